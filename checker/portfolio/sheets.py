"""The agenda of many firms as a workbook: a summary, one flat sheet of data to pivot, and notes.

A row of the data is one matter, whole or in one part: `breakdown` says whether it is all of the matter, its share in
one family, or in one place.  Dollars and workers of one breakdown add up to those of the matter; hidden parts have no
numbers, and a row after them says what they have together.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.errors import CheckerError, Place, Problem
from checker.firm.vocabulary import Sorts
from checker.portfolio.agenda import Figures, JointAgenda, JointMatter, JointPage
from checker.portfolio.paper import JointPaper
from checker.portfolio.sorting import SORTS
from checker.report.outline import Block, Heading, Line, Table, plain
from checker.report.phrases import Phrases
from checker.report.words import Language
from checker.rulebook import Rulebook

if TYPE_CHECKING:
    from xlsxwriter import Workbook

COLUMNS = ("rank", "forum", "status", "matter", "id", "ask", "request", "breakdown", "family", "place", "firms", "may",
           "usd_low", "usd_high", "workers_low", "workers_high", "suppressed", "synthetic")  # fmt: skip
WIDTHS = {"rank": 7, "forum": 34, "status": 16, "matter": 48, "id": 26, "ask": 20, "family": 24, "place": 20}
_NUMBERS = frozenset({"rank", "firms", "may", "workers_low", "workers_high"})


class Row(NamedTuple):
    """A row of the data; None is an empty cell."""

    page: JointPage
    matter: JointMatter
    breakdown: str
    family: str
    place: str
    figures: Figures
    suppressed: str
    """Nothing, or why it has no numbers of its own: `hidden`, or that it is `together` what hidden parts have."""


def workbook(agenda: JointAgenda, rulebook: Rulebook, language: Language) -> bytes:
    """The file; CheckerError where the library that writes it is not installed."""
    try:
        import xlsxwriter
    except ImportError:
        what = "XlsxWriter, which writes workbooks, is not installed (pip install 'sccd-checker[report]')"
        raise CheckerError(Problem(Place("--format xlsx"), what, "--format json")) from None
    held = io.BytesIO()
    # Texts of a rulebook are texts, whatever they begin with.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(held, options) as book:
        _Book(book, agenda, Phrases(rulebook, language)).write()
    return held.getvalue()


class _Book:
    def __init__(self, book: Workbook, agenda: JointAgenda, say: Phrases) -> None:
        self.book, self.agenda, self.say, self.words = book, agenda, say, say.words
        self.paper = JointPaper(agenda, say)
        font = {"font_name": "Malgun Gothic" if say.language == "ko" else "Calibri", "valign": "top"}
        self.plain = book.add_format(font)
        self.wrapped = book.add_format({**font, "text_wrap": True})
        self.strong = book.add_format({**font, "bold": True, "font_size": 14})
        self.head = book.add_format({**font, "bold": True, "bottom": 1, "text_wrap": True})
        self.warning = book.add_format({**font, "bold": True, "font_color": "#9c2a10"})
        self.count = book.add_format({**font, "num_format": "#,##0"})
        self.money = book.add_format({**font, "num_format": "#,##0.00"})
        self.quiet = book.add_format({**font, "italic": True, "font_color": "#566372"})

    def write(self) -> None:
        """All sheets."""
        # The same agenda gives the same bytes: no time of writing.
        self.book.set_properties({"title": self.paper.title(), "created": _midnight(self.agenda)})
        self.summary()
        self.data()
        self.notes()

    # --- summary ------------------------------------------------------------------------------------------------------

    def summary(self) -> None:
        """The tables of the paper, one below the other."""
        sheet = self.book.add_worksheet(self.words["sheet.summary"])
        sheet.set_column(0, 0, 8)
        sheet.set_column(1, 1, 56)
        sheet.set_column(2, 12, 18)
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        row = self._titles(sheet)
        for block in self.paper.tables():
            row = self._block(sheet, row, block)

    def _titles(self, sheet: Any) -> int:
        sheet.write_string(0, 0, self.paper.title(), self.strong)
        day = self.words("as_of", day=self.agenda.as_of.isoformat())
        sheet.write_string(1, 0, day, self.plain)
        if self.agenda.synthetic:
            sheet.write_string(2, 0, self.paper.synthetic(), self.warning)
        return 3

    def _block(self, sheet: Any, row: int, block: Block) -> int:
        """Writes a block from a row on, and says which row comes next."""
        match block:
            case Heading():
                sheet.write_string(row + 1, 0, plain(block.spans), self.strong)
                return row + 2
            case Line():
                sheet.write_string(row, 1, plain(block.spans), self.quiet)
                return row + 1
            case Table():
                # A table without ranks begins where the others have their names.
                start = 0 if 0 in block.right else 1
                for i, name in enumerate(block.head):
                    sheet.write_string(row, start + i, name, self.head)
                for cells in block.rows:
                    row += 1
                    for i, cell in enumerate(cells):
                        self._cell(sheet, row, start + i, plain(cell).replace("\xa0", " "), i in block.right)
                return row + 1

    def _cell(self, sheet: Any, row: int, column: int, text: str, is_number: bool) -> None:
        bare = text.replace(",", "")
        if is_number and bare.isdigit():
            sheet.write_number(row, column, int(bare), self.count)
        else:
            sheet.write_string(row, column, text, self.wrapped)

    # --- data ---------------------------------------------------------------------------------------------------------

    def data(self) -> None:
        """One row for each matter, and for each of its parts, as a table of the program that opens it."""
        sheet = self.book.add_worksheet(self.words["sheet.data"])
        rows = list(self.rows())
        heads = [self.heading(name) for name in COLUMNS]
        for i, name in enumerate(COLUMNS):
            sheet.set_column(i, i, WIDTHS.get(name, 16))
        for number, row in enumerate(rows, 1):
            for i, value in enumerate(self.values(row)):
                if value is None:
                    continue
                if isinstance(value, str):
                    sheet.write_string(number, i, value, self.plain)
                else:
                    sheet.write_number(number, i, value, self.count if COLUMNS[i] in _NUMBERS else self.money)
        sheet.add_table(
            0, 0, max(len(rows), 1), len(COLUMNS) - 1,
            {"name": "agenda", "style": "Table Style Light 9", "columns": [{"header": name} for name in heads]},
        )  # fmt: skip
        sheet.freeze_panes(1, 0)

    def heading(self, name: str) -> str:
        """What a column is called."""
        if name in SORTS:
            return self.paper.sorted_by(name)
        return self.words[f"data.{name}"]

    def rows(self) -> Iterator[Row]:
        """The rows, matter by matter: all of it, then its parts."""
        everything = self.words["data.all"]
        for page in self.agenda.pages:
            for matter in page.matters:
                why = "hidden" if matter.firms is None else ""
                yield Row(page, matter, everything, everything, everything, matter, why)
                for by, parts in zip(SORTS, (matter.by_family, matter.by_place), strict=True):
                    for part in parts.parts:
                        why = "hidden" if part.firms is None else ""
                        yield self._part(page, matter, by, self.say.text(part.name), part, why)
                    if parts.together is not None:
                        name = self.words["data.together"]
                        yield self._part(page, matter, by, name, parts.together, "together")

    def _part(self, page: JointPage, matter: JointMatter, by: Sorts, name: str, found: Figures, why: str) -> Row:
        everything = self.words["data.all"]
        family, place = (name, everything) if by == "family" else (everything, name)
        return Row(page, matter, self.paper.sorted_by(by), family, place, found, why)

    def values(self, row: Row) -> Sequence[Any]:
        """The cells of a row, numbers as numbers."""
        matter, figures = row.matter, row.figures
        usd, workers = figures.usd, figures.workers
        is_whole = row.breakdown == self.words["data.all"]
        return (
            matter.rank,
            self.say.text(row.page.name),
            self.words[f"status.{row.page.status}"],
            self.say.text(matter.name),
            matter.id,
            self.words[f"ask.{matter.ask}"],
            self.words[f"request.{matter.request}"],
            row.breakdown,
            row.family,
            row.place,
            figures.firms,
            matter.may if is_whole else None,
            usd and _number(usd.low),
            usd and _number(usd.high),
            workers and workers.low,
            workers and workers.high,
            self.words[f"data.{row.suppressed}"] if row.suppressed else self.words["data.shown"],
            # In every row, for rows are copied out of the book.
            self.words["yes" if self.agenda.synthetic else "no"],
        )

    # --- notes --------------------------------------------------------------------------------------------------------

    def notes(self) -> None:
        """By which law and which rules it was made, and how to read the data."""
        sheet = self.book.add_worksheet(self.words["sheet.notes"])
        sheet.set_column(0, 0, 24)
        sheet.set_column(1, 1, 110)
        agenda, words = self.agenda, self.words
        row = self._titles(sheet)
        told = [
            (words["notes.law"], agenda.as_of.isoformat()),
            (words["notes.rulebook"], f"{agenda.rulebook.version}, sha256 {agenda.rulebook.sha256}"),
            (words["notes.firms"], f"{agenda.firms:,}"),
            (words["notes.rejected"], f"{agenda.rejected:,}"),
            *((words[f"joint.how_{label}"], self.say.text(agenda.rules[key]))
              for key, label in (("ranking", "ranked"), ("counting", "counted"), ("hiding", "hidden"))),
            (words["sheet.data"], words["notes.data"]),
            (words["notes.open"], words["notes.bounds"]),
        ]  # fmt: skip
        for label, text in told:
            row += 1
            sheet.write_string(row, 0, label, self.head)
            sheet.write_string(row, 1, text, self.wrapped)


def _number(amount: Decimal | None) -> float | None:
    # A workbook knows no other numbers; cents are exact up to ninety trillion.
    return None if amount is None else float(amount)


def _midnight(agenda: JointAgenda) -> Any:
    import datetime as dt

    return dt.datetime.combine(agenda.as_of, dt.time())
