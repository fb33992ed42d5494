"""What a typed answer means."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from checker.firm.vocabulary import FactDef
from checker.interview import Question, Refused
from checker.interview.answers import plain
from tests.laputa import world

WORDS: Any = {"wings": {"en": "Wings", "ko": "날개"}, "sails": {"en": "Sails", "ko": "돛"}}


def said(type: str, text: str, options: tuple[str, ...] = (), opens: bool = False) -> Any:
    _, built = world()
    values = {"values": WORDS} if type in ("enum", "set") else {}
    fact: Any = {"type": type, **values}
    options = options or tuple(values.get("values", ()))
    return plain(Question(built.firm, "x", FactDef(**fact), None, options, opens), text)


@pytest.mark.parametrize(
    ("type", "text", "expected"),
    [
        ("bool", "Yes", True), ("bool", "아니요", False), ("bool", "1", True), ("bool", "네", True),
        ("enum", "2", "sails"), ("enum", "wings", "wings"), ("enum", "돛", "sails"), ("enum", "WINGS", "wings"),
        ("enum", "２", "sails"), ("set", "1, 2", ["wings", "sails"]), ("set", "돛", ["sails"]), ("set", "0", []),
        ("set", "없음", []), ("set", "1,1", ["wings"]),
        ("date", "2026-12-31", dt.date(2026, 12, 31)),
        ("date", "2026-07-01..2026-12-31", {"between": [dt.date(2026, 7, 1), dt.date(2026, 12, 31)]}),
        ("date", "2026-07-01..2026-07-01", dt.date(2026, 7, 1)),
        ("money", "$1,354,500,000", 1354500000), ("money", "USD 12.50", Decimal("12.50")), ("money", "1500 달러", 1500),
        ("money", "1..2.5", {"between": [1, Decimal("2.5")]}), ("percent", "33.3%", Decimal("33.3")),
        ("percent", "20 .. 25", {"between": [20, 25]}), ("count", "120명", 120), ("year", "2026", 2026),
        ("country", "kr", "KR"), ("code", "8507.60", "850760"), ("text", "하나", "하나"),
        ("number", "0.50", Decimal("0.5")),
    ],
)  # fmt: skip
def test_an_answer(type: str, text: str, expected: Any) -> None:
    assert said(type, text) == expected


@pytest.mark.parametrize(
    ("type", "text", "why"),
    [
        ("bool", "maybe", "form"), ("enum", "3", "form"), ("enum", "0", "form"), ("enum", "kites", "form"),
        ("set", "1, 3", "form"), ("date", "31.12.2026", "form"), ("date", "2026-02-30", "form"),
        ("date", "2026-12-31..2026-07-01", "order"), ("date", "2026-12-31..", "form"), ("money", "-5", "form"),
        ("money", "1,5", "form"), ("money", "1e9", "form"), ("money", "many", "form"), ("percent", "101", "form"),
        ("count", "0.5", "form"), ("year", "26", "form"), ("country", "Korea", "form"), ("code", "abc", "form"),
        ("text", " ", "form"), ("bool", "", "form"),
    ],
)  # fmt: skip
def test_what_cannot_be_taken(type: str, text: str, why: str) -> None:
    with pytest.raises(Refused) as caught:
        said(type, text)
    assert caught.value.why == why


def test_a_record_is_named_by_its_number_or_its_name() -> None:
    assert said("ref", "2", ("north", "south")) == "south"
    assert said("ref", "north", ("north", "south")) == "north"
    assert said("ref", "west", ("north",), opens=True) == "west"
    for text, opens in (("west", False), ("3", True)):
        with pytest.raises(Refused):
            said("ref", text, ("north", "south"), opens)


def test_records_are_named_with_commas_between() -> None:
    _, built = world()
    names = Question(built.firm, "investments")
    assert plain(names, "north, 남쪽 공장，west") == ["north", "남쪽 공장", "west"]
    assert plain(names, "0") == []
    assert plain(Question(built.firm, "name"), " 한빛, Inc. ") == "한빛, Inc."
    for text, why in (("a, a", "taken"), (",", "form"), ("x" * 201, "form")):
        with pytest.raises(Refused) as caught:
            plain(names, text)
        assert caught.value.why == why
