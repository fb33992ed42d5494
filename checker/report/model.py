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
    """In English."""
    ko: str
    """In Korean."""


class Subject(Part):
    """What a verdict is about."""

    kind: str
    """The kind of record, as `investment`."""
    id: str
    """Its id in the file; that of the firm is `firm`."""


class MissingFact(Part):
    """A fact that is unknown, and where it would stand in the firm file."""

    subject: Subject
    """The record to which it belongs."""
    fact: str
    """Its name in the vocabulary."""
    path: str
    """Where it would stand, as `investments[0].placed_in_service_date`."""


class Usd(Part):
    """A range of money in USD; None is without bound.

    >>> Usd(low=1, high=2) + Usd(low=3, high=None), -Usd(low=1, high=None)
    (Usd(low=Decimal('4'), high=None), Usd(low=None, high=Decimal('-1')))
    """

    low: Decimal | None
    """The least; no bound is known where None."""
    high: Decimal | None
    """The most; no bound is known where None."""

    def __add__(self, other: Usd) -> Usd:
        low = None if self.low is None or other.low is None else self.low + other.low
        return Usd(low=low, high=None if self.high is None or other.high is None else self.high + other.high)

    def __neg__(self) -> Usd:
        return Usd(low=None if self.high is None else -self.high, high=None if self.low is None else -self.low)


NOTHING = Usd(low=Decimal(0), high=Decimal(0))


class Persons(Part):
    """A range of a number of persons; None is without bound."""

    low: int
    """The least."""
    high: int | None
    """The most; no bound is known where None."""


class YearAmount(Part):
    year: int
    """The year."""
    low: Decimal | None
    """The least in that year."""
    high: Decimal | None
    """The most in that year."""


class Benefit(Part):
    """What a provision is worth.  A loss is negative."""

    currency: Literal["USD"] = "USD"
    """Always USD."""
    kind: str
    """What the money is: `credit`, `grant`, `loan`, `deduction`, `duty`, `recapture` and so on."""
    low: Decimal | None
    """The least; no bound is known where None."""
    high: Decimal | None
    """The most; no bound is known where None."""
    schedule: list[YearAmount]
    """By year, where the law has a schedule."""
    note: Words | None
    """A remark, or why there is no figure."""
    cite: str
    """The pinpoint."""
    source: str
    """A key of the rulebook's sources."""


class ReadingResult(Part):
    """One of several sourced readings, and the verdict that it gives."""

    id: str
    """Its name within the criterion."""
    text: Words
    """How this reading understands the words."""
    source: str
    """Who reads them so."""
    outcome: Literal["met", "unmet", "unknown"]
    """What the criterion is under it."""
    verdict: Literal["applies", "does_not_apply", "undetermined"]
    """What the verdict would be if it were the only one."""


class LimbResult(Part):
    """One criterion of a concept."""

    id: str
    """Its name within the concept."""
    text: Words
    """What it asks."""
    cite: str
    """The pinpoint."""
    outcome: str
    """As of a criterion."""
    facts: dict[str, Any]
    """The known facts that it reads; those of other records carry their id before the name."""


class ConceptResult(Part):
    """A concept on which a criterion rests, with the limbs that decide it or keep it open."""

    concept: str
    """Its name in the rulebook."""
    name: Words
    """Its name for a person."""
    subject: Subject
    """The record of which it is asked."""
    holds: bool | None
    """Whether it holds; None is unknown."""
    limbs: list[LimbResult]
    """What decides it or keeps it open."""


class CriterionResult(Part):
    id: str
    """Its name within the provision."""
    text: Words
    """What the law asks."""
    outcome: Literal["met", "unmet", "unknown", "not_in_force", "not_triggered"]
    """What it is on these facts and this day."""
    group: Literal["requires", "disqualified_by", "advisory"]
    """Whether it is required, or must not be met, or is only shown."""
    deciding: bool
    """Whether the verdict rests on it."""
    readings: list[ReadingResult]
    """Where sources disagree: each reading."""
    cite: str
    """The pinpoint."""
    source: str
    """A key of the rulebook's sources."""
    grade: str
    """The rank of what says so: `statute`, `regulation`, `guidance`, `practice`, `press`."""
    seen: str
    """How well it was seen: `two-sources`, `one-source`, `unconfirmed`."""
    movable_by: str
    """Who could move a failure."""
    horizon: dt.date
    """The newest day up to which it was checked."""
    facts: dict[str, Any]
    """The known facts that it reads; those of other records carry their id before the name."""
    concepts: list[ConceptResult]
    """The concepts on which it rests."""


class Reason(Part):
    """Why a verdict is as it is: facts missing, readings that disagree, law that is not known, or law not in force."""

    kind: Literal["fact_missing", "contested", "unsettled", "conflicting_facts", "not_in_force", "criteria"]
    """Which of them it is."""
    criterion: str | None = None
    """The criterion of which it is told."""
    note: Words | None = None
    """What is not known, for a person."""
    source: str | None = None
    """Who says so."""
    facts: list[MissingFact] = []
    """The facts that are missing."""


class DeadlineResult(Part):
    """A day by which something must be done; `by` is None where it hangs on a fact that is unknown."""

    id: str
    """Its name within the provision."""
    by: dt.date | None
    """The last day on which the act is in time."""
    days_left: int | None
    """From the as-of day; negative when it has passed."""
    act: Words
    """What must be done."""
    cite: str
    """The pinpoint."""
    source: str
    """A key of the rulebook's sources."""
    seen: str
    """How well it was seen."""


class ObligationResult(Part):
    id: str
    """Its name within the provision."""
    text: Words
    """What must be done or kept."""
    document: Words | None
    """What proves it."""
    cite: str
    """The pinpoint."""
    source: str
    """A key of the rulebook's sources."""
    seen: str
    """How well it was seen."""
    certain: bool
    """Whether it binds for certain, or may."""


class Choice(Part):
    """What one of the provisions that meet is worth here."""

    provision: str
    """Its id."""
    subject: Subject
    """The record of its verdict."""
    verdict: str
    """Its verdict there."""
    worth: Usd
    """Its worth there."""


class InteractionResult(Part):
    """Provisions that meet at one record; the first of the choices is the one whose rule says so.  `cap` is the most
    that those of a joint cap give together, where the rule says an amount."""

    kind: str
    """`excludes`, `requires`, `reduces`, `reduced_by`, `joint_cap` or `stacks`."""
    on: Subject
    """The record at which they meet."""
    certain: bool
    """Whether they meet for certain, or may."""
    text: Words
    """What happens."""
    cite: str
    """The pinpoint."""
    source: str
    """A key of the rulebook's sources."""
    seen: str
    """How well it was seen."""
    choices: list[Choice]
    """The provisions that meet."""
    cap: Usd | None = None
    """The most that they give together."""


class Verdict(Part):
    provision: str
    """The id of the provision."""
    name: Words
    """Its name for a person."""
    ask: str
    """The ask to which it belongs."""
    effect: str
    """What it does where it applies: `grant`, `bar`, `loss`, `duty`, `channel` or `context`."""
    role: Words | None
    """Whom it falls on, where that is not simply the claimant."""
    subject: Subject
    """The record that it is about."""
    verdict: Literal["applies", "does_not_apply", "undetermined"]
    """The answer."""
    reasons: list[Reason]
    """Why it is so."""
    criteria: list[CriterionResult]
    """Every criterion with its outcome."""
    decided_by: list[str]
    """The ids of the criteria on which it rests."""
    rests_on_unconfirmed: list[str]
    """Those of them that no source confirms."""
    missing: list[list[MissingFact]]
    """The smallest sets of facts each of which can settle it."""
    missing_truncated: bool
    """Whether there may be more such sets."""
    unknown_facts: list[MissingFact]
    """All unknown facts that bear on it."""
    benefit: Benefit | None
    """What it is worth."""
    deadlines: list[DeadlineResult]
    """Days by which to act."""
    obligations: list[ObligationResult]
    """What must be done or kept."""
    interactions: list[InteractionResult]
    """How it meets other provisions."""
    horizon: dt.date
    """The oldest horizon among the criteria that decided it."""
    stale: bool
    """Whether the as-of day is after that."""

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
    """The id of the forum whose matter it is."""
    primary_name: Words
    """Its name for a person."""
    group: Words | None
    """The group or track within it."""
    status: str
    """Whether it is alive on the day."""
    status_source: str | None
    """Who says so."""
    stale: bool
    """Whether the as-of day is after its horizon."""
    secondary: list[str]
    """Forums that hear it too."""
    live_substitute: list[str]
    """Forums that take it where the primary one is not active."""
    heard_in: str
    """Where to take it on the day."""
    why: Words
    """Why there."""

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
    """What it says."""
    cite: str | None
    """The pinpoint; None for what was asked in public."""
    source: str | None
    """A key of the rulebook's sources."""


class Stake(Part):
    usd: Usd
    """Money at stake."""
    workers: Persons
    """Persons at stake."""


class OpenIssue(Part):
    issue: str
    """The id of the issue."""
    name: Words
    """Its name for a person."""
    ask: str
    """The ask to which it belongs."""
    request: str
    """What is asked for: `clarify`, `extend`, `exempt`, `speed-up`, `enact`, `information`."""
    subjects: list[Subject]
    """The records that raise it."""
    decided_by: list[str]
    """Who can change the outcome."""
    forum: ForumResult
    """Where it is heard."""
    talking_point: Words
    """What to say."""
    stake: Stake
    """How much hangs on it."""
    because: list[BecauseResult]
    """On what it rests."""
    cite: str
    """The pinpoint."""
    horizon: dt.date
    """The newest day up to which it was checked."""
    stale: bool
    """Whether the as-of day is after that."""


class Coverage(Part):
    """Whether a product falls under a topic of a dialogue."""

    forum: str
    """The id of the forum."""
    topic: str
    """The topic."""
    provision: str
    """The provision that describes the topic."""
    subject: Subject
    """The product."""
    covered: Literal["applies", "does_not_apply", "undetermined"]
    """Whether it falls under the topic."""
    why: Words
    """What decides."""


class RouteItem(Part):
    """Whether a route carries one thing that the subject does; `free` where it sets no conditions of its own for it."""

    item: str
    """The word of the fact."""
    label: Words
    """The same for a person."""
    carried: bool | None
    """Whether the route carries it; None is unknown."""
    free: bool | None
    """Whether without conditions; None is unknown."""


class RouteTerm(Part):
    """What a route gives: its validity, stay, maximum, processing time, or the standing of dependants."""

    id: Literal["validity", "stay", "maximum", "processing", "dependants"]
    """Which of the terms."""
    text: Words
    """What is given."""
    cite: str
    """The pinpoint."""
    source: str
    """A key of the rulebook's sources."""
    seen: str
    """How well it was seen."""


class RouteResult(Part):
    """One route.  `within_firms_power` says of a closed one whether all that closes it are facts that the firm can
    change; its conditions are the obligations of the verdict of the same provision.  `barred_by` are the bars that
    close it whatever is done there, `unless` those that may."""

    provision: str
    """The id of the provision that is the route."""
    name: Words
    """Its name for a person."""
    standing: Literal["open", "open_under_conditions", "undetermined", "closed"]
    """How it stands."""
    decided_by: list[str]
    """The criteria on which its verdict rests."""
    barred_by: list[str]
    """The provisions that close it."""
    unless: list[str]
    """The provisions that may close it."""
    within_firms_power: bool | None
    """Whether the firm itself can open it; None where it is not closed."""
    items: list[RouteItem]
    """The things that the subject does."""
    terms: list[RouteTerm]
    """What it gives."""
    cost: Benefit | None
    """What it costs."""
    stale: bool
    """Whether the as-of day is after its horizon."""


class SplitItem(Part):
    """One thing that a mixed group does, and the routes that carry it; none where it is for other people altogether."""

    item: str
    """The word of the fact."""
    label: Words
    """The same for a person."""
    carried_by: list[str]
    """The provisions that carry it."""


class Routes(Part):
    """The routes of one subject, the best first; `split` where none may carry all that it does."""

    subject: Subject
    """Whose routes they are."""
    routes: list[RouteResult]
    """Each, the best first."""
    split: list[SplitItem]
    """How to divide the work where no route carries all of it."""


class RulebookRef(Part):
    version: str
    """Its version."""
    sha256: str
    """Of its compiled form: the same rules have the same."""


class Run(Part):
    """How the answer was made; not part of what is compared."""

    engine: str
    """What judged."""
    checker: str
    """The version of this program."""


class Report(Part):
    report_version: Literal[1] = 1
    """Of this contract."""
    as_of: dt.date
    """The day whose law is applied."""
    firm: str
    """The name in the file."""
    rulebook: RulebookRef
    """Which rules were used."""
    verdicts: list[Verdict]
    """One for each provision and each subject."""
    routes: list[Routes]
    """For each subject with several ways to one end."""
    open_issues: list[OpenIssue]
    """What to raise, and where."""
    coverage: list[Coverage]
    """Which products fall under the topics of dialogues."""
    run: Run
    """How the answer was made."""
