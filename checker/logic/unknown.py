"""What unknown means: strong Kleene logic over True, False and None, and intervals of exact numbers and days.

A truth is True, False or None (unknown).  An ordered value is an interval: the pair of the least and the greatest value
that it can still take, None standing for no bound on that side.  Unknown is never false: a comparison is
decided only if
every value that the interval still allows decides it the same way.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Any, TypeAlias

Truth: TypeAlias = bool | None
Number: TypeAlias = int | Fraction
Interval: TypeAlias = tuple[Any, Any]
"""(least, greatest): both numbers or both dates; None is unbounded."""

ANYTHING: Interval = (None, None)


def negation(x: Truth) -> Truth:
    """
    >>> [negation(x) for x in (True, False, None)]
    [False, True, None]
    """
    return None if x is None else not x


def conjunction(truths: Iterable[Truth]) -> Truth:
    """True if all are, False if one is.

    >>> conjunction([True, None]), conjunction([None, False]), conjunction([])
    (None, False, True)
    """
    out: Truth = True
    for x in truths:
        if x is False:
            return False
        if x is None:
            out = None
    return out


def disjunction(truths: Iterable[Truth]) -> Truth:
    """True if one is, False if all are.

    >>> disjunction([False, None]), disjunction([None, True]), disjunction([])
    (None, True, False)
    """
    out: Truth = False
    for x in truths:
        if x is True:
            return True
        if x is None:
            out = None
    return out


def at_least_true(n: int, truths: Iterable[Truth]) -> Truth:
    """Whether at least `n` of them are true.

    >>> at_least_true(2, [True, None, False]), at_least_true(1, [True, None]), at_least_true(3, [True, None, False])
    (None, True, False)
    """
    known = unknown = 0
    for x in truths:
        known += x is True
        unknown += x is None
    return True if known >= n else None if known + unknown >= n else False


def consensus(truths: Iterable[Truth]) -> Truth:
    """What independent answers to one question say together: those that are known must agree.

    >>> consensus([None, True]), consensus([True, False]), consensus([None, None])
    (True, None, None)
    """
    known = {x for x in truths if x is not None}
    return known.pop() if len(known) == 1 else None


def choice(when: Truth, then: Truth, otherwise: Truth) -> Truth:
    """`then` or `otherwise`; with `when` unknown, what both agree on.

    >>> choice(None, True, True), choice(None, True, False), choice(False, True, None)
    (True, None, None)
    """
    if when is None:
        return then if then == otherwise else None
    return then if when else otherwise


def less(a: Interval, b: Interval) -> Truth:
    """Whether a < b for every value that each still allows.

    >>> less((22, 42), (43, 43)), less((22, 42), (40, 40)), less((22, None), (20, 20))
    (True, None, False)
    """
    (a_low, a_high), (b_low, b_high) = a, b
    if a_high is not None and b_low is not None and a_high < b_low:
        return True
    if a_low is not None and b_high is not None and a_low >= b_high:
        return False
    return None


def equal(a: Interval, b: Interval) -> Truth:
    """Whether both are known and the same; False where they cannot meet.

    >>> equal((5, 5), (5, 5)), equal((1, 4), (5, 5)), equal((1, 5), (5, 5))
    (True, False, None)
    """
    if less(a, b) is True or less(b, a) is True:
        return False
    known = a[0] is not None and a[0] == a[1] and b[0] is not None and b[0] == b[1]
    return True if known else None


TESTS: dict[str, Callable[[Interval, Interval], Truth]] = {
    "eq": equal,
    "ne": lambda a, b: negation(equal(a, b)),
    "lt": less,
    "ge": lambda a, b: negation(less(a, b)),
    "gt": lambda a, b: less(b, a),
    "le": lambda a, b: negation(less(b, a)),
}


def hull(intervals: Iterable[Interval]) -> Interval:
    """The least interval that holds all of them; of none, anything.

    >>> hull([(1, 2), (5, 5)]), hull([(1, 2), (None, 0)])
    ((1, 5), (None, 2))
    """
    found = list(intervals)
    if not found:
        return ANYTHING
    lows, highs = [low for low, _ in found], [high for _, high in found]
    return (None if None in lows else min(lows), None if None in highs else max(highs))


def meet(intervals: Iterable[Interval]) -> Interval | None:
    """What all of them allow; None where they contradict each other.

    >>> meet([(1, 5), (None, 3)]), meet([(1, 2), (3, 4)])
    ((1, 3), None)
    """
    found = list(intervals)
    lows, highs = [low for low, _ in found if low is not None], [high for _, high in found if high is not None]
    low, high = max(lows, default=None), min(highs, default=None)
    return None if low is not None and high is not None and low > high else (low, high)


def add(a: Interval, b: Interval) -> Interval:
    """
    >>> add((1, 2), (10, None))
    (11, None)
    """
    return (
        None if a[0] is None or b[0] is None else a[0] + b[0],
        None if a[1] is None or b[1] is None else a[1] + b[1],
    )


def subtract(a: Interval, b: Interval) -> Interval:
    """
    >>> subtract((10, 20), (1, 2))
    (8, 19)
    """
    return (
        None if a[0] is None or b[1] is None else a[0] - b[1],
        None if a[1] is None or b[0] is None else a[1] - b[0],
    )


_INFINITY = float("inf")


def _times(x: Any, y: Any) -> Any:
    """Product of bounds, where zero times no bound is zero: the unbounded side is never reached."""
    return 0 if x == 0 or y == 0 else x * y


def _open(interval: Interval) -> tuple[Any, Any]:
    return (
        -_INFINITY if interval[0] is None else interval[0],
        _INFINITY if interval[1] is None else interval[1],
    )


def _closed(low: Any, high: Any) -> Interval:
    return (None if low == -_INFINITY else low, None if high == _INFINITY else high)


def multiply(a: Interval, b: Interval) -> Interval:
    """
    >>> multiply((2, 3), (10, 20)), multiply((-1, 2), (3, 3)), multiply((0, None), (0, 0))
    ((20, 60), (-3, 6), (0, 0))
    """
    (a0, a1), (b0, b1) = _open(a), _open(b)
    corners = [_times(a0, b0), _times(a0, b1), _times(a1, b0), _times(a1, b1)]
    return _closed(min(corners), max(corners))


def divide(a: Interval, b: Interval) -> Interval:
    """Exact quotient; by an interval that holds zero, anything.

    >>> divide((1, 2), (4, 4)), divide((1, 2), (0, 4))
    ((Fraction(1, 4), Fraction(1, 2)), (None, None))
    """
    low, high = b
    if (low is None or low <= 0) and (high is None or high >= 0):
        return ANYTHING
    inverse = (
        0 if high is None else Fraction(1) / high,
        0 if low is None else Fraction(1) / low,
    )
    return multiply(a, inverse)


def least(intervals: Iterable[Interval]) -> Interval:
    """The smallest of them.

    >>> least([(1, 9), (3, 4)]), least([(5, None), (3, 4)])
    ((1, 4), (3, 4))
    """
    found = list(intervals)
    lows, highs = [low for low, _ in found], [high for _, high in found if high is not None]
    return (None if None in lows else min(lows), min(highs) if highs else None)


def greatest(intervals: Iterable[Interval]) -> Interval:
    """The largest of them.

    >>> greatest([(1, 9), (3, 4)])
    (3, 9)
    """
    found = list(intervals)
    lows, highs = [low for low, _ in found if low is not None], [high for _, high in found]
    return (max(lows) if lows else None, None if None in highs else max(highs))


def plus_span(day: dt.date, years: int = 0, months: int = 0, days: int = 0) -> dt.date:
    """The day that lies a span later; a day that its month lacks becomes the month's last.

    >>> plus_span(dt.date(2024, 2, 29), years=1), plus_span(dt.date(2026, 1, 1), days=-1)
    (datetime.date(2025, 2, 28), datetime.date(2025, 12, 31))
    """
    from dateutil.relativedelta import relativedelta

    return day + relativedelta(years=years, months=months, days=days)
