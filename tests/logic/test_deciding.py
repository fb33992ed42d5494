"""The sets of facts that decide: each does, and none smaller."""

from __future__ import annotations

from typing import Any

import pytest

from checker import Firm
from checker.logic.deciding import deciding_sets
from checker.logic.record import World
from tests.laputa import DAY, concept, with_rules


def sets(when: str, subject: str = "investment", id: str = "fab", **collections: Any) -> list[list[str]]:
    book = with_rules(concept("probe", when, subject))
    built = World(Firm.from_data(collections, book.vocabulary), book.vocabulary)
    found, truncated = deciding_sets(book.program(DAY), "probe", built.by_id[id])
    assert not truncated
    return sorted(sorted(read.fact for read in one) for one in found)


BARE = [{"id": "fab"}]


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("{height_m: 5}", [["height_m"]]),
        ("{all: [{height_m: 5}, {output: wings}]}", [["height_m"], ["output"]]),
        # The workers alone can make it true; to make it false they need one of the others.
        ("{any: [{all: [{height_m: 5}, {output: wings}]}, {workers: 1}]}", [["height_m", "output"], ["workers"]]),
        ("{height_m: {more_than: 5}, workers: {at_least: 1}}", [["height_m"], ["workers"]]),
    ],
)
def test_minimal_sets(when: str, expected: list[list[str]]) -> None:
    assert sets(when, investments=BARE) == expected


def test_a_fact_that_would_have_to_be_two_things_at_once_decides_against() -> None:
    # One product cannot weigh more than 5 and less than 3; any one mass settles it.
    assert sets(
        "{all: [{mass_kg: {more_than: 5}}, {mass_kg: {less_than: 3}}]}", "product", "p", products=[{"id": "p"}]
    ) == [["mass_kg"]]


def test_what_is_settled_is_not_asked_for() -> None:
    when = "{any: [{height_m: 5}, {output: sails}]}"
    assert sets(when, investments=[{"id": "fab", "output": "wings"}]) == [["height_m"]]


def test_both_of_two_may_be_needed() -> None:
    when = "{if: {output: wings}, then: {height_m: 5}, else: {island_friendly: true}}"
    pairs = [["height_m", "island_friendly"], ["height_m", "output"], ["island_friendly", "output"]]
    assert sets(when, investments=BARE) == pairs


def test_bounds_are_kept_to() -> None:
    fab = {"id": "fab", "height_m": {"between": [1, 9]}, "workers": {"between": [0, 3]}}
    # The height can never reach 10, so only the workers decide this.
    assert sets("{any: [{height_m: {at_least: 10}}, {workers: {at_least: 2}}]}", investments=[fab]) == [["workers"]]


def test_what_was_known_is_put_back() -> None:
    book = with_rules(concept("probe", "{all: [{height_m: 5}, {output: wings}]}"))
    built = World(Firm.from_data({"investments": BARE}, book.vocabulary), book.vocabulary)
    record = built.by_id["fab"]
    before = dict(record)
    deciding_sets(book.program(DAY), "probe", record)
    assert dict(record) == before
    assert book.program(DAY).concept_truth("probe", record) is None
