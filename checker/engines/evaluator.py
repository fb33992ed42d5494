"""The plain evaluator: the specification, and the engine where durable-rules cannot be imported."""

from __future__ import annotations

from checker.logic.program import Judgement, Program
from checker.logic.record import FactRecord
from checker.logic.unknown import Truth
from checker.rulebook import ir


class Evaluator:
    """Asks the program itself."""

    name = "evaluator"

    def judge(self, program: Program, rule: str, record: FactRecord) -> Judgement:
        """A provision or truth concept with all its criteria."""
        return program.judge(rule, record)

    def condition(self, program: Program, node: ir.Condition, record: FactRecord) -> Truth:
        """A condition that stands alone."""
        truth: Truth = program.on(record, lambda r: program.truth(node, r))
        return truth
