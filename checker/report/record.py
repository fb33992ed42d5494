"""A record of a check that another can check: the facts that were used, the rulebook, the day, and what was answered.

The file is canonical (keys sorted, no blanks, one line), so that every byte of it counts, and carries the SHA-256 of
its content.  To verify it is to answer anew from its facts, with the plain evaluator, and to find the same.  It proves
that facts, law and answer belong together, not who wrote it: whoever changes the facts can make a record of those.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from checker.errors import CheckerError, Place, Problem
from checker.firm import Firm
from checker.firm.reading import read_data
from checker.report.model import Report
from checker.rulebook.load import version

if TYPE_CHECKING:
    from checker.rulebook import Rulebook

VERSION = 1
CONTENT = {"as_of": str, "checker": str, "firm": dict, "only": (str, type(None)), "report": dict, "rulebook": dict}
"""The parts of the content, with the type of each."""


def canonical(value: Any) -> str:
    """The one JSON text of plain data: keys sorted, no blanks, numbers as they are.

    >>> canonical({"b": Decimal("0.50"), "a": [True, None, dt.date(2026, 12, 31)]})
    '{"a":[true,null,"2026-12-31"],"b":0.50}'
    """
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{canonical(key)}:{canonical(value[key])}" for key in sorted(value)) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, dt.date):
        return canonical(value.isoformat())
    return str(value) if isinstance(value, Decimal) else json.dumps(value, ensure_ascii=False)


def plain_firm(firm: Firm, rulebook: Rulebook) -> Firm:
    """The firm as its record will hold it: the same facts, written as JSON writes them."""
    return Firm.from_data(read_data(canonical(firm.data), "record"), rulebook.vocabulary, "record")


def record_of(firm: Firm, report: Report, only: str | None) -> str:
    """The text of a record: `report` is that of the plain firm, `only` the pattern of ids that it was asked for."""
    content = {
        "as_of": report.as_of,
        "checker": report.run.checker,
        "firm": firm.data,
        "only": only,
        "report": _compared(report),
        "rulebook": report.rulebook.model_dump(),
    }
    body = {"content": content, "record_version": VERSION}
    return canonical({**body, "sha256": _digest(body)}) + "\n"


def verify(raw: bytes, name: str, rulebook: Rulebook) -> Report:
    """The report that a record holds, made anew; CheckerError where the record is not whole, or not of this rulebook.

    `raw` are the bytes of the file, `name` stands for it in errors.
    """
    content = _content(raw, name)
    wanted = content["rulebook"].get("sha256")
    if wanted != rulebook.sha256:
        what = f"this record wants the rulebook with the sha256 {wanted}, the one in use has {rulebook.sha256}"
        raise CheckerError(Problem(Place(name, None, "content.rulebook.sha256"), what, "--rules with its folder"))
    try:
        as_of = dt.date.fromisoformat(content["as_of"])
    except ValueError:
        what = f"{content['as_of']!r} is not a day"
        raise CheckerError(Problem(Place(name, None, "content.as_of"), what, "a day as 2026-12-31")) from None
    report = _again(content["firm"], name, rulebook, as_of, content["only"])
    found = json.loads(canonical(_compared(report)))
    at = _difference(json.loads(canonical(content["report"])), found, "content.report")
    if at is not None:
        other = content["checker"] != version()
        why = f"; it was made by checker {content['checker']}, this is {version()}" if other else ""
        what = f"the facts of this record do not give this answer{why}"
        raise CheckerError(Problem(Place(name, None, at), what, "a record made anew with --record"))
    return report


def _again(data: dict[str, Any], name: str, rulebook: Rulebook, as_of: dt.date, only: str | None) -> Report:
    from checker.engines.evaluator import Evaluator
    from checker.logic.record import World
    from checker.report.build import Builder

    world = World(Firm.from_data(data, rulebook.vocabulary, name), rulebook.vocabulary)
    return Builder(rulebook.program(as_of), world, Evaluator()).report(only)


def _content(raw: bytes, name: str) -> dict[str, Any]:
    """The content of a record whose form and hash are right."""
    try:
        text = raw.decode("utf-8")
        data = read_data(text, name)
        same = canonical(data) + "\n" == text
    except UnicodeDecodeError as error:
        raise CheckerError(Problem(Place(name), f"this is not the text of a record ({error.reason})")) from None
    if data.keys() != {"content", "record_version", "sha256"} or not isinstance(data["content"], dict):
        what = "this is not a record of a check"
        raise CheckerError(Problem(Place(name), what, "a file that `check FILE --record` made"))
    if data["record_version"] != VERSION or isinstance(data["record_version"], bool):
        what = f"this is a record of version {data['record_version']!r}"
        raise CheckerError(Problem(Place(name, None, "record_version"), what, f"one of version {VERSION}"))
    body = {key: data[key] for key in ("content", "record_version")}
    if not same or data["sha256"] != _digest(body):
        what = "this record was changed after it was written: its content does not fit its sha256"
        raise CheckerError(Problem(Place(name), what, "the record as it was made"))
    content: dict[str, Any] = data["content"]
    wrong = [key for key, type in CONTENT.items() if not isinstance(content.get(key, ...), type)]  # type: ignore[arg-type]
    wrong += sorted(content.keys() - CONTENT.keys())
    if wrong:
        place = Place(name, None, f"content.{wrong[0]}")
        raise CheckerError(Problem(place, "this is not what a record holds there", "the record as it was made"))
    return content


def _digest(body: Mapping[str, Any]) -> str:
    return hashlib.sha256(canonical(body).encode("utf-8", "surrogatepass")).hexdigest()


def _compared(report: Report) -> dict[str, Any]:
    """What is compared of a report: all but how it was made."""
    return report.model_dump(mode="json", exclude={"run"})


def _difference(a: Any, b: Any, at: str) -> str | None:
    """The path of the first thing that is different, None where nothing is."""
    if isinstance(a, dict) and isinstance(b, dict):
        for key in [*a, *(key for key in b if key not in a)]:
            found = f"{at}.{key}" if key not in a or key not in b else _difference(a[key], b[key], f"{at}.{key}")
            if found is not None:
                return found
        return None
    if isinstance(a, list) and isinstance(b, list):
        for i, (x, y) in enumerate(zip(a, b, strict=False)):
            if (found := _difference(x, y, f"{at}[{i}]")) is not None:
                return found
        return None if len(a) == len(b) else f"{at}[{min(len(a), len(b))}]"
    return None if type(a) is type(b) and a == b else at
