"""`check calendar FILE`: every day ahead of one firm, as a table or for the calendar program of an office."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from .options import AsOf, File, Lang, Out, Rules, form_option, new_app, rulebook_of
from .output import show, write

Form = Annotated[str, form_option("text", "json", "markdown", "ics")]
app = new_app()


@app.command()
def calendar(
    file: File,
    as_of: AsOf = None,
    rules: Rules = None,
    form: Form = "text",
    lang: Lang = "en",
    out: Out = None,
) -> None:
    """Lists every deadline, opening, closing and change of the law ahead of the firm in FILE, and how each provision
    that concerns it stands."""
    from checker import Firm
    from checker import calendar as calendar_of
    from checker.report.days import days

    rulebook = rulebook_of(rules)
    firm = Firm.from_file(file, rulebook.vocabulary)
    found = calendar_of(firm, rulebook, as_of or dt.date.today())
    if form == "ics":
        from checker.report.ics import to_ics

        write(to_ics(found, rulebook, lang), out)
    else:
        show(found, days(found, rulebook, lang), form, out)
