"""An interview: the facts of one firm while they are asked for, with what they settle.

It works on the facts as a session keeps them, so that an answer changes only the conclusions that rest on it, and keeps
beside them the data of a firm file.  A fact that is null in those data was asked for, and nobody knew it.
"""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from checker.engines import Engine
from checker.engines.session import Session
from checker.firm import Firm
from checker.firm.kinds import CONTAINS, FIRM, REVERSE, STANDS_FOR
from checker.interview.answers import Refused, plain
from checker.interview.questions import NAME, Question
from checker.logic.program import Program
from checker.logic.record import FactRecord, World
from checker.report import worth
from checker.report.build import Builder, fits
from checker.report.model import MissingFact, Report, Verdict
from checker.report.ranking import holder_of, ranking
from checker.rulebook import ir
from checker.rulebook.graph import closure, everything, references, words

_ABSENT: Final = ...
"""Stands for a fact that the data do not hold at all."""
_COLLECTIONS = {kind: name for name, kind in CONTAINS[FIRM].items()}
"""kind -> the list of the firm that holds its records."""
Key = tuple[str, FactRecord]


class Change(NamedTuple):
    """A verdict that an answer settled, opened again or turned."""

    before: str
    verdict: Verdict


class _Step(NamedTuple):
    """An answer that was given: what was asked, and how to take it back."""

    question: Question
    undo: Callable[[], None]


class Interview:
    """Asks for the facts of one firm.

    `data` is the content of a firm file, empty for a firm of which nothing is known yet; FirmError says what is wrong
    with it.  `only` is a pattern of the ids of the provisions that are wanted, all of them without it.
    """

    def __init__(self, program: Program, data: Mapping[str, Any], engine: Engine, only: str | None = None) -> None:
        rulebook = program.rulebook
        firm = Firm.from_data(copy.deepcopy(dict(data)), rulebook.vocabulary)
        self.program, self.rulebook, self.engine, self.only = program, rulebook, engine, only
        self.data: dict[str, Any] = dict(firm.data)
        self.world = World(firm, rulebook.vocabulary)
        self.session = Session(program, self.world, engine)
        self.names = sorted(name for name in rulebook.provisions if fits(name, only))
        self._builder = Builder(program, self.world, engine, lambda read: self._is_open(read.record, read.fact))
        self._words = _words_by_provision(program)
        self._mentioned = frozenset(word for name in self.names for word in self._words[name])
        subjects = {rulebook.provisions[name]["subject"] for name in self.names}
        self._subjects = subjects | {STANDS_FOR[kind][0] for kind in subjects & STANDS_FOR.keys()}
        self._verdicts: dict[Key, Verdict] = {}
        self._steps: list[_Step] = []

    # --- what is known ------------------------------------------------------------------------------------------------

    def verdicts(self) -> list[Verdict]:
        """All verdicts as things stand, those explained anew that an answer can have changed."""
        found: dict[Key, Verdict] = {}
        for name in self.names:
            for r in self._builder.subjects(self.rulebook.provisions[name]["subject"]):
                kept = self._verdicts.get((name, r))
                found[name, r] = kept or self._builder.verdict(name, r)
        self._verdicts = found
        return list(found.values())

    def report(self) -> Report:
        """The report, as a check of the data gives it."""
        return Builder(self.program, self.world, self.engine).report(self.only)

    @property
    def answered(self) -> int:
        """How many questions were answered, and not taken back."""
        return len(self._steps)

    # --- the next question --------------------------------------------------------------------------------------------

    def next(self) -> Question | None:
        """The next best question; None where no answer would settle any more."""
        return next(self._start(), None) or self._best()

    def _start(self) -> Iterator[Question]:
        """What every interview asks first, and has not been answered."""
        if NAME not in self.data:
            yield Question(self.world.firm, NAME, starts=True)
        for part in self.rulebook.interview:
            name = part.get("records")
            concerns = part["kind"] in self._subjects or name in self._mentioned
            if name is not None and concerns and self._is_open(self.world.firm, name):
                yield Question(self.world.firm, name, text=part["question"], starts=True)
            for record in self.world.records.get(part["kind"], ()):
                for asked in part["facts"]:
                    if self._is_open(record, asked["fact"]) and self._is_due(asked, record):
                        yield self._question(record, asked["fact"], starts=True)

    def _is_due(self, asked: ir.InterviewFact, record: FactRecord) -> bool:
        if asked["fact"] not in self._mentioned:
            return False  # nothing that is wanted reads it
        return "when" not in asked or self.session.condition(asked["when"], record) is True

    def _best(self) -> Question | None:
        """The fact that the ranking of deciding sets puts first."""
        verdicts = self.verdicts()
        exclusions = worth.exclusions_among(verdicts)
        # What nothing that is known bears on comes last.
        for is_silent in (False, True):
            open_ = [v for v in verdicts if v.verdict == "undetermined" and v.is_silent is is_silent]
            read = Counter(fact.path for v in open_ for fact in v.unknown_facts)
            ranked = ranking(open_, exclusions, lambda fact: holder_of(fact, self.rulebook.vocabulary))
            anything = [fact for v in open_ for fact in v.unknown_facts]
            for together in (*(found.facts for found in ranked), anything):
                # Of several that decide only together, and where none do, the fact that most verdicts want.
                facts = [fact for fact in together if self._is_wanted(fact)]
                if facts:
                    return self._asked(min(facts, key=lambda fact: (-read[fact.path], fact.path)))
        return None

    def _is_wanted(self, fact: MissingFact) -> bool:
        record = self._holder(fact)
        return record is not None and self._is_open(record, fact.fact)

    def _holder(self, fact: MissingFact) -> FactRecord | None:
        return self.world.firm if fact.subject.kind == FIRM else self.world.by_id.get(fact.subject.id)

    def _asked(self, fact: MissingFact) -> Question:
        record = self._holder(fact)
        assert record is not None
        return self._question(record, fact.fact)

    def _question(self, record: FactRecord, name: str, starts: bool = False) -> Question:
        fact = self.world.vocabulary.of_kind(record.kind).get(name)
        options: Sequence[str] = ()
        opens = False
        if fact is not None and fact["type"] == "ref":
            options = [other.id for other in self.world.records.get(fact["to"], ())]
            opens = fact["to"] in _COLLECTIONS
        elif fact is not None and "values" in fact:
            options = list(fact["values"])
        return Question(record, name, fact, None, tuple(options), opens, starts)

    def _is_open(self, record: FactRecord, name: str) -> bool:
        """Whether it can be asked for, and has not been."""
        if record is not self.world.firm and self.world.by_id.get(record.id) is not record:
            return False  # the undisclosed rest of a list, of which nobody can say more
        fact = self.world.vocabulary.of_kind(record.kind).get(name)
        if fact is None and name not in CONTAINS.get(record.kind, {}):
            return False  # a list of those that name this record: each of them is asked instead
        if fact is not None and fact["type"] == "ref" and not self._can_be_named(fact["to"]):
            return False
        return name not in self._given(record)

    def _can_be_named(self, kind: str) -> bool:
        return kind in _COLLECTIONS or bool(self.world.records.get(kind))

    def why(self, question: Question) -> list[tuple[Verdict, list[str]]]:
        """The open verdicts that hang on the answer, each with the criteria that want it."""
        place = (question.record.id, question.name)
        found = []
        for v in self.verdicts():
            if any((fact.subject.id, fact.fact) == place for fact in v.unknown_facts):
                criteria = (x.criterion for x in v.reasons if any((f.subject.id, f.fact) == place for f in x.facts))
                found.append((v, [id for id in criteria if id is not None]))
        return found

    # --- answers ------------------------------------------------------------------------------------------------------

    def answer(self, question: Question, text: str) -> list[Change]:
        """Takes an answer in; gives the verdicts that it changed.  Refused leaves everything as it was."""
        return self._taken(question, plain(question, text))

    def decline(self, question: Question) -> list[Change]:
        """Nobody knows: it will not be asked for again."""
        return self._taken(question, None)

    def back(self) -> Question | None:
        """Takes the last answer back, and gives what was asked; None where there is none."""
        if not self._steps:
            return None
        step = self._steps.pop()
        step.undo()
        return step.question

    def _taken(self, question: Question, given: Any) -> list[Change]:
        before = {worth.key_of(v): v.verdict for v in self.verdicts()}
        record, name = question.record, question.name
        if question.sort == "name":
            undo = self._named(given)
        elif question.sort == "list":
            undo = self._listed(record, name, given)
        elif question.sort == "ref" and given is not None and given not in question.options:
            undo = self._newly_named(record, name, given, str(question.fact and question.fact["to"]))
        else:
            undo = self._put(record, name, given)
        self._steps.append(_Step(question, undo))
        after = [(v, before.get(worth.key_of(v), "undetermined")) for v in self.verdicts()]
        return [Change(was, v) for v, was in after if v.verdict != was]

    def _named(self, given: str | None) -> Callable[[], None]:
        def put(value: Any) -> None:
            _set(self.data, NAME, value)
            _set(self.world.firm, NAME, _ABSENT if value is None else value)
            self.world.forget()
            self._verdicts.clear()

        before = self.data.get(NAME, _ABSENT)
        put(given)
        return lambda: put(before)

    def _put(self, record: FactRecord, name: str, given: Any) -> Callable[[], None]:
        """A fact, as it is written in a file; gives what takes it back."""
        holder = self._given(record)
        before = holder.get(name, _ABSENT)
        if (*record.path, name) in self.world.bounds:
            self.session.bound_fact(record, name, None)
        if given is _ABSENT or given is None:
            self.session.retract_fact(record, name)
        elif isinstance(given, dict):
            self.session.retract_fact(record, name)
            self.session.bound_fact(record, name, tuple(given["between"]))
        else:
            self.session.assert_fact(record, name, given)
        _set(holder, name, given)
        self._changed({name, *(n for lists in REVERSE.values() for n, (_, ref) in lists.items() if ref == name)})
        return lambda: void(self._put(record, name, before))

    def _listed(self, holder: FactRecord, name: str, given: Any) -> Callable[[], None]:
        """A list of records as it is written in a file (or their names); gives what takes it back."""
        data = self._given(holder)
        before = copy.deepcopy(data.get(name, _ABSENT))
        items = [] if given is _ABSENT or given is None else _items(given)
        ids = [item if isinstance(item, str) else item["id"] for item in items]
        shown = {record.id for record in holder.get(name) or () if record is not holder}
        if taken := [id for id in ids if id in self.world.by_id and id not in shown]:
            raise Refused("taken", taken[0])
        unknown = given is _ABSENT or given is None
        complete = not isinstance(given, dict) or given.get("complete") is not False
        self.session.list_records(holder, name, None if unknown else ids, complete)
        written = [{"id": item} if isinstance(item, str) else item for item in items]
        _set(data, name, given if unknown else {**given, "items": written} if isinstance(given, dict) else written)
        kind = CONTAINS[holder.kind][name]
        facts = self.world.vocabulary.facts.items()
        self._changed({name, *(ref for ref, fact in facts if fact.get("to") == kind)})
        return lambda: void(self._listed(holder, name, before))

    def _newly_named(self, record: FactRecord, name: str, id: str, kind: str) -> Callable[[], None]:
        """A fact that names a record which the file does not hold yet: that there are no more is not said."""
        if id in self.world.by_id:
            raise Refused("taken", id)
        firm, collection = self.world.firm, _COLLECTIONS[kind]
        known = self.data.get(collection)
        if known is None:
            wider: Any = {"items": [{"id": id}], "complete": False}
        else:
            items = [*_items(known), {"id": id}]
            wider = {**known, "items": items} if isinstance(known, dict) else items
        unlist = self._listed(firm, collection, wider)
        unput = self._put(record, name, id)

        def undo() -> None:
            unput()
            unlist()

        return undo

    def _given(self, record: FactRecord) -> dict[str, Any]:
        """What the data say of a record."""
        here: Any = self.data
        for step in record.path:
            here = _items(here)[step] if isinstance(step, int) else here[step]
        found: dict[str, Any] = here
        return found

    def _changed(self, names: set[str]) -> None:
        """Drops the explanations of all verdicts that can rest on these facts."""
        self._verdicts = {key: v for key, v in self._verdicts.items() if not names & self._words[key[0]]}


def _items(given: Any) -> list[Any]:
    """The records of a list, in its plain or its long form."""
    found: Any = given.get("items", given.get("value")) if isinstance(given, dict) else given
    return list(found or ())


def void(_: object) -> None:
    """Nothing, of anything."""


def _set(mapping: dict[str, Any], name: str, value: Any) -> None:
    if value is _ABSENT:
        mapping.pop(name, None)
    else:
        mapping[name] = value


def _words_by_provision(program: Program) -> dict[str, frozenset[str]]:
    """provision -> every word in a path of it, of all that it refers to, and of those that it meets."""
    kept: dict[str, frozenset[str]] | None = program.kept.get(_words_by_provision)
    if kept is None:
        rulebook = program.rulebook
        own = {key: words(data) for key, data in everything(rulebook)}
        steps = {
            key: references(data, rulebook)
            | {("provisions", other) for met in data.get("interactions", ()) for other in met["provisions"]}
            for key, data in everything(rulebook)
        }
        kept = program.kept[_words_by_provision] = {
            name: frozenset(word for key in closure([("provisions", name)], steps) for word in own[key])
            for name in rulebook.provisions
        }
    return kept
