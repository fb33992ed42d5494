"""The manual tells the truth: its commands run and print what it shows, and its references leave nothing out."""

from __future__ import annotations

import gc
import re
from pathlib import Path

import pytest
from checker.cli import main
from checker.cli.program import COMMANDS
from pydantic.json_schema import models_json_schema

from checker.bdd.steps import STEPS
from checker.report.json import report_schema
from checker.rulebook import files
from docs.generate import commands, rules, steps
from tests.console import Session, blocks

ROOT = Path(__file__).parent.parent
MANUAL = sorted(path for path in (ROOT / "docs").rglob("*.md") if path.parent.name != "adr")
OPTION = re.compile(r"--[a-z][a-z-]+")
PAGES = [ROOT / "README.md", ROOT / "README.ko.md", *MANUAL]


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", [p for p in PAGES if list(blocks(p.read_text("utf-8")))], ids=named)
def test_a_page_is_followed(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    Path("examples").symlink_to(ROOT / "examples")
    Path("firms").mkdir()
    for name in ("sk-hynix-west-lafayette", "samsung-taylor", "lges-holland"):
        Path(f"firms/{name}.yaml").symlink_to(ROOT / "examples" / f"{name}.yaml")
    wrong = list(Session().follow(page.read_text("utf-8")))
    gc.unfreeze()
    assert not wrong, "\n".join(wrong)


@pytest.fixture(scope="module")
def command_line() -> str:
    return commands.commands()


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_is_in_the_reference(name: str, command_line: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With each of the options that its own help names; of a group, each command."""
    section = "".join(re.findall(rf"^## `check {name}\b.*?(?=^## |\Z)", command_line, re.M | re.S))
    assert section
    assert main([name, "--help"]) == 0
    asked = capsys.readouterr().out
    assert set(OPTION.findall(asked)) - {"--help"} <= set(OPTION.findall(section))
    assert "None" not in section


def test_every_key_of_the_rule_language_says_what_it_means() -> None:
    _, schema = models_json_schema([(model, "validation") for model in files.FILES.values()])
    silent = [
        f"{name}.{key}"
        for name, model in schema["$defs"].items()
        for key, field in model.get("properties", {}).items()
        if not field.get("description")
    ]
    assert not silent


def test_every_step_is_in_the_reference() -> None:
    told = steps.steps()
    assert [step.template for step in STEPS if f"`{step.template}`" not in told] == []


def test_every_rule_file_and_condition_is_in_the_reference(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each kind of file, condition and expression has its section; examples, for which all rules are read, aside."""
    monkeypatch.setattr(rules, "_examples", dict)
    told = "\n".join((rules.rule_files(), rules.parts(), rules.conditions(), rules.expressions()))
    _, schema = models_json_schema([(model, "validation") for model in files.FILES.values()])
    linked = set(re.findall(r"\(#model-(\w+)\)", told))
    titled = set(re.findall(r"^\(model-(\w+)\)=$", told, re.M)) | {"conditions", "expressions"}
    assert linked <= titled
    assert set(schema["$defs"]) - titled - set(rules.INNER) == set()


def test_every_key_of_the_report_says_what_it_means() -> None:
    schema = report_schema()
    parts = {"Report": schema, **schema["$defs"]}
    silent = [
        f"{name}.{key}" for name, part in parts.items() for key, field in part["properties"].items()
        if not field.get("description")
    ]  # fmt: skip
    assert not silent
