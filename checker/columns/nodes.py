"""Conditions and expressions judged over columns: for every node what the evaluator's closure says, row by row.

What a node says of a record does not depend on who asks, unless it reads the subject of the rule or a variable.  So a
node is judged once over the whole frame and kept by what it is, and every rule that shares it takes its rows there.
A node without an operation here is judged by the evaluator's closure, record by record, and `by_record` counts it.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Callable
from functools import reduce
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import numpy as np

from checker.columns import context as contexts
from checker.columns import days, intervals, plain, truths, words
from checker.columns.context import SUBJECT, Context, taken
from checker.columns.frame import Frames
from checker.columns.intervals import Intervals
from checker.columns.lookups import looked_up
from checker.columns.owners import ENTITY, OWNER, Chains
from checker.columns.truths import FALSE, NUMBER, TRUE, UNKNOWN, Array, Truths
from checker.columns.words import Possible, Words
from checker.firm.vocabulary import ORDERED
from checker.logic.conditions import bounds_of, literal
from checker.logic.program import Program
from checker.logic.tables import TableIndex
from checker.logic.unknown import ANYTHING, Truth
from checker.rulebook import ir

if TYPE_CHECKING:
    from checker.columns.rules import Rules

Column: TypeAlias = Any
"""Truths of a condition, Intervals or Words of an expression; one row, or as many as its context has."""

_CONDITIONS = frozenset({
    "const", "all", "any", "consensus", "not", "at_least", "if", "compare", "member", "includes", "empty", "some",
    "every", "some_member", "every_member", "concept", "verdict", "criterion", "lookup_truth",
})  # fmt: skip

_PLAIN = frozenset({"all", "any", "not", "compare"})
"""Conditions that are compiled where they are asked of whole frames."""

_THRESHOLDS = ("whole_from", "passes_from")


class Nodes:
    """What is known of the nodes of one program, for any number of batches of firms."""

    def __init__(self, program: Program) -> None:
        self.program = program
        # By identity: the nodes live as long as the rulebook does, or as these.
        self._keys: dict[int, tuple[int, frozenset[str]]] = {}
        self._numbers: dict[str, int] = {}
        self._tables: dict[str, TableIndex] = {}
        self._own: dict[int, ir.Ownership] = {}
        self.shared: set[int] = set()
        """The numbers of nodes that several rules, or several places of one, have."""
        self._runs: dict[int, plain.Run] = {}
        self.literals: dict[int, Any] = {}
        """The columns of literals by the numbers of their nodes."""

    def key(self, node: ir.Node) -> tuple[int, frozenset[str]]:
        """(the number of a node, the same for equal nodes; what it reads that is not of its record: `subject`, and
        variables that it does not bind)."""
        found = self._keys.get(id(node))
        if found is None:
            text = json.dumps(node, sort_keys=True)
            if text in self._numbers:
                self.shared.add(self._numbers[text])
            found = self._keys[id(node)] = (self._numbers.setdefault(text, len(self._numbers)), _free(node))
        return found

    def run(self, node: ir.Condition) -> plain.Run:
        """A condition compiled for whole frames."""
        if id(node) not in self._runs:
            self._runs[id(node)] = plain.compiled(self, node)
        return self._runs[id(node)]

    def of_itself(self, node: ir.Ownership) -> ir.Ownership:
        """The same chain asked of the record at its head: one node for all that ask it."""
        if not node["of"]:
            return node
        number, _ = self.key(node)
        return self._own.setdefault(number, cast(ir.Ownership, {**node, "of": []}))

    def table(self, name: str) -> TableIndex:
        """A table on the program's day."""
        if name not in self._tables:
            self._tables[name] = TableIndex(self.program.rulebook.tables[name], self.program.as_of, literal)
        return self._tables[name]


def _free(node: Any) -> frozenset[str]:
    if isinstance(node, list):
        if node and isinstance(node[0], str):
            return frozenset((SUBJECT,)) if node[0] == SUBJECT else frozenset()
        return frozenset().union(*map(_free, node))
    if not isinstance(node, dict):
        return frozenset()
    found: frozenset[str] = frozenset().union(*(_free(part) for part in node.values()))
    if node.get("op") == "var":
        found |= {node["name"]}
    if node.get("op") in ("some_member", "every_member"):
        found = (found - {"item"}) | _free(node["set"])
    return found


class Judge:
    """Judges nodes over the frames of one batch of firms."""

    def __init__(self, nodes: Nodes, frames: Frames) -> None:
        self.nodes, self.program, self.frames = nodes, nodes.program, frames
        self.by_record: Counter[str] = Counter()
        """How many records each kind of node was judged on by the evaluator's closures."""
        self.rules: Rules
        self._whole: dict[str, Context] = {}
        self._facts: dict[tuple[str, str, str], Column] = {}
        self._chains: Chains | None = None
        self._named: dict[str, list[frozenset[Any]]] = {}
        """For each frame its records, as what a reference can mean."""

    def whole(self, family: str) -> Context:
        """The context that is a whole frame."""
        if family not in self._whole:
            self._whole[family] = contexts.whole_frame(self.frames, family)
        return self._whole[family]

    def condition(self, node: ir.Condition, at: Context) -> Truths:
        """Whether a condition holds in each row."""
        found: Truths = self._column(node, at)
        return found

    def expression(self, node: ir.Expression, at: Context) -> Column:
        """What an expression gives in each row: Intervals of an ordered type, Words of any other."""
        return self._column(node, at)

    def _column(self, node: Any, at: Context) -> Column:
        number, free = self.nodes.key(node)
        if not free and not at.whole:
            return taken(self._column(node, self.whole(at.family)), at.rows)
        if number not in at.kept:
            plain = at.whole and node["op"] in _PLAIN
            at.kept[number] = self.nodes.run(node)(self, at) if plain else self.judged(node, at)
        return at.kept[number]

    def judged(self, node: Any, at: Context) -> Column:
        """A node judged where it is asked, whatever is kept of it."""
        found: Column = getattr(self, "_" + node["op"])(node, at)
        return found

    # --- the evaluator's closures -------------------------------------------------------------------------------------

    def _by_record(self, node: Any, at: Context, only: Array | None = None) -> Column:
        """A node judged record by record; `only` are the positions that matter, the others are left unknown."""
        is_condition = node["op"] in _CONDITIONS
        ordered = not is_condition and node["type"] in ORDERED
        ask: Callable[..., Any] = self.program.truth if is_condition else self.program.value
        records, subjects = (self.frames.of(family).records for family in (at.family, at.subject_family))
        bound = {name: _spread(column, len(at)) for name, column in at.variables.items()}
        if not records and len(at):
            raise ValueError(f"a rule needs the records that columns were made of: {json.dumps(node)[:200]}")
        positions = range(len(at)) if only is None else only.tolist()
        found: list[Any] = [ANYTHING if ordered else None] * len(at)
        for i in positions:
            record = records[at.rows[i]]
            world = record.world
            world.subject = subjects[at.subjects[i]]
            world.variables.update({name: column[i] for name, column in bound.items()})
            found[i] = ask(node, record)
            world.subject = None
            world.variables.clear()
        self.by_record[node["op"]] += len(positions)
        if is_condition:
            return np.array([NUMBER[said] for said in found], np.int8)
        return intervals.of_pairs(found) if ordered else words.of_possible(found)

    # --- truths -------------------------------------------------------------------------------------------------------

    def _const(self, node: ir.Const, at: Context) -> Truths:
        return truths.constant(node["value"])

    def _parts(self, node: Any, at: Context) -> list[Truths]:
        return [self.condition(part, at) for part in node["of"]]

    def _all(self, node: ir.Junction, at: Context) -> Truths:
        return truths.conjunction(self._parts(node, at))

    def _any(self, node: ir.Junction, at: Context) -> Truths:
        return truths.disjunction(self._parts(node, at))

    def _consensus(self, node: ir.Junction, at: Context) -> Truths:
        return truths.consensus(self._parts(node, at))

    def _not(self, node: ir.Not, at: Context) -> Truths:
        return truths.negation(self.condition(node["of"], at))

    def _at_least(self, node: ir.AtLeast, at: Context) -> Truths:
        return truths.at_least_true(node["n"], self._parts(node, at))

    def _if(self, node: ir.If, at: Context) -> Truths:
        return truths.choice(*(self.condition(x, at) for x in (node["when"], node["then"], node["otherwise"])))

    def _compare(self, node: ir.Compare, at: Context) -> Truths:
        left, right, test = node["left"], node["right"], node["test"]
        a, b = self.expression(left, at), self.expression(right, at)
        if isinstance(a, Intervals) and isinstance(b, Intervals):
            return intervals.COMPARE[test](a, b)
        if isinstance(a, Intervals) or isinstance(b, Intervals):
            return cast(Truths, self._by_record(node, at))
        same = test == "eq"

        def ask(x: Possible, y: Possible) -> Truth:
            if x is None or y is None:
                return None
            if len(x) == len(y) == 1:
                return (x == y) is same
            return None if x & y else not same

        if right["op"] == "lit":
            (value,) = b.pool
            return cast(Words, a).truths(lambda x: ask(x, value), (test, value))
        return words.compared(ask, a, b)

    def _member(self, node: ir.Member, at: Context) -> Truths:
        left, values = self.expression(node["left"], at), frozenset(node["values"])
        if isinstance(left, Intervals):
            return cast(Truths, self._by_record(node, at))

        def ask(possible: frozenset[Any]) -> Truth:
            if not possible:
                return None
            return True if possible <= values else False if values.isdisjoint(possible) else None

        return cast(Words, left).truths(ask, values)

    def _includes(self, node: ir.Includes, at: Context) -> Truths:
        left, values = self.expression(node["left"], at), frozenset(node["values"])
        how = node["how"]

        def holds(found: Any) -> bool:
            if how == "any":
                return not values.isdisjoint(found)
            return values.issuperset(found) if how == "only" else values.issubset(found)

        def ask(possible: frozenset[Any]) -> Truth:
            answers = {holds(found) for found in possible}
            return answers.pop() if len(answers) == 1 else None

        return cast(Words, left).truths(ask, (how, values))

    def _lookup_truth(self, node: ir.LookupTruth, at: Context) -> Truths:
        if self._assumed(node["table"]):
            return cast(Truths, self._by_record(node, at))
        found, classes = self._classes(node, at)

        def said(values: list[Any]) -> int:
            answers = set(values)
            answer = answers.pop() if len(answers) == 1 else None
            return NUMBER[answer] if isinstance(answer, bool) else UNKNOWN

        return np.array([*map(said, found), UNKNOWN], np.int8)[classes]

    # --- lists --------------------------------------------------------------------------------------------------------

    def _empty(self, node: ir.Empty, at: Context) -> Truths:
        *way, name = node["list"]
        end = at.walk(way)
        if end is not None and self.frames.of(end[0]).holds(name) == "fact":
            return cast(Words, self._fact_of(at, node["list"], "set")).truths(lambda said: not any(said))
        found = contexts.items_of(at, node["list"])
        if found is None:
            return truths.constant(None)
        shown, hidden = np.zeros(len(at), bool), np.zeros(len(at), bool)
        shown[found.owner], hidden[found.rest_owner] = True, True
        return truths.decided(found.known & ~shown & ~hidden, shown)

    def _some(self, node: ir.Quantify, at: Context) -> Truths:
        return self._quantified(node, at, TRUE)

    def _every(self, node: ir.Quantify, at: Context) -> Truths:
        return self._quantified(node, at, FALSE)

    def _quantified(self, node: ir.Quantify, at: Context, decisive: int) -> Truths:
        found = contexts.items_of(at, node["list"])
        if found is None:
            return truths.constant(None)
        out = truths.over_segments(decisive, self._tested(node, found.items, decisive), found.owner, len(at))
        # What is not shown may settle nothing, and may keep open what the others left settled.
        rest = np.full(len(at), -decisive, np.int8)
        rest[found.rest_owner] = self._tested(node, found.rest, decisive)
        out = np.maximum(out, np.minimum(rest, 0)) if decisive == TRUE else np.minimum(out, np.maximum(rest, 0))
        return np.where(found.known, out, np.int8(UNKNOWN))

    def _tested(self, node: Any, at: Context, decisive: int) -> Truths:
        """Whether each item passes `where` and `test` (decisive TRUE), or does not pass `where` or passes `test`."""
        test = self.condition(node["test"], at)
        if "where" not in node:
            return test
        where = self.condition(node["where"], at)
        return np.minimum(where, test) if decisive == TRUE else np.maximum(np.negative(where), test)

    def _some_member(self, node: ir.QuantifyMembers, at: Context) -> Truths:
        return self._of_members(node, at, TRUE)

    def _every_member(self, node: ir.QuantifyMembers, at: Context) -> Truths:
        return self._of_members(node, at, FALSE)

    def _of_members(self, node: ir.QuantifyMembers, at: Context, decisive: int) -> Truths:
        """One row for each member of each set that is still possible; the sets must then agree."""
        said = _spread(self.expression(node["set"], at), len(at))
        holders, owners, members = list[int](), list[int](), list[Possible]()
        for i, possible in enumerate(said):
            for held in possible or ():
                owners += [len(holders)] * len(held)
                members += [frozenset((word,)) for word in held]
                holders.append(i)
        holder, owner = np.array(holders, np.int64), np.array(owners, np.int64)
        asked = contexts.repeated(at, holder[owner] if len(owner) else owner, item=words.of_possible(members))
        sets = truths.over_segments(decisive, self._tested(node, asked, decisive), owner, len(holder))
        least = truths.over_segments(FALSE, sets, holder, len(at))
        most = truths.over_segments(TRUE, sets, holder, len(at))
        # Of no set at all nothing is known; both ends then differ.
        return np.where(least == most, least, np.int8(UNKNOWN))

    def _sum(self, node: ir.Sum, at: Context) -> Intervals:
        found = contexts.items_of(at, node["list"])
        nothing = intervals.constant((0, None))
        if found is None:
            return nothing
        total = self._summed(node, found.items, found.owner, len(at), self.expression(node["value"], found.items))
        if len(found.rest_owner):
            value = self.expression(node["value"], found.rest)
            part = node["value"]["path"][-1] if node["value"]["op"] == "fact" else None
            bounded = self.frames.of(found.rest.family).bounded(part or "")[found.rest.rows]
            # It stands for any number of others, unless they share what is left of a whole.
            negative = value.low_open | (value.low < 0)
            many = Intervals(np.zeros(1, np.int64), np.zeros(1, np.int64), negative, np.ones(1, bool))
            value = intervals.select(bounded, value, many)
            rest = self._summed(node, found.rest, found.rest_owner, len(at), value, sure=False)
            total = intervals.add(total, rest)
        return intervals.select(found.known, total, nothing)

    def _summed(self, node: Any, items: Context, owner: Array, size: int, value: Intervals, sure: bool = True) -> Any:
        zero = intervals.constant((0, 0))
        where = self.condition(node["where"], items) if "where" in node else truths.constant(True)
        if not sure or (where != TRUE).any():
            counts = where == TRUE if sure else np.zeros(1, bool)
            value = intervals.select(counts, value, intervals.hull(value, zero))
            value = intervals.select(where == FALSE, zero, value)
        return intervals.over_segments(value, owner, size)

    def _count(self, node: ir.Count, at: Context) -> Intervals:
        found = contexts.items_of(at, node["list"])
        if found is None:
            return intervals.constant((0, None))

        def where(items: Context, size: int) -> Truths:
            said = self.condition(node["where"], items) if "where" in node else truths.constant(True)
            return np.broadcast_to(said, (size,))

        shown = where(found.items, len(found.owner))
        low = np.bincount(found.owner[shown == TRUE], minlength=len(at))
        high = np.bincount(found.owner[shown != FALSE], minlength=len(at))
        more = ~found.known
        more[found.rest_owner[where(found.rest, len(found.rest_owner)) != FALSE]] = True
        return Intervals(low, np.where(more, 0, high), np.zeros(1, bool), more)

    def _share(self, node: ir.Share, at: Context) -> Intervals:
        found = contexts.items_of(at, node["list"])
        anything, zero = intervals.constant((0, 100)), intervals.constant((0, 0))
        if found is None:
            return anything
        weight, inside = self.expression(node["weight"], found.items), self.condition(node["where"], found.items)
        out = self.condition(node["exclude"], found.items) if "exclude" in node else truths.constant(False)
        # An item that may be left out weighs at least nothing, and so does one whose weight has no least.
        least = np.where((out == UNKNOWN) | weight.low_open, 0, weight.low)
        weight = Intervals(least, weight.high, np.zeros(1, bool), weight.high_open, weight.scale)
        weight = intervals.select(out == TRUE, zero, weight)
        perhaps = intervals.hull(weight, zero)

        def counted(surely: int) -> Intervals:
            """The sums of what counts on one side; with `inside` unknown an item may stand on either."""
            each = intervals.select(inside == surely, weight, intervals.select(inside == UNKNOWN, perhaps, zero))
            return intervals.over_segments(each, found.owner, len(at))

        shown = found.known.copy()
        shown[found.rest_owner] = False
        return intervals.select(shown, intervals.percent(counted(TRUE), counted(FALSE)), anything)

    def _ownership(self, node: ir.Ownership, at: Context) -> Intervals:
        """Every entity's chains are followed once, whoever asks; those that depend on who asks, record by record."""
        own = self.nodes.of_itself(node)
        if self.nodes.key(own)[1]:
            return cast(Intervals, self._by_record(node, at))
        end = at.walk(node["of"])
        if end is None or end[0] != ENTITY:
            return intervals.constant((0, 100))
        if own is not node:
            return self._through(node["of"], at, own, (0, 100))
        if self._chains is None:
            self._chains = Chains(self.frames)
        owners, rows = self.whole(OWNER), self._chains.described
        unless = self._spread_truths(node["unless"], self.whole(ENTITY)) if "unless" in node else None
        whole_from, passes_from = (literal(node[k], "percent") if k in node else None for k in _THRESHOLDS)  # type: ignore[literal-required]
        found = self._chains.shares(
            node["measure"],
            self.fact_column(OWNER, node["measure"], "percent"),
            self._spread_truths(node["where"], owners),
            unless,
            whole_from,
            passes_from,
            node.get("of_one", False),
        )
        # The first stands for the entities of whose owners nothing is known.
        places = np.zeros(len(at), np.int64)
        places[rows] = np.arange(1, len(rows) + 1)
        return intervals.take(intervals.of_pairs([(0, 100), *found]), places)

    def _spread_truths(self, node: ir.Condition, at: Context) -> Truths:
        return np.ascontiguousarray(np.broadcast_to(self.condition(node, at), (len(at),)))

    # --- references ---------------------------------------------------------------------------------------------------

    def _through(self, path: ir.Path, at: Context, node: Any, otherwise: Any) -> Intervals:
        """An ordered expression of the record at the end of a path."""
        end = at.walk(path)
        if end is None:
            return intervals.constant(otherwise)
        family, rows = end
        found = taken(self.expression(node, self.whole(family)), rows)
        return intervals.select(rows >= 0, found, intervals.constant(otherwise))

    def _asked(self, at: Context, path: ir.Path, ask: Callable[[str], Truths]) -> Truths:
        """A truth of the record at the end of a path; `ask` gives it for a whole frame."""
        end = at.walk(path)
        if end is None:
            return truths.constant(None)
        family, rows = end
        found = cast(Truths, taken(ask(family), rows))
        return np.where(rows >= 0, found, np.int8(UNKNOWN)) if path else found

    def _concept(self, node: ir.ConceptTruth, at: Context) -> Truths:
        return self._rule(node, at, node["name"])

    def _verdict(self, node: ir.VerdictIs, at: Context) -> Truths:
        return self._rule(node, at, node["provision"])

    def _rule(self, node: Any, at: Context, name: str) -> Truths:
        if self.rules.is_open(name):
            return cast(Truths, self._by_record(node, at))
        return self._asked(at, node["of"], lambda family: self.rules.truth(name, family))

    def _criterion(self, node: ir.CriterionMet, at: Context) -> Truths:
        rule, criterion = node["rule"], node["criterion"]
        if self.rules.is_open(f"{rule}/{criterion}"):
            return cast(Truths, self._by_record(node, at))
        return self._asked(at, node["of"], lambda family: self.rules.criterion(rule, criterion, family))

    def _concept_value(self, node: ir.ConceptValue, at: Context) -> Column:
        name, type = node["name"], node["type"]
        if self.rules.is_open(name):
            return self._by_record(node, at)
        end = at.walk(node["of"])
        if end is None:
            return intervals.constant(bounds_of(type)) if type in ORDERED else words.constant(None)
        family, rows = end
        found = taken(self.rules.value(name, family), rows)
        if isinstance(found, Intervals):
            return intervals.select(rows >= 0, found, intervals.constant(bounds_of(type)))
        return Words(np.where(rows >= 0, found.codes, -1), found.pool)

    def _benefit_of(self, node: ir.BenefitOf, at: Context) -> Intervals:
        name = node["provision"]
        end = at.walk(node["of"])
        if self.rules.is_open(name):
            return cast(Intervals, self._by_record(node, at))
        if end is None:
            return intervals.constant(ANYTHING)
        family, rows = end
        found = intervals.take(self.rules.worth(name, family), rows)
        return intervals.select(rows >= 0, found, intervals.constant(ANYTHING))

    # --- expressions --------------------------------------------------------------------------------------------------

    def _fact(self, node: ir.Fact, at: Context) -> Column:
        if node["type"] != "ref":
            return self._fact_of(at, node["path"], node["type"])
        end = at.walk(node["path"])
        if end is None:
            return words.constant(None)
        family, rows = end
        if family not in self._named:
            self._named[family] = [frozenset((record,)) for record in self.frames.of(family).records]
        return Words(rows, self._named[family])

    def _fact_of(self, at: Context, path: ir.Path, type: str) -> Column:
        *way, name = path
        end, ordered = at.walk(way), type in ORDERED
        if end is None:
            return intervals.constant(bounds_of(type)) if ordered else words.constant(None)
        family, rows = end
        found = self.fact_column(family, name, type)
        if not way and at.whole:
            return found
        found = taken(found, rows)
        if ordered:
            return intervals.select(rows >= 0, found, intervals.constant(bounds_of(type)))
        return Words(np.where(rows >= 0, found.codes, -1), found.pool)

    def fact_column(self, family: str, name: str, type: str) -> Column:
        """A fact of each row of a frame."""
        key = (family, name, type)
        if key not in self._facts:
            frame = self.frames.of(family)
            self._facts[key] = frame.ordered(name, type) if type in ORDERED else frame.unordered(name)
        return self._facts[key]

    def _lit(self, node: ir.Lit, at: Context) -> Column:
        number, _ = self.nodes.key(node)
        if number not in self.nodes.literals:
            self.nodes.literals[number] = self._constant(node)
        return self.nodes.literals[number]

    def _constant(self, node: ir.Lit) -> Column:
        value = literal(node["value"], node["type"])
        return intervals.constant((value, value)) if node["type"] in ORDERED else words.constant(frozenset((value,)))

    def _as_of(self, node: ir.AsOf, at: Context) -> Intervals:
        return intervals.constant((self.program.as_of, self.program.as_of))

    def _var(self, node: ir.Var, at: Context) -> Column:
        found: Column = at.variables[node["name"]]
        return found

    def _folded(self, node: Any, at: Context, operate: Callable[[Intervals, Intervals], Intervals]) -> Intervals:
        parts: list[Intervals] = [self.expression(part, at) for part in node["of"]]
        return reduce(operate, parts)

    def _add(self, node: ir.Arithmetic, at: Context) -> Intervals:
        return self._folded(node, at, intervals.add)

    def _subtract(self, node: ir.Arithmetic, at: Context) -> Intervals:
        return self._folded(node, at, intervals.subtract)

    def _multiply(self, node: ir.Arithmetic, at: Context) -> Intervals:
        return self._folded(node, at, intervals.multiply)

    def _divide(self, node: ir.Arithmetic, at: Context) -> Intervals:
        return self._folded(node, at, intervals.divide)

    def _min(self, node: ir.Arithmetic, at: Context) -> Intervals:
        return self._folded(node, at, intervals.least)

    def _max(self, node: ir.Arithmetic, at: Context) -> Intervals:
        return self._folded(node, at, intervals.greatest)

    def _lookup(self, node: ir.Lookup, at: Context) -> Column:
        if self._assumed(node["table"]):
            return self._by_record(node, at)
        found, classes = self._classes(node, at)
        if node["type"] not in ORDERED:
            said = words.of_possible(None if "unsettled" in v or not v else frozenset(v) for v in found)
            return Words(said.codes[classes], said.pool)
        open_ = bounds_of(node["type"])
        from checker.logic.unknown import hull

        hulls = [hull(open_ if value == "unsettled" else (value, value) for value in values) for values in found]
        return intervals.take(intervals.of_pairs(hulls), classes)

    def _assumed(self, table: str) -> bool:
        return any(table in world.assumed for world in self.frames.worlds)

    def _classes(self, node: Any, at: Context) -> tuple[list[list[Any]], Array]:
        index = self.nodes.table(node["table"])
        keys = [self._key(node["by"][name], at) for name in index.keys]
        return looked_up(index, keys, [node["by"][name]["type"] for name in index.keys], len(at))

    def _key(self, node: ir.Expression, at: Context) -> Column:
        """A key of a look-up: of a word that is unknown, all that the vocabulary allows."""
        found = self.expression(node, at)
        fact = self.program.rulebook.vocabulary.facts.get(node["path"][-1]) if node["op"] == "fact" else None
        if fact is None or fact["type"] not in ("enum", "bool"):
            return found
        every = frozenset(fact["values"]) if fact["type"] == "enum" else frozenset((True, False))
        return Words(np.where(found.codes < 0, len(found.pool), found.codes), [*found.pool, every])

    def _agreed(self, node: ir.Agreed, at: Context) -> Column:
        parts = [self.expression(part, at) for part in node["of"]]
        if node["type"] not in ORDERED:

            def common(x: Possible, y: Possible) -> Possible:
                return y if x is None else x if y is None else x & y

            found: Words = reduce(lambda a, b: words.combined(common, a, b), parts)
            return words.combined(lambda x, _: x or None, found, found)
        both: Intervals = reduce(intervals.meet, parts)
        apart = ~both.low_open & ~both.high_open & (both.low > both.high)
        return intervals.select(apart, intervals.constant(bounds_of(node["type"])), both)

    def _choose(self, node: ir.Choose, at: Context) -> Column:
        when = self.condition(node["when"], at)
        then, otherwise = self.expression(node["then"], at), self.expression(node["otherwise"], at)
        if node["type"] in ORDERED:
            known = intervals.select(when == TRUE, then, otherwise)
            return intervals.select(when == UNKNOWN, intervals.hull(then, otherwise), known)
        either = words.combined(lambda x, y: None if x is None or y is None else x | y, then, otherwise)
        shift = len(then.pool), len(then.pool) + len(otherwise.pool)
        codes = np.where(
            when == TRUE,
            then.codes,
            np.where(
                when == FALSE,
                np.where(otherwise.codes < 0, -1, otherwise.codes.astype(np.int64) + shift[0]),
                np.where(either.codes < 0, -1, either.codes + shift[1]),
            ),
        )
        return Words(codes, [*then.pool, *otherwise.pool, *either.pool])

    # --- days ---------------------------------------------------------------------------------------------------------

    def _date_plus(self, node: ir.DatePlus, at: Context) -> Intervals:
        span = node["years"], node["months"], node["days"]
        return days.plus_span(self.expression(node["date"], at), *span)

    def _year_of(self, node: ir.DatePart, at: Context) -> Intervals:
        return days.changed(self.expression(node["of"], at), lambda day: dt.date.fromordinal(day).year)

    def _year_begin(self, node: ir.DatePart, at: Context) -> Intervals:
        return days.changed(self.expression(node["of"], at), lambda year: dt.date(int(year), 1, 1).toordinal())

    def _year_end(self, node: ir.DatePart, at: Context) -> Intervals:
        return days.changed(self.expression(node["of"], at), lambda year: dt.date(int(year), 12, 31).toordinal())

    def _days_between(self, node: ir.Between, at: Context) -> Intervals:
        return intervals.subtract(self.expression(node["end"], at), self.expression(node["start"], at))

    def _years_between(self, node: ir.Between, at: Context) -> Intervals:
        return days.years_between(self.expression(node["start"], at), self.expression(node["end"], at))


def _spread(column: Column, size: int) -> list[Any]:
    """A column of values as the evaluator has them, one a row."""
    found: list[Any] = column.pairs() if isinstance(column, Intervals) else column.possible()
    return found if len(found) == size else found * size
