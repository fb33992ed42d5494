"""What a value of each fact type may be, and what is said of one that is not."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any, TypeAlias

from pydantic_core import PydanticCustomError

from checker.errors import nearest
from checker.firm.vocabulary import FactDef

Check: TypeAlias = Callable[[object], Any]
"""Gives the value in its exact form, or raises a PydanticCustomError whose context holds `what` and `instead`."""


def check_of(fact: FactDef) -> Check:
    """The check of a fact's values, null not among them.

    >>> from checker.firm.vocabulary import FactDef
    >>> check_of(FactDef(type="date"))("2026-12-31")  # type: ignore[typeddict-item]
    datetime.date(2026, 12, 31)
    """
    if fact["type"] == "enum":
        return _member(list(fact["values"]))
    if fact["type"] == "set":
        return _members(list(fact["values"]))
    return _CHECKS[fact["type"]]


def wrong(what: str, instead: str) -> PydanticCustomError:
    """The error of a value: what is wrong with it, and what to write instead."""
    return PydanticCustomError("fact", "{what}", {"what": what, "instead": instead})


def _said(value: object) -> str:
    """A value as the person wrote it, a long one cut short."""
    text = str(value) if isinstance(value, Decimal | dt.date) else repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _day(value: object) -> dt.date:
    if isinstance(value, str):
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
            raise wrong(f"{_said(value)} is not a day", "a day as 2026-12-31")
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            raise wrong(f"{value} is not a day of the calendar", "a day as 2026-12-31") from None
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    raise wrong(f"{_said(value)} is not a day", "a day as 2026-12-31")


def _whole(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        if value < 0:
            raise wrong(f"{value} is negative", "a whole number from 0")
        return value
    raise wrong(f"{_said(value)} is not a whole number", "a whole number from 0")


def _year(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and 1900 <= value <= 2200:
        return value
    raise wrong(f"{_said(value)} is not a year", "a year as 2026")


def _amount(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal | float):
        raise wrong(f"{_said(value)} is not a number", "a number such as 1000 or 0.5")
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        raise wrong(f"{_said(value)} is not a number", "a number such as 1000 or 0.5") from None
    if not number.is_finite() or len(number.as_tuple().digits) > 40 or abs(number.adjusted()) > 40:
        raise wrong(f"{_said(value)} is not a number that can be used", "a number such as 1000 or 0.5")
    if number < 0:
        raise wrong(f"{value} is negative", "a number from 0")
    return number


def _percent(value: object) -> Decimal:
    number = _amount(value)
    if number > 100:
        raise wrong(f"{value} is more than 100 percent", "a share from 0 to 100")
    return number


def _truth(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise wrong(f"{_said(value)} is not a truth value", "true, false or nothing")


def _text(value: object) -> str:
    if isinstance(value, str) and 0 < len(value) <= 2000:
        return value
    raise wrong(f"{str(value)[:40]!r} is not a text of up to 2,000 characters", "a text in quotes")


def _code(value: object) -> str:
    text = str(value) if isinstance(value, int | str | Decimal) and not isinstance(value, bool) else ""
    if re.fullmatch(r"[0-9][0-9. ]*", text):
        return re.sub(r"[. ]", "", text)
    raise wrong(f"{_said(value)} is not a code", 'digits, in quotes, as "8507.60"')


def _country(value: object) -> str:
    if isinstance(value, str) and re.fullmatch(r"[A-Z]{2}", value):
        return value
    raise wrong(f"{_said(value)} is not a country", "two capital letters as KR, US, CN")


def _member(values: list[str]) -> Callable[[object], str]:
    def check(value: object) -> str:
        if isinstance(value, str) and value in values:
            return value
        near = nearest(value, values) if isinstance(value, str) else ""
        raise wrong(f"{_said(value)} is not one of the allowed values", near or "one of " + ", ".join(values))

    return check


def _members(values: list[str]) -> Callable[[object], tuple[str, ...]]:
    one = _member(values)

    def check(value: object) -> tuple[str, ...]:
        if not isinstance(value, list | tuple):
            raise wrong(f"{_said(value)} is not a list", "a list in square brackets")
        return tuple(dict.fromkeys(one(item) for item in value))

    return check


_CHECKS: dict[str, Check] = {
    "bool": _truth,
    "date": _day,
    "count": _whole,
    "year": _year,
    "number": _amount,
    "money": _amount,
    "percent": _percent,
    "text": _text,
    "code": _code,
    "country": _country,
    "ref": _text,
}
