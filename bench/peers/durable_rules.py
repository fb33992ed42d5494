"""durable_rules 2.0.28 through durable.engine.Host: one session per record, deleted after reading.

Two values only, so every AST is compiled twice (dual rail): 'known true' and 'known false'.  A missing
member matches no pattern, which is just what each rail needs.

The derived facts chain inside the engine: an action asserts the new fact, other rules join on it.
All 70 rules in one ruleset fail at the first wide record (error 303, a 64-entry stack), so the
provisions are spread over rulesets of CHUNK provisions; each is sent the record with the derived
facts as members.
"""

import itertools
import os

from durable.engine import Host, MessageNotHandledException
from bench.workload import FALSE, TRUE, UNKNOWN, rail

CHUNK = int(os.environ.get("DURABLE_CHUNK", 10))
PLAIN = {"ne": "$neq", "lt": "$lt", "le": "$lte", "gt": "$gt", "ge": "$gte"}


def cond(ast):
    """One message's condition: $and/$or over alpha tests."""
    kind = ast[0]
    if kind in ("and", "or"):
        return {"$" + kind: [cond(x) for x in ast[1]]}
    if kind == "fact":  # in the provision rulesets: a member
        return {ast[1]: ast[2]}
    _, f, op, v = ast
    if op == "eq":
        return {f: v}
    if op in PLAIN:
        return {PLAIN[op]: {f: v}}
    if op in ("lt_f", "ge_f"):
        # without $ex a missing right-hand member is read as garbage and often 'matches' (RESULTS.md)
        return {"$and": [{"$ex": {v: 1}}, {PLAIN[op[:2]]: {f: {"$m": v}}}]}
    if op == "in":
        return {"$or": [{f: x} for x in v]}
    if op == "notin":
        return {"$and": [{"$neq": {f: x}} for x in v]}
    if op == "between":
        return {"$and": [{"$gte": {f: v[0]}}, {"$lte": {f: v[1]}}]}
    if op == "outside":
        return {"$or": [{"$lt": {f: v[0]}}, {"$gt": {f: v[1]}}]}
    if op == "has":
        return {"$iany": {f: {"$i": v}}}
    if op == "hasany":
        return {"$iany": {f: {"$or": [{"$i": x} for x in v]}}}
    # $iall is false of an empty list, and nothing can test emptiness: send the length too
    each = {"$neq": {"$i": v}} if op == "nohas" else {"$and": [{"$neq": {"$i": x}} for x in v]}
    return {"$or": [{f + "_n": 0}, {"$iall": {f: each}}]}


def message(record):
    m = dict(record)
    for k, v in record.items():
        if type(v) is list:
            m[k + "_n"] = len(v)
    return m


def raw(ast):
    return ast[0] == "atom" or ast[0] != "fact" and all(raw(x) for x in ast[1])


def alternatives(ast):
    """Joins of [raw subtrees and derived facts], one rule each: 'any' over patterns loses matches (RESULTS.md)."""
    if raw(ast) or ast[0] == "fact":
        return [[ast]]
    if ast[0] == "or":
        return [way for x in ast[1] for way in alternatives(x)]
    return [sum(ways, []) for ways in itertools.product(*map(alternatives, ast[1]))]


def patterns(way):
    own = [x for x in way if x[0] != "fact"]
    found = [{"m": cond(own[0] if len(own) == 1 else ("and", own))}] if own else []
    return found + [
        {f"d{i}": {"$and": [{"fact": x[1]}, {"value": x[2]}]}} for i, x in enumerate(x for x in way if x[0] == "fact")
    ]


class Engine:
    def __init__(self, rules):
        self.names, self.got, self.facts, self.n = list(rules.provisions), {}, {}, 0
        derive, defs = {}, {}
        for name, ast in rules.derived.items():
            for value in (True, False):
                for i, way in enumerate(alternatives(rail(ast, value))):
                    derive[f"{name}_{value}_{i}"] = {"all": patterns(way), "run": self.derive(name, value)}
        for k, (name, ast) in enumerate(rules.provisions.items()):
            for value in (True, False):
                defs.setdefault(f"p{k // CHUNK}", {})[f"{name}_{value}"] = {
                    "all": [{"m": cond(rail(ast, value))}],
                    "run": self.decide(name, TRUE if value else FALSE),
                }
        self.chunks = list(defs)
        self.host = Host({"derive": derive, **defs})

    def decide(self, name, outcome):
        def run(c):
            self.got[name] = outcome

        return run

    def derive(self, name, value):
        def run(c):
            if name not in self.facts:  # an $or that holds twice fires twice
                self.facts[name] = value
                try:
                    c.assert_fact({"fact": name, "value": value})
                except MessageNotHandledException:  # no rule waits for it
                    pass

        return run

    def send(self, ruleset, sid, m):
        try:
            self.host.assert_fact(ruleset, dict(m, sid=sid))
        except MessageNotHandledException:  # raised whenever nothing matches
            pass
        self.host.delete_state(ruleset, sid)

    def one(self, record):
        self.n += 1
        sid, m = f"s{self.n}", message(record)
        self.got.clear()
        self.facts.clear()
        self.send("derive", sid, m)
        m.update(self.facts)
        for ruleset in self.chunks:
            self.send(ruleset, sid, m)
        return [self.got.get(n, UNKNOWN) for n in self.names]
