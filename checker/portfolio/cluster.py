"""Parts judged on several machines by Ray, which schedules them, and judges again what was lost with a worker.

Each part writes its own tables, by the same function as on one machine: a part that is judged twice gives the same
files under the same names.  All machines have this package, and see the
input and the output under the same paths.
"""

from __future__ import annotations

import datetime as dt
import logging
import os
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

from checker.errors import CheckerError, Place, Problem
from checker.logic.program import Program
from checker.portfolio.inputs import Part
from checker.portfolio.judging import Done, judge, rubbish_by_part
from checker.portfolio.run import How
from checker.rulebook import Rulebook

_programs: dict[tuple[str, str], Program] = {}
"""In a worker, the program that its parts are judged by."""


def on_ray(address: str | None = None) -> How:
    """What judges parts on the Ray cluster at an address, or on a cluster of this machine alone.

    CheckerError where Ray is not installed or not reached, and where a part fails.
    """

    def judged(parts: Iterator[Part], program: Program, out: Path) -> Iterator[Done]:
        with _connected(address) as ray:
            rows = [{"name": part.name, "part": asdict(part) | {"files": list(map(str, part.files))}} for part in parts]
            if not rows:
                return
            made = {
                "compiled": [ray.put(program.rulebook.compiled)],
                "sha256": program.rulebook.sha256,
                "as_of": program.as_of.isoformat(),
                "out": str(out.resolve()),
                "folder": os.getcwd(),
            }
            # A block for each part, so that each is a task of its own.
            data = ray.data.from_items(rows, override_num_blocks=len(rows))
            for row in data.map_batches(_judge, batch_size=1, fn_kwargs=made).iter_rows():
                yield Done(**{name: int(value) for name, value in row.items()})

    return judged


@contextmanager
def _connected(address: str | None) -> Iterator[Any]:
    # What a firm asks is nobody else's: without this, Ray sends counts of its use to its makers.
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    try:
        ray = import_module("ray")
        import_module("ray.data")
    except ImportError:
        what = "Ray cannot be imported: pip install 'sccd-checker[ray]'"
        raise CheckerError(Problem(Place("--engine ray"), what)) from None
    mine = not ray.is_initialized()
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    try:
        if mine:
            _must_answer(address)
            ray.init(address=address or "local", log_to_driver=False, logging_level="error", include_dashboard=False)
        ray.data.DataContext.get_current().enable_progress_bars = False
        yield ray
    except (ConnectionError, TimeoutError, ValueError) as error:
        what = f"no Ray cluster answers ({' '.join(str(error).split())[:200]})"
        raise CheckerError(
            Problem(Place(f"--address {address}"), what, "the address of its head, as HOST:PORT,")
        ) from None
    except ray.exceptions.RayError as error:
        what = f"a part failed on Ray ({str(error).strip().splitlines()[-1][:200]})"
        advice = "the same command, which goes on where this one stopped,"
        raise CheckerError(Problem(Place("--engine ray"), what, advice)) from None
    finally:
        if mine:
            ray.shutdown()


def _must_answer(address: str | None) -> None:
    """ConnectionError where nothing listens: Ray itself would try for many minutes."""
    host, _, port = (address or "").removeprefix("ray://").rpartition(":")
    if host and port.isdecimal():
        try:
            socket.create_connection((host, int(port)), timeout=10).close()
        except (OSError, OverflowError) as error:
            raise ConnectionError(str(error)) from None


def _judge(batch: Mapping[str, Any], *, compiled: list[Any], sha256: str, as_of: str, out: str, folder: str) -> Any:
    """One part, on whatever machine: what became of it, as a batch of one row."""
    import numpy as np
    import ray

    os.chdir(folder)  # Paths are as they were given.
    if (sha256, as_of) not in _programs:
        _programs.clear()
        _programs[sha256, as_of] = Rulebook(ray.get(compiled[0])).program(dt.date.fromisoformat(as_of))
    (given,) = batch["part"]
    part = Part(**{**given, "files": tuple(map(Path, given["files"]))})
    with rubbish_by_part():
        done = judge(part, _programs[sha256, as_of], Path(out))
    return {name: np.array([value]) for name, value in asdict(done).items()}
