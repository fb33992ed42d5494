"""Columns of truths: int8 in Kleene's order, -1 false, 0 unknown, 1 true.

In that order `and` is the smaller, `or` the greater and `not` the opposite number, each one pass over the column.
A column of length 1 stands for the same truth in every row.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from checker.logic.unknown import Truth

Array: TypeAlias = npt.NDArray[Any]
Truths: TypeAlias = npt.NDArray[np.int8]

TRUE, UNKNOWN, FALSE = 1, 0, -1
SAID: dict[int, Truth] = {TRUE: True, UNKNOWN: None, FALSE: False}
"""What a number of a column means."""
NUMBER: dict[Truth, int] = {said: number for number, said in SAID.items()}


def constant(truth: Truth) -> Truths:
    """The same truth in every row.

    >>> constant(None)
    array([0], dtype=int8)
    """
    return np.array([NUMBER[truth]], np.int8)


def decided(true: Array, false: Array) -> Truths:
    """True where the first mask is set, false where only the second is, else unknown.

    >>> decided(np.array([True, False, False]), np.array([True, True, False])).tolist()
    [1, -1, 0]
    """
    return true.view(np.int8) - (false > true).view(np.int8)


def conjunction(parts: Sequence[Truths]) -> Truths:
    """True where all are, false where one is."""
    return reduce(np.minimum, parts) if parts else constant(True)


def disjunction(parts: Sequence[Truths]) -> Truths:
    """True where one is, false where all are."""
    return reduce(np.maximum, parts) if parts else constant(False)


def negation(x: Truths) -> Truths:
    """The opposite."""
    return np.negative(x)


def at_least_true(n: int, parts: Sequence[Truths]) -> Truths:
    """Whether at least `n` of them are true.

    >>> at_least_true(1, [np.array([1, 0, -1], np.int8), np.array([0, 0, -1], np.int8)]).tolist()
    [1, 0, -1]
    """
    zero = np.zeros(1, np.int64)
    surely = sum(((part == TRUE).astype(np.int64) for part in parts), zero)
    possibly = sum(((part != FALSE).astype(np.int64) for part in parts), zero)
    return decided(surely >= n, possibly < n)


def consensus(parts: Sequence[Truths]) -> Truths:
    """What the known ones say, where they agree.

    >>> consensus([np.array([1, 1, 0], np.int8), np.array([0, -1, 0], np.int8)]).tolist()
    [1, 0, 0]
    """
    if not parts:
        return constant(None)
    least, most = reduce(np.minimum, parts), reduce(np.maximum, parts)
    return decided((most == TRUE) & (least != FALSE), (least == FALSE) & (most != TRUE))


def agreed(parts: Sequence[Truths]) -> Truths:
    """What all of them say, where they say the same."""
    if len(parts) == 1:
        return parts[0]
    least, most = reduce(np.minimum, parts), reduce(np.maximum, parts)
    return np.where(least == most, least, np.int8(UNKNOWN))


def choice(when: Truths, then: Truths, otherwise: Truths) -> Truths:
    """`then` or `otherwise`; with `when` unknown, what both agree on."""
    both = agreed([then, otherwise])
    return np.where(when == TRUE, then, np.where(when == FALSE, otherwise, both))


def over_segments(decisive: int, values: Truths, owner: Array, size: int) -> Truths:
    """For each of `size` owners the greatest (decisive TRUE) or the smallest (decisive FALSE) of its values.

    `owner` names the owner of each value, in rising order; one without values gets the opposite of `decisive`.
    """
    out = np.full(size, -decisive, np.int8)
    if len(owner):
        starts = np.flatnonzero(np.r_[True, owner[1:] != owner[:-1]])
        reduced = np.maximum if decisive == TRUE else np.minimum
        out[owner[starts]] = reduced.reduceat(np.broadcast_to(values, owner.shape), starts)
    return out
