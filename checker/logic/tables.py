"""Looking up a dated table by keys that may be unknown: every row that the keys still allow is a candidate."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import Any, TypeAlias

from checker.firm.vocabulary import ORDERED
from checker.rulebook import ir
from checker.rulebook.windows import in_force

_Row: TypeAlias = tuple[tuple[Any, ...], Any, ir.Row]
"""(cells, value, row of the compiled form)"""
Candidate: TypeAlias = tuple[tuple[Any, ...], Any, ir.Row, bool]
"""The same, and whether it surely matches."""


KEPT = 1000
"""Answers that a table keeps: a verdict asks the same again and again while its deciding facts are sought."""


class TableIndex:
    """One table on one day.  Keys are matched as the table says: the same value, a range, or the longest prefix.

    A code that is itself the beginning of longer prefixes may go on as any of them, or as none."""

    def __init__(self, table: ir.Table, day: dt.date, literal: Callable[[Any, str], Any]) -> None:
        self.keys = tuple(table["keys"])
        self.type = table["type"]
        self._default = [literal(table["default"], table["type"])] if "default" in table else []
        self._matches = [table["keys"][key]["match"] for key in self.keys]
        self._ordered = [table["keys"][key]["type"] in ORDERED for key in self.keys]
        self._prefix = self._matches.index("prefix") if "prefix" in self._matches else None
        self._exact = [i for i, match in enumerate(self._matches) if match == "exact"]
        self.rows: list[_Row] = []
        self._by_exact: dict[tuple[Any, ...], list[_Row]] = {}
        self._open: list[_Row] = []
        """Rows with an empty cell at an exact key."""
        for row in table["rows"]:
            if in_force(row["in_force"], day):
                cells = tuple(_cell(row["keys"].get(key), table["keys"][key], literal) for key in self.keys)
                value = row["value"] if row["value"] == "unsettled" else literal(row["value"], table["type"])
                self.rows.append((cells, value, row))
                exact = tuple(cells[i] for i in self._exact)
                (self._open if None in exact else self._by_exact.setdefault(exact, [])).append(self.rows[-1])
        self._kept_values = lru_cache(KEPT)(self._values)
        self._kept_candidates = lru_cache(KEPT)(self._candidates)

    def values(self, keys: Sequence[Any]) -> list[Any]:
        """The values that keys (intervals, or sets of possible words) can still have; the default where no row is sure.

        Where no row and no default speaks of a word, nothing is known of it, as of a row that is unsettled."""
        return self._kept_values(tuple(keys))

    def _values(self, keys: tuple[Any, ...]) -> list[Any]:
        out: list[Any] = []
        silent = False
        for point in self._points(keys):
            rows = self._at(point)
            out += [value for _, value, _, _ in rows]
            if not any(sure for *_, sure in rows):
                out += self._default
                silent = silent or not (self._default or self._named(point, rows))
        return [*out, "unsettled"] if silent and out else out

    def _named(self, keys: list[Any], rows: list[Candidate]) -> bool:
        """Whether a row surely matches the words among the keys; ranges leave no gap, which lint sees to."""
        words = [i for i, ordered in enumerate(self._ordered) if not ordered]
        return any(all(_matches(row[0][i], keys[i], self._matches[i], False) for i in words) for row in rows)

    def candidates(self, keys: Sequence[Any]) -> list[Candidate]:
        """The rows that the keys still allow, each with whether it surely matches."""
        return self._kept_candidates(tuple(keys))

    def _candidates(self, keys: tuple[Any, ...]) -> list[Candidate]:
        return [row for point in self._points(keys) for row in self._at(point)]

    def _points(self, keys: tuple[Any, ...]) -> Iterator[list[Any]]:
        """The keys with one word each, where only some words are possible: what holds of each is what can hold."""
        several = [i for i, key in enumerate(keys) if not self._ordered[i] and key is not None and len(key) > 1]
        for words in product(*(sorted(keys[i], key=str) for i in several)):
            point = list(keys)
            for i, word in zip(several, words, strict=True):
                point[i] = frozenset((word,))
            yield point

    def _at(self, keys: list[Any]) -> list[Candidate]:
        found: list[Candidate] = []
        exact = _point([keys[i] for i in self._exact], [self._ordered[i] for i in self._exact])
        for row in self.rows if exact is None else [*self._by_exact.get(exact, ()), *self._open]:
            sure = True
            for cell, key, match, ordered in zip(row[0], keys, self._matches, self._ordered, strict=True):
                answer = _matches(cell, key, match, ordered)
                if answer is False:
                    break
                sure = sure and answer is True
            else:
                found.append((*row, sure))
        return found if self._prefix is None else self._longest(found, keys[self._prefix])

    def _longest(self, found: list[Candidate], code: Any) -> list[Candidate]:
        """Without the rows whose prefix gives way to a longer one, wherever they match."""
        at = self._prefix
        if code is None or at is None:
            return found
        word = str(next(iter(code)))

        def gives_way(row: Candidate) -> bool:
            short, others = row[0][at] or "", [cell for i, cell in enumerate(row[0]) if i != at]
            return word.startswith(short) and any(
                word.startswith(longer := other[0][at] or "")
                and len(longer) > len(short)
                and (other[3] or [cell for i, cell in enumerate(other[0]) if i != at] == others)
                for other in found
            )

        return [row for row in found if not gives_way(row)]


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
            if key[0] is None or key[0] != key[1]:
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
    # Of words that are several, each is looked up by itself.
    word = next(iter(key))
    if match == "prefix":
        return True if str(word).startswith(cell) else None if str(cell).startswith(str(word)) else False
    return bool(word == cell)
