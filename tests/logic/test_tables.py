"""Looking up tables: several keys, ranges, prefixes, rows in force, keys that are unknown, rows that are not
settled."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from checker.logic.conditions import literal
from checker.logic.tables import TableIndex
from checker.rulebook import ir


def row(value: Any, since: str | None = None, until: str | None = None, **keys: Any) -> ir.Row:
    window: ir.Window = {}
    if since:
        window["since"] = since
    if until:
        window["until"] = until
    in_force = [window] if window else []
    return {"keys": keys, "value": value, "cite": "", "source": "", "seen": "", "in_force": in_force, "line": 0}


def index(
    keys: dict[str, tuple[Any, Any]], type: Any, *rows: ir.Row, day: str = "2026-06-01", **more: Any
) -> TableIndex:
    table: Any = {
        "keys": {name: {"type": t, "match": m} for name, (t, m) in keys.items()},
        "type": type,
        "rows": list(rows),
        **more,
    }
    return TableIndex(table, dt.date.fromisoformat(day), literal)


def day(text: str) -> tuple[dt.date, dt.date]:
    return (dt.date.fromisoformat(text),) * 2


RATES = (
    row(25, finish={"to": "2025-12-31"}),
    row(25, finish={"from": "2026-01-01"}, until="2025-07-03"),
    row(35, finish={"from": "2026-01-01"}, since="2025-07-04"),
)


@pytest.mark.parametrize(
    ("as_of", "finish", "expected"),
    [
        ("2025-07-03", "2026-01-01", [25]),
        ("2025-07-04", "2026-01-01", [35]),
        ("2025-07-04", "2025-12-31", [25]),
    ],
)
def test_two_clocks(as_of: str, finish: str, expected: list[int]) -> None:
    rates = index({"finish": ("date", "range")}, "percent", *RATES, day=as_of)
    assert rates.values([day(finish)]) == expected


def test_an_unknown_key_leaves_every_row_possible() -> None:
    rates = index({"finish": ("date", "range")}, "percent", *RATES)
    assert rates.values([(None, None)]) == [25, 35]
    assert rates.values([(dt.date(2026, 1, 1), None)]) == [35]


CELLS = (
    row("allowed", route="visa", work="talk"),
    row("not", route="visa", work="sew"),
    row("allowed", route="pass", work="sew"),
)


def test_several_exact_keys() -> None:
    cells = index({"route": ("enum", "exact"), "work": ("enum", "exact")}, "enum", *CELLS)
    assert cells.values([frozenset({"visa"}), frozenset({"sew"})]) == ["not"]
    assert cells.values([frozenset({"visa"}), None]) == ["allowed", "not", "unsettled"]
    assert cells.values([frozenset({"pass"}), frozenset({"talk"})]) == []


def test_the_default_stands_where_no_row_is_sure() -> None:
    cells = index({"route": ("enum", "exact"), "work": ("enum", "exact")}, "enum", *CELLS, default="not")
    assert cells.values([frozenset({"pass"}), frozenset({"talk"})]) == ["not"]
    assert cells.values([frozenset({"pass"}), None]) == ["allowed", "not"]


def test_an_empty_cell_matches_everything() -> None:
    cells = index(
        {"route": ("enum", "exact"), "work": ("enum", "exact")}, "bool", row(True, route="visa"), default=False
    )
    assert cells.values([frozenset({"visa"}), None]) == [True]
    assert cells.values([frozenset({"pass"}), None]) == [False]


def test_the_longest_prefix_wins() -> None:
    codes = index(
        {"code": ("code", "prefix")}, "enum", row("chips", code="8542"), row("memories", code="854232"), default="none"
    )
    assert codes.values([frozenset({"8542320036"})]) == ["memories"]
    assert codes.values([frozenset({"854231"})]) == ["chips"]
    assert codes.values([frozenset({"7208"})]) == ["none"]


def test_an_unsettled_row_is_passed_on() -> None:
    codes = index({"code": ("code", "exact")}, "bool", row("unsettled", code="1"), default=False)
    assert codes.values([frozenset({"1"})]) == ["unsettled"]
