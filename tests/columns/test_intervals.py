"""Columns of intervals do to each row what the evaluator's intervals do, to the last digit and with open ends."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

pytest.importorskip("numpy")

from checker.columns import days, intervals
from checker.logic import unknown
from checker.logic.unknown import Interval

_NUMBERS = [
    0,
    1,
    -1,
    7,
    50,
    100,
    10**9,
    10**20,
    -(10**19),
    2**62,
    Fraction(1, 3),
    Fraction(-7, 100),
    Fraction(1, 10**13),
]


def _pairs(rng: random.Random, count: int, numbers: list[Any]) -> list[Interval]:
    out: list[Interval] = []
    for _ in range(count):
        low, high = sorted((rng.choice(numbers), rng.choice(numbers)))
        out.append((None if rng.random() < 0.2 else low, None if rng.random() < 0.2 else high))
        if rng.random() < 0.3:
            out[-1] = (low, low)
    return out


def _columns(seed: int) -> tuple[list[Interval], list[Interval], intervals.Intervals, intervals.Intervals]:
    rng = random.Random(seed)
    numbers = rng.sample(_NUMBERS, rng.randint(2, len(_NUMBERS)))
    if rng.random() < 0.4:
        numbers = [abs(number) for number in numbers]
    a, b = _pairs(rng, 12, numbers), _pairs(rng, 12, numbers)
    return a, b, intervals.of_pairs(a), intervals.of_pairs(b)


_OPERATIONS: list[tuple[Callable[..., Any], Callable[..., Any]]] = [
    (intervals.add, unknown.add),
    (intervals.subtract, unknown.subtract),
    (intervals.multiply, unknown.multiply),
    (intervals.divide, unknown.divide),
    (intervals.hull, lambda a, b: unknown.hull([a, b])),
    (intervals.least, lambda a, b: unknown.least([a, b])),
    (intervals.greatest, lambda a, b: unknown.greatest([a, b])),
]


@pytest.mark.parametrize(("ours", "specified"), _OPERATIONS)
def test_an_operation_gives_what_is_specified(ours: Callable[..., Any], specified: Callable[..., Any]) -> None:
    for seed in range(150):
        a, b, left, right = _columns(seed)
        assert ours(left, right).pairs() == [specified(x, y) for x, y in zip(a, b, strict=True)], seed


@pytest.mark.parametrize("test", unknown.TESTS)
def test_a_comparison_gives_what_is_specified(test: str) -> None:
    number = {True: 1, None: 0, False: -1}
    for seed in range(150):
        a, b, left, right = _columns(seed)
        said = [number[unknown.TESTS[test](x, y)] for x, y in zip(a, b, strict=True)]
        assert intervals.COMPARE[test](left, right).tolist() == said, seed


def test_one_row_stands_for_all() -> None:
    column = intervals.of_pairs([(1, 2), (None, 5)])
    assert intervals.add(column, intervals.constant((10, 10))).pairs() == [(11, 12), (None, 15)]
    assert intervals.divide(column, intervals.constant((4, 4))).pairs() == [
        (Fraction(1, 4), Fraction(1, 2)),
        (None, Fraction(5, 4)),
    ]


def test_sums_of_segments_leave_nothing_for_an_owner_without_rows() -> None:
    import numpy

    column = intervals.of_pairs([(1, 2), (2**61, 2**61), (2**61, None), (5, 5)])
    found = intervals.over_segments(column, numpy.array([0, 2, 2, 2]), 4)
    assert found.pairs() == [(1, 2), (0, 0), (2**62 + 5, None), (0, 0)]


def test_days_move_and_lie_apart_as_specified() -> None:
    rng = random.Random(5)
    every = [dt.date(2024, 2, 29) + dt.timedelta(days=rng.randint(-900, 900)) for _ in range(40)]
    a, b = ([(x, x) for x in rng.sample(every, 20)] for _ in range(2))
    left, right = intervals.of_pairs(a), intervals.of_pairs(b)
    moved = days.plus_span(left, 1, 1, -3).pairs(dates=True)
    assert moved == [(unknown.plus_span(x, 1, 1, -3),) * 2 for x, _ in a]
    full = [y.year - x.year - ((y.month, y.day) < (x.month, x.day)) for (x, _), (y, _) in zip(a, b, strict=True)]
    assert days.years_between(left, right).pairs() == [(years, years) for years in full]


def test_a_day_without_bound_stays_so() -> None:
    column = intervals.of_pairs([(None, dt.date(2026, 1, 31)), (None, None)])
    assert days.plus_span(column, 0, 1, 0).pairs(dates=True) == [(None, dt.date(2026, 2, 28)), (None, None)]
