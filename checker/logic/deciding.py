"""The smallest sets of unknown facts that decide an undetermined verdict.

A set decides if some values of all its facts settle the verdict, whatever the rest turns out to be.  Values are tried
out with the very closures that judge: one from each stretch between the thresholds that the rule knows, every word of
an enumeration, both truths.  So every set that is listed really decides.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations, pairwise, product
from typing import Any

from checker.firm.kinds import CONTAINS
from checker.firm.vocabulary import NUMERIC, ORDERED, FactDef
from checker.logic.conditions import literal
from checker.logic.program import Program
from checker.logic.reads import Read, Reader, open_facts
from checker.logic.record import FactRecord, RecordList, World

LIMIT = 10
"""At most so many sets are listed."""
LARGEST = 4
"""No larger sets are looked for."""
BUDGET = 500
"""At most so many completions are tried for one verdict."""
_FAR = {"date": (dt.date(1900, 1, 1), dt.date(2200, 1, 1)), "year": (1900, 2200), "percent": (0, 100)}


def deciding_sets(program: Program, rule: str, r: FactRecord) -> tuple[list[list[Read]], bool]:
    """(the inclusion-minimal deciding sets, smallest first; whether there may be more than these)."""
    reads = open_facts(program, rule, r)
    trial = _Trial(program, rule, r)
    found: list[frozenset[int]] = []
    truncated = False
    try:
        for size in range(1, min(len(reads), LARGEST) + 1):
            used = {i for found_set in found if len(found_set) == 1 for i in found_set}
            for chosen in combinations([i for i in range(len(reads)) if i not in used], size):
                if any(known <= set(chosen) for known in found):
                    continue
                if trial.budget <= 0 or len(found) > LIMIT:
                    truncated = True
                    break
                if trial.decides([reads[i] for i in chosen]):
                    found.append(frozenset(chosen))
            if truncated:
                break
        truncated = truncated or (len(reads) > LARGEST and not found)
    finally:
        trial.restore()
    return [[reads[i] for i in sorted(chosen)] for chosen in found[:LIMIT]], truncated


class _Trial:
    """Tries facts out on the world of a record, and puts back what was there."""

    def __init__(self, program: Program, rule: str, r: FactRecord) -> None:
        self.program, self.record = program, r
        self.world: World = r.world
        self.live = program.rule(rule)
        self.known = dict(program.judge(rule, r).contributions)
        self._readers = self._criteria_by_fact()
        self.budget = BUDGET
        self._kept = [(record, record.memo) for record in self.world.every]
        self._given = len(self.world.every)
        self._samples: dict[tuple[FactRecord, str], list[Any]] = {}
        self._thresholds = thresholds(program, rule)
        for record, _ in self._kept:
            record.memo = {}

    def restore(self) -> None:
        """Gives every record back what had been derived of it."""
        for record, memo in self._kept:
            record.memo = memo
        del self.world.every[self._given :]

    def decides(self, reads: list[Read]) -> bool:
        """Whether some values of all these facts settle the verdict."""
        missing = object()
        before = [read.record.get(read.fact, missing) for read in reads]
        try:
            for values in product(*(self._values(read) for read in reads)):
                self.budget -= 1
                if self.budget < 0:
                    return False
                for read, value in zip(reads, values, strict=True):
                    read.record[read.fact] = value
                if self._settled(reads):
                    return True
            return False
        finally:
            for read, value in zip(reads, before, strict=True):
                if value is missing:
                    read.record.pop(read.fact, None)
                else:
                    read.record[read.fact] = value

    def _criteria_by_fact(self) -> dict[tuple[FactRecord, str], list[str]]:
        """The open criteria that read a fact: only these can change with it."""
        found: dict[tuple[FactRecord, str], list[str]] = {}
        for key, (item, neutral) in self.live.criteria.items() if self.live is not None else ():
            if self.known[key] is None:
                reader = Reader(self.program, open_only=True)
                for spot in dict.fromkeys((x.record, x.fact) for x in reader.criterion(item, self.record, neutral)):
                    found.setdefault(spot, []).append(key)
        return found

    def _settled(self, reads: list[Read]) -> bool:
        """Whether the verdict is settled with the facts as they now are."""
        if self.live is None:
            return True
        for record, _ in self._kept:
            record.memo.clear()
        known = dict(self.known)
        for key in dict.fromkeys(key for x in reads for key in self._readers.get((x.record, x.fact), ())):
            item, neutral = self.live.criteria[key]
            known[key] = self.program.on(self.record, item.contribution(neutral))
        truth, _, _ = self.live.combine(known)
        return truth is not None

    def _values(self, read: Read) -> list[Any]:
        key = (read.record, read.fact)
        if key not in self._samples:
            self._samples[key] = list(self._candidates(read))
        return self._samples[key]

    def _candidates(self, read: Read) -> Iterator[Any]:
        fact = self.world.vocabulary.of_kind(read.record.kind).get(read.fact)
        if fact is None:
            yield from self._lists(read)
            return
        known = self._thresholds.get(read.fact, set())
        if fact["type"] in ORDERED:
            yield from between(fact, known, (read.record.bounds or {}).get(read.fact))
        elif fact["type"] == "bool":
            yield from (True, False)
        elif fact["type"] == "ref":
            yield from self.world.records.get(fact["to"], ())
        elif fact["type"] == "set":
            words = list(fact["values"])
            yield from ((word,) for word in words)
            yield from ((), tuple(words))
        elif fact["type"] == "enum":
            # Words that the rule does not name are all alike to it.
            others = [word for word in fact["values"] if word not in known]
            yield from [word for word in fact["values"] if word in known] + others[:1]
        else:
            yield from sorted(known)
            yield "?"

    def _lists(self, read: Read) -> Iterator[RecordList]:
        """That a list holds no more than is shown; of one that is not given at all, also a single plain item."""
        shown = read.record.get(read.fact)
        yield RecordList(shown or ())
        kind = CONTAINS.get(read.record.kind, {}).get(read.fact)
        if shown is not None or kind is None:
            return
        for truth in (True, False):
            item = FactRecord(self.world, kind, "?", (*read.record.path, read.fact, 0))
            self._kept.append((item, {}))
            for name, fact in self.world.vocabulary.of_kind(kind).items():
                if fact["type"] == "bool":
                    item[name] = truth
                elif fact["type"] in NUMERIC:
                    item[name] = 100 if fact["type"] == "percent" else 1
            item["parent"], item["firm"] = read.record, self.world.firm
            yield RecordList([item])


def between(fact: FactDef, thresholds: set[Any], bounds: tuple[Any, Any] | None) -> list[Any]:
    """One value of each stretch between the thresholds, the thresholds themselves, and both far ends."""
    type = fact["type"]
    far: tuple[Any, Any] = bounds or _FAR.get(type, (0, 10**12))
    low, high = far
    step: Any = dt.timedelta(days=1) if type == "date" else 1
    points: set[Any] = {low, high}
    for value in thresholds:
        points |= {value - step, value, value + step}
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


def thresholds(program: Program, rule: str) -> dict[str, set[Any]]:
    """fact name -> the values that a rule, and all that it refers to, tests it against."""
    found: dict[str, set[Any]] = {}
    visited: set[str] = set()
    book = program.rulebook

    def note(expression: Any, value: Any, type: str) -> None:
        if isinstance(expression, dict) and expression.get("op") == "fact":
            found.setdefault(expression["path"][-1], set()).add(literal(value, type))

    def enter(name: str) -> None:
        if name in visited:
            return
        visited.add(name)
        data: Any = book.provisions.get(name) or book.concepts.get(name)
        for key in ("requires", "disqualified_by", "true_when", "value"):
            if key in data:
                walk(data[key])

    def walk(node: Any) -> None:
        if isinstance(node, list):
            for part in node:
                walk(part)
            return
        if not isinstance(node, dict):
            return
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
            table = book.tables[node["table"]]
            for row in table["rows"]:
                for key, cell in row["keys"].items():
                    ends = cell.values() if isinstance(cell, dict) else [cell]
                    for end in ends:
                        note(node["by"][key], end, table["keys"][key]["type"])
        elif op in ("concept", "concept_value"):
            enter(node["name"])
        elif op in ("verdict", "benefit_of"):
            enter(node["provision"])
        elif op == "criterion":
            enter(node["rule"])
        for key, part in node.items():
            if key not in ("path", "values") and isinstance(part, dict | list):
                walk(part)

    enter(rule)
    return found
