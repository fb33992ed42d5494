"""`check agenda`: one firm as ever, many firms from a folder, from JSONL and from what `check portfolio` wrote."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("numpy")
pytest.importorskip("pyarrow")

from tests.cli.runs import DAY, FIRM, run


def _firms(folder: Path, count: int = 6) -> Path:
    folder.mkdir()
    for i in range(count):
        mill = {"id": "mill", "begin_date": "2027-01-01", "basis_usd": 100, "workers": 1}
        (folder / f"firm-{i}.json").write_text(json.dumps({"id": f"f{i}", "investments": [mill]}), "utf-8")
    return folder


def test_one_firm_has_an_agenda_of_its_own() -> None:
    ended = run("agenda", FIRM, *DAY, "--format", "json")
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout)["agenda_version"] == 1


def test_a_folder_has_one_agenda_and_keeps_its_tables_where_told(tmp_path: Path) -> None:
    firms, tables = _firms(tmp_path / "firms"), tmp_path / "tables"
    first = run("agenda", str(firms), *DAY, "--format", "json", "--tables", str(tables))
    assert first.returncode == 0, first.stderr
    found = json.loads(first.stdout)
    assert (found["joint_agenda_version"], found["firms"], found["as_of"]) == (1, 6, DAY[1])
    # The day is that of the tables, and so is all the rest.
    again = run("agenda", str(tables), "--format", "json")
    assert again.stdout == first.stdout
    lines = tmp_path / "firms.jsonl"
    lines.write_text("".join(f"{file.read_text('utf-8')}\n" for file in sorted(firms.iterdir())), "utf-8")
    assert run("agenda", str(lines), *DAY, "--format", "json").stdout == first.stdout


def test_every_form_is_written(tmp_path: Path) -> None:
    for module in ("jinja2", "matplotlib", "xlsxwriter"):
        pytest.importorskip(module)
    firms = str(_firms(tmp_path / "firms"))
    for form, begins in (("text", b"Joint agenda of 6"), ("markdown", b"# Joint agenda"), ("html", b"<!DOCTYPE html>")):
        out = tmp_path / f"agenda.{form}"
        assert run("agenda", firms, *DAY, "--format", form, "--out", str(out)).returncode == 0
        assert out.read_bytes().startswith(begins)
    out = tmp_path / "agenda.xlsx"
    assert run("agenda", firms, *DAY, "--format", "xlsx", "--lang", "ko", "--out", str(out)).returncode == 0
    assert zipfile.is_zipfile(out)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([FIRM, "--min-cell", "3"], "for the agenda of many firms"),
        ([FIRM, "--rank", "usd"], "for the agenda of many firms"),
        ([FIRM, "--format", "xlsx"], "not written as xlsx"),
        (["DIR", "--min-cell", "2"], "could only be 1"),
        (["DIR", "--min-cell", "9"], "every count would be below 9"),
        (["DIR", "--rank", "size"], "not known here"),
        (["nowhere.jsonl"], "no such file"),
        (["DIR", "--tables", "DIR"], "holds other files"),
    ],
)
def test_what_cannot_be_done_is_told(tmp_path: Path, words: list[str], told: str) -> None:
    folder = str(_firms(tmp_path / "firms", 4))
    ended = run("agenda", *(folder if word == "DIR" else word for word in words), *DAY)
    assert ended.returncode == 2
    assert told in " ".join(ended.stderr.split())
    assert "Traceback" not in ended.stderr
