"""Whom a change of the law reaches, provision by provision, for a person to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from checker.report.model import Usd
from checker.report.outline import Block, Heading, Line, Span, Spans, Table, spans
from checker.report.phrases import Phrases
from checker.report.words import Language
from checker.rulebook import Rulebook

CHANGES = ("gain", "lose", "open", "amount")


@dataclass(slots=True)
class Reached:
    """One provision: how many firms each kind of change reaches, and the difference in money by kind of benefit."""

    firms: dict[str, int] = field(default_factory=lambda: dict.fromkeys(CHANGES, 0))
    money: dict[str, Usd] = field(default_factory=dict)


@dataclass(slots=True)
class Affected:
    """The whole portfolio: the firms judged twice, how many of them anything reaches, and each provision that does."""

    judged: int = 0
    synthetic: int = 0
    firms: int = 0
    provisions: dict[str, Reached] = field(default_factory=dict)


def affected(tables: Iterable[Any]) -> Affected:
    """Counts the tables `flips` part by part.  The firms of a part are in no other, so that nobody is counted twice."""
    out = Affected()
    for table in tables:
        out.judged += int(table.schema.metadata[b"firms"])
        out.synthetic += int(table.schema.metadata[b"synthetic_firms"])
        reached = {tuple(row.values()) for row in _rows(table, "provision", "change", "source")}
        out.firms += len({source for _, _, source in reached})
        for provision, change, _ in sorted(reached):
            out.provisions.setdefault(provision, Reached()).firms[change] += 1
        for row in _rows(table, "provision", "kind", "low_change", "high_change"):
            if row["kind"] is not None:
                money = out.provisions[row["provision"]].money
                held = money.get(row["kind"], Usd(low=Decimal(0), high=Decimal(0)))
                low, high = _plus(held.low, row["low_change"]), _plus(held.high, row["high_change"])
                money[row["kind"]] = Usd(low=low, high=high)
    return out


def _rows(table: Any, *columns: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = table.select(list(columns)).to_pylist()
    return rows


def _plus(a: Decimal | None, b: Decimal | None) -> Decimal | None:
    return None if a is None or b is None else a + b


def affected_blocks(
    found: Affected, given: Iterable[str], rulebooks: Sequence[Rulebook], language: Language
) -> Iterator[Block]:
    """The blocks: by provision, those that reach the most firms first.  `given` says in lines what was compared,
    `rulebooks` the names of the provisions, the newest first."""
    say = Phrases(rulebooks[0], language)
    words = say.words
    yield Heading(1, spans(words("affected", n=f"{found.firms:,}", all=f"{found.judged:,}")))
    for line in given:
        yield Line(0, spans(Span(line, "strong")))
    if found.synthetic:
        told = words("portfolio.synthetic", n=f"{found.synthetic:,}", all=f"{found.judged:,}")
        yield Line(0, spans(Span(told, "open")))
    if not found.provisions:
        yield Line(0, spans(words["changes_none"]))
        return
    names = {id: data["name"] for book in reversed(rulebooks) for id, data in book.provisions.items()}
    most = sorted(found.provisions.items(), key=lambda item: (-max(item[1].firms.values()), item[0]))
    rows = [
        (spans(say.text(names[id])), *(spans(f"{reached.firms[change]:,}") for change in CHANGES), _worth(reached, say))
        for id, reached in most
    ]
    head = ("provision", *(f"change.{change}" for change in CHANGES), "difference")
    yield Table(0, tuple(words[f"column.{name}"] for name in head), tuple(rows), frozenset({1, 2, 3, 4}))
    yield Line(0, spans(Span(words["affected_rule"], "quiet")))


def _worth(reached: Reached, say: Phrases) -> Spans:
    """The difference in money, by kind of benefit."""
    kinds = [f"{say.usd(usd)} ({say.words[f'money.{kind}']})" for kind, usd in sorted(reached.money.items())]
    return spans("; ".join(kinds))
