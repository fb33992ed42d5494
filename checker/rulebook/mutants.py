"""The mutants of a rulebook: each is one small change of the compiled law that some scenario must notice.

A mutant changes the compiled form in place and is undone again; the files of the rulebook are never touched.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from decimal import Decimal
from fnmatch import fnmatchcase
from typing import Any

from checker.firm.vocabulary import NUMERIC, FactDef
from checker.rulebook import graph, ir
from checker.rulebook.rulebook import Rulebook
from checker.rulebook.windows import in_force

GONE: Any = object()
"""Stands for a key that a mutant takes away."""
STEPS = {"money": "0.01", "percent": "0.01"}
"""type -> its smallest step, where that is not one and the vocabulary names none."""
NEVER: list[ir.Window] = [{"since": "9999-12-31", "until": "0001-01-01"}]

_SIGNS = {"eq": "=", "ne": "is not", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}
_NOT_NEGATIVE = frozenset({"fact", "share", "ownership", "count"})


@dataclass(frozen=True, slots=True)
class Change:
    """One key of one mapping of the compiled form, set to another value."""

    where: Any
    key: str
    value: Any


@dataclass(frozen=True, slots=True)
class Mutant:
    """One changed rulebook.

    `id` is stable and readable, `owner` the (kind, name) of what is changed, `file` and `line` where it is written,
    `what` says the change in one line, and `hints` are words that a scenario which notices it is likely to contain.
    """

    id: str
    owner: tuple[str, str]
    file: str
    line: int | None
    what: str
    hints: tuple[str, ...]
    changes: tuple[Change, ...]

    @contextmanager
    def applied(self) -> Iterator[None]:
        """The compiled form with the change in it, for as long as the context lasts."""
        before = [(change.where, change.key, change.where.get(change.key, GONE)) for change in self.changes]
        try:
            for change in self.changes:
                _put(change.where, change.key, change.value)
            yield
        finally:
            for where, key, value in reversed(before):
                _put(where, key, value)


def _put(where: Any, key: str, value: Any) -> None:
    if value is GONE:
        where.pop(key, None)
    else:
        where[key] = value


def mutants(rulebook: Rulebook, only: str | None = None) -> list[Mutant]:
    """Every mutant, in the order of the rulebook.

    `only` is a pattern of ids of rules or tables (`wing-*`) or of mutants (`*/drop`); a rule brings the tables that
    it reads.
    """
    found: list[Mutant] = []
    read_by = graph.readers(rulebook)
    for owner, data in graph.everything(rulebook):
        kind, name = owner
        if kind == "tables" and not read_by[owner]:
            continue
        near = [name, *(reader for _, reader in read_by[owner] if kind == "tables")]
        every = _numbered(_Operators(rulebook, owner, data).mutants())
        if only is None or any(fnmatchcase(x, only) for x in near):
            found += every
        else:
            found += [mutant for mutant in every if fnmatchcase(mutant.id, only)]
    return found


def _numbered(found: Iterable[Mutant]) -> Iterator[Mutant]:
    """Mutants that would share an id are told apart by a number, in the order of the file."""
    seen: Counter[str] = Counter()
    for mutant in found:
        seen[mutant.id] += 1
        if seen[mutant.id] == 1:
            yield mutant
        else:
            head, _, tail = mutant.id.rpartition("/")
            yield replace(mutant, id=f"{head}/{_second(tail, seen[mutant.id])}")


def _second(tail: str, n: int) -> str:
    """
    >>> _second("date+1", 2), _second("number-", 3), _second("drop", 2)
    ('date 2+1', 'number 3-', 'drop 2')
    """
    cut = max(tail.find("+"), tail.rfind("-") if tail.rstrip("1").endswith("-") else -1)
    return f"{tail} {n}" if cut < 0 else f"{tail[:cut]} {n}{tail[cut:]}"


def equivalents(rulebook: Rulebook) -> dict[str, tuple[str, str]]:
    """id of a mutant that changes nothing -> (the reason that its file gives, the file)."""
    return {
        id: (reason, data["file"])
        for _, data in graph.everything(rulebook)
        for id, reason in data.get("equivalent_mutants", {}).items()
    }


class _Operators:
    """The mutants of one provision, concept, issue or table."""

    def __init__(self, rulebook: Rulebook, owner: tuple[str, str], data: Any) -> None:
        self.facts: Mapping[str, FactDef] = rulebook.compiled["vocabulary"]
        self.owner, self.data = owner, data
        kind, name = owner
        self.root = name if kind == "provisions" else f"{kind.removesuffix('s')} {name}"
        self.line: int | None = None
        self.look_ups = [
            node
            for _, rule in graph.everything(rulebook)
            for node in graph.nodes(rule)
            if kind == "tables" and node["op"] in ("lookup", "lookup_truth") and node["table"] == name
        ]

    def mutants(self) -> Iterator[Mutant]:
        """In the order of the file."""
        self.line = None
        data = self.data
        if self.owner[0] == "tables":
            yield from self._table()
            return
        yield from self._windows(data, "in_force", "in_force", ())
        for key in ("requires", "disqualified_by", "true_when"):
            if key in data:
                yield from self._group(data[key], key)
        for criterion in data.get("advisory", ()):
            yield from self._criterion(criterion)
        self.line = None
        if "raise_when" in data:
            yield from self._parts(data, "raise_when")
        for key in ("value", "benefit", "stake", "blanks"):
            if key in data:
                yield from self._under(data[key], key)
        for key in ("deadlines", "obligations"):
            for item in data.get(key, ()):
                at = f"{key.removesuffix('s')} {item['id']}"
                yield from self._gate(item, at)
                yield from self._under({k: v for k, v in item.items() if k != "gate"}, at)

    def _mutant(self, at: str, what: str, hints: Iterable[Any], *changes: Change) -> Mutant:
        # The criterion, deadline or reading by name, then the values that change.
        named = [part.split(" ")[-1] for part in at.split("/")[:-1] if not part.startswith("row ")]
        words = tuple(dict.fromkeys(str(hint) for hint in (*named, *hints)))
        return Mutant(f"{self.root}/{at}", self.owner, self.data["file"], self.line, what, words, changes)

    # --- groups and criteria ------------------------------------------------------------------------------------------

    def _group(self, group: Any, at: str) -> Iterator[Mutant]:
        if group["join"] == "at_least":
            yield from self._count(group, at, len(group["of"]))
        for item in group["of"]:
            if "join" in item:
                yield from self._group(item, at)
            else:
                yield from self._criterion(item)

    def _criterion(self, item: ir.Criterion) -> Iterator[Mutant]:
        self.line = item["line"] or None
        id = item["id"]
        yield self._mutant(f"{id}/drop", f"the criterion {id} is dropped", (), Change(item, "in_force", NEVER))
        if "readings" in item:
            opposite: list[Any] = [{**x, "when": _opposite(x["when"])} for x in item["readings"]]
            negated = Change(item, "readings", opposite)
        else:
            negated = Change(item, "when", _opposite(item["when"]))
        yield self._mutant(f"{id}/negate", f"the criterion {id} is negated", (), negated)
        yield from self._windows(item, "in_force", f"{id}/in_force", self.data["in_force"])
        yield from self._gate(item, id)
        if "when" in item:
            yield from self._under(item["when"], id)
        for reading in item.get("readings", ()):
            at = f"{id}/reading {reading['id']}"
            rest = [x for x in item["readings"] if x is not reading]
            what = f"the reading {reading['id']} is dropped"
            yield self._mutant(f"{at}/drop", what, (), Change(item, "readings", rest))
            yield from self._under(reading["when"], at)
        for i, guard in enumerate(item.get("unsettled", ())):
            at = f"{id}/unsettled" if i == 0 else f"{id}/unsettled {i + 1}"
            others: Any = [x for x in item["unsettled"] if x is not guard] or GONE
            yield self._mutant(f"{at}/drop", "the guard `unsettled` is dropped", (), Change(item, "unsettled", others))
            if "span" in guard:
                for suffix, what, hints, window in _moved(guard["span"]):
                    if self._matters([guard["span"]], [window], hints[-1], item["in_force"]):
                        yield self._mutant(f"{at}/{suffix}", f"unsettled {what}", hints, Change(guard, "span", window))
            if "when" in guard:
                yield from self._under(guard["when"], at)
        if "after_horizon" in item:
            change = Change(item, "after_horizon", GONE)
            yield self._mutant(f"{id}/after_horizon/drop", "`after_horizon: unsettled` is dropped", (), change)
        self.line = None

    def _gate(self, item: Any, at: str) -> Iterator[Mutant]:
        if "gate" in item:
            yield self._mutant(f"{at}/if/drop", "its gate `if` is dropped", (), Change(item, "gate", GONE))
            yield from self._under(item["gate"], f"{at}/if")

    def _parts(self, holder: Any, key: str) -> Iterator[Mutant]:
        """A condition that stands alone: each of its main parts dropped and negated, as criteria are."""
        node = holder[key]
        joined = node["op"] in ("all", "any") and len(node["of"]) > 1
        for i, part in enumerate(node["of"] if joined else [node]):
            at = f"{key}/part {i + 1}" if joined else key
            if joined:
                rest = [x for x in node["of"] if x is not part]
                yield self._mutant(f"{at}/drop", f"part {i + 1} of `{key}` is dropped", (), Change(node, "of", rest))
                change = Change(node, "of", [_opposite(x) if x is part else x for x in node["of"]])
                yield self._mutant(f"{at}/negate", f"part {i + 1} of `{key}` is negated", (), change)
            else:
                always: Any = {"op": "const", "value": True}
                yield self._mutant(f"{at}/drop", f"`{key}` always holds", (), Change(holder, key, always))
                yield self._mutant(f"{at}/negate", f"`{key}` is negated", (), Change(holder, key, _opposite(node)))
            yield from self._under(part, at)

    # --- windows ------------------------------------------------------------------------------------------------------

    def _windows(self, holder: Any, key: str, at: str, outer: Iterable[ir.Window]) -> Iterator[Mutant]:
        given: list[ir.Window] = holder[key]
        for i, window in enumerate(given):
            spot = at if len(given) == 1 else f"{at} {i + 1}"
            for suffix, what, hints, moved in _moved(window):
                changed = [moved if j == i else other for j, other in enumerate(given)]
                if self._matters(given, changed, hints[-1], list(outer)):
                    yield self._mutant(f"{spot}/{suffix}", f"in force {what}", hints, Change(holder, key, changed))

    def _matters(self, before: list[ir.Window], after: list[ir.Window], day: str, outer: list[ir.Window]) -> bool:
        """Whether the one day that changes sides is in force at all."""
        at = dt.date.fromisoformat(day)
        whole = [] if before is self.data.get("in_force") else self.data.get("in_force", [])
        return in_force(before, at) != in_force(after, at) and in_force(outer, at) and in_force(whole, at)

    # --- literals -----------------------------------------------------------------------------------------------------

    def _under(self, part: Any, at: str) -> Iterator[Mutant]:
        """The mutants of every condition and expression under a part."""
        if isinstance(part, list):
            for inner in part:
                yield from self._under(inner, at)
        if not isinstance(part, dict):
            return
        op = part.get("op")
        if op == "compare":
            yield from self._compare(part, at)
            return
        if op == "lit":
            yield from self._literal(part, at, "", None)
            return
        if op in ("member", "includes"):
            for value in part["values"]:
                rest = [x for x in part["values"] if x != value]
                what = f"{value} is dropped from the values of {_named(part['left'])}"
                yield self._mutant(f"{at}/without {value}", what, (value,), Change(part, "values", rest))
        elif op == "at_least":
            yield from self._count(part, at, len(part["of"]))
        elif op == "date_plus":
            yield from self._span(part, at)
        elif op == "ownership":
            for name in ("whole_from", "passes_from"):
                for sign, value in _shifted(part[name], Decimal("0.01")) if name in part else ():
                    what = f"{name} {part[name]} becomes {value}"
                    yield self._mutant(f"{at}/{name}{sign}", what, (value,), Change(part, name, value))
            if part.get("of_one"):
                yield self._mutant(
                    f"{at}/of_one/drop", "what one holds becomes what all hold", (), Change(part, "of_one", False)
                )
        for key, inner in part.items():
            if isinstance(inner, dict | list) and key not in ("values", "path", "list"):
                yield from self._under(inner, at)

    def _compare(self, node: Any, at: str) -> Iterator[Mutant]:
        left, right = node["left"], node["right"]
        yield from self._under(left, at)
        if right["op"] == "lit":
            yield from self._literal(right, at, f"{_named(left)} {_SIGNS[node['test']]} ", node)
        else:
            yield from self._under(right, at)

    def _literal(self, lit: Any, at: str, before: str, compare: Any) -> Iterator[Mutant]:
        old, type = lit["value"], lit["type"]
        if type == "date":
            for sign, day in _days(old):
                what = f"{before}{old} becomes {day}"
                yield self._mutant(f"{at}/date{sign}", what, (old, day), Change(lit, "value", day))
        elif type in NUMERIC:
            step = self._step(type, None if compare is None else compare["left"])
            for sign, value in _shifted(old, step):
                if compare is None or not _same_always(compare, old, value):
                    what = f"{before}{old} becomes {value}"
                    yield self._mutant(f"{at}/{type}{sign}", what, (old, value), Change(lit, "value", value))

    def _step(self, type: str, left: Any) -> Decimal:
        fact = self.facts.get(left["path"][-1]) if left is not None and left["op"] == "fact" else None
        return step_of(fact, type)

    def _count(self, holder: Any, at: str, most: int) -> Iterator[Mutant]:
        n = holder["n"]
        for sign, value in (("+1", n + 1), ("-1", n - 1)):
            if 1 <= value <= most:
                what = f"at least {n} becomes {value}"
                yield self._mutant(f"{at}/at_least{sign}", what, (), Change(holder, "n", value))

    def _span(self, node: Any, at: str) -> Iterator[Mutant]:
        for unit in ("years", "months", "days"):
            if node[unit]:
                for sign, value in (("+1", node[unit] + 1), ("-1", node[unit] - 1)):
                    what = f"the {unit} after {_named(node['date'])} are {value}, not {node[unit]}"
                    yield self._mutant(f"{at}/{unit}{sign}", what, (), Change(node, unit, value))

    # --- tables -------------------------------------------------------------------------------------------------------

    def _table(self) -> Iterator[Mutant]:
        table: ir.Table = self.data
        for i, row in enumerate(table["rows"]):
            if not any(_can_ask(look_up, row) for look_up in self.look_ups):
                continue
            self.line = row["line"] or None
            at, words = f"row {i + 1}", _cells(row)
            said = ", ".join(map(str, words)) or "every key"
            rest = [x for x in table["rows"] if x is not row]
            yield self._mutant(f"{at}/drop", f"the row of {said} is dropped", words, Change(table, "rows", rest))
            for key, cell in row["keys"].items():
                if isinstance(cell, dict):
                    yield from self._ends(row, key, cell, at)
            yield from self._value(table, row, at, said, words)
            yield from self._windows(row, "in_force", f"{at}/in_force", ())
        self.line = None
        if "default" in table:
            what = f"the default {table['default']} is dropped"
            yield self._mutant("default/drop", what, (), Change(table, "default", GONE))

    def _ends(self, row: ir.Row, key: str, cell: Any, at: str) -> Iterator[Mutant]:
        type = self.data["keys"][key]["type"]
        for end, old in cell.items():
            step = step_of(self.facts.get(key), type)
            for sign, value in _days(old) if type == "date" else _shifted(old, step):
                changed = {**row["keys"], key: {**cell, end: value}}
                what = f"{key} {end} {old} becomes {value}"
                yield self._mutant(f"{at}/{key}/{end}{sign}", what, (old, value), Change(row, "keys", changed))

    def _value(self, table: ir.Table, row: ir.Row, at: str, said: str, words: list[Any]) -> Iterator[Mutant]:
        old, type = row["value"], table["type"]
        if old == "unsettled":
            return
        if type == "bool":
            what = f"{said} gives {not old}, not {old}"
            yield self._mutant(f"{at}/value negated", what, words, Change(row, "value", not old))
        elif type == "date" or type in NUMERIC:
            for sign, value in _days(old) if type == "date" else _shifted(old, Decimal(STEPS.get(type, "1"))):
                what = f"the value {old} of {said} becomes {value}"
                yield self._mutant(f"{at}/value{sign.rstrip('1')}", what, (*words, old), Change(row, "value", value))
        else:
            what = f"the value {old} of {said} is dropped"
            yield self._mutant(f"{at}/value dropped", what, (*words, old), Change(row, "value", "unsettled"))


def step_of(fact: FactDef | None, type: str) -> Decimal:
    """The smallest step of a fact, or of a type."""
    return Decimal(str(fact["step"]) if fact is not None and "step" in fact else STEPS.get(type, "1"))


def _opposite(node: Any) -> Any:
    """
    >>> _opposite(_opposite({"op": "const", "value": True}))
    {'op': 'const', 'value': True}
    """
    return node["of"] if node["op"] == "not" else {"op": "not", "of": node}


def _moved(window: ir.Window) -> Iterator[tuple[str, str, tuple[str, ...], ir.Window]]:
    """(suffix of the id, what changes, hints of which the last is the day that changes sides, the window moved)."""
    for word, key, end in (("from", "since", 0), ("to", "until", 1)):
        old = window.get(key)
        if old is None:
            continue
        for sign, day in _days(str(old)):
            outward = (sign == "+1") == bool(end)
            moved: Any = {**window, key: day}
            yield f"{word}{sign}", f"{word} {old} becomes {day}", (day if outward else str(old),), moved


def _days(iso: str) -> Iterator[tuple[str, str]]:
    day = dt.date.fromisoformat(iso)
    for sign, days in (("+1", 1), ("-1", -1)):
        yield sign, (day + dt.timedelta(days=days)).isoformat()


def _shifted(old: Any, step: Decimal) -> Iterator[tuple[str, int | str]]:
    """
    >>> list(_shifted("0.5", Decimal("0.01"))), list(_shifted(40, Decimal("1")))
    ([('+', '0.51'), ('-', '0.49')], [('+', 41), ('-', 39)])
    """
    for sign, value in (("+", Decimal(old) + step), ("-", Decimal(old) - step)):
        yield sign, int(value) if value == int(value) else format(value, "f")


def _same_always(compare: Any, old: Any, new: Any) -> bool:
    """Whether both tests give one answer for every value that the left side can have."""
    left, test = compare["left"], compare["test"]
    if left["op"] not in _NOT_NEGATIVE or left["type"] in ("date", "year"):
        return False
    a, b = Decimal(old), Decimal(new)
    if test in ("ge", "lt"):
        return max(a, b) <= 0 or (left["type"] == "percent" and min(a, b) > 100)
    if test in ("gt", "le"):
        return max(a, b) < 0 or (left["type"] == "percent" and min(a, b) >= 100)
    return False


def _named(node: Any) -> str:
    """A short name of an expression."""
    match node["op"]:
        case "fact":
            return ".".join(node["path"])
        case "concept_value":
            return ".".join([*node["of"], node["name"]])
        case "lookup":
            return str(node["table"])
        case "lit":
            return str(node["value"])
    return str(node["op"])


def _can_ask(look_up: Any, row: ir.Row) -> bool:
    """Whether a look-up can come upon a row: its literal keys, if any, are those of the row."""
    cells = row["keys"]
    return all(key["op"] != "lit" or cells.get(name) in (None, key["value"]) for name, key in look_up["by"].items())


def _cells(row: ir.Row) -> list[Any]:
    """The words and ends of a row's keys."""
    found: list[Any] = []
    for cell in row["keys"].values():
        found += cell.values() if isinstance(cell, dict) else [cell]
    return found
