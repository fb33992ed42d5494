"""Which firms a change of the law reaches: one portfolio judged twice, and only what is different, as a table.

The two runs are portfolios of their own beside the table; they were cut into the same parts, so that they are held
against each other part by part.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from checker.errors import CheckerError, Place, Problem
from checker.logic.program import Program
from checker.portfolio.judging import REJECTS, made_from, write
from checker.portfolio.run import PART_SIZE, How, Summary, Tell, one_by_one, run
from checker.portfolio.tables import SCHEMAS, USD, WORD
from checker.report.gap import UNWANTED

BEFORE, AFTER, FLIPS = "before", "after", "flips"
_KEY = ["source", "subject_kind", "subject", "provision"]
_TURN = pa.struct([("criterion", pa.string()), ("before", pa.string()), ("after", pa.string())])

SCHEMA = pa.schema(
    [("firm", WORD), *((name, WORD) for name in _KEY), ("ask", WORD), ("effect", WORD), ("change", WORD),
     ("before", WORD), ("after", WORD), ("in_force_before", pa.bool_()), ("in_force_after", pa.bool_()),
     ("criteria", pa.list_(_TURN)), ("kind", WORD), ("low_before", USD), ("high_before", USD), ("low_after", USD),
     ("high_after", USD), ("low_change", USD), ("high_change", USD)]
)  # fmt: skip
"""One row for each verdict, or worth, that differs.

`change` is gain, lose, open (it becomes undetermined) or amount (the same verdict, another worth); what is gained and
lost looks from the firm, to which a bar, loss or duty is unwelcome.  `before` and `after` are null where the rulebook
does not ask.  `criteria` are those that turned, while the provision is in force both times.  An amount is null where
it has no bound, and without `kind` where nothing is quantified; the difference contains every way in which the missing
facts can turn out.
"""

Row: TypeAlias = dict[str, Any]


def compare(
    programs: tuple[Program, Program],
    paths: Sequence[Path],
    out: Path,
    size: int = PART_SIZE,
    tell: Tell | None = None,
    how: How = one_by_one,
) -> tuple[Summary, Summary]:
    """Judges a portfolio by two programs into the folders `before` and `after` of `out`, and writes what is different
    to `flips`.  It goes on where it was stopped, as each of the runs does."""
    if out.exists() and (other := sorted({file.name for file in out.iterdir()} - {BEFORE, AFTER, FLIPS})):
        what = f"this folder holds other files ({other[0]})"
        raise CheckerError(Problem(Place(out), what, "--out with a folder of its own"))
    first, second = (
        run(program, paths, out / name, size, tell, how)
        for program, name in zip(programs, (BEFORE, AFTER), strict=True)
    )
    made = {f"{name}_{key}": value for name, program in zip((BEFORE, AFTER), programs, strict=True)
            for key, value in made_from(program).items()}  # fmt: skip
    for done in sorted((out / AFTER / REJECTS).glob("*.jsonl")):
        file = out / FLIPS / f"{done.stem}.parquet"
        if not file.exists():
            table = flips(out, done.stem, made)
            write(file, lambda path, table=table: pq.write_table(table, path))  # type: ignore[misc]
    return first, second


def flips(out: Path, part: str, made: Mapping[str, str]) -> pa.Table:
    """What is different in one part."""
    sides = {name: _Side(out / name, part) for name in (BEFORE, AFTER)}
    both = pc.unique(sides[BEFORE].firms), pc.unique(sides[AFTER].firms)
    found = sides[BEFORE].answers.join(
        sides[AFTER].answers, _KEY, join_type="full outer", left_suffix="_before", right_suffix="_after"
    )
    # A firm that could be judged only once has not changed.
    found = found.filter(pc.and_(*(pc.is_in(found["source"], value_set=firms) for firms in both)))
    found = found.filter(_different(found)).sort_by([(name, "ascending") for name in _KEY])
    turned = [sides[name].outcomes(found) for name in (BEFORE, AFTER)]
    rows = [_row(row, *(outcomes[_key(row)] for outcomes in turned)) for row in found.to_pylist()]
    judged = pc.count_distinct(both[0].filter(pc.is_in(both[0], value_set=both[1]))).as_py()
    metadata = {**made, "part": part, "firms": str(judged), "synthetic_firms": sides[AFTER].synthetic}
    columns = [_column([row[field.name] for row in rows], field.type) for field in SCHEMA]
    return pa.Table.from_arrays(columns, schema=SCHEMA.with_metadata(metadata))


def _column(values: list[Any], type: pa.DataType) -> pa.Array:
    return pa.array(values, pa.string()).dictionary_encode() if type == WORD else pa.array(values, type)


def _key(row: Row) -> tuple[Any, ...]:
    return tuple(row[name] for name in _KEY)


class _Side:
    """One run's answers on a part."""

    def __init__(self, folder: Path, part: str) -> None:
        self.folder, self.part = folder, part
        firms = self._read("firms", ["source"])
        self.firms = firms["source"]
        self.synthetic = (firms.schema.metadata or {}).get(b"synthetic_firms", b"0").decode()
        worth = self._read("benefits", [*_KEY, "kind", "low", "high"])
        said = self._read("verdicts", ["firm", *_KEY, "ask", "effect", "in_force", "verdict"])
        self.answers = said.join(worth, _KEY)

    def _read(self, name: str, columns: list[str]) -> pa.Table:
        table = pq.read_table(self.folder / name / f"{self.part}.parquet", columns=columns)
        wanted = [SCHEMAS[name].field(column) for column in columns]
        plain = [field.with_type(pa.string()) if field.type == WORD else field for field in wanted]
        return table.cast(pa.schema(plain, table.schema.metadata))

    def outcomes(self, of: pa.Table) -> Mapping[tuple[Any, ...], dict[str, str]]:
        """The outcome of every criterion, of the verdicts in a table."""
        found: dict[tuple[Any, ...], dict[str, str]] = defaultdict(dict)
        criteria = self._read("criteria", [*_KEY, "criterion", "outcome"])
        for row in criteria.join(of.select(_KEY), _KEY, join_type="left semi").to_pylist():
            found[_key(row)][row["criterion"]] = row["outcome"]
        return found


def _different(found: pa.Table) -> pa.ChunkedArray:
    """Whether the verdict or its worth is another; a rulebook that does not ask says no more than no."""
    before, after = (pc.fill_null(found[f"verdict_{side}"], "does_not_apply") for side in (BEFORE, AFTER))
    out = pc.not_equal(before, after)
    for name in ("kind", "low", "high"):
        old, new = found[f"{name}_before"], found[f"{name}_after"]
        equal = pc.or_kleene(pc.equal(old, new), pc.and_(pc.is_null(old), pc.is_null(new)))
        out = pc.or_(out, pc.invert(pc.fill_null(equal, False)))
    return out


def _row(row: Row, before: Mapping[str, str], after: Mapping[str, str]) -> Row:
    """A row of the table, of what both sides say."""
    effect = row["effect_after"] or row["effect_before"]
    money = _money(row)
    asked = bool(row["in_force_before"] and row["in_force_after"])
    return {
        "firm": row["firm_after"] or row["firm_before"],
        **{name: row[name] for name in _KEY},
        "ask": row["ask_after"] or row["ask_before"],
        "effect": effect,
        "change": _change(row["verdict_before"], row["verdict_after"], effect in UNWANTED),
        "before": row["verdict_before"],
        "after": row["verdict_after"],
        "in_force_before": bool(row["in_force_before"]),
        "in_force_after": bool(row["in_force_after"]),
        "criteria": [
            {"criterion": name, "before": before.get(name), "after": after.get(name)}
            for name in {**before, **after}
            if asked and before.get(name) != after.get(name)
        ],
        **money,
    }


def _change(before: str | None, after: str | None, unwelcome: bool) -> str:
    old, new = before or "does_not_apply", after or "does_not_apply"
    if old == new:
        return "amount"
    if new == "undetermined":
        return "open"
    return "gain" if (new == "applies") is not unwelcome else "lose"


def _money(row: Row) -> Row:
    """The worth before and after, and between which ends lies what it changes."""
    kinds = {row[f"kind_{side}"] for side in (BEFORE, AFTER)} - {None}
    ends: dict[str, Decimal | None] = {}
    for side in (BEFORE, AFTER):
        nothing = row[f"verdict_{side}"] in (None, "does_not_apply")
        for end in ("low", "high"):
            ends[f"{end}_{side}"] = Decimal("0.00") if kinds and nothing else row[f"{end}_{side}"]
    comparable = len(kinds) == 1
    return {
        "kind": min(kinds, default=None) if comparable else None,
        **ends,
        "low_change": _minus(ends["low_after"], ends["high_before"]) if comparable else None,
        "high_change": _minus(ends["high_after"], ends["low_before"]) if comparable else None,
    }


def _minus(a: Decimal | None, b: Decimal | None) -> Decimal | None:
    return None if a is None or b is None else a - b


def tables(out: Path) -> Iterator[pa.Table]:
    """The table `flips`, part by part."""
    for file in sorted((out / FLIPS).glob("*.parquet")):
        yield pq.read_table(file)
