"""The input model: what a firm file may hold.  Pydantic models built from the kinds and the vocabulary.

Every fact is optional; a fact that is absent or null is unknown.  A value may be written long, `{value: ...,
source: ...}`; a day or number of which only bounds are known `{between: [..., ...], source: ...}`; and a list long,
`{items: [...], complete: false}`, which says that items exist that the file does not show.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Annotated, Any, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, WithJsonSchema, create_model
from pydantic_core import PydanticCustomError

from checker.errors import FirmError, Place, Problem, nearest
from checker.firm import reading
from checker.firm.kinds import CONTAINS, FIRM, PARTS
from checker.firm.vocabulary import ORDERED, FactDef, Vocabulary

Steps: TypeAlias = tuple[str | int, ...]
Found: TypeAlias = tuple[Steps, str, str]
"""(path, what is wrong, what to write instead)."""


class Record(BaseModel):
    """What every record of a firm file has.  Its facts are fields, None where unknown."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    id: str | None = Field(default=None, min_length=1, max_length=200)
    name: str | None = Field(default=None, max_length=500)


def _error(what: str, instead: str) -> PydanticCustomError:
    return PydanticCustomError("fact", "{what}", {"what": what, "instead": instead})


def _day(value: object) -> dt.date:
    if isinstance(value, str):
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
            raise _error(f"{value!r} is not a day", "a day as 2026-12-31")
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            raise _error(f"{value} is not a day of the calendar", "a day as 2026-12-31") from None
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    raise _error(f"{value!r} is not a day", "a day as 2026-12-31")


def _whole(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        if value < 0:
            raise _error(f"{value} is negative", "a whole number from 0")
        return value
    raise _error(f"{value!r} is not a whole number", "a whole number from 0")


def _year(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and 1900 <= value <= 2200:
        return value
    raise _error(f"{value!r} is not a year", "a year as 2026")


def _amount(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal | float):
        raise _error(f"{value!r} is not a number", "a number such as 1000 or 0.5")
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        raise _error(f"{value!r} is not a number", "a number such as 1000 or 0.5") from None
    if not number.is_finite() or len(number.as_tuple().digits) > 40 or abs(number.adjusted()) > 40:
        raise _error(f"{value!r} is not a number that can be used", "a number such as 1000 or 0.5")
    if number < 0:
        raise _error(f"{value} is negative", "a number from 0")
    return number


def _percent(value: object) -> Decimal:
    number = _amount(value)
    if number > 100:
        raise _error(f"{value} is more than 100 percent", "a share from 0 to 100")
    return number


def _truth(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise _error(f"{value!r} is not a truth value", "true, false or null")


def _text(value: object) -> str:
    if isinstance(value, str) and 0 < len(value) <= 2000:
        return value
    raise _error(f"{str(value)[:40]!r} is not a text of up to 2,000 characters", "a text in quotes")


def _code(value: object) -> str:
    text = str(value) if isinstance(value, int | str | Decimal) and not isinstance(value, bool) else ""
    if re.fullmatch(r"[0-9][0-9. ]*", text):
        return re.sub(r"[. ]", "", text)
    raise _error(f"{value!r} is not a code", 'digits, in quotes, as "8507.60"')


def _country(value: object) -> str:
    if isinstance(value, str) and re.fullmatch(r"[A-Z]{2}", value):
        return value
    raise _error(f"{value!r} is not a country", "two capital letters as KR, US, CN")


def _member(values: list[str]) -> Callable[[object], str]:
    def check(value: object) -> str:
        if isinstance(value, str) and value in values:
            return value
        near = nearest(value, values) if isinstance(value, str) else ""
        raise _error(f"{value!r} is not one of the allowed values", near or "one of " + ", ".join(values))

    return check


def _members(values: list[str]) -> Callable[[object], tuple[str, ...]]:
    one = _member(values)

    def check(value: object) -> tuple[str, ...]:
        if not isinstance(value, list | tuple):
            raise _error(f"{value!r} is not a list", "a list in square brackets")
        return tuple(dict.fromkeys(one(item) for item in value))

    return check


_PLAIN: dict[str, tuple[Callable[[object], Any], dict[str, Any]]] = {
    "bool": (_truth, {"type": "boolean"}),
    "date": (_day, {"type": "string", "format": "date"}),
    "count": (_whole, {"type": "integer", "minimum": 0}),
    "year": (_year, {"type": "integer", "minimum": 1900, "maximum": 2200}),
    "number": (_amount, {"type": "number", "minimum": 0}),
    "money": (_amount, {"type": "number", "minimum": 0}),
    "percent": (_percent, {"type": "number", "minimum": 0, "maximum": 100}),
    "text": (_text, {"type": "string", "minLength": 1, "maxLength": 2000}),
    "code": (_code, {"type": "string", "pattern": "^[0-9][0-9. ]*$"}),
    "country": (_country, {"type": "string", "pattern": "^[A-Z]{2}$"}),
    "ref": (_text, {"type": "string", "minLength": 1}),
}


def _type_of(fact: FactDef) -> Any:
    check: Callable[[object], Any]
    if fact["type"] in ("enum", "set"):
        values = list(fact["values"])
        one: dict[str, Any] = {"enum": values}
        many = {"type": "array", "items": one}
        check, schema = (_member(values), one) if fact["type"] == "enum" else (_members(values), many)
    else:
        check, schema = _PLAIN[fact["type"]]
    known = check
    return Annotated[
        Any, BeforeValidator(lambda value: None if value is None else known(value)), WithJsonSchema(schema)
    ]


def build_models(vocabulary: Vocabulary) -> dict[str, type[Record]]:
    """kind -> the pydantic model of its records; the firm's holds all the others."""
    models: dict[str, type[Record]] = {}

    def build(kind: str) -> type[Record]:
        if kind not in models:
            fields: dict[str, Any] = {}
            for name, item in CONTAINS.get(kind, {}).items():
                fields[name] = (tuple[build(item), ...] | None, None)  # type: ignore[misc]
            for name, fact in vocabulary.of_kind(kind).items():
                fields[name] = (
                    _type_of(fact),
                    Field(default=None, title=fact["label"]["en"], description=fact["question"]["en"]),
                )
            if kind == FIRM:
                fields["assume"] = (dict[str, Any] | None, None)
            elif kind not in PARTS:
                fields["id"] = (Annotated[str, Field(min_length=1, max_length=200)], ...)
            models[kind] = create_model(kind.title().replace("_", ""), __base__=Record, **fields)
        return models[kind]

    build(FIRM)
    return models


@dataclass(frozen=True)
class Firm:
    """A firm as its file describes it: validated, with every reference resolved to an id that exists.

    `data` is the file's content as given (what a saved file holds again); `record` the validated model;
    `incomplete` the
    paths of the lists that say they are not complete; `sources` the public source of each value written long.
    """

    record: Record
    data: Mapping[str, Any]
    bounds: Mapping[Steps, tuple[Any, Any]] = field(default_factory=dict)
    incomplete: frozenset[Steps] = frozenset()
    sources: Mapping[Steps, str] = field(default_factory=dict)

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


def _models(vocabulary: Vocabulary) -> dict[str, type[Record]]:
    if vocabulary.models is None:
        vocabulary.models = build_models(vocabulary)
    models: dict[str, type[Record]] = vocabulary.models
    return models


def _validate(data: dict[str, Any], vocabulary: Vocabulary, name: str, text: str | None) -> Firm:
    unwrapped = _Unwrapped()
    plain = unwrapped.take(data, ())
    problems = list(unwrapped.problems)
    record: Record | None = None
    try:
        record = _models(vocabulary)[FIRM].model_validate(plain)
    except ValidationError as error:
        problems += [_problem(item, plain, vocabulary) for item in error.errors(include_url=False)]
    bounds, faults = _bounds(unwrapped.bounds, vocabulary)
    problems += faults + _reference_problems(plain, vocabulary)
    if problems or record is None:
        unique = {(path, what): (path, what, instead) for path, what, instead in problems}
        raise FirmError(
            Problem(
                Place(name, None if text is None else reading.line_of(text, path), reading.dotted(path)), what, instead
            )
            for path, what, instead in unique.values()
        )
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
        check, _ = _PLAIN[fact["type"]]
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
    path: Steps = tuple(step for step in error["loc"] if isinstance(step, int) or not step.startswith("tuple["))
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
        case "tuple_type" | "none_required":
            return path, "this is not a list", "a list in square brackets"
        case "model_type" | "model_attributes_type" | "dict_type":
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
