"""A rulebook in memory."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, Any

from checker.firm.vocabulary import Vocabulary
from checker.rulebook import ir

if TYPE_CHECKING:
    from checker.logic.program import Program


class Rulebook:
    """Provisions, concepts, issues, forums, tables and sources, by id, in their compiled form.

    Equal rulebooks have equal `sha256`.
    """

    def __init__(self, compiled: ir.Compiled) -> None:
        self.compiled = compiled
        self.version, self.sha256 = compiled["version"], compiled["sha256"]
        self.provisions, self.concepts = compiled["provisions"], compiled["concepts"]
        self.issues, self.forums, self.unmoved = compiled["issues"], compiled["forums"], compiled["unmoved"]
        self.tables, self.sources = compiled["tables"], compiled["sources"]
        self.interview = compiled.get("interview", [])
        self._programs: dict[dt.date, Program] = {}

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The fact dictionary, from which the input model is built."""
        return Vocabulary(self.compiled["vocabulary"])

    def program(self, as_of: dt.date) -> Program:
        """The rulebook as it stands on a day, compiled once a day."""
        from checker.logic.program import Program

        if as_of not in self._programs:
            self._programs[as_of] = Program(self, as_of)
        return self._programs[as_of]

    def find(self, id: str) -> tuple[str, Any] | None:
        """(what it is, its compiled data) for an id of any kind, or None."""
        for what in ("provisions", "concepts", "issues", "forums", "tables"):
            if id in self.compiled[what]:
                return what.removesuffix("s"), self.compiled[what][id]
        return None
