"""The agenda of many firms for a browser: one file, both languages, to look at, to search and to print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.firm.vocabulary import Sorts
from checker.portfolio.joint import Figures, Group, JointAgenda, JointMatter, JointPage
from checker.portfolio.paper import JointPaper
from checker.portfolio.sorting import UNSORTED
from checker.report import charts
from checker.report.html import page
from checker.report.html.figure import Figure, figure
from checker.report.model import Usd
from checker.report.phrases import Phrases
from checker.report.words import Language
from checker.rulebook import Rulebook

if TYPE_CHECKING:
    from markupsafe import Markup

DRAWN = 15
"""How many matters a chart shows; the table has all."""


class Bar(NamedTuple):
    """A count beside others: `share` of the greatest, in percent."""

    name: str
    said: str
    aside: str
    share: float


class Heat(NamedTuple):
    """Counts in a table: `rows` are of a name and (what is said, share of the greatest in percent)."""

    title: str
    what: str
    asks: Sequence[str]
    rows: Sequence[tuple[str, Sequence[tuple[str, float]]]]


def joint_html(agenda: JointAgenda, rulebook: Rulebook, language: Language) -> str:
    """The agenda as one HTML file in both languages, opened in one of them.

    CheckerError where the libraries that write it are not installed.
    """
    environment = page.environment()
    style = environment.loader.get_source(environment, "joint.css")[0] if environment.loader is not None else ""
    found = {x: _Body(agenda, JointPaper(agenda, Phrases(rulebook, x)), x) for x in page.LANGUAGES}
    titles = {x: body.paper.title() for x, body in found.items()}
    return page.page(titles, {x: body.markup() for x, body in found.items()}, language, style)


class _Body:
    """The agenda in one language."""

    def __init__(self, agenda: JointAgenda, paper: JointPaper, language: Language) -> None:
        self.agenda, self.paper, self.language = agenda, paper, language
        self.say, self.words = paper.say, paper.words
        matters = [(matter, where) for where in agenda.pages for matter in where.matters]
        self.ranked = sorted((x for x in matters if x[0].rank is not None), key=lambda x: (x[0].rank or 0, x[0].id))

    def markup(self) -> Markup:
        """All of it."""
        template = page.environment().get_template("joint.html")
        return page.markup(
            template.render(
                language=self.language,
                agenda=self.agenda,
                words=self.words,
                title=self.paper.title(),
                synthetic=self.paper.synthetic(),
                tiles=list(self.tiles()),
                charts=list(self.charts()),
                bars_of=list(self.bars()),
                heats=list(self.heats()),
                top=page.blocks([self.paper.top()], self.language),
                pages=[self.page(found) for found in self.agenda.pages],
                may_raise=page.blocks(self.paper.may_raise(), self.language, 1),
                rules=page.blocks(self.paper.rules(), self.language),
            )
        )

    # --- the top ------------------------------------------------------------------------------------------------------

    def tiles(self) -> Iterator[tuple[str, str, str]]:
        """(where it leads, number, what of) of what a reader wants to know first."""
        words, agenda = self.words, self.agenda
        yield "rules", f"{agenda.firms:,}", words["joint.tile_firms"]
        yield "matters", str(sum(len(x.matters) for x in agenda.pages)), words["joint.tile_matters"]
        yield "forums", str(len(agenda.pages)), words["joint.tile_forums"]

    def charts(self) -> Iterator[Figure]:
        """The matters of most firms, and those of most dollars."""
        words = self.words
        rows: list[Any] = []
        for matter, _ in sorted(self.ranked, key=lambda x: (-(x[0].firms or 0), x[0].rank or 0))[:DRAWN]:
            said = words("joint.said_firms", n=self.paper.count(matter.firms), may=self.paper.may(matter.may))
            rows.append(charts.Stack(self._named(matter), said, [matter.firms or 0, matter.may or 0]))
        if rows:
            yield self._chart("firms", charts.stacks, rows, ["good", "open"])
        rows = [
            charts.Range(self._named(matter), self.paper.usd(usd), _float(usd.low), _float(usd.high))
            for matter, usd in self._by_usd()
        ]
        if rows:
            yield self._chart("usd", charts.ranges, rows, self._tick)

    def _by_usd(self) -> list[tuple[JointMatter, Usd]]:
        found = [(m, m.usd) for m, _ in self.ranked if m.usd is not None and (m.usd.low or m.usd.high)]
        found.sort(key=lambda x: (-(x[1].high if x[1].high is not None else x[1].low or 0), x[0].rank or 0))
        return found[:DRAWN]

    def _named(self, matter: JointMatter) -> str:
        return f"{self.paper.rank(matter)}. {self.say.text(matter.name)}"

    def _tick(self, amount: float) -> str:
        return self.words("millions", amount=f"{amount / 1e6:,.0f}")

    def _chart(self, id: str, draw: Any, rows: Sequence[Any], *rest: Any) -> Figure:
        title, note = self.words[f"joint.chart_{id}"], self.words[f"joint.chart_{id}_note"]
        return figure(f"{self.language}-chart-{id}", title, note, draw, rows, *rest)

    # --- bars and tables ----------------------------------------------------------------------------------------------

    def bars(self) -> Iterator[tuple[str, str, list[Bar], list[Bar]]]:
        """(id, title, bars, bars of what is not sorted) by ask, family and place."""
        yield "asks", self.words["joint.chart_asks"], self._bars(self.agenda.by_ask), []
        sorts: tuple[tuple[Sorts, str, list[Group]], ...] = (
            ("family", "families", self.agenda.by_family),
            ("place", "places", self.agenda.by_place),
        )
        for by, id, groups in sorts:
            if groups:
                title = self.words(f"joint.chart_{id}", what=self.paper.sorted_by(by))
                known = [group for group in groups if group.id not in UNSORTED]
                others = [group for group in groups if group.id in UNSORTED]
                yield id, title, self._bars(known, with_usd=by == "family"), self._bars(others)

    def _bars(self, groups: list[Group], with_usd: bool = True) -> list[Bar]:
        most = max((group.firms or 0 for group in groups), default=0) or 1
        return [
            Bar(
                self.say.text(group.name),
                self.paper.count(group.firms),
                self._stake(group, with_usd),
                100 * (group.firms or 0) / most,
            )
            for group in groups
        ]

    def _stake(self, figures: Figures, with_usd: bool) -> str:
        usd = self.paper.usd(figures.usd) if figures.usd is not None and with_usd else ""
        workers = self.paper.workers(figures.workers) if figures.workers is not None else ""
        return " · ".join(x for x in (usd, workers) if x)

    def heats(self) -> Iterator[Heat]:
        """Asks against forums and families."""
        asks = self.agenda.by_ask
        for what, rows, found in self.paper.crossings():
            cells = {(cell.of, cell.ask): cell.firms for cell in found}
            most = max(cells.values())
            yield Heat(
                self.words("joint.crossed", what=what),
                what,
                [self.say.text(ask.name) for ask in asks],
                [(name, [_heat(cells.get((id, ask.id)), most) for ask in asks]) for id, name in rows.items()],
            )

    # --- forums -------------------------------------------------------------------------------------------------------

    def page(self, found: JointPage) -> dict[str, Any]:
        """A forum: its head as blocks, and a card for each matter."""
        _, *lines = self.paper.forum(found)
        return {
            "id": found.forum,
            "name": self.say.text(found.name),
            "status": self.words[f"status.{found.status}"],
            "tone": "good" if found.status == "active" else "open",
            "figures": self.paper.figures(found) if found.firms is not None else "",
            "head": page.blocks(lines, self.language),
            "cards": [self.card(matter) for matter in found.matters],
        }

    def card(self, matter: JointMatter) -> dict[str, Any]:
        """One matter, folded."""
        few = self.words("joint.few", least=self.agenda.min_cell)
        return {
            "id": matter.id,
            "rank": self.paper.rank(matter),
            "name": self.say.text(matter.name),
            "about": f"{self.words[f'ask.{matter.ask}']} · {self.words[f'request.{matter.request}']}",
            "aside": few if matter.firms is None else self.paper.figures(matter),
            "body": page.blocks(self.paper.matter(matter), self.language),
        }


def _heat(firms: int | None, most: int) -> tuple[str, float]:
    return ("", 0.0) if firms is None else (f"{firms:,}", 100 * firms / most)


def _float(amount: Any) -> float | None:
    return None if amount is None else float(amount)
