"""The best package of one firm: of the grants that it may have, those to take together, and what each choice costs.

What an option is, and how options meet, is said in `meeting`; `choice` searches all combinations of those that do.
Kinds of money are kept apart; combinations are compared by what the firm earns (credits and grants, dollar for dollar),
then by deductions, loans and other money, first with all that is unknown at its worst, then at its best.  Whether the
order of two holds whatever the unknown facts turn out to be is told with it, each amount taken to vary by itself.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from checker.logic.reads import open_amount
from checker.report.choice import Chosen, Key
from checker.report.meeting import Meeting, Options
from checker.report.model import (
    NOTHING,
    Benefit,
    MissingFact,
    Part,
    Report,
    RulebookRef,
    Subject,
    Usd,
    Verdict,
    Words,
)
from checker.report.worth import CLASSES

if TYPE_CHECKING:
    from checker.report.build import Builder

CLASS_ORDER = ("gain", "deduction", "loan", "other")
"""By which money combinations are compared, first to last."""
CONTENDERS = 3
"""At most so many combinations are told that may turn out better than the one proposed."""


class Pick(Part):
    """An option: a provision for a subject."""

    provision: str
    name: Words
    subject: Subject
    verdict: str
    benefit: Benefit


class Money(Part):
    """Money of one kind."""

    kind: str
    usd: Usd


class Taken(Part):
    """An option of the package, and what it meets there: others of the package, and what is no choice of the firm."""

    pick: Pick
    meets: list[Meeting]


class Rejected(Part):
    """An option that is not in the package, and what rules it out."""

    pick: Pick
    because: list[Meeting]


class Combination(Part):
    """Options that can be had together, with their money by kind; `more` is what the one proposed gives more."""

    picks: list[Pick]
    money: list[Money]
    more: list[Money]


Order: TypeAlias = Literal["settled", "traded", "open", "equal"]


class Decision(Part):
    """Options that meet: the best combination of them, the next, and any that may turn out better.  `order` is
    `settled` where the best is so whatever the unknown facts turn out to be, and `open` where it depends on `facts`;
    `traded` where it earns as much or more, but may give less of another kind of money."""

    best: Combination
    runner_up: Combination
    order: Order
    contenders: list[Combination]
    facts: list[MissingFact]
    rejected: list[Rejected]


class Package(Part):
    """What to take together.  `left_out` counts the grants that are open and about what the file hardly describes;
    without `exact`, some choice had more combinations than were looked at."""

    package_version: Literal[1] = 1
    as_of: dt.date
    firm: str
    rulebook: RulebookRef
    taken: list[Taken]
    money: list[Money]
    unquantified: int
    decisions: list[Decision]
    barred: list[Rejected]
    left_out: int
    exact: bool


def package_of(builder: Builder, report: Report) -> Package:
    """The best package that follows from a report of the firm."""
    return _Search(builder, report).package()


class _Search:
    def __init__(self, builder: Builder, report: Report) -> None:
        self.builder, self.report = builder, report
        self.options = Options(report)
        self.meetings, self.open = self.options.meetings, self.options.open
        self.amounts = {key: self._amount(key, v) for key, v in self.open.items() if _is_known(v)}

    def package(self) -> Package:
        """The search over every group of options."""
        chosen: Chosen = frozenset()
        decided, exact = list[tuple[set[Key], Decision]](), True
        for group in self.meetings.among(self.open):
            found, whole = self.meetings.combinations(group)
            ranked = sorted(found, key=self._rank)
            chosen |= ranked[0]
            exact = exact and whole
            if len(ranked) > 1:
                decided.append((group, self._decision(group, ranked)))
        told = {key for group, _ in decided for key in group}
        # What lacks what it needs without a choice in it is ruled out all the same.
        for key in sorted(self.open.keys() - chosen - told):
            self.options.barred[key] = self.options.ruled_out(key, chosen)
        return Package(
            as_of=self.report.as_of,
            firm=self.report.firm,
            rulebook=self.report.rulebook,
            taken=[Taken(pick=self._pick(key), meets=self.options.met(key, chosen)) for key in sorted(chosen)],
            money=self._money(chosen),
            unquantified=sum(key not in self.amounts for key in chosen),
            decisions=[decision for _, decision in decided],
            barred=[Rejected(pick=self._pick(key), because=why) for key, why in sorted(self.options.barred.items())],
            left_out=self.options.left_out,
            exact=exact,
        )

    # --- money --------------------------------------------------------------------------------------------------------

    def _amount(self, key: Key, v: Verdict) -> Usd:
        """What an option gives; nothing at the least where what is no choice of the firm may bar it."""
        benefit = _benefit(v)
        sure = benefit.low is not None and key not in self.options.doubtful
        return Usd(low=benefit.low if sure else Decimal(0), high=benefit.high)

    def _of_class(self, name: str) -> set[Key]:
        return {key for key, v in self.open.items() if CLASSES.get(_benefit(v).kind, "other") == name}

    def _rank(self, chosen: Chosen) -> tuple[Any, ...]:
        """What sorts the best combination first."""
        out: list[Decimal] = []
        for name in CLASS_ORDER:
            worth = self.meetings.worth(chosen, self.amounts, self._of_class(name))
            out += [-(worth.low or Decimal(0)), Decimal("-Infinity") if worth.high is None else -worth.high]
        return *out, -len(chosen), sorted(chosen)

    def _money(self, chosen: Chosen) -> list[Money]:
        """By kind; money that is no kind of its own is told with its option only."""
        kinds = sorted({_benefit(self.open[key]).kind for key in chosen if key in self.amounts} & CLASSES.keys())
        return [Money(kind=x, usd=self.meetings.worth(chosen, self.amounts, self._of_kind(x))) for x in kinds]

    def _of_kind(self, kind: str) -> set[Key]:
        return {key for key, v in self.open.items() if _benefit(v).kind == kind}

    def _more(self, best: Chosen, other: Chosen) -> list[Money]:
        kinds = sorted({_benefit(self.open[key]).kind for key in best | other if key in self.amounts})
        found = [(x, self.meetings.difference(best, other, self.amounts, self._of_kind(x))) for x in kinds]
        return [Money(kind=kind, usd=usd) for kind, usd in found if usd != NOTHING]

    # --- decisions ----------------------------------------------------------------------------------------------------

    def _decision(self, group: set[Key], ranked: list[Chosen]) -> Decision:
        best, others = ranked[0], ranked[1:]
        orders = {other: self._order(best, other) for other in others}
        contenders = [other for other in others if orders[other] == "open"]
        order: Order = "open" if contenders else "traded" if "traded" in orders.values() else orders[others[0]]
        return Decision(
            best=self._combination(best, best),
            runner_up=self._combination(others[0], best),
            order=order,
            contenders=[self._combination(other, best) for other in contenders[:CONTENDERS]],
            facts=self._facts({key for other in contenders for key in best ^ other}),
            rejected=[
                Rejected(pick=self._pick(key), because=self.options.ruled_out(key, best))
                for key in sorted(group - best)
            ],
        )

    def _order(self, best: Chosen, other: Chosen) -> Order:
        """Whether the one is better than the other for every value of what is unknown."""
        if any(key not in self.amounts for key in best ^ other):
            return "open"
        more = [self.meetings.difference(best, other, self.amounts, self._of_class(name)) for name in CLASS_ORDER]
        told = [x.low is not None and x.low >= 0 for x in more if x != NOTHING]
        return "equal" if not told else "settled" if all(told) else "traded" if told[0] else "open"

    def _facts(self, keys: Iterable[Key]) -> list[MissingFact]:
        """The unknown facts on which amounts and verdicts hang, those of what may bar an option included: first the
        facts that can decide alone or with few others."""
        first: dict[str, MissingFact] = {}
        rest: dict[str, MissingFact] = {}
        for v in (self.open[key] for key in sorted(keys)):
            record = self.builder.world.record(v.subject.kind, v.subject.id)
            amount = map(self.builder.missing, open_amount(self.builder.program, v.provision, record))
            first |= {fact.path: fact for fact in amount}
            bars = self.options.bars(v)
            for told in (v, *bars):
                first |= {fact.path: fact for together in told.missing for fact in together}
                rest |= {fact.path: fact for fact in told.unknown_facts}
        return list({**first, **rest}.values())

    def _combination(self, chosen: Chosen, best: Chosen) -> Combination:
        return Combination(
            picks=[self._pick(key) for key in sorted(chosen)],
            money=self._money(chosen),
            more=self._more(best, chosen),
        )

    def _rejected(self, key: Key, best: Chosen) -> Rejected:
        return Rejected(pick=self._pick(key), because=self.options.ruled_out(key, best))

    # --- what is told -------------------------------------------------------------------------------------------------

    def _pick(self, key: Key) -> Pick:
        v = self.options.all[key]
        return Pick(provision=v.provision, name=v.name, subject=v.subject, verdict=v.verdict, benefit=_benefit(v))


def _benefit(v: Verdict) -> Benefit:
    assert v.benefit is not None
    return v.benefit


def _is_known(v: Verdict) -> bool:
    return _benefit(v).low is not None or _benefit(v).high is not None
