"""What goes wrong, said to a person: what is wrong, where, and what to write instead."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a file something stands: the file, the line (from 1) and the path of keys."""

    file: str | Path
    line: int | None = None
    path: str = ""

    def __str__(self) -> str:
        line = "" if self.line is None else f":{self.line}"
        return f"{self.file}{line}" + (f" at {self.path}" if self.path else "")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    >>> print(Problem(Place("firm.json", None, "investments[0].begin"), "unknown key", "construction_begin_date"))
    firm.json at investments[0].begin: unknown key; write construction_begin_date instead
    """

    place: Place
    what: str
    instead: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.what}" + (f"; write {self.instead} instead" if self.instead else "")


class CheckerError(Exception):
    """Bad input: everything that was found wrong with it, in the order of the file."""

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[CheckerError], tuple[tuple[Problem, ...]]]:
        """It comes whole from another process."""
        return type(self), (self.problems,)


class FirmError(CheckerError):
    """A firm file that cannot be used."""


class RulebookError(CheckerError):
    """A rule file that cannot be used."""


def nearest(name: str, known: Sequence[str] | Iterable[str]) -> str:
    """The known name most like `name`, or the empty string.

    >>> nearest("qualified_basis", ["qualified_basis_usd", "facility_output"])
    'qualified_basis_usd'
    """
    found = difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)
    return found[0] if found else ""
