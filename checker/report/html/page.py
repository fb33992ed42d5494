"""The page around every report for a browser: one file with its styles and its script, in both languages.

Nothing in it is fetched from anywhere, and a policy in its head forbids the browser to.  What comes from a firm file or
a rulebook is always text: the templates escape all that is not `Markup`.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import TYPE_CHECKING, Any

from checker.errors import CheckerError, Place, Problem
from checker.report.outline import Block, Heading, Line
from checker.report.words import Language

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

LANGUAGES: dict[Language, str] = {"en": "English", "ko": "한국어"}
"""Each by its own name."""

MARKS = {"+": "yes", "-": "no", "?": "maybe", "*": "item", "·": "item"}
"""The signs of an outline as classes, by which the styles set marks; words beside them say the same."""


def page(titles: Mapping[Language, str], bodies: Mapping[Language, Markup], language: Language, style: str = "") -> str:
    """A whole page; `bodies` is what it says in each language, `language` the one that it opens in, `style` what its
    parts need beside the styles of all pages.

    An id in a body begins with its language (`en-glance`, `ko-glance`), so that a reader who switches stays where they
    are.  CheckerError where the library that writes it is not installed.
    """
    script = _file("page.js")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    template = environment().get_template("page.html")
    return template.render(
        titles=titles,
        bodies=bodies,
        language=language,
        languages=sorted(LANGUAGES, key=lambda x: x != language),
        names=LANGUAGES,
        style=markup(_file("page.css") + style),
        script=markup(script),
        digest=digest,
    )


@cache
def environment() -> Environment:
    """What fills templates; CheckerError where it is not installed."""
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined
    except ImportError:
        what = "jinja2, which writes such files, is not installed (pip install 'sccd-checker[report]')"
        raise CheckerError(Problem(Place("--format html"), what, "--format markdown")) from None
    found = Environment(
        loader=PackageLoader("checker.report.html"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    found.filters["anchor"] = anchor
    found.globals["MARKS"] = MARKS
    return found


def blocks(found: Iterable[Block], language: Language, level: int = 1) -> Markup:
    """Blocks of an outline as markup: headings begin at `level`, what spans and lines are about gets links and ids."""
    template: Any = environment().get_template("blocks.html").module
    return markup(template.outline(_grouped(found), language, level).strip())


def _grouped(found: Iterable[Block]) -> list[tuple[str, Any]]:
    """The blocks in their order; the lines that follow each other together, each below the one that it belongs to."""
    out: list[tuple[str, Any]] = []
    for is_line, items in groupby(found, key=lambda block: isinstance(block, Line)):
        if is_line:
            out.append(("lines", _tree([x for x in items if isinstance(x, Line)])))
        else:
            out += (("heading" if isinstance(x, Heading) else "table", x) for x in items)
    return out


def _tree(lines: list[Line]) -> list[tuple[Line, list[Any]]]:
    """Lines, each with those that are deeper."""
    out: list[tuple[Line, list[Any]]] = []
    i = 0
    while i < len(lines):
        end = i + 1
        while end < len(lines) and lines[end].depth > lines[i].depth:
            end += 1
        out.append((lines[i], _tree(lines[i + 1 : end])))
        i = end
    return out


def anchor(about: str) -> str:
    """What a span or a line is about as the end of an id; two things never get the same one.

    >>> anchor("fact:sold_date"), anchor("verdict:wing-grant:plant 1")
    ('fact.sold_date', 'verdict.wing-grant.plant:20:1')
    """
    return re.sub(r"[^\w-]", lambda m: "." if m[0] == ":" else f":{ord(m[0]):x}:", about)


def _file(name: str) -> str:
    return (files(__package__) / "templates" / name).read_text("utf-8")


def markup(text: str) -> Markup:
    """A text that is markup already."""
    from markupsafe import Markup

    return Markup(text)
