"""The days ahead on which a benefit grows less: by the years of its schedule, or by the rows of its tables."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, TypeAlias

from checker.firm.vocabulary import ORDERED
from checker.logic.conditions import literal
from checker.logic.program import Program
from checker.logic.record import FactRecord
from checker.logic.tables import TableIndex
from checker.report.model import Benefit, Words
from checker.rulebook import ir
from checker.rulebook.graph import nodes
from checker.rulebook.turning import ONE

Step: TypeAlias = tuple[dt.date, Words]


def steps(program: Program, provision: ir.Provision, r: FactRecord, benefit: Benefit) -> Iterator[Step]:
    """(the first day, from what to what) of each step down after the program's day."""
    for earlier, later in zip(benefit.schedule, benefit.schedule[1:], strict=False):
        a, b = earlier.high, later.high
        if later.year > program.as_of.year and a is not None and b is not None and b < a:
            yield dt.date(later.year, 1, 1), _falls(provision["name"], f"USD {a:,}", f"USD {b:,}")
    for node in nodes(provision.get("benefit")):
        if node["op"] == "lookup" and node["type"] in ORDERED:
            yield from program.on(r, lambda r, node=node: list(_of_table(program, node, r)))  # type: ignore[misc]


def _of_table(program: Program, node: Any, r: FactRecord) -> Iterator[Step]:
    """The steps of one table along each of its keys that is a day or a year and that the firm has not passed."""
    table = program.rulebook.tables[node["table"]]
    if node["table"] in r.world.assumed or node["type"] == "date":
        return
    index = TableIndex(table, program.as_of, literal)
    outer = r.world.variables.get("year")
    r.world.variables["year"] = (None, None)
    try:
        keys = [program.value(node["by"][key], r) for key in index.keys]
    finally:
        r.world.variables["year"] = outer
    for i, key in enumerate(index.keys):
        type = table["keys"][key]["type"]
        if type not in ("date", "year") or any(x["op"] in ("as_of", "var") for x in nodes(node["by"][key])):
            continue
        latest = keys[i][1]
        today = program.as_of if type == "date" else program.as_of.year
        if latest is not None and latest <= today:
            continue
        for start in sorted(set(_starts(table, key, type))):
            before, after = (_values(index, keys, i, point) for point in (_previous(start), start))
            if start > today and before and after and max(after) < max(before):
                day = start if type == "date" else dt.date(int(start), 1, 1)
                yield day, _falls(table["name"], _shown(before), _shown(after))


def _starts(table: ir.Table, key: str, type: str) -> Iterator[Any]:
    """Where another cell of a key begins."""
    for row in table["rows"]:
        cell = row["keys"].get(key)
        if isinstance(cell, dict):
            if cell.get("from") is not None:
                yield literal(cell["from"], type)
            if cell.get("to") is not None:
                yield _next(literal(cell["to"], type))
        elif cell is not None:
            yield literal(cell, type)


def _next(point: Any) -> Any:
    return point + ONE if isinstance(point, dt.date) else point + 1


def _previous(point: Any) -> Any:
    return point - ONE if isinstance(point, dt.date) else point - 1


def _values(index: TableIndex, keys: list[Any], i: int, point: Any) -> list[Any]:
    """What the table gives there; nothing where that is not all numbers."""
    found = index.values([*keys[:i], (point, point), *keys[i + 1 :]])
    return [] if "unsettled" in found else found


def _shown(values: list[Any]) -> str:
    low, high = (f"{Decimal(x.numerator) / Decimal(x.denominator):f}" for x in (min(values), max(values)))
    return low if low == high else f"{low}–{high}"


def _falls(name: Any, before: str, after: str) -> Words:
    return Words(en=f"{name['en']}: {before} → {after}", ko=f"{name['ko']}: {before} → {after}")
