"""The report as JSON, version 1 of the contract, and its JSON Schema."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from pydantic import BaseModel

from checker.report import model
from checker.report.model import Report


def to_json(report: BaseModel) -> str:
    """A report, or an agenda, as JSON text: keys in the order of the model, money as decimal text, `run` last.

    The same input gives the same bytes but for `run`.
    """
    return report.model_dump_json(indent=2, ensure_ascii=False) + "\n"


def report_schema() -> dict[str, Any]:
    """The JSON Schema of the report, in the form that is written, with what each key means."""
    schema = Report.model_json_schema(mode="serialization")
    for part, key, meaning in _meanings():
        fields = (schema if part == "Report" else schema["$defs"].get(part, {})).get("properties", {})
        if key in fields:
            fields[key]["description"] = meaning.replace("None", "null")
    return schema


def _meanings() -> Iterator[tuple[str, str, str]]:
    """(part, key, meaning) from the text under each key of the model.

    Read only where the schema is asked for: pydantic would read them whenever a check starts.
    """
    parts = (node for node in ast.parse(inspect.getsource(model)).body if isinstance(node, ast.ClassDef))
    for part in parts:
        for field, text in pairwise(part.body):
            if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(text, ast.Expr):
                yield part.name, field.target.id, ast.literal_eval(text.value)
