"""The toy jurisdiction of the engine's own tests, and short ways to ask it."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path
from typing import Any

from checker import Firm, Rulebook, load_rulebook
from checker.logic.program import Program
from checker.logic.record import FactRecord, World
from checker.rulebook.compile import compile_rulebook
from checker.rulebook.load import read_folder

RULES = Path(__file__).parent / "toy" / "rules"
DAY = dt.date(2026, 6, 1)


@cache
def laputa() -> Rulebook:
    """The rulebook of Laputa."""
    return load_rulebook(RULES)


def world(as_of: dt.date = DAY, **collections: Any) -> tuple[Program, World]:
    """A firm of Laputa, and the rulebook on a day."""
    firm = Firm.from_data(collections, laputa().vocabulary)
    return laputa().program(as_of), World(firm, laputa().vocabulary)


def with_rules(*texts: str, drop: tuple[str, ...] = ()) -> Rulebook:
    """Laputa with further rule files, and without some of its own."""
    files = {name: text for name, text in read_folder(RULES).items() if not name.endswith(drop or ("?",))}
    for i, text in enumerate(texts):
        key, _, name = text.strip().splitlines()[0].partition(": ")
        files[f"rules/{name if key in ('provision', 'concept', 'table', 'issue') else f'extra-{i}'}.yaml"] = text
    return Rulebook(compile_rulebook(files, "test"))


def line_of(file: str, text: str) -> int:
    """The line of a text in a file of Laputa."""
    lines = read_folder(RULES)[file].splitlines()
    return next(i for i, line in enumerate(lines, 1) if text in line)


def concept(name: str, when: str, subject: str = "investment") -> str:
    """A one-criterion concept, its condition in flow YAML."""
    return f"""concept: {name}
name: {{en: {name}, ko: 개념}}
subject: {subject}
authority: Code of Laputa §9
in_force: {{from: 1700-01-01}}
horizon: 2026-06-30
true_when:
  all:
    - {{id: it, text: {{en: It is so, ko: 그러할 것}}, cite: Code of Laputa §9, source: laputa-code, grade: statute,
       seen: two-sources, movable_by: firm, when: {when}}}
"""


def provision(id: str, body: str, more: str = "", effect: str = "grant", in_force: str = "{from: 2022-01-01}") -> str:
    """A provision on investments with one criterion that is the firm's to move: `body` is its condition (`when: ...`)
    and what else it says, in flow YAML; `more` are further criteria, and further keys of the file."""
    return f"""provision: {id}
name: {{en: {id.replace("-", " ").capitalize()}, ko: 연 규정}}
ask: tax-incentive
effect: {effect}
subject: investment
authority: Code of Laputa §8
in_force: {in_force}
horizon: 2026-06-30
requires:
  all:
    - {{id: it, text: {{en: It is so, ko: 그러할 것}}, cite: Code of Laputa §8(a), source: laputa-code, grade: statute,
       seen: two-sources, movable_by: firm, {body}}}
{more}"""


def truth(when: str, subject: str = "investment", id: str = "fab", **collections: Any) -> bool | None:
    """Whether a condition, in flow YAML, holds for one record of a firm."""
    book = with_rules(concept("probe", when, subject))
    built = World(Firm.from_data(collections, book.vocabulary), book.vocabulary)
    return book.program(DAY).concept_truth("probe", built.by_id[id])


def value(
    expression: str, type: str = "number", subject: str = "investment", id: str = "fab", **collections: Any
) -> Any:
    """What an expression, in flow YAML, gives for one record of a firm."""
    book = with_rules(
        f"""concept: probe
name: {{en: probe, ko: 개념}}
subject: {subject}
authority: Code of Laputa §9
in_force: {{from: 1700-01-01}}
horizon: 2026-06-30
type: {type}
value: {expression}
"""
    )
    built = World(Firm.from_data(collections, book.vocabulary), book.vocabulary)
    return book.program(DAY).concept_value("probe", built.by_id[id])


def record(built: World, id: str) -> FactRecord:
    """A record by its id."""
    return built.by_id[id]
