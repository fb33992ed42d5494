"""The issues of a portfolio counted: firms, dollars and workers, part by part of the tables, so that memory is bounded.

All firms of a part are in that part alone, so that counts of firms add up over parts.  Within one firm, what several
subjects of one issue have at stake is added; what several issues have at stake is not, for it may be the same money and
the same people: there the largest counts.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from checker.firm.vocabulary import Sorts
from checker.portfolio.sorting import SORTS
from checker.report.model import Persons, Usd
from checker.report.worth import added

_WORDS = ("source", "issue", *SORTS)
_RANGES = ("usd_low", "usd_high", "workers_low", "workers_high")
_MOST = Decimal(10) ** 27
"""An amount beyond this has no bound, so that the sum of any number of others fits into 38 digits."""

_ADDED = [(name, "sum", pc.ScalarAggregateOptions(skip_nulls=False, min_count=0)) for name in _RANGES]
# The largest of ranges: no bound above where one has none, and below the best that is known.
_LARGEST = [(name, "max", pc.ScalarAggregateOptions(skip_nulls=name.endswith("low"), min_count=1)) for name in _RANGES]

Cell: TypeAlias = tuple[str, str]
"""(issue, value of what firms are sorted by)."""


class Sum(NamedTuple):
    """How many firms, and what they have at stake together."""

    firms: int = 0
    usd: Usd = Usd(low=Decimal(0), high=Decimal(0))
    workers: Persons = Persons(low=0, high=0)

    def plus(self, other: Sum) -> Sum:
        """The sum of both, where no firm is in both."""
        low, high = self.workers, other.workers
        most = None if low.high is None or high.high is None else low.high + high.high
        workers = Persons(low=low.low + high.low, high=most)
        return Sum(self.firms + other.firms, added((self.usd, other.usd)), workers)


@dataclass(slots=True)
class Tally:
    """Firms by issue: those whose facts raise it, by family and place too, and those whose facts leave it open."""

    raised: dict[str, Sum] = field(default_factory=dict)
    parts: dict[Sorts, dict[Cell, Sum]] = field(default_factory=lambda: {by: {} for by in SORTS})
    open: dict[str, int] = field(default_factory=dict)


def tally(files: Sequence[Path]) -> Tally:
    """Every issue counted, over the issue tables of all parts."""
    found = Tally()
    for file in files:
        rows = _Rows.read(file)
        raised = rows.only(rows.raised)
        for (issue,), total in raised.sums("issue"):
            _add(found.raised, issue, total)
        for by in SORTS:
            for cell, total in raised.sums("issue", by):
                _add(found.parts[by], cell, total)
        for issue, firms in _left_open(rows):
            found.open[issue] = found.open.get(issue, 0) + firms
    return found


class Union(NamedTuple):
    """Groups of cells in which a firm counts once, whatever of their cells it is in; cells are by issue and by `by`,
    where that is None by (issue, "") alone."""

    by: Sorts | None
    groups: Mapping[Cell, Hashable]


def unions(files: Sequence[Path], wanted: Mapping[str, Union]) -> dict[str, dict[Any, Sum]]:
    """The sums of groups by the name of the union, each firm with its largest issue in the group."""
    found: dict[str, dict[Any, Sum]] = {name: {} for name in wanted}
    for file in files:
        rows = _Rows.read(file)
        rows = rows.only(rows.raised)
        for name, union in wanted.items():
            for group, total in rows.union(union):
                _add(found[name], group, total)
    return found


class _Rows:
    """The rows of one part: words as numbers, each kind of word with its list."""

    def __init__(self, table: pa.Table, words: Mapping[str, list[str]]) -> None:
        self.table, self.words = table, words

    @classmethod
    def read(cls, file: Path) -> _Rows:
        table = pq.read_table(file, columns=[*_WORDS, "raised", *_RANGES]).unify_dictionaries().combine_chunks()
        columns: dict[str, Any] = {}
        words: dict[str, list[str]] = {}
        for name in (*_WORDS, "raised"):
            column = table[name].chunk(0) if table.num_rows else None
            columns[name] = pa.array([], pa.int32()) if column is None else column.indices
            words[name] = [] if column is None else column.dictionary.to_pylist()
        for name in _RANGES:
            column = table[name]
            if name.startswith("usd"):
                none = pa.scalar(None, column.type)
                column = pc.if_else(pc.greater(pc.abs(column), pa.scalar(_MOST, column.type)), none, column)
            columns[name] = column
        return cls(pa.table(columns), words)

    @property
    def raised(self) -> Any:
        """Which rows are of issues that facts raise."""
        number = self.words["raised"].index("raised") if "raised" in self.words["raised"] else -1
        return pc.equal(self.table["raised"], number)

    def only(self, mask: Any) -> _Rows:
        return _Rows(self.table.filter(mask), self.words)

    def sums(self, *by: str) -> Iterator[tuple[Any, Sum]]:
        """(words, sum) of the rows that share the words."""
        found = self.table.group_by(list(by)).aggregate([("source", "count_distinct"), *_ADDED])
        for row in found.to_pylist():
            words = tuple(self.words[name][row[name]] for name in by)
            yield words, _sum(row["source_count_distinct"], row)

    def union(self, union: Union) -> Iterator[tuple[Hashable, Sum]]:
        """(group, sum) of the groups of cells that have firms here."""
        groups = list(dict.fromkeys(union.groups.values()))
        numbers = {group: i for i, group in enumerate(groups)}
        marked = self._marked(union.by, {cell: numbers[group] for cell, group in union.groups.items()})
        by_issue = marked.group_by(["group", "issue", "source"]).aggregate(_ADDED)
        by_issue = by_issue.rename_columns(["group", "issue", "source", *_RANGES])
        by_firm = by_issue.group_by(["group", "source"]).aggregate(_LARGEST)
        by_firm = by_firm.rename_columns(["group", "source", *_RANGES])
        for row in by_firm.group_by(["group"]).aggregate([("source", "count"), *_ADDED]).to_pylist():
            yield groups[row["group"]], _sum(row["source_count"], row)

    def _marked(self, by: Sorts | None, cells: Mapping[Cell, int]) -> pa.Table:
        """The rows in some cells, with the number of each cell's group."""
        values = [""] if by is None else self.words[by]
        places = np.full((len(self.words["issue"]) or 1, len(values) or 1), -1, np.int64)
        issues, kinds = ({word: i for i, word in enumerate(words)} for words in (self.words["issue"], values))
        for (issue, value), group in cells.items():
            if issue in issues and value in kinds:
                places[issues[issue], kinds[value]] = group
        issue = self.table["issue"].to_numpy()
        group = places[issue, 0 if by is None else self.table[by].to_numpy()]
        return self.table.append_column("group", pa.array(group)).filter(pa.array(group >= 0))


def _left_open(rows: _Rows) -> Iterator[tuple[str, int]]:
    """(issue, firms) of the firms of which no subject raises an issue, and some may."""
    marked = rows.table.select(["issue", "source"]).append_column("is_raised", pc.cast(rows.raised, pa.int8()))
    firms = marked.group_by(["issue", "source"]).aggregate([("is_raised", "max")])
    firms = firms.filter(pc.equal(firms["is_raised_max"], 0))
    for row in firms.group_by(["issue"]).aggregate([("source", "count")]).to_pylist():
        yield rows.words["issue"][row["issue"]], row["source_count"]


def _sum(firms: int, row: Mapping[str, Any]) -> Sum:
    low, high, least, most = (row[f"{name}_sum"] for name in _RANGES)
    return Sum(firms, Usd(low=low, high=high), Persons(low=least or 0, high=most))


def _add(to: dict[Any, Sum], key: Any, total: Sum) -> None:
    to[key] = to.get(key, Sum()).plus(total)
