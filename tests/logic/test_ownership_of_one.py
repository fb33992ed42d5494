"""The largest holder, and stakes that pass on only from a threshold."""

from __future__ import annotations

from typing import Any

from tests.laputa import truth
from tests.logic.test_ownership import entity, held

ONE = ", of_one: true"
HALF = ", passes_from: 50"
BOTH = ONE + HALF


def test_the_largest_of_several() -> None:
    jv = entity("jv", ("TR", 22), ("TR", 20), ("KR", 58))
    assert held([jv]) == (42, 42)
    assert held([jv], options=ONE) == (22, 22)


def test_two_stakes_of_one_holder_are_one_holding() -> None:
    group = [entity("jv", ("a", 15), ("b", 15), ("KR", 70)), entity("a", ("top", 100)), entity("b", ("top", 100))]
    assert held([*group, entity("top", home="TR")], options=ONE) == (30, 30)
    # The subsidiaries are pirates themselves: the one above them still holds both stakes.
    pirates = [group[0], *({**x, "home": "TR"} for x in group[1:]), entity("top", home="TR")]
    assert held(pirates, options=ONE) == (30, 30)
    assert held(pirates, options=HALF) == (30, 30)


def test_a_holder_below_the_threshold_holds_nothing_through_the_entity() -> None:
    def chain(pct: float) -> list[dict[str, Any]]:
        return [entity("jv", ("shell", 60), ("KR", 40)), entity("shell", ("TR", pct), ("KR", 100 - pct))]

    assert held(chain(49), options=HALF) == held(chain(49), options=BOTH) == (0, 0)
    assert held(chain(50), options=HALF) == held(chain(50), options=BOTH) == (30, 30)
    assert held(chain(49), options=ONE) == held(chain(49)) != (0, 0)


def test_two_holders_do_not_pass_the_threshold_together() -> None:
    chain = [entity("jv", ("shell", 60), ("KR", 40)), entity("shell", ("TR", 30), ("TR", 30), ("KR", 40))]
    assert held(chain) == (36, 36)
    assert held(chain, options=HALF) == (0, 0)


def test_an_entity_that_passes_unless_passes_on_every_stake() -> None:
    chain = [entity("jv", ("shell", 60), ("KR", 40)), entity("shell", ("TR", 10), ("KR", 90), home="VE")]
    unless = HALF + ", unless: {home: VE}"
    assert held(chain, options=unless) == (6, 6)
    del chain[1]["home"]
    # The shell itself may be a pirate now, so that all it holds may count; at least nothing does.
    assert held(chain, options=unless) == (0, 60)


def test_the_threshold_counts_what_is_held_through_other_chains() -> None:
    chain = [
        entity("jv", ("shell", 60), ("KR", 40)),
        entity("shell", ("top", 30), ("mid", 40), ("KR", 30)),
        entity("mid", ("top", 60), ("KR", 40)),
        entity("top", home="TR"),
    ]
    # 30 directly and 24 through mid: 54 of shell, and so 32.4 of jv.
    low, high = held(chain, options=BOTH)
    assert low == high
    assert float(low) == 32.4


def test_the_undisclosed_rest_may_belong_to_the_largest() -> None:
    assert held([entity("jv", ("TR", 22), ("TR", 10), ("KR", 60))], options=ONE) == (22, 30)
    assert held([entity("jv", ("KR", 70))], options=ONE) == (0, 30)
    shell = [entity("jv", ("shell", 60), ("KR", 40)), entity("shell", ("TR", 40), ("KR", 50))]
    assert held(shell, options=HALF) == (0, 30)
    assert held([entity("jv", ("TR", 30), ("KR", 65))], options=HALF) == (30, 35)


def test_unknown_owners_may_all_be_one() -> None:
    assert held([{"id": "jv"}], options=BOTH) == (0, 100)
    assert held([entity("jv", ("shell", 27), ("KR", 73)), {"id": "shell", "home": "PA"}], options=BOTH) == (0, 27)
    assert held([{"id": "jv", "owners": []}], options=BOTH) == (0, 0)


def test_a_ring_does_not_lift_itself_over_the_threshold() -> None:
    ring = [entity("jv", ("a", 100)), entity("a", ("b", 60), ("TR", 40)), entity("b", ("a", 100))]
    # Without the threshold TR's 40 of a grows through b to all of it; with it a's own ring passes nothing on.
    assert held(ring) == (100, 100)
    assert held(ring, options=BOTH) == (0, 0)


def test_a_reference_is_compared_with_a_link() -> None:
    facts = {"investments": [{"id": "fab"}, {"id": "mill"}], "products": [{"id": "kite", "investment": "fab"}]}
    when = "{some: firm.products, where: {investment: {is: {fact: subject.investment}}}}"
    assert truth(when, **facts) is True
    assert truth(when, id="mill", **facts) is False
    facts["products"].append({"id": "rope"})
    assert truth(when, id="mill", **facts) is None
