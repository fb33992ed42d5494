"""A portfolio answers for every good firm, names every bad one, and never does a part twice."""

from __future__ import annotations

import datetime as dt
import json
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("numpy")
pytest.importorskip("pyarrow")

from checker import Firm, check, load_rulebook
from checker.engines.evaluator import Evaluator
from checker.errors import CheckerError
from checker.portfolio import run as portfolio
from checker.portfolio.run import run
from tests.laputa import DAY, laputa

pq = pytest.importorskip("pyarrow.parquet")
ROOT = Path(__file__).parents[2]


def _table(out: Path, name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = [
        row for file in sorted((out / name).glob("*.parquet")) for row in pq.read_table(file).to_pylist()
    ]
    return rows


def _content(out: Path) -> dict[str, bytes]:
    return {str(file.relative_to(out)): file.read_bytes() for file in sorted(out.rglob("*")) if file.is_file()}


def _firm(number: int) -> dict[str, Any]:
    return {"id": f"firm-{number}", "investments": [{"id": "fab", "height_m": number}]}


def _write(file: Path, *lines: Any) -> Path:
    file.write_text("".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines), "utf-8")
    return file


@pytest.mark.parametrize("as_of", [dt.date(2025, 6, 30), dt.date(2026, 11, 23)])
def test_the_tables_say_what_the_reports_say(tmp_path: Path, as_of: dt.date) -> None:
    book = load_rulebook(ROOT / "rules")
    done = run(book.program(as_of), [ROOT / "examples"], tmp_path / "out")
    files = sorted((ROOT / "examples").glob("*.yaml"))
    assert (done.firms, done.rejected, done.parts) == (len(files), 0, 1)
    reports = {str(f): check(Firm.from_file(f, book.vocabulary), book, as_of, engine=Evaluator()) for f in files}
    said = [(source, verdict) for source, report in reports.items() for verdict in report.verdicts]

    def rows(name: str, *keys: str) -> list[Any]:
        columns = ("source", "subject_kind", "subject", *keys)
        return sorted((tuple(row[key] for key in columns) for row in _table(tmp_path / "out", name)), key=str)

    def of(source: str, v: Any) -> tuple[str, str, str]:
        return source, v.subject.kind, v.subject.id

    assert rows("verdicts", "provision", "verdict") == sorted(
        ((*of(s, v), v.provision, v.verdict) for s, v in said), key=str
    )
    assert rows("criteria", "provision", "criterion", "outcome") == sorted(
        (
            (*of(s, v), v.provision, c.id, c.outcome)
            for s, v in said
            for c in v.criteria
            if c.outcome != "not_in_force" and c.group != "advisory"
        ),
        key=str,
    )
    assert rows("missing", "provision", "fact", "path") == sorted(
        ((*of(s, v), v.provision, m.fact, m.path) for s, v in said for m in v.unknown_facts), key=str
    )
    assert rows("benefits", "provision", "kind", "low", "high", "schedule") == sorted(
        (
            (*of(s, v), v.provision, v.benefit.kind, v.benefit.low, v.benefit.high,
             [{"year": y.year, "low": y.low, "high": y.high} for y in v.benefit.schedule])
            for s, v in said if v.benefit is not None
        ),
        key=str,
    )  # fmt: skip
    raised = [row[:4] for row in rows("issues", "issue", "raised") if row[4] == "raised"]
    assert raised == sorted(
        ((s, r.kind, r.id, issue.issue) for s, report in reports.items() for issue in report.open_issues
         for r in issue.subjects),
        key=str,
    )  # fmt: skip
    assert rows("coverage", "forum", "topic", "covered") == sorted(
        ((*of(s, c), c.forum, c.topic, c.covered) for s, report in reports.items() for c in report.coverage), key=str
    )


def test_every_table_says_what_it_was_made_from(tmp_path: Path) -> None:
    run(laputa().program(DAY), [_write(tmp_path / "firms.jsonl", _firm(1))], tmp_path / "out")
    for file in (tmp_path / "out").rglob("*.parquet"):
        metadata = pq.read_schema(file).metadata
        assert metadata[b"rulebook_sha256"].decode() == laputa().sha256
        assert metadata[b"as_of"].decode() == DAY.isoformat()


def test_bad_records_are_named_with_line_and_reason_and_the_rest_goes_on(tmp_path: Path) -> None:
    deep = '{"name": ' + "[" * 700 + "]" * 700 + "}"
    bad = [deep, "{not json", '{"investments": [{"id": "fab", "hieght_m": 3}]}', "[]", "7", '{"id": "x", "id": "y"}']
    lines = [_firm(1), *bad, "", _firm(2)]
    done = run(laputa().program(DAY), [_write(tmp_path / "firms.jsonl", *lines)], tmp_path / "out", size=3)
    assert (done.firms, done.rejected) == (2, len(bad))
    rejects = [
        json.loads(line)
        for file in sorted((tmp_path / "out" / "rejects").glob("*.jsonl"))
        for line in file.read_text("utf-8").splitlines()
    ]
    assert [reject["line"] for reject in rejects] == [2, 3, 4, 5, 6, 7]
    assert all(reason["what"] for reject in rejects for reason in reject["reasons"])
    assert rejects[2]["reasons"][0]["instead"] == "height_m"
    assert [row["firm"] for row in _table(tmp_path / "out", "firms")] == ["firm-1", "firm-2"]


def test_a_line_beyond_the_limit_is_refused_without_being_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.firm.reading.MAX_BYTES", 200)
    file = _write(tmp_path / "firms.jsonl", _firm(1), json.dumps({"name": "x" * 999}), _firm(2))
    done = run(laputa().program(DAY), [file], tmp_path / "out")
    assert (done.firms, done.rejected) == (2, 1)


def test_a_run_that_was_stopped_goes_on_and_ends_the_same(tmp_path: Path) -> None:
    file, program = _write(tmp_path / "firms.jsonl", *map(_firm, range(10))), laputa().program(DAY)
    run(program, [file], tmp_path / "whole", size=3)

    def stop(firms: int, size: int) -> None:
        raise KeyboardInterrupt

    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            run(program, [file], tmp_path / "stopped", size=3, tell=stop)
    # What a kill leaves behind: half a table, and a whole one of a part that is not done.
    verdicts = tmp_path / "stopped" / "verdicts"
    (verdicts / ".000-firms-000001.parquet.part").write_bytes(b"half")
    (verdicts / "000-firms-000001.parquet").write_bytes(b"old")
    before = (verdicts / "000-firms-000000.parquet").stat().st_mtime_ns
    done = run(program, [file], tmp_path / "stopped", size=3)
    assert (done.parts, done.kept) == (3, 1)
    assert (verdicts / "000-firms-000000.parquet").stat().st_mtime_ns == before
    assert _content(tmp_path / "stopped") == _content(tmp_path / "whole")
    assert run(program, [file], tmp_path / "stopped", size=3).parts == 0


def test_a_firm_that_cannot_be_judged_is_refused_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from checker import columns

    judge = columns.judge_columns

    def failing(program: Any, worlds: Any) -> Any:
        if any(world.firm.id == "firm-2" for world in worlds):
            raise OverflowError("a day beyond the calendar")
        return judge(program, worlds)

    monkeypatch.setattr(columns, "judge_columns", failing)
    file = _write(tmp_path / "firms.jsonl", *map(_firm, range(5)))
    done = run(laputa().program(DAY), [file], tmp_path / "out")
    assert (done.firms, done.rejected) == (4, 1)
    (reject,) = (tmp_path / "out" / "rejects").glob("*.jsonl")
    assert json.loads(reject.read_text("utf-8"))["line"] == 3


def test_another_portfolio_is_not_mixed_in(tmp_path: Path) -> None:
    file = _write(tmp_path / "firms.jsonl", _firm(1))
    run(laputa().program(DAY), [file], tmp_path / "out")
    with pytest.raises(CheckerError, match="its as of differs"):
        run(laputa().program(DAY - dt.timedelta(days=1)), [file], tmp_path / "out")
    _write(file, _firm(1), _firm(2))
    with pytest.raises(CheckerError, match="its inputs differs"):
        run(laputa().program(DAY), [file], tmp_path / "out")
    with pytest.raises(CheckerError, match="holds other files"):
        run(laputa().program(DAY), [file], tmp_path)


def test_paths_that_hold_no_firms_are_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for path, what in ((tmp_path / "no", "no such"), (tmp_path / "empty", "no firm file"), (Path(__file__), "form")):
        with pytest.raises(CheckerError, match=what):
            run(laputa().program(DAY), [path], tmp_path / "out")


def test_what_must_be_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(CheckerError, match=r"sccd-checker\[portfolio\]"):
        portfolio.needed()
