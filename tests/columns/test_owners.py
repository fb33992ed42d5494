"""Chains of owners over columns: rings, thresholds and the largest holder, as the evaluator follows them."""

from __future__ import annotations

import random
from typing import Any

import pytest

pytest.importorskip("numpy")

from checker import Rulebook
from checker.columns import judge_columns
from tests.laputa import DAY
from tests.random_rulebooks import RandomRulebook, forget, world

_FLAG = {
    "op": "compare",
    "test": "eq",
    "left": {"op": "fact", "path": ["flag"], "type": "bool"},
    "right": {"op": "lit", "value": True, "type": "bool"},
}
_OPTIONS: list[dict[str, Any]] = [
    {},
    {"whole_from": 50},
    {"of_one": True},
    {"passes_from": 50},
    {"passes_from": 50, "unless": {**_FLAG, "left": {"op": "fact", "path": ["mark"], "type": "bool"}}},
    {"passes_from": "33.3", "whole_from": 60, "of_one": True},
]


def _book() -> Rulebook:
    """A rulebook with a concept for each way to ask for a share: of an entity, and of the taxpayer of an investment."""
    book = RandomRulebook(random.Random(0), 1).build()
    maker = RandomRulebook(random.Random(0))
    for i, options in enumerate(_OPTIONS):
        for kind, path in (("entity", []), ("investment", ["taxpayer"])):
            name = f"{kind}{i}"
            node: Any = {"op": "ownership", "of": path, "measure": "share_pct", "where": _FLAG, "type": "percent"}
            value = {"type": "percent", "value": node | options, "in_force": []}
            book.concepts[name] = {**maker._head(name, kind), **value}  # type: ignore[typeddict-item]
    return book


def _firm(rng: random.Random) -> dict[str, Any]:
    ids = [f"e{i}" for i in range(rng.randint(1, 5))]
    entities = []
    for id in ids:
        left, owners = 100, []
        for _ in range(rng.randint(0, 3)):
            share = rng.randint(0, left)
            left -= share
            owner: dict[str, Any] = {"share_pct": share, "flag": rng.random() < 0.4}
            owners.append(owner | ({"entity": rng.choice(ids)} if rng.random() < 0.7 else {}))
        entities.append({"id": id, "mark": rng.random() < 0.3, "owners": owners})
    return {"entities": entities, "investments": [{"id": "i", "taxpayer": rng.choice(ids)}, {"id": "j"}]}


def test_every_way_to_ask_for_a_share_gives_what_the_evaluator_gives() -> None:
    rng, book = random.Random(11), _book()
    program = book.program(DAY)
    firms = [forget(rng, _firm(rng), rng.choice([0, 0.3, 0.6])) for _ in range(150)]
    columns = judge_columns(program, [world(book, firm) for firm in firms])
    plain = [world(book, firm) for firm in firms]
    for i in range(len(_OPTIONS)):
        for kind in ("entity", "investment"):
            said = [program.concept_value(f"{kind}{i}", r) for one in plain for r in one.records.get(kind, ())]
            assert columns.values(f"{kind}{i}") == said, (i, kind)
    assert not columns.by_record
