"""Firms as rows of a Parquet file: finding them, reading them on and on, writing them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import accumulate, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.errors import CheckerError, Place, Problem
from checker.firm import Vocabulary

if TYPE_CHECKING:
    import pyarrow as pa

GROUP = 1000
"""Firms of a row group that is written: each group says anew where its many columns are."""
_BATCH = 50
"""Rows that are taken out of Arrow together: as data of Python they take many times as much."""
_MOST_BYTES = 64 * 2**20


def stretches(file: Path, size: int) -> Iterator[tuple[int, int, int]]:
    """The rows in stretches of at most `size`, fewer where rows are large: (rows before, rows, bytes of the file)."""
    with _open(file) as parquet:
        found = parquet.metadata
        total, groups = found.num_rows, [found.row_group(i) for i in range(found.num_row_groups)]
        each = sum(group.total_byte_size for group in groups) // max(1, total)
    size = max(1, min(size, _MOST_BYTES // max(1, each)))
    length = file.stat().st_size
    for start in range(0, total, size):
        end = min(start + size, total)
        yield start, end - start, length * end // total - length * start // total


def check(file: Path, vocabulary: Vocabulary) -> None:
    """CheckerError where the file is no Parquet, or has columns that no firm has."""
    from checker.portfolio.arrow import strange_columns

    with _open(file) as parquet:
        problems = strange_columns(parquet.schema_arrow, vocabulary, str(file))
    if problems:
        raise CheckerError(problems)


@contextmanager
def _open(file: Path) -> Iterator[Any]:
    import pyarrow.parquet as pq

    with _told(file), pq.ParquetFile(file) as parquet:
        yield parquet


@contextmanager
def _told(file: Path) -> Iterator[None]:
    """What is wrong with the file is told as such."""
    import pyarrow as pa

    try:
        yield
    except (pa.ArrowException, OSError) as error:
        what = f"this cannot be read as Parquet ({str(error).splitlines()[0][:200]})"
        raise CheckerError(Problem(Place(file), what, "a whole Parquet file of firms")) from None


def read(file: Path, start: int, count: int) -> Iterator[Mapping[str, Any]]:
    """`count` rows that `start` rows come before.

    The file stays open for the parts after this one: what its columns are takes long to read.
    """
    if not _reading or _reading[0].what != _identity(file):
        _reading[:] = [_Reader(file)]
    return _reading[0].take(start, count)


def data_of(row: Mapping[str, Any], place: Place) -> Mapping[str, Any]:
    """The firm file that a row is."""
    from checker.portfolio import arrow

    return arrow.data_of(row, place)


def _identity(file: Path) -> tuple[Path, int, int]:
    """Another once the file is written anew."""
    found = file.stat()
    return file, found.st_size, found.st_mtime_ns


class _Reader:
    """Goes through one file, from row group to row group where parts are left out."""

    def __init__(self, file: Path) -> None:
        import pyarrow.parquet as pq

        self.what = _identity(file)
        with _told(file):
            self.parquet = pq.ParquetFile(file)
        found = self.parquet.metadata
        self.ends = list(accumulate(found.row_group(i).num_rows for i in range(found.num_row_groups)))
        self._seek(0)

    def take(self, start: int, count: int) -> Iterator[Mapping[str, Any]]:
        """The rows from one on."""
        if start < self.at or self._group(start) != self._group(self.at):
            self._seek(start)
        while self.at < start:
            self._next(start - self.at)
        while count:
            batch = self._next(count)
            count -= len(batch)
            yield from batch.to_pylist()

    def _group(self, row: int) -> int:
        return bisect_right(self.ends, row)

    def _seek(self, row: int) -> None:
        group = self._group(row)
        self.at = self.ends[group - 1] if group else 0
        self._left: pa.RecordBatch | None = None
        # One thread: the workers beside this one have the others.
        groups = list(range(group, len(self.ends)))
        self._batches = self.parquet.iter_batches(batch_size=_BATCH, row_groups=groups, use_threads=False)

    def _next(self, most: int) -> pa.RecordBatch:
        file = self.what[0]
        if not self._left:
            with _told(file):
                self._left = next(self._batches, None)
        if self._left is None:
            raise CheckerError(Problem(Place(file), f"this file ends after {self.at} rows, before it should"))
        batch, self._left = self._left.slice(0, most), self._left.slice(most)
        self.at += len(batch)
        return batch


_reading: list[_Reader] = []
"""The file that this process is in the middle of."""


def write(file: Path, firms: Iterable[Mapping[str, Any]], vocabulary: Vocabulary, metadata: Mapping[str, str]) -> None:
    """Writes valid firm files, given as data, as the rows of one Parquet file."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    from checker.portfolio.arrow import firm_schema, row_of

    schema = firm_schema(vocabulary, metadata)
    left = iter(firms)
    with pq.ParquetWriter(file, schema) as parquet:
        while chunk := [row_of(firm, vocabulary) for firm in islice(left, GROUP)]:
            parquet.write_table(pa.Table.from_pylist(chunk, schema))
