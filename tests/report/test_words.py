"""The catalogue: complete in both languages, and nothing in it unused."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter
from typing import Annotated, Any, get_args, get_origin

from checker.firm.kinds import CONTAINS, KINDS
from checker.firm.vocabulary import Holder
from checker.report.catalogue import CATALOGUE, PARTS
from checker.rulebook import files

ROOT = Path(__file__).parent.parent.parent


def blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_no_text_stands_twice() -> None:
    assert len(CATALOGUE) == sum(len(part.TEXTS) for part in PARTS)


def test_both_languages_have_the_same_blanks() -> None:
    for key, (english, korean) in CATALOGUE.items():
        assert english.strip(), key
        assert korean.strip(), key
        assert blanks(english) == blanks(korean), key


def test_korean_is_korean() -> None:
    only_signs = {"range", "usd", "since", "until", "total.gain", "concept", "days_left", "day_left", "today"}
    only_signs |= {"days_past", "day_past"}
    for key, (_, korean) in CATALOGUE.items():
        assert key in only_signs or re.search("[가-힣]", korean), key


def words_of(type: Any) -> tuple[str, ...]:
    """The words that a type allows, described or not."""
    inner = get_args(type)
    return words_of(inner[0]) if get_origin(type) is Annotated else inner


def test_every_word_of_the_contract_has_a_text() -> None:
    wanted = {
        "ask": words_of(files.Ask),
        "effect": words_of(files.Effect),
        "movable": words_of(files.MovableBy),
        "status": words_of(files.ForumStatus),
        "holder": get_args(Holder),
        "kind": KINDS,
        "list": [name for lists in CONTAINS.values() for name in lists],
        "verdict": ("applies", "does_not_apply", "undetermined"),
        "outcome": ("met", "unmet", "unknown", "not_in_force", "not_triggered"),
        "money": words_of(files.Benefit.model_fields["kind"].annotation),
        "request": words_of(files.Issue.model_fields["request"].annotation),
        "interaction": words_of(files.Interaction.model_fields["kind"].annotation),
    }
    for prefix, words in wanted.items():
        for word in words:
            assert f"{prefix}.{word}" in CATALOGUE


def test_every_text_is_used() -> None:
    folders = (ROOT / "cli", *(ROOT / "checker" / part for part in ("interview", "portfolio", "report")))
    files_ = [path for folder in folders for form in ("*.py", "*.html") for path in folder.rglob(form)]
    code = "".join(path.read_text(encoding="utf-8") for path in files_ if path.parent.name != "catalogue")
    for key in CATALOGUE:
        # A word of the contract is looked up by its prefix, a day by its number.
        prefix, dot, _ = key.partition(".")
        said = (f'"{key}"', f"'{key}'") if not dot else (f'{key}"', f"{prefix}.{{", f"'{prefix}.'", f'"{prefix}."')
        assert any(x in code for x in said) or key.endswith(("_left", "_past")) or prefix in ("bar", "outcome"), key
