"""The pytest plugin: runs the feature files of a repository on its rulebook.

Two ini keys, both relative to the root folder; without the first, nothing happens and nothing is imported:

    checker_features = features     folders of feature files
    checker_rules = rules           folders of rule files; empty for the shipped rulebook, which `shipped` names too

Every scenario runs through pytest-bdd, so that its hooks and reports work, and steps of a repository's own may stand in
its conftest.py; they take the fixture `checker_scenario` (`checker.bdd.scenario.Context`).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from checker.bdd.collect import FeatureFile

_FOLDERS = pytest.StashKey[tuple[Path, ...]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declares the ini keys."""
    parser.addini("checker_features", "folders of feature files that checker runs", type="args", default=[])
    parser.addini("checker_rules", "folders of rule files (default: the shipped rulebook)", type="args", default=[])


def pytest_configure(config: pytest.Config) -> None:
    """Brings the steps where the repository has features."""
    features = config.getini("checker_features")
    if not features:
        return
    if not hasattr(config.hook, "pytest_bdd_before_scenario"):
        raise pytest.UsageError('checker_features needs pytest-bdd: pip install "sccd-checker[bdd]"')
    from checker.bdd import collect

    config.stash[_FOLDERS] = tuple(config.rootpath / folder for folder in features)
    config.pluginmanager.register(collect, "checker-steps")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> FeatureFile | None:
    """A feature file under one of the folders."""
    folders = parent.config.stash.get(_FOLDERS, ())
    if file_path.suffix != ".feature" or not any(folder in file_path.parents for folder in folders):
        return None
    from checker.bdd.collect import FeatureFile

    found: Any = FeatureFile.from_parent(parent, path=file_path)
    return found if isinstance(found, FeatureFile) else None
