"""The calendar of one firm: every day ahead that it should know of, and how each provision stands until then.

A day of kind `deadline`, `closing` or `law-ends` is the last day of something; of every other kind, the first.  Between
two neighbouring days of a calendar nothing turns in a verdict of the firm unless its facts do.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from checker.logic.clock import clock_days
from checker.logic.events import EventDay, event_days
from checker.logic.program import NAMES, LiveCriterion, Program
from checker.logic.reads import facts_of
from checker.logic.record import FactRecord, World
from checker.report import model
from checker.report.model import Part, Subject, Words
from checker.report.steps import steps
from checker.report.words import Words as Said
from checker.rulebook.turning import ONE, LawDay, law_days
from checker.rulebook.windows import in_force

if TYPE_CHECKING:
    from checker.firm import Firm
    from checker.report.build import Builder

Kind: TypeAlias = Literal["deadline", "closing", "opening", "step", "law-begins", "law-ends", "settles", "unsettles"]
LAST_DAYS = frozenset({"deadline", "closing", "law-ends"})
"""Kinds whose day is the last of something; what it ends is over on the next."""
State: TypeAlias = Literal["open", "closed_to_new", "not_in_force", "unsettled", "past_horizon"]


class Entry(Part):
    """One day.  `id` tells it from the others of its kind, provision and subject; `before` and `after` are the verdict
    on both sides of it, where passing it turns that."""

    day: dt.date
    days_left: int
    kind: Kind
    what: Words
    provision: str
    name: Words
    subject: Subject
    id: str
    cite: str
    source: str | None
    seen: str | None
    before: str | None = None
    after: str | None = None


class Standing(Part):
    """How a provision stands for a subject.  `past_horizon` is the state of one that its rule leaves unsettled after
    the day of its last check; `stale` says only that the as-of day is after that day."""

    provision: str
    name: Words
    subject: Subject
    verdict: str
    state: State
    horizon: dt.date
    stale: bool


class Calendar(Part):
    """What lies ahead of one firm."""

    calendar_version: Literal[1] = 1
    as_of: dt.date
    firm: str
    rulebook: model.RulebookRef
    entries: list[Entry]
    standings: list[Standing]


def calendar_of(firm: Firm, builder: Builder, report: model.Report) -> Calendar:
    """The calendar that follows from a report of the firm."""
    days = _Days(firm, builder)
    entries: dict[Any, Entry] = {}
    standings = []
    for v in report.verdicts:
        r = builder.world.record(v.subject.kind, v.subject.id)
        found = _Verdict(days, v, r)
        for entry in found.entries():
            key = (entry.day, entry.kind, entry.provision, entry.subject, entry.id, entry.what)
            entries.setdefault(_key(key), entry)
        standing = found.standing()
        if standing is not None:
            standings.append(standing)
    return Calendar(
        as_of=report.as_of,
        firm=report.firm,
        rulebook=report.rulebook,
        entries=list(_told_apart(sorted(entries.values(), key=_order))),
        standings=standings,
    )


def _order(x: Entry) -> tuple[Any, ...]:
    return x.day, x.kind, x.provision, x.subject.kind, x.subject.id, x.id, x.what.en


def _told_apart(entries: list[Entry]) -> Iterator[Entry]:
    """The entries, each with an id that no other of its kind and subject has."""
    seen: Counter[tuple[str, ...]] = Counter()
    for x in entries:
        key = (x.kind, x.provision, x.subject.kind, x.subject.id, x.id)
        seen[key] += 1
        yield x if seen[key] == 1 else x.model_copy(update={"id": f"{x.id}#{seen[key]}"})


def _key(parts: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(part.model_dump_json() if isinstance(part, Part) else part for part in parts)


class _Days:
    """The law of later days, asked of one firm; each day is compiled once."""

    def __init__(self, firm: Firm, builder: Builder) -> None:
        self.firm, self.today = firm, builder
        self.rulebook, self.as_of = builder.rulebook, builder.as_of
        self._builders: dict[dt.date, Builder] = {builder.as_of: builder}
        self._law: dict[str, list[LawDay]] = {}
        self._clock: dict[str, set[dt.date]] = {}

    def on(self, day: dt.date) -> Builder:
        """What explains the firm on a day."""
        from checker.engines.evaluator import Evaluator
        from checker.report.build import Builder

        if day not in self._builders:
            world = World(self.firm, self.rulebook.vocabulary)
            # Not kept with the rulebook, which lives longer than this calendar.
            self._builders[day] = Builder(Program(self.rulebook, day), world, Evaluator())
        return self._builders[day]

    def law(self, provision: str) -> list[LawDay]:
        """The days ahead on which the law turns for a provision."""
        if provision not in self._law:
            self._law[provision] = [x for x in law_days(self.rulebook, provision) if x.day > self.as_of]
        return self._law[provision]

    def clock(self, provision: str) -> set[dt.date]:
        """The days ahead on which time alone can turn it."""
        if provision not in self._clock:
            self._clock[provision] = clock_days(self.rulebook, provision, self.today.world, self.as_of)
        return self._clock[provision]


class _Verdict:
    """One provision and one subject."""

    def __init__(self, days: _Days, v: model.Verdict, r: FactRecord) -> None:
        self.days, self.v, self.r = days, v, r
        self.provision = days.rulebook.provisions[v.provision]
        self.concerned = v.verdict == "applies" or (v.verdict == "undetermined" and v.is_described)

    # --- days ---------------------------------------------------------------------------------------------------------

    def entries(self) -> Iterator[Entry]:
        """Everything ahead."""
        if self.concerned:
            yield from self.deadlines()
            for found in self.tested():
                if found.day >= self.days.as_of and (found.latest is None or found.latest > self.days.as_of):
                    yield self._tested(found)
            yield from self.steps()
        yield from self.turning()

    def deadlines(self) -> Iterator[Entry]:
        """The deadlines of the verdict that have not passed."""
        for x in self.v.deadlines:
            if x.by is not None and x.by >= self.days.as_of:
                yield self._entry(x.by, "deadline", x.act, x.id, x.cite, x.source, x.seen)

    def tested(self) -> list[EventDay]:
        """The days that its conditions test events against."""
        return event_days(self.days.today.program, self.v.provision, self.r)

    def _tested(self, found: EventDay) -> Entry:
        c = found.criterion
        return self._entry(
            found.day, found.end, Words(**c["text"]), f"{c['id']}:{found.day}", c["cite"], c["source"], c["seen"]
        )

    def steps(self) -> Iterator[Entry]:
        """The days on which what it gives grows less."""
        benefit = self.v.benefit
        if benefit is None:
            return
        for day, text in steps(self.days.today.program, self.provision, self.r, benefit):
            yield self._entry(day, "step", text, f"step:{day}", benefit.cite, benefit.source, None)

    def turning(self) -> Iterator[Entry]:
        """The days on which the law, or time alone, turns it for this subject."""
        law, clock = self.days.law(self.v.provision), self.days.clock(self.v.provision)
        before = self._said(self.days.as_of) if law or clock else None
        for day in sorted({x.day for x in law} | clock):
            after = self._said(day)
            causes = [x for x in law if x.day == day and self._bears(x, day)]
            if before != after:
                own = [x for x in causes if x.rule == self.v.provision]
                yield from self._changes(day, own or causes, before, after)
            elif after is not None and len(after) > 1:
                for x in causes:
                    if x.rule == self.v.provision:
                        yield self._law(x, None, None)
            before = after

    def _changes(self, day: dt.date, causes: list[LawDay], before: Any, after: Any) -> Iterator[Entry]:
        was, will = (NAMES[said[0]] if said else NAMES[False] for said in (before, after))
        turns = (was, will) if was != will else (None, None)
        for x in causes:
            yield self._law(x, *turns)
        if not causes:
            better = _RANK[will] > _RANK[was]
            text = Words(**{x: Said(x)["calendar.time"] for x in ("en", "ko")})
            authority = self.provision["authority"]
            last = day if better else day - ONE
            yield self._entry(
                last, "opening" if better else "closing", text, f"time:{last}", authority, None, None, *turns
            )

    def _law(self, x: LawDay, before: str | None, after: str | None) -> Entry:
        day = x.day - ONE if x.kind == "law-ends" else x.day
        id = "/".join(part for part in (x.rule, x.criterion) if part)
        return self._entry(day, x.kind, Words(**x.text), f"{id}:{x.day}", x.cite, x.source, x.seen, before, after)

    def _bears(self, x: LawDay, day: dt.date) -> bool:
        """Whether what is not settled is so for these facts; of another rule, its own subject is not known here."""
        if x.when is None or x.rule != self.v.provision:
            return True
        builder, when = self.days.on(day), x.when
        return builder.program.on(self._record(day), lambda r: builder.program.truth(when, r)) is not False

    def _record(self, day: dt.date) -> FactRecord:
        world = self.days.on(day).world
        return world.record(self.r.kind, self.r.id)

    def _said(self, day: dt.date) -> tuple[Any, ...] | None:
        """The verdict of a day, and of one that concerns the firm all that it says; None where it does not apply, or
        is open for nothing that the file says."""
        builder, r = self.days.on(day), self._record(day)
        program = builder.program
        judged, rule = program.judge(self.v.provision, r), program.rule(self.v.provision)
        if rule is None or judged.truth is False:
            return None
        deciding = set(builder.deciding(self.v.provision, judged))
        required = (
            (judged.outcomes[id], id in deciding) for x, _ in rule.requires.criteria() for id in (x.data["id"],)
        )
        if judged.truth is not True and not model.described(required):
            known = any(facts_of(program, item, r) for item, _ in rule.criteria.values())
            return (judged.truth,) if known else None
        due = (builder.deadline(x, judged.truth, r) for x in self.provision["deadlines"])
        deadlines = tuple((x.id, x.by) for x in due if x is not None)
        benefit = builder.benefit(self.provision, judged.truth, r)
        worth = benefit.model_dump_json() if benefit is not None else None
        return judged.truth, tuple(judged.outcomes.items()), self._noted(program, r), worth, deadlines

    def _noted(self, program: Program, r: FactRecord) -> tuple[tuple[str, str], ...]:
        """What the advisory criteria of the day say."""
        live = [x for x in self.provision["advisory"] if in_force(x["in_force"], program.as_of)]
        items = [LiveCriterion(x, program.compiler) for x in live]
        return tuple((x.data["id"], program.on(r, lambda r, x=x: x.judge(r, True)[0])) for x in items)  # type: ignore[misc]

    def _entry(
        self, day: dt.date, kind: Kind, what: Words, id: str, cite: str, source: str | None, seen: str | None,
        before: str | None = None, after: str | None = None,
    ) -> Entry:  # fmt: skip
        return Entry(
            day=day,
            days_left=(day - self.days.as_of).days,
            kind=kind,
            what=what,
            provision=self.v.provision,
            name=self.v.name,
            subject=self.v.subject,
            id=id,
            cite=cite,
            source=source,
            seen=seen,
            before=before,
            after=after,
        )

    # --- standing -----------------------------------------------------------------------------------------------------

    def standing(self) -> Standing | None:
        """How it stands; None where it does not concern the firm."""
        state: State
        if not in_force(self.provision["in_force"], self.days.as_of):
            if not self._concerned_otherwise():
                return None
            state = "not_in_force"
        elif not self.concerned:
            return None
        elif any(reason.kind == "unsettled" for reason in self.v.reasons):
            state = "past_horizon" if self._only_past_horizon() else "unsettled"
        else:
            state = "closed_to_new" if self._closed_to_new() else "open"
        return Standing(
            provision=self.v.provision,
            name=self.v.name,
            subject=self.v.subject,
            verdict=self.v.verdict,
            state=state,
            horizon=self.v.horizon,
            stale=self.v.stale,
        )

    def _concerned_otherwise(self) -> bool:
        """Whether it would concern the firm on the last day on which it was law, or the first on which it will be."""
        since = [dt.date.fromisoformat(w["since"]) for w in self.provision["in_force"] if "since" in w]
        until = [dt.date.fromisoformat(w["until"]) for w in self.provision["in_force"] if "until" in w]
        near = [day for day in since if day > self.days.as_of][:1] + [day for day in until if day < self.days.as_of][
            -1:
        ]
        return any(said is not None and len(said) > 1 for said in map(self._said, near))

    def _only_past_horizon(self) -> bool:
        """Whether all that is unsettled was settled on the day of the last check."""
        rule, r = self.days.today.program.rule(self.v.provision), self.r
        open_ = {reason.criterion for reason in self.v.reasons if reason.kind == "unsettled"}
        items = [rule.criteria[id][0] for id in open_ if rule is not None and id in rule.criteria]
        on = self.days.today.program.on
        return len(items) == len(open_) and all(
            item.data.get("after_horizon") == "unsettled"
            and [guard for guard, judge in item.guards if on(r, judge) is not False]
            and all(
                guard.get("span") is None and "when" not in guard
                for guard, judge in item.guards
                if on(r, judge) is not False
            )
            for item in items
        )

    def _closed_to_new(self) -> bool:
        """Whether the same events would come too late if they happened on the as-of day."""
        spots = {
            spot
            for found in self.tested()
            if found.end == "closing" and found.day < self.days.as_of and found.latest is not None
            for spot in found.spots
        }
        if not spots:
            return False
        world = World(self.days.firm, self.days.rulebook.vocabulary)
        for record, fact in spots:
            there = world.record(record.kind, record.id)
            year = self.days.rulebook.vocabulary[fact]["type"] == "year"
            there[fact] = self.days.as_of.year if year else self.days.as_of
        there = world.record(self.r.kind, self.r.id)
        return self.days.today.program.verdict(self.v.provision, there) is False


_RANK = {"applies": 2, "undetermined": 1, "does_not_apply": 0}
