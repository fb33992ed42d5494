"""How single values are put in words: money, days, facts, subjects, citations."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from math import ceil, floor
from typing import Any, Protocol

from checker.firm.kinds import FIRM
from checker.report.model import MissingFact, Persons, RulebookRef, Subject, Usd
from checker.report.model import Words as Text
from checker.report.outline import Block, Heading, Line, Span, Spans, Style, joined, spans
from checker.report.words import Language, Words
from checker.report.worth import ORDER, Class
from checker.rulebook import Rulebook

LINKS = ("firm", "parent")
"""What leads from one record to another by itself, and tells a reader nothing."""

MILLION = 10**6
FACTS = 8
"""How many facts are named for one condition; the JSON report holds all of them."""

SCALE = {"en": 3, "ko": 4}
"""How many digits there are from one name of a large number to the next."""


class Answer(Protocol):
    """What is told of a firm under a rulebook on a day."""

    @property
    def firm(self) -> str: ...
    @property
    def as_of(self) -> dt.date: ...
    @property
    def rulebook(self) -> RulebookRef: ...


class Phrases:
    """Values in one language, with the labels of one rulebook."""

    def __init__(self, rulebook: Rulebook, language: Language) -> None:
        self.rulebook, self.words, self.language = rulebook, Words(language), language

    def text(self, text: Text | Mapping[str, Any]) -> str:
        """The text in this language."""
        found = text[self.language] if isinstance(text, Mapping) else getattr(text, self.language)
        return str(found)

    def head(self, title: str, answer: Answer, *made_with: str) -> Iterator[Block]:
        """The first two lines of an answer: its title with the firm, then the day and the rulebook."""
        words, book = self.words, answer.rulebook
        yield Heading(1, spans(words(title, firm=answer.firm or words["unnamed"])))
        day = Span(words("as_of", day=answer.as_of.isoformat()), "strong")
        yield Line(0, joined([day, words("rulebook", version=book.version, sha=book.sha256[:12]), *made_with], " · "))

    # --- money, persons, days -----------------------------------------------------------------------------------------

    def amount(self, value: Decimal) -> str:
        """Whole dollars where there are no cents.

        >>> Phrases(None, "en").amount(Decimal("-1234.50"))
        '−1,234.50'
        """
        digits = f"{abs(value):,.2f}".removesuffix(".00")
        return f"−{digits}" if value < 0 else digits

    def compact(self, value: float) -> str:
        """An amount of money in few letters, for the axis of a chart.

        >>> Phrases(None, "en").compact(577500000.0), Phrases(None, "ko").compact(577500000.0)
        ('USD\xa0577.5 million', 'USD\xa05.775억')
        """
        step = SCALE[self.language]
        for i in (3, 2, 1):
            if abs(value) >= 10 ** (i * step):
                return self.words("usd", amount=self.words(f"scale.{i}", n=f"{value / 10 ** (i * step):g}"))
        return self.words("usd", amount=f"{value:g}")

    def usd(self, worth: Usd) -> str:
        """A range of money."""
        return self._range(worth.low, worth.high, self.amount, lambda x: self.words("usd", amount=x))

    def stakes(self, ranges: Mapping[Class, Usd], unquantified: int) -> str:
        """Money by its sort, costs as what they cost, and how many provisions no number is given for."""
        parts = [self.words(f"total.{sort}", range=self.usd(ranges[sort])) for sort in ORDER if sort in ranges]
        if unquantified:
            parts.append(self.words("total.unquantified", n=unquantified))
        return "; ".join(parts)

    def usd_rounded(self, worth: Usd) -> str:
        """A range of money for a table of large sums: outward to whole millions, where it reaches one.

        >>> Phrases(None, "ko").usd_rounded(Usd(low=Decimal("1999999"), high=Decimal("3000000.01")))
        '1~4백만\\xa0달러'
        """
        if all(abs(x) < MILLION for x in (worth.low, worth.high) if x is not None):
            return self.usd(worth)
        low = None if worth.low is None else floor(Fraction(worth.low) / MILLION)
        high = None if worth.high is None else ceil(Fraction(worth.high) / MILLION)
        return self._range(low, high, self.amount, lambda x: self.words("millions", amount=x))

    def persons(self, number: Persons) -> str:
        """A range of a number of workers."""
        return self._range(number.low, number.high, lambda x: f"{x:,}", lambda x: self.words("workers", n=x))

    def _range(self, low: Any, high: Any, shown: Any, unit: Any) -> str:
        if low is None and high is None:
            return self.words["no_bound"]
        if low == high:
            return str(unit(shown(low)))
        if high is None:
            return self.words("at_least", low=unit(shown(low)))
        if low is None:
            return self.words("at_most", high=unit(shown(high)))
        return str(unit(self.words("range", low=shown(low), high=shown(high))))

    def left(self, days: int) -> str:
        """How far a day is away.

        >>> Phrases(None, "ko").left(38), Phrases(None, "en").left(-1)
        ('D-38', '1 day ago')
        """
        if days == 0:
            return self.words["today"]
        key = ("day" if abs(days) == 1 else "days") + ("_left" if days > 0 else "_past")
        return self.words(key, n=abs(days))

    # --- facts --------------------------------------------------------------------------------------------------------

    def label(self, fact: str) -> str:
        """What a fact, or a list of records, is called."""
        if fact in self.rulebook.vocabulary:
            return self.text(self.rulebook.vocabulary[fact]["label"])
        return self.words[f"list.{fact}"] if f"list.{fact}" in self.words else fact.replace("_", " ")

    def value(self, fact: str, value: Any) -> str:
        """A fact's value as a person writes it; of one that is only bounded, both bounds."""
        if isinstance(value, dict):
            low, high = (self.value(fact, end) for end in value["between"])
            return self.words("range", low=low, high=high)
        if isinstance(value, list):
            shown = [self.words["undisclosed"] if x == "..." else self.value(fact, x) for x in value]
            return ", ".join(shown) or self.words["none"]
        if isinstance(value, bool):
            return self.words["yes" if value else "no"]
        data = self.rulebook.vocabulary.facts.get(fact)
        if data is None:
            return str(value)
        if "values" in data:
            return self.text(data["values"][value]) if value in data["values"] else str(value)
        if data["type"] == "money":
            return self.words("usd", amount=self.amount(Decimal(str(value))))
        if data["type"] == "percent":
            return f"{value}%"
        if data["type"] in ("count", "number"):
            return _grouped(value) + (f"\u00a0{data['unit']}" if "unit" in data else "")
        return str(value)

    def facts(self, facts: Mapping[str, Any], own: str, leave_out: Iterable[str] = ()) -> Spans:
        """Facts with their values, those of other records after the name of the record.  `own` is the subject's id."""
        hidden = set(leave_out)
        told = [(*whose(name, own), value) for name, value in facts.items()]
        shown = [x for x in told if f"{x[0]}.{x[1]}" not in hidden and x[1] not in LINKS]
        records: dict[str, list[str]] = {}
        for record, fact, value in shown[:FACTS]:
            records.setdefault(record, []).append(f"{self.label(fact)}: {self.value(fact, value)}")
        parts = [(f"{record} – " if record != own else "") + ", ".join(found) for record, found in records.items()]
        more = self.words("and_more", n=len(shown) - FACTS) if len(shown) > FACTS else ""
        return spans(Span("; ".join(parts) + more, "quiet"))

    def missing(
        self, facts: Iterable[MissingFact], own: str, by: tuple[str, str] = (", ", "; "), style: Style = ""
    ) -> Spans:
        """Missing facts, those of other records after the name of the record.

        `by` stands between two facts of one record, and between two records.
        """
        records: dict[str, dict[str, Span]] = {}
        for fact in sorted(facts, key=lambda fact: fact.subject.id != own):
            label = self.label(fact.fact)
            records.setdefault(fact.subject.id, {})[label] = Span(label, style, f"fact:{fact.fact}")
        parts = ((f"{id} – " if id != own else "", joined(found.values(), by[0])) for id, found in records.items())
        return joined((spans(*part) for part in parts), by[1])

    # --- subjects and citations ---------------------------------------------------------------------------------------

    def subject(self, subject: Subject) -> str:
        """A subject with its kind."""
        kind = self.words[f"kind.{subject.kind}"]
        return kind if subject.kind == FIRM else f"{kind} {subject.id}"

    def provision(self, name: str) -> str:
        """The name of a provision."""
        return self.text(self.rulebook.provisions[name]["name"])

    def forum(self, name: str) -> str:
        """The name of a forum."""
        return self.text(self.rulebook.forums[name]["name"]) if name in self.rulebook.forums else name

    def cite(self, cite: str, seen: str = "", grade: str = "", source: str = "") -> Spans:
        """A citation in brackets, with a warning where its point is weak; it leads to its source, if that is known."""
        tags = [self.words[key] for key in (f"grade.{grade}", f"seen.{seen}") if key in self.words]
        about = f"source:{source}" if source in self.rulebook.sources else ""
        return spans(" ", Span(f"[{cite}]", "cite", about), Span(f" ({', '.join(tags)})", "open") if tags else ())

    def day(self, day: dt.date, days: int | None) -> str:
        """A day, and how far away it is."""
        return day.isoformat() + ("" if days is None else f" ({self.left(days)})")


def whose(name: str, own: str) -> tuple[str, str]:
    """(the record's id, the fact) of a name in a criterion's facts.

    >>> whose("west.plant.workers", "north"), whose("workers", "north")
    (('west.plant', 'workers'), ('north', 'workers'))
    """
    record, dot, fact = name.rpartition(".")
    return (record, fact) if dot else (own, name)


def _grouped(value: Any) -> str:
    try:
        return f"{Decimal(str(value)):,f}"
    except InvalidOperation:
        return str(value)
