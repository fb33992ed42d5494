"""Facts tried out: the other values of a fact that a rule may tell apart, and a question asked of a world with them.

All is put back afterwards.  A rule tells values apart at the literals that it tests a fact against, in its conditions,
in the tables that it looks up and in the concepts that it asks for.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from fractions import Fraction
from itertools import pairwise
from typing import Any, NamedTuple, TypeVar

from checker.firm.vocabulary import ORDERED, FactDef
from checker.logic.conditions import literal
from checker.logic.program import Program
from checker.logic.reads import Read
from checker.logic.record import FactRecord

OTHER = "?"
"""A text that no rule names."""
_FAR = {"date": (dt.date(1900, 1, 1), dt.date(2200, 1, 1)), "year": (1900, 2200), "percent": (0, 100)}
_MISSING = object()
_Answer = TypeVar("_Answer")


class Change(NamedTuple):
    """A fact of a record, and another value for it."""

    record: FactRecord
    fact: str
    value: Any


def tried(changes: Sequence[Change], ask: Callable[[], _Answer]) -> _Answer:
    """The answer to a question with the changes made.  Everything that was derived is dropped, before and after."""
    if not changes:
        return ask()
    world = changes[0].record.world
    with put_back((x.record, x.fact) for x in changes):
        for record, fact, value in changes:
            record[fact] = value
        world.forget()
        try:
            return ask()
        finally:
            world.forget()


@contextmanager
def put_back(spots: Iterable[tuple[FactRecord, str]]) -> Iterator[None]:
    """Whatever is written to these facts meanwhile, they are as before in the end."""
    before = [(record, fact, record.get(fact, _MISSING)) for record, fact in spots]
    try:
        yield
    finally:
        for record, fact, value in before:
            if value is _MISSING:
                record.pop(fact, None)
            else:
                record[fact] = value


def candidates(fact: FactDef, read: Read, known: set[Any]) -> Iterator[Any]:
    """Values of a fact of which a rule that tests it against `known` may tell one from another."""
    words = list(fact.get("values", ()))
    if fact["type"] in ORDERED:
        yield from between(fact, known, (read.record.bounds or {}).get(read.fact))
    elif fact["type"] == "bool":
        yield from (True, False)
    elif fact["type"] == "ref":
        yield from read.record.world.records.get(fact["to"], ())
    elif fact["type"] == "set":
        yield from ((word,) for word in words)
        yield from ((), tuple(words))
    elif fact["type"] == "enum":
        # Words that the rule does not name are all alike to it.
        yield from [word for word in words if word in known] + [word for word in words if word not in known][:1]
    else:
        yield from sorted(known)
        yield OTHER


def between(fact: FactDef, thresholds: set[Any], bounds: tuple[Any, Any] | None) -> list[Any]:
    """One value of each stretch between the thresholds, the thresholds themselves, and both far ends."""
    type = fact["type"]
    far: tuple[Any, Any] = bounds or _FAR.get(type, (0, 10**12))
    low, high = far
    step: Any = dt.timedelta(days=1) if type == "date" else 1
    points: set[Any] = {low, high}
    for value in thresholds:
        # Of what is counted, only whole numbers can be.
        whole = {math.floor(value), math.ceil(value)} if type in ("count", "year") else {value}
        points |= {other for point in whole for other in (point - step, point, point + step)}
    ordered = sorted(point for point in points if low <= point <= high)
    if type in ("number", "money", "percent"):
        ordered += [exact_middle(a, b) for a, b in pairwise(ordered)]
    return ordered


def exact_middle(a: Any, b: Any) -> Any:
    """The number half-way.

    >>> exact_middle(1, 2), exact_middle(1, 3)
    (Fraction(3, 2), 2)
    """
    middle = Fraction(a + b) / 2
    return middle.numerator if middle.denominator == 1 else middle


def thresholds(program: Program, rule: str, money: bool = False) -> dict[str, set[Any]]:
    """fact name -> the values that a rule, and all that it refers to, tests it against; with `money` also those that
    what it gives depends on."""
    found: dict[str, set[Any]] = {}
    pending = [rule]
    for name in pending:
        tested = _tested(program, name, money)
        for fact, values in tested.against.items():
            found.setdefault(fact, set()).update(values)
        pending += [other for other in tested.rules if other not in pending]
    return found


class _Tested(NamedTuple):
    """What a rule itself says: fact name -> the values that it is tested against, and the rules referred to."""

    against: dict[str, set[Any]]
    rules: dict[str, None]


def _tested(program: Program, rule: str, money: bool) -> _Tested:
    found: _Tested | None = program.kept.get((_Tested, rule, money))
    if found is None:
        found = program.kept[_Tested, rule, money] = _Tested({}, {})
        book = program.rulebook
        data: Any = book.provisions.get(rule) or book.concepts.get(rule) or book.issues[rule]
        for key in ("requires", "disqualified_by", "true_when", "value", "raise_when", *(["benefit"] if money else [])):
            _gather(program, data.get(key), found)
    return found


def _gather(program: Program, node: Any, found: _Tested) -> None:
    if isinstance(node, list):
        for part in node:
            _gather(program, part, found)
        return
    if not isinstance(node, dict):
        return

    def note(expression: Any, value: Any, type: str) -> None:
        for fact, tested in _tested_facts(expression, literal(value, type)):
            found.against.setdefault(fact, set()).add(tested)

    op = node.get("op")
    if op == "compare":
        for a, b in ((node["left"], node["right"]), (node["right"], node["left"])):
            if b["op"] == "lit":
                note(a, b["value"], b["type"])
            elif b["op"] == "as_of":
                note(a, program.as_of.isoformat(), "date")
    elif op in ("member", "includes"):
        for value in node["values"]:
            note(node["left"], value, node["left"]["type"])
    elif op in ("lookup", "lookup_truth"):
        table = program.rulebook.tables[node["table"]]
        for row in table["rows"]:
            for key, cell in row["keys"].items():
                ends = cell.values() if isinstance(cell, dict) else [cell]
                for end in ends:
                    note(node["by"][key], end, table["keys"][key]["type"])
    elif op in ("concept", "concept_value"):
        found.rules[node["name"]] = None
    elif op in ("verdict", "benefit_of"):
        found.rules[node["provision"]] = None
    elif op == "criterion":
        found.rules[node["rule"]] = None
    for key, part in node.items():
        if key not in ("path", "values") and isinstance(part, dict | list):
            _gather(program, part, found)


def _tested_facts(expression: Any, value: Any) -> Iterator[tuple[str, Any]]:
    """(fact, the value of it at which an expression that is tested against a value can turn)."""
    op = expression.get("op") if isinstance(expression, dict) else None
    if op == "fact":
        yield expression["path"][-1], value
    elif op == "ownership":
        yield expression["measure"], value
    elif op == "year_of" and isinstance(value, int) and 1 <= value < 9999:
        for day in (dt.date(value, 1, 1), dt.date(value + 1, 1, 1)):
            yield from _tested_facts(expression["of"], day)
