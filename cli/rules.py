"""`check rules`: showing the rulebook, and checking rule files."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from checker.errors import CheckerError, Place, Problem, nearest

from .options import Lang, Out, Rules, new_app, rulebook_of
from .output import reader_may_leave, write, write_schema

if TYPE_CHECKING:
    from checker.bdd.runner import Scenario
    from checker.report.words import Language
    from checker.rulebook import Rulebook

KINDS = ("provision", "concept", "issue", "forum", "table")
FEATURES = "features"
Features = Annotated[
    list[str] | None,
    typer.Option("--features", metavar="DIR", help=f"Folder of feature files (default: {FEATURES}); may repeat."),
]

app = new_app()


@app.callback()
def rules() -> None:
    """Shows the rulebook, and checks rule files."""


@app.command("list")
def list_(
    glob: Annotated[str | None, typer.Argument(metavar="GLOB", help="Only the ids that match.")] = None,
    rules: Rules = None,
    lang: Lang = "en",
) -> None:
    """Lists what the rulebook holds, one line each."""
    write("".join(f"{line}\n" for line in _listed(rulebook_of(rules), glob or "*", lang)))


def _listed(rulebook: Rulebook, glob: str, lang: Language) -> Iterator[str]:
    from fnmatch import fnmatchcase

    rows = []
    for kind in KINDS:
        for name, data in sorted(rulebook.compiled[f"{kind}s"].items()):  # type: ignore[literal-required]
            if fnmatchcase(name, glob):
                about = data.get("ask") or data.get("subject", "")
                rows.append((kind, name, about, data["name"][lang]))
    widths = [max((len(row[i]) for row in rows), default=0) for i in range(3)]
    for row in rows:
        yield "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[3]])


@app.command()
def show(
    id: Annotated[str, typer.Argument(metavar="ID", help="A rule, a forum, a table, or a section of the law sheets.")],
    rules: Rules = None,
    lang: Lang = "en",
    as_json: Annotated[bool, typer.Option("--json", help="The compiled form, for programs.")] = False,
) -> None:
    """Shows one rule: its conditions with their citations, its days and money, its sources."""
    from .show import shown

    rulebook = rulebook_of(rules)
    own = rulebook.find(id)
    found = [own] if own is not None else list(_covering(rulebook, id))
    if not found:
        known = [name for kind in KINDS for name in rulebook.compiled[f"{kind}s"]]  # type: ignore[literal-required]
        raise CheckerError(Problem(Place("ID"), f"the rulebook holds nothing with the id {id!r}", nearest(id, known)))
    if as_json:
        from json import dumps

        rules_found = [{kind: data} for kind, data in found]
        write(dumps(rules_found[0] if own else rules_found, indent=2, ensure_ascii=False) + "\n")
    else:
        write("\n".join(shown(rulebook, kind, data, lang) for kind, data in found))


def _covering(rulebook: Rulebook, sheet: str) -> Iterator[tuple[str, Any]]:
    """The rules that encode a section of the law sheets which no rule is named after."""
    for kind in KINDS:
        for _, data in sorted(rulebook.compiled[f"{kind}s"].items()):  # type: ignore[literal-required]
            if sheet in data["covers"]:
                yield kind, data


@app.command()
def lint(
    rules: Rules = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Only what must be mended, no notes.")] = False,
) -> None:
    """Finds faults that no single file shows: overlaps and gaps, missing texts, cycles, what nothing uses."""
    from checker.rulebook.lint import lint as find

    rulebook = rulebook_of(rules)
    found = find(rulebook)
    errors = sum(finding.severity == "error" for finding in found)
    with reader_may_leave():
        for finding in found:
            if finding.severity == "error" or not quiet:
                print(finding)
        print(f"{len(rulebook.provisions)} provisions: {errors} errors, {len(found) - errors} notes")
    if errors:
        raise typer.Exit(1)


@app.command()
def schema(out: Out = None) -> None:
    """Prints the JSON Schema of rule files, for editors."""
    from pydantic.json_schema import models_json_schema

    from checker.rulebook.files import FILES

    _, found = models_json_schema([(model, "validation") for model in FILES.values()])
    kinds = [{"$ref": f"#/$defs/{model.__name__}"} for model in FILES.values()]
    write_schema({"title": "A rule file", "oneOf": kinds, **found}, out)


@app.command()
def coverage(
    rules: Rules = None,
    features: Features = None,
    sheets: Annotated[
        Path, typer.Option("--sheets", metavar="DIR", help="Folder of sheets.yaml and not-encoded.yaml.")
    ] = Path("docs"),
) -> None:
    """Prints what the rulebook holds of the law sheets, section by section, as a table in Markdown."""
    from checker.firm.reading import read_text, read_yaml
    from checker.rulebook.sheets import coverage as table

    paths = (sheets / name for name in ("sheets.yaml", "not-encoded.yaml"))
    index, left_out = (read_yaml(read_text(path), str(path))[0] for path in paths)
    write(table(rulebook_of(rules), index, left_out, _scenarios(features)))


@app.command()
def mutate(
    id: Annotated[str | None, typer.Argument(metavar="ID", help="Pattern of ids of rules, tables or mutants.")] = None,
    rules: Rules = None,
    features: Features = None,
    jobs: Annotated[
        int | None, typer.Option("--jobs", min=1, metavar="N", help="Processes (default: one a processor).")
    ] = None,
) -> None:
    """Changes every rule in small ways, and finds the changes that no scenario notices."""
    from checker.rulebook.mutants import mutants
    from checker.rulebook.mutate import mutate as judge
    from checker.rulebook.mutate import report

    told = _scenarios(features)
    rulebook = rulebook_of(rules)
    if id is not None and not mutants(rulebook, id):
        known = [name for kind in KINDS for name in rulebook.compiled[f"{kind}s"]]  # type: ignore[literal-required]
        raise CheckerError(Problem(Place("ID"), f"no rule and no mutant matches {id!r}", nearest(id, known)))
    result = judge(rulebook, told, id, _progress(), jobs)
    with reader_may_leave():
        for line in report(result):
            print(line)
    if not result.ok:
        raise typer.Exit(1)


def _scenarios(features: list[str] | None) -> list[Scenario]:
    try:
        from checker.bdd.runner import scenarios
    except ImportError:
        what = "the scenarios of feature files are read by pytest-bdd, which is not installed"
        raise CheckerError(Problem(Place("check rules"), what, "pip install 'sccd-checker[bdd]'")) from None
    return scenarios(features or [FEATURES])


def _progress() -> Any:
    if not sys.stderr.isatty():
        return None

    def told(done: int, total: int) -> None:
        print(f"\r{done}/{total}", end="\n" if done == total else "", file=sys.stderr, flush=True)

    return told
