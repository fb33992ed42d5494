"""Shares through chains of owners: exact, bounded where something is undisclosed, and safe against cycles."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from tests.laputa import value

# An owner says of itself what it is, or is described as an entity that does.
PIRATES = "{consensus: [{home: TR}, {entity.home: TR}]}"


def held(entities: list[dict[str, Any]], of: str = "jv", options: str = "") -> Any:
    share = f"{{ownership_share: share_pct, where: {PIRATES}{options}}}"
    return value(share, "percent", "entity", of, entities=entities)


def entity(id: str, *owners: tuple[str, Any], home: str = "PA", **more: Any) -> dict[str, Any]:
    """An entity whose owners are (home or id of an entity, share)."""
    listed = [
        {("home" if who.isupper() else "entity"): who, **({} if pct is None else {"share_pct": pct})}
        for who, pct in owners
    ]
    return {"id": id, "home": home, "owners": listed, **more}


def test_direct_holdings_add_up() -> None:
    assert held([entity("jv", ("TR", 15), ("TR", 10), ("KR", 75))]) == (25, 25)


def test_a_chain_passes_on_in_proportion() -> None:
    assert held([entity("jv", ("shell", 30), ("KR", 70)), entity("shell", ("TR", 90), ("KR", 10))]) == (27, 27)


def test_a_chain_passes_on_as_a_whole_from_a_threshold() -> None:
    owners = [entity("jv", ("shell", 50), ("KR", 50)), entity("shell", ("TR", 20), ("KR", 80))]
    assert held(owners, options=", whole_from: 50") == (20, 20)
    assert held(owners, options=", whole_from: 51") == (10, 10)


def test_the_undisclosed_rest_may_be_anybody() -> None:
    # The sheet's own example: 22 listed and 20 undisclosed give [22, 42].
    assert held([entity("jv", ("TR", 22), ("KR", 58))]) == (22, 42)


def test_an_owner_of_unknown_home_may_count() -> None:
    jv = {"id": "jv", "owners": [{"home": "TR", "share_pct": 22}, {"share_pct": 20}, {"home": "KR", "share_pct": 58}]}
    assert held([jv]) == (22, 42)


def test_an_owner_that_may_count_still_passes_on_what_is_held_in_it() -> None:
    jv = {"id": "jv", "owners": [{"entity": "shell", "share_pct": 50}, {"home": "KR", "share_pct": 50}]}
    assert held([jv, {"id": "shell", "owners": [{"home": "TR", "share_pct": 100}]}]) == (50, 50)
    assert held(
        [jv, {"id": "shell", "owners": [{"home": "TR", "share_pct": 40}, {"home": "KR", "share_pct": 60}]}]
    ) == (20, 50)


def test_unknown_owners_may_hold_everything() -> None:
    assert held([{"id": "jv"}]) == (0, 100)
    assert held([entity("jv", ("shell", 30), ("KR", 70)), {"id": "shell", "home": "PA"}]) == (0, 30)


def test_known_to_have_no_owners() -> None:
    assert held([{"id": "jv", "owners": []}]) == (0, 0)


def test_a_cycle_of_owners_is_counted_once() -> None:
    ring = [entity("jv", ("other", 50), ("TR", 10), ("KR", 40)), entity("other", ("jv", 50), ("KR", 50))]
    # x = 10 + y / 2 and y = x / 2, so x = 40 / 3.
    assert held(ring) == (Fraction(40, 3), Fraction(40, 3))


def test_a_closed_ring_holds_nothing_from_outside() -> None:
    assert held([entity("jv", ("other", 100)), entity("other", ("jv", 100))]) == (0, 0)


@pytest.mark.parametrize("start", ["a", "b", "c"])
def test_a_longer_ring_ends(start: str) -> None:
    ring = [entity("a", ("b", 60), ("TR", 40)), entity("b", ("c", 60), ("KR", 40)), entity("c", ("a", 60), ("KR", 40))]
    # a = 40 + 0.6 b, b = 0.6 c, c = 0.6 a.
    a = Fraction(40) / (1 - Fraction(6, 10) ** 3)
    expected = {"a": a, "b": a * Fraction(36, 100), "c": a * Fraction(6, 10)}[start]
    assert held(ring, of=start) == (expected, expected)
