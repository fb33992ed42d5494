"""The engine for one firm: every rule as a small ruleset of durable-rules, facts in, conclusions out.

All contact with the library is here.  It is old C that does not forgive, so each rule becomes a ruleset of its own, and
only what is known to be sound reaches it: whole numbers of 63 bits under numbered names, on rails that hold no
negation.  Everything else is judged beforehand by the program's own closures and enters as an atom that is true, false
or absent; a rule that another refers to is concluded first and enters the same way.

The library's `Host` is not used: it starts threads that fire rules behind its caller's back, and swallows what goes
wrong in an action.  A ruleset is driven directly instead, one session a judgement, deleted at once.
"""

from __future__ import annotations

import json
import weakref
from collections.abc import Callable, Iterable, Iterator
from itertools import cycle
from typing import Any, NamedTuple, TypeVar

import durable_rules_engine as library

from checker.engines.rails import FALSE, TRUE, Gate, Rail, Rails, opposite
from checker.logic.conditions import Judge, follow
from checker.logic.program import OUTCOMES, Judgement, LiveCriterion, LiveGroup, LiveRule, Outcome, Program
from checker.logic.record import FactRecord
from checker.logic.unknown import Truth
from checker.rulebook import ir

RULES = 150
"""Rules in one ruleset; a larger rule is cut into several, the later ones reading what the earlier concluded."""
NODES = 300
"""Different facts and conclusions that one ruleset reads."""
_NEVER = {"all": [{"a": {"f": -1}}, {"b": {"$ex": {"f": 1}}}], "dist": 0}
"""Takes any message in and never fires: a message that no rule takes in would end the process."""
_sessions = cycle(range(1, 1001))
_MISSING = object()
_TRUTHS = {True: '"v":1', False: '"v":0'}


def _message(number: int, members: str, session: int) -> str:
    # The library tells messages apart by a hash of 32 bits of their id; small numbers are known to have different ones.
    return f'{{"id":{number},"sid":{session},"f":{number},{members}}}'


# A session is up to a megabyte that is freed at once.  The allocator of C gives such blocks back to the system, and
# asks for them anew, until it has seen a larger one come and go.
bytes(16 << 20)


class EngineFault(RuntimeError):
    """The library refused what it was given, or concluded a contradiction."""


class Ruleset:
    """A few gates as one ruleset of the library: a rule for every alternative of each of their rails."""

    def __init__(self, gates: Iterable[Gate], rails: Rails) -> None:
        self.reads: set[int] = set()
        """Numbers of the messages that its rules take in."""
        self._concludes: dict[str, Rail] = {}
        rules: dict[str, Any] = {"start": {"all": [{"m": {"f": 0}}]}, "never": _NEVER}
        for gate in gates:
            for side, alternatives in ((True, gate.known_true), (False, gate.known_false)):
                for i, needed in enumerate(alternatives):
                    name = f"{gate.number}{'t' if side else 'f'}{i}"
                    self._concludes[name] = (gate.number, side)
                    # Without `dist`, one message could not satisfy two tests of a rule.
                    rules[name] = {"all": self._patterns(needed, rails), "dist": 0}
        self._chained = self.reads & {number for number, _ in self._concludes.values()}
        self._handle = library.create_ruleset("r", json.dumps(rules))
        weakref.finalize(self, library.delete_ruleset, self._handle).atexit = False

    def _patterns(self, needed: tuple[Rail, ...], rails: Rails) -> list[Any]:
        out: list[Any] = []
        for i, rail in enumerate(needed):
            if rail in rails.pairs:
                first, second, test = rails.pairs[rail]
                self.reads |= {first, second}
                out += [{"a": {"f": first}}, {"b": {"$and": [{"f": second}, test]}}]
            elif rail in rails.patterns:
                self.reads.add(rails.tested[rail[0]])
                out.append({f"m{i}": rails.patterns[rail]})
            else:
                self.reads.add(rail[0])
                out.append({f"m{i}": {"$and": [{"f": rail[0]}, {"v": int(rail[1])}]}})
        return out

    def conclude(self, known: dict[int, str]) -> dict[int, bool]:
        """What follows from messages (number -> their members as JSON)."""
        found: dict[int, bool] = {}
        session = next(_sessions)
        batch = [_message(number, members, session) for number, members in known.items() if number in self.reads]
        if not batch:
            return found
        # The first action of a session initialises what its deletion frees.
        batch.insert(0, _message(0, '"v":1', session))
        while batch:
            status, state = library.assert_facts(self._handle, f"[{','.join(batch)}]")
            if status != 0:
                raise EngineFault(f"a message was not taken in (status {status})")
            batch = []
            begun = library.start_action_for_state(self._handle, state)
            fired = begun[1] if begun else None
            while fired:
                # A rule fires once for every way in which it holds.
                number, side = self._concludes.get(fired[2 : fired.index('"', 2)], TRUE)
                if number not in found and number != TRUE[0]:
                    found[number] = side
                    if number in self._chained:
                        batch.append(_message(number, _TRUTHS[side], session))
                elif number != TRUE[0] and found[number] is not side:
                    raise EngineFault(f"node {number} is concluded true and false")
                fired = library.complete_and_start_action(self._handle, state)
        library.delete_state(self._handle, str(session))
        return found


class CompiledRule:
    """The rulesets that conclude certain rails, and what must be read and judged before."""

    def __init__(self, rails: Rails, outputs: Iterable[Rail]) -> None:
        self._parts = [Ruleset(part, rails) for part in _parts(rails, outputs)]
        reads = {number for part in self._parts for number in part.reads}
        self._facts = [(fact.number, fact.members) for fact in rails.facts.values() if fact.number in reads]
        self._atoms = [(number, judge) for number, judge in rails.atoms.items() if number in reads]

    def conclude(self, r: FactRecord) -> dict[int, bool]:
        """The gates of which something is known for a record."""
        known: dict[int, str] = {}
        for number, members in self._facts:
            if (text := members(r)) is not None:
                known[number] = text
        for number, judge in self._atoms:
            if (truth := judge(r)) is not None:
                known[number] = _TRUTHS[truth]
        found: dict[int, bool] = {}
        for part in self._parts:
            concluded = part.conclude(known)
            found |= concluded
            known |= {number: _TRUTHS[side] for number, side in concluded.items()}
        return found


def _parts(rails: Rails, outputs: Iterable[Rail]) -> Iterator[list[Gate]]:
    """The gates that the outputs rest on, lowest first, in portions that the library can hold."""
    needed: set[int] = set()
    pending = [number for number, _ in outputs]
    while pending:
        gate = rails.gates.get(pending.pop())
        if gate is not None and gate.number not in needed:
            needed.add(gate.number)
            pending += [number for rails_ in gate.known_true + gate.known_false for number, _ in rails_]
    part: list[Gate] = []
    rules, nodes = 0, set[int]()
    for number in sorted(needed):
        gate = rails.gates[number]
        size = len(gate.known_true) + len(gate.known_false)
        touched = {number, *(other for way in gate.known_true + gate.known_false for other, _ in way)}
        if part and (rules + size > RULES or len(nodes | touched) > NODES):
            yield part
            part, rules, nodes = [], 0, set()
        part.append(gate)
        rules, nodes = rules + size, nodes | touched
    if part:
        yield part


def _said(rail: Rail, found: dict[int, bool]) -> Truth:
    """What was concluded about a rail."""
    number, side = rail
    if number == TRUE[0]:
        return side
    return None if number not in found else found[number] is side


class _Outcome(NamedTuple):
    """The rails of a criterion; `gate` is None where it has none."""

    gate: Rail | None
    truth: Rail
    contribution: Rail


class Concluded(NamedTuple):
    """A judgement, and whether each criterion is met, triggered or not."""

    judgement: Judgement
    met: dict[str, Truth]


class _CompiledProvision:
    """A provision or truth concept: its criteria, its groups and its verdict."""

    def __init__(self, name: str, rule: LiveRule, rails: Rails) -> None:
        self.name = name
        self.criteria: dict[str, _Outcome] = {}
        self.requires = rails.concluded(self._group(rule.requires, rails))
        barred = self._group(rule.disqualified_by, rails) if rule.disqualified_by.of else FALSE
        self.disqualified = rails.concluded(barred)
        self.truth = rails.concluded(rails.all([self.requires, opposite(self.disqualified)]))
        self.rule = CompiledRule(
            rails,
            [self.requires, self.disqualified, self.truth]
            + [rail for outcome in self.criteria.values() for rail in outcome if rail is not None],
        )

    def _group(self, group: LiveGroup, rails: Rails) -> Rail:
        parts = [
            self._group(item, rails) if isinstance(item, LiveGroup) else self._criterion(item, group.neutral, rails)
            for item in group.of
        ]
        if group.join == "at_least":
            return rails.at_least(group.n, parts)
        return rails.all(parts) if group.join == "all" else rails.any(parts)

    def _criterion(self, item: LiveCriterion, neutral: bool, rails: Rails) -> Rail:
        data = item.data
        if item.readings:
            truth = rails.agreed([rails.condition(reading["when"]) for reading, _ in item.readings])
        else:
            truth = rails.condition(data["when"])
        if item.guards:
            guards = [rails.condition(guard["when"]) if "when" in guard else TRUE for guard, _ in item.guards]
            truth = rails.settled(truth, guards)
        truth = contribution = rails.concluded(truth)
        gate = rails.concluded(rails.condition(data["gate"])) if "gate" in data else None
        if gate is not None:
            contribution = rails.any([opposite(gate), truth]) if neutral else rails.all([gate, truth])
        outcome = self.criteria[data["id"]] = _Outcome(gate, truth, rails.concluded(contribution))
        return outcome.contribution

    def conclude(self, r: FactRecord) -> Concluded:
        """The judgement of a record."""
        found = self.rule.conclude(r)
        outcomes: dict[str, Outcome] = {}
        contributions: dict[str, Truth] = {}
        met: dict[str, Truth] = {}
        for id, (gate, truth, contribution) in self.criteria.items():
            met[id] = _said(truth, found)
            contributions[id] = said = _said(contribution, found)
            outcomes[id] = "not_triggered" if gate is not None and _said(gate, found) is False else OUTCOMES[said]
        requires, disqualified, whole = (_said(rail, found) for rail in (self.requires, self.disqualified, self.truth))
        return Concluded(Judgement(self.name, r, whole, requires, disqualified, outcomes, contributions), met)


class _Rulesets:
    """What one program compiles to, rule by rule as they are asked for."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._rules: dict[str, _CompiledProvision | None] = {}
        """None stands for a rule that the library does not take in."""
        self._conditions: dict[int, tuple[ir.Condition, Rail, CompiledRule | None]] = {}

    def rule(self, name: str, r: FactRecord) -> Concluded:
        """A rule concluded of a record, once."""
        key = (DurableEngine.name, name)
        found = r.memo.get(key, _MISSING)
        if found is _MISSING:
            found = r.memo[key] = self._conclude(name, r)
        concluded: Concluded = found
        return concluded

    def _conclude(self, name: str, r: FactRecord) -> Concluded:
        live = self.program.rule(name)
        if live is None:
            return Concluded(Judgement(name, r, False, False, False), {})
        if name not in self._rules:
            self._rules[name] = _taken_in(
                lambda: _CompiledProvision(name, live, Rails(self.program.compiler, self.refer))
            )
        compiled = self._rules[name]
        if compiled is None:
            met = {key: self.program.criterion_truth(name, key, r) for key in live.criteria}
            return Concluded(self.program.judge(name, r), met)
        concluded: Concluded = self.program.on(r, compiled.conclude)
        return concluded

    def condition(self, node: ir.Condition, r: FactRecord) -> Truth:
        """A condition that stands alone."""
        if id(node) not in self._conditions:
            rails = Rails(self.program.compiler, self.refer)
            rail = rails.concluded(rails.condition(node))
            self._conditions[id(node)] = (node, rail, _taken_in(lambda: CompiledRule(rails, [rail])))
        _, rail, compiled = self._conditions[id(node)]
        if compiled is None:
            truth: Truth = self.program.on(r, lambda r: self.program.truth(node, r))
            return truth
        return _said(rail, self.program.on(r, compiled.conclude))

    def refer(self, node: Any) -> Judge:
        """What another rule, or one criterion of it, says of the record that a path leads to."""
        get = follow(node["of"])
        if node["op"] == "criterion":
            rule, criterion = node["rule"], node["criterion"]
            return lambda r: None if (x := get(r)) is None else self.rule(rule, x).met.get(criterion, False)
        name = node["name"] if node["op"] == "concept" else node["provision"]
        return lambda r: None if (x := get(r)) is None else self.rule(name, x).judgement.truth


_Compiled = TypeVar("_Compiled")


def _taken_in(compile: Callable[[], _Compiled]) -> _Compiled | None:
    """What is compiled, or None where the library refuses a ruleset: the program itself judges such a rule."""
    try:
        return compile()
    except library.error:
        return None


class DurableEngine:
    """Judges on durable-rules what the library can say soundly, and the rest beforehand.

    It keeps nothing itself: rulesets live as long as their program, conclusions as long as their record.
    """

    name = "durable-rules 2.0.28"

    def judge(self, program: Program, rule: str, record: FactRecord) -> Judgement:
        """A provision or truth concept with all its criteria."""
        return _rulesets(program).rule(rule, record).judgement

    def condition(self, program: Program, node: ir.Condition, record: FactRecord) -> Truth:
        """A condition that stands alone, such as that of an issue."""
        return _rulesets(program).condition(node, record)


def _rulesets(program: Program) -> _Rulesets:
    found: _Rulesets | None = vars(program).get("_rulesets")
    if found is None:
        found = vars(program)["_rulesets"] = _Rulesets(program)
    return found
