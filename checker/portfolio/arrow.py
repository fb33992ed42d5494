"""A firm file as a row of Arrow: one column a fact, nested as the file is, null where the fact is unknown.

What a firm file writes long (bounds, sources, notes, lists that are not complete), and an amount with more digits than
its column holds, stands beside the facts of a record in its list `written_long`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

import pyarrow as pa

from checker.errors import CheckerError, Place, Problem
from checker.firm.kinds import CONTAINS, FIRM
from checker.firm.values import check_of
from checker.firm.vocabulary import Vocabulary

LONG = "written_long"
_AMOUNT = pa.decimal128(38, 12)
_DIGITS, _DECIMALS = 26, 12
_TYPES: dict[str, pa.DataType] = {
    "bool": pa.bool_(),
    "date": pa.date32(),
    "count": pa.int64(),
    "year": pa.int32(),
    "number": _AMOUNT,
    "money": _AMOUNT,
    "percent": _AMOUNT,
    "set": pa.list_(pa.string()),
}
"""The column of each type of fact; all others are text."""
_LONG = pa.list_(
    pa.struct(
        [("name", pa.string()), ("value", pa.string()), ("low", pa.string()), ("high", pa.string()),
         ("complete", pa.bool_()), ("source", pa.string()), ("note", pa.string())]
    )
)  # fmt: skip


def firm_schema(vocabulary: Vocabulary, metadata: Mapping[str, str] | None = None) -> pa.Schema:
    """The columns of a firm file under a vocabulary.

    >>> firm_schema(Vocabulary({})).field("entities").type.value_type.field("owners").type.value_type.names
    ['id', 'name', 'written_long']
    """
    return pa.schema(_fields(vocabulary, FIRM), dict(metadata) if metadata else None)


def _fields(vocabulary: Vocabulary, kind: str) -> list[pa.Field]:
    own = {name: _TYPES.get(fact["type"], pa.string()) for name, fact in vocabulary.of_kind(kind).items()}
    more = {"assume": pa.string()} if kind == FIRM else {}
    lists = {name: pa.list_(pa.struct(_fields(vocabulary, item))) for name, item in CONTAINS.get(kind, {}).items()}
    every = {"id": pa.string(), "name": pa.string(), **own, **more, **lists, LONG: _LONG}
    return [pa.field(name, type) for name, type in every.items()]


def described(vocabulary: Vocabulary, language: str) -> Iterator[str]:
    """The columns for a person to read, one a line, each fact with its label and unit."""
    yield from _described(firm_schema(vocabulary), vocabulary, FIRM, language, "")


def _described(fields: Any, vocabulary: Vocabulary, kind: str, language: str, indent: str) -> Iterator[str]:
    facts, lists = vocabulary.of_kind(kind), CONTAINS.get(kind, {})
    for field in fields:
        if field.name in lists:
            yield f"{indent}{field.name}: list of struct"
            yield from _described(field.type.value_type, vocabulary, lists[field.name], language, f"{indent}  ")
        elif (fact := facts.get(field.name)) is not None:
            label, unit = fact["label"]["ko" if language == "ko" else "en"], fact.get("unit")
            yield f"{indent}{field.name}: {field.type}  # {label}" + (f" ({unit})" if unit else "")
        else:
            yield f"{indent}{field.name}: {field.type}"


def strange_columns(schema: pa.Schema, vocabulary: Vocabulary, file: str) -> list[Problem]:
    """What is wrong with the columns of a file, whatever stands in them.  Columns may be missing; numbers and days may
    be of other types, and are judged value by value."""
    return list(_strange(schema, vocabulary, FIRM, file, ""))


def _strange(fields: Any, vocabulary: Vocabulary, kind: str, file: str, path: str) -> Iterator[Problem]:
    known = {field.name: field.type for field in _fields(vocabulary, kind)}
    for field in fields:
        place = Place(file, None, f"{path}{field.name}")
        if field.name not in known:
            article = "an" if kind[0] in "aeiou" else "a"
            what = f"the column {field.name!r} is not a fact of {article} {kind.replace('_', ' ')}"
            yield Problem(place, what, vocabulary.suggest(kind, field.name))
        elif field.name in CONTAINS.get(kind, {}):
            if pa.types.is_null(field.type):
                continue
            if not _is_list_of_structs(field.type):
                yield Problem(place, f"this column holds {field.type}", "a list of structs")
            else:
                item = CONTAINS[kind][field.name]
                yield from _strange(field.type.value_type, vocabulary, item, file, f"{place.path}.")
        elif field.name == LONG and not pa.types.is_null(field.type):
            named = {part.name for part in field.type.value_type} if _is_list_of_structs(field.type) else set()
            if not {"name"} <= named <= {part.name for part in _LONG.value_type}:
                yield Problem(place, f"this column holds {field.type}", str(_LONG))


def _is_list_of_structs(type: pa.DataType) -> bool:
    return (pa.types.is_list(type) or pa.types.is_large_list(type)) and bool(pa.types.is_struct(type.value_type))


# --- a firm file as a row --------------------------------------------------------------------------------------------


def row_of(data: Mapping[str, Any], vocabulary: Vocabulary, kind: str = FIRM) -> dict[str, Any]:
    """The row of a valid firm file, given as its data."""
    row: dict[str, Any] = {}
    long: list[dict[str, Any]] = []
    for name, given in data.items():
        plain, said = _unwrapped(given) if name != "assume" else (given, {})
        items, fact = CONTAINS.get(kind, {}).get(name), vocabulary.of_kind(kind).get(name)
        if plain is not None:
            if items is not None:
                row[name] = [row_of(_unwrapped(item)[0], vocabulary, items) for item in plain]
            elif fact is not None:
                row[name] = check_of(fact)(plain)
                if not _fits(row[name]):
                    said["value"] = str(row.pop(name))
            else:
                row[name] = json.dumps(plain, default=str, ensure_ascii=False) if name == "assume" else plain
        if "between" in said and fact is not None:
            said["low"], said["high"] = (str(check_of(fact)(end)) for end in said.pop("between"))
        if said:
            long.append({"name": name, **said})
    if long:
        row[LONG] = long
    return row


def _unwrapped(given: Any) -> tuple[Any, dict[str, Any]]:
    """(the plain value or list, what its long form says beside it)."""
    said: dict[str, Any] = {}
    while isinstance(given, Mapping):
        said |= {key: given[key] for key in ("source", "note") if isinstance(given.get(key), str)}
        if "between" in given:
            return None, {**said, "between": given["between"]}
        if "items" in given:
            said |= {"complete": given["complete"]} if isinstance(given.get("complete"), bool) else {}
            given = given["items"]
        elif "value" in given:
            given = given["value"]
        else:
            return given, {}
    return given, said


def _fits(value: Any) -> bool:
    """Whether a column holds it without losing a digit."""
    if isinstance(value, Decimal):
        exponent = value.as_tuple().exponent
        return value == 0 or (value.adjusted() < _DIGITS and isinstance(exponent, int) and exponent >= -_DECIMALS)
    return not isinstance(value, int) or value < 2**63


# --- and back --------------------------------------------------------------------------------------------------------


def data_of(row: Mapping[str, Any], place: Place) -> dict[str, Any]:
    """The firm file that a row is; CheckerError where it cannot be one.  Its values are judged as those of any file."""
    data = _data_of(row)
    if isinstance(data.get("assume"), str):
        try:
            data["assume"] = json.loads(data["assume"], parse_float=Decimal)
        except ValueError:
            where = Place(place.file, place.line, "assume")
            raise CheckerError(Problem(where, "this is not JSON", "a JSON object as text")) from None
    return data


def _data_of(row: Mapping[str, Any]) -> dict[str, Any]:
    data = {name: _plain(value) for name, value in row.items() if value is not None and name != LONG}
    for said in filter(None, row.get(LONG) or ()):
        name = said.get("name")
        beside = {key: said[key] for key in ("source", "note") if said.get(key) is not None}
        if said.get("value") is not None:
            data[name] = _number(said["value"])
        if said.get("low") is not None or said.get("high") is not None:
            data[name] = {"between": [_number(said.get("low")), _number(said.get("high"))], **beside}
        elif said.get("complete") is not None:
            data[name] = {"items": data.get(name), "complete": said["complete"], **beside}
        elif beside:
            data[name] = {"value": data.get(name), **beside}
    return data


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_data_of(item) if isinstance(item, dict) else item for item in value]
    if isinstance(value, Decimal) and value.is_finite():
        return int(value) if value == value.to_integral_value() else value.normalize()
    return value


def _number(text: str | None) -> Any:
    """A number as the text of a file gives it; days and decimals are read from their text anyway."""
    return int(text) if text is not None and re.fullmatch(r"[0-9]{1,50}", text) else text
