"""`judge_columns`: the verdicts of a rulebook on the records of many firms, as columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from checker.columns.frame import Frames, family_of
from checker.columns.intervals import Intervals
from checker.columns.nodes import Judge, Nodes
from checker.columns.rules import OUTCOMES, Rules
from checker.columns.truths import SAID, UNKNOWN, Array, Truths
from checker.columns.words import Words
from checker.logic.program import NAMES, Outcome, Program
from checker.logic.record import FactRecord, World
from checker.logic.unknown import Interval, Truth

_NODES = "columns/nodes"


@dataclass(frozen=True)
class RuleAnswers:
    """What one rule says of its subjects, in the order of the worlds and of their records.

    Every column is as long as `records`.  `truth`, `requires` and `disqualified` are int8: 1 true, 0 unknown, -1 false;
    so is what each criterion contributes.  `outcomes` are indices of `OUTCOMES`.  `worth` is in USD, None for a rule
    that is worth nothing by its nature.
    """

    rule: str
    records: Sequence[FactRecord]
    truth: Truths
    requires: Truths
    disqualified: Truths
    contributions: dict[str, Truths]
    outcomes: dict[str, Array]
    worth: Intervals | None

    def truths(self) -> list[Truth]:
        """Whether it applies: True, False or None, one a record."""
        return [SAID[number] for number in self.truth.tolist()]

    def verdicts(self) -> list[str]:
        """applies, does_not_apply or undetermined, one a record."""
        return [NAMES[said] for said in self.truths()]

    def outcomes_of(self, criterion: str) -> list[Outcome]:
        """The outcome of a criterion, one a record."""
        return [OUTCOMES[number] for number in self.outcomes[criterion].tolist()]

    def contributions_of(self, criterion: str) -> list[Truth]:
        """What a criterion contributes, one a record."""
        return [SAID[number] for number in self.contributions[criterion].tolist()]

    def worths(self) -> list[Interval]:
        """The worth of each record, as exact numbers; None at an open end."""
        return [] if self.worth is None else self.worth.pairs()


class Columns:
    """The rules of one program judged on many firms; a rule is judged when it is first asked for."""

    def __init__(self, program: Program, frames: Frames) -> None:
        self.program, self.frames = program, frames
        nodes = program.kept.get(_NODES)
        if nodes is None:
            nodes = program.kept[_NODES] = Nodes(program)
        self._judge = Judge(nodes, self.frames)
        self._rules = Rules(self._judge)
        self._kinds: dict[str, tuple[str, Array, list[FactRecord]]] = {}

    @property
    def worlds(self) -> Sequence[World]:
        """The firms."""
        return self.frames.worlds

    @property
    def by_record(self) -> Counter[str]:
        """On how many records each kind of node was judged by the evaluator's closures, for want of an operation."""
        return self._judge.by_record

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The rules that have a truth: provisions, then concepts."""
        book = self.program.rulebook
        return (*book.provisions, *(name for name, concept in book.concepts.items() if "true_when" in concept))

    def subjects(self, kind: str) -> list[FactRecord]:
        """The records that rules about a kind are asked of, firm by firm."""
        return [record for world in self.worlds for record in world.subjects(kind)]

    def __iter__(self) -> Iterator[RuleAnswers]:
        return map(self.rule, self.names)

    def truth(self, name: str) -> Truths:
        """Whether a provision applies to, or a concept is true of, each row of its frame; one row where it is the same
        in all."""
        rule = self.program.rulebook.provisions.get(name) or self.program.rulebook.concepts[name]
        return self._rules.truth(name, family_of(rule["subject"]))

    def rule(self, name: str, records: Iterable[FactRecord] | None = None) -> RuleAnswers:
        """What a provision or truth concept says of its subjects, or of some records of their kind."""
        provision = self.program.rulebook.provisions.get(name)
        kind = (provision or self.program.rulebook.concepts[name])["subject"]
        family, rows, asked = self._asked(kind, records)
        found = self._rules.rule(name, family)

        def of(column: Array) -> Array:
            return self._spread(column, family)[rows]

        worth = None
        if provision is not None and "benefit" in provision:
            worth = self._rows(self._rules.worth(name, family), family, rows)
        return RuleAnswers(
            name,
            asked,
            of(found.truth),
            of(found.requires),
            of(found.disqualified),
            {key: of(item.contribution) for key, item in found.criteria.items()},
            {key: of(item.outcome) for key, item in found.criteria.items()},
            worth,
        )

    def values(self, concept: str) -> list[Any]:
        """What a concept that is not a truth gives each record of its kind, as `Program.concept_value`."""
        data = self.program.rulebook.concepts[concept]
        family, rows, _ = self._asked(data["subject"])
        found = self._rules.value(concept, family)
        if isinstance(found, Intervals):
            return self._rows(found, family, rows).pairs(dates=data["type"] == "date")
        return Words(self._spread(found.codes, family)[rows], found.pool).possible()

    def remember(self) -> None:
        """Leaves what was judged with its record, where the program's own closures look first: what they are asked
        afterwards, such as which facts keep a verdict open, costs them less."""
        for name, family, found in self._rules.judged():
            records, truth = self.frames.of(family).records, self._spread(found.truth, family)
            for record, number in zip(records, truth.tolist(), strict=True):
                record.memo[name] = SAID[number]
            # Of a provision that is settled nobody asks on.
            rows = np.flatnonzero(truth == UNKNOWN) if name in self.program.rulebook.provisions else slice(None)
            answers = [
                [
                    (OUTCOMES[outcome], SAID[number])
                    for outcome, number in zip(
                        self._spread(item.outcome, family)[rows].tolist(),
                        self._spread(item.contribution, family)[rows].tolist(),
                        strict=True,
                    )
                ]
                for item in found.criteria.values()
            ]
            asked = np.arange(len(records))[rows].tolist()
            for row, said in zip(asked, zip(*answers, strict=True), strict=False):
                records[row].memo[f"{name}/*"] = dict(zip(found.criteria, said, strict=True))

    def schedule(self, provision: str) -> list[list[tuple[int, Interval]]]:
        """The amounts by year that a provision gives each subject if it applies, as `Program.schedule`; none where the
        years are not known."""
        family, rows, _ = self._asked(self.program.rulebook.provisions[provision]["subject"])
        out: list[list[tuple[int, Interval]]] = [[] for _ in rows]
        for year, reached, amount in (self._rules.schedule(provision, family) or (None, []))[1]:
            mask, pairs = reached[rows].tolist(), self._rows(amount, family, rows).pairs()
            for held, is_reached, pair in zip(out, mask, pairs, strict=True):
                if is_reached:
                    held.append((year, pair))
        return out

    def issue(self, name: str) -> tuple[list[FactRecord], Truths]:
        """Whether an issue is to be raised: its subjects, and a truth for each (1 true, 0 unknown, -1 false)."""
        data = self.program.rulebook.issues[name]
        family, rows, asked = self._asked(data["subject"])
        return asked, self._spread(self._judge.condition(data["raise_when"], self._judge.whole(family)), family)[rows]

    def stake(self, issue: str, what: str) -> list[Interval]:
        """What is at stake for each subject of an issue, `what` being usd or workers; nothing where it names none."""
        data = self.program.rulebook.issues[issue]
        family, rows, _ = self._asked(data["subject"])
        node: Any = data["stake"].get(what)
        if node is None:
            return [(0, 0)] * len(rows)
        return self._rows(self._judge.expression(node, self._judge.whole(family)), family, rows).pairs()

    def _asked(self, kind: str, records: Iterable[FactRecord] | None = None) -> tuple[str, Array, list[FactRecord]]:
        """(frame, rows there, records) of the subjects of a kind, or of some records of it."""
        if records is None and kind in self._kinds:
            return self._kinds[kind]
        asked = self.subjects(kind) if records is None else list(records)
        found = family_of(kind), np.array([self.frames.row[record] for record in asked], np.int64), asked
        if records is None:
            self._kinds[kind] = found
        return found

    def _spread(self, column: Array, family: str) -> Array:
        return np.broadcast_to(column, (len(self.frames.of(family)),))

    def _rows(self, column: Intervals, family: str, rows: Array) -> Intervals:
        low, high, low_open, high_open = (
            self._spread(x, family)[rows] for x in (column.low, column.high, column.low_open, column.high_open)
        )
        return Intervals(low, high, low_open, high_open, column.scale)


def judge_columns(program: Program, worlds: Sequence[World]) -> Columns:
    """The rulebook of a program judged on the records of many firms.

    The answers equal those of the program's own closures for every rule and record.  Memory grows with the number of
    records: many firms are judged in batches.
    """
    return Columns(program, Frames(worlds))
