"""`check FILE`: every option, and every way to end but bad input."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from checker.cli import main

from .runs import DAY, FIRM, TOY, run

RULES = ["--rules", TOY]


def check(capsys: pytest.CaptureFixture[str], *args: str, code: int = 0) -> str:
    assert main([*args, *RULES]) == code
    out, err = capsys.readouterr()
    assert bool(err) == (code != 0)
    return out


def test_a_file_alone_is_checked_for_today(capsys: pytest.CaptureFixture[str]) -> None:
    out = check(capsys, FIRM)
    assert out.startswith("Report on Balnibarbi Sails\n")
    assert f"Law as of {dt.date.today().isoformat()}" in out


def test_every_format_states_the_day(capsys: pytest.CaptureFixture[str]) -> None:
    for form in ("text", "json", "markdown"):
        assert "2024-01-15" in check(capsys, FIRM, "--as-of", "2024-01-15", "--format", form)[:300]


def test_options_may_stand_before_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert check(capsys, *DAY, "--lang", "ko", FIRM).startswith("Balnibarbi Sails 검토 보고서\n")


def test_json_is_the_same_but_for_the_run(capsys: pytest.CaptureFixture[str]) -> None:
    first = check(capsys, FIRM, *DAY, "--format", "json", "--engine", "evaluator")
    again = check(capsys, FIRM, *DAY, "--format", "json")
    assert first == check(capsys, FIRM, *DAY, "--format", "json", "--engine", "evaluator")
    assert json.loads(first).pop("run")["engine"] == "evaluator"
    assert first[: first.index('"run"')] == again[: again.index('"run"')]


def test_only_some_provisions(capsys: pytest.CaptureFixture[str]) -> None:
    report = json.loads(check(capsys, FIRM, *DAY, "--format", "json", "--only", "f*"))
    assert {v["provision"] for v in report["verdicts"]} == {"feather-bounty", "flying-pass"}


@pytest.mark.parametrize(
    ("level", "only", "day", "code"),
    [
        ("does_not_apply", "wing-*", "2026-06-15", 1),
        ("does_not_apply", "feather-*", "2026-06-15", 0),
        ("undetermined", "feather-*", "2026-06-15", 1),
        ("issue", "*", "2026-06-15", 1),
        ("issue", "*", "2023-12-31", 0),
        ("stale", "*", "2026-06-30", 0),
        ("stale", "*", "2026-07-01", 1),
    ],
)
def test_fail_on(capsys: pytest.CaptureFixture[str], level: str, only: str, day: str, code: int) -> None:
    check(capsys, FIRM, "--as-of", day, "--only", only, "--fail-on", level, code=code)


def test_fail_on_may_repeat_and_says_what_is_met(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([FIRM, *DAY, *RULES, "--fail-on", "stale", "--fail-on", "issue", "--fail-on", "undetermined"]) == 1
    out, err = capsys.readouterr()
    assert out.startswith("Report on")
    assert err == "check: --fail-on is met: issue, undetermined\n"


def test_out_holds_what_would_be_printed(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for form in ("text", "json", "markdown"):
        file = tmp_path / form
        file.write_text("what stood there before")
        assert check(capsys, FIRM, *DAY, "--format", form, "--lang", "ko", "--out", str(file)) == ""
        assert file.read_text() == check(capsys, FIRM, *DAY, "--format", form, "--lang", "ko")
    assert {file.name for file in tmp_path.iterdir()} == {"text", "json", "markdown"}


def test_out_keeps_the_old_file_where_the_input_is_bad(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "report"
    file.write_text("old")
    assert main([str(tmp_path / "none.yaml"), *RULES, "--out", str(file)]) == 2
    assert file.read_text() == "old"


def test_standard_input_as_json_and_yaml() -> None:
    for text in ('{"name": "Sky Ltd"}', "name: Sky Ltd\n"):
        done = run("-", *DAY, stdin=text)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith("Report on Sky Ltd\n")


def test_a_firm_without_anything_says_so(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "firm.json"
    file.write_text("{}")
    for lang, text in (("en", "Nothing to judge"), ("ko", "판정 대상 없음")):
        assert text in check(capsys, str(file), "--lang", lang)


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    out = check(capsys, "--version", "--engine", "evaluator")
    assert [line.split()[0] for line in out.splitlines()] == ["check", "engine", "rulebook"]
    assert "engine evaluator" in out


def test_help_names_all_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert all(x in out for x in ("FILE", "--as-of", "check agenda", "check rules", "check schema", "Exit codes"))
    assert all(f"check {x}" in out for x in ("calendar", "gap", "verify", "whatif", "diff"))


def test_the_locale_does_not_matter() -> None:
    done = run(FIRM, *DAY, "--lang", "ko", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    assert "판정 불가" in done.stdout
