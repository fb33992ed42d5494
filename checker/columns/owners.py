"""Chains of owners over columns: each followed once, for all entities of all firms whose chains look alike.

What a chain gives depends on how its owners and entities hang together, on their shares, on who of them counts, and on
which entities pass on every stake.  How they hang together is found once for an entity; the rest are rows of columns.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from checker.columns.frame import Frames
from checker.columns.intervals import Intervals
from checker.columns.truths import SAID, Array, Truths
from checker.logic.ownership import ownership_share
from checker.logic.record import FactRecord, RecordList
from checker.logic.unknown import Interval, Truth

OWNERS, OWNER, ENTITY = "owners", "owner", "entity"


@dataclass(frozen=True, slots=True)
class _Chain:
    """What can be reached from an entity: a number that is the same for chains of one form, and the rows of the owners
    and of the entities, in an order that the form fixes."""

    form: int
    owners: Array
    entities: Array


class Chains:
    """The chains of owners of one batch of firms."""

    def __init__(self, frames: Frames) -> None:
        self.frames = frames
        self._forms: dict[Any, int] = {}
        self._parts: dict[str, Array] = {}
        self._pairs: dict[Interval, int] = {}
        self._known: dict[Any, Interval] = {}
        lists = frames.lists(ENTITY, OWNERS)
        self.described: Array = np.flatnonzero(lists.known) if lists is not None else np.zeros(0, np.int64)
        """Rows of the entities whose owners are known, at least in part."""
        entities = frames.of(ENTITY).records
        self._chains = [self._chain(entities[row]) for row in self.described.tolist()]

    def _chain(self, start: FactRecord) -> _Chain:
        row, place = self.frames.row, {start: 0}
        order, owners, form = [start], list[int](), list[Any]()
        for entity in order:
            held: RecordList | None = entity.get(OWNERS)
            if held is None:
                form.append(None)
                continue
            leads = []
            for owner in held:
                chain = owner.get(ENTITY)
                if chain is not None and chain not in place:
                    place[chain] = len(order)
                    order.append(chain)
                leads.append(-1 if chain is None else place[chain])
                owners.append(row[owner])
            if held.rest is not None:
                owners.append(row[held.rest])
            form.append((held.rest is not None, *leads))
        number = self._forms.setdefault(tuple(form), len(self._forms))
        return _Chain(number, np.array(owners, np.int64), np.array([row[entity] for entity in order], np.int64))

    def shares(
        self,
        measure: str,
        parts: Intervals,
        where: Truths,
        unless: Truths | None,
        whole_from: Any,
        passes_from: Any,
        of_one: bool,
    ) -> list[Interval]:
        """Percent of each described entity that is held by owners for whom `where` is true.

        `parts` and `where` have a row for each owner, `unless` one for each entity, as `ownership_share` asks for them.
        """
        row, entities = self.frames.row, self.frames.of(ENTITY).records
        held = self._held(measure, parts)
        said = [SAID[number] for number in where.tolist()]
        free = None if unless is None else [SAID[number] for number in unless.tolist()]

        def counted(owner: FactRecord) -> Truth:
            return said[row[owner]]

        def passing(entity: FactRecord) -> Truth:
            return None if free is None else free[row[entity]]

        out = []
        for at, chain in zip(self.described.tolist(), self._chains, strict=True):
            rows = chain.owners
            passes = b"" if unless is None else unless[chain.entities].tobytes()
            key = (
                chain.form, held[rows].tobytes(), where[rows].tobytes(), passes, whole_from, passes_from, of_one
            )  # fmt: skip
            if key not in self._known:
                self._known[key] = ownership_share(
                    entities[at],
                    measure,
                    counted,
                    whole_from,
                    passes_from,
                    None if unless is None else passing,
                    of_one,
                )
            out.append(self._known[key])
        return out

    def _held(self, measure: str, parts: Intervals) -> Array:
        """For each owner a number for what its share can be, the same for equal shares."""
        if measure not in self._parts:
            codes = [self._pairs.setdefault(pair, len(self._pairs)) for pair in parts.pairs()]
            self._parts[measure] = np.broadcast_to(np.array(codes, np.int32), (len(self.frames.of(OWNER)),))
        return self._parts[measure]
