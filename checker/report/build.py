"""From judgements to the report: outcomes with their citations, reasons, missing facts, worth, days and issues."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, localcontext
from fnmatch import fnmatchcase
from fractions import Fraction
from functools import reduce
from typing import Any, TypeVar, cast

from checker.engines import Engine
from checker.logic import unknown
from checker.logic.conditions import follow
from checker.logic.deciding import deciding_sets
from checker.logic.program import NAMES, OUTCOMES, Judgement, LiveCriterion, Program
from checker.logic.reads import Read, Reader, facts_of, open_facts
from checker.logic.record import FactRecord, RecordList, World, exact, place_of
from checker.logic.unknown import Interval, Truth
from checker.report import model
from checker.report.routes import routes
from checker.rulebook import ir
from checker.rulebook.graph import references
from checker.rulebook.load import version
from checker.rulebook.windows import in_force

COSTS = frozenset({"duty", "recapture", "clawback", "fee", "payment"})
"""Kinds of benefit that are losses: their money is negative."""


class Builder:
    """Explains judgements, part by part or as a whole report.

    Facts that are not `wanted` (all are, without it) are not looked to for settling a verdict.
    """

    def __init__(
        self, program: Program, world: World, engine: Engine, wanted: Callable[[Read], bool] | None = None
    ) -> None:
        self.program, self.world, self.engine, self.wanted = program, world, engine, wanted
        self.rulebook, self.as_of = program.rulebook, program.as_of

    def report(self, only: str | None = None) -> model.Report:
        """The report of one firm on the program's day.

        `only` is a pattern of the ids of the provisions and issues that are wanted, such as `wing-*`; an issue comes
        with the provisions that raise it.
        """
        names = sorted(name for name in self.rulebook.provisions if fits(name, only))
        verdicts = [
            self.verdict(name, record)
            for name in names
            for record in self.subjects(self.rulebook.provisions[name]["subject"])
        ]
        verdicts.sort(key=lambda v: (v.provision, v.subject.kind, v.subject.id))
        return model.Report(
            as_of=self.as_of,
            firm=self.world.name,
            rulebook=model.RulebookRef(version=self.rulebook.version, sha256=self.rulebook.sha256),
            verdicts=verdicts,
            routes=routes(self.program, verdicts, self.world.by_id),
            open_issues=_some(self.issue(name) for name in sorted(self.rulebook.issues) if self._wanted(name, only)),
            coverage=[self.coverage(v) for v in verdicts if "topic" in self.rulebook.provisions[v.provision]],
            run=model.Run(engine=self.engine.name, checker=version()),
        )

    def _wanted(self, issue: str, only: str | None) -> bool:
        return fits(issue, only) or any(
            fits(name, only) for _, name in references(self.rulebook.issues[issue], self.rulebook)
        )

    def subjects(self, kind: str) -> list[FactRecord]:
        """The records that rules about a kind are asked of, in the order of their ids."""
        return sorted(self.world.subjects(kind), key=lambda r: (r.kind, r.id))

    # --- one verdict --------------------------------------------------------------------------------------------------

    def verdict(self, name: str, r: FactRecord) -> model.Verdict:
        """One provision and one subject, explained."""
        provision = self.rulebook.provisions[name]
        judged = self.engine.judge(self.program, name, r)
        deciding = set(self.deciding(name, judged))
        criteria = list(self._criteria(provision, judged, deciding, r))
        decided = [c for c in criteria if c.deciding]
        open_ = [self.missing(read) for read in open_facts(self.program, name, r)] if judged.truth is None else []
        sets, truncated = deciding_sets(self.program, name, r, self.wanted) if judged.truth is None else ([], False)
        horizon = min((c.horizon for c in decided), default=dt.date.fromisoformat(provision["horizon"]))
        return model.Verdict(
            provision=name,
            name=_words(provision["name"]),
            ask=provision["ask"],
            effect=provision["effect"],
            role=_words(provision["role"]) if "role" in provision else None,
            subject=_subject(r),
            verdict=cast(Any, judged.verdict),
            reasons=self.reasons(name, judged, r, open_),
            criteria=criteria,
            decided_by=[c.id for c in decided],
            rests_on_unconfirmed=[c.id for c in decided if c.seen == "unconfirmed"],
            missing=[[self.missing(read) for read in found] for found in sets],
            missing_truncated=truncated,
            unknown_facts=open_,
            benefit=self.benefit(provision, judged.truth, r),
            deadlines=_some(self.deadline(data, judged.truth, r) for data in provision["deadlines"]),
            obligations=_some(self.obligation(data, judged.truth, r) for data in provision["obligations"]),
            interactions=_some(
                self.interaction(provision, data, judged.truth, r) for data in provision["interactions"]
            ),
            horizon=horizon,
            stale=self.as_of > horizon,
        )

    def deciding(self, name: str, judged: Judgement) -> Iterator[str]:
        """The criteria on which the verdict rests; of an undetermined one, those that keep it open."""
        rule = self.program.rule(name)
        if rule is None:
            return
        for group, said, against in (
            (rule.requires, judged.requires, False),
            (rule.disqualified_by, judged.disqualified, True),
        ):
            if said is judged.truth if judged.truth is None else judged.truth is True or said is against:
                yield from group.deciding(judged.contributions, said)

    def _criteria(
        self, provision: ir.Provision, judged: Judgement, deciding: set[str], r: FactRecord
    ) -> Iterator[model.CriterionResult]:
        live = self.program.rule(provision["id"])
        for group in ("requires", "disqualified_by"):
            for data in _criteria_of(provision[group]):
                found = live.criteria.get(data["id"]) if live is not None else None
                if found is None:
                    yield self._criterion(data, group, "not_in_force", False, [], {}, [])
                else:
                    outcome = judged.outcomes[data["id"]]
                    yield self._live(found[0], found[1], group, outcome, data["id"] in deciding, judged, r)
        for data in provision["advisory"]:
            if live is None or not in_force(data["in_force"], self.as_of):
                yield self._criterion(data, "advisory", "not_in_force", False, [], {}, [])
                continue
            advisory = LiveCriterion(data, self.program.compiler)
            outcome = self.program.on(r, lambda r, item=advisory: item.judge(r, True)[0])  # type: ignore[misc]
            yield self._live(advisory, True, "advisory", outcome, False, judged, r)

    def _live(
        self,
        item: LiveCriterion,
        neutral: bool,
        group: str,
        outcome: str,
        deciding: bool,
        judged: Judgement,
        r: FactRecord,
    ) -> model.CriterionResult:
        readings = [
            self._reading(reading, self.program.on(r, judge), item.data["id"], judged)
            for reading, judge in item.readings
        ]
        facts = {} if outcome == "not_triggered" else self._facts(facts_of(self.program, item, r), r)
        return self._criterion(item.data, group, outcome, deciding, readings, facts, self._concepts(item, r))

    def _criterion(
        self,
        data: ir.Criterion,
        group: str,
        outcome: str,
        deciding: bool,
        readings: list[Any],
        facts: dict[str, Any],
        concepts: list[Any],
    ) -> model.CriterionResult:
        return model.CriterionResult(
            id=data["id"],
            text=_words(data["text"]),
            outcome=cast(Any, outcome),
            group=cast(Any, group),
            deciding=deciding,
            readings=readings,
            cite=data["cite"],
            source=data["source"],
            grade=data["grade"],
            seen=data["seen"],
            movable_by=data["movable_by"],
            horizon=dt.date.fromisoformat(data["horizon"]),
            facts=facts,
            concepts=concepts,
        )

    def _reading(self, reading: ir.Reading, said: Truth, criterion: str, judged: Judgement) -> model.ReadingResult:
        """A reading, with the verdict that there would be if it were the only one."""
        rule = self.program.rule(judged.rule)
        verdict: Truth = judged.truth
        if rule is not None and criterion in judged.contributions:
            verdict, _, _ = rule.combine({**judged.contributions, criterion: said})
        return model.ReadingResult(
            id=reading["id"],
            text=_words(reading["text"]),
            source=reading["source"],
            outcome=cast(Any, OUTCOMES[said]),
            verdict=cast(Any, NAMES[verdict]),
        )

    def _concepts(self, item: LiveCriterion, r: FactRecord) -> list[model.ConceptResult]:
        """The concepts that a criterion names, each with the limbs on which its answer rests."""
        found: dict[tuple[str, str], model.ConceptResult] = {}
        for node in item.data.get("when"), *(reading["when"] for reading in item.data.get("readings", ())):
            for name, target in self.program.on(r, lambda r, node=node: list(_rules_in(node, r))):  # type: ignore[misc]
                if (name, target.id) not in found and "true_when" in self.rulebook.concepts.get(name, {}):
                    found[name, target.id] = self._concept(name, target)
        return list(found.values())

    def _concept(self, name: str, r: FactRecord) -> model.ConceptResult:
        concept, rule = self.rulebook.concepts[name], self.program.rule(name)
        judged = self.program.judge(name, r)
        limbs = []
        for key in rule.requires.deciding(judged.contributions, judged.requires) if rule is not None else ():
            item = cast(Any, rule).criteria[key][0]
            limbs.append(
                model.LimbResult(
                    id=key,
                    text=_words(item.data["text"]),
                    cite=item.data["cite"],
                    outcome=judged.outcomes[key],
                    facts=self._facts(facts_of(self.program, item, r), r),
                )
            )
        return model.ConceptResult(
            concept=name, name=_words(concept["name"]), subject=_subject(r), holds=judged.truth, limbs=limbs
        )

    def _facts(self, reads: list[Read], r: FactRecord) -> dict[str, Any]:
        """name -> value; the facts of other records carry their id before the name."""
        return {
            (read.fact if read.record is r else f"{read.record.id}.{read.fact}"): _shown(read)
            for read in sorted(reads, key=lambda read: (read.record is not r, read.record.id, read.fact))
        }

    def missing(self, read: Read) -> model.MissingFact:
        return model.MissingFact(subject=_subject(read.record), fact=read.fact, path=place_of(read.record, read.fact))

    def reasons(
        self, name: str, judged: Judgement, r: FactRecord, open_: list[model.MissingFact]
    ) -> list[model.Reason]:
        """Why a rule is undetermined or not in force; `open_` are the facts that keep it open."""
        rule = self.program.rule(name)
        if rule is None:
            return [model.Reason(kind="not_in_force")]
        if judged.truth is not None:
            return []
        reasons: list[model.Reason] = []
        rests = set(self.deciding(name, judged))
        for key, (item, neutral) in rule.criteria.items():
            if key in rests:
                reasons += self._open_reasons(item, neutral, r)
        if open_ and not any(reason.kind == "fact_missing" for reason in reasons):
            reasons.append(model.Reason(kind="fact_missing", facts=open_))
        return _each_said_once(reasons)

    def _open_reasons(self, item: LiveCriterion, neutral: bool, r: FactRecord) -> list[model.Reason]:
        key, out = item.data["id"], self._unclear(item, r)
        reader = Reader(self.program, open_only=True)
        facts = {(x.record, x.fact): x for x in reader.criterion(item, r, neutral) if x.is_open}
        if facts:
            missing = [self.missing(x) for x in facts.values()]
            out.append(model.Reason(kind="fact_missing", criterion=key, facts=missing))
        elif not out:
            out.append(model.Reason(kind="conflicting_facts", criterion=key))
        return out

    def _unclear(self, item: LiveCriterion, r: FactRecord) -> list[model.Reason]:
        """What of a criterion is contested or unsettled."""
        key, out = item.data["id"], []
        for guard, judge in item.guards:
            if self.program.on(r, judge) is not False:
                out.append(
                    model.Reason(kind="unsettled", criterion=key, note=_words(guard["note"]), source=guard["source"])
                )
        answers = [self.program.on(r, judge) for _, judge in item.readings]
        if True in answers and False in answers:
            note = model.Words(
                en=" / ".join(reading["text"]["en"] for reading, _ in item.readings),
                ko=" / ".join(reading["text"]["ko"] for reading, _ in item.readings),
            )
            out.append(model.Reason(kind="contested", criterion=key, note=note))
        return out + self._unclear_inside(item, r)

    def _unclear_inside(self, item: LiveCriterion, r: FactRecord) -> list[model.Reason]:
        """The same of the concepts, tables and provisions that a criterion names."""
        out: list[model.Reason] = []
        for node in item.conditions():
            for name, target in self.program.on(r, lambda r, node=node: list(_rules_in(node, r))):  # type: ignore[misc]
                rule = self.program.rule(name) if "value" not in self.rulebook.concepts.get(name, {}) else None
                judged = self.program.judge(name, target) if rule is not None else None
                if rule is None or judged is None or judged.truth is not None:
                    continue
                for key, (inner, _) in rule.criteria.items():
                    if judged.contributions[key] is None:
                        out += self._unclear(inner, target)
            out += self._table_reasons(item.data["id"], node, r)
        unique = {(reason.kind, reason.criterion, reason.source): reason for reason in out}
        return list(unique.values())

    def _table_reasons(self, criterion: str, node: Any, r: FactRecord) -> Iterator[model.Reason]:
        for table, rows in self.program.on(r, lambda r: list(self.program.compiler.unsettled_rows(node, r))):
            for row in rows:
                note = _words(row.get("note") or self.rulebook.tables[table]["name"])
                yield model.Reason(kind="unsettled", criterion=criterion, note=note, source=row["source"])

    # --- money, days, duties ------------------------------------------------------------------------------------------

    def benefit(self, provision: ir.Provision, truth: Truth, r: FactRecord) -> model.Benefit | None:
        """What a provision is worth; None where it does not apply."""
        data = provision.get("benefit")
        if data is None or truth is False:
            return None
        amount = self.program.amount(provision["id"], r)
        schedule = self.program.schedule(provision["id"], r) or []
        sign = -1 if data["kind"] in COSTS else 1
        bounded = "amount" in data or "schedule" in data
        low, high = _cents(_possibly(amount, truth), sign) if bounded else (None, None)
        return model.Benefit(
            kind=data["kind"],
            low=low,
            high=high,
            schedule=[
                model.YearAmount(year=year, low=a, high=b)
                for year, given in schedule
                for a, b in [_cents(_possibly(given, truth), sign)]
            ],
            note=_words(data["note"]) if "note" in data else None,
            cite=data["cite"],
            source=data["source"],
        )

    def deadline(self, data: ir.Deadline, truth: Truth, r: FactRecord) -> model.DeadlineResult | None:
        """A deadline, unless it is known not to run."""
        if truth is False or self._gate(data, r) is False:
            return None
        low, high = self.program.on(r, lambda r: self.program.value(data["by"], r))
        by = low if low is not None and low == high else None
        return model.DeadlineResult(
            id=data["id"],
            by=by,
            days_left=None if by is None else (by - self.as_of).days,
            act=_words(data["act"]),
            cite=data["cite"],
            source=data["source"],
            seen=data["seen"],
        )

    def obligation(self, data: ir.Obligation, truth: Truth, r: FactRecord) -> model.ObligationResult | None:
        """An obligation, unless it is known not to bind."""
        gate = self._gate(data, r)
        if truth is False or gate is False:
            return None
        return model.ObligationResult(
            id=data["id"],
            text=_words(data["text"]),
            document=_words(data["document"]) if "document" in data else None,
            cite=data["cite"],
            source=data["source"],
            seen=data["seen"],
            certain=truth is True and gate is True,
        )

    def _gate(self, data: Any, r: FactRecord) -> Truth:
        return True if "gate" not in data else self.program.on(r, lambda r: self.program.truth(data["gate"], r))

    def interaction(
        self, provision: ir.Provision, data: ir.Interaction, truth: Truth, r: FactRecord
    ) -> model.InteractionResult | None:
        """The interaction at this subject, unless one side of it is known not to apply there."""
        meeting = self._meeting(data["on"], r)
        if truth is False or meeting is None:
            return None
        choices = [self._choice(provision["id"], r)]
        others: list[Truth] = []
        for name in data["provisions"]:
            other = self.rulebook.provisions[name]
            # The other provision reaches the meeting point by its own interaction, or stands there itself.
            on = next((x["on"] for x in other["interactions"] if provision["id"] in x["provisions"]), data["on"])
            for record in self.subjects(other["subject"]):
                if self._meeting(on, record) is meeting and (name, record) != (provision["id"], r):
                    others.append(self.program.verdict(name, record))
                    choices.append(self._choice(name, record))
        said = unknown.disjunction(others)
        if said is False and data["kind"] != "requires":
            return None
        return model.InteractionResult(
            kind=data["kind"],
            on=_subject(meeting),
            certain=truth is True and said is not None,
            text=_words(data["text"]),
            cite=data["cite"],
            source=data["source"],
            seen=data["seen"],
            choices=choices,
            cap=self._cap(data, r),
        )

    def _cap(self, data: ir.Interaction, r: FactRecord) -> model.Usd | None:
        if "cap" not in data:
            return None
        low, high = _cents(self.program.on(r, lambda r: self.program.value(data["cap"], r)), 1)
        return model.Usd(low=low, high=high)

    def _meeting(self, path: ir.Path, r: FactRecord) -> FactRecord | None:
        here: Any = r
        for step in path:
            here = here.get(step) if isinstance(here, FactRecord) else None
        return here if isinstance(here, FactRecord) else None

    def _choice(self, name: str, r: FactRecord) -> model.Choice:
        benefit = self.rulebook.provisions[name].get("benefit")
        sign = -1 if benefit is not None and benefit["kind"] in COSTS else 1
        low, high = _cents(self.program.worth(name, r), sign)
        verdict = NAMES[self.program.verdict(name, r)]
        return model.Choice(provision=name, subject=_subject(r), verdict=verdict, worth=model.Usd(low=low, high=high))

    # --- issues and coverage ------------------------------------------------------------------------------------------

    def issue(self, name: str) -> model.OpenIssue | None:
        """An issue with the subjects whose facts raise it, or None where none does."""
        data = self.rulebook.issues[name]
        if not in_force(data["in_force"], self.as_of):
            return None
        raised = [
            r
            for r in self.subjects(data["subject"])
            if self.engine.condition(self.program, data["raise_when"], r) is True
        ]
        if not raised:
            return None
        usd: Interval = (0, 0)
        workers: Interval = (0, 0)
        for r in raised:
            usd = unknown.add(usd, self._stake(data["stake"].get("usd"), r))
            workers = unknown.add(workers, self._stake(data["stake"].get("workers"), r))
        low, high = _cents(usd, 1)
        horizon = dt.date.fromisoformat(data["horizon"])
        return model.OpenIssue(
            issue=name,
            name=_words(data["name"]),
            ask=data["ask"],
            request=data["request"],
            subjects=[_subject(r) for r in raised],
            decided_by=self.places(data["forum"]["decided_by"], raised),
            forum=self.heard(data["forum"], raised),
            talking_point=self._talking_point(data, raised),
            stake=model.Stake(
                usd=model.Usd(low=low, high=high),
                workers=model.Persons(low=int(workers[0] or 0), high=None if workers[1] is None else int(workers[1])),
            ),
            because=self._because(data, raised),
            cite=data["cite"],
            horizon=horizon,
            stale=self.as_of > horizon,
        )

    def at_stake(self, provision: str, subject: model.Subject) -> model.Usd:
        """What a provision would give a subject if it applied; costs, and what has no bound, count as nothing."""
        data = self.rulebook.provisions[provision].get("benefit")
        if data is None or data["kind"] in COSTS:
            return model.Usd(low=Decimal(0), high=Decimal(0))
        _, high = _cents(self.program.amount(provision, self.world.record(subject.kind, subject.id)), 1)
        return model.Usd(low=Decimal(0), high=high or Decimal(0))

    def _stake(self, node: ir.Expression | None, r: FactRecord) -> Interval:
        if node is None:
            return (0, 0)
        found: Interval = self.program.on(r, lambda r: self.program.value(node, r))
        return found

    def places(self, given: list[ir.ForumWhere], raised: list[FactRecord]) -> list[str]:
        """The forums of a list that are there on the day, and where facts leave open which all that may be."""
        found = (
            place["forum"]
            for place in given
            if self._is_there(place["forum"])
            and (
                "when" not in place
                or any(self.engine.condition(self.program, place["when"], r) is not False for r in raised)
            )
        )
        return list(dict.fromkeys(found))

    def _is_there(self, forum: str) -> bool:
        state = self.forum_state(forum)
        return state is None or state["status"] not in ("not_yet", "ended", "superseded")

    def heard(self, data: ir.Raise, raised: list[FactRecord]) -> model.ForumResult:
        """Where what these records raise is heard on the day."""
        state = self.forum_state(data["primary"])
        status = state["status"] if state is not None else "unverified"
        heard_in = data["primary"]
        if status != "active":
            heard_in = next((name for name in data["live_substitute"] if self._is_active(name)), heard_in)
        forum = self.rulebook.forums[data["primary"]]
        return model.ForumResult(
            primary=data["primary"],
            primary_name=_words(forum["name"]),
            group=_words(data["group"]) if "group" in data else None,
            status=status,
            status_source=state["source"] if state is not None else None,
            stale=self.as_of.isoformat() > forum["horizon"],
            secondary=self.places(data["secondary"], raised),
            live_substitute=data["live_substitute"],
            heard_in=heard_in,
            why=_words(data["why"]),
        )

    def forum_state(self, forum: str) -> ir.ForumState | None:
        """How a forum is on the day, None where nothing is said of that day."""
        states = self.rulebook.forums[forum]["states"]
        return next((state for state in states if in_force([state["window"]], self.as_of)), None)

    def _is_active(self, forum: str) -> bool:
        state = self.forum_state(forum)
        return state is not None and state["status"] == "active"

    def _talking_point(self, data: ir.Issue, raised: list[FactRecord]) -> model.Words:
        """The text with its blanks filled from the firm's own facts; a fact that is unknown says so."""
        filled: dict[str, dict[str, str]] = {"en": {}, "ko": {}}
        for blank, node in data["blanks"].items():
            for language, said in filled.items():
                if len(raised) > 1 and _is_own_amount(node):
                    values = [self.program.on(r, lambda r, node=node: self.program.value(node, r)) for r in raised]  # type: ignore[misc]
                    said[blank] = self._said(reduce(unknown.add, values), node, language)
                else:
                    said[blank] = ", ".join(dict.fromkeys(self._phrase(node, r, language) for r in raised))
        firm = self.world.firm.get("name", "")
        return model.Words(
            en=data["talking_point"]["en"].format(**{"firm": firm, **filled["en"]}),
            ko=data["talking_point"]["ko"].format(**{"firm": firm, **filled["ko"]}),
        )

    def _phrase(self, node: Any, r: FactRecord, language: str) -> str:
        return self._said(self.program.on(r, lambda r: self.program.value(node, r)), node, language)

    def _said(self, value: Any, node: Any, language: str) -> str:
        nothing = {"en": "not stated", "ko": "미기재"}[language]
        if isinstance(value, tuple):
            low, high = value
            if low is not None and low == high:
                return _phrase(low)
            if low is None and high is None:
                return nothing
            ends = [_phrase(x) for x in (low, high) if x is not None]
            return (
                "–".join(ends) if len(ends) == 2 else {"en": f"at least {ends[0]}", "ko": f"{ends[0]} 이상"}[language]
            )
        if value is None or len(value) != 1:
            return nothing
        word = next(iter(value))
        fact = self.world.vocabulary.facts.get(node["path"][-1]) if node["op"] == "fact" else None
        if fact is not None and "values" in fact and word in fact["values"]:
            return str(cast(Any, fact["values"][word])[language])
        return word.get("name", word.id) if isinstance(word, FactRecord) else str(word)

    def _because(self, data: ir.Issue, raised: list[FactRecord]) -> list[model.BecauseResult]:
        public = [
            model.BecauseResult(
                text=model.Words(en=f"{x['who']['en']} ({x['date']})", ko=f"{x['who']['ko']} ({x['date']})"),
                cite=None,
                source=x["source"],
            )
            for x in data["because"]
        ]
        return [model.BecauseResult(text=_words(data["name"]), cite=data["cite"], source=data["source"]), *public]

    def coverage(self, verdict: model.Verdict) -> model.Coverage:
        """A channel's verdict, gathered for reading."""
        provision = self.rulebook.provisions[verdict.provision]
        first = next((c for c in verdict.criteria if c.deciding), None)
        return model.Coverage(
            forum=provision.get("forum", ""),
            topic=provision.get("topic", ""),
            provision=verdict.provision,
            subject=verdict.subject,
            covered=verdict.verdict,
            why=first.text if first is not None else verdict.name,
        )


_Item = TypeVar("_Item")


def _some(items: Iterable[_Item | None]) -> list[_Item]:
    """The items that are there."""
    return [item for item in items if item is not None]


def fits(name: str, only: str | None) -> bool:
    return only is None or fnmatchcase(name, only)


def _each_said_once(reasons: list[model.Reason]) -> list[model.Reason]:
    """The reasons, one note on the state of the law only once, however many criteria run into it."""
    said: dict[Any, model.Reason] = {}
    for reason in reasons:
        key = reason.criterion if reason.note is None else (reason.note.en, reason.source)
        said.setdefault((reason.kind, key), reason)
    return list(said.values())


def _is_own_amount(node: Any) -> bool:
    """Whether it is a number of persons or dollars of the subject itself, so that those of several add up."""
    return node["op"] == "fact" and len(node["path"]) == 1 and node["type"] in ("count", "money")


def _criteria_of(group: Any) -> Iterator[ir.Criterion]:
    for item in group["of"]:
        if "join" in item:
            yield from _criteria_of(item)
        else:
            yield item


def _rules_in(node: Any, r: FactRecord) -> Iterator[tuple[str, FactRecord]]:
    """The concepts and provisions that a condition asks for, each with the record that it asks about."""
    if isinstance(node, list):
        for part in node:
            yield from _rules_in(part, r)
    elif isinstance(node, dict):
        op = node.get("op")
        if op in ("concept", "verdict", "concept_value"):
            target = follow(node["of"])(r)
            if target is not None:
                yield node.get("name") or node["provision"], target
        elif op in ("some", "every", "sum", "count", "share"):
            for item in follow(node["list"])(r) or ():
                for key in ("where", "test", "value", "weight", "exclude"):
                    yield from _rules_in(node.get(key), item)
        else:
            for key, part in node.items():
                if key != "path" and isinstance(part, dict | list):
                    yield from _rules_in(part, r)


def _words(text: Any) -> model.Words:
    return model.Words(en=text["en"], ko=text["ko"])


def _subject(r: FactRecord) -> model.Subject:
    return model.Subject(kind=r.kind, id=r.id)


def _possibly(amount: Interval, truth: Truth) -> Interval:
    """An amount that is only sure where the verdict is."""
    return amount if truth is True else unknown.hull([amount, (0, 0)])


def _cents(amount: Interval, sign: int) -> tuple[Decimal | None, Decimal | None]:
    """The range rounded outward to the cent; a loss is turned negative."""
    low, high = amount if sign > 0 else (_negative(amount[1]), _negative(amount[0]))
    return _rounded(low, ROUND_FLOOR), _rounded(high, ROUND_CEILING)


def _negative(x: Any) -> Any:
    return None if x is None else -x


def _rounded(x: Any, direction: str) -> Decimal | None:
    if x is None:
        return None
    cents = Fraction(x) * 100
    whole = cents.numerator // cents.denominator
    if direction == ROUND_CEILING and cents.denominator != 1:
        whole += 1
    with localcontext() as context:
        context.prec = 60
        return Decimal(whole) / 100


def _shown(read: Read) -> Any:
    """A fact as it is written in the report; of one that is only bounded, its bounds."""
    if read.value is None:
        low, high = (read.record.bounds or {})[read.fact]
        return {"between": [plain(low), plain(high)]}
    return plain(read.value)


def plain(value: Any) -> Any:
    """A value as a report holds it: days and numbers with fractions as text, records by their ids."""
    value = exact(value)
    if isinstance(value, RecordList):
        return [item.id for item in value] + (["..."] if value.rest is not None else [])
    if isinstance(value, FactRecord):
        return value.id
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    return decimal_text(value) if isinstance(value, Fraction) else value


def decimal_text(value: Fraction) -> str:
    """An exact decimal text; facts are decimals, so there is one."""
    with localcontext() as context:
        context.prec = 60
        return format((Decimal(value.numerator) / Decimal(value.denominator)).normalize(), "f")


def _phrase(value: Any) -> str:
    if isinstance(value, dt.date):
        return value.isoformat()
    return f"{Decimal(decimal_text(Fraction(value))):,f}"
