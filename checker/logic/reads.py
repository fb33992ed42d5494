"""Which facts a condition reads from a record, and which of them keep it open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from checker.logic.conditions import on_each_member
from checker.logic.program import LiveCriterion, LiveRule, Program
from checker.logic.record import FactRecord, RecordList
from checker.rulebook import ir


class Read(NamedTuple):
    """A fact of a record; `value` is None where it is unknown, a list where more items may exist than are shown."""

    record: FactRecord
    fact: str
    value: Any

    @property
    def is_open(self) -> bool:
        """Whether something about it is unknown."""
        return self.value is None or (isinstance(self.value, RecordList) and self.value.rest is not None)


_OPEN, _ALL = "facts that keep open", "facts that are read"


class Reader:
    """Walks conditions on one program.  With `open_only`, what is already settled is left aside."""

    def __init__(self, program: Program, open_only: bool) -> None:
        self.program, self.open_only = program, open_only

    def rule(self, name: str, r: FactRecord) -> Iterable[Read]:
        """The facts that a provision or concept reads."""
        return self.spots(name, r).values()

    def spots(self, name: str, r: FactRecord) -> dict[tuple[FactRecord, str], Read]:
        """The same by where they stand, each once; kept with the record."""
        key = (_OPEN if self.open_only else _ALL, name)
        found: dict[tuple[FactRecord, str], Read] | None = r.memo.get(key)
        if found is None:
            found = r.memo[key] = {(read.record, read.fact): read for read in self._of_rule(name, r)}
        return found

    def _of_rule(self, name: str, r: FactRecord) -> Iterator[Read]:
        concept = self.program.rulebook.concepts.get(name)
        if concept is not None and "value" in concept:
            yield from self._under(r, concept["value"])
            return
        rule = self.program.rule(name)
        if rule is None or (self.open_only and self.program.judge(name, r).truth is not None):
            return
        for criterion, neutral in self._live(rule, name, r):
            yield from self.criterion(criterion, r, neutral)

    def _live(self, rule: LiveRule, name: str, r: FactRecord) -> Iterator[tuple[LiveCriterion, bool]]:
        known = self.program.judge(name, r).contributions
        for key, (criterion, neutral) in rule.criteria.items():
            if not self.open_only or known[key] is None:
                yield criterion, neutral

    def criterion(self, criterion: LiveCriterion, r: FactRecord, neutral: bool = True) -> Iterator[Read]:
        """The facts that one criterion reads."""
        on = self.program.on
        if criterion.gate is not None:
            triggered = on(r, criterion.gate)
            if not self.open_only or triggered is None:
                yield from self._under(r, criterion.data["gate"])
            if triggered is False:
                return
        if self.open_only and on(r, criterion.truth) is not None:
            return
        nodes = criterion.conditions()
        nodes += [guard["when"] for guard, _ in criterion.guards if "when" in guard]
        for node in nodes:
            yield from self._under(r, node)

    def amount(self, provision: str, r: FactRecord) -> Iterator[Read]:
        """The facts that the amount of a provision's benefit reads."""
        benefit: Any = self.program.rulebook.provisions[provision].get("benefit", {})
        schedule = benefit.get("schedule", {})
        for node in (benefit.get("amount"), *(schedule.get(key) for key in ("first", "last", "amount"))):
            if node is not None:
                yield from self._under(r, node)

    def _under(self, r: FactRecord, node: Any) -> Iterator[Read]:
        """The facts under a node of a rule whose subject is `r`."""
        outer, r.world.subject = r.world.subject, r
        try:
            found = list(self.node(node, r))
        finally:
            r.world.subject = outer
        yield from found

    def node(self, node: Any, r: FactRecord) -> Iterator[Read]:
        """The facts that a condition or expression reads from a record."""
        op = node["op"]
        if op == "fact":
            yield from self._path(node["path"], r)
        elif op in ("all", "any", "at_least", "consensus"):
            for part in node["of"]:
                yield from self._condition(part, r)
        elif op == "not":
            yield from self._condition(node["of"], r)
        elif op in ("if", "choose"):
            yield from self._choice(node, r)
        elif op == "compare":
            yield from self.node(node["left"], r)
            yield from self.node(node["right"], r)
        elif op in ("member", "includes"):
            yield from self.node(node["left"], r)
        elif op == "empty":
            yield from self._path(node["list"], r)
        elif op in ("some", "every", "sum", "count", "share"):
            yield from self._items(node, r)
        elif op in ("some_member", "every_member"):
            yield from self._members(node, r)
        elif op == "ownership":
            yield from self._owners(node, r)
        elif op in ("lookup", "lookup_truth"):
            for asked in self.program.compiler.asked(node, r):
                yield from self.node(asked, r)
        elif op in ("concept", "concept_value", "verdict", "benefit_of", "criterion"):
            yield from self._reference(node, r)
        else:
            for key in ("of", "date", "start", "end"):
                part = node.get(key)
                for inner in part if isinstance(part, list) else [part] if isinstance(part, dict) else []:
                    yield from self.node(inner, r)

    def _condition(self, node: ir.Condition, r: FactRecord) -> Iterator[Read]:
        if not self.open_only or self.program.truth(node, r) is None:
            yield from self.node(node, r)

    def _choice(self, node: Any, r: FactRecord) -> Iterator[Read]:
        answer = self.program.truth(node["when"], r)
        yield from self._condition(node["when"], r)
        branches = (
            [node["then"]] if answer else [node["otherwise"]] if answer is False else [node["then"], node["otherwise"]]
        )
        for branch in branches:
            yield from self._condition(branch, r) if node["op"] == "if" else self.node(branch, r)

    def _path(self, path: ir.Path, r: FactRecord) -> Iterator[Read]:
        here: Any = r
        steps = list(path)
        if steps and steps[0] == "subject":
            here, steps = r.world.subject, steps[1:]
        for i, step in enumerate(steps):
            value = here.get(step)
            if i == len(steps) - 1 or value is None:
                yield Read(here, step, value)
                return
            here = value

    def _list(self, path: ir.Path, r: FactRecord) -> tuple[list[Read], RecordList | None]:
        reads = list(self._path(path, r))
        value = reads[-1].value if reads else None
        return reads, value if isinstance(value, RecordList) else None

    def _items(self, node: Any, r: FactRecord) -> Iterator[Read]:
        reads, items = self._list(node["list"], r)
        yield from (read for read in reads if read.is_open or not self.open_only)
        for item in items or ():
            where = node.get("where")
            if where is not None:
                yield from self._condition(where, item)
                if self.program.truth(where, item) is False and node["op"] != "share":
                    continue
            if "exclude" in node:
                yield from self._condition(node["exclude"], item)
            if "test" in node:
                yield from self._condition(node["test"], item)
            for key in ("value", "weight"):
                if key in node:
                    yield from self.node(node[key], item)

    def _members(self, node: ir.QuantifyMembers, r: FactRecord) -> Iterator[Read]:
        yield from (read for read in self.node(node["set"], r) if read.is_open or not self.open_only)

        def of_member() -> list[Read]:
            found = list(self._condition(node["where"], r)) if "where" in node else []
            if "where" not in node or self.program.truth(node["where"], r) is not False:
                found += self._condition(node["test"], r)
            return found

        members = (word for words in self.program.value(node["set"], r) or () for word in words)
        yield from on_each_member(members, r, of_member)

    def _owners(self, node: ir.Ownership, r: FactRecord) -> Iterator[Read]:
        found = list(self._path(node["of"], r)) if node["of"] else []
        yield from found
        entity = found[-1].value if found else r
        pending, seen = [entity], set()
        while pending:
            current = pending.pop()
            if not isinstance(current, FactRecord) or current in seen:
                continue
            seen.add(current)
            owners = current.get("owners")
            if "unless" in node and current is not entity:
                yield from self._condition(node["unless"], current)
            if owners is None or owners.rest is not None or not self.open_only:
                yield Read(current, "owners", owners)
            for owner in owners or ():
                yield from self._condition(node["where"], owner)
                if owner.get(node["measure"]) is None or not self.open_only:
                    yield Read(owner, node["measure"], owner.get(node["measure"]))
                if node.get("of_one") or self.program.truth(node["where"], owner) is not True:
                    pending.append(owner.get("entity"))

    def _reference(self, node: Any, r: FactRecord) -> Iterator[Read]:
        reads = list(self._path(node["of"], r)) if node["of"] else []
        yield from (read for read in reads if read.is_open or not self.open_only)
        target = reads[-1].value if reads else r
        if not isinstance(target, FactRecord):
            return
        if node["op"] == "criterion":
            rule = self.program.rule(node["rule"])
            if rule is not None and node["criterion"] in rule.criteria:
                yield from self.criterion(rule.criteria[node["criterion"]][0], target)
        elif node["op"] == "benefit_of":
            yield from self.rule(node["provision"], target)
            yield from self.amount(node["provision"], target)
        else:
            yield from self.rule(node.get("name") or node["provision"], target)


def open_facts(program: Program, rule: str, r: FactRecord) -> list[Read]:
    """The facts that keep a rule undetermined for a record, each once, in the order of the rule."""
    return list(
        dict.fromkeys(Read(x.record, x.fact, None) for x in Reader(program, open_only=True).rule(rule, r) if x.is_open)
    )


def open_amount(program: Program, provision: str, r: FactRecord) -> list[Read]:
    """The facts that keep the amount of a provision's benefit open, each once, in the order of the rule."""
    found = (x for x in Reader(program, open_only=True).amount(provision, r) if x.is_open)
    return list(dict.fromkeys(Read(x.record, x.fact, None) for x in found))


def facts_of(program: Program, criterion: LiveCriterion, r: FactRecord) -> list[Read]:
    """The facts on which a criterion was judged, known or bounded, each once."""
    found: dict[tuple[FactRecord, str], Read] = {}
    for read in Reader(program, open_only=False).criterion(criterion, r):
        if read.value is not None or read.fact in (read.record.bounds or ()):
            found.setdefault((read.record, read.fact), read)
    return list(found.values())
