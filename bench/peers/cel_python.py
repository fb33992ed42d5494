"""cel-python (celpy): as cel_rust, errors are the unknown."""
import celpy
from bench.workload import FALSE, TRUE, UNKNOWN

from bench.peers.cel_text import text


class Engine:
    def __init__(self, rules):
        env = celpy.Environment(runner_class=celpy.CompiledRunner)
        build = lambda ast: env.program(env.compile(text(ast)))
        self.derived = [(n, build(a)) for n, a in rules.derived.items()]
        self.provisions = [build(a) for a in rules.provisions.values()]

    def one(self, record):
        r = celpy.json_to_cel(record)
        facts, out = celpy.celtypes.MapType(), []
        activation = {"r": r, "f": facts}
        for name, p in self.derived:
            try:
                facts[celpy.celtypes.StringType(name)] = p.evaluate(activation)
            except celpy.CELEvalError:
                pass
        for p in self.provisions:
            try:
                out.append(TRUE if p.evaluate(activation) else FALSE)
            except celpy.CELEvalError:
                out.append(UNKNOWN)
        return out
