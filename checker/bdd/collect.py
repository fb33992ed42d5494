"""What pytest runs: feature files, their scenarios, and the steps as pytest-bdd knows them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pytest_bdd import given, scenario, then, when
from pytest_bdd.feature import features
from pytest_bdd.parser import Feature, Step
from pytest_bdd.parsers import StepParser

from checker.bdd.runner import read_feature, told
from checker.bdd.scenario import Context, StepFailed
from checker.bdd.steps import Action, find, unknown_step
from checker.engines.choose import default_engine
from checker.errors import CheckerError, Place
from checker.rulebook import Rulebook, load_rulebook
from checker.rulebook.load import SHIPPED


class Known(StepParser):
    """Matches every step of one type that `checker.bdd.steps` registers."""

    def __init__(self, type: str) -> None:
        super().__init__(f"checker {type}")
        self.type = type

    def is_matching(self, name: str) -> bool:
        """Whether the text is one of our steps."""
        return find(self.type, name) is not None

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        """The step, bound to its fields."""
        return {"action": find(self.type, name)}


@given(Known("given"))
@when(Known("when"))
@then(Known("then"))
def step(checker_scenario: Context, action: Action, datatable: list[list[str]] | None = None) -> None:
    """Carries out a step."""
    action.run(checker_scenario, datatable)


def rulebook_of(config: pytest.Config) -> Rulebook:
    """The rulebook that the ini keys name; loaded once."""
    folders = config.getini("checker_rules")
    return load_rulebook(*(folder if folder == SHIPPED else config.rootpath / folder for folder in folders))


@pytest.fixture
def checker_scenario(pytestconfig: pytest.Config) -> Context:
    """The firm, the check and the answer of the scenario that runs."""
    return Context(rulebook_of(pytestconfig), pytestconfig.rootpath, default_engine())


class ScenarioItem(pytest.Function):
    """One scenario, or one example of an outline."""

    line: int

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where it stands in the feature file."""
        return self.path, self.line - 1, self.name


class FeatureFile(pytest.Module):
    """A feature file; a module to pytest, so that fixtures of every scope work."""

    def _getobj(self) -> ModuleType:
        return ModuleType(self.path.stem)

    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        """Its scenarios, made by pytest-bdd."""
        try:
            rulebook_of(self.config)
            feature = read_feature(self.path)
        except CheckerError as error:
            raise self.CollectError(str(error)) from None
        features[feature.filename] = feature
        for name, template in feature.scenarios.items():
            bound = scenario(self.path.name, name, features_base_dir=str(self.path.parent))(_nothing_more)
            item: ScenarioItem = ScenarioItem.from_parent(self, name=name, callobj=bound)
            item.line = template.line_number
            yield item


def _nothing_more() -> None:
    """What a scenario does beside its steps."""


@pytest.hookimpl(trylast=True)
def pytest_bdd_step_error(request: pytest.FixtureRequest, feature: Feature, step: Step, exception: Exception) -> None:
    """Says of a failed step what was expected, in place of a traceback."""
    if isinstance(exception, StepFailed):
        row = None if exception.row is None or step.datatable is None else step.datatable.rows[exception.row]
        line = step.line_number if row is None else row.location.line
        _fail(request, feature, step, line, str(exception))


@pytest.hookimpl(trylast=True)
def pytest_bdd_step_func_lookup_error(request: pytest.FixtureRequest, feature: Feature, step: Step) -> None:
    """Says of a text that is no step which one it is most like."""
    if isinstance(request.node, ScenarioItem):
        _fail(request, feature, step, step.line_number, unknown_step(step.type, step.name))


def _fail(request: pytest.FixtureRequest, feature: Feature, step: Step, line: int, message: str) -> None:
    file = Path(feature.filename)
    root = request.config.rootpath
    place = Place(file.relative_to(root) if root in file.parents else file, line)
    raise pytest.fail.Exception(told(place, f"{step.keyword} {step.name}", message), pytrace=False) from None
