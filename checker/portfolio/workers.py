"""Parts judged by several processes at once; what they write is what one would write."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path

from checker.errors import CheckerError, Place, Problem
from checker.logic.program import Program
from checker.portfolio.inputs import Part
from checker.portfolio.judging import Done, judge, rubbish_by_part
from checker.portfolio.run import How, one_by_one
from checker.rulebook import Rulebook

_work: list[tuple[Program, Path]] = []
"""In a worker, one: what it judges by, and the folder that it writes to."""


def usable() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def on_processes(processes: int) -> How:
    """What judges parts by so many processes at once; by this one alone where there is only one part.

    A worker that fails ends it all with a CheckerError, and an interrupt of the keyboard ends the workers at once; what
    is done by then stays done.
    """

    def judged(parts: Iterator[Part], program: Program, out: Path) -> Iterator[Done]:
        # To start workers for a part or none costs more than to judge it.
        first = list(islice(parts, 2)) if processes > 1 else []
        parts = chain(first, parts)
        return one_by_one(parts, program, out) if len(first) < 2 else _by_workers(parts, program, out, processes)

    return judged


def _by_workers(parts: Iterator[Part], program: Program, out: Path, processes: int) -> Iterator[Done]:
    # Started anew, not forked: a fork would take over the threads of this process in whatever state they are.
    context = multiprocessing.get_context("spawn")
    given = program.rulebook.compiled, program.as_of, out
    others = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(processes, mp_context=context, initializer=_begin, initargs=given)
    try:
        yield from _through(pool, parts, 2 * processes)
    except BrokenProcessPool:
        what = "a worker ended before its part was done, most often because the memory was used up"
        advice = "the same command, which goes on where this one stopped, with fewer --processes"
        raise CheckerError(Problem(Place("check portfolio"), what, advice)) from None
    except BaseException:
        for worker in set(multiprocessing.active_children()) - others:
            worker.terminate()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _through(pool: ProcessPoolExecutor, parts: Iterator[Part], most: int) -> Iterator[Done]:
    """As many parts under way as keep the workers busy, and no more: parts may be without number."""
    running: set[Future[Done]] = set()
    for part in parts:
        with _interrupts_later():
            running.add(pool.submit(_judge, part))
        if len(running) >= most:
            ended, running = wait(running, return_when=FIRST_COMPLETED)
            yield from (future.result() for future in ended)
    while running:
        ended, running = wait(running, return_when=FIRST_COMPLETED)
        yield from (future.result() for future in ended)


@contextmanager
def _interrupts_later() -> Iterator[None]:
    """Workers that are started here never see an interrupt of the keyboard, which their parent answers for them."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(compiled: object, as_of: object, out: Path) -> None:
    """Sets a worker up."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _work.append((Rulebook(compiled).program(as_of), out))  # type: ignore[arg-type]
    gc.freeze()


def _end_with_parent() -> None:
    """A parent that was killed cannot tell its workers to end."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _judge(part: Part) -> Done:
    with rubbish_by_part():
        return judge(part, *_work[0])
