"""A line at the terminal that says how far many firms have come."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.portfolio.run import Tell


@contextmanager
def progress(total: int) -> Iterator[Tell]:
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
