"""The report as a workbook, read back as the parts of its file."""

from __future__ import annotations

import datetime as dt
import sys
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from checker.cli import main

from checker import Firm, check
from checker.report.catalogue import CATALOGUE
from checker.report.words import Language
from checker.report.xlsx import to_xlsx
from tests.laputa import laputa

from .test_text import FIRM, report

pytestmark = pytest.mark.skipif(find_spec("xlsxwriter") is None, reason="xlsxwriter is not installed")

NS = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
SHEETS = ("summary", "verdicts", "criteria", "missing", "worth", "deadlines", "issues")
EPOCH = dt.date(1899, 12, 30)
TOY = ["--rules", str(Path(__file__).parent.parent / "toy" / "rules"), "--as-of", "2026-06-15"]


class Sheet(NamedTuple):
    head: list[str]
    rows: list[dict[str, str | float]]
    filters: str
    frozen: bool


def read(data: bytes) -> dict[str, Sheet]:
    """Sheets by name; dates as the numbers that they are stored as."""
    with ZipFile(BytesIO(data)) as held:
        strings = ElementTree.fromstring(held.read("xl/sharedStrings.xml"))
        texts = ["".join(item.itertext()) for item in strings]
        book = ElementTree.fromstring(held.read("xl/workbook.xml"))
        found = {}
        for i, sheet in enumerate(book.findall("x:sheets/x:sheet", NS), 1):
            page = ElementTree.fromstring(held.read(f"xl/worksheets/sheet{i}.xml"))
            table = ElementTree.fromstring(held.read(f"xl/tables/table{i}.xml"))
            last = int("".join(c for c in table.attrib["ref"].split(":")[1] if c.isdigit()))
            rows = []
            for row in page.findall("x:sheetData/x:row", NS)[:last]:
                cells = {}
                for cell in row.findall("x:c", NS):
                    value = cell.findtext("x:v", None, NS)
                    if value is not None:
                        column = cell.attrib["r"].rstrip("0123456789")
                        cells[column] = texts[int(value)] if cell.get("t") == "s" else float(value)
                rows.append(cells)
            names = {column: str(name) for column, name in rows[0].items()}
            found[sheet.attrib["name"]] = Sheet(
                list(names.values()),
                [{names[column]: value for column, value in row.items()} for row in rows[1:]],
                table.attrib["ref"],
                page.find("x:sheetViews/x:sheetView/x:pane[@state='frozen']", NS) is not None,
            )
        return found


@cache
def book(language: Language = "en") -> dict[str, Sheet]:
    return read(to_xlsx(report(), laputa(), language))


@pytest.mark.parametrize("language", ["en", "ko"])
def test_sheets_and_headings_are_in_the_language(language: Language) -> None:
    at = ("en", "ko").index(language)
    assert list(book(language)) == [CATALOGUE[f"sheet.{name}"][at] for name in SHEETS]
    headings = {CATALOGUE[key][at] for key in CATALOGUE if key.startswith("column.")}
    for sheet in book(language).values():
        assert set(sheet.head) <= headings
        assert len({name.lower() for name in sheet.head}) == len(sheet.head)
        assert sheet.frozen
        assert sheet.filters.startswith("A1:")


def test_one_row_a_verdict_with_real_dates_and_numbers() -> None:
    found = report()
    rows = book()["Verdicts"].rows
    assert len(rows) == len(found.verdicts)
    (row,) = (x for x in rows if (x["Provision"], x["Subject"]) == ("Wing grant", "north-works"))
    (v,) = (x for x in found.verdicts if (x.provision, x.subject.id) == ("wing-grant", "north-works"))
    assert v.benefit is not None
    assert v.benefit.low is not None
    assert row["Verdict"] == "applies"
    assert row["USD, at least"] == pytest.approx(float(v.benefit.low))
    assert EPOCH + dt.timedelta(float(row["Last verified"])) == v.horizon
    assert EPOCH + dt.timedelta(float(row["Next deadline"])) == dt.date(2026, 12, 31)


def test_one_row_a_criterion_with_its_outcome_citation_source_and_tag() -> None:
    found = report()
    rows = book()["Criteria"].rows
    assert len(rows) == sum(len(v.criteria) for v in found.verdicts)
    begin = [x for x in rows if str(x["Criterion"]).startswith("Works begin on or before")]
    assert {x["Citation"] for x in begin} == {"Code of Laputa §4(e)"}
    assert {x["Source"] for x in begin} == {laputa().sources["laputa-code"]["title"]}
    assert {x["Confidence"] for x in rows} <= {"two sources", "one source", "unconfirmed"}
    assert "unconfirmed" in {x["Confidence"] for x in rows}


def test_counts_of_the_summary_add_up() -> None:
    rows = book()["Summary"].rows
    for name in ("Applies", "Undetermined", "Does not apply"):
        *asks, all_ = (int(row[name]) for row in rows)
        assert sum(asks) == all_
    assert sum(int(rows[-1][name]) for name in ("Applies", "Undetermined", "Does not apply")) == len(report().verdicts)


def test_every_unknown_fact_has_a_row_with_its_place() -> None:
    places = {fact.path for v in report().verdicts if not v.is_silent for fact in v.unknown_facts}
    rows = book()["Missing facts"].rows
    assert {row["Where in the file"] for row in rows} == places
    assert all(1 <= float(row["Open verdicts"]) >= float(row["Of these decided by it alone"]) for row in rows)


def test_no_text_becomes_a_formula_or_a_link() -> None:
    evil = '=HYPERLINK("https://example.org")'
    data = {"name": evil, "investments": [{"id": evil, "output": "wings"}]}
    found = to_xlsx(check(Firm.from_data(data, laputa().vocabulary), laputa(), dt.date(2026, 6, 15)), laputa())
    with ZipFile(BytesIO(found)) as held:
        parts = b"".join(held.read(name) for name in held.namelist() if name.startswith("xl/worksheets/"))
    assert b"<f>" not in parts
    assert b"<hyperlink" not in parts
    assert evil in {row["Subject"] for row in read(found)["Verdicts"].rows}


def test_the_same_report_gives_the_same_bytes() -> None:
    assert to_xlsx(report(), laputa()) == to_xlsx(report(), laputa())


def test_the_command_writes_it(tmp_path: Path) -> None:
    out = tmp_path / "report.xlsx"
    assert main([FIRM, *TOY, "--format", "xlsx", "--out", str(out)]) == 0
    assert read(out.read_bytes()) == book()


def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    assert main([FIRM, *TOY, "--format", "xlsx", "--out", "never.xlsx"]) == 2
    assert "sccd-checker[report]" in capsys.readouterr().err
    assert not Path("never.xlsx").exists()


def test_it_is_not_written_to_a_terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert main([FIRM, *TOY, "--format", "xlsx"]) == 2
    assert capsys.readouterr().err.startswith("--out: this form is a file")
