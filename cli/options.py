"""Options that several commands share."""

from __future__ import annotations

import datetime as dt
import gc
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

if TYPE_CHECKING:
    from checker.rulebook import Rulebook


def day(text: str | dt.date) -> dt.date:
    """A day of the command line."""
    if isinstance(text, dt.date):
        return text
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            return dt.date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text} is not a day of the calendar; write a day as 2026-12-31 instead") from None
    raise typer.BadParameter(f"{text!r} is not a day; write a day as 2026-12-31 instead")


def one_of(*words: str) -> Callable[[str], Any]:
    """Takes one of the words."""

    def parse(text: str) -> str:
        if text in words:
            return text
        raise typer.BadParameter(f"{text} is not known here; write {', '.join(words[:-1])} or {words[-1]} instead")

    return parse


def form_option(*words: str) -> Any:
    """`--format`, which takes one of the words."""
    return typer.Option("--format", metavar="|".join(words), parser=one_of(*words), help="Form of the answer.")


LANGUAGES = ("en", "ko")

File = Annotated[str, typer.Argument(metavar="FILE", help="The firm, as JSON or YAML; - is standard input.")]
AsOf = Annotated[
    dt.date | None,
    typer.Option("--as-of", metavar="DATE", parser=day, help="Day whose law is applied (default: today)."),
]
Lang = Annotated[
    Literal["en", "ko"],
    typer.Option("--lang", metavar="|".join(LANGUAGES), parser=one_of(*LANGUAGES), help="Language of the texts."),
]
Rules = Annotated[
    list[str] | None,
    typer.Option(
        "--rules",
        metavar="DIR",
        help="Folder of rule files in place of the shipped rulebook; may repeat; `shipped` keeps that one beside it.",
    ),
]
Out = Annotated[str | None, typer.Option("--out", metavar="FILE", help="Write to a file, whole or not at all.")]


def new_app() -> typer.Typer:
    """A Typer with plain help and no tracebacks of its own: `program` tells what goes wrong."""
    return typer.Typer(
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )


def rulebook_of(folders: list[str] | None) -> Rulebook:
    """The rulebook that `--rules` names."""
    from checker.rulebook import load_rulebook

    rulebook = load_rulebook(*(folders or ()))
    gc.freeze()  # It stays to the end: what looks for garbage need not walk it.
    return rulebook
