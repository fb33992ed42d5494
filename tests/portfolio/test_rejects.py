"""A portfolio of which one percent is malformed: every good firm is answered, every bad one named, in each form."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("numpy")
pytest.importorskip("pyarrow")

from checker.portfolio.run import run
from checker.portfolio.workers import on_processes
from tests.laputa import DAY, laputa

pq = pytest.importorskip("pyarrow.parquet")
pa = pytest.importorskip("pyarrow")

FIRMS, BAD = 300, (17, 150, 299)
"""One in a hundred: a height below the ground, a taxpayer that the file does not know, and a day of no calendar."""


def _firms() -> list[dict[str, Any]]:
    firms: list[dict[str, Any]] = [
        {"id": f"f{i}", "investments": [{"id": "fab", "height_m": i, "begin_date": "2026-01-01"}]}
        for i in range(FIRMS)
    ]  # fmt: skip
    firms[17]["investments"][0]["height_m"] = -1
    firms[150]["investments"][0]["taxpayer"] = "nobody"
    firms[299]["investments"][0]["begin_date"] = "2026-02-30"
    return firms


def _folder(path: Path) -> list[tuple[str, int | None]]:
    path.mkdir()
    for i, firm in enumerate(_firms()):
        (path / f"{i:03}.json").write_text(json.dumps(firm), "utf-8")
    return [(str(path / f"{i:03}.json"), None) for i in BAD]


def _jsonl(path: Path) -> list[tuple[str, int | None]]:
    # Empty lines count, and are no firms.
    path.write_text("\n" + "\n\n".join(map(json.dumps, _firms())), "utf-8")
    return [(str(path), 2 * (i + 1)) for i in BAD]


def _parquet(path: Path) -> list[tuple[str, int | None]]:
    pq.write_table(pa.Table.from_pylist(_firms()), path, row_group_size=70)
    return [(str(path), i + 1) for i in BAD]


@pytest.mark.parametrize(
    ("name", "written"), [("firms", _folder), ("firms.jsonl", _jsonl), ("firms.parquet", _parquet)]
)
@pytest.mark.parametrize("processes", [1, 2])
def test_every_good_firm_is_answered_and_every_bad_one_named(
    tmp_path: Path, name: str, written: Any, processes: int
) -> None:
    bad = written(tmp_path / name)
    out = tmp_path / "out"
    done = run(laputa().program(DAY), [tmp_path / name], out, size=100, how=on_processes(processes))
    assert (done.firms, done.rejected, done.parts) == (FIRMS - len(BAD), len(BAD), 3)
    lines = [line for file in sorted((out / "rejects").iterdir()) for line in file.read_text("utf-8").splitlines()]
    rejects = [json.loads(line) for line in lines]
    assert [(reject["file"], reject["line"]) for reject in rejects] == bad
    said = [reject["reasons"][0] for reject in rejects]
    assert [reason["path"] for reason in said] == [
        "investments[0].height_m", "investments[0].taxpayer", "investments[0].begin_date"
    ]  # fmt: skip
    assert ["negative" in said[0]["what"], "nobody" in said[1]["what"], "2026-02-30" in said[2]["what"]] == [True] * 3
    tables = [pq.read_table(file) for file in sorted((out / "firms").iterdir())]
    answered = [firm for table in tables for firm in table["firm"].to_pylist()]
    assert answered == [f"f{i}" for i in range(FIRMS) if i not in BAD]
