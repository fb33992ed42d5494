"""What a portfolio is read from: firm files in folders, and JSONL, cut into parts that are judged one by one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.errors import CheckerError, Place, Problem
from checker.firm import Firm, Vocabulary, reading

ONE_FIRM = frozenset({".json", ".yaml", ".yml"})
MANY_FIRMS = frozenset({".jsonl", ".ndjson"})
KINDS = "JSON, YAML or JSONL (.json, .yaml, .yml, .jsonl, .ndjson)"

MOST_BYTES = 64 * 2**20
"""A part is closed when its firms take so much, however few they are."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One firm as it was given.  `text` is its file or its line; `line` counts from 1, None for a file of its own."""

    file: Path
    line: int | None
    text: bytes | None = None

    @property
    def source(self) -> str:
        """Where it stands, unique in a portfolio."""
        return str(self.file) if self.line is None else f"{self.file}:{self.line}"

    def firm(self, vocabulary: Vocabulary) -> Firm:
        """The firm; CheckerError says what is wrong with it."""
        if self.text is None:
            return Firm.from_file(self.file, vocabulary)
        return Firm.from_data(_of_line(self.text, str(self.file), self.line), vocabulary, self.source)


@dataclass(frozen=True, slots=True)
class Part:
    """Some firms that follow each other in one input.  `name` names what comes of them, `size` is in bytes."""

    name: str
    entries: Sequence[Entry]
    size: int


def files_of(paths: Sequence[Path]) -> list[list[Path]]:
    """The inputs in order: each a JSONL file, or firm files to be read together; CheckerError where there is none."""
    out: list[list[Path]] = []
    for path in paths:
        if path.is_dir():
            files = sorted(file for file in path.iterdir() if file.is_file() and not file.name.startswith("."))
            single = [file for file in files if file.suffix.lower() in ONE_FIRM]
            out += [[file] for file in files if file.suffix.lower() in MANY_FIRMS]
            out += [single] if single else []
            if not any(file.suffix.lower() in ONE_FIRM | MANY_FIRMS for file in files):
                raise CheckerError(Problem(Place(path), "this folder holds no firm file", f"a folder with {KINDS}"))
        elif not path.exists():
            raise CheckerError(Problem(Place(path), "there is no such file or folder"))
        elif path.suffix.lower() in ONE_FIRM | MANY_FIRMS:
            out.append([path])
        else:
            raise CheckerError(Problem(Place(path), f"{path.suffix or 'this'} is not a form of firm files", KINDS))
    return out


def parts_of(inputs: Sequence[Sequence[Path]], size: int) -> Iterator[Part]:
    """The inputs cut into parts of `size` firms.  A part is named by its input and its place there, so that the same
    inputs give the same parts."""
    for number, files in enumerate(inputs):
        single = files[0].suffix.lower() in ONE_FIRM
        entries = ((Entry(file, None), file.stat().st_size) for file in files) if single else _lines(files[0])
        stem = (files[0].parent.name or "firms") if single else files[0].stem
        stem = "".join(c if c.isalnum() or c in "-_" else "-" for c in stem)[:80]
        for count, chunk in enumerate(_chunks(entries, size)):
            yield Part(f"{number:03}-{stem}-{count:06}", [entry for entry, _ in chunk], sum(n for _, n in chunk))


def _chunks(entries: Iterable[tuple[Entry, int]], size: int) -> Iterator[list[tuple[Entry, int]]]:
    """Stretches of at most `size` entries, fewer where they are large."""
    chunk: list[tuple[Entry, int]] = []
    held = 0
    for entry, length in entries:
        chunk.append((entry, length))
        held += length
        if len(chunk) == size or held >= MOST_BYTES:
            yield chunk
            chunk, held = [], 0
    if chunk:
        yield chunk


def _lines(file: Path) -> Iterator[tuple[Entry, int]]:
    with file.open("rb") as lines:
        number = 0
        while line := lines.readline(reading.MAX_BYTES + 1):
            number += 1
            length = len(line)
            while line and not line.endswith(b"\n") and (more := lines.readline(reading.MAX_BYTES)):
                # Longer than a firm may be: what is read to its end is not kept.
                length += len(more)
                if more.endswith(b"\n"):
                    break
            if line.strip():
                yield Entry(file, number, line), length


def _of_line(text: bytes, name: str, line: int | None) -> Mapping[str, Any]:
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


def reject(entry: Entry, problems: Sequence[Problem]) -> str:
    """A line of the rejects file: where the firm stands, and everything that is wrong with it."""
    reasons = [{"path": p.place.path, "line": p.place.line, "what": p.what, "instead": p.instead} for p in problems]
    return json.dumps({"file": str(entry.file), "line": entry.line, "reasons": reasons}, ensure_ascii=False)
