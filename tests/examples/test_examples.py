"""What holds of every example on the four days, whatever the rulebook says of it."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from checker import Firm, Rulebook, check, load_rulebook
from checker.engines import Engine
from checker.engines.choose import default_engine
from checker.engines.evaluator import Evaluator
from checker.firm.kinds import CONTAINS
from checker.firm.reading import read_data
from checker.firm.schema import firm_schema
from checker.logic.program import Program
from checker.logic.record import World
from checker.logic.unknown import Truth
from checker.report import Report
from checker.report.json import report_schema, to_json
from checker.rulebook import graph
from checker.rulebook.compile import compile_rulebook
from checker.rulebook.load import read_folder, write_compiled

ROOT = Path(__file__).parent.parent.parent
EXAMPLES = {path.stem: path for path in sorted((ROOT / "examples").glob("*.yaml"))}
DAYS = tuple(dt.date.fromisoformat(day) for day in ("2024-01-15", "2025-06-30", "2026-01-15", "2026-11-23"))

Steps: TypeAlias = tuple[str | int, ...]
Answers: TypeAlias = dict[tuple[str, str], Truth]
"""(provision, subject) -> its verdict."""

every_example = pytest.mark.parametrize("name", EXAMPLES)
every_day = pytest.mark.parametrize("day", DAYS, ids=str)


@cache
def book() -> Rulebook:
    """The rulebook of this repository."""
    return load_rulebook(ROOT / "rules")


@cache
def text(name: str) -> str:
    """An example as it is written."""
    return EXAMPLES[name].read_text("utf-8")


def data(name: str) -> dict[str, Any]:
    """A fresh copy of what an example says."""
    return read_data(text(name), name)


def answers(program: Program, said: dict[str, Any]) -> Answers:
    """The verdict of every provision on every subject of a firm."""
    world = World(Firm.from_data(said, program.rulebook.vocabulary), program.rulebook.vocabulary)
    return {
        (name, record.id): program.verdict(name, record)
        for name, provision in program.rulebook.provisions.items()
        for record in world.subjects(provision["subject"])
    }


# --- a fact taken away ------------------------------------------------------------------------------------------------


def facts(said: Any, kind: str = "firm", at: Steps = ()) -> Iterator[Steps]:
    """The path of everything that a firm says of itself, lists of parts included; the lists of those that verdicts are
    about stay, for without them there is nothing to ask of."""
    for key, value in said.items():
        items = value["items"] if isinstance(value, dict) and "items" in value else value
        if key in CONTAINS.get(kind, {}):
            for i, item in enumerate(items):
                within: Steps = (*at, key, i) if items is value else (*at, key, "items", i)
                yield from facts(item, CONTAINS[kind][key], within)
        if key not in ("id", *CONTAINS["firm"]):
            yield (*at, key)


def taken(said: dict[str, Any], path: Steps, leave_null: bool) -> dict[str, Any]:
    """The firm without one fact: null in its place, or nothing at all."""
    here: Any = said
    for step in path[:-1]:
        here = here[step]
    if leave_null:
        here[path[-1]] = None
    else:
        del here[path[-1]]
    return said


@every_example
@every_day
def test_a_fact_less_never_turns_a_verdict_round(name: str, day: dt.date) -> None:
    """What is decided stays so or becomes undetermined, but it never becomes its opposite."""
    program = book().program(day)
    whole = answers(program, data(name))
    paths = list(facts(data(name)))
    assert len(paths) > 10
    for path in paths:
        less = answers(program, taken(data(name), path, leave_null=False))
        turned = {key: (whole[key], truth) for key, truth in less.items() if {whole[key], truth} == {True, False}}
        assert turned == {}, path


@every_example
def test_null_says_no_more_than_nothing(name: str) -> None:
    program = book().program(DAYS[-1])
    for path in facts(data(name)):
        left_out, null = (answers(program, taken(data(name), path, leave_null)) for leave_null in (False, True))
        assert left_out == null, path


# --- the days on which the law changes --------------------------------------------------------------------------------


def changes(part: Any) -> Iterator[dt.date]:
    """The days on which something in a rule, table or forum begins to be law, or no longer is."""
    if isinstance(part, list):
        for inner in part:
            yield from changes(inner)
    elif isinstance(part, dict):
        if "since" in part:
            yield dt.date.fromisoformat(part["since"])
        if "until" in part:
            yield dt.date.fromisoformat(part["until"]) + dt.timedelta(1)
        if part.get("after_horizon") == "unsettled":
            yield dt.date.fromisoformat(part["horizon"]) + dt.timedelta(1)
        for inner in part.values():
            yield from changes(inner)


def changed_on() -> dict[dt.date, set[graph.Key]]:
    """Each statutory day of the rulebook -> the rules and tables that change on it."""
    found: dict[dt.date, set[graph.Key]] = {}
    for key, part in graph.everything(book()):
        for day in changes(part):
            found.setdefault(day, set()).add(key)
    return dict(sorted(found.items()))


def days_of(said: Any) -> Iterator[dt.date]:
    """Every day that a firm states, as a value or as a bound, and the day after it."""
    if isinstance(said, dict | list):
        for inner in said.values() if isinstance(said, dict) else said:
            yield from days_of(inner)
    elif isinstance(said, dt.date):
        yield from (said, said + dt.timedelta(1))


def asks_the_day() -> set[graph.Key]:
    """The rules whose conditions hold the firm's own days, or days of the rule, against the day of the check."""
    conditions = ("requires", "disqualified_by", "true_when", "value")
    return {
        key
        for key, part in graph.everything(book())
        if any(node["op"] == "as_of" for name in conditions for node in graph.nodes(part.get(name)))
    }


@pytest.fixture(scope="module")
def through_the_days() -> dict[dt.date, dict[str, Answers]]:
    """The verdicts of all examples on each statutory day and on the day before it."""
    wanted = sorted({near for day in changed_on() for near in (day - dt.timedelta(1), day)})
    out: dict[dt.date, dict[str, Answers]] = {}
    for day in wanted:
        program = Program(book(), day)
        out[day] = {name: answers(program, data(name)) for name in EXAMPLES}
    return out


def flips(before: dict[str, Answers], after: dict[str, Answers]) -> set[tuple[str, str]]:
    """(example, provision) of every verdict that differs."""
    return {(name, key[0]) for name in after for key, truth in after[name].items() if before[name][key] is not truth}


def test_verdicts_flip_only_where_the_law_changes(through_the_days: dict[dt.date, dict[str, Answers]]) -> None:
    """Between the day before and the day itself only rules differ that change on it, or that rest on such a rule."""
    readers, clock = graph.readers(book()), asks_the_day()
    seen = 0
    for day, keys in changed_on().items():
        touched = {name for kind, name in graph.closure(keys, readers) if kind == "provisions"}
        by_clock = {name for kind, name in graph.closure(clock, readers) if kind == "provisions"}
        for name, provision in flips(through_the_days[day - dt.timedelta(1)], through_the_days[day]):
            seen += 1
            assert provision in touched or (provision in by_clock and day in set(days_of(data(name)))), (day, name)
    assert seen > 10


def test_verdicts_rest_between_the_days(through_the_days: dict[dt.date, dict[str, Answers]]) -> None:
    """From one statutory day to the day before the next nothing flips that does not ask for the day itself."""
    by_clock = {name for kind, name in graph.closure(asks_the_day(), graph.readers(book())) if kind == "provisions"}
    days = list(changed_on())
    for day, following in pairwise(days):
        moved = flips(through_the_days[day], through_the_days[following - dt.timedelta(1)])
        assert {found for found in moved if found[1] not in by_clock} == set(), (day, following)


# --- the report -------------------------------------------------------------------------------------------------------


@cache
def report(name: str, day: dt.date, engine: type[Engine]) -> Report:
    """The report of an example by one engine."""
    return check(Firm.from_data(data(name), book().vocabulary), book(), day, engine=engine())


def ours() -> type[Engine]:
    """The engine of this installation."""
    return type(default_engine())


@every_example
@every_day
def test_both_engines_give_the_same_report(name: str, day: dt.date) -> None:
    if ours() is Evaluator:
        pytest.skip("durable-rules cannot be imported here")
    specified, given = report(name, day, Evaluator), report(name, day, ours())
    assert given.run.engine != specified.run.engine
    assert given.model_dump(exclude={"run"}) == specified.model_dump(exclude={"run"})


def digests() -> dict[str, str]:
    """Example and day -> the hash of its report as JSON."""
    return {
        f"{name} {day}": hashlib.sha256(to_json(report(name, day, ours())).encode()).hexdigest()
        for name in EXAMPLES
        for day in DAYS
    }


def test_the_same_input_gives_the_same_bytes() -> None:
    """In another process too, where sets of words have another order."""
    code = "import json; from tests.examples.test_examples import digests; print(json.dumps(digests()))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == digests()


def test_a_rulebook_that_was_kept_answers_as_a_fresh_one(tmp_path: Path) -> None:
    """What stands in the cache, and in the wheel, gives the same bytes as the rule files that it was compiled from."""
    fresh = compile_rulebook(read_folder(ROOT / "rules"), "test")
    write_compiled(fresh, tmp_path / "rulebook.json")
    kept = json.loads((tmp_path / "rulebook.json").read_bytes())
    said = [
        to_json(check(Firm.from_data(data("samsung-taylor"), rulebook.vocabulary), rulebook, DAYS[-1]))
        for rulebook in (Rulebook(fresh), Rulebook(kept))
    ]
    assert said[0] == said[1]


@every_example
@every_day
def test_the_json_can_be_read_again(name: str, day: dt.date) -> None:
    first = report(name, day, ours())
    assert Report.model_validate_json(to_json(first)) == first


@cache
def validator(of: str) -> Any:
    """A strict validator of the firm file or of the report, formats included."""
    kind = pytest.importorskip("jsonschema").Draft202012Validator
    schema = firm_schema(book().vocabulary) if of == "firm" else report_schema()
    kind.check_schema(schema)
    return kind(schema, format_checker=kind.FORMAT_CHECKER)


@every_example
def test_the_json_is_valid_by_the_shipped_schema(name: str) -> None:
    judge = validator("report")
    for day in DAYS:
        assert [error.message for error in judge.iter_errors(json.loads(to_json(report(name, day, ours()))))] == []


# --- the files --------------------------------------------------------------------------------------------------------


@every_example
def test_an_example_is_valid_by_the_schema_of_the_firm_file(name: str) -> None:
    """The schema that `check schema` prints, which an editor holds against the file."""
    judge = validator("firm")
    plain = json.loads(json.dumps(data(name), default=str))
    assert [f"{error.json_path}: {error.message}" for error in judge.iter_errors(plain)] == []


@every_example
def test_every_fact_names_its_public_source(name: str) -> None:
    """All but names and references is written long, with the address of a page; an invented file says so instead."""
    head = text(name).partition("\n")[0]
    if head.startswith("# An invented"):
        assert "지어낸" in head
        return
    unsourced = []
    for path in facts(data(name)):
        here: Any = data(name)
        for step in path:
            here = here[step]
        if isinstance(here, list) or path[-1] == "name" or book().vocabulary.facts[str(path[-1])]["type"] == "ref":
            continue
        source = here.get("source") if isinstance(here, dict) else None
        if source is None or not re.fullmatch(r"https?://[^\s/]+\.[^\s/]+(/\S*)?", source):
            unsourced.append((path, source))
    assert unsourced == []


def test_every_example_has_its_feature() -> None:
    features = ROOT / "features" / "examples"
    assert {path.stem for path in features.glob("*.feature")} == set(EXAMPLES)
