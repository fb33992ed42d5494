"""Which facts a condition reads from a record, and which of them keep it open."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, NamedTuple

from checker.logic.conditions import on_each_member
from checker.logic.program import LiveCriterion, Program
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
        self._truth = program.truth

    def rule(self, name: str, r: FactRecord) -> Iterable[Read]:
        """The facts that a provision or concept reads."""
        return self.spots(name, r).values()

    def spots(self, name: str, r: FactRecord) -> dict[tuple[FactRecord, str], Read]:
        """The same by where they stand, each once; kept with the record."""
        key = (_OPEN if self.open_only else _ALL, name)
        found: dict[tuple[FactRecord, str], Read] | None = r.memo.get(key)
        if found is None:
            out: list[Read] = []
            self._of_rule(name, r, out)
            found = r.memo[key] = {(read.record, read.fact): read for read in out}
        return found

    def _of_rule(self, name: str, r: FactRecord, out: list[Read]) -> None:
        concept = self.program.rulebook.concepts.get(name)
        if concept is not None and "value" in concept:
            self._under(r, concept["value"], out)
            return
        rule = self.program.rule(name)
        if rule is None or (self.open_only and self.program.verdict(name, r) is not None):
            return
        known = self.program.judge(name, r).contributions if self.open_only else {}
        for key, (criterion, _) in rule.criteria.items():
            if known.get(key) is None:
                self._criterion(criterion, r, out)

    def criterion(self, criterion: LiveCriterion, r: FactRecord, neutral: bool = True) -> list[Read]:
        """The facts that one criterion reads."""
        out: list[Read] = []
        self._criterion(criterion, r, out)
        return out

    def _criterion(self, criterion: LiveCriterion, r: FactRecord, out: list[Read]) -> None:
        on = self.program.on
        if criterion.gate is not None:
            triggered = on(r, criterion.gate)
            if not self.open_only or triggered is None:
                self._under(r, criterion.data["gate"], out)
            if triggered is False:
                return
        if self.open_only and on(r, criterion.truth) is not None:
            return
        for node in criterion.conditions():
            self._under(r, node, out)
        for guard, _ in criterion.guards:
            if "when" in guard:
                self._under(r, guard["when"], out)

    def amount(self, provision: str, r: FactRecord) -> list[Read]:
        """The facts that the amount of a provision's benefit reads."""
        out: list[Read] = []
        benefit: Any = self.program.rulebook.provisions[provision].get("benefit", {})
        if "amount" in benefit:
            self._under(r, benefit["amount"], out)
        elif "schedule" in benefit:
            self._years(r, benefit["schedule"], out)
        return out

    def _years(self, r: FactRecord, schedule: Any, out: list[Read]) -> None:
        first, last = (self.program.on(r, partial(self.program.value, schedule[key])) for key in ("first", "last"))
        outer, r.world.variables["year"] = r.world.variables.get("year"), (first[0], last[1])
        try:
            for key in ("first", "last", "amount"):
                self._under(r, schedule[key], out)
        finally:
            r.world.variables["year"] = outer

    def _under(self, r: FactRecord, node: Any, out: list[Read]) -> None:
        """The facts under a node of a rule whose subject is `r`."""
        outer, r.world.subject = r.world.subject, r
        try:
            self._node(node, r, out)
        finally:
            r.world.subject = outer

    def _node(self, node: Any, r: FactRecord, out: list[Read]) -> None:
        """The facts that a condition or expression reads from a record."""
        _WALKS.get(node["op"], Reader._operands)(self, node, r, out)

    def _condition(self, node: ir.Condition, r: FactRecord, out: list[Read]) -> None:
        if not self.open_only or self._truth(node, r) is None:
            _WALKS.get(node["op"], Reader._operands)(self, node, r, out)

    def _junction(self, node: Any, r: FactRecord, out: list[Read]) -> None:
        for part in node["of"]:
            self._condition(part, r, out)

    def _not(self, node: Any, r: FactRecord, out: list[Read]) -> None:
        self._condition(node["of"], r, out)

    def _compare(self, node: Any, r: FactRecord, out: list[Read]) -> None:
        self._node(node["left"], r, out)
        if node["right"]["op"] != "lit":
            self._node(node["right"], r, out)

    def _left(self, node: Any, r: FactRecord, out: list[Read]) -> None:
        self._node(node["left"], r, out)

    def _fact(self, node: Any, r: FactRecord, out: list[Read]) -> None:
        path = node["path"]
        if len(path) == 1 and path[0] != "subject":
            out.append(Read(r, path[0], r.get(path[0])))
        else:
            self._path(path, r, out)

    def _empty(self, node: Any, r: FactRecord, out: list[Read]) -> None:
        self._path(node["list"], r, out)

    def _lookup(self, node: Any, r: FactRecord, out: list[Read]) -> None:
        for asked in self.program.compiler.asked(node, r):
            self._node(asked, r, out)

    def _operands(self, node: Any, r: FactRecord, out: list[Read]) -> None:
        for key in ("of", "date", "start", "end"):
            part = node.get(key)
            for inner in part if isinstance(part, list) else [part] if isinstance(part, dict) else []:
                self._node(inner, r, out)

    def _choice(self, node: Any, r: FactRecord, out: list[Read]) -> None:
        answer = self._truth(node["when"], r)
        self._condition(node["when"], r, out)
        branches = (
            [node["then"]] if answer else [node["otherwise"]] if answer is False else [node["then"], node["otherwise"]]
        )
        for branch in branches:
            if node["op"] == "if":
                self._condition(branch, r, out)
            else:
                self._node(branch, r, out)

    def _path(self, path: ir.Path, r: FactRecord, out: list[Read], open_only: bool = False) -> Any:
        """The fact at the end of a path, or the first step that is not known; gives what stands there.  `open_only`
        leaves a step aside about which nothing is unknown."""
        here: Any = r
        steps = list(path)
        if steps and steps[0] == "subject":
            here, steps = r.world.subject, steps[1:]
        for i, step in enumerate(steps):
            value = here.get(step)
            if i == len(steps) - 1 or value is None:
                read = Read(here, step, value)
                if not open_only or read.is_open:
                    out.append(read)
                return value
            here = value
        return here

    def _items(self, node: Any, r: FactRecord, out: list[Read]) -> None:
        found = self._path(node["list"], r, out, self.open_only)
        where = node.get("where")
        for item in found if isinstance(found, RecordList) else ():
            if where is not None:
                self._condition(where, item, out)
                if self._truth(where, item) is False and node["op"] != "share":
                    continue
            for key in ("exclude", "test"):
                if key in node:
                    self._condition(node[key], item, out)
            for key in ("value", "weight"):
                if key in node:
                    self._node(node[key], item, out)

    def _members(self, node: ir.QuantifyMembers, r: FactRecord, out: list[Read]) -> None:
        of_set: list[Read] = []
        self._node(node["set"], r, of_set)
        out += (read for read in of_set if read.is_open or not self.open_only)

        def of_member() -> list[Read]:
            found: list[Read] = []
            if "where" in node:
                self._condition(node["where"], r, found)
            if "where" not in node or self._truth(node["where"], r) is not False:
                self._condition(node["test"], r, found)
            return found

        members = (word for words in self.program.value(node["set"], r) or () for word in words)
        out += on_each_member(members, r, of_member)

    def _owners(self, node: ir.Ownership, r: FactRecord, out: list[Read]) -> None:
        entity = self._path(node["of"], r, out) if node["of"] else r
        pending, seen = [entity], set()
        while pending:
            current = pending.pop()
            if not isinstance(current, FactRecord) or current in seen:
                continue
            seen.add(current)
            owners = current.get("owners")
            if "unless" in node and current is not entity:
                self._condition(node["unless"], current, out)
            if owners is None or owners.rest is not None or not self.open_only:
                out.append(Read(current, "owners", owners))
            for owner in owners or ():
                self._condition(node["where"], owner, out)
                if owner.get(node["measure"]) is None or not self.open_only:
                    out.append(Read(owner, node["measure"], owner.get(node["measure"])))
                if node.get("of_one") or self._truth(node["where"], owner) is not True:
                    pending.append(owner.get("entity"))

    def _reference(self, node: Any, r: FactRecord, out: list[Read]) -> None:
        target = self._path(node["of"], r, out, self.open_only) if node["of"] else r
        if not isinstance(target, FactRecord):
            return
        if node["op"] == "criterion":
            rule = self.program.rule(node["rule"])
            if rule is not None and node["criterion"] in rule.criteria:
                self._criterion(rule.criteria[node["criterion"]][0], target, out)
        elif node["op"] == "benefit_of":
            out += self.rule(node["provision"], target)
            out += self.amount(node["provision"], target)
        else:
            out += self.rule(node.get("name") or node["provision"], target)


_WALKS: dict[str, Callable[[Reader, Any, FactRecord, list[Read]], None]] = {
    "fact": Reader._fact,
    "not": Reader._not,
    "compare": Reader._compare,
    "empty": Reader._empty,
    "ownership": Reader._owners,
    **dict.fromkeys(("all", "any", "at_least", "consensus"), Reader._junction),
    **dict.fromkeys(("if", "choose"), Reader._choice),
    **dict.fromkeys(("member", "includes"), Reader._left),
    **dict.fromkeys(("some", "every", "sum", "count", "share"), Reader._items),
    **dict.fromkeys(("some_member", "every_member"), Reader._members),
    **dict.fromkeys(("lookup", "lookup_truth"), Reader._lookup),
    **dict.fromkeys(("concept", "concept_value", "verdict", "benefit_of", "criterion"), Reader._reference),
}
"""How each kind of node is walked; any other has operands alone."""


def open_facts(program: Program, rule: str, r: FactRecord) -> list[Read]:
    """The facts that keep a rule undetermined for a record, each once, in the order of the rule."""
    found = Reader(program, open_only=True).rule(rule, r)
    return [Read(x.record, x.fact, None) for x in found if x.is_open]


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
