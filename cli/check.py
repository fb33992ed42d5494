"""`check FILE`: the report of one firm."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from checker.errors import CheckerError, Place, Problem, nearest

from .options import AsOf, Lang, Out, Rules, form_option, new_app, one_of, rulebook_of
from .output import show, write
from .program import COMMANDS

if TYPE_CHECKING:
    from checker.engines import Engine
    from checker.report import Report
    from checker.report.outline import Block
    from checker.report.words import Language
    from checker.rulebook import Rulebook

FORMATS = ("text", "json", "markdown", "html", "xlsx")
LEVELS = ("does_not_apply", "undetermined", "issue", "stale")
ENGINES = ("auto", "durable-rules", "evaluator")

app = new_app()


@app.command(
    epilog="\b\nCommands beside it, each with its --help:\n"
    + "".join(f"  check {name:<10} {command.does}\n" for name, command in COMMANDS.items())
    + "\nExit codes: 0 done, 1 --fail-on is met, 2 bad input, 3 a fault of the program.",
)
def check(
    ctx: typer.Context,
    file: Annotated[
        str | None, typer.Argument(metavar="FILE", help="The firm, as JSON or YAML; - is standard input.")
    ] = None,
    as_of: AsOf = None,
    rules: Rules = None,
    form: Annotated[str, form_option(*FORMATS)] = "text",
    lang: Lang = "en",
    only: Annotated[
        str | None, typer.Option("--only", metavar="GLOB", help="Only the provisions whose id matches.")
    ] = None,
    out: Out = None,
    record: Annotated[
        str | None,
        typer.Option("--record", metavar="FILE", help="Also write a record that `check verify` can answer anew."),
    ] = None,
    fail_on: Annotated[
        list[str] | None,
        typer.Option(
            "--fail-on",
            metavar="LEVEL",
            parser=one_of(*LEVELS),
            help=f"Exit with 1 if there is one of: {', '.join(LEVELS)}; may repeat.",
        ),
    ] = None,
    engine: Annotated[
        str,
        typer.Option(
            "--engine", metavar="|".join(ENGINES), parser=one_of(*ENGINES), help="What judges; all answer the same."
        ),
    ] = "auto",
    version: Annotated[bool, typer.Option("--version", help="Show the versions in use and end.")] = False,
) -> None:
    """Says which provisions apply to the firm in FILE, why, what they are worth and what is missing."""
    if version:
        write(_versions(rules, engine))
        return
    if file is None:
        ctx.fail("Missing argument 'FILE'.")
    if file in COMMANDS:
        ctx.fail(f"{file} is a command: write it first, or ./{file} for a file of that name.")
    report, rulebook = _report(file, as_of or dt.date.today(), rules, only, engine, record)
    if form == "html":
        from checker.report.html.report import to_html

        write(to_html(report, rulebook, lang), out)
    elif form == "xlsx":
        from checker.report.xlsx import to_xlsx

        write(to_xlsx(report, rulebook, lang), out)
    else:
        show(report, _told(report, rulebook, lang), form, out)
    met = [level for level in dict.fromkeys(fail_on or ()) if _found(report, level)]
    if met:
        print(f"check: --fail-on is met: {', '.join(met)}", file=sys.stderr)
        raise typer.Exit(1)


def _told(report: Report, rulebook: Rulebook, lang: Language) -> Iterator[Block]:
    # Imported when the first block is asked for: JSON needs none.
    from checker.report.narrative import narrate

    yield from narrate(report, rulebook, lang)


def _report(
    file: str, as_of: dt.date, rules: list[str] | None, only: str | None, engine: str, record: str | None
) -> tuple[Report, Rulebook]:
    from checker import Firm, check

    rulebook = rulebook_of(rules)
    if only is not None:
        must_match(only, rulebook)
    firm = Firm.from_file(file, rulebook.vocabulary)
    if record is None:
        return check(firm, rulebook, as_of, only, _engine(engine)), rulebook
    from checker.report.record import plain_firm, record_of

    firm = plain_firm(firm, rulebook)
    report = check(firm, rulebook, as_of, only, _engine(engine))
    write(record_of(firm, report, only), record, "--record")
    return report, rulebook


def must_match(only: str, rulebook: Rulebook) -> None:
    """CheckerError where no provision has an id of this pattern."""
    from fnmatch import fnmatchcase

    if not any(fnmatchcase(name, only) for name in rulebook.provisions):
        word = only.strip("*")
        near = f"*{word}*" if any(word in name for name in rulebook.provisions) else nearest(word, rulebook.provisions)
        raise CheckerError(Problem(Place("--only"), f"no provision of the rulebook matches {only!r}", near))


def _engine(name: str) -> Engine:
    if name == "evaluator":
        from checker.engines.evaluator import Evaluator

        return Evaluator()
    from checker.engines.choose import default_engine

    found = default_engine()
    if name != "auto" and not found.name.startswith(name):
        what = f"{name} cannot be imported on Python {sys.version_info.major}.{sys.version_info.minor}"
        raise CheckerError(Problem(Place("--engine"), what, "evaluator, which answers the same,"))
    return found


def _found(report: Report, level: str) -> bool:
    if level == "issue":
        return bool(report.open_issues)
    if level == "stale":
        return any(v.stale for v in report.verdicts) or any(issue.stale for issue in report.open_issues)
    return any(v.verdict == level for v in report.verdicts)


def _versions(rules: list[str] | None, engine: str) -> str:
    from checker.rulebook.load import version

    rulebook = rulebook_of(rules)
    return (
        f"check {version()}\n"
        f"engine {_engine(engine).name}, Python {sys.version.split()[0]}\n"
        f"rulebook {rulebook.version}, sha256 {rulebook.sha256}\n"
    )
