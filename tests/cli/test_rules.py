"""`check rules`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from checker.cli import main

from checker.rulebook.files import FILES

from .runs import TOY

RULES = ["--rules", TOY]
SCENARIO = """Feature: wings
  Scenario: works that make anchors
    Given an investment "works" with
      | output | anchors |
    When the firm is checked as of 2026-06-15
    Then "wing-grant" does not apply to "works"
"""


def rules(capsys: pytest.CaptureFixture[str], *args: str, code: int = 0) -> str:
    assert main(["rules", *args]) == code
    return capsys.readouterr().out


def test_list_has_a_line_for_each(capsys: pytest.CaptureFixture[str]) -> None:
    lines = rules(capsys, "list", *RULES).splitlines()
    assert len(lines) == 9
    assert lines[3].split(maxsplit=3) == ["provision", "wing-grant", "subsidy-access", "Wing grant"]
    assert "깃털 포상금" in rules(capsys, "list", "feather-*", *RULES, "--lang", "ko")


@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize(
    "id",
    [
        "wing-grant",
        "feather-bounty",
        "flying-pass",
        "balloon-pass",
        "gates",
        "pirate",
        "too-late",
        "f-island",
        "wing_rate",
    ],
)
def test_show_every_kind(capsys: pytest.CaptureFixture[str], id: str, lang: str) -> None:
    out = rules(capsys, "show", id, *RULES, "--lang", lang)
    assert f"({id})" in out.splitlines()[0]
    assert "2026-06-30" in out


def test_show_cites_every_criterion(capsys: pytest.CaptureFixture[str]) -> None:
    out = rules(capsys, "show", "wing-grant", *RULES)
    assert all(f"[Code of Laputa §4({letter})]" in out for letter in "abcdefgh")
    assert "begins-in-time · laputa-code" in out


def test_show_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(rules(capsys, "show", "wing-grant", *RULES, "--json"))
    assert found["provision"]["id"] == "wing-grant"


def test_show_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "show", "wing-grnt", *RULES]) == 2
    assert capsys.readouterr().err.endswith("write wing-grant instead\n")


def test_lint_of_sound_rules(capsys: pytest.CaptureFixture[str]) -> None:
    assert "4 provisions: 0 errors" in rules(capsys, "lint", "--quiet", *RULES)


def test_schema_has_every_kind_of_file(capsys: pytest.CaptureFixture[str]) -> None:
    schema = json.loads(rules(capsys, "schema"))
    assert {x["$ref"].rpartition("/")[2] for x in schema["oneOf"]} == {model.__name__ for model in FILES.values()}
    assert "in_force" in schema["$defs"]["Provision"]["properties"]


def test_mutate_finds_what_no_scenario_notices(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "wings.feature").write_text(SCENARIO)
    out = rules(
        capsys, "mutate", "wing-grant/begins-in-time/drop", *RULES, "--features", str(tmp_path), "--jobs", "1", code=1
    )
    assert "1 survive" in out


def test_mutate_of_nothing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["rules", "mutate", "wing-grnt", *RULES, "--features", str(tmp_path)]) == 2
    assert "write wing-grant instead" in capsys.readouterr().err


def test_a_command_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 2
    assert "Missing command" in capsys.readouterr().err
