"""Columns of intervals: the least and the greatest value of each row, exact, open ends told by masks.

Values are whole numerators over one denominator for the column, `scale` (money in cents is numerators over 100; days
are ordinals over 1).  Where they outgrow 64 bits, or share no small denominator, the column holds Python's own exact
numbers with scale 1: slower, and the same to the last digit.  A column of length 1 stands for every row.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import lcm
from typing import Any

import numpy as np

from checker.columns.truths import Array, Truths, decided, negation
from checker.logic import unknown
from checker.logic.record import exact
from checker.logic.unknown import Interval

LIMIT = 2**62
"""Numerators stay below this, so that a sum of two does not overflow."""
_SCALES = 10**12
"""A column with a greater common denominator holds exact numbers of Python."""


_LIMITS = [np.iinfo(type) for type in (np.int16, np.int32, np.int64)]


def _ended(values: Array, opened: Array, end: int) -> Array:
    return np.where(opened, end, values) if opened.any() else values


@dataclass(frozen=True)
class Intervals:
    """low, high: int64 numerators, or objects with scale 1; what stands at an open end is 0 and means nothing."""

    low: Array
    high: Array
    low_open: Array
    high_open: Array
    scale: int = 1

    @cached_property
    def ends(self) -> tuple[Array, Array] | None:
        """Both ends as numerators in as few bytes as hold them, an open one beyond all others (the least and the
        greatest number of its type); None where they are no numerators, or where a row lies the wrong way round."""
        if self.exact:
            return None
        most = _most(self)
        limits = next(limit for limit in _LIMITS if most < limit.max)
        low, high = _ended(self.low, self.low_open, limits.min), _ended(self.high, self.high_open, limits.max)
        right = bool(np.all(low <= high))
        return (low.astype(limits.dtype), high.astype(limits.dtype)) if right else None

    @property
    def exact(self) -> bool:
        """Whether the values are Python's numbers, not numerators."""
        return bool(self.low.dtype == object)

    def pairs(self, dates: bool = False) -> list[Interval]:
        """The intervals as the evaluator gives them: (least, greatest) of exact numbers or days, None where open."""
        wide = objects(self)
        columns = np.broadcast_arrays(wide.low, wide.high, wide.low_open, wide.high_open)
        shown: Callable[[Any], Any] = dt.date.fromordinal if dates else lambda x: x
        return [
            (None if a_open else shown(a), None if b_open else shown(b))
            for a, b, a_open, b_open in zip(*(column.tolist() for column in columns), strict=True)
        ]


def of_pairs(pairs: Sequence[Interval]) -> Intervals:
    """A column of intervals as the evaluator gives them."""
    low, high = [low for low, _ in pairs], [high for _, high in pairs]
    values, opened, scale = numerators([*low, *high])
    n = len(pairs)
    return Intervals(values[:n], values[n:], opened[:n], opened[n:], scale)


def numerators(values: Sequence[Any]) -> tuple[Array, Array, int]:
    """(numerators, mask of the values that are None, scale) of exact numbers, decimals or days.

    >>> numerators([Fraction(1, 2), None, 3])
    (array([1, 0, 6]), array([False,  True, False]), 2)
    """
    opened = np.fromiter((value is None for value in values), bool, len(values))
    plain = [0 if v is None else v if type(v) is int else v.toordinal() if isinstance(v, dt.date) else exact(v)
             for v in values]  # fmt: skip
    scale = 1
    for value in plain:
        if type(value) is not int and scale <= _SCALES:
            scale = lcm(scale, value.denominator)
    if scale <= _SCALES:
        whole = plain if scale == 1 else [int(value * scale) for value in plain]
        try:
            found = np.array(whole, np.int64)
        except OverflowError:
            pass
        else:
            if not len(found) or max(int(found.max()), -int(found.min())) < LIMIT:
                return found, opened, scale
    return _objects(plain), opened, 1


def _objects(values: Iterable[Any]) -> Array:
    found = list(values)
    out = np.empty(len(found), object)
    out[:] = found
    return out


def constant(interval: Interval) -> Intervals:
    """The same interval in every row."""
    found = of_pairs([interval])
    if interval[0] is None or interval[0] != interval[1]:
        return found
    return Intervals(found.low, found.low, found.low_open, found.low_open, found.scale)


def objects(a: Intervals) -> Intervals:
    """The same column as Python's exact numbers."""
    if a.exact:
        return a
    return Intervals(_wide(a.low, a.scale), _wide(a.high, a.scale), a.low_open, a.high_open)


def _wide(values: Array, scale: int) -> Array:
    if scale == 1:
        return values.astype(object)
    return _objects(_plain(Fraction(value, scale)) for value in values.tolist())


def _plain(value: Fraction) -> Any:
    return value.numerator if value.denominator == 1 else value


def _most(a: Intervals) -> int:
    """No numerator is further from zero."""
    return max((max(int(x.max()), -int(x.min())) for x in (a.low, a.high) if x.size), default=0)


def aligned(a: Intervals, b: Intervals) -> tuple[Intervals, Intervals]:
    """Both columns with one scale."""
    if not a.exact and not b.exact:
        if a.scale == b.scale:
            return a, b
        scale = lcm(a.scale, b.scale)
        if scale <= _SCALES and all(x.scale == scale or _most(x) * (scale // x.scale) < LIMIT for x in (a, b)):
            return _scaled(a, scale), _scaled(b, scale)
    return objects(a), objects(b)


def _scaled(a: Intervals, scale: int) -> Intervals:
    factor = scale // a.scale
    if factor == 1:
        return a
    low = a.low * factor
    return Intervals(low, low if a.high is a.low else a.high * factor, a.low_open, a.high_open, scale)


def take(a: Intervals, rows: Array) -> Intervals:
    """The rows asked for."""

    def of(column: Array) -> Array:
        return column if len(column) == 1 else column[rows]

    return Intervals(of(a.low), of(a.high), of(a.low_open), of(a.high_open), a.scale)


def part(a: Intervals, rows: slice) -> Intervals:
    """Rows that follow each other, without a copy."""

    def of(column: Array) -> Array:
        return column if len(column) == 1 else column[rows]

    low, low_open = of(a.low), of(a.low_open)
    high = low if a.high is a.low else of(a.high)
    found = Intervals(low, high, low_open, low_open if a.high_open is a.low_open else of(a.high_open), a.scale)
    if a.ends is not None:
        # What is known of the whole need not be found again.
        found.__dict__["ends"] = tuple(map(of, a.ends))
    return found


def select(mask: Array, a: Intervals, b: Intervals) -> Intervals:
    """`a` where the mask is set, else `b`."""
    a, b = aligned(a, b)
    return Intervals(
        np.where(mask, a.low, b.low),
        np.where(mask, a.high, b.high),
        np.where(mask, a.low_open, b.low_open),
        np.where(mask, a.high_open, b.high_open),
        a.scale,
    )


# --- comparing --------------------------------------------------------------------------------------------------------


def less(a: Intervals, b: Intervals) -> Truths:
    """Whether a < b for every value that each still allows."""
    a, b = aligned(a, b)
    below = a.high < b.low
    # Of columns whose both ends are one, one comparison tells both.
    above = ~below if a.low is a.high and b.low is b.high else a.low >= b.high
    return decided(_closed(below, a.high_open, b.low_open), _closed(above, a.low_open, b.high_open))


def _closed(mask: Array, *opened: Array) -> Array:
    """The mask, but where an end is open."""
    for column in opened:
        if len(column) != 1 or column[0]:
            # Of truths, "more than" is "and not", in one pass.
            mask = mask > column
    return mask


def equal(a: Intervals, b: Intervals) -> Truths:
    """Whether both are known and the same; false where they cannot meet."""
    a, b = aligned(a, b)
    apart = (a.high < b.low) & ~a.high_open & ~b.low_open
    apart = apart | ((b.high < a.low) & ~b.high_open & ~a.low_open)
    known = ~(a.low_open | a.high_open | b.low_open | b.high_open) & (a.low == a.high) & (b.low == b.high)
    return decided(known & ~apart, apart)


COMPARE: dict[str, Callable[[Intervals, Intervals], Truths]] = {
    "eq": equal,
    "ne": lambda a, b: negation(equal(a, b)),
    "lt": less,
    "ge": lambda a, b: negation(less(a, b)),
    "gt": lambda a, b: less(b, a),
    "le": lambda a, b: negation(less(b, a)),
}


# --- bounds -----------------------------------------------------------------------------------------------------------


def hull(a: Intervals, b: Intervals) -> Intervals:
    """The least intervals that hold both."""
    a, b = aligned(a, b)
    return _cleared(
        np.minimum(a.low, b.low), np.maximum(a.high, b.high), a.low_open | b.low_open, a.high_open | b.high_open, a
    )


def least(a: Intervals, b: Intervals) -> Intervals:
    """The smaller of both."""
    a, b = aligned(a, b)
    high = np.where(a.high_open, b.high, np.where(b.high_open, a.high, np.minimum(a.high, b.high)))
    return _cleared(np.minimum(a.low, b.low), high, a.low_open | b.low_open, a.high_open & b.high_open, a)


def greatest(a: Intervals, b: Intervals) -> Intervals:
    """The greater of both."""
    a, b = aligned(a, b)
    low = np.where(a.low_open, b.low, np.where(b.low_open, a.low, np.maximum(a.low, b.low)))
    return _cleared(low, np.maximum(a.high, b.high), a.low_open & b.low_open, a.high_open | b.high_open, a)


def meet(a: Intervals, b: Intervals) -> Intervals:
    """What both allow; where they contradict each other, an interval whose least is above its greatest."""
    a, b = aligned(a, b)
    low = np.where(a.low_open, b.low, np.where(b.low_open, a.low, np.maximum(a.low, b.low)))
    high = np.where(a.high_open, b.high, np.where(b.high_open, a.high, np.minimum(a.high, b.high)))
    return _cleared(low, high, a.low_open & b.low_open, a.high_open & b.high_open, a)


def _cleared(low: Array, high: Array, low_open: Array, high_open: Array, like: Intervals) -> Intervals:
    """A column in the scale of another, zero at its open ends, so that what means nothing does not grow."""
    return Intervals(np.where(low_open, 0, low), np.where(high_open, 0, high), low_open, high_open, like.scale)


# --- arithmetic -------------------------------------------------------------------------------------------------------


def _fitting(a: Intervals, b: Intervals) -> tuple[Intervals, Intervals]:
    """Aligned, and wide where a sum could outgrow 64 bits."""
    a, b = aligned(a, b)
    return (a, b) if a.exact or _most(a) + _most(b) < LIMIT else (objects(a), objects(b))


def add(a: Intervals, b: Intervals) -> Intervals:
    """The sum."""
    a, b = _fitting(a, b)
    return _cleared(a.low + b.low, a.high + b.high, a.low_open | b.low_open, a.high_open | b.high_open, a)


def subtract(a: Intervals, b: Intervals) -> Intervals:
    """The difference."""
    a, b = _fitting(a, b)
    return _cleared(a.low - b.high, a.high - b.low, a.low_open | b.high_open, a.high_open | b.low_open, a)


def _plainly_positive(a: Intervals) -> bool:
    """Whether no row can be negative, and all lie the right way round."""
    return bool(np.all(~a.low_open & (a.low >= 0) & (a.high_open | (a.high >= a.low))))


def multiply(a: Intervals, b: Intervals) -> Intervals:
    """The product; of columns with negative rows it is taken row by row."""
    if not (_plainly_positive(a) and _plainly_positive(b)):
        return by_row(unknown.multiply, a, b)
    scale = a.scale * b.scale
    if a.exact or b.exact or scale > _SCALES or _most(a) * _most(b) >= LIMIT:
        a, b, scale = objects(a), objects(b), 1
    # Nothing of what has no bound is nothing.
    high_open = (a.high_open & (b.high_open | (b.high != 0))) | (b.high_open & (a.high_open | (a.high != 0)))
    low, high = a.low * b.low, np.where(high_open, 0, a.high * b.high)
    return Intervals(low, high, np.zeros(1, bool), high_open, scale)


def divide(a: Intervals, b: Intervals) -> Intervals:
    """The exact quotient; only one by a single number keeps a common denominator."""
    one = len(b.low) == len(b.high) == 1 and not b.low_open.any() and not b.high_open.any() and not b.exact
    if one and b.low[0] == b.high[0] > 0:
        return multiply(a, constant((Fraction(b.scale, int(b.low[0])),) * 2))
    return by_row(unknown.divide, a, b)


def percent(inside: Intervals, outside: Intervals) -> Intervals:
    """100 x inside / (inside + outside): least with the least inside and the most outside, greatest the other way."""

    def bounds(a: Interval, b: Interval) -> Interval:
        return _ratio(a[0], b[1], 0), _ratio(a[1], b[0], 100)

    return by_row(bounds, inside, outside)


def _ratio(inside: Any, outside: Any, extreme: int) -> Any:
    if inside is None or outside is None or inside + outside == 0:
        return extreme
    return _plain(Fraction(100 * inside) / (inside + outside))


def by_row(operate: Callable[[Interval, Interval], Interval], a: Intervals, b: Intervals) -> Intervals:
    """An operation of the evaluator on each row, each pair of intervals once."""
    known: dict[Any, Interval] = {}
    n = size(a, b)
    found = []
    for pair in zip(_spread(a, n), _spread(b, n), strict=True):
        if pair not in known:
            known[pair] = operate(*pair)
        found.append(known[pair])
    return of_pairs(found)


def _spread(a: Intervals, n: int) -> list[Interval]:
    pairs = a.pairs()
    return pairs if len(pairs) == n else pairs * n


def size(*columns: Intervals) -> int:
    """Rows that columns have together; 1 stands for any number."""
    return int(np.broadcast_shapes(*(x.shape for a in columns for x in (a.low, a.high, a.low_open, a.high_open)))[0])


def over_segments(a: Intervals, owner: Array, count: int) -> Intervals:
    """The sums of the rows of each of `count` owners; `owner` rises; nothing for one without rows."""
    low, high, low_open, high_open = (np.broadcast_to(x, owner.shape) for x in (a.low, a.high, a.low_open, a.high_open))
    a = Intervals(low, high, low_open, high_open, a.scale)
    if not a.exact and _most(a) * max(len(owner), 1) >= LIMIT:
        a = objects(a)
    dtype = object if a.exact else np.int64
    low, high = np.zeros(count, dtype), np.zeros(count, dtype)
    low_open, high_open = np.zeros(count, bool), np.zeros(count, bool)
    if len(owner):
        starts = np.flatnonzero(np.r_[True, owner[1:] != owner[:-1]])
        at = owner[starts]
        low[at], high[at] = np.add.reduceat(a.low, starts), np.add.reduceat(a.high, starts)
        low_open[at], high_open[at] = (np.logical_or.reduceat(x, starts) for x in (a.low_open, a.high_open))
    return _cleared(low, high, low_open, high_open, a)
