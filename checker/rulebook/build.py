"""Compiling the shipped rulebook while the wheel is built."""

from __future__ import annotations

from pathlib import Path

from checker.rulebook.compile import compile_rulebook
from checker.rulebook.load import read_folder, write_compiled


def write_shipped(source: Path, target: Path, version: str) -> None:
    """Compiles the rule files under `source` into the one file `target`."""
    write_compiled(compile_rulebook(read_folder(source), version), target)
