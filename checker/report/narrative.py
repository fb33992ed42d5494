"""The order in which a report is told: a summary, each provision by ask, then what to raise and what to gather."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from checker.report import worth
from checker.report.model import (
    Benefit,
    ConceptResult,
    Coverage,
    CriterionResult,
    InteractionResult,
    OpenIssue,
    Reason,
    Report,
    RouteResult,
    Routes,
    Subject,
    Usd,
    Verdict,
)
from checker.report.outline import Block, Heading, Line, Span, Spans, Style, Table, joined, spans
from checker.report.phrases import Phrases, whose
from checker.report.summary import GAINS, ORDER, SIGNS, asks_in, due, questions, silent, wanted
from checker.report.words import Language
from checker.rulebook import Rulebook

NEAREST = 5
"""How many deadlines and facts the summary names."""

SHOWN = 3
"""How many conditions, provisions or places a line names before it counts the rest."""

REST = 12
"""How many facts that decide nothing alone a verdict names; the questions at the end name them all."""


def narrate(report: Report, rulebook: Rulebook, language: Language) -> Iterator[Block]:
    """The blocks of a report, from the summary to the sources."""
    return Narrative(report, Phrases(rulebook, language)).blocks()


class Narrative:
    """The report in one language, part by part; `told` is what need not be told again, `cited` what was cited."""

    def __init__(self, report: Report, say: Phrases) -> None:
        self.report, self.say, self.words = report, say, say.words
        self.cited: set[str] = set()
        self.told: set[tuple[object, ...]] = set()
        self.exclusions = worth.exclusions_in(report)
        routed = {(found.subject.id, route.provision) for found in report.routes for route in found.routes}
        self.routed = [v for v in report.verdicts if (v.subject.id, v.provision) in routed]
        self.silent = silent(report)

    def blocks(self) -> Iterator[Block]:
        """All of it."""
        yield from self.header()
        if self.report.verdicts:
            yield from self.glance()
        else:
            yield Line(0, spans(self.words["no_subject"]))
        for ask in asks_in(self.report):
            yield Heading(2, spans(self.words[f"ask.{ask}"]))
            for found in self.report.routes:
                if any(v.ask == ask and v.subject == found.subject for v in self.routed):
                    yield from self.routes(found)
            yield from self.ask(self.of(ask))
        yield from self.issues()
        yield from self.coverage()
        yield from self.gather()
        yield from self.sources()

    def of(self, ask: str) -> list[Verdict]:
        """The verdicts of one ask."""
        return [v for v in self.report.verdicts if v.ask == ask]

    # --- the top ------------------------------------------------------------------------------------------------------

    def header(self) -> Iterator[Block]:
        """Whose report it is, and what it was made with."""
        run = self.report.run
        yield from self.say.head("title", self.report, self.words("engine", engine=run.engine, version=run.checker))

    def glance(self) -> Iterator[Block]:
        """The summary."""
        yield Heading(2, spans(self.words["glance"]))
        yield self.totals()
        yield from self.remarks()
        yield from self.nearest_deadlines()
        yield from self.wanted()

    def remarks(self) -> Iterator[Block]:
        """What goes with the totals: how they were added up, the issues, and on how much of it one may lean."""
        words, verdicts = self.words, self.report.verdicts
        if self.exclusions:
            yield Line(1, spans(Span(words["counted_once"], "quiet")))
        if self.report.open_issues:
            names = "; ".join(self.say.text(issue.name) for issue in self.report.open_issues)
            yield Line(1, spans(words("issue_count", n=len(self.report.open_issues), names=names)))
        if stale := sum(v.stale for v in verdicts):
            yield Line(1, spans(Span(words("stale_count", n=stale, all=len(verdicts)), "open")))
        if weak := sum(bool(v.rests_on_unconfirmed) for v in verdicts):
            yield Line(1, spans(Span(words("unconfirmed_count", n=weak, all=len(verdicts)), "open")))

    def totals(self) -> Table:
        """How many verdicts of each kind, and their worth, by ask."""
        words = self.words
        rows = [self._total(words[f"ask.{ask}"], self.of(ask)) for ask in asks_in(self.report)]
        if len(rows) > 1:
            rows.append(self._total(words["column.total"], self.report.verdicts))
        head = tuple(words[f"column.{name}"] for name in ("ask", *ORDER, "worth"))
        return Table(1, head, tuple(rows), frozenset({1, 2, 3}))

    def _total(self, name: str, verdicts: Sequence[Verdict]) -> tuple[Spans, ...]:
        counts = [str(sum(v.verdict == kind for v in verdicts)) for kind in ORDER]
        ranges, unquantified = worth.total(verdicts, self.exclusions)
        told = {sort: worth.as_cost(usd) if sort == "cost" else usd for sort, usd in ranges.items()}
        money = self.say.stakes(told, unquantified)
        return (spans(Span(name, "strong")), *(spans(n) for n in counts), spans(money))

    def nearest_deadlines(self) -> Iterator[Block]:
        """The next days, each once with all that it is for."""
        found = due(self.report)
        ahead = [x for x in found if x.days_left >= 0]
        if ahead:
            rows = []
            for x in ahead[:NEAREST]:
                subjects = self._some([v.subject.id for v in x.verdicts if v.subject.id])
                whom = spans(self.say.text(x.verdicts[0].name), f": {subjects}" if subjects else "")
                day, act = spans(Span(x.day.isoformat(), "strong")), spans(self.say.text(x.deadline.act))
                rows.append((day, spans(self.say.left(x.days_left)), act, whom))
            yield Heading(3, spans(self.words["deadlines"]))
            yield Table(1, tuple(self.words[f"column.{name}"] for name in ("day", "left", "act", "for")), tuple(rows))
        if passed := len(found) - len(ahead):
            yield Line(1, spans(Span(self.words("deadlines_passed", n=passed), "quiet")))

    def _some(self, names: Iterable[str], limit: int = SHOWN) -> str:
        """The first few names, and how many more there are."""
        unique = list(dict.fromkeys(names))
        rest = len(unique) - limit
        return ", ".join(unique[:limit]) + (self.words("and_more", n=rest) if rest > 0 else "")

    def wanted(self) -> Iterator[Block]:
        """The sets of unknown facts on which the most hangs."""
        rows = []
        for found in wanted(self.report, self.say.rulebook.vocabulary)[:NEAREST]:
            labels = joined((Span(self.say.label(x.fact), about=f"fact:{x.fact}") for x in found.facts), " + ")
            places = joined((Span(fact.path, "cite") for fact in found.facts), ", ")
            count = self.words("decides_more" if found.helps else "decides", n=len(found.settles), m=found.helps)
            rows.append((labels, places, spans(count), spans(self._at_most(found.limit))))
        if rows:
            head = tuple(self.words[f"column.{name}"] for name in ("fact", "place", "provisions", "stake"))
            yield Heading(3, spans(self.words["wanted"]))
            yield Table(1, head, tuple(rows))

    def _at_most(self, limit: Decimal | None) -> str:
        if limit is None:
            return self.words["no_limit"]
        return self.say.usd(Usd(low=None, high=limit)) if limit else ""

    # --- the routes of one subject ------------------------------------------------------------------------------------

    def routes(self, found: Routes) -> Iterator[Block]:
        """All routes side by side, what the open ones give, and how to split a mixed group."""
        yield Heading(3, spans(Span(self.words("routes", subject=self.say.subject(found.subject)), "strong")))
        standings = {route.standing for route in found.routes}
        if not standings & {"open", "open_under_conditions"}:
            key = "routes_unknown" if "undetermined" in standings else "routes_none"
            yield Line(1, spans(Span(self.words[key], "bad")))
        head = tuple(self.words[f"column.{name}"] for name in ("route", "standing", "stay", "cost"))
        yield Table(1, head, tuple(self._route(route) for route in found.routes))
        for key, label in (("barred_by", "routes_barred_by"), ("unless", "routes_unless")):
            told = [route for route in found.routes if key == "barred_by" or route.standing != "closed"]
            if bars := dict.fromkeys(bar for route in told for bar in getattr(route, key)):
                yield Line(1, spans(self._some(list(map(self.say.provision, bars)))), label=self.words[label])
        for route in found.routes:
            if route.standing in ("open", "open_under_conditions"):
                yield Line(1, spans(Span(self.say.text(route.name), "strong")))
                yield from self._terms(route, found.subject)
        if found.split:
            yield Line(1, label=self.words["routes_split"])
            for part in found.split:
                names = [self.say.provision(name) for name in part.carried_by]
                whereto = self._some(names) if names else self.words["split_nowhere"]
                yield Line(2, spans(self.say.text(part.label), ": ", whereto), sign="·")

    def _route(self, route: RouteResult) -> tuple[Spans, ...]:
        movable = "_movable" if route.within_firms_power else ""
        style: Style = {"closed": "quiet", "undetermined": "open"}.get(route.standing, "good")  # type: ignore[assignment]
        stay = next((self.say.text(term.text) for term in route.terms if term.id == "stay"), "")
        cost = route.cost
        known = cost is not None and (cost.low is not None or cost.high is not None)
        usd = self.say.usd(worth.as_cost(Usd(low=cost.low, high=cost.high))) if cost is not None and known else ""
        open_ = route.standing != "closed"
        return (
            spans(self.say.text(route.name)),
            spans(Span(self.words[f"standing.{route.standing}{movable}"], style)),
            spans(stay if open_ else ""),
            spans(usd if open_ else ""),
        )

    def _terms(self, route: RouteResult, subject: Subject) -> Iterator[Block]:
        """What an open route gives besides its stay, which the table holds, and the documents that go with it."""
        for term in route.terms:
            self._source(term.source)
            if term.id != "stay":
                text = spans(self.say.text(term.text), self.say.cite(term.cite, term.seen, source=term.source))
                yield Line(2, spans(f"{self.words[f'term.{term.id}']}: ", text), sign="·")
        (verdict,) = (v for v in self.routed if (v.provision, v.subject) == (route.provision, subject))
        documents = [self.say.text(duty.document) for duty in verdict.obligations if duty.document is not None]
        if documents:
            yield Line(2, spans(f"{self.words['routes_documents']}: ", "; ".join(documents)), sign="·")

    # --- the verdicts of one ask --------------------------------------------------------------------------------------

    def ask(self, verdicts: list[Verdict]) -> Iterator[Block]:
        """What applies and what is open in full, what does not apply in brief."""
        for kind in ORDER[:2]:
            for v in verdicts:
                if v.verdict == kind and worth.key_of(v) not in self.silent:
                    yield from self.verdict(v)
        if unheard := [v for v in verdicts if worth.key_of(v) in self.silent]:
            names = ", ".join(f"{self.say.text(v.name)} ({v.provision}, {v.subject.id})" for v in unheard)
            yield Line(0, spans(self.words["silent"], ": ", names), sign=SIGNS["undetermined"])
        no = [v for v in verdicts if v.verdict == ORDER[2]]
        pruned = [v for v in no if any(reason.kind == "not_in_force" for reason in v.reasons)]
        alike: dict[tuple[object, ...], list[Verdict]] = defaultdict(list)
        for v in no:
            if v not in pruned:
                deciding = [c for c in v.criteria if c.deciding]
                alike[v.provision, v.stale, *((c.id, str(c.facts)) for c in deciding)].append(v)
        for same in alike.values():
            yield from self.refusal(same)
        if pruned:
            names = ", ".join(dict.fromkeys(self.say.text(v.name) for v in pruned))
            today = self.words("not_in_force", day=self.report.as_of.isoformat())
            yield Line(0, spans(today, ": ", names), sign=SIGNS["does_not_apply"])

    def refusal(self, same: list[Verdict]) -> Iterator[Block]:
        """What does not apply, for one reason, to one or more subjects."""
        first = same[0]
        yield self._heading(first, [v.subject.id for v in same])
        deciding = [c for c in first.criteria if c.deciding]
        for c in deciding[:SHOWN]:
            facts = self.say.facts(c.facts, first.subject.id)
            yield Line(1, spans(self._criterion(c), self._in_brackets(facts)), sign=_sign(c))
        if len(deciding) > SHOWN:
            yield Line(1, spans(Span(self.words("and_more", n=len(deciding) - SHOWN).strip(" ,"), "quiet")))
        movers = self._some(
            [self.words[f"movable.{c.movable_by}"] for c in deciding if c.movable_by != "information-only"]
        )
        movable = [Span(self.words("movable", who=movers), "quiet")] if movers else []
        if rest := joined([*movable, *self._warnings(first)], " · "):
            yield Line(1, rest)

    def _in_brackets(self, found: Spans) -> Spans:
        return spans(Span(" (", "quiet"), found, Span(")", "quiet")) if found else ()

    def _heading(self, v: Verdict, subjects: list[str]) -> Heading:
        word = self.words[f"verdict.{v.verdict}"].upper()
        about = self.say.subject(v.subject.model_copy(update={"id": ", ".join(subjects)}))
        return Heading(
            3,
            spans(
                Span(word, self._style(v)),
                " · ",
                Span(self.say.text(v.name), "strong"),
                f" · {about} ",
                Span(f"({self.words[f'effect.{v.effect}']})", "quiet"),
            ),
            SIGNS[v.verdict],
        )

    def _style(self, v: Verdict) -> Style:
        if v.verdict == "undetermined":
            return "open"
        if v.verdict == "does_not_apply":
            return "quiet"
        return "good" if v.effect in GAINS else "bad"

    def verdict(self, v: Verdict) -> Iterator[Block]:
        """A verdict that applies, or is open, in full."""
        yield self._heading(v, [v.subject.id])
        warnings = list(self._warnings(v))
        if warnings:
            yield Line(1, joined(warnings, " · "))
        if v.role is not None:
            yield Line(1, spans(self.say.text(v.role)), label=self.words["role"])
        if v.benefit is not None:
            yield from self.worth(v.benefit)
        yield from self.deadlines(v)
        for group in ("requires", "disqualified_by"):
            yield from self.criteria(v, group, [c for c in v.criteria if c.group == group and c.deciding])
        yield from self.criteria(v, "advisory", [c for c in v.criteria if c.group == "advisory" and c.outcome in SIGNS])
        for reason in v.reasons:
            yield from self.reason(v, reason)
        yield from self.missing(v)
        yield from self.obligations(v)
        for met in v.interactions:
            yield from self.interaction(v, met)

    def _warnings(self, v: Verdict) -> Iterator[Span]:
        if v.stale:
            yield Span(self.words("last_verified", day=v.horizon.isoformat()), "open")
        if v.rests_on_unconfirmed:
            yield Span(self.words["unconfirmed"], "open")

    # --- conditions ---------------------------------------------------------------------------------------------------

    def criteria(self, v: Verdict, group: str, found: list[CriterionResult]) -> Iterator[Block]:
        """The conditions of a group with what they were judged on."""
        if found:
            yield Line(1, label=self.words[group])
        for c in found:
            yield Line(2, self._criterion(c), sign=_sign(c))
            # A fact is told once: with the limb of a concept that it decides, where there is one.
            limbs = [(concept.subject.id, limb) for concept in c.concepts for limb in concept.limbs]
            inner = {".".join(whose(name, id)) for id, limb in limbs for name in limb.facts}
            if facts := self.say.facts(c.facts, v.subject.id, inner):
                yield Line(3, facts)
            for concept in c.concepts:
                key = (v.provision, v.subject.id, concept.concept, concept.subject.id)
                yield from self.concept(concept, key in self.told)
                self.told.add(key)
            if c.outcome == "unknown" or len({reading.outcome for reading in c.readings}) > 1:
                yield from self.readings(c)

    def others(self, v: Verdict, told: Iterable[str]) -> Iterator[Block]:
        """The conditions of a verdict that are not told yet, each with the facts that it was judged on."""
        left = [c for c in v.criteria if c.id not in set(told)]
        for group in ("requires", "disqualified_by", "advisory"):
            found = [c for c in left if c.group == group]
            if found:
                yield Line(1, label=self.words[group])
            for c in found:
                facts = self._in_brackets(self.say.facts(c.facts, v.subject.id))
                yield Line(2, spans(self._criterion(c), facts), sign=_sign(c))

    def concept(self, concept: ConceptResult, told: bool) -> Iterator[Block]:
        """A concept on which a condition rests, with the limbs that decide it unless they are told already."""
        held = Span(self.words[f"concept.{str(concept.holds).lower()}"], "strong")
        above = f" ({self.words['as_above']})" if told else ""
        yield Line(3, spans(self.say.text(concept.name), f", {self.say.subject(concept.subject)}: ", held, above))
        for limb in concept.limbs if not told else ():
            outcome = Span(self.words[f"outcome.{limb.outcome}"], "strong")
            text = spans(self.say.text(limb.text), self.say.cite(limb.cite), ": ", outcome)
            facts = self._in_brackets(self.say.facts(limb.facts, concept.subject.id))
            yield Line(4, spans(text, facts), sign="·")

    def readings(self, c: CriterionResult) -> Iterator[Block]:
        """The readings of a condition that sources dispute, each with the verdict that it gives."""
        for reading in c.readings:
            self._source(reading.source)
            gives = self._outcome(c.group, reading.outcome)
            if c.group != "advisory":
                gives = self.words("reading_gives", outcome=gives, verdict=self.words[f"verdict.{reading.verdict}"])
            text = spans(f"{self.words['reading']}: {self.say.text(reading.text)}", self._from(reading.source), ": ")
            yield Line(3, spans(text, Span(gives, "strong")), sign=SIGNS[_favour(c.group, reading.outcome)])

    def _criterion(self, c: CriterionResult) -> Spans:
        self._source(c.source)
        outcome = Span(self._outcome(c.group, c.outcome), _tone(_favour(c.group, c.outcome)))
        return spans(self.say.text(c.text), self.say.cite(c.cite, c.seen, c.grade, c.source), ": ", outcome)

    def _outcome(self, group: str, outcome: str) -> str:
        return self.words[f"{'bar' if group == 'disqualified_by' else 'outcome'}.{outcome}"]

    def reason(self, v: Verdict, reason: Reason) -> Iterator[Block]:
        """Why a verdict is open where no fact would close it."""
        if reason.source is not None:
            self._source(reason.source)
        own = {c.id for c in v.criteria if c.readings}
        if reason.kind == "unsettled" and reason.note is not None:
            source = self._from(reason.source) if reason.source is not None else ()
            yield Line(1, spans(self.say.text(reason.note), source), label=self.words["reason.unsettled"])
        elif reason.kind == "contested" and reason.criterion not in own and reason.note is not None:
            yield Line(1, spans(self.say.text(reason.note)), label=self.words["reason.contested"])
        elif reason.kind == "conflicting_facts":
            text = {c.id: self.say.text(c.text) for c in v.criteria}.get(reason.criterion or "", reason.criterion or "")
            yield Line(1, spans(text), label=self.words["reason.conflicting_facts"])

    def missing(self, v: Verdict) -> Iterator[Block]:
        """The smallest sets of facts that decide it, and what else is unknown."""
        if not v.unknown_facts:
            return
        own = v.subject.id
        alone = [found[0] for found in v.missing if len(found) == 1]
        together = [self.say.missing(found, own, (" + ", " + "), "strong") for found in v.missing if len(found) > 1]
        named = {fact.path for found in v.missing for fact in found}
        rest = [fact for fact in v.unknown_facts if fact.path not in named]
        yield Line(1, label=self.words["missing"])
        if alone:
            yield Line(2, spans(self.words["missing_alone"], ": ", self.say.missing(alone, own, style="strong")))
        for found in together[:SHOWN]:
            yield Line(2, spans(self.words["missing_together"], ": ", found))
        if named and (v.missing_truncated or len(together) > SHOWN):
            yield Line(2, spans(Span(self.words["missing_truncated"], "quiet")))
        if rest:
            more = self.words("and_more", n=len(rest) - REST) if len(rest) > REST else ""
            label = self.words["missing_all" if named else "missing_any"]
            yield Line(2, spans(label, ": ", self.say.missing(rest[:REST], own), more))

    # --- money, days, duties ------------------------------------------------------------------------------------------

    def worth(self, benefit: Benefit) -> Iterator[Block]:
        """What it is worth, and when."""
        self._source(benefit.source)
        kind = self.words[f"money.{benefit.kind}"]
        known = benefit.low is not None or benefit.high is not None or benefit.note is None
        amount = Span(self.say.usd(Usd(low=benefit.low, high=benefit.high)) + f" ({kind})" if known else kind, "strong")
        note = (" ", self.say.text(benefit.note)) if benefit.note is not None else ()
        yield Line(
            1, spans(amount, self.say.cite(benefit.cite, source=benefit.source), *note), label=self.words["worth"]
        )
        if benefit.schedule:
            years = (f"{x.year}: {self.say.usd(Usd(low=x.low, high=x.high))}" for x in benefit.schedule)
            yield Line(1, spans("; ".join(years)), label=self.words["schedule"])

    def deadlines(self, v: Verdict) -> Iterator[Block]:
        """The days by which something must be done."""
        for deadline in v.deadlines:
            self._source(deadline.source)
            day = self.words["deadline_open"] if deadline.by is None else self.say.day(deadline.by, deadline.days_left)
            tone: Style = "bad" if deadline.days_left is not None and deadline.days_left < 0 else "strong"
            cite = self.say.cite(deadline.cite, deadline.seen, source=deadline.source)
            yield Line(1, spans(Span(day, tone), ": ", self.say.text(deadline.act), cite), label=self.words["deadline"])

    def obligations(self, v: Verdict) -> Iterator[Block]:
        """What must be done or kept."""
        for duty in v.obligations:
            self._source(duty.source)
            sure = "" if duty.certain else f" ({self.words['obligation_open']})"
            text = spans(self.say.text(duty.text), sure, self.say.cite(duty.cite, duty.seen, source=duty.source))
            if duty.document is not None:
                text = spans(text, f" – {self.words['document']}: {self.say.text(duty.document)}")
            yield Line(1, text, label=self.words["obligation"])

    def interaction(self, v: Verdict, met: InteractionResult) -> Iterator[Block]:
        """Where provisions meet; what each choice is worth is told once, where they first do."""
        self._source(met.source)
        names = frozenset(choice.provision for choice in met.choices)
        others = [self.say.provision(name) for name in sorted(names - {v.provision})]
        open_ = f" ({self.words['interaction_open']})" if not met.certain else ""
        whom = ", ".join(others) or self.say.subject(met.on)
        kind = Span(self.words(f"interaction.{met.kind}", others=whom), "strong")
        text = spans(kind, open_, " – ", self.say.text(met.text), self.say.cite(met.cite, met.seen, source=met.source))
        yield Line(1, text, label=self.words["interaction"])
        key = (met.kind, met.on.id, names)
        if len(names) > 1 and key not in self.told:
            self.told.add(key)
            yield self.choices(met)

    def choices(self, met: InteractionResult) -> Table:
        """Each choice with its worth; where only one can be had, also what taking it gives up."""
        exclusive = met.kind == "excludes"
        by_provision: dict[str, list[Usd]] = defaultdict(list)
        for choice in met.choices:
            by_provision[choice.provision].append(choice.worth)
        rows = []
        for choice in met.choices:
            lost = worth.added(worth.added(found) for name, found in by_provision.items() if name != choice.provision)
            rows.append(
                (
                    spans(self.say.provision(choice.provision), f": {choice.subject.id}"),
                    spans(self.words[f"verdict.{choice.verdict}"]),
                    spans(self.say.usd(choice.worth)),
                    *([spans(self.say.usd(lost))] if exclusive else []),
                )
            )
        head = ("choice", "verdict", "worth", *(["gives_up"] if exclusive else []))
        return Table(2, tuple(self.words[f"column.{name}"] for name in head), tuple(rows))

    # --- issues, coverage ---------------------------------------------------------------------------------------------

    def issues(self) -> Iterator[Block]:
        """What to raise, forum by forum."""
        if not self.report.open_issues:
            return
        yield Heading(2, spans(self.words["issues"]))
        forums: dict[str, list[OpenIssue]] = defaultdict(list)
        for issue in self.report.open_issues:
            forums[issue.forum.primary].append(issue)
        for issues in forums.values():
            forum = issues[0].forum
            if forum.status_source is not None:
                self._source(forum.status_source)
            status = Span(self.words[f"status.{forum.status}"], "good" if forum.status == "active" else "open")
            source = self._from(forum.status_source) if forum.status_source is not None else ()
            yield Heading(3, spans(Span(self.say.text(forum.primary_name), "strong"), " (", status, source, ")"))
            for issue in issues:
                yield from self.issue(issue)

    def issue(self, issue: OpenIssue) -> Iterator[Block]:
        """One matter: what to say, for whom, what hangs on it and why there."""
        words, say, forum = self.words, self.say, issue.forum
        request = f" ({words[f'request.{issue.request}']})"
        stale = (" · ", Span(words("last_verified", day=issue.horizon.isoformat()), "open")) if issue.stale else ()
        own = next((x.source or "" for x in issue.because if x.text == issue.name), "")
        self._source(own)
        cite = say.cite(issue.cite, source=own)
        yield Line(1, spans(Span(say.text(issue.name), "strong"), request, cite, stale), sign="*")
        yield Line(2, spans(Span(say.text(issue.talking_point), "strong")), label=words["talking_point"])
        subjects = self._some([say.subject(subject) for subject in issue.subjects], NEAREST)
        yield Line(2, spans(subjects), label=words["subjects"])
        stakes = []
        if issue.stake.usd.low != 0 or issue.stake.usd.high != 0:
            stakes.append(say.usd(issue.stake.usd))
        if issue.stake.workers.low != 0 or issue.stake.workers.high != 0:
            stakes.append(say.persons(issue.stake.workers))
        if stakes:
            yield Line(2, spans(", ".join(stakes)), label=words["stake"])
        group = f"{say.text(forum.group)} – " if forum.group is not None else ""
        yield Line(2, spans(group, say.text(forum.why)), label=words["why_there"])
        instead = [forum.heard_in] if forum.heard_in != forum.primary else []
        for key, names in (("instead_in", instead), ("also_in", [x for x in forum.secondary if x not in instead])):
            if names:
                yield Line(2, spans(", ".join(say.forum(name) for name in names)), label=words[key])
        if issue.decided_by and issue.decided_by != [forum.primary]:
            yield Line(2, spans(", ".join(say.forum(name) for name in issue.decided_by)), label=words["decided_by"])
        for because in issue.because:
            source = because.source or ""
            self._source(source)
            if because.text != issue.name:
                cite = say.cite(because.cite) if because.cite is not None else ()
                yield Line(2, spans(say.text(because.text), cite, self._from(source)), label=words["because"])

    def coverage(self) -> Iterator[Block]:
        """Which products fall under which topics."""
        if not self.report.coverage:
            return
        yield Heading(2, spans(self.words["coverage"]))
        forums: dict[str, list[Coverage]] = defaultdict(list)
        for item in self.report.coverage:
            forums[item.forum].append(item)
        for forum, items in forums.items():
            yield Heading(3, spans(Span(self.say.forum(forum), "strong")))
            rows = tuple(
                (
                    spans(f"{SIGNS[item.covered]} ", Span(self.words[f"covered.{item.covered}"], "strong")),
                    spans(self.say.provision(item.provision)),
                    spans(self.say.subject(item.subject)),
                    spans(self.say.text(item.why)),
                )
                for item in items
            )
            yield Table(1, tuple(self.words[f"column.{name}"] for name in ("covered", "topic", "subject", "why")), rows)

    # --- the end ------------------------------------------------------------------------------------------------------

    def gather(self) -> Iterator[Block]:
        """Every unknown fact once, as a question to the department that holds it."""
        vocabulary = self.say.rulebook.vocabulary.facts
        holder = ""
        for x in questions(self.report, self.say.rulebook.vocabulary):
            if not holder:
                yield Heading(2, spans(self.words["gather"]))
            if x.holder != holder:
                holder = x.holder
                yield Heading(3, spans(Span(self.words[f"holder.{holder}"], "strong")))
            about, label, asked = vocabulary.get(x.fact), self.say.label(x.fact), f"fact:{x.fact}"
            if about is None:  # a list of records
                question = spans(Span(self.words("list_question", list=label), "strong"))
            else:
                question = spans(Span(self.say.text(about["question"]), "strong"), f" ({label})")
            yield Line(1, question, sign="?", about=asked)
            if about is not None:
                yield Line(2, spans(self.say.text(about["document"])), label=self.words["document"])
            yield Line(2, spans(Span(self._some(x.paths, NEAREST), "cite")), label=self.words["place"])
            names = self._some([self.say.text(v.name) for v in x.verdicts], NEAREST)
            yield Line(2, spans(names), label=self.words["needed_for"])

    def sources(self) -> Iterator[Block]:
        """The sources that this report names."""
        known = self.say.rulebook.sources
        found = [(name, known[name]) for name in sorted(self.cited) if name in known]
        if not found:
            return
        yield Heading(2, spans(self.words["sources"]))
        for name, source in found:
            rest = [x for x in (source.get("publisher"), source.get("date")) if x]
            url = source.get("url")
            link = (". ", Span(url, "cite")) if url else ()
            yield Line(
                1,
                spans(Span(name, "strong"), f": {', '.join([source['title'], *rest])}", *link),
                sign="·",
                about=f"source:{name}",
            )

    def _source(self, name: str) -> None:
        self.cited.add(name)

    def _from(self, name: str) -> Spans:
        return spans(" ", Span(f"[{name}]", "cite", f"source:{name}")) if name in self.say.rulebook.sources else ()


def _favour(group: str, outcome: str) -> str:
    """An outcome as it speaks for the verdict: what bars and is met speaks against it."""
    return outcome if group != "disqualified_by" else {"met": "unmet", "unmet": "met"}.get(outcome, outcome)


def _sign(c: CriterionResult) -> str:
    return SIGNS.get(_favour(c.group, c.outcome), "·")


def _tone(outcome: str) -> Style:
    tones: dict[str, Style] = {"met": "good", "unmet": "bad", "unknown": "open"}
    return tones.get(outcome, "quiet")
