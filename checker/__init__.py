"""Answers which provisions of a rulebook apply to a firm, with a citation for every criterion.

>>> from checker import Firm, Vocabulary
>>> Firm.from_data({"name": "Toy"}, Vocabulary({})).record["name"]
'Toy'
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from checker.api import agenda, calendar, check, decide, gap, package, turns
    from checker.errors import CheckerError, FirmError, RulebookError
    from checker.firm import Firm, Vocabulary
    from checker.rulebook import Rulebook, load_rulebook

__all__ = [
    "CheckerError", "Firm", "FirmError", "Rulebook", "RulebookError", "Vocabulary", "agenda", "calendar", "check",
    "decide", "gap", "load_rulebook", "package", "turns",
]  # fmt: skip

_HOME = {
    "agenda": "api",
    "calendar": "api",
    "check": "api",
    "CheckerError": "errors",
    "Firm": "firm",
    "decide": "api",
    "FirmError": "errors",
    "Rulebook": "rulebook",
    "RulebookError": "errors",
    "Vocabulary": "firm",
    "gap": "api",
    "load_rulebook": "rulebook",
    "package": "api",
    "turns": "api",
}


def __getattr__(name: str) -> Any:
    # Loaded when asked for: every pytest run where this distribution is installed imports the package for its plugin.
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
