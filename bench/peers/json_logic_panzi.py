"""panzi-json-logic: null is coerced as JavaScript does (null < 3 is true), so: dual rail with guards."""
from json_logic import jsonLogic
from bench.workload import FALSE, TRUE, UNKNOWN, rail

OPS = {"eq": "===", "ne": "!==", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}


def logic(ast):
    kind = ast[0]
    if kind in ("and", "or"):
        return {kind: [logic(x) for x in ast[1]]}
    if kind == "fact":
        return {"===": [{"var": ast[1]}, ast[2]]}
    _, f, op, v = ast
    x, known = {"var": f}, [{"!==": [{"var": f}, None]}]
    if op.endswith("_f"):
        known.append({"!==": [{"var": v}, None]})
        test = {OPS[op[:2]]: [x, {"var": v}]}
    elif op == "between":
        test = {"and": [{">=": [x, v[0]]}, {"<=": [x, v[1]]}]}
    elif op == "outside":
        test = {"or": [{"<": [x, v[0]]}, {">": [x, v[1]]}]}
    elif op in ("in", "notin"):
        test = {"in": [x, list(v)]}
    elif op in ("has", "nohas"):
        test = {"in": [v, x]}
    elif op in ("hasany", "nohasany"):
        test = {"or": [{"in": [t, x]} for t in v]}
    else:
        test = {OPS[op]: [x, v]}
    return {"and": known + [{"!": [test]} if op in ("notin", "nohas", "nohasany") else test]}


class Engine:
    def __init__(self, rules):
        both = lambda ast: (logic(rail(ast, True)), logic(rail(ast, False)))
        self.derived = [(n, *both(a)) for n, a in rules.derived.items()]
        self.provisions = [both(a) for a in rules.provisions.values()]

    def one(self, record):
        r = dict(record)
        for name, t, f in self.derived:
            r[name] = True if jsonLogic(t, r) else False if jsonLogic(f, r) else None
        return [TRUE if jsonLogic(t, r) else FALSE if jsonLogic(f, r) else UNKNOWN for t, f in self.provisions]
