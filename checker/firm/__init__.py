"""What a firm says about itself: the kinds of record, the fact dictionary and the input model."""

from checker.firm.model import Firm
from checker.firm.vocabulary import FactDef, Text, Vocabulary

__all__ = ["FactDef", "Firm", "Text", "Vocabulary"]
