"""The parts of the manual that are written from the code: a page names one in a comment, as

    <!-- generated: conditions -->

and the build (docs/conf.py) puts the text there.  Nothing generated is kept in the repository, so nothing can be old.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from docs.generate import commands, facts, report, rules, steps

PARTS: dict[str, Callable[[], str]] = {
    "rule files": rules.rule_files,
    "rule parts": rules.parts,
    "conditions": rules.conditions,
    "expressions": rules.expressions,
    "rule types": rules.types,
    "steps": steps.steps,
    "report": report.report,
    "commands": commands.commands,
    **{f"facts {kind}": lambda kind=kind: facts.facts(kind) for kind in facts.KINDS},  # type: ignore[misc]
}
"""What a comment may name -> what makes the text."""

MARK = re.compile(r"^<!-- generated: (.+?) -->$", re.M)
FILE = re.compile(r"^```(\w+) (\S+)$", re.M)
"""A fenced block with the name of its file: shown with the name above it, and written by the tests of the manual."""


def filled(page: str) -> str:
    """A page with its generated parts in place and its files named, as Sphinx gets it; KeyError names no such part."""
    page = MARK.sub(lambda m: PARTS[m[1]](), page)
    return FILE.sub(r"```{code-block} \1\n:caption: \2", page)
