"""`check portfolio`: a whole run, and one that is killed and goes on."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path

import pytest

pytest.importorskip("numpy")
pytest.importorskip("pyarrow")

from tests.cli.runs import PROGRAM, TOY


def _command(*args: object) -> list[str]:
    return [*PROGRAM, "portfolio", *map(str, args), "--rules", TOY, "--as-of", "2026-06-01"]


def _firms(file: Path, count: int) -> Path:
    lines = (json.dumps({"id": f"f{i}", "investments": [{"id": "fab", "height_m": i}]}) for i in range(count))
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return file


def _content(out: Path) -> dict[str, bytes]:
    return {str(file.relative_to(out)): file.read_bytes() for file in sorted(out.rglob("*")) if file.is_file()}


def test_a_portfolio_says_what_it_did(tmp_path: Path) -> None:
    file = _firms(tmp_path / "firms.jsonl", 4)
    file.write_text(file.read_text("utf-8") + "{\n", "utf-8")
    ended = subprocess.run(_command(file, "--out", tmp_path / "out"), capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert "4 firms judged as of 2026-06-01, 1 refused" in ended.stdout
    assert not ended.stderr
    again = subprocess.run(_command(file, "--out", tmp_path / "out"), capture_output=True, text=True, check=False)
    assert "1 parts were there before" in again.stdout


def test_a_run_killed_at_any_moment_goes_on_to_the_same_end(tmp_path: Path) -> None:
    file = _firms(tmp_path / "firms.jsonl", 300)
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    options = ("--part-size", 2)
    assert subprocess.run(_command(file, "--out", whole, *options), capture_output=True, check=False).returncode == 0
    process = subprocess.Popen(_command(file, "--out", killed, *options), stdout=subprocess.DEVNULL)
    end = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < end and len(list(killed.glob("rejects/*.jsonl"))) < 4:
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    assert 4 <= len(list(killed.glob("rejects/*.jsonl"))) < 150
    assert subprocess.run(_command(file, "--out", killed, *options), capture_output=True, check=False).returncode == 0
    assert _content(killed) == _content(whole)
