"""Columns mean what the evaluator means: on random rulebooks and firms, and on the corners that those seldom reach."""

from __future__ import annotations

import datetime as dt
import os
import random
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

pytest.importorskip("numpy")

from checker.columns import judge_columns
from tests.columns import agreement
from tests.laputa import DAY, concept, with_rules
from tests.random_rulebooks import DAYS, RandomRulebook, forget, random_firm, world

EXAMPLES = int(os.environ.get("CHECKER_EXAMPLES", "0"))


@settings(
    max_examples=EXAMPLES or 100,
    derandomize=not EXAMPLES,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(st.integers(0, 2**32), st.integers(1, 5))
def test_columns_say_what_the_evaluator_says(seed: int, size: int) -> None:
    agreement.random_case(seed, size)


def _probe(when: str, *firms: dict[str, object]) -> list[bool | None]:
    book = with_rules(concept("probe", when))
    return judge_columns(book.program(DAY), [world(book, firm) for firm in firms]).rule("probe").truths()


def test_no_firm_at_all_has_no_answers() -> None:
    book = with_rules()
    columns = judge_columns(book.program(DAY), [])
    assert all(not answers.records and not answers.truths() for answers in columns)


def test_a_number_beyond_64_bits_is_compared_exactly() -> None:
    firms = [{"investments": [{"id": f"i{i}", "basis_usd": 10**20 + i}]} for i in range(3)]
    assert _probe(f"{{basis_usd: {{more_than: {10**20}}}}}", *firms) == [False, True, True]


def test_a_day_that_no_record_knows_is_compared_with_one_that_all_know() -> None:
    firms = [{"investments": [{"id": f"i{i}", "begin_date": dt.date(2026, 1, 1 + i)}]} for i in range(3)]
    for test in ("after", "on_or_after", "before", "on_or_before"):
        assert _probe(f"{{begin_date: {{{test}: {{fact: finish_date}}}}}}", *firms) == [None] * 3
        assert _probe(f"{{finish_date: {{{test}: {{fact: begin_date}}}}}}", *firms) == [None] * 3


def test_every_answer_of_the_toy_rulebook_equals_the_evaluators_on_any_day() -> None:
    book = with_rules()
    firms = [{"investments": [{"id": f"i{n}", "basis_usd": {"between": [n, 10 * n]}}]} for n in range(5)]
    for day in (DAY, DAY - dt.timedelta(days=9999)):
        assert agreement.shipped_case(book, firms, day)


def test_exact_thirds_stay_exact() -> None:
    from checker.columns import intervals

    one, three = intervals.constant((1, 1)), intervals.of_pairs([(3, 3), (6, 6)])
    assert intervals.divide(one, three).pairs() == [(Fraction(1, 3),) * 2, (Fraction(1, 6),) * 2]


def test_what_is_remembered_is_what_the_evaluator_says() -> None:
    rng = random.Random(7)
    book = RandomRulebook(rng, 4).build()
    program = book.program(DAYS[1])
    firms = [forget(rng, random_firm(rng), 0.4) for _ in range(10)]
    seeded, plain = ([world(book, firm) for firm in firms] for _ in range(2))
    columns = judge_columns(program, seeded)
    for _ in columns:
        pass
    columns.remember()
    kept = [(name, a, b) for one, other in zip(seeded, plain, strict=True)
            for a, b in zip(one.every, other.every, strict=True) for name in a.memo]  # fmt: skip
    assert kept
    for name, a, b in kept:
        if name.endswith("/*"):
            judged = program.judge(name.removesuffix("/*"), b)
            assert a.memo[name] == {key: (judged.outcomes[key], judged.contributions[key]) for key in judged.outcomes}
        else:
            assert a.memo[name] is program.verdict(name, b)


def test_a_switch_that_is_assumed_holds_for_its_own_firm_alone() -> None:
    rng = random.Random(1)
    for seed in range(15):
        book = RandomRulebook(random.Random(seed), 3).build()
        firms = [forget(rng, random_firm(rng), 0.3) for _ in range(4)]
        firms[1]["assume"] = {"truths": True, "rates": 50}
        assert agreement.shipped_case(book, firms, DAYS[2])


def test_a_concept_that_climbs_through_records_is_judged_record_by_record() -> None:
    maker = RandomRulebook(random.Random(0), 1)
    book = maker.build()
    marked = {"op": "fact", "path": ["mark"], "type": "bool"}
    above = {"op": "some", "list": ["owners"], "test": {"op": "concept", "name": "climbs", "of": ["entity"]}}
    yes = {"op": "lit", "value": True, "type": "bool"}
    criterion = {**maker._criterion("entity", []), "id": "k", "in_force": []}
    for key in ("readings", "gate", "unsettled", "after_horizon"):
        criterion.pop(key, None)
    criterion["when"] = {"op": "any", "of": [{"op": "compare", "test": "eq", "left": marked, "right": yes}, above]}
    climbs: Any = {**maker._head("climbs", "entity"), "type": "bool", "in_force": []}
    book.concepts["climbs"] = climbs | {"true_when": {"join": "all", "of": [criterion]}}
    held = [{"entity": "b", "share_pct": 100}]
    entities = [{"id": "a", "mark": False, "owners": held}, {"id": "b", "mark": True}, {"id": "c", "mark": False}]
    columns = judge_columns(book.program(DAY), [world(book, {"entities": entities})])
    assert columns.rule("climbs").truths() == [True, True, None]
    assert columns.by_record == {"concept": 1}
