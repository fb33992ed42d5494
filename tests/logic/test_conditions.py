"""What each word of the rule language means, for facts that are known, unknown, or known within bounds."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import Any

import pytest

from tests.laputa import truth, value

SUNNY: dict[str, Any] = {
    "id": "fab",
    "height_m": 700,
    "output": "wings",
    "island_friendly": True,
    "begin_date": "2024-05-01",
}


def fab(**facts: Any) -> dict[str, Any]:
    return {"investments": [{"id": "fab", **facts}]}


@pytest.mark.parametrize(
    ("when", "facts", "expected"),
    [
        ("{height_m: 700}", {"height_m": 700}, True),
        ("{height_m: {is_not: 700}}", {"height_m": 700}, False),
        ("{height_m: {less_than: 700}}", {"height_m": 700}, False),
        ("{height_m: {at_most: 700}}", {"height_m": 700}, True),
        ("{height_m: {more_than: 700}}", {"height_m": 700}, False),
        ("{height_m: {at_least: 700}}", {"height_m": 700}, True),
        ("{height_m: {at_least: 700.01}}", {"height_m": 700}, False),
        ("{height_m: {between: [600, 700]}}", {"height_m": 700}, True),
        ("{height_m: {between: [600, 699]}}", {"height_m": 700}, False),
        ("{begin_date: {on_or_before: 2024-05-01}}", {"begin_date": "2024-05-01"}, True),
        ("{begin_date: {before: 2024-05-01}}", {"begin_date": "2024-05-01"}, False),
        ("{begin_date: {on_or_after: 2024-05-01}}", {"begin_date": "2024-05-01"}, True),
        ("{begin_date: {after: 2024-05-01}}", {"begin_date": "2024-05-01"}, False),
        ("{begin_date: {during: [2024-01-01, 2024-04-30]}}", {"begin_date": "2024-05-01"}, False),
        ("{output: wings}", {"output": "wings"}, True),
        ("{output: {is_not: wings}}", {"output": "wings"}, False),
        ("{output: {in: [sails, anchors]}}", {"output": "wings"}, False),
        ("{output: {not_in: [sails, anchors]}}", {"output": "wings"}, True),
        ("{island_friendly: true}", {"island_friendly": False}, False),
        ("{island_friendly: false}", {"island_friendly": False}, True),
        ("{height_m: 700, output: sails}", {"height_m": 700, "output": "wings"}, False),
        ("{always: true}", {}, True),
        ("{as_of: {on_or_after: 2026-06-01}}", {}, True),
        ("{as_of: {after: 2026-06-01}}", {}, False),
    ],
)
def test_a_known_fact_decides(when: str, facts: dict[str, Any], expected: bool) -> None:
    assert truth(when, **fab(**facts)) is expected


@pytest.mark.parametrize(
    "when",
    [
        "{height_m: 700}",
        "{height_m: {is_not: 700}}",
        "{height_m: {less_than: 700}}",
        "{begin_date: {after: 2024-05-01}}",
        "{output: {in: [sails]}}",
        "{output: {not_in: [sails]}}",
        "{island_friendly: false}",
        "{not: {island_friendly: true}}",
        "{taxpayer.home: KR}",
        "{some: products, where: {mass_kg: 1}}",
        "{no: products, where: {mass_kg: 1}}",
        "{every: products, satisfies: {mass_kg: 1}}",
        "{products: {empty: true}}",
        "{concept: pirate, of: taxpayer}",
    ],
)
def test_an_unknown_fact_never_decides(when: str) -> None:
    assert truth(when, **fab()) is None


@pytest.mark.parametrize(
    ("when", "bounds", "expected"),
    [
        ("{begin_date: {on_or_before: 2022-12-31}}", {"begin_date": ["2022-01-01", "2022-12-31"]}, True),
        ("{begin_date: {on_or_before: 2022-12-30}}", {"begin_date": ["2022-01-01", "2022-12-31"]}, None),
        ("{begin_date: {after: 2022-12-31}}", {"begin_date": ["2022-01-01", "2022-12-31"]}, False),
        ("{begin_date: 2021-01-01}", {"begin_date": ["2022-01-01", "2022-12-31"]}, False),
        ("{height_m: {at_least: 5}}", {"height_m": [5, 9]}, True),
        ("{height_m: {more_than: 5}}", {"height_m": [5, 9]}, None),
        ("{firm.investments: {empty: false}}", {}, True),
    ],
)
def test_bounds_decide_what_they_can(when: str, bounds: dict[str, Any], expected: bool | None) -> None:
    assert truth(when, **fab(**{name: {"between": ends} for name, ends in bounds.items()})) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("{includes: talking}", True),
        ("{includes: flying}", False),
        ("{includes_any: [flying, sewing]}", True),
        ("{includes_all: [flying, sewing]}", False),
        ("{only: [talking, sewing]}", True),
        ("{only: [talking]}", False),
        ("{empty: true}", False),
    ],
)
def test_sets(words: str, expected: bool) -> None:
    crew = [{"id": "crew", "kind_of_work": ["talking", "sewing"]}]
    assert truth(f"{{kind_of_work: {words}}}", "assignment", "crew", assignments=crew) is expected
    assert truth(f"{{kind_of_work: {words}}}", "assignment", "crew", assignments=[{"id": "crew"}]) is None


def test_an_empty_set_is_known_to_hold_nothing() -> None:
    crew = [{"id": "crew", "kind_of_work": []}]
    assert truth("{kind_of_work: {empty: true}}", "assignment", "crew", assignments=crew) is True
    assert truth("{kind_of_work: {only: [talking]}}", "assignment", "crew", assignments=crew) is True
    assert truth("{kind_of_work: {includes: talking}}", "assignment", "crew", assignments=crew) is False


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("{all: [{output: wings}, {height_m: 1}]}", None),
        ("{all: [{output: sails}, {height_m: 1}]}", False),
        ("{any: [{output: wings}, {height_m: 1}]}", True),
        ("{any: [{output: sails}, {height_m: 1}]}", None),
        ("{at_least: {n: 2, of: [{output: wings}, {always: true}, {height_m: 1}]}}", True),
        ("{at_least: {n: 2, of: [{output: sails}, {always: true}, {height_m: 1}]}}", None),
        ("{at_least: {n: 3, of: [{output: sails}, {always: true}, {height_m: 1}]}}", False),
        ("{if: {height_m: 1}, then: {output: wings}, else: {output: {in: [wings, sails]}}}", True),
        ("{if: {height_m: 1}, then: {output: wings}, else: {output: sails}}", None),
        ("{if: {output: wings}, then: {height_m: 1}, else: {always: true}}", None),
        ("{if: {output: sails}, then: {height_m: 1}, else: {always: true}}", True),
        ("{consensus: [{height_m: 1}, {output: wings}]}", True),
        ("{consensus: [{output: sails}, {output: wings}]}", None),
        ("{consensus: [{output: sails}, {output: anchors}]}", False),
    ],
)
def test_joined_conditions_with_an_unknown_part(when: str, expected: bool | None) -> None:
    assert truth(when, **fab(output="wings")) is expected


MADE = [{"id": "a", "investment": "fab", "mass_kg": 5}, {"id": "b", "investment": "fab"}]


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("{some: products, where: {mass_kg: 5}}", True),
        ("{some: products, where: {mass_kg: 6}}", None),
        ("{no: products, where: {mass_kg: 6}}", None),
        ("{no: products, where: {mass_kg: 5}}", False),
        ("{every: products, satisfies: {mass_kg: 5}}", None),
        ("{every: products, satisfies: {mass_kg: 6}}", False),
        ("{every: products, where: {mass_kg: 7}, satisfies: {always: false}}", None),
        ("{products: {empty: true}}", False),
        ("{value: {count: products, where: {mass_kg: 5}}, at_least: 1}", True),
        ("{value: {count: products, where: {mass_kg: 5}}, at_least: 2}", None),
        ("{value: {count: products, where: {mass_kg: 5}}, at_least: 3}", False),
        ("{value: {sum: products, value: mass_kg}, at_least: 5}", True),
        ("{value: {sum: products, value: mass_kg}, at_least: 6}", None),
        ("{value: {sum: products, value: mass_kg, where: {mass_kg: {at_most: 5}}}, at_most: 10}", None),
    ],
)
def test_quantifiers_and_sums_with_an_unknown_member(when: str, expected: bool | None) -> None:
    assert truth(when, investments=[{"id": "fab"}], products=MADE) is expected


def test_a_product_that_names_no_works_may_belong_to_any() -> None:
    stray = [*MADE[:1], {"id": "b", "mass_kg": 6}]
    assert truth("{no: products, where: {mass_kg: 6}}", investments=[{"id": "fab"}], products=stray) is None


def test_an_incomplete_list_may_hold_more() -> None:
    some = {"items": [{"id": "a", "investment": "fab", "mass_kg": 5}], "complete": False}
    assert truth("{some: products, where: {mass_kg: 5}}", investments=[{"id": "fab"}], products=some) is True
    assert truth("{some: products, where: {mass_kg: 6}}", investments=[{"id": "fab"}], products=some) is None
    assert truth("{every: products, satisfies: {mass_kg: 5}}", investments=[{"id": "fab"}], products=some) is None
    assert (
        truth("{products: {empty: true}}", investments=[{"id": "fab"}], products={"items": [], "complete": False})
        is None
    )


def test_undisclosed_shares_can_hold_no_more_than_is_left() -> None:
    jv = {"id": "jv", "owners": [{"home": "KR", "share_pct": 60}, {"home": "PA"}]}
    where = "{some: owners, where: {share_pct: {at_least: 41}, home: TR}}"
    assert truth(where, "entity", "jv", entities=[jv]) is False
    rest = {"id": "jv", "owners": [{"home": "KR", "share_pct": 60}]}
    assert truth(where, "entity", "jv", entities=[rest]) is False
    assert truth(where.replace("41", "40"), "entity", "jv", entities=[rest]) is None
    assert truth("{every: owners, satisfies: {share_pct: {at_most: 60}}}", "entity", "jv", entities=[rest]) is True


@pytest.mark.parametrize(
    ("expression", "type", "expected"),
    [
        ("{add: [height_m, 1]}", "number", (701, 701)),
        ("{subtract: [height_m, 1, 2]}", "number", (697, 697)),
        ("{multiply: [height_m, 0.5]}", "number", (350, 350)),
        ("{divide: [height_m, 3]}", "number", (Fraction(700, 3), Fraction(700, 3))),
        ("{min: [height_m, 5]}", "number", (5, 5)),
        ("{max: [height_m, 5]}", "number", (700, 700)),
        ("{add: [height_m, workers]}", "number", (700, None)),
        ("{min: [workers, 5]}", "number", (0, 5)),
        ("{multiply: [0, workers]}", "number", (0, 0)),
        ("{year_of: begin_date}", "year", (2024, 2024)),
        ("{year_end: {year_of: begin_date}}", "date", (dt.date(2024, 12, 31), dt.date(2024, 12, 31))),
        ("{year_begin: {year_of: begin_date}}", "date", (dt.date(2024, 1, 1), dt.date(2024, 1, 1))),
        ("{date_plus: begin_date, years: 10, days: -1}", "date", (dt.date(2034, 4, 30), dt.date(2034, 4, 30))),
        ("{days_between: [begin_date, 2024-05-31]}", "number", (30, 30)),
        ("{years_between: [begin_date, 2026-04-30]}", "number", (1, 1)),
        ("{years_between: [begin_date, as_of]}", "number", (2, 2)),
        ("{if: {output: wings}, then: 1, else: 2}", "number", (1, 1)),
        ("{if: {workers: 1}, then: 1, else: 2}", "number", (1, 2)),
        ("{date_plus: finish_date, years: 1}", "date", (None, None)),
    ],
)
def test_expressions(expression: str, type: str, expected: Any) -> None:
    assert value(expression, type, investments=[SUNNY]) == expected


def test_a_share_has_exact_bounds() -> None:
    made = [{"cost_usd": 33, "from_pirates": False}, {"cost_usd": 15, "from_pirates": True}, {"cost_usd": 12}]
    share = "{share_of: materials, weight: cost_usd, where: {from_pirates: false}}"
    # 33 of 60 at least; 45 of 60 at most.
    assert value(share, "percent", "product", "p", products=[{"id": "p", "materials": made}]) == (55, 75)
    left_out = share[:-1] + ", exclude: {cost_usd: 15}}"
    # Without the 15: 33 of 45 at least, all 45 at most.
    assert value(left_out, "percent", "product", "p", products=[{"id": "p", "materials": made}]) == (
        Fraction(220, 3),
        100,
    )
    assert value(share, "percent", "product", "p", products=[{"id": "p"}]) == (0, 100)


def test_facts_compare_with_facts() -> None:
    when = "{finish_date: {on_or_after: {date_plus: begin_date, years: 2}}}"
    assert truth(when, **fab(begin_date="2024-05-01", finish_date="2026-05-01")) is True
    assert truth(when, **fab(begin_date="2024-05-01", finish_date="2026-04-30")) is False
    assert truth(when, **fab(begin_date="2024-05-01")) is None


def test_the_rule_s_subject_is_reached_from_inside_a_list() -> None:
    made = [{"id": "a", "investment": "fab", "mass_kg": 700}]
    when = "{some: products, where: {value: mass_kg, at_least: {fact: subject.height_m}}}"
    assert truth(when, investments=[SUNNY], products=made) is True
    assert truth(when, investments=[{**SUNNY, "height_m": 701}], products=made) is False
    assert truth(when, investments=[{"id": "fab"}], products=made) is None


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("{value: {consensus: [height_m, workers]}, is: 7}", True),
        ("{value: {consensus: [workers, {min: [height_m, 9]}]}, at_least: 7}", True),
        ("{value: {consensus: [{min: [height_m, 9]}, {max: [height_m, 8]}]}, between: [8, 9]}", True),
        ("{value: {consensus: [{min: [height_m, 6]}, workers]}, at_least: 0}", True),
        ("{value: {consensus: [{min: [height_m, 6]}, workers]}, at_most: 9}", None),
        ("{value: {consensus: [output, {if: {height_m: 1}, then: output, else: {fact: output}}]}, is: wings}", True),
    ],
)
def test_answers_to_one_question_narrow_each_other_and_cancel_where_they_conflict(
    when: str, expected: bool | None
) -> None:
    assert truth(when, **fab(output="wings", workers=7)) is expected
