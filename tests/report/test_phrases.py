"""How single values are put in words."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from checker.report.model import MissingFact, Persons, Subject, Usd
from checker.report.outline import plain
from checker.report.phrases import FACTS, Phrases
from checker.report.words import Language
from tests.laputa import laputa


def say(language: Language = "en") -> Phrases:
    return Phrases(laputa(), language)


def usd(low: str | None, high: str | None) -> Usd:
    return Usd(low=None if low is None else Decimal(low), high=None if high is None else Decimal(high))


@pytest.mark.parametrize(
    ("low", "high", "english", "korean"),
    [
        ("1000000", "1000000", "USD 1,000,000", "USD 1,000,000"),
        ("0", "1234.5", "USD 0 to 1,234.50", "USD 0~1,234.50"),
        ("0", None, "USD 0 or more", "USD 0 이상"),
        (None, "-5", "USD −5 or less", "USD −5 이하"),
        (None, None, "not bounded by the facts given", "제출된 사실만으로는 산정 불가"),
    ],
)
def test_money(low: str | None, high: str | None, english: str, korean: str) -> None:
    assert say().usd(usd(low, high)).replace("\xa0", " ") == english
    assert say("ko").usd(usd(low, high)).replace("\xa0", " ") == korean


def test_workers() -> None:
    assert say().persons(Persons(low=1200, high=1200)) == "1,200 workers"
    assert say("ko").persons(Persons(low=5, high=None)) == "근로자 5명 이상"


@pytest.mark.parametrize(
    ("days", "english", "korean"),
    [
        (38, "in 38 days", "D-38"),
        (1, "in 1 day", "D-1"),
        (0, "today", "D-Day"),
        (-1, "1 day ago", "D+1"),
        (-9, "9 days ago", "D+9"),
    ],
)
def test_days_left(days: int, english: str, korean: str) -> None:
    assert (say().left(days), say("ko").left(days)) == (english, korean)


@pytest.mark.parametrize(
    ("fact", "value", "english", "korean"),
    [
        ("island_friendly", True, "yes", "예"),
        ("output", "sails", "Sails", "돛"),
        ("kind_of_work", ["sewing", "flying"], "Sewing, Flying", "봉제, 비행"),
        ("kind_of_work", [], "none", "없음"),
        ("owners", ["a", "..."], "a, and others not disclosed", "a, 그 밖의 미공개분"),
        ("basis_usd", "1000.5", "USD 1,000.50", "USD 1,000.50"),
        ("share_pct", 12.5, "12.5%", "12.5%"),
        ("height_m", "1200.5", "1,200.5 m", "1,200.5 m"),
        ("workers", 1200, "1,200", "1,200"),
        ("begin_date", "2026-03-01", "2026-03-01", "2026-03-01"),
        ("workers", {"between": [5, 1200]}, "5 to 1,200", "5~1,200"),
    ],
)
def test_values(fact: str, value: Any, english: str, korean: str) -> None:
    assert say().value(fact, value).replace("\xa0", " ") == english
    assert say("ko").value(fact, value).replace("\xa0", " ") == korean


def test_facts_of_other_records_follow_their_name() -> None:
    facts = {"workers": 3, "sails-inc.home": "KR", "sails-inc.declared_pirate": False, "x.home": "TR"}
    assert plain(say().facts(facts, "works")) == (
        "Workers: 3; sails-inc – Home: KR, Pirate (declared): no; x – Home: TR"
    )
    assert plain(say().facts(facts, "works", ["works.workers", "x.home"])).startswith("sails-inc – Home: KR")


def test_many_facts_are_counted() -> None:
    facts = {f"e{i}.home": "KR" for i in range(FACTS + 3)}
    assert plain(say().facts(facts, "works")).endswith(" and 3 more")


def test_missing_facts_of_another_record_follow_its_name() -> None:
    here, there = Subject(kind="investment", id="works"), Subject(kind="assignment", id="team")
    facts = [
        MissingFact(subject=here, fact="height_m", path="investments[0].height_m"),
        MissingFact(subject=there, fact="workers", path="assignments[0].workers"),
        MissingFact(subject=here, fact="output", path="investments[0].output"),
    ]
    assert plain(say().missing(facts, "works")) == "Height, Output; team – Workers"
    assert plain(say("ko").missing(facts[1:], "works", (" + ", " + "))) == "생산품 + team – 근로자 수"


def test_weak_points_of_a_citation_are_said() -> None:
    assert plain(say().cite("§1", "unconfirmed", "press")) == " [§1] (press, unconfirmed)"
    assert plain(say().cite("§1", "two-sources", "statute")) == " [§1]"
