"""Facts that are columns already: records of one kind judged without a firm file, a record or a loop over either.

    facts = FactColumns("investment", 3, {
        "basis_usd": ordered("money", np.array([5, 0, 7]), known=np.array([True, False, True])),
        "output": worded(np.array([0, 1, -1]), ["wafers", "packaging"]),
    })
    judge_facts(program, facts)          # {provision: int8, 1 applies, 0 undetermined, -1 does not}

What a rule asks of other records (owners, products, whatever a reference leads to) is unknown, as it is of a record of
which nothing but its own facts is known.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from checker.columns import intervals, words
from checker.columns.frame import Frame, Frames, Link, Lists, family_of
from checker.columns.intervals import LIMIT, Intervals
from checker.columns.judging import Columns
from checker.columns.truths import Array, Truths
from checker.columns.words import Words
from checker.firm.kinds import LINKS
from checker.logic.conditions import bounds_of
from checker.logic.program import Program

BLOCK = 65_536
"""Rows judged together: so many that what a step costs by itself does not count, so few that memory is bounded."""


def ordered(type: str, values: Array, known: Array | None = None, scale: int = 1) -> Intervals:
    """A column of a fact of an ordered type: `values` are integers, numerators over `scale` (money in cents over 100),
    or days as `datetime.date.toordinal` counts them; `known` is a mask, all of them where it is left out.

    ValueError where they are no integers, or reach 2**62.

    >>> ordered("number", np.array([15, 0]), np.array([True, False]), scale=10).pairs()
    [(Fraction(3, 2), Fraction(3, 2)), (0, None)]
    """
    if values.dtype.kind not in "iu" or (values.size and max(int(values.max()), -int(values.min())) >= LIMIT):
        raise ValueError(f"a column of {type} needs integers below 2**62, not {values.dtype}: numerators over a scale")
    if type == "date" and scale != 1:
        raise ValueError("days are whole: a column of them has the scale 1")
    values = values.astype(np.int64, copy=False)
    low, high = bounds_of(type)
    if known is None or bool(known.all()):
        return Intervals(values, values, np.zeros(1, bool), np.zeros(1, bool), scale)
    least, opened = np.where(known, values, 0 if low is None else low * scale), ~known
    # Where an end means nothing it is nothing: with both of one value they are one column.
    most = least if high is None else np.where(known, values, high * scale)
    return Intervals(least, most, opened if low is None else np.zeros(1, bool),
                     opened if high is None else np.zeros(1, bool), scale)  # fmt: skip


def worded(codes: Array, values: Sequence[Any]) -> Words:
    """A column of a fact of any other type: each code the place of a value in `values`, -1 where it is unknown.

    >>> worded(np.array([1, -1]), [True, False]).possible()
    [frozenset({False}), None]
    """
    few = len(values) <= words.FEW
    return Words(codes.astype(np.int8 if few else np.int64), [frozenset((value,)) for value in values], {})


class FactColumns:
    """`rows` records of a kind and the columns of their facts; a fact without one is unknown.

    ValueError where a column has another number of rows.
    """

    def __init__(self, kind: str, rows: int, facts: Mapping[str, Intervals | Words]) -> None:
        self.kind, self.rows, self.facts = kind, rows, dict(facts)
        for name, column in self.facts.items():
            found = len(column.codes) if isinstance(column, Words) else intervals.size(column)
            if found != rows:
                raise ValueError(f"the column {name} has {found} rows, the others {rows}")

    def part(self, start: int, stop: int) -> Frames:
        """Some of the rows, as frames."""
        rows = slice(start, stop)
        facts = {
            name: words.part(column, rows) if isinstance(column, Words) else intervals.part(column, rows)
            for name, column in self.facts.items()
        }
        frames = Frames(())
        frames.by_family[family_of(self.kind)] = _ReadyFrame(self.kind, min(stop, self.rows) - start, facts)
        return frames


def judge_facts(program: Program, facts: FactColumns, names: Iterable[str] | None = None) -> dict[str, Truths]:
    """What provisions about a kind (all of them, or those named) say of its records: 1 applies, 0 undetermined, -1
    does not apply; one int8 a record.

    ValueError where a rule needs more than columns can give.
    """
    provisions = program.rulebook.provisions
    asked = [name for name, data in provisions.items() if data["subject"] == facts.kind] if names is None else [*names]
    out = {name: np.empty(facts.rows, np.int8) for name in asked}
    for start in range(0, facts.rows, BLOCK):
        columns = Columns(program, facts.part(start, start + BLOCK))
        for name, said in out.items():
            said[start : start + BLOCK] = columns.truth(name)
    return out


class _ReadyFrame(Frame):
    """A frame without records."""

    def __init__(self, kind: str, rows: int, facts: Mapping[str, Intervals | Words]) -> None:
        super().__init__(family_of(kind))
        self._rows, self._columns = rows, facts
        self._itself = {name for name, target in LINKS.get(kind, {}).items() if target == kind}

    def __len__(self) -> int:
        return self._rows

    def ordered(self, name: str, type: str) -> Intervals:
        found = self._columns.get(name)
        return found if isinstance(found, Intervals) else intervals.constant(bounds_of(type))

    def unordered(self, name: str) -> Words:
        found = self._columns.get(name)
        return found if isinstance(found, Words) else words.constant(None)

    def bounded(self, name: str) -> Array:
        return np.zeros(len(self), bool)

    def holds(self, name: str) -> str | None:
        return "link" if name in self._itself else "fact" if name in self._columns else None

    def link(self, name: str, index: Any) -> Link | None:
        return Link(self.family, np.arange(len(self))) if name in self._itself else None

    def lists(self, name: str, index: Any) -> Lists | None:
        return None
