"""The report as JSON, version 1 of the contract, and its JSON Schema."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from checker.report.model import Report


def to_json(report: BaseModel) -> str:
    """A report, or an agenda, as JSON text: keys in the order of the model, money as decimal text, `run` last.

    The same input gives the same bytes but for `run`.
    """
    return report.model_dump_json(indent=2, ensure_ascii=False) + "\n"


def report_schema() -> dict[str, Any]:
    """The JSON Schema of the report, in the form that is written."""
    return Report.model_json_schema(mode="serialization")
