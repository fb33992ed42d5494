"""Facts that come and go: what was concluded of a firm is kept with what it rests on, and taken back with it.

While a firm is changed fact by fact (an interview, a what-if), only the conclusions that rested on a changed fact are
judged again, and only when they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from pydantic_core import PydanticCustomError

from checker.engines import Engine
from checker.errors import FirmError, Place, Problem
from checker.firm.kinds import CONTAINS, REVERSE, STANDS_FOR
from checker.firm.values import check_of
from checker.firm.vocabulary import ORDERED
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
                self._take(record)

    def _take(self, record: FactRecord) -> None:
        self._adopt(record)
        for value in record.values():
            if isinstance(value, RecordList):
                self._adopt_rest(value)

    def _adopt_rest(self, items: RecordList) -> None:
        if items.rest is not None:
            self._adopt(items.rest)

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

    def bound_fact(self, record: FactRecord, fact: str, ends: tuple[Any, Any] | None) -> list[Ground]:
        """Makes only the least and the greatest value of a fact known, or (None) takes such bounds back.

        The ends are written as in a firm file; gives the conclusions that are taken back for it.
        """
        definition = self._definition(record, fact)
        if definition is None or definition["type"] not in ORDERED:
            raise _wrong(record, fact, "only a day or a number has bounds", "a value")
        if ends is None:
            self.world.bounds.pop((*record.path, fact), None)
        else:
            low, high = (self._checked(record, fact, end) for end in ends)
            if not low < high:
                raise _wrong(record, fact, f"{high} does not lie after {low}", "the least first, then the greatest")
            self.world.bounds[*record.path, fact] = (low, high)
        kept = {name: known for name, known in (record.bounds or {}).items() if name != fact}
        record.bounds = {**kept, **({} if ends is None else {fact: _exact_ends((low, high))})} or None
        return self._change(record, fact, None)

    def list_records(
        self, holder: FactRecord, name: str, ids: Sequence[str] | None, complete: bool = True
    ) -> list[Ground]:
        """Says which records a list holds, or (None) that this is unknown; gives the conclusions that are taken back.

        Records that were there keep their facts; others are added at the end, or taken away from there.  Of a list that
        is not `complete`, there may be more.
        """
        if self._definition(holder, name) is not None:
            raise _wrong(holder, name, f"{name!r} is no list of records", "a value")
        place, known = (*holder.path, name), dict.get(holder, name)
        shown = [] if known is None or known == [holder] else list(known)
        wanted = list(ids or ())
        new = wanted[len(shown) :]
        if [record.id for record in shown][: len(wanted)] != wanted[: len(shown)]:
            raise _wrong(holder, name, "records are added and taken away at the end of a list only", "")
        for i, id in enumerate(new):
            if id in self.world.by_id or id in new[:i]:
                raise _wrong(holder, name, f"the id {id!r} is taken", "an id that no other record has")
        for record in shown[len(wanted) :]:
            self.world.remove(record)
        (self.world.incomplete.discard if complete else self.world.incomplete.add)(place)
        items = RecordList(shown[: len(wanted)])
        for id in new:
            items.append(self.world.add(holder, name, id, len(items)))
            self._take(items[-1])
        self.world.discard(known.rest if known is not None else None)
        changed = self._remeasure(items, holder, name)
        stands = STANDS_FOR.get(CONTAINS[holder.kind][name], ("", ""))[0] == holder.kind
        unknown = RecordList([holder]) if stands else None
        return self._change(holder, name, unknown if ids is None else items, changed)

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

    def _change(self, record: FactRecord, fact: str, value: Any, also: Iterable[Ground] = ()) -> list[Ground]:
        if value is None:
            record.pop(fact, None)
        else:
            record[fact] = value
        changed = [Ground(record, fact), *also]
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
        holder = item["parent"]
        changed: list[Ground] = []
        for name, kind in CONTAINS.get(holder.kind, {}).items():
            items = dict.get(holder, name)
            if kind == item.kind and items is not None and item in items:
                changed += [*self._remeasure(items, holder, name), Ground(holder, name)]
        return changed

    def _remeasure(self, items: RecordList, holder: FactRecord, name: str) -> list[Ground]:
        """Bounds the items of a list as the others leave them, and finds its undisclosed rest."""
        world, kind = self.world, CONTAINS[holder.kind][name]
        facts = world.vocabulary.of_kind(kind)
        for other in items:
            given = {fact: world.bounds.get((*other.path, fact)) for fact in facts}
            other.bounds = {fact: _exact_ends(ends) for fact, ends in given.items() if ends is not None} or None
        world.discard(items.rest)
        items.rest = None
        world._measure(items, kind, holder, name, complete=(*holder.path, name) not in world.incomplete)
        self._adopt_rest(items)
        return [Ground(other, fact) for other in items for fact, data in facts.items() if data.get("whole")]

    def _renamed(self, record: FactRecord, fact: str) -> list[Ground]:
        """The lists of records that name another, after one of them names another record or none."""
        changed: list[Ground] = []
        for kind, lists in REVERSE.items():
            for name, (item_kind, reference) in lists.items():
                named = (record.kind, fact) == (item_kind, reference)
                if not named and CONTAINS.get(record.kind, {}).get(fact) != item_kind:
                    continue
                for target in self.world.records.get(kind, ()):
                    self.world.discard(dict.get(target, name, RecordList()).rest)
                    items = target[name] = self.world._naming(target, item_kind, reference)
                    self._adopt_rest(items)
                    changed.append(Ground(target, name))
        return changed


def _exact_ends(ends: tuple[Any, Any]) -> tuple[Any, Any]:
    low, high = map(exact, ends)
    return low, high


def _wrong(record: FactRecord, fact: str, what: str, instead: str) -> FirmError:
    return FirmError(Problem(Place("firm", None, place_of(record, fact)), what, instead))
