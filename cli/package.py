"""`check package FILE`: which grants one firm should take together, and what each choice between them costs."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from .options import AsOf, File, Lang, Out, Rules, form_option, new_app, rulebook_of
from .output import show

app = new_app()


@app.command()
def package(
    file: File,
    as_of: AsOf = None,
    rules: Rules = None,
    form: Annotated[str, form_option("text", "json", "markdown")] = "text",
    lang: Lang = "en",
    out: Out = None,
) -> None:
    """Says which of the grants open to the firm in FILE to take together, where they exclude, require, reduce or cap
    each other: their money by kind, the next best combination and the difference, and the facts it depends on."""
    from checker import Firm
    from checker import package as package_of
    from checker.report.offer import offer

    rulebook = rulebook_of(rules)
    firm = Firm.from_file(file, rulebook.vocabulary)
    found = package_of(firm, rulebook, as_of or dt.date.today())
    show(found, offer(found, rulebook, lang), form, out)
