"""Our engines on the peers' workload: its rules as a compiled rulebook, its records as facts of one investment."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from bench.workload import FALSE, TRUE, UNKNOWN, Rules
from checker.engines import Engine
from checker.engines.evaluator import Evaluator
from checker.firm import Firm
from checker.logic.program import Program
from checker.logic.reads import open_facts
from checker.logic.record import FactRecord, World
from checker.rulebook import Rulebook
from checker.rulebook.compile import FORMAT

DAY = dt.date(2026, 11, 23)
WORDS = {"en": "", "ko": ""}
TYPES = {"enum": "enum", "bool": "bool", "int": "count", "float": "number", "date": "date", "list": "set"}
UP = 1
"""By how much integers are moved up: what is never less than nothing would settle "at least 0" of a missing one, which
the oracle leaves open."""
TESTS = {"eq": "eq", "ne": "ne", "lt": "lt", "le": "le", "gt": "gt", "ge": "ge", "lt_f": "lt", "ge_f": "ge"}
OUT = {True: TRUE, False: FALSE, None: UNKNOWN}


def rulebook(rules: Rules) -> Rulebook:
    """The workload's rules in the compiled form that every engine reads."""
    facts: dict[str, Any] = {}
    for name, (kind, arg) in rules.fields.items():
        facts[name] = {"of": ["investment"], "type": TYPES[kind], "label": WORDS, "question": WORDS, "document": WORDS}
        if kind in ("enum", "list"):
            facts[name]["values"] = dict.fromkeys(arg, WORDS)
    shared = {
        "name": WORDS,
        "subject": "investment",
        "file": "",
        "authority": "",
        "in_force": [],
        "horizon": "2026-11-23",
    }
    group = {name: {"join": "all", "of": [criterion(rules, ast)]} for name, ast in rules.everything()}
    nothing = {"join": "any", "of": []}
    compiled: Any = {
        "format": FORMAT,
        "version": "bench",
        "sha256": "",
        "vocabulary": facts,
        "sources": {},
        "tables": {},
        "issues": {},
        "forums": {},
        "unmoved": [],
        "concepts": {n: {**shared, "id": n, "type": "bool", "true_when": group[n]} for n in rules.derived},
        "provisions": {
            n: {
                **shared,
                "id": n,
                "ask": "visa",
                "effect": "grant",
                "requires": group[n],
                "disqualified_by": nothing,
                "advisory": [],
                "deadlines": [],
                "obligations": [],
                "interactions": [],
            }
            for n in rules.provisions
        },
    }
    return Rulebook(compiled)


def criterion(rules: Rules, ast: Any) -> dict[str, Any]:
    """One criterion with the whole condition of a rule."""
    return {
        "id": "it",
        "text": WORDS,
        "cite": "",
        "source": "",
        "grade": "statute",
        "seen": "two-sources",
        "horizon": "2026-11-23",
        "movable_by": "firm",
        "in_force": [],
        "line": 0,
        "when": condition(rules, ast),
    }


def condition(rules: Rules, ast: Any) -> dict[str, Any]:
    """A tree of the workload as a compiled condition."""
    kind = ast[0]
    if kind in ("and", "or"):
        return {"op": "all" if kind == "and" else "any", "of": [condition(rules, x) for x in ast[1]]}
    if kind == "not":
        return {"op": "not", "of": condition(rules, ast[1])}
    if kind == "fact":
        return {"op": "concept", "name": ast[1], "of": []}
    _, field, op, value = ast
    type = TYPES[rules.fields[field][0]]
    if type == "count" and not op.endswith("_f"):
        value = tuple(end + UP for end in value) if op == "between" else value + UP
    left = {"op": "fact", "path": [field], "type": type}
    if op.endswith("_f"):
        return {"op": "compare", "test": TESTS[op], "left": left, "right": {**left, "path": [value]}}
    if op == "between":
        ends = (("ge", value[0]), ("le", value[1]))
        return {"op": "all", "of": [compare(left, test, type, end) for test, end in ends]}
    if op in ("in", "notin"):
        return negated({"op": "member", "left": left, "values": list(value)}, op == "notin")
    if op in ("has", "nohas", "hasany"):
        members = [value] if op != "hasany" else list(value)
        return negated({"op": "includes", "left": left, "how": "any", "values": members}, op == "nohas")
    return compare(left, TESTS[op], type, value)


def compare(left: dict[str, Any], test: str, type: str, value: Any) -> dict[str, Any]:
    """A comparison with a literal."""
    text = str(value) if isinstance(value, float) else value
    return {"op": "compare", "test": test, "left": left, "right": {"op": "lit", "value": text, "type": type}}


def negated(node: dict[str, Any], is_negated: bool) -> dict[str, Any]:
    """The node, or its opposite."""
    return {"op": "not", "of": node} if is_negated else node


class Ours:
    """One of our engines behind the interface of a peer: `one(record)` gives the outcomes of all provisions."""

    def __init__(self, rules: Rules, engine: Engine | None) -> None:
        self.rulebook = rulebook(rules)
        self.program: Program = self.rulebook.program(DAY)
        self.engine = engine
        self.names = list(rules.provisions)
        self.kinds = {name: kind for name, (kind, _) in rules.fields.items()}
        firm = Firm.from_data({"investments": [{"id": "it"}]}, self.rulebook.vocabulary)
        self.world = World(firm, self.rulebook.vocabulary)
        (self.record,) = self.world.records["investment"]
        self.bare = dict(self.record)

    def facts(self, record: dict[str, Any]) -> FactRecord:
        """The record as the input model hands it over: days as dates, numbers exact."""
        self.record.clear()
        self.record.update(self.bare)
        for name, value in record.items():
            kind = self.kinds[name]
            if kind == "date":
                value = dt.date.fromisoformat(value)
            elif kind == "float":
                value = Decimal(repr(value))
            elif kind == "list":
                value = tuple(value)
            elif kind == "int":
                value += UP
            self.record[name] = value
        self.record.memo = {}
        return self.record

    def one(self, record: dict[str, Any]) -> list[int]:
        """The outcomes of one record."""
        return self.judge(self.facts(record))

    def judge(self, facts: FactRecord) -> list[int]:
        """The outcomes of facts that are ready, with the missing facts of what is undetermined."""
        raise NotImplementedError


class EvaluatorPath(Ours):
    """The evaluator, verdicts only, with all unknown facts that each undetermined one reads."""

    def __init__(self, rules: Rules) -> None:
        super().__init__(rules, Evaluator())
        program = self.program
        self.questions = [(name, program.question(name), frozenset(program.reads(name))) for name in self.names]
        self.every = frozenset(rules.fields)
        self.missing: dict[str, frozenset[str]] = {}

    def judge(self, facts: FactRecord) -> list[int]:
        """The outcomes; `missing` holds the unknown facts by provision."""
        unknown, out = self.every.difference(facts), []
        missing = self.missing = {}
        for name, question, reads in self.questions:
            truth = question(facts)
            if truth is None:
                missing[name] = unknown & reads
            out.append(OUT[truth])
        return out


class ExplainedPath(Ours):
    """The evaluator as the report uses it: every criterion judged, every open fact found."""

    def __init__(self, rules: Rules) -> None:
        super().__init__(rules, Evaluator())

    def judge(self, facts: FactRecord) -> list[int]:
        """The outcomes, each fully explained."""
        out = []
        for name in self.names:
            truth = self.program.judge(name, facts).truth
            out.append(OUT[truth])
            if truth is None:
                open_facts(self.program, name, facts)
        return out


class DurablePath(Ours):
    """durable-rules behind its fences."""

    def __init__(self, rules: Rules) -> None:
        from checker.engines.durable import DurableEngine

        super().__init__(rules, DurableEngine())

    def judge(self, facts: FactRecord) -> list[int]:
        """The outcomes."""
        assert self.engine is not None
        return [OUT[self.engine.judge(self.program, name, facts).truth] for name in self.names]


class ColumnsPath:
    """The columnar engine: columns as the peers make them, verdicts as one column a provision."""

    def __init__(self, rules: Rules) -> None:
        self.rules, self.rulebook = rules, rulebook(rules)
        self.program: Program = self.rulebook.program(DAY)
        self.names = list(rules.provisions)

    def columns(self, records: list[dict[str, Any]]) -> Any:
        """The facts as columns: words as codes, days as ordinals, numbers exact."""
        import numpy as np

        from checker.columns.ready import FactColumns, ordered, worded

        facts: dict[str, Any] = {}
        for name, (kind, _) in self.rules.fields.items():
            values = [record.get(name) for record in records]
            known = np.array([value is not None for value in values], bool)
            if kind == "int":
                facts[name] = ordered("count", np.array([0 if v is None else v + UP for v in values], np.int64), known)
            elif kind == "float":
                # All of them are far below 2**53, so that the nearest whole number is the one.
                scaled = np.rint(np.array([0 if v is None else v for v in values]) * 10**PLACES)
                facts[name] = ordered("number", scaled.astype(np.int64), known, 10**PLACES)
            elif kind == "date":
                days = np.array(["1970-01-01" if v is None else v for v in values], "datetime64[D]")
                facts[name] = ordered("date", days.astype(np.int64) + EPOCH, known)
            else:
                pool: dict[Any, int] = {}
                held = [tuple(value) if kind == "list" else value for value in values if value is not None]
                codes = np.full(len(values), -1)
                codes[known] = [pool.setdefault(value, len(pool)) for value in held]
                facts[name] = worded(codes, list(pool))
        return FactColumns("investment", len(records), facts)

    def run(self, facts: Any) -> dict[str, Any]:
        """The verdicts of every provision: 1 applies, 0 undetermined, -1 does not."""
        from checker.columns import judge_facts

        return judge_facts(self.program, facts, self.names)

    def batch(self, records: list[dict[str, Any]]) -> Any:
        """The outcomes of records, a row each."""
        import numpy as np

        said = np.stack([*self.run(self.columns(records)).values()], axis=1)
        return np.array([UNKNOWN, TRUE, FALSE], np.int8)[said]

    def one(self, record: dict[str, Any]) -> list[int]:
        """The outcomes of one record."""
        found: list[int] = self.batch([record])[0].tolist()
        return found


PLACES = 4
"""Decimals of the workload's numbers."""
EPOCH = dt.date(1970, 1, 1).toordinal()
