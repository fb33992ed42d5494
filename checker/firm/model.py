"""The input model: what a firm file may hold, validated by pydantic from the kinds and the vocabulary.

Every fact is optional; a fact that is absent or null is unknown.  A value may be written long, `{value: ...,
source: ...}`; a day or number of which only bounds are known `{between: [..., ...], source: ...}`; and a list long,
`{items: [...], complete: false}`, which says that items exist that the file does not show.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from pydantic_core import PydanticCustomError, SchemaValidator, ValidationError, core_schema

from checker.errors import FirmError, Place, Problem, nearest
from checker.firm import reading
from checker.firm.kinds import CONTAINS, FIRM, PARTS
from checker.firm.values import check_of
from checker.firm.vocabulary import ORDERED, Vocabulary

Steps: TypeAlias = tuple[str | int, ...]
Found: TypeAlias = tuple[Steps, str, str]
"""(path, what is wrong, what to write instead)."""


def build_validator(vocabulary: Vocabulary) -> SchemaValidator:
    """The validator of a firm file without its long forms, built from the kinds and the vocabulary.

    It is built on the core of pydantic itself: some thousand facts as fields of models would take longer to set up
    than a whole check takes.
    """
    schemas: dict[str, core_schema.CoreSchema] = {}
    name = core_schema.str_schema(strict=True, min_length=1, max_length=500)
    id = core_schema.str_schema(strict=True, min_length=1, max_length=200)

    def optional(schema: core_schema.CoreSchema) -> core_schema.TypedDictField:
        return core_schema.typed_dict_field(core_schema.nullable_schema(schema), required=False)

    def build(kind: str) -> core_schema.CoreSchema:
        if kind not in schemas:
            fields = {"name": optional(name), "id": optional(id)}
            for list_name, item in CONTAINS.get(kind, {}).items():
                fields[list_name] = optional(core_schema.list_schema(build(item), strict=True))
            for fact_name, fact in vocabulary.of_kind(kind).items():
                fields[fact_name] = optional(core_schema.no_info_plain_validator_function(check_of(fact)))
            if kind == FIRM:
                fields["assume"] = optional(core_schema.dict_schema(id))
            elif kind not in PARTS:
                fields["id"] = core_schema.typed_dict_field(id, required=True)
            schemas[kind] = core_schema.typed_dict_schema(fields, extra_behavior="forbid")
        return schemas[kind]

    return SchemaValidator(build(FIRM))


@dataclass(frozen=True)
class Firm:
    """A firm as its file describes it: validated, with every reference resolved to an id that exists.

    `record` is the content in its plain form, values exact and lists of records nested as in the file; `data`
    the content
    as given (what a saved file holds again); `bounds` the least and the greatest value of each fact of which no more is
    known; `incomplete` the paths of the lists that say they are not complete; `sources` the source of each value
    written long.
    """

    record: Mapping[str, Any]
    data: Mapping[str, Any]
    bounds: Mapping[Steps, tuple[Any, Any]] = field(default_factory=dict)
    incomplete: frozenset[Steps] = frozenset()
    sources: Mapping[Steps, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What it is called: its name, else its id, else nothing."""
        return str(self.record.get("name") or self.record.get("id") or "")

    @classmethod
    def from_file(cls, path: Path | str, vocabulary: Vocabulary | None = None) -> Firm:
        """Reads JSON or YAML; `-` is standard input.  FirmError names every field that is wrong."""
        name = "standard input" if str(path) == "-" else str(path)
        return cls.from_text(reading.read_text(path, name), vocabulary, name)

    @classmethod
    def from_text(cls, text: str, vocabulary: Vocabulary | None = None, name: str = "firm") -> Firm:
        """The same from a text; `name` stands for the file in errors."""
        return _validate(reading.read_data(text, name), vocabulary or _shipped(), name, text)

    @classmethod
    def from_data(cls, data: Mapping[str, Any], vocabulary: Vocabulary | None = None, name: str = "firm") -> Firm:
        """The same from plain data."""
        return _validate(dict(data), vocabulary or _shipped(), name, None)


def _shipped() -> Vocabulary:
    # The rulebook's package imports this one; only this default needs the way back.
    from checker.rulebook import load_rulebook

    return load_rulebook().vocabulary


def _validator(vocabulary: Vocabulary) -> SchemaValidator:
    if vocabulary.validator is None:
        vocabulary.validator = build_validator(vocabulary)
    validator: SchemaValidator = vocabulary.validator
    return validator


def _validate(data: dict[str, Any], vocabulary: Vocabulary, name: str, text: str | None) -> Firm:
    unwrapped = _Unwrapped()
    plain = unwrapped.take(data, ())
    problems = list(unwrapped.problems)
    record: dict[str, Any] | None = None
    try:
        record = _validator(vocabulary).validate_python(plain)
    except ValidationError as error:
        problems += [_problem(item, plain, vocabulary) for item in error.errors(include_url=False)]
    bounds, faults = _bounds(unwrapped.bounds, vocabulary)
    problems += faults + _reference_problems(plain, vocabulary)
    if problems or record is None:
        unique = {(path, what): (path, what, instead) for path, what, instead in problems}
        lines = {} if text is None else reading.lines_of(text)
        told = [
            Problem(Place(name, reading.line_of(path, lines), reading.dotted(path)), what, instead)
            for path, what, instead in unique.values()
        ]
        raise FirmError(sorted(told, key=lambda problem: problem.place.line or 0))
    return Firm(record, data, bounds, frozenset(unwrapped.incomplete), unwrapped.sources)


_LONG = (("value", "source", "note"), ("between", "source", "note"), ("items", "complete", "source", "note"))
"""The long forms: the key that tells them apart, and the others that may stand beside it."""


class _Unwrapped:
    """Takes the long form off values and lists, and keeps what it said."""

    def __init__(self) -> None:
        self.sources: dict[Steps, str] = {}
        self.bounds: dict[Steps, Any] = {}
        self.incomplete: set[Steps] = set()
        self.problems: list[Found] = []

    def take(self, value: Any, path: Steps) -> Any:
        if isinstance(value, list):
            return [self.take(item, (*path, i)) for i, item in enumerate(value)]
        if not isinstance(value, dict):
            return value
        for form in _LONG:
            if form[0] in value and (strange := value.keys() - set(form)):
                what = f"{', '.join(sorted(map(repr, strange)))} beside {form[0]!r}"
                self.problems.append((path, what, "only " + ", ".join(form)))
                value = {key: value[key] for key in form if key in value}
        if "value" in value:
            if isinstance(source := value.get("source"), str):
                self.sources[path] = source
            return self.take(value["value"], path)
        if "between" in value:
            if isinstance(source := value.get("source"), str):
                self.sources[path] = source
            self.bounds[path] = value["between"]
            return None
        if "items" in value:
            if value.get("complete") not in (True, False, None):
                self.problems.append(
                    ((*path, "complete"), "`complete` says whether the list is all there is", "true or false")
                )
            if value.get("complete") is False:
                self.incomplete.add(path)
            return self.take(value["items"], path)
        return {key: self.take(item, (*path, key)) for key, item in value.items()}


def _bounds(given: Mapping[Steps, Any], vocabulary: Vocabulary) -> tuple[dict[Steps, tuple[Any, Any]], list[Found]]:
    """(path -> least and greatest value, what is wrong with them)."""
    bounds: dict[Steps, tuple[Any, Any]] = {}
    problems: list[Found] = []
    for path, ends in given.items():
        fact = vocabulary.of_kind(_kind_at(path[:-1])).get(str(path[-1]))
        if fact is None or fact["type"] not in ORDERED or not isinstance(ends, list) or len(ends) != 2:
            what = "`between` bounds a fact that is a day or a number"
            problems.append((path, what, "between: [the least, the greatest]"))
            continue
        check = check_of(fact)
        try:
            low, high = check(ends[0]), check(ends[1])
        except PydanticCustomError as error:
            told = error.context or {}
            problems.append((path, str(told["what"]), str(told["instead"])))
            continue
        if high < low:
            problems.append((path, f"{high} lies before {low}", "the least first"))
        bounds[path] = (low, high)
    return bounds, problems


def _kind_at(path: Steps) -> str:
    kind = FIRM
    for step in path:
        if isinstance(step, str):
            kind = CONTAINS.get(kind, {}).get(step, kind)
    return kind


def _problem(error: Any, plain: Any, vocabulary: Vocabulary) -> Found:
    path: Steps = tuple(error["loc"])
    kind = _kind_at(path)
    match error["type"]:
        case "fact":
            return path, error["ctx"]["what"], error["ctx"]["instead"]
        case "extra_forbidden":
            near = vocabulary.suggest(_kind_at(path[:-1]), str(path[-1]))
            article = "an" if kind[0] in "aeiou" else "a"
            return path, f"{path[-1]!r} is not a fact of {article} {kind.replace('_', ' ')}", near
        case "missing":
            return path[:-1], "an id is missing", "id: and a word that no other record of the file has"
        case "list_type":
            return path, "this is not a list", "a list in square brackets"
        case "dict_type":
            return (
                path,
                f"this is not {'an' if kind[0] in 'aeiou' else 'a'} {kind.replace('_', ' ')}",
                "a mapping of facts to values",
            )
        case _:
            return path, str(error["msg"]), ""


def _reference_problems(plain: Any, vocabulary: Vocabulary) -> list[Found]:
    seen: dict[str, tuple[str, Steps]] = {}
    references: list[tuple[Steps, str, str]] = []
    problems: list[Found] = []

    def walk(record: Any, kind: str, path: Steps) -> None:
        if not isinstance(record, dict):
            return
        name = record.get("id")
        if kind != FIRM and isinstance(name, str):
            if name in seen:
                first = reading.dotted(seen[name][1])
                problems.append(
                    ((*path, "id"), f"the id {name!r} is already that of {first}", "an id that no other record has")
                )
            else:
                seen[name] = (kind, path)
        for fact_name, fact in vocabulary.of_kind(kind).items():
            target = record.get(fact_name)
            if fact["type"] == "ref" and isinstance(target, str):
                references.append(((*path, fact_name), fact["to"], target))
        for list_name, item_kind in CONTAINS.get(kind, {}).items():
            items = record.get(list_name)
            for i, item in enumerate(items if isinstance(items, list) else ()):
                walk(item, item_kind, (*path, list_name, i))

    walk(plain, FIRM, ())
    for path, kind, target in references:
        if seen.get(target, (None,))[0] != kind:
            ids = [name for name, (other, _) in seen.items() if other == kind]
            near = nearest(target, ids) or (f"one of {', '.join(ids)}" if ids else "")
            problems.append((path, f"there is no {kind.replace('_', ' ')} with the id {target!r}", near))
    return problems
