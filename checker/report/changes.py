"""What is different between two reports of one firm: other facts, another day, or another rulebook."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from checker.report import model
from checker.report.model import Part, Subject, Usd, Words

Answer: TypeAlias = Literal["applies", "does_not_apply", "undetermined", "not_asked"]


class CriterionChange(Part):
    """A criterion that says something else; `not_asked` where one of the reports has no such criterion."""

    id: str
    text: Words
    cite: str
    source: str
    before: str
    after: str


class VerdictChange(Part):
    """A verdict, or its worth, that is different."""

    provision: str
    name: Words
    subject: Subject
    before: Answer
    after: Answer
    worth_before: Usd | None
    worth_after: Usd | None
    criteria: list[CriterionChange]
    deadlines: list[model.DeadlineResult]
    """Deadlines that the second report has, and the first has not or on another day."""


class IssueChange(Part):
    """An issue that only one of the reports raises."""

    issue: str
    name: Words
    raised: bool


class Changes(Part):
    """Everything that differs, by provision and subject.  A verdict that is open for nothing that the file says counts
    as none."""

    changes_version: Literal[1] = 1
    firm: str
    as_of_before: dt.date
    as_of_after: dt.date
    verdicts: list[VerdictChange]
    issues: list[IssueChange]


def changes(before: model.Report, after: model.Report) -> Changes:
    """What the second report says otherwise than the first."""
    old, new = ({(v.provision, v.subject.kind, v.subject.id): v for v in r.verdicts} for r in (before, after))
    verdicts = [
        change
        for key in sorted(old.keys() | new.keys())
        if (change := _verdict(old.get(key), new.get(key))) is not None
    ]
    names = [{issue.issue: issue.name for issue in report.open_issues} for report in (before, after)]
    issues = [
        IssueChange(issue=name, name={**names[0], **names[1]}[name], raised=name in names[1])
        for name in sorted(names[0].keys() ^ names[1].keys())
    ]
    return Changes(
        firm=after.firm, as_of_before=before.as_of, as_of_after=after.as_of, verdicts=verdicts, issues=issues
    )


def _verdict(old: model.Verdict | None, new: model.Verdict | None) -> VerdictChange | None:
    known = new or old
    if known is None or (old is not None and new is not None and _said(old) == _said(new)):
        return None
    if new is not None and new.is_silent and (old is None or old.verdict != "applies"):
        return None
    return VerdictChange(
        provision=known.provision,
        name=known.name,
        subject=known.subject,
        before="not_asked" if old is None else old.verdict,
        after="not_asked" if new is None else new.verdict,
        worth_before=_worth(old),
        worth_after=_worth(new),
        criteria=_criteria(old, new),
        deadlines=_deadlines(old, new),
    )


def _said(v: model.Verdict) -> tuple[object, ...]:
    days = [(deadline.id, deadline.by) for deadline in v.deadlines] if v.verdict == "applies" else []
    return v.verdict, _worth(v), days


def _worth(v: model.Verdict | None) -> Usd | None:
    return None if v is None or v.benefit is None else Usd(low=v.benefit.low, high=v.benefit.high)


def _criteria(old: model.Verdict | None, new: model.Verdict | None) -> list[CriterionChange]:
    before, after = ({c.id: c for c in v.criteria} if v is not None else {} for v in (old, new))
    return [
        CriterionChange(
            id=id,
            text=c.text,
            cite=c.cite,
            source=c.source,
            before=before[id].outcome if id in before else "not_asked",
            after=after[id].outcome if id in after else "not_asked",
        )
        for id, c in {**before, **after}.items()
        if (before[id].outcome if id in before else None) != (after[id].outcome if id in after else None)
    ]


def _deadlines(old: model.Verdict | None, new: model.Verdict | None) -> list[model.DeadlineResult]:
    before = {(deadline.id, deadline.by) for deadline in old.deadlines} if old is not None else set()
    return [
        deadline for deadline in (new.deadlines if new is not None else []) if (deadline.id, deadline.by) not in before
    ]
