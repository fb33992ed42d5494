"""The report as JSON."""

from __future__ import annotations

import json

from checker.report import Report
from checker.report.json import report_schema, to_json

from .test_text import report


def test_the_same_input_gives_the_same_bytes() -> None:
    assert to_json(report()) == to_json(report())


def test_korean_stays_readable_and_money_is_text() -> None:
    text = to_json(report())
    assert "날개 보조금" in text
    assert '"low": "43750000.03"' in text
    assert text.endswith("}\n")


def test_the_run_stands_last() -> None:
    found = json.loads(to_json(report()))
    assert list(found)[-1] == "run"
    assert found["report_version"] == 1


def test_what_is_written_can_be_read_again() -> None:
    first = report("2026-10-15")
    assert Report.model_validate_json(to_json(first)) == first


def test_every_part_of_the_schema_has_a_name() -> None:
    schema = report_schema()
    assert set(schema["required"]) <= set(schema["properties"])
    assert {"Verdict", "CriterionResult", "OpenIssue", "Benefit"} <= set(schema["$defs"])
