"""Where verdicts turn as one fact takes other values: the stretches of values with one answer, and what is different.

Values in an order (days, years, numbers) are tried at both ends, at those that are asked for, and around every value
that a rule tests the fact against, in its conditions and its tables; of a short range, all are.  Between two that
differ the exact value of each turn is found by halving, down to a day or the smallest step of the fact.  What turns and
turns back between two values that agree, at a point that no rule names (an amount computed from two facts), is not
looked for.  A stretch of days has one worth; along a stretch of numbers the worth may move from one end to the other.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cached_property, partial
from itertools import pairwise
from typing import Any, Literal, NamedTuple

from checker.engines import Engine
from checker.errors import CheckerError, Place, Problem, nearest
from checker.firm import Firm
from checker.firm.changing import UNKNOWN, parted, with_value
from checker.firm.kinds import FIRM, KINDS
from checker.firm.reading import read_yaml
from checker.firm.vocabulary import ORDERED
from checker.logic.record import FactRecord, World, exact
from checker.logic.trial import thresholds
from checker.report.build import Builder, plain
from checker.report.changes import Changes, changes
from checker.report.model import Part, Report, RulebookRef, Subject, Usd, Words
from checker.rulebook import Rulebook
from checker.rulebook.mutants import step_of

OPTION = "--try"
EXAMPLE = "fab.begin_date=2026-06-01..2027-06-30"
TRIED = 400
"""No more values are tried."""
FEW = 60
"""Of a range of no more steps, every value is tried."""


class Said(Part):
    """A verdict in a stretch, with its worth at the first and at the last value of it."""

    provision: str
    name: Words
    subject: Subject
    verdict: str
    first: Usd | None
    last: Usd | None


class Stretch(Part):
    """Values in a row with one answer; `given` where the file's own value is one of them.  `changes` is what turns with
    its first value, against the value before it or, of values in no order, against the file as it is."""

    first: Any
    last: Any
    given: bool
    verdicts: list[Said]
    changes: Changes | None


class Turns(Part):
    """The stretches of one fact; `verdicts` of each are those that are not the same in all of them.  With `truncated`,
    not every turn was narrowed down."""

    turns_version: Literal[1] = 1
    as_of: dt.date
    firm: str
    rulebook: RulebookRef
    spot: str
    fact: str
    stretches: list[Stretch]
    truncated: bool


class _Run(NamedTuple):
    """The first and the last of values in a row with one answer."""

    first: Any
    last: Any


def turns_of(data: Mapping[str, Any], asked: str, rulebook: Rulebook, as_of: dt.date, engine: Engine) -> Turns:
    """What the values of a fact do to a firm's data.

    `asked` is `ID.FACT=V1,V2,...`, each a value as in a YAML firm file or a range `FROM..TO` of days or numbers.
    CheckerError says what is wrong with it.
    """
    spot, text = parted(asked, OPTION, EXAMPLE)
    return _Trial(data, spot, rulebook, as_of, engine).turns(text)


class _Trial:
    def __init__(self, data: Mapping[str, Any], spot: str, rulebook: Rulebook, as_of: dt.date, engine: Engine) -> None:
        self.data, self.spot, self.rulebook, self.as_of, self.engine = data, spot, rulebook, as_of, engine
        self.fact = spot.rpartition(".")[2]
        if self.fact not in rulebook.vocabulary:
            what = f"{self.fact!r} is not a fact"
            raise CheckerError(Problem(Place(OPTION), what, nearest(self.fact, rulebook.vocabulary.facts)))
        self.type = rulebook.vocabulary[self.fact]["type"]
        self.step: Any = dt.timedelta(days=1)
        if self.type != "date":
            self.step = exact(step_of(rulebook.vocabulary[self.fact], self.type))
        self.program = rulebook.program(as_of)
        self._answers: dict[Any, Any] = {}
        self._reports: dict[Any, Report] = {}

    def turns(self, text: str) -> Turns:
        """The trial of all values that are asked for."""
        single, ordered = self._asked(text)
        runs = [_Run(value, value) for value in single] + list(self._runs(ordered))
        shown = self._differing(runs)
        starts = [None] * len(single) + [None, *runs[len(single) :]]
        found = [self._stretch(run, shown, before) for run, before in zip(runs, starts, strict=False)]
        return Turns(
            as_of=self.as_of,
            firm=self._given.world.name,
            rulebook=RulebookRef(version=self.rulebook.version, sha256=self.rulebook.sha256),
            spot=self.spot,
            fact=self.fact,
            stretches=found[: len(single)] + list(_told_apart(found[len(single) :])),
            truncated=len(self._answers) >= TRIED,
        )

    # --- what is asked for --------------------------------------------------------------------------------------------

    def _asked(self, text: str) -> tuple[list[Any], list[Any]]:
        """(values in no order, values in an order: those asked for and the ends of ranges)."""
        single, ordered = list[Any](), list[Any]()
        for item in read_yaml(f"[{text}]", OPTION, keep_false_days=True)[0]:
            if isinstance(item, str) and ".." in item:
                ends = [self._end(item, end) for end in item.split("..")]
                if len(ends) != 2 or ends[0] > ends[1]:
                    raise self._wrong(f"{item!r} is not a range from a value to a greater one")
                ordered += ends
            elif self._is_ordered(item):
                ordered.append(exact(item))
            elif item not in single:
                single.append(item)
        return single, ordered

    def _end(self, item: str, text: str) -> Any:
        value = read_yaml(text, OPTION, keep_false_days=True)[0] if text.strip() else None
        if self.type not in ORDERED:
            raise self._wrong(f"{self.fact} is no day and no number, so that {item!r} is no range of it", "its values")
        if not self._is_ordered(value):
            raise self._wrong(f"{text.strip()!r} in {item!r} is no {'day' if self.type == 'date' else 'number'}")
        return exact(value)

    def _is_ordered(self, value: Any) -> bool:
        kinds: Any = dt.date if self.type == "date" else (int, Decimal, Fraction)
        return self.type in ORDERED and isinstance(value, kinds) and not isinstance(value, bool)

    def _wrong(self, what: str, instead: str = f"ID.FACT=V1,V2 or ID.FACT=FROM..TO, as {EXAMPLE}") -> CheckerError:
        return CheckerError(Problem(Place(OPTION), what, instead))

    # --- answers ------------------------------------------------------------------------------------------------------

    def _builder(self, value: Any) -> Builder:
        written = Decimal(value.numerator) / value.denominator if isinstance(value, Fraction) else value
        data = with_value(self.data, self.spot, written, OPTION)
        firm = Firm.from_data(data, self.rulebook.vocabulary, f"the firm with {OPTION} {self.spot}={plain(value)}")
        return Builder(self.program, World(firm, self.rulebook.vocabulary), self.engine)

    @cached_property
    def _given(self) -> Builder:
        firm = Firm.from_data(self.data, self.rulebook.vocabulary)
        return Builder(self.program, World(firm, self.rulebook.vocabulary), self.engine)

    def answer(self, value: Any) -> Any:
        """All verdicts with a value, the issues that it raises, and of values that are no numbers the worths."""
        key = _key(value)
        if key not in self._answers:
            self._answers[key] = self._asked_of(self._builder(value).world)
        return self._answers[key]

    def _asked_of(self, world: World) -> list[Any]:
        program, money = self.program, self.type in ("date", "year")
        verdicts = [
            (name, r.id, program.verdict(name, r), program.worth(name, r) if money else None)
            for name, provision in sorted(self.rulebook.provisions.items())
            for r in world.subjects(provision["subject"])
        ]
        raised = [
            (name, r.id, program.on(r, partial(program.truth, issue["raise_when"])))
            for name, issue in sorted(self.rulebook.issues.items())
            for r in world.subjects(issue["subject"])
        ]
        return [*verdicts, *raised]

    def report(self, value: Any) -> Report:
        """The whole report with a value."""
        key = _key(value)
        if key not in self._reports:
            self._reports[key] = self._builder(value).report()
        return self._reports[key]

    # --- stretches ----------------------------------------------------------------------------------------------------

    def _runs(self, asked: list[Any]) -> Iterator[_Run]:
        if not asked:
            return
        low, high = min(asked), max(asked)
        steps = (high - low) // self.step
        every = (low + self.step * i for i in range(steps + 1)) if steps <= FEW else ()
        points = {*asked, *every, *(x for x in self._tested() if low <= x <= high)}
        for a, b in pairwise(sorted(points)):
            points |= set(self._halved(a, b))
        first = last = low
        for value in sorted(points):
            if self.answer(value) != self.answer(first):
                yield _Run(first, last)
                first = value
            last = value
        yield _Run(first, last)

    def _tested(self) -> Iterator[Any]:
        """The values that any rule tests the fact against, and those beside them."""
        for name in (*self.rulebook.provisions, *self.rulebook.issues):
            for value in thresholds(self.program, name, money=True).get(self.fact, ()):
                if isinstance(value, dt.date if self.type == "date" else int | Fraction):
                    middle: Any = value // 1 if self.type in ("count", "year") else value  # type: ignore[operator]
                    yield from (middle - self.step, middle, middle + self.step)

    def _halved(self, a: Any, b: Any) -> Iterator[Any]:
        """The values on both sides of each turn between two that differ."""
        steps = (b - a) // self.step
        if steps <= 1 or len(self._answers) >= TRIED or self.answer(a) == self.answer(b):
            return
        middle = a + self.step * (steps // 2)
        yield middle
        yield from self._halved(a, middle)
        yield from self._halved(middle, b)

    def _differing(self, runs: list[_Run]) -> list[tuple[str, str, str]]:
        """(provision, kind, id) of the verdicts that are not the same in all stretches, or move along one."""
        seen: dict[tuple[str, str, str], set[Any]] = {}
        heard: dict[tuple[str, str, str], None] = {}
        for run in runs:
            for report in (self.report(run.first), self.report(run.last)):
                for v in report.verdicts:
                    key = (v.provision, v.subject.kind, v.subject.id)
                    benefit = None if v.benefit is None else (v.benefit.low, v.benefit.high)
                    seen.setdefault(key, set()).add((v.verdict, benefit))
                    if not v.is_silent:
                        heard[key] = None
        return [key for key in sorted(heard) if len(seen[key]) > 1]

    def _stretch(self, run: _Run, shown: list[tuple[str, str, str]], before: _Run | None) -> Stretch:
        report = self.report(run.first)
        turned = None
        if before is not None:
            turned = changes(self.report(before.last), report)
        elif not self._is_ordered(run.first):
            turned = changes(self._given.report(), report)
        return Stretch(
            first=_told(run.first),
            last=_told(run.last),
            given=self._is_given(run),
            verdicts=list(self._said(run, shown)),
            changes=turned,
        )

    def _said(self, run: _Run, shown: list[tuple[str, str, str]]) -> Iterator[Said]:
        ends = [{(v.provision, v.subject.kind, v.subject.id): v for v in self.report(value).verdicts} for value in run]
        for key in shown:
            first, last = (found.get(key) for found in ends)
            if first is not None and last is not None:
                worths = [
                    None if v.benefit is None else Usd(low=v.benefit.low, high=v.benefit.high) for v in (first, last)
                ]
                yield Said(
                    provision=first.provision, name=first.name, subject=first.subject, verdict=first.verdict,
                    first=worths[0], last=worths[1],
                )  # fmt: skip

    def _is_given(self, run: _Run) -> bool:
        world = self._given.world
        holder = self.spot.rpartition(".")[0]
        kind, _, id = holder.partition(".")
        named = world.by_id.get(holder) or world.by_id.get(id if kind in KINDS else holder)
        record = world.firm if holder == FIRM else named
        now = None if record is None else record.get(self.fact)
        if now is None:
            return run.first == UNKNOWN and record is not None and self.fact not in (record.bounds or {})
        if self.type in ORDERED:
            return self._is_ordered(run.first) and bool(run.first <= exact(now) <= run.last)
        return bool(_told(run.first) == (now.id if isinstance(now, FactRecord) else _told(now)))


def _told_apart(found: list[Stretch]) -> Iterator[Stretch]:
    """The stretches, those joined between which nothing turns that concerns the firm."""
    open_: Stretch | None = None
    for x in found:
        if open_ is None:
            open_ = x
        elif x.changes is not None and (x.changes.verdicts or x.changes.issues):
            yield open_
            open_ = x
        else:
            ends = {_of(y): y.last for y in x.verdicts}
            verdicts = [y.model_copy(update={"last": ends.get(_of(y), y.last)}) for y in open_.verdicts]
            more = {"last": x.last, "given": open_.given or x.given, "verdicts": verdicts}
            open_ = open_.model_copy(update=more)
    if open_ is not None:
        yield open_


def _of(said: Said) -> tuple[str, str, str]:
    return said.provision, said.subject.kind, said.subject.id


def _told(value: Any) -> Any:
    return value if isinstance(value, Mapping) else plain(value)


def _key(value: Any) -> Any:
    return (type(value).__name__, str(value))
