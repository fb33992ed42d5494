"""Hand-written Python: one function generated with exec; dual rail, so that `and`/`or` short-circuit."""

from bench.workload import FALSE, TRUE, UNKNOWN, infix, rail

OPS = {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">=", "in": "in", "notin": "not in"}


def leaf(ast):
    if ast[0] == "fact":
        return f"{ast[1]} is {ast[2]}"
    _, f, op, v = ast
    if op in ("lt_f", "ge_f"):
        test = f"{v} is not None and {f} {OPS[op[:2]]} {v}"
    elif op == "between":
        test = f"{v[0]!r} <= {f} <= {v[1]!r}"
    elif op == "outside":
        test = f"not {v[0]!r} <= {f} <= {v[1]!r}"
    elif op in ("has", "nohas"):
        test = f"{v!r} {'not ' * (op == 'nohas')}in {f}"
    elif op in ("hasany", "nohasany"):
        test = f"{'not ' * (op == 'hasany')}{frozenset(v)!r}.isdisjoint({f})"
    else:
        test = f"{f} {OPS[op]} {v!r}"
    return f"({f} is not None and {test})"


class Engine:
    def __init__(self, rules):
        src = ["def check(get):"] + [f"    {f} = get({f!r})" for f in rules.fields]
        for name, ast in rules.everything():
            t, f = (infix(rail(ast, v), leaf) for v in (True, False))
            values = ("True", "False", "None") if name in rules.derived else (TRUE, FALSE, UNKNOWN)
            src.append(f"    {name} = {values[0]} if {t} else {values[1]} if {f} else {values[2]}")
        src.append(f"    return [{', '.join(rules.provisions)}]")
        scope = {}
        exec("\n".join(src), scope)
        self.check = scope["check"]

    def one(self, record):
        return self.check(record.get)
