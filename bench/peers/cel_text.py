"""CEL source of an AST, for both CEL engines."""

import json

from bench.workload import infix

OPS = {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}


def lit(v):
    return json.dumps(list(v) if isinstance(v, tuple) else v, ensure_ascii=False)


def leaf(ast):
    if ast[0] == "fact":
        return f"f.{ast[1]}"
    _, f, op, v = ast
    f = "r." + f
    if op.endswith("_f"):
        return f"({f} {OPS[op[:2]]} r.{v})"
    if op == "in":
        return f"({f} in {lit(v)})"
    if op == "notin":
        return f"(!({f} in {lit(v)}))"
    if op == "between":
        return f"({f} >= {lit(v[0])} && {f} <= {lit(v[1])})"
    if op == "has":
        return f"({lit(v)} in {f})"
    if op == "nohas":
        return f"(!({lit(v)} in {f}))"
    if op == "hasany":
        return f"({f}.exists(x, x in {lit(v)}))"
    return f"({f} {OPS[op]} {lit(v)})"


def text(ast):
    return infix(ast, leaf, " && ", " || ", "!{}")
