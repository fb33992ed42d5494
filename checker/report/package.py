"""The best package of one firm: of the grants that it may have, those to take together, and what each choice costs.

An option is a grant that gives money and applies, or is open while the file describes what it is about or bounds what
there is to gain; the routes of a group of workers are compared elsewhere.  How options meet is data on the provisions:
`choice` searches all combinations of those that do.  Kinds of money are kept apart; combinations are compared by what
the firm earns (credits and grants, dollar for dollar), then by deductions, loans and other money, first with all that
is unknown at its worst, then at its best.  Whether the order of two holds whatever the unknown facts turn out to be is
told with it, each amount taken to vary by itself.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from checker.logic.reads import open_amount
from checker.report.choice import Cap, Chosen, Key, Meetings
from checker.report.model import (
    NOTHING,
    Benefit,
    InteractionResult,
    MissingFact,
    Part,
    Report,
    RulebookRef,
    Subject,
    Usd,
    Verdict,
    Words,
)
from checker.report.worth import CLASSES, exclusions_in, key_of

if TYPE_CHECKING:
    from checker.report.build import Builder

GIVES = "grant"
"""The effect of a provision that a firm can choose to take."""
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


class Meeting(Part):
    """Why a rule bears on an option beside another provision."""

    kind: str
    provision: str
    name: Words
    subject: Subject
    verdict: str
    text: Words
    cite: str
    source: str
    seen: str


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


class _Found(NamedTuple):
    """How options meet, and what is decided without a choice."""

    meetings: Meetings
    barred: dict[Key, list[Meeting]]
    doubtful: set[Key]


class _Search:
    def __init__(self, builder: Builder, report: Report) -> None:
        self.builder, self.report = builder, report
        self.verdicts = {key_of(v): v for v in report.verdicts}
        routes = {(x.provision, found.subject) for found in report.routes for x in found.routes}
        grants = {
            key: v
            for key, v in self.verdicts.items()
            if v.effect == GIVES and v.benefit is not None and CLASSES.get(v.benefit.kind) != "cost"
            if (v.provision, v.subject) not in routes
        }  # fmt: skip
        self.options = {key: v for key, v in grants.items() if v.verdict == "applies" or _may(v)}
        self.left_out = sum(v.verdict == "undetermined" for v in grants.values()) - sum(
            map(_may, self.options.values())
        )
        self.meetings, self.barred, self.doubtful = self._found()
        self.open = {key: v for key, v in self.options.items() if key not in self.barred}
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
            self.barred[key] = self._ruled_out(key, chosen)
        return Package(
            as_of=self.report.as_of,
            firm=self.report.firm,
            rulebook=self.report.rulebook,
            taken=[Taken(pick=self._pick(key), meets=self._met(key, chosen)) for key in sorted(chosen)],
            money=self._money(chosen),
            unquantified=sum(key not in self.amounts for key in chosen),
            decisions=[decision for _, decision in decided],
            barred=[Rejected(pick=self._pick(key), because=why) for key, why in sorted(self.barred.items())],
            left_out=self.left_out,
            exact=exact,
        )

    # --- how options meet ---------------------------------------------------------------------------------------------

    def _found(self) -> _Found:
        rivals = {a: {b for b in others if b in self.options} for a, others in exclusions_in(self.report).items()}
        found = _Found(Meetings({a: others for a, others in rivals.items() if a in self.options and others}), {}, set())
        caps: dict[Chosen, Usd] = {}
        for key, v in self.options.items():
            for met in v.interactions:
                others = [x for x in map(_key, met.choices[1:]) if x[0] != v.provision]
                mine = [x for x in others if x in self.options]
                if met.kind == "excludes":
                    self._exclude(key, met, [x for x in others if self._is_fate(x)], found)
                elif met.kind == "requires":
                    self._require(key, met, others, frozenset(mine), found)
                elif met.kind == "reduces":
                    for other in mine:
                        found.meetings.reducers.setdefault(other, set()).add(key)
                elif met.kind == "reduced_by":
                    found.meetings.reducers.setdefault(key, set()).update(mine)
                elif met.kind == "joint_cap" and met.cap is not None:
                    over = frozenset({key, *mine})
                    caps[over] = _lesser(caps[over], met.cap) if over in caps else met.cap
        found.meetings.caps += [Cap(over, caps[over]) for over in sorted(caps, key=sorted)]
        return found

    def _is_fate(self, key: Key) -> bool:
        """Whether a provision is no choice of the firm's: it applies or does not."""
        return self.builder.rulebook.provisions[key[0]]["effect"] != GIVES

    def _exclude(self, key: Key, met: InteractionResult, bars: list[Key], found: _Found) -> None:
        for bar in bars:
            if self.verdicts[bar].verdict == "applies":
                found.barred.setdefault(key, []).append(self._meeting(met, bar))
            elif self.verdicts[bar].verdict == "undetermined":
                found.doubtful.add(key)

    def _require(self, key: Key, met: InteractionResult, others: list[Key], mine: Chosen, found: _Found) -> None:
        standing = [self.verdicts[x].verdict for x in others if x not in mine]
        if not others or "applies" in standing:
            return
        if "undetermined" in standing:
            found.doubtful.add(key)
        elif mine:
            found.meetings.needs.setdefault(key, []).append(mine)
        else:
            found.barred.setdefault(key, []).extend(self._meeting(met, other) for other in others)

    # --- money --------------------------------------------------------------------------------------------------------

    def _amount(self, key: Key, v: Verdict) -> Usd:
        """What an option gives; nothing at the least where what is no choice of the firm may bar it."""
        benefit = _benefit(v)
        sure = benefit.low is not None and key not in self.doubtful
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
                Rejected(pick=self._pick(key), because=self._ruled_out(key, best)) for key in sorted(group - best)
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
            bars = [self.verdicts[_key(x)] for met in v.interactions for x in met.choices[1:] if self._is_fate(_key(x))]
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

    # --- what is told -------------------------------------------------------------------------------------------------

    def _pick(self, key: Key) -> Pick:
        v = self.options[key]
        return Pick(provision=v.provision, name=v.name, subject=v.subject, verdict=v.verdict, benefit=_benefit(v))

    def _ruled_out(self, key: Key, chosen: Chosen) -> list[Meeting]:
        """What keeps an option from being added to the combination: what it excludes, reduces or lacks there."""
        return [
            *self._between(key, chosen, {"excludes", "reduces"}),
            *(x for x in self._between(key, self.options.keys() - chosen, {"requires"}) if x.kind == "requires"),
        ]

    def _met(self, key: Key, chosen: Chosen) -> list[Meeting]:
        """What a member of the package meets: other members, and what is no choice of the firm and may apply."""
        fate = {
            other for other, v in self.verdicts.items() if self._is_fate(other) and (v.verdict == "applies" or _may(v))
        }
        return list(self._between(key, chosen | fate, {"excludes", "requires", "reduces", "reduced_by", "joint_cap"}))

    def _between(self, key: Key, others: Iterable[Key], kinds: set[str]) -> Iterator[Meeting]:
        """The interactions of these kinds between an option and others, told from the option's side."""
        told, seen = set(others), set()
        for a, met in [(key, met) for met in self.options[key].interactions] + [
            (other, met) for other in sorted(told) for met in self.verdicts[other].interactions
        ]:
            kind = met.kind if a == key else _SEEN_FROM.get(met.kind)
            for b in map(_key, met.choices[1:]):
                other = b if a == key else a
                if kind in kinds and other in told and key in (a, b) and (kind, other) not in seen:
                    seen.add((kind, other))
                    yield self._meeting(met, other).model_copy(update={"kind": kind})

    def _meeting(self, met: InteractionResult, other: Key) -> Meeting:
        v = self.verdicts[other]
        return Meeting(
            kind=met.kind, provision=v.provision, name=v.name, subject=v.subject, verdict=v.verdict, text=met.text,
            cite=met.cite, source=met.source, seen=met.seen,
        )  # fmt: skip


_SEEN_FROM = {"excludes": "excludes", "reduces": "reduced_by", "reduced_by": "reduces", "joint_cap": "joint_cap"}
"""An interaction as the other side sees it; that others need an option is nothing that bears on it."""


def _key(choice: Any) -> Key:
    return choice.provision, choice.subject.kind, choice.subject.id


def _may(v: Verdict) -> bool:
    """Whether it is open, and the file describes what it is about or at least how much there is to gain."""
    told = v.is_described or (not v.is_silent and v.benefit is not None and v.benefit.high is not None)
    return v.verdict == "undetermined" and told


def _benefit(v: Verdict) -> Benefit:
    assert v.benefit is not None
    return v.benefit


def _is_known(v: Verdict) -> bool:
    return _benefit(v).low is not None or _benefit(v).high is not None


def _lesser(a: Usd, b: Usd) -> Usd:
    """The lesser of two caps."""
    highs = [x for x in (a.high, b.high) if x is not None]
    return Usd(low=min(a.low or Decimal(0), b.low or Decimal(0)), high=min(highs, default=None))
