"""The agenda of many firms: what they raise together, in which forum, the matters of most firms first.

Every number is of firms whose facts raise a matter for sure; how many more may raise it stands beside it.  Small counts
are hidden (`suppression`).  Conditions that one firm cannot move are not counted: they are of its own file.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from checker.engines.evaluator import Evaluator
from checker.errors import CheckerError, Place, Problem
from checker.firm import Firm
from checker.firm.kinds import FIRM
from checker.firm.vocabulary import Sorts, Vocabulary
from checker.logic.program import Program
from checker.logic.record import FactRecord, World
from checker.portfolio.folder import Folder
from checker.portfolio.joint import (
    RANKED_BY,
    Crossing,
    Figures,
    Group,
    JointAgenda,
    JointMatter,
    JointPage,
    MayRaise,
    PartOfMatter,
    Parts,
    RankedBy,
)
from checker.portfolio.sorting import NOT_STATED, SEVERAL, SORTS, UNSORTED, names_of
from checker.portfolio.suppression import NOTHING, gives_away, hidden, is_small, must_hide
from checker.portfolio.tally import Cell, Sum, Tally, Union, tally, unions
from checker.report.agenda import on_the_day
from checker.report.build import Builder
from checker.report.catalogue import CATALOGUE
from checker.report.model import BecauseResult, ForumResult, RulebookRef, Words
from checker.rulebook import ir


def joint_agenda(folder: Folder, program: Program, least: int, first: RankedBy = "firms") -> JointAgenda:
    """The agenda of the firms of a folder, counts below `least` hidden, ranked by `first` before the rest.

    CheckerError where there are fewer firms than that, or where `least` would hide a count and tell it.
    """
    must_hide(least)
    if not folder.firms:
        what = f"none of the {folder.rejected} firms can be read"
        raise CheckerError(Problem(Place("check agenda"), what, "--tables DIR, which keeps the reasons,"))
    if folder.firms < least:
        what = f"of {folder.firms} firms every count would be below {least}, and hidden"
        raise CheckerError(
            Problem(Place("--min-cell"), what, "--min-cell 1, which hides nothing, or the firms' own agendas")
        )
    return _Joint(folder, program, least, first).agenda()


class _Joint:
    def __init__(self, folder: Folder, program: Program, least: int, first: RankedBy) -> None:
        self.folder, self.program, self.least = folder, program, least
        self.book = program.rulebook
        world = World(Firm.from_data({}, self.book.vocabulary), self.book.vocabulary)
        self.builder = Builder(program, world, Evaluator())
        self.order = (first, *(by for by in RANKED_BY if by != first))
        self.files = folder.files("issues")
        self.tally: Tally = tally(self.files)
        self.shown = {name for name, total in self.tally.raised.items() if not is_small(total.firms, least)}
        self.parts: dict[Sorts, dict[str, dict[str, Sum]]] = {by: defaultdict(dict) for by in SORTS}
        for by in SORTS:
            for (issue, value), total in self.tally.parts[by].items():
                if issue in self.shown:
                    self.parts[by][issue][value] = total
        self.hidden: dict[Sorts, dict[str, frozenset[str]]] = {
            by: {issue: hidden(_firms(found), least) for issue, found in self.parts[by].items()} for by in SORTS
        }
        self.heard = {name: self._heard(name) for name in self.tally.raised}
        self.unions = unions(self.files, dict(self._wanted()))

    def _heard(self, issue: str) -> ForumResult:
        return self.builder.heard(self.book.issues[issue]["forum"], self._any_firm(issue))

    def _any_firm(self, issue: str) -> list[FactRecord]:
        """A firm of which no more is known than that it raises the issue: what hangs on more is left open."""
        data = self.book.issues[issue]
        facts = dict(_stated(data["raise_when"])) if data["subject"] == FIRM else {}
        return [World(Firm.from_data(facts, self.book.vocabulary), self.book.vocabulary).firm]

    def _wanted(self) -> Iterator[tuple[str, Union]]:
        """The groups in which a firm counts once: of shown cells alone, and the hidden parts of a matter together."""
        issues = [(issue, "") for issue in sorted(self.shown)]
        yield "all", Union(None, dict.fromkeys(issues, "all"))
        yield "forum", Union(None, {cell: self.heard[cell[0]].heard_in for cell in issues})
        yield "ask", Union(None, {cell: self._ask(cell) for cell in issues})
        for by in SORTS:
            yield by, Union(by, {cell: cell[1] for cell in self._cells(by, shown=True)})
            yield f"hidden {by}", Union(by, {cell: cell[0] for cell in self._cells(by, shown=False)})
        yield "ask, forum", Union(None, {cell: (self._ask(cell), self.heard[cell[0]].heard_in) for cell in issues})
        yield "ask, family", Union("family", {cell: (self._ask(cell), cell[1]) for cell in self._cells("family", True)})

    def _ask(self, cell: Cell) -> str:
        return self.book.issues[cell[0]]["ask"]

    def _cells(self, by: Sorts, shown: bool) -> list[Cell]:
        return [
            (issue, value)
            for issue, found in self.parts[by].items()
            for value in found
            if (value not in self.hidden[by][issue]) is shown
        ]

    # --- the whole ----------------------------------------------------------------------------------------------------

    def agenda(self) -> JointAgenda:
        """All of it."""
        raising = self.unions["all"].get("all", Sum()).firms
        return JointAgenda(
            as_of=self.program.as_of,
            rulebook=RulebookRef(version=self.book.version, sha256=self.book.sha256),
            synthetic=self.folder.synthetic,
            firms=self.folder.firms,
            rejected=self.folder.rejected,
            raising=raising,
            min_cell=self.least,
            ranked_by=list(self.order),
            rules={key: self._rule(key) for key in ("ranking", "counting", "hiding")},
            pages=self._pages(),
            by_ask=self._groups("ask", {ask: _said(f"ask.{ask}") for ask in self.unions["ask"]}),
            by_family=self._groups("family", sorted_names(self.book.vocabulary, "family")),
            by_place=self._groups("place", sorted_names(self.book.vocabulary, "place")),
            asks_of_forums=self._crossings("ask, forum"),
            asks_of_families=self._crossings("ask, family"),
            may_raise=[
                MayRaise(id=name, name=Words(**self.book.issues[name]["name"]), may=self._count(firms))
                for name, firms in sorted(self.tally.open.items())
                if name not in self.tally.raised
            ],
        )

    def _rule(self, key: str) -> Words:
        if key == "hiding" and self.least == NOTHING:
            return _said("joint.nothing_hidden")
        words = {"en": "", "ko": ""}
        for i, language in enumerate(words):
            by = ", ".join(CATALOGUE[f"joint.by_{by}"][i] for by in self.order)
            words[language] = CATALOGUE[f"joint.{key}"][i].format(by=by, least=self.least)
        return Words(**words)

    def _count(self, firms: int) -> int | None:
        return None if is_small(firms, self.least) else firms

    def _may(self, issue: str) -> int | None:
        """How many firms leave a matter open, unless that and the number of all firms would tell what is hidden."""
        others = self.folder.firms - self.tally.raised[issue].firms
        if self.least > NOTHING and (issue not in self.shown or others < 2):
            return None
        return self._count(self.tally.open.get(issue, 0))

    def _groups(self, by: str, names: Mapping[str, Words]) -> list[Group]:
        """The groups of a union, most firms first."""
        found = self.unions[by]
        members: dict[str, Counter[str]] = defaultdict(Counter)
        for issue in self.shown if by == "ask" else ():
            members[self._ask((issue, ""))][issue] = self.tally.raised[issue].firms
        for sort in SORTS:
            for issue, value in self._cells(sort, shown=True) if by == sort else ():
                members[value][issue] = self.parts[sort][issue][value].firms
        return [
            Group(id=name, name=names[name], **self._figures(found[name], members[name]))
            for name in sorted(found, key=lambda name: (name in UNSORTED, -found[name].firms, name))
        ]

    def _crossings(self, union: str) -> list[Crossing]:
        """Always of as many firms as are shown: those of shown cells."""
        found = sorted(self.unions[union].items())
        return [Crossing(ask=ask, of=of, firms=total.firms) for (ask, of), total in found]

    def _figures(self, total: Sum, members: Mapping[str, int]) -> dict[str, Any]:
        """What is shown of a group: not its stake, where that less a member's would be the stake of few firms."""
        if gives_away(total.firms, members, self.least):
            return {"firms": total.firms, "usd": None, "workers": None}
        return _shown(total)

    # --- forums and matters -------------------------------------------------------------------------------------------

    def _pages(self) -> list[JointPage]:
        ranks = self._ranks()
        by_forum: dict[str, list[str]] = defaultdict(list)
        for issue in [*ranks, *sorted(self.tally.raised.keys() - self.shown)]:
            by_forum[self.heard[issue].heard_in].append(issue)
        out = []
        for forum, issues in by_forum.items():
            members = {issue: self.tally.raised[issue].firms for issue in issues if issue in self.shown}
            total = self.unions["forum"].get(forum)
            figures = _shown(None) if total is None else self._figures(total, members)
            matters = [self._matter(issue, ranks.get(issue)) for issue in issues]
            out.append(JointPage(**dict(on_the_day(self.builder, forum)), **figures, matters=matters))
        return out

    def _ranks(self) -> dict[str, tuple[int, bool]]:
        """The rank of each shown issue, in their order, and whether others have the same: equal ones share the first
        of their ranks."""
        keys = {issue: self._key(issue) for issue in self.shown}
        order = sorted(keys, key=lambda issue: (keys[issue], issue))
        first = {keys[issue]: rank for rank, issue in reversed(list(enumerate(order, 1)))}
        same = Counter(keys.values())
        return {issue: (first[keys[issue]], same[keys[issue]] > 1) for issue in order}

    def _key(self, issue: str) -> tuple[Decimal, ...]:
        """What ranks an issue, least first.  What has no bound ranks by what is sure of it."""
        total = self.tally.raised[issue]
        usd = total.usd.high if total.usd.high is not None else total.usd.low
        workers = total.workers.high if total.workers.high is not None else total.workers.low
        found = {"firms": total.firms, "usd": usd or 0, "workers": workers, "places": self._places(issue)}
        return tuple(-Decimal(found[by]) for by in self.order)

    def _places(self, issue: str) -> int:
        return len(self.parts["place"].get(issue, {}).keys() - UNSORTED)

    def _matter(self, name: str, rank: tuple[int, bool] | None) -> JointMatter:
        data, forum = self.book.issues[name], self.heard[name]
        horizon = dt.date.fromisoformat(data["horizon"])
        return JointMatter(
            id=name,
            name=Words(**data["name"]),
            request=data["request"],
            talking_point=_for_many(data, self.book.vocabulary),
            cites=[data["cite"]],
            because=[_public(said) for said in data["because"]],
            decided_by=self.builder.places(data["forum"]["decided_by"], self._any_firm(name)),
            also_in=forum.also_in,
            group=forum.group_there,
            why_there=forum.why,
            instead_of=forum.instead_of,
            horizon=horizon,
            stale=self.program.as_of > horizon,
            ask=data["ask"],
            rank=rank[0] if rank is not None else None,
            tied=rank is not None and rank[1],
            may=self._may(name),
            places=self._places(name) if rank is not None else None,
            by_family=self._parts(name, "family"),
            by_place=self._parts(name, "place"),
            **_shown(self.tally.raised[name] if name in self.shown else None),
        )

    def _parts(self, issue: str, by: Sorts) -> Parts:
        """The shown parts, most firms first, then the hidden ones in the order of their ids."""
        found, away = self.parts[by].get(issue, {}), self.hidden[by].get(issue, frozenset())
        names = sorted_names(self.book.vocabulary, by)
        order = sorted(
            found,
            key=lambda value: (value in away, value in UNSORTED, 0 if value in away else -found[value].firms, value),
        )
        together = self.unions[f"hidden {by}"].get(issue)
        return Parts(
            parts=[
                PartOfMatter(id=value, name=names[value], **_shown(None if value in away else found[value]))
                for value in order
            ],
            hidden=len(away),
            together=None if together is None else Figures(**_shown(together)),
        )


def _firms(found: Mapping[str, Sum]) -> dict[str, int]:
    return {name: total.firms for name, total in found.items()}


def _shown(total: Sum | None) -> dict[str, Any]:
    if total is None:
        return {"firms": None, "usd": None, "workers": None}
    return {"firms": total.firms, "usd": total.usd, "workers": total.workers}


def _said(key: str) -> Words:
    en, ko = CATALOGUE[key]
    return Words(en=en, ko=ko)


def sorted_names(vocabulary: Vocabulary, by: Sorts) -> dict[str, Words]:
    """What everything is called under which firms are sorted."""
    own = {value: Words(**name) for value, name in names_of(vocabulary, by).items()}
    return own | {NOT_STATED: _said("joint.not_stated"), SEVERAL: _said("joint.several")}


def _stated(condition: Any) -> Iterator[tuple[str, Any]]:
    """(fact, value) of the firm's own facts that a condition asks for, all of them at once."""
    for part in condition["of"] if condition["op"] == "all" else [condition]:
        if part["op"] == "compare" and part["test"] == "eq":
            left, right = part["left"], part["right"]
            if left["op"] == "fact" and len(left["path"]) == 1 and left["type"] == "enum" and right["op"] == "lit":
                yield left["path"][0], right["value"]


def _public(said: Mapping[str, Any]) -> BecauseResult:
    en, ko = (f"{said['who'][language]} ({said['date']})" for language in ("en", "ko"))
    return BecauseResult(text=Words(en=en, ko=ko), cite=None, source=said["source"])


def _for_many(issue: ir.Issue, vocabulary: Vocabulary) -> Words:
    """The talking point as each firm would say it, its blanks named and not filled."""
    said: dict[str, str] = {}
    for i, language in enumerate(("en", "ko")):
        blanks = {name: f"[{_label(node, vocabulary, language)}]" for name, node in issue["blanks"].items()}
        firm = f"[{CATALOGUE['unnamed'][i]}]"
        said[language] = issue["talking_point"][language].format(**{"firm": firm, **blanks})  # type: ignore[literal-required]
    return Words(**said)


def _label(node: Any, vocabulary: Vocabulary, language: str) -> str:
    fact = vocabulary.facts.get(node["path"][-1]) if node["op"] == "fact" else None
    return str(fact["label"][language]) if fact is not None else "…"  # type: ignore[literal-required]
