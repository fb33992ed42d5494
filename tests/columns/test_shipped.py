"""Columns mean what the evaluator means on the shipped rulebook: the examples, and the same with less known."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path

import pytest

pytest.importorskip("numpy")

from checker import load_rulebook
from checker.firm import reading
from checker.portfolio.generate import Generator
from tests.columns import agreement
from tests.random_rulebooks import DAYS

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("as_of", DAYS)
def test_columns_say_what_the_evaluator_says_of_the_examples(as_of: dt.date) -> None:
    rng = random.Random(as_of.toordinal())
    files = [
        reading.read_data(file.read_text("utf-8"), file.name) for file in sorted((ROOT / "examples").glob("*.yaml"))
    ]
    firms = files + [agreement.less_known(rng, firm, rate) for firm in files for rate in (0.1, 0.3, 0.6)]
    made = Generator(load_rulebook(ROOT / "rules").vocabulary, files, seed=as_of.toordinal())
    firms += made.firms(10)
    assert agreement.shipped_case(load_rulebook(ROOT / "rules"), firms, as_of) > 1000
