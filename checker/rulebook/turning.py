"""The days on which the law itself turns for a provision: what it consists of begins, ends, is settled or is not.

Everything that the provision rests on counts: its criteria, the concepts, tables and other provisions that it names.
Days on which the passing of time alone turns something (a fact compared with the as-of day) are not among them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, NamedTuple, TypeAlias

from checker.firm.vocabulary import Text
from checker.rulebook import ir
from checker.rulebook.graph import Key, criteria_of, references
from checker.rulebook.rulebook import Rulebook
from checker.rulebook.windows import in_force

Turn: TypeAlias = Literal["law-begins", "law-ends", "settles", "unsettles"]
ONE: dt.timedelta = dt.timedelta(days=1)


class LawDay(NamedTuple):
    """The first day of another state of the law.  `rule` is what turns, `criterion` the part of it (empty: all of it),
    `when` the facts for which it does."""

    day: dt.date
    kind: Turn
    rule: str
    criterion: str
    text: Text
    cite: str
    source: str | None
    seen: str | None
    when: ir.Condition | None = None


def edges(windows: Iterable[ir.Window]) -> Iterator[tuple[dt.date, bool]]:
    """(the first day, whether it is law from then on) of each change; windows that follow each other at once are one.

    >>> list(edges([{"since": "2025-01-01", "until": "2025-12-31"}, {"since": "2026-01-01"}]))
    [(datetime.date(2025, 1, 1), True)]
    """
    found = list(windows)
    for window in found:
        if "since" in window:
            since = dt.date.fromisoformat(window["since"])
            if since > dt.date.min and not in_force(found, since - ONE):
                yield since, True
        if "until" in window:
            until = dt.date.fromisoformat(window["until"])
            if until < dt.date.max and not in_force(found, until + ONE):
                yield until + ONE, False


def law_days(rulebook: Rulebook, provision: str) -> list[LawDay]:
    """All of them, in the order of the days."""
    found: list[LawDay] = []
    for kind, name in resting_on(rulebook, provision):
        data = getattr(rulebook, kind)[name]
        found += _of_table(data) if kind == "tables" else _of_rule(data)
    return sorted(found, key=lambda x: (x.day, x.rule != provision, x.rule, x.criterion, x.kind))


def resting_on(rulebook: Rulebook, provision: str) -> list[Key]:
    """(kind, name) of a provision and of all that it leads to."""
    found: list[Key] = [("provisions", provision)]
    for kind, name in found:
        found += sorted(references(getattr(rulebook, kind)[name], rulebook) - set(found))
    return found


def _of_rule(rule: Mapping[str, Any]) -> Iterator[LawDay]:
    about = (rule["id"], "", rule["name"], rule["authority"], None, None)
    for day, begins in edges(rule["in_force"]):
        yield LawDay(day, "law-begins" if begins else "law-ends", *about)
    for criterion in criteria_of(rule):
        yield from _of_criterion(rule["id"], criterion)


def _of_criterion(rule: str, criterion: ir.Criterion) -> Iterator[LawDay]:
    id, cite, seen = criterion["id"], criterion["cite"], criterion["seen"]
    for day, begins in edges(criterion["in_force"]):
        kind: Turn = "law-begins" if begins else "law-ends"
        yield LawDay(day, kind, rule, id, criterion["text"], cite, criterion["source"], seen)
    for item in criterion.get("unsettled", ()):
        for day, begins in edges([item["span"]] if "span" in item else []):
            kind = "unsettles" if begins else "settles"
            yield LawDay(day, kind, rule, id, item["note"], cite, item["source"], seen, item.get("when"))
    if criterion.get("after_horizon") == "unsettled":
        day = dt.date.fromisoformat(criterion["horizon"]) + ONE
        note = criterion.get("note", criterion["text"])
        yield LawDay(day, "unsettles", rule, id, note, cite, criterion["source"], seen)


def _of_table(table: ir.Table) -> Iterator[LawDay]:
    fresh = {day for row in table["rows"] for day, begins in edges(row["in_force"]) if begins}
    for row in table["rows"]:
        for day, begins in edges(row["in_force"]):
            if not begins and day in fresh:
                continue  # The rows that take its place say so.
            kind: Turn = "law-begins" if begins else "law-ends"
            text = row.get("note", table["name"])
            yield LawDay(day, kind, table["id"], "", text, row["cite"], row["source"], row["seen"])
