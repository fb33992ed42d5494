"""Nothing that is printed tells a count that is hidden.

An observer is given all that an agenda says and knows the rule.  For every hidden count another portfolio is shown to
exist in which all that is printed is the same, and that count is not.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("numpy")
pytest.importorskip("pyarrow")

from checker.errors import CheckerError
from checker.portfolio.agenda import joint_agenda
from checker.portfolio.folder import Folder
from checker.portfolio.joint import JointAgenda
from checker.portfolio.tables import SCHEMAS
from tests.laputa import DAY, with_rules

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

FIRMS = 9
ISSUES = ("bells", "cliffs", "kites", "ropes")
FAMILIES = ("lifters", "anchors", "several", "not-stated")
PLACES = ("north", "south", "west")
ASKS = {"bells": "visa", "cliffs": "visa", "kites": "energy", "ropes": "tax-incentive"}
FORUMS = {"bells": "f-island", "cliffs": "f-island", "kites": "f-island", "ropes": "f-harbour"}


def _issue(name: str) -> str:
    return f"""issue: {name}
name: {{en: {name}, ko: 현안}}
ask: {ASKS[name]}
request: extend
subject: firm
in_force: {{from: 2024-01-01}}
horizon: 2026-06-30
raise_when: {{some: investments, where: {{workers: {{more_than: 3}}}}}}
forum:
  primary: {FORUMS[name]}
  decided_by: [f-island]
  why: {{en: The council wrote it, ko: 기한을 정한 기관}}
talking_point: {{en: "{{firm}} asks.", ko: "{{firm}} 요청."}}
stake: {{}}
cite: Code of Laputa §4
source: laputa-code
seen: two-sources
"""


HARBOUR = """forum: f-harbour
name: {en: Harbour Board, ko: 항만위원회}
decides: {en: Moorings, ko: 계류}
chairs: {en: The pilot, ko: 도선사}
korean_entry_point: {en: The embassy, ko: 대사관}
horizon: 2026-06-30
states:
  - {status: active, why: {en: It meets, ko: 개최}, source: laputa-gazette}
"""
BOOK = with_rules(HARBOUR, *(_issue(name) for name in ISSUES), drop=("too-late.yaml",))
PROGRAM = BOOK.program(DAY)


class Row(NamedTuple):
    """A subject of a firm that raises an issue."""

    firm: int
    issue: str
    family: str
    place: str
    usd: int
    workers: int
    raised: bool = True


World = frozenset[tuple[int, Row]]
"""Numbered rows: two subjects of a firm may be alike."""


def _agenda(rows: list[Row], folder: Path, least: int, firms: int = FIRMS) -> JointAgenda:
    cut = len(rows) and max(row.firm for row in rows) // 2
    parts = {"a": [row for row in rows if row.firm <= cut], "b": [row for row in rows if row.firm > cut]}
    (folder / "issues").mkdir(parents=True, exist_ok=True)
    for name, found in parts.items():
        columns: dict[str, list[Any]] = {
            "firm": [f"f{row.firm}" for row in found],
            "source": [f"s{row.firm}" for row in found],
            "subject_kind": ["firm" for _ in found],
            "subject": [str(i) for i, _ in enumerate(found)],
            "issue": [row.issue for row in found],
            "ask": [ASKS[row.issue] for row in found],
            "forum": [FORUMS[row.issue] for row in found],
            "family": [row.family for row in found],
            "place": [row.place for row in found],
            "raised": ["raised" if row.raised else "undetermined" for row in found],
            "usd_low": [Decimal(row.usd) for row in found],
            "usd_high": [Decimal(row.usd) for row in found],
            "workers_low": [row.workers for row in found],
            "workers_high": [row.workers for row in found],
        }
        table = pa.table([pa.array(columns[f.name], f.type) for f in SCHEMAS["issues"]], schema=SCHEMAS["issues"])
        pq.write_table(table, folder / "issues" / f"{name}.parquet")
    return joint_agenda(Folder(folder, ("a", "b"), firms, 0, 0), PROGRAM, least)


# --- what is printed, counted anew ------------------------------------------------------------------------------------


def _worth(rows: list[Row], what: str) -> int:
    """Within one firm the subjects of an issue add up, of several issues the largest counts; firms add up."""
    held: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for row in rows:
        held[row.firm][row.issue] += getattr(row, what)
    return sum(max(by_issue.values()) for by_issue in held.values())


def _told(rows: list[Row], figures: Any) -> tuple[Any, ...]:
    """The numbers of a group of rows that the agenda shows."""
    return (
        None if figures.firms is None else len({row.firm for row in rows}),
        None if figures.usd is None else _worth(rows, "usd"),
        None if figures.workers is None else _worth(rows, "workers"),
    )


def printed(every: list[Row], agenda: JointAgenda) -> dict[Any, Any]:
    """All that an agenda says, as it would say it of these rows: what is hidden is that of the agenda."""
    rows = [row for row in every if row.raised]
    matters = {matter.id: matter for page in agenda.pages for matter in page.matters}
    shown = {name for name, matter in matters.items() if matter.firms is not None}
    cells = {
        by: {
            (m.id, part.id) for m in matters.values() for part in getattr(m, f"by_{by}").parts if part.firms is not None
        }
        for by in ("family", "place")
    }

    of_shown = [row for row in rows if row.issue in shown]

    def in_cells(by: str) -> list[Row]:
        return [row for row in rows if (row.issue, getattr(row, by)) in cells[by]]

    out: dict[Any, Any] = {
        "issues": frozenset(row.issue for row in rows),
        "raising": len({row.firm for row in of_shown}),
    }
    for page in agenda.pages:
        out[page.forum] = _told([row for row in of_shown if FORUMS[row.issue] == page.forum], page)
    for group in agenda.by_ask:
        out["ask", group.id] = _told([row for row in of_shown if ASKS[row.issue] == group.id], group)
    for by in ("family", "place"):
        for group in getattr(agenda, f"by_{by}"):
            out[by, group.id] = _told([row for row in in_cells(by) if getattr(row, by) == group.id], group)
    for cell in agenda.asks_of_families:
        found = {r.firm for r in in_cells("family") if ASKS[r.issue] == cell.ask and r.family == cell.of}
        out["crossing", cell.ask, cell.of] = len(found)
    for cell in agenda.asks_of_forums:
        found = {r.firm for r in of_shown if ASKS[r.issue] == cell.ask and FORUMS[r.issue] == cell.of}
        out["crossing", cell.ask, cell.of] = len(found)
    for name, matter in matters.items():
        mine = [row for row in rows if row.issue == name]
        out[name] = _told(mine, matter)
        left = {row.firm for row in every if row.issue == name and not row.raised} - {row.firm for row in mine}
        out[name, "may"] = None if matter.may is None else len(left)
        for by in ("family", "place") if matter.firms is not None else ():
            parts = getattr(matter, f"by_{by}")
            out[name, by] = frozenset(getattr(row, by) for row in mine)
            away = {part.id for part in parts.parts if part.firms is None}
            for part in parts.parts:
                out[name, by, part.id] = _told([row for row in mine if getattr(row, by) == part.id], part)
            if parts.together is not None:
                out[name, by, "together"] = _told([row for row in mine if getattr(row, by) in away], parts.together)
    return out


def said(agenda: JointAgenda) -> dict[Any, Any]:
    """All that an agenda says, by the same names."""

    def figures(x: Any) -> tuple[Any, ...]:
        for amount in (x.usd, x.workers):
            assert amount is None or amount.low == amount.high
        return x.firms, None if x.usd is None else int(x.usd.low), None if x.workers is None else x.workers.low

    out: dict[Any, Any] = {
        "issues": frozenset(m.id for page in agenda.pages for m in page.matters),
        "raising": agenda.raising,
    }
    for page in agenda.pages:
        out[page.forum] = figures(page)
        for matter in page.matters:
            out[matter.id] = figures(matter)
            out[matter.id, "may"] = matter.may
            for by in ("family", "place") if matter.firms is not None else ():
                parts = getattr(matter, f"by_{by}")
                out[matter.id, by] = frozenset(part.id for part in parts.parts)
                out |= {(matter.id, by, part.id): figures(part) for part in parts.parts}
                if parts.together is not None:
                    out[matter.id, by, "together"] = figures(parts.together)
    out |= {("ask", group.id): figures(group) for group in agenda.by_ask}
    out |= {(by, group.id): figures(group) for by in ("family", "place") for group in getattr(agenda, f"by_{by}")}
    crossings = (*agenda.asks_of_families, *agenda.asks_of_forums)
    return out | {("crossing", cell.ask, cell.of): cell.firms for cell in crossings}


# --- other portfolios of which the same would be printed --------------------------------------------------------------


def _others(rows: list[Row], issue: str) -> Iterator[list[Row]]:
    """Portfolios that differ by what one firm says of one issue."""
    for firm in range(FIRMS):
        mine = [row for row in rows if row.firm == firm and row.issue == issue and row.raised]
        rest = [row for row in rows if row not in mine]
        for family, place in itertools.product(FAMILIES, PLACES):
            yield [*rows, Row(firm, issue, family, place, 0, 0)]
        yield rest
        for family in FAMILIES:
            for was in {row.family for row in mine}:
                yield [*rest, *(row._replace(family=family) if row.family == was else row for row in mine)]
        for place in PLACES:
            for was in {row.place for row in mine}:
                yield [*rest, *(row._replace(place=place) if row.place == was else row for row in mine)]
        yield [*rows, Row(firm, issue, FAMILIES[0], PLACES[0], 0, 0, raised=False)]
        yield [row for row in rows if row.raised or row.firm != firm or row.issue != issue]


def _is_secret(
    rows: list[Row], agenda: JointAgenda, issue: str, count: Callable[[list[Row]], int], none: bool = False
) -> bool:
    """Whether a count could be another one, for all that is printed; `none` says that it could be none at all."""
    told, known = printed(rows, agenda), {count(rows)} | ({0} if not none else set())
    return any(count(other) not in known and printed(other, agenda) == told for other in _others(rows, issue))


def _firms(issue: str, by: str = "", value: str = "") -> Callable[[list[Row]], int]:
    return lambda rows: len(
        {r.firm for r in rows if r.raised and r.issue == issue and (not by or getattr(r, by) == value)}
    )


def _left_open(issue: str) -> Callable[[list[Row]], int]:
    def count(rows: list[Row]) -> int:
        raising = {row.firm for row in rows if row.raised and row.issue == issue}
        return len({row.firm for row in rows if row.issue == issue} - raising)

    return count


rows = st.builds(
    Row,
    st.integers(0, FIRMS - 1),
    st.sampled_from(ISSUES),
    st.sampled_from(FAMILIES),
    st.sampled_from(PLACES),
    st.integers(0, 9),
    st.integers(0, 5),
    st.sampled_from([True, True, True, False]),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(rows, max_size=45), st.sampled_from([3, 3, 4, 5]))
def test_no_hidden_count_can_be_told(tmp_path_factory: pytest.TempPathFactory, found: list[Row], least: int) -> None:
    agenda = _agenda(found, tmp_path_factory.mktemp("tables"), least)
    told = said(agenda)
    assert told == printed(found, agenda)
    assert not [x for x in told.values() if isinstance(x, tuple) and x[0] is not None and 0 < x[0] < least]
    for matter in (matter for page in agenda.pages for matter in page.matters):
        if matter.firms is None:
            assert 0 < _firms(matter.id)(found) < least
            assert _is_secret(found, agenda, matter.id, _firms(matter.id)), matter.id
        if matter.may is None and (left := _left_open(matter.id)(found)):
            # That of a hidden matter, or beside all firms but one, is withheld whatever it is.
            withheld = matter.firms is None or matter.firms == FIRMS - 1
            assert withheld or left < least
            assert _is_secret(found, agenda, matter.id, _left_open(matter.id), none=withheld), matter.id
        for by in ("family", "place"):
            for part in getattr(matter, f"by_{by}").parts:
                if part.firms is None:
                    assert _is_secret(found, agenda, matter.id, _firms(matter.id, by, part.id)), (matter.id, by, part)


def test_a_count_that_a_total_would_tell_is_hidden_with_another(tmp_path: Path) -> None:
    """Nine firms, two of them of anchors: seven lifters beside a total of nine would tell the two."""
    found = [Row(i, "bells", "lifters" if i < 7 else "anchors", "north", 10, 1) for i in range(9)]
    (page,) = _agenda(found, tmp_path, 3).pages
    (matter,) = page.matters
    assert (matter.firms, int(matter.usd.high)) == (9, 90)  # type: ignore[union-attr,arg-type]
    assert [(part.id, part.firms, part.usd) for part in matter.by_family.parts] == [
        ("anchors", None, None),
        ("lifters", None, None),
    ]
    assert matter.by_family.hidden == 2
    assert matter.by_family.together is not None
    assert matter.by_family.together.firms == 9
    assert [(part.id, part.firms) for part in matter.by_place.parts] == [("north", 9)]


def test_without_hiding_every_count_is_told(tmp_path: Path) -> None:
    found = [Row(0, "bells", "anchors", "west", 7, 2), Row(1, "bells", "lifters", "west", 5, 0)]
    (page,) = _agenda(found, tmp_path, 1).pages
    (matter,) = page.matters
    assert [(part.id, part.firms) for part in matter.by_family.parts] == [("anchors", 1), ("lifters", 1)]
    assert (matter.firms, matter.may) == (2, 0)


@pytest.mark.parametrize("least", [2, 0, -3, FIRMS + 1])
def test_what_cannot_be_hidden_is_refused(tmp_path: Path, least: int) -> None:
    with pytest.raises(CheckerError, match=r"min-cell"):
        _agenda([Row(0, "bells", "anchors", "west", 7, 2)], tmp_path, least)


def test_whether_the_last_firm_leaves_it_open_is_not_told(tmp_path: Path) -> None:
    """Eight of nine firms raise it: a hidden count of those that may would be one, and none is no secret."""
    raising = [Row(i, "bells", "anchors", "west", 1, 1) for i in range(8)]
    for found in (raising, [*raising, Row(8, "bells", "anchors", "west", 1, 1, raised=False)]):
        (page,) = _agenda(found, tmp_path, 3).pages
        assert [(matter.firms, matter.may) for matter in page.matters] == [(8, None)]
