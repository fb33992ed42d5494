"""The best choice: the search finds what the trial of all subsets finds, and every range holds every outcome."""

from __future__ import annotations

import random
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain, combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.report import choice
from checker.report.choice import Cap, Chosen, Key, Meetings
from checker.report.model import NOTHING, Usd

KEYS: list[Key] = [(name, "investment", "works") for name in "abcdef"]
A, B, C, D, *_ = KEYS


def usd(low: int, high: int | None = None) -> Usd:
    return Usd(low=Decimal(low), high=Decimal(low if high is None else high))


def subsets(keys: Any) -> Iterator[Chosen]:
    return (frozenset(x) for x in chain.from_iterable(combinations(sorted(keys), n) for n in range(len(keys) + 1)))


def pairs(most: int) -> st.SearchStrategy[list[tuple[Key, Key]]]:
    pair = st.tuples(st.sampled_from(KEYS), st.sampled_from(KEYS)).filter(lambda x: x[0] != x[1])
    return st.lists(pair, max_size=most)


@st.composite
def cases(draw: st.DrawFn, caps: bool = True) -> tuple[Meetings, dict[Key, Usd]]:
    """Options that meet at random, caps without a common member; most amounts are known within bounds."""
    meetings = Meetings()
    for a, b in draw(pairs(6)):
        meetings.rivals.setdefault(a, set()).add(b)
        meetings.rivals.setdefault(b, set()).add(a)
    for a, b in draw(pairs(3)):
        meetings.needs.setdefault(a, []).append(frozenset({b, *draw(st.sets(st.sampled_from(KEYS), max_size=1))} - {a}))
    for a, b in draw(pairs(4)):
        meetings.reducers.setdefault(a, set()).add(b)
    if caps:
        over = draw(st.lists(st.sampled_from(KEYS), unique=True, max_size=4))
        for members in (over[:2], over[2:]):
            if members:
                meetings.caps.append(Cap(frozenset(members), draw(ranges())))
    return meetings, {key: draw(ranges()) for key in KEYS if draw(st.integers(0, 5))}


@st.composite
def ranges(draw: st.DrawFn) -> Usd:
    low = draw(st.integers(0, 9))
    return usd(low, low + draw(st.sampled_from([0, 0, 1, 5])))


def share(*of: Any) -> int:
    """Some percent, always the same of the same."""
    return random.Random(str([sorted(x) for x in of])).randint(0, 100)


def outcome(meetings: Meetings, chosen: Chosen, amounts: dict[Key, int], left: dict[Any, int], caps: list[int]) -> int:
    """What a combination gives for certain amounts; `left` tells in percent what those that reduce leave of one."""
    given_ = {}
    for key in chosen & amounts.keys():
        by = frozenset(meetings.reducers.get(key, set()) & chosen)
        given_[key] = amounts[key] * (left.setdefault((key, by), share(key, by)) if by else 100)
    free = sum(x for key, x in given_.items() if not any(key in cap.over for cap in meetings.caps))
    capped = (sum(given_.get(key, 0) for key in cap.over) for cap in meetings.caps)
    return free + sum(min(x, 100 * most) for x, most in zip(capped, caps, strict=True))


@given(cases())
def test_nothing_admissible_beats_what_is_found(case: tuple[Meetings, dict[Key, Usd]]) -> None:
    meetings, amounts = case
    found = [meetings.combinations(group) for group in meetings.among(KEYS)]
    assert sorted(key for group in meetings.among(KEYS) for key in group) == sorted(KEYS)
    assert all(exact for _, exact in found)
    assert all(meetings.admits(chosen) for listed, _ in found for chosen in listed)
    tried = [meetings.worth(x, amounts) for x in subsets(KEYS) if meetings.admits(x)]
    best = sum((meetings.best(group, amounts) for group in meetings.among(KEYS)), NOTHING)
    assert best.low == max(x.low or 0 for x in tried)
    assert best.high == max(x.high or 0 for x in tried)


@given(cases(), st.data())
def test_ranges_hold_every_outcome(case: tuple[Meetings, dict[Key, Usd]], data: st.DataObject) -> None:
    meetings, ranges_of = case

    def point(x: Usd) -> int:
        return data.draw(st.integers(int(x.low or 0), int(x.high or 0)))

    amounts, caps = {key: point(x) for key, x in ranges_of.items()}, [point(cap.most) for cap in meetings.caps]
    left: dict[Any, int] = {}
    a, b = (frozenset(data.draw(st.sets(st.sampled_from(KEYS)))) for _ in range(2))
    mine, theirs = (outcome(meetings, x, amounts, left, caps) for x in (a, b))
    for told, value in ((meetings.worth(a, ranges_of), mine), (meetings.difference(a, b, ranges_of), mine - theirs)):
        assert told.low is not None
        assert told.high is not None
        assert 100 * told.low <= value <= 100 * told.high


def test_what_both_have_cancels() -> None:
    amounts = {A: usd(0, 100), B: usd(5), C: usd(3)}
    assert Meetings().difference(frozenset({A, B}), frozenset({A, C}), amounts) == usd(2)
    reduced = Meetings(reducers={A: {B}})
    assert reduced.difference(frozenset({A, B}), frozenset({A, C}), amounts) == usd(5 - 3 - 100, 5 - 3)


def test_one_of_a_kind_beside_others_under_one_cap() -> None:
    meetings = Meetings(caps=[Cap(frozenset({A, B}), usd(10))])
    amounts = {A: usd(8), B: usd(4, 6)}
    # Of a cap of 10 the other kind may use 6; it never gives more than it would by itself.
    assert meetings.worth({A, B}, amounts, {A}) == usd(4, 8)
    assert meetings.worth({A, B}, amounts) == usd(10)


def test_a_reducer_may_be_left_alone() -> None:
    found, _ = Meetings(reducers={A: {B}}).combinations({A, B})
    assert found == [frozenset({A}), frozenset({A, B})]


def test_what_lacks_its_need_is_not_taken() -> None:
    meetings = Meetings(needs={A: [frozenset({B, C})]}, rivals={B: {D}, D: {B}})
    found, _ = meetings.combinations({A, B, D})
    assert found == [frozenset({A, B}), frozenset({D})]


def test_many_that_meet_at_one_are_few_combinations() -> None:
    lots: list[Key] = [("lot", "lot", str(i)) for i in range(200)]
    found, exact = Meetings(rivals={A: set(lots), **{lot: {A} for lot in lots}}).combinations({A, *lots})
    assert (found, exact) == ([frozenset({A}), frozenset(lots)], True)


def test_a_search_that_is_cut_says_so_and_keeps_a_bound_that_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choice, "LIMIT", 1)
    meetings = Meetings(rivals={A: {B}, B: {A}})
    assert not meetings.combinations({A, B})[1]
    assert meetings.best({A, B}, {A: usd(1), B: usd(5)}).high == 6
