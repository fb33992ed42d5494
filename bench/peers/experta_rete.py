"""experta (a CLIPS clone in pure Python): one Fact per record, derived facts declared by rules.

Forward chaining knows no unknown: dual rail.  Each rail is put in disjunctive form by hand, one Rule per
alternative with one pattern on the record, which keeps experta's network small.
"""
import collections.abc
import itertools

for _name in ("Mapping", "MutableMapping", "Callable", "Iterable"):   # its frozendict 1.2 wants Python < 3.10
    setattr(collections, _name, getattr(collections.abc, _name))
from experta import Fact, KnowledgeEngine, MATCH, P, Rule, TEST
from bench.workload import FALSE, TRUE, UNKNOWN, holds, rail


class Rec(Fact):
    pass


class Known(Fact):
    pass


def alternatives(ast):
    if ast[0] in ("atom", "fact"):
        return [[ast]]
    if ast[0] == "or":
        return [way for x in ast[1] for way in alternatives(x)]
    return [sum(ways, []) for ways in itertools.product(*map(alternatives, ast[1]))]


class Test:
    """Hashable by content, so that experta shares the pattern between rules."""
    def __init__(self, *tests):
        self.key = tests

    def __call__(self, x):
        return all(holds(op, x, v) for op, v in self.key)

    def __eq__(self, other):
        return isinstance(other, Test) and self.key == other.key

    def __hash__(self):
        return hash(self.key)


def conditions(way):
    tests, pairs, facts = {}, [], []
    for x in way:
        if x[0] == "fact":
            facts.append(Known(name=x[1], value=x[2]))
        elif x[2].endswith("_f"):
            pairs.append(x)
        else:
            tests.setdefault(x[1], set()).add(x[2:])
    record = {f: P(Test(*sorted(t, key=repr))) for f, t in tests.items()}
    out = [Rec(**record)] if record else []
    for i, (_, f, op, v) in enumerate(pairs):
        a, b = f"a{i}", f"b{i}"
        out += [Rec(**{f: getattr(MATCH, a), v: getattr(MATCH, b)}), TEST(eval(f"lambda {a}, {b}: holds({op!r}, {a}, {b})", {"holds": holds}))]
    return out + facts


class Engine:
    def __init__(self, rules):
        self.names = list(rules.provisions)
        members = {"got": None}
        for name, ast in rules.everything():
            for value in (True, False):
                run = self.derive(name, value) if name in rules.derived else self.decide(name, TRUE if value else FALSE)
                for i, way in enumerate(alternatives(rail(ast, value))):
                    members[f"{name}_{value}_{i}"] = Rule(*conditions(way))(run)
        self.rules = len(members) - 1
        self.engine = type("Checker", (KnowledgeEngine,), members)()

    @staticmethod
    def decide(name, outcome):
        def run(self, **_):
            self.got[name] = outcome
        return run

    @staticmethod
    def derive(name, value):
        def run(self, **_):
            self.declare(Known(name=name, value=value))
        return run

    def one(self, record):
        e = self.engine
        e.reset()
        e.got = {}
        e.declare(Rec(**record))
        e.run()
        return [e.got.get(n, UNKNOWN) for n in self.names]
