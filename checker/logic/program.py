"""A rulebook on one day, compiled: concepts, criteria and verdicts, each judged once a record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from checker.firm.vocabulary import ORDERED
from checker.logic import unknown
from checker.logic.conditions import Compiler, Evaluate, Judge, about, bounds_of, joined, mentions_subject, weight
from checker.logic.record import FactRecord
from checker.logic.unknown import ANYTHING, Interval, Truth
from checker.rulebook import ir
from checker.rulebook.windows import in_force

if TYPE_CHECKING:
    from checker.rulebook import Rulebook

Outcome: TypeAlias = Literal["met", "unmet", "unknown", "not_in_force", "not_triggered"]
OUTCOMES: dict[Truth, Outcome] = {True: "met", False: "unmet", None: "unknown"}
NAMES: dict[Truth, str] = {True: "applies", False: "does_not_apply", None: "undetermined"}
_MISSING = object()


class LiveCriterion:
    """A criterion that is in force on the program's day."""

    __slots__ = ("data", "gate", "guards", "readings", "truth", "weight")

    def __init__(self, data: ir.Criterion, compiler: Compiler) -> None:
        self.data = data
        self.gate: Judge | None = compiler.condition(data["gate"]) if "gate" in data else None
        self.readings = [(reading, compiler.condition(reading["when"])) for reading in data.get("readings", ())]
        self.guards = [
            (item, compiler.condition(item["when"]) if "when" in item else (lambda r: True))
            for item in data.get("unsettled", ())
            if in_force([item["span"]] if "span" in item else [], compiler.as_of)
        ]
        if data.get("after_horizon") == "unsettled" and compiler.as_of.isoformat() > data["horizon"]:
            note: ir.Unsettled = {"note": data.get("note", data["text"]), "source": data["source"]}
            self.guards.append((note, lambda r: True))
        self.truth = self._as_settled(self._as_written(compiler))
        self.weight = sum(weight(node) for node in self.conditions())

    def conditions(self) -> list[ir.Condition]:
        """What it asks: its readings, or the one condition that it has."""
        return [reading["when"] for reading, _ in self.readings] or [self.data["when"]]

    def _as_written(self, compiler: Compiler) -> Judge:
        if not self.readings:
            return compiler.condition(self.data["when"])
        judges = [judge for _, judge in self.readings]

        def agreed(r: FactRecord) -> Truth:
            answers = {judge(r) for judge in judges}
            return answers.pop() if len(answers) == 1 else None

        return agreed

    def _as_settled(self, written: Judge) -> Judge:
        if not self.guards:
            return written
        guards = [judge for _, judge in self.guards]
        return lambda r: written(r) if all(guard(r) is False for guard in guards) else None

    def judge(self, r: FactRecord, neutral: bool) -> tuple[Outcome, Truth]:
        """(outcome, what it contributes); `neutral` is what a criterion that is not triggered contributes to
        its group."""
        triggered = True if self.gate is None else self.gate(r)
        if triggered is False:
            return "not_triggered", neutral
        truth = self.truth(r)
        if triggered is None and truth is not neutral:
            return "unknown", None
        return OUTCOMES[truth], truth

    def contribution(self, neutral: bool) -> Judge:
        """What it contributes to its group."""
        gate, truth = self.gate, self.truth
        if gate is None:
            return truth

        def judge(r: FactRecord) -> Truth:
            triggered = gate(r)
            if triggered is False:
                return neutral
            said = truth(r)
            return said if triggered or said is neutral else None

        return judge


class LiveGroup:
    """Criteria and groups joined, what is not in force left out."""

    __slots__ = ("join", "n", "neutral", "of")

    def __init__(self, data: ir.Group, compiler: Compiler) -> None:
        self.join, self.n = data["join"], data.get("n", 0)
        self.neutral = self.join == "all"
        self.of: list[LiveGroup | LiveCriterion] = []
        for item in data["of"]:
            if "join" in item:
                group = LiveGroup(cast(ir.Group, item), compiler)
                if group.of:
                    self.of.append(group)
            elif in_force(item["in_force"], compiler.as_of):
                self.of.append(LiveCriterion(item, compiler))

    @property
    def weight(self) -> int:
        """Roughly what it costs."""
        return 1 + sum(item.weight for item in self.of)

    def criteria(self) -> Iterator[tuple[LiveCriterion, bool]]:
        """Every criterion, with what it is worth to its group when it is not triggered."""
        for item in self.of:
            if isinstance(item, LiveGroup):
                yield from item.criteria()
            else:
                yield item, self.neutral

    def combine(self, truths: list[Truth]) -> Truth:
        """What the group says, from what its members say."""
        if self.join == "all":
            return unknown.conjunction(truths)
        return unknown.disjunction(truths) if self.join == "any" else unknown.at_least_true(self.n, truths)

    def truth(self, known: dict[str, Truth]) -> Truth:
        """What the group says, from what each criterion contributes."""
        return self.combine(
            [item.truth(known) if isinstance(item, LiveGroup) else known[item.data["id"]] for item in self.of]
        )

    def judge(self) -> Judge:
        """The same as a closure that stops at the first criterion that decides."""
        parts = [
            item.judge() if isinstance(item, LiveGroup) else item.contribution(self.neutral)
            for item in sorted(self.of, key=lambda item: item.weight)
        ]
        if self.join == "at_least":
            return lambda r: unknown.at_least_true(self.n, (part(r) for part in parts))
        return joined(self.join == "any", parts)

    def deciding(self, known: dict[str, Truth], answer: Truth) -> Iterator[str]:
        """The criteria on which the group's answer rests."""
        for item in self.of:
            said = item.truth(known) if isinstance(item, LiveGroup) else known[item.data["id"]]
            counts = said is answer or (self.join == "at_least" and answer is False and said is None)
            if counts and isinstance(item, LiveGroup):
                yield from item.deciding(known, answer)
            elif counts and not isinstance(item, LiveGroup):
                yield item.data["id"]


@dataclass(slots=True)
class Judgement:
    """One rule judged on one record: what each criterion says, and the whole."""

    rule: str
    record: FactRecord
    truth: Truth
    requires: Truth
    disqualified: Truth
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    contributions: dict[str, Truth] = field(default_factory=dict)

    @property
    def verdict(self) -> str:
        """applies, does_not_apply or undetermined."""
        return NAMES[self.truth]


class LiveRule:
    """A provision or a true-or-false concept on the program's day; None stands for one that is not in force."""

    def __init__(self, requires: ir.Group, disqualified_by: ir.Group, compiler: Compiler) -> None:
        self.requires = LiveGroup(requires, compiler)
        self.disqualified_by = LiveGroup(disqualified_by, compiler)
        required, barred = self.requires.judge(), self.disqualified_by.judge()
        self.criteria = {
            criterion.data["id"]: (criterion, neutral)
            for group in (self.requires, self.disqualified_by)
            for criterion, neutral in group.criteria()
        }
        if not self.disqualified_by.of:
            truth = required
        else:

            def truth(r: FactRecord) -> Truth:
                a = required(r)
                if a is False:
                    return False
                b = barred(r)
                return False if b is True else None if a is None or b is None else True

        asks = mentions_subject([requires, disqualified_by])
        self.truth: Judge = partial(about, truth) if asks else truth
        """Whether it applies to a record, which is the `subject` of its conditions."""

    def combine(self, known: dict[str, Truth]) -> tuple[Truth, Truth, Truth]:
        """(whether it applies, whether its requirements hold, whether it is barred), from what each criterion
        contributes."""
        required = self.requires.truth(known)
        barred = self.disqualified_by.truth(known) if self.disqualified_by.of else False
        return unknown.conjunction([required, unknown.negation(barred)]), required, barred


class Program:
    """Judges a rulebook on one day.  The plain evaluator: closures over each record's facts, answers kept in
    its memo."""

    def __init__(self, rulebook: Rulebook, as_of: dt.date) -> None:
        self.rulebook, self.as_of = rulebook, as_of
        self.compiler = Compiler(self)
        self._rules: dict[str, LiveRule | None] = {}
        self._truths: dict[str, Judge] = {}
        self._values: dict[str, Evaluate] = {}
        self._reads: dict[str, tuple[str, ...]] = {}
        self.kept: dict[Any, Any] = {}
        """What others derive of the program, kept as long as it lives."""
        # By identity: the nodes live as long as the rulebook does.
        self._conditions: dict[int, Judge] = {}
        self._expressions: dict[int, Evaluate] = {}

    def rule(self, name: str) -> LiveRule | None:
        """A provision or truth concept, compiled at first use; None where it is not in force."""
        if name not in self._rules:
            self._rules[name] = self._compile(name)
        return self._rules[name]

    def _compile(self, name: str) -> LiveRule | None:
        empty: ir.Group = {"join": "any", "of": []}
        provision = self.rulebook.provisions.get(name)
        if provision is not None:
            live = in_force(provision["in_force"], self.as_of)
            return LiveRule(provision["requires"], provision["disqualified_by"], self.compiler) if live else None
        concept = self.rulebook.concepts[name]
        if not in_force(concept["in_force"], self.as_of):
            return None
        return LiveRule(concept["true_when"], empty, self.compiler)

    def reads(self, name: str) -> tuple[str, ...]:
        """The paths of all facts that a rule, and the concepts that it asks of the same record, can read."""
        if name not in self._reads:
            found: dict[str, None] = {}
            rule: Any = self.rulebook.provisions.get(name) or self.rulebook.concepts[name]
            for key in ("requires", "disqualified_by", "true_when", "value"):
                self._collect(rule.get(key), found)
            self._reads[name] = tuple(found)
        return self._reads[name]

    def _collect(self, node: Any, found: dict[str, None]) -> None:
        if isinstance(node, list):
            for part in node:
                self._collect(part, found)
        elif isinstance(node, dict):
            for key in ("path", "list", "of"):
                path = node.get(key)
                if path and isinstance(path, list) and isinstance(path[0], str):
                    found[".".join(path)] = None
            if node.get("op") in ("concept", "concept_value") and not node["of"]:
                found.update(dict.fromkeys(self.reads(node["name"])))
            if node.get("op") not in ("some", "every", "sum", "count", "share", "ownership"):
                for part in node.values():
                    if isinstance(part, dict | list):
                        self._collect(part, found)

    def _once(self, key: str, r: FactRecord, judge: Callable[[FactRecord], Any]) -> Any:
        """The answer of a rule about a record, with the record as `subject`, kept."""
        found = r.memo.get(key, _MISSING)
        if found is _MISSING:
            found = r.memo[key] = about(judge, r)
        return found

    def truth(self, node: ir.Condition, r: FactRecord) -> Truth:
        """Whether one condition of a rule holds for a record; compiled at first use."""
        judge = self._conditions.get(id(node))
        if judge is None:
            judge = self._conditions[id(node)] = self.compiler.condition(node)
        return judge(r)

    def value(self, node: ir.Expression, r: FactRecord) -> Any:
        """What one expression of a rule gives for a record; compiled at first use."""
        evaluate = self._expressions.get(id(node))
        if evaluate is None:
            evaluate = self._expressions[id(node)] = self.compiler.expression(node)
        return evaluate(r)

    def on(self, r: FactRecord, judge: Callable[[FactRecord], Any]) -> Any:
        """An answer about a record, with the record as `subject`."""
        return about(judge, r)

    def concept_truth(self, name: str, r: FactRecord) -> Truth:
        """Whether a concept is true of a record; one that is not in force is true of nothing."""
        return self.verdict(name, r)

    def concept_value(self, name: str, r: FactRecord) -> Any:
        """The interval or the possible values of a concept that is not a truth."""
        return self._once(name, r, self._values.get(name) or self._value_of(name))

    def _value_of(self, name: str) -> Evaluate:
        concept = self.rulebook.concepts[name]
        anything = bounds_of(concept["type"]) if concept["type"] in ORDERED else None
        live = in_force(concept["in_force"], self.as_of)
        self._values[name] = self.compiler.expression(concept["value"]) if live else (lambda r: anything)
        return self._values[name]

    def verdict(self, provision: str, r: FactRecord) -> Truth:
        """Whether a provision applies to a record."""
        judge = self._truths.get(provision) or self.question(provision)
        return judge(r)

    def question(self, name: str) -> Judge:
        """Whether a provision applies to a record, or a concept is true of it: the closure that answers."""
        rule = self.rule(name)

        def judge(r: FactRecord) -> Truth:
            memo = r.memo
            found: Truth = memo.get(name, _MISSING)
            if found is _MISSING:
                found = memo[name] = truth(r)
            return found

        truth = (lambda r: False) if rule is None else rule.truth
        self._truths[name] = judge
        return judge

    def criterion_truth(self, rule: str, criterion: str, r: FactRecord) -> Truth:
        """Whether one criterion of a rule is met for a record; False where it is not in force."""
        live = self.rule(rule)
        if live is None or criterion not in live.criteria:
            return False
        item, _ = live.criteria[criterion]
        truth: Truth = self._once(f"{rule}/{criterion}", r, item.truth)
        return truth

    def judge(self, name: str, r: FactRecord) -> Judgement:
        """A provision or truth concept with all its criteria."""
        rule = self.rule(name)
        if rule is None:
            return Judgement(name, r, False, False, False)
        answers = self._once(
            f"{name}/*", r, lambda r: {key: item.judge(r, neutral) for key, (item, neutral) in rule.criteria.items()}
        )
        return judgement(name, rule, r, answers)

    def worth(self, provision: str, r: FactRecord) -> Interval:
        """What a provision is worth to a record in USD: nothing where it does not apply, widened to nothing
        where that is open."""
        benefit = self.rulebook.provisions[provision].get("benefit")
        truth = self.verdict(provision, r)
        if truth is False or benefit is None:
            return (0, 0) if truth is False else ANYTHING
        amount = self.amount(provision, r)
        return amount if truth else unknown.hull([amount, (0, 0)])

    def amount(self, provision: str, r: FactRecord) -> Interval:
        """The amount that a provision gives if it applies (a loss as a positive number), never less than nothing."""
        low, high = self._amount(provision, r)
        return (0 if low is None else max(low, 0), None if high is None else max(high, 0))

    def _amount(self, provision: str, r: FactRecord) -> Interval:
        benefit = self.rulebook.provisions[provision].get("benefit", {})
        if "amount" in benefit:
            key = f"{provision}/amount"
            if key not in self._values:
                self._values[key] = self.compiler.expression(benefit["amount"])
            found: Interval = self._once(key, r, self._values[key])
            return found
        if "schedule" in benefit:
            years = self.schedule(provision, r)
            if years is None:
                return ANYTHING
            total: Interval = (0, 0)
            for _, amount in years:
                total = unknown.add(total, amount)
            return total
        return ANYTHING

    def schedule(self, provision: str, r: FactRecord) -> list[tuple[int, Interval]] | None:
        """(year, amount) for each year that the schedule can reach, a year that it may not reach allowing nothing
        too; None where no year is known."""
        data = self.rulebook.provisions[provision].get("benefit", {}).get("schedule")
        if data is None:
            return None
        keys = [f"{provision}/schedule/{part}" for part in ("first", "last", "amount")]
        for key, node in zip(keys, (data["first"], data["last"], data["amount"]), strict=True):
            if key not in self._values:
                self._values[key] = self.compiler.expression(node)
        first, last, amount = (self._values[key] for key in keys)

        def years(r: FactRecord) -> list[tuple[int, Interval]] | None:
            (first_low, first_high), (last_low, last_high) = first(r), last(r)
            if first_low is None or last_high is None:
                return None
            out = []
            outer = r.world.variables.get("year")
            for year in range(int(first_low), int(last_high) + 1):
                r.world.variables["year"] = (year, year)
                sure = first_high is not None and last_low is not None and first_high <= year <= last_low
                given = amount(r)
                out.append((year, given if sure else unknown.hull([given, (0, 0)])))
            r.world.variables["year"] = outer
            return out

        found: list[tuple[int, Interval]] | None = self._once(f"{provision}/schedule", r, years)
        return found


def judgement(name: str, rule: LiveRule, r: FactRecord, answers: dict[str, tuple[Outcome, Truth]]) -> Judgement:
    """A judgement from what each criterion says, as every engine reports it."""
    known = {key: truth for key, (_, truth) in answers.items()}
    truth, required, barred = rule.combine(known)
    return Judgement(name, r, truth, required, barred, {key: outcome for key, (outcome, _) in answers.items()}, known)
