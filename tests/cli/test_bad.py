"""Bad input: one clear message a fault (what, where, what to write instead), no traceback, no output, exit code 2.

Each case has its message in `bad/NAME.txt`, where NAME is its name here.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from checker.cli import main

BAD = Path(__file__).parent / "bad"
TOY = ["--rules", "../../toy/rules"]
FIRM = "../firm.yaml"

CASES: dict[str, list[str]] = {
    # files that are none
    "not-json": ["not-json.json"],
    "no-file": ["nothing-here.yaml"],
    "folder": ["."],
    "empty": ["empty.yaml"],
    "duplicate-keys": ["duplicate-keys.yaml"],
    "duplicate-keys-json": ["duplicate-keys.json"],
    "alias-bomb": ["alias-bomb.yaml"],
    # firms that cannot be
    "wrong-types": ["wrong-types.yaml"],
    "unknown-keys": ["unknown-keys.yaml"],
    "dates": ["dates.yaml"],
    "money": ["money.json"],
    "percent": ["percent.yaml"],
    "one-id-twice": ["one-id-twice.yaml"],
    "unknown-investment": ["unknown-investment.yaml"],
    "everything": ["everything.yaml"],
    # rule files
    "tag": [FIRM, "--rules", "tag"],
    "overlap": [FIRM, "--rules", "overlap"],
    "unknown-fact": [FIRM, "--rules", "unknown-fact"],
    "no-rules": [FIRM, "--rules", "nowhere"],
    # options
    "as-of": [FIRM, "--as-of", "2026-02-30"],
    "as-of-word": [FIRM, "--as-of", "tomorrow"],
    "only": [FIRM, "--only", "feather-bouty"],
    "only-part": [FIRM, "--only", "wing"],
    "format": [FIRM, "--format", "pdf"],
    "lang": [FIRM, "--lang", "fr"],
    "fail-on": [FIRM, "--fail-on", "never"],
    "engine": [FIRM, "--engine", "steam"],
    "option": [FIRM, "--asof", "2026-06-15"],
    "two-files": [FIRM, "dates.yaml"],
    "no-argument": [],
    "command-late": ["--lang", "ko", "rules"],
    "out": [FIRM, "--out", "nowhere/report.txt"],
    "out-folder": [FIRM, "--out", "tag"],
}


@pytest.mark.parametrize("name", CASES)
def test_bad_input_is_told(name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BAD)
    monkeypatch.setenv("COLUMNS", "100")
    before = sorted(BAD.rglob("*"))
    assert main([*CASES[name], *TOY]) == 2
    out, err = capsys.readouterr()
    assert err == (BAD / f"{name}.txt").read_text()
    assert out == ""
    assert sorted(BAD.rglob("*")) == before


def test_a_file_over_the_limit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    huge = tmp_path / "huge.json"
    with huge.open("wb") as file:
        file.truncate(2**30)
    assert main([str(huge), "--rules", str(BAD / "../../toy/rules")]) == 2
    assert capsys.readouterr().err == f"{huge}: the file is larger than 20 MB\n"


def test_every_message_has_its_case() -> None:
    assert {file.stem for file in BAD.glob("*.txt")} == set(CASES)


def test_a_cycle_of_concepts_is_a_fault_of_the_rules(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(BAD)
    assert main(["rules", "lint", *TOY, "--rules", "cycle"]) == 1
    out, _ = capsys.readouterr()
    assert "cycle/captain.yaml: error: these need each other's answer: captain -> mate -> captain" in out
