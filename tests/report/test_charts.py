"""Charts as inline SVG."""

from __future__ import annotations

import datetime as dt
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from xml.etree import ElementTree

import pytest

from checker.errors import CheckerError
from checker.report.charts import NARROW, WIDE, Day, Frame, Range, Stack, ranges, stacks, timeline

pytestmark = pytest.mark.skipif(find_spec("matplotlib") is None, reason="matplotlib is not installed")

START = dt.date(2026, 6, 1)
SVG = "{http://www.w3.org/2000/svg}"


def a_range(id: str = "a", low: float | None = 10, high: float | None = 30, label: str = "2026") -> str:
    return ranges(Frame(id, "Worth", "By year"), [Range(label, "10 to 30", low, high)], lambda x: f"{x:g}")


def three(id: str = "c", width: int = NARROW) -> list[str]:
    return [
        stacks(Frame(f"{id}1", "한눈에", "d", width), [Stack("세제", "1 2", [1, 2])], ["good", "open"]),
        ranges(Frame(f"{id}2", "금액", "d", width), [Range("2026", "x", 0, None)], lambda x: f"{x:g}"),
        timeline(Frame(f"{id}3", "기한", "d", width), [Day("착공", "D-213", dt.date(2026, 12, 31))], START),
    ]


def tree(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1))


def bars(svg: str) -> list[tuple[float, float, str]]:
    """(left, right, fill) of the bars of a chart."""
    found = []
    for path in tree(svg).iter(f"{SVG}path"):
        style = path.get("style", "")
        if "stroke-linejoin: miter" in style and "fill: " in style and path.get("id") is None:
            xs = [float(x) for x in re.findall(r"[ML] ([\d.]+) ", path.get("d", ""))]
            if len(xs) == 4:
                found.append((min(xs), max(xs), style.split(";")[0].removeprefix("fill: ")))
    return found


def test_what_is_sure_is_filled_and_what_is_possible_is_hatched() -> None:
    (left, sure, fill), (begin, end, hatch) = bars(a_range())
    assert (left, begin) == (0, sure)
    assert end == pytest.approx(3 * sure)
    assert fill.startswith("var(--good")
    assert hatch.startswith("url(#a-")


def test_what_has_no_bound_ends_in_an_arrow() -> None:
    assert len(list(tree(a_range()).iter(f"{SVG}use"))) == len(list(tree(a_range(high=30)).iter(f"{SVG}use")))
    arrows = len(list(tree(a_range(high=None)).iter(f"{SVG}use"))) - len(list(tree(a_range()).iter(f"{SVG}use")))
    assert arrows == 1


def test_bars_of_counts_share_one_scale() -> None:
    rows = [Stack("a", "", [1, 3]), Stack("b", "", [2, 0])]
    found = bars(stacks(Frame("s", "t", "d"), rows, ["good", "open"]))
    assert [(round(left), round(right)) for left, right, _ in found] == [
        (0, WIDE // 4),
        (WIDE // 4, WIDE),
        (0, WIDE // 2),
    ]


def test_days_stand_at_their_distance() -> None:
    rows = [Day("near", "", START + dt.timedelta(50)), Day("far", "", START + dt.timedelta(200))]
    marks = [float(x.get("x", "")) for x in tree(timeline(Frame("t", "t", "d"), rows, START)).iter(f"{SVG}use")]
    near, far = marks[-2:]
    assert far == pytest.approx(4 * near)


def test_words_stay_words_and_never_become_marks() -> None:
    said = a_range(label="<script>alert(1)</script> & 착공")
    assert "<script" not in said
    texts = ["".join(text.itertext()) for text in tree(said).iter(f"{SVG}text")]
    assert any(text.startswith("<script>") and text.endswith("착공") for text in texts)
    assert "font-family" not in said.partition(">")[2]


def test_it_is_named_for_those_who_do_not_see_it() -> None:
    for svg in three():
        found = tree(svg)
        names = {x.get("id"): x.text for x in found if x.tag in (f"{SVG}title", f"{SVG}desc")}
        assert found.get("role") == "img"
        assert list(names) == (found.get("aria-labelledby") or "").split()
        assert all(names.values())


def test_charts_of_one_page_share_no_id_and_lead_to_their_own() -> None:
    found = [x.get("id") for svg in [*three("x"), *three("y")] for x in tree(svg).iter() if x.get("id")]
    assert len(found) == len(set(found))
    for svg in three("z"):
        own = {x.get("id") for x in tree(svg).iter()}
        assert set(re.findall(r"(?:url\(|href=\")#([\w-]+)", svg)) <= own


def test_colours_are_those_of_the_page() -> None:
    for svg in three():
        assert not re.search(r"(?<!, )#[0-9a-f]{6}\b", svg)
        assert "<style" not in svg


def test_the_same_rows_give_the_same_bytes_wherever_it_runs() -> None:
    """With another order of sets, a home that cannot be written to and no display; and nothing is said on the way."""
    code = "import sys; from tests.report.test_charts import three; sys.stdout.buffer.write(''.join(three()).encode())"
    env = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "MPLCONFIGDIR", "XDG_CACHE_HOME")}
    env |= {"PYTHONHASHSEED": "5", "HOME": os.devnull, "XDG_CONFIG_HOME": os.devnull, "MPLBACKEND": "TkAgg"}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, check=True)
    assert done.stdout.decode() == "".join(three())
    assert done.stderr == b""


def test_a_programs_own_settings_stay() -> None:
    import matplotlib as mpl

    with mpl.rc_context({"font.size": 31}):
        a_range()
        assert mpl.rcParams["font.size"] == 31


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(CheckerError, match=r"sccd-checker\[report\]"):
        a_range()
