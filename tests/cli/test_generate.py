"""`check generate`: the same synthetic firms in every form, which say that they do not exist."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.runs import FIRM, run

pq = pytest.importorskip("pyarrow.parquet")


def test_every_form_holds_the_same_firms_and_says_that_they_are_synthetic(tmp_path: Path) -> None:
    for name in ("firms.jsonl", "firms.parquet", "firms"):
        ended = run("generate", FIRM, "--firms", "4", "--seed", "7", "--out", str(tmp_path / name))
        assert ended.returncode == 0, ended.stderr
        assert "4 synthetic firms of seed 7, which do not exist" in ended.stdout
    lines = [json.loads(line) for line in (tmp_path / "firms.jsonl").read_text("utf-8").splitlines()]
    files = [json.loads(file.read_text("utf-8")) for file in sorted((tmp_path / "firms").iterdir())]
    assert lines == files
    ids = [f"synthetic-7-{number}" for number in range(4)]
    assert [firm["id"] for firm in lines] == ids
    assert pq.read_table(tmp_path / "firms.parquet")["id"].to_pylist() == ids
    assert pq.read_schema(tmp_path / "firms.parquet").metadata[b"synthetic"] == b"true"


def test_a_portfolio_of_them_says_so_too(tmp_path: Path) -> None:
    firms, out = str(tmp_path / "firms.parquet"), tmp_path / "out"
    run("generate", FIRM, "--firms", "3", "--first", "2", "--out", firms)
    ended = run("portfolio", firms, "--out", str(out), "--as-of", "2026-06-01")
    assert "Synthetic firms, which do not exist: 3 of 3." in ended.stdout
    korean = run("portfolio", firms, "--out", str(tmp_path / "again"), "--as-of", "2026-06-01", "--lang", "ko")
    assert "실재하지 않는 가상 기업: 전체 3개 중 3개." in korean.stdout
    for file in out.rglob("*.parquet"):
        assert pq.read_schema(file).metadata[b"synthetic_firms"] == b"3"


@pytest.mark.parametrize(
    ("shape", "out", "options", "said"),
    [
        (FIRM, "firms.csv", (), ".csv is not a form for many firms"),
        (FIRM, "no/firms.jsonl", (), "cannot be written"),
        (FIRM, ".", (), "there is something already"),
        ("nowhere.yaml", "firms.jsonl", (), "there is no such file"),
        (FIRM, "firms.jsonl", ("--unknown", "2"), "--unknown"),
    ],
)
def test_what_cannot_be_made_is_told(tmp_path: Path, shape: str, out: str, options: tuple[str, ...], said: str) -> None:
    (tmp_path / "held").touch()
    ended = run("generate", shape, "--firms", "2", "--out", str(tmp_path / out), *options)
    assert ended.returncode == 2
    assert said in ended.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["held"]


def test_the_columns_are_shown(tmp_path: Path) -> None:
    assert "  height_m: decimal128(38, 12)  # Height (m)" in run("schema", "--format", "arrow").stdout
    assert run("schema", "--format", "arrow", "--report").returncode == 2
