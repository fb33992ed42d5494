"""The text of a firm file: what a person gave, as YAML or JSON that reads back as the same."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any


def to_yaml(data: Mapping[str, Any]) -> str:
    """The data as YAML, in the order in which they were given.

    >>> print(to_yaml({"name": "한빛", "share": Decimal("12.50"), "day": dt.date(2026, 12, 31), "known": "no"}), end="")
    name: 한빛
    share: 12.50
    day: 2026-12-31
    known: 'no'
    """
    import yaml

    class Dumper(yaml.SafeDumper):
        def ignore_aliases(self, data: Any) -> bool:
            return True

    def number(dumper: yaml.SafeDumper, value: Decimal) -> yaml.ScalarNode:
        text = format(value, "f")
        return dumper.represent_scalar(f"tag:yaml.org,2002:{'float' if '.' in text else 'int'}", text)

    Dumper.add_representer(Decimal, number)
    return yaml.dump(dict(data), Dumper=Dumper, allow_unicode=True, sort_keys=False, width=120)


def to_json(data: Mapping[str, Any]) -> str:
    """The data as JSON; a number with a point is written as text, for JSON would read it as a binary fraction.

    >>> print(to_json({"share": Decimal("12.50"), "day": dt.date(2026, 12, 31)}), end="")
    {
      "share": "12.50",
      "day": "2026-12-31"
    }
    """

    def plain(value: Any) -> Any:
        if isinstance(value, Decimal):
            text = format(value, "f")
            return text if "." in text else int(text)
        return value.isoformat() if isinstance(value, dt.date) else str(value)

    return json.dumps(data, default=plain, ensure_ascii=False, indent=2) + "\n"
