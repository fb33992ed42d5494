"""What is asked: a fact of a record, which records a list holds, or what the firm is called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from checker.firm.vocabulary import FactDef, FactType, Text
from checker.logic.record import FactRecord

Sort: TypeAlias = FactType | Literal["list", "name"]
NAME = "name"
"""What a record is called: no fact of the vocabulary, and no rule tests it."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question.  `options` are the words of the vocabulary, or the ids of records, that may be the answer."""

    record: FactRecord
    name: str
    fact: FactDef | None = None
    """The vocabulary's entry; None where a list of records, or the name of the firm, is asked for."""
    text: Text | None = None
    """The rulebook's own words, where they are not those of the fact."""
    options: tuple[str, ...] = ()
    opens: bool = False
    """Whether another record than those of the options can be named."""
    starts: bool = False
    """Whether it is asked because every interview starts so."""

    @property
    def sort(self) -> Sort:
        """What kind of answer it wants."""
        return self.fact["type"] if self.fact is not None else "name" if self.name == NAME else "list"
