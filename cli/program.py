"""The program: which command the words of the command line mean, and how every way to end is told.

To check a file is what one does most, so `check FILE` needs no name of a command; the names of the others win over
files.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

import typer
from typer.main import get_command

from checker.errors import CheckerError

USAGE, FAULT = 2, 3
"""Exit codes of bad input, and of a fault of ours; 0 is done, 1 that `--fail-on` is met or that rules have faults."""

COMMANDS = {
    "agenda": ("agenda", "app"),
    "ask": ("ask", "app"),
    "calendar": ("calendar", "app"),
    "decide": ("decide", "app"),
    "diff": ("compare", "diff_app"),
    "gap": ("gap", "app"),
    "generate": ("generate", "app"),
    "package": ("package", "app"),
    "portfolio": ("portfolio", "app"),
    "rules": ("rules", "app"),
    "schema": ("schema", "app"),
    "verify": ("verify", "app"),
    "whatif": ("compare", "whatif_app"),
}
"""The other commands: the module of each, and its app there."""


def main(args: Sequence[str] | None = None) -> int:
    """Runs `check` with the words of the command line, and answers the exit code."""
    given = list(sys.argv[1:] if args is None else args)
    command = given[0] if given and given[0] in COMMANDS else None
    # No plugin of pydantic has a part in a check, and the search for them takes as long as a third of it.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    # A module for each, so that a check does not wait for what only other commands need.
    module, name = COMMANDS[command] if command else ("check", "app")
    app: typer.Typer = getattr(import_module(f".{module}", __package__), name)
    try:
        get_command(app)(given[1:] if command else given, prog_name=f"check {command}" if command else "check")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except CheckerError as error:
        print(error, file=sys.stderr)
        return USAGE
    except Exception as error:
        return _fault(error)
    return 0


def _fault(error: Exception) -> int:
    if os.environ.get("CHECKER_DEBUG") == "1":
        import traceback

        traceback.print_exception(error)
    what = " ".join(str(error).split())[:200]
    print(
        f"check: a fault of the program, not of your file: {type(error).__name__}: {what}. "
        f"Please report this line {_where()}; CHECKER_DEBUG=1 shows more.",
        file=sys.stderr,
    )
    return FAULT


def _where() -> str:
    """Where the installed distribution says that faults are reported."""
    from importlib import metadata

    try:
        urls = metadata.metadata("sccd-checker").get_all("Project-URL") or []
    except metadata.PackageNotFoundError:
        urls = []
    named = dict(url.split(", ", 1) for url in urls)
    found = named.get("Issues") or next(iter(named.values()), "")
    return f"at {found}" if found else "to the maintainers of sccd-checker"
