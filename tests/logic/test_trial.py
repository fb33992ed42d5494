"""Facts tried out: what is asked sees the changes, and afterwards nothing has changed."""

from __future__ import annotations

from typing import Any

import pytest

from checker.logic.reads import Read
from checker.logic.trial import OTHER, Change, candidates, thresholds, tried
from tests.laputa import laputa, world

FAB: dict[str, Any] = {"id": "fab", "height_m": 900}


def test_a_question_sees_the_changes_and_then_all_is_as_before() -> None:
    _, built = world(investments=[FAB])
    fab = built.by_id["fab"]
    fab.memo["derived"] = True

    def ask() -> tuple[Any, ...]:
        seen = fab.get("height_m"), fab.get("workers"), dict(fab.memo)
        fab.memo["of the trial"] = True
        return seen

    changes = [Change(fab, "height_m", 5), Change(fab, "workers", 7), Change(fab, "height_m", 6)]
    assert tried(changes, ask) == (6, 7, {})
    assert (fab["height_m"], "workers" in fab, fab.memo) == (900, False, {})


def test_so_it_is_after_a_question_that_fails() -> None:
    _, built = world(investments=[FAB])
    fab = built.by_id["fab"]
    with pytest.raises(ZeroDivisionError):
        tried([Change(fab, "height_m", 5)], lambda: 1 // 0)
    assert (fab["height_m"], fab.memo) == (900, {})
    assert tried([], lambda: "asked") == "asked"


@pytest.mark.parametrize(
    ("fact", "known", "expected"),
    [
        ("island_friendly", set(), [True, False]),
        ("output", {"sails"}, ["sails", "wings"]),
        ("output", set(), ["wings"]),
        ("home", {"TR", "LP"}, ["LP", "TR", OTHER]),
        ("taxpayer", set(), ["us"]),
        ("workers", {10}, [0, 9, 10, 11, 10**12]),
    ],
)
def test_values_that_a_rule_may_tell_apart(fact: str, known: set[Any], expected: list[Any]) -> None:
    _, built = world(investments=[FAB], entities=[{"id": "us"}])
    read = Read(built.by_id["fab"], fact, None)
    found = list(candidates(laputa().vocabulary[fact], read, known))
    assert [getattr(value, "id", value) for value in found] == expected


def test_bounds_narrow_them() -> None:
    _, built = world(investments=[{"id": "fab", "workers": {"between": [10, 12]}}])
    read = Read(built.by_id["fab"], "workers", None)
    assert list(candidates(laputa().vocabulary["workers"], read, {10})) == [10, 11, 12]


def test_thresholds_of_a_rule_and_of_what_it_asks_for() -> None:
    program, _ = world()
    found = thresholds(program, "flying-pass")
    assert found["workers"] == {10, 100}  # its own, and those of the wing grant
    assert found["kind_of_work"] == {"talking", "sewing"}
