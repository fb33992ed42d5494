"""Synthetic firms are valid, say that they are synthetic, and come again with the same seed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from checker import Firm, load_rulebook
from checker.firm import reading
from checker.portfolio.generate import Generator
from tests.laputa import laputa

ROOT = Path(__file__).parents[2]


def _shipped(**options: Any) -> Generator:
    files = sorted((ROOT / "examples").glob("*.yaml"))
    shapes = [reading.read_data(file.read_text("utf-8"), file.name) for file in files]
    return Generator(load_rulebook(ROOT / "rules").vocabulary, shapes, **options)


def _facts(data: Any) -> int:
    if isinstance(data, list):
        return sum(map(_facts, data))
    return sum(_facts(value) for value in data.values()) if isinstance(data, dict) else 1


def test_every_firm_is_valid_and_says_that_it_is_synthetic() -> None:
    made = _shipped(seed=3)
    for firm in made.firms(20):
        Firm.from_data(firm, made.vocabulary)
        assert "synthetic" in firm["id"]
        assert "Synthetic" in firm["name"]


def test_a_firm_is_known_by_its_seed_and_number_alone() -> None:
    lines = list(_shipped(seed=3).lines(6))
    assert list(_shipped(seed=3).lines(3, first=3)) == lines[3:]
    assert list(_shipped(seed=4).lines(6)) != lines
    assert len({json.loads(line)["id"] for line in lines}) == 6


def test_the_rate_of_unknown_facts_is_kept() -> None:
    known = [sum(map(_facts, _shipped(unknown=rate).firms(20))) for rate in (0.0, 0.5, 0.9)]
    assert known[1] < 0.6 * known[0]
    assert known[2] < 0.4 * known[1]


def test_a_plain_shape_of_another_land_will_do() -> None:
    made = Generator(laputa().vocabulary, [{"investments": [{"id": "fab", "height_m": 30}]}], unknown=0.0)
    for firm in made.firms(10):
        assert Firm.from_data(firm, laputa().vocabulary).record["investments"]


def test_shapes_and_rates_that_cannot_be_are_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Generator(laputa().vocabulary, [])
    with pytest.raises(ValueError, match="between 0 and 1"):
        Generator(laputa().vocabulary, [{}], unknown=2)
