"""The toy features hold on the toy rulebook, and between them say every form of every step."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.bdd.runner import Scenario, scenarios
from checker.bdd.steps import STEPS, every_form
from checker.rulebook import Rulebook, load_rulebook

HERE = Path(__file__).parent
TOY = HERE.parent / "toy"
SCENARIOS = [*scenarios(TOY / "features"), *scenarios(HERE / "features", HERE / "features")]


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    """The toy rulebook, with what it has no example of."""
    return load_rulebook(TOY / "rules", HERE / "more_rules")


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: f"{scenario.file.stem}: {scenario.name}")
def test_it_holds(scenario: Scenario, rulebook: Rulebook) -> None:
    """A scenario gives the same answer when it is run again."""
    assert scenario.run(rulebook) is None
    assert scenario.run(rulebook) is None


def test_every_form_of_every_step_is_said() -> None:
    """English and Korean alike."""
    said = {line.action.step.template for scenario in SCENARIOS for line in scenario.steps if line.action is not None}
    assert [step.shown for step in STEPS if step.template not in said] == []


def test_no_text_is_two_steps() -> None:
    """A step that two forms match would do what stands first in the file, whatever was meant."""
    texts = {(line.type, line.text.partition(" ")[2]) for scenario in SCENARIOS for line in scenario.steps}
    for type, text in texts:
        assert len([step for step in STEPS if step.type == type and step.match(text) is not None]) == 1, text


def test_forms_are_listed_for_a_manual() -> None:
    """Each with the words of its fields."""
    forms = list(every_form())
    assert 'Then "{provision}" applies to "{subject}"[ because of "{criterion}"]' in forms
    assert 'Then 개념 "{concept}"은/는 ["{criterion}" 때문에 ]"{subject}"에 대해 (참|거짓|불명)이다/다' in forms
