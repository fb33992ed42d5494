"""`check schema`: the JSON Schemas of the firm file and of the report."""

from __future__ import annotations

from typing import Annotated

import typer

from .options import Out, Rules, new_app, rulebook_of
from .output import write_schema

app = new_app()


@app.command()
def schema(
    report: Annotated[bool, typer.Option("--report", help="The schema of the JSON report instead.")] = False,
    rules: Rules = None,
    out: Out = None,
) -> None:
    """Prints the JSON Schema of the firm file, for editors that check and complete what is typed."""
    if report:
        from checker.report.json import report_schema

        found = report_schema()
    else:
        from checker.firm.schema import firm_schema

        found = firm_schema(rulebook_of(rules).vocabulary)
    write_schema(found, out)
