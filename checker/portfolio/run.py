"""A portfolio judged part by part: firms in, Parquet tables out, in bounded memory, and never the same part twice.

A part is done when its rejects file is there: that is renamed into place last, after every table of the part.  What was
being written when a run was killed is written again by the next.
"""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

from checker.errors import CheckerError, Place, Problem
from checker.logic.program import Program
from checker.logic.record import World
from checker.portfolio.inputs import Entry, Part, files_of, parts_of, reject
from checker.rulebook.load import version

MANIFEST = "portfolio.json"
REJECTS = "rejects"
PART_SIZE = 500
"""Firms judged together: more of them take more memory, fewer more time for each."""


@dataclass(slots=True)
class Summary:
    """What a run did; firms of parts that were there before are not counted."""

    firms: int = 0
    rejected: int = 0
    parts: int = 0
    kept: int = 0


Tell: TypeAlias = Callable[[int, int], None]
"""Called after each part with the firms that were judged or refused, and the bytes of input that they were."""


def needed() -> None:
    """CheckerError where what judges and writes many firms is not installed."""
    try:
        for name in ("numpy", "pyarrow"):
            import_module(name)
    except ImportError:
        what = (
            f"many firms need NumPy and PyArrow, and {name} cannot be imported: pip install 'sccd-checker[portfolio]'"
        )
        raise CheckerError(Problem(Place("check portfolio"), what)) from None


def run(program: Program, paths: Sequence[Path], out: Path, size: int = PART_SIZE, tell: Tell | None = None) -> Summary:
    """Judges every firm of `paths` on the program's day, and writes the tables to the folder `out`.

    CheckerError where there is nothing to read, or where the folder holds another portfolio.  A firm that cannot be
    read is refused: a line of the rejects file says why, and the others go on.
    """
    needed()
    inputs = files_of(paths)
    _claim(out, program, inputs, size)
    done = Summary()
    with _rubbish_by_part():
        for part in parts_of(inputs, size):
            if (out / REJECTS / f"{part.name}.jsonl").exists():
                done.kept += 1
            else:
                _judge(part, program, out, done)
                done.parts += 1
                gc.collect()
            if tell is not None:
                tell(len(part.entries), part.size)
    return done


@contextmanager
def _rubbish_by_part() -> Iterator[None]:
    """The records of one firm lead to each other, so that only a search takes them away: one after each part, where
    Python itself would search all of them again and again while they are still needed."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def total_size(paths: Sequence[Path]) -> int:
    """Bytes of input."""
    return sum(file.stat().st_size for files in files_of(paths) for file in files)


def made_from(program: Program) -> dict[str, str]:
    """What every table says of its making."""
    return {
        "as_of": program.as_of.isoformat(),
        "rulebook": program.rulebook.version,
        "rulebook_sha256": program.rulebook.sha256,
        "checker": version(),
    }


def _claim(out: Path, program: Program, inputs: Sequence[Sequence[Path]], size: int) -> None:
    """The folder is this portfolio's, or is made so; a portfolio that is gone on with must be the same one."""
    wanted = {
        **made_from(program),
        "part_size": size,
        "inputs": [[[str(file), file.stat().st_size] for file in files] for files in inputs],
    }
    manifest = out / MANIFEST
    try:
        out.mkdir(parents=True, exist_ok=True)
        if manifest.exists():
            held = json.loads(manifest.read_text("utf-8"))
            if held != wanted:
                other = next((key for key in wanted if held.get(key) != wanted[key]), MANIFEST)
                what = f"this folder holds another portfolio (its {other.replace('_', ' ')} differs)"
                raise CheckerError(Problem(Place(out), what, "--out with a folder of its own"))
        elif any(not file.name.startswith(".") for file in out.iterdir()):
            raise CheckerError(Problem(Place(out), "this folder holds other files", "--out with a folder of its own"))
        else:
            _write(
                manifest, lambda file: file.write_text(json.dumps(wanted, indent=1, ensure_ascii=False) + "\n", "utf-8")
            )
    except (OSError, ValueError) as error:
        raise CheckerError(Problem(Place(out), f"cannot be used ({error})", "--out with another folder")) from None


def _judge(part: Part, program: Program, out: Path, done: Summary) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from checker.portfolio.tables import SCHEMAS

    worlds: list[tuple[Entry, World]] = []
    refused: list[tuple[Entry, str]] = []
    vocabulary = program.rulebook.vocabulary
    for entry in part.entries:
        try:
            worlds.append((entry, World(entry.firm(vocabulary), vocabulary)))
        except CheckerError as error:
            refused.append((entry, reject(entry, error.problems)))
        except MemoryError:
            raise
        except Exception as error:
            # One strange firm must not end a run of many.
            refused.append((entry, reject(entry, [_fault(entry, "read", error)])))
    found = list(_answers(program, worlds, refused))
    for name, schema in SCHEMAS.items():
        metadata = {**made_from(program), "part": part.name}
        tables = [answers[name] for answers in found] or [schema.empty_table()]
        table = pa.concat_tables(tables).unify_dictionaries().replace_schema_metadata(metadata)
        _write(out / name / f"{part.name}.parquet", lambda file, table=table: pq.write_table(table, file))  # type: ignore[misc]
    place = {id(entry): i for i, entry in enumerate(part.entries)}
    lines = [line for _, line in sorted(refused, key=lambda item: place[id(item[0])])]
    text = "".join(f"{line}\n" for line in lines)
    _write(out / REJECTS / f"{part.name}.jsonl", lambda file: file.write_text(text, "utf-8"))
    done.firms += len(part.entries) - len(refused)
    done.rejected += len(refused)


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


def _write(path: Path, fill: Callable[[Path], object]) -> None:
    """A file written beside its place and renamed into it, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # Of a fixed name, so that what a killed run left is written over.
    beside = path.with_name(f".{path.name}.part")
    fill(beside)
    os.replace(beside, path)
