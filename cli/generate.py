"""`check generate SHAPE... --firms N --out FIRMS`: synthetic firms to try a portfolio on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .options import Lang, Rules, new_app, rulebook_of
from .output import write
from .progress import progress

if TYPE_CHECKING:
    from checker.firm import Vocabulary
    from checker.portfolio.run import Tell

app = new_app()


@app.command(
    epilog="The firms do not exist: each has the shape of one of the files in SHAPE... with other numbers, days and "
    "words, says in its id and its name that it is synthetic, and is the same wherever it is made again. Parquet "
    "needs: pip install 'sccd-checker[portfolio]'.",
)
def generate(
    shapes: Annotated[
        list[Path], typer.Argument(metavar="SHAPE...", help="Firm files or folders of them, such as examples/.")
    ],
    firms: Annotated[int, typer.Option("--firms", min=1, help="How many.")],
    out: Annotated[
        Path, typer.Option("--out", metavar="FIRMS", help="A .jsonl or .parquet file, or a new folder of firm files.")
    ],
    seed: Annotated[int, typer.Option("--seed", help="Another seed makes other firms.")] = 0,
    unknown: Annotated[float, typer.Option("--unknown", min=0, max=1, help="Share of the facts left unknown.")] = 0.4,
    first: Annotated[
        int, typer.Option("--first", min=0, help="Number of the first firm, to make a large portfolio in pieces.")
    ] = 0,
    rules: Rules = None,
    lang: Lang = "en",
) -> None:
    """Makes synthetic firms in the shapes of given ones, to try a portfolio on."""
    from checker.portfolio.generate import LABEL, Generator
    from checker.portfolio.outputs import write_firms
    from checker.report.words import Words

    book = rulebook_of(rules)
    made = Generator(book.vocabulary, _shapes(shapes, book.vocabulary), seed, unknown)
    metadata = {LABEL: "true", "seed": str(seed), "unknown": str(unknown), "rulebook_sha256": book.sha256}
    with progress(firms) as tell:
        write_firms(out, _told(made.firms(firms, first), tell), book.vocabulary, metadata)
    write(Words(lang)("generated", n=f"{firms:,}", seed=seed, where=out) + "\n")


def _shapes(paths: list[Path], vocabulary: Vocabulary) -> list[Mapping[str, Any]]:
    from checker.portfolio.inputs import files_of, parts_of

    return [entry.firm(vocabulary).data for part in parts_of(files_of(paths), 1000) for entry in part.entries()]


def _told(firms: Iterator[dict[str, Any]], tell: Tell) -> Iterator[dict[str, Any]]:
    for firm in firms:
        yield firm
        tell(1, 1)
