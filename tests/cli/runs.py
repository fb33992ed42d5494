"""Short ways to run the program on the toy firm."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
FIRM = str(HERE / "firm.yaml")
TOY = str(HERE.parent / "toy" / "rules")
DAY = ["--as-of", "2026-06-15"]
PROGRAM = [sys.executable, "-c", "import sys; from checker.cli import main; sys.exit(main())"]


def run(*args: str, stdin: str = "", **env: str) -> subprocess.CompletedProcess[str]:
    """The program as a process of its own, with the rules of Laputa."""
    command = [*PROGRAM, *args, "--rules", TOY]
    return subprocess.run(
        command,
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
        env={**os.environ, **env},
    )
