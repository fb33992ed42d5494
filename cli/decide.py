"""`check decide FILE`: which missing facts would settle the open verdicts, those first on which the most hangs."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

import typer

from .options import AsOf, File, Lang, Out, Rules, form_option, new_app, rulebook_of
from .output import show

Form = Annotated[str, form_option("text", "json", "markdown")]
app = new_app()


@app.command()
def decide(
    file: File,
    as_of: AsOf = None,
    rules: Rules = None,
    form: Form = "text",
    lang: Lang = "en",
    limit: Annotated[
        int, typer.Option("--limit", min=1, metavar="N", help="How many sets of facts are shown; JSON holds all.")
    ] = 20,
    out: Out = None,
) -> None:
    """Says which missing facts would settle the open verdicts of the firm in FILE: alone or together, how much money
    hangs on them, who holds them and what proves them."""
    from checker import Firm
    from checker import decide as decide_of
    from checker.report.deciders import deciders

    rulebook = rulebook_of(rules)
    firm = Firm.from_file(file, rulebook.vocabulary)
    found = decide_of(firm, rulebook, as_of or dt.date.today())
    show(found, deciders(found, rulebook, lang, limit), form, out)
