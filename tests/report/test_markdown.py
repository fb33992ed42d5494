"""The report as Markdown."""

from __future__ import annotations

import re
from html import unescape
from itertools import chain
from typing import get_args

import pytest
from markdown_it import MarkdownIt

from checker.report.markdown import escaped, inline, markdown_of, to_markdown
from checker.report.narrative import narrate
from checker.report.outline import Span, Table, plain, spans
from checker.report.words import Language
from tests.laputa import laputa

from .test_text import report


def markdown(day: str = "2026-06-15", language: Language = "en") -> str:
    return to_markdown(report(day), laputa(), language)


def test_headings_lists_and_tables() -> None:
    said = markdown()
    assert said.startswith("# Report on Balnibarbi Sails\n\n**Law as of 2026-06-15**")
    assert "\n| Ask | Applies | Undetermined | Does not apply | Worth |\n| --- | ---: | ---: | ---: | --- |\n" in said
    assert "\n### + APPLIES · Wing grant · investment north-works (grant)\n" in said
    assert "\n  - **+** Works begin on or before 31 December 2026 \\[Code of Laputa §4(e)\\]: **met**\n" in said
    assert "\n\n\n" not in said


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_table_stands_between_empty_lines_and_is_full(language: Language) -> None:
    lines = markdown(language=language).splitlines()
    for i, line in enumerate(lines):
        if line.startswith("|") and not lines[i - 1].startswith("|"):
            assert lines[i - 1] == ""
            assert lines[i + 1].count("|") == line.count("|")


def test_nothing_in_a_text_is_taken_for_a_mark() -> None:
    assert escaped("1~2 a_b *c* $5 <x>") == "1\\~2 a\\_b \\*c\\* \\$5 \\<x\\>"
    assert inline(spans(Span("https://example.org/a_b", "cite"))) == "<https://example.org/a_b>"
    assert inline(spans(Span(" met ", "good"))) == " **met** "


@pytest.mark.parametrize("language", get_args(Language))
@pytest.mark.parametrize("day", ["2026-06-15", "2026-10-15", "2020-01-01"])
def test_a_reader_of_markdown_shows_every_word(day: str, language: Language) -> None:
    blocks = list(narrate(report(day), laputa(), language))
    page = MarkdownIt().enable("table").render(markdown_of(blocks))
    shown = unescape(re.sub(r"<[^>]+>|\s", "", page))
    told = [[*chain(*block.rows)] if isinstance(block, Table) else [block.spans] for block in blocks]
    texts = ["".join(plain(x).split()) for x in chain(*told)]
    assert len(texts) > 5
    assert [text for text in texts if text not in shown] == []


def test_both_languages_say_the_same() -> None:
    english, korean = markdown(), markdown(language="ko")
    assert english.count("\n#") == korean.count("\n#")
    assert english.count("\n|") == korean.count("\n|")
    assert english.count("\n-") == korean.count("\n-")
