"""Firms as lines of JSON (JSONL): finding the lines, and reading the firm of one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from checker.errors import CheckerError, Place, Problem
from checker.firm import reading


class Line(NamedTuple):
    """A line that is not empty: its number from 1, the bytes before it, its length, and as much of it as a firm may
    take, and a byte more where it is longer."""

    number: int
    start: int
    length: int
    text: bytes


def read(file: Path, start: int = 0, before: int = 0, count: int | None = None) -> Iterator[Line]:
    """The lines of a file from the byte `start` on, which `before` lines come before; at most `count` of them."""
    return islice(_read(file, start, before), count)


def _read(file: Path, start: int, number: int) -> Iterator[Line]:
    with file.open("rb") as lines:
        lines.seek(start)
        while text := lines.readline(reading.MAX_BYTES + 1):
            number += 1
            length, end = len(text), text[-1:]
            while end != b"\n" and (more := lines.readline(reading.MAX_BYTES)):
                # Longer than a firm may be: what is read to its end is not kept.
                length += len(more)
                end = more[-1:]
            if text.strip():
                yield Line(number, start, length, text)
            start += length


def data_of(text: bytes, name: str, line: int | None) -> Mapping[str, Any]:
    """The mapping that a line of JSON holds; errors name the line of the file."""
    place = Place(name, line)
    if len(text) > reading.MAX_BYTES:
        raise CheckerError(Problem(place, f"the line is larger than {reading.MAX_BYTES // 2**20} MB"))
    try:
        words = text.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        raise CheckerError(Problem(place, "this is not UTF-8 text", "the file saved as UTF-8")) from None
    if not words.startswith("{"):
        raise CheckerError(Problem(place, "this line is not a firm", "one firm as a JSON object"))
    try:
        return reading.read_data(words, name)
    except CheckerError as error:
        # The reader counts the lines of the text that it was given, which is one.
        told = [Problem(Place(name, line, p.place.path), p.what, p.instead) for p in error.problems]
        raise CheckerError(told) from None
