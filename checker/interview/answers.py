"""What a typed answer means: the plain data that a firm file would hold for it."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from typing import Any

from pydantic_core import PydanticCustomError

from checker.firm.values import check_of
from checker.firm.vocabulary import NUMERIC, ORDERED, FactDef
from checker.interview.questions import Question

YES = frozenset({"1", "y", "yes", "true", "예", "네", "그렇다", "ㅇ"})
NO = frozenset({"2", "n", "no", "false", "아니요", "아니오", "아니다", "ㄴ"})
NONE = frozenset({"0", "none", "없음"})
"""The answers that say that a list is empty."""
_UNITS = re.compile(r"^(?:usd|us\$|\$)|(?:usd|%|달러|불|명|개|건)$", re.I)


class Refused(Exception):
    """An answer that cannot be taken: `why` is `form` (it is not written as it must be), `taken` (the name of a record
    is one of another) or `order` (the first bound is not the lower one); `text` is what of it is wrong."""

    def __init__(self, why: str, text: str) -> None:
        super().__init__(f"{why}: {text}")
        self.why, self.text = why, text


def plain(question: Question, text: str) -> Any:
    """The answer as a firm file holds it: a value, `{"between": [..., ...]}`, or the names of records.

    Refused says what is wrong with it.
    """
    said = unicodedata.normalize("NFC", text).strip()
    if not said:
        raise Refused("form", said)
    if question.fact is None:
        return _name(said) if question.sort == "name" else _names(said)
    if question.fact["type"] in ORDERED and ".." in said:
        low, high = (_value(question, end.strip()) for end in said.split("..", 1))
        if low == high:
            return low
        if high < low:
            raise Refused("order", said)
        return {"between": [low, high]}
    return _value(question, said)


def _name(said: str) -> str:
    if len(said) > 200:
        raise Refused("form", said[:40])
    return said


def _names(said: str) -> list[str]:
    if said.lower() in NONE:
        return []
    found = [_name(part.strip()) for part in re.split(r"[,，、]", said) if part.strip()]
    if not found:
        raise Refused("form", said)
    if len(set(found)) < len(found):
        raise Refused("taken", next(name for name in found if found.count(name) > 1))
    return found


def _value(question: Question, said: str) -> Any:
    fact: FactDef = question.fact  # type: ignore[assignment]
    written: Any = said
    short = unicodedata.normalize("NFKC", said).lower()
    match fact["type"]:
        case "bool":
            if short not in YES | NO:
                raise Refused("form", said)
            return short in YES
        case "enum" | "ref":
            return _option(question, said)
        case "set":
            parts = [part.strip() for part in re.split(r"[,，、]", said) if part.strip()]
            return [] if short in NONE else list(dict.fromkeys(_option(question, part) for part in parts))
        case "country":
            written = said.upper()
        case "date":
            written = short
        case "count" | "year" | "number" | "money" | "percent":
            written = _number(short, said)
    try:
        value = check_of(fact)(written)
    except PydanticCustomError:
        raise Refused("form", said) from None
    whole = fact["type"] in NUMERIC and value == int(value)
    return int(value) if whole else value


def _number(short: str, said: str) -> int | Decimal:
    digits = _UNITS.sub("", short.replace(" ", "")).strip()
    # A comma groups thousands; anything else that it might mean is refused rather than guessed.
    if not re.fullmatch(r"\d+(\.\d+)?|\d{1,3}(,\d{3})+(\.\d+)?", digits):
        raise Refused("form", said)
    number = Decimal(digits.replace(",", ""))
    return int(number) if number == int(number) else number


def _option(question: Question, said: str) -> str:
    """One of the options, by its number, its word or its label; where it may be another, the name of that."""
    options = question.options
    short = unicodedata.normalize("NFKC", said)
    if short.isdecimal() and 1 <= int(short) <= len(options):
        return options[int(short) - 1]
    if said in options:
        return said
    labels = question.fact.get("values", {}) if question.fact is not None else {}
    told = {word: (labels[word]["en"].casefold(), labels[word]["ko"].casefold()) for word in options if word in labels}
    found = [word for word, texts in told.items() if said.casefold() in texts]
    if len(found) == 1:
        return found[0]
    if question.opens and not short.isdecimal():
        return _name(said)
    raise Refused("form", said)
