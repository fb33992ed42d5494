"""Conditions and expressions compiled to closures over a record: the specification of what a rule says.

A condition gives True, False or None (unknown).  An expression of an ordered type gives an interval; any other
gives the
frozenset of the values still possible, None standing for every value.
"""

from __future__ import annotations

import datetime as dt
import operator
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias

from checker.firm.vocabulary import NUMERIC, ORDERED
from checker.logic import unknown
from checker.logic.ownership import ownership_share
from checker.logic.record import FactRecord, RecordList, exact
from checker.logic.tables import TableIndex
from checker.logic.unknown import ANYTHING, Interval, Truth
from checker.rulebook import ir

if TYPE_CHECKING:
    from checker.logic.program import Program

Judge: TypeAlias = Callable[[FactRecord], Truth]
Value: TypeAlias = Any
"""An Interval, or a frozenset of possible values, or None for every value."""
Evaluate: TypeAlias = Callable[[FactRecord], Value]

KNOWN: dict[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": operator.lt,
    "le": operator.le,
    "gt": operator.gt,
    "ge": operator.ge,
}
"""The tests of two values that are both known."""
_MISSING: Any = object()
OPPOSITE: dict[str, Any] = {"lt": "ge", "ge": "lt", "gt": "le", "le": "gt", "eq": "ne", "ne": "eq"}


def literal(value: Any, type: str) -> Any:
    """The value of a compiled literal: days as dates, numbers exact.

    >>> literal("2026-12-31", "date"), literal("0.25", "number"), literal("wafers", "enum")
    (datetime.date(2026, 12, 31), Fraction(1, 4), 'wafers')
    """
    if type == "date":
        return dt.date.fromisoformat(value)
    if type in NUMERIC:
        return value if isinstance(value, int) else exact(Decimal(value))
    return value


def bounds_of(type: str) -> Interval:
    """What an unknown value of a type can still be.

    >>> bounds_of("percent"), bounds_of("money"), bounds_of("date")
    ((0, 100), (0, None), (None, None))
    """
    return (0, 100) if type == "percent" else ANYTHING if type in ("date", "year") else (0, None)


def comparable(value: Any, type: str) -> Any:
    """The value of a compiled literal in the form in which it is compared fastest with what a record holds.

    >>> comparable("0.25", "number"), comparable("2026-12-31", "date")
    (Decimal('0.25'), datetime.date(2026, 12, 31))
    """
    return Decimal(value) if type in NUMERIC and isinstance(value, str) else literal(value, type)


def own(path: ir.Path) -> str | None:
    """The fact of the record itself that a path names, or None where it leads further."""
    return path[0] if len(path) == 1 and path[0] != "subject" else None


def follow(path: ir.Path) -> Callable[[FactRecord], Any]:
    """The value at the end of a path, or None where a step is unknown.  `subject` starts at the rule's own subject."""
    if path and path[0] == "subject":
        rest = follow(path[1:])
        return lambda r: rest(r.world.subject)  # type: ignore[arg-type]
    if not path:
        return lambda r: r
    if len(path) == 1:
        name = path[0]
        return lambda r: r.get(name)
    first, others = path[0], path[1:]

    def walk(r: FactRecord) -> Any:
        found = r.get(first)
        for step in others:
            if found is None:
                return None
            found = found.get(step)
        return found

    return walk


def mentions_subject(node: Any) -> bool:
    """Whether a path under a node starts at the rule's own subject."""
    if isinstance(node, dict):
        return any(mentions_subject(part) for part in node.values() if isinstance(part, dict | list))
    return bool(node) and (node[0] == "subject" or any(mentions_subject(x) for x in node if isinstance(x, dict | list)))


def about(judge: Callable[[FactRecord], Any], r: FactRecord) -> Any:
    """An answer about a record, with the record as `subject`."""
    world = r.world
    outer, world.subject = world.subject, r
    try:
        return judge(r)
    finally:
        world.subject = outer


_LEAVES = frozenset({"const", "compare", "member", "includes", "empty"})


def weight(node: Any) -> int:
    """Roughly what a condition costs: light parts are judged first, as they often settle the whole."""
    if node["op"] == "not":
        return weight(node["of"])
    if node["op"] in ("all", "any"):
        return 1 + len(node["of"])
    return 0 if node["op"] in _LEAVES else 10


def joined(decisive: bool, judges: Iterable[Judge]) -> Judge:
    """Parts of which one settles the whole by answering `decisive`."""
    neutral, parts = not decisive, tuple(judges)
    if len(parts) == 1:
        return parts[0]
    if len(parts) == 2:
        first, second = parts

        def of_two(r: FactRecord) -> Truth:
            if (x := first(r)) is decisive:
                return x
            return x if (y := second(r)) is neutral else y

        return of_two
    if len(parts) == 3:
        a, b, c = parts

        def of_three(r: FactRecord) -> Truth:
            if (x := a(r)) is decisive or (y := b(r)) is decisive:
                return decisive
            if (z := c(r)) is neutral:
                return x if y is neutral else y
            return z

        return of_three

    def judge(r: FactRecord) -> Truth:
        out: Truth = neutral
        for part in parts:
            x = part(r)
            if x is not neutral:
                if x is decisive:
                    return x
                out = None
        return out

    return judge


class Compiler:
    """Compiles nodes for one program: one rulebook on one day."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.as_of = program.as_of
        self._tables: dict[str, TableIndex] = {}

    def condition(self, node: ir.Condition) -> Judge:
        judge: Judge = getattr(self, "_" + node["op"])(node)
        return judge

    def expression(self, node: ir.Expression) -> Evaluate:
        evaluate: Evaluate = getattr(self, "_" + node["op"])(node)
        return evaluate

    # --- conditions ---------------------------------------------------------------------------------------------------

    def _const(self, node: ir.Const) -> Judge:
        value = node["value"]
        return lambda r: value

    def _all(self, node: ir.Junction) -> Judge:
        return joined(False, map(self.condition, sorted(flat(node), key=weight)))

    def _any(self, node: ir.Junction) -> Judge:
        return joined(True, map(self.condition, sorted(flat(node), key=weight)))

    def _consensus(self, node: ir.Junction) -> Judge:
        parts = tuple(map(self.condition, node["of"]))
        return lambda r: unknown.consensus(part(r) for part in parts)

    def _not(self, node: ir.Not) -> Judge:
        """Moved inward, where it costs nothing."""
        inner = node["of"]
        match inner["op"]:
            case "not":
                return self.condition(inner["of"])
            case "all" | "any":
                parts: list[ir.Condition] = [{"op": "not", "of": part} for part in inner["of"]]
                return self.condition({"op": "any" if inner["op"] == "all" else "all", "of": parts})
            case "compare":
                return self._compare({**inner, "test": OPPOSITE[inner["test"]]})
            case "member":
                return self._member(inner, said=False)
            case "includes":
                return self._includes(inner, said=False)
            case _:
                judge = self.condition(inner)
                return lambda r: None if (x := judge(r)) is None else not x

    def _at_least(self, node: ir.AtLeast) -> Judge:
        n, parts = node["n"], tuple(map(self.condition, node["of"]))
        return lambda r: unknown.at_least_true(n, (part(r) for part in parts))

    def _if(self, node: ir.If) -> Judge:
        when, then, otherwise = (self.condition(x) for x in (node["when"], node["then"], node["otherwise"]))
        return lambda r: unknown.choice(when(r), then(r), otherwise(r))

    def _compare(self, node: ir.Compare) -> Judge:
        left, right, test = node["left"], node["right"], node["test"]
        if left["op"] == "fact" and right["op"] == "lit":
            return self._compare_fact(left, test, right)
        if left["op"] == right["op"] == "fact" and left["type"] in ORDERED:
            return self._compare_facts(left, test, right)
        a, b = self.expression(left), self.expression(right)
        if left["type"] in ORDERED:
            compare = unknown.TESTS[test]
            return lambda r: compare(a(r), b(r))
        same = test == "eq"

        def judge(r: FactRecord) -> Truth:
            x, y = a(r), b(r)
            if x is None or y is None:
                return None
            if len(x) == len(y) == 1:
                return (x == y) is same
            return None if x & y else not same

        return judge

    def _compare_fact(self, fact: ir.Fact, test: str, right: ir.Lit) -> Judge:
        """A known fact is compared with the literal at once."""
        if fact["type"] in ORDERED:
            return self._compare_ordered(fact, test, right)
        get, name, value = follow(fact["path"]), own(fact["path"]), right["value"]
        if isinstance(value, bool):
            if (test == "eq") is value:
                return get
            return lambda r: None if (x := get(r)) is None else not x
        if test == "eq":
            if name is not None:
                return lambda r: None if (x := r.get(name)) is None else x == value
            return lambda r: None if (x := get(r)) is None else bool(x == value)
        if name is not None:
            return lambda r: None if (x := r.get(name)) is None else x != value
        return lambda r: None if (x := get(r)) is None else bool(x != value)

    def _compare_ordered(self, fact: ir.Fact, test: str, right: ir.Lit) -> Judge:
        """Of an unknown value its bounds may already decide."""
        value, name = comparable(right["value"], right["type"]), own(fact["path"])
        compare, point = unknown.TESTS[test], (value, value)
        if name is None:
            get, known, interval = follow(fact["path"]), KNOWN[test], self._fact(fact)
            return lambda r: compare(interval(r), point) if (x := get(r)) is None else known(x, value)
        unbounded = compare(bounds_of(fact["type"]), point)

        def bounded(r: FactRecord) -> Truth:
            return unbounded if r.bounds is None or name not in r.bounds else compare(r.bounds[name], point)

        match test:
            case "eq":
                return lambda r: (
                    (unbounded if r.bounds is None else bounded(r)) if (x := r.get(name)) is None else x == value
                )
            case "ne":
                return lambda r: (
                    (unbounded if r.bounds is None else bounded(r)) if (x := r.get(name)) is None else x != value
                )
            case "lt":
                return lambda r: (
                    (unbounded if r.bounds is None else bounded(r)) if (x := r.get(name)) is None else x < value
                )
            case "le":
                return lambda r: (
                    (unbounded if r.bounds is None else bounded(r)) if (x := r.get(name)) is None else x <= value
                )
            case "gt":
                return lambda r: (
                    (unbounded if r.bounds is None else bounded(r)) if (x := r.get(name)) is None else x > value
                )
            case _:
                return lambda r: (
                    (unbounded if r.bounds is None else bounded(r)) if (x := r.get(name)) is None else x >= value
                )

    def _compare_facts(self, left: ir.Fact, test: str, right: ir.Fact) -> Judge:
        """Two facts that are both known are compared at once."""
        get_a, get_b, a, b = follow(left["path"]), follow(right["path"]), self._fact(left), self._fact(right)
        known, compare = KNOWN[test], unknown.TESTS[test]

        def judge(r: FactRecord) -> Truth:
            x, y = get_a(r), get_b(r)
            return compare(a(r), b(r)) if x is None or y is None else known(x, y)

        first, second, type = own(left["path"]), own(right["path"]), left["type"]
        if first is None or second is None or type != right["type"]:
            return judge
        low, high = bounds_of(type)

        def of_itself(r: FactRecord) -> Truth:
            x, y = r.get(first), r.get(second)
            if x is not None and y is not None:
                return known(x, y)
            other = y if x is None else x
            if r.bounds is None and (
                other is None or ((low is None or other > low) and (high is None or other < high))
            ):
                # What is not known can be less, and it can be more.
                return None
            return compare(a(r), b(r))

        return of_itself

    def _member(self, node: ir.Member, said: bool = True) -> Judge:
        """Whether a word is one of some; `said` is False for the opposite."""
        left, values = node["left"], frozenset(node["values"])
        if left["op"] == "fact":
            get, name = follow(left["path"]), own(left["path"])
            if name is None:
                return lambda r: None if (x := get(r)) is None else (x in values) is said
            if said:
                return lambda r: None if (x := r.get(name)) is None else x in values
            return lambda r: None if (x := r.get(name)) is None else x not in values
        evaluate = self.expression(left)

        def judge(r: FactRecord) -> Truth:
            possible = evaluate(r)
            if possible is None or not possible:
                return None
            return said if possible <= values else not said if values.isdisjoint(possible) else None

        return judge

    def _includes(self, node: ir.Includes, said: bool = True) -> Judge:
        """How a set stands to some words; `said` is False for the opposite."""
        left, values = node["left"], frozenset(node["values"])
        match node["how"]:
            case "any":
                holds, said = values.isdisjoint, not said
            case "only":
                holds = values.issuperset
            case _:
                holds = values.issubset
        if left["op"] == "fact":
            get, name = follow(left["path"]), own(left["path"])
            if name is None:
                return lambda r: None if (x := get(r)) is None else holds(x) is said
            return lambda r: None if (x := r.get(name)) is None else holds(x) is said
        evaluate = self.expression(left)

        def judge(r: FactRecord) -> Truth:
            possible = evaluate(r)
            answers = {holds(found) is said for found in possible} if possible is not None else set()
            return answers.pop() if len(answers) == 1 else None

        return judge

    def _empty(self, node: ir.Empty) -> Judge:
        get = follow(node["list"])

        def judge(r: FactRecord) -> Truth:
            items = get(r)
            if items is None:
                return None
            if items:
                return False
            return None if isinstance(items, RecordList) and items.rest is not None else True

        return judge

    def _some(self, node: ir.Quantify) -> Judge:
        get, where, test = follow(node["list"]), self._where(node), self.condition(node["test"])

        def judge(r: FactRecord) -> Truth:
            items: RecordList | None = get(r)
            if items is None:
                return None
            out: Truth = False
            for item in items:
                if (passed := where(item)) is False:
                    continue
                found = test(item)
                if found and passed:
                    return True
                if found is not False:
                    out = None
            rest = items.rest
            return None if rest is not None and where(rest) is not False and test(rest) is not False else out

        return judge

    def _every(self, node: ir.Quantify) -> Judge:
        get, where, test = follow(node["list"]), self._where(node), self.condition(node["test"])

        def judge(r: FactRecord) -> Truth:
            items: RecordList | None = get(r)
            if items is None:
                return None
            out: Truth = True
            for item in items:
                if (passed := where(item)) is False:
                    continue
                found = test(item)
                if found is False and passed:
                    return False
                if not found:
                    out = None
            rest = items.rest
            return None if rest is not None and where(rest) is not False and test(rest) is not True else out

        return judge

    def _some_member(self, node: ir.QuantifyMembers) -> Judge:
        return self._of_members(node, decisive=True)

    def _every_member(self, node: ir.QuantifyMembers) -> Judge:
        return self._of_members(node, decisive=False)

    def _of_members(self, node: ir.QuantifyMembers, decisive: bool) -> Judge:
        """A quantifier over a set that one member settles by answering `decisive`."""
        evaluate, where, test = self.expression(node["set"]), self._where(node), self.condition(node["test"])

        def over(words: tuple[str, ...], r: FactRecord) -> Truth:
            out: Truth = not decisive
            variables = r.world.variables
            outer = variables.get("item")
            try:
                for word in words:
                    variables["item"] = frozenset((word,))
                    if (passed := where(r)) is False:
                        continue
                    found = test(r)
                    if found is decisive and passed:
                        return decisive
                    if found is not (not decisive):
                        out = None
            finally:
                variables["item"] = outer
            return out

        def judge(r: FactRecord) -> Truth:
            possible = evaluate(r)
            answers = {over(words, r) for words in possible} if possible is not None else set()
            return answers.pop() if len(answers) == 1 else None

        return judge

    def _where(self, node: Any) -> Judge:
        where = node.get("where")
        return (lambda r: True) if where is None else self.condition(where)

    def _concept(self, node: ir.ConceptTruth) -> Judge:
        name, get, program = node["name"], follow(node["of"]), self.program
        if not node["of"]:
            # Asked first where it was answered before: a concept is asked by many.
            return lambda r: (
                found if (found := r.memo.get(name, _MISSING)) is not _MISSING else program.verdict(name, r)
            )
        return lambda r: None if (x := get(r)) is None else program.verdict(name, x)

    def _verdict(self, node: ir.VerdictIs) -> Judge:
        name, get, program = node["provision"], follow(node["of"]), self.program
        return lambda r: None if (x := get(r)) is None else program.verdict(name, x)

    def _criterion(self, node: ir.CriterionMet) -> Judge:
        rule, criterion, get, program = node["rule"], node["criterion"], follow(node["of"]), self.program
        return lambda r: None if (x := get(r)) is None else program.criterion_truth(rule, criterion, x)

    def _lookup_truth(self, node: ir.LookupTruth) -> Judge:
        rows = self._rows(node)

        def judge(r: FactRecord) -> Truth:
            answers = set(rows(r))
            answer = answers.pop() if len(answers) == 1 else None
            return answer if isinstance(answer, bool) else None

        return judge

    # --- expressions --------------------------------------------------------------------------------------------------

    def _fact(self, node: ir.Fact) -> Evaluate:
        get, type, path = follow(node["path"]), node["type"], node["path"]
        if type not in ORDERED:
            return lambda r: None if (x := get(r)) is None else frozenset((x,))
        default = bounds_of(type)
        holder, name = follow(path[:-1]), path[-1]

        def evaluate(r: FactRecord) -> Interval:
            if (x := get(r)) is not None:
                x = exact(x)
                return (x, x)
            carrier: FactRecord | None = holder(r)
            return default if carrier is None or carrier.bounds is None else carrier.bounds.get(name, default)

        return evaluate

    def _lit(self, node: ir.Lit) -> Evaluate:
        value = literal(node["value"], node["type"])
        out = (value, value) if node["type"] in ORDERED else frozenset((value,))
        return lambda r: out

    def _as_of(self, node: ir.AsOf) -> Evaluate:
        point = (self.as_of, self.as_of)
        return lambda r: point

    def _var(self, node: ir.Var) -> Evaluate:
        name = node["name"]
        return lambda r: r.world.variables[name]

    def _add(self, node: ir.Arithmetic) -> Evaluate:
        return self._fold(node, unknown.add)

    def _subtract(self, node: ir.Arithmetic) -> Evaluate:
        return self._fold(node, unknown.subtract)

    def _multiply(self, node: ir.Arithmetic) -> Evaluate:
        return self._fold(node, unknown.multiply)

    def _divide(self, node: ir.Arithmetic) -> Evaluate:
        return self._fold(node, unknown.divide)

    def _fold(self, node: ir.Arithmetic, operate: Callable[[Interval, Interval], Interval]) -> Evaluate:
        first, *others = (self.expression(x) for x in node["of"])

        def evaluate(r: FactRecord) -> Interval:
            out: Interval = first(r)
            for other in others:
                out = operate(out, other(r))
            return out

        return evaluate

    def _min(self, node: ir.Arithmetic) -> Evaluate:
        parts = tuple(map(self.expression, node["of"]))
        return lambda r: unknown.least(part(r) for part in parts)

    def _max(self, node: ir.Arithmetic) -> Evaluate:
        parts = tuple(map(self.expression, node["of"]))
        return lambda r: unknown.greatest(part(r) for part in parts)

    def _sum(self, node: ir.Sum) -> Evaluate:
        get, where, value = follow(node["list"]), self._where(node), self.expression(node["value"])
        part = node["value"]["path"][-1] if node["value"]["op"] == "fact" else None

        def evaluate(r: FactRecord) -> Interval:
            items: RecordList | None = get(r)
            if items is None:
                return (0, None)
            total: Interval = (0, 0)
            for item, sure in _possible(items, where):
                amount = value(item)
                if item is items.rest and part not in (item.bounds or ()):
                    # It stands for any number of others, unless they share what is left of a whole.
                    amount = (None if amount[0] is None or amount[0] < 0 else 0, None)
                total = unknown.add(total, amount if sure else unknown.hull([amount, (0, 0)]))
            return total

        return evaluate

    def _count(self, node: ir.Count) -> Evaluate:
        get, where = follow(node["list"]), self._where(node)

        def evaluate(r: FactRecord) -> Interval:
            items: RecordList | None = get(r)
            if items is None:
                return (0, None)
            low = high = 0
            for item, sure in _possible(items, where):
                low += sure
                high += 1
                if item is items.rest:
                    return (low, None)
            return (low, high)

        return evaluate

    def _share(self, node: ir.Share) -> Evaluate:
        get, weight, where = follow(node["list"]), self.expression(node["weight"]), self.condition(node["where"])
        exclude = self.condition(node["exclude"]) if "exclude" in node else (lambda r: False)

        def evaluate(r: FactRecord) -> Interval:
            items: RecordList | None = get(r)
            if items is None or items.rest is not None:
                return (0, 100)
            return share_bounds([(weight(item), where(item), exclude(item)) for item in items])

        return evaluate

    def _ownership(self, node: ir.Ownership) -> Evaluate:
        get, where, measure = follow(node["of"]), self.condition(node["where"]), node["measure"]
        whole_from, passes_from = (
            literal(node[key], "percent") if key in node else None for key in ("whole_from", "passes_from")
        )
        unless, of_one = self.condition(node["unless"]) if "unless" in node else None, node.get("of_one", False)

        def evaluate(r: FactRecord) -> Interval:
            entity = get(r)
            if entity is None:
                return (0, 100)
            return ownership_share(entity, measure, where, whole_from, passes_from, unless, of_one)

        return evaluate

    def _lookup(self, node: ir.Lookup) -> Evaluate:
        rows, type, default = self._rows(node), node["type"], bounds_of(node["type"])
        if type in ORDERED:
            return lambda r: unknown.hull(default if v == "unsettled" else (v, v) for v in rows(r))

        def evaluate(r: FactRecord) -> Value:
            values = rows(r)
            return None if "unsettled" in values or not values else frozenset(values)

        return evaluate

    def _rows(self, node: ir.Lookup | ir.LookupTruth) -> Callable[[FactRecord], list[Any]]:
        name = node["table"]
        if name not in self._tables:
            self._tables[name] = TableIndex(self.program.rulebook.tables[name], self.as_of, literal)
        index = self._tables[name]
        keys = tuple(self._key(node["by"][key]) for key in index.keys)

        def rows(r: FactRecord) -> list[Any]:
            assumed = r.world.assumed
            return [assumed[name]] if name in assumed else index.values([key(r) for key in keys])

        return rows

    def _key(self, node: ir.Expression) -> Evaluate:
        """A key of a look-up: of a word that is unknown, all that the vocabulary allows."""
        evaluate = self.expression(node)
        fact = self.program.rulebook.vocabulary.facts.get(node["path"][-1]) if node["op"] == "fact" else None
        if fact is None or fact["type"] not in ("enum", "bool"):
            return evaluate
        words = frozenset(fact["values"]) if fact["type"] == "enum" else frozenset((True, False))
        return lambda r: words if (found := evaluate(r)) is None else found

    def asked(self, node: ir.Lookup | ir.LookupTruth, r: FactRecord) -> list[ir.Expression]:
        """The keys of a look-up that matter: those for which a row that the others allow has a cell."""
        self._rows(node)
        index = self._tables[node["table"]]
        rows = index.candidates([self.program.value(node["by"][key], r) for key in index.keys])
        return [
            node["by"][key]
            for i, key in enumerate(index.keys)
            if not rows or any(row[0][i] is not None for row in rows)
        ]

    def unsettled_rows(self, node: Any, r: FactRecord) -> Iterator[tuple[str, list[ir.Row]]]:
        """The tables under a node of whose possible rows some are unsettled: (table, those rows)."""
        if isinstance(node, dict) and node.get("op") in ("lookup", "lookup_truth"):
            self._rows(node)  # type: ignore[arg-type]
            index = self._tables[node["table"]]
            found = index.candidates([self.program.value(node["by"][key], r) for key in index.keys])
            rows = [row for _, value, row, _ in found if value == "unsettled"]
            if rows:
                yield node["table"], rows
        elif isinstance(node, dict) and node.get("op") in ("some_member", "every_member"):
            parts = [node[key] for key in ("where", "test") if key in node]
            members = (word for words in self.program.value(node["set"], r) or () for word in words)
            yield from on_each_member(members, r, lambda: self._unsettled_in(parts, r))
        elif isinstance(node, dict) and node.get("op") in ("some", "every", "sum", "count", "share"):
            for item in follow(node["list"])(r) or ():
                yield from self.unsettled_rows({key: x for key, x in node.items() if key != "op"}, item)
        elif isinstance(node, dict | list):
            for part in node.values() if isinstance(node, dict) else node:
                yield from self.unsettled_rows(part, r)

    def _unsettled_in(self, parts: list[Any], r: FactRecord) -> list[tuple[str, list[ir.Row]]]:
        return [
            found for part in parts if self.program.truth(part, r) is None for found in self.unsettled_rows(part, r)
        ]

    def _agreed(self, node: ir.Agreed) -> Evaluate:
        parts, type = tuple(map(self.expression, node["of"])), node["type"]
        if type in ORDERED:
            nothing = bounds_of(type)
            return lambda r: nothing if (common := unknown.meet(part(r) for part in parts)) is None else common

        def evaluate(r: FactRecord) -> Value:
            said = [found for part in parts if (found := part(r)) is not None]
            return frozenset.intersection(*said) or None if said else None

        return evaluate

    def _choose(self, node: ir.Choose) -> Evaluate:
        when, then, otherwise = (
            self.condition(node["when"]),
            self.expression(node["then"]),
            self.expression(node["otherwise"]),
        )
        ordered = node["type"] in ORDERED

        def evaluate(r: FactRecord) -> Value:
            answer = when(r)
            if answer is not None:
                return then(r) if answer else otherwise(r)
            a, b = then(r), otherwise(r)
            return unknown.hull([a, b]) if ordered else None if a is None or b is None else a | b

        return evaluate

    def _date_plus(self, node: ir.DatePlus) -> Evaluate:
        date, span = self.expression(node["date"]), (node["years"], node["months"], node["days"])

        def evaluate(r: FactRecord) -> Interval:
            low, high = date(r)
            return (
                None if low is None else unknown.plus_span(low, *span),
                None if high is None else unknown.plus_span(high, *span),
            )

        return evaluate

    def _bounds(self, node: Any, change: Callable[[Any], Any]) -> Evaluate:
        inner = self.expression(node["of"])

        def evaluate(r: FactRecord) -> Interval:
            low, high = inner(r)
            return (None if low is None else change(low), None if high is None else change(high))

        return evaluate

    def _year_of(self, node: ir.DatePart) -> Evaluate:
        return self._bounds(node, lambda day: day.year)

    def _year_begin(self, node: ir.DatePart) -> Evaluate:
        return self._bounds(node, lambda year: dt.date(int(year), 1, 1))

    def _year_end(self, node: ir.DatePart) -> Evaluate:
        return self._bounds(node, lambda year: dt.date(int(year), 12, 31))

    def _days_between(self, node: ir.Between) -> Evaluate:
        return self._between(node, lambda start, end: (end - start).days)

    def _years_between(self, node: ir.Between) -> Evaluate:
        return self._between(
            node, lambda start, end: end.year - start.year - ((end.month, end.day) < (start.month, start.day))
        )

    def _between(self, node: ir.Between, distance: Callable[[dt.date, dt.date], int]) -> Evaluate:
        start, end = self.expression(node["start"]), self.expression(node["end"])

        def evaluate(r: FactRecord) -> Interval:
            (a, b), (c, d) = start(r), end(r)
            return (
                None if b is None or c is None else distance(b, c),
                None if a is None or d is None else distance(a, d),
            )

        return evaluate

    def _concept_value(self, node: ir.ConceptValue) -> Evaluate:
        name, get, program, type = node["name"], follow(node["of"]), self.program, node["type"]
        nothing = bounds_of(type) if type in ORDERED else None
        return lambda r: nothing if (x := get(r)) is None else program.concept_value(name, x)

    def _benefit_of(self, node: ir.BenefitOf) -> Evaluate:
        name, get, program = node["provision"], follow(node["of"]), self.program
        return lambda r: ANYTHING if (x := get(r)) is None else program.worth(name, x)


def on_each_member(words: Iterable[str], r: FactRecord, ask: Callable[[], list[Any]]) -> list[Any]:
    """What a question gives with the variable `item` bound to each member of a set in turn."""
    variables = r.world.variables
    outer = variables.get("item")
    found: list[Any] = []
    try:
        for word in words:
            variables["item"] = frozenset((word,))
            found += ask()
    finally:
        variables["item"] = outer
    return found


def flat(node: ir.Junction) -> Iterator[ir.Condition]:
    """The parts of a junction, those of its parts of the same kind among them."""
    for part in node["of"]:
        if part["op"] == node["op"]:
            yield from flat(part)
        else:
            yield part


def _possible(items: RecordList, where: Judge) -> Iterator[tuple[FactRecord, bool]]:
    """The items that pass or may pass, each with whether it surely does; the undisclosed rest never surely."""
    for item in items:
        if (passed := where(item)) is not False:
            yield item, passed is True
    if items.rest is not None and where(items.rest) is not False:
        yield items.rest, False


def share_bounds(items: list[tuple[Interval, Truth, Truth]]) -> Interval:
    """Exact bounds of 100 x (weight inside) / (weight inside and outside), over all that is unknown.

    Each item is (weight, whether it counts inside, whether it is left out of both sums).  The ratio is monotone in each
    weight once it is settled where the item stands, so its bounds are met at the ends of the weights.

    >>> share_bounds([((33, 33), True, False), ((15, 15), False, False), ((12, 12), None, False)])
    (55, 75)
    >>> share_bounds([((10, 10), False, None), ((50, 50), True, False)])
    (Fraction(250, 3), 100)
    """
    low_in: Any = 0
    low_out: Any = 0
    high_in: Any = 0
    high_out: Any = 0
    for (least, most), inside, left_out in items:
        if left_out is True:
            continue
        floor = 0 if left_out is None else least or 0
        if inside is True:
            low_in, high_in = low_in + floor, _total(high_in, most)
        elif inside is False:
            high_out, low_out = high_out + floor, _total(low_out, most)
        else:
            low_out, high_in = _total(low_out, most), _total(high_in, most)
    return (_percent(low_in, low_out, 0), _percent(high_in, high_out, 100))


def _total(a: Any, b: Any) -> Any:
    return None if a is None or b is None else a + b


def _percent(inside: Any, outside: Any, extreme: int) -> Any:
    from fractions import Fraction

    if inside is None or outside is None or inside + outside == 0:
        return extreme
    ratio = Fraction(100 * inside) / (inside + outside)
    return ratio.numerator if ratio.denominator == 1 else ratio
