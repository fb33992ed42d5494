"""Charts as inline SVG, for a page that gives them its fonts and its colours.

Every chart is a list of rows, each with what it is called and what it says written out above its mark, so that a chart
reads the same on a wide screen, on a phone and on paper, and nothing is told by colour, or by a mark, alone.  What is
sure is filled, what is only possible is hatched, what has no bound ends in an arrow.  The same rows
give the same bytes.
"""

from __future__ import annotations

import datetime as dt
import io
import logging
import re
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from html import escape
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from checker.errors import CheckerError, Place, Problem
from checker.report.text import cells

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDE, NARROW = 840, 330
"""Widths in px: for a desk and paper, and for a phone."""

Tone: TypeAlias = Literal["good", "open", "quiet", "bad"]

COLOURS = {
    "ink": "#1c2733",
    "muted": "#566372",
    "rule": "#d4dae1",
    "paper": "#fbfaf7",
    "good": "#0a6c8e",
    "open": "#b26a00",
    "quiet": "#8793a1",
    "bad": "#b0391b",
}
"""The parts of a chart; a page may give each another colour by a CSS variable of its name."""

HATCHES: dict[Tone, str] = {"good": "///", "open": "///", "quiet": "", "bad": "xxx"}
"""What tells the tones apart without colour, where a bar is not filled."""

LINE, BAR, GAP, AXIS = 22, 11, 12, 26
"""Heights in px: a line of text, a mark, the space between rows, the axis."""

SIZE = 13
"""Of the letters, in px."""


class Frame(NamedTuple):
    """What a chart is called and says to those who do not see it; its id is unique in the page."""

    id: str
    title: str
    description: str
    width: int = WIDE


class Stack(NamedTuple):
    """Counts of several kinds, in the order of the kinds."""

    label: str
    said: str
    counts: Sequence[int]


class Range(NamedTuple):
    """An amount known within bounds; None is without bound."""

    label: str
    said: str
    low: float | None
    high: float | None
    tone: Tone = "good"


class Day(NamedTuple):
    """A day, that of a passed one before the start of the timeline."""

    label: str
    said: str
    day: dt.date
    tone: Tone = "good"


def stacks(frame: Frame, rows: Sequence[Stack], tones: Sequence[Tone]) -> str:
    """Bars of counts, each kind in its tone, all on one scale."""
    most = max((sum(row.counts) for row in rows), default=0) or 1
    with _drawing():
        figure, axes, places = _rows(frame, rows, axis=False)
        axes.set_xlim(0, most)
        for row, y in zip(rows, places, strict=True):
            left = 0
            for count, tone in zip(row.counts, tones, strict=True):
                if count:
                    _bar(axes, y, left, left + count, tone, filled=tone == "good")
                left += count
        return _svg(frame, figure)


def ranges(frame: Frame, rows: Sequence[Range], tick: Callable[[float], str]) -> str:
    """Bars of amounts: filled as far as they are sure, hatched as far as they are possible."""
    ends = [float(x) for row in rows for x in (row.low, row.high) if x is not None]
    most = max([*ends, 0.0]) or 1.0
    with _drawing():
        from matplotlib.ticker import FixedLocator, FuncFormatter, MaxNLocator

        figure, axes, places = _rows(frame, rows, axis=any(ends))
        axes.set_xlim(0, most * 1.04)
        ticks = MaxNLocator(4 if frame.width > NARROW else 2).tick_values(0, most)
        # A tick at an end would stand out of the chart.
        axes.xaxis.set_major_locator(FixedLocator([x for x in ticks if 0.05 * most < x < 0.95 * most]))
        axes.xaxis.set_major_formatter(FuncFormatter(lambda x, _: tick(x)))
        for row, y in zip(rows, places, strict=True):
            low = float(row.low or 0)
            if low:
                _bar(axes, y, 0, low, row.tone, filled=True)
            if row.high is None:
                _bar(axes, y, low, most * 1.01, row.tone, filled=False)
                axes.plot([most * 1.01], [y], marker=">", markersize=BAR, color=COLOURS[row.tone], clip_on=False)
            elif float(row.high) > low:
                _bar(axes, y, low, float(row.high), row.tone, filled=False)
            elif not low:
                axes.plot([0], [y], marker="|", markersize=BAR, color=COLOURS["muted"], clip_on=False)
        return _svg(frame, figure)


def timeline(frame: Frame, rows: Sequence[Day], start: dt.date) -> str:
    """Days ahead of a start, each on a line of its own."""
    last = max(row.day for row in rows)
    length = max((last - start).days, 30)
    with _drawing():
        from matplotlib.ticker import FixedLocator, FuncFormatter

        figure, axes, places = _rows(frame, rows, axis=True)
        axes.set_xlim(0, length * 1.02)
        firsts = _firsts(start, start + dt.timedelta(length), 5 if frame.width > NARROW else 2)
        axes.xaxis.set_major_locator(FixedLocator([(day - start).days for day in firsts]))
        axes.xaxis.set_major_formatter(FuncFormatter(lambda x, _: (start + dt.timedelta(int(x))).isoformat()))
        for row, y in zip(rows, places, strict=True):
            days, colour = (row.day - start).days, COLOURS[row.tone]
            axes.plot(
                [0, days], [y, y], color=colour, linewidth=2, linestyle="-" if row.tone == "good" else (0, (3, 2))
            )
            face = colour if row.tone == "good" else COLOURS["paper"]
            marker = "o" if row.tone == "good" else "D"
            axes.plot([days], [y], marker=marker, markersize=8, color=colour, markerfacecolor=face, clip_on=False)
        return _svg(frame, figure)


def _firsts(start: dt.date, end: dt.date, most: int) -> list[dt.date]:
    """First days of years, or of quarters where there are few, after a start, at most so many."""
    days = [dt.date(year, month, 1) for year in range(start.year, end.year + 1) for month in (1, 4, 7, 10)]
    ahead = [day for day in days if start + (end - start) / 12 < day <= end - (end - start) / 12]
    years = [day for day in ahead if day.month == 1]
    found = years if len(years) > 1 else ahead
    return found[:: -(-len(found) // most)] if found else []


# --- drawing ----------------------------------------------------------------------------------------------------------


def _rows(frame: Frame, rows: Sequence[Stack | Range | Day], axis: bool) -> tuple[Figure, Axes, list[float]]:
    """A figure with the words of all rows, and how far down, in px, the middle of each row's mark is."""
    from matplotlib.figure import Figure

    beside = all(_width(row.label) + _width(row.said) + 16 <= frame.width for row in rows)
    step = LINE * (1 if beside else 2) + BAR + GAP
    height = step * len(rows) + (AXIS if axis else 0)
    figure = Figure(figsize=(frame.width / 72, height / 72), dpi=72, facecolor="none")
    axes = figure.add_axes((0, (AXIS if axis else 0) / height, 1, step * len(rows) / height), facecolor="none")
    axes.set_ylim(step * len(rows), 0)
    axes.set_yticks([])
    for side in axes.spines.values():
        side.set_visible(False)
    axes.tick_params(length=4, color=COLOURS["rule"], labelsize=SIZE - 2, labelcolor=COLOURS["muted"])
    if not axis:
        axes.set_xticks([])
    across = axes.get_yaxis_transform()
    for i, row in enumerate(rows):
        y = i * step + LINE - 8
        axes.axhline((i + 1) * step - GAP - BAR / 2, color=COLOURS["rule"], linewidth=1, zorder=0)
        label = _cut(row.label, frame.width - (_width(row.said) + 16 if beside else 0))
        axes.text(0, y, label, transform=across, fontsize=SIZE, color=COLOURS["ink"], va="baseline")
        right, below = (1.0, y) if beside else (0.0, y + LINE)
        said = _cut(row.said, frame.width)
        where = "right" if beside else "left"
        axes.text(right, below, said, transform=across, fontsize=SIZE, color=COLOURS["muted"], ha=where, va="baseline")
    return figure, axes, [(i + 1) * step - GAP - BAR / 2 for i in range(len(rows))]


def _bar(axes: Axes, y: float, left: float, right: float, tone: Tone, filled: bool) -> None:
    colour = COLOURS[tone]
    face, hatch = (colour, "") if filled else (COLOURS["paper"], HATCHES[tone])
    axes.barh(y, right - left, BAR, left, facecolor=face, edgecolor=colour, hatch=hatch, linewidth=1, clip_on=False)


def _width(text: str) -> float:
    """About how wide a text is; the page chooses the font."""
    return cells(text) * SIZE * 0.56


def _cut(text: str, width: float) -> str:
    """The text, or as much of it as has room."""
    if _width(text) <= width:
        return text
    while text and _width(text) + SIZE > width:
        text = text[:-1]
    return text.rstrip() + "…"


@contextmanager
def _drawing() -> Iterator[None]:
    """Matplotlib with none of a user's settings, and without its remarks: the page has the fonts, and a home that
    cannot be written to costs nothing but time.  CheckerError where it is not installed."""
    log = logging.getLogger("matplotlib")
    level = log.level
    log.setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                mpl: Any = import_module("matplotlib")
            except ImportError:
                what = "matplotlib, which draws the charts, is not installed (pip install 'sccd-checker[report]')"
                raise CheckerError(Problem(Place("--format html"), what, "--format markdown")) from None
            plain = {key: value for key, value in mpl.rcParamsDefault.items() if key != "backend"}
            # What a program around this one has set is given back.
            with mpl.rc_context({**plain, **_SETTINGS}):
                yield
    finally:
        log.setLevel(level)


_SETTINGS = {
    "font.family": "DejaVu Sans",
    "svg.fonttype": "none",
    "svg.hashsalt": "charts",
    "hatch.linewidth": 1.2,
    "text.parse_math": False,
}


def _svg(frame: Frame, figure: Figure) -> str:
    """The SVG of a figure as an element of a page: named for those who do not see it, without ids that others have."""
    out = io.StringIO()
    figure.savefig(out, format="svg", metadata={"Date": None})
    text = out.getvalue()
    box = re.search(r'viewBox="([^"]+)"', text)
    body = text[text.index(">", text.index("<svg")) + 1 :]
    # A style sheet in it would be one of the whole page.
    body = re.sub(r"<(metadata|style)\b.*?</\1>", "", body, flags=re.S)
    used = set(re.findall(r"#([\w-]+)[)\"]", body))
    body = re.sub(r' id="([^"]*)"', lambda m: f' id="{frame.id}-{m[1]}"' if m[1] in used else "", body)
    body = re.sub(r"(href=\"|url\()#", rf"\g<1>#{frame.id}-", body)
    body = re.sub(r' font-family: [^;"]*;| transform="rotate\(-0 [^"]*"', "", body)
    for name, colour in COLOURS.items():
        body = body.replace(colour, f"var(--{name}, {colour})")
    body = re.sub(r"(?m)^\s+", "", body).replace("xlink:href", "href")
    return (
        f'<svg class="chart" viewBox="{box[1] if box else ""}" role="img" style="max-width: {frame.width}px" '
        f'aria-labelledby="{frame.id}-title {frame.id}-desc"><title id="{frame.id}-title">{escape(frame.title)}</title>'
        f'<desc id="{frame.id}-desc">{escape(frame.description)}</desc>{body}'
    )
