"""Records are sorted by what is nearest to them."""

from __future__ import annotations

from typing import Any

import pytest

from checker.errors import CheckerError
from checker.portfolio.sorting import NOT_STATED, SEVERAL, Sorter, names_of
from tests.laputa import laputa, with_rules, world

FAMILY, PLACE = (Sorter(laputa().vocabulary, by) for by in ("family", "place"))
TWO_PLANTS: dict[str, Any] = {
    "investments": [
        {"id": "mill", "output": "anchors", "properties": [{"id": "hall"}]},
        {"id": "yard", "output": "sails"},
    ],
    "assignments": [
        {"id": "crew", "investment": "mill", "isle": "north"},
        {"id": "team", "investment": "yard", "isle": "south"},
        {"id": "guests", "isle": "west"},
    ],
}


@pytest.mark.parametrize(
    ("record", "family", "place"),
    [
        ("mill", "anchors", "north"),
        ("hall", "anchors", "north"),  # of the investment that holds it
        ("crew", "anchors", "north"),
        ("team", "lifters", "south"),  # sails are counted with wings
        ("guests", SEVERAL, "west"),  # of no investment: all of the firm's
        ("firm", SEVERAL, SEVERAL),
    ],
)
def test_the_nearest_record_that_states_it_counts(record: str, family: str, place: str) -> None:
    _, firm = world(**TWO_PLANTS)
    found = firm.by_id[record]
    assert (FAMILY.of(found), PLACE.of(found)) == (family, place)


def test_what_is_counted_as_one_is_not_several() -> None:
    _, firm = world(investments=[{"id": "mill", "output": "wings"}, {"id": "yard", "output": "sails"}])
    assert FAMILY.of(firm.firm) == "lifters"


def test_what_nothing_states_is_not_stated() -> None:
    _, firm = world(investments=[{"id": "mill"}])
    assert [sorter.of(firm.by_id["mill"]) for sorter in (FAMILY, PLACE)] == [NOT_STATED, NOT_STATED]


def test_every_value_and_every_join_has_a_name() -> None:
    assert names_of(laputa().vocabulary, "family")["lifters"] == {"en": "Lifters", "ko": "양력 부품"}
    assert set(names_of(laputa().vocabulary, "place")) == {"north", "south", "west"}


FACT = """facts:
  hue:
    of: [investment]
    type: {type}
    {rest}
    label: {{en: Hue, ko: 색}}
    question: {{en: Which?, ko: 무엇입니까?}}
    document: {{en: Chart, ko: 도표}}
    holder: legal
"""
VALUES = "values: {red: {en: Red, ko: 빨강}, blue: {en: Blue, ko: 파랑}}"


@pytest.mark.parametrize(
    ("type", "rest", "told"),
    [
        ("count", "sorts: family", "enum alone"),
        ("enum", f"{VALUES}\n    joined: {{both: {{name: {{en: B, ko: 둘}}, of: [red, blue]}}}}", "`sorts`"),
        (
            "enum",
            f"{VALUES}\n    sorts: place\n    joined: {{x: {{name: {{en: B, ko: 둘}}, of: [red, pink]}}}}",
            "'pink'",
        ),
        (
            "enum",
            f"{VALUES}\n    sorts: place\n    joined: {{x: {{name: {{en: B, ko: 둘}}, of: [red, red]}}}}",
            "twice",
        ),
        (
            "enum",
            f"{VALUES}\n    sorts: place\n    joined: {{red: {{name: {{en: B, ko: 둘}}, of: [red, blue]}}}}",
            "several",
        ),
    ],
)
def test_a_vocabulary_that_sorts_wrongly_is_refused(type: str, rest: str, told: str) -> None:
    with pytest.raises(CheckerError, match=told):
        with_rules(FACT.format(type=type, rest=rest))
