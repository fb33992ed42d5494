"""Engines: each judges a compiled rulebook on the records of a firm, and all of them mean the same."""

from __future__ import annotations

from typing import Protocol

from checker.logic.program import Judgement, Program
from checker.logic.record import FactRecord
from checker.logic.unknown import Truth
from checker.rulebook import ir


class Engine(Protocol):
    """Judges rules on records."""

    name: str

    def judge(self, program: Program, rule: str, record: FactRecord) -> Judgement:
        """A provision or truth concept with all its criteria."""
        ...

    def condition(self, program: Program, node: ir.Condition, record: FactRecord) -> Truth:
        """A condition that stands alone, such as that of an issue."""
        ...
