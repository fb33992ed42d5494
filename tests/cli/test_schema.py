"""`check schema`."""

from __future__ import annotations

import json

import pytest
from checker.cli import main

from .runs import TOY


def schema(capsys: pytest.CaptureFixture[str], *args: str) -> dict[str, object]:
    assert main(["schema", *args]) == 0
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    assert found["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    return found


def test_the_firm_file_with_its_long_forms(capsys: pytest.CaptureFixture[str]) -> None:
    found = schema(capsys, "--rules", TOY)
    kinds = found["$defs"]
    assert isinstance(kinds, dict)
    fact = kinds["investment"]["properties"]["begin_date"]
    plain, long, *_, null = fact["anyOf"]
    assert plain == {"format": "date", "type": "string"}
    assert long["required"] == ["value"]
    assert null == {"type": "null"}
    assert fact["description"] == "On which day do the works begin?"
    listed = kinds["entity"]["properties"]["owners"]["anyOf"][1]
    assert set(listed["properties"]) == {"items", "complete", "source", "note"}
    assert kinds["investment"]["additionalProperties"] is False


def test_the_report(capsys: pytest.CaptureFixture[str]) -> None:
    found = schema(capsys, "--report")
    assert found["title"] == "Report"
    properties = found["properties"]
    assert isinstance(properties, dict)
    assert list(properties)[-1] == "run"
