"""`check agenda FILE`: what one firm should raise, forum by forum."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

import typer

from .options import AsOf, Lang, Out, Rules, new_app, one_of, rulebook_of
from .output import show

FORMATS = ("text", "json", "markdown")

app = new_app()


@app.command()
def agenda(
    file: Annotated[str, typer.Argument(metavar="FILE", help="The firm, as JSON or YAML; - is standard input.")],
    as_of: AsOf = None,
    rules: Rules = None,
    form: Annotated[
        str, typer.Option("--format", metavar="|".join(FORMATS), parser=one_of(*FORMATS), help="Form of the agenda.")
    ] = "text",
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
