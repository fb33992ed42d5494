"""`check agenda FILE`: what one firm should raise, forum by forum."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from .options import AsOf, File, Lang, Out, Rules, form_option, new_app, rulebook_of
from .output import show

Form = Annotated[str, form_option("text", "json", "markdown")]
app = new_app()


@app.command()
def agenda(
    file: File,
    as_of: AsOf = None,
    rules: Rules = None,
    form: Form = "text",
    lang: Lang = "en",
    out: Out = None,
) -> None:
    """Prints what the firm in FILE should raise in which forum, most at stake first, with the evidence for each."""
    from checker import Firm
    from checker import agenda as agenda_of
    from checker.report.paper import paper

    rulebook = rulebook_of(rules)
    firm = Firm.from_file(file, rulebook.vocabulary)
    found = agenda_of(firm, rulebook, as_of or dt.date.today())
    show(found, paper(found, rulebook, lang), form, out)
