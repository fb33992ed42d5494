"""The days that conditions test events against: by when something must have happened, or from when it may."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple, TypeAlias

from checker.logic.conditions import OPPOSITE, follow
from checker.logic.program import LiveCriterion, Program
from checker.logic.record import FactRecord, RecordList
from checker.rulebook import ir
from checker.rulebook.turning import ONE

End: TypeAlias = Literal["closing", "opening"]
SIDES = {"lt": "gt", "gt": "lt", "le": "ge", "ge": "le", "eq": "eq", "ne": "ne"}
"""The same test with its sides exchanged."""


class EventDay(NamedTuple):
    """The last day (`closing`) or the first (`opening`) on which an event passes a criterion.  `spots` are the facts
    that give the event's day, `latest` the last day on which it can still have been; None is without bound."""

    day: dt.date
    end: End
    criterion: ir.Criterion
    spots: tuple[tuple[FactRecord, str], ...]
    latest: dt.date | None


def event_days(program: Program, rule: str, r: FactRecord) -> list[EventDay]:
    """The days that a rule on the program's day tests the events of a record against, concepts that it asks for
    included.  Tests that another part of the same condition has settled are left out."""
    found = _Walk(program).rule(rule, r, frozenset())
    return list({(x.day, x.end, x.criterion["cite"], x.criterion["id"], x.spots): x for x in found}.values())


class _Walk:
    def __init__(self, program: Program) -> None:
        self.program = program

    def rule(
        self, name: str, r: FactRecord, seen: frozenset[tuple[str, FactRecord]], positive: bool = True
    ) -> Iterator[EventDay]:
        """The days of a provision or concept; `seen` are those that led here."""
        rule = self.program.rule(name) if "value" not in self.program.rulebook.concepts.get(name, {}) else None
        if rule is None or (name, r) in seen:
            return
        for item, _ in rule.requires.criteria():
            yield from self.criterion(item, r, positive, seen | {(name, r)})
        for item, _ in rule.disqualified_by.criteria():
            yield from self.criterion(item, r, not positive, seen | {(name, r)})

    def criterion(
        self, item: LiveCriterion, r: FactRecord, positive: bool, seen: frozenset[tuple[str, FactRecord]]
    ) -> Iterator[EventDay]:
        """The days of one criterion, unless its gate is shut."""
        if item.gate is not None and self.program.on(r, item.gate) is False:
            return
        for node in item.conditions():
            yield from self.program.on(
                r, lambda r, node=node: list(self.node(node, r, positive, item.data, seen))  # type: ignore[misc]
            )  # fmt: skip

    def node(
        self, node: Any, r: FactRecord, positive: bool, told: ir.Criterion, seen: frozenset[tuple[str, FactRecord]]
    ) -> Iterator[EventDay]:
        """The days under a condition; `positive` says whether it must hold, `told` whose words say it."""
        match node["op"]:
            case "all" | "any":
                decisive = node["op"] == "any"
                for part in node["of"]:
                    others = (x for x in node["of"] if x is not part)
                    if not any(self.program.truth(x, r) is decisive for x in others):
                        yield from self.node(part, r, positive, told, seen)
            case "consensus" | "at_least":
                for part in node["of"]:
                    yield from self.node(part, r, positive, told, seen)
            case "not":
                yield from self.node(node["of"], r, not positive, told, seen)
            case "if":
                holds = self.program.truth(node["when"], r)
                for key, other in (("then", False), ("otherwise", True)):
                    if holds is not other:
                        yield from self.node(node[key], r, positive, told, seen)
            case "some" | "every":
                for item in self._items(node["list"], r):
                    if "where" not in node or self.program.truth(node["where"], item) is not False:
                        yield from self.node(node["test"], item, positive, told, seen)
            case "compare":
                yield from self.compare(node, r, positive, told)
            case "concept":
                target = follow(node["of"])(r)
                if isinstance(target, FactRecord):
                    yield from self.rule(node["name"], target, seen, positive)
            case "criterion":
                target, rule = follow(node["of"])(r), self.program.rule(node["rule"])
                if isinstance(target, FactRecord) and rule is not None and node["criterion"] in rule.criteria:
                    yield from self.criterion(rule.criteria[node["criterion"]][0], target, positive, seen)

    def compare(self, node: ir.Compare, r: FactRecord, positive: bool, told: ir.Criterion) -> Iterator[EventDay]:
        """The days of one comparison of an event with a literal day or year."""
        event, against, test = node["left"], node["right"], node["test"]
        if event["op"] == "lit":
            event, against, test = against, event, SIDES[test]  # type: ignore[assignment]
        type = event["type"]
        spots = tuple(dict.fromkeys(_spots(event, r)))
        if against["op"] != "lit" or type not in ("date", "year") or not spots:
            return
        if not positive:
            test = OPPOSITE[test]
        first, last = _span(against["value"], type)
        latest = self.program.value(event, r)[1]
        if latest is not None and type == "year":
            latest = _span(int(latest), "year")[1]
        ends: list[tuple[dt.date, End]] = []
        if test in ("le", "eq"):
            ends.append((last, "closing"))
        if test == "lt":
            ends.append((first - ONE, "closing"))
        if test in ("ge", "eq"):
            ends.append((first, "opening"))
        if test == "gt":
            ends.append((last + ONE, "opening"))
        for day, end in ends:
            yield EventDay(day, end, told, spots, latest)

    def _items(self, path: ir.Path, r: FactRecord) -> list[FactRecord]:
        found = follow(path)(r)
        return list(found) if isinstance(found, RecordList) else []


def _spots(node: Any, r: FactRecord) -> Iterator[tuple[FactRecord, str]]:
    """The facts that give the day of an event; none where it is computed."""
    if node["op"] == "fact":
        holder = follow(node["path"][:-1])(r)
        if isinstance(holder, FactRecord):
            yield holder, node["path"][-1]
    elif node["op"] in ("agreed", "min", "max"):
        for part in node["of"]:
            yield from _spots(part, r)
    elif node["op"] == "year_of":
        yield from _spots(node["of"], r)


def _span(value: Any, type: str) -> tuple[dt.date, dt.date]:
    """The first and the last day of a literal day or year.

    >>> _span(2026, "year")
    (datetime.date(2026, 1, 1), datetime.date(2026, 12, 31))
    """
    if type == "year":
        return dt.date(int(value), 1, 1), dt.date(int(value), 12, 31)
    return dt.date.fromisoformat(value), dt.date.fromisoformat(value)
