"""The records of a firm as the logic reads them: plain mappings, tied together by the links that the firm file names.

A record holds only what is known; references and lists lead to other records.  Numbers are int or Decimal, which
compare fast and exactly; arithmetic on them begins with `exact`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from checker.firm.kinds import CONTAINS, FIRM, LINKS, REVERSE, STANDS_FOR
from checker.firm.model import Firm, Steps
from checker.firm.reading import dotted
from checker.firm.vocabulary import Vocabulary


class RecordList(list["FactRecord"]):
    """Records in the order of the file.  `rest` stands for any number of others that may exist and that the
    file does not
    show; it is None where the list is complete."""

    __slots__ = ("rest",)

    def __init__(self, items: Iterable[FactRecord] = (), rest: FactRecord | None = None) -> None:
        super().__init__(items)
        self.rest = rest


class FactRecord(dict[str, Any]):
    """One record: fact name -> value, absent where unknown.  Compared and hashed by identity.

    `bounds` narrows facts that are unknown (least, greatest); `memo` keeps what was derived of the record."""

    __slots__ = ("bounds", "id", "kind", "memo", "path", "world")
    __hash__ = object.__hash__  # type: ignore[assignment]

    def __init__(self, world: World, kind: str, id: str, path: Steps) -> None:
        super().__init__()
        self.world, self.kind, self.id, self.path = world, kind, id, path
        self.memo: dict[Any, Any] = {}
        self.bounds: dict[str, tuple[Any, Any]] | None = None
        world.every.append(self)

    def __eq__(self, other: object) -> bool:
        return self is other

    def __repr__(self) -> str:
        return f"<{self.kind} {self.id}>"


class World:
    """All records of one firm.  `records` are those that the file shows, by kind; `every` holds the undisclosed rests
    of lists too.  `bounds` and `incomplete` say by path what is known of facts and lists that are not known whole."""

    def __init__(self, firm: Firm, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.every: list[FactRecord] = []
        self.records: dict[str, list[FactRecord]] = {}
        self.by_id: dict[str, FactRecord] = {}
        self.subject: FactRecord | None = None
        self.variables: dict[str, Any] = {}
        self.assumed: dict[str, Any] = dict(firm.record.get("assume") or {})
        self.bounds = dict(firm.bounds)
        self.incomplete = set(firm.incomplete)
        self.firm = self._build(firm.record, FIRM, firm.record.get("id") or FIRM, (), None)
        self._tie()

    @property
    def name(self) -> str:
        """What the firm is called."""
        return str(self.firm.get("name") or ("" if self.firm.id == FIRM else self.firm.id))

    def record(self, kind: str, id: str) -> FactRecord:
        """The record of a kind with an id; the firm, of which there is one, needs none."""
        return self.firm if kind == FIRM else self.by_id[id]

    def _build(
        self, given: Mapping[str, Any], kind: str, id: str, path: Steps, parent: FactRecord | None
    ) -> FactRecord:
        record = FactRecord(self, kind, id, path)
        self.records.setdefault(kind, []).append(record)
        self.by_id.setdefault(id, record)
        if parent is not None:
            record["parent"] = parent
        record["firm"] = record if parent is None else parent["firm"]
        lists = CONTAINS.get(kind, {})
        for name, value in given.items():
            if value is None or name in ("id", "assume"):
                continue
            if name in lists:
                items = RecordList(
                    self._build(item, lists[name], item.get("id") or f"{id}/{name}[{i}]", (*path, name, i), record)
                    for i, item in enumerate(value)
                )
                record[name] = items
                self._measure(items, lists[name], record, name, complete=(*path, name) not in self.incomplete)
            else:
                record[name] = value
        if self.bounds:
            self._bound(record)
        return record

    def _bound(self, record: FactRecord) -> None:
        for name in self.vocabulary.of_kind(record.kind):
            ends = self.bounds.get((*record.path, name))
            if ends is not None:
                low, high = map(exact, ends)
                if low == high:
                    record[name] = low
                else:
                    record.bounds = {**(record.bounds or {}), name: (low, high)}

    def _measure(self, items: RecordList, kind: str, holder: FactRecord, name: str, complete: bool) -> None:
        """Bounds the shares of one whole that are unknown, and adds the undisclosed rest where they do not fill it."""
        bounds: dict[str, tuple[Any, Any]] = {}
        for fact_name, fact in self.vocabulary.of_kind(kind).items():
            if fact.get("whole") and any(fact_name in item for item in items):
                left = max(0, 100 - sum(exact(item.get(fact_name, 0)) for item in items))
                missing = [item for item in items if fact_name not in item]
                for item in missing:
                    low, high = (item.bounds or {}).get(fact_name, (0, 100))
                    item.bounds = {**(item.bounds or {}), fact_name: (low, min(high, left))}
                if left and not missing:
                    complete = False
                bounds[fact_name] = (0, left)
        if not complete:
            items.rest = FactRecord(self, kind, f"{holder.id}/{name}[rest]", (*holder.path, name))
            items.rest.bounds = bounds
            items.rest["firm"], items.rest["parent"] = holder.get("firm", holder), holder

    def _tie(self) -> None:
        for kind, records in self.records.items():
            references = [name for name, fact in self.vocabulary.of_kind(kind).items() if fact["type"] == "ref"]
            for record in records:
                for name in references:
                    if name in record:
                        record[name] = self.by_id[record[name]]
                self._link(record, references)
        for kind, lists in REVERSE.items():
            for record in self.records.get(kind, ()):
                for name, (item_kind, reference) in lists.items():
                    record[name] = self._naming(record, item_kind, reference)

    def _link(self, record: FactRecord, references: Iterable[str]) -> None:
        """The built-in links of one record, which a reference of the same name goes before."""
        for name, target in LINKS.get(record.kind, {}).items():
            if target == record.kind:
                record[name] = record
            elif name not in references:
                record[name] = record["parent"]
        for kind, name in STANDS_FOR.values():
            if kind == record.kind:
                # So that a rule that goes through the properties of investments meets the plain ones too.
                record.setdefault(name, RecordList([record]))

    def _naming(self, record: FactRecord, item_kind: str, reference: str) -> RecordList:
        """The records that name this one; not complete while a record of the kind does not say whom it names."""
        collection = next(name for name, kind in CONTAINS[FIRM].items() if kind == item_kind)
        every = self.firm.get(collection)
        found = [item for item in every or () if item.get(reference) is record]
        complete = every is not None and every.rest is None and all(reference in item for item in every)
        rest = None if complete else FactRecord(self, item_kind, f"{record.id}/{collection}[rest]", (collection,))
        if rest is not None:
            rest["firm"] = rest["parent"] = self.firm
        return RecordList(found, rest)

    def add(self, holder: FactRecord, name: str, id: str, place: int) -> FactRecord:
        """A record of which nothing is known yet, for a place in a list; to put it there is for the caller."""
        record = self._build({}, CONTAINS[holder.kind][name], id, (*holder.path, name, place), holder)
        self._link(record, ())
        for other, (item_kind, reference) in REVERSE.get(record.kind, {}).items():
            record[other] = self._naming(record, item_kind, reference)
        return record

    def remove(self, record: FactRecord) -> None:
        """Forgets a record; to take it from its list is for the caller."""
        self.records[record.kind].remove(record)
        del self.by_id[record.id]
        self.discard(record)
        depth = len(record.path)
        self.bounds = {path: ends for path, ends in self.bounds.items() if path[:depth] != record.path}
        self.incomplete = {path for path in self.incomplete if path[:depth] != record.path}
        for value in record.values():
            if isinstance(value, RecordList) and value.rest is not None:
                self.discard(value.rest)

    def discard(self, record: FactRecord | None) -> None:
        """Drops a record, or the undisclosed rest of a list, that nothing leads to any more."""
        if record in self.every:
            self.every.remove(record)

    def subjects(self, kind: str) -> Iterator[FactRecord]:
        """The records that a rule about this kind is asked of, a plain investment standing for its property
        and so on."""
        if kind in STANDS_FOR:
            owner, name = STANDS_FOR[kind]
            for record in self.records.get(owner, ()):
                parts = record.get(name)
                yield from (record,) if parts is None else parts
        else:
            yield from self.records.get(kind, ())

    def forget(self) -> None:
        """Drops everything that was derived, after a fact has changed."""
        for record in self.every:
            record.memo.clear()


def exact(value: Any) -> Any:
    """The same value; of a Decimal, the same number in a form whose arithmetic is exact too.

    >>> exact(Decimal("3.00")), exact(Decimal("0.25"))
    (3, Fraction(1, 4))
    """
    if not isinstance(value, Decimal):
        return value
    whole = int(value)
    return whole if whole == value else Fraction(value)


def place_of(record: FactRecord, fact: str) -> str:
    """Where a fact of this record stands in the firm file."""
    return dotted((*record.path, fact))
