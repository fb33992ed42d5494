"""Random rulebooks and random firms of a land that does not exist, for tests that hold engines to one meaning.

A rulebook is built in its compiled form, so that every node can appear anywhere its type allows.  Concepts refer to
lower concepts, provisions to concepts and lower provisions, of the same record or of one that a path leads to.  All
randomness comes from one `random.Random`: the same seed and size give the same case.
"""

from __future__ import annotations

import copy
import datetime as dt
import random
from decimal import Decimal
from typing import Any

from checker import Firm, Rulebook, Vocabulary
from checker.firm.kinds import CONTAINS, STANDS_FOR
from checker.firm.vocabulary import NUMERIC, ORDERED
from checker.logic.record import World

DAYS = (dt.date(2024, 1, 15), dt.date(2025, 6, 30), dt.date(2026, 1, 15), dt.date(2026, 11, 23))
_TEXT = {"en": "x", "ko": "엑스"}
_CITE = {"cite": "§1", "source": "none", "seen": "unconfirmed"}
_WORDS = ("red", "green", "blue", "grey")
_SAYINGS = ("하나", "둘", 'so "it" is', "free text")
_CODES = ("8507", "850760", "2805")
_COUNTRIES = ("KR", "US", "LP")
_BIG = 10**13

_FACTS: dict[str, tuple[list[str], str]] = {
    # name: (kinds, type)
    "flag": (["investment", "property", "entity", "owner", "product", "lot", "assignment", "material"], "bool"),
    "mark": (["investment", "property", "entity", "product"], "bool"),
    "sort": (["investment", "entity", "owner", "product", "material"], "enum"),
    "shade": (["investment", "product"], "enum"),
    "tags": (["investment", "entity", "assignment"], "set"),
    "note": (["investment", "entity"], "text"),
    "code": (["product", "lot"], "code"),
    "home": (["entity", "owner"], "country"),
    "begin_date": (["investment", "property", "product"], "date"),
    "end_date": (["investment", "property", "product"], "date"),
    "first_year": (["investment", "entity"], "year"),
    "last_year": (["investment", "entity"], "year"),
    "staff": (["investment", "entity", "assignment"], "count"),
    "height": (["investment", "entity", "product", "lot"], "number"),
    "cost_usd": (["investment", "property", "entity", "material"], "money"),
    "used_pct": (["investment", "product"], "percent"),
    "share_pct": (["owner"], "percent"),
    "taxpayer": (["investment"], "ref"),
    "entity": (["owner"], "ref"),
    "investment": (["product", "assignment"], "ref"),
}
_TO = {"taxpayer": "entity", "entity": "entity", "investment": "investment"}


def vocabulary() -> dict[str, Any]:
    """The fact dictionary of the land."""
    out: dict[str, Any] = {}
    for name, (kinds, type) in _FACTS.items():
        out[name] = {"of": kinds, "type": type, "label": _TEXT, "question": _TEXT, "document": _TEXT, "holder": "legal"}
        if type in ("enum", "set"):
            out[name]["values"] = dict.fromkeys(_WORDS, _TEXT)
        if name in _TO:
            out[name]["to"] = _TO[name]
        if name == "share_pct":
            out[name]["whole"] = True
    return out


VOCABULARY = Vocabulary(vocabulary())


class RandomRulebook:
    """Builds one rulebook.  `size` bounds how many rules, criteria and parts there are; without `consensus` nothing is
    built that knowing more can make less certain."""

    def __init__(self, rng: random.Random, size: int = 4, consensus: bool = True) -> None:
        self.rng, self.size, self.consensus = rng, size, consensus
        self.concepts: dict[str, tuple[str, str]] = {}
        self.provisions: dict[str, str] = {}
        self.criteria: dict[str, list[str]] = {}

    def build(self) -> Rulebook:
        """The rulebook, with a vocabulary of its own."""
        book: dict[str, Any] = {
            "format": 2, "version": "0", "sha256": "0", "vocabulary": vocabulary(), "sources": {}, "forums": {},
            "unmoved": [],
            "tables": {"truths": self._table("bool"), "rates": self._table("percent"), "kinds": self._table("enum")},
            "concepts": {}, "provisions": {}, "issues": {},
        }  # fmt: skip
        for i in range(self.rng.randint(1, self.size)):
            name, kind = f"c{i}", self.rng.choice(["investment", "investment", "entity", "owner"])
            book["concepts"][name] = concept = self._concept(name, kind)
            self.concepts[name] = (kind, concept["type"])
        for i in range(self.rng.randint(1, self.size)):
            name = f"p{i}"
            kind = self.rng.choice(["investment", "investment", "entity", "product", "assignment", "property"])
            book["provisions"][name] = self._provision(name, kind)
            self.provisions[name] = kind
        for i in range(2):
            kind = self.rng.choice(["investment", "product", "firm"])
            book["issues"][f"i{i}"] = {
                "id": f"i{i}", "subject": kind, "raise_when": self.condition(kind, 2), "in_force": [],
            }  # fmt: skip
        return Rulebook(book)  # type: ignore[arg-type]

    # --- rules --------------------------------------------------------------------------------------------------------

    def _window(self) -> list[dict[str, str]]:
        day = self.rng.choice(DAYS) + dt.timedelta(days=self.rng.randint(-1, 1))
        pick = self.rng.random()
        return [] if pick < 0.7 else [{"since": day.isoformat()}] if pick < 0.85 else [{"until": day.isoformat()}]

    def _head(self, name: str, kind: str) -> dict[str, Any]:
        return {
            "id": name, "name": _TEXT, "subject": kind, "file": f"{name}.yaml", "authority": "x", "covers": [],
            "in_force": self._window(), "horizon": "2026-01-12", "equivalent_mutants": {},
        }  # fmt: skip

    def _concept(self, name: str, kind: str) -> dict[str, Any]:
        if self.rng.random() < 0.3:
            type = self.rng.choice(["number", "money", "date", "enum"])
            return {**self._head(name, kind), "type": type, "value": self.expression(kind, type, 2)}
        self.criteria[name] = ids = []
        return {**self._head(name, kind), "type": "bool", "true_when": self._group(kind, ids, 2)}

    def _provision(self, name: str, kind: str) -> dict[str, Any]:
        ids: list[str] = []
        out = {
            **self._head(name, kind), "ask": "visa", "effect": self.rng.choice(["grant", "bar", "loss"]),
            "requires": self._group(kind, ids, 2), "disqualified_by": {"join": "any", "of": []},
            "advisory": [], "deadlines": [], "obligations": [], "interactions": [],
        }  # fmt: skip
        if self.rng.random() < 0.5:
            out["disqualified_by"] = self._group(kind, ids, 1)
        if self.rng.random() < 0.7:
            out["benefit"] = {
                "kind": "grant",
                "amount": self.expression(kind, "money", 2),
                "cite": "x",
                "source": "none",
            }
        self.criteria[name] = ids
        return out

    def _group(self, kind: str, ids: list[str], depth: int) -> dict[str, Any]:
        join = self.rng.choice(["all", "all", "any", "at_least"])
        count = self.rng.randint(1, self.size)
        if self.rng.random() < 0.02:
            count += 14
        of = [
            self._group(kind, ids, depth - 1) if depth and self.rng.random() < 0.2 else self._criterion(kind, ids)
            for _ in range(count)
        ]
        return {"join": join, "of": of} | ({"n": self.rng.randint(1, count)} if join == "at_least" else {})

    def _criterion(self, kind: str, ids: list[str]) -> dict[str, Any]:
        ids.append(f"k{len(ids)}")
        out: dict[str, Any] = {
            "id": ids[-1], "text": _TEXT, **_CITE, "grade": "statute", "horizon": "2026-01-12", "movable_by": "statute",
            "in_force": self._window(), "line": 1,
        }  # fmt: skip
        if self.rng.random() < 0.15:
            out["readings"] = [
                {"id": f"r{i}", "text": _TEXT, "source": "none", "when": self.condition(kind, 1)}
                for i in range(self.rng.randint(2, 3))
            ]
        else:
            out["when"] = self.condition(kind, self.rng.randint(0, 3))
        if self.rng.random() < 0.2:
            out["gate"] = self.condition(kind, 1)
        if self.rng.random() < 0.15:
            guard: dict[str, Any] = {"note": _TEXT, "source": "none"}
            if self.rng.random() < 0.7:
                guard["when"] = self.condition(kind, 1)
            if self.rng.random() < 0.5:
                guard["span"] = {"since": self.rng.choice(DAYS).isoformat()}
            out["unsettled"] = [guard]
        if self.rng.random() < 0.05:
            out["after_horizon"] = "unsettled"
        return out

    def _table(self, type: str) -> dict[str, Any]:
        rows = []
        for word in _WORDS[:3]:
            middle = self._day()
            for ends in ({"to": middle}, {"from": (dt.date.fromisoformat(middle) + dt.timedelta(days=1)).isoformat()}):
                value = "unsettled" if self.rng.random() < 0.1 else self._literal(type)["value"]
                keys = {"sort": word, "begin_date": ends}
                rows.append({"keys": keys, "value": value, **_CITE, "in_force": self._window(), "line": 1})
        table = {
            "id": "t", "name": _TEXT, "file": "t.yaml", "type": type, "rows": rows, "horizon": "2026-01-12",
            "keys": {"sort": {"type": "enum", "match": "exact"}, "begin_date": {"type": "date", "match": "range"}},
            "covers": [], "equivalent_mutants": {},
        }  # fmt: skip
        # Without a default, a key that turns out to be in no row leaves the answer open.
        if not self.consensus or self.rng.random() < 0.5:
            table["default"] = self._literal(type)["value"]
        return table

    # --- conditions ---------------------------------------------------------------------------------------------------

    def condition(self, kind: str, depth: int, member: bool = False) -> dict[str, Any]:
        """A condition about a record of `kind`; `member` where the variable `item` is bound."""
        rng = self.rng
        if depth <= 0 or rng.random() < 0.3:
            return self._leaf(kind, depth, member)
        op = rng.choice(["all", "any", "not", "at_least", "if", "all", "any", "consensus"])
        if op == "not":
            return {"op": "not", "of": self.condition(kind, depth - 1, member)}
        if op == "if":
            parts = {key: self.condition(kind, depth - 1, member) for key in ("when", "then", "otherwise")}
            return {"op": "if", **parts}
        if op == "consensus" and not self.consensus:
            op = "all"
        count = rng.randint(0 if rng.random() < 0.05 else 1, self.size)
        if rng.random() < 0.02:
            count += 14
        of = [self.condition(kind, depth - 1, member) for _ in range(count)]
        return {"op": op, "of": of} | ({"n": rng.randint(1, count or 1)} if op == "at_least" else {})

    def _leaf(self, kind: str, depth: int, member: bool) -> dict[str, Any]:
        rng = self.rng
        makers = (
            [self._compare] * 8 + [self._member] * 2 + [self._includes, self._empty, self._lookup, self._compare_values]
        )
        makers += [self._reference] * 3 + ([self._quantify] * 2 + [self._quantify_members] if depth >= 0 else [])
        if member and rng.random() < 0.3:
            return {
                "op": "member",
                "left": {"op": "var", "name": "item", "type": "enum"},
                "values": rng.sample(_WORDS, 2),
            }
        if rng.random() < 0.03:
            return {"op": "const", "value": rng.random() < 0.5}
        for _ in range(9):
            found = rng.choice(makers)(kind, depth)
            if found is not None:
                return found
        return {"op": "const", "value": True}

    def _path(self, kind: str, type: str | None) -> tuple[list[str], str] | None:
        """(a path from a record of `kind` to a fact of a type, the type)."""
        rng = self.rng
        for _ in range(6):
            here, path = kind, list[str]()
            while rng.random() < 0.25:
                steps = [
                    word for word in VOCABULARY.names(here) if (to := VOCABULARY.step_to(here, word)) and not to[1]
                ]
                if not steps:
                    break
                path.append(rng.choice(steps))
                here = VOCABULARY.step_to(here, path[-1])[0]  # type: ignore[index]
            facts = [
                name
                for name, fact in VOCABULARY.of_kind(here).items()
                if fact["type"] != "ref" and type in (None, fact["type"])
            ]
            if facts:
                name = rng.choice(facts)
                return [*path, name], _FACTS[name][1]
        return None

    def _record(self, kind: str, target: str) -> list[str] | None:
        """A path from a record of `kind` to one of `target`."""
        if kind == target:
            return []
        ways: dict[tuple[str, str], list[list[str]]] = {
            ("investment", "entity"): [["taxpayer"]], ("owner", "entity"): [["entity"], ["parent"]],
            ("property", "investment"): [["investment"]], ("property", "entity"): [["investment", "taxpayer"]],
            ("product", "investment"): [["investment"]], ("product", "entity"): [["investment", "taxpayer"]],
            ("assignment", "investment"): [["investment"]], ("assignment", "entity"): [["investment", "taxpayer"]],
        }  # fmt: skip
        found = ways.get((kind, target))
        return self.rng.choice(found) if found else None

    def _compare(self, kind: str, depth: int) -> dict[str, Any] | None:
        found = self._path(kind, None)
        if found is None or found[1] == "set":
            return None
        path, type = found
        left = {"op": "fact", "path": path, "type": type}
        tests = ["lt", "le", "gt", "ge", "eq", "ne"] if type in ORDERED else ["eq", "ne"]
        right = self._literal(type)
        if type == "date" and self.rng.random() < 0.1:
            right = {"op": "as_of", "type": "date"}
        elif self.rng.random() < 0.15 and (other := self._path(kind, type)) is not None:
            right = {"op": "fact", "path": other[0], "type": type}
        return {"op": "compare", "test": self.rng.choice(tests), "left": left, "right": right}

    def _compare_values(self, kind: str, depth: int) -> dict[str, Any] | None:
        type = self.rng.choice(["number", "money", "date", "percent", "enum", "number"])
        tests = ["lt", "le", "gt", "ge", "eq", "ne"] if type in ORDERED else ["eq", "ne"]
        left = self.expression(kind, type, max(depth, 1))
        right = self._literal(type) if self.rng.random() < 0.7 else self.expression(kind, type, 0)
        return {"op": "compare", "test": self.rng.choice(tests), "left": left, "right": right}

    def _member(self, kind: str, depth: int) -> dict[str, Any] | None:
        type = self.rng.choice(["enum", "enum", "country", "code", "text"])
        found = self._path(kind, type)
        if found is None:
            return None
        words = {"enum": _WORDS, "country": _COUNTRIES, "code": _CODES, "text": _SAYINGS}[type]
        values = self.rng.sample(words, self.rng.randint(0 if self.rng.random() < 0.05 else 1, len(words)))
        return {"op": "member", "left": {"op": "fact", "path": found[0], "type": type}, "values": values}

    def _includes(self, kind: str, depth: int) -> dict[str, Any] | None:
        found = self._path(kind, "set")
        if found is None:
            return None
        how, values = self.rng.choice(["any", "all", "only"]), self.rng.sample(_WORDS, self.rng.randint(1, 3))
        return {"op": "includes", "left": {"op": "fact", "path": found[0], "type": "set"}, "how": how, "values": values}

    def _lists(self, kind: str) -> list[tuple[list[str], str]]:
        out = [([name], item) for name, item in CONTAINS.get(kind, {}).items() if item in _USED]
        if kind == "investment":
            out += [(["products"], "product"), (["taxpayer", "owners"], "owner"), (["assignments"], "assignment")]
        if kind in ("product", "assignment", "property"):
            out += [(["investment", "products"], "product"), (["subject", "firm", "entities"], "entity")]
        return [*out, (["firm", "investments"], "investment")] if kind == "entity" else out

    def _empty(self, kind: str, depth: int) -> dict[str, Any] | None:
        lists = self._lists(kind)
        return {"op": "empty", "list": self.rng.choice(lists)[0]} if lists else None

    def _quantify(self, kind: str, depth: int) -> dict[str, Any] | None:
        lists = self._lists(kind)
        if not lists:
            return None
        path, item = self.rng.choice(lists)
        out = {"op": self.rng.choice(["some", "every"]), "list": path, "test": self.condition(item, depth - 1)}
        return out | ({"where": self.condition(item, 0)} if self.rng.random() < 0.4 else {})

    def _quantify_members(self, kind: str, depth: int) -> dict[str, Any] | None:
        found = self._path(kind, "set")
        if found is None:
            return None
        of = {"op": "fact", "path": found[0], "type": "set"}
        return {
            "op": self.rng.choice(["some_member", "every_member"]),
            "set": of,
            "test": self.condition(kind, 1, member=True),
        }

    def _reference(self, kind: str, depth: int) -> dict[str, Any] | None:
        rng = self.rng
        concepts = [name for name, (_, type) in self.concepts.items() if type == "bool"]
        what = rng.choice(["concept", "concept", "verdict", "criterion"])
        names = (
            concepts
            if what == "concept"
            else list(self.provisions)
            if what == "verdict"
            else [*concepts, *self.provisions]
        )
        if not names:
            return None
        name = rng.choice(names)
        target = self.concepts[name][0] if name in self.concepts else self.provisions[name]
        of = self._record(kind, target)
        if of is None:
            return None
        if what == "criterion":
            return {"op": "criterion", "rule": name, "criterion": rng.choice(self.criteria[name]), "of": of}
        return {"op": what, "name" if what == "concept" else "provision": name, "of": of}

    def _lookup(self, kind: str, depth: int) -> dict[str, Any] | None:
        return self._keyed("lookup_truth", "truths", kind)

    def _keyed(self, op: str, table: str, kind: str) -> dict[str, Any] | None:
        sort, day = self._path(kind, "enum"), self._path(kind, "date")
        if sort is None or day is None:
            return None
        by = {
            "sort": {"op": "fact", "path": sort[0], "type": "enum"},
            "begin_date": {"op": "fact", "path": day[0], "type": "date"},
        }
        return {"op": op, "table": table, "by": by}

    # --- expressions --------------------------------------------------------------------------------------------------

    def expression(self, kind: str, type: str, depth: int) -> dict[str, Any]:
        """An expression of a type about a record of `kind`."""
        rng = self.rng
        if depth > 0 and rng.random() < 0.7:
            found = self._compound(kind, type, depth)
            if found is not None:
                return found
        path = self._path(kind, type)
        return (
            self._literal(type) if path is None or rng.random() < 0.2 else {"op": "fact", "path": path[0], "type": type}
        )

    def _compound(self, kind: str, type: str, depth: int) -> dict[str, Any] | None:
        rng = self.rng
        concepts = [name for name, (_, t) in self.concepts.items() if t == type]
        if rng.random() < 0.15 and concepts:
            name = rng.choice(concepts)
            of = self._record(kind, self.concepts[name][0])
            return None if of is None else {"op": "concept_value", "name": name, "of": of, "type": type}
        if rng.random() < 0.15:
            parts = {key: self.expression(kind, type, depth - 1) for key in ("then", "otherwise")}
            return {"op": "choose", "when": self.condition(kind, 1), **parts, "type": type}
        if rng.random() < 0.1 and self.consensus:
            return {"op": "agreed", "of": [self.expression(kind, type, depth - 1) for _ in range(2)], "type": type}
        if type == "enum":
            found = self._keyed("lookup", "kinds", kind)
            return None if found is None else found | {"type": "enum"}
        if type == "date":
            date = self.expression(kind, "date", depth - 1)
            if rng.random() < 0.5:
                return {
                    "op": "date_plus",
                    "date": date,
                    "years": rng.randint(-1, 2),
                    "months": 1,
                    "days": -3,
                    "type": "date",
                }
            year = {"op": "year_of", "of": date, "type": "year"}
            return {"op": rng.choice(["year_begin", "year_end"]), "of": year, "type": "date"}
        if type == "percent":
            return self._share(kind)
        op = rng.choice(["add", "subtract", "multiply", "divide", "min", "max", "sum", "count", "between", "worth"])
        if op == "between" and type == "number":
            start, end = (self.expression(kind, "date", 0) for _ in range(2))
            return {"op": rng.choice(["days_between", "years_between"]), "start": start, "end": end, "type": "number"}
        if op == "worth" and type == "money" and self.provisions:
            name = rng.choice(list(self.provisions))
            of = self._record(kind, self.provisions[name])
            return None if of is None else {"op": "benefit_of", "provision": name, "of": of, "type": "money"}
        lists = self._lists(kind)
        if op in ("sum", "count") and lists:
            path, item = rng.choice(lists)
            out: dict[str, Any] = {"op": op, "list": path, "type": "count" if op == "count" else type}
            if op == "sum":
                out["value"] = self.expression(item, type, 0)
            return out | ({"where": self.condition(item, 0)} if rng.random() < 0.6 else {})
        if op in ("add", "subtract", "multiply", "divide", "min", "max"):
            other = "number" if op in ("multiply", "divide") else type
            of = [self.expression(kind, type, depth - 1), self.expression(kind, other, depth - 1)]
            return {"op": op, "of": of, "type": type}
        return None

    def _share(self, kind: str) -> dict[str, Any] | None:
        rng = self.rng
        target = self._record(kind, "entity")
        if target is not None and rng.random() < 0.5:
            out = {
                "op": "ownership",
                "of": target,
                "measure": "share_pct",
                "where": self.condition("owner", 0),
                "type": "percent",
            }
            if rng.random() < 0.5:
                out["whole_from"] = 50
            return out
        if kind in ("product", "lot"):
            weight = self.expression("material", "money", 0)
            out = {"op": "share", "list": ["materials"], "weight": weight, "where": self.condition("material", 0)}
            out["type"] = "percent"
            return out | ({"exclude": self.condition("material", 0)} if rng.random() < 0.4 else {})
        found = self._keyed("lookup", "rates", kind)
        return None if found is None else found | {"type": "percent"}

    # --- literals -----------------------------------------------------------------------------------------------------

    def _day(self) -> str:
        return (self.rng.choice(DAYS) + dt.timedelta(days=self.rng.choice([-400, -1, 0, 1, 1, 400]))).isoformat()

    def _literal(self, type: str) -> dict[str, Any]:
        rng = self.rng
        value: Any = None
        if type == "bool":
            value = rng.random() < 0.5
        elif type == "date":
            value = self._day()
        elif type == "year":
            value = rng.randint(2023, 2027)
        elif type in NUMERIC:
            value = rng.choice([0, 1, 25, 50, 50, 100, "0.5", "33.3", "0.0000001"])
            if type not in ("percent", "count") and rng.random() < 0.1:
                value = _BIG
        else:
            words = {"enum": _WORDS, "text": _SAYINGS, "code": _CODES, "country": _COUNTRIES}[type]
            value = rng.choice(words)
        return {"op": "lit", "value": value, "type": type}


# --- firms ------------------------------------------------------------------------------------------------------------

_USED = frozenset({"entity", "owner", "investment", "property", "product", "lot", "material", "assignment"})


def random_firm(rng: random.Random, size: int = 3) -> dict[str, Any]:
    """A firm file of which every fact is known."""
    entities = [f"e{i}" for i in range(rng.randint(1, size))]
    investments = [f"i{i}" for i in range(rng.randint(1, size))]

    def facts(kind: str) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for name, fact in VOCABULARY.of_kind(kind).items():
            match fact["type"]:
                case "bool":
                    out[name] = rng.random() < 0.5
                case "enum":
                    out[name] = rng.choice(_WORDS)
                case "set":
                    out[name] = rng.sample(_WORDS, rng.randint(0, 3))
                case "text":
                    out[name] = rng.choice([*_SAYINGS, "another"])
                case "code":
                    out[name] = rng.choice(_CODES)
                case "country":
                    out[name] = rng.choice([*_COUNTRIES, "CN"])
                case "date":
                    out[name] = (rng.choice(DAYS) + dt.timedelta(days=rng.choice([-400, -1, 0, 1, 400]))).isoformat()
                case "year":
                    out[name] = rng.randint(2023, 2027)
                case "count":
                    out[name] = rng.choice([0, 1, 49, 50, 51, 100, 10**30])
                case "number" | "money":
                    out[name] = rng.choice(
                        [0, 1, 25, 50, 100, Decimal("0.5"), Decimal("33.3"), Decimal("33.30000001"), 10**20]
                    )
                case "percent":
                    out[name] = rng.choice([0, 25, 50, 100, Decimal("33.3")])
                case "ref":
                    out[name] = rng.choice(entities if fact["to"] == "entity" else investments)
        return out

    def owners() -> list[dict[str, Any]]:
        count, left, out = rng.randint(0, 3), 100, []
        for i in range(count):
            share = left if i == count - 1 else rng.randint(0, left)
            left -= share
            out.append(facts("owner") | {"share_pct": share})
        return out

    def some(kind: str, most: int = 2, prefix: str = "", **more: Any) -> list[dict[str, Any]]:
        return [facts(kind) | ({"id": f"{prefix}{i}"} if prefix else {}) | more for i in range(rng.randint(0, most))]

    return {
        "entities": [{"id": id, **facts("entity"), "owners": owners()} for id in entities],
        "investments": [
            {"id": id, **facts("investment")}
            | ({"properties": some("property", prefix=f"{id}.")} if rng.random() < 0.4 else {})
            for id in investments
        ],
        "products": [
            item
            | {"materials": some("material", 3)}
            | ({"lots": some("lot", prefix=f"{item['id']}.")} if rng.random() < 0.3 else {})
            for item in some("product", 3, "p")
        ],
        "assignments": some("assignment", 2, "a"),
    }


def forget(rng: random.Random, firm: dict[str, Any], rate: float) -> dict[str, Any]:
    """The same firm with less known: facts and lists left out, days and numbers only bounded, lists not shown whole."""

    def record(data: dict[str, Any], kind: str) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for name, value in data.items():
            items = CONTAINS.get(kind, {}).get(name)
            if name in ("id", "entity"):
                # An owner that is not described is taken to be the last of its chain.
                out[name] = value
            elif items is not None:
                # Without properties an investment is its own: leaving them out would say something else, not less.
                if kind != "firm" and items not in STANDS_FOR and rng.random() < rate / 4:
                    continue
                shown = [record(item, items) for item in value]
                hidden = kind != "firm" and items in ("material", "owner") and rng.random() < rate / 4
                cut = shown[: rng.randint(0, len(shown))] if hidden and items == "material" else shown
                out[name] = {"items": cut, "complete": False} if hidden else shown
            elif rng.random() >= rate:
                out[name] = value
            elif rng.random() < 0.3 and _FACTS[name][1] in ORDERED and "between" not in str(value):
                out[name] = {"between": _around(rng, value, _FACTS[name][1])}
        return out

    return record(copy.deepcopy(firm), "firm")


def _around(rng: random.Random, value: Any, type: str) -> list[Any]:
    if type == "date":
        day, spans = dt.date.fromisoformat(value), [dt.timedelta(days=rng.choice([0, 1, 30, 500])) for _ in range(2)]
        return [(day - spans[0]).isoformat(), (day + spans[1]).isoformat()]
    most = {"percent": 100, "year": 2200}.get(type, 10**35)
    least = 1900 if type == "year" else 0
    return [max(least, value - rng.choice([0, 1, 30])), min(most, value + rng.choice([0, 1, 30]))]


def world(book: Rulebook, firm: dict[str, Any]) -> World:
    """The records of a firm file."""
    return World(Firm.from_data({"name": "f", **firm}, book.vocabulary), book.vocabulary)
