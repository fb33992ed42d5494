"""What engines must agree on, and what more facts must never do, checked on one random case."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from checker import Rulebook
from checker.engines import Engine
from checker.engines.choose import default_engine
from checker.engines.evaluator import Evaluator
from checker.logic.program import Program
from checker.logic.record import FactRecord, World
from tests.random_rulebooks import DAYS, RandomRulebook, forget, random_firm, world

FIRMS = 4
"""Firms judged by each rulebook."""


class Disagreement(AssertionError):
    """Two answers that must not differ do."""


def rules_of(book: Rulebook) -> Iterator[tuple[str, str]]:
    """(name, kind of its subject) of every rule that has a truth."""
    for name, provision in book.provisions.items():
        yield name, provision["subject"]
    for name, concept in book.concepts.items():
        if "true_when" in concept:
            yield name, concept["subject"]


def answers(engine: Engine, program: Program, judged: World) -> dict[tuple[str, str], Any]:
    """(rule, record) -> everything that an engine says of it."""
    out: dict[tuple[str, str], Any] = {}
    for name, kind in rules_of(program.rulebook):
        for r in judged.records.get(kind, ()):
            j = engine.judge(program, name, r)
            out[name, r.id] = (j.truth, j.requires, j.disqualified, j.outcomes, j.contributions)
    for name, issue in program.rulebook.issues.items():
        for r in judged.records.get(issue["subject"], ()):
            out[name, r.id] = engine.condition(program, issue["raise_when"], r)
    return out


def _case(seed: int, size: int, consensus: bool) -> tuple[random.Random, Program]:
    rng = random.Random(seed)
    book = RandomRulebook(rng, size, consensus).build()
    return rng, book.program(rng.choice(DAYS))


def engines_agree(seed: int, size: int) -> int:
    """The engine of this installation says of every record what the evaluator says; gives the number of checks."""
    rng, program = _case(seed, size, consensus=True)
    for _ in range(FIRMS):
        firm = forget(rng, random_firm(rng), rng.choice([0.0, 0.2, 0.5, 0.8]))
        specified = answers(Evaluator(), program, world(program.rulebook, firm))
        given = answers(default_engine(), program, world(program.rulebook, firm))
        if specified != given:
            wrong = {key: (said, given[key]) for key, said in specified.items() if said != given[key]}
            raise Disagreement(f"seed {seed}, size {size}, {program.as_of}: {wrong}")
    return FIRMS


def facts_never_overturn(seed: int, size: int) -> int:
    """What is decided stays decided the same way when unknown facts become known, and every amount lies in the bounds
    that were given before; gives the number of checks."""
    rng, program = _case(seed, size, consensus=False)
    for _ in range(FIRMS):
        known = random_firm(rng)
        partly = forget(rng, known, 0.3)
        firms = [known, partly, forget(rng, known, 0.7)]
        for engine in (Evaluator(), default_engine()):
            worlds = [world(program.rulebook, firm) for firm in firms]
            said = [answers(engine, program, one) for one in worlds]
            for less in (1, 2):
                _decided_alike(f"{engine.name}, seed {seed}, size {size}", said[less], said[0])
        for less in (1, 2):
            _amounts_inside(f"seed {seed}, size {size}", program, worlds[less], worlds[0])
    return FIRMS


def _decided_alike(case: str, before: dict[Any, Any], after: dict[Any, Any]) -> None:
    for key, old in before.items():
        new = after.get(key, old)
        pairs = [(old, new)] if not isinstance(old, tuple) else [*zip(old[:3], new[:3], strict=True)]
        if isinstance(old, tuple):
            pairs += [(old[4][id], new[4][id]) for id in old[4]]
        if any(x is not None and y is not None and x is not y for x, y in pairs):
            raise Disagreement(f"{case}: {key} turned from {old} to {new}")


def _amounts_inside(case: str, program: Program, before: World, after: World) -> None:
    for name, provision in program.rulebook.provisions.items():
        if "benefit" not in provision:
            continue
        for r in after.records.get(provision["subject"], ()):
            old: FactRecord | None = before.by_id.get(r.id)
            if old is None:
                continue
            for ask in (program.worth, program.amount):
                (low, high), (least, most) = ask(name, old), ask(name, r)
                inside = (low is None or (least is not None and low <= least)) and (
                    high is None or (most is not None and most <= high)
                )
                if not inside:
                    raise Disagreement(f"{case}: {name} of {r.id} gave [{low}, {high}], then [{least}, {most}]")
