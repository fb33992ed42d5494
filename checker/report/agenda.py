"""The agenda of one firm: what to raise in which forum, in the order of stake and urgency.

Matters come from two directions: the issues that the firm's facts raise, and the conditions that stand in its way and
that it cannot move itself, gathered by provision.  Each goes to the forum that hears it on the day.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, TypeAlias, cast

from checker.report import model, worth
from checker.report.model import Part, Persons, Subject, Usd, Words
from checker.rulebook.graph import references

if TYPE_CHECKING:
    from checker.report.build import Builder
    from checker.rulebook import ir

Standing: TypeAlias = Literal["unmet", "contested", "unsettled"]
FIRMS_OWN = frozenset({"firm", "information-only"})
"""What moves a condition without any forum."""


class AgendaLine(Part):
    """What any line of an agenda says, of one firm or of many: what to ask, on what it rests, and where it belongs.
    `instead_of` is the forum that would hear it if it met."""

    id: str
    name: Words
    request: str
    talking_point: Words
    cites: list[str]
    because: list[model.BecauseResult]
    decided_by: list[str]
    also_in: list[str]
    group: Words | None
    why_there: Words
    instead_of: str | None
    horizon: dt.date
    stale: bool


class Matter(AgendaLine):
    """One line of a firm's agenda.  `standing` says of a condition how it stands; an issue has none.  `by` is the
    nearest day on which something hangs on it."""

    standing: Standing | None
    subjects: list[Subject]
    usd: Usd
    workers: Persons
    by: dt.date | None
    days_left: int | None


class ForumOnTheDay(Part):
    """A forum, what it can do, and how it stands on the day."""

    forum: str
    name: Words
    status: str
    since: dt.date | None
    status_why: Words | None
    status_source: str | None
    horizon: dt.date
    stale: bool
    decides: Words
    chairs: Words
    korean_entry_point: Words


class Page(ForumOnTheDay):
    """One forum with what to raise in it."""

    matters: list[Matter]


class Agenda(Part):
    """What one firm should raise, forum by forum."""

    agenda_version: Literal[1] = 1
    as_of: dt.date
    firm: str
    rulebook: model.RulebookRef
    pages: list[Page]


def agenda_of(builder: Builder, report: model.Report) -> Agenda:
    """The agenda that follows from a report."""
    by_forum: dict[str, list[Matter]] = defaultdict(list)
    for forum, matter in (*_issues(builder, report), *_conditions(builder, report)):
        by_forum[forum].append(matter)
    pages = [
        Page(**dict(on_the_day(builder, forum)), matters=sorted(matters, key=_rank))
        for forum, matters in by_forum.items()
    ]
    pages.sort(key=lambda page: (_rank(page.matters[0]), page.forum))
    return Agenda(as_of=report.as_of, firm=report.firm, rulebook=report.rulebook, pages=pages)


def _rank(matter: Matter) -> tuple[Decimal, bool, dt.date, int, str]:
    """Most money first, then the nearest day, then most workers.  Money without bound ranks by what is sure of it."""
    stake = matter.usd.high if matter.usd.high is not None else matter.usd.low
    return -(stake or Decimal(0)), matter.by is None, matter.by or dt.date.max, -matter.workers.low, matter.id


def on_the_day(builder: Builder, name: str) -> ForumOnTheDay:
    """A forum as it stands on the day of the builder."""
    forum = builder.rulebook.forums[name]
    state = builder.forum_state(name)
    since = state["window"].get("since") if state is not None else None
    return ForumOnTheDay(
        forum=name,
        name=Words(**forum["name"]),
        status=state["status"] if state is not None else "unverified",
        since=dt.date.fromisoformat(since) if since is not None else None,
        status_why=Words(**state["why"]) if state is not None else None,
        status_source=state["source"] if state is not None else None,
        horizon=dt.date.fromisoformat(forum["horizon"]),
        stale=builder.as_of.isoformat() > forum["horizon"],
        decides=Words(**forum["decides"]),
        chairs=Words(**forum["chairs"]),
        korean_entry_point=Words(**forum["korean_entry_point"]),
    )


# --- issues -----------------------------------------------------------------------------------------------------------


def _issues(builder: Builder, report: model.Report) -> Iterator[tuple[str, Matter]]:
    for issue in report.open_issues:
        ids = {(subject.kind, subject.id) for subject in issue.subjects}
        about = {name for _, name in references(builder.rulebook.issues[issue.issue], builder.rulebook)}
        own = [v for v in report.verdicts if v.provision in about and (v.subject.kind, v.subject.id) in ids]
        by, left = _nearest(own)
        forum = issue.forum
        yield (
            forum.heard_in,
            Matter(
                id=issue.issue,
                name=issue.name,
                request=issue.request,
                talking_point=issue.talking_point,
                standing=None,
                subjects=issue.subjects,
                usd=issue.stake.usd,
                workers=issue.stake.workers,
                by=by,
                days_left=left,
                cites=[issue.cite],
                because=[because for because in issue.because if because.text != issue.name],
                decided_by=issue.decided_by,
                also_in=forum.also_in,
                group=forum.group_there,
                why_there=forum.why,
                instead_of=forum.instead_of,
                horizon=issue.horizon,
                stale=issue.stale,
            ),
        )


def _nearest(verdicts: Iterable[model.Verdict]) -> tuple[dt.date | None, int | None]:
    """The next day on which something of these verdicts falls due, and how far away it is."""
    found = [
        (deadline.by, deadline.days_left)
        for v in verdicts
        for deadline in v.deadlines
        if deadline.by is not None and deadline.days_left is not None and deadline.days_left >= 0
    ]
    return min(found, default=(None, None))


# --- conditions that the firm cannot move -----------------------------------------------------------------------------


def _conditions(builder: Builder, report: model.Report) -> Iterator[tuple[str, Matter]]:
    """What stands in the firm's way alone, in a provision that no issue of the firm speaks of already."""
    spoken = {
        name
        for issue in report.open_issues
        for _, name in references(builder.rulebook.issues[issue.issue], builder.rulebook)
    }
    served = {
        (found.subject.kind, found.subject.id)
        for found in report.routes
        if any(route.standing.startswith("open") for route in found.routes)
    }
    gathered: dict[tuple[str, str], list[tuple[model.Verdict, model.CriterionResult, str]]] = defaultdict(list)
    for v in report.verdicts:
        provision = builder.rulebook.provisions[v.provision]
        if v.provision in spoken or v.effect != "grant":
            continue
        if "route" in provision and (v.subject.kind, v.subject.id) in served:
            continue
        for criterion, standing in _in_the_way(v):
            gathered[v.provision, criterion.id].append((v, criterion, standing))
    for found in gathered.values():
        entry = _entry(builder, found[0][0], found[0][1])
        if entry is not None:
            yield _condition(builder, entry, found)


def _in_the_way(v: model.Verdict) -> Iterator[tuple[model.CriterionResult, str]]:
    """The criteria that alone keep a provision from the firm, if none of them is the firm's to move."""
    deciding = [c for c in v.criteria if c.deciding]
    if not v.is_described or any(c.movable_by in FIRMS_OWN for c in deciding):
        return
    state_of_law = {reason.criterion: reason.kind for reason in v.reasons if reason.kind in ("contested", "unsettled")}
    for c in deciding:
        if v.verdict == "does_not_apply":
            yield c, "unmet"
        elif v.verdict == "undetermined" and c.id in state_of_law:
            yield c, state_of_law[c.id]


def _entry(builder: Builder, v: model.Verdict, c: model.CriterionResult) -> ir.Unmoved | None:
    return next(
        (
            entry
            for entry in builder.rulebook.unmoved
            if c.movable_by in entry["movable_by"] and (not entry["asks"] or v.ask in entry["asks"])
        ),
        None,
    )


def _condition(
    builder: Builder, entry: ir.Unmoved, found: list[tuple[model.Verdict, model.CriterionResult, str]]
) -> tuple[str, Matter]:
    first, criterion, standing = found[0]
    forum = builder.heard(entry["forum"], [])
    verdicts = [v for v, _, _ in found]
    by, left = _nearest(verdicts)
    return forum.heard_in, Matter(
        id=f"{first.provision}/{criterion.id}",
        name=first.name,
        request=entry["request"],
        talking_point=criterion.text,
        standing=cast(Standing, standing),
        subjects=[v.subject for v in verdicts],
        usd=worth.added(builder.at_stake(v.provision, v.subject) for v in verdicts),
        workers=Persons(low=0, high=0),
        by=by,
        days_left=left,
        cites=[criterion.cite],
        because=[],
        decided_by=builder.places(entry["forum"]["decided_by"], []),
        also_in=forum.also_in,
        group=forum.group_there,
        why_there=forum.why,
        instead_of=forum.instead_of,
        horizon=criterion.horizon,
        stale=builder.as_of > criterion.horizon,
    )
