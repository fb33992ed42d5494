"""From the files of a rulebook to its compiled form.  Every fault of every file is reported at once."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, cast

from pydantic import ValidationError

from checker.errors import CheckerError, Place, Problem, RulebookError, nearest
from checker.firm.kinds import CONTAINS, FIRM, KINDS, SUBJECTS
from checker.firm.reading import read_yaml
from checker.firm.vocabulary import NUMERIC, FactDef, Vocabulary
from checker.rulebook import files, ir
from checker.rulebook.language import Model
from checker.rulebook.lowering import TYPES, At, Lowering, Names, window_of

FORMAT = 2
"""Number of the compiled form; a cache of another number is not read."""


@dataclass(frozen=True)
class Parsed:
    """One file: its name in messages, its model, and the line of every path in it."""

    name: str
    model: Model
    lines: Mapping[At, int]


def compile_rulebook(texts: Mapping[str, str], version: str) -> ir.Compiled:
    """The compiled form of the files (name -> YAML text).  RulebookError lists all that is wrong with them."""
    problems: list[Problem] = []
    parsed: list[Parsed] = []
    for name in sorted(texts):
        try:
            parsed.append(_parse(name, texts[name]))
        except CheckerError as error:
            problems += error.problems
    if problems:
        raise RulebookError(problems)
    book = _Book(parsed, version)
    compiled = book.compile()
    if book.problems:
        raise RulebookError(sorted(book.problems, key=lambda p: (str(p.place.file), p.place.line or 0)))
    return compiled


def _parse(name: str, text: str) -> Parsed:
    data, lines = read_yaml(text, name)
    if not isinstance(data, dict):
        raise CheckerError(
            Problem(Place(name, 1), "this file holds no mapping", f"a file with one of {', '.join(files.FILES)}")
        )
    for key, model in files.FILES.items():
        if key in data:
            try:
                return Parsed(name, model.model_validate(data), lines)
            except ValidationError as error:
                raise CheckerError(_validation_problems(error, data, name, lines)) from None
    near = next((nearest(key, files.FILES) for key in data if nearest(key, files.FILES)), "")
    raise CheckerError(
        Problem(Place(name, 1), f"this file does not say what it is: none of {', '.join(files.FILES)}", near)
    )


def _validation_problems(error: ValidationError, data: Any, name: str, lines: Mapping[At, int]) -> list[Problem]:
    found: dict[tuple[At, str], Problem] = {}
    for item in error.errors(include_url=False):
        path = _data_path(item["loc"], data)
        known = path
        while known and known not in lines:
            known = known[:-1]
        what, instead = str(item["msg"]), ""
        if item["type"] == "extra_forbidden":
            what, instead = f"the key {item['loc'][-1]!r} is not known here", ""
        elif item["type"] == "missing":
            what = f"the key {item['loc'][-1]!r} is missing"
        elif item["type"].startswith("union_tag"):
            what, instead = "this is not a condition", "all, any, not, some, every ... or fact: test"
        dotted = ".".join(map(str, path))
        found.setdefault(
            (path, what), Problem(Place(name, lines.get(known), dotted), what.removeprefix("Value error, "), instead)
        )
    return list(found.values())


def _data_path(loc: Iterable[int | str], data: Any) -> At:
    """The steps of a pydantic location that stand in the data, the names of union members left out."""
    path: list[str | int] = []
    here: Any = data
    for step in loc:
        found = here.get(step) if isinstance(here, dict) else None
        if isinstance(here, list) and isinstance(step, int) and step < len(here):
            found = here[step]
        if found is not None:
            here = found
            path.append(step)
    return tuple(path)


class _Book:
    """All files of a rulebook while they are compiled."""

    def __init__(self, parsed: list[Parsed], version: str) -> None:
        self.version = version
        self.problems: list[Problem] = []
        self.of: dict[type[Model], list[Parsed]] = {model: [] for model in files.FILES.values()}
        for item in parsed:
            self.of[type(item.model)].append(item)

    def compile(self) -> ir.Compiled:
        facts: dict[str, FactDef] = {}
        for item in self.of[files.VocabularyFile]:
            for name, fact in cast(files.VocabularyFile, item.model).facts.items():
                if name in facts:
                    self._wrong(item, ("facts", name), f"the fact {name!r} is declared in another file too")
                facts[name] = cast(FactDef, _plain(fact))
        sources: dict[str, ir.Source] = {}
        for item in self.of[files.Sources]:
            for name, source in cast(files.Sources, item.model).sources.items():
                if name in sources:
                    self._wrong(item, ("sources", name), f"the source {name!r} is declared in another file too")
                sources[name] = cast(ir.Source, _plain(source))
        vocabulary = Vocabulary(facts)
        provisions = self._by_id(files.Provision, "provision")
        concepts = self._by_id(files.Concept, "concept")
        issues = self._by_id(files.Issue, "issue")
        forums = self._by_id(files.Forum, "forum")
        base = Names(vocabulary, {}, {}, {}, {}, frozenset(sources), frozenset(forums))
        tables = {name: self._table(item, base) for name, item in self._by_id(files.Table, "table").items()}
        names = Names(
            vocabulary,
            {
                name: (_as(files.Concept, item).subject, _as(files.Concept, item).type)
                for name, item in concepts.items()
            },
            {name: _as(files.Provision, item).subject for name, item in provisions.items()},
            {
                **{name: _criteria_ids(_as(files.Provision, item)) for name, item in provisions.items()},
                **{name: _criteria_ids(_as(files.Concept, item)) for name, item in concepts.items()},
            },
            tables,
            frozenset(sources),
            frozenset(forums),
        )
        compiled: ir.Compiled = {
            "format": FORMAT,
            "version": self.version,
            "sha256": "",
            "vocabulary": facts,
            "sources": sources,
            "tables": tables,
            "concepts": {name: self._concept(item, names) for name, item in concepts.items()},
            "provisions": {name: self._provision(item, names) for name, item in provisions.items()},
            "issues": self._all_issues(issues, names),
            "forums": {name: self._forum(item, names) for name, item in forums.items()},
            "unmoved": [entry for item in self.of[files.Routing] for entry in self._unmoved(item, names)],
        }
        if self.of[files.Interview]:
            compiled["interview"] = [part for item in self.of[files.Interview] for part in self._interview(item, names)]
        compiled["sha256"] = digest(compiled)
        return compiled

    def _all_issues(self, issues: Mapping[str, Parsed], names: Names) -> dict[str, ir.Issue]:
        asks = self._asks(names)
        for name in asks.keys() & issues.keys():
            self._wrong(issues[name], ("issue",), f"a row of the routing is the issue {name!r} already", "another id")
        return asks | {name: self._issue(item, names) for name, item in issues.items()}

    def _by_id(self, model: type[Model], key: str) -> dict[str, Parsed]:
        found: dict[str, Parsed] = {}
        for item in sorted(self.of[model], key=lambda p: str(getattr(p.model, key))):
            name = getattr(item.model, key)
            if name in found:
                self._wrong(item, (key,), f"the {key} {name!r} is defined in {found[name].name} too", "another id")
            found[name] = item
        return found

    def _wrong(self, item: Parsed, at: At, what: str, instead: str = "") -> None:
        self.problems.append(Problem(Place(item.name, item.lines.get(at), ".".join(map(str, at))), what, instead))

    def _lowering(self, item: Parsed, names: Names, subject: str = "firm", kinds: Sequence[str] = SUBJECTS) -> Lowering:
        lower = Lowering(names, item.name, item.lines)
        lower.problems = self.problems
        if subject not in kinds:
            lower.wrong(("subject",), f"{subject!r} is not a subject of verdicts", nearest(subject, kinds))
            subject = "firm"
        lower.subject = subject
        return lower

    def _criterion(self, model: files.Criterion, lower: Lowering, horizon: str, at: At, kind: str) -> ir.Criterion:
        out: ir.Criterion = {
            "id": model.id,
            "text": _text(model.text),
            "cite": model.cite,
            "source": lower.source(model.source, model.seen, (*at, "source")),
            "grade": model.grade,
            "seen": model.seen,
            "horizon": model.horizon.isoformat() if model.horizon else horizon,
            "movable_by": model.movable_by,
            "in_force": lower.windows(model.in_force, (*at, "in_force")),
            "line": lower.lines.get((*at, "id"), 0),
        }
        if model.sheet is not None:
            out["sheet"] = list(model.sheet)
        if model.note is not None:
            out["note"] = _text(model.note)
        if model.if_ is not None:
            out["gate"] = lower.condition(model.if_, kind, (*at, "if"))
        if model.when is not None:
            out["when"] = lower.condition(model.when, kind, (*at, "when"))
        if model.readings is not None:
            out["readings"] = [
                {
                    "id": reading.id,
                    "text": _text(reading.text),
                    "source": lower.source(reading.source, None, (*at, "readings", i, "source")),
                    "when": lower.condition(reading.when, kind, (*at, "readings", i, "when")),
                }
                for i, reading in enumerate(model.readings)
            ]
        if model.unsettled is not None:
            given = model.unsettled if isinstance(model.unsettled, list) else [model.unsettled]
            out["unsettled"] = [self._unsettled(x, lower, (*at, "unsettled"), kind) for x in given]
        if model.after_horizon is not None:
            out["after_horizon"] = model.after_horizon
        return out

    def _unsettled(self, model: files.Unsettled, lower: Lowering, at: At, kind: str) -> ir.Unsettled:
        out: ir.Unsettled = {"note": _text(model.note), "source": lower.source(model.source, None, (*at, "source"))}
        span = window_of(model.from_, model.to)
        if span:
            out["span"] = span
        if model.when is not None:
            out["when"] = lower.condition(model.when, kind, (*at, "when"))
        return out

    def _group(
        self, model: Any, lower: Lowering, horizon: str, at: At, kind: str, seen: dict[str, list[ir.Window]]
    ) -> ir.Group:
        if isinstance(model, files.AtLeastGroup):
            join, n, members, spot = "at_least", model.at_least.n, model.at_least.of, (*at, "at_least", "of")
        elif isinstance(model, files.AllGroup):
            join, n, members, spot = "all", 0, model.all, (*at, "all")
        else:
            join, n, members, spot = "any", 0, model.any, (*at, "any")
        of: list[ir.Group | ir.Criterion] = []
        for i, member in enumerate(members):
            place = (*spot, i)
            if isinstance(member, files.Criterion):
                criterion = self._criterion(member, lower, horizon, place, kind)
                if member.id in seen:
                    lower.wrong(
                        (*place, "id"), f"the criterion id {member.id!r} stands twice in this file", "an id of its own"
                    )
                seen[member.id] = criterion["in_force"]
                of.append(criterion)
            else:
                of.append(self._group(member, lower, horizon, place, kind, seen))
        out: ir.Group = {"join": join, "of": of}  # type: ignore[typeddict-item]
        if n:
            out["n"] = n
        return out

    def _shared(
        self, model: files.RuleFile | files.Routing, item: Parsed, id: str, name: files.Text | None = None
    ) -> dict[str, Any]:
        return {
            "id": id,
            "name": _text(name or cast(files.RuleFile, model).name),
            "file": item.name,
            "horizon": model.horizon.isoformat(),
            "covers": list(model.covers),
            "equivalent_mutants": dict(model.equivalent_mutants),
        }

    def _provision(self, item: Parsed, names: Names) -> ir.Provision:
        model = _as(files.Provision, item)
        lower = self._lowering(item, names, model.subject)
        horizon, kind, seen = model.horizon.isoformat(), lower.subject, dict[str, list[ir.Window]]()
        if Path(item.name).stem != model.provision:
            lower.wrong(("provision",), f"the file is named {Path(item.name).name}", f"the name {model.provision}.yaml")
        nothing: ir.Group = {"join": "any", "of": []}
        out: dict[str, Any] = {
            **self._shared(model, item, model.provision),
            "subject": kind,
            "ask": model.ask,
            "effect": model.effect,
            "authority": model.authority,
            "in_force": lower.windows(model.in_force, ("in_force",)),
            "requires": self._group(model.requires, lower, horizon, ("requires",), kind, seen),
            "disqualified_by": nothing
            if model.disqualified_by is None
            else self._group(model.disqualified_by, lower, horizon, ("disqualified_by",), kind, seen),
            "advisory": [
                self._criterion(criterion, lower, horizon, ("advisory", i), kind)
                for i, criterion in enumerate(model.advisory)
            ],
            "deadlines": [self._deadline(x, lower, ("deadlines", i), kind) for i, x in enumerate(model.deadlines)],
            "obligations": [
                self._obligation(x, lower, ("obligations", i), kind) for i, x in enumerate(model.obligations)
            ],
            "interactions": [
                self._interaction(x, lower, ("interactions", i), kind) for i, x in enumerate(model.interactions)
            ],
        }
        if model.benefit is not None:
            out["benefit"] = self._benefit(model.benefit, lower, kind)
        if model.route is not None:
            out["route"] = self._route(model.route, lower, kind)
        if model.role is not None:
            out["role"] = _text(model.role)
        for key in ("forum", "topic", "product_family"):
            if getattr(model, key) is not None:
                out[key] = getattr(model, key)
        if model.forum is not None and model.forum not in names.forums:
            lower.wrong(("forum",), f"there is no forum {model.forum!r}", nearest(model.forum, names.forums))
        return cast(ir.Provision, out)

    def _benefit(self, model: files.Benefit, lower: Lowering, kind: str) -> ir.Benefit:
        out: ir.Benefit = {
            "kind": model.kind,
            "cite": model.cite,
            "source": lower.source(model.source, None, ("benefit", "source")),
        }
        if model.note is not None:
            out["note"] = _text(model.note)
        if model.amount is not None:
            out["amount"] = lower.expression(model.amount, kind, ("benefit", "amount"))
        if model.schedule is not None:
            at: At = ("benefit", "schedule")
            first = lower.expression(model.schedule.from_, kind, (*at, "from"))
            last = lower.expression(model.schedule.to, kind, (*at, "to"))
            lower.variables["year"] = "year"
            out["schedule"] = {
                "first": first,
                "last": last,
                "amount": lower.expression(model.schedule.amount, kind, (*at, "amount")),
            }
            del lower.variables["year"]
        return out

    def _route(self, model: files.Route, lower: Lowering, kind: str) -> ir.Route:
        items, carried, free = lower.members_tested(
            model.items, model.item, [["allowed", "conditional"], ["allowed"]], kind, ("route",)
        )
        order = lower.expression(model.order, kind, ("route", "order"))
        if order["type"] not in NUMERIC:
            lower.wrong(("route", "order"), f"an order is a number, this is {TYPES[order['type']]}")
        terms = [
            {**self._gated(term, lower, ("route", "terms", i), kind), "text": _text(term.text)}
            for i, term in enumerate(model.terms)
        ]
        return cast(ir.Route, {"order": order, "items": items, "carried": carried, "free": free, "terms": terms})

    def _gated(
        self, model: files.Deadline | files.Obligation | files.Term, lower: Lowering, at: At, kind: str
    ) -> dict[str, Any]:
        out: dict[str, Any] = {
            "id": model.id,
            "cite": model.cite,
            "source": lower.source(model.source, model.seen, (*at, "source")),
            "seen": model.seen,
        }
        if model.if_ is not None:
            out["gate"] = lower.condition(model.if_, kind, (*at, "if"))
        return out

    def _deadline(self, model: files.Deadline, lower: Lowering, at: At, kind: str) -> ir.Deadline:
        by = lower.expression(model.by, kind, (*at, "by"))
        if by["type"] != "date":
            lower.wrong((*at, "by"), f"a deadline is a day, this is {TYPES[by['type']]}")
        return cast(ir.Deadline, {**self._gated(model, lower, at, kind), "by": by, "act": _text(model.act)})

    def _obligation(self, model: files.Obligation, lower: Lowering, at: At, kind: str) -> ir.Obligation:
        out = {**self._gated(model, lower, at, kind), "text": _text(model.text)}
        if model.document is not None:
            out["document"] = _text(model.document)
        if model.sheet is not None:
            out["sheet"] = list(model.sheet)
        return cast(ir.Obligation, out)

    def _interaction(self, model: files.Interaction, lower: Lowering, at: At, kind: str) -> ir.Interaction:
        for i, other in enumerate(model.provisions):
            if other not in lower.names.provisions:
                near = nearest(other, lower.names.provisions)
                lower.wrong((*at, "provisions", i), f"there is no provision {other!r}", near)
        out: ir.Interaction = {
            "kind": model.kind,
            "provisions": list(model.provisions),
            "on": lower.record(model.on, kind, None, (*at, "on")),
            "text": _text(model.text),
            "cite": model.cite,
            "source": lower.source(model.source, model.seen, (*at, "source")),
            "seen": model.seen,
        }
        if model.cap is not None:
            out["cap"] = lower.expression(model.cap, kind, (*at, "cap"))
        return out

    def _concept(self, item: Parsed, names: Names) -> ir.Concept:
        model = _as(files.Concept, item)
        # What is derived of an owner or a contract is as much a concept as what is derived of an entity.
        lower = self._lowering(item, names, model.subject, KINDS)
        out: dict[str, Any] = {
            **self._shared(model, item, model.concept),
            "subject": lower.subject,
            "authority": model.authority,
            "in_force": lower.windows(model.in_force, ("in_force",)),
            "type": model.type,
        }
        if model.true_when is not None:
            seen: dict[str, list[ir.Window]] = {}
            out["true_when"] = self._group(
                model.true_when, lower, model.horizon.isoformat(), ("true_when",), lower.subject, seen
            )
        else:
            out["value"] = lower.expression(model.value, lower.subject, ("value",))
        return cast(ir.Concept, out)

    def _issue(self, item: Parsed, names: Names) -> ir.Issue:
        model = _as(files.Issue, item)
        lower = self._lowering(item, names, model.subject)
        out = {
            **self._shared(model, item, model.issue),
            "in_force": lower.windows(model.in_force, ("in_force",)),
            "raise_when": lower.condition(model.raise_when, lower.subject, ("raise_when",)),
            **self._raised(model, lower, self._heard(model.forum, lower), ()),
        }
        return cast(ir.Issue, out)

    def _asks(self, names: Names) -> dict[str, ir.Issue]:
        """The issues that the rows of the routing are: what a firm itself asks for."""
        out: dict[str, ir.Issue] = {}
        for item in self.of[files.Routing]:
            model = _as(files.Routing, item)
            lower = self._lowering(item, names)
            decided_by = self._places(model.decided_by, lower, ("decided_by",))
            taken: list[ir.Condition] = []
            for i, row in enumerate(model.rows):
                at: At = ("rows", i)
                if row.when is not None:
                    when = lower.condition(row.when, lower.subject, (*at, "when"))
                    taken.append(when)
                else:
                    when = {"op": "not", "of": {"op": "any", "of": taken}}
                    if i + 1 < len(model.rows):
                        lower.wrong((*at, "id"), "only the last row may take what no other row takes", "`when`")
                heard = self._forums(row, decided_by, lower, at)
                raised = {
                    **self._shared(model, item, f"ask-{row.id}", row.name),
                    "in_force": lower.windows(model.in_force, ("in_force",)),
                    "raise_when": when,
                    **self._raised(row, lower, heard, at),
                }
                if raised["id"] in out:
                    self._wrong(item, (*at, "id"), f"two rows have the id {row.id!r}", "another id")
                out[raised["id"]] = cast(ir.Issue, raised)
        return out

    def _raised(
        self, model: files.Issue | files.RoutingRow, lower: Lowering, heard: ir.Raise, at: At
    ) -> dict[str, Any]:
        """What an issue says once it is raised."""
        kind = lower.subject
        blanks = {name: lower.expression(x, kind, (*at, "blanks", name)) for name, x in model.blanks.items()}
        for language in ("en", "ko"):
            for blank in set(re.findall(r"\{(\w+)\}", getattr(model.talking_point, language))) - {"firm", *blanks}:
                lower.wrong(
                    (*at, "talking_point", language), f"the blank {{{blank}}} is never filled", nearest(blank, blanks)
                )
        return {
            "subject": kind,
            "ask": model.ask,
            "request": model.request,
            **({} if model.sheet is None else {"sheet": list(model.sheet)}),
            "forum": heard,
            "talking_point": _text(model.talking_point),
            "blanks": blanks,
            "stake": {
                key: lower.expression(value, kind, (*at, "stake", key))
                for key, value in (("usd", model.stake.usd), ("workers", model.stake.workers))
                if value is not None
            },
            "because": [
                {**_plain(x), "source": lower.source(x.source, x.seen, (*at, "because", i, "source"))}
                for i, x in enumerate(model.because)
            ],
            "cite": model.cite,
            "source": lower.source(model.source, model.seen, (*at, "source")),
            "seen": model.seen,
        }

    def _heard(self, model: files.IssueForum, lower: Lowering) -> ir.Raise:
        """Where an issue is heard: as a row of the routing says, or as it says itself."""
        decided_by = self._places(model.decided_by, lower, ("forum", "decided_by"))
        if model.routing is None:
            return self._forums(model, decided_by, lower, ("forum",))
        return self._as_routed(model.routing, decided_by, lower, ("forum", "routing"))

    def _as_routed(self, id: str, decided_by: list[ir.ForumWhere], lower: Lowering, at: At) -> ir.Raise:
        rows = {
            row.id: (item, ("rows", i), row)
            for item in self.of[files.Routing]
            for i, row in enumerate(_as(files.Routing, item).rows)
        }
        if id not in rows:
            lower.wrong(at, f"the routing has no row {id!r}", nearest(id, rows))
            nothing = {"en": "", "ko": ""}
            return {"primary": "", "secondary": [], "live_substitute": [], "decided_by": decided_by, "why": nothing}  # type: ignore[typeddict-item]
        item, place, row = rows[id]
        return self._forums(row, decided_by, self._lowering(item, lower.names), place)

    def _unmoved(self, item: Parsed, names: Names) -> Iterator[ir.Unmoved]:
        lower = self._lowering(item, names)
        for i, entry in enumerate(_as(files.Routing, item).unmoved):
            at: At = ("unmoved", i)
            decided_by = self._places(entry.decided_by, lower, (*at, "decided_by"))
            yield {
                "movable_by": [entry.movable_by] if isinstance(entry.movable_by, str) else list(entry.movable_by),
                "asks": list(entry.asks or ()),
                "request": entry.request,
                "forum": self._as_routed(entry.routing, decided_by, lower, (*at, "routing")),
            }

    def _interview(self, item: Parsed, names: Names) -> Iterator[ir.InterviewPart]:
        lower, lists = self._lowering(item, names), CONTAINS[FIRM]
        for i, part in enumerate(_as(files.Interview, item).interview):
            at: At = ("interview", i)
            if part.records is not None and part.records not in lists:
                lower.wrong((*at, "records"), f"a firm has no list {part.records!r}", nearest(part.records, lists))
                continue
            kind = lists[part.records] if part.records is not None else FIRM
            out: ir.InterviewPart = {"kind": kind, "facts": []}
            if part.records is not None and part.question is not None:
                out |= {"records": part.records, "question": _text(part.question)}
            for j, asked in enumerate(part.facts):
                place = (*at, "facts", j)
                name = asked if isinstance(asked, str) else asked.fact
                if name not in names.vocabulary.of_kind(kind):
                    what = f"{name!r} is not a fact of this {kind.replace('_', ' ')}"
                    lower.wrong(place, what, names.vocabulary.suggest(kind, name))
                found: ir.InterviewFact = {"fact": name}
                if not isinstance(asked, str):
                    found["when"] = lower.condition(asked.when, kind, (*place, "when"))
                out["facts"].append(found)
            yield out

    def _forums(
        self, model: files.IssueForum | files.RoutingRow, decided_by: list[ir.ForumWhere], lower: Lowering, at: At
    ) -> ir.Raise:
        out: ir.Raise = {
            "primary": model.primary or "",
            "secondary": self._places(_listed(cast(Any, model.secondary)), lower, (*at, "secondary")),
            "live_substitute": _listed(model.live_substitute),
            "decided_by": decided_by,
            "why": {"en": "", "ko": ""} if model.why is None else _text(model.why),
        }
        if model.group is not None:
            out["group"] = _text(model.group)
        for name in filter(None, (out["primary"], *out["live_substitute"])):
            self._forum_known(name, lower, at)
        return out

    def _places(self, given: Sequence[str | files.ForumWhere], lower: Lowering, at: At) -> list[ir.ForumWhere]:
        out: list[ir.ForumWhere] = []
        for i, body in enumerate(given):
            name = body if isinstance(body, str) else body.forum
            self._forum_known(name, lower, (*at, i))
            found: ir.ForumWhere = {"forum": name}
            if not isinstance(body, str):
                found["when"] = lower.condition(body.when, lower.subject, (*at, i, "when"))
            out.append(found)
        return out

    def _forum_known(self, name: str, lower: Lowering, at: At) -> None:
        if name not in lower.names.forums:
            lower.wrong(at, f"there is no forum {name!r}", nearest(name, lower.names.forums))

    def _forum(self, item: Parsed, names: Names) -> ir.Forum:
        model = _as(files.Forum, item)
        lower = self._lowering(item, names)
        states: list[ir.ForumState] = []
        for i, state in enumerate(model.states):
            previous = model.states[i - 1] if i else None
            if previous is not None and (previous.to is None or state.from_ is None or state.from_ <= previous.to):
                lower.wrong(("states", i), "these spans overlap", "spans in the order of time")
            elif (
                previous is not None
                and previous.to is not None
                and state.from_ is not None
                and (state.from_ - previous.to).days != 1
            ):
                lower.wrong(("states", i), f"nothing is said of the days between {previous.to} and {state.from_}")
            states.append(
                {
                    "status": state.status,
                    "window": window_of(state.from_, state.to),
                    "why": _text(state.why),
                    "source": lower.source(state.source, None, ("states", i, "source")),
                }
            )
        return {
            "id": model.forum,
            "name": _text(model.name),
            "file": item.name,
            "decides": _text(model.decides),
            "chairs": _text(model.chairs),
            "korean_entry_point": _text(model.korean_entry_point),
            "states": states,
            "horizon": model.horizon.isoformat(),
            "covers": list(model.covers),
        }

    def _table(self, item: Parsed, names: Names) -> ir.Table:
        model = _as(files.Table, item)
        lower = self._lowering(item, names)
        keys = {name: cast(ir.TableKey, _plain(key)) for name, key in model.keys.items()}
        rows = [self._row(row, model, lower, ("rows", i)) for i, row in enumerate(model.rows)]
        out: dict[str, Any] = {
            **self._shared(model, item, model.table),
            "keys": keys,
            "type": model.type,
            "rows": rows,
        }
        if model.default is not None:
            out["default"] = lower.literal(model.default, model.type, None, ("default",))
        return cast(ir.Table, out)

    def _row(self, row: files.Row, table: files.Table, lower: Lowering, at: At) -> ir.Row:
        cells: dict[str, Any] = {}
        for name, cell in row.keys.items():
            spot = (*at, "keys", name)
            key = table.keys.get(name)
            if key is None:
                lower.wrong(spot, f"the table has no key {name!r}", nearest(name, table.keys))
                continue
            fact = lower.names.vocabulary.facts.get(name)
            typed = fact if fact is not None and fact["type"] == key.type else None
            if isinstance(cell, files.Range):
                if key.match != "range":
                    lower.wrong(spot, f"the key {name!r} is matched {key.match}", "one value")
                ends = {"from": cell.from_, "to": cell.to}
                cells[name] = {end: lower.literal(x, key.type, typed, spot) for end, x in ends.items() if x is not None}
            elif cell is not None and key.match == "range":
                value = lower.literal(cell, key.type, typed, spot)
                cells[name] = {"from": value, "to": value}
            elif cell is not None:
                cells[name] = lower.literal(cell, key.type, typed, spot)
        seen = row.seen or table.seen
        out: ir.Row = {
            "keys": cells,
            "value": row.value
            if row.value == "unsettled"
            else lower.literal(row.value, table.type, None, (*at, "value")),
            "cite": row.cite or table.cite,
            "source": lower.source(row.source or table.source, seen, (*at, "source")),
            "seen": seen,
            "in_force": lower.windows(row.in_force, (*at, "in_force")),
            "line": lower.lines.get(at, 0),
        }
        if row.note is not None:
            out["note"] = _text(row.note)
        return out


def digest(compiled: ir.Compiled) -> str:
    """The hash of what decides a verdict or is told of it: in which order an interview asks is no part of that."""
    content = {key: value for key, value in compiled.items() if key not in ("sha256", "interview")}
    return hashlib.sha256(
        json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    ).hexdigest()


_M = TypeVar("_M", bound=Model)


def _as(model: type[_M], item: Parsed) -> _M:
    return cast(_M, item.model)


def _text(text: files.Text) -> Any:
    return {"en": text.en, "ko": text.ko}


_Item = TypeVar("_Item")


def _listed(given: str | list[_Item]) -> list[str | _Item]:
    return [given] if isinstance(given, str) else list(given)


def _plain(model: Model) -> dict[str, Any]:
    """The content of a file model as JSON data, absent keys left out."""
    out: dict[str, Any] = model.model_dump(mode="json", by_alias=True, exclude_none=True)
    return out


def _criteria_ids(model: files.Provision | files.Concept) -> frozenset[str]:
    found: set[str] = set()

    def walk(group: Any) -> None:
        if isinstance(group, files.Criterion):
            found.add(group.id)
        elif isinstance(group, files.AtLeastGroup):
            for member in group.at_least.of:
                walk(member)
        elif group is not None:
            for member in group.all if isinstance(group, files.AllGroup) else group.any:
                walk(member)

    walk(model.requires if isinstance(model, files.Provision) else model.true_when)
    if isinstance(model, files.Provision):
        walk(model.disqualified_by)
    return frozenset(found)
