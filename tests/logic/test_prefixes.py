"""Looking up codes by prefixes: the longest wins, and a code shorter than the rows stays open where they differ."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from checker.logic.conditions import literal
from checker.logic.tables import TableIndex


def _index(rows: list[tuple[dict[str, str], Any]], type: str = "bool", default: Any = False, **more: str) -> TableIndex:
    keys = {
        "code": {"type": "code", "match": "prefix"},
        **{name: {"type": "enum", "match": match} for name, match in more.items()},
    }
    data: Any = {
        "id": "goods",
        "keys": keys,
        "type": type,
        "rows": [{"keys": cells, "value": value, "in_force": []} for cells, value in rows],
    }
    if default is not None:
        data["default"] = default
    return TableIndex(data, dt.date(2026, 6, 1), literal)


GOODS = _index(
    [
        ({"code": "8507"}, False),
        ({"code": "850760"}, True),
        ({"code": "85076090"}, False),
        ({"code": "850790"}, "unsettled"),
        ({"code": "8486"}, True),
        ({"code": "848620"}, True),
        ({"code": "283691"}, True),
    ]
)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("850760", {True, False}),  # as a whole it is both: one of its lines differs
        ("85076010", {True}),
        ("8507609000", {False}),
        ("850790", {"unsettled"}),
        ("850710", {False}),
        ("8507", {False, True, "unsettled"}),
        ("8486", {True}),
        ("84862000", {True}),
        ("2836", {True, False}),  # what is not listed takes the default
        ("283620", {False}),
        ("7208", {False}),
        ("85", {True, False, "unsettled"}),
    ],
)
def test_a_code_finds_what_it_may_be(code: str, expected: set[Any]) -> None:
    assert set(GOODS.values([frozenset((code,))])) == expected


def test_an_unknown_code_may_be_any() -> None:
    assert set(GOODS.values([None])) == {True, False, "unsettled"}


def test_the_longest_prefix_wins_under_the_other_keys_alone() -> None:
    index = _index(
        [({"code": "8542", "kind": "chip"}, True), ({"code": "854290", "kind": "board"}, True)], kind="exact"
    )
    code = frozenset(("854290",))
    assert index.values([code, frozenset(("chip",))]) == [True]
    assert index.values([code, frozenset(("board",))]) == [True]
    assert set(index.values([code, None])) == {True, False}
    # A longer prefix that speaks of every kind stands before a shorter one that speaks of one.
    index = _index([({"code": "8542", "kind": "chip"}, True), ({"code": "854290"}, False)], kind="exact")
    assert index.values([code, None]) == [False]


def test_several_possible_words_are_each_looked_up() -> None:
    index = _index([({"code": "1", "kind": "a"}, True), ({"code": "1", "kind": "b"}, True)], kind="exact")
    assert set(index.values([frozenset(("1",)), frozenset(("a", "b"))])) == {True}
    assert set(index.values([frozenset(("1",)), frozenset(("a", "c"))])) == {True, False}
    assert set(index.values([frozenset(("1", "2")), frozenset(("a",))])) == {True, False}


def test_words_are_given_too() -> None:
    index = _index([({"code": "2846"}, "earths"), ({"code": "284610"}, "cerium")], type="enum", default=None)
    assert index.values([frozenset(("284610",))]) == ["cerium"]
    assert set(index.values([frozenset(("2846",))])) == {"earths", "cerium"}
    assert index.values([frozenset(("72",))]) == []


def test_a_word_of_which_no_row_speaks_is_not_known() -> None:
    index = _index([({"kind": "a", "code": "1"}, True)], default=None, kind="exact")
    assert index.values([frozenset(("1",)), frozenset(("a",))]) == [True]
    # Without a default an unlisted or unknown word may be anything.
    assert index.values([frozenset(("1",)), frozenset(("b",))]) == []
    assert set(index.values([frozenset(("1",)), None])) == {True, "unsettled"}
    assert set(index.values([None, frozenset(("a",))])) == {True, "unsettled"}
