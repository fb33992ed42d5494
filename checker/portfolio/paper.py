"""The agenda of many firms as a paper: how it was made, the tables, then a page for each forum."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.firm.vocabulary import Sorts
from checker.portfolio.joint import Crossing, Figures, Group, JointAgenda, JointMatter, JointPage, PartOfMatter, Parts
from checker.portfolio.sorting import SORTS
from checker.report.model import Persons, Usd
from checker.report.outline import Block, Heading, Line, Span, Spans, Table, joined, spans
from checker.report.paper import Papers
from checker.report.phrases import Phrases
from checker.report.words import Language
from checker.rulebook import Rulebook

PARTS = 12
"""How many families or places a line of a matter names; the other forms hold all."""


def joint_paper(agenda: JointAgenda, rulebook: Rulebook, language: Language) -> Iterator[Block]:
    """The blocks of an agenda of many firms."""
    return JointPaper(agenda, Phrases(rulebook, language)).blocks()


class JointPaper(Papers):
    """The paper, and its parts for other forms."""

    def __init__(self, agenda: JointAgenda, say: Phrases) -> None:
        super().__init__(say)
        self.agenda = agenda

    def blocks(self) -> Iterator[Block]:
        """All of it."""
        yield from self.head()
        yield from self.tables()
        for page in self.agenda.pages:
            yield from self.forum(page)
            yield from self.matters(page)
        yield from self.may_raise()

    def title(self) -> str:
        """What the paper is called."""
        n = self.agenda.firms
        return self.words["joint_one"] if n == 1 else self.words("joint", n=f"{n:,}")

    def synthetic(self) -> str:
        """The warning of firms that do not exist."""
        return self.words("joint.synthetic", n=f"{self.agenda.synthetic:,}")

    def head(self) -> Iterator[Block]:
        """What it is about, and by which rules it was made."""
        agenda, words = self.agenda, self.words
        yield Heading(1, spans(self.title()))
        if agenda.synthetic:
            yield Line(0, spans(Span(self.synthetic(), "bad")))
        book = words("rulebook", version=agenda.rulebook.version, sha=agenda.rulebook.sha256[:12])
        yield Line(0, joined([Span(words("as_of", day=agenda.as_of.isoformat()), "strong"), book], " · "))
        raising = f"{agenda.raising:,}" if agenda.raising is not None else words["joint.hidden"]
        yield Line(0, spans(words("joint.firms_read", n=f"{agenda.firms:,}", raising=raising)))
        if agenda.rejected:
            yield Line(0, spans(Span(words("joint.rejected", n=f"{agenda.rejected:,}"), "open")))
        yield from self.rules()
        if not agenda.pages:
            yield Line(0, spans(words["joint.none"]))

    def rules(self) -> Iterator[Line]:
        """How matters are ranked, counted and hidden."""
        for key, label in (("ranking", "ranked"), ("counting", "counted"), ("hiding", "hidden")):
            yield Line(1, spans(self.say.text(self.agenda.rules[key])), label=self.words[f"joint.how_{label}"])

    # --- tables -------------------------------------------------------------------------------------------------------

    def tables(self) -> Iterator[Block]:
        """The matters by rank, then the firms by ask, family and place."""
        if not self.agenda.pages:
            return
        words = self.words
        yield Heading(2, spans(words["joint.top"]))
        yield self.top()
        yield Heading(2, spans(words["joint.by_ask"]))
        yield self.groups(self.agenda.by_ask, words["column.ask"])
        for by, found in zip(SORTS, (self.agenda.by_family, self.agenda.by_place), strict=True):
            if found:
                what = self.sorted_by(by)
                yield Heading(2, spans(words("joint.by_sort", what=what)))
                yield self.groups(found, what)
                yield Line(1, spans(Span(words["joint.partly"], "quiet")))
        for what, names, cells in self.crossings():
            yield Heading(2, spans(words("joint.crossed", what=what)))
            yield self.crossed(what, names, cells)

    def crossings(self) -> Iterator[tuple[str, dict[str, str], list[Crossing]]]:
        """(what is crossed with asks, the names of its rows, the cells): forums and families."""
        say, agenda = self.say, self.agenda
        forums = {page.forum: say.text(page.name) for page in agenda.pages if page.firms is not None}
        for what, rows, found in (
            (self.words["column.forum"], forums, agenda.asks_of_forums),
            (self.sorted_by("family"), {x.id: say.text(x.name) for x in agenda.by_family}, agenda.asks_of_families),
        ):
            if found:
                yield what, rows, found

    def top(self) -> Table:
        """All matters, the shown ones by rank."""
        head = tuple(self.words[f"column.{key}"] for key in ("rank", "matter", "ask", "firms", "may", "usd", "workers"))
        found = [matter for page in self.agenda.pages for matter in page.matters]
        found.sort(key=lambda matter: (matter.rank is None, matter.rank or 0, matter.id))
        rows = []
        for matter in found:
            name, ask = self.say.text(matter.name), self.words[f"ask.{matter.ask}"]
            firms, usd, workers = self._cells(matter)
            may = spans(self.may(matter.may))
            rows.append((spans(self.rank(matter)), spans(name), spans(ask), firms, may, usd, workers))
        return Table(1, head, tuple(rows), frozenset({0, 3, 4}))

    def groups(self, found: Sequence[Group], what: str) -> Table:
        """Firms by what they have in common."""
        head = (what, *(self.words[f"column.{key}"] for key in ("firms", "usd", "workers")))
        rows = tuple((spans(self.say.text(group.name)), *self._cells(group)) for group in found)
        return Table(1, head, rows, frozenset({1}))

    def crossed(self, what: str, rows: dict[str, str], found: list[Crossing]) -> Table:
        """Firms by the rows, down, and by ask, across."""
        cells = {(cell.of, cell.ask): self.count(cell.firms) for cell in found}
        asks = self.agenda.by_ask
        head = (what, *(self.say.text(ask.name) for ask in asks))
        lines = tuple((spans(name), *(spans(cells.get((id, ask.id), "")) for ask in asks)) for id, name in rows.items())
        return Table(1, head, lines, frozenset(range(1, len(head))))

    def _cells(self, figures: Figures) -> tuple[Spans, Spans, Spans]:
        hidden = Span(self.words["joint.hidden"], "quiet")
        return (
            spans(self.count(figures.firms)),
            spans(hidden if figures.usd is None else self.usd(figures.usd)),
            spans(hidden if figures.workers is None else self.workers(figures.workers)),
        )

    # --- a forum's matters --------------------------------------------------------------------------------------------

    def matters(self, page: JointPage) -> Iterator[Block]:
        """What to raise in a forum."""
        if len(page.matters) > 1:
            yield Line(1, spans(self.figures(page)), label=self.words["stake"])
        for matter in page.matters:
            yield self.request(self.rank(matter) + "." * (matter.rank is not None), matter)
            yield from self.matter(matter)

    def matter(self, matter: JointMatter) -> Iterator[Block]:
        """One matter: what to ask, how many ask it, who and where they are, and on what it rests."""
        words = self.words
        yield Line(1, spans(self.say.text(matter.talking_point)), label=words["joint.template"])
        few = words("joint.few", least=self.agenda.min_cell)
        may = words("joint.may", n=f"{matter.may:,}") if matter.may else ""
        told = few if matter.firms is None else self.figures(matter)
        yield Line(1, joined([Span(told, "strong"), may], " · "), label=words["stake"])
        for by, parts in zip(SORTS, (matter.by_family, matter.by_place), strict=True):
            if parts.parts:
                yield Line(1, spans(self.parts(parts)), label=self.sorted_by(by))
        yield from self.basis(matter)

    def parts(self, parts: Parts) -> str:
        """The parts of a matter, most firms first; the hidden ones together."""
        shown = [part for part in parts.parts if part.firms is not None]
        text = ", ".join(f"{self.say.text(part.name)} {part.firms:,}" for part in shown[:PARTS])
        text += self.words("and_more", n=len(shown) - PARTS) if len(shown) > PARTS else ""
        if not parts.hidden:
            return text
        together = self.words["joint.hidden"] if parts.together is None else self.figures(parts.together)
        away = self.words("joint.together", names=self._names(parts.parts[len(shown) :]), figures=together)
        return "; ".join(x for x in (text, away) if x)

    def _names(self, parts: Sequence[PartOfMatter]) -> str:
        more = self.words("and_more", n=len(parts) - PARTS) if len(parts) > PARTS else ""
        return ", ".join(self.say.text(part.name) for part in parts[:PARTS]) + more

    def may_raise(self) -> Iterator[Block]:
        """What no firm raises for sure."""
        if self.agenda.may_raise:
            yield Heading(2, spans(self.words["joint.may_raise"]))
            head = (self.words["column.matter"], self.words["column.may"])
            rows = tuple((spans(self.say.text(x.name)), spans(self.may(x.may))) for x in self.agenda.may_raise)
            yield Table(1, head, rows, frozenset({1}))

    # --- words --------------------------------------------------------------------------------------------------------

    def sorted_by(self, by: Sorts) -> str:
        """What the fact is called by which firms are sorted."""
        found = self.rulebook.vocabulary.sorting(by)
        return self.say.text(found[1]["label"]) if found is not None else by

    def rank(self, matter: JointMatter) -> str:
        """The rank, with the mark of those that are equal."""
        if matter.rank is None:
            return "–"
        return f"={matter.rank}" if matter.tied else str(matter.rank)

    def count(self, firms: int | None) -> str:
        """A count of firms, or that it is hidden."""
        return f"{firms:,}" if firms is not None else f"<{self.agenda.min_cell}"

    def may(self, firms: int | None) -> str:
        """How many firms leave a matter open."""
        return f"{firms:,}" if firms is not None else self.words["joint.hidden"]

    def figures(self, figures: Figures) -> str:
        """Firms and what they have at stake, in a line; what is nothing is left out."""
        words = self.words
        if figures.firms is None:
            return words["joint.hidden"]
        parts = [words["joint.firm"] if figures.firms == 1 else words("joint.firms", n=f"{figures.firms:,}")]
        parts += [self.usd(figures.usd)] if figures.usd is not None else []
        parts += [self.workers(figures.workers)] if figures.workers is not None else []
        return ", ".join(x for x in parts if x)

    def usd(self, amount: Usd) -> str:
        """A sum of money; nothing where it is none."""
        return "" if amount.low == 0 == amount.high else self.say.usd_rounded(amount)

    def workers(self, number: Persons) -> str:
        """A number of workers; nothing where it is none."""
        return "" if number.low == 0 == number.high else self.say.persons(number)
