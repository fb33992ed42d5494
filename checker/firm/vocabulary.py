"""The fact dictionary: every fact that a firm file may give, with its type, its question and its proof.

The dictionary is data of the rulebook (`vocabulary.yaml`), so that another rulebook brings its own facts; the
input model
(`checker.firm.model`) is built from it and cannot disagree with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, NotRequired, TypedDict

from checker.errors import nearest
from checker.firm.kinds import CONTAINS, LINKS, PARENT, REVERSE

FactType = Literal[
    "bool", "date", "count", "number", "money", "percent", "year", "text", "code", "country", "enum", "set", "ref"
]
ORDERED: frozenset[str] = frozenset({"date", "count", "number", "money", "percent", "year"})
NUMERIC: frozenset[str] = ORDERED - {"date"}
Holder = Literal["tax", "legal", "finance", "engineering", "procurement", "sales", "hr", "trade", "corporate"]


class Text(TypedDict):
    """One text in both languages."""

    en: str
    ko: str


Sorts = Literal["family", "place"]
"""By what the firms of a portfolio are sorted: families of products, and places."""


class Joined(TypedDict):
    """Values of a fact that a portfolio counts as one."""

    name: Text
    of: list[str]


class FactDef(TypedDict):
    """One entry of vocabulary.yaml.  `whole`: the shares of one list are parts of one hundred percent.  `sorts`: a
    portfolio is sorted by it, those of its values that are `joined` under one name."""

    of: list[str]
    type: FactType
    label: Text
    question: Text
    document: Text
    holder: Holder
    unit: NotRequired[str]
    step: NotRequired[str]
    values: NotRequired[dict[str, Text]]
    to: NotRequired[str]
    whole: NotRequired[bool]
    sorts: NotRequired[Sorts]
    joined: NotRequired[dict[str, Joined]]
    aliases: NotRequired[list[str]]


class Vocabulary:
    """The facts by kind of record.

    >>> texts = {"en": "", "ko": ""}
    >>> words = Vocabulary({"height": FactDef(of=["investment"], type="number", label=texts, question=texts,
    ...                                       document=texts, holder="engineering")})
    >>> words.of_kind("investment")["height"]["type"]
    'number'
    >>> words.suggest("investment", "hieght")
    'height'
    """

    def __init__(self, facts: Mapping[str, FactDef]) -> None:
        self.facts = dict(facts)
        self.validator: Any = None
        """The validator of firm files, built from these facts and kept by `checker.firm.model`."""
        self._by_kind: dict[str, dict[str, FactDef]] = {}
        self._aliases = {alias: name for name, fact in facts.items() for alias in fact.get("aliases", ())}
        for name, fact in facts.items():
            for kind in fact["of"]:
                self._by_kind.setdefault(kind, {})[name] = fact

    def __iter__(self) -> Iterator[str]:
        return iter(self.facts)

    def __getitem__(self, name: str) -> FactDef:
        return self.facts[name]

    def of_kind(self, kind: str) -> dict[str, FactDef]:
        """The facts that a record of this kind may carry."""
        return self._by_kind.get(kind, {})

    def sorting(self, by: Sorts) -> tuple[str, FactDef] | None:
        """The fact by which a portfolio is sorted in this way, None where the rulebook names none."""
        return next(((name, fact) for name, fact in self.facts.items() if fact.get("sorts") == by), None)

    def step_to(self, kind: str, name: str) -> tuple[str, bool] | None:
        """Where `name` leads from a record of `kind`: (kind, whether to a list), or None where it leads nowhere."""
        if name == "firm":
            return "firm", False
        if name == "parent" and kind in PARENT:
            return PARENT[kind], False
        if name in LINKS.get(kind, ()):
            return LINKS[kind][name], False
        if name in CONTAINS.get(kind, ()):
            return CONTAINS[kind][name], True
        if name in REVERSE.get(kind, ()):
            return REVERSE[kind][name][0], True
        fact = self.of_kind(kind).get(name)
        return (fact["to"], False) if fact is not None and fact["type"] == "ref" else None

    def names(self, kind: str) -> list[str]:
        """Every word that may stand in a path at a record of `kind`."""
        links = (*LINKS.get(kind, ()), *CONTAINS.get(kind, ()), *REVERSE.get(kind, ()))
        return ["id", "name", *self.of_kind(kind), *links]

    def suggest(self, kind: str, name: str) -> str:
        """The right name for a wrong one: the fact it is an alias of, or the most similar name."""
        alias = self._aliases.get(name)
        if alias is not None and kind in self.facts[alias]["of"]:
            return alias
        return nearest(name, self.names(kind))
