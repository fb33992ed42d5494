"""What columns must say of many firms: what the evaluator says of each record."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence
from typing import Any

from checker import Rulebook
from checker.columns import judge_columns
from checker.logic.program import Program
from checker.logic.record import World
from tests.random_rulebooks import DAYS, RandomRulebook, forget, random_firm, world


def columns_agree(program: Program, worlds: Sequence[World], others: Sequence[World]) -> int:
    """Compares every rule and subject of two builds of the same firms; gives the number of answers compared."""
    columns = judge_columns(program, worlds)
    count = 0
    for name in columns.names:
        rule = program.rulebook.provisions.get(name) or program.rulebook.concepts[name]
        found = columns.rule(name)
        records = [record for one in others for record in one.subjects(rule["subject"])]
        assert [r.id for r in found.records] == [r.id for r in records]
        said = [program.judge(name, r) for r in records]
        case = f"{name} on {program.as_of}"
        assert found.truths() == [j.truth for j in said], case
        assert found.verdicts() == [j.verdict for j in said], case
        assert [(a, b) for a, b in zip(found.requires.tolist(), found.disqualified.tolist(), strict=True)] == [
            (_number(j.requires), _number(j.disqualified)) for j in said
        ], case
        for key in program.rule(name).criteria if program.rule(name) is not None else ():  # type: ignore[union-attr]
            assert found.outcomes_of(key) == [j.outcomes[key] for j in said], f"{case}: {key}"
            assert found.contributions_of(key) == [j.contributions[key] for j in said], f"{case}: {key}"
        if found.worth is not None:
            assert found.worths() == [program.worth(name, r) for r in records], case
            assert columns.schedule(name) == [program.schedule(name, r) or [] for r in records], case
        count += len(records)
    for name, issue in program.rulebook.issues.items():
        _, raised = columns.issue(name)
        records = [record for one in others for record in one.subjects(issue["subject"])]
        wanted = [program.on(r, lambda r, issue=issue: program.truth(issue["raise_when"], r)) for r in records]  # type: ignore[misc]
        assert raised.tolist() == [_number(said) for said in wanted], f"{name} on {program.as_of}"
        for what in ("usd", "workers"):
            node = issue.get("stake", {}).get(what)
            if node is not None:
                stakes = [program.on(r, lambda r, node=node: program.value(node, r)) for r in records]  # type: ignore[misc]
                assert columns.stake(name, what) == stakes, f"{name}: {what}"
        count += len(records)
    return count


def _number(truth: bool | None) -> int:
    return 0 if truth is None else 1 if truth else -1


def random_case(seed: int, size: int, firms: int = 6) -> int:
    """A random rulebook and a batch of random partial firms."""
    rng = random.Random(seed)
    book = RandomRulebook(rng, size, consensus=True).build()
    program = book.program(rng.choice(DAYS))
    batch = [forget(rng, random_firm(rng), rng.choice([0.0, 0.2, 0.5, 0.8])) for _ in range(firms)]
    return columns_agree(program, [world(book, firm) for firm in batch], [world(book, firm) for firm in batch])


def less_known(rng: random.Random, data: Any, rate: float) -> Any:
    """The same firm with facts left out at random; ids, references and lists stay."""
    if isinstance(data, list):
        return [less_known(rng, item, rate) for item in data]
    if not isinstance(data, dict):
        return data
    out = {}
    for name, value in data.items():
        kept = name in ("id", "items", "complete", "value", "between", "source", "note", "name") or (
            isinstance(value, list) and any(isinstance(item, dict) for item in value)
        )
        if kept or rng.random() >= rate:
            out[name] = less_known(rng, value, rate)
    return out


def shipped_case(book: Rulebook, firms: Sequence[Any], as_of: dt.date) -> int:
    """The shipped rulebook and a batch of firms."""
    program = book.program(as_of)
    return columns_agree(program, [world(book, firm) for firm in firms], [world(book, firm) for firm in firms])
