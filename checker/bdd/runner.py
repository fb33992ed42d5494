"""Runs feature files without pytest: a scenario is parsed once and run under many rulebooks.

python -m checker.bdd.runner features/tax --rules rules
"""

from __future__ import annotations

import argparse
import sys
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from textwrap import indent
from typing import TYPE_CHECKING, Any

from pytest_bdd.exceptions import GherkinParseError
from pytest_bdd.gherkin_parser import GherkinDocument
from pytest_bdd.parser import Feature, FeatureParser, ScenarioTemplate
from pytest_bdd.parser import Step as ParsedStep

from checker.bdd.scenario import Context, StepFailed
from checker.bdd.steps import Action, every_form, find, unknown_step
from checker.errors import CheckerError, Place, Problem

if TYPE_CHECKING:
    from checker.rulebook import Rulebook

RULES = ("provision", "concept", "issue", "forum", "other")
"""The fields of steps that name a rule."""


@dataclass(frozen=True)
class Failure:
    """The step on which a scenario failed, and what was expected there."""

    place: Place
    step: str
    message: str

    def __str__(self) -> str:
        return told(self.place, self.step, self.message)


@dataclass(frozen=True)
class Line:
    """One step of a scenario, bound to its function."""

    place: Place
    text: str
    type: str
    action: Action | None
    table: list[list[str]] | None
    rows: tuple[int, ...]

    def run(self, context: Context) -> Failure | None:
        """Carries the step out."""
        try:
            if self.action is None:
                raise StepFailed(unknown_step(self.type, self.text.partition(" ")[2]))
            self.action.run(context, self.table)
        except StepFailed as failed:
            place = self.place if failed.row is None else Place(self.place.file, self.rows[failed.row])
            return Failure(place, self.text, str(failed))
        except Exception as error:
            return Failure(self.place, self.text, f"{type(error).__name__}: {error}")
        return None


@dataclass
class Scenario:
    """A scenario of a feature file, ready to run.  An outline gives one for each example."""

    file: Path
    name: str
    line: int
    tags: frozenset[str]
    steps: tuple[Line, ...]
    base: Path | None = None
    _ready: tuple[Any, Context | Failure] | None = field(default=None, repr=False)

    @cached_property
    def rules(self) -> frozenset[str]:
        """The provisions, concepts, issues and forums that its steps name."""
        fields = [step.action.fields for step in self.steps if step.action is not None]
        return frozenset(given[name] for given in fields for name in RULES if name in given)

    def run(self, rulebook: Rulebook) -> Failure | None:
        """None where every step holds, or the first failure.

        What the scenario says of the firm is read once for all rulebooks that share a vocabulary.
        """
        vocabulary = rulebook.compiled["vocabulary"]
        if self._ready is None or self._ready[0] is not vocabulary:
            self._ready = (vocabulary, self._describe(rulebook))
        ready = self._ready[1]
        if isinstance(ready, Failure):
            return ready
        context = ready.fork(rulebook)
        return next((failure for step in self.steps[self._given :] if (failure := step.run(context)) is not None), None)

    @cached_property
    def _given(self) -> int:
        """How many steps stand before the first that is not a Given."""
        return next((i for i, step in enumerate(self.steps) if step.type != "given"), len(self.steps))

    def _describe(self, rulebook: Rulebook) -> Context | Failure:
        context = Context(rulebook, self.base)
        for step in self.steps[: self._given]:
            failure = step.run(context)
            if failure is not None:
                return failure
        with suppress(StepFailed):  # said again, and with its step, when the firm is checked
            context.firm()
        return context


def told(place: Place, step: str, message: str) -> str:
    """How a failure is said: where, which step, what was expected and what there is."""
    return f"{place}: {step}\n  {message}"


def scenarios(paths: Path | str | Iterable[Path | str], base: Path | None = None) -> list[Scenario]:
    """The scenarios of feature files and of the folders that hold them.  CheckerError where a file cannot be parsed.

    `base` is the folder to which the paths of firm files in the steps are relative (by default the current one).
    """
    given = [paths] if isinstance(paths, Path | str) else paths
    return [scenario for path in given for file in _files(Path(path)) for scenario in _of_file(file, base)]


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        yield from sorted(path.rglob("*.feature"))
    elif path.is_file():
        yield path
    else:
        raise CheckerError(Problem(Place(str(path)), "there is no such file or folder"))


def _of_file(file: Path, base: Path | None) -> Iterator[Scenario]:
    for name, template in read_feature(file).scenarios.items():
        steps = tuple(_bind(file, step) for step in template.steps)
        yield Scenario(file, name, template.line_number, frozenset(template.tags), steps, base)


def _bind(file: Path, step: ParsedStep) -> Line:
    table = None if step.datatable is None else [[cell.value for cell in row.cells] for row in step.datatable.rows]
    rows = () if step.datatable is None else tuple(row.location.line for row in step.datatable.rows)
    text = f"{step.keyword} {step.name}"
    return Line(Place(str(file), step.line_number), text, step.type, find(step.type, step.name), table, rows)


def read_feature(file: Path) -> Feature:
    """A feature file as pytest-bdd parses it, each example of an outline a scenario of its own.

    CheckerError where it cannot be parsed, or where two scenarios have one name.
    """
    try:
        feature = _Parser(str(file.parent), file.name).parse()
    except GherkinParseError as error:
        raise CheckerError(Problem(Place(str(file), error.line), error.message)) from None
    except UnicodeDecodeError:
        raise CheckerError(Problem(Place(str(file)), "this is not UTF-8 text", "the file saved as UTF-8")) from None
    flat: OrderedDict[str, ScenarioTemplate] = OrderedDict()
    for template in feature.scenarios.values():
        if template.templated and not any(template.examples):
            raise CheckerError(Problem(Place(str(file), template.line_number), "the outline has no examples"))
        for one in _examples(template):
            if one.name in flat:
                raise _twice(file, one.name, one.line_number)
            flat[one.name] = one
    if not flat:
        raise CheckerError(Problem(Place(str(file), feature.line_number), "the feature holds no scenario"))
    feature.scenarios = flat
    return feature


class _Parser(FeatureParser):
    """The parser of pytest-bdd, which by itself keeps only the last of the scenarios that share a name."""

    def _parse_feature_file(self) -> GherkinDocument:
        try:
            document = super()._parse_feature_file()
        except KeyError:  # a file of nothing but comments
            raise CheckerError(Problem(Place(self.abs_filename), "the file holds no feature")) from None
        children = document.feature.children
        inner = [part for child in children for part in (child.rule.children if child.rule else [child])]
        seen: set[str] = set()
        for part in inner:
            if part.scenario is not None and part.scenario.name in seen:
                raise _twice(Path(self.abs_filename), part.scenario.name, part.scenario.location.line)
            if part.scenario is not None:
                seen.add(part.scenario.name)
        return document


def _twice(file: Path, name: str, line: int) -> CheckerError:
    return CheckerError(Problem(Place(file, line), f"the scenario {name!r} stands twice in this file", "another name"))


class _Example(ScenarioTemplate):
    """One example of an outline; the steps of its backgrounds are rendered with it, and stand among its own."""

    @property
    def all_background_steps(self) -> list[ParsedStep]:
        return []


def _examples(template: ScenarioTemplate) -> Iterator[ScenarioTemplate]:
    """A scenario as it is, or an outline once for each row of its examples, the values after its name."""
    if not template.templated:
        yield template
        return
    for examples in template.examples:
        for values in examples.as_contexts():
            rendered = template.render(values)
            one = _Example(
                feature=template.feature,
                keyword=template.keyword,
                name=f"{rendered.name} [{', '.join(values.values())}]",
                line_number=template.line_number,
                templated=False,
                description=template.description,
                tags=template.tags | examples.tags,
                rule=template.rule,
            )
            one._steps = rendered.steps
            yield one


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line: says of every scenario whether it passes."""
    parser = argparse.ArgumentParser("python -m checker.bdd.runner", description="Runs feature files on a rulebook.")
    parser.add_argument("features", nargs="*", help="feature files, or folders of them")
    parser.add_argument("--rules", action="append", default=[], metavar="DIR", help="a folder of rule files")
    parser.add_argument("-k", dest="only", default="", metavar="TEXT", help="only scenarios whose name holds this text")
    parser.add_argument("-q", dest="quiet", action="store_true", help="only those that fail")
    parser.add_argument("--steps", action="store_true", help="list every step in both languages, and run nothing")
    given = parser.parse_args(arguments)
    if given.steps:
        print("\n".join(every_form()))
        return 0
    from checker.rulebook import load_rulebook

    try:
        rulebook = load_rulebook(*given.rules)
        found = [scenario for scenario in scenarios(given.features) if given.only in scenario.name]
    except CheckerError as error:
        print(error, file=sys.stderr)
        return 2
    failed = 0
    for scenario in found:
        failure = scenario.run(rulebook)
        failed += failure is not None
        if failure is not None:
            print(f"FAIL {scenario.file}:{scenario.line} {scenario.name}\n{indent(str(failure), '  ')}")
        elif not given.quiet:
            print(f"pass {scenario.file}:{scenario.line} {scenario.name}")
    print(f"{len(found) - failed} passed, {failed} failed")
    return 1 if failed or not found else 0


if __name__ == "__main__":
    sys.exit(main())
