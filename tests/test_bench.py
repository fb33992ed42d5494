"""Our paths of the benchmark say of its workload what its oracle says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("numpy")

from bench import ours
from bench.__main__ import MARKS, write
from bench.engines import ENGINES, build
from bench.tables import document
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


def test_a_guide_is_met_or_not_by_the_ratio_of_the_same_turn() -> None:
    def many(*rates: float) -> list[dict[str, float]]:
        return [{"ready_per_s": rate, "per_s": 1.0, "checked": 10, "wrong": 0} for rate in rates]

    # The machine slowed down in the second turn: the ratios are 2, 2 and 0.5.
    text = document({"many": {"ours:ColumnsPath": many(200, 20, 50), "numpy_vec": many(100, 10, 100)}}, "x", 3, {})
    assert "| many firms, columns ready: at least as fast as NumPy by hand | 2.00 times | met |" in text
    slower = document({"many": {"ours:ColumnsPath": many(50), "numpy_vec": many(100)}}, "x", 1, {})
    assert "at least as fast as NumPy by hand | 0.50 times | **not met** |" in slower


def test_tables_are_written_between_the_marks_and_again(tmp_path: Path) -> None:
    file = tmp_path / "performance.md"
    file.write_text(f"before\n{MARKS[0]}\n{MARKS[1]}\nafter\n", "utf-8")
    for text in ("first", "second"):
        write(file, text)
    assert file.read_text("utf-8") == f"before\n{MARKS[0]}\n\nsecond\n\n{MARKS[1]}\nafter\n"
    file.write_text("no marks", "utf-8")
    with pytest.raises(SystemExit, match="has no lines"):
        write(file, "third")
