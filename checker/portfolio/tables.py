"""The tables of a portfolio: the answers of one batch of firms as Arrow, a table for each kind of answer.

Words are dictionary columns, so that a row costs some bytes; amounts are decimals to the cent, rounded outward, null
where they have no bound.  Every table names the firm by `firm` and by `source`, its place in the input.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import numpy as np
import pyarrow as pa

from checker.columns import Columns, RuleAnswers
from checker.columns.rules import OUTCOMES
from checker.columns.truths import FALSE, TRUE, UNKNOWN, Array
from checker.firm.vocabulary import Sorts
from checker.logic.program import NAMES
from checker.logic.reads import open_facts
from checker.logic.record import FactRecord, World, place_of
from checker.logic.unknown import Interval
from checker.portfolio.sorting import SORTS, Sorter
from checker.report.build import COSTS
from checker.rulebook.windows import in_force

WORD = pa.dictionary(pa.int32(), pa.string())
USD = pa.decimal128(38, 2)
_MOST = 10**36 - 1
"""An amount beyond this has no place in a decimal of 38 digits, and is given as one without bound."""

_WHO = [("firm", WORD), ("source", WORD)]
_WHOM = [*_WHO, ("subject_kind", WORD), ("subject", WORD)]
_YEAR = pa.struct([("year", pa.int32()), ("low", USD), ("high", USD)])

SCHEMAS: dict[str, pa.Schema] = {
    "firms": pa.schema([*_WHO, ("name", pa.string())]),
    "verdicts": pa.schema(
        [*_WHOM, ("provision", WORD), ("ask", WORD), ("effect", WORD), ("in_force", pa.bool_()), ("verdict", WORD)]
    ),
    "criteria": pa.schema([*_WHOM, ("provision", WORD), ("criterion", WORD), ("outcome", WORD)]),
    "missing": pa.schema([*_WHOM, ("provision", WORD), ("fact", WORD), ("path", WORD)]),
    "benefits": pa.schema(
        [*_WHOM, ("provision", WORD), ("kind", WORD), ("currency", WORD), ("low", USD), ("high", USD),
         ("schedule", pa.list_(_YEAR))]
    ),
    "issues": pa.schema(
        [*_WHOM, ("issue", WORD), ("ask", WORD), ("forum", WORD), ("family", WORD), ("place", WORD), ("raised", WORD),
         ("usd_low", USD), ("usd_high", USD), ("workers_low", pa.int64()), ("workers_high", pa.int64())]
    ),
    "coverage": pa.schema([*_WHOM, ("provision", WORD), ("forum", WORD), ("topic", WORD), ("covered", WORD)]),
}  # fmt: skip
"""The tables.  `criteria` holds those in force; `missing` the unknown facts that keep an undetermined verdict open;
`benefits` what may apply, losses negative; `issues` what is raised, or may be, and where it is sorted (`sorting`)."""


class _Codes:
    """Words by number, for a dictionary column."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def __call__(self, word: str) -> int:
        return self.numbers.setdefault(word, len(self.numbers))


class Tables:
    """Gathers the rows of one batch."""

    def __init__(self, columns: Columns, sources: Sequence[str]) -> None:
        """`sources` are the places of the worlds of `columns`, in their order."""
        self.columns, self.program = columns, columns.program
        self.book = self.program.rulebook
        self._parts: dict[str, dict[str, list[Any]]] = {name: defaultdict(list) for name in SCHEMAS}
        self._codes: dict[str, _Codes] = defaultdict(_Codes)
        self._who: dict[World, tuple[int, int]] = {}
        self._sorters = {by: Sorter(self.book.vocabulary, by) for by in SORTS}
        self._whom: dict[str, dict[str, Array]] = {}
        for world, source in zip(columns.worlds, sources, strict=True):
            name = str(world.firm.get("name") or "")
            self._who[world] = self._codes["firm"](_id(world) or name or source), self._codes["source"](source)
            self._add("firms", {"firm": [self._who[world][0]], "source": [self._who[world][1]], "name": [name]})

    def tables(self, metadata: Mapping[str, str]) -> dict[str, pa.Table]:
        """Every table by name, with what they were made from."""
        judged = {name: self.columns.rule(name) for name in sorted(self.book.provisions)}
        self.columns.remember()
        for name, found in judged.items():
            self._provision(name, found)
        for name in sorted(self.book.issues):
            self._issue(name)
        return {name: self._table(name, SCHEMAS[name].with_metadata(dict(metadata))) for name in SCHEMAS}

    def _table(self, name: str, schema: pa.Schema) -> pa.Table:
        held = self._parts[name]
        columns = []
        for field in schema:
            if field.type == WORD:
                codes = np.concatenate([np.zeros(0, np.int32), *held[field.name]]).astype(np.int32)
                words = pa.array(list(self._codes[field.name].numbers), pa.string())
                columns.append(pa.DictionaryArray.from_arrays(pa.array(codes), words))
            else:
                columns.append(pa.array([value for part in held[field.name] for value in part], field.type))
        return pa.Table.from_arrays(columns, schema=schema)

    def _add(self, table: str, rows: Mapping[str, Any]) -> None:
        for name, values in rows.items():
            self._parts[table][name].append(values)

    def _word(self, column: str, word: str, count: int) -> Array:
        return np.full(count, self._codes[column](word), np.int32)

    def _of(self, kind: str, records: Sequence[FactRecord]) -> dict[str, Array]:
        """The columns that say whom rows are about: the records of a kind."""
        if kind not in self._whom:
            self._whom[kind] = self._who_is(records)
        return self._whom[kind]

    def _who_is(self, records: Sequence[FactRecord]) -> dict[str, Array]:
        rows = [(*self._who[r.world], self._codes["subject_kind"](r.kind), self._codes["subject"](r.id))
                for r in records]  # fmt: skip
        found = np.array(rows, np.int32).reshape(len(rows), 4)
        return {name: found[:, i] for i, (name, _) in enumerate(_WHOM)}

    def _picked(self, whom: Mapping[str, Array], mask: Array) -> dict[str, Array]:
        return {name: column[mask] for name, column in whom.items()}

    def _named(self, column: str, names: Sequence[str], numbers: Array) -> Array:
        """The words that numbers stand for (the last of `names` for -1), as codes of a column."""
        return np.array([self._codes[column](name) for name in names], np.int32)[numbers]

    # --- provisions ---------------------------------------------------------------------------------------------------

    def _provision(self, name: str, found: RuleAnswers) -> None:
        data, count = self.book.provisions[name], len(found.records)
        whom = self._of(data["subject"], found.records)
        live = self.program.rule(name) is not None
        verdicts = (NAMES[None], NAMES[True], NAMES[False])
        of = {**whom, "provision": self._word("provision", name, count)}
        self._add("verdicts", {
            **of,
            "ask": self._word("ask", data["ask"], count),
            "effect": self._word("effect", data["effect"], count),
            "in_force": [live] * count,
            "verdict": self._named("verdict", verdicts, found.truth),
        })  # fmt: skip
        for key, outcomes in found.outcomes.items():
            self._add("criteria", {
                **of,
                "criterion": self._word("criterion", key, count),
                "outcome": self._named("outcome", OUTCOMES, outcomes),
            })  # fmt: skip
        if "topic" in data:
            self._add("coverage", {
                **of,
                "forum": self._word("forum", data.get("forum", ""), count),
                "topic": self._word("topic", data.get("topic", ""), count),
                "covered": self._named("covered", verdicts, found.truth),
            })  # fmt: skip
        self._missing(name, found, of)
        if "benefit" in data:
            self._benefit(name, found, of)

    def _missing(self, name: str, found: RuleAnswers, of: Mapping[str, Array]) -> None:
        holders, facts, paths = list[int](), list[int](), list[int]()
        fact_code, path_code = self._codes["fact"], self._codes["path"]
        for i in np.flatnonzero(found.truth == UNKNOWN).tolist():
            for read in open_facts(self.program, name, found.records[i]):
                holders.append(i)
                facts.append(fact_code(read.fact))
                paths.append(path_code(place_of(read.record, read.fact)))
        self._add("missing", {
            **{key: column[holders] for key, column in of.items()},
            "fact": np.array(facts, np.int32),
            "path": np.array(paths, np.int32),
        })  # fmt: skip

    def _benefit(self, name: str, found: RuleAnswers, of: Mapping[str, Array]) -> None:
        data = self.book.provisions[name]["benefit"]
        sign = -1 if data["kind"] in COSTS else 1
        bounded = "amount" in data or "schedule" in data
        mask = found.truth != FALSE
        count = int(mask.sum())
        amounts = found.worths() if bounded else [(None, None)] * len(found.records)
        years = self.columns.schedule(name) if "schedule" in data else [[]] * len(found.records)
        rows = [
            (_usd(amount, sign), [_year(year, given, surely, sign) for year, given in by_year])
            for amount, by_year, surely, wanted in zip(
                amounts, years, (found.truth == TRUE).tolist(), mask.tolist(), strict=True
            )
            if wanted
        ]
        self._add("benefits", {
            **self._picked(of, mask),
            "kind": self._word("kind", data["kind"], count),
            "currency": self._word("currency", "USD", count),
            "low": [low for (low, _), _ in rows],
            "high": [high for (_, high), _ in rows],
            "schedule": [by_year for _, by_year in rows],
        })  # fmt: skip

    # --- issues -------------------------------------------------------------------------------------------------------

    def _issue(self, name: str) -> None:
        data = self.book.issues[name]
        if not in_force(data["in_force"], self.program.as_of):
            return
        records, raised = self.columns.issue(name)
        mask = raised != FALSE
        count = int(mask.sum())
        if not count:
            return
        usd, workers = (
            [stake for stake, wanted in zip(self.columns.stake(name, what), mask.tolist(), strict=True) if wanted]
            for what in ("usd", "workers")
        )
        money = [_usd(stake, 1) for stake in usd]
        self._add("issues", {
            **self._picked(self._of(data["subject"], records), mask),
            "issue": self._word("issue", name, count),
            "ask": self._word("ask", data["ask"], count),
            "forum": self._word("forum", data["forum"]["primary"], count),
            **{by: self._sorted(by, records, mask) for by in SORTS},
            "raised": self._named("raised", ("undetermined", "raised"), raised[mask]),
            "usd_low": [low for low, _ in money],
            "usd_high": [high for _, high in money],
            "workers_low": [_persons(low) for low, _ in workers],
            "workers_high": [_persons(high) for _, high in workers],
        })  # fmt: skip

    def _sorted(self, by: Sorts, records: Sequence[FactRecord], mask: Array) -> Array:
        found = self._sorters[by]
        return np.array([self._codes[by](found.of(records[i])) for i in np.flatnonzero(mask).tolist()], np.int32)


def _id(world: World) -> str:
    given = world.firm.id
    return "" if given == world.firm.kind else given


def _year(year: int, given: Interval, surely: bool, sign: int) -> dict[str, Any]:
    low, high = _usd(given if surely else _perhaps(given), sign)
    return {"year": year, "low": low, "high": high}


def _perhaps(given: Interval) -> Interval:
    low, high = given
    return (None if low is None else min(low, 0), None if high is None else max(high, 0))


def _usd(amount: Interval, sign: int) -> tuple[Decimal | None, Decimal | None]:
    """The range rounded outward to the cent; a loss is turned negative."""
    low, high = amount if sign > 0 else (_negative(amount[1]), _negative(amount[0]))
    return _cents(low, math.floor), _cents(high, math.ceil)


def _negative(x: Any) -> Any:
    return None if x is None else -x


def _cents(x: Any, rounded: Callable[[Any], int]) -> Decimal | None:
    # From text, which unlike division keeps every digit.
    return None if x is None or abs(x) >= _MOST else Decimal(f"{rounded(x * 100)}e-2")


def _persons(count: Any) -> int | None:
    return None if count is None or count >= 2**63 else int(count)
