"""The report of one firm for a browser."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from html.parser import HTMLParser
from importlib.util import find_spec
from pathlib import Path
from typing import get_args

import pytest
from checker.cli import main

from checker import Firm, check, load_rulebook
from checker.report.html.report import to_html
from checker.report.phrases import Phrases
from checker.report.words import Language
from tests.laputa import laputa

from .test_text import FIRM, report

pytestmark = pytest.mark.skipif(
    not (find_spec("jinja2") and find_spec("matplotlib")), reason="the extra `report` is not installed"
)

ROOT = Path(__file__).parent.parent.parent
LANGUAGES = get_args(Language)
VOID = {"br", "hr", "img", "input", "link", "meta"}


class Page(HTMLParser):
    """What stands in a page: ids, links into it, texts, and tags that are not closed as they were opened."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.ends: set[str] = set()
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.ids += [str(found["id"])] if "id" in found else []
        if str(found.get("href", "")).startswith("#"):
            self.ends.add(str(found["href"])[1:])
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and (not self.open or self.open.pop() != tag):
            self.wrong.append(tag)


@cache
def html(language: Language = "en", day: str = "2026-06-15") -> str:
    return to_html(report(day), laputa(), language)


def body(language: str) -> str:
    """What is said in one language, without tags."""
    found = re.search(rf'<main id="{language}".*?</main>', html(), re.S)
    assert found is not None
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", found[0]))


@pytest.mark.parametrize("day", ["2026-06-15", "2026-10-15", "2020-01-01"])
def test_it_is_whole_and_every_link_in_it_has_its_end(day: str) -> None:
    page = Page(html(day=day))
    assert (page.open, page.wrong) == ([], [])
    assert len(page.ids) == len(set(page.ids))
    assert page.ends <= set(page.ids)


def test_the_head_says_of_whom_of_when_and_by_what() -> None:
    for language, day in (("en", "Law as of 2026-06-15"), ("ko", "기준일 2026-06-15")):
        said = body(language)
        assert "Balnibarbi Sails" in said
        assert day in said
        assert laputa().sha256 in said


def test_every_verdict_has_its_card_with_all_its_criteria() -> None:
    found = report()
    for language in LANGUAGES:
        say = Phrases(laputa(), language)
        cards = dict(re.findall(rf'id="{language}-(verdict\.[^"]+)"(.*?)<p class="ref">', html(), re.S))
        assert len(cards) == len(found.verdicts)
        for v in found.verdicts:
            card = re.sub(r"<[^>]+>", "", cards[f"verdict.{v.provision}.{v.subject.kind}.{v.subject.id}"])
            for c in v.criteria:
                assert say.text(c.text) in card.replace("&#39;", "'"), (v.provision, c.id)
                assert c.cite in card


def test_a_citation_leads_to_its_source() -> None:
    cites = re.findall(r'<a href="#(en-source\.[^"]+)">\[Code of Laputa §4\(e\)\]</a>', html())
    assert set(cites) == {"en-source.laputa-code"}
    entry = re.search(r'<li id="en-source\.laputa-code"[^>]*>(.*?)</li>', html(), re.S)
    assert entry is not None
    assert str(laputa().sources["laputa-code"]["title"]) in entry[1]


def test_a_missing_fact_leads_to_its_question() -> None:
    assert re.search(r'<a[^>]* href="#en-fact\.finish_date">End of works</a>', html())
    question = re.search(r'<li id="en-fact\.finish_date"[^>]*>(.*?)</li>', html(), re.S)
    assert question is not None
    assert str(laputa().vocabulary["finish_date"]["question"]["en"]) in question[1]


def test_what_is_unknown_says_so_in_words() -> None:
    for language, word in (("en", "undetermined"), ("ko", "판정 불가")):
        opened = rf'<details class="card" id="{language}-verdict[^>]*data-verdict="(?:undetermined|silent)">'
        badges = re.findall(rf"{opened}\s*<summary>(.*?)</span>", html(), re.S)
        assert badges
        assert all(word in badge for badge in badges)


def test_it_opens_in_the_language_that_is_asked_for() -> None:
    assert html("en") != html("ko")
    assert '<html lang="ko">' in html("ko")
    assert html("ko").index('id="ko"') < html("ko").index('id="en"')


def test_the_same_report_gives_the_same_bytes() -> None:
    assert to_html(report(), laputa()) == html()


def test_text_of_a_firm_never_becomes_markup() -> None:
    evil = "<script>alert(1)</script>\"'&"
    data = {"name": evil, "investments": [{"id": evil, "output": "wings", "begin_date": "2026-03-01"}]}
    said = to_html(check(Firm.from_data(data, laputa().vocabulary), laputa(), dt.date(2026, 6, 15)), laputa())
    assert said.count("<script") == 1
    page = Page(said)
    assert (page.open, page.wrong) == ([], [])
    assert page.ends <= set(page.ids)


def test_a_firm_of_which_nothing_is_asked() -> None:
    found = check(Firm.from_data({"name": "Nobody"}, laputa().vocabulary), laputa(), dt.date(2026, 6, 15))
    assert "Nothing to judge" in to_html(found, laputa())


def test_the_largest_example_is_whole_and_small() -> None:
    rulebook = load_rulebook()
    firm = Firm.from_file(ROOT / "examples" / "korean-battery-plant.yaml", rulebook.vocabulary)
    said = to_html(check(firm, rulebook, dt.date(2026, 11, 23)), rulebook)
    page = Page(said)
    assert (page.open, page.wrong) == ([], [])
    assert len(page.ids) == len(set(page.ids))
    assert page.ends <= set(page.ids)
    assert len(said.encode()) < 2_000_000


def test_the_command_writes_it(tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    toy = ["--rules", str(ROOT / "tests" / "toy" / "rules"), "--as-of", "2026-06-15"]
    assert main([FIRM, *toy, "--format", "html", "--lang", "ko", "--out", str(out)]) == 0
    assert '<html lang="ko">' in out.read_text(encoding="utf-8")
