"""The smallest sets of unknown facts that decide an undetermined verdict.

A set decides if some values of all its facts settle the verdict, whatever the rest turns out to be.  Values are tried
out with the very closures that judge: one from each stretch between the thresholds that the rule knows, every word of
an enumeration, both truths.  So every set that is listed really decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations, product
from typing import Any

from checker.firm.kinds import CONTAINS
from checker.firm.vocabulary import NUMERIC
from checker.logic.program import Program
from checker.logic.reads import Read, Reader, open_facts
from checker.logic.record import FactRecord, RecordList, World
from checker.logic.trial import candidates, put_back, thresholds

LIMIT = 10
"""At most so many sets are listed."""
LARGEST = 4
"""No larger sets are looked for."""
BUDGET = 500
"""At most so many completions are tried for one verdict."""


def deciding_sets(
    program: Program, rule: str, r: FactRecord, wanted: Callable[[Read], bool] | None = None
) -> tuple[list[list[Read]], bool]:
    """(the inclusion-minimal deciding sets, smallest first; whether there may be more than these).

    Facts that are not `wanted` stay out of the sets, as what nobody knows.
    """
    reads = [read for read in open_facts(program, rule, r) if wanted is None or wanted(read)]
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
        self._judges = {
            key: item.contribution(neutral)
            for key, (item, neutral) in (self.live.criteria if self.live is not None else {}).items()
        }
        self._barring = {c.data["id"] for c, _ in self.live.disqualified_by.criteria()} if self.live else set()
        self._readers = self._criteria_by_fact()
        self.budget = BUDGET
        self._kept = [(record, record.memo) for record in self.world.every]
        self._derived = [(record, self._by_rule(record)) for record, _ in self._kept]
        self._given = len(self.world.every)
        self._samples: dict[tuple[FactRecord, str], list[Any]] = {}
        self._thresholds = thresholds(program, rule)

    def _by_rule(self, record: FactRecord) -> list[tuple[str, Any, Any]]:
        """(key, answer, the facts that the rule reads) for the answers of rules that were kept of a record."""
        reader, rulebook = Reader(self.program, open_only=False), self.program.rulebook
        kept = [(key, found) for key, found in record.memo.items() if isinstance(key, str)]
        return [
            (key, found, reader.spots(key, record))
            for key, found in kept
            if key in rulebook.provisions or key in rulebook.concepts
        ]

    def restore(self) -> None:
        """Gives every record back what had been derived of it."""
        for record, memo in self._kept:
            record.memo = memo
        del self.world.every[self._given :]

    def decides(self, reads: list[Read]) -> bool:
        """Whether some values of all these facts settle the verdict."""
        criteria = dict.fromkeys(key for x in reads for key in self._readers.get((x.record, x.fact), ()))
        if not any(self._can_become(truth, criteria, reads) for truth in (True, False)):
            return False
        values_of = [self._values(read) for read in reads]
        untouched = self._untouched(reads)
        with put_back((read.record, read.fact) for read in reads):
            for values in product(*values_of):
                self.budget -= 1
                if self.budget < 0:
                    return False
                for read, value in zip(reads, values, strict=True):
                    read.record[read.fact] = value
                for record, memo in untouched:
                    record.memo = memo.copy()
                if self._settled(criteria):
                    return True
            return False

    def _can_become(self, truth: bool, criteria: Iterable[str], reads: list[Read]) -> bool:
        """Whether these criteria, which read these facts, can settle the verdict so, as far as the groups tell.

        A criterion that settles it alone must read all of the facts: the facts that it does read were tried without the
        others before.
        """
        if self.live is None:
            return True
        helping = {key: truth is not (key in self._barring) for key in criteria}
        settles = self.live.combine
        alone = {key for key, x in helping.items() if settles({**self.known, key: x})[0] is truth}
        if any(all(key in self._readers[x.record, x.fact] for x in reads) for key in alone):
            return True
        together = {key: x for key, x in helping.items() if key not in alone}
        return settles({**self.known, **together})[0] is truth

    def _criteria_by_fact(self) -> dict[tuple[FactRecord, str], list[str]]:
        """The open criteria that read a fact: only these can change with it."""
        found: dict[tuple[FactRecord, str], list[str]] = {}
        for key, (item, neutral) in self.live.criteria.items() if self.live is not None else ():
            if self.known[key] is None:
                reader = Reader(self.program, open_only=True)
                for spot in dict.fromkeys((x.record, x.fact) for x in reader.criterion(item, self.record, neutral)):
                    found.setdefault(spot, []).append(key)
        return found

    def _untouched(self, reads: list[Read]) -> list[tuple[FactRecord, dict[Any, Any]]]:
        """What had been derived of each record without reading these facts."""
        changed = [(read.record, read.fact) for read in reads]
        return [
            (record, {key: found for key, found, read in derived if not any(spot in read for spot in changed)})
            for record, derived in self._derived
        ]

    def _settled(self, criteria: Iterable[str]) -> bool:
        """Whether the verdict is settled with the facts as they now are, which can change these criteria only."""
        if self.live is None:
            return True
        said = {key: self.program.on(self.record, self._judges[key]) for key in criteria}
        if all(truth is None for truth in said.values()):
            return False
        truth, _, _ = self.live.combine({**self.known, **said})
        return truth is not None

    def _values(self, read: Read) -> list[Any]:
        key = (read.record, read.fact)
        if key not in self._samples:
            fact = self.world.vocabulary.of_kind(read.record.kind).get(read.fact)
            known = self._thresholds.get(read.fact, set())
            self._samples[key] = list(self._lists(read) if fact is None else candidates(fact, read, known))
        return self._samples[key]

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
            self._derived.append((item, []))
            for name, fact in self.world.vocabulary.of_kind(kind).items():
                if fact["type"] == "bool":
                    item[name] = truth
                elif fact["type"] in NUMERIC:
                    item[name] = 100 if fact["type"] == "percent" else 1
            item["parent"], item["firm"] = read.record, self.world.firm
            yield RecordList([item])
