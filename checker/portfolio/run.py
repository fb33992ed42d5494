"""A portfolio judged part by part: firms in, Parquet tables out, in bounded memory, and never the same part twice.

What was being written when a run was killed is written again by the next.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

from checker.errors import CheckerError, Place, Problem
from checker.logic.program import Program
from checker.portfolio import rows
from checker.portfolio.inputs import PARQUET, Input, Part, files_of, parts_of
from checker.portfolio.judging import REJECTS, Done, is_done, judge, made_from, rubbish_by_part, sweep, write

__all__ = [
    "MANIFEST",
    "PART_SIZE",
    "REJECTS",
    "How",
    "Summary",
    "Tell",
    "made_from",
    "needed",
    "one_by_one",
    "run",
    "total_size",
]

MANIFEST = "portfolio.json"
PART_SIZE = 500
"""Firms judged together: more of them take more memory, fewer more time for each."""


@dataclass(slots=True)
class Summary:
    """What a run did; firms of parts that were there before are not counted."""

    firms: int = 0
    rejected: int = 0
    synthetic: int = 0
    parts: int = 0
    kept: int = 0

    def add(self, done: Done) -> None:
        """One more part."""
        self.firms += done.firms
        self.rejected += done.rejected
        self.synthetic += done.synthetic
        self.parts += 1


Tell: TypeAlias = Callable[[int, int], None]
"""Called after each part with the firms that were judged or refused, and the bytes of input that they were."""
How: TypeAlias = Callable[[Iterator[Part], Program, Path], Iterator[Done]]
"""What judges parts and writes their tables, in any order."""


def one_by_one(parts: Iterator[Part], program: Program, out: Path) -> Iterator[Done]:
    """Judges the parts in this process."""
    for part in parts:
        with rubbish_by_part():
            done = judge(part, program, out)
        yield done


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


def run(
    program: Program,
    paths: Sequence[Path],
    out: Path,
    size: int = PART_SIZE,
    tell: Tell | None = None,
    how: How = one_by_one,
) -> Summary:
    """Judges every firm of `paths` on the program's day, and writes the tables to the folder `out`.

    CheckerError where there is nothing to read, or where the folder holds another portfolio.  A firm that cannot be
    read is refused: a line of the rejects file says why, and the others go on.  Whatever judges the parts, the
    tables are the same to the byte.
    """
    summary = Summary()
    with claimed(program, paths, out, size) as inputs:
        for done in how(_to_do(inputs, size, out, summary, tell), program, out):
            summary.add(done)
            if tell is not None:
                tell(done.firms + done.rejected, done.size)
    return summary


def _to_do(inputs: Sequence[Input], size: int, out: Path, summary: Summary, tell: Tell | None) -> Iterator[Part]:
    """The parts that no run before has done."""
    for part in parts_of(inputs, size):
        if not is_done(part, out):
            yield part
        else:
            summary.kept += 1
            if tell is not None:
                tell(part.count, part.size)


def total_size(paths: Sequence[Path]) -> int:
    """Bytes of input."""
    return sum(file.stat().st_size for files in files_of(paths) for file in files)


@contextmanager
def claimed(program: Program, paths: Sequence[Path], out: Path, size: int) -> Iterator[list[Input]]:
    """The inputs, while the folder is this run's alone; what cannot be written there is told."""
    needed()
    inputs = files_of(paths)
    for files in inputs:
        if files[0].suffix.lower() in PARQUET:
            rows.check(files[0], program.rulebook.vocabulary)
    _claim(out, program, inputs, size)
    try:
        with _locked(out):
            try:
                yield inputs
            finally:
                sweep(out)
    except OSError as error:
        what = f"the run cannot go on ({error.strerror or error}: {error.filename or out})"
        raise CheckerError(
            Problem(Place(out), what, "the same command again, which goes on where this one stopped,")
        ) from None


@contextmanager
def _locked(out: Path) -> Iterator[None]:
    """No two runs write to one folder; the lock of a run that was killed is gone with it."""
    import fcntl

    folder = os.open(out, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        what = "another run is writing to this folder"
        raise CheckerError(Problem(Place(out), what, "--out with a folder of its own")) from None
    finally:
        os.close(folder)


def _claim(out: Path, program: Program, inputs: Iterable[Input], size: int) -> None:
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
            text = json.dumps(wanted, indent=1, ensure_ascii=False) + "\n"
            write(manifest, lambda file: file.write_text(text, "utf-8"))
    except (OSError, ValueError) as error:
        raise CheckerError(Problem(Place(out), f"cannot be used ({error})", "--out with another folder")) from None
