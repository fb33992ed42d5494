"""What a portfolio is read from, cut into parts that are judged one by one: firm files, JSONL and Parquet.

A part only says where its firms stand, so that it can be handed to another process or machine, which reads them itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from checker.errors import CheckerError, Place, Problem
from checker.firm import Firm, Vocabulary
from checker.portfolio import lines, rows

ONE_FIRM = frozenset({".json", ".yaml", ".yml"})
JSONL = frozenset({".jsonl", ".ndjson"})
PARQUET = frozenset({".parquet"})
FORMS = ONE_FIRM | JSONL | PARQUET
KINDS = f"JSON, YAML, JSONL or Parquet ({', '.join(sorted(FORMS))})"

MOST_BYTES = 64 * 2**20
"""A part is closed when its firms take so much, however few they are."""

Input: TypeAlias = tuple[Path, ...]
"""One file that holds many firms, or firm files that are read together."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One firm as it was given: nothing where its file is its own, else the line (bytes) or the row (data) that it is.

    `line` counts lines or rows from 1, None for a file of its own.
    """

    file: Path
    line: int | None = None
    given: bytes | Mapping[str, Any] | None = None

    @property
    def source(self) -> str:
        """Where it stands, unique in a portfolio."""
        return str(self.file) if self.line is None else f"{self.file}:{self.line}"

    def firm(self, vocabulary: Vocabulary) -> Firm:
        """The firm; CheckerError says what is wrong with it."""
        if self.given is None:
            return Firm.from_file(self.file, vocabulary)
        if isinstance(self.given, bytes):
            data = lines.data_of(self.given, str(self.file), self.line)
        else:
            data = rows.data_of(self.given, Place(self.file, self.line))
        return Firm.from_data(data, vocabulary, self.source)


@dataclass(frozen=True, slots=True)
class Part:
    """Where some firms stand that follow each other in one input.

    `name` names what comes of them; `start` is how many bytes (JSONL) or rows (Parquet) come before them, `lines` how
    many lines; `count` firms, `size` bytes.
    """

    name: str
    files: Input
    count: int
    size: int
    start: int = 0
    lines: int = 0

    def entries(self) -> Iterator[Entry]:
        """The firms, as they are given."""
        file = self.files[0]
        if _is(file, JSONL):
            for line in lines.read(file, self.start, self.lines, self.count):
                yield Entry(file, line.number, line.text)
        elif _is(file, PARQUET):
            for number, row in enumerate(rows.read(file, self.start, self.count), self.start + 1):
                yield Entry(file, number, row)
        else:
            yield from map(Entry, self.files)


def files_of(paths: Sequence[Path]) -> list[Input]:
    """The inputs in order; CheckerError where there is none."""
    out: list[Input] = []
    for path in paths:
        if path.is_dir():
            files = sorted(file for file in path.iterdir() if file.is_file() and not file.name.startswith("."))
            single = tuple(file for file in files if _is(file, ONE_FIRM))
            out += [(file,) for file in files if _is(file, JSONL | PARQUET)]
            out += [single] if single else []
            if not any(_is(file, FORMS) for file in files):
                raise CheckerError(Problem(Place(path), "this folder holds no firm file", f"a folder with {KINDS}"))
        elif not path.exists():
            raise CheckerError(Problem(Place(path), "there is no such file or folder"))
        elif _is(path, FORMS):
            out.append((path,))
        else:
            raise CheckerError(Problem(Place(path), f"{path.suffix or 'this'} is not a form of firm files", KINDS))
    return out


def parts_of(inputs: Sequence[Input], size: int) -> Iterator[Part]:
    """The inputs cut into parts of `size` firms."""
    for number, files in enumerate(inputs):
        yield from cut(number, files, size)


def cut(number: int, files: Input, size: int) -> Iterator[Part]:
    """One input cut into parts.  A part is named by its input and its place there, so that the same inputs give the
    same parts."""
    file = files[0]
    stem = (file.parent.name or "firms") if _is(file, ONE_FIRM) else file.stem
    stem = f"{number:03}-" + "".join(c if c.isalnum() or c in "-_" else "-" for c in stem)[:80]
    if _is(file, PARQUET):
        for count, (start, held, length) in enumerate(rows.stretches(file, size)):
            yield Part(f"{stem}-{count:06}", files, held, length, start)
    elif _is(file, JSONL):
        found = (((line.start, line.number - 1), line.length) for line in lines.read(file))
        for count, chunk in enumerate(_chunks(found, size)):
            yield Part(f"{stem}-{count:06}", files, len(chunk), sum(n for _, n in chunk), *chunk[0][0])
    else:
        for count, own in enumerate(_chunks(((file, file.stat().st_size) for file in files), size)):
            yield Part(f"{stem}-{count:06}", tuple(file for file, _ in own), len(own), sum(n for _, n in own))


def _chunks(items: Iterable[tuple[Any, int]], size: int) -> Iterator[list[tuple[Any, int]]]:
    """Stretches of at most `size` items, fewer where they are large."""
    chunk: list[tuple[Any, int]] = []
    held = 0
    for item, length in items:
        chunk.append((item, length))
        held += length
        if len(chunk) == size or held >= MOST_BYTES:
            yield chunk
            chunk, held = [], 0
    if chunk:
        yield chunk


def _is(file: Path, forms: frozenset[str]) -> bool:
    return file.suffix.lower() in forms


def reject(entry: Entry, problems: Sequence[Problem]) -> str:
    """A line of the rejects file: where the firm stands, and everything that is wrong with it."""
    reasons = [{"path": p.place.path, "line": p.place.line, "what": p.what, "instead": p.instead} for p in problems]
    return json.dumps({"file": str(entry.file), "line": entry.line, "reasons": reasons}, ensure_ascii=False)
