"""Conditions as rails: what makes each node known true and what makes it known false, negation pushed to the leaves.

A leaf is a test of a plain fact, or an atom whose truth is judged beforehand.  Every inner node is a gate: on each of
its two rails it lists alternatives, any of which suffices, and an alternative is a handful of rails that must all hold.
What neither rail reaches is unknown.  Small gates are multiplied out into those that read them, as every conclusion
costs the library a round; and no rail asks whether something is absent.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import product
from math import prod
from typing import Any, NamedTuple, TypeAlias

from checker.firm.vocabulary import ORDERED
from checker.logic import unknown
from checker.logic.conditions import OPPOSITE, Compiler, Judge, bounds_of, flat, follow, literal
from checker.logic.record import FactRecord
from checker.rulebook import ir

Rail: TypeAlias = tuple[int, bool]
"""A numbered node, known true or known false."""
Alternatives: TypeAlias = tuple[tuple[Rail, ...], ...]

TRUE: Rail = (0, True)
FALSE: Rail = (0, False)
UNKNOWN: Rail = (1, True)
"""Of the node 1 nothing is ever known."""

WIDTH = 12
"""Rails joined in one alternative, and alternatives in one gate; more become a tree of gates.  A join of the library
holds 16 messages, and fails beyond."""
TESTS = 40
"""Tests of one fact in one rule; more are judged beforehand."""
SCALE = 10**6
LARGEST = 10**12
"""Numbers are compared as whole multiples of half a millionth, thresholds up to this size."""
_FAR = 1 << 61
_END = 1 << 62
"""No number reaches the one; the other stands for no bound."""
_WORDS = frozenset({"bool", "enum", "text", "code", "country"})


class Gate(NamedTuple):
    """An inner node: the alternatives that make it known true, and those that make it known false."""

    number: int
    known_true: Alternatives
    known_false: Alternatives


class PlainFact:
    """A fact as a message of numbers: `v` and `w`, the least and the greatest value it can be; of a word, `v` alone."""

    def __init__(self, number: int, node: ir.Fact, compiler: Compiler) -> None:
        self.number = number
        self.codes: dict[Any, int] = {}
        self.tests = set[tuple[Any, ...]]()
        """What the rule tests of it."""
        self.decided_unknown = False
        """Whether some test is decided by what every value of the type has in common."""
        self._get = follow(node["path"])
        self._evaluate = compiler.expression(node)
        self._is_word, self._nothing = node["type"] in _WORDS, bounds_of(node["type"])

    def code(self, word: Any) -> int:
        """The number of a word that a rule names; all other words are 0."""
        return self.codes.setdefault(word, len(self.codes) + 1)

    def members(self, r: FactRecord) -> str | None:
        """The members of the fact's message as JSON, or None where nothing is known of it."""
        value = self._get(r)
        if value is not None:
            if self._is_word:
                return f'"v":{self.codes.get(value, 0)}'
            number = number_of(value)
            return f'"v":{number},"w":{number}'
        if self._is_word:
            return None
        interval = self._evaluate(r)
        if interval == self._nothing and not self.decided_unknown:
            return None
        low, high = interval
        return f'"v":{-_END if low is None else number_of(low)},"w":{_END if high is None else number_of(high)}'


def number_of(value: dt.date | int | Fraction | Decimal) -> int:
    """A day or number as an integer of 63 bits that compares with a threshold as the value itself does.

    Numbers between two millionths all become the odd number between the two, and very large ones the largest.

    >>> number_of(3), number_of(Fraction(1, 4)), number_of(Fraction(1, 3)), number_of(dt.date(2026, 1, 1))
    (6000000, 500000, 666667, 739617)
    """
    if isinstance(value, dt.date):
        return value.toordinal()
    top, bottom = value.as_integer_ratio()
    whole, rest = divmod(top * SCALE, bottom)
    found = 2 * whole + (rest != 0)
    return max(1 - _FAR, min(_FAR - 1, found))


def threshold(value: Any) -> int | None:
    """The integer of a value that rules compare with, or None where it has no exact one.

    >>> threshold(Fraction(1, 4)), threshold(Fraction(1, 3)), threshold(10**13)
    (500000, None, None)
    """
    if isinstance(value, int | Fraction) and not (-LARGEST <= value <= LARGEST and (value * SCALE).denominator == 1):
        return None
    return number_of(value)


def opposite(rail: Rail) -> Rail:
    """The other rail of the same node."""
    return rail[0], not rail[1]


class Rails:
    """The rails of one rule.  Nodes are numbered as they are made, so that a gate reads lower numbers only."""

    def __init__(self, compiler: Compiler, refer: Callable[[Any], Judge]) -> None:
        self.compiler, self._refer = compiler, refer
        self.facts: dict[tuple[str, ...], PlainFact] = {}
        self.atoms: dict[int, Judge] = {}
        self.gates: dict[int, Gate] = {}
        self.patterns: dict[Rail, Any] = {}
        """What a message must satisfy, by the rails of the leaves that test a fact."""
        self.tested: dict[int, int] = {}
        """leaf -> the fact that it tests"""
        self.pairs: dict[Rail, tuple[int, int, Any]] = {}
        """(fact, fact, test of the second's message against that of the first, named `a`)."""
        self._leaves: dict[str, Rail] = {}
        self._made: dict[tuple[Alternatives, Alternatives], Rail] = {}
        self._kept: set[int] = set()
        """The gates that are conclusions."""
        self._last = UNKNOWN[0]

    def _number(self) -> int:
        self._last += 1
        return self._last

    # --- gates --------------------------------------------------------------------------------------------------------

    def gate(self, known_true: Iterable[Sequence[Rail]], known_false: Iterable[Sequence[Rail]]) -> Rail:
        """A gate with these alternatives, or the simpler node that says the same."""
        true, false = _possible(self._unfolded(known_true)), _possible(self._unfolded(known_false))
        if () in true or () in false:
            return TRUE if () in true else FALSE
        if not true and not false:
            return UNKNOWN
        if len(true) == len(false) == len(true[0]) == 1 and false[0] == (opposite(true[0][0]),):
            return true[0][0]
        return self._make(true, false)

    def _unfolded(self, alternatives: Iterable[Sequence[Rail]]) -> list[tuple[Rail, ...]]:
        """The alternatives with what their gates rest on in place of these, as far as that makes them few and short."""
        found = [tuple(rails) for rails in alternatives]
        for most in (1, WIDTH):
            ways = [[self._ways(rail, most) for rail in rails] for rails in found]
            if sum(prod(map(len, each)) for each in ways) <= WIDTH:
                wider = [tuple(rail for way in chosen for rail in way) for each in ways for chosen in product(*each)]
                if all(len(set(rails)) <= WIDTH for rails in wider):
                    found = wider
        return found

    def _ways(self, rail: Rail, most: int) -> Alternatives:
        """The alternatives of a rail that need not be a conclusion, if there are no more than `most`."""
        gate = None if rail[0] in self._kept else self.gates.get(rail[0])
        found = ((rail,),) if gate is None else gate.known_true if rail[1] else gate.known_false
        return found if len(found) <= most else ((rail,),)

    def _make(self, true: Alternatives, false: Alternatives) -> Rail:
        made = self._made.get((true, false))
        if made is None:
            made = self._made[true, false] = (self._number(), True)
            self.gates[made[0]] = Gate(made[0], true, false)
        return made

    def concluded(self, rail: Rail) -> Rail:
        """The same truth as that of a gate, so that it is a conclusion."""
        if rail[0] <= UNKNOWN[0]:
            return rail
        found = rail if rail[0] in self.gates else self._make(((rail,),), ((opposite(rail),),))
        self._kept.add(found[0])
        return found

    def all(self, rails: Iterable[Rail]) -> Rail:
        """True if every one is, false if one is not."""
        parts = sorted(set(rails))
        while len(parts) > WIDTH:
            parts = [self.all(parts[i : i + WIDTH]) for i in range(0, len(parts), WIDTH)]
        return self.gate([parts], [[opposite(part)] for part in parts])

    def any(self, rails: Iterable[Rail]) -> Rail:
        """True if one is, false if none is."""
        return opposite(self.all(map(opposite, rails)))

    def at_least(self, n: int, rails: Sequence[Rail]) -> Rail:
        """True if at least `n` are; built from the last to the first, so that no combination is written out."""
        reached: dict[int, Rail] = {}
        for count, rail in enumerate(reversed(rails), 1):
            before = reached
            reached = {}
            for k in range(1, min(n, count) + 1):
                fewer, same = before.get(k - 1, TRUE if k == 1 else FALSE), before.get(k, FALSE)
                reached[k] = self.gate(
                    [[rail, fewer], [same]],
                    [[opposite(rail), opposite(same)], [opposite(fewer), opposite(same)]],
                )
        return TRUE if n <= 0 else reached.get(n, FALSE)

    def choice(self, when: Rail, then: Rail, otherwise: Rail) -> Rail:
        """`then` or `otherwise`; with `when` unknown, what both agree on."""
        return self.gate(
            [[when, then], [opposite(when), otherwise], [then, otherwise]],
            [[when, opposite(then)], [opposite(when), opposite(otherwise)], [opposite(then), opposite(otherwise)]],
        )

    def agreed(self, rails: Sequence[Rail]) -> Rail:
        """What all say, unknown unless all say the same."""
        return self.gate([rails], [[opposite(rail) for rail in rails]])

    def settled(self, rail: Rail, guards: Sequence[Rail]) -> Rail:
        """The same, unknown unless every guard is known to be false."""
        safe = [opposite(guard) for guard in guards]
        return self.gate([[rail, *safe]], [[opposite(rail), *safe]])

    # --- conditions ---------------------------------------------------------------------------------------------------

    def condition(self, node: ir.Condition) -> Rail:
        """The rail on which a condition is known true."""
        match node["op"]:
            case "const":
                return TRUE if node["value"] else FALSE
            case "all":
                return self.all(self.condition(part) for part in flat(node))
            case "any":
                return self.any(self.condition(part) for part in flat(node))
            case "not":
                return opposite(self.condition(node["of"]))
            case "at_least":
                return self.at_least(node["n"], [self.condition(part) for part in node["of"]])
            case "if":
                return self.choice(*(self.condition(x) for x in (node["when"], node["then"], node["otherwise"])))
            case "compare":
                return self._compare(node)
            case "member":
                return self._member(node)
            case "concept" | "verdict" | "criterion":
                return self._atom(node, self._refer)
            case _:
                return self._atom(node, self.compiler.condition)

    def _atom(self, node: ir.Condition, compile: Callable[[ir.Condition], Judge]) -> Rail:
        """A leaf that is judged beforehand."""
        key = json.dumps(node, sort_keys=True)
        if key not in self._leaves:
            self._leaves[key] = (self._number(), True)
            self.atoms[self._leaves[key][0]] = compile(node)
        return self._leaves[key]

    def _compare(self, node: ir.Compare) -> Rail:
        left, right, test = node["left"], node["right"], node["test"]
        if left["op"] != "fact":
            return self._atom(node, self.compiler.condition)
        if right["op"] == "fact":
            return self._compare_facts(node, left, right)
        if right["op"] == "lit" or right["op"] == "as_of":
            value = self.compiler.as_of if right["op"] == "as_of" else literal(right["value"], right["type"])
            if left["type"] in _WORDS and right["op"] == "lit":
                return self._words(node, left, [value], is_one=test == "eq")
            code = threshold(value) if left["type"] in ORDERED else None
            if code is not None and self._room(left, (test, code)):
                if unknown.TESTS[test](bounds_of(left["type"]), (value, value)) is not None:
                    self.facts[tuple(left["path"])].decided_unknown = True
                return self._number_test(self._fact(left), test, code)
        return self._atom(node, self.compiler.condition)

    def _member(self, node: ir.Member) -> Rail:
        left = node["left"]
        if left["op"] == "fact" and left["type"] in _WORDS and node["values"]:
            return self._words(node, left, node["values"], is_one=True)
        return self._atom(node, self.compiler.condition)

    def _words(self, node: ir.Condition, left: ir.Fact, words: Sequence[Any], is_one: bool) -> Rail:
        """A leaf that tests whether a fact is one of certain words."""
        fact = self._fact(left)
        codes = sorted({fact.code(word) for word in words})
        if not self._room(left, ("word", *codes)):
            return self._atom(node, self.compiler.condition)
        one = self._one_of(fact, codes)
        return one if is_one else opposite(one)

    def _compare_facts(self, node: ir.Compare, left: ir.Fact, right: ir.Fact) -> Rail:
        """Two days or two years of one record; other numbers could differ by less than their integers show."""
        test, exact = node["test"], left["type"] == right["type"] and left["type"] in ("date", "year")
        if not exact or test not in _PAIRS or left["path"] == right["path"]:
            return self._atom(node, self.compiler.condition)
        first, second = self._fact(left).number, self._fact(right).number
        key = json.dumps(node, sort_keys=True)
        if key not in self._leaves:
            leaf = (self._number(), True)
            self.pairs[leaf] = (first, second, _PAIRS[test])
            self.pairs[opposite(leaf)] = (first, second, _PAIRS[OPPOSITE[test]])
            self._leaves[key] = self.concluded(leaf)
        return self._leaves[key]

    def _fact(self, node: ir.Fact) -> PlainFact:
        path = tuple(node["path"])
        if path not in self.facts:
            self.facts[path] = PlainFact(self._number(), node, self.compiler)
        return self.facts[path]

    # --- tests of one fact --------------------------------------------------------------------------------------------
    #
    # A pattern holds no `$or`: the library makes a node of its own for every one, and its lists of nodes are short
    # (error 107 when a ruleset is made, 303 when a message comes).

    def _room(self, node: ir.Fact, test: tuple[Any, ...]) -> bool:
        """Whether one more test of a fact can be made; it is counted."""
        fact = self._fact(node)
        if test not in fact.tests and len(fact.tests) == TESTS:
            return False
        fact.tests.add(test)
        return True

    def _leaf(self, fact: PlainFact, holds: list[Any], fails: list[Any] | None = None) -> Rail:
        """A leaf known true when the fact's message satisfies all of `holds`, and known false by `fails`, if given."""
        key = json.dumps([fact.number, holds])
        if key not in self._leaves:
            self._leaves[key] = (self._number(), True)
            self.tested[self._leaves[key][0]] = fact.number
        leaf = self._leaves[key]
        self.patterns[leaf] = {"$and": [{"f": fact.number}, *holds]}
        if fails is not None:
            self.patterns[opposite(leaf)] = {"$and": [{"f": fact.number}, *fails]}
        return leaf

    def _one_of(self, fact: PlainFact, codes: Sequence[int]) -> Rail:
        ones = [self._leaf(fact, [{"v": code}], [{"$neq": {"v": code}}]) for code in codes]
        if len(ones) == 1:
            return ones[0]
        none = self._leaf(fact, [{"$neq": {"v": code}} for code in codes])
        return self.gate([[one] for one in ones], [[none]])

    def _number_test(self, fact: PlainFact, test: str, code: int) -> Rail:
        if test == "ne":
            return opposite(self._number_test(fact, "eq", code))
        if test == "eq":
            less, more = (self._number_test(fact, other, code) for other in ("lt", "gt"))
            return self.gate([[self._leaf(fact, [{"v": code}, {"w": code}])]], [[less], [more]])
        return self._leaf(fact, _ordered(test, code), _ordered(OPPOSITE[test], code))


_PAIRS = {
    "lt": {"$gt": {"v": {"a": "w"}}},
    "ge": {"$lte": {"w": {"a": "v"}}},
    "gt": {"$lt": {"w": {"a": "v"}}},
    "le": {"$gte": {"v": {"a": "w"}}},
}
"""What the second fact's message must be for the first, `a`, to be surely less, and so on."""


def _ordered(test: str, code: int) -> list[Any]:
    """What the message of a fact must satisfy for every value it can have to pass."""
    side = "w" if test in ("lt", "le") else "v"
    return [{f"${test.replace('le', 'lte').replace('ge', 'gte')}": {side: code}}]


def _possible(alternatives: Iterable[Sequence[Rail]]) -> Alternatives:
    """The alternatives that can still hold, without what always does, and without those that ask more than another."""
    found = {
        frozenset(rail for rail in rails if rail != TRUE)
        for rails in alternatives
        if not any(rail == FALSE or rail[0] == UNKNOWN[0] or opposite(rail) in rails for rail in rails)
    }
    return tuple(sorted(tuple(sorted(rails)) for rails in found if not any(other < rails for other in found)))
