"""Workbooks: sheets of one table each, to filter, to sort and to annotate."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias

from checker.errors import CheckerError, Place, Problem
from checker.report.text import cells
from checker.report.words import Language

Cell: TypeAlias = str | int | Decimal | dt.date | None
FONTS = {"en": "Calibri", "ko": "Malgun Gothic"}
LONGEST = 32_767
"""Characters that a cell can hold."""

LINE = 15
"""Points for a line of text."""


class Sheet(NamedTuple):
    """A table under its headings, and lines below it; `widths` of the columns in characters."""

    name: str
    head: Sequence[str]
    widths: Sequence[int]
    rows: list[Sequence[Cell]]
    notes: list[str] = []


def columns(text: str) -> list[tuple[str, int]]:
    """Columns with their widths in characters, as they are written in a line.

    >>> columns("ask 20 day 14")
    [('ask', 20), ('day', 14)]
    """
    words = text.split()
    return [(name, int(width)) for name, width in zip(words[::2], words[1::2], strict=True)]


def workbook(title: str, day: dt.date, sheets: Iterable[Sheet], language: Language) -> bytes:
    """The bytes of an .xlsx file, as if written on a day; CheckerError where the library that writes it is not
    installed.

    The same input gives the same bytes.
    """
    library = _library()
    out = io.BytesIO()
    # No text becomes a formula or a link: much of it is the firm's own.
    texts = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = library.Workbook(out, {"in_memory": True, **texts})
    book.set_properties({"title": title, "created": dt.datetime.combine(day, dt.time())})
    formats = _formats(book, language)
    for i, sheet in enumerate(sheets):
        _write(book.add_worksheet(sheet.name), sheet, formats, f"table{i}")
    book.close()
    return out.getvalue()


def _formats(book: Any, language: Language) -> dict[type, Any]:
    base = {"text_wrap": True, "valign": "top", "font_name": FONTS[language], "font_size": 10}
    return {
        str: book.add_format(base),
        int: book.add_format({**base, "num_format": "#,##0"}),
        Decimal: book.add_format({**base, "num_format": "#,##0.00;[Red]-#,##0.00"}),
        dt.date: book.add_format({**base, "num_format": "yyyy-mm-dd"}),
        list: book.add_format({**base, "bold": True, "valign": "vcenter", "bottom": 1}),
    }


def _write(page: Any, sheet: Sheet, formats: dict[type, Any], name: str) -> None:
    """A sheet as a table with a filter under a frozen head, set for paper laid across."""
    for i, (text, width) in enumerate(zip(sheet.head, sheet.widths, strict=True)):
        page.set_column(i, i, width)
        page.write_string(0, i, text, formats[list])
    for i, row in enumerate(sheet.rows, 1):
        for j, cell in enumerate(row):
            if isinstance(cell, Decimal):
                page.write_number(i, j, cell, formats[Decimal])
            elif isinstance(cell, int):
                page.write_number(i, j, cell, formats[int])
            elif isinstance(cell, dt.date):
                page.write_datetime(i, j, cell, formats[dt.date])
            elif cell is not None:
                page.write_string(i, j, cell[:LONGEST], formats[str])
    columns = [{"header": text, "header_format": formats[list]} for text in sheet.head]
    options = {"columns": columns, "name": name, "style": "Table Style Light 1"}
    page.add_table(0, 0, max(len(sheet.rows), 1), len(sheet.head) - 1, options)
    for i, note in enumerate(sheet.notes, len(sheet.rows) + 3):
        # Only single cells grow with their text by themselves.
        page.set_row(i, LINE * (1 + cells(note) // sum(sheet.widths)))
        page.merge_range(i, 0, i, len(sheet.head) - 1, note, formats[str])
    page.freeze_panes(1, 2 if len(sheet.head) > 8 else 1)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)


def _library() -> Any:
    try:
        import xlsxwriter
    except ImportError:
        what = "xlsxwriter, which writes such files, is not installed (pip install 'sccd-checker[report]')"
        raise CheckerError(Problem(Place("--format xlsx"), what, "--format json")) from None
    return xlsxwriter
