"""The wheel, away from this repository: what it holds, and that it runs beside nothing but a firm and rules of its own.

It is built once from a copy of the sources and installed without its dependencies, which the new environment borrows
from the one that runs the tests.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import venv
from collections.abc import Iterable
from pathlib import Path
from zipfile import ZipFile

import pytest

from checker.rulebook.compile import compile_rulebook
from checker.rulebook.load import read_folder

ROOT = Path(__file__).parent.parent.parent
SOURCES = ("pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "LICENSE", "checker", "cli", "docs", "rules")
OWN_RULE = """\
provision: own-bonus
name: {en: Bonus of the house, ko: 자체 상여}
ask: subsidy-access
effect: grant
subject: investment
authority: House rule 1
in_force: {from: 2020-01-01}
horizon: 2026-06-01
requires:
  all:
    - id: at-home
      text: {en: The plant stands at home, ko: 공장이 국내에 있을 것}
      cite: House rule 1
      source: house-rules
      grade: practice
      seen: one-source
      movable_by: firm
      when: {facility_in_us: true}
"""
KEYS = '[tool.pytest.ini_options]\nchecker_features = "features"\nchecker_rules = "rules"\n'


def run(command: Iterable[str | Path], folder: Path) -> str:
    """What a program prints that must not fail, in an environment that knows nothing of this repository."""
    own = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"}
    env = {key: value for key, value in os.environ.items() if key not in own}
    done = subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        env={**env, "XDG_CACHE_HOME": str(folder / ".cache"), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{done.args}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what a wheel is built from, so that nothing is left behind in the repository."""
    copy = tmp_path_factory.mktemp("sources")
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, copy / name)
    return copy


@pytest.fixture(scope="module")
def wheel(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by the tools of this environment."""
    pytest.importorskip("build.__main__")
    out = tmp_path_factory.mktemp("dist")
    run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, sources], out)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the programs of a fresh environment with the wheel in it."""
    home = tmp_path_factory.mktemp("elsewhere")
    venv.create(home, with_pip=False, symlinks=True)
    python = home / "bin" / "python"
    install = ["install", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-index", wheel]
    run([sys.executable, "-m", "pip", "--python", python, *install], home)
    where = run([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], home).strip()
    borrowed = [path for path in sys.path if Path(path).name == "site-packages"]
    # Only the folders themselves: what they install by path files of their own, such as this project, stays behind.
    Path(where, "borrowed.pth").write_text("\n".join(borrowed), encoding="utf-8")
    return python.parent


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Another one's repository: rules, features, a firm and a pyproject.toml."""
    for name in ("rules", "features"):
        shutil.copytree(ROOT / "tests" / "toy" / name, tmp_path / name)
    shutil.copy(ROOT / "tests" / "cli" / "firm.yaml", tmp_path)
    (tmp_path / "pyproject.toml").write_text(KEYS, encoding="utf-8")
    return tmp_path


def test_it_takes_one_name(wheel: Path) -> None:
    """Nothing but the package `checker` lands beside other packages."""
    with ZipFile(wheel) as held:
        tops = {name.partition("/")[0] for name in held.namelist()}
        (info,) = (name for name in tops if name.endswith(".dist-info"))
        assert tops == {"checker", info}
        assert held.read(f"{info}/top_level.txt").decode().split() == ["checker"]
        assert "check = checker.cli:main" in held.read(f"{info}/entry_points.txt").decode()


def test_it_holds_the_packages_and_nothing_of_the_workshop(wheel: Path, sources: Path) -> None:
    """All modules and rule files, and no test, feature, example or page of the manual."""
    expected = {f"checker/{path.relative_to(sources / 'checker')}" for path in (sources / "checker").rglob("*.py")}
    templates = (sources / "checker" / "report" / "html" / "templates").iterdir()
    expected |= {f"checker/{path.relative_to(sources / 'checker')}" for path in templates}
    expected |= {f"checker/cli/{path.relative_to(sources / 'cli')}" for path in (sources / "cli").rglob("*.py")}
    expected |= {f"checker/rules/{path.relative_to(sources / 'rules')}" for path in (sources / "rules").rglob("*.yaml")}
    with ZipFile(wheel) as held:
        found = {name for name in held.namelist() if name.startswith("checker/")}
    assert found == expected | {"checker/py.typed", "checker/rules/__init__.py", "checker/rules/rulebook.json"}


def test_the_manual_is_among_the_sources(sources: Path, tmp_path: Path) -> None:
    """The source distribution holds every page and what builds them; the wheel, of the same files, has none."""
    pytest.importorskip("build.__main__")
    run([sys.executable, "-m", "build", "--sdist", "--no-isolation", "--outdir", tmp_path, sources], tmp_path)
    (built,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(built) as held:
        found = {name.partition("/")[2] for name in held.getnames()}
    manual = {path.relative_to(sources).as_posix() for path in (sources / "docs").rglob("*") if path.is_file()}
    assert "docs/index.md" in manual
    assert manual <= found


def test_it_holds_the_rulebook_of_its_sources(wheel: Path, sources: Path) -> None:
    """Ready compiled, and the same as what compiling the rule files gives."""
    with ZipFile(wheel) as held:
        shipped = json.loads(held.read("checker/rules/rulebook.json"))
    compiled = compile_rulebook(read_folder(sources / "rules"), shipped["version"])
    assert shipped["sha256"] == compiled["sha256"]
    assert shipped == json.loads(json.dumps(compiled))
    assert shipped["version"] == wheel.name.split("-")[1]


def test_it_answers_by_the_shipped_rulebook(programs: Path, wheel: Path, tmp_path: Path) -> None:
    """With nothing but an example beside it, in the words of the report's contract."""
    assert wheel.name.split("-")[1] in run([programs / "check", "--version"], tmp_path)
    shutil.copy(ROOT / "examples" / "samsung-taylor.yaml", tmp_path / "firm.yaml")
    asked = [programs / "check", "firm.yaml", "--as-of", "2026-11-23", "--format", "json"]
    report = json.loads(run(asked, tmp_path))
    with ZipFile(wheel) as held:
        shipped = json.loads(held.read("checker/rules/rulebook.json"))
    assert report["rulebook"] == {"version": shipped["version"], "sha256": shipped["sha256"]}
    assert {verdict["provision"] for verdict in report["verdicts"]} <= set(shipped["provisions"])
    where = run([programs / "python", "-c", "import checker; print(checker.__file__)"], tmp_path).strip()
    assert Path(where).is_relative_to(programs.parent)


def test_rules_of_ones_own_stand_beside_the_shipped_ones(programs: Path, tmp_path: Path) -> None:
    """Whatever their files are named: the folder of both is `rules`, and each has its `sources.yaml`."""
    shutil.copy(ROOT / "examples" / "samsung-taylor.yaml", tmp_path / "firm.yaml")
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "own-bonus.yaml").write_text(OWN_RULE, encoding="utf-8")
    sources = "sources: {house-rules: {title: House rules, publisher: House, date: 2026-06-01, url: null}}\n"
    (tmp_path / "rules" / "sources.yaml").write_text(sources, encoding="utf-8")
    beside = ["--rules", "shipped", "--rules", "./rules", "--as-of", "2026-11-23", "--format", "json"]
    report = json.loads(run([programs / "check", "firm.yaml", *beside], tmp_path))
    verdicts = {verdict["provision"]: verdict["verdict"] for verdict in report["verdicts"]}
    assert verdicts["own-bonus"] == "applies"
    assert verdicts["sccd-semiconductors"] == "applies"


def test_it_answers_by_rules_of_ones_own(programs: Path, repository: Path) -> None:
    asked = [programs / "check", "firm.yaml", "--rules", "./rules", "--as-of", "2026-06-01"]
    report = json.loads(run([*asked, "--format", "json"], repository))
    assert {verdict["provision"] for verdict in report["verdicts"]} == {
        "balloon-pass", "feather-bounty", "flying-pass", "wing-grant",
    }  # fmt: skip
    assert "Wing grant" in run(asked, repository)


def test_features_of_ones_own_run(programs: Path, repository: Path) -> None:
    """By `pytest` alone, through the entry point."""
    out = run([programs / "python", "-m", "pytest", "-q", "-p", "no:cacheprovider"], repository)
    assert "passed" in out
