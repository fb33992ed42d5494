"""The sets of facts that decide: each does, and none smaller."""

from __future__ import annotations

import datetime as dt
import math
import random
from decimal import Decimal
from itertools import combinations, product
from typing import Any

import pytest

from checker import Firm
from checker.logic.deciding import deciding_sets
from checker.logic.program import Program
from checker.logic.reads import Read
from checker.logic.record import FactRecord, World, exact
from tests.engines.agreement import rules_of
from tests.laputa import DAY, concept, with_rules
from tests.random_rulebooks import DAYS, VOCABULARY, RandomRulebook, forget, random_firm
from tests.random_rulebooks import world as random_world

_WORDS = ("KR", "US", "LP", "CN", "8507", "850760", "2805", "하나", "둘", 'so "it" is', "free text", "another")


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


@pytest.mark.parametrize("seed", range(80))
def test_every_set_decides_and_no_part_of_it_does(seed: int) -> None:
    """By brute force: all values of all facts of the set, and of every part of it, tried out one after the other."""
    rng = random.Random(seed)
    book = RandomRulebook(rng, size=3).build()
    program = book.program(rng.choice(DAYS))
    built = random_world(book, forget(rng, random_firm(rng), 0.5))
    for rule, kind in rules_of(book):
        for r in built.records.get(kind, ()):
            found = deciding_sets(program, rule, r)[0] if program.judge(rule, r).truth is None else []
            # Which items a list could hold cannot be tried out: sets with a list are left to the tests above.
            for one in found:
                if all(read.fact in VOCABULARY for read in one) and ways(one) <= 3000:
                    assert settles(program, rule, r, one), (rule, r, one)
                    for size in range(1, len(one)):
                        for part in combinations(one, size):
                            assert not settles(program, rule, r, list(part)), (rule, r, one, part)


def ways(reads: list[Read]) -> int:
    """In how many ways the facts can turn out."""
    return math.prod(len(domain(read)) for read in reads)


def settles(program: Program, rule: str, r: FactRecord, reads: list[Read]) -> bool:
    """Whether some values of the facts settle the rule, in a world in which nothing is kept."""
    before = [dict(read.record) for read in reads]
    try:
        for values in product(*map(domain, reads)):
            for read, value in zip(reads, values, strict=True):
                read.record[read.fact] = value
            r.world.forget()
            if program.judge(rule, r).truth is not None:
                return True
        return False
    finally:
        for read, facts in zip(reads, before, strict=True):
            read.record.clear()
            read.record.update(facts)
        r.world.forget()


def domain(read: Read) -> list[Any]:
    """Values of a fact: more than all that a random rulebook names, and what lies between."""
    fact = VOCABULARY[read.fact]
    low, high = (read.record.bounds or {}).get(read.fact, (None, None))
    found: list[Any]
    match fact["type"]:
        case "bool":
            found = [True, False]
        case "enum":
            found = list(fact["values"])
        case "set":
            words = list(fact["values"])
            found = [tuple(some) for size in range(len(words) + 1) for some in combinations(words, size)]
        case "ref":
            found = read.record.world.records.get(fact["to"], [])
        case "date":
            found = [day + dt.timedelta(days=days) for day in DAYS for days in (-401, -400, -2, -1, 0, 1, 2, 400, 401)]
            found += [dt.date(1900, 1, 1), dt.date(2200, 1, 1), low, high]
        case "year":
            found = [1900, *range(2022, 2029), 2200, low, high]
        case "count":
            found = [0, 1, 2, 25, 49, 50, 51, 100, 101, 10**13, 10**14, low, high]
        case "number" | "money" | "percent":
            numbers = ["0", "0.00000001", "0.0000001", "0.1", "0.5", "0.6", "1", "25", "33.3", "40", "50", "60", "100"]
            found = [exact(Decimal(x)) for x in numbers]
            found += [101, 10**13, 10**14] if fact["type"] != "percent" else []
            found += [low, high]
        case _:
            found = [*_WORDS, "9999"]
    return [x for x in found if x is not None and (low is None or low <= x <= high)]
