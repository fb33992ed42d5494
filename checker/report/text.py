"""The report for a person at a terminal, and the same as plain text where it is not one.

The lines are the same in both: in a terminal rich adds the colours.  Nothing is said by colour alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING
from unicodedata import combining, east_asian_width

from checker.report.model import Report
from checker.report.narrative import narrate
from checker.report.outline import Block, Heading, Line, Span, Spans, Table, plain, spans
from checker.report.words import Language
from checker.rulebook import Rulebook

if TYPE_CHECKING:
    from rich.console import Console

WIDTH = 100
INDENT = 2
LABEL = 15
"""Cells for a label, so that what stands after labels is aligned."""

CITATION = 48
"""Cells up to which a citation is kept on one line."""

COLOURS = {"strong": "bold", "good": "green", "bad": "red", "open": "yellow", "quiet": "dim", "cite": "cyan"}


def to_text(report: Report, rulebook: Rulebook, language: Language = "en", width: int = WIDTH) -> str:
    """The report as plain text, `width` cells wide; only a word that is longer than a line stands out."""
    return lines_of(narrate(report, rulebook, language), width)


def lines_of(blocks: Iterable[Block], width: int = WIDTH) -> str:
    """Blocks as plain text."""
    return "".join(plain(line).replace("\xa0", " ").rstrip() + "\n" for line in lines(blocks, width))


def print_blocks(blocks: Iterable[Block], console: Console) -> None:
    """Blocks in colour, as wide as the terminal is."""
    from rich.text import Text

    for line in lines(blocks, max(60, min(console.width, 120))):
        parts = ((span.text.replace("\xa0", " "), COLOURS.get(span.style, "")) for span in _merged(line))
        console.print(Text.assemble(*parts), soft_wrap=True)


def lines(blocks: Iterable[Block], width: int) -> Iterator[Spans]:
    """The blocks set in lines."""
    for i, block in enumerate(blocks):
        match block:
            case Heading(level=1):
                yield spans(Span(plain(block.spans), "strong"))
                yield spans(Span("=" * min(cells(plain(block.spans)), width), "strong"))
            case Heading(level=2):
                yield ()
                yield ()
                yield spans(Span(plain(block.spans), "strong"))
                yield spans("-" * min(cells(plain(block.spans)), width))
            case Heading():
                yield ()
                yield from wrap(block.spans, width, f"{block.sign} " if block.sign else "")
            case Line():
                if block.depth == 0 and block.sign:
                    yield ()
                yield from _line(block, width)
            case Table():
                if i and block.depth == 1:
                    yield ()
                yield from _table(block, width)


def _line(line: Line, width: int) -> Iterator[Spans]:
    lead = " " * INDENT * line.depth
    if line.sign:
        lead += f"{line.sign} "
    if line.label:
        lead += line.label
        if line.spans:
            lead += " " * max(LABEL - cells(line.label), 2)
    yield from wrap(line.spans, width, lead)


def wrap(text: Spans, width: int, lead: str = "") -> Iterator[Spans]:
    """The text in lines of `width` cells, all but the first indented as far as `lead` is long; no word is broken.

    >>> [plain(line) for line in wrap(spans("one two three"), 9, "- ")]
    ['- one two', '  three']
    """
    hang = " " * cells(lead)
    line: list[Span] = [Span(lead)] if lead else []
    used = start = cells(lead)
    for word in _words(text):
        size = sum(cells(span.text) for span in word)
        gap = 1 if used > start else 0
        if gap and used + gap + size > width:
            yield tuple(line)
            line, used, gap = [Span(hang)] if hang else [], start, 0
        if gap:
            line.append(Span(" ", word[0].style if line[-1].style == word[0].style else ""))
        line += word
        used += gap + size
    yield tuple(line)


def _merged(line: Spans) -> Iterator[Span]:
    """The spans of a line, neighbours of one style as one."""
    for style, found in groupby(line, key=lambda span: span.style):
        yield Span("".join(span.text for span in found), style)


def _words(text: Spans) -> Iterator[list[Span]]:
    """What a line may not break: runs without a blank, over the borders of spans, and short citations as a whole."""
    word: list[Span] = []
    for span in text:
        # A citation is broken only where another begins, unless it is too long to stand on a line of its own.
        found = span.text.split(" ") if span.style != "cite" else _citations(span.text)
        for i, part in enumerate(found):
            if i and word:
                yield word
                word = []
            if part:
                word.append(Span(part, span.style))
    if word:
        yield word


def _citations(text: str) -> list[str]:
    """
    >>> _citations("[Code of Laputa §4; Code of Laputa §5]")
    ['[Code of Laputa §4;', 'Code of Laputa §5]']
    """
    parts = [part + ";" for part in text.split("; ")]
    parts[-1] = parts[-1][:-1]
    return [word for part in parts for word in ([part] if cells(part) <= CITATION else part.split(" "))]


def _table(table: Table, width: int) -> Iterator[Spans]:
    """Columns as wide as their widest cell; where that is too much, the wide ones wrap between words."""
    lead = INDENT * table.depth
    rows = [tuple(spans(Span(name, "quiet")) for name in table.head), *table.rows]
    sizes = [max(cells(plain(row[i])) for row in rows) for i in range(len(table.head))]
    longest = [
        max(cells(plain(tuple(word))) for row in rows for word in [(), *_words(row[i])]) for i in range(len(sizes))
    ]
    while sum(sizes) + 2 * (len(sizes) - 1) + lead > width and sizes != longest:
        widest = max((i for i in range(len(sizes)) if sizes[i] > longest[i]), key=lambda i: sizes[i])
        sizes[widest] -= 1
    for row in rows:
        columns = [list(wrap(cell, size)) for cell, size in zip(row, sizes, strict=True)]
        for i in range(max(len(column) for column in columns)):
            line = [Span(" " * lead)]
            for j, column in enumerate(columns):
                cell = column[i] if i < len(column) else ()
                fill = " " * (sizes[j] - cells(plain(cell)))
                line += [Span(fill), *cell] if j in table.right else [*cell, Span(fill)]
                line.append(Span("  "))
            while line and not line[-1].text.strip():
                line.pop()
            yield tuple(line)


def cells(text: str) -> int:
    """How many columns of a terminal a text takes.

    >>> cells("착공"), cells("abc")
    (4, 3)
    """
    if text.isascii():
        return len(text)
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)
