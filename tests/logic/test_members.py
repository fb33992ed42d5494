"""Quantifiers over the members of a set-valued fact, and conditions that can only speak for an answer."""

from __future__ import annotations

import pytest

from checker import Firm, Rulebook
from checker.errors import RulebookError
from checker.logic.program import Program
from checker.logic.reads import open_facts
from checker.logic.record import FactRecord, World
from tests.laputa import DAY, concept, truth, with_rules

# Sewing is free on both ships, talking depends on the day, flying is not settled on the cloud.
DUTIES = """table: duty
name: {en: Duties on board, ko: 선상 업무}
keys: {ship: {type: enum}, work: {type: enum}, on: {type: date, match: range}}
type: enum
cite: Code of Laputa §8
source: laputa-code
seen: two-sources
horizon: 2026-06-30
rows:
  - {keys: {ship: cloud, work: sewing}, value: free}
  - {keys: {ship: cloud, work: talking, on: {to: 2025-12-31}}, value: forbidden}
  - {keys: {ship: cloud, work: talking, on: {from: 2026-01-01}}, value: free}
  - {keys: {ship: cloud, work: flying}, value: unsettled, note: {en: Nobody knows, ko: 아직 모름}}
  - {keys: {ship: gale, work: sewing}, value: free}
  - {keys: {ship: gale, work: talking}, value: forbidden}
  - {keys: {ship: gale, work: flying}, value: forbidden}
"""
FREE = (
    "{every: kind_of_work, "
    "satisfies: {value: {table: duty, by: {ship: SHIP, work: item, on: investment.begin_date}}, is: free}}"
)


def _ask(
    book: Rulebook, name: str, work: list[str] | None, begin: str | None = "2026-01-01"
) -> tuple[Program, FactRecord]:
    crew = {"id": "crew", "investment": "fab", **({} if work is None else {"kind_of_work": work})}
    fab = {"id": "fab", **({} if begin is None else {"begin_date": begin})}
    firm = Firm.from_data({"investments": [fab], "assignments": [crew]}, book.vocabulary)
    return book.program(DAY), World(firm, book.vocabulary).by_id["crew"]


def _free(ship: str, work: list[str] | None, begin: str | None = "2026-01-01") -> bool | None:
    program, crew = _ask(
        with_rules(DUTIES, concept("probe", FREE.replace("SHIP", ship), "assignment")), "probe", work, begin
    )
    return program.concept_truth("probe", crew)


@pytest.mark.parametrize(
    ("ship", "work", "begin", "expected"),
    [
        ("cloud", ["sewing", "talking"], "2026-01-01", True),
        ("cloud", ["sewing", "talking"], "2025-12-31", False),
        ("cloud", ["sewing", "talking"], None, None),
        ("cloud", ["sewing"], None, True),
        ("cloud", ["flying"], "2026-01-01", None),
        # One that is forbidden decides, whatever is open beside it.
        ("cloud", ["flying", "talking"], "2025-12-31", False),
        ("gale", ["sewing", "flying"], None, False),
        ("gale", [], None, True),
        ("gale", None, None, None),
    ],
)
def test_every_member_is_looked_up(ship: str, work: list[str] | None, begin: str | None, expected: bool | None) -> None:
    assert _free(ship, work, begin) is expected


@pytest.mark.parametrize(
    ("when", "work", "expected"),
    [
        ("{some: kind_of_work, where: {item: sewing}}", ["sewing"], True),
        ("{some: kind_of_work, where: {item: sewing}}", ["flying"], False),
        ("{some: kind_of_work, where: {item: sewing}}", [], False),
        ("{some: kind_of_work, where: {item: sewing}}", None, None),
        ("{no: kind_of_work, where: {item: {in: [sewing, flying]}}}", ["talking"], True),
        ("{no: kind_of_work, where: {item: {in: [sewing, flying]}}}", ["talking", "flying"], False),
        (
            "{every: kind_of_work, where: {item: {is_not: talking}}, satisfies: {item: sewing}}",
            ["talking", "sewing"],
            True,
        ),
        (
            "{every: kind_of_work, where: {item: {is_not: talking}}, satisfies: {item: sewing}}",
            ["talking", "flying"],
            False,
        ),
        # What is asked of the record beside the member stays open.
        ("{every: kind_of_work, satisfies: {any: [{item: sewing}, {workers: 3}]}}", ["sewing", "flying"], None),
        ("{some: kind_of_work, where: {all: [{item: sewing}, {workers: 3}]}}", ["flying"], False),
        ("{some: kind_of_work, where: {all: [{item: sewing}, {workers: 3}]}}", ["sewing"], None),
        # An inner quantifier has its own member, and the outer one is back after it.
        (
            "{every: kind_of_work, satisfies: {all: [{some: kind_of_work, where: {item: flying}}, {item: flying}]}}",
            ["flying"],
            True,
        ),
        (
            "{every: kind_of_work, satisfies: {all: [{some: kind_of_work, where: {item: flying}}, {item: flying}]}}",
            ["flying", "sewing"],
            False,
        ),
    ],
)
def test_members_in_conditions(when: str, work: list[str] | None, expected: bool | None) -> None:
    crew = {"id": "crew", **({} if work is None else {"kind_of_work": work})}
    assert truth(when, "assignment", "crew", assignments=[crew]) is expected


def test_what_keeps_a_member_open_is_read() -> None:
    book = with_rules(DUTIES, concept("probe", FREE.replace("SHIP", "cloud"), "assignment"))
    program, crew = _ask(book, "probe", ["sewing", "talking"], None)
    assert [(read.record.id, read.fact) for read in open_facts(program, "probe", crew)] == [("fab", "begin_date")]
    program, crew = _ask(book, "probe", None)
    assert [(read.record.id, read.fact) for read in open_facts(program, "probe", crew)] == [("crew", "kind_of_work")]


def test_an_unsettled_row_of_a_member_is_told() -> None:
    book = with_rules(DUTIES, concept("probe", FREE.replace("SHIP", "cloud"), "assignment"))
    program, crew = _ask(book, "probe", ["sewing", "flying"])
    when = book.concepts["probe"]["true_when"]["of"][0]["when"]  # type: ignore[typeddict-item]
    told = list(program.compiler.unsettled_rows(when, crew))
    assert [(table, [row["value"] for row in rows]) for table, rows in told] == [("duty", ["unsettled"])]


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("{some: kind_of_work, where: {item: swimming}}", "'swimming' is not one of the allowed values"),
        ("{some: workers, where: {workers: 3}}", "is not a list of records; write a list, or a fact that is a set"),
        ("{item: sewing}", "'item'"),
        (FREE.replace("SHIP", "clod"), "no row of the table has the ship 'clod'"),
        (FREE.replace("SHIP", "cloud").replace("is: free", "is: fre"), "'fre' is not one of the allowed values"),
    ],
)
def test_a_word_that_never_occurs_is_a_fault(when: str, said: str) -> None:
    with pytest.raises(RulebookError, match=said.replace("'", "['\"]")):
        with_rules(DUTIES, concept("probe", when, "assignment"))


def test_a_row_for_no_member_is_a_fault() -> None:
    duties = DUTIES.replace("work: sewing}, value: free}", "work: sewng}, value: free}", 1)
    with pytest.raises(RulebookError, match="sewng"):
        with_rules(duties, concept("probe", FREE.replace("SHIP", "cloud"), "assignment"))


@pytest.mark.parametrize(
    ("output", "height", "expected"),
    [
        ("wings", None, True),
        ("sails", None, None),
        (None, None, None),
        ("sails", 5, True),
        ("sails", 6, False),
        ("wings", 6, None),
    ],
)
def test_what_only_shows_one_answer(output: str | None, height: int | None, expected: bool | None) -> None:
    facts = {"output": output, "height_m": height}
    fab = {"id": "fab", **{name: value for name, value in facts.items() if value is not None}}
    assert truth("{consensus: [{shows: {output: wings}}, {height_m: 5}]}", investments=[fab]) is expected


def test_a_key_that_no_row_asks_for_is_not_missing() -> None:
    # On the gale no row has a day, so the day is not among what would settle it.
    book = with_rules(
        DUTIES, concept("probe", "{value: {table: duty, by: {ship: gale, work: output, on: begin_date}}, is: free}")
    )
    firm = Firm.from_data({"investments": [{"id": "fab"}]}, book.vocabulary)
    fab = World(firm, book.vocabulary).by_id["fab"]
    assert [read.fact for read in open_facts(book.program(DAY), "probe", fab)] == ["output"]
