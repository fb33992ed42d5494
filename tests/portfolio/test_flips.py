"""Whom a change of law reaches: worked by hand on the wing grant of Laputa.

Its ceiling of 800 m is in force from 2025-01-01, and its rate for what is finished from 2026 on rises from 25 to 35
percent on 2025-07-04.
"""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("numpy")
pytest.importorskip("pyarrow.parquet")

from checker.errors import CheckerError
from checker.portfolio.affected import affected, affected_blocks
from checker.portfolio.flips import compare, tables
from checker.report.text import lines_of
from tests.laputa import DAY, laputa, with_rules

pq = pytest.importorskip("pyarrow.parquet")

BEFORE = dt.date(2024, 12, 31)


def _firm(id: str, **facts: Any) -> dict[str, Any]:
    works = {
        "id": "fab", "output": "wings", "begin_date": "2026-01-01", "finish_date": "2026-03-01", "basis_usd": 1000,
        "height_m": 100, "island_friendly": True, "workers": 50, "taxpayer": "own",
    }  # fmt: skip
    return {
        "id": id,
        "entities": [{"id": "own", "declared_pirate": False, "owners": []}],
        "investments": [{key: value for key, value in (works | facts).items() if value is not None}],
    }


def _firms(folder: Path) -> Path:
    firms = [
        _firm("high", height_m=900),
        _firm("low"),
        _firm("somewhere", height_m=None),
        _firm("late", begin_date="2027-01-01"),
    ]
    file = folder / "firms.jsonl"
    file.write_text("".join(f"{json.dumps(firm)}\n" for firm in [*firms, {"id": 7}]), "utf-8")
    return file


def _rows(out: Path) -> dict[str, dict[str, Any]]:
    rows = [row for table in tables(out) for row in table.to_pylist()]
    assert {(row["provision"], row["subject_kind"], row["subject"]) for row in rows} <= {
        ("wing-grant", "investment", "fab")
    }
    assert len({row["firm"] for row in rows}) == len(rows)
    return {row["firm"]: row for row in rows}


def _money(row: dict[str, Any]) -> list[Decimal | None]:
    return [row[f"{end}_{side}"] for side in ("before", "after", "change") for end in ("low", "high")]


def test_two_days_say_who_gains_loses_and_becomes_open(tmp_path: Path) -> None:
    programs = laputa().program(BEFORE), laputa().program(DAY)
    done = compare(programs, [_firms(tmp_path)], tmp_path / "out", size=2)
    assert [(one.firms, one.rejected) for one in done] == [(4, 1), (4, 1)]
    rows = _rows(tmp_path / "out")
    assert {firm: (row["change"], row["before"], row["after"]) for firm, row in rows.items()} == {
        "high": ("lose", "applies", "does_not_apply"),
        "low": ("amount", "applies", "applies"),
        "somewhere": ("open", "applies", "undetermined"),
    }
    assert _money(rows["high"]) == [250, 250, 0, 0, -250, -250]
    assert _money(rows["low"]) == [250, 250, 350, 350, 100, 100]
    assert _money(rows["somewhere"]) == [250, 250, 0, 350, -250, 100]
    turned = {"criterion": "low-enough", "before": None}
    assert rows["high"]["criteria"] == [turned | {"after": "unmet"}]
    assert rows["low"]["criteria"] == [turned | {"after": "met"}]
    assert rows["somewhere"]["criteria"] == [turned | {"after": "unknown"}]
    assert {row["kind"] for row in rows.values()} == {"grant"}


def test_the_other_way_round_the_loser_gains(tmp_path: Path) -> None:
    compare((laputa().program(DAY), laputa().program(BEFORE)), [_firms(tmp_path)], tmp_path / "out")
    rows = _rows(tmp_path / "out")
    assert (rows["high"]["change"], *_money(rows["high"])[4:]) == ("gain", 250, 250)


def test_what_catches_a_firm_is_lost_by_it(tmp_path: Path) -> None:
    bar = """provision: high-bar
name: {en: Ban of high works, ko: 고공 시설 금지}
ask: visa
effect: bar
subject: investment
authority: Code of Laputa §9
in_force: {from: 1700-01-01}
horizon: 2026-06-30
requires:
  all:
    - {id: high, text: {en: It is high, ko: 고공일 것}, cite: Code of Laputa §9, source: laputa-code, grade: statute,
       seen: two-sources, movable_by: firm, when: {height_m: {at_least: 500}}}
"""
    books = laputa(), with_rules(bar)
    programs = books[0].program(DAY), books[1].program(DAY)
    compare(programs, [_firms(tmp_path)], tmp_path / "out")
    rows = {row["firm"]: row for table in tables(tmp_path / "out") for row in table.to_pylist()}
    assert {firm: (row["provision"], row["change"], row["before"]) for firm, row in rows.items()} == {
        "high": ("high-bar", "lose", None),
        "somewhere": ("high-bar", "open", None),
    }
    assert _money(rows["high"]) == [None] * 6
    found = affected(tables(tmp_path / "out"))
    text = lines_of(affected_blocks(found, [], books[::-1], "ko"))
    assert "전체 4개 중 2개" in text
    assert "고공 시설 금지" in text


def test_the_summary_counts_each_firm_once(tmp_path: Path) -> None:
    compare((laputa().program(BEFORE), laputa().program(DAY)), [_firms(tmp_path)], tmp_path / "out", size=1)
    found = affected(tables(tmp_path / "out"))
    assert (found.judged, found.firms, found.synthetic) == (4, 3, 0)
    wing = found.provisions["wing-grant"]
    assert wing.firms == {"gain": 0, "lose": 1, "open": 1, "amount": 1}
    # high loses 250, low gains 100, and what is somewhere lies between a loss of 250 and a gain of 100.
    assert (wing.money["grant"].low, wing.money["grant"].high) == (-400, -50)
    text = lines_of(affected_blocks(found, ["two days"], [laputa()], "en"))
    assert "reaches 3 of 4 firms" in text
    assert "USD −400 to −50 (grant)" in text


def test_it_goes_on_where_it_was_stopped(tmp_path: Path) -> None:
    programs, file = (laputa().program(BEFORE), laputa().program(DAY)), _firms(tmp_path)
    compare(programs, [file], tmp_path / "out", size=1)
    flips = sorted((tmp_path / "out" / "flips").iterdir())
    held = [path.read_bytes() for path in flips]
    flips[1].unlink()
    done = compare(programs, [file], tmp_path / "out", size=1)
    assert [one.parts for one in done] == [0, 0]
    assert [path.read_bytes() for path in flips] == held
    metadata = pq.read_schema(flips[0]).metadata
    assert metadata[b"before_as_of"] == b"2024-12-31"
    assert metadata[b"after_rulebook_sha256"].decode() == laputa().sha256


def test_nothing_new_is_said_to_be_nothing(tmp_path: Path) -> None:
    compare((laputa().program(DAY), laputa().program(DAY)), [_firms(tmp_path)], tmp_path / "out")
    assert _rows(tmp_path / "out") == {}
    assert "Nothing changes." in lines_of(affected_blocks(affected(tables(tmp_path / "out")), [], [laputa()], "en"))


def test_a_folder_of_other_files_is_left_alone(tmp_path: Path) -> None:
    with pytest.raises(CheckerError, match=r"holds other files \(firms.jsonl\)"):
        compare((laputa().program(DAY), laputa().program(DAY)), [_firms(tmp_path)], tmp_path)
