"""clingo (ASP): the rules are grounded once, each atom is a pair of externals set per record.

clingo has no floats and 32-bit ints only, so Python tests the atoms and ASP does the and/or/chaining.
"""
import clingo
from bench.workload import FALSE, TRUE, UNKNOWN, holds, rail


class Engine:
    def __init__(self, rules):
        self.names, self.atoms, self.program, self.n = list(rules.provisions), {}, [], 0
        for name, ast in rules.everything():
            for value in (True, False):
                self.program.append(f"{name}_{value} :- {', '.join(self.body(rail(ast, value)))}.")
        shows = [f"#show {n}_{v}/0." for n in self.names for v in (True, False)]
        externals = [f"#external {a}." for a in self.atoms.values()]
        self.control = clingo.Control(["--warn=none"])
        self.control.add("base", [], "\n".join(externals + self.program + ["#show."] + shows))
        self.control.ground([("base", [])])
        self.externals = [(a, clingo.Function(n)) for a, n in self.atoms.items()]

    def body(self, ast):
        kind = ast[0]
        if kind == "and":
            return [t for x in ast[1] for t in self.body(x)]
        if kind == "fact":
            return [f"{ast[1]}_{ast[2]}"]
        if kind == "atom":
            return [self.atoms.setdefault(ast[1:], f"a{len(self.atoms)}")]
        self.n += 1
        name = f"or_{self.n}"
        self.program += [f"{name} :- {', '.join(self.body(x))}." for x in ast[1]]
        return [name]

    def one(self, record):
        for (f, op, v), symbol in self.externals:
            x = record.get(f)
            if op.endswith("_f"):
                v = record.get(v)
            self.control.assign_external(symbol, x is not None and v is not None and holds(op, x, v))
        found = set()
        with self.control.solve(yield_=True) as models:
            for model in models:
                found = {s.name for s in model.symbols(shown=True)}
        return [TRUE if f"{n}_True" in found else FALSE if f"{n}_False" in found else UNKNOWN for n in self.names]
