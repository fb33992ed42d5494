"""Where a node is asked: rows of one frame, the subject of each, and the variables bound there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from checker.columns.frame import Frames, Lists
from checker.columns.truths import Array
from checker.rulebook import ir

SUBJECT = "subject"


@dataclass(slots=True)
class Context:
    """`rows` of `family` in any order and number; `subjects` are rows of `subject_family`; each variable is a column
    as long as the rows.  `whole` tells the context that is a frame itself, where all is kept that more may ask."""

    frames: Frames
    family: str
    rows: Array
    subject_family: str
    subjects: Array
    variables: dict[str, Any] = field(default_factory=dict)
    whole: bool = False
    kept: dict[int, Any] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.rows)

    def walk(self, path: Sequence[str]) -> tuple[str, Array] | None:
        """(frame, row there or -1) at the end of a path of references; None where it leads nowhere for any row."""
        family, rows = self.family, self.rows
        steps = list(path)
        if steps and steps[0] == SUBJECT:
            family, rows, steps = self.subject_family, self.subjects, steps[1:]
        for step in steps:
            link = self.frames.link(family, step)
            if link is None:
                return None
            rows = np.where(rows < 0, -1, link.rows[rows])
            family = link.family
        return family, rows


def whole_frame(frames: Frames, family: str) -> Context:
    """Every row of a frame, each its own subject."""
    rows = np.arange(len(frames.of(family)))
    return Context(frames, family, rows, family, rows, whole=True)


@dataclass(frozen=True, slots=True)
class Items:
    """The items of a list for each row of a context: `owner` is the position in the context to which each belongs, in
    rising order.  `rest` are the undisclosed rests, `rest_owner` theirs; `known` marks the rows whose list is known."""

    items: Context
    owner: Array
    rest: Context
    rest_owner: Array
    known: Array


def items_of(context: Context, path: ir.Path) -> Items | None:
    """The items at the end of a path; None where no row has such a list."""
    *way, name = path
    if path == [SUBJECT]:
        return None
    found = context.walk(way)
    lists = None if found is None else context.frames.lists(found[0], name)
    if found is None or lists is None:
        return None
    at = found[1]
    held = at >= 0
    known = held & lists.known[at]
    count = np.where(known, lists.count[at], 0)
    owner = np.repeat(np.arange(len(at)), count)
    rest = np.where(known, lists.rest[at], -1)
    rest_owner = np.flatnonzero(rest >= 0)
    rows = _flat(lists, at, count, owner)
    return Items(
        _under(context, lists.family, rows, owner),
        owner,
        _under(context, lists.family, rest[rest_owner], rest_owner),
        rest_owner,
        known,
    )


def _flat(lists: Lists, at: Array, count: Array, owner: Array) -> Array:
    first = np.cumsum(count) - count
    position = np.arange(len(owner)) - first[owner] + lists.start[at][owner]
    rows: Array = lists.items[position]
    return rows


def _under(context: Context, family: str, rows: Array, owner: Array) -> Context:
    variables = {name: taken(column, owner) for name, column in context.variables.items()}
    return Context(context.frames, family, rows, context.subject_family, context.subjects[owner], variables)


def repeated(context: Context, at: Array, **bound: Any) -> Context:
    """Rows of a context again, by position, with further variables."""
    variables = {name: taken(column, at) for name, column in context.variables.items()} | bound
    return Context(
        context.frames, context.family, context.rows[at], context.subject_family, context.subjects[at], variables
    )


def taken(column: Any, at: Array) -> Any:
    """Rows of a column of any kind; a column of one row stands for all."""
    from checker.columns import intervals, words

    if isinstance(column, intervals.Intervals):
        return intervals.take(column, at)
    if isinstance(column, words.Words):
        return words.take(column, at)
    return column if len(column) == 1 else column[at]
