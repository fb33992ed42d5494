"""Where a rule looks at the as-of day: the days on which the passing of time alone can turn it for a firm."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from checker.firm.vocabulary import Vocabulary
from checker.logic.record import World
from checker.rulebook.graph import nodes
from checker.rulebook.rulebook import Rulebook
from checker.rulebook.turning import ONE, resting_on

WATCHED = 366
"""Days that are looked at one by one where a rule computes with the as-of day, as no other day stands out then."""

COMPUTES = {
    *("add", "subtract", "multiply", "divide", "date_plus", "days_between", "years_between"),
    *("year_of", "year_begin", "year_end"),
}


def clock_days(rulebook: Rulebook, provision: str, world: World, after: dt.date) -> set[dt.date]:
    """Days after `after` on which a provision can turn without any change of the law: no other day needs a look.

    Where a rule computes with the as-of day, only the next `WATCHED` days are known.
    """
    found: set[dt.date] = set()
    for kind, name in resting_on(rulebook, provision):
        if kind == "tables":
            continue
        rule = list(nodes(getattr(rulebook, kind)[name]))
        if not any(node["op"] == "as_of" for node in rule):
            continue
        if any(node["op"] in COMPUTES and any(x["op"] == "as_of" for x in nodes(node)) for node in rule):
            found |= {after + ONE * n for n in range(1, WATCHED + 1)}
        for node in rule:
            found.update(_days(node, rulebook, world))
    around = {near for day in found for near in (day, day + ONE) if day < dt.date.max}
    return {day for day in around if day > after}


def _days(node: dict[str, Any], rulebook: Rulebook, world: World) -> Iterator[dt.date]:
    """The days that a node names: its own, those of the table that it looks up, those of the firm's facts."""
    if node["op"] == "lit" and node["type"] == "date":
        yield dt.date.fromisoformat(node["value"])
    elif node["op"] == "fact":
        yield from _given(node["path"][-1], world, rulebook.vocabulary)
    elif node["op"] in ("lookup", "lookup_truth"):
        table = rulebook.tables[node["table"]]
        dated = [key for key, data in table["keys"].items() if data["type"] == "date"]
        for row in table["rows"]:
            for key in dated:
                cell = row["keys"].get(key)
                for end in cell.values() if isinstance(cell, dict) else [cell] if cell is not None else []:
                    yield dt.date.fromisoformat(end)


def _given(fact: str, world: World, vocabulary: Vocabulary) -> Iterator[dt.date]:
    definition = vocabulary.facts.get(fact)
    if definition is None or definition["type"] != "date":
        return
    for record in world.every:
        value = dict.get(record, fact)
        ends = (value,) if value is not None else (record.bounds or {}).get(fact, ())
        yield from (end for end in ends if isinstance(end, dt.date))
