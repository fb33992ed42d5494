"""The days on which time alone can turn a provision: those that its rule and the facts of the firm name."""

from __future__ import annotations

import datetime as dt

from checker import Firm
from checker.logic.clock import WATCHED, clock_days
from checker.logic.record import World
from tests.laputa import laputa, provision, with_rules

TODAY = dt.date(2026, 6, 1)
ONE = dt.timedelta(days=1)


def days(when: str) -> set[dt.date]:
    book = with_rules(provision("kite-bounty", f"when: {when}"))
    given = {
        "investments": [
            {"id": "a", "begin_date": "2026-09-15"},
            {"id": "b", "begin_date": {"between": ["2026-01-01", "2027-01-01"]}},
        ]
    }
    return clock_days(book, "kite-bounty", World(Firm.from_data(given, book.vocabulary), book.vocabulary), TODAY)


def test_the_firms_own_days_and_the_next_of_each() -> None:
    ahead = (dt.date(2026, 9, 15), dt.date(2027, 1, 1))
    assert days("{begin_date: {after: {fact: as_of}}}") == {near for day in ahead for near in (day, day + ONE)}


def test_the_days_that_the_rule_names() -> None:
    found = days("{value: as_of, during: [2025-07-01, 2026-08-31]}")
    assert found == {dt.date(2026, 8, 31), dt.date(2026, 9, 1)}


def test_a_rule_that_computes_is_watched_day_by_day() -> None:
    found = days("{value: {days_between: [as_of, begin_date]}, at_most: 44}")
    assert {TODAY + ONE * n for n in range(1, WATCHED + 1)} <= found


def test_a_rule_that_does_not_look_has_no_days() -> None:
    assert days("{begin_date: {after: 2026-12-31}}") == set()
    book = laputa()
    assert clock_days(book, "wing-grant", World(Firm.from_data({}, book.vocabulary), book.vocabulary), TODAY) == set()
