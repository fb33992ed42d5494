"""Who refers to whom in a rulebook: the nodes of its rules, and the names that they lead to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias, TypeVar

from checker.rulebook import ir
from checker.rulebook.rulebook import Rulebook

Node = TypeVar("Node")
Key: TypeAlias = tuple[str, str]
"""(kind, name), for two kinds may use one name."""
KINDS = ("provisions", "concepts", "issues", "tables")
"""Where in a rulebook the things stand that refer to each other."""


def nodes(part: Any) -> Iterator[dict[str, Any]]:
    """Every condition and expression under a part of the compiled form, an outer one before its inner ones.

    >>> [node["op"] for node in nodes({"when": {"op": "not", "of": {"op": "const", "value": True}}})]
    ['not', 'const']
    """
    if isinstance(part, dict):
        if "op" in part:
            yield part
        for inner in part.values():
            yield from nodes(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from nodes(inner)


def criteria(group: Any) -> Iterator[ir.Criterion]:
    """The criteria of a group and of its groups, in the order of the file."""
    for item in group["of"]:
        if "join" in item:
            yield from criteria(item)
        else:
            yield item


def criteria_of(rule: Mapping[str, Any]) -> Iterator[ir.Criterion]:
    """Every criterion of a rule, advisory ones last; none where it has no criteria."""
    for key in ("requires", "disqualified_by", "true_when"):
        if key in rule:
            yield from criteria(rule[key])
    yield from rule.get("advisory", ())


def target(node: Mapping[str, Any]) -> Key | None:
    """(kind, name) of what one node refers to, None where it refers to nothing."""
    match node["op"]:
        case "concept" | "concept_value":
            return "concepts", node["name"]
        case "verdict" | "benefit_of":
            return "provisions", node["provision"]
        case "lookup" | "lookup_truth":
            return "tables", node["table"]
    return None


def references(part: Any, rulebook: Rulebook) -> set[Key]:
    """(kind, name) of everything that the nodes under a part refer to."""
    found = set()
    for node in nodes(part):
        if node["op"] == "criterion":
            found.add(("concepts" if node["rule"] in rulebook.concepts else "provisions", node["rule"]))
        elif (said := target(node)) is not None:
            found.add(said)
    return found


def words(data: Mapping[str, Any]) -> set[str]:
    """Every word that stands in a path of a provision, concept, issue or table."""
    found: set[str] = set()
    for node in nodes(dict(data)):
        for key in ("path", "list", "of"):
            found.update(x for x in node.get(key, ()) if isinstance(x, str))
        if node["op"] == "ownership":
            found |= {node["measure"], "owners", "entity"}
    for interaction in data.get("interactions", ()):
        found.update(interaction["on"])
    return found


def everything(rulebook: Rulebook) -> Iterator[tuple[Key, Mapping[str, Any]]]:
    """((kind, name), data) of every provision, concept, issue and table."""
    for kind in KINDS:
        for name, data in getattr(rulebook, kind).items():
            yield (kind, name), data


def readers(rulebook: Rulebook) -> dict[Key, set[Key]]:
    """(kind, name) -> what refers to it directly.  Provisions that meet refer to each other, as reports show both."""
    found: dict[Key, set[Key]] = {key: set() for key, _ in everything(rulebook)}
    for key, data in everything(rulebook):
        for said in references(data, rulebook):
            found[said].add(key)
        for interaction in data.get("interactions", ()):
            for other in interaction["provisions"]:
                found["provisions", other].add(key)
    return found


def closure(start: Iterable[Node], step: Mapping[Node, Iterable[Node]]) -> set[Node]:
    """`start` and all that the steps lead to from it."""
    found, pending = set(start), list(start)
    while pending:
        for other in step.get(pending.pop(), ()):
            if other not in found:
                found.add(other)
                pending.append(other)
    return found


def cycles(step: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """One cycle for each knot of nodes that lead back to themselves, beginning at the first by name.

    >>> cycles({"a": ["b"], "b": ["c"], "c": ["b"], "d": ["d"]})
    [['b', 'c'], ['d']]
    """
    found: list[list[str]] = []
    done: set[str] = set()
    for start in sorted(step):
        if start in done:
            continue
        way = _way_back(start, step)
        if way:
            found.append(way)
            done.update(node for node in closure([start], step) if start in closure([node], step))
    return found


def _way_back(start: str, step: Mapping[str, Iterable[str]]) -> list[str]:
    """The shortest way from `start` back to it, empty where there is none."""
    ways = [[start]]
    seen: set[str] = set()
    for way in ways:
        for other in sorted(step.get(way[-1], ())):
            if other == start:
                return way
            if other not in seen:
                seen.add(other)
                ways.append([*way, other])
    return []
