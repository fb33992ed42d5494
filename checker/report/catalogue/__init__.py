"""All texts of the program in both languages, by what tells them; `checker.report.words` reads them."""

from __future__ import annotations

from typing import Final

from checker.report.catalogue import answers, contract, files, interview, portfolio, report

PARTS = (contract, report, answers, interview, portfolio, files)

CATALOGUE: Final[dict[str, tuple[str, str]]] = {key: texts for part in PARTS for key, texts in part.TEXTS.items()}
"""key -> (English, Korean).  `{words}` in braces are filled by the caller."""
