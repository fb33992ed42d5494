"""Rules judged over columns: criteria, groups, gates and guards as the program has them, then verdicts and worth."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from weakref import proxy

import numpy as np

from checker.columns import intervals, truths, words
from checker.columns.context import Context
from checker.columns.intervals import Intervals
from checker.columns.nodes import Column, Judge
from checker.columns.truths import FALSE, TRUE, UNKNOWN, Array, Truths
from checker.firm.vocabulary import ORDERED
from checker.logic.conditions import bounds_of
from checker.logic.program import LiveCriterion, LiveGroup, Outcome
from checker.logic.unknown import ANYTHING

OUTCOMES: tuple[Outcome, ...] = ("unknown", "met", "not_triggered", "unmet")
"""What the number of an outcome means: the truths 0, 1 and, from the end, -1; 2 where the gate is false."""
NOT_TRIGGERED = 2


@dataclass(slots=True)
class CriterionColumn:
    """What a criterion says of each row: whether it is met, what it contributes to its group, and its outcome (an
    index of OUTCOMES)."""

    truth: Truths
    contribution: Truths
    outcome: Array


@dataclass(slots=True)
class RuleColumn:
    """What a rule says of each row of a frame; each column has one row or as many as the frame."""

    truth: Truths
    requires: Truths
    disqualified: Truths
    criteria: dict[str, CriterionColumn]


class Rules:
    """The rules of one program over the frames of one batch; each is judged once for a frame."""

    def __init__(self, judge: Judge) -> None:
        # They lead to each other: so that nothing waits for a search for rubbish, the one who judges holds the rules.
        self.nodes: Judge = proxy(judge)
        self.program = judge.program
        judge.rules = self
        self._kept: dict[tuple[str, str, str], Any] = {}
        self._open: set[str] = set()

    def is_open(self, name: str) -> bool:
        """Whether a rule is being judged just now: one that asks itself of another record climbs record by record."""
        return name in self._open

    def _once(self, key: tuple[str, str, str], judge: Callable[[], Any]) -> Any:
        if key not in self._kept:
            outer, self._open = self._open, self._open | {key[1]}
            try:
                self._kept[key] = judge()
            finally:
                self._open = outer
        return self._kept[key]

    def truth(self, name: str, family: str) -> Truths:
        """Whether a provision applies to, or a concept is true of, each row of a frame."""
        return self.rule(name, family).truth

    def rule(self, name: str, family: str) -> RuleColumn:
        """The same with every criterion."""
        found: RuleColumn = self._once(("rule", name, family), lambda: self._rule(name, self.nodes.whole(family)))
        return found

    def judged(self) -> Iterator[tuple[str, str, RuleColumn]]:
        """(rule, frame, what it says there) of everything that was judged so far."""
        for (what, name, family), found in self._kept.items():
            if what == "rule":
                yield name, family, found

    def criterion(self, rule: str, criterion: str, family: str) -> Truths:
        """Whether one criterion is met in each row of a frame; false where it is not in force."""
        live = self.program.rule(rule)
        if live is None or criterion not in live.criteria:
            return truths.constant(False)
        item, neutral = live.criteria[criterion]
        return self._criterion(rule, item, neutral, self.nodes.whole(family)).truth

    def value(self, concept: str, family: str) -> Column:
        """What a concept that is not a truth gives in each row of a frame."""
        return self._once(("value", concept, family), lambda: self._value(concept, self.nodes.whole(family)))

    def _value(self, name: str, at: Context) -> Column:
        from checker.rulebook.windows import in_force

        concept = self.program.rulebook.concepts[name]
        if in_force(concept["in_force"], self.program.as_of):
            return self.nodes.expression(concept["value"], at)
        type = concept["type"]
        return intervals.constant(bounds_of(type)) if type in ORDERED else words.constant(None)

    # --- one rule -----------------------------------------------------------------------------------------------------

    def _rule(self, name: str, at: Context) -> RuleColumn:
        live = self.program.rule(name)
        if live is None:
            no = truths.constant(False)
            return RuleColumn(no, no, no, {})
        criteria = {key: self._criterion(name, item, neutral, at) for key, (item, neutral) in live.criteria.items()}
        required = _group(live.requires, criteria)
        if not live.disqualified_by.of:
            return RuleColumn(required, required, truths.constant(False), criteria)
        barred = _group(live.disqualified_by, criteria)
        return RuleColumn(np.minimum(required, np.negative(barred)), required, barred, criteria)

    def _criterion(self, rule: str, item: LiveCriterion, neutral: bool, at: Context) -> CriterionColumn:
        key = ("criterion", f"{rule}/{item.data['id']}", at.family)
        found: CriterionColumn = self._once(key, lambda: self._judged(item, neutral, at))
        return found

    def _judged(self, item: LiveCriterion, neutral: bool, at: Context) -> CriterionColumn:
        truth = truths.agreed([self.nodes.condition(node, at) for node in item.conditions()])
        for guard, _ in item.guards:
            unsettled = self.nodes.condition(guard["when"], at) if "when" in guard else truths.constant(True)
            truth = np.where(unsettled == FALSE, truth, np.int8(UNKNOWN))
        if "gate" not in item.data:
            return CriterionColumn(truth, truth, truth)
        gate = self.nodes.condition(item.data["gate"], at)
        neutrally = np.int8(TRUE if neutral else FALSE)
        said = np.where((gate == UNKNOWN) & (truth != neutrally), np.int8(UNKNOWN), truth)
        contribution = np.where(gate == FALSE, neutrally, said)
        return CriterionColumn(truth, contribution, np.where(gate == FALSE, np.int8(NOT_TRIGGERED), said))

    # --- worth --------------------------------------------------------------------------------------------------------

    def worth(self, provision: str, family: str) -> Intervals:
        """What a provision is worth to each row in USD, as `Program.worth`."""
        found: Intervals = self._once(("worth", provision, family), lambda: self._worth(provision, family))
        return found

    def _worth(self, name: str, family: str) -> Intervals:
        truth = self.truth(name, family)
        nothing = intervals.constant((0, 0))
        if "benefit" not in self.program.rulebook.provisions[name]:
            return intervals.select(truth == FALSE, nothing, intervals.constant(ANYTHING))
        amount = self.amount(name, family)
        given = intervals.select(truth == TRUE, amount, intervals.hull(amount, nothing))
        return intervals.select(truth == FALSE, nothing, given)

    def amount(self, provision: str, family: str) -> Intervals:
        """The amount that a provision gives if it applies (a loss as a positive number), never less than nothing."""
        benefit = self.program.rulebook.provisions[provision].get("benefit", {})
        at = self.nodes.whole(family)
        if "amount" in benefit:
            found = self.nodes.expression(benefit["amount"], at)
        elif "schedule" in benefit:
            found = self._total(provision, at)
        else:
            found = intervals.constant(ANYTHING)
        nothing = np.maximum(found.low, 0)
        return Intervals(
            np.where(found.low_open, 0, nothing),
            np.maximum(found.high, 0),
            np.zeros(1, bool),
            found.high_open,
            found.scale,
        )

    def _total(self, provision: str, at: Context) -> Intervals:
        years = self.schedule(provision, at.family)
        if years is None:
            return intervals.constant(ANYTHING)
        known, amounts = years
        total = intervals.constant((0, 0))
        for _, _, amount in amounts:
            total = intervals.add(total, amount)
        return intervals.select(known, total, intervals.constant(ANYTHING))

    def schedule(self, provision: str, family: str) -> tuple[Array, list[tuple[int, Array, Intervals]]] | None:
        """(mask of the rows whose years are known, (year, mask of the rows that can reach it, amount) for each year);
        the amount of a row outside the mask is nothing.  None where a provision has no schedule."""
        key = ("schedule", provision, family)
        return self._once(key, lambda: self._schedule(provision, self.nodes.whole(family)))  # type: ignore[no-any-return]

    def _schedule(self, name: str, at: Context) -> tuple[Array, list[tuple[int, Array, Intervals]]] | None:
        data = self.program.rulebook.provisions[name].get("benefit", {}).get("schedule")
        if data is None:
            return None
        first, last = (intervals.objects(self.nodes.expression(data[end], at)) for end in ("first", "last"))
        known = np.broadcast_to(~first.low_open & ~last.high_open, (len(at),))
        starts, ends = (np.broadcast_to(x, (len(at),)) for x in (first.low, last.high))
        nothing, out = intervals.constant((0, 0)), []
        reach = range(int(min(starts[known], default=0)), int(max(ends[known], default=-1)) + 1)
        for year in reach:
            reached = known & (starts.astype(int) <= year) & (ends.astype(int) >= year)
            if not reached.any():
                continue
            point = intervals.constant((year, year))
            bound = Context(at.frames, at.family, at.rows, at.subject_family, at.subjects, {"year": point})
            given = self.nodes.expression(data["amount"], bound)
            sure = ~first.high_open & ~last.low_open & (first.high <= year) & (last.low >= year)
            given = intervals.select(sure, given, intervals.hull(given, nothing))
            out.append((year, reached, intervals.select(reached, given, nothing)))
        return known, out


def _group(group: LiveGroup, criteria: dict[str, CriterionColumn]) -> Truths:
    parts = [
        _group(item, criteria) if isinstance(item, LiveGroup) else criteria[item.data["id"]].contribution
        for item in group.of
    ]
    if group.join == "at_least":
        return truths.at_least_true(group.n, parts)
    return truths.conjunction(parts) if group.join == "all" else truths.disjunction(parts)
