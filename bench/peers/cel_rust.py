"""common-expression-language (Rust): an error is absorbed by && and || exactly as Kleene's unknown is.

So a missing member (an error) is the unknown, and no dual rail is needed; the price is that every other
error, a type mistake in a rule for one, reads as unknown too.
"""

import cel
from bench.workload import FALSE, TRUE, UNKNOWN

from bench.peers.cel_text import text


class Engine:
    def __init__(self, rules):
        self.levels = [
            [(n, cel.compile(text(a))) for n, a in rules.derived.items() if rules.level[n] == l] for l in (1, 2, 3)
        ]
        self.provisions = [cel.compile(text(a)) for a in rules.provisions.values()]

    def one(self, record):
        facts, out = {}, []
        for level in self.levels:  # a Context converts the record once
            context = cel.Context(variables={"r": record, "f": facts})
            for name, p in level:
                try:
                    facts[name] = p.execute(context)
                except Exception:
                    pass
        context = cel.Context(variables={"r": record, "f": facts})
        for p in self.provisions:
            try:
                out.append(TRUE if p.execute(context) else FALSE)
            except Exception:
                out.append(UNKNOWN)
        return out
