"""Where a record of a firm is sorted when many firms are counted: its family of products, its place.

The rulebook says by which fact.  A record that does not carry it is sorted by what is nearest to it: what holds it,
then what belongs to the same investment, then the firm's other records, and the firm itself last.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checker.firm.kinds import CONTAINS, FIRM
from checker.firm.vocabulary import Sorts, Text, Vocabulary
from checker.logic.record import FactRecord

SORTS: Final[tuple[Sorts, ...]] = ("family", "place")
NOT_STATED: Final = "not-stated"
SEVERAL: Final = "several"
"""Beside the values of the fact: nothing near the record states it; what is nearest states more than one."""
UNSORTED: Final = frozenset({NOT_STATED, SEVERAL})


class Sorter:
    """Sorts the records of one rulebook in one way."""

    def __init__(self, vocabulary: Vocabulary, by: Sorts) -> None:
        found = vocabulary.sorting(by)
        self._fact, self._kinds = ("", frozenset[str]()) if found is None else (found[0], frozenset(found[1]["of"]))
        joined = {} if found is None else found[1].get("joined", {})
        self._joined = {value: name for name, join in joined.items() for value in join["of"]}

    def of(self, record: FactRecord) -> str:
        """The value, or the name of joined ones, under which a record is counted."""
        for ring in _rings(record) if self._fact else ():
            stated = {r[self._fact] for r in ring if r.kind in self._kinds and self._fact in r}
            if stated:
                names = {self._joined.get(value, value) for value in stated}
                return names.pop() if len(names) == 1 else SEVERAL
        return NOT_STATED


def _rings(record: FactRecord) -> Iterator[Iterable[FactRecord]]:
    """The records about one, nearest first."""
    yield (record,)
    here = record
    while here.kind != FIRM and isinstance(holder := here.get("parent"), FactRecord) and holder.kind != FIRM:
        yield (holder,)
        here = holder
    investment = here.get("investment")
    if isinstance(investment, FactRecord):
        yield (*investment.get("products", ()), *investment.get("assignments", ()), investment)
    yield (r for kind in CONTAINS[FIRM].values() for r in record.world.records.get(kind, ()))
    yield (record.world.firm,)


def names_of(vocabulary: Vocabulary, by: Sorts) -> dict[str, Text]:
    """What the values are called under which records are counted, but for those that every rulebook has."""
    found = vocabulary.sorting(by)
    if found is None:
        return {}
    joined = found[1].get("joined", {})
    return {**found[1].get("values", {}), **{name: join["name"] for name, join in joined.items()}}
