"""The runner: parsed once, run under many rulebooks, and the command line."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from checker.bdd import runner
from checker.bdd.runner import scenarios
from checker.bdd.scenario import Context
from checker.firm import Firm
from checker.rulebook import Rulebook, load_rulebook

TOY = Path(__file__).parent.parent / "toy"
WING = TOY / "features" / "grants" / "wing-grant.feature"


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    """The toy rulebook."""
    return load_rulebook(TOY / "rules")


def _begins_in_time_when(rulebook: Rulebook, when: Any) -> Rulebook:
    """The rulebook with another condition, and the same vocabulary."""
    provisions: Any = copy.deepcopy(rulebook.provisions)
    provisions["wing-grant"]["requires"]["of"][0]["when"] = when
    return Rulebook({**rulebook.compiled, "provisions": provisions})


def test_what_is_parsed() -> None:
    """File, name, line, tags, steps with their lines, and the rules that they name."""
    found = {scenario.name: scenario for scenario in scenarios(WING)}
    one = found["a late begin is an issue for the island"]
    assert one.file == WING
    assert WING.read_text(encoding="utf-8").splitlines()[one.line - 1].strip() == f"Scenario: {one.name}"
    assert one.rules == {"wing-grant", "too-late", "f-island"}
    assert one.steps[0].text == 'Given an entity "jv" with'
    assert one.steps[0].table == [["home", "KR"], ["declared_pirate", "false"]]
    assert "before the law there is nothing [2022-08-08, does not apply to]" in found
    east = found["the east wing qualifies and the west wing says nothing"]
    assert [step.text for step in east.steps[2:4]] == [
        'Given a property "east" of "fab" with',
        'And a property "west" of "fab"',
    ]


def test_another_rulebook_gives_another_answer_and_the_firm_is_read_once(
    rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As mutation testing needs it."""
    (one,) = (scenario for scenario in scenarios(WING) if scenario.name == "everything is in order")
    assert one.run(rulebook) is None
    monkeypatch.setattr(Firm, "from_data", None)
    assert one.run(rulebook) is None
    failure = one.run(_begins_in_time_when(rulebook, {"op": "const", "value": False}))
    assert failure is not None
    assert failure.step == 'Then "wing-grant" applies to "fab" because of "begins-in-time"'
    assert one.run(rulebook) is None


def test_a_fork_leaves_the_first_alone(rulebook: Rulebook) -> None:
    """What is said of the one is not said of the other."""
    first = Context(rulebook)
    first.describe("entity", "jv", [("home", "KR")])
    second = first.fork(rulebook)
    second.change("jv", "home", "TR")
    first.describe("entity", "other", None)
    assert (first.record("jv")[1], second.record("jv")[1]) == ({"id": "jv", "home": "KR"}, {"id": "jv", "home": "TR"})
    assert [entity["id"] for entity in second.firm().record["entities"]] == ["jv"]


def test_a_fault_of_the_engine_is_a_failure_too(rulebook: Rulebook) -> None:
    """A mutant that cannot be judged is noticed."""
    (one,) = (scenario for scenario in scenarios(WING) if scenario.name == "everything is in order")
    failure = one.run(_begins_in_time_when(rulebook, {"op": "nonsense"}))
    assert failure is not None
    assert "Error: " in failure.message


def test_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 0 where all pass, 1 where one fails or none is found, 2 for what cannot be read."""
    rules = ["--rules", str(TOY / "rules")]
    assert runner.main([str(WING), *rules, "-k", "readings"]) == 0
    assert capsys.readouterr().out.endswith(" two readings of friendly disagree\n1 passed, 0 failed\n")
    file = tmp_path / "one.feature"
    file.write_text(
        "Feature: a\n  Scenario: b\n    Then it is stale\n  Scenario: c\n    Given a firm\n", encoding="utf-8"
    )
    assert runner.main([str(file), *rules, "-q"]) == 1
    assert capsys.readouterr().out == (
        f"FAIL {file}:2 b\n  {file}:3: Then it is stale\n"
        "    `it` speaks of nothing: no step before names a provision, a concept or a raised issue\n"
        "1 passed, 1 failed\n"
    )
    assert runner.main([str(file), *rules, "-k", "nothing"]) == 1
    assert runner.main(["--steps"]) == 0
    assert "When the firm is checked as of {day}\nWhen {day} 기준으로 기업을 점검하면\n" in capsys.readouterr().out
    assert runner.main([str(tmp_path / "two.feature"), *rules]) == 2
    assert runner.main([str(file), "--rules", str(tmp_path / "none")]) == 2
