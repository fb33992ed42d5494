"""DuckDB SQL: NULL is unknown, AND/OR/NOT are Kleene's.  Records arrive as an Arrow table; one nested query."""
import os

import duckdb
import pyarrow as pa
from bench.workload import infix

DTYPE = {"enum": pa.string(), "bool": pa.bool_(), "int": pa.int64(), "float": pa.float64(), "date": pa.string(),
         "list": pa.list_(pa.string())}
OPS = {"eq": "=", "ne": "<>", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}


def sql(v):
    if isinstance(v, bool):
        return str(v)
    if isinstance(v, str):
        return "'" + v.replace("'", "''") + "'"
    return f"{v!r}::DOUBLE" if isinstance(v, float) else repr(v)


def leaf(ast):
    if ast[0] == "fact":
        return ast[1]
    _, f, op, v = ast
    if op.endswith("_f"): return f"({f} {OPS[op[:2]]} {v})"
    if op in ("in", "notin"): return f"({f} {'NOT ' * (op == 'notin')}IN ({', '.join(map(sql, v))}))"
    if op == "between": return f"({f} BETWEEN {sql(v[0])} AND {sql(v[1])})"
    if op == "has": return f"list_contains({f}, {sql(v)})"
    if op == "nohas": return f"(NOT list_contains({f}, {sql(v)}))"
    if op == "hasany": return f"list_has_any({f}, [{', '.join(map(sql, v))}])"
    return f"({f} {OPS[op]} {sql(v)})"


class Engine:
    def __init__(self, rules):
        self.schema = pa.schema([(f, DTYPE[kind]) for f, (kind, _) in rules.fields.items()])
        self.names = list(rules.provisions)
        text = lambda ast: infix(ast, leaf, " AND ", " OR ", "NOT {}")
        source = "t"
        for level in (1, 2, 3):
            facts = ", ".join(f"{text(a)} AS {n}" for n, a in rules.derived.items() if rules.level[n] == level)
            source = f"(SELECT *, {facts} FROM {source})"
        out = ", ".join(f"coalesce({text(a)}::TINYINT, -1) AS {n}" for n, a in rules.provisions.items())
        self.query = f"SELECT {out} FROM {source}"
        self.db = duckdb.connect(":memory:", config={"threads": os.environ.get("PEERS_THREADS", "1")})

    def columns(self, records):
        return pa.Table.from_pylist(records, schema=self.schema)

    def run(self, table):
        self.db.register("t", table)
        return self.db.execute(self.query).fetchnumpy()

    def batch(self, records):
        import numpy as np
        got = self.run(self.columns(records))
        return np.stack([got[n] for n in self.names], axis=1)

    def one(self, record):
        self.db.register("t", self.columns([record]))
        return list(self.db.execute(self.query).fetchall()[0])
