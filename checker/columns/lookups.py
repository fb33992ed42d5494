"""Tables over columns: rows whose keys no cell tells apart are looked up together, by sorted search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy as np

from checker.columns import intervals, words
from checker.columns.intervals import Intervals
from checker.columns.truths import Array
from checker.columns.words import Words
from checker.logic.tables import TableIndex

Key: TypeAlias = Intervals | Words


def looked_up(index: TableIndex, keys: Sequence[Key], types: Sequence[str], size: int) -> tuple[list[list[Any]], Array]:
    """(the values that the keys of each class of rows can have, the class of each of `size` rows).

    `types` are the types of the keys; each class is looked up by its first row.
    """
    classes = np.zeros(size, np.int64)
    for at, key in enumerate(keys):
        for part in [key.codes] if isinstance(key, Words) else _places(key, _cuts(index, at)):
            classes = _finer(classes, np.broadcast_to(part, (size,)))
    _, first = np.unique(classes, return_index=True)
    points = [_points(key, first, type == "date") for key, type in zip(keys, types, strict=True)]
    return [index.values([point[i] for point in points]) for i in range(len(first))], classes


def _finer(classes: Array, part: Array) -> Array:
    """Classes that a further column tells apart, numbered anew so that the numbers stay small."""
    _, codes = np.unique(part, return_inverse=True)
    _, found = np.unique(classes * (int(codes.max(initial=0)) + 1) + codes, return_inverse=True)
    return found


def _cuts(index: TableIndex, at: int) -> Intervals:
    """The values at which a key begins to match other cells, in rising order."""
    ends: set[Any] = set()
    for cells, _, _ in index.rows:
        cell = cells[at]
        ends.update(cell if isinstance(cell, tuple) else (cell,))
    return intervals.of_pairs([(end, end) for end in sorted(ends - {None})])


def _places(key: Intervals, cuts: Intervals) -> list[Array]:
    """Columns that tell rows apart where a cell can: the places of both ends among the cuts, and single values."""
    key, cuts = intervals.aligned(key, cuts)

    def place(values: Array, opened: Array) -> Array:
        found = np.searchsorted(cuts.low, values, "left") + np.searchsorted(cuts.low, values, "right")
        return np.where(opened, -1, found)

    single = ~key.low_open & ~key.high_open & (key.low == key.high)
    return [place(key.low, key.low_open), place(key.high, key.high_open), single]


def _points(key: Key, rows: Array, dates: bool) -> list[Any]:
    """A key at some rows, as the evaluator has it."""
    found: list[Any] = (
        words.take(key, rows).possible() if isinstance(key, Words) else intervals.take(key, rows).pairs(dates)
    )
    return found if len(found) == len(rows) else found * len(rows)
