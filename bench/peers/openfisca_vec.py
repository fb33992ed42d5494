"""openfisca-core: 80 input variables, 80 `is it given?` variables, 140 formulas (dual rail), one period.

OpenFisca has no null (a missing input takes its variable's default), ints are int32 and floats float32;
amounts that need more than 31 bits can only be floats there.  Lists become bit masks.
"""
import datetime

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from bench.workload import TAGS, rail

PERIOD, BIT = "2026", {t: 1 << i for i, t in enumerate(TAGS)}
COMPARE = {"eq": np.equal, "ne": np.not_equal, "lt": np.less, "le": np.less_equal, "gt": np.greater,
           "ge": np.greater_equal}


class Engine:
    def __init__(self, rules):
        self.rules, self.enum, self.kind = rules, {}, {}
        self.person = build_entity(key="firm", plural="firms", label="", is_person=True)
        self.tbs = TaxBenefitSystem([self.person])
        for f, (kind, arg) in rules.fields.items():
            extra = {}
            if kind == "enum":
                self.enum[f] = cls = Enum(f, {f"v{i}": v for i, v in enumerate(arg)})
                value_type, extra = Enum, {"possible_values": cls, "default_value": list(cls)[0]}
            else:
                wide = kind == "int" and arg[1] >= 2**31
                value_type = {"bool": bool, "int": float if wide else int, "float": float, "date": datetime.date,
                              "list": int}[kind]
            self.kind[f] = kind
            self.add(f, value_type, **extra)
            self.add(f + "_known", bool)
        for name, ast in rules.everything():
            for value in (True, False):
                self.add(f"{name}_{value}", bool, formula=self.formula(rail(ast, value)))

    def add(self, name, value_type, **members):
        self.tbs.add_variable(type(name, (Variable,), {"value_type": value_type, "entity": self.person,
                                                       "definition_period": DateUnit.YEAR, "label": name, **members}))

    def formula(self, ast):
        test = self.node(ast)
        def formula(firm, period):
            return test(firm, period)
        return formula

    def node(self, ast):
        kind = ast[0]
        if kind == "fact":
            return lambda firm, period: firm(f"{ast[1]}_{ast[2]}", period)
        if kind in ("and", "or"):
            parts, join = [self.node(x) for x in ast[1]], np.logical_and if kind == "and" else np.logical_or
            def both(firm, period):
                out = parts[0](firm, period)
                for p in parts[1:]:
                    out = join(out, p(firm, period))
                return out
            return both
        _, f, op, v = ast
        if self.kind[f] == "enum":
            member = dict(zip(self.rules.fields[f][1], self.enum[f]))
            v = tuple(member[x] for x in v) if op in ("in", "notin") else member[v]
        elif self.kind[f] == "date" and not op.endswith("_f"):
            v = np.array(v, "datetime64[D]")
        def test(firm, period):
            x, known = firm(f, period), firm(f + "_known", period)
            if op.endswith("_f"):
                return known & firm(v + "_known", period) & COMPARE[op[:2]](x, firm(v, period))
            if op in ("in", "notin"):
                t = np.logical_or.reduce([x == m for m in v]) ^ (op == "notin")
            elif op in ("between", "outside"):
                t = ((x >= v[0]) & (x <= v[1])) ^ (op == "outside")
            elif op in ("has", "nohas"):
                t = ((x & BIT[v]) != 0) ^ (op == "nohas")
            elif op in ("hasany", "nohasany"):
                t = ((x & sum(BIT[m] for m in v)) != 0) ^ (op == "nohasany")
            else:
                t = (x == v) if op == "eq" else (x != v) if op == "ne" else COMPARE[op](x, v)
            return known & t
        return test

    def columns(self, records):
        cols = {}
        for f, (kind, arg) in self.rules.fields.items():
            values = [r.get(f) for r in records]
            cols[f + "_known"] = np.array([v is not None for v in values], bool)
            if kind == "enum":
                name = {v: f"v{i}" for i, v in enumerate(arg)}
                values = np.array([name.get(v, "v0") for v in values])
            elif kind == "list":
                values = np.array([0 if v is None else sum(BIT[t] for t in v) for v in values])
            elif kind == "date":
                values = np.array(["1970-01-01" if v is None else v for v in values], "datetime64[D]")
            else:
                values = np.array([0 if v is None else v for v in values])
            cols[f] = values
        return cols

    def run(self, cols):
        n = len(next(iter(cols.values())))
        sim = SimulationBuilder().build_default_simulation(self.tbs, count=n)
        for name, values in cols.items():
            sim.set_input(name, PERIOD, values)
        out = [sim.calculate(f"{p}_True", PERIOD).astype(np.int8) - (1 - (sim.calculate(f"{p}_True", PERIOD) |
               sim.calculate(f"{p}_False", PERIOD))).astype(np.int8) for p in self.rules.provisions]
        return np.stack(out, axis=1)

    def batch(self, records):
        return self.run(self.columns(records))

    def one(self, record):
        return self.batch([record])[0].tolist()
