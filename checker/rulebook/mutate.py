"""Mutation of the law: every small change of the rulebook must make some scenario fail.

    python -m checker.rulebook.mutate --rules DIR --features DIR [ID]

A mutant is *killed* by the first scenario that fails under it, of those that reach the changed rule: that name it, or
a provision, concept or issue that depends on it.  What no scenario notices *survives*: a point of law that the features
do not hold.  A rule file may list mutants that provably change nothing, as equivalent; one of those that is killed
after all is an error.
"""

from __future__ import annotations

import multiprocessing
import os
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from checker.errors import CheckerError, nearest
from checker.rulebook import graph
from checker.rulebook.mutants import Mutant, equivalents, mutants
from checker.rulebook.rulebook import Rulebook

Progress = Callable[[int, int], None]
"""Called with how many mutants are judged, and of how many."""


class Scenario(Protocol):
    """One parsed scenario, which can be run under any rulebook of the same vocabulary."""

    @property
    def file(self) -> Path | str:
        """Its feature file."""
        ...

    @property
    def line(self) -> int:
        """Where it begins."""
        ...

    @property
    def name(self) -> str:
        """Its name, unlike that of any other scenario of the file."""
        ...

    @property
    def rules(self) -> frozenset[str]:
        """The rules that its steps name."""
        ...

    @property
    def steps(self) -> Sequence[Any]:
        """Its steps, each with a `text` and perhaps a `table`."""
        ...

    def run(self, rulebook: Rulebook) -> object | None:
        """What it expects and does not find, None where it passes."""
        ...


@dataclass(frozen=True, slots=True)
class Survivor:
    """A mutant that no scenario notices; `nearest` is the scenario that comes closest, None where none reaches it."""

    mutant: Mutant
    nearest: str | None

    def __str__(self) -> str:
        mutant = self.mutant
        place = mutant.file if mutant.line is None else f"{mutant.file}:{mutant.line}"
        near = f"nearest: {self.nearest}" if self.nearest else "no scenario reaches it"
        return f"{place}: {mutant.id}: {mutant.what} ({near})"


@dataclass(slots=True)
class Result:
    """What became of the mutants.

    `errors` are scenarios that fail before anything is changed (then no mutant is judged), and mutants wrongly listed
    as equivalent.
    """

    killed: dict[str, str] = field(default_factory=dict)
    """id of the mutant -> place of the scenario that kills it"""
    survivors: list[Survivor] = field(default_factory=list)
    equivalent: dict[str, str] = field(default_factory=dict)
    """id of the mutant -> the reason that its file gives"""
    errors: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether every mutant is killed or rightly listed as equivalent."""
        return not self.survivors and not self.errors


def mutate(
    rulebook: Rulebook,
    scenarios: Sequence[Scenario],
    only: str | None = None,
    progress: Progress | None = None,
    jobs: int | None = None,
) -> Result:
    """Judges every mutant of the rulebook by the scenarios.

    `only` is a pattern of ids of rules or mutants; `jobs` the number of processes (all processors by default).
    """
    found = mutants(rulebook, only)
    run = _Run(rulebook, scenarios, found)
    result = Result()
    needed = sorted({i for mutant in found for i in run.reaching(mutant)})
    for i, failure in zip(needed, run.spread(_Run.baseline, needed, jobs, None), strict=True):
        if failure is not None:
            result.errors.append(f"{place(scenarios[i])}: fails before anything is changed: {failure}")
    if result.errors:
        return result
    listed = equivalents(rulebook)
    for mutant, (killer, near) in zip(found, run.spread(_Run.judge, range(len(found)), jobs, progress), strict=True):
        if mutant.id in listed:
            reason, file = listed[mutant.id]
            result.equivalent[mutant.id] = reason
            if killer is not None:
                by = place(scenarios[killer])
                result.errors.append(f"{file}: {mutant.id} is listed as equivalent, and killed by {by}")
        elif killer is None:
            result.survivors.append(Survivor(mutant, None if near is None else place(scenarios[near])))
        if killer is not None:
            result.killed[mutant.id] = place(scenarios[killer])
    return result


class _Run:
    """The scenarios of one run, indexed, and the judging of single mutants; what worker processes share."""

    def __init__(self, rulebook: Rulebook, scenarios: Sequence[Scenario], found: list[Mutant]) -> None:
        self.rulebook, self.scenarios, self.mutants = rulebook, scenarios, found
        self.by_rule: dict[str, list[int]] = {}
        self.by_word: dict[str, list[int]] = {}
        for i, scenario in enumerate(scenarios):
            for name in scenario.rules:
                self.by_rule.setdefault(name, []).append(i)
            for word in words(scenario):
                self.by_word.setdefault(word, []).append(i)
        self.readers = graph.readers(rulebook)
        self._reaching: dict[tuple[str, str], list[int]] = {}

    def reaching(self, mutant: Mutant) -> list[int]:
        """The scenarios that reach the rule of a mutant, those that name it first."""
        owner = mutant.owner
        if owner not in self._reaching:
            names = [owner[1], *sorted(name for _, name in graph.closure([owner], self.readers))]
            self._reaching[owner] = list(dict.fromkeys(i for name in names for i in self.by_rule.get(name, ())))
        return self._reaching[owner]

    def likeliest(self, mutant: Mutant) -> list[int]:
        """The same, those first that hold the most of its hints; among equals, those that name the rule stay first."""
        score: Counter[int] = Counter(i for hint in mutant.hints for i in self.by_word.get(hint, ()))
        return sorted(self.reaching(mutant), key=lambda i: -score[i])

    def fresh(self) -> Rulebook:
        """The rulebook with nothing of it compiled yet; the vocabulary, which no mutant touches, keeps its model."""
        out = Rulebook(self.rulebook.compiled)
        out.vocabulary = self.rulebook.vocabulary
        return out

    def baseline(self, i: int) -> str | None:
        """Why a scenario fails under the rulebook as it is."""
        failure = self.scenarios[i].run(self.rulebook)
        return None if failure is None else str(failure)

    def judge(self, i: int) -> tuple[int | None, int | None]:
        """(the scenario that kills a mutant, the scenario that comes nearest), None where there is none."""
        mutant = self.mutants[i]
        order = self.likeliest(mutant)
        with mutant.applied():
            changed = self.fresh()
            killer = next((i for i in order if self.scenarios[i].run(changed) is not None), None)
        return killer, order[0] if order else None

    def spread(self, method: Any, items: Sequence[int], jobs: int | None, progress: Progress | None) -> Iterator[Any]:
        """The method's answers for the items, in order, from `jobs` processes."""
        count = min(jobs or os.cpu_count() or 1, len(items) or 1)
        answers: Iterable[Any]
        if count == 1 or "fork" not in multiprocessing.get_all_start_methods():
            answers = (method(self, i) for i in items)
            yield from _told(answers, len(items), progress)
            return
        _shared["run"] = (self, method)
        # Forked workers have the rulebook and the parsed scenarios without reading anything again.
        with multiprocessing.get_context("fork").Pool(count) as pool:
            yield from _told(pool.imap(_in_worker, items, chunksize=4), len(items), progress)


_shared: dict[str, tuple[_Run, Any]] = {}


def _in_worker(i: int) -> Any:
    run, method = _shared["run"]
    return method(run, i)


def _told(answers: Iterable[Any], total: int, progress: Progress | None) -> Iterator[Any]:
    for done, answer in enumerate(answers, 1):
        yield answer
        if progress is not None:
            progress(done, total)


def place(scenario: Scenario) -> str:
    """A scenario by its file, line and name; the examples of an outline share the line."""
    return f"{scenario.file}:{scenario.line} {scenario.name}"


def words(scenario: Scenario) -> set[str]:
    """The words of the steps, numbers without their thousands commas."""
    texts = [step.text for step in scenario.steps]
    texts += [cell for step in scenario.steps for row in getattr(step, "table", None) or () for cell in row]
    plain = re.sub(r"(?<=\d),(?=\d{3})", "", " ".join(texts))
    return {word.strip(".-") for word in re.findall(r"[\w.-]+", plain)}


def report(result: Result) -> Iterator[str]:
    """The lines that tell a person what became of the mutants."""
    yield from result.errors
    yield from map(str, result.survivors)
    yield (
        f"{len(result.killed)} mutants killed, {len(result.survivors)} survive, "
        f"{len(result.equivalent)} listed as equivalent, {len(result.errors)} errors"
    )


def main(argv: Sequence[str] | None = None) -> int:
    """The command; 0 where every mutant is killed or equivalent, 1 where not, 2 where the input cannot be used."""
    import argparse

    # The features stand above the rulebook and know it; only this command knows them.
    from checker.bdd import runner
    from checker.rulebook.load import load_rulebook

    about = (__doc__ or "").splitlines()[0]
    parser = argparse.ArgumentParser(prog="python -m checker.rulebook.mutate", description=about)
    parser.add_argument("only", nargs="?", metavar="ID", help="pattern of ids of rules, tables or mutants")
    parser.add_argument("--rules", action="append", default=[], metavar="DIR", help="folder of rule files; may repeat")
    parser.add_argument("--features", action="append", metavar="DIR", help="folder of feature files; may repeat")
    parser.add_argument("--jobs", type=int, default=None, metavar="N", help="processes (default: all processors)")
    given = parser.parse_args(argv)
    try:
        rulebook = load_rulebook(*given.rules)
        scenarios = runner.scenarios(given.features or ["features"])
    except CheckerError as error:
        print(error, file=sys.stderr)
        return 2
    if given.only is not None and not mutants(rulebook, given.only):
        known = [name for (_, name), _ in graph.everything(rulebook)]
        near = nearest(given.only, known)
        print(f"no mutant is named {given.only}" + (f"; write {near} instead" if near else ""), file=sys.stderr)
        return 2
    began = time.monotonic()
    result = mutate(rulebook, scenarios, given.only, jobs=given.jobs)
    for line in report(result):
        print(line)
    print(f"{time.monotonic() - began:.1f} s")
    return 0 if result.ok else 1


if __name__ == "__main__":
    sys.exit(main())
