"""NumPy: columns with a `known` mask each; every AST node is a pair of boolean arrays (true, false)."""
import numpy as np
from bench.workload import TAGS

COMPARE = {"eq": np.equal, "ne": np.not_equal, "lt": np.less, "le": np.less_equal, "gt": np.greater,
           "ge": np.greater_equal, "lt_f": np.less, "ge_f": np.greater_equal}
BIT = {t: 1 << i for i, t in enumerate(TAGS)}
DTYPE = {"enum": np.int8, "bool": np.bool_, "int": np.int64, "float": np.float64, "date": "datetime64[D]", "list": np.int64}
BLANK = {"enum": -1, "bool": False, "int": 0, "float": np.nan, "date": "NaT", "list": 0}


class Engine:
    def __init__(self, rules):
        self.rules = rules
        self.code = {f: {v: i for i, v in enumerate(arg)} for f, (kind, arg) in rules.fields.items() if kind == "enum"}

    def columns(self, records):
        cols = {}
        for f, (kind, _) in self.rules.fields.items():
            values = [r.get(f) for r in records]
            known = np.array([v is not None for v in values], bool)
            if kind == "enum":
                code = self.code[f]
                values = [code.get(v, -1) for v in values]
            elif kind == "list":
                values = [0 if v is None else sum(BIT[t] for t in v) for v in values]
            else:
                blank = BLANK[kind]
                values = [blank if v is None else v for v in values]
            cols[f] = np.array(values, DTYPE[kind]), known
        return cols

    def atom(self, f, op, v):
        (x, known), kind = self.cols[f], self.rules.fields[f][0]
        if op.endswith("_f"):
            v, also = self.cols[v]
            known = known & also
        elif kind == "enum":
            v = [self.code[f][t] for t in v] if op in ("in", "notin") else self.code[f][v]
        elif kind == "date":
            v = np.array(v, "datetime64[D]")
        if op in ("in", "notin"):
            t = np.isin(x, v, invert=op == "notin")
        elif op == "between":
            t = (x >= v[0]) & (x <= v[1])
        elif op in ("has", "nohas"):
            t = ((x & BIT[v]) != 0) ^ (op == "nohas")
        elif op == "hasany":
            t = (x & sum(BIT[t] for t in v)) != 0
        else:
            t = COMPARE[op](x, v)
        return known & t, known & ~t

    def node(self, ast):
        kind = ast[0]
        if kind == "atom":
            return self.atom(*ast[1:])
        if kind == "fact":
            return self.facts[ast[1]]
        if kind == "not":
            return self.node(ast[1])[::-1]
        every, some = (np.logical_and, np.logical_or) if kind == "and" else (np.logical_or, np.logical_and)
        t, f = self.node(ast[1][0])
        for x in ast[1][1:]:
            a, b = self.node(x)
            t, f = every(t, a), some(f, b)
        return t, f

    def run(self, cols):
        self.cols, self.facts = cols, {}
        for name, ast in self.rules.derived.items():
            self.facts[name] = self.node(ast)
        pairs = [self.node(a) for a in self.rules.provisions.values()]
        return np.stack([t.view(np.int8) - (~(t | f)).view(np.int8) for t, f in pairs], axis=1)

    def batch(self, records):
        return self.run(self.columns(records))

    def one(self, record):
        return self.batch([record])[0].tolist()
