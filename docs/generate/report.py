"""The reference of the JSON report, from its schema."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from checker.report.json import report_schema
from docs.generate.schema import keys_of


def report() -> str:
    """The report, then each of its parts in the order in which the others name them."""
    schema = report_schema()
    parts = {"Report": schema, **schema.pop("$defs", {})}
    names = ["Report"]
    for name in names:  # grows while it is walked
        named = re.findall(r'"#/\$defs/(\w+)"', json.dumps(parts[name]))
        names += [part for part in dict.fromkeys(named) if part not in names]
    return "\n\n".join(_section(name, parts[name]) for name in names)


def _section(name: str, schema: Mapping[str, Any]) -> str:
    about = " ".join(schema.get("description", "").partition(">>>")[0].split()).replace("None", "`null`")
    return "\n\n".join([f"(report-{name})=\n## {name}", about, *keys_of(schema, _reference, {})])


def _reference(name: str) -> str:
    return f"[{name}](#report-{name})"
