"""The agenda of one firm: which matters, in which forum, in which order, and how the paper reads."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from checker.cli import main

from checker import Firm, Rulebook, agenda
from checker.report.agenda import Agenda, Matter
from checker.report.paper import paper
from checker.report.text import lines_of
from tests.laputa import RULES, laputa, with_rules

COURT = """forum: f-court
name: {en: The court, ko: 법원}
decides: {en: Cases, ko: 사건}
chairs: {en: A judge, ko: 판사}
korean_entry_point: {en: The embassy, ko: 대사관}
horizon: 2026-06-30
states: [{status: active, from: 2020-01-01, why: {en: It sits, ko: 개정 중}, source: laputa-gazette}]
"""
ROUTING = """routing: laputa
in_force: {from: 1726-01-01}
horizon: 2026-06-30
decided_by: [f-court]
rows:
  - id: cases
    name: {en: A case, ko: 사건}
    ask: subsidy-access
    request: speed-up
    when: {always: false}
    primary: f-island
    group: {en: The wing table, ko: 날개 분과}
    secondary: f-court
    live_substitute: f-court
    why: {en: The island wrote it, ko: 섬 의회가 제정}
    talking_point: {en: "{firm} asks.", ko: "{firm}의 요청입니다."}
    cite: Code of Laputa §9
    source: laputa-code
    seen: two-sources
unmoved:
  - {movable_by: agency-case, asks: [visa], request: enact, routing: cases, decided_by: [f-island]}
  - {movable_by: [agency-case, guidance], request: clarify, routing: cases, decided_by: [f-court]}
"""
WINGS = {"output": "wings", "workers": 150, "island_friendly": True, "taxpayer": "us", "finish_date": "2024-12-31"}
CONTESTED = {**WINGS, "begin_date": "2026-01-01", "basis_usd": 500}
LATE = {"begin_date": "2027-01-01", "basis_usd": 1000, "workers": 7}


def book() -> Rulebook:
    return with_rules(COURT, ROUTING)


def made(*investments: dict[str, Any], as_of: str = "2026-06-01", rulebook: Rulebook | None = None) -> Agenda:
    rulebook = rulebook or book()
    listed = [{"id": f"fab-{i}", **facts} for i, facts in enumerate(investments, 1)]
    data = {"name": "Gulliver", "entities": [{"id": "us", "home": "LP", "owners": []}], "investments": listed}
    return agenda(Firm.from_data(data, rulebook.vocabulary), rulebook, dt.date.fromisoformat(as_of))


def matters(found: Agenda) -> list[tuple[str, str]]:
    return [(page.forum, matter.id) for page in found.pages for matter in page.matters]


def only(found: Agenda) -> Matter:
    ((matter,),) = ([*page.matters] for page in found.pages)
    return matter


def test_an_issue_goes_to_its_forum_with_its_stake_and_the_next_day() -> None:
    found = made(LATE)
    assert matters(found) == [("f-island", "too-late")]
    matter = only(found)
    assert (matter.usd.high, matter.workers.low, matter.request) == (1000, 7, "extend")
    assert matter.standing is None
    assert matter.by is None, "the grant does not apply, so no day of it runs"


def test_a_condition_that_the_firm_cannot_move_goes_where_the_routing_says() -> None:
    matter = only(made(CONTESTED))
    assert (matter.id, matter.standing, matter.request) == ("wing-grant/friendly", "contested", "clarify")
    assert matter.decided_by == ["f-court"]
    # 2024-12-31 has a rate of its own in the table; the stake is what the grant would give, from nothing.
    assert matter.usd.low == 0
    assert matter.usd.high is not None
    assert matter.usd.high > 0
    assert (matter.by, matter.days_left) == (dt.date(2026, 12, 31), 213)


@pytest.mark.parametrize(("as_of", "forum", "instead_of"), [
    ("2025-12-31", "f-island", None), ("2026-01-01", "f-court", "f-island"),
])  # fmt: skip
def test_a_dormant_forum_gives_way_and_the_paper_says_so(as_of: str, forum: str, instead_of: str | None) -> None:
    found = made(CONTESTED, as_of=as_of)
    assert matters(found) == [(forum, "wing-grant/friendly")]
    matter = only(found)
    assert matter.instead_of == instead_of
    assert (matter.group is None) is (instead_of is not None)
    text = lines_of(paper(found, book(), "en"))
    assert ("Raised here because Island Council is the named forum" in " ".join(text.split())) is bool(instead_of)


def test_what_the_firm_itself_can_move_is_no_matter_for_a_forum() -> None:
    assert matters(made({**CONTESTED, "output": "anchors"})) == []


def test_what_a_firm_hardly_describes_is_nothing_that_it_misses() -> None:
    assert matters(made({"workers": 150, "island_friendly": True, "taxpayer": "us"})) == []


def test_where_an_issue_speaks_of_a_provision_its_conditions_are_not_told_again() -> None:
    assert matters(made(CONTESTED, LATE)) == [("f-island", "too-late")]


def test_without_a_routing_conditions_have_no_forum() -> None:
    assert matters(made(CONTESTED, rulebook=laputa())) == []


def test_the_paper_in_both_languages() -> None:
    english = " ".join(lines_of(paper(made(LATE), book(), "en")).split())
    for words in (
        "What Gulliver should raise, and where",
        "Island Council",
        "1. The wing grant ends too early – extend",
        "Talking point Gulliver begins on 2027-01-01, too late for the wing grant.",
        "At stake USD 1,000, 7 workers",
        "Legal basis Code of Laputa §4(e)",
    ):
        assert words in english
    korean = " ".join(lines_of(paper(made(CONTESTED), book(), "ko")).split())
    assert "쟁점 요건 섬 의회가 우호 시설로 인정할 것: 해석 대립" in korean
    assert "Nothing to raise" in lines_of(paper(made(), book(), "en"))


@pytest.mark.parametrize(("form", "said"), [
    ("json", '"agenda_version": 1'), ("markdown", "## Island Council"), ("text", "Island Council\n----"),
])  # fmt: skip
def test_command_line(tmp_path: Any, capsys: pytest.CaptureFixture[str], form: str, said: str) -> None:
    file = tmp_path / "firm.yaml"
    file.write_text("investments: [{id: fab, begin_date: 2027-01-01}]\n", "utf-8")
    assert main(["agenda", str(file), "--as-of", "2026-06-01", "--rules", str(RULES), "--format", form]) == 0
    assert said in capsys.readouterr().out


def test_numbers_of_several_subjects_add_up_in_a_talking_point() -> None:
    crowd = """issue: crowd
name: {en: Many workers, ko: 다수 인력}
ask: visa
request: enact
subject: investment
in_force: {from: 1726-01-01}
horizon: 2026-06-30
raise_when: {workers: {at_least: 1}}
forum: {primary: f-court, decided_by: [f-court], why: {en: It counts, ko: 집계 기관}}
talking_point: {en: "{n} workers begin on {begin}.", ko: "인력 {n}명, 착공일 {begin}."}
blanks: {n: workers, begin: begin_date}
cite: Code of Laputa §9
source: laputa-code
seen: two-sources
"""
    found = made({"workers": 7, "begin_date": "2026-01-01"}, {"workers": 8}, rulebook=with_rules(COURT, crowd))
    (said,) = (m.talking_point for page in found.pages for m in page.matters if m.id == "crowd")
    assert (said.en, said.ko) == (
        "15 workers begin on 2026-01-01, not stated.", "인력 15명, 착공일 2026-01-01, 미기재.",
    )  # fmt: skip
