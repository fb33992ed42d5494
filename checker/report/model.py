"""The report: what a check answers, as typed data.  Its JSON form is version 1 of the contract; the schema
ships with it.

Every list is sorted and the same input gives the same bytes; only `run` (engine, versions) stands outside that.
Texts are in both languages.  Money is exact decimal text in USD; a range holds the result of every completion
of the facts.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict


class Part(BaseModel):
    """Any part of a report."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Words(Part):
    """One text in both languages."""

    en: str
    ko: str


class Subject(Part):
    """What a verdict is about."""

    kind: str
    id: str


class MissingFact(Part):
    """A fact that is unknown, and where it would stand in the firm file."""

    subject: Subject
    fact: str
    path: str


class Usd(Part):
    """A range of money in USD; None is without bound.

    >>> Usd(low=1, high=2) + Usd(low=3, high=None), -Usd(low=1, high=None)
    (Usd(low=Decimal('4'), high=None), Usd(low=None, high=Decimal('-1')))
    """

    low: Decimal | None
    high: Decimal | None

    def __add__(self, other: Usd) -> Usd:
        low = None if self.low is None or other.low is None else self.low + other.low
        return Usd(low=low, high=None if self.high is None or other.high is None else self.high + other.high)

    def __neg__(self) -> Usd:
        return Usd(low=None if self.high is None else -self.high, high=None if self.low is None else -self.low)


NOTHING = Usd(low=Decimal(0), high=Decimal(0))


class Persons(Part):
    """A range of a number of persons; None is without bound."""

    low: int
    high: int | None


class YearAmount(Part):
    year: int
    low: Decimal | None
    high: Decimal | None


class Benefit(Part):
    """What a provision is worth.  A loss is negative."""

    currency: Literal["USD"] = "USD"
    kind: str
    low: Decimal | None
    high: Decimal | None
    schedule: list[YearAmount]
    note: Words | None
    cite: str
    source: str


class ReadingResult(Part):
    """One of several sourced readings, and the verdict that it gives."""

    id: str
    text: Words
    source: str
    outcome: Literal["met", "unmet", "unknown"]
    verdict: Literal["applies", "does_not_apply", "undetermined"]


class LimbResult(Part):
    """One criterion of a concept."""

    id: str
    text: Words
    cite: str
    outcome: str
    facts: dict[str, Any]


class ConceptResult(Part):
    """A concept on which a criterion rests, with the limbs that decide it or keep it open."""

    concept: str
    name: Words
    subject: Subject
    holds: bool | None
    limbs: list[LimbResult]


class CriterionResult(Part):
    id: str
    text: Words
    outcome: Literal["met", "unmet", "unknown", "not_in_force", "not_triggered"]
    group: Literal["requires", "disqualified_by", "advisory"]
    deciding: bool
    readings: list[ReadingResult]
    cite: str
    source: str
    grade: str
    seen: str
    movable_by: str
    horizon: dt.date
    facts: dict[str, Any]
    concepts: list[ConceptResult]


class Reason(Part):
    """Why a verdict is as it is: facts missing, readings that disagree, law that is not known, or law not in force."""

    kind: Literal["fact_missing", "contested", "unsettled", "conflicting_facts", "not_in_force", "criteria"]
    criterion: str | None = None
    note: Words | None = None
    source: str | None = None
    facts: list[MissingFact] = []


class DeadlineResult(Part):
    """A day by which something must be done; `by` is None where it hangs on a fact that is unknown."""

    id: str
    by: dt.date | None
    days_left: int | None
    act: Words
    cite: str
    source: str
    seen: str


class ObligationResult(Part):
    id: str
    text: Words
    document: Words | None
    cite: str
    source: str
    seen: str
    certain: bool


class Choice(Part):
    """What one of the provisions that meet is worth here."""

    provision: str
    subject: Subject
    verdict: str
    worth: Usd


class InteractionResult(Part):
    """Provisions that meet at one record; the first of the choices is the one whose rule says so.  `cap` is the most
    that those of a joint cap give together, where the rule says an amount."""

    kind: str
    on: Subject
    certain: bool
    text: Words
    cite: str
    source: str
    seen: str
    choices: list[Choice]
    cap: Usd | None = None


class Verdict(Part):
    provision: str
    name: Words
    ask: str
    effect: str
    role: Words | None
    subject: Subject
    verdict: Literal["applies", "does_not_apply", "undetermined"]
    reasons: list[Reason]
    criteria: list[CriterionResult]
    decided_by: list[str]
    rests_on_unconfirmed: list[str]
    missing: list[list[MissingFact]]
    missing_truncated: bool
    unknown_facts: list[MissingFact]
    benefit: Benefit | None
    deadlines: list[DeadlineResult]
    obligations: list[ObligationResult]
    interactions: list[InteractionResult]
    horizon: dt.date
    stale: bool

    @property
    def is_silent(self) -> bool:
        """Whether it is open for nothing that the file says: none of the facts that it reads is given."""
        limbs = (limb.facts for c in self.criteria for concept in c.concepts for limb in concept.limbs)
        return self.verdict == "undetermined" and not any(c.facts for c in self.criteria) and not any(limbs)

    @property
    def is_described(self) -> bool:
        """Whether the file describes what the provision is about."""
        return described((c.outcome, c.deciding) for c in self.criteria if c.group == "requires")


def described(required: Iterable[tuple[str, bool]]) -> bool:
    """Whether of the (outcome, whether it decides) of what is required, and does not decide, one is known for four
    that are unknown."""
    found = list(required)
    known = sum(outcome in ("met", "unmet") for outcome, deciding in found if not deciding)
    return 4 * known >= max(1, sum(outcome == "unknown" for outcome, _ in found))


class ForumResult(Part):
    """Where an issue is heard, and whether that forum is alive on the day.  `heard_in` is where to take it on that day:
    the primary forum, or the first live substitute that is active where that one is not."""

    primary: str
    primary_name: Words
    group: Words | None
    status: str
    status_source: str | None
    stale: bool
    secondary: list[str]
    live_substitute: list[str]
    heard_in: str
    why: Words

    @property
    def also_in(self) -> list[str]:
        """The other forums that hear it."""
        return [name for name in self.secondary if name != self.heard_in]

    @property
    def group_there(self) -> Words | None:
        """The working group, which only the primary forum has."""
        return self.group if self.heard_in == self.primary else None

    @property
    def instead_of(self) -> str | None:
        """The forum that would hear it if it met; None where it does."""
        return self.primary if self.heard_in != self.primary else None


class BecauseResult(Part):
    """A fact, a criterion or a public statement on which an issue rests."""

    text: Words
    cite: str | None
    source: str | None


class Stake(Part):
    usd: Usd
    workers: Persons


class OpenIssue(Part):
    issue: str
    name: Words
    ask: str
    request: str
    subjects: list[Subject]
    decided_by: list[str]
    forum: ForumResult
    talking_point: Words
    stake: Stake
    because: list[BecauseResult]
    cite: str
    horizon: dt.date
    stale: bool


class Coverage(Part):
    """Whether a product falls under a topic of a dialogue."""

    forum: str
    topic: str
    provision: str
    subject: Subject
    covered: Literal["applies", "does_not_apply", "undetermined"]
    why: Words


class RouteItem(Part):
    """Whether a route carries one thing that the subject does; `free` where it sets no conditions of its own for it."""

    item: str
    label: Words
    carried: bool | None
    free: bool | None


class RouteTerm(Part):
    """What a route gives: its validity, stay, maximum, processing time, or the standing of dependants."""

    id: Literal["validity", "stay", "maximum", "processing", "dependants"]
    text: Words
    cite: str
    source: str
    seen: str


class RouteResult(Part):
    """One route.  `within_firms_power` says of a closed one whether all that closes it are facts that the firm can
    change; its conditions are the obligations of the verdict of the same provision.  `barred_by` are the bars that
    close it whatever is done there, `unless` those that may."""

    provision: str
    name: Words
    standing: Literal["open", "open_under_conditions", "undetermined", "closed"]
    decided_by: list[str]
    barred_by: list[str]
    unless: list[str]
    within_firms_power: bool | None
    items: list[RouteItem]
    terms: list[RouteTerm]
    cost: Benefit | None
    stale: bool


class SplitItem(Part):
    """One thing that a mixed group does, and the routes that carry it; none where it is for other people altogether."""

    item: str
    label: Words
    carried_by: list[str]


class Routes(Part):
    """The routes of one subject, the best first; `split` where none may carry all that it does."""

    subject: Subject
    routes: list[RouteResult]
    split: list[SplitItem]


class RulebookRef(Part):
    version: str
    sha256: str


class Run(Part):
    """How the answer was made; not part of what is compared."""

    engine: str
    checker: str


class Report(Part):
    report_version: Literal[1] = 1
    as_of: dt.date
    firm: str
    rulebook: RulebookRef
    verdicts: list[Verdict]
    routes: list[Routes]
    open_issues: list[OpenIssue]
    coverage: list[Coverage]
    run: Run
