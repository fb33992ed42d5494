"""One part of a portfolio judged: its firms in, its tables and its rejects out.

A part is done when its rejects file is there: that is renamed into place last, after every table of the part.  The same
part gives the same bytes, wherever and however often it is judged.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.errors import CheckerError, Place, Problem
from checker.logic.program import Program
from checker.logic.record import World
from checker.portfolio.generate import LABEL
from checker.portfolio.inputs import Entry, Part, reject
from checker.rulebook.load import version

REJECTS = "rejects"


@dataclass(frozen=True, slots=True)
class Done:
    """What became of the firms of a part, and its bytes of input."""

    firms: int
    rejected: int
    synthetic: int
    size: int


def is_done(part: Part, out: Path) -> bool:
    """Whether the part was judged before."""
    return (out / REJECTS / f"{part.name}.jsonl").exists()


def made_from(program: Program) -> dict[str, str]:
    """What every table says of its making."""
    return {
        "as_of": program.as_of.isoformat(),
        "rulebook": program.rulebook.version,
        "rulebook_sha256": program.rulebook.sha256,
        "checker": version(),
    }


def judge(part: Part, program: Program, out: Path) -> Done:
    """Judges the firms of a part and writes what is said of them.  CheckerError where the input cannot be read on;
    a firm that cannot be read or judged is refused, and the others go on."""
    worlds: list[tuple[Entry, World]] = []
    refused: list[tuple[Entry, str]] = []
    vocabulary = program.rulebook.vocabulary
    for entry in part.entries():
        try:
            worlds.append((entry, World(entry.firm(vocabulary), vocabulary)))
        except CheckerError as error:
            refused.append((entry, reject(entry, error.problems)))
        except MemoryError:
            raise
        except Exception as error:
            # One strange firm must not end a run of many.
            refused.append((entry, reject(entry, [_fault(entry, "read", error)])))
    synthetic = sum(world.firm.id.startswith(f"{LABEL}-") for _, world in worlds)
    _write_tables(list(_answers(program, worlds, refused)), part, out, made_from(program), synthetic)
    # Last: it says that the part is done.
    refused.sort(key=lambda item: (str(item[0].file), item[0].line or 0))
    text = "".join(f"{line}\n" for _, line in refused)
    write(out / REJECTS / f"{part.name}.jsonl", lambda file: file.write_text(text, "utf-8"))
    return Done(part.count - len(refused), len(refused), synthetic, part.size)


def _write_tables(
    found: Sequence[Mapping[str, Any]], part: Part, out: Path, made: Mapping[str, str], synthetic: int
) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from checker.portfolio.tables import SCHEMAS

    metadata = {**made, "part": part.name, "synthetic_firms": str(synthetic)}
    for name, schema in SCHEMAS.items():
        tables = [answers[name] for answers in found] or [schema.empty_table()]
        table = pa.concat_tables(tables).unify_dictionaries().replace_schema_metadata(metadata)
        write(out / name / f"{part.name}.parquet", lambda file, table=table: pq.write_table(table, file))  # type: ignore[misc]


def _answers(
    program: Program, worlds: list[tuple[Entry, World]], refused: list[tuple[Entry, str]]
) -> Iterator[dict[str, Any]]:
    """The tables of the firms together; where one of them cannot be judged, of the others."""
    from checker.columns import judge_columns
    from checker.portfolio.tables import Tables

    if not worlds:
        return
    try:
        columns = judge_columns(program, [world for _, world in worlds])
        yield Tables(columns, [entry.source for entry, _ in worlds]).tables({})
    except MemoryError:
        raise
    except Exception as error:
        if len(worlds) == 1:
            entry = worlds[0][0]
            refused.append((entry, reject(entry, [_fault(entry, "judged", error)])))
            return
        for half in (worlds[: len(worlds) // 2], worlds[len(worlds) // 2 :]):
            for _, world in half:
                world.forget()
                world.variables.clear()
                world.subject = None
            yield from _answers(program, half, refused)


def _fault(entry: Entry, done: str, error: Exception) -> Problem:
    what = f"this firm cannot be {done} ({type(error).__name__}: {str(error)[:200]})"
    return Problem(Place(entry.file, entry.line), what)


@contextmanager
def rubbish_by_part() -> Iterator[None]:
    """The records of one firm lead to each other, so that only a search takes them away: one after each part, where
    Python itself would search all of them again and again while they are still needed.  What was there before a part is
    left out of the search."""
    was_on = gc.isenabled()
    gc.disable()
    gc.freeze()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
        gc.collect()
        gc.unfreeze()


def write(path: Path, fill: Callable[[Path], object]) -> None:
    """A file written beside its place and renamed into it, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # Of this process alone: the worker of a run that was just killed may still be writing the same file.
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    fill(beside)
    os.replace(beside, path)


def sweep(out: Path) -> None:
    """Takes away the halves of files that a killed run left."""
    for file in out.glob("*/.*.part"):
        file.unlink(missing_ok=True)
