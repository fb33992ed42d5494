"""`check schema`: the JSON Schemas of the firm file and of the report, and the Arrow columns of a table of firms."""

from __future__ import annotations

from typing import Annotated

import typer

from .options import Lang, Out, Rules, new_app, one_of, rulebook_of
from .output import write, write_schema

FORMATS = ("json", "arrow")

app = new_app()


@app.command()
def schema(
    report: Annotated[bool, typer.Option("--report", help="The schema of the JSON report instead.")] = False,
    rules: Rules = None,
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="|".join(FORMATS),
            parser=one_of(*FORMATS),
            help="arrow: the columns of a Parquet file of firms, each with its label.",
        ),
    ] = "json",
    lang: Lang = "en",
    out: Out = None,
) -> None:
    """Prints the JSON Schema of the firm file, for editors that check and complete what is typed."""
    if form == "arrow":
        if report:
            raise typer.BadParameter("--report is JSON; write --format json beside it")
        from checker.portfolio.run import needed

        needed()
        from checker.portfolio.arrow import described

        write("".join(f"{line}\n" for line in described(rulebook_of(rules).vocabulary, lang)), out)
        return
    if report:
        from checker.report.json import report_schema

        found = report_schema()
    else:
        from checker.firm.schema import firm_schema

        found = firm_schema(rulebook_of(rules).vocabulary)
    write_schema(found, out)
