"""Synthetic firms: the shapes of given firm files, with other numbers, days and words, and much left unknown.

Nothing here is about a real firm: every firm says so in its id and its name, whatever becomes of the file.
"""

from __future__ import annotations

import datetime as dt
import json
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from checker.firm.kinds import CONTAINS, FIRM, LINKS, PARTS
from checker.firm.vocabulary import FactDef, Vocabulary

LABEL = "synthetic"
"""Stands in the id and the name of every firm that is made here."""

_MOST = {"entities": 4, "investments": 3, "products": 4, "assignments": 3, "foreign_sites": 1, "transactions": 1}
"""How many records of each list a firm has at most; the shape's own may be more."""
_PARTS = 2
_TRUE = 0.35
"""How many of the truths that no shape states are true."""
_KEEPS = 0.7
"""How often a record says what its shape says, where that is a word or a truth."""


class Generator:
    """Makes firms from shapes: firm files as plain data, such as those of public investments.

    `unknown` is the rate at which facts that could be known are left out.  The same seed, shapes and vocabulary give
    the same firms, each by its number alone, so that parts of a portfolio can be made apart.
    """

    def __init__(
        self, vocabulary: Vocabulary, shapes: Sequence[Mapping[str, Any]], seed: int = 0, unknown: float = 0.4
    ) -> None:
        if not shapes:
            raise ValueError("a generator needs at least one firm file as a shape")
        if not 0 <= unknown <= 1:
            raise ValueError(f"the rate of unknown facts is {unknown}, not between 0 and 1")
        self.vocabulary, self.seed, self.unknown = vocabulary, seed, unknown
        self.shapes: list[dict[str, Any]] = [_plain(shape) for shape in shapes]
        self._seen: dict[str, list[Any]] = defaultdict(list)
        """What the shapes say of each fact, as often as they say it."""
        for shape in self.shapes:
            self._look(shape)
        countries = [self._seen[name] for name in vocabulary if vocabulary[name]["type"] == "country"]
        self._countries = [country for seen in countries for country in seen]

    def _look(self, data: Any) -> None:
        for name, value in data.items():
            if isinstance(value, list) and value and isinstance(value[0], dict):
                for item in value:
                    self._look(item)
            elif name in self.vocabulary.facts and not isinstance(value, dict):
                self._seen[name].append(value)

    def firms(self, count: int, first: int = 0) -> Iterator[dict[str, Any]]:
        """`count` firms, from the number `first` on."""
        return (self.firm(number) for number in range(first, first + count))

    def lines(self, count: int, first: int = 0) -> Iterator[str]:
        """The same as lines of JSON."""
        return (json.dumps(firm, ensure_ascii=False, sort_keys=True) for firm in self.firms(count, first))

    def firm(self, number: int) -> dict[str, Any]:
        """One firm by its number, in the form of a firm file."""
        rng = random.Random(f"{self.seed}/{number}")
        shape = rng.choice(self.shapes)
        out: dict[str, Any] = {
            "id": f"{LABEL}-{self.seed}-{number}",
            "name": f"{LABEL.capitalize()} firm {number} of seed {self.seed}",
        }
        lists = {name: self._records(rng, shape.get(name, []), name) for name in CONTAINS[FIRM]}
        self._ids = {kind: [item["id"] for item in lists[name]] for name, kind in CONTAINS[FIRM].items()}
        out |= self._facts(rng, FIRM, shape)
        for name, kind in CONTAINS[FIRM].items():
            if lists[name]:
                out[name] = [self._record(rng, kind, item["id"], item) for item in lists[name]]
        return out

    def _records(self, rng: random.Random, given: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
        """The records of a shape, some of them twice, each with an id of its own."""
        kind = CONTAINS[FIRM][name]
        wanted = max(1, min(len(given), 2)) if name == "entities" else 0
        wanted = max(wanted, min(_MOST[name], int(rng.expovariate(0.7)) + (name in ("investments", "products"))))
        chosen = [given[i % len(given)] if given else {} for i in range(max(wanted, len(given)))]
        return [{**item, "id": f"{kind}-{i + 1}", "of": item.get("id")} for i, item in enumerate(chosen)]

    def _record(
        self, rng: random.Random, kind: str, id: str | None, shape: Mapping[str, Any], holder: str | None = None
    ) -> dict[str, Any]:
        out: dict[str, Any] = {} if id is None else {"id": id}
        out |= self._facts(rng, kind, shape, holder)
        for name, part in CONTAINS.get(kind, {}).items():
            given = shape.get(name) or ([{}] * rng.randint(0, _PARTS) if rng.random() >= self.unknown else None)
            if given is None:
                continue
            items = [
                self._record(rng, part, None if part in PARTS else f"{id}-{part}-{i + 1}", item, id)
                for i, item in enumerate(given)
            ]
            self._divide(rng, part, items)
            out[name] = items
        return out

    def _divide(self, rng: random.Random, kind: str, items: list[dict[str, Any]]) -> None:
        """Shares of one whole: parts of what is left of a hundred, the same by every measure."""
        wholes = [name for name, fact in self.vocabulary.of_kind(kind).items() if fact.get("whole")]
        left = 100
        for i, item in enumerate(items):
            share = left if i == len(items) - 1 and rng.random() < 0.7 else rng.randint(0, left)
            left -= share
            item.update({name: share for name in wholes if name in item})

    def _facts(
        self, rng: random.Random, kind: str, shape: Mapping[str, Any], holder: str | None = None
    ) -> dict[str, Any]:
        out: dict[str, Any] = {}
        links = LINKS.get(kind, {})
        for name, fact in self.vocabulary.of_kind(kind).items():
            if name in links or rng.random() < self.unknown:
                continue
            value = self._value(rng, name, fact, shape.get(name), holder)
            if value is not None:
                out[name] = value
        return out

    def _value(self, rng: random.Random, name: str, fact: FactDef, given: Any, holder: str | None) -> Any:
        type = fact["type"]
        if type == "ref":
            ids = self._ids.get(fact["to"], [])
            # A record names what comes after its holder: groups of owners that hold themselves are hardly met.
            ids = ids[ids.index(holder) + 1 :] if holder in ids else ids
            return rng.choice(ids) if ids else None
        if isinstance(given, dict):
            given = rng.choice(given["between"])
        if given is not None and type not in _MOVED and rng.random() < _KEEPS:
            return given
        seen = [value for value in self._seen.get(name, ()) if not isinstance(value, dict)]
        if type in _MOVED:
            return _moved(rng, type, given if given is not None else rng.choice(seen) if seen else None)
        if type == "bool":
            return rng.random() < _TRUE
        if type == "enum":
            return rng.choice(list(fact["values"]))
        if type == "set":
            return rng.sample(list(fact["values"]), rng.randint(0, min(2, len(fact["values"]))))
        if seen:
            return rng.choice(seen)
        if type == "country" and self._countries:
            return rng.choice(self._countries)
        return LABEL if type == "text" else None


_MOVED = frozenset({"date", "year", "count", "number", "money", "percent"})
"""Types whose values lie around those of the shapes."""


def _moved(rng: random.Random, type: str, about: Any) -> Any:
    """A value around another: days within two years, amounts by a factor that is as often below one as above."""
    if type == "date":
        day = dt.date.fromisoformat(str(about)) if about is not None else dt.date(2025, 6, 30)
        return (day + dt.timedelta(days=round(rng.gauss(0, 300)))).isoformat()
    if type == "year":
        return int(about or 2025) + rng.randint(-2, 2)
    if type == "percent":
        return rng.choice([0, 0, 25, 40, 49, 50, 51, 100, rng.randint(0, 100)])
    factor = rng.lognormvariate(0, 1)
    if type == "count":
        return round(float(about if about is not None else 40) * factor)
    return round(float(about if about is not None else 1_000_000 if type == "money" else 100) * factor)


def _plain(data: Any) -> Any:
    """A firm file without its long forms, but for bounds."""
    if isinstance(data, list):
        return [_plain(item) for item in data]
    if not isinstance(data, Mapping):
        return data
    if "value" in data:
        return _plain(data["value"])
    if "items" in data:
        return _plain(data["items"])
    return {name: _plain(value) for name, value in data.items() if value is not None}
