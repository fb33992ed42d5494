"""Hand-written Python: one closure per AST node, None is unknown."""

from bench.workload import FALSE, TRUE, UNKNOWN

OUT = {True: TRUE, False: FALSE, None: UNKNOWN}


def atom(f, op, v):
    if op == "eq":
        return lambda r: None if (x := r.get(f)) is None else x == v
    if op == "ne":
        return lambda r: None if (x := r.get(f)) is None else x != v
    if op == "lt":
        return lambda r: None if (x := r.get(f)) is None else x < v
    if op == "le":
        return lambda r: None if (x := r.get(f)) is None else x <= v
    if op == "gt":
        return lambda r: None if (x := r.get(f)) is None else x > v
    if op == "ge":
        return lambda r: None if (x := r.get(f)) is None else x >= v
    if op == "has":
        return lambda r: None if (x := r.get(f)) is None else v in x
    if op == "nohas":
        return lambda r: None if (x := r.get(f)) is None else v not in x
    if op == "between":
        lo, hi = v
        return lambda r: None if (x := r.get(f)) is None else lo <= x <= hi
    if op == "lt_f":
        return lambda r: None if (x := r.get(f)) is None or (y := r.get(v)) is None else x < y
    if op == "ge_f":
        return lambda r: None if (x := r.get(f)) is None or (y := r.get(v)) is None else x >= y
    s = frozenset(v)
    if op == "in":
        return lambda r: None if (x := r.get(f)) is None else x in s
    if op == "notin":
        return lambda r: None if (x := r.get(f)) is None else x not in s
    if op == "hasany":
        return lambda r: None if (x := r.get(f)) is None else not s.isdisjoint(x)
    raise ValueError(op)


def compile_ast(ast):
    kind = ast[0]
    if kind == "atom":
        return atom(*ast[1:])
    if kind == "fact":
        name = ast[1]
        return lambda r: r[name]
    if kind == "not":
        g = compile_ast(ast[1])
        return lambda r: None if (x := g(r)) is None else not x
    parts, decisive = tuple(map(compile_ast, ast[1])), kind == "or"

    def node(r):
        out = not decisive
        for p in parts:
            x = p(r)
            if x is decisive:
                return x
            if x is None:
                out = None
        return out

    return node


class Engine:
    def __init__(self, rules):
        self.derived = [(n, compile_ast(a)) for n, a in rules.derived.items()]
        self.provisions = [compile_ast(a) for a in rules.provisions.values()]

    def one(self, record):
        r = dict(record)
        for name, f in self.derived:
            r[name] = f(r)
        return [OUT[p(r)] for p in self.provisions]
