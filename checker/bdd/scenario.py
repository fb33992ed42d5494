"""The state of one scenario: a firm described step by step, checked on a day, and what is asked of the answer.

Nothing is judged before a step asks for it, and then only the rule that it names.
"""

from __future__ import annotations

import copy
import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeAlias

from checker.engines import Engine
from checker.engines.evaluator import Evaluator
from checker.errors import CheckerError, FirmError, Problem, nearest
from checker.firm import Firm, Vocabulary
from checker.firm.kinds import CONTAINS, FIRM, PARENT
from checker.firm.reading import read_data, read_text
from checker.firm.vocabulary import FactDef
from checker.logic.program import NAMES, Judgement, LiveCriterion
from checker.logic.reads import Read, open_facts
from checker.logic.record import FactRecord, World
from checker.report import model
from checker.report.build import Builder
from checker.report.routes import routes
from checker.rulebook import Rulebook, ir
from checker.rulebook.windows import in_force

Table: TypeAlias = Sequence[Sequence[str]]
"""The rows of a step: fact and value."""

LIST_OF: dict[str, str] = {kind: name for lists in CONTAINS.values() for name, kind in lists.items()}
"""kind -> the list that holds it."""
NONE = ("none", "없음")
"""How a cell says that a set is known to hold nothing."""


class StepFailed(AssertionError):
    """A step that does not hold, or cannot be carried out.  `row` is the row of its table that is at fault."""

    def __init__(self, message: str, row: int | None = None) -> None:
        super().__init__(message)
        self.row = row


@dataclass
class Finding:
    """A rule judged on a record: what the steps that say `it` speak of.  `cites` are authorities named on the way."""

    rule: str
    record: FactRecord
    data: Any
    judged: Judgement
    cites: list[str] = field(default_factory=list)


@dataclass
class Raised:
    """An issue as the firm raises it."""

    issue: model.OpenIssue


class Context:
    """One scenario.  `base` is the folder to which the paths of firm files are relative."""

    def __init__(self, rulebook: Rulebook, base: Path | None = None, engine: Engine | None = None) -> None:
        self.rulebook, self.base, self.engine = rulebook, base or Path(), engine or Evaluator()
        self._data: dict[str, Any] = {}
        self._index: dict[str, tuple[str, dict[str, Any]]] = {FIRM: (FIRM, self._data)}
        self._shared = False
        self._firm: Firm | None = None
        self._builder: Builder | None = None
        self._it: Finding | Raised | None = None

    def fork(self, rulebook: Rulebook) -> Context:
        """The same firm under a rulebook with the same vocabulary; what is already validated is shared."""
        other = Context(rulebook, self.base, self.engine)
        other._data, other._index, other._firm = self._data, self._index, self._firm
        other._shared = self._shared = True
        return other

    @property
    def vocabulary(self) -> Vocabulary:
        """The facts that the firm may have."""
        return self.rulebook.vocabulary

    # --- the firm -----------------------------------------------------------------------------------------------------

    def read(self, file: str) -> None:
        """Starts from the firm of a file; later steps add to it and change it."""
        path = self.base / file
        try:
            self._data = copy.deepcopy(read_data(read_text(path, file), file))
        except CheckerError as error:
            raise StepFailed(str(error)) from None
        self._shared, self._firm = False, None
        self._reindex()

    def describe(self, kind: str, id: str | None, table: Table | None, holder: str = FIRM) -> None:
        """Adds a record, or gives more facts of one that is there; `holder` is the record that a part belongs to."""
        self._unshare()
        facts = self._facts(kind, table)
        if kind == FIRM:
            self._merge(self._data, facts)
            self._index[str(self._data.get("id", FIRM))] = (FIRM, self._data)
            return
        holder_kind, held_by = self.record(holder)
        if CONTAINS.get(holder_kind, {}).get(LIST_OF[kind]) != kind:
            raise StepFailed(f'"{holder}" is {_a(holder_kind)}, which holds no {_spaced(LIST_OF[kind])}')
        own_id = facts.pop("id", (None, 0))[0]
        if id is not None and own_id not in (None, id):
            raise StepFailed(f'the step says "{id}" and its table says "{own_id}"')
        id = id or own_id
        if id in self._index:
            known_kind, record = self._index[id]
            if known_kind != kind:
                raise StepFailed(f'"{id}" is already {_a(known_kind)}')
        else:
            record = {} if id is None else {"id": id}
            items = _items(held_by, LIST_OF[kind])
            items.append(record)
            self._index[id or f"{holder}/{LIST_OF[kind]}[{len(items) - 1}]"] = (kind, record)
        self._merge(record, facts)

    def change(self, id: str, fact: str, value: str) -> None:
        """Changes one fact of a record; an empty value is unknown."""
        self._unshare()
        kind, record = self.record(id)
        try:
            self._merge(record, self._facts(kind, [(fact, value)]))
        except StepFailed as failed:
            raise StepFailed(str(failed).removeprefix("row ")) from None

    def leave_open(self, id: str, name: str) -> None:
        """Says that a list may hold more than the firm shows."""
        self._unshare()
        record = self._holder(id, name)
        items = _items(record, name)
        record[name] = {"items": items, "complete": False}

    def leave_empty(self, id: str, name: str) -> None:
        """Says that a list is known to hold nothing."""
        self._unshare()
        record = self._holder(id, name)
        if _items(record, name):
            raise StepFailed(f'"{id}" has {_spaced(name)}: a step before adds them')
        record[name] = []

    def record(self, id: str) -> tuple[str, dict[str, Any]]:
        """(kind, data) of the record with an id."""
        if id not in self._index:
            near = nearest(id, self._index)
            raise StepFailed(f'no step before describes "{id}"' + (f'; did you mean "{near}"?' if near else ""))
        return self._index[id]

    def _holder(self, id: str, name: str) -> dict[str, Any]:
        kind, record = self.record(id)
        if name not in CONTAINS.get(kind, {}):
            raise StepFailed(f'"{id}" is {_a(kind)}, which holds no {_spaced(name)}')
        return record

    def _merge(self, record: dict[str, Any], facts: dict[str, tuple[Any, int]]) -> None:
        for fact, (value, _) in facts.items():
            if value is None:
                record.pop(fact, None)
            else:
                record[fact] = value

    def _unshare(self) -> None:
        self._firm = self._builder = self._it = None
        if self._shared:
            self._data, self._shared = copy.deepcopy(self._data), False
            self._reindex()

    def _reindex(self) -> None:
        self._index = {FIRM: (FIRM, self._data)}

        def walk(record: Any, kind: str, id: str) -> None:
            if not isinstance(record, dict):
                return
            self._index.setdefault(id, (kind, record))
            for name, item_kind in CONTAINS.get(kind, {}).items():
                for i, item in enumerate(_items(record, name) if record.get(name) is not None else ()):
                    walk(item, item_kind, str(item.get("id") or f"{id}/{name}[{i}]") if isinstance(item, dict) else "")

        walk(self._data, FIRM, str(self._data.get("id") or FIRM))

    def _facts(self, kind: str, table: Table | None) -> dict[str, tuple[Any, int]]:
        """fact -> (value, row), checked; a value is None where the cell is empty."""
        out: dict[str, tuple[Any, int]] = {}
        known = self.vocabulary.of_kind(kind)
        for row, cells in enumerate(table or ()):
            if len(cells) != 2:
                raise StepFailed(f"row {_row(cells)}: a row holds a fact and its value", row)
            fact, value = cells[0].strip(), cells[1].strip()
            if fact in out:
                raise StepFailed(f"row {_row(cells)}: {fact} stands twice in the table", row)
            out[fact] = (_value(value, known.get(fact)), row)
        alone = {fact: value for fact, (value, _) in out.items() if value is not None or fact not in known}
        for problem in _problems(kind, alone, self.vocabulary):
            fact = problem.place.path.rpartition(".")[2]
            if fact in out and (fact not in known or known[fact]["type"] != "ref"):
                row = out[fact][1]
                raise StepFailed(f"row {_row((table or ())[row])}: {problem.what}" + _instead(problem.instead), row)
        return out

    # --- the check ----------------------------------------------------------------------------------------------------

    def check(self, as_of: str) -> None:
        """Checks the firm on a day; its rules are judged when a step asks for them."""
        try:
            day = dt.date.fromisoformat(as_of)
        except ValueError:
            raise StepFailed(f"{as_of} is not a day; write a day as 2026-12-31") from None
        world = World(self.firm(), self.vocabulary)
        self._builder, self._it = Builder(self.rulebook.program(day), world, self.engine), None

    def firm(self) -> Firm:
        """The firm as the steps so far describe it, validated as a whole."""
        if self._firm is None:
            try:
                self._firm = Firm.from_data(self._data, self.vocabulary, "the firm")
            except FirmError as error:
                raise StepFailed("\n  ".join(map(self._place, error.problems))) from None
        return self._firm

    def _place(self, problem: Problem) -> str:
        """A problem of the whole firm, with the row that it stands in."""
        if not problem.place.path:
            return str(problem)
        here: Any = self._data
        holder: Any = here
        name = ""
        for name, index in re.findall(r"(\w+)(?:\[(\d+)\])?", problem.place.path):
            holder, here = here, here.get(name) if isinstance(here, dict) else None
            if index and isinstance(here, dict | list):
                here = (here["items"] if isinstance(here, dict) else here)[int(index)]
        of = f' of "{holder["id"]}"' if isinstance(holder, dict) and "id" in holder else ""
        return f"row {_row((name, str(here)))}{of}: {problem.what}{_instead(problem.instead)}"

    @property
    def builder(self) -> Builder:
        """The explainer of the check."""
        if self._builder is None:
            raise StepFailed("the firm is not checked yet; write `When the firm is checked as of 2026-12-31` before")
        return self._builder

    def judge(self, what: str, name: str, subject: str) -> Finding:
        """One provision or concept about one record; the steps that say `it` then speak of this."""
        data = self._rule(what, name)
        record = self._subject(name, data["subject"], subject)
        if "value" in data:
            raise StepFailed(f'the concept "{name}" has a value, and is not true or false')
        judged = self.builder.engine.judge(self.builder.program, name, record)
        self._it = found = Finding(name, record, data, judged)
        return found

    def value(self, name: str, subject: str) -> Any:
        """The value of a concept that is not a truth: an interval, or the words that it can be."""
        data = self._rule("concept", name)
        record = self._subject(name, data["subject"], subject)
        judged = Judgement(name, record, None, None, None)
        self._it = Finding(name, record, data, judged)
        return self.builder.program.concept_value(name, record)

    def is_value(self, name: str) -> bool:
        """Whether a concept has a value, rather than being true or false."""
        return "value" in self._rule("concept", name)

    def routes(self, subject: str) -> model.Routes:
        """The routes of a subject, side by side."""
        r = self._found(subject)
        verdicts = [
            self.builder.verdict(name, r)
            for name, provision in sorted(self.rulebook.provisions.items())
            if ("route" in provision or provision["effect"] == "bar")
            and r in self.builder.subjects(provision["subject"])
        ]
        found = routes(self.builder.program, verdicts, {r.id: r})
        if not found:
            raise StepFailed(f'the rulebook has no routes for "{subject}"')
        return found[0]

    def issue(self, name: str) -> model.OpenIssue | None:
        """An issue as the firm raises it, or None."""
        self._rule("issue", name)
        found = self.builder.issue(name)
        self._it = None if found is None else Raised(found)
        return found

    def forum_status(self, name: str) -> str:
        """How a forum is on the day of the check."""
        self._rule("forum", name)
        state = self.builder.forum_state(name)
        return "unverified" if state is None else state["status"]

    def it(self) -> Finding | Raised:
        """What the last step with a name spoke of."""
        if self._it is None:
            raise StepFailed("`it` speaks of nothing: no step before names a provision, a concept or a raised issue")
        return self._it

    def finding(self) -> Finding:
        """The provision or concept that the last step with a name spoke of."""
        it = self.it()
        if isinstance(it, Raised):
            raise StepFailed(f'the step before speaks of the issue "{it.issue.issue}", and this one of a provision')
        return it

    def raised(self) -> model.OpenIssue:
        """The issue that the last step with a name spoke of."""
        it = self.it()
        if isinstance(it, Finding):
            raise StepFailed(f'the step before speaks of "{it.rule}", and this one of an issue')
        return it.issue

    def _rule(self, what: str, name: str) -> Any:
        rules: dict[str, Any] = self.rulebook.compiled[f"{what}s"]  # type: ignore[literal-required]
        if name not in rules:
            near = nearest(name, rules)
            raise StepFailed(f'there is no {what} "{name}"' + (f'; did you mean "{near}"?' if near else ""))
        return rules[name]

    def _found(self, id: str) -> FactRecord:
        record = self.world.by_id.get(id) or (self.world.firm if id == FIRM else None)
        if record is None:
            near = nearest(id, self.world.by_id)
            raise StepFailed(f'the firm holds no "{id}"' + (f'; did you mean "{near}"?' if near else ""))
        return record

    def _subject(self, rule: str, kind: str, id: str) -> FactRecord:
        record = self._found(id)
        subjects = list(self.world.subjects(kind))
        if record not in subjects:
            asked = ", ".join(f'"{subject.id}"' for subject in subjects) or "none in this firm"
            raise StepFailed(f'"{rule}" is asked of {_a(kind)} ({asked}), and "{id}" is {_a(record.kind)}')
        return record

    @property
    def world(self) -> World:
        """The records of the firm."""
        return self.builder.world

    # --- what is asked of it ------------------------------------------------------------------------------------------

    def deciding(self, found: Finding) -> list[str]:
        """The criteria on which the answer rests."""
        return list(self.builder.deciding(found.rule, found.judged))

    def open_facts(self, found: Finding) -> list[Read]:
        """The unknown facts that keep the answer open."""
        return open_facts(self.builder.program, found.rule, found.record)

    def reasons(self, found: Finding) -> set[str]:
        """The kinds of reason why the answer is open, or that the rule is not in force; `stale` beside them."""
        builder = self.builder
        open_ = [self._missing(read) for read in self.open_facts(found)] if found.judged.truth is None else []
        kinds: set[str] = {reason.kind for reason in builder.reasons(found.rule, found.judged, found.record, open_)}
        criteria = self.criteria(found)
        horizon = min((criteria[id]["horizon"] for id in self.deciding(found)), default=found.data["horizon"])
        return kinds | {"stale"} if builder.as_of.isoformat() > horizon else kinds

    def _missing(self, read: Read) -> model.MissingFact:
        subject = model.Subject(kind=read.record.kind, id=read.record.id)
        return model.MissingFact(subject=subject, fact=read.fact, path="")

    def criteria(self, found: Finding) -> dict[str, ir.Criterion]:
        """Every criterion of a rule by id, in force or not."""
        data = found.data
        groups = [data[key] for key in ("requires", "disqualified_by", "true_when") if key in data]
        return {item["id"]: item for item in (*_criteria(groups), *data.get("advisory", ()))}

    def criterion(self, found: Finding, id: str) -> ir.Criterion:
        """A criterion of the rule by its id."""
        criteria = self.criteria(found)
        if id not in criteria:
            near = nearest(id, criteria)
            raise StepFailed(f'"{found.rule}" has no criterion "{id}"' + (f'; did you mean "{near}"?' if near else ""))
        return criteria[id]

    def outcome(self, found: Finding, id: str) -> str:
        """What one criterion says of the record."""
        data = self.criterion(found, id)
        found.cites.append(data["cite"])
        program = self.builder.program
        if id in found.judged.outcomes:
            return found.judged.outcomes[id]
        advised = data in found.data.get("advisory", ()) and program.rule(found.rule) is not None
        if not advised or not in_force(data["in_force"], program.as_of):
            return "not_in_force"
        live = LiveCriterion(data, program.compiler)
        return str(program.on(found.record, lambda r: live.judge(r, True)[0]))

    def worth(self) -> model.Benefit | model.Usd:
        """What the provision is worth, or what is at stake in the issue."""
        it = self.it()
        if isinstance(it, Raised):
            return it.issue.stake.usd
        if it.judged.truth is False:
            return model.Usd(low=Decimal(0), high=Decimal(0))
        found = self.builder.benefit(it.data, it.judged.truth, it.record) if "benefit" in it.data else None
        if found is None:
            raise StepFailed(f'"{it.rule}" says nothing of its worth')
        it.cites.append(found.cite)
        return found

    def deadline(self, id: str) -> model.DeadlineResult | None:
        """A deadline of the provision, or None where it does not run."""
        found = self.finding()
        data = _named(found, "deadlines", id)
        found.cites.append(data["cite"])
        return self.builder.deadline(data, found.judged.truth, found.record)

    def obligation(self, id: str) -> model.ObligationResult | None:
        """An obligation of the provision, or None where it does not bind."""
        found = self.finding()
        data = _named(found, "obligations", id)
        found.cites.append(data["cite"])
        return self.builder.obligation(data, found.judged.truth, found.record)

    def meetings(self) -> Iterator[str]:
        """The provisions that this one meets here."""
        found = self.finding()
        for data in found.data.get("interactions", ()):
            met = self.builder.interaction(found.data, data, found.judged.truth, found.record)
            if met is not None:
                found.cites.append(met.cite)
                here = {choice.provision for choice in met.choices[1:] if choice.verdict != "does_not_apply"}
                yield from (name for name in data["provisions"] if name in here or data["kind"] == "requires")

    def cites(self) -> list[str]:
        """The authorities on which the answer rests, and those of what was named since."""
        it = self.it()
        if isinstance(it, Raised):
            return [it.issue.cite]
        if self.builder.program.rule(it.rule) is None:
            return [it.data["authority"], *it.cites]
        criteria = self.criteria(it)
        return [*(criteria[id]["cite"] for id in self.deciding(it)), *it.cites]

    # --- what failed --------------------------------------------------------------------------------------------------

    def explain(self, found: Finding) -> str:
        """The answer as it is, for a step that expected another one."""
        if self.builder.program.rule(found.rule) is None and "value" not in found.data:
            return f"{self.answer(found)}: not in force on {self.builder.as_of}"
        criteria, judged = self.criteria(found), found.judged
        rests = [f"{id} is {judged.outcomes[id]} ({criteria[id]['cite']})" for id in self.deciding(found)]
        lines = [self.answer(found) + (", because" if rests else ""), *(f"  {line}" for line in rests)]
        if judged.truth is None:
            kinds = sorted(self.reasons(found) - {"fact_missing", "criteria"})
            if kinds:
                lines.append(f"reasons: {', '.join(kinds)}")
            unknown = [f"{read.fact} of {read.record.id}" for read in self.open_facts(found)]
            lines.append(f"unknown facts: {', '.join(unknown) or 'none'}")
        return "\n  ".join(lines)

    def answer(self, found: Finding) -> str:
        """The verdict of a provision, the truth of a concept."""
        truth = found.judged.truth
        if found.rule in self.rulebook.provisions:
            return NAMES[truth]
        return {True: "true", False: "false", None: "unknown"}[truth]


def expect(holds: bool, expected: object, actual: object | Callable[[], object]) -> None:
    """Fails the step unless it holds, and says what was expected and what there is (asked for only then)."""
    if not holds:
        raise StepFailed(f"expected: {expected}\n  actual: {actual() if callable(actual) else actual}")


def _items(record: dict[str, Any], name: str) -> list[Any]:
    """The items of a list, plain or written long, made where it is missing."""
    value = record.get(name)
    if isinstance(value, dict):
        value = value.setdefault("items", [])
    elif value is None:
        value = record[name] = []
    return value if isinstance(value, list) else []


def _value(text: str, fact: FactDef | None) -> Any:
    """A cell as the input model reads it; a text that is no such value is left for the model to refuse."""
    if not text:
        return None
    if fact is None:
        return text
    kind = fact["type"]
    if kind == "bool":
        return {"true": True, "false": False, "참": True, "거짓": False}.get(text, text)
    if kind == "set":
        if text in NONE and text not in fact["values"]:
            return []
        return [word.strip() for word in text.split(",") if word.strip()]
    if kind in ("count", "year", "number", "money", "percent"):
        plain = text.replace(",", "")
        return int(plain) if plain.isdecimal() and plain.isascii() else plain
    return text


def _problems(kind: str, facts: dict[str, Any], vocabulary: Vocabulary) -> Iterable[Any]:
    """What is wrong with the facts of one record, alone in a firm of its own."""
    record: dict[str, Any] = {"id": kind, **facts}
    while kind != FIRM:
        holder = PARENT[kind]
        record, kind = {"id": holder, LIST_OF[kind]: [record]}, holder
    try:
        Firm.from_data(record, vocabulary)
    except FirmError as error:
        return error.problems
    return ()


def _criteria(groups: Iterable[Any]) -> Iterator[ir.Criterion]:
    for item in groups:
        if "join" in item:
            yield from _criteria(item["of"])
        else:
            yield item


def _named(found: Finding, what: str, id: str) -> Any:
    items = {item["id"]: item for item in found.data.get(what, ())}
    if id not in items:
        known = ", ".join(items) or "none"
        raise StepFailed(f'"{found.rule}" has no {what.removesuffix("s")} "{id}" (it has: {known})')
    return items[id]


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _instead(instead: str) -> str:
    return f"; write {instead} instead" if instead else ""


def _spaced(word: str) -> str:
    return word.replace("_", " ")


def _a(kind: str) -> str:
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {_spaced(kind)}"
