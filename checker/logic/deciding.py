"""The smallest sets of unknown facts that decide an undetermined verdict."""

from __future__ import annotations

from checker.logic.program import Program
from checker.logic.reads import Read, open_facts
from checker.logic.record import FactRecord

LIMIT = 10


def deciding_sets(program: Program, rule: str, r: FactRecord) -> tuple[list[list[Read]], bool]:
    """(the smallest sets, whether there are more than `LIMIT`)."""
    reads = open_facts(program, rule, r)
    return ([reads] if reads else [], False)
