"""zen-engine: one JDM decision with an expression node per chaining level plus one for the outcomes.

`null < 3` is an error that fails the whole decision, and `null and false` too, so: dual rail with guards.
"""

import json

import zen
from bench.workload import infix, rail

OPS = {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">=", "in": "in", "notin": "not in"}


def lit(v):
    if isinstance(v, bool):
        return str(v).lower()
    if isinstance(v, (tuple, list)):
        return "[" + ", ".join(map(lit, v)) + "]"
    return json.dumps(v, ensure_ascii=False)


def leaf(ast, fields):
    if ast[0] == "fact":
        return f"{ast[1]}_{'t' if ast[2] else 'f'}"
    _, f, op, v = ast
    date = fields[f][0] == "date"  # strings have no order
    x = f"date({f})" if date else f
    y = lambda v: f"date({lit(v)})" if date else lit(v)
    if op.endswith("_f"):
        test = f"{v} != null and {x} {OPS[op[:2]]} {f'date({v})' if date else v}"
    elif op == "between":
        test = f"{x} >= {y(v[0])} and {x} <= {y(v[1])}"
    elif op == "outside":
        test = f"({x} < {y(v[0])} or {x} > {y(v[1])})"
    elif op in ("has", "nohas"):
        test = f"{lit(v)} {'not ' * (op == 'nohas')}in {f}"
    elif op in ("hasany", "nohasany"):
        test = f"{'some' if op == 'hasany' else 'none'}({f}, # in {lit(v)})"
    else:
        test = f"{x} {OPS[op]} {y(v)}"
    return f"({f} != null and {test})"


class Engine:
    def __init__(self, rules):
        text = lambda ast, v: infix(rail(ast, v), lambda a: leaf(a, rules.fields))
        steps = [
            [
                (f"{n}_{'t' if v else 'f'}", text(a, v))
                for n, a in rules.derived.items()
                if rules.level[n] == l
                for v in (True, False)
            ]
            for l in (1, 2, 3)
        ]
        steps.append([(n, f"({text(a, True)}) ? 1 : ({text(a, False)}) ? 0 : -1") for n, a in rules.provisions.items()])
        nodes = [{"id": "n0", "type": "inputNode", "name": "in", "content": {}}]
        for i, step in enumerate(steps, 1):
            nodes.append(
                {
                    "id": f"n{i}",
                    "type": "expressionNode",
                    "name": f"e{i}",
                    "content": {
                        "passThrough": i < len(steps),
                        "expressions": [{"id": k, "key": k, "value": v} for k, v in step],
                    },
                }
            )
        nodes.append({"id": f"n{len(nodes)}", "type": "outputNode", "name": "out", "content": {}})
        edges = [
            {"id": f"x{i}", "type": "edge", "sourceId": f"n{i}", "targetId": f"n{i + 1}"} for i in range(len(nodes) - 1)
        ]
        content = json.dumps({"nodes": nodes, "edges": edges}, ensure_ascii=False)
        self.zen = zen.ZenEngine({"loader": lambda key: content})
        self.decision, self.names = self.zen.create_decision(content), list(rules.provisions)

    def one(self, record):
        out = self.decision.evaluate(record)["result"]
        return [int(out[n]) for n in self.names]
