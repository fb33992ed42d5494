"""Looking up a dated table by keys that may be unknown: every row that the keys still allow is a candidate."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from checker.firm.vocabulary import ORDERED
from checker.rulebook import ir

_UNBOUNDED = (None, None)


def in_force(windows: list[ir.Window], day: dt.date) -> bool:
    """Whether a day lies in one of the windows; no window at all means always.

    >>> in_force([{"since": "2025-07-04"}], dt.date(2025, 7, 3)), in_force([], dt.date(2025, 7, 3))
    (False, True)
    """
    if not windows:
        return True
    iso = day.isoformat()
    return any(w.get("since", "") <= iso <= w.get("until", "9999-12-31") for w in windows)


class TableIndex:
    """One table on one day.  Keys are matched as the table says: the same value, a range, or the longest prefix."""

    def __init__(self, table: ir.Table, day: dt.date, literal: Callable[[Any, str], Any]) -> None:
        self.keys = tuple(table["keys"])
        self.type = table["type"]
        self._default = [literal(table["default"], table["type"])] if "default" in table else []
        self._matches = [table["keys"][key]["match"] for key in self.keys]
        self._ordered = [table["keys"][key]["type"] in ORDERED for key in self.keys]
        self.rows: list[tuple[tuple[Any, ...], Any, ir.Row]] = []
        for row in table["rows"]:
            if in_force(row["in_force"], day):
                cells = tuple(_cell(row["keys"].get(key), table["keys"][key], literal) for key in self.keys)
                value = row["value"] if row["value"] == "unsettled" else literal(row["value"], table["type"])
                self.rows.append((cells, value, row))
        self._exact = (
            {cells: value for cells, value, _ in self.rows} if all(m == "exact" for m in self._matches) else None
        )

    def values(self, keys: list[Any]) -> list[Any]:
        """The values that keys (intervals, or sets of possible words) can still have; the default where no row
        is sure."""
        if self._exact is not None:
            point = _point(keys, self._ordered)
            if point is not None and None not in point:
                found = self._exact.get(point, _UNBOUNDED)
                if found is not _UNBOUNDED:
                    return [found]
        rows = self.candidates(keys)
        values = [value for _, value, _, _ in rows]
        return values if any(sure for *_, sure in rows) else values + self._default

    def candidates(self, keys: list[Any]) -> list[tuple[tuple[Any, ...], Any, ir.Row, bool]]:
        """The rows that the keys still allow, each with whether it surely matches."""
        found = []
        for cells, value, row in self.rows:
            sure = True
            for cell, key, match, ordered in zip(cells, keys, self._matches, self._ordered, strict=True):
                answer = _matches(cell, key, match, ordered)
                if answer is False:
                    break
                sure = sure and answer is True
            else:
                found.append((cells, value, row, sure))
        if "prefix" in self._matches:
            at = self._matches.index("prefix")
            if keys[at] is not None and len(keys[at]) == 1:
                longest = max((len(cells[at] or "") for cells, *_ in found), default=0)
                found = [item for item in found if len(item[0][at] or "") == longest]
        return found


def _cell(cell: Any, key: ir.TableKey, literal: Callable[[Any, str], Any]) -> Any:
    if cell is None:
        return None
    if key["match"] == "range":
        return tuple(None if cell.get(end) is None else literal(cell[end], key["type"]) for end in ("from", "to"))
    return literal(cell, key["type"])


def _point(keys: list[Any], ordered: list[bool]) -> tuple[Any, ...] | None:
    point = []
    for key, is_ordered in zip(keys, ordered, strict=True):
        if key is None:
            return None
        if is_ordered:
            if key[0] != key[1]:
                return None
            point.append(key[0])
        elif len(key) == 1:
            point.append(next(iter(key)))
        else:
            return None
    return tuple(point)


def _matches(cell: Any, key: Any, match: str, ordered: bool) -> bool | None:
    """Whether a row's cell matches a key; an empty cell matches everything."""
    if cell is None:
        return True
    if match == "range":
        (low, high), (least, most) = cell, key
        if (low is not None and most is not None and most < low) or (
            high is not None and least is not None and least > high
        ):
            return False
        inside = (low is None or (least is not None and least >= low)) and (
            high is None or (most is not None and most <= high)
        )
        return True if inside else None
    if ordered:
        least, most = key
        if (least is not None and cell < least) or (most is not None and cell > most):
            return False
        return True if least == most and least is not None else None
    if key is None:
        return None
    possible = [word for word in key if (str(word).startswith(cell) if match == "prefix" else word == cell)]
    return False if not possible else True if len(possible) == len(key) else None
