"""The agenda of many firms as a workbook: the matters, the firms by what they share, flat data to pivot, and notes.

A row of the data is one matter, whole or in one part: `breakdown` says whether it is all of the matter, its share in
one family, or in one place.  Dollars and workers of one breakdown add up to those of the matter; hidden parts have no
numbers, and a row after them says what they have together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.firm.vocabulary import Sorts
from checker.portfolio.joint import Figures, JointAgenda, JointMatter, JointPage
from checker.portfolio.paper import JointPaper
from checker.portfolio.sorting import SORTS
from checker.report.outline import Heading, Line, plain
from checker.report.phrases import Phrases
from checker.report.words import Language
from checker.report.workbook import Cell, Sheet, columns, workbook
from checker.rulebook import Rulebook

_FIGURES = "firms 12 usd_low 24 usd_high 24 workers_low 12 workers_high 12"
COLUMNS = {
    "summary": f"rank 8 matter 50 forum 36 ask 20 may 12 {_FIGURES} synthetic 14",
    "groups": f"breakdown 18 group 40 {_FIGURES} synthetic 14",
    "data": f"""rank 8 forum 36 status 18 matter 50 id 28 ask 20 request 14 breakdown 18 family 26 place 22 may 12
        {_FIGURES} suppressed 16 synthetic 14""",
    "notes": "about 26 note 110",
}
"""The columns of each sheet, with their widths in characters."""


def joint_xlsx(agenda: JointAgenda, rulebook: Rulebook, language: Language) -> bytes:
    """The bytes of an .xlsx file; CheckerError where the library that writes it is not installed."""
    paper = JointPaper(agenda, Phrases(rulebook, language))
    return workbook(paper.title(), agenda.as_of, _Sheets(agenda, paper).all(), language)


class _Sheets:
    """What stands in the workbook."""

    def __init__(self, agenda: JointAgenda, paper: JointPaper) -> None:
        self.agenda, self.paper, self.say, self.words = agenda, paper, paper.say, paper.words
        self.everything = self.words["data.all"]
        # In every row, for rows are copied out of the book.
        self.synthetic = self.words["yes" if agenda.synthetic else "no"]

    def all(self) -> Iterator[Sheet]:
        """Every sheet, in the order in which it is read."""
        yield self._sheet("summary", list(self.matters()), self._head())
        yield self._sheet("groups", list(self.groups()), [self.words["joint.partly"]])
        yield self._sheet("data", list(self.data()))
        yield self._sheet("notes", list(self.notes()))

    def _sheet(self, name: str, rows: list[Sequence[Cell]], notes: Sequence[str] = ()) -> Sheet:
        widths = columns(COLUMNS[name])
        head = [self.heading(column) for column, _ in widths]
        return Sheet(self.words[f"sheet.{name}"], head, [width for _, width in widths], rows, list(notes))

    def heading(self, name: str) -> str:
        """What a column is called."""
        for by in SORTS:
            if name == by:
                return self.paper.sorted_by(by)
        return self.words[f"data.{name}"]

    def _head(self) -> list[str]:
        """What the book was made from, and by which rules."""
        return [plain(block.spans) for block in self.paper.head() if isinstance(block, Heading | Line)]

    def matters(self) -> Iterator[Sequence[Cell]]:
        """One row a matter, by rank."""
        found = [(matter, page) for page in self.agenda.pages for matter in page.matters]
        for matter, page in sorted(found, key=lambda x: (x[0].rank is None, x[0].rank or 0, x[0].id)):
            name, forum, ask = self.say.text(matter.name), self.say.text(page.name), self.words[f"ask.{matter.ask}"]
            yield matter.rank, name, forum, ask, matter.may, *_figures(matter), self.synthetic

    def groups(self) -> Iterator[Sequence[Cell]]:
        """One row a forum, an ask, a family or a place."""
        for page in self.agenda.pages:
            yield self.words["column.forum"], self.say.text(page.name), *_figures(page), self.synthetic
        for what, found in (
            (self.words["column.ask"], self.agenda.by_ask),
            (self.paper.sorted_by("family"), self.agenda.by_family),
            (self.paper.sorted_by("place"), self.agenda.by_place),
        ):
            for group in found:
                yield what, self.say.text(group.name), *_figures(group), self.synthetic

    def data(self) -> Iterator[Sequence[Cell]]:
        """Matter by matter: all of it, then its parts."""
        for page in self.agenda.pages:
            for matter in page.matters:
                whole = (self.everything, self.everything, self.everything, matter.may)
                yield self._row(page, matter, whole, matter, matter.firms is None)
                for by, parts in zip(SORTS, (matter.by_family, matter.by_place), strict=True):
                    for part in parts.parts:
                        where = self._where(by, self.say.text(part.name))
                        yield self._row(page, matter, where, part, part.firms is None)
                    if parts.together is not None:
                        where = self._where(by, self.words["data.together"])
                        yield self._row(page, matter, where, parts.together, False)

    def _where(self, by: Sorts, name: str) -> tuple[Cell, ...]:
        """Breakdown, family and place of a part, and that how many leave it open is told of the whole alone."""
        family, place = (name, self.everything) if by == "family" else (self.everything, name)
        return self.paper.sorted_by(by), family, place, None

    def _row(
        self, page: JointPage, matter: JointMatter, where: tuple[Cell, ...], figures: Figures, is_hidden: bool
    ) -> Sequence[Cell]:
        return (
            matter.rank,
            self.say.text(page.name),
            self.words[f"status.{page.status}"],
            self.say.text(matter.name),
            matter.id,
            self.words[f"ask.{matter.ask}"],
            self.words[f"request.{matter.request}"],
            *where,
            *_figures(figures),
            self.words["yes" if is_hidden else "no"],
            self.synthetic,
        )

    def notes(self) -> Iterator[Sequence[Cell]]:
        """By which law and which rules it was made, and how to read the data."""
        agenda, words = self.agenda, self.words
        if agenda.synthetic:
            yield words["data.synthetic"], self.paper.synthetic()
        yield words["notes.law"], agenda.as_of.isoformat()
        yield words["notes.rulebook"], f"{agenda.rulebook.version}, sha256 {agenda.rulebook.sha256}"
        yield words["notes.firms"], f"{agenda.firms:,}"
        yield words["notes.rejected"], f"{agenda.rejected:,}"
        for block in self.paper.rules():
            yield block.label, plain(block.spans)
        yield words["sheet.data"], words["notes.data"]
        yield words["notes.open"], words["notes.bounds"]


def _figures(figures: Figures) -> tuple[Cell, ...]:
    """The numbers of a row, empty where they are hidden or have no bound."""
    usd, workers = figures.usd, figures.workers
    return (
        figures.firms,
        usd.low if usd is not None else None,
        usd.high if usd is not None else None,
        workers.low if workers is not None else None,
        workers.high if workers is not None else None,
    )
