"""The report of one firm for a browser: to read on a screen, to search, to print for a board."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.report import charts, worth
from checker.report.charts import Tone
from checker.report.html import page
from checker.report.model import Report, RouteResult, Routes, Subject, Usd, Verdict
from checker.report.narrative import SHOWN, Narrative
from checker.report.outline import Block, Line, Span, Table, joined, spans
from checker.report.phrases import Phrases
from checker.report.summary import GAINS, ORDER, SIGNS, Due, asks_in, due, silent
from checker.report.words import Language, Words
from checker.rulebook import Rulebook

if TYPE_CHECKING:
    from markupsafe import Markup

KINDS: dict[str, tuple[Tone, str]] = {
    "applies": ("good", "✓"),
    "caught": ("bad", "!"),
    "undetermined": ("open", "?"),
    "does_not_apply": ("quiet", "✕"),
}
"""How verdicts are shown, good news and bad news apart where they apply: a tone and a mark, which words say too."""

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

DRAWN = 24
"""How many rows a chart has at most; the tables have all of them."""


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


class Chart(NamedTuple):
    """A chart for a desk and for a phone, under a title."""

    title: str
    note: str
    wide: Markup
    narrow: Markup


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
        told = self.told
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
                verdicts_chart=self.verdicts_chart(),
                totals=self.blocks([told.totals(), *told.remarks()] if self.report.verdicts else []),
                wanted=self.blocks(told.wanted()),
                days_chart=self.days_chart(),
                days=days,
                worth_charts=list(self.worth_charts()),
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
            n = sum(_kind(v) == kind for v in self.report.verdicts)
            yield "verdicts", tone, mark, str(n), self.words[f"column.{kind}"]
        issues = self.report.open_issues
        yield "issues" if issues else "verdicts", "", "", str(len(issues)), self.words["tile.issues"]
        ahead = [x for x in self.due if x.days_left >= 0]
        if ahead:
            said = self.words("tile.deadline", left=self.say.left(ahead[0].days_left))
            yield "deadlines", "date", "", ahead[0].day.isoformat(), said

    def kinds(self) -> list[str]:
        """What verdicts can be filtered by: the kinds that there are."""
        found = {"silent" if worth.key_of(v) in self.silent else _kind(v) for v in self.report.verdicts}
        return [kind for kind in ("applies", "caught", "undetermined", "silent", "does_not_apply") if kind in found]

    def verdicts_chart(self) -> Chart | None:
        """How many verdicts of each kind, by ask; None where there are none."""
        rows = []
        for ask in asks_in(self.report):
            counts = [sum(_kind(v) == kind for v in self.of(ask)) for kind in KINDS]
            said = " · ".join(f"{mark} {n}" for (_, mark), n in zip(KINDS.values(), counts, strict=True))
            rows.append(charts.Stack(self.words[f"ask.{ask}"], said, counts))
        legend = " · ".join(f"{mark} {self.words[f'column.{kind}']}" for kind, (_, mark) in KINDS.items())
        tones = [tone for tone, _ in KINDS.values()]
        if not rows:
            return None
        return self._chart("verdicts", self.words["chart.verdicts"], legend, charts.stacks, rows, tones)

    def _chart(self, id: str, title: str, note: str, draw: Any, rows: Sequence[Any], *rest: Any) -> Chart:
        description = "; ".join(f"{row.label}: {row.said}" for row in rows)
        wide, narrow = (
            page.markup(draw(charts.Frame(f"{self.language}-chart-{id}-{x}", title, description, width), rows, *rest))
            for x, width in (("wide", charts.WIDE), ("narrow", charts.NARROW))
        )
        return Chart(title, note, wide, narrow)

    # --- days ---------------------------------------------------------------------------------------------------------

    def days_chart(self) -> Chart | None:
        """The days ahead on a line of time."""
        rows = [
            charts.Day(self._whom(x), self.say.day(x.day, x.days_left), x.day, "good" if self._sure(x) else "open")
            for x in self.due
            if x.days_left >= 0
        ][:DRAWN]
        if not rows:
            return None
        return self._chart(
            "days", self.words["chart.days"], self.words["chart.days.note"], charts.timeline, rows, self.report.as_of
        )

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
                    spans(self.words[f"verdict.{'applies' if self._sure(x) else 'undetermined'}"]),
                )
            )
        if rows:
            head = tuple(self.words[f"column.{name}"] for name in ("day", "left", "act", "for", "verdict"))
            yield Table(1, head, tuple(rows))

    def _sure(self, x: Due) -> bool:
        return any(v.verdict == "applies" for v in x.verdicts)

    def _whom(self, x: Due) -> str:
        return f"{self.say.text(x.deadline.act)} ({', '.join(v.subject.id for v in x.verdicts if v.subject.id)})"

    # --- worth --------------------------------------------------------------------------------------------------------

    def worth_charts(self) -> Iterator[Chart]:
        """By year where the law has a schedule, then what the provisions give and what they cost."""
        found: dict[str, list[Verdict]] = defaultdict(list)
        for v in self.report.verdicts:
            if v.benefit is not None and v.verdict != "does_not_apply" and v.benefit.kind in worth.CLASSES:
                found[v.provision].append(v)
        for name, verdicts in found.items():
            years: dict[int, list[Usd]] = defaultdict(list)
            for v in verdicts:
                for x in v.benefit.schedule if v.benefit is not None else ():
                    years[x.year].append(Usd(low=x.low, high=x.high))
            rows = [self._range(str(year), worth.added(years[year])) for year in sorted(years)]
            title = self.words("chart.years", name=self.say.provision(name), subjects=self._subjects(verdicts))
            yield from self._worth_chart(f"years-{name}", title, rows)
        for kind, costs in (("gain", False), ("cost", True)):
            rows = []
            for name, verdicts in found.items():
                first = verdicts[0].benefit
                if first is not None and (worth.CLASSES[first.kind] == "cost") is costs:
                    total = worth.added(Usd(low=v.benefit.low, high=v.benefit.high) for v in verdicts if v.benefit)
                    label = f"{self.say.provision(name)} ({self.words[f'money.{first.kind}']})"
                    rows.append(
                        self._range(label, worth.as_cost(total) if costs else total, "bad" if costs else "good")
                    )
            yield from self._worth_chart(kind, self.words[f"chart.{kind}"], rows)

    def _range(self, label: str, usd: Usd, tone: Tone = "good") -> charts.Range:
        low, high = (None if x is None else float(x) for x in (usd.low, usd.high))
        return charts.Range(label, self.say.usd(usd), low, high, tone)

    def _worth_chart(self, id: str, title: str, rows: list[charts.Range]) -> Iterator[Chart]:
        """A chart, unless no row has a number; the greatest amounts first where there are many."""
        shown = [row for row in rows if row.low or row.high]
        if not shown:
            return
        if len(rows) > DRAWN or not id.startswith("years"):
            rows = sorted(shown, key=lambda row: -(row.high if row.high is not None else row.low or 0))[:DRAWN]
        yield self._chart(id, title, self.words["chart.worth.note"], charts.ranges, rows, self.say.compact)

    def _subjects(self, verdicts: Sequence[Verdict]) -> str:
        return ", ".join(v.subject.id for v in verdicts)

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
        tone, mark = KINDS[_kind(v)]
        return Card(
            id=self._id(_about(v)),
            verdict=v,
            kind="silent" if unheard else _kind(v),
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


def _kind(v: Verdict) -> str:
    return "caught" if v.verdict == "applies" and v.effect not in GAINS else v.verdict


def _standing(route: RouteResult) -> str:
    return f"{route.standing}_movable" if route.within_firms_power else route.standing


def _about(v: Verdict) -> str:
    return _about_of(v.provision, v.subject)


def _about_of(provision: str, subject: Subject) -> str:
    return f"verdict:{provision}:{subject.kind}:{subject.id}"
