"""A model's part of a JSON Schema as text: a line for each key with its type, then what it means, then an example."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

Schema: TypeAlias = Mapping[str, Any]
Reference: TypeAlias = Callable[[str], str]
"""The name of a model -> how the text refers to it."""

PLAIN = {
    "string": "text",
    "integer": "whole number",
    "number": "number",
    "boolean": "yes or no",
    "object": "mapping",
    "null": "nothing",
}
UNIONS = (
    ({"All", "Facts"}, "[condition](#model-conditions)"),
    ({"Arithmetic"}, "[expression](#model-expressions)"),
    ({"AllGroup", "Criterion"}, "[criterion](#model-Criterion) or [group](#model-AllGroup)"),
    ({"AllGroup"}, "[group](#model-AllGroup)"),
)
"""Unions that have a name of their own: some of their members -> the name."""


def keys_of(model: Schema, refer: Reference, examples: Mapping[str, str]) -> Iterator[str]:
    """Each key of a model as the entry of a definition list; one without a meaning of its own as that of a list."""
    required = set(model.get("required", ()))
    for key, field in model.get("properties", {}).items():
        nothing = " or nothing" if key in required and {"type": "null"} in field.get("anyOf", ()) else ""
        term = f"`{key}` – {type_of(field, refer)}{nothing}{', **required**' if key in required else ''}"
        about = " ".join(field.get("description", "").split())
        example = f"\n  {_quoted(examples[key])}" if key in examples else ""
        yield f"{term}\n: {about}{example}" if about else f"- {term}"


def type_of(schema: Schema, refer: Reference) -> str:
    """A type in words.

    >>> type_of({"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "null"}]}, str)
    'list of text'
    """
    if "$ref" in schema:
        return refer(schema["$ref"].rpartition("/")[2])
    if "const" in schema:
        return f"`{_word(schema['const'])}`"
    if "enum" in schema:
        return _either(f"`{_word(word)}`" for word in schema["enum"])
    union = schema.get("oneOf") or schema.get("anyOf")
    if union:
        return _union(union, refer)
    if schema.get("type") == "array":
        inner = schema.get("items") or next(iter(schema.get("prefixItems", ())), {})
        return f"{'pair' if 'prefixItems' in schema else 'list'} of {type_of(inner, refer)}" if inner else "list"
    if schema.get("type") == "object" and isinstance(schema.get("additionalProperties"), Mapping):
        return f"mapping of names to {type_of(schema['additionalProperties'], refer)}"
    return "day" if schema.get("format") == "date" else PLAIN.get(schema.get("type", ""), "anything")


def _union(union: Iterable[Schema], refer: Reference) -> str:
    members = {str(member.get("$ref", "")).rpartition("/")[2] for member in union}
    for some, name in UNIONS:
        if some <= members:
            return name
    return _either(dict.fromkeys(type_of(member, refer) for member in union if member.get("type") != "null"))


def _either(words: Iterable[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last


def _word(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _quoted(example: str) -> str:
    fence = "``" if "`" in example else "`"
    return f"{fence}{example}{fence}"
