"""One fact of a firm's data set to another value, named as `investment.fab.begin_date=2027-01-15`."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from checker.errors import CheckerError, Place, Problem, nearest
from checker.firm.kinds import CONTAINS, FIRM, KINDS
from checker.firm.reading import read_yaml

OPTION = Place("--set")
UNKNOWN = "unknown"
"""The value that makes a fact unknown."""


def changed(data: Mapping[str, Any], setting: str) -> dict[str, Any]:
    """The data of a firm with one fact changed.

    The setting is `[KIND.]ID.FACT=VALUE`, or `firm.FACT=VALUE`; the value is written as in a YAML firm file, and
    `unknown` takes the fact away.  CheckerError says what is wrong with it; whether the fact exists and the value fits
    is for the reader of the data to say.
    """
    path, equals, text = setting.partition("=")
    holder, dot, fact = path.strip().rpartition(".")
    if not (equals and dot and fact and text.strip()):
        what = f"{setting!r} is not a fact with a value"
        raise CheckerError(Problem(OPTION, what, "ID.FACT=VALUE, as fab.begin_date=2027-01-15"))
    out = copy.deepcopy(dict(data))
    record = _record(out, holder)
    value = text.strip()
    if value == UNKNOWN:
        record.pop(fact, None)
    else:
        record[fact] = read_yaml(value, "--set", keep_false_days=True)[0]
    return out


def _record(data: dict[str, Any], holder: str) -> dict[str, Any]:
    if holder == FIRM:
        return data
    records = dict(_records(data, FIRM))
    kind, _, id = holder.partition(".")
    for name in (holder, id if kind in KINDS else holder):
        if name in records:
            return records[name]
    near = nearest(holder, records)
    raise CheckerError(Problem(OPTION, f"the firm holds nothing with the id {holder!r}", near))


def _records(record: Mapping[str, Any], kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """(id, record) of everything that a record holds, at any depth."""
    for name, inner in CONTAINS.get(kind, {}).items():
        items = record.get(name)
        listed = items.get("items") if isinstance(items, Mapping) else items
        for item in listed if isinstance(listed, list) else ():
            if isinstance(item, dict):
                if isinstance(item.get("id"), str):
                    yield item["id"], item
                yield from _records(item, inner)
