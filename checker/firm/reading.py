"""Reading a file of a person: JSON or YAML, with limits, exact numbers, and the line of every key.

YAML is read strictly: no tags but the plain ones, so that nothing in a file can run code; no duplicate keys;
bounded size,
depth and aliases.  Numbers with a point become Decimal, never float.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, TypeAlias

from checker.errors import CheckerError, Place, Problem

MAX_BYTES = 20 * 1024 * 1024
MAX_DEPTH = 60
MAX_ALIASES = 100

Data: TypeAlias = dict[str, Any]
Lines: TypeAlias = Mapping[tuple[str | int, ...], int]


def read_bytes(path: Path | str, name: str | None = None) -> bytes:
    """The bytes of a file, or of standard input for `-`; CheckerError where it cannot be read, or is too large."""
    place = Place(name or str(path))
    if str(path) == "-":
        raw = sys.stdin.buffer.read(MAX_BYTES + 1)
    else:
        file = Path(path)
        if file.is_dir():
            raise CheckerError(Problem(place, "this is a folder, not a file", "the path of one firm file"))
        if not file.exists():
            raise CheckerError(Problem(place, "there is no such file"))
        try:
            if file.stat().st_size > MAX_BYTES:
                raise CheckerError(Problem(place, f"the file is larger than {MAX_BYTES // 2**20} MB"))
            raw = file.read_bytes()
        except OSError as error:
            raise CheckerError(Problem(place, f"cannot be read ({error.strerror})")) from None
    if len(raw) > MAX_BYTES:
        raise CheckerError(Problem(place, f"the input is larger than {MAX_BYTES // 2**20} MB"))
    return raw


def read_text(path: Path | str, name: str | None = None) -> str:
    """The text of a file, or of standard input for `-`; CheckerError where it cannot be one of ours."""
    place, raw = Place(name or str(path)), read_bytes(path, name)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise CheckerError(
            Problem(Place(place.file, line), "this is not UTF-8 text", "the file saved as UTF-8")
        ) from None
    if not text.strip():
        raise CheckerError(Problem(place, "the file is empty"))
    return text


def read_data(text: str, name: str) -> Data:
    """The mapping that a JSON or YAML text holds; text that starts with a brace is JSON."""
    data = _read_json(text, name) if text.lstrip().startswith("{") else read_yaml(text, name, keep_false_days=True)[0]
    if not isinstance(data, dict):
        raise CheckerError(Problem(Place(name, 1), f"expected a mapping of names to values, found {_kind(data)}"))
    return data


def _read_json(text: str, name: str) -> Any:
    def unique(pairs: list[tuple[str, Any]]) -> Data:
        out: Data = {}
        for key, value in pairs:
            if key in out:
                read_yaml(text, name)  # says the same, and the line
                raise CheckerError(Problem(Place(name, None, key), "this key stands twice", "it once"))
            out[key] = value
        return out

    def refuse(constant: str) -> Any:
        raise CheckerError(Problem(Place(name), f"{constant} is not a number that can be used"))

    try:
        return json.loads(text, object_pairs_hook=unique, parse_float=Decimal, parse_constant=refuse)
    except json.JSONDecodeError as error:
        raise CheckerError(
            Problem(Place(name, error.lineno), f"this is not JSON: {error.msg} at column {error.colno}")
        ) from None
    except (RecursionError, ValueError):
        raise CheckerError(
            Problem(Place(name), "this is nested too deeply, or holds a number that is too long")
        ) from None


def read_yaml(text: str, name: str, keep_false_days: bool = False) -> tuple[Any, Lines]:
    """(the data of a YAML text, the line of every path in it).

    With `keep_false_days` what looks like a day and is none stays a text, for the reader of the data to refuse.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    aliases = depth = 0
    try:
        for event in yaml.parse(text, Loader=loader):
            if isinstance(event, yaml.AliasEvent):
                aliases += 1
            elif isinstance(event, yaml.CollectionStartEvent):
                depth += 1
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            line = _line(event)
            if aliases > MAX_ALIASES:
                raise CheckerError(Problem(Place(name, line), f"more than {MAX_ALIASES} aliases in one file"))
            if depth > MAX_DEPTH:
                raise CheckerError(Problem(Place(name, line), f"nested deeper than {MAX_DEPTH} levels"))
        root = yaml.compose(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise CheckerError(
            Problem(Place(name, mark.line + 1 if mark else None), f"this is not YAML: {error.problem}")
        ) from None
    except (yaml.YAMLError, RecursionError) as error:
        raise CheckerError(Problem(Place(name), f"this is not YAML: {str(error).splitlines()[0]}")) from None
    unfolding = _Unfolding(name, keep_false_days)
    return (None if root is None else unfolding.build(root, ())), unfolding.lines


class _Unfolding:
    """Turns the nodes of one YAML text into data, and keeps the line of every path."""

    def __init__(self, name: str, keep_false_days: bool) -> None:
        self.name, self.keep_false_days = name, keep_false_days
        self.lines: dict[tuple[str | int, ...], int] = {}
        self.left = 200_000

    def build(self, node: Any, path: tuple[str | int, ...]) -> Any:
        """The data of a node."""
        import yaml

        line = _line(node)
        self.lines.setdefault(path, line)
        self.left -= 1
        if self.left < 0 or len(path) > MAX_DEPTH:
            raise CheckerError(Problem(Place(self.name, line), "the aliases of this file unfold into too much"))
        if isinstance(node, yaml.MappingNode):
            _plain(node, "tag:yaml.org,2002:map", self.name)
            out: Data = {}
            for key_node, value_node in node.value:
                key_line = _line(key_node)
                if not isinstance(key_node, yaml.ScalarNode):
                    raise CheckerError(Problem(Place(self.name, key_line), "a key must be a plain word"))
                key = key_node.value
                if key in out:
                    place = Place(self.name, key_line, dotted((*path, key)))
                    raise CheckerError(Problem(place, "this key stands twice", "it once"))
                self.lines[(*path, key)] = key_line
                out[key] = self.build(value_node, (*path, key))
            return out
        if isinstance(node, yaml.SequenceNode):
            _plain(node, "tag:yaml.org,2002:seq", self.name)
            return [self.build(item, (*path, i)) for i, item in enumerate(node.value)]
        return _scalar(node, self.name, path, self.keep_false_days)


def _line(marked: Any) -> int:
    """The line of a YAML node or event, from 1."""
    return int(marked.start_mark.line) + 1


def _plain(node: Any, tag: str, name: str) -> None:
    if node.tag != tag:
        raise CheckerError(Problem(Place(name, _line(node)), f"the tag {node.tag} is refused", "plain data"))


def _scalar(node: Any, name: str, path: tuple[str | int, ...], keep_false_days: bool) -> Any:
    place = Place(name, _line(node), dotted(path))
    kind, text = node.tag.removeprefix("tag:yaml.org,2002:"), node.value
    try:
        if kind == "str":
            return text
        if kind == "null":
            return None
        if kind == "bool":
            return text.lower() in ("true", "yes", "on")
        if kind == "int":
            return int(text.replace("_", ""))
        if kind == "float":
            number = Decimal(text.replace("_", ""))
            if number.is_finite():
                return number
        if kind == "timestamp":
            return dt.date.fromisoformat(text)
    except (ValueError, InvalidOperation):
        pass
    if kind == "timestamp" and keep_false_days:
        return text
    if kind == "timestamp":
        raise CheckerError(Problem(place, f"{text} is not a day of the calendar", "a day as 2026-12-31"))
    if kind in ("int", "float"):
        raise CheckerError(
            Problem(place, f"{text} is not a number that can be used", "plain decimal digits, or quotes around a text")
        )
    raise CheckerError(Problem(place, f"the tag {node.tag} is refused", "plain data"))


def dotted(path: tuple[str | int, ...]) -> str:
    """A path as a person writes it.

    >>> dotted(("investments", 0, "taxpayer"))
    'investments[0].taxpayer'
    """
    out = ""
    for step in path:
        out += f"[{step}]" if isinstance(step, int) else f".{step}" if out else step
    return out


def lines_of(text: str) -> Lines:
    """The line of every path in a JSON or YAML text; none where the text is not one that YAML can read too."""
    try:
        return read_yaml(text, "", keep_false_days=True)[1]
    except CheckerError:
        return {}


def line_of(path: tuple[str | int, ...], lines: Lines) -> int | None:
    """The line of a path, or of its nearest ancestor."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path)


def _kind(value: Any) -> str:
    return (
        "nothing"
        if value is None
        else {list: "a list", str: "a text", bool: "a truth value"}.get(type(value), "a number")
    )
