"""The report as Markdown: the same blocks as the text, set as headings, lists and tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from checker.report.model import Report
from checker.report.narrative import narrate
from checker.report.outline import Block, Heading, Line, Span, Spans, Table
from checker.report.words import Language
from checker.rulebook import Rulebook

MARKS = re.compile(r"([\\`*_\[\]<>|#~$])")
LEADING = re.compile(r"^([+-]|\d+[.)])(?=\s)")


def to_markdown(report: Report, rulebook: Rulebook, language: Language = "en") -> str:
    """The report as Markdown (CommonMark with tables)."""
    return markdown_of(narrate(report, rulebook, language))


def markdown_of(blocks: Iterable[Block]) -> str:
    """Blocks as Markdown."""
    text = "\n".join(lines(blocks)).replace("\xa0", " ").strip()
    return re.sub(r"\n{3,}", "\n\n", text) + "\n"


def lines(blocks: Iterable[Block]) -> Iterator[str]:
    """The blocks set in lines of Markdown, with more empty lines than it takes."""
    for block in blocks:
        match block:
            case Heading():
                sign = f"{escaped(block.sign)} " if block.sign else ""
                yield ""
                yield f"{'#' * block.level} {sign}{inline(block.spans, emphasis=False)}"
                yield ""
            case Line(depth=0):
                yield ""
                yield (f"**{block.sign}** " if block.sign else "") + inline(block.spans)
                yield ""
            case Line():
                yield "  " * (block.depth - 1) + f"- {_item(block)}"
            case Table():
                yield ""
                yield f"| {' | '.join(map(escaped, block.head))} |"
                yield "|" + "|".join(" ---: " if i in block.right else " --- " for i in range(len(block.head))) + "|"
                yield from (f"| {' | '.join(inline(cell) for cell in row)} |" for row in block.rows)
                yield ""


def _item(line: Line) -> str:
    lead = f"**{escaped(line.sign)}** " if line.sign else ""
    label = f"**{escaped(line.label)}:** " if line.label else ""
    text = inline(line.spans)
    return (lead + label + (text if lead or label else LEADING.sub(r"\\\1", text))).rstrip()


def inline(text: Spans, emphasis: bool = True) -> str:
    """Spans in one line; what is strong or judged is bold.

    >>> inline((Span("met", "good"), Span(" [Code §1]", "cite")))
    '**met** \\\\[Code §1\\\\]'
    """
    return "".join(_span(span, emphasis) for span in text)


def _span(span: Span, emphasis: bool) -> str:
    if span.style == "cite" and re.match(r"https?://\S+$", span.text):
        return f"<{span.text}>"
    text = escaped(span.text)
    if not emphasis or span.style in ("", "cite", "quiet") or not text.strip():
        return text
    # Marks of emphasis may not touch a blank inside.
    bare = text.strip()
    return text.replace(bare, f"**{bare}**", 1)


def escaped(text: str) -> str:
    """A text in which nothing is a mark.

    >>> escaped("a_b [c]")
    'a\\\\_b \\\\[c\\\\]'
    """
    return MARKS.sub(r"\\\1", text)
