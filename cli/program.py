"""The program: which command the words of the command line mean, and how every way to end is told.

To check a file is what one does most, so `check FILE` needs no name of a command; the names of the others win over
files.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NamedTuple

import typer
from typer.main import get_command

from checker.errors import CheckerError

USAGE, FAULT = 2, 3
"""Exit codes of bad input, and of a fault of ours; 0 is done, 1 that `--fail-on` is met or that rules have faults."""


class Command(NamedTuple):
    """A command beside `check FILE`: the module and the name of its app, and what it does in a few words."""

    module: str
    app: str
    does: str


COMMANDS = {
    "agenda": Command("agenda", "app", "what to raise in which forum, of one firm or of many"),
    "ask": Command("ask", "app", "an interview that asks for the facts and keeps them in a firm file"),
    "calendar": Command("calendar", "app", "the days ahead"),
    "decide": Command("decide", "app", "the missing facts that decide the most"),
    "diff": Command("compare", "diff_app", "what the law of another day changes"),
    "gap": Command("gap", "app", "what would turn a verdict"),
    "generate": Command("generate", "app", "synthetic firms, to try a portfolio on"),
    "package": Command("package", "app", "which grants to take together"),
    "portfolio": Command("portfolio", "app", "many firms judged into tables"),
    "rules": Command("rules", "app", "rule files shown, checked and mutated"),
    "schema": Command("schema", "app", "the schemas of the firm file and of the report"),
    "verify": Command("verify", "app", "whether a record of a check is whole"),
    "whatif": Command("compare", "whatif_app", "what other facts change, and where verdicts turn"),
}
"""By their names; they win over files of those names."""


def main(args: Sequence[str] | None = None) -> int:
    """Runs `check` with the words of the command line, and answers the exit code."""
    given = list(sys.argv[1:] if args is None else args)
    command = given[0] if given and given[0] in COMMANDS else None
    # No plugin of pydantic has a part in a check, and the search for them takes as long as a third of it.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    # A module for each, so that a check does not wait for what only other commands need.
    module, name = COMMANDS[command][:2] if command else ("check", "app")
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
