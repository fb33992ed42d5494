"""regopy (rego-cpp): dual rail; undefined is no truth value of its own and `not undefined` is true.

Rego has no inline `or`: each becomes a helper rule with one body per alternative.
"""
import json

from regopy import Input, Interpreter
from bench.workload import FALSE, TRUE, UNKNOWN, rail

OPS = {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}
lit = lambda v: json.dumps(v, ensure_ascii=False)
several = lambda v: "{" + ", ".join(map(lit, v)) + "}"


class Engine:
    def __init__(self, rules):
        self.helpers, self.names = [], list(rules.provisions)
        for name, ast in rules.everything():
            for value, r in ((True, "t"), (False, "f")):
                head = f"{name}_{r}" if name in rules.derived else f'prov_{r} contains "{name}"'
                self.helpers.append(f"{head} if {{ {'; '.join(self.terms(rail(ast, value)))} }}")
        self.engine = Interpreter()
        self.engine.add_module("p.rego", "package p\n" + "\n".join(self.helpers))
        self.bundle = self.engine.build("t = data.p.prov_t; f = data.p.prov_f")

    def terms(self, ast):
        """The conjuncts of a body."""
        kind = ast[0]
        if kind == "and":
            return [t for x in ast[1] for t in self.terms(x)]
        if kind == "or":
            bodies = [self.terms(x) for x in ast[1]]
            name = f"or_{len(self.helpers)}"
            self.helpers += [f"{name} if {{ {'; '.join(b)} }}" for b in bodies]
            return [name]
        if kind == "fact":
            return [f"{ast[1]}_{'t' if ast[2] else 'f'}"]
        _, f, op, v = ast
        x = "input." + f
        if op.endswith("_f"): return [f"{x} {OPS[op[:2]]} input.{v}"]
        if op == "in": return [f"{x} in {several(v)}"]
        if op == "notin": return [x + " != null", f"not {x} in {several(v)}"]
        if op == "between": return [f"{x} >= {lit(v[0])}", f"{x} <= {lit(v[1])}"]
        if op == "outside": return self.terms(("or", (("atom", f, "lt", v[0]), ("atom", f, "gt", v[1]))))
        if op == "has": return [f"{lit(v)} in {x}"]
        if op == "nohas": return [x + " != null", f"not {lit(v)} in {x}"]
        if op == "hasany": return self.terms(("or", tuple(("atom", f, "has", t) for t in v)))
        if op == "nohasany": return [x + " != null"] + [f"not {lit(t)} in {x}" for t in v]
        return [f"{x} {OPS[op]} {lit(v)}"]

    def one(self, record):
        self.engine.set_input(Input(record))
        got = self.engine.query_bundle(self.bundle)
        b = got.results[0].bindings
        t, f = b["t"], b["f"]
        return [TRUE if n in t else FALSE if n in f else UNKNOWN for n in self.names]
