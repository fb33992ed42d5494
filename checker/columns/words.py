"""Columns of words: codes into a pool of what can still be meant, -1 where anything can.

An entry of the pool is the frozenset of the values still possible, as the evaluator has it: one for a known fact,
several where rows of a table or branches of a choice stay open.  A question is asked once of an entry, not of a row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any, TypeAlias

import numpy as np

from checker.columns.truths import FALSE, NUMBER, TRUE, UNKNOWN, Array, Truths
from checker.logic.unknown import Truth

Possible: TypeAlias = frozenset[Any] | None

FEW = 8
"""Codes of so few entries are compared faster than they are looked up."""


@dataclass(frozen=True, slots=True)
class Words:
    """codes: integers, one a row (or one for all), int8 where the entries are few; pool: the entries that they name;
    kept: the answers of the entries to questions, for columns of which more will be asked."""

    codes: Array
    pool: Sequence[frozenset[Any]]
    kept: dict[Any, Truths] | None = None

    def truths(self, ask: Callable[[frozenset[Any]], Truth], question: Any = None) -> Truths:
        """The answer to a question about each row, unknown where nothing is known.  `question` tells it from others."""
        answers = None if self.kept is None or question is None else self.kept.get(question)
        if answers is None:
            # A code of -1 finds the last answer.
            answers = np.array([*(NUMBER[ask(entry)] for entry in self.pool), 0], np.int8)
            if self.kept is not None and question is not None:
                self.kept[question] = answers
        return answers[self.codes] if self.codes.dtype != np.int8 else _of_few(answers, self.codes)

    def possible(self) -> list[Possible]:
        """What each row allows, as the evaluator has it."""
        entries: list[Possible] = [*self.pool, None]
        return [entries[code] for code in self.codes.tolist()]


def _of_few(answers: Truths, codes: Array) -> Truths:
    """The answer of each code: the rarer answer is found by comparing, and the other is what is left."""
    said = answers[:-1].tolist()
    rare = TRUE if said.count(TRUE) <= said.count(FALSE) else FALSE
    if UNKNOWN in said or rare not in said:
        return answers[codes]
    found = reduce(np.logical_or, [codes == code for code, number in enumerate(said) if number == rare]).view(np.int8)
    known: Truths = (codes >= 0).view(np.int8)
    return found + found - known if rare == TRUE else known - found - found


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
