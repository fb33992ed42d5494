"""`check gap FILE ID`: what stands between one firm and a verdict, and the smallest changes that would turn it."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

import typer

from .options import AsOf, File, Lang, Out, Rules, form_option, new_app, rulebook_of
from .output import show

Form = Annotated[str, form_option("text", "json", "markdown")]
app = new_app()


@app.command()
def gap(
    file: File,
    provision: Annotated[str, typer.Argument(metavar="ID", help="The provision.")],
    subject: Annotated[
        str | None, typer.Option("--subject", metavar="ID", help="Only this subject of the provision.")
    ] = None,
    as_of: AsOf = None,
    rules: Rules = None,
    form: Form = "text",
    lang: Lang = "en",
    out: Out = None,
) -> None:
    """Says which changes of facts in the power of the firm in FILE would make a grant apply, or a bar, loss or duty not
    apply; and where none would, who can move what is in the way."""
    from checker import Firm
    from checker import gap as gap_of
    from checker.report.ways import ways

    rulebook = rulebook_of(rules)
    firm = Firm.from_file(file, rulebook.vocabulary)
    found = gap_of(firm, provision, subject, rulebook, as_of or dt.date.today())
    show(found, ways(found, rulebook, lang), form, out)
