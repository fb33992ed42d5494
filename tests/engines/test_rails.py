"""Both rails of every gate, tried with every combination of known and unknown parts."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest

from checker.engines.rails import FALSE, TRUE, UNKNOWN, WIDTH, Rail, Rails, opposite
from checker.logic import unknown
from checker.logic.unknown import Truth
from tests.laputa import world

TRUTHS: tuple[Truth, ...] = (True, False, None)


def rails() -> Rails:
    program, _ = world()
    return Rails(program.compiler, lambda node: lambda r: None)


def parts(made: Rails, n: int) -> list[Rail]:
    return [(made._number(), True) for _ in range(n)]


def answer(made: Rails, rail: Rail, known: dict[int, Truth]) -> Truth:
    """What the rails say, gate by gate from the lowest; fails if both rails are reached."""

    def holds(rail: Rail) -> bool:
        return rail == TRUE or known.get(rail[0]) is rail[1]

    for gate in made.gates.values():
        reached = [
            side
            for side, ways in ((True, gate.known_true), (False, gate.known_false))
            if any(all(map(holds, way)) for way in ways)
        ]
        assert len(reached) < 2
        known[gate.number] = reached[0] if reached else None
    if rail[0] <= UNKNOWN[0]:
        return None if rail[0] == UNKNOWN[0] else rail[1]
    found = known[rail[0]]
    return None if found is None else found is rail[1]


def check(n: int, build: Callable[[Rails, list[Rail]], Rail], specified: Callable[[tuple[Truth, ...]], Truth]) -> None:
    made = rails()
    leaves = parts(made, n)
    rail = build(made, leaves)
    for truths in itertools.product(TRUTHS, repeat=n):
        known = {leaf[0]: truth for leaf, truth in zip(leaves, truths, strict=True)}
        assert answer(made, rail, dict(known)) is specified(truths), truths


@pytest.mark.parametrize("n", range(5))
def test_all_and_any(n: int) -> None:
    check(n, lambda made, leaves: made.all(leaves), unknown.conjunction)
    check(n, lambda made, leaves: made.any(leaves), unknown.disjunction)


@pytest.mark.parametrize(("n", "of"), [(n, of) for of in range(1, 6) for n in range(of + 2)])
def test_at_least(n: int, of: int) -> None:
    check(of, lambda made, leaves: made.at_least(n, leaves), lambda truths: unknown.at_least_true(n, truths))


def test_choice() -> None:
    check(3, lambda made, leaves: made.choice(*leaves), lambda truths: unknown.choice(*truths))


def test_readings_must_agree() -> None:
    def agreed(truths: tuple[Truth, ...]) -> Truth:
        return truths[0] if len(set(truths)) == 1 else None

    check(3, lambda made, leaves: made.agreed(leaves), agreed)


def test_a_guard_that_is_not_known_to_be_false_unsettles() -> None:
    def settled(truths: tuple[Truth, ...]) -> Truth:
        return truths[0] if truths[1] is False and truths[2] is False else None

    check(3, lambda made, leaves: made.settled(leaves[0], leaves[1:]), settled)


@pytest.mark.parametrize(("constant", "truth"), [(TRUE, True), (FALSE, False), (UNKNOWN, None)])
def test_constants_are_worked_out_beforehand(constant: Rail, truth: Truth) -> None:
    made = rails()
    (leaf,) = parts(made, 1)
    for joined, specified in (
        (made.all([constant, leaf]), unknown.conjunction),
        (made.any([constant, leaf]), unknown.disjunction),
    ):
        for given in TRUTHS:
            known = {leaf[0]: given}
            if joined == leaf:
                assert specified([truth, given]) is given
            else:
                assert answer(made, joined, known) is specified([truth, given])
    assert answer(made, opposite(constant), {}) is unknown.negation(truth)


def test_a_double_negation_is_the_thing_itself() -> None:
    made = rails()
    (leaf,) = parts(made, 1)
    assert opposite(opposite(leaf)) == leaf == made.all([leaf]) == made.any([leaf, leaf])


def test_wide_junctions_become_trees() -> None:
    made = rails()
    leaves = parts(made, 200)
    rail = made.all(leaves)
    for gate in made.gates.values():
        for ways in (gate.known_true, gate.known_false):
            assert len(ways) <= WIDTH
            assert all(len(way) <= WIDTH for way in ways)
    known: dict[int, Truth] = {leaf[0]: True for leaf in leaves}
    assert answer(made, rail, dict(known)) is True
    assert answer(made, rail, known | {leaves[150][0]: False}) is False
    assert answer(made, rail, known | {leaves[150][0]: None}) is None


def test_small_gates_are_multiplied_out_and_no_others() -> None:
    made = rails()
    a, b, c, d = parts(made, 4)
    gate = made.gates[made.all([made.any([a, b]), made.any([c, d])])[0]]
    assert gate.known_true == ((a, c), (a, d), (b, c), (b, d))
    assert gate.known_false == ((opposite(a), opposite(b)), (opposite(c), opposite(d)))
    made = rails()
    made.at_least(10, parts(made, 20))
    assert len(made.gates) < 200
    made = rails()
    made.all(made.any(parts(made, 2)) for _ in range(12))
    assert len(made.gates) == 13


def test_equal_gates_are_made_once() -> None:
    made = rails()
    a, b = parts(made, 2)
    assert made.all([a, b]) == made.all([b, a]) == opposite(made.any([opposite(a), opposite(b)]))
    assert len(made.gates) == 1
