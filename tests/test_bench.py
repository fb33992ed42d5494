"""Our paths of the benchmark say of its workload what its oracle says."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("numpy")

from bench import ours
from bench.engines import ENGINES, build
from bench.workload import Rules, make_records, oracle

OURS = [name for name in ENGINES if name.startswith("ours:")]


@pytest.mark.parametrize("name", [*OURS, "plain_closures", "numpy_vec"])
def test_a_path_says_what_the_oracle_says(name: str) -> None:
    if ENGINES[name].lacks:
        pytest.skip(f"{ENGINES[name].lacks} is not installed")
    engine: Any = build(name)
    records, rules = make_records(8 if "Durable" in name else 40), Rules()
    said = engine.batch(records).tolist() if hasattr(engine, "batch") else [list(engine.one(r)) for r in records]
    assert said == [oracle(rules, record) for record in records]


def test_the_evaluator_lists_the_missing_facts_of_what_is_open() -> None:
    path, record = ours.EvaluatorPath(Rules()), make_records(1)[0]
    said = path.one(record)
    assert list(path.missing) == [name for name, out in zip(path.names, said, strict=True) if out == ours.UNKNOWN]
    assert all(facts and not set(facts) & set(record) for facts in path.missing.values())
