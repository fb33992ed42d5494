"""The pytest plugin, in a repository that has nothing but rules, features and two ini keys."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
TOY = ROOT / "tests" / "toy"
KEYS = '[tool.pytest.ini_options]\nchecker_features = "features"\nchecker_rules = "rules"\n'


def _pytest(folder: Path, *arguments: str) -> tuple[int, str]:
    """(exit code, output) of pytest in a folder; the plugin is named where this distribution is not installed."""
    installed = any(entry.value == "checker.bdd.plugin" for entry in metadata.entry_points(group="pytest11"))
    plugin = [] if installed else ["-p", "checker.bdd.plugin"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *plugin, "-p", "no:cacheprovider", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Rules, features and a pyproject.toml."""
    shutil.copytree(TOY / "rules", tmp_path / "rules")
    shutil.copytree(TOY / "features", tmp_path / "features")
    (tmp_path / "pyproject.toml").write_text(KEYS, encoding="utf-8")
    return tmp_path


def test_it_passes(repository: Path) -> None:
    """Every scenario is a test that can be listed, chosen by its name or its id, and run in several processes."""
    code, out = _pytest(repository, "--collect-only", "-q")
    assert code == 0
    ids = [line for line in out.splitlines() if line.startswith("features/")]
    assert "features/grants/wing-grant.feature::before the law there is nothing [2022-08-09, applies to]" in ids
    assert "features/grants/feather-bounty.feature::해적 재료가 더 많은 연" in ids
    code, out = _pytest(repository, "-q", "-n", "2")
    assert (code, f"{len(ids)} passed" in out) == (0, True), out
    code, out = _pytest(repository, "-q", "-k", "readings or 중량", "--cucumberjson", "report.json")
    assert (code, "2 passed" in out) == (0, True), out
    assert len(json.loads((repository / "report.json").read_text(encoding="utf-8"))) == 2
    code, out = _pytest(repository, "-q", ids[0])
    assert (code, "1 passed" in out) == (0, True), out


def test_it_fails(repository: Path) -> None:
    """The failing step, where it stands, and what was expected, with no traceback."""
    file = repository / "features" / "wrong.feature"
    file.write_text(
        "Feature: wrong\n\n  Scenario: a firm of islanders\n"
        '    Given an entity "jv" with\n      | home | KR |\n'
        "    When the firm is checked as of 2026-01-15\n"
        '    Then the concept "pirate" is true for "jv"\n\n'
        '  Scenario: misspelt\n    Given an entitie "jv"\n\n'
        '  Scenario: a wrong fact\n    Given an entity "jv" with\n      | home | KR |\n      | hom | KR |\n',
        encoding="utf-8",
    )
    code, out = _pytest(repository, "-q", "features/wrong.feature")
    assert code == 1
    assert "3 failed" in out
    assert out[out.index("____") : out.index("=== short")].rstrip("=").split("\n", 1)[1].rstrip() == (
        'features/wrong.feature:7: Then the concept "pirate" is true for "jv"\n'
        "  expected: true\n"
        "  actual: unknown, because\n"
        "    declared-or-held is unknown (Code of Laputa §2(a))\n"
        "  unknown facts: declared_pirate of jv, owners of jv\n"
        + " misspelt ".center(200, "_")
        + '\nfeatures/wrong.feature:10: Given an entitie "jv"\n'
        "  no step reads so; the nearest is\n"
        '    Given a/an (entity|investment|product|assignment|foreign site|transaction) "{id}"[ with]\n'
        + " a wrong fact ".center(200, "_")
        + '\nfeatures/wrong.feature:15: Given an entity "jv" with\n'
        "  row | hom | KR |: 'hom' is not a fact of an entity; write home instead"
    )


def test_steps_of_ones_own(repository: Path) -> None:
    """They stand in conftest.py and work on the same firm."""
    (repository / "conftest.py").write_text(
        "from pytest_bdd import parsers, given, then\n\n"
        "@given(parsers.parse('a pirate \"{id}\"'))\n"
        "def pirate(checker_scenario, id):\n    checker_scenario.describe('entity', id, [('home', 'TR')])\n\n"
        "@then('nobody laughs')\ndef nobody(checker_scenario):\n"
        "    assert checker_scenario.finding().judged.truth is True\n",
        encoding="utf-8",
    )
    (repository / "features" / "own.feature").write_text(
        'Feature: own\n  Scenario: own\n    Given a pirate "jv"\n    When the firm is checked as of 2026-01-15\n'
        '    Then the concept "pirate" is true for "jv"\n    And nobody laughs\n',
        encoding="utf-8",
    )
    code, out = _pytest(repository, "-q", "features/own.feature")
    assert (code, "1 passed" in out) == (0, True), out


def test_what_cannot_be_read_is_said_when_collecting(repository: Path) -> None:
    """A rule file or a feature file with a fault."""
    (repository / "features" / "twice.feature").write_text(
        "Feature: a\n  Scenario: b\n  Scenario: b\n", encoding="utf-8"
    )
    code, out = _pytest(repository, "-q", "features/twice.feature")
    assert code == 2
    assert "twice.feature:3: the scenario 'b' stands twice in this file; write another name instead" in out
    (repository / "rules" / "forums" / "f-island.yaml").write_text("forum: f-island\n", encoding="utf-8")
    code, out = _pytest(repository, "-q", "features/issues")
    assert code == 2
    assert "forums/f-island.yaml" in out


def test_without_the_keys_nothing_happens(repository: Path) -> None:
    """No feature is collected, and neither the engine nor its libraries are imported."""
    (repository / "pyproject.toml").write_text("[tool.pytest.ini_options]\n", encoding="utf-8")
    (repository / "test_it.py").write_text(
        "import sys\n\ndef test_it():\n"
        "    found = {name.partition('.')[0] for name in sys.modules} & {'pydantic', 'yaml', 'durable_rules_engine'}\n"
        "    assert not found\n"
        "    assert 'checker.bdd.plugin' in sys.modules and 'checker.rulebook' not in sys.modules\n",
        encoding="utf-8",
    )
    code, out = _pytest(repository, "-q")
    assert (code, "1 passed" in out) == (0, True), out


def test_without_pytest_bdd_the_keys_say_what_to_install(repository: Path) -> None:
    """In place of a scenario that is silently not run."""
    code, out = _pytest(repository, "-q", "-p", "no:pytest-bdd")
    assert code == 4
    assert 'checker_features needs pytest-bdd: pip install "sccd-checker[bdd]"' in out
