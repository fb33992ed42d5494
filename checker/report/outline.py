"""What a report says to a person, in reading order and one language, before any format: headings, lines and tables.

The formats (text, Markdown) only set these blocks; what is said, and what is left out, is decided in `narrative`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

Style: TypeAlias = Literal["", "strong", "good", "bad", "open", "quiet", "cite"]


class Span(NamedTuple):
    """A piece of text in one style.  A `cite` is kept on one line.  `about` names what it speaks of (`source:ID`,
    `fact:NAME`, `verdict:...`), for a form that can lead there."""

    text: str
    style: Style = ""
    about: str = ""


Spans: TypeAlias = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 1 is the report, 2 a part, 3 one verdict or issue; the sign says in one letter what a verdict is."""

    level: Literal[1, 2, 3]
    spans: Spans
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, `depth` levels below its heading, after a label or a sign; `about` is what it tells of."""

    depth: int
    spans: Spans = ()
    label: str = ""
    sign: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under column names; columns in `right` hold numbers."""

    depth: int
    head: tuple[str, ...]
    rows: tuple[tuple[Spans, ...], ...]
    right: frozenset[int] = frozenset()


Block: TypeAlias = Heading | Line | Table


Part: TypeAlias = str | Span | Iterable["str | Span"]


def spans(*parts: Part) -> Spans:
    """Spans of texts, spans and sequences of spans; what is empty is left out.

    >>> spans("a", Span("b", "cite"), ())
    (Span(text='a', style='', about=''), Span(text='b', style='cite', about=''))
    """
    out: list[Span] = []
    for part in parts:
        if isinstance(part, str):
            out.append(Span(part))
        elif isinstance(part, Span):
            out.append(part)
        else:
            out += spans(*part)
    return tuple(span for span in out if span.text)


def joined(parts: Iterable[Part], by: str) -> Spans:
    """The parts with a text between them.

    >>> "".join(span.text for span in joined(["a", "b"], "; "))
    'a; b'
    """
    out: list[Span] = []
    for part in parts:
        found = spans(part)
        if found:
            out += [Span(by), *found] if out else found
    return tuple(out)


def plain(parts: Spans) -> str:
    """The text of spans without their styles."""
    return "".join(span.text for span in parts)
