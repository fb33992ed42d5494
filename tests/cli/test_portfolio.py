"""`check portfolio`: a whole run, one that is killed and goes on, and whom a change of law reaches."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import time
from pathlib import Path

import pytest

pytest.importorskip("numpy")
pytest.importorskip("pyarrow")

from tests.cli.runs import PROGRAM, TOY

DAY = ("--as-of", "2026-06-01")


def _command(*args: object) -> list[str]:
    return [*PROGRAM, "portfolio", *map(str, args), "--rules", TOY]


def _run(*args: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(_command(*args), capture_output=True, text=True, encoding="utf-8", check=False, timeout=300)


def _firms(file: Path, count: int) -> Path:
    lines = (json.dumps({"id": f"f{i}", "investments": [{"id": "fab", "height_m": i}]}) for i in range(count))
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return file


def _content(out: Path) -> dict[str, bytes]:
    return {str(file.relative_to(out)): file.read_bytes() for file in sorted(out.rglob("*")) if file.is_file()}


def test_a_portfolio_says_what_it_did(tmp_path: Path) -> None:
    file = _firms(tmp_path / "firms.jsonl", 4)
    file.write_text(file.read_text("utf-8") + "{\n", "utf-8")
    ended = _run(file, "--out", tmp_path / "out", *DAY)
    assert ended.returncode == 0, ended.stderr
    assert "4 firms judged as of 2026-06-01 in 1 parts; 1 refused." in ended.stdout
    assert str(tmp_path / "out" / "rejects") in ended.stdout
    assert not ended.stderr
    again = _run(file, "--out", tmp_path / "out", *DAY, "--lang", "ko")
    assert "이전 실행에서 이미 판정한 단위: 1개." in again.stdout


@pytest.mark.parametrize("processes", [1, 2])
def test_a_run_killed_at_three_moments_goes_on_to_the_same_end(tmp_path: Path, processes: int) -> None:
    """Each moment is a number of parts that are done, drawn from a seed; the kill comes somewhere in those after."""
    file, parts = _firms(tmp_path / "firms.jsonl", 56), 28
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    options = ("--part-size", 2, "--processes", processes, *DAY)
    assert _run(file, "--out", whole, "--part-size", 2, "--processes", 1, *DAY).returncode == 0
    rng = random.Random(processes)
    for moment in sorted(rng.sample(range(parts - 10), 3)):
        process = subprocess.Popen(_command(file, "--out", killed, *options), stdout=subprocess.DEVNULL)
        end = time.monotonic() + 120
        while process.poll() is None and time.monotonic() < end and _done(killed) <= moment:
            time.sleep(0.002)
        process.send_signal(signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL
        assert moment < _done(killed) < parts
    assert _run(file, "--out", killed, *options).returncode == 0
    assert _content(killed) == _content(whole)


def _done(out: Path) -> int:
    return len(list(out.glob("rejects/*.jsonl")))


def test_an_interrupt_of_the_keyboard_is_told_and_leaves_nothing_running(tmp_path: Path) -> None:
    file, out = _firms(tmp_path / "firms.jsonl", 200), tmp_path / "out"
    command = _command(file, "--out", out, "--part-size", 2, "--processes", 2, *DAY)
    # A group of its own, to which the terminal would send the interrupt: the program and its workers.
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, process_group=0)
    end = time.monotonic() + 120
    while process.poll() is None and time.monotonic() < end and _done(out) < 2:
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    # It is read to its end, which comes when the last of them has ended.
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert said.strip() == "check portfolio: stopped; the same command goes on from here"


def test_a_change_of_law_is_told_in_both_languages(tmp_path: Path) -> None:
    works = {"id": "fab", "output": "wings", "begin_date": "2026-01-01", "finish_date": "2026-03-01", "height_m": 900,
             "basis_usd": 1000, "island_friendly": True, "workers": 50, "taxpayer": "own"}  # fmt: skip
    firm = {"id": "high", "entities": [{"id": "own", "declared_pirate": False, "owners": []}], "investments": [works]}
    file = tmp_path / "high.json"
    file.write_text(json.dumps(firm), "utf-8")
    arguments = (file, "--compare", "2024-12-31", "2026-06-01", "--out", tmp_path / "out")
    english, korean = _run(*arguments), _run(*arguments, "--lang", "ko")
    assert "The change of law reaches 1 of 1 firms" in english.stdout
    assert "USD −250 (grant)" in english.stdout
    assert "전체 1개 중 1개" in korean.stdout
    assert "날개 보조금" in korean.stdout


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("--compare", "2025-01-01", "2025-02-30"), "not a day of the calendar"),
        (("--compare", "2025-01-01", "2026-01-01", "--as-of", "2026-01-01"), "--compare names both days"),
        (("--against", "nowhere"), "no such folder"),
        (("--engine", "abacus"), "not known here"),
        (("--address", "host:1"), "write --engine ray beside it"),
        (("--engine", "ray", "--processes", "2"), "without --processes"),
        (("--processes", "0"), "--processes"),
    ],
)
def test_what_does_not_go_together_is_told(tmp_path: Path, given: tuple[str, ...], said: str) -> None:
    ended = _run(_firms(tmp_path / "firms.jsonl", 1), "--out", tmp_path / "out", *given)
    assert ended.returncode == 2
    assert said in ended.stderr.replace("\n", " ")
    assert not (tmp_path / "out").exists()
