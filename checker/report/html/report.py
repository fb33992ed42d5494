"""The report of one firm for a browser: to read on a screen, to search, to print for a board."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.report import worth
from checker.report.charts import Tone
from checker.report.html import page
from checker.report.html.drawn import KINDS, Drawn, is_sure, kind_of
from checker.report.model import Report, RouteResult, Routes, Subject, Usd, Verdict
from checker.report.narrative import SHOWN, Narrative
from checker.report.outline import Block, Line, Span, Table, joined, spans
from checker.report.phrases import Phrases
from checker.report.summary import ORDER, SIGNS, asks_in, due, silent
from checker.report.words import Language, Words
from checker.rulebook import Rulebook

if TYPE_CHECKING:
    from markupsafe import Markup

STANDINGS: dict[str, tuple[Tone, str]] = {
    "open": ("good", "●"),
    "open_under_conditions": ("good", "◐"),
    "undetermined": ("open", "?"),
    "closed_movable": ("quiet", "↻"),
    "closed": ("quiet", "✕"),
}
"""How a route stands: its tone and its mark, which words beside it say too."""

PARTS = {
    "glance": "glance",
    "deadlines": "part.deadlines",
    "worth": "part.worth",
    "routes": "part.routes",
    "verdicts": "part.verdicts",
    "issues": "issues",
    "coverage": "coverage",
    "gather": "gather",
    "sources": "sources",
}
"""The parts of the page in their order, with the words that they are called by."""


class Card(NamedTuple):
    """One verdict, folded: its first line, and what opens below it."""

    id: str
    verdict: Verdict
    kind: str
    tone: Tone
    mark: str
    sign: str
    about: str
    aside: str
    body: Markup
    others: Markup
    others_count: int


class Group(NamedTuple):
    """The routes of one group of workers, folded: how its best stands, and what opens below."""

    id: str
    name: str
    tone: Tone
    mark: str
    standing: str
    best: str
    body: Markup


def to_html(report: Report, rulebook: Rulebook, language: Language = "en") -> str:
    """The report as one HTML file in both languages, opened in one of them.

    CheckerError where the libraries that write it are not installed.
    """
    titles = {x: Words(x)("title", firm=report.firm or Words(x)["unnamed"]) for x in page.LANGUAGES}
    return page.page(titles, {x: _Body(report, rulebook, x).markup() for x in page.LANGUAGES}, language)


class _Body:
    """The report in one language."""

    def __init__(self, report: Report, rulebook: Rulebook, language: Language) -> None:
        self.report, self.language = report, language
        self.say = Phrases(rulebook, language)
        self.words, self.told = self.say.words, Narrative(report, self.say)
        self.silent = silent(report)
        self.due = due(report)

    def markup(self) -> Markup:
        """All of it."""
        told, drawn = self.told, Drawn(self.report, self.say)
        parts = {
            "cards": [(ask, [self.card(v) for v in self.of(ask)]) for ask in asks_in(self.report)],
            "routes": [self.group(found) for found in self.report.routes],
            "issues": self.blocks(told.issues()),
            "coverage": self.blocks(told.coverage()),
            "gather": self.blocks(told.gather()),
        }
        days = self.blocks(self.days())
        sources = self.blocks(told.sources())
        there: dict[str, Any] = {"deadlines": days, **parts, "sources": sources}
        template = page.environment().get_template("report.html")
        return page.markup(
            template.render(
                contents=[(name, self.words[key]) for name, key in PARTS.items() if there.get(name, True)],
                language=self.language,
                report=self.report,
                words=self.words,
                kinds=self.kinds(),
                tiles=list(self.tiles()),
                verdicts_chart=drawn.verdicts(),
                totals=self.blocks([told.totals(), *told.remarks()] if self.report.verdicts else []),
                wanted=self.blocks(told.wanted()),
                days_chart=drawn.days(),
                days=days,
                worth_charts=list(drawn.worth()),
                matrix=self.matrix(),
                standings={x: (*STANDINGS[x], self.words[f"standing.{x}"]) for x in STANDINGS},
                sources=sources,
                **parts,
            )
        )

    def blocks(self, found: Any) -> Markup:
        return page.blocks(found, self.language)

    def of(self, ask: str) -> list[Verdict]:
        """The verdicts of an ask as they are told: what applies first, what the file says nothing of after the rest."""
        found = [v for v in self.report.verdicts if v.ask == ask]
        return sorted(found, key=lambda v: (ORDER.index(v.verdict), worth.key_of(v) in self.silent))

    # --- the top ------------------------------------------------------------------------------------------------------

    def tiles(self) -> Iterator[tuple[str, str, str, str, str]]:
        """(where it leads, tone, mark, number, what of) of what a reader wants to know first."""
        for kind, (tone, mark) in KINDS.items():
            n = sum(kind_of(v) == kind for v in self.report.verdicts)
            yield "verdicts", tone, mark, str(n), self.words[f"column.{kind}"]
        issues = self.report.open_issues
        yield "issues" if issues else "verdicts", "", "", str(len(issues)), self.words["tile.issues"]
        ahead = [x for x in self.due if x.days_left >= 0]
        if ahead:
            said = self.words("tile.deadline", left=self.say.left(ahead[0].days_left))
            yield "deadlines", "date", "", ahead[0].day.isoformat(), said

    def kinds(self) -> list[str]:
        """What verdicts can be filtered by: the kinds that there are."""
        found = {"silent" if worth.key_of(v) in self.silent else kind_of(v) for v in self.report.verdicts}
        return [kind for kind in ("applies", "caught", "undetermined", "silent", "does_not_apply") if kind in found]

    # --- days ---------------------------------------------------------------------------------------------------------

    def days(self) -> Iterator[Block]:
        """All days, the passed ones last."""
        rows = []
        for x in sorted(self.due, key=lambda x: (x.days_left < 0, x.day)):
            tone = "bad" if x.days_left < 0 else "strong"
            cite = self.say.cite(x.deadline.cite, x.deadline.seen, source=x.deadline.source)
            self.told.cited.add(x.deadline.source)
            whom = joined((Span(v.subject.id, about=_about(v)) for v in x.verdicts), ", ")
            rows.append(
                (
                    spans(Span(x.day.isoformat(), tone)),  # type: ignore[arg-type]
                    spans(self.say.left(x.days_left)),
                    spans(self.say.text(x.deadline.act), cite),
                    spans(self.say.text(x.verdicts[0].name), ": ", whom),
                    spans(self.words[f"verdict.{'applies' if is_sure(x) else 'undetermined'}"]),
                )
            )
        if rows:
            head = tuple(self.words[f"column.{name}"] for name in ("day", "left", "act", "for", "verdict"))
            yield Table(1, head, tuple(rows))

    # --- routes -------------------------------------------------------------------------------------------------------

    def matrix(self) -> list[tuple[str, list[tuple[str, str, str, str] | None]]]:
        """Every route with its standing for each group: (name, [(where it leads, tone, mark, standing)])."""
        names: dict[str, str] = {}
        found: dict[tuple[str, str], tuple[str, str, str, str]] = {}
        for group in self.report.routes:
            for route in group.routes:
                names[route.provision] = self.say.text(route.name)
                key = _standing(route)
                led = self._id(_about_of(route.provision, group.subject))
                found[route.provision, group.subject.id] = (led, *STANDINGS[key], self.words[f"standing.short.{key}"])
        best = {name: min(self._rank(name, group) for group in self.report.routes) for name in names}
        ranked = sorted(names, key=lambda name: (best[name], names[name]))
        subjects = [group.subject.id for group in self.report.routes]
        return [(names[name], [found.get((name, id)) for id in subjects]) for name in ranked]

    def _rank(self, provision: str, group: Routes) -> int:
        return min(
            (list(STANDINGS).index(_standing(route)) for route in group.routes if route.provision == provision),
            default=len(STANDINGS),
        )

    def group(self, found: Routes) -> Group:
        """The routes of one group, its best one on top."""
        best = next((route for route in found.routes if route.standing != "closed"), None)
        key = _standing(found.routes[0])
        tone, mark = STANDINGS[key]
        _, *told = self.told.routes(found)
        return Group(
            id=self._id(f"routes:{found.subject.kind}:{found.subject.id}"),
            name=self.say.subject(found.subject),
            tone=tone,
            mark=mark,
            standing=self.words[f"standing.short.{key}"],
            best=self.say.text(best.name) if best is not None else "",
            body=self.blocks(told),
        )

    # --- verdicts -----------------------------------------------------------------------------------------------------

    def card(self, v: Verdict) -> Card:
        """A verdict with all its conditions."""
        told = self.told
        # A card is read on its own: what another has told is told again.
        told.told.clear()
        unheard = worth.key_of(v) in self.silent
        deciding = [c.id for c in v.criteria if c.deciding]
        body: list[Block]
        if unheard:
            body, deciding = [Line(1, spans(self.words["silent.short"]))], []
        elif v.verdict != "does_not_apply":
            _, *body = told.verdict(v)
            deciding += [c.id for c in v.criteria if c.group == "advisory" and c.outcome in SIGNS]
        elif any(reason.kind == "not_in_force" for reason in v.reasons):
            body = [Line(1, spans(self.words("not_in_force", day=self.report.as_of.isoformat())))]
        else:
            _, *body = told.refusal([v])
            deciding = deciding[:SHOWN]
        others = [c for c in v.criteria if c.id not in deciding]
        tone, mark = KINDS[kind_of(v)]
        return Card(
            id=self._id(_about(v)),
            verdict=v,
            kind="silent" if unheard else kind_of(v),
            tone=tone,
            mark=mark,
            sign=self.words[f"verdict.{v.verdict}"],
            about=f"{self.say.subject(v.subject)} · {self.words[f'effect.{v.effect}']}",
            aside=self._aside(v),
            body=self.blocks(body),
            others=self.blocks(told.others(v, deciding)),
            others_count=len(others),
        )

    def _aside(self, v: Verdict) -> str:
        """What it is worth and its next day, where that is known."""
        said = []
        if v.verdict != "does_not_apply" and v.benefit is not None and (v.benefit.low or v.benefit.high):
            said.append(self.say.usd(Usd(low=v.benefit.low, high=v.benefit.high)))
        days = [x for x in self.due if x.days_left >= 0 and v in x.verdicts]
        if days:
            said.append(self.say.day(days[0].day, days[0].days_left))
        return " · ".join(said)

    def _id(self, about: str) -> str:
        return f"{self.language}-{page.anchor(about)}"


def _standing(route: RouteResult) -> str:
    return f"{route.standing}_movable" if route.within_firms_power else route.standing


def _about(v: Verdict) -> str:
    return _about_of(v.provision, v.subject)


def _about_of(provision: str, subject: Subject) -> str:
    return f"verdict:{provision}:{subject.kind}:{subject.id}"
