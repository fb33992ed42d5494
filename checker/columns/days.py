"""Columns of days, as ordinals: spans, years, and the distance between two."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import numpy as np

from checker.columns import intervals
from checker.columns.intervals import Intervals
from checker.columns.truths import Array
from checker.logic import unknown


def changed(a: Intervals, change: Callable[[Any], int]) -> Intervals:
    """Both ends changed, each value that occurs once."""
    wide = a if a.scale == 1 else intervals.objects(a)

    def of(values: Array, opened: Array) -> Array:
        values, opened = np.broadcast_arrays(values, opened)
        distinct, at = np.unique(values[~opened], return_inverse=True)
        out = np.zeros(len(values), np.int64)
        out[~opened] = np.array([change(value) for value in distinct.tolist()], np.int64)[at]
        return out

    return Intervals(of(wide.low, wide.low_open), of(wide.high, wide.high_open), a.low_open, a.high_open)


def plus_span(a: Intervals, years: int, months: int, days: int) -> Intervals:
    """The day that lies a span later."""
    return changed(a, lambda day: unknown.plus_span(dt.date.fromordinal(day), years, months, days).toordinal())


def years_between(start: Intervals, end: Intervals) -> Intervals:
    """Full years from one day to another."""
    low = _full_years(start.high, end.low, start.high_open | end.low_open)
    high = _full_years(start.low, end.high, start.low_open | end.high_open)
    return Intervals(low, high, start.high_open | end.low_open, start.low_open | end.high_open)


def _full_years(start: Array, end: Array, opened: Array) -> Array:
    start, end, opened = np.broadcast_arrays(start, end, opened)
    # A year and a day in it, as one number that orders days of a year: month and day, not the number of the day.
    (a_year, a_day), (b_year, b_day) = _split(start), _split(end)
    return np.where(opened, 0, b_year - a_year - (b_day < a_day))


def _split(ordinals: Array) -> tuple[Array, Array]:
    distinct, at = np.unique(ordinals, return_inverse=True)
    dates = [dt.date.fromordinal(max(int(day), 1)) for day in distinct.tolist()]
    years = np.array([day.year for day in dates], np.int64)
    return years[at], np.array([day.month * 100 + day.day for day in dates], np.int64)[at]
