"""The shipped rulebook as a whole: it compiles, lint finds no error, it holds what the law sheets hold, and every
provision has its feature."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
import yaml

from checker import Rulebook
from checker.bdd.runner import scenarios
from checker.rulebook.compile import compile_rulebook
from checker.rulebook.lint import Finding, lint
from checker.rulebook.load import read_folder
from checker.rulebook.sheets import coverage, holds_to_sheets

ROOT = Path(__file__).parent.parent
TODAY = dt.date(2026, 11, 23)
"""The newest day of the sheets; no source was read later."""


@pytest.fixture(scope="module")
def book() -> Rulebook:
    """Compiled anew, past every cache."""
    return Rulebook(compile_rulebook(read_folder(ROOT / "rules"), "test"))


def errors(found: list[Finding]) -> list[str]:
    """What must be mended, as it is told."""
    return [str(finding) for finding in found if finding.severity == "error"]


def test_lint_finds_no_error(book: Rulebook) -> None:
    assert errors(lint(book, TODAY)) == []


def test_it_holds_what_the_sheets_hold(book: Rulebook) -> None:
    """Every condition of a sheet that a rule covers is encoded, or left out for a reason that is given."""
    index, left_out = sheets()
    assert errors(holds_to_sheets(book, index, left_out)) == []
    reasons = [reason for keys in left_out["not_encoded"].values() for reason in (keys or {}).values()]
    assert all(isinstance(reason, str) and reason.strip() for reason in reasons)


def sheets() -> tuple[dict[str, Any], dict[str, Any]]:
    """The index of the sheets, and what is left out of them."""
    docs = (ROOT / "docs" / f"{name}.yaml" for name in ("sheets", "not-encoded"))
    index, left_out = (yaml.safe_load(path.read_text("utf-8")) for path in docs)
    return index, left_out


@pytest.fixture(scope="module")
def table(book: Rulebook) -> str:
    """What the rulebook holds of the sheets."""
    return coverage(book, *sheets(), scenarios(ROOT / "features"))


def test_the_table_of_what_is_covered_is_that_of_today(table: str) -> None:
    """`check rules coverage > docs/coverage.md` writes it."""
    assert (ROOT / "docs" / "coverage.md").read_text("utf-8") == table


def test_each_section_of_the_sheets_has_rules_and_each_worked_example_a_scenario(table: str) -> None:
    rows = [line.split(" | ") for line in table.splitlines() if line.startswith("| **")]
    assert len(rows) == len(sheets()[0]["sheets"])
    assert [row[0] for row in rows if row[1] == "none"] == []
    assert [(row[0], row[4]) for row in rows if "(not " in row[4]] == []


def test_each_section_of_the_sheets_can_be_shown_by_its_id(book: Rulebook) -> None:
    parts = (book.provisions, book.concepts, book.issues, book.forums, book.tables)
    covered = {id for part in parts for data in part.values() for id in data["covers"]}  # type: ignore[attr-defined]
    assert [id for id in sheets()[0]["sheets"] if book.find(id) is None and id not in covered] == []


def test_every_provision_has_a_feature(book: Rulebook) -> None:
    """Of the same folder and name, so that a lawyer finds what a rule must answer, and a mutant its judge."""
    files = {Path(provision["file"]).relative_to("rules") for provision in book.provisions.values()}
    assert [
        str(file) for file in sorted(files) if not (ROOT / "features" / file.with_suffix(".feature")).is_file()
    ] == []


def test_a_provision_is_named_as_its_file(book: Rulebook) -> None:
    """One file, one provision."""
    assert {name: Path(provision["file"]).stem for name, provision in book.provisions.items()} == {
        name: name for name in book.provisions
    }
