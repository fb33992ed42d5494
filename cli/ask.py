"""`check ask [FILE]`: an interview that asks for the facts that decide the most, and keeps each answer in a file."""

from __future__ import annotations

import datetime as dt
import re
import sys
from collections.abc import Iterable
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TextIO

import typer

from checker.errors import CheckerError, Place, Problem

from .check import must_match
from .options import AsOf, Lang, Rules, form_option, new_app, rulebook_of
from .output import reader_may_leave, show, write

if TYPE_CHECKING:
    from checker.interview import Interview, Question
    from checker.interview.telling import Telling
    from checker.report.outline import Block

Form = Annotated[str, form_option("text", "json", "markdown")]
NEW = "firm.yaml"
"""Where the answers go without a FILE."""

app = new_app()


@app.command()
def ask(
    file: Annotated[
        str | None,
        typer.Argument(
            metavar="FILE", help=f"The firm file to go on with, or to begin if there is none (default: {NEW})."
        ),
    ] = None,
    as_of: AsOf = None,
    rules: Rules = None,
    lang: Lang = "en",
    only: Annotated[
        str | None, typer.Option("--only", metavar="GLOB", help="Only what the provisions whose id matches want.")
    ] = None,
    save: Annotated[
        str | None, typer.Option("--save", metavar="FILE", help="Keep the answers there (default: in FILE).")
    ] = None,
    form: Form = "text",
    out: Annotated[
        str | None, typer.Option("--out", metavar="FILE", help="Write the report at the end to a file.")
    ] = None,
) -> None:
    """Asks for the facts of a firm, the one first on which the most hangs; says what each answer settles, keeps every
    answer in a firm file, and ends with the report.

    Answers are typed, or read from standard input line by line: `?` for what nobody knows, `!` to hear why it is asked,
    `<` to go back, `q` to stop.
    """
    from checker.engines.choose import default_engine
    from checker.interview import Interview
    from checker.interview.telling import Telling

    rulebook = rulebook_of(rules)
    if only is not None:
        must_match(only, rulebook)
    data = _begun(file)
    kept = _kept_in(file, save)
    interview = Interview(rulebook.program(as_of or dt.date.today()), data, default_engine(), only)
    telling = Telling(interview, lang)
    if not Path(kept).exists():
        _save(interview, kept)  # so that a place that cannot be written to is told before anything is asked
    with reader_may_leave():
        _tell(telling.opening(kept))
        is_done = _Dialogue(interview, telling, kept).run()
        _save(interview, kept)
        _tell(telling.closing(kept, is_done))
    from checker.report.narrative import narrate

    report = interview.report()
    show(report, narrate(report, rulebook, lang), form, out)


class _Dialogue:
    """Questions out, lines in, until nothing is left to ask, the person stops or the input ends."""

    def __init__(self, interview: Interview, telling: Telling, kept: str) -> None:
        self.interview, self.telling, self.kept = interview, telling, kept

    def run(self) -> bool:
        """Whether it was asked to the end."""
        while (question := self.interview.next()) is not None:
            _tell(self.telling.question(question))
            while (line := _line()) is not None and not self.take(question, line):
                pass
            if line is None:
                return False
        return True

    def take(self, question: Question, line: str) -> bool:
        """Whether a line was an answer, so that there is another question."""
        from checker.interview import Refused

        if line == "!":
            _tell(self.telling.why(question))
            return False
        if line == "<":
            _tell(self.telling.back(self.interview.back()))
            _save(self.interview, self.kept)
            return True
        try:
            changes = self.interview.decline(question) if line == "?" else self.interview.answer(question, line)
        except Refused as error:
            _tell(self.telling.refused(question, error))
            return False
        _save(self.interview, self.kept)
        _tell(self.telling.changes(question, changes, line == "?"))
        return True


def _line() -> str | None:
    """The next line that was typed; None at `q`, at the end of the input and at an interruption."""
    print("> ", end="", file=_stream(), flush=True)
    try:
        line = input().strip()
    except (EOFError, OSError, RuntimeError, KeyboardInterrupt):  # OSError, RuntimeError: there is no input at all
        print(file=_stream())
        return None
    if not _is_typed():
        print(line, file=_stream())
    return None if line.lower() in ("q", "ㅂ") else line


def _tell(blocks: Iterable[Block]) -> None:
    stream = _stream()
    if stream.isatty():
        from rich.console import Console

        from checker.report.text import print_blocks

        print_blocks(blocks, Console(highlight=False, file=stream))
    else:
        from checker.report.text import lines_of

        print(lines_of(blocks), end="", file=stream, flush=True)


def _is_typed() -> bool:
    """Whether a person types the answers, and not a file or a program."""
    return sys.stdin is not None and sys.stdin.isatty()


def _stream() -> TextIO:
    """Where the dialogue goes: not into a file to which a person at a terminal sends the report."""
    return sys.stderr if _is_typed() and not sys.stdout.isatty() else sys.stdout


def _begun(file: str | None) -> Any:
    """What a file holds already; nothing where there is none yet."""
    from checker.firm.reading import read_data, read_text

    if isinstance(sys.stdin, TextIOWrapper) and not sys.stdin.isatty():
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    if file == "-":
        what = "the answers are read from standard input, so that the firm cannot be"
        raise CheckerError(Problem(Place("FILE"), what, "the name of a file"))
    if file is None:
        if Path(NEW).exists():
            raise CheckerError(
                Problem(
                    Place(NEW), "there is such a file already", f"`check ask {NEW}` to go on with it, or another FILE"
                )
            )
        return {}
    return read_data(read_text(file), file) if Path(file).exists() else {}


def _kept_in(file: str | None, save: str | None) -> str:
    """Where the answers are kept: not over comments, which would be lost."""
    kept = save or file or NEW
    if Path(kept).is_file() and _has_comments(Path(kept)):
        what = "the comments of this file would be lost when answers are kept in it"
        raise CheckerError(Problem(Place(kept), what, "--save with another FILE"))
    return kept


def _has_comments(path: Path) -> bool:
    text = path.read_text("utf-8", errors="replace")
    return not text.lstrip().startswith("{") and re.search(r"(?m)(^|\s)#", text) is not None


def _save(interview: Interview, kept: str) -> None:
    from checker.firm.writing import to_json, to_yaml

    text = (to_json if kept.endswith(".json") else to_yaml)(interview.data)
    write(text, kept, "--save")
