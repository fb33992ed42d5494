"""Reports in a real browser, from a file and without a network: what a reader clicks, reads, and prints.

Run by `make test-browser`; skipped where there is no playwright or no Chromium.
"""

from __future__ import annotations

import datetime as dt
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from checker.cli import main

from checker import Firm, check, load_rulebook
from checker.report import Report
from checker.report.html.report import to_html
from tests.laputa import laputa

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here")

ROOT = Path(__file__).parent.parent.parent
LARGEST = ROOT / "examples" / "korean-battery-plant.yaml"
FLAGS = ["no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-background-networking"]
FLAGS += ["disable-component-update", "disable-sync"]
DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
LANGUAGES = ("en", "ko")
DAY = dt.date(2026, 6, 15)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as play:
        found = play.chromium.launch(executable_path=CHROMIUM, args=[f"--{flag}" for flag in FLAGS])
        yield found
        found.close()


@pytest.fixture(scope="module")
def report() -> Report:
    rulebook = load_rulebook()
    return check(Firm.from_file(LARGEST, rulebook.vocabulary), rulebook, dt.date(2026, 11, 23))


@pytest.fixture(scope="module")
def file(report: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(to_html(report, load_rulebook()), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report of Laputa, with every kind of markup and little of each."""
    found = check(Firm.from_file(ROOT / "tests" / "cli" / "firm.yaml", laputa().vocabulary), laputa(), DAY)
    path = tmp_path_factory.mktemp("small") / "report.html"
    path.write_text(to_html(found, laputa()), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def joint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The agenda of all examples together."""
    pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    path = tmp_path_factory.mktemp("joint") / "agenda.html"
    words = ["agenda", str(ROOT / "examples"), "--as-of", "2026-11-23", "--format", "html", "--out", str(path)]
    assert main(words) == 0
    return path


@pytest.fixture
def open_page(browser: Any) -> Iterator[Any]:
    """Opens a file; what asks for anything else, and what the page complains of, fails the test."""
    contexts, wrong = [], []

    def opened(file: Path, viewport: dict[str, int] = DESKTOP, fragment: str = "", **options: Any) -> Any:
        context = browser.new_context(viewport=viewport, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda x: None if x.url.startswith(file.as_uri()) else wrong.append(x.url))
        page.on("console", lambda x: wrong.append(x.text))
        page.on("pageerror", lambda x: wrong.append(str(x)))
        page.on("dialog", lambda x: wrong.append(x.message))
        page.goto(file.as_uri() + fragment)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert wrong == []


def fits(page: Any) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))


def test_the_language_is_switched_by_keyboard(file: Path, open_page: Any) -> None:
    page = open_page(file)
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("main:visible").get_attribute("lang") == "en"
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.lang") == "ko"
    page.keyboard.press("Enter")
    assert page.locator("html").get_attribute("lang") == "ko"
    assert page.locator("main:visible").get_attribute("lang") == "ko"
    assert page.title() == "Hanbit Cell 검토 보고서"
    assert page.locator("[data-to=ko]").get_attribute("aria-pressed") == "true"


def test_a_reader_who_switches_stays_in_place(file: Path, open_page: Any) -> None:
    page = open_page(file)
    card = page.locator("#en-verdicts [data-verdict]").nth(40)
    card.locator("summary").first.click()
    id = card.get_attribute("id")
    top = card.bounding_box()["y"]
    # A click would scroll first.
    page.locator("[data-to=ko]").dispatch_event("click")
    twin = page.locator(f'[id="ko{id.removeprefix("en")}"]')
    assert twin.get_attribute("open") is not None
    assert abs(twin.bounding_box()["y"] - top) < 60


def test_a_verdict_opens_and_its_citation_leads_to_the_source(file: Path, open_page: Any) -> None:
    page = open_page(file)
    card = page.locator("#en-verdicts [data-verdict=applies]").first
    cite = card.locator(".body a[href*='-source.']").first
    assert not cite.is_visible()
    card.locator("summary").first.click()
    assert cite.is_visible()
    cite.click()
    source = page.locator(":target")
    assert source.is_visible()
    assert source.locator("a[href^='https://']").count() == 1


def test_a_missing_fact_leads_to_where_it_is_asked_for(file: Path, open_page: Any) -> None:
    page = open_page(file)
    page.locator("#en-glance a[href*='-fact.']").first.click()
    assert page.locator(":target").is_visible()
    assert "?" in page.locator(":target").inner_text()


def test_every_link_into_the_page_has_its_end(file: Path, open_page: Any) -> None:
    page = open_page(file)
    dead = page.evaluate(
        """[...document.querySelectorAll('a[href^="#"]')].map((x) => decodeURIComponent(x.hash.slice(1)))
        .filter((id) => !document.getElementById(id))"""
    )
    assert dead == []
    twice = page.evaluate(
        """(() => { const ids = [...document.querySelectorAll("[id]")].map((x) => x.id);
        return ids.filter((id, i) => ids.indexOf(id) !== i) })()"""
    )
    assert twice == []


def test_a_link_from_elsewhere_opens_what_it_leads_to(file: Path, report: Report, open_page: Any) -> None:
    v = report.verdicts[7]
    page = open_page(file, fragment=f"#ko-verdict.{v.provision}.{v.subject.kind}.{v.subject.id}")
    assert page.locator("html").get_attribute("lang") == "ko"
    assert page.locator(":target .body").first.is_visible()


def test_verdicts_are_filtered_by_verdict_ask_and_words(file: Path, report: Report, open_page: Any) -> None:
    page = open_page(file)
    shown = page.locator("#en-verdicts [data-verdict]:visible")
    assert shown.count() == len(report.verdicts)
    for name in ("caught", "undetermined", "silent", "does_not_apply"):
        page.locator(f"#en-verdicts input[value={name}]").uncheck()
    gains = ("grant", "channel", "context")
    applies = [v for v in report.verdicts if v.verdict == "applies" and v.effect in gains]
    assert shown.count() == len(applies)
    assert page.locator("#en-verdicts output").inner_text() == f"{len(applies)} shown"
    page.locator("#en-verdicts select").select_option("visa")
    assert shown.count() == sum(v.ask == "visa" for v in applies)
    page.locator("#en-verdicts input[type=search]").fill("trainers l1b")
    assert shown.count() == 1
    assert "L-1B" in shown.first.inner_text()
    page.locator("#en-verdicts select").select_option("energy")
    assert shown.count() == 0
    page.locator("[data-to=ko]").click()
    assert page.locator("#ko-verdicts [data-verdict]:visible").count() == 0
    assert page.locator("#ko-verdicts input[type=search]").input_value() == "trainers l1b"


def test_all_shown_open_and_close_at_once(file: Path, open_page: Any) -> None:
    page = open_page(file)
    page.locator("#en-verdicts select").select_option("energy")
    page.locator("#en-verdicts [data-all]").click()
    found = page.locator("#en-verdicts [data-verdict]:visible")
    assert found.count() == page.locator("#en-verdicts [data-verdict][open]").count() > 0
    page.locator("#en-verdicts [data-all]").click()
    assert page.locator("#en-verdicts [data-verdict][open]").count() == 0


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("which", ["file", "joint"])
def test_nothing_is_wider_than_the_window(
    which: str, language: str, viewport: dict[str, int], open_page: Any, request: pytest.FixtureRequest
) -> None:
    page = open_page(request.getfixturevalue(which), viewport)
    page.locator(f"[data-to={language}]").click()
    assert fits(page)
    page.evaluate("for (const x of document.querySelectorAll('details')) x.open = true")
    assert fits(page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("which", ["small", "joint"])
def test_it_meets_wcag_2_aa(
    which: str, language: str, scheme: str, open_page: Any, request: pytest.FixtureRequest
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed").Axe()
    page = open_page(request.getfixturevalue(which), color_scheme=scheme)
    page.locator(f"[data-to={language}]").click()
    page.evaluate("for (const x of document.querySelectorAll('details')) x.open = true")
    said = axe.run(page, options={"runOnly": {"type": "tag", "values": RULES}}).response
    assert "color-contrast" in {x["id"] for x in said["passes"]}
    assert [(x["id"], x["nodes"][0]["html"][:200]) for x in said["violations"]] == []


def test_it_prints_on_pages_without_a_cut(file: Path, open_page: Any, tmp_path: Path) -> None:
    page = open_page(file, {"width": 680, "height": 1000})
    page.evaluate("document.querySelectorAll('#en-verdicts [data-verdict]')[3].open = true")
    page.emulate_media(media="print")
    assert not page.locator(".switch").is_visible()
    assert not page.locator(".tools").first.is_visible()
    # 180 mm, which the margins leave of A4, are 680 px
    wide = page.evaluate(
        """[...document.querySelectorAll("main:not([hidden]) *")]
        .filter((x) => x.getClientRects().length && !x.closest("svg"))
        .filter((x) => x.getBoundingClientRect().right > innerWidth + 1).map((x) => x.outerHTML.slice(0, 200))"""
    )
    assert wide == []
    pdf = page.pdf(path=str(tmp_path / "report.pdf"), prefer_css_page_size=True)
    assert pdf.startswith(b"%PDF-")
    boxes = set(re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf))
    assert len(boxes) == 1
    width, height = (float(x) for x in boxes.pop())
    assert (round(width), round(height)) == (595, 842)


def test_it_can_be_read_without_its_script(file: Path, open_page: Any) -> None:
    page = open_page(file, java_script_enabled=False)
    assert page.locator("#en-verdicts [data-verdict]").first.is_visible()
    assert page.locator("main[lang=ko]").is_visible()
    assert not page.locator(".switch").is_visible()


def test_names_of_a_firm_never_become_markup(open_page: Any, tmp_path: Path) -> None:
    evil = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'"
    data = {"name": evil, "investments": [{"id": evil, "output": "wings", "begin_date": "2026-03-01"}]}
    found = check(Firm.from_data(data, laputa().vocabulary), laputa(), DAY)
    file = tmp_path / "evil.html"
    file.write_text(to_html(found, laputa()), encoding="utf-8")
    page = open_page(file)
    assert page.locator("h1:visible").inner_text() == f"Report on {evil}"
    assert page.locator("img").count() == 0
    assert page.locator("script").count() == 1
