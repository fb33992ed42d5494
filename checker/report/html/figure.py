"""A chart in a page: under a title, once for a desk and paper and once for a phone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.report import charts
from checker.report.html import page

if TYPE_CHECKING:
    from markupsafe import Markup


class Figure(NamedTuple):
    """What `figure` of blocks.html sets."""

    title: str
    note: str
    wide: Markup
    narrow: Markup


def figure(id: str, title: str, note: str, draw: Callable[..., str], rows: Sequence[Any], *rest: Any) -> Figure:
    """A chart as `draw` makes it of its rows; those who do not see it are told the rows."""
    description = "; ".join(f"{row.label}: {row.said}" for row in rows)
    wide, narrow = (
        page.markup(draw(charts.Frame(f"{id}-{x}", title, description, width), rows, *rest))
        for x, width in (("wide", charts.WIDE), ("narrow", charts.NARROW))
    )
    return Figure(title, note, wide, narrow)
