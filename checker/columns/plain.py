"""Conditions on a record's own facts, compiled to closures over whole frames: most of what rules ask.

A closure says what `nodes.Judge` says of the same node.  It asks for the columns of facts once they are there, and
compares their ends as whole numbers, so that a comparison with a literal is two passes over a column and a difference.
What is not on own facts is handed on to the judge.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import numpy as np

from checker.columns.context import Context
from checker.columns.truths import Array, Truths, negation
from checker.firm.vocabulary import ORDERED
from checker.logic.conditions import literal, own
from checker.rulebook import ir

if TYPE_CHECKING:
    from checker.columns.nodes import Judge, Nodes

Run: TypeAlias = Callable[["Judge", Context], Truths]


def compiled(nodes: Nodes, node: ir.Condition) -> Run:
    """What judges a condition over a whole frame."""
    match node["op"]:
        case "all" | "any" if node["of"]:
            join = np.minimum if node["op"] == "all" else np.maximum
            return _joined(join, [compiled(nodes, part) for part in node["of"]])
        case "not":
            inner = compiled(nodes, node["of"])
            return lambda judge, at: negation(inner(judge, at))
    return _once(nodes, node, _leaf(node) or (lambda judge, at: cast(Truths, judge.judged(node, at))))


def _once(nodes: Nodes, node: ir.Condition, run: Run) -> Run:
    """The same, kept where other places ask it too."""
    number, _ = nodes.key(node)
    shared = nodes.shared

    def once(judge: Judge, at: Context) -> Truths:
        found: Truths | None = at.kept.get(number)
        if found is None:
            found = run(judge, at)
            if number in shared:
                at.kept[number] = found
        return found

    return once


def _leaf(node: ir.Condition) -> Run | None:
    """A comparison of a fact of the record itself with a literal, or with another such fact."""
    if node["op"] != "compare":
        return None
    left, right, test = node["left"], node["right"], node["test"]
    if left["op"] != "fact" or left["type"] not in ORDERED or (name := own(left["path"])) is None:
        return None
    if right["op"] == "lit" and test in _ROUND:
        return _with_literal(node, name, left["type"], literal(right["value"], right["type"]))
    if right["op"] == "fact" and test in _ROUND and (other := own(right["path"])) is not None:
        return _with_fact(node, (name, left["type"]), (other, right["type"]))
    return None


def _joined(join: Callable[[Truths, Truths], Truths], parts: list[Run]) -> Run:
    first, *others = parts

    def run(judge: Judge, at: Context) -> Truths:
        out = first(judge, at)
        for part in others:
            out = join(out, part(judge, at))
        return out

    return run


_ROUND: dict[str, Callable[[Fraction], int]] = {
    "lt": ceil, "ge": ceil, "le": lambda x: floor(x) + 1, "gt": lambda x: floor(x) + 1
}  # fmt: skip
"""The least whole number that is not less (lt, ge), or that is more (le, gt), than an exact one."""


def _with_literal(node: ir.Compare, name: str, type: str, value: Any) -> Run:
    """A fact with a number: each column has numerators over one scale, and so has the bound that they are compared
    with."""
    exact, rounded = Fraction(value.toordinal() if type == "date" else value), _ROUND[node["test"]]
    negated = node["test"] in ("ge", "gt")
    bounds: dict[tuple[int, Any], int] = {}

    def run(judge: Judge, at: Context) -> Truths:
        column = judge.fact_column(at.family, name, type)
        if column.ends is None:
            return cast(Truths, judge.judged(node, at))
        low, high = column.ends
        bound = bounds.get((column.scale, low.dtype))
        if bound is None:
            # All that a column holds but its open ends lies between the limits of its type.
            limits = np.iinfo(low.dtype)
            bound = max(limits.min + 1, min(limits.max, rounded(exact * column.scale)))
            bounds[column.scale, low.dtype] = bound
        return _difference(high < bound, low >= bound, negated)

    return run


def _with_fact(node: ir.Compare, first: tuple[str, str], second: tuple[str, str]) -> Run:
    """Two facts of a record."""
    swapped, negated = node["test"] in ("gt", "le"), node["test"] in ("ge", "le")

    def run(judge: Judge, at: Context) -> Truths:
        a, b = (judge.fact_column(at.family, *fact) for fact in ((second, first) if swapped else (first, second)))
        if a.ends is None or b.ends is None or a.scale != b.scale:
            return cast(Truths, judge.judged(node, at))
        (a_low, a_high), (b_low, b_high) = a.ends, b.ends
        if a_low.dtype != b_low.dtype:
            # What is open in the one is a number like others in the other.
            return cast(Truths, judge.judged(node, at))
        return _difference(a_high < b_low, a_low >= b_high, negated)

    return run


def _difference(below: Array, above: Array, negated: bool) -> Truths:
    """Of masks that exclude each other: 1 and -1 where one of them is set, else 0."""
    first, second = (above, below) if negated else (below, above)
    found: Truths = first.view(np.int8) - second.view(np.int8)
    return found
