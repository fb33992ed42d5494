"""`check calendar FILE`: every day ahead of one firm, as a table or for the calendar program of an office."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

import typer

from .options import AsOf, Lang, Out, Rules, new_app, one_of, rulebook_of
from .output import show, write

FORMATS = ("text", "json", "markdown", "ics")

app = new_app()


@app.command()
def calendar(
    file: Annotated[str, typer.Argument(metavar="FILE", help="The firm, as JSON or YAML; - is standard input.")],
    as_of: AsOf = None,
    rules: Rules = None,
    form: Annotated[
        str, typer.Option("--format", metavar="|".join(FORMATS), parser=one_of(*FORMATS), help="Form of the calendar.")
    ] = "text",
    lang: Lang = "en",
    out: Out = None,
) -> None:
    """Lists every deadline, opening, closing and change of the law ahead of the firm in FILE, and how each provision
    that concerns it stands."""
    from checker import Firm
    from checker import calendar as calendar_of
    from checker.report.days import days
    from checker.report.ics import to_ics

    rulebook = rulebook_of(rules)
    firm = Firm.from_file(file, rulebook.vocabulary)
    found = calendar_of(firm, rulebook, as_of or dt.date.today())
    if form == "ics":
        write(to_ics(found, rulebook, lang), out)
    else:
        show(found, days(found, rulebook, lang), form, out)
