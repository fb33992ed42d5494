"""What is measured: our paths and their peers, what each needs, and how it tells three values apart."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from importlib import metadata
from typing import Any

from bench.workload import Rules


@dataclass(frozen=True)
class Engine:
    """One way to judge the workload.  `needs` are distributions; `many` marks those that judge columns."""

    title: str
    three_values: str
    needs: tuple[str, ...] = ()
    many: bool = False

    @property
    def lacks(self) -> str:
        """The distribution that is not installed, if any."""
        return next((name for name in self.needs if not version(name)), "")

    @property
    def shown(self) -> str:
        """Its title, with the versions that were measured."""
        found = ", ".join(f"{name} {version(name)}" for name in self.needs)
        return f"{self.title} ({found})" if found else self.title


EVALUATOR, DURABLE, COLUMNS = "ours:EvaluatorPath", "ours:DurablePath", "ours:ColumnsPath"
CLOSURES, BARE, NUMPY = "plain_closures", "durable_rules", "numpy_vec"

ENGINES: dict[str, Engine] = {
    EVALUATOR: Engine("**our evaluator**, missing facts listed", "native"),
    "ours:ExplainedPath": Engine("our evaluator, every criterion and open fact", "native"),
    DURABLE: Engine("**our durable-rules engine**", "two rails", ("durable-rules",)),
    COLUMNS: Engine("**our columns**", "native", ("numpy",), many=True),
    "plain_exec": Engine("generated Python", "two rails"),
    CLOSURES: Engine("hand-written closures", "native"),
    "cel_rust": Engine("CEL in Rust", "native (error)", ("common-expression-language",)),
    "zen_engine": Engine("zen", "two rails", ("zen-engine",)),
    "json_logic_panzi": Engine("JSON Logic", "two rails", ("panzi-json-logic",)),
    BARE: Engine("durable-rules, bare adapter", "two rails", ("durable-rules",)),
    "clingo_asp": Engine("clingo", "two rails", ("clingo",)),
    "cel_python": Engine("CEL in Python", "native (error)", ("cel-python",)),
    "regopy_rego": Engine("Rego", "two rails", ("regopy",)),
    "experta_rete": Engine("experta", "two rails", ("experta",)),
    NUMPY: Engine("NumPy by hand", "native (pairs of masks)", ("numpy",), many=True),
    "polars_lazy": Engine("Polars", "native (null)", ("polars",), many=True),
    "openfisca_vec": Engine("OpenFisca", "two rails", ("openfisca-core",), many=True),
    "duckdb_sql": Engine("DuckDB", "native (NULL)", ("duckdb", "pyarrow"), many=True),
}
PAIRED = (EVALUATOR, DURABLE, COLUMNS, CLOSURES, NUMPY)
"""What runs in two processes at once too."""

LEFT_OUT = {
    "rule-engine": "needs python-dateutil before version 3, which is not what this project is locked to",
    "json-logic-qubit": "installs the same module as panzi-json-logic, over it",
}


def version(distribution: str) -> str:
    """The version of what is installed, empty where it is not."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return ""


def left_out() -> dict[str, str]:
    """Peers that are not measured, and why."""
    lacking = {engine.title: f"needs {engine.lacks}, not installed here" for engine in ENGINES.values() if engine.lacks}
    return LEFT_OUT | lacking


def build(name: str) -> Any:
    """An engine with the rules of the workload: one of ours, or the adapter of a peer."""
    if name.startswith("ours:"):
        from bench import ours

        return getattr(ours, name.removeprefix("ours:"))(Rules())
    return importlib.import_module(f"bench.peers.{name}").Engine(Rules())
