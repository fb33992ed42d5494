"""What a rulebook holds of the sheets that it encodes, as faults and as a table."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from checker.cli import main

from checker import Rulebook
from checker.rulebook.compile import compile_rulebook
from checker.rulebook.graph import criteria_of
from checker.rulebook.load import read_folder
from checker.rulebook.sheets import coverage, holds_to_sheets
from tests.laputa import RULES, laputa, line_of

GRANT = "rules/grants/wing-grant.yaml"

SHEETS: dict[str, Any] = {
    "sheets": {
        "wings": {"requires": ["R1", "R2"], "disqualifies": ["D1"]},
        "pass": {"requires": [1], "disqualifies": [], "splits": ["pass-a", "pass-b"]},
        "pass-a": {"requires": ["A1"], "disqualifies": [], "part_of": "pass"},
        "pass-b": {"requires": ["B1"], "disqualifies": [], "part_of": "pass"},
        "feathers": {"requires": ["R1"], "disqualifies": []},
    }
}


def covered(*sheets: tuple[str, str]) -> Rulebook:
    """Laputa, its wing grant covering a sheet with the keys of its criteria in turn."""
    files = read_folder(RULES)
    text = files[GRANT]
    for old, new in sheets:
        text = text.replace(old, new, 1)
    return Rulebook(compile_rulebook({**files, GRANT: text}, "test"))


COVERS = ("horizon: 2026-06-30", "horizon: 2026-06-30\ncovers: [wings]")
R1 = ("id: begins-in-time", "id: begins-in-time\n      sheet: [R1]")
R2 = ("id: makes-wings", "id: makes-wings\n      sheet: [wings/R2]")
D1 = ("id: pirate-taxpayer", "id: pirate-taxpayer\n      sheet: [D1]")


def held(book: Rulebook, left_out: dict[str, Any] | None = None) -> list[str]:
    """What the sheets find wrong, notes left out."""
    return [str(x) for x in holds_to_sheets(book, SHEETS, left_out) if x.severity == "error"]


def test_every_condition_of_a_covered_sheet_is_encoded() -> None:
    assert held(covered(COVERS, R1, R2, D1)) == []
    assert held(covered(COVERS, R1)) == [
        f"{GRANT}: error: no criterion encodes R2, D1 of the sheet wings; "
        "add each to the `sheet` of the criterion that does, or to docs/not-encoded.yaml with the reason"
    ]


def test_a_sheet_that_nothing_covers_is_noted() -> None:
    notes = [x.what for x in holds_to_sheets(laputa(), SHEETS) if x.severity == "note"]
    assert notes == [
        "no rule covers the sheet feathers",
        "no rule covers the sheet pass",
        "no rule covers the sheet wings",
    ]


def test_what_is_left_out_with_a_reason_is_not_missed() -> None:
    assert held(covered(COVERS, R1, D1), {"not_encoded": {"wings": {"R2": "a matter of taste"}}}) == []


def test_what_is_left_out_must_exist_and_not_be_encoded() -> None:
    assert held(covered(COVERS, R1, R2, D1), {"wings": {"R2": "why", "R9": "why"}, "sails": {"R1": "why"}}) == [
        "docs/not-encoded.yaml: error: R2 of wings is encoded after all; leave it out",
        "docs/not-encoded.yaml: error: sails has no key R1; leave it out",
        "docs/not-encoded.yaml: error: wings has no key R9; leave it out",
    ]


def test_a_criterion_names_only_keys_of_its_sheets() -> None:
    wrong = ("id: low-enough", "id: low-enough\n      sheet: [R7]")
    line = line_of(GRANT, "id: low-enough")
    assert held(covered(wrong, COVERS, R1, R2, D1)) == [
        f"{GRANT}:{line + 3}: error: low-enough names R7, which is no key of wings; correct `sheet` or `covers`"
    ]
    (told,) = held(covered(wrong))
    assert "names R7, which is no key of any sheet, for the file covers none" in told


def test_a_sheet_that_a_file_covers_must_exist() -> None:
    (told,) = held(covered(("horizon: 2026-06-30", "horizon: 2026-06-30\ncovers: [wing]")))
    assert told == f"{GRANT}: error: there is no sheet 'wing'; write wings"


def test_a_part_is_held_to_its_own_keys_and_to_those_of_its_section() -> None:
    part = ("horizon: 2026-06-30", "horizon: 2026-06-30\ncovers: [pass-a]")
    own = ("id: begins-in-time", "id: begins-in-time\n      sheet: [A1]")
    both = ("id: begins-in-time", 'id: begins-in-time\n      sheet: [A1, "1"]')
    assert [told.split("; ")[0] for told in held(covered(part, own))] == [
        f"{GRANT}: error: no criterion encodes 1 of the sheet pass"
    ]
    assert held(covered(part, both)) == []


def test_the_sheets_of_the_project_can_be_read() -> None:
    docs = Path(__file__).parents[2] / "docs"
    sheets, left_out = (
        yaml.safe_load((docs / name).read_text("utf-8")) for name in ("sheets.yaml", "not-encoded.yaml")
    )
    assert [x for x in holds_to_sheets(laputa(), sheets, left_out) if x.severity == "error"] == []


@dataclass(frozen=True)
class Told:
    file: Path
    name: str
    rules: frozenset[str]


def rows(*scenarios: Told, left_out: dict[str, Any] | None = None) -> dict[str, list[str]]:
    """Section -> the other cells of its row."""
    sheets = {
        "wings": {**SHEETS["sheets"]["wings"], "title": {"en": "Wings"}, "examples": ["E1", "E2"]},
        "feathers": {**SHEETS["sheets"]["feathers"], "title": {"en": "Feathers"}},
    }
    table = coverage(covered(COVERS, R1, R2, D1), sheets, left_out or {}, scenarios)
    lines = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| **")]
    return {line[0]: line[1:] for line in lines}


def test_the_table_counts_criteria_scenarios_and_worked_examples() -> None:
    told = (
        Told(Path("features/grants/wing-grant.feature"), "example 1, a small wing", frozenset({"wing-grant"})),
        Told(Path("features/grants/wing-grant.feature"), "in May", frozenset()),
        Told(Path("features/else.feature"), "E2, by another", frozenset({"flying-pass"})),
    )
    book = covered(COVERS, R1, R2, D1)
    count = sum(1 for _ in criteria_of(book.provisions["wing-grant"]))
    name, criteria, scenarios, examples, horizon, *_ = rows(*told)["**wings** Wings"]
    assert (name, scenarios, examples, horizon) == ("`wing-grant`", "2", "1 of 2 (not 2)", "2026-06-30")
    assert criteria.startswith(f"{count} (")
    assert rows()["**feathers** Feathers"][:4] == ["none", "0", "0", "none"]


def test_the_table_gives_the_reason_for_what_is_left_out() -> None:
    row = rows(left_out={"wings": {"R2": "a | matter of taste"}})["**wings** Wings"]
    assert row[-1] == "R2: a \\| matter of taste"


def test_a_section_without_a_rule_of_its_name_is_shown_by_the_rules_that_cover_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in read_folder(RULES).items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace("horizon: 2026-06-30", "horizon: 2026-06-30\ncovers: [sails]", 1), "utf-8")
    assert main(["rules", "show", "sails", "--rules", str(tmp_path / "rules")]) == 0
    out = capsys.readouterr().out
    assert "(wing-grant)" in out
    assert "(pirate)" in out
