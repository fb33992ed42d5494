"""A folder that `check portfolio` wrote, as others read it: what it was made from, and its finished parts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.errors import CheckerError, Place, Problem
from checker.logic.program import Program
from checker.portfolio.judging import REJECTS, made_from
from checker.portfolio.run import MANIFEST

AGAIN = "a folder that `check portfolio` writes now"


@dataclass(frozen=True, slots=True)
class Folder:
    """The finished parts, with how many firms were judged, how many refused, and how many of those judged made up."""

    path: Path
    parts: tuple[str, ...]
    firms: int
    rejected: int
    synthetic: int

    def files(self, table: str) -> list[Path]:
        """The files of one table, part by part."""
        return [self.path / table / f"{part}.parquet" for part in self.parts]


def is_portfolio(path: Path) -> bool:
    """Whether `check portfolio` wrote this folder."""
    return (path / MANIFEST).is_file()


def made_of(path: Path) -> dict[str, Any]:
    """The manifest of a folder; CheckerError where it cannot be read."""
    try:
        found = json.loads((path / MANIFEST).read_text("utf-8"))
        if not isinstance(found, dict) or not isinstance(found.get("as_of"), str):
            raise ValueError("it is not the manifest of a portfolio")
    except (OSError, ValueError) as error:
        raise CheckerError(Problem(Place(path / MANIFEST), f"this cannot be read ({error})", AGAIN)) from None
    return found


def folder_of(path: Path, program: Program) -> Folder:
    """The folder, if it was made by this rulebook on this day; CheckerError where not, or where nothing is finished."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    from checker.portfolio.tables import SCHEMAS

    made, wanted = made_of(path), made_from(program)
    for key in ("as_of", "rulebook_sha256"):
        if made.get(key) != wanted[key]:
            what = {"as_of": "on another day", "rulebook_sha256": "by another rulebook"}[key]
            told = f"these firms were judged {what} ({key.removesuffix('_sha256')} {made.get(key)})"
            instead = f"--as-of {made.get(key)}" if key == "as_of" else f"--rules with that rulebook, or {AGAIN},"
            raise CheckerError(Problem(Place(path), told, instead))
    parts = tuple(sorted(file.stem for file in (path / REJECTS).glob("*.jsonl")))
    if not parts:
        raise CheckerError(Problem(Place(path), "no part of this portfolio is finished", "check portfolio again"))
    firms = rejected = synthetic = 0
    try:
        for part in parts:
            schema = pq.read_schema(path / "issues" / f"{part}.parquet")
            lacking = [name for name in SCHEMAS["issues"].names if name not in schema.names]
            if lacking:
                what = f"an earlier release wrote these tables: they lack {', '.join(lacking)}"
                raise CheckerError(Problem(Place(path), what, AGAIN))
            firms += pq.read_metadata(path / "firms" / f"{part}.parquet").num_rows
            synthetic += int((schema.metadata or {}).get(b"synthetic_firms", 0))
            rejected += sum(1 for line in (path / REJECTS / f"{part}.jsonl").open("rb") if line.strip())
    except (OSError, pa.ArrowInvalid, KeyError) as error:
        what = " ".join(str(error).split())[:200]
        raise CheckerError(Problem(Place(path), f"a table of this portfolio cannot be read ({what})", AGAIN)) from None
    return Folder(path, parts, firms, rejected, firms if made.get("synthetic") else synthetic)
