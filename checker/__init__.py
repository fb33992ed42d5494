"""Answers which provisions of a rulebook apply to a firm, with a citation for every criterion.

>>> from checker import Firm, Vocabulary
>>> Firm.from_data({"name": "Toy"}, Vocabulary({})).record.name
'Toy'
"""

from checker.api import check
from checker.errors import CheckerError, FirmError, RulebookError
from checker.firm import Firm, Vocabulary
from checker.rulebook import Rulebook, load_rulebook

__all__ = ["CheckerError", "Firm", "FirmError", "Rulebook", "RulebookError", "Vocabulary", "check", "load_rulebook"]
