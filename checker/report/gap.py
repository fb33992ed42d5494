"""What stands between a firm and a verdict: the smallest changes of facts in its power that would turn it, or who else
could.

A grant is wanted, a bar, loss or duty is not.  A criterion is the firm's to move if its rule says so; of the others
only facts that are still unknown are tried.  What has happened stays: a day that has passed is not moved, nor is an
event moved into the past.  Every proposal has been checked anew: with it, the verdict is the one wanted.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import combinations, product
from typing import TYPE_CHECKING, Any

from checker.errors import CheckerError
from checker.firm import Firm
from checker.firm.changing import changed
from checker.firm.kinds import FIRM
from checker.firm.reading import read_yaml
from checker.firm.vocabulary import ORDERED
from checker.logic.program import NAMES, LiveCriterion, LiveRule
from checker.logic.reads import Read, Reader
from checker.logic.record import FactRecord, RecordList, World, exact, place_of
from checker.logic.trial import OTHER, Change, candidates, thresholds, tried
from checker.logic.unknown import Truth
from checker.report import model
from checker.report.build import plain
from checker.report.model import Part, Subject, Words

if TYPE_CHECKING:
    from checker.report.build import Builder

OURS = "firm"
"""Who can move a criterion that is in the firm's power."""
UNWANTED = frozenset({"bar", "loss", "duty"})
LARGEST = 3
"""No more facts, and no more criteria, are changed at once."""
BUDGET = 800
"""At most so many settings are tried for one criterion, and so many together for one verdict."""
SHOWN = 5
"""At most so many proposals are made for one verdict."""
VALUES = 3
"""Values of one set of facts that are tried further, the nearest to the present ones first."""


class Setting(Part):
    """One fact with another value; `setting` as `--set` takes it.  `before` is None where the fact is unknown."""

    subject: Subject
    fact: str
    path: str
    before: Any
    after: Any
    setting: str


class Proposal(Part):
    """Changes that together turn the verdict, and none of which can be left out."""

    settings: list[Setting]


class Obstacle(Part):
    """A criterion that keeps the verdict from turning, and who can move it."""

    criterion: str
    text: Words
    outcome: str
    cite: str
    source: str
    seen: str
    movable_by: str


class Gap(Part):
    """One provision and one subject.  Without proposals, `obstacles` are in the way, or it is not in force; `closed`
    says that they are so whatever the firm does, and not only that no change was found."""

    provision: str
    name: Words
    subject: Subject
    verdict: str
    wanted: str
    in_force: bool
    closed: bool
    proposals: list[Proposal]
    obstacles: list[Obstacle]
    truncated: bool


class Gaps(Part):
    """The gaps of one firm to one provision."""

    gap_version: int = 1
    as_of: dt.date
    firm: str
    rulebook: model.RulebookRef
    gaps: list[Gap]


def gaps_of(firm: Firm, builder: Builder, provision: str, subject: str | None) -> Gaps:
    """The gap of each subject of a provision, or of the one named."""
    kind = builder.rulebook.provisions[provision]["subject"]
    records = [r for r in builder.subjects(kind) if subject is None or r.id == subject]
    return Gaps(
        as_of=builder.as_of,
        firm=builder.world.name,
        rulebook=model.RulebookRef(version=builder.rulebook.version, sha256=builder.rulebook.sha256),
        gaps=[_Search(firm, builder, provision, r).gap() for r in records],
    )


class _Search:
    def __init__(self, firm: Firm, builder: Builder, provision: str, r: FactRecord) -> None:
        self.firm, self.builder, self.name = firm, builder, provision
        self.program, self.rulebook = builder.program, builder.rulebook
        self.data = self.rulebook.provisions[provision]
        self.wanted: Truth = self.data["effect"] not in UNWANTED
        # A world of its own: facts are tried out in it.
        self.world = World(firm, self.rulebook.vocabulary)
        self.record = self.world.record(r.kind, r.id)
        self.rule: LiveRule | None = self.program.rule(provision)
        self.judged = self.program.judge(provision, self.record)
        self.thresholds = thresholds(self.program, provision)
        self.budget, self.truncated = BUDGET, False

    def gap(self) -> Gap:
        """The proposals that turn the verdict, or what is in the way."""
        proposals: list[list[Change]] = []
        obstacles: list[str] = []
        closed = False
        if self.rule is not None and self.judged.truth is not self.wanted:
            obstacles = self._obstacles(self.rule)
            closed = any(self.rule.criteria[id][0].data["movable_by"] != OURS for id in obstacles)
            if not obstacles:
                proposals = self._proposals(self.rule)
                obstacles = [] if proposals else list(self._against(self.rule))
        return Gap(
            provision=self.name,
            name=Words(**self.data["name"]),
            subject=Subject(kind=self.record.kind, id=self.record.id),
            verdict=self.judged.verdict,
            wanted=NAMES[self.wanted],
            in_force=self.rule is not None,
            closed=closed,
            proposals=[Proposal(settings=list(map(self._setting, found))) for found in proposals[:SHOWN]],
            obstacles=[self._obstacle(id) for id in obstacles],
            truncated=self.truncated or self.budget <= 0 or len(proposals) > SHOWN,
        )

    # --- criteria -----------------------------------------------------------------------------------------------------

    def _favourable(self, rule: LiveRule, id: str) -> Truth:
        """What a criterion must say for the verdict that is wanted."""
        barring = any(id == item.data["id"] for item, _ in rule.disqualified_by.criteria())
        return (not self.wanted) if barring else self.wanted

    def _against(self, rule: LiveRule) -> Iterator[str]:
        """The criteria on which the verdict rests and that do not say what is wanted."""
        for id in self.builder.deciding(self.name, self.judged):
            if self.judged.contributions[id] is not self._favourable(rule, id):
                yield id

    def _movable(self, rule: LiveRule) -> list[str]:
        """The criteria that do not say what is wanted, and that facts in the firm's hands could make say it."""
        return [
            id
            for id, (item, neutral) in rule.criteria.items()
            if self.judged.contributions[id] is not self._favourable(rule, id) and self._reads(item, neutral)
        ]

    def _with(self, rule: LiveRule, ids: Any) -> Truth:
        """The verdict if these criteria said what is wanted, and all others what they say now."""
        return rule.combine({**self.judged.contributions, **{id: self._favourable(rule, id) for id in ids}})[0]

    def _obstacles(self, rule: LiveRule) -> list[str]:
        """The criteria that are in the way whatever the firm does; none where it has a way."""
        movable = set(self._movable(rule))
        if self._with(rule, movable) is self.wanted:
            return []
        return [id for id in self._against(rule) if id not in movable] or list(self._against(rule))

    def _reads(self, item: LiveCriterion, neutral: bool) -> list[Read]:
        """The facts of a criterion that can be set: if it is not the firm's to move, only those that are unknown."""
        ours = item.data["movable_by"] == OURS
        reader = Reader(self.program, open_only=not ours)
        spots = {(x.record, x.fact): x for x in reader.criterion(item, self.record, neutral)}
        return [x for x in spots.values() if (ours or x.value is None) and self._can_be_set(x)]

    def _can_be_set(self, read: Read) -> bool:
        """Whether it is a plain fact of a record that a setting can name, and has not happened yet."""
        fact = self.rulebook.vocabulary.of_kind(read.record.kind).get(read.fact)
        if fact is None or isinstance(read.value, RecordList):
            return False
        if isinstance(read.value, dt.date) and read.value <= self.builder.as_of:
            return False
        return read.record.kind == FIRM or (
            self.world.by_id.get(read.record.id) is read.record
            and "[" not in read.record.id
            and "=" not in read.record.id
        )

    # --- facts --------------------------------------------------------------------------------------------------------

    def _proposals(self, rule: LiveRule) -> list[list[Change]]:
        """The settings that turn the verdict, fewest facts first."""
        movable, found = self._movable(rule), list[list[Change]]()
        ways: dict[str, list[list[Change]]] = {}
        tried: list[frozenset[str]] = []
        for size in range(1, LARGEST + 1):
            for ids in combinations(movable, size):
                if any(known <= set(ids) for known in tried) or self._with(rule, ids) is not self.wanted:
                    continue
                tried.append(frozenset(ids))
                for id in ids:
                    if id not in ways:
                        ways[id] = list(self._ways(rule, id))
                for parts in product(*(ways[id] for id in ids)):
                    changes = self._joined(parts)
                    if changes is not None:
                        self._add(found, changes)
                    if self.budget <= 0:
                        break
        return sorted(found, key=lambda x: (len(x), [(c.record.id, c.fact) for c in x]))

    def _add(self, found: list[list[Change]], changes: list[Change]) -> None:
        """Adds a proposal that holds, reduced to what it takes, unless another does with a part of its facts."""
        if not self._turns(changes):
            return
        for change in list(changes):
            rest = [x for x in changes if x is not change]
            if rest and self._turns(rest):
                changes = rest
        spots = {(x.record, x.fact) for x in changes}
        if any({(x.record, x.fact) for x in other} <= spots for other in found):
            return
        if self.confirmed(changes):
            found[:] = [x for x in found if not spots < {(y.record, y.fact) for y in x}]
            found.append(changes)

    def _ways(self, rule: LiveRule, id: str) -> Iterator[list[Change]]:
        """The settings that make one criterion say what is wanted, by the smallest sets of facts."""
        item, neutral = rule.criteria[id]
        together, self.budget = self.budget, BUDGET
        wanted, judge = self._favourable(rule, id), item.contribution(neutral)
        reads, done = self._reads(item, neutral), list[frozenset[int]]()
        for size in range(1, LARGEST + 1):
            for chosen in combinations(range(len(reads)), size):
                if any(known <= set(chosen) for known in done) or self.budget <= 0:
                    continue
                hits = [
                    changes
                    for changes in self._settings([reads[i] for i in chosen])
                    if tried(changes, lambda: self.program.on(self.record, judge)) is wanted
                ]
                if hits:
                    done.append(frozenset(chosen))
                    yield from sorted(hits, key=self._distance)[:VALUES]
            if done:
                break  # What takes more facts is not the smallest change.
        self.truncated = self.truncated or self.budget <= 0
        self.budget = together

    def _settings(self, reads: list[Read]) -> Iterator[list[Change]]:
        for values in product(*(list(self._values(read)) for read in reads)):
            if self.budget <= 0:
                return
            self.budget -= 1
            yield [Change(read.record, read.fact, value) for read, value in zip(reads, values, strict=True)]

    def _values(self, read: Read) -> Iterator[Any]:
        """Other values of a fact that the rule may tell apart."""
        fact, known = self.rulebook.vocabulary[read.fact], self.thresholds.get(read.fact, set())
        found = list(candidates(fact, read, known))
        if fact["type"] == "set":
            found.append(tuple(x for x in read.value or () if x in known))
        elif fact["type"] == "date" and read.value is not None:
            found = [day for day in found if day >= self.builder.as_of]
        yield from (value for value in found if value not in (read.value, OTHER))

    def _distance(self, changes: list[Change]) -> tuple[Any, ...]:
        """How far settings are from the facts as they are; of an unknown one, from what the rule asks."""
        total, broken = Fraction(0), 0
        for change in changes:
            value, now = change.value, change.record.get(change.fact)
            if self.rulebook.vocabulary[change.fact]["type"] not in ORDERED:
                total += isinstance(value, tuple) and len(set(value) ^ set(now or ()))
                continue
            near = [exact(now)] if now is not None else list(self.thresholds.get(change.fact, ()))
            total += min((_apart(value, x) for x in near), default=Fraction(0))
            broken += isinstance(value, Fraction) and value.denominator != 1
        return broken, total

    def _turns(self, changes: list[Change]) -> bool:
        self.budget -= 1
        return tried(changes, lambda: self.program.verdict(self.name, self.record)) is self.wanted

    def _joined(self, parts: tuple[list[Change], ...]) -> list[Change] | None:
        """The changes of all parts; None where two of them contradict each other."""
        out: dict[tuple[FactRecord, str], Change] = {}
        for change in (x for part in parts for x in part):
            if out.setdefault((change.record, change.fact), change).value != change.value:
                return None
        return list(out.values())

    # --- proof --------------------------------------------------------------------------------------------------------

    def confirmed(self, changes: list[Change]) -> bool:
        """Whether a fresh check of the firm's file with these settings gives the verdict that is wanted."""
        data: Mapping[str, Any] = self.firm.data
        try:
            for change in changes:
                data = changed(data, self._setting(change).setting)
            world = World(Firm.from_data(data, self.rulebook.vocabulary), self.rulebook.vocabulary)
        except CheckerError:
            return False
        r = world.record(self.record.kind, self.record.id)
        return self.builder.engine.judge(self.program, self.name, r).truth is self.wanted

    def _setting(self, change: Change) -> Setting:
        record, after = change.record, plain(change.value)
        holder = record.kind if record.kind == FIRM else record.id
        if holder == FIRM != record.kind:
            holder = f"{record.kind}.{record.id}"
        now = record.get(change.fact)
        return Setting(
            subject=Subject(kind=record.kind, id=record.id),
            fact=change.fact,
            path=place_of(record, change.fact),
            before=None if now is None else plain(now),
            after=after,
            setting=f"{holder}.{change.fact}={written(after)}",
        )

    def _obstacle(self, id: str) -> Obstacle:
        assert self.rule is not None
        data = self.rule.criteria[id][0].data
        return Obstacle(
            criterion=id,
            text=Words(**data["text"]),
            outcome=self.judged.outcomes[id],
            cite=data["cite"],
            source=data["source"],
            seen=data["seen"],
            movable_by=data["movable_by"],
        )


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
