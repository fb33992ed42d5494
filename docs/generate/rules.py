"""The reference of the rule language, from its models: every key with type, meaning and example."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, get_args

import yaml
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from checker.firm.reading import read_data
from checker.firm.vocabulary import FactType
from checker.rulebook import files, language
from docs.generate.schema import keys_of

RULES = (Path(__file__).parents[2] / "rules", Path(__file__).parents[2] / "tests" / "toy" / "rules")
"""Where examples come from: of a key that the first does not use, the second."""
LENGTHS = (15, 90)
"""An example is the first in the rulebook of so many characters; of a key that has none, the shortest."""
CONDITIONS = (*dict.fromkeys(language._CONDITIONS.values()), "Facts", "Test")
EXPRESSIONS = (*dict.fromkeys(language._EXPRESSIONS.values()),)
INNER = {"SomeOf": "AtLeast", "SomeMembers": "AtLeastGroup"}
"""Models that stand inside one other, and are told with it."""


def rule_files() -> str:
    """What each kind of file holds."""
    return "\n\n".join(_section(model, f"A file that begins with `{key}`") for key, model in files.FILES.items())


def parts() -> str:
    """What stands inside those files: criteria, groups, benefits, deadlines and so on."""
    own = (m for m in vars(files).values() if isinstance(m, type) and issubclass(m, language.Model))
    models = [m for m in own if m.__module__ == files.__name__ and m not in (*files.FILES.values(), files.RuleFile)]
    return "\n\n".join(_section(m, _spaced(m.__name__)) for m in models if m.__name__ not in INNER)


def conditions() -> str:
    """Every condition, and the tests of a value."""
    return "\n\n".join(_section(getattr(language, name), _keyword(name)) for name in CONDITIONS)


def expressions() -> str:
    """Every expression."""
    return "\n\n".join(_section(getattr(language, name), _keyword(name)) for name in EXPRESSIONS)


def types() -> str:
    """The types of facts, keys and values, by name."""
    return ", ".join(f"`{name}`" for name in get_args(FactType))


def _section(model: type[BaseModel], title: str) -> str:
    told = [f"(model-{model.__name__})=\n## {title}", " ".join((model.__doc__ or "").split())]
    for name in (model.__name__, *(inner for inner, outer in INNER.items() if outer == model.__name__)):
        examples = _examples().get(name, {})
        told += [f"```yaml\n{examples['root']}\n```"] if "root" in examples else []
        told += keys_of(_own_first(_schema()[name], model), _reference, examples)
    return "\n\n".join(text for text in told if text)


def _own_first(schema: Mapping[str, Any], model: type[BaseModel]) -> Mapping[str, Any]:
    """The keys of a model before those that every rule file has, and without those of any test."""
    shared = set(files.RuleFile.model_fields)
    tests = set() if model is language.Test else set(_schema()["Test"]["properties"])
    told = {key: field for key, field in schema.get("properties", {}).items() if not tests or key not in tests}
    ordered = sorted(told.items(), key=lambda item: item[0] in shared) if issubclass(model, files.RuleFile) else told
    return {**schema, "properties": dict(ordered)}


def _keyword(name: str) -> str:
    words = [key for key, kind in (*language._CONDITIONS.items(), *language._EXPRESSIONS.items()) if kind == name]
    named = {"Facts": "Facts and their tests", "Test": "Tests of a value"}
    return named.get(name) or ", ".join(f"`{word}`" for word in dict.fromkeys(words))


def _reference(name: str) -> str:
    shown = name.removesuffix("_")
    return f"[{shown}](#model-{INNER.get(name, name)})" if name in _schema() else shown


def _spaced(name: str) -> str:
    return "".join(f" {c.lower()}" if c.isupper() else c for c in name).strip().capitalize()


@cache
def _schema() -> Mapping[str, Any]:
    _, found = models_json_schema([(model, "validation") for model in files.FILES.values()])
    definitions: dict[str, Any] = found["$defs"]
    return definitions


# --- examples ---------------------------------------------------------------------------------------------------------


@cache
def _examples() -> Mapping[str, Mapping[str, str]]:
    """Of each model, of each of its keys an example that stands in a rulebook."""
    found: dict[str, dict[str, str]] = {}
    for folder in RULES:
        seen: dict[str, dict[str, list[str]]] = {}
        for path in sorted(folder.rglob("*.yaml")):
            data = read_data(path.read_text("utf-8"), path.name)
            model = next(model for key, model in files.FILES.items() if key in data)
            for name, key, text in _used(model.model_validate(data)):
                seen.setdefault(name, {}).setdefault(key, []).append(text)
        for name, keys in seen.items():
            for key, texts in keys.items():
                found.setdefault(name, {}).setdefault(key, _best(texts))
    return found


def _used(value: Any) -> Iterator[tuple[str, str, str]]:
    """(model, key, example) of all that a file uses."""
    if isinstance(value, BaseModel):
        data = value.model_dump(by_alias=True, exclude_unset=True)
        for name in value.model_fields_set:
            alias = type(value).model_fields[name].alias or name
            if name == "root":
                yield type(value).__name__, name, _flow(data)
            else:
                yield type(value).__name__, alias, _flow({alias: data[alias]})[1:-1]
            yield from _used(getattr(value, name))
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _used(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _used(item)


def _best(texts: Iterable[str]) -> str:
    least, most = LENGTHS
    fitting = [text for text in texts if least <= len(text) <= most]
    best = fitting[0] if fitting else min(texts, key=len)
    return best if len(best) <= 2 * most else f"{best[:most]} …"


class _Flow(yaml.SafeDumper):
    """One line of YAML; decimals as they were written."""


_Flow.add_representer(Decimal, lambda dumper, value: dumper.represent_scalar("tag:yaml.org,2002:float", f"{value:f}"))
_Flow.add_representer(tuple, lambda dumper, value: dumper.represent_list(value))


def _flow(value: Any) -> str:
    text: str = yaml.dump(
        value, Dumper=_Flow, default_flow_style=True, allow_unicode=True, sort_keys=False, width=10**6
    )
    return text.strip()
