"""Facts that come and go: what was concluded of a firm is kept with what it rests on, and taken back with it.

While a firm is changed fact by fact (an interview, a what-if), only the conclusions that rested on a changed fact are
judged again, and only when they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from pydantic_core import PydanticCustomError

from checker.engines import Engine
from checker.errors import FirmError, Place, Problem
from checker.firm.kinds import CONTAINS, REVERSE
from checker.firm.values import check_of
from checker.logic.program import Judgement, Program
from checker.logic.record import FactRecord, RecordList, World, exact, place_of
from checker.logic.unknown import Truth
from checker.rulebook import ir

_MISSING = object()


class Ground(NamedTuple):
    """What a conclusion can rest on: a fact of a record, or (`concluded`) another conclusion about it."""

    record: FactRecord
    key: Any
    concluded: bool = False


class _Trace:
    """The dependency graph: what was read, and what else was concluded, while a conclusion was being reached."""

    def __init__(self) -> None:
        self.open: list[tuple[Ground, set[Ground]]] = []
        self.resting: dict[Ground, set[Ground]] = {}

    def read(self, ground: Ground) -> None:
        if self.open:
            self.open[-1][1].add(ground)

    def begin(self, conclusion: Ground) -> None:
        self.open.append((conclusion, set()))

    def end(self, conclusion: Ground) -> None:
        # What was begun and never ended was broken off by an error.
        while self.open:
            begun, grounds = self.open.pop()
            if begun == conclusion:
                for ground in grounds:
                    self.resting.setdefault(ground, set()).add(conclusion)
                break
        self.read(conclusion)

    def drop(self, changed: Iterable[Ground]) -> list[Ground]:
        """The conclusions that rest on what has changed, each after one that it rests on."""
        dropped: dict[Ground, None] = {}
        pending = list(changed)
        for ground in pending:
            for conclusion in self.resting.pop(ground, ()):
                if conclusion not in dropped:
                    dropped[conclusion] = None
                    pending.append(conclusion)
        return list(dropped)


class _Memo(dict[Any, Any]):
    """What was derived of a record.  A key that is asked for and not there is being concluded until it is set."""

    def __init__(self, trace: _Trace, record: FactRecord) -> None:
        super().__init__()
        self.trace, self.record = trace, record

    def get(self, key: Any, default: Any = None) -> Any:
        found = super().get(key, _MISSING)
        ground = Ground(self.record, key, concluded=True)
        if found is _MISSING:
            self.trace.begin(ground)
            return default
        self.trace.read(ground)
        return found

    def __setitem__(self, key: Any, value: Any) -> None:
        super().__setitem__(key, value)
        self.trace.end(Ground(self.record, key, concluded=True))


class _Traced(FactRecord):
    """A record that tells its memo what is read of it."""

    __slots__ = ()

    def get(self, name: str, default: Any = None) -> Any:
        if isinstance(self.memo, _Memo):
            self.memo.trace.read(Ground(self, name))
        return dict.get(self, name, default)


class Session:
    """The facts of one firm while they change, judged by any engine.

    The session takes the world over: records of it must then change through the session alone.
    """

    def __init__(self, program: Program, world: World, engine: Engine) -> None:
        self.program, self.world, self.engine = program, world, engine
        self._trace = _Trace()
        for records in world.records.values():
            for record in records:
                self._adopt(record)
        for records in world.records.values():
            for record in records:
                for value in record.values():
                    if isinstance(value, RecordList) and value.rest is not None:
                        self._adopt(value.rest)

    def _adopt(self, record: FactRecord) -> None:
        record.__class__ = _Traced
        record.memo = _Memo(self._trace, record)

    def judge(self, rule: str, record: FactRecord) -> Judgement:
        """A provision or truth concept, judged again only if something that it rests on has changed."""
        self._trace.open.clear()
        return self.engine.judge(self.program, rule, record)

    def condition(self, node: ir.Condition, record: FactRecord) -> Truth:
        """A condition that stands alone."""
        self._trace.open.clear()
        return self.engine.condition(self.program, node, record)

    def retract_fact(self, record: FactRecord, fact: str) -> list[Ground]:
        """Makes a fact (or a whole list) unknown; gives the conclusions that are taken back with it, in order."""
        self._definition(record, fact)
        return self._change(record, fact, None)

    def assert_fact(self, record: FactRecord, fact: str, value: Any) -> list[Ground]:
        """Makes a fact known, in place of what was known before; gives the conclusions that are taken back for it.

        The value is written as in a firm file (a list: as it was taken back); FirmError says what is wrong with it.
        """
        definition = self._definition(record, fact)
        if definition is None:
            if not isinstance(value, RecordList):
                raise _wrong(record, fact, "only a list that was taken back can be put back", "another firm file")
        elif definition["type"] == "ref":
            value = self._target(record, fact, definition["to"], value)
        else:
            value = self._checked(record, fact, value)
        return self._change(record, fact, value)

    # --- facts --------------------------------------------------------------------------------------------------------

    def _definition(self, record: FactRecord, fact: str) -> Any:
        """The vocabulary's entry of a fact; None for a list of records."""
        facts = self.world.vocabulary.of_kind(record.kind)
        if fact not in facts and fact not in CONTAINS.get(record.kind, {}):
            near = self.world.vocabulary.suggest(record.kind, fact)
            raise _wrong(record, fact, f"{fact!r} is not a fact of this {record.kind.replace('_', ' ')}", near)
        return facts.get(fact)

    def _target(self, record: FactRecord, fact: str, kind: str, value: Any) -> FactRecord:
        target = value if isinstance(value, FactRecord) else self.world.by_id.get(value)
        if target is None or target.kind != kind:
            raise _wrong(record, fact, f"there is no {kind.replace('_', ' ')} with the id {value!r}", "")
        return target

    def _checked(self, record: FactRecord, fact: str, value: Any) -> Any:
        if value is None:
            raise _wrong(record, fact, "null is no value", "a value, or take the fact back")
        try:
            return check_of(self.world.vocabulary[fact])(value)
        except PydanticCustomError as error:
            told = error.context or {}
            raise _wrong(record, fact, str(told["what"]), str(told["instead"])) from None

    def _change(self, record: FactRecord, fact: str, value: Any) -> list[Ground]:
        if value is None:
            record.pop(fact, None)
        else:
            record[fact] = value
        changed = [Ground(record, fact)]
        definition = self.world.vocabulary.of_kind(record.kind).get(fact)
        if definition is not None and definition.get("whole"):
            changed += self._measure(record)
        changed += self._renamed(record, fact)
        dropped = self._trace.drop(changed)
        for conclusion in dropped:
            conclusion.record.memo.pop(conclusion.key, None)
        return dropped

    def _measure(self, item: FactRecord) -> list[Ground]:
        """The parts of one whole bound each other: measures the list of an item again."""
        holder, world = item["parent"], self.world
        changed: list[Ground] = []
        for name, kind in CONTAINS.get(holder.kind, {}).items():
            items = dict.get(holder, name)
            if kind != item.kind or items is None or item not in items:
                continue
            for other in items:
                given = {fact: world._firm.bounds.get((*other.path, fact)) for fact in world.vocabulary.of_kind(kind)}
                other.bounds = {fact: _exact_ends(ends) for fact, ends in given.items() if ends is not None} or None
                changed += [
                    Ground(other, fact) for fact, data in world.vocabulary.of_kind(kind).items() if data.get("whole")
                ]
            items.rest = None
            world._measure(items, kind, holder, name, complete=(*holder.path, name) not in world._firm.incomplete)
            if items.rest is not None:
                self._adopt(items.rest)
            changed.append(Ground(holder, name))
        return changed

    def _renamed(self, record: FactRecord, fact: str) -> list[Ground]:
        """The lists of records that name another, after one of them names another record or none."""
        changed: list[Ground] = []
        for kind, lists in REVERSE.items():
            for name, (item_kind, reference) in lists.items():
                named = (record.kind, fact) == (item_kind, reference)
                if not named and CONTAINS.get(record.kind, {}).get(fact) != item_kind:
                    continue
                for target in self.world.records.get(kind, ()):
                    items = target[name] = self.world._naming(target, item_kind, reference)
                    if items.rest is not None:
                        self._adopt(items.rest)
                    changed.append(Ground(target, name))
        return changed


def _exact_ends(ends: tuple[Any, Any]) -> tuple[Any, Any]:
    low, high = map(exact, ends)
    return low, high


def _wrong(record: FactRecord, fact: str, what: str, instead: str) -> FirmError:
    return FirmError(Problem(Place("firm", None, place_of(record, fact)), what, instead))
