"""The agenda of many firms says together what the agendas of each say alone."""

from __future__ import annotations

import datetime as dt
import io
import json
import re
import zipfile
from collections import defaultdict
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

pytest.importorskip("numpy")
pytest.importorskip("pyarrow")

from checker import Firm, load_rulebook
from checker.engines.evaluator import Evaluator
from checker.errors import CheckerError
from checker.logic.record import World
from checker.portfolio.agenda import joint_agenda
from checker.portfolio.folder import folder_of
from checker.portfolio.joint import JointAgenda, JointMatter
from checker.portfolio.paper import joint_paper
from checker.portfolio.run import run
from checker.report.build import Builder
from checker.report.markdown import markdown_of
from checker.report.text import lines_of
from checker.rulebook import Rulebook
from tests.laputa import DAY, laputa, with_rules

ROOT = Path(__file__).parents[2]


def _matters(found: JointAgenda) -> dict[str, JointMatter]:
    return {matter.id: matter for page in found.pages for matter in page.matters}


def _firm(number: int, late: bool = True, **facts: Any) -> dict[str, Any]:
    begins = "2027-01-01" if late else "2026-12-31"
    investment = {"id": "mill", "begin_date": begins, "basis_usd": 1000 * number, "workers": number, **facts}
    return {"id": f"firm-{number}", "name": f"Firm {number}", "investments": [investment]}


def _judged(folder: Path, *firms: dict[str, Any], book: Rulebook | None = None, least: int = 3) -> JointAgenda:
    file = folder / "firms.jsonl"
    file.write_text("".join(f"{json.dumps(firm)}\n" for firm in firms), "utf-8")
    program = (book or laputa()).program(DAY)
    run(program, [file], folder / "tables", size=2)
    return joint_agenda(folder_of(folder / "tables", program), program, least)


def test_it_counts_what_each_firm_raises(tmp_path: Path) -> None:
    book = load_rulebook(ROOT / "rules")
    program = book.program(dt.date(2026, 11, 23))
    run(program, [ROOT / "examples"], tmp_path / "tables", size=3)
    found = joint_agenda(folder_of(tmp_path / "tables", program), program, least=1)
    raised: dict[str, list[Any]] = defaultdict(list)
    raising = 0
    for file in sorted((ROOT / "examples").glob("*.yaml")):
        firm = Builder(program, World(Firm.from_file(file, book.vocabulary), book.vocabulary), Evaluator())
        issues = [issue for name in book.issues if (issue := firm.issue(name)) is not None]
        raising += bool(issues)
        for issue in issues:
            raised[issue.issue].append(issue)
    matters = _matters(found)
    assert raised
    assert set(matters) == set(raised)
    for name, issues in raised.items():
        matter = matters[name]
        assert matter.firms == len(issues)
        assert matter.usd is not None
        assert matter.workers is not None
        lows, highs = [x.stake.usd.low for x in issues], [x.stake.usd.high for x in issues]
        assert matter.usd.low == (None if None in lows else sum(lows))
        assert matter.usd.high == (None if None in highs else sum(highs))
        most = [x.stake.workers.high for x in issues]
        assert matter.workers.low == sum(x.stake.workers.low for x in issues)
        assert matter.workers.high == (None if None in most else sum(most))
    for page in found.pages:
        assert {issue.forum.heard_in for matter in page.matters for issue in raised[matter.id]} == {page.forum}
    assert found.raising == raising


def test_missing_facts_leave_a_matter_open(tmp_path: Path) -> None:
    """Four begin too late; of three nothing is known; one begins in time."""
    unknown = [{"id": f"dark-{i}", "investments": [{"id": "mill"}]} for i in range(3)]
    found = _judged(tmp_path, *(_firm(i) for i in range(1, 5)), *unknown, _firm(9, late=False))
    (matter,) = _matters(found).values()
    assert (found.firms, found.raising, matter.firms, matter.may) == (8, 4, 4, 3)
    assert matter.usd is not None
    assert matter.workers is not None
    assert (matter.usd.low, matter.usd.high, matter.workers.low) == (10_000, 10_000, 10)


ISSUE = """issue: {name}
name: {{en: {name}, ko: 현안}}
ask: {ask}
request: extend
subject: investment
in_force: {{from: 2024-01-01}}
horizon: 2026-06-30
raise_when: {{workers: {{more_than: {more_than}}}}}
forum: {{primary: f-island, decided_by: [f-island], why: {{en: It decides, ko: 결정 기관}}}}
talking_point: {{en: "{{firm}} has {{n}} workers.", ko: "{{firm}}: {{n}}명."}}
blanks: {{n: workers}}
stake: {{usd: basis_usd, workers: workers}}
cite: Code of Laputa §4
source: laputa-code
seen: two-sources
"""


def test_matters_are_ranked_by_firms_and_what_is_equal_shares_a_rank(tmp_path: Path) -> None:
    issues = [ISSUE.format(name=name, ask="visa", more_than=n) for name, n in (("few", 5), ("all", 0), ("same", 0))]
    book = with_rules(*issues, drop=("too-late.yaml",))
    found = _judged(tmp_path, *(_firm(i) for i in range(1, 10)), book=book)
    (page,) = found.pages
    told = [(matter.id, matter.rank, matter.tied, matter.firms) for matter in page.matters]
    assert told == [("all", 1, True, 9), ("same", 1, True, 9), ("few", 3, False, 4)]
    # 45 workers in all: of each firm the largest matter counts, and not two of them.
    assert page.workers is not None
    assert (page.firms, page.workers.low, page.workers.high) == (9, 45, 45)


def test_another_order_of_ranking_is_said_and_kept(tmp_path: Path) -> None:
    rich = ISSUE.format(name="rich", ask="visa", more_than=6)
    poor = ISSUE.format(name="poor", ask="visa", more_than=0).replace(
        "stake: {usd: basis_usd, workers: workers}", "stake: {}"
    )
    program = with_rules(rich, poor, drop=("too-late.yaml",)).program(DAY)
    file = tmp_path / "firms.jsonl"
    file.write_text("".join(f"{json.dumps(_firm(i))}\n" for i in range(1, 10)), "utf-8")
    run(program, [file], tmp_path / "tables")
    folder = folder_of(tmp_path / "tables", program)
    by_firms, by_usd = (joint_agenda(folder, program, 3, first) for first in ("firms", "usd"))
    assert [matter.id for matter in by_firms.pages[0].matters] == ["poor", "rich"]
    assert [matter.id for matter in by_usd.pages[0].matters] == ["rich", "poor"]
    assert by_usd.ranked_by == ["usd", "firms", "workers", "places"]
    assert "ranked by the dollars at stake, the number of firms" in by_usd.rules["ranking"].en


def test_the_talking_point_names_its_blanks(tmp_path: Path) -> None:
    book = with_rules(ISSUE.format(name="crews", ask="visa", more_than=0), drop=("too-late.yaml",))
    (matter,) = _matters(_judged(tmp_path, *(_firm(i) for i in range(1, 5)), book=book)).values()
    assert matter.talking_point.en == "[the firm] has [Workers] workers."
    assert matter.talking_point.ko == "[해당 기업]: [근로자 수]명."


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_paper_says_how_it_was_made(tmp_path: Path, language: Any) -> None:
    found = _judged(tmp_path, *({**_firm(i), "id": f"synthetic-0-{i}"} for i in range(1, 8)))
    blocks = list(joint_paper(found, laputa(), language))
    for text in (lines_of(blocks), markdown_of(blocks)):
        said = " ".join(text.split()).replace("\\", "")
        for rule in found.rules.values():
            assert " ".join(getattr(rule, language).split()) in said
        assert {"en": "SYNTHETIC DATA", "ko": "가상 자료"}[language] in said
        assert DAY.isoformat() in said
        assert laputa().sha256[:12] in said
        assert {"en": "Island Council", "ko": "섬 의회"}[language] in said


def test_nothing_to_raise_is_an_agenda_too(tmp_path: Path) -> None:
    found = _judged(tmp_path, *(_firm(i, late=False) for i in range(1, 5)))
    assert (found.pages, found.raising) == ([], 0)
    assert "No firm's facts raise a matter." in lines_of(joint_paper(found, laputa(), "en"))


def test_the_same_tables_give_the_same_bytes(tmp_path: Path) -> None:
    first = _judged(tmp_path, *(_firm(i) for i in range(1, 8)))
    program = laputa().program(DAY)
    again = joint_agenda(folder_of(tmp_path / "tables", program), program, 3)
    assert first.model_dump_json() == again.model_dump_json()
    assert JointAgenda.model_validate_json(first.model_dump_json()) == first


# --- the folder -------------------------------------------------------------------------------------------------------


def test_firms_that_were_made_up_are_counted(tmp_path: Path) -> None:
    made_up = [{**_firm(i), "id": f"synthetic-0-{i}"} for i in (5, 6)]
    assert _judged(tmp_path, *(_firm(i) for i in range(1, 5)), *made_up).synthetic == 2


def test_a_manifest_that_says_synthetic_is_believed(tmp_path: Path) -> None:
    _judged(tmp_path, *(_firm(i) for i in range(1, 5)))
    manifest = tmp_path / "tables" / "portfolio.json"
    manifest.write_text(json.dumps({**json.loads(manifest.read_text("utf-8")), "synthetic": True}), "utf-8")
    assert folder_of(tmp_path / "tables", laputa().program(DAY)).synthetic == 4


def test_refused_firms_are_told(tmp_path: Path) -> None:
    found = _judged(tmp_path, *(_firm(i) for i in range(1, 5)), {"investments": 7})
    assert (found.firms, found.rejected) == (4, 1)
    assert "could not be read, and are not counted: 1." in lines_of(joint_paper(found, laputa(), "en"))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"as_of": "2020-01-01"}, "judged on another day .*--as-of 2020-01-01"),
        ({"rulebook_sha256": "0"}, "by another rulebook"),
        ({"as_of": 7}, "manifest"),
    ],
)
def test_tables_of_another_day_or_rulebook_are_refused(tmp_path: Path, change: dict[str, Any], told: str) -> None:
    _judged(tmp_path, *(_firm(i) for i in range(1, 5)))
    manifest = tmp_path / "tables" / "portfolio.json"
    manifest.write_text(json.dumps({**json.loads(manifest.read_text("utf-8")), **change}), "utf-8")
    with pytest.raises(CheckerError, match=told):
        folder_of(tmp_path / "tables", laputa().program(DAY))


def test_tables_that_are_broken_or_unfinished_are_refused(tmp_path: Path) -> None:
    _judged(tmp_path, *(_firm(i) for i in range(1, 5)))
    tables, program = tmp_path / "tables", laputa().program(DAY)
    part = sorted((tables / "issues").glob("*.parquet"))[0]
    part.write_bytes(b"PAR1 no more")
    with pytest.raises(CheckerError, match="cannot be read"):
        folder_of(tables, program)
    for file in (tables / "rejects").glob("*"):
        file.unlink()
    with pytest.raises(CheckerError, match="no part of this portfolio is finished"):
        folder_of(tables, program)


# --- a workbook and a page --------------------------------------------------------------------------------------------

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def _cells(book: bytes, number: int) -> list[list[str | None]]:
    """The cells of a sheet, row by row, as text."""
    with zipfile.ZipFile(io.BytesIO(book)) as found:
        shared = ElementTree.fromstring(found.read("xl/sharedStrings.xml"))
        texts = ["".join(t.text or "" for t in item.iter(f"{SHEET}t")) for item in shared]
        sheet = ElementTree.fromstring(found.read(f"xl/worksheets/sheet{number}.xml"))
    assert not list(sheet.iter(f"{SHEET}f")), "a formula"
    rows: list[list[str | None]] = []
    for row in sheet.iter(f"{SHEET}row"):
        cells: list[str | None] = []
        for cell in row:
            letters = re.match("[A-Z]+", cell.get("r", ""))
            column = 0
            for letter in letters[0] if letters else "":
                column = 26 * column + ord(letter) - ord("A") + 1
            cells += [None] * (column - 1 - len(cells))
            value = cell.findtext(f"{SHEET}v")
            cells.append(texts[int(value)] if cell.get("t") == "s" and value is not None else value)
        rows.append(cells)
    return rows


def test_the_workbook_holds_a_flat_table(tmp_path: Path) -> None:
    pytest.importorskip("xlsxwriter")
    from checker.portfolio.sheets import COLUMNS, joint_xlsx
    from checker.report.workbook import columns

    issue = ISSUE.format(name="sum", ask="visa", more_than=0).replace("en: sum", 'en: "=1+1"')
    book = with_rules(issue, drop=("too-late.yaml",))
    firms = [_firm(i, output="wings" if i < 6 else "anchors") for i in range(1, 8)]
    found = _judged(tmp_path, *({**firm, "id": f"synthetic-0-{firm['id']}"} for firm in firms), book=book)
    held = joint_xlsx(found, book, "en")
    assert held == joint_xlsx(found, book, "en")
    head, *rows = _cells(held, 3)
    names = [name for name, _ in columns(COLUMNS["data"])]
    table = [dict(zip(names, [*row, *[None] * len(names)], strict=False)) for row in rows]
    assert head[:4] == ["Rank", "Forum", "Status of the forum", "Matter"]
    whole, *parts = table
    assert (whole["matter"], whole["firms"], whole["workers_high"]) == ("=1+1", "7", "28")
    assert float(whole["usd_low"] or 0) == 28_000
    assert {row["synthetic"] for row in table} == {"yes"}
    by_family = [(row["family"], row["firms"], row["suppressed"]) for row in parts if row["breakdown"] == "Output"]
    # Two firms make anchors: they and the only others are hidden, and stand together.
    assert by_family == [
        ("Anchors", None, "yes"),
        ("Lifters", None, "yes"),
        ("(hidden parts together)", "7", "no"),
    ]
    with zipfile.ZipFile(io.BytesIO(held)) as file:
        assert f'ref="A1:R{len(rows) + 1}"' in file.read("xl/tables/table3.xml").decode()
    notes = "\n".join(x or "" for row in _cells(held, 4) for x in row)
    assert book.sha256 in notes
    for rule in found.rules.values():
        assert rule.en in notes
    for number in (1, 4):
        assert any(cell and "SYNTHETIC" in cell for row in _cells(held, number) for cell in row)
    korean = joint_xlsx(found, book, "ko")
    assert _cells(korean, 3)[0][:4] == ["순위", "협의체", "협의체 운영 현황", "현안"]


def test_the_page_is_one_file_in_both_languages(tmp_path: Path) -> None:
    pytest.importorskip("jinja2")
    pytest.importorskip("matplotlib")
    from checker.portfolio.html import joint_html

    issue = ISSUE.format(name="mark", ask="visa", more_than=0).replace("en: mark", 'en: "<b>& bold"')
    book = with_rules(issue, drop=("too-late.yaml",))
    found = _judged(tmp_path, *({**_firm(i), "id": f"synthetic-0-{i}"} for i in range(1, 8)), book=book)
    text = joint_html(found, book, "ko")
    assert '<html lang="ko">' in text
    assert not re.search(r"(?:src|href)=\"(?!#)|url\((?!#)|@import", text)
    assert "<b>& bold" not in text
    assert "&lt;b&gt;&amp; bold" in text
    for said in ("SYNTHETIC DATA", "가상 자료", "Island Council", "섬 의회", book.sha256, DAY.isoformat()):
        assert said in text
    ids = re.findall(r'\bid="([^"]+)"', text)
    assert len(ids) == len(set(ids))
    for rule in found.rules.values():
        assert rule.ko in text
