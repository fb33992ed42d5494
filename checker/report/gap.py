"""What stands between a firm and a verdict: the smallest changes of facts in its power that would turn it, or who else
could.

A grant is wanted, a bar, loss or duty is not.  What the firm can change is said in `moves`.  Every proposal has been
checked anew: with it, the verdict is the one wanted, with a part of it it is not, and no day or number in it can be one
step nearer to the present one.  Where it takes more criteria at once than LARGEST, one way is looked for, and not all.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import combinations, product
from typing import TYPE_CHECKING, Any

from checker.errors import CheckerError
from checker.firm import Firm
from checker.firm.changing import changed
from checker.firm.vocabulary import ORDERED
from checker.logic.program import NAMES, LiveRule
from checker.logic.reads import Read
from checker.logic.record import FactRecord, World, exact
from checker.logic.trial import Change, thresholds, tried
from checker.logic.unknown import Truth
from checker.report import model
from checker.report.model import Part, Subject, Words
from checker.report.moves import OURS, Moves, Setting

if TYPE_CHECKING:
    from checker.report.build import Builder

UNWANTED = frozenset({"bar", "loss", "duty"})
LARGEST = 3
"""No more facts of one criterion, and no more criteria, are changed at once in every combination."""
BUDGET = 800
"""At most so many settings are tried for one criterion, and so many together for one verdict."""
SHOWN = 5
"""At most so many proposals are made for one verdict."""
VALUES = 3
"""Values of one set of facts that are tried further, the nearest to the present ones first."""


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
        self.moves = Moves(self.program, self.world, firm.data, thresholds(self.program, provision))
        self.ways: dict[str, list[list[Change]]] = {}
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
                obstacles = [] if proposals else self._stuck(self.rule) or list(self._against(self.rule))
        return Gap(
            provision=self.name,
            name=Words(**self.data["name"]),
            subject=Subject(kind=self.record.kind, id=self.record.id),
            verdict=self.judged.verdict,
            wanted=NAMES[self.wanted],
            in_force=self.rule is not None,
            closed=closed,
            proposals=[Proposal(settings=list(map(self.moves.setting, found))) for found in proposals[:SHOWN]],
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
            if self.judged.contributions[id] is not self._favourable(rule, id)
            and self.moves.reads(item, neutral, self.record)
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

    def _stuck(self, rule: LiveRule) -> list[str]:
        """The criteria that no change of facts was found for, if the verdict does not turn without them."""
        stuck = [id for id in rule.criteria if self.ways.get(id) == []]
        rest = [id for id in self._movable(rule) if id not in stuck]
        return [] if self._with(rule, rest) is self.wanted else stuck

    # --- facts --------------------------------------------------------------------------------------------------------

    def _proposals(self, rule: LiveRule) -> list[list[Change]]:
        """The settings that turn the verdict, fewest facts first."""
        movable, found = self._movable(rule), list[list[Change]]()
        tried: list[frozenset[str]] = []
        for size in range(1, LARGEST + 1):
            for ids in combinations(movable, size):
                if any(known <= set(ids) for known in tried) or self._with(rule, ids) is not self.wanted:
                    continue
                tried.append(frozenset(ids))
                for parts in product(*(self._ways(rule, id) for id in ids)):
                    changes = self._joined(parts)
                    if changes is not None:
                        self._add(found, changes)
                    if self.budget <= 0:
                        break
        if not tried:
            self._add_long(found, rule, movable)
        return sorted(found, key=lambda x: (len(x), [(c.record.id, c.fact) for c in x]))

    def _add_long(self, found: list[list[Change]], rule: LiveRule, movable: list[str]) -> None:
        """Adds one way, where only the changes of more criteria together than LARGEST would do: for each of the
        criteria that it takes the first that fits the others."""
        needed = list(movable)
        for id in movable:
            rest = [x for x in needed if x != id]
            if self._with(rule, rest) is self.wanted:
                needed = rest
        changes: list[Change] = []
        for id in needed:
            joined = (self._joined((changes, way)) for way in self._ways(rule, id))
            changes = next((x for x in joined if x is not None), changes)
        self._add(found, changes)

    def _add(self, found: list[list[Change]], changes: list[Change]) -> None:
        """Adds a proposal that holds, reduced to what it takes, unless another does with a part of its facts."""
        if not self._turns(changes):
            return
        for change in list(changes):
            rest = [x for x in changes if x is not change]
            if rest and self._turns(rest):
                changes = rest
        changes = self._nearest(changes)
        spots = {(x.record, x.fact) for x in changes}
        if any({(x.record, x.fact) for x in other} <= spots for other in found):
            return
        if self.confirmed(changes):
            found[:] = [x for x in found if not spots < {(y.record, y.fact) for y in x}]
            found.append(changes)

    def _ways(self, rule: LiveRule, id: str) -> list[list[Change]]:
        """The settings that make one criterion say what is wanted, by the smallest sets of facts; kept."""
        if id not in self.ways:
            self.ways[id] = list(self._found(rule, id))
        return self.ways[id]

    def _found(self, rule: LiveRule, id: str) -> Iterator[list[Change]]:
        item, neutral = rule.criteria[id]
        together, self.budget = self.budget, BUDGET
        wanted, judge = self._favourable(rule, id), item.contribution(neutral)
        reads, done = self.moves.reads(item, neutral, self.record), list[frozenset[int]]()
        for size in range(1, LARGEST + 1):
            for chosen in combinations(range(len(reads)), size):
                if any(known <= set(chosen) for known in done) or self.budget <= 0:
                    continue
                hits = [
                    changes
                    for changes in self._settings([reads[i] for i in chosen], item.data["movable_by"] == OURS)
                    if tried(changes, lambda: self.program.on(self.record, judge)) is wanted
                ]
                if hits:
                    done.append(frozenset(chosen))
                    yield from sorted(hits, key=self.moves.distance)[:VALUES]
            if done:
                break  # What takes more facts is not the smallest change.
        self.truncated = self.truncated or self.budget <= 0
        self.budget = together

    def _settings(self, reads: list[Read], ours: bool) -> Iterator[list[Change]]:
        for parts in product(*(list(self.moves.of(read, ours)) for read in reads)):
            if self.budget <= 0:
                return
            self.budget -= 1
            changes = self._joined(parts)
            if changes is not None:
                yield changes

    def _turns(self, changes: list[Change]) -> bool:
        self.budget -= 1
        turned = tried(changes, lambda: self.program.verdict(self.name, self.record)) is self.wanted
        # Shares that no longer fill their whole leave a rest, which only a fresh reading of the file sees.
        return turned and (not any(map(self.moves.is_share, changes)) or self.confirmed(changes))

    def _nearest(self, changes: list[Change]) -> list[Change]:
        """The same with every day and number as near to the present one as it can be."""
        moved: set[tuple[FactRecord, str]] = set()
        for change in list(changes):
            refused, type = exact(change.record.get(change.fact)), self.moves.type(change)
            along = self.moves.whole(change) or []
            if (change.record, change.fact) in moved or refused is None or type not in ORDERED:
                continue
            moved |= {(x.record, x.fact) for x in along}
            if not all(x in changes for x in along):
                continue
            while (value := self.moves.nearer(change, refused)) is not None:
                nearer = change._replace(value=value)
                tried_ = [x for x in changes if x not in along] + (self.moves.whole(nearer) or [])
                if self._turns(tried_):
                    change, changes, along = nearer, tried_, self.moves.whole(nearer) or []
                else:
                    refused = value
        return changes

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
                data = changed(data, self.moves.setting(change).setting)
            world = World(Firm.from_data(data, self.rulebook.vocabulary), self.rulebook.vocabulary)
        except CheckerError:
            return False
        r = world.record(self.record.kind, self.record.id)
        return self.builder.engine.judge(self.program, self.name, r).truth is self.wanted

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
