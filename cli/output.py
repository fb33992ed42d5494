"""Writing an answer: to standard output, or to a file by rename, so that nobody ever sees half of it."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.errors import CheckerError, Place, Problem

if TYPE_CHECKING:
    from pydantic import BaseModel

    from checker.report.outline import Block


def write(found: str | bytes, out: str | None = None, option: str = "--out") -> None:
    """Writes a whole text, as UTF-8, or a whole file; CheckerError where the file, that the option names, cannot be
    written, or what is no text would go to a terminal."""
    data = found.encode("utf-8") if isinstance(found, str) else found
    if out is None or out == "-":
        if isinstance(found, bytes) and sys.stdout.isatty():
            raise CheckerError(Problem(Place("--out"), "this form is a file, and no text for a terminal", "--out FILE"))
        with reader_may_leave():
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
        return
    try:
        _replace(Path(out), data)
    except OSError as error:
        what = f"this file cannot be written ({error.strerror})"
        raise CheckerError(
            Problem(Place(out), what, f"{option} with a file in a folder that you may write to")
        ) from None


def show(found: BaseModel, blocks: Iterable[Block], form: str, out: str | None = None) -> None:
    """Shows a report or an agenda in a form: as JSON, or its blocks as Markdown or text, in colour at a terminal."""
    if form == "json":
        from checker.report.json import to_json

        write(to_json(found), out)
    elif form == "markdown":
        from checker.report.markdown import markdown_of

        write(markdown_of(blocks), out)
    else:
        show_text(blocks, out)


def show_text(blocks: Iterable[Block], out: str | None = None) -> None:
    """Shows blocks as text, in colour at a terminal."""
    if out is None and sys.stdout.isatty():
        from rich.console import Console

        from checker.report.text import print_blocks

        with reader_may_leave():
            print_blocks(blocks, Console(highlight=False))
    else:
        from checker.report.text import lines_of

        write(lines_of(blocks), out)


def write_schema(found: dict[str, Any], out: str | None = None) -> None:
    """Writes a JSON Schema."""
    draft = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    write(json.dumps({**draft, **found}, indent=2, ensure_ascii=False) + "\n", out)


def _replace(path: Path, data: bytes) -> None:
    target = path.resolve()
    if target.exists() and not target.is_file() and not target.is_dir():
        target.write_bytes(data)  # a device or a pipe, which a rename would take away
        return
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(name, target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


@contextmanager
def reader_may_leave() -> Iterator[None]:
    """`check ... | head` is no fault: what nobody reads any more is dropped."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes once more at its end, which must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
