"""Facts that come as columns mean what the same facts mean in a record of which nothing else is known."""

from __future__ import annotations

import datetime as dt
import random
from decimal import Decimal
from fractions import Fraction
from math import lcm
from typing import Any

import pytest

pytest.importorskip("numpy")

import numpy as np

from checker import Rulebook
from checker.columns import FactColumns, judge_facts, ready
from checker.firm.vocabulary import ORDERED
from checker.logic.record import FactRecord, exact
from tests.laputa import DAY, concept, with_rules
from tests.random_rulebooks import DAYS, RandomRulebook, forget, random_firm, world

NUMBER = {True: 1, None: 0, False: -1}


def _records(book: Rulebook, rng: random.Random, kind: str, count: int) -> list[FactRecord]:
    """Records with nothing but facts of their own."""
    own = {name for name, fact in book.vocabulary.of_kind(kind).items() if fact["type"] != "ref"}
    out: list[FactRecord] = []
    while len(out) < count:
        for record in world(book, forget(rng, random_firm(rng), rng.choice([0, 0.3, 0.6]))).records.get(kind, ()):
            facts = {name: value for name, value in record.items() if name in own and not _huge(value)}
            record.clear()
            record.bounds = None
            record.update(facts, **{kind: record})
            out.append(record)
    return out


def _huge(value: Any) -> bool:
    return isinstance(value, int | Decimal) and abs(value) > 10**9


def _columns(book: Rulebook, kind: str, records: list[FactRecord]) -> FactColumns:
    facts: dict[str, Any] = {}
    for name, fact in book.vocabulary.of_kind(kind).items():
        values = [record.get(name) for record in records]
        known = np.array([value is not None for value in values], bool)
        if fact["type"] in ORDERED:
            numbers = [
                0 if v is None else Fraction(v.toordinal() if isinstance(v, dt.date) else exact(v)) for v in values
            ]
            scale = lcm(*(number.denominator for number in map(Fraction, numbers)))
            facts[name] = ready.ordered(fact["type"], np.array([int(x * scale) for x in numbers]), known, scale)
        elif fact["type"] != "ref":
            pool: dict[Any, int] = {}
            codes = [-1 if value is None else pool.setdefault(value, len(pool)) for value in values]
            facts[name] = ready.worded(np.array(codes), list(pool))
    return FactColumns(kind, len(records), facts)


@pytest.mark.parametrize("kind", ["investment", "product"])
def test_columns_of_facts_say_what_the_evaluator_says_of_the_facts_alone(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ready, "BLOCK", 7)
    answers = set()
    for seed in range(40):
        rng = random.Random(seed)
        book = RandomRulebook(rng, 4).build()
        program = book.program(rng.choice(DAYS))
        records = _records(book, rng, kind, 20)
        for name, said in judge_facts(program, _columns(book, kind, records)).items():
            assert said.tolist() == [NUMBER[program.verdict(name, record)] for record in records], (seed, name)
            answers |= set(said.tolist())
    assert answers == {1, 0, -1}


def test_a_rule_can_be_asked_alone_and_a_fact_that_is_not_given_is_unknown() -> None:
    program = with_rules(concept("probe", "{basis_usd: {at_least: 2}}")).program(DAY)
    basis = ready.ordered("money", np.array([199, 200, 0]), np.array([True, True, False]), scale=100)
    found = judge_facts(program, FactColumns("investment", 3, {"basis_usd": basis}), ["probe"])
    assert {name: said.tolist() for name, said in found.items()} == {"probe": [-1, 1, 0]}
    assert judge_facts(program, FactColumns("investment", 2, {}), ["probe"])["probe"].tolist() == [0, 0]


@pytest.mark.parametrize("values", [np.array([0.5]), np.array([10**20]), np.array([2**62])])
def test_what_is_no_numerator_is_refused(values: Any) -> None:
    with pytest.raises(ValueError, match="integers below"):
        ready.ordered("money", values)


def test_columns_of_different_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="the column basis_usd has 2 rows, the others 3"):
        FactColumns("investment", 3, {"basis_usd": ready.ordered("money", np.array([1, 2]))})


def test_a_rule_that_needs_records_says_so() -> None:
    program = with_rules(concept("probe", "{concept.probe: true}")).program(DAY)
    with pytest.raises(ValueError, match="needs the records"):
        judge_facts(program, FactColumns("investment", 1, {}), ["probe"])


@pytest.mark.parametrize(
    ("type", "unknown"), [("percent", (0, 100)), ("money", (0, None)), ("date", (None, None)), ("year", (None, None))]
)
def test_an_unknown_value_can_be_all_that_its_type_allows(type: str, unknown: Any) -> None:
    column = ready.ordered(type, np.array([50, 77]), np.array([True, False]))
    shown = dt.date.fromordinal(50) if type == "date" else 50
    assert column.pairs(dates=type == "date") == [(shown, shown), unknown]
