"""`check portfolio PATH... --out DIR`: many firms into tables, and whom a change of the law reaches."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .options import AsOf, Lang, Rules, day, new_app, one_of, rulebook_of
from .output import show_text, write
from .progress import progress

if TYPE_CHECKING:
    from checker.logic.program import Program
    from checker.portfolio.run import How, Summary
    from checker.report.words import Language

ENGINES = ("columns", "ray")

app = new_app()


@app.command(
    epilog="In: firm files (.json, .yaml) in a folder, .jsonl files with one firm a line, and .parquet files with one "
    "firm a row (`check schema --format arrow` shows the columns). Out: a folder for each of the tables firms, "
    "verdicts, criteria, missing, benefits, issues and coverage, in Parquet, and rejects for the firms that cannot be "
    "read; with --compare or --against two such folders, before and after, and the table flips of what is different. "
    "The same command goes on where it was stopped. Needs: pip install 'sccd-checker[portfolio]'.",
)
def portfolio(
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH...", help="Folders of firm files, firm files, JSONL, Parquet.")
    ],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder of the tables, of this portfolio alone.")],
    as_of: AsOf = None,
    rules: Rules = None,
    compare: Annotated[
        tuple[str, str] | None,
        typer.Option("--compare", metavar="DATE DATE", help="Whom the changes of law between two days reach."),
    ] = None,
    against: Annotated[
        list[str] | None,
        typer.Option("--against", metavar="DIR", help="Whom this rulebook would reach, after that of --rules."),
    ] = None,
    processes: Annotated[
        int | None, typer.Option("--processes", min=1, max=1024, help="How many judge at once (default: one a core).")
    ] = None,
    engine: Annotated[
        str,
        typer.Option(
            "--engine", metavar="|".join(ENGINES), parser=one_of(*ENGINES), help="ray judges on several machines."
        ),
    ] = "columns",
    address: Annotated[
        str | None, typer.Option("--address", metavar="HOST:PORT", help="A Ray cluster (default: this machine).")
    ] = None,
    part_size: Annotated[int, typer.Option("--part-size", min=1, max=100_000, help="Firms judged together.")] = 500,
    lang: Lang = "en",
) -> None:
    """Judges every firm in PATH... and writes verdicts, criteria, missing facts, benefits, issues and coverage."""
    from checker.portfolio.run import needed

    if compare is not None and as_of is not None:
        raise typer.BadParameter(
            "--compare names both days; write --against to compare rulebooks on the day of --as-of"
        )
    if address is not None and engine != "ray":
        raise typer.BadParameter("--address is that of a Ray cluster; write --engine ray beside it")
    if processes is not None and engine == "ray":
        raise typer.BadParameter("Ray itself says how many judge at once; write --engine ray without --processes")
    needed()
    days = [day(text) for text in compare] if compare else [as_of or dt.date.today()] * 2
    programs = rulebook_of(rules).program(days[0]), rulebook_of(against or rules).program(days[1])
    how = _how(engine, address, processes)
    try:
        if compare or against:
            _compare(programs, paths, out, part_size, how, lang)
        else:
            _run(programs[0], paths, out, part_size, how, lang)
    except KeyboardInterrupt:
        print("\ncheck portfolio: stopped; the same command goes on from here", file=sys.stderr)
        raise typer.Exit(130) from None


def _how(engine: str, address: str | None, processes: int | None) -> How:
    """What judges the parts."""
    if engine == "ray":
        from checker.portfolio.cluster import on_ray

        return on_ray(address)
    from checker.portfolio.workers import on_processes, usable

    return on_processes(processes or usable())


def _run(program: Program, paths: list[Path], out: Path, size: int, how: How, lang: Language) -> None:
    from checker.portfolio.run import run, total_size

    with progress(total_size(paths)) as tell:
        done = run(program, paths, out, size, tell, how)
    write("".join(f"{line}\n" for line in _told(done, program, out, lang)))


def _told(done: Summary, program: Program, out: Path, lang: Language) -> Iterator[str]:
    """What a run did, in lines."""
    from checker.portfolio.run import REJECTS
    from checker.report.words import Words

    words, book = Words(lang), program.rulebook
    numbers = {name: f"{getattr(done, name):,}" for name in ("firms", "parts", "rejected")}
    yield words("portfolio.done", day=program.as_of, **numbers)
    if done.rejected:
        yield words("portfolio.rejects", where=out / REJECTS)
    if done.kept:
        yield words("portfolio.kept", n=f"{done.kept:,}")
    if done.synthetic:
        yield words("portfolio.synthetic", n=f"{done.synthetic:,}", all=numbers["firms"])
    yield words("portfolio.tables", version=book.version, sha=book.sha256, where=out)


def _compare(
    programs: tuple[Program, Program], paths: list[Path], out: Path, size: int, how: How, lang: Language
) -> None:
    from checker.portfolio.affected import affected, affected_blocks
    from checker.portfolio.flips import AFTER, BEFORE, compare, tables
    from checker.portfolio.run import total_size
    from checker.report.words import Words

    with progress(2 * total_size(paths)) as tell:
        done = compare(programs, paths, out, size, tell, how)
    for program, name, summary in zip(programs, (BEFORE, AFTER), done, strict=True):
        print(*_told(summary, program, out / name, lang), sep="\n", file=sys.stderr)
    words, books = Words(lang), [program.rulebook for program in programs]
    days = [program.as_of.isoformat() for program in programs]
    given = []
    if days[0] != days[1]:
        given.append(words("changes_days", before=days[0], after=days[1]))
    if books[0] is not books[1]:
        said = (f"{book.version} ({book.sha256[:12]})" for book in books)
        given.append(words("affected_books", **dict(zip(("before", "after"), said, strict=True)), day=days[1]))
    found = affected(tables(out))
    show_text(affected_blocks(found, given, books[::-1], lang))
