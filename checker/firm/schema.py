"""The JSON Schema of the firm file, for editors that check and complete what is typed."""

from __future__ import annotations

from typing import Any

from checker.firm.kinds import CONTAINS, FIRM, PARTS
from checker.firm.vocabulary import NUMERIC, ORDERED, FactDef, Vocabulary

_TEXT = {"type": "string"}
_NULL = {"type": "null"}
_TYPES: dict[str, dict[str, Any]] = {
    "bool": {"type": "boolean"},
    "date": {"type": "string", "format": "date"},
    "count": {"type": "integer", "minimum": 0},
    "year": {"type": "integer", "minimum": 1900, "maximum": 2200},
    "number": {"type": "number", "minimum": 0},
    "money": {"type": "number", "minimum": 0},
    "percent": {"type": "number", "minimum": 0, "maximum": 100},
    "text": {"type": "string", "minLength": 1, "maxLength": 2000},
    "code": {"type": "string", "pattern": "^[0-9][0-9. ]*$"},
    "country": {"type": "string", "pattern": "^[A-Z]{2}$"},
    "ref": {"type": "string", "minLength": 1},
}


def firm_schema(vocabulary: Vocabulary) -> dict[str, Any]:
    """The schema of a firm file under a vocabulary; every value may also be null or written long.

    >>> firm_schema(Vocabulary({}))["$defs"]["entity"]["required"]
    ['id']
    """
    kinds = dict.fromkeys(["firm", *(kind for lists in CONTAINS.values() for kind in lists.values())])
    definitions = {kind: _record(vocabulary, kind) for kind in kinds}
    return {"title": "Firm", **definitions.pop(FIRM), "$defs": definitions}


def _record(vocabulary: Vocabulary, kind: str) -> dict[str, Any]:
    fields: dict[str, Any] = {"id": {"type": "string", "minLength": 1, "maxLength": 200}, "name": _TEXT}
    for name, item in CONTAINS.get(kind, {}).items():
        items = {"type": "array", "items": {"$ref": f"#/$defs/{item}"}}
        fields[name] = {"anyOf": [items, _long("items", items, complete={"type": "boolean"}), _NULL]}
    for name, fact in vocabulary.of_kind(kind).items():
        fields[name] = _fact(fact)
    if kind == FIRM:
        fields["assume"] = {"type": "object"}
    out: dict[str, Any] = {"type": "object", "properties": fields, "additionalProperties": False}
    if kind != FIRM and kind not in PARTS:
        out["required"] = ["id"]
    return out


def _fact(fact: FactDef) -> dict[str, Any]:
    if fact["type"] in ("enum", "set"):
        one: dict[str, Any] = {"enum": list(fact["values"])}
        plain = one if fact["type"] == "enum" else {"type": "array", "items": one}
    else:
        plain = _TYPES[fact["type"]]
        if fact["type"] in NUMERIC - {"count", "year"}:
            plain = {"anyOf": [plain, {"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)?$"}]}
    forms = [plain, _long("value", {"anyOf": [plain, _NULL]})]
    if fact["type"] in ORDERED:
        forms.append(_long("between", {"type": "array", "items": plain, "minItems": 2, "maxItems": 2}))
    return {"title": fact["label"]["en"], "description": fact["question"]["en"], "anyOf": [*forms, _NULL]}


def _long(key: str, held: dict[str, Any], **beside: Any) -> dict[str, Any]:
    """The long form of a value or list: the key, what may stand beside it, its source and a note."""
    fields = {key: held, **beside, "source": _TEXT, "note": _TEXT}
    return {"type": "object", "properties": fields, "required": [key], "additionalProperties": False}
