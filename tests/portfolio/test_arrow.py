"""A firm that went through Parquet is the same firm, and gets the same verdicts."""

from __future__ import annotations

import io
import random
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

pytest.importorskip("numpy")
pytest.importorskip("pyarrow")

from checker import Firm, Vocabulary, load_rulebook
from checker.errors import CheckerError, Place
from checker.firm.kinds import CONTAINS
from checker.portfolio import arrow, rows
from checker.portfolio.inputs import parts_of
from checker.portfolio.run import run
from tests.laputa import DAY, laputa
from tests.random_rulebooks import VOCABULARY, forget, random_firm

pq = pytest.importorskip("pyarrow.parquet")
pa = pytest.importorskip("pyarrow")

ROOT = Path(__file__).parents[2]


def _back(data: dict[str, Any], vocabulary: Vocabulary) -> Firm:
    """The firm, read from the bytes of the Parquet file that it is written to."""
    schema = arrow.firm_schema(vocabulary)
    table = pa.Table.from_pylist([arrow.row_of(data, vocabulary)], schema)
    file = io.BytesIO()
    pq.write_table(table, file)
    (row,) = pq.read_table(io.BytesIO(file.getvalue())).to_pylist()
    return Firm.from_data(arrow.data_of(row, Place("firm")), vocabulary)


def _known(record: Any) -> Any:
    """A record without what is null, which says no more than what is absent."""
    if isinstance(record, dict):
        return {name: _known(value) for name, value in record.items() if value is not None}
    return [_known(item) for item in record] if isinstance(record, list) else record


def _same(one: Firm, other: Firm) -> None:
    assert _known(one.record) == _known(other.record)
    assert one.bounds == other.bounds
    assert one.incomplete == other.incomplete
    assert one.sources == other.sources


def _sourced(rng: random.Random, data: dict[str, Any], kind: str = "firm") -> dict[str, Any]:
    """The same firm with some of its values written long."""
    out: dict[str, Any] = {}
    for name, value in data.items():
        items = CONTAINS.get(kind, {}).get(name)
        if isinstance(value, list) and items is not None:
            out[name] = [_sourced(rng, item, items) for item in value]
        elif name == "id" or isinstance(value, dict) or rng.random() < 0.7:
            out[name] = value
        else:
            out[name] = {"value": value, "source": f"ledger {rng.randint(1, 9)}", "note": "seen"}
    return out


@settings(
    max_examples=60, derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)  # fmt: skip
@given(st.integers(0, 2**32))
def test_a_firm_comes_back_from_parquet_as_it_was(seed: int) -> None:
    rng = random.Random(seed)
    data = _sourced(rng, {"id": "f", "name": "기업", **forget(rng, random_firm(rng), 0.4)})
    _same(_back(data, VOCABULARY), Firm.from_data(data, VOCABULARY))


def test_numbers_keep_every_digit() -> None:
    for value in (10**39, "0." + "0" * 30 + "1", Decimal("33.333333333333"), Decimal("1E+12"), 0):
        data = {"investments": [{"id": "i", "cost_usd": value, "staff": 2**63, "height": {"between": [0, value]}}]}
        _same(_back(data, VOCABULARY), Firm.from_data(data, VOCABULARY))


def test_assumptions_and_lists_that_are_empty_or_not_known_come_back() -> None:
    data = {"assume": {"gate": "open"}, "entities": [], "investments": {"items": [{"id": "i"}], "complete": False}}
    firm = _back(data, VOCABULARY)
    assert firm.record["assume"] == {"gate": "open"}
    assert firm.record["entities"] == []
    assert "products" not in firm.record
    assert firm.incomplete == {("investments",)}


def test_what_was_given_by_hand_in_other_types_is_read() -> None:
    fab = {"id": "fab", "height_m": 3.5, "begin_date": "2026-01-01", "workers": 7}
    table = pa.Table.from_pylist([{"id": "f", "investments": [fab]}])
    assert not arrow.strange_columns(table.schema, laputa().vocabulary, "firms.parquet")
    firm = Firm.from_data(arrow.data_of(table.to_pylist()[0], Place("firm")), laputa().vocabulary)
    assert firm.record["investments"][0]["height_m"] == Decimal("3.5")


def test_columns_that_no_firm_has_are_told_before_anything_is_judged(tmp_path: Path) -> None:
    file = tmp_path / "firms.parquet"
    strange = {"id": "f", "investments": [{"id": "fab", "hieght_m": 3}], "products": 7, "written_long": ["x"]}
    pq.write_table(pa.Table.from_pylist([strange]), file)
    with pytest.raises(CheckerError) as caught:
        run(laputa().program(DAY), [file], tmp_path / "out")
    told = {problem.place.path: problem.instead for problem in caught.value.problems}
    assert told["investments.hieght_m"] == "height_m"
    assert told["products"] == "a list of structs"
    assert set(told) == {"investments.hieght_m", "products", "written_long"}
    assert not (tmp_path / "out").exists()


def test_what_is_no_parquet_is_told(tmp_path: Path) -> None:
    file = tmp_path / "firms.parquet"
    file.write_bytes(b"PAR1 or not")
    with pytest.raises(CheckerError, match="cannot be read as Parquet"):
        run(laputa().program(DAY), [file], tmp_path / "out")


def test_the_columns_are_shown_with_their_labels() -> None:
    lines = list(arrow.described(laputa().vocabulary, "ko"))
    assert "  height_m: decimal128(38, 12)  # 고도 (m)" in lines
    assert "investments: list of struct" in lines


def test_rows_are_found_wherever_a_part_begins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "GROUP", 7)
    monkeypatch.setattr(rows, "_BATCH", 3)
    file = tmp_path / "firms.parquet"
    rows.write(file, [{"id": f"f{i}"} for i in range(40)], laputa().vocabulary, {})
    parts = list(parts_of([(file,)], 6))
    assert [(part.start, part.count) for part in parts] == [(0, 6), (6, 6), (12, 6), (18, 6), (24, 6), (30, 6), (36, 4)]
    assert sum(part.size for part in parts) == file.stat().st_size
    for order in (parts, parts[::-1], parts[::3] + parts[1::2]):
        for part in order:
            found = [(entry.line, entry.firm(laputa().vocabulary).record["id"]) for entry in part.entries()]
            assert found == [(i + 1, f"f{i}") for i in range(part.start, part.start + part.count)]


def test_the_examples_get_the_same_answers_from_parquet(tmp_path: Path) -> None:
    book = load_rulebook(ROOT / "rules")
    files = sorted((ROOT / "examples").glob("*.yaml"))
    parquet = tmp_path / "examples.parquet"
    rows.write(parquet, [Firm.from_file(file, book.vocabulary).data for file in files], book.vocabulary, {})
    program = book.program(DAY)
    run(program, [ROOT / "examples"], tmp_path / "one")
    run(program, [parquet], tmp_path / "two")
    for name in ("firms", "verdicts", "criteria", "missing", "benefits", "issues", "coverage"):
        one, two = (pq.read_table(tmp_path / out / name).drop_columns("source").to_pylist() for out in ("one", "two"))
        assert one == two
        assert len(one) > 0
