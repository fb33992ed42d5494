"""`check whatif` and `check diff`: the same firm with other facts, or on another day, and only what is different."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .options import AsOf, File, Lang, Out, Rules, day, form_option, new_app, rulebook_of
from .output import show

if TYPE_CHECKING:
    from checker.report import Report
    from checker.report.words import Language
    from checker.rulebook import Rulebook

Form = Annotated[str, form_option("text", "json", "markdown")]
whatif_app, diff_app = new_app(), new_app()


@whatif_app.command()
def whatif(
    file: File,
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="ID.FACT=VALUE", help="Another value of a fact, or `unknown`; may repeat."),
    ] = None,
    tried: Annotated[
        str | None,
        typer.Option(
            "--try",
            metavar="ID.FACT=VALUES",
            help="Values to try, as V1,V2 or FROM..TO: says where between them verdicts and money turn.",
        ),
    ] = None,
    as_of: AsOf = None,
    rules: Rules = None,
    form: Form = "text",
    lang: Lang = "en",
    out: Out = None,
) -> None:
    """Says what would be different if facts of the firm in FILE were others: verdicts, money, days and issues."""
    from checker import Firm, check
    from checker.firm.changing import changed
    from checker.firm.reading import read_data, read_text

    if not settings and tried is None:
        raise typer.BadParameter("nothing to change; write --set ID.FACT=VALUE or --try ID.FACT=FROM..TO instead")
    rulebook, on = rulebook_of(rules), as_of or dt.date.today()
    data: Any = read_data(read_text(file), file)
    firm = Firm.from_data(data, rulebook.vocabulary, file)
    for setting in settings or ():
        data = changed(data, setting)
    after = Firm.from_data(data, rulebook.vocabulary, "the firm with --set")
    if tried is None:
        _show(check(firm, rulebook, on), check(after, rulebook, on), rulebook, form, lang, out, settings or [])
        return
    from checker import turns
    from checker.report.stretches import stretches

    found = turns(after, tried, rulebook, on)
    show(found, stretches(found, rulebook, lang, settings or []), form, out)


@diff_app.command()
def diff(
    file: File,
    before: Annotated[dt.date, typer.Option("--from", metavar="DATE", parser=day, help="The first day.")],
    after: Annotated[dt.date, typer.Option("--to", metavar="DATE", parser=day, help="The second day.")],
    rules: Rules = None,
    form: Form = "text",
    lang: Lang = "en",
    out: Out = None,
) -> None:
    """Says what the changes of the law between two days do to the firm in FILE."""
    from checker import Firm, check
    from checker.report.words import Words

    rulebook = rulebook_of(rules)
    firm = Firm.from_file(file, rulebook.vocabulary)
    given = Words(lang)("changes_days", before=before.isoformat(), after=after.isoformat())
    _show(check(firm, rulebook, before), check(firm, rulebook, after), rulebook, form, lang, out, [given])


def _show(
    before: Report, after: Report, rulebook: Rulebook, form: str, lang: Language, out: str | None, given: list[str]
) -> None:
    from checker.report.changes import changes
    from checker.report.comparison import comparison

    found = changes(before, after)
    show(found, comparison(found, rulebook, lang, given), form, out)
