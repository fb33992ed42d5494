"""Firm files written in each form that a portfolio is read from, whole or not at all."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from checker.errors import CheckerError, Place, Problem
from checker.firm import Vocabulary
from checker.portfolio import rows
from checker.portfolio.inputs import JSONL, PARQUET
from checker.portfolio.run import needed


def write_firms(
    out: Path, firms: Iterable[Mapping[str, Any]], vocabulary: Vocabulary, metadata: Mapping[str, str]
) -> None:
    """Writes valid firms, given as data: to one JSONL or Parquet file, or to a new folder as a file for each.

    The metadata goes where the form has room for it.  CheckerError where it cannot be written.
    """
    form = out.suffix.lower()
    if form and form not in JSONL | PARQUET:
        advice = "a name that ends in .jsonl or .parquet, or that of a folder"
        raise CheckerError(Problem(Place(out), f"{form} is not a form for many firms", advice))
    if not form and out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise CheckerError(Problem(Place(out), "there is something already", "the name of a new folder"))
    try:
        with _beside(out) as path:
            if form in PARQUET:
                needed()
                rows.write(path, firms, vocabulary, metadata)
            elif form:
                with path.open("w", encoding="utf-8") as file:
                    file.writelines(f"{_json(firm)}\n" for firm in firms)
            else:
                path.mkdir()
                for number, firm in enumerate(firms):
                    (path / f"{number:08}.json").write_text(f"{_json(firm)}\n", "utf-8")
    except OSError as error:
        what = f"this cannot be written ({error.strerror or error})"
        raise CheckerError(Problem(Place(out), what, "--out in a folder that you may write to")) from None


def _json(firm: Mapping[str, Any]) -> str:
    return json.dumps(firm, ensure_ascii=False, sort_keys=True)


@contextmanager
def _beside(out: Path) -> Iterator[Path]:
    """A name beside the place, which is taken once all is written."""
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.name}.") as folder:
        path = Path(folder) / out.name
        yield path
        os.replace(path, out)
