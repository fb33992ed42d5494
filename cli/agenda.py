"""`check agenda PATH...`: what one firm should raise, forum by forum, or many firms together."""

from __future__ import annotations

import datetime as dt
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from checker.errors import CheckerError, Place, Problem

from .options import AsOf, Lang, Out, Rules, form_option, new_app, one_of, rulebook_of
from .output import show, write
from .progress import progress

if TYPE_CHECKING:
    from checker.logic.program import Program
    from checker.portfolio.joint import JointAgenda, RankedBy
    from checker.report.words import Language
    from checker.rulebook import Rulebook

FORMS = ("text", "json", "markdown")
JOINT_FORMS = ("html", "xlsx")
MANY_FIRMS = (".jsonl", ".ndjson", ".parquet")
"""Forms of files that hold many firms."""
RANKED_BY = ("firms", "usd", "workers", "places")

Form = Annotated[str, form_option(*FORMS, *JOINT_FORMS)]
app = new_app()


@app.command(
    epilog="One firm file gives the agenda of that firm. A folder of firm files, JSONL, Parquet, several files, or a "
    "folder that `check portfolio` wrote give the joint agenda of all those firms, with small counts hidden; it can "
    "also be html and xlsx. Needs for many firms: pip install 'sccd-checker[portfolio,report]'.",
)
def agenda(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH...", help="A firm, - for standard input; or many firms: folders, files, JSONL."),
    ],
    as_of: AsOf = None,
    rules: Rules = None,
    form: Form = "text",
    lang: Lang = "en",
    out: Out = None,
    min_cell: Annotated[
        int | None,
        typer.Option(
            "--min-cell", metavar="N", help="Of many firms: hide counts below N (default 3; 1 hides nothing)."
        ),
    ] = None,
    rank: Annotated[
        Literal["firms", "usd", "workers", "places"] | None,
        typer.Option(
            "--rank", metavar="|".join(RANKED_BY), parser=one_of(*RANKED_BY), help="Of many firms: rank by this first."
        ),
    ] = None,
    tables: Annotated[
        Path | None, typer.Option("--tables", metavar="DIR", help="Of many firms: keep the tables of the run here.")
    ] = None,
) -> None:
    """Prints what a firm, or many firms together, should raise in which forum, with the evidence for each."""
    if not _is_one_firm(paths):
        found, rulebook = _joint([Path(path) for path in paths], as_of, rules, min_cell, rank, tables)
        _show_joint(found, rulebook, form, lang, out)
        return
    for name, given in (("--min-cell", min_cell), ("--rank", rank), ("--tables", tables)):
        if given is not None:
            raise CheckerError(Problem(Place(name), "this is for the agenda of many firms", "a folder or JSONL"))
    if form in JOINT_FORMS:
        raise CheckerError(
            Problem(Place("--format"), f"the agenda of one firm is not written as {form}", ", ".join(FORMS))
        )
    from checker import Firm
    from checker import agenda as agenda_of
    from checker.report.paper import paper

    rulebook = rulebook_of(rules)
    firm = Firm.from_file(paths[0], rulebook.vocabulary)
    one = agenda_of(firm, rulebook, as_of or dt.date.today())
    show(one, paper(one, rulebook, lang), form, out)


def _is_one_firm(paths: list[str]) -> bool:
    if len(paths) > 1:
        return False
    path = Path(paths[0])
    return not path.is_dir() and path.suffix.lower() not in MANY_FIRMS


def _joint(
    paths: list[Path],
    as_of: dt.date | None,
    rules: list[str] | None,
    min_cell: int | None,
    rank: RankedBy | None,
    tables: Path | None,
) -> tuple[JointAgenda, Rulebook]:
    from checker.portfolio.run import REJECTS, needed

    needed()
    from checker.portfolio.agenda import joint_agenda
    from checker.portfolio.folder import folder_of, is_portfolio, made_of
    from checker.portfolio.suppression import DEFAULT, must_hide

    least = DEFAULT if min_cell is None else min_cell
    must_hide(least)
    rulebook = rulebook_of(rules)
    if len(paths) == 1 and is_portfolio(paths[0]):
        if tables is not None:
            what = "the tables of this portfolio are there already"
            raise CheckerError(Problem(Place("--tables"), what, "the option left out"))
        program = rulebook.program(as_of or _day(made_of(paths[0])["as_of"], paths[0]))
        return joint_agenda(folder_of(paths[0], program), program, least, rank or "firms"), rulebook
    program = rulebook.program(as_of or dt.date.today())
    with _tables(tables) as folder:
        refused = _judge(program, paths, folder)
        if refused:
            where = "--tables DIR keeps the reasons" if tables is None else f"see {folder / REJECTS}"
            print(f"check: firms that cannot be read, and are not counted: {refused} ({where})", file=sys.stderr)
        return joint_agenda(folder_of(folder, program), program, least, rank or "firms"), rulebook


def _day(text: str, path: Path) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        what = f"its manifest holds no day that can be read ({text!r})"
        raise CheckerError(Problem(Place(path), what, "a folder that `check portfolio` writes now")) from None


@contextmanager
def _tables(kept: Path | None) -> Iterator[Path]:
    if kept is not None:
        yield kept
        return
    with tempfile.TemporaryDirectory(prefix="check-agenda-") as folder:
        yield Path(folder)


def _judge(program: Program, paths: list[Path], out: Path) -> int:
    """Judges the firms, and says how many were refused."""
    from checker.portfolio.run import run, total_size
    from checker.portfolio.workers import on_processes, usable

    with progress(total_size(paths)) as tell:
        return run(program, paths, out, tell=tell, how=on_processes(usable())).rejected


def _show_joint(found: JointAgenda, rulebook: Rulebook, form: str, lang: Language, out: str | None) -> None:
    from checker.portfolio.paper import joint_paper

    if form == "xlsx":
        from checker.portfolio.sheets import joint_xlsx

        write(joint_xlsx(found, rulebook, lang), out)
    elif form == "html":
        from checker.portfolio.html import joint_html

        write(joint_html(found, rulebook, lang), out)
    else:
        show(found, joint_paper(found, rulebook, lang), form, out)
