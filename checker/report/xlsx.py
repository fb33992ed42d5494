"""The report as a workbook for a working group: one sheet for each kind of row, to filter, to sort and to annotate."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias

from checker.errors import CheckerError, Place, Problem
from checker.report.model import Benefit, Report, Usd, Verdict, YearAmount
from checker.report.narrative import Narrative
from checker.report.outline import Table, plain
from checker.report.phrases import Phrases
from checker.report.summary import questions, weights
from checker.report.text import cells
from checker.report.words import Language
from checker.rulebook import Rulebook

COLUMNS = {
    "summary": "ask 24 applies 12 undetermined 14 does_not_apply 16 worth 70",
    "verdicts": """ask 20 provision 40 id 24 effect 12 kind 14 subject 22 verdict 16 worth_low 20 worth_high 20 due 14
        keeps_open 60 rests_on 44 horizon 14 stale 12 unconfirmed 14""",
    "criteria": """ask 20 provision 36 subject 22 verdict 16 group 14 criterion 60 outcome 16 decides 12 cite 36
        source 40 url 40 grade 14 seen 16 horizon 14 movable 24 facts 50""",
    "missing": "holder 20 fact 34 question 60 document 44 place 44 subject 24 provisions 16 alone 16",
    "worth": "ask 20 provision 40 subject 22 verdict 16 money 14 year 10 worth_low 20 worth_high 20 cite 36 note 60",
    "deadlines": "day 14 left 12 act 60 provision 40 subject 22 verdict 16 cite 36 seen 16",
    "issues": """issue 40 ask 20 request 16 forum 40 status 20 heard_in 40 talking_point 80 subject 40 worth_low 20
        worth_high 20 workers_low 12 workers_high 12 cite 36 horizon 14""",
}
"""The columns of each sheet, with their widths in characters."""

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


def to_xlsx(report: Report, rulebook: Rulebook, language: Language = "en") -> bytes:
    """The bytes of an .xlsx file; CheckerError where the library that writes it is not installed.

    The same input gives the same bytes.
    """
    library = _library()
    out = io.BytesIO()
    # No text becomes a formula or a link: much of it is the firm's own.
    texts = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = library.Workbook(out, {"in_memory": True, **texts})
    book.set_properties(
        {
            "title": Phrases(rulebook, language).words("title", firm=report.firm),
            "created": dt.datetime.combine(report.as_of, dt.time()),
        }
    )
    formats = _formats(book, language)
    for i, sheet in enumerate(_Sheets(report, rulebook, language).all()):
        _write(book.add_worksheet(sheet.name), sheet, formats, f"table{i}")
    book.close()
    return out.getvalue()


class _Sheets:
    """What stands in the workbook."""

    def __init__(self, report: Report, rulebook: Rulebook, language: Language) -> None:
        self.report, self.rulebook = report, rulebook
        self.say = Phrases(rulebook, language)
        self.words = self.say.words

    def all(self) -> Iterator[Sheet]:
        """Every sheet, in the order in which it is read."""
        rows: dict[str, Callable[[], Iterable[Sequence[Cell]]]] = {
            "summary": self.summary,
            "verdicts": self.verdicts,
            "criteria": self.criteria,
            "missing": self.missing,
            "worth": self.worth,
            "deadlines": self.deadlines,
            "issues": self.issues,
        }
        for name, found in rows.items():
            columns = _columns(COLUMNS[name])
            head = [self.words[f"column.{column}"] for column, _ in columns]
            notes = self.notes() if name == "summary" else []
            yield Sheet(self.words[f"sheet.{name}"], head, [width for _, width in columns], list(found()), notes)

    def summary(self) -> Iterator[Sequence[Cell]]:
        """One row an ask, then all of them."""
        for ask, *counts, worth in Narrative(self.report, self.say).totals().rows:
            yield plain(ask), *(int(plain(n)) for n in counts), plain(worth)

    def notes(self) -> list[str]:
        """What the workbook was made from, and on how much of it one may lean."""
        told = Narrative(self.report, self.say)
        return [plain(block.spans) for block in (*told.header(), *told.remarks()) if not isinstance(block, Table)]

    def verdicts(self) -> Iterator[Sequence[Cell]]:
        """One row a verdict."""
        for v in self.report.verdicts:
            low, high = (v.benefit.low, v.benefit.high) if v.benefit is not None else (None, None)
            known = v.benefit is not None and v.verdict != "does_not_apply"
            deciding = "; ".join(self.say.text(c.text) for c in v.criteria if c.deciding)
            missing = plain(self.say.missing(v.unknown_facts, v.subject.id))
            days = [x.by for x in v.deadlines if x.by is not None and x.by >= self.report.as_of]
            yield (
                *self._of(v), v.provision, self.words[f"effect.{v.effect}"], self.words[f"kind.{v.subject.kind}"],
                v.subject.id, self.words[f"verdict.{v.verdict}"], low if known else None, high if known else None,
                min(days, default=None), missing, deciding, v.horizon, self._yes(v.stale),
                self._yes(bool(v.rests_on_unconfirmed)),
            )  # fmt: skip

    def criteria(self) -> Iterator[Sequence[Cell]]:
        """One row a criterion of a verdict."""
        for v in self.report.verdicts:
            for c in v.criteria:
                source: Any = self.rulebook.sources.get(c.source, {})
                bar = "bar" if c.group == "disqualified_by" else "outcome"
                yield (
                    *self._of(v), self.say.subject(v.subject), self.words[f"verdict.{v.verdict}"], self.words[c.group],
                    self.say.text(c.text), self.words[f"{bar}.{c.outcome}"], self._yes(c.deciding), c.cite,
                    source.get("title", c.source), source.get("url"), self.words[f"rank.{c.grade}"],
                    self.words[f"confidence.{c.seen}"], c.horizon, self.words[f"movable.{c.movable_by}"],
                    plain(self.say.facts(c.facts, v.subject.id)),
                )  # fmt: skip

    def missing(self) -> Iterator[Sequence[Cell]]:
        """One row a place in the file where a fact is missing."""
        found = weights(self.report)
        for x in questions(self.report, self.rulebook.vocabulary):
            about = self.rulebook.vocabulary.facts.get(x.fact)
            label = self.say.label(x.fact)
            question = self.say.text(about["question"]) if about else self.words("list_question", list=label)
            document = self.say.text(about["document"]) if about else None
            for path in x.paths:
                weight = found[path]
                yield (
                    self.words[f"holder.{x.holder}"], label, question, document, path,
                    self.say.subject(weight.fact.subject), weight.keeps_open, weight.decides,
                )  # fmt: skip

    def worth(self) -> Iterator[Sequence[Cell]]:
        """One row an amount: the whole, then its years."""
        for v in self.report.verdicts:
            benefit = v.benefit
            if benefit is None or v.verdict == "does_not_apply":
                continue
            parts: list[Benefit | YearAmount] = [benefit, *benefit.schedule]
            for part in parts:
                note = self.say.text(benefit.note) if benefit.note is not None and part is benefit else None
                yield (
                    *self._of(v), self.say.subject(v.subject), self.words[f"verdict.{v.verdict}"],
                    self.words[f"money.{benefit.kind}"], getattr(part, "year", None), part.low, part.high,
                    benefit.cite, note,
                )  # fmt: skip

    def deadlines(self) -> Iterator[Sequence[Cell]]:
        """One row a deadline of what applies or is open; where the day is not known yet, it is empty."""
        found = [(x, v) for v in self.report.verdicts if v.verdict != "does_not_apply" for x in v.deadlines]
        for x, v in sorted(found, key=lambda pair: (pair[0].by is None, pair[0].by or self.report.as_of)):
            yield (
                x.by, x.days_left, self.say.text(x.act), self.say.text(v.name), self.say.subject(v.subject),
                self.words[f"verdict.{v.verdict}"], x.cite, self.words[f"confidence.{x.seen}"],
            )  # fmt: skip

    def issues(self) -> Iterator[Sequence[Cell]]:
        """One row an open issue."""
        for x in self.report.open_issues:
            usd: Usd = x.stake.usd
            yield (
                self.say.text(x.name), self.words[f"ask.{x.ask}"], self.words[f"request.{x.request}"],
                self.say.text(x.forum.primary_name), self.words[f"status.{x.forum.status}"],
                self.say.forum(x.forum.heard_in), self.say.text(x.talking_point),
                ", ".join(self.say.subject(s) for s in x.subjects), usd.low, usd.high, x.stake.workers.low,
                x.stake.workers.high, x.cite, x.horizon,
            )  # fmt: skip

    def _of(self, v: Verdict) -> tuple[str, str]:
        return self.words[f"ask.{v.ask}"], self.say.text(v.name)

    def _yes(self, true: bool) -> str:
        return self.words["yes" if true else "no"]


def _columns(text: str) -> list[tuple[str, int]]:
    """
    >>> _columns("ask 20 day 14")
    [('ask', 20), ('day', 14)]
    """
    words = text.split()
    return [(name, int(width)) for name, width in zip(words[::2], words[1::2], strict=True)]


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
