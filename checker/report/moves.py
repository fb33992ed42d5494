"""What a firm can change: the facts of a criterion that are in its hands, the values to try for each, and how a change
is written for `--set`.

Of a criterion that is the firm's to move all facts are tried, of another only those that are unknown.  What has
happened stays: a day that has passed is not moved, nor is an event moved into the past.  A day or a number that is only
known within bounds may be moved out of them.  A list that is unknown may turn out empty, one that is not shown whole
may hold no more, and an item of a part of the file (a contract, a material) may be given up.  A share of a whole is
moved to the greatest other share.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

from checker.firm.kinds import CONTAINS, FIRM
from checker.firm.reading import read_yaml
from checker.firm.vocabulary import ORDERED
from checker.logic.program import LiveCriterion, Program
from checker.logic.reads import Read, Reader
from checker.logic.record import FactRecord, RecordList, World, exact, place_of
from checker.logic.trial import OTHER, Change, between, candidates
from checker.report.build import plain
from checker.report.model import Part, Subject
from checker.report.record import canonical
from checker.rulebook.mutants import step_of

OURS = "firm"
"""Who can move a criterion that is in the firm's power."""


class Setting(Part):
    """One fact with another value; `setting` as `--set` takes it.  `before` is None where the fact is unknown."""

    subject: Subject
    fact: str
    path: str
    before: Any
    after: Any
    setting: str


class Moves:
    """The changes within a firm's power in a world; `known` are the values that the rule tests each fact against."""

    def __init__(self, program: Program, world: World, data: Mapping[str, Any], known: dict[str, set[Any]]) -> None:
        self.program, self.world, self.data, self.known = program, world, data, known
        self.vocabulary, self.as_of = program.rulebook.vocabulary, program.as_of

    def reads(self, item: LiveCriterion, neutral: bool, subject: FactRecord) -> list[Read]:
        """The facts of a criterion that can be set."""
        ours = item.data["movable_by"] == OURS
        reader = Reader(self.program, open_only=not ours)
        spots = {(x.record, x.fact): x for x in reader.criterion(item, subject, neutral)}
        return [x for x in spots.values() if (ours or x.is_open) and self._can_be_set(x)]

    def _can_be_set(self, read: Read) -> bool:
        """Whether it is a fact of a record that a setting can name, and has not happened yet."""
        r = read.record
        if read.fact not in self.vocabulary.of_kind(r.kind):
            items = read.value or ()
            if read.fact not in CONTAINS.get(r.kind, {}) or any(item["parent"] is not r for item in items):
                return False
        if isinstance(read.value, dt.date) and read.value <= self.as_of:
            return False
        return r.kind == FIRM or (self.world.by_id.get(r.id) is r and "=" not in r.id)

    # --- values -------------------------------------------------------------------------------------------------------

    def of(self, read: Read, ours: bool) -> Iterator[list[Change]]:
        """The changes of one fact, each with what has to change along with it."""
        for value in self._values(read, ours):
            found = self.whole(Change(read.record, read.fact, value))
            if found is not None:
                yield found

    def _values(self, read: Read, ours: bool) -> Iterator[Any]:
        """Other values of a fact that the rule may tell apart."""
        fact = self.vocabulary.of_kind(read.record.kind).get(read.fact)
        if fact is None:
            yield from self._lists(read, ours)
            return
        known = self.known.get(read.fact, set())
        found = list(candidates(fact, read, known))
        if fact["type"] == "set":
            found += _sets(read.value or (), [word for word in fact["values"] if word in known])
        elif fact["type"] in ORDERED and ours and read.fact in (read.record.bounds or ()):
            found += self._beyond(fact, read, known)
        elif fact["type"] == "date" and read.value is not None:
            found = [day for day in found if day >= self.as_of]
        for i, value in enumerate(found):
            if value not in (read.value, OTHER) and value not in found[:i]:
                yield value

    def _beyond(self, fact: Any, read: Read, known: set[Any]) -> list[Any]:
        """Values outside of the bounds within which a fact is known, unless it has happened."""
        low, high = (read.record.bounds or {})[read.fact]
        found = [value for value in between(fact, known, None) if not low <= value <= high]
        if fact["type"] != "date":
            return found
        return [day for day in found if day >= self.as_of] if high > self.as_of else []

    def _lists(self, read: Read, ours: bool) -> Iterator[RecordList]:
        if read.value is None:
            yield RecordList()
            return
        if read.value.rest is not None:
            yield RecordList(read.value)
        elif ours and read.record.kind != FIRM:
            for left_out in read.value:
                yield RecordList(item for item in read.value if item is not left_out)

    def whole(self, change: Change) -> list[Change] | None:
        """A change with what it takes for the shares of a whole to stay whole; None where they cannot."""
        record, fact, value = change
        now = record.get(fact)
        if not self.is_share(change) or now is None:
            return [change]
        items = record["parent"].get(record.path[-2])
        others = [item for item in items if item is not record and fact in item]
        if items.rest is not None or not others:
            return [change]
        other = max(others, key=lambda item: exact(item[fact]))
        share = exact(other[fact]) + exact(now) - value
        return [change, Change(other, fact, share)] if 0 <= share <= 100 else None

    def is_share(self, change: Change) -> bool:
        """Whether it moves a share of a whole."""
        fact = self.vocabulary.of_kind(change.record.kind).get(change.fact)
        return fact is not None and fact.get("whole", False)

    def type(self, change: Change) -> str:
        """The type of the fact that it changes."""
        fact = self.vocabulary.of_kind(change.record.kind).get(change.fact)
        return "list" if fact is None else fact["type"]

    # --- how far ------------------------------------------------------------------------------------------------------

    def distance(self, changes: Sequence[Change]) -> tuple[Any, ...]:
        """How far settings are from the facts as they are; of an unknown one, from what the rule asks."""
        total, broken = Fraction(0), 0
        for record, fact, value in changes:
            now = record.get(fact)
            if self.type(Change(record, fact, value)) not in ORDERED:
                total += isinstance(value, tuple) and len(set(value) ^ set(now or ()))
                total += isinstance(value, RecordList) and len(now or ()) - len(value)
                continue
            low, high = (record.bounds or {}).get(fact, (value, value))
            near: list[Any] = [exact(now)] if now is not None else list(self.known.get(fact, ()))
            if not low <= value <= high:
                near = [low, high]
            total += min((_apart(value, x) for x in near), default=Fraction(0))
            broken += isinstance(value, Fraction) and value.denominator != 1
        return broken, total

    def nearer(self, change: Change, refused: Any) -> Any:
        """The value half-way from one that does to one that does not; None where they are neighbours."""
        fact = self.vocabulary[change.fact]
        step: Any = dt.timedelta(days=1) if fact["type"] == "date" else exact(step_of(fact, fact["type"]))
        steps = abs(change.value - refused) // step
        if steps <= 1:
            return None
        return change.value + step * (steps // 2) * (1 if refused > change.value else -1)

    # --- how it is written --------------------------------------------------------------------------------------------

    def setting(self, change: Change) -> Setting:
        """A change as it is told."""
        record, fact, value = change
        holder = record.kind if record.kind == FIRM else record.id
        if holder == FIRM != record.kind:
            holder = f"{record.kind}.{record.id}"
        text = self._items(record, fact, value) if isinstance(value, RecordList) else written(plain(value))
        return Setting(
            subject=Subject(kind=record.kind, id=record.id),
            fact=fact,
            path=place_of(record, fact),
            before=_before(record, fact),
            after=plain(value),
            setting=f"{holder}.{fact}={text}",
        )

    def _items(self, record: FactRecord, fact: str, kept: RecordList) -> str:
        """The items of a list that are kept, as they stand in the file."""
        if not kept:
            return "[]"
        here: Any = self.data
        for step in (*record.path, fact):
            here = here[step]
            here = here["items"] if isinstance(here, Mapping) and "items" in here else here
        return canonical([raw for raw, item in zip(here, record[fact], strict=True) if item in kept])


def _sets(given: tuple[str, ...], known: list[str]) -> Iterator[tuple[str, ...]]:
    """Sets near the one that is given: one word less or more, and with all or none of those that the rule names."""
    yield from (tuple(x for x in given if x != word) for word in given)
    yield from ((*given, word) for word in known if word not in given)
    yield tuple(x for x in given if x in known)
    yield tuple(x for x in given if x not in known)
    yield (*given, *(word for word in known if word not in given))


def _before(record: FactRecord, fact: str) -> Any:
    now = record.get(fact)
    if now is None and fact in (record.bounds or ()):
        return {"between": [plain(end) for end in (record.bounds or {})[fact]]}
    return None if now is None else plain(now)


def _apart(a: Any, b: Any) -> Fraction:
    difference = a - b
    return abs(Fraction(difference.days if isinstance(difference, dt.timedelta) else difference))


def written(value: Any) -> str:
    """A plain value as `--set` takes it.

    >>> written(True), written("wings"), written("no"), written(["a", "b"]), written("2026-12-31")
    ('true', 'wings', '"no"', '["a", "b"]', '2026-12-31')
    """
    if isinstance(value, str):
        read = read_yaml(value, "--set", keep_false_days=True)[0] if value.strip() else None
        same = read == value or isinstance(read, dt.date) or (not isinstance(read, bool) and str(read) == value)
        return value if same else json.dumps(value, ensure_ascii=False)
    return json.dumps(value, ensure_ascii=False)
