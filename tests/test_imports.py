"""How the source hangs together: imports run one way, and the engine knows no law."""

from __future__ import annotations

import ast
import re
import tokenize
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LAYERS = ("errors", "firm", "rulebook", "logic", "engines", "columns", "report", "interview", "api", "portfolio")
"""Each may import itself and what stands before it."""
TOPS = ("bdd", "cli")
"""These may import all layers, and nothing imports them."""
FILES = {
    f"checker.{'.'.join(path.relative_to(ROOT / 'checker').with_suffix('').parts)}": path
    for path in sorted((ROOT / "checker").rglob("*.py"))
}
FILES |= {f"checker.cli.{path.stem}": path for path in sorted((ROOT / "cli").rglob("*.py"))}

# `Korean` is one of the two languages of every text, and `sccd-checker` the name of this distribution.
LAW = re.compile(
    r"U\.\s?S\.\s?C\.|\bC\.?F\.?R\b|\bF\.?R\. |\bFAM\b|\bINA\b|\bIRC\b|Pub\. L\.|\b45[XYZ]\b|\b48[CDE]\b|us-48d|irc45x"
    r"|\bCHIPS\b|\bI[Rr]A\b|Treasury|\bIRS\b|Commerce|\bBIS\b|\bDOE\b|Homeland|Congress|\bESTA\b|[BEHL]-?1B\b"
    r"|\bKorea\b|\bChin(?:a|ese)\b|\bAmerica|\bUnited States\b|\bJapan|\bSCCD\b|\bFEOC\b"
)


def layer(module: str) -> str:
    """The part of the package that a module belongs to.

    >>> layer("checker.firm.model"), layer("checker")
    ('firm', '')
    """
    return module.removeprefix("checker").strip(".").partition(".")[0]


def at_module_level(body: Iterable[ast.stmt]) -> Iterator[ast.Import | ast.ImportFrom]:
    """The imports that run when a module is imported: not those in functions, nor those for type checkers alone."""
    for node in body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
                yield from at_module_level(node.orelse)
            else:
                inner = (getattr(node, name, []) for name in ("body", "orelse", "finalbody", "handlers"))
                yield from at_module_level(part for parts in inner for part in parts)


def imported(module: str, path: Path) -> set[str]:
    """The modules of this package that a module imports when it is imported."""
    home = module if path.stem == "__init__" else module.rpartition(".")[0]
    found = set()
    for node in at_module_level(ast.parse(path.read_text("utf-8")).body):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
            continue
        source = node.module or ""
        if node.level:
            source = ".".join([*home.split(".")[: len(home.split(".")) - node.level + 1], source]).strip(".")
        # `from checker import api` imports the module as `from checker.api import check` does
        found |= {f"{source}.{name.name}" for name in node.names} if source == "checker" else {source}
    return {name for name in found if name.partition(".")[0] == "checker"}


@pytest.mark.parametrize("module", FILES)
def test_imports_run_one_way(module: str) -> None:
    mine = layer(module)
    allowed = {*LAYERS, mine} if mine in TOPS else set(LAYERS[: LAYERS.index(mine) + 1]) if mine in LAYERS else set()
    assert {name for name in imported(module, FILES[module]) if layer(name) not in allowed} == set()


def test_every_module_has_its_place() -> None:
    """A part that is added to the package is added to the order above."""
    assert {layer(module) for module in FILES} == {"__init__", *LAYERS, *TOPS}


def words(path: Path) -> Iterator[tuple[int, str]]:
    """(line, text) of all strings and comments of a source file, docstrings among them."""
    kinds = {tokenize.STRING, tokenize.COMMENT, getattr(tokenize, "FSTRING_MIDDLE", tokenize.STRING)}
    with path.open("rb") as file:
        yield from ((token.start[0], token.string) for token in tokenize.tokenize(file.readline) if token.type in kinds)


@pytest.mark.parametrize("module", [name for name in FILES if layer(name) != "cli"])
def test_the_engine_knows_no_law(module: str) -> None:
    """No statute, agency or country has a name in it, not in an example either: those are of Laputa."""
    named = [(line, said[0]) for line, text in words(FILES[module]) if (said := LAW.search(text))]
    assert named == []
