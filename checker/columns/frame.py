"""The records of many firms as columns: one frame for each family of kinds, one row for each record.

A property and the investment that stands for its own property lie in one frame, a lot and its product in another; every
other kind has a frame to itself.  Undisclosed rests of lists are rows too.  A fact becomes a column when it is first
asked for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from checker.columns import intervals
from checker.columns.intervals import Intervals
from checker.columns.truths import Array
from checker.columns.words import Words
from checker.firm.kinds import STANDS_FOR
from checker.logic.conditions import bounds_of
from checker.logic.record import FactRecord, RecordList, World
from checker.logic.unknown import Interval


def family_of(kind: str) -> str:
    """The frame in which the records of a kind lie.

    >>> family_of("lot"), family_of("entity")
    ('product', 'entity')
    """
    return STANDS_FOR[kind][0] if kind in STANDS_FOR else kind


@dataclass(frozen=True, slots=True)
class Link:
    """Where a reference leads: the frame, and for each row the row there, -1 where that is unknown."""

    family: str
    rows: Array


@dataclass(frozen=True, slots=True)
class Lists:
    """A list of records for each row.  The items of a row are `items[start : start + count]`, rows of `family`; `rest`
    is the row that stands for undisclosed others, -1 where there are none; where not `known` the list is unknown."""

    family: str
    items: Array
    start: Array
    count: Array
    rest: Array
    known: Array


class Frame:
    """All rows of one family."""

    def __init__(self, family: str) -> None:
        self.family = family
        self.records: list[FactRecord] = []
        self._facts: dict[str, tuple[list[int], list[Any]]] = defaultdict(lambda: ([], []))
        self._links: dict[str, tuple[list[int], list[FactRecord]]] = defaultdict(lambda: ([], []))
        self._lists: dict[str, tuple[list[int], list[RecordList]]] = defaultdict(lambda: ([], []))
        self._bounds: dict[str, tuple[list[int], list[Interval]]] = defaultdict(lambda: ([], []))

    def __len__(self) -> int:
        return len(self.records)

    def add(self, row: int, record: FactRecord) -> None:
        """Takes what a record says of itself."""
        for name, value in record.items():
            held: Any = (
                self._links if type(value) is FactRecord else self._lists if type(value) is RecordList else self._facts
            )
            rows, values = held[name]
            rows.append(row)
            values.append(value)
        for name, ends in (record.bounds or {}).items():
            bounded, pairs = self._bounds[name]
            bounded.append(row)
            pairs.append(ends)

    def ordered(self, name: str, type: str) -> Intervals:
        """A fact of an ordered type; where it is unknown, what its bounds or its type allow."""
        rows, values = self._facts.get(name, ([], []))
        bounded, pairs = self._bounds.get(name, ([], []))
        out = intervals.of_pairs([bounds_of(type), *pairs, *((value, value) for value in values)])
        at = np.zeros(len(self), np.int64)
        at[bounded] = np.arange(1, len(pairs) + 1)
        at[rows] = np.arange(len(pairs) + 1, len(pairs) + 1 + len(values))
        return intervals.take(out, at) if len(out.low) > 1 else out

    def unordered(self, name: str) -> Words:
        """A fact of any other type."""
        rows, values = self._facts.get(name, ([], []))
        pool: dict[Any, int] = {}
        codes = np.full(len(self), -1, np.int64)
        codes[rows] = [pool.setdefault(value, len(pool)) for value in values]
        return Words(codes, [frozenset((value,)) for value in pool])

    def bounded(self, name: str) -> Array:
        """Mask of the rows whose record bounds a fact."""
        out = np.zeros(len(self), bool)
        out[self._bounds.get(name, ([], []))[0]] = True
        return out

    def holds(self, name: str) -> str | None:
        """What a word leads to in this frame: "link", "list" or "fact"; None where no record says."""
        for what, held in (("link", self._links), ("list", self._lists), ("fact", self._facts)):
            if name in held:
                return what
        return None

    def link(self, name: str, index: dict[FactRecord, int]) -> Link | None:
        """A reference to one record; None where no row has it."""
        if name not in self._links:
            return None
        rows, targets = self._links[name]
        out = np.full(len(self), -1, np.int64)
        out[rows] = [index[target] for target in targets]
        return Link(_one_family(targets), out)

    def lists(self, name: str, index: dict[FactRecord, int]) -> Lists | None:
        """A list of records; None where no row has it."""
        if name not in self._lists:
            return None
        rows, found = self._lists[name]
        count, rest = np.zeros(len(self), np.int64), np.full(len(self), -1, np.int64)
        known = np.zeros(len(self), bool)
        count[rows], known[rows] = [len(items) for items in found], True
        rest[rows] = [-1 if items.rest is None else index[items.rest] for items in found]
        every = [item for items in found for item in items]
        rests = [items.rest for items in found if items.rest is not None]
        # The rows were met in rising order, so that the items follow each other as their holders do.
        start = np.cumsum(count) - count
        family = _one_family([*every, *rests])
        return Lists(family, np.array([index[item] for item in every], np.int64), start, count, rest, known)


def _one_family(records: Sequence[FactRecord]) -> str:
    return family_of(records[0].kind) if records else ""


class Frames:
    """The frames of many firms."""

    def __init__(self, worlds: Sequence[World]) -> None:
        self.worlds = worlds
        self.by_family: dict[str, Frame] = {}
        self.row: dict[FactRecord, int] = {}
        """The row of each record in its frame."""
        for world in worlds:
            for record in world.every:
                frame = self.of(family_of(record.kind))
                self.row[record] = len(frame.records)
                frame.records.append(record)
        for frame in self.by_family.values():
            for row, record in enumerate(frame.records):
                frame.add(row, record)
        self._kept: dict[tuple[str, str, str], Any] = {}

    def of(self, family: str) -> Frame:
        """The frame of a family, empty where no firm has such a record."""
        if family not in self.by_family:
            self.by_family[family] = Frame(family)
        return self.by_family[family]

    def link(self, family: str, name: str) -> Link | None:
        """Where a word leads from the rows of a family."""
        key = ("link", family, name)
        if key not in self._kept:
            self._kept[key] = self.of(family).link(name, self.row)
        found: Link | None = self._kept[key]
        return found

    def lists(self, family: str, name: str) -> Lists | None:
        """The lists that a word names at the rows of a family."""
        key = ("list", family, name)
        if key not in self._kept:
            self._kept[key] = self.of(family).lists(name, self.row)
        found: Lists | None = self._kept[key]
        return found
