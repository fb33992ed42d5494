"""One fact of a firm's data set to another value, named as `investment.fab.begin_date=2027-01-15`."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from checker.errors import CheckerError, Place, Problem, nearest
from checker.firm.kinds import CONTAINS, FIRM, KINDS
from checker.firm.reading import read_yaml

OPTION = "--set"
UNKNOWN = "unknown"
"""The value that makes a fact unknown."""
EXAMPLE = "fab.begin_date=2027-01-15"


def changed(data: Mapping[str, Any], setting: str) -> dict[str, Any]:
    """The data of a firm with one fact changed.

    The setting is `[KIND.]ID.FACT=VALUE`, or `firm.FACT=VALUE`; the value is written as in a YAML firm file, and
    `unknown` takes the fact away.  An item without an id is named by its place, as `us/owners[0]`.  CheckerError says
    what is wrong with it; whether the fact exists and the value fits is for the reader of the data to say.
    """
    spot, text = parted(setting, OPTION, EXAMPLE)
    value = UNKNOWN if text == UNKNOWN else read_yaml(text, OPTION, keep_false_days=True)[0]
    return with_value(data, spot, value, OPTION)


def parted(setting: str, option: str, example: str) -> tuple[str, str]:
    """(the fact as `ID.FACT`, the text of its value) of what an option says."""
    path, equals, text = setting.partition("=")
    holder, dot, fact = path.strip().rpartition(".")
    if not (equals and holder and dot and fact and text.strip()):
        what = f"{setting!r} is not a fact with a value"
        raise CheckerError(Problem(Place(option), what, f"ID.FACT=VALUE, as {example}"))
    return path.strip(), text.strip()


def with_value(data: Mapping[str, Any], spot: str, value: Any, option: str) -> dict[str, Any]:
    """The data of a firm with the fact `ID.FACT` set to a value, or taken away where that is UNKNOWN."""
    out = copy.deepcopy(dict(data))
    holder, _, fact = spot.rpartition(".")
    record = _record(out, holder, option)
    if value == UNKNOWN:
        record.pop(fact, None)
    else:
        record[fact] = value
    return out


def _record(data: dict[str, Any], holder: str, option: str) -> dict[str, Any]:
    if holder == FIRM:
        return data
    records = dict(_records(data, FIRM, data.get("id") or FIRM))
    kind, _, id = holder.partition(".")
    for name in (holder, id if kind in KINDS else holder):
        if name in records:
            return records[name]
    near = nearest(holder, records)
    raise CheckerError(Problem(Place(option), f"the firm holds nothing with the id {holder!r}", near))


def _records(record: Mapping[str, Any], kind: str, id: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """(id, record) of everything that a record holds, at any depth."""
    for name, inner in CONTAINS.get(kind, {}).items():
        items = record.get(name)
        listed = items.get("items") if isinstance(items, Mapping) else items
        for i, item in enumerate(listed if isinstance(listed, list) else ()):
            if isinstance(item, dict):
                own = item["id"] if isinstance(item.get("id"), str) else f"{id}/{name}[{i}]"
                yield own, item
                yield from _records(item, inner, own)
