"""The days on which the law turns for a provision: its own, and those of all that it rests on."""

from __future__ import annotations

import datetime as dt

import pytest

from checker import Rulebook
from checker.rulebook import ir
from checker.rulebook.turning import edges, law_days, resting_on
from tests.laputa import laputa, with_rules

D = dt.date.fromisoformat


@pytest.mark.parametrize(
    ("windows", "expected"),
    [
        ([], []),
        ([{"since": "2025-01-01"}], [("2025-01-01", True)]),
        ([{"until": "2025-01-01"}], [("2025-01-02", False)]),
        ([{"until": "2025-01-01"}, {"since": "2025-01-02"}], []),
        ([{"until": "2025-01-01"}, {"since": "2025-01-03"}], [("2025-01-02", False), ("2025-01-03", True)]),
        ([{"since": "0001-01-01", "until": "9999-12-31"}], []),
    ],
)
def test_where_windows_begin_and_end(windows: list[ir.Window], expected: list[tuple[str, bool]]) -> None:
    assert list(edges(windows)) == [(D(day), begins) for day, begins in expected]


def days(book: Rulebook, provision: str) -> list[tuple[str, str, str, str]]:
    return [(str(x.day), x.kind, x.rule, x.criterion) for x in law_days(book, provision)]


def test_the_days_of_a_provision_and_of_what_it_names() -> None:
    assert days(laputa(), "wing-grant") == [
        ("2022-01-01", "law-begins", "pirate", ""),
        ("2022-08-09", "law-begins", "wing-grant", ""),
        ("2025-01-01", "law-begins", "wing-grant", "low-enough"),
        ("2025-07-04", "law-begins", "wing_rate", ""),  # in place of a row that ends on the day before
        ("2026-09-01", "unsettles", "wing-grant", "friendly"),
    ]


def test_what_another_provision_rests_on_counts_too() -> None:
    assert ("provisions", "wing-grant") in resting_on(laputa(), "flying-pass")
    assert set(days(laputa(), "wing-grant")) <= set(days(laputa(), "flying-pass"))


def test_a_table_whose_row_ends_with_nothing_in_its_place() -> None:
    book = with_rules(
        """table: wing_rate
name: {en: Rate of the wing grant, ko: 날개 보조율}
keys: {finish_date: {type: date, match: range}}
type: percent
cite: Code of Laputa §4
source: laputa-code
seen: two-sources
horizon: 2026-06-30
rows: [{keys: {finish_date: {from: 2000-01-01}}, value: 25, in_force: {to: 2026-12-31}}]
""",
        drop=("wing_rate.yaml",),
    )
    assert ("2027-01-01", "law-ends", "wing_rate", "") in days(book, "wing-grant")
