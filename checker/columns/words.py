"""Columns of words: codes into a pool of what can still be meant, -1 where anything can.

An entry of the pool is the frozenset of the values still possible, as the evaluator has it: one for a known fact,
several where rows of a table or branches of a choice stay open.  A question is asked once of an entry, not of a row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np

from checker.columns.truths import FALSE, NUMBER, TRUE, UNKNOWN, Array, Truths
from checker.logic.unknown import Truth

Possible: TypeAlias = frozenset[Any] | None
Answer: TypeAlias = Callable[["Words"], Truths]

FEW = 8
"""Codes of so few entries are compared faster than they are looked up."""


@dataclass(frozen=True)
class Words:
    """codes: integers, one a row (or one for all), int8 where the entries are few; pool: the entries that they name;
    kept: how questions are answered, for a pool of which more will be asked."""

    codes: Array
    pool: Sequence[frozenset[Any]]
    kept: dict[Any, Answer] | None = None

    def truths(self, ask: Callable[[frozenset[Any]], Truth], question: Any = None) -> Truths:
        """The answer to a question about each row, unknown where nothing is known.  `question` tells it from others."""
        if self.kept is None or question is None:
            return self._answer(ask)(self)
        answer = self.kept.get(question)
        if answer is None:
            answer = self.kept[question] = self._answer(ask)
        return answer(self)

    def _answer(self, ask: Callable[[frozenset[Any]], Truth]) -> Answer:
        said = [NUMBER[ask(entry)] for entry in self.pool]
        if self.codes.dtype == np.int8 and UNKNOWN not in said and TRUE in said and FALSE in said:
            return _compared(said)
        # A code of -1 finds the last answer.
        answers = np.array([*said, UNKNOWN], np.int8)
        return lambda column: answers[column.codes]

    @cached_property
    def known(self) -> Array:
        """1 where a row is known, else 0."""
        return (self.codes >= 0).view(np.int8)

    def possible(self) -> list[Possible]:
        """What each row allows, as the evaluator has it."""
        entries: list[Possible] = [*self.pool, None]
        return [entries[code] for code in self.codes.tolist()]


def _compared(numbers: list[int]) -> Answer:
    """What few entries say: the rarer answer is found by comparing, and the other is what is left."""
    rare = TRUE if numbers.count(TRUE) <= numbers.count(FALSE) else FALSE
    first, *others = (code for code, number in enumerate(numbers) if number == rare)

    def answer(column: Words) -> Truths:
        mask = column.codes == first
        for code in others:
            mask |= column.codes == code
        found = mask.view(np.int8)
        found += found
        said: Truths = found - column.known if rare == TRUE else column.known - found
        return said

    return answer


def of_possible(found: Iterable[Possible]) -> Words:
    """A column of what the evaluator gives."""
    pool: dict[frozenset[Any], int] = {}
    codes = [-1 if entry is None else pool.setdefault(entry, len(pool)) for entry in found]
    return Words(np.array(codes, np.int64), list(pool))


def constant(entry: Possible) -> Words:
    """The same in every row."""
    return of_possible([entry])


def take(a: Words, rows: Array) -> Words:
    """The rows asked for."""
    return a if len(a.codes) == 1 else Words(a.codes[rows], a.pool, a.kept)


def part(a: Words, rows: slice) -> Words:
    """Rows that follow each other, without a copy."""
    return Words(a.codes[rows], a.pool, a.kept)


def combined(ask: Callable[[Possible, Possible], Possible], a: Words, b: Words) -> Words:
    """What two columns give together, asked once of each pair that occurs."""
    pairs, at = _pairs(a, b)
    found = of_possible(ask(x, y) for x, y in pairs)
    return Words(found.codes[at], found.pool)


def compared(ask: Callable[[Possible, Possible], Truth], a: Words, b: Words) -> Truths:
    """The same for a question."""
    pairs, at = _pairs(a, b)
    return np.array([NUMBER[ask(x, y)] for x, y in pairs], np.int8)[at]


def _pairs(a: Words, b: Words) -> tuple[list[tuple[Possible, Possible]], Array]:
    left, right = np.broadcast_arrays(a.codes, b.codes)
    wide = len(b.pool) + 1
    distinct, at = np.unique((left.astype(np.int64) + 1) * wide + (right + 1), return_inverse=True)
    first: list[Possible] = [None, *a.pool]
    second: list[Possible] = [None, *b.pool]
    return [(first[code // wide], second[code % wide]) for code in distinct.tolist()], at
