"""The page around reports for a browser."""

from __future__ import annotations

import base64
import hashlib
import re
import sys
from importlib.util import find_spec

import pytest

from checker.errors import CheckerError
from checker.report.html import page
from checker.report.outline import Block, Heading, Line, Span, Table, spans

pytestmark = pytest.mark.skipif(find_spec("jinja2") is None, reason="jinja2 is not installed")

MARKUP = '<script>alert("x")</script><img src=x onerror=alert(1)> & \'"'
BLOCKS: list[Block] = [
    Heading(2, spans(MARKUP), "+"),
    Line(1, spans("one ", Span(MARKUP, "strong"), Span("[Code §4]", "cite", "source:code")), label=MARKUP, sign="?"),
    Line(2, spans("two"), about="source:code"),
    Table(1, (MARKUP, "n"), ((spans(MARKUP), spans("3")),), frozenset({1})),
    Line(1, spans(Span("https://example.org/a", "cite"))),
]


def whole(opens: page.Language = "en") -> str:
    bodies = {x: page.blocks(BLOCKS, x, 1) for x in page.LANGUAGES}
    return page.page({"en": "Report " + MARKUP, "ko": "보고서"}, bodies, opens)


def test_text_never_becomes_markup() -> None:
    said = whole()
    assert said.count("<script") == 1
    assert "<img" not in said
    assert "&lt;script&gt;" in said


def test_it_fetches_nothing_and_forbids_it() -> None:
    said = whole()
    outside = re.sub(r"<script>.*?</script>", "", said, flags=re.S)
    assert not re.search(r"<(link|img|iframe|object|embed|audio|video|base)\b|@import|url\((?!#)|\ssrc=\"", outside)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', said)
    assert policy is not None
    assert policy[1].startswith("default-src 'none';")
    script = re.search(r"<script>(.*?)</script>", said, re.S)
    assert script is not None
    digest = base64.b64encode(hashlib.sha256(script[1].encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in policy[1]


def test_both_languages_are_in_it_and_one_is_open() -> None:
    said = whole("ko")
    assert '<html lang="ko">' in said
    assert "<title>보고서</title>" in said
    assert re.search(r'<main id="ko" lang="ko"[^>]*data-title="보고서">', said)
    assert re.search(r'<main id="en" lang="en"[^>]* hidden>', said)
    assert re.search(r'data-to="en" lang="en" aria-pressed="false"', said)


def test_what_is_told_of_can_be_led_to() -> None:
    for language in page.LANGUAGES:
        said = page.blocks(BLOCKS, language)
        assert f'<a href="#{language}-source.code">[Code §4]</a>' in said
        assert f'id="{language}-source.code"' in said
        assert '<a href="https://example.org/a" rel="noreferrer">' in said


def test_lines_stand_below_the_line_that_they_belong_to() -> None:
    said = re.sub(r"\s", "", page.blocks([Line(1, spans("a")), Line(2, spans("b")), Line(1, spans("c"))], "en"))
    assert said == "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    page.environment.cache_clear()
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(CheckerError, match=r"sccd-checker\[report\]"):
        whole()
