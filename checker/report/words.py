"""The words of a report that come from the program, in both languages.  What the law says comes from the rulebook.

>>> Words("ko")["verdict.applies"]
'적용'
>>> Words("en")("days_left", n=38)
'in 38 days'
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from checker.report.catalogue import CATALOGUE

Language: TypeAlias = Literal["en", "ko"]


class Words:
    """The catalogue in one language."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        self._index = 0 if language == "en" else 1

    def __getitem__(self, key: str) -> str:
        return CATALOGUE[key][self._index]

    def __contains__(self, key: str) -> bool:
        return key in CATALOGUE

    def __call__(self, key: str, **blanks: object) -> str:
        """The text with its blanks filled."""
        return self[key].format(**blanks)
