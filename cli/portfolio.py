"""`check portfolio PATH... --out DIR`: many firms into tables."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .options import AsOf, Rules, new_app, rulebook_of
from .output import write

if TYPE_CHECKING:
    from checker.portfolio.run import Tell

app = new_app()


@app.command(
    epilog="In: firm files (.json, .yaml) in a folder, and .jsonl files with one firm a line. Out: a folder for each "
    "of the tables firms, verdicts, criteria, missing, benefits, issues and coverage, in Parquet, and rejects for the "
    "firms that cannot be read. The same command goes on where it was stopped. "
    "Needs: pip install 'sccd-checker[portfolio]'.",
)
def portfolio(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Folders of firm files, firm files, JSONL.")],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder of the tables, of this portfolio alone.")],
    as_of: AsOf = None,
    rules: Rules = None,
    part_size: Annotated[int, typer.Option("--part-size", min=1, max=100_000, help="Firms judged together.")] = 500,
) -> None:
    """Judges every firm in PATH... and writes verdicts, criteria, missing facts, benefits, issues and coverage."""
    from checker.portfolio.run import REJECTS, needed, run, total_size

    needed()
    program = rulebook_of(rules).program(as_of or dt.date.today())
    with _progress(total_size(paths)) as tell:
        done = run(program, paths, out, part_size, tell)
    kept = f" {done.kept} parts were there before." if done.kept else ""
    refused = f", {done.rejected} refused (see {out / REJECTS})" if done.rejected else ""
    write(
        f"{done.firms} firms judged as of {program.as_of}{refused}, in {done.parts} parts.{kept}\n"
        f"Rulebook {program.rulebook.version}, sha256 {program.rulebook.sha256}. Tables in {out}\n"
    )


@contextmanager
def _progress(total: int) -> Iterator[Tell]:
    """A line with the rate and the time left, at a terminal."""
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        Progress,
        TaskProgressColumn,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("{task.fields[firms]:,} firms"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[rate]} firms/s"),
        TextColumn("left"),
        TimeRemainingColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), disable=not sys.stderr.isatty()) as progress:
        task = progress.add_task("", total=total, firms=0, rate="-")

        def tell(firms: int, size: int) -> None:
            shown = progress.tasks[task]
            count = shown.fields["firms"] + firms
            rate = f"{count / shown.elapsed:,.0f}" if shown.elapsed else "-"
            progress.update(task, advance=size, firms=count, rate=rate)

        yield tell
