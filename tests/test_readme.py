"""The READMEs tell the truth: what they show of the demo is what the demo prints."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DEMO = ["examples/sk-hynix-west-lafayette.yaml", "--as-of", "2026-11-23"]
CHANGING = re.compile(r"\(rulebook|rulebook |규정집 ")
"""The line with the versions and the rulebook's hash, which changes with every rule."""


@pytest.mark.parametrize(("readme", "options"), [("README.md", []), ("README.ko.md", ["--lang", "ko"])])
def test_the_demo_is_shown_as_it_is(readme: str, options: list[str]) -> None:
    check = [sys.executable, "-c", "from checker.cli import main; main()", *DEMO, *options]
    done = subprocess.run(check, cwd=ROOT, capture_output=True, check=True)
    printed = [line for line in done.stdout.decode("utf-8").splitlines() if not CHANGING.search(line)]
    block = next(
        text for text in re.findall(r"```\n(.*?)```", (ROOT / readme).read_text("utf-8"), re.S) if "SK hynix" in text
    )
    parts = [part.strip("\n").splitlines() for part in re.split(r"^\s*\[\.\.\.\]\s*$", block, flags=re.M)]
    for part in parts:
        shown = [line for line in part if not CHANGING.search(line)]
        starts = [i for i in range(len(printed)) if printed[i : i + len(shown)] == shown]
        assert starts, f"{readme} shows what `check` does not print:\n" + "\n".join(shown[:5])


def test_the_two_commands_are_there() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for readme in ("README.md", "README.ko.md"):
        text = (ROOT / readme).read_text("utf-8")
        assert "make demo\nmake test" in text
    assert "\ndemo:" in makefile
    assert "\ntest:" in makefile
    assert " ".join(DEMO) in makefile
