"""`check verify RECORD`: whether a record of a check is whole, and its facts give its answer."""

from __future__ import annotations

from typing import Annotated

import typer

from .options import Lang, Out, Rules, new_app, rulebook_of
from .output import write

app = new_app()


@app.command()
def verify(
    file: Annotated[
        str, typer.Argument(metavar="RECORD", help="What `check FILE --record` wrote; - is standard input.")
    ],
    rules: Rules = None,
    lang: Lang = "en",
    out: Out = None,
) -> None:
    """Answers anew from the facts in RECORD, and says whether that is what the record holds; refuses a record that was
    changed (exit code 2)."""
    from checker.firm.reading import read_bytes
    from checker.report.record import verify as verified
    from checker.report.words import Words

    name = "standard input" if file == "-" else file
    report = verified(read_bytes(file, name), name, rulebook_of(rules))
    words = Words(lang)
    told = {"firm": report.firm or words["unnamed"], "day": report.as_of, "n": len(report.verdicts)}
    write(words("record_whole", **told, sha=report.rulebook.sha256[:12]) + "\n", out)
