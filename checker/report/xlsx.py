"""The report as a workbook for a working group: one sheet for each kind of row, to filter, to sort and to annotate."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from checker.report.model import Benefit, Report, Usd, Verdict, YearAmount
from checker.report.narrative import Narrative
from checker.report.outline import Table, plain
from checker.report.phrases import Phrases
from checker.report.summary import questions, weights
from checker.report.words import Language
from checker.report.workbook import Cell, Sheet, columns, workbook
from checker.rulebook import Rulebook

COLUMNS = {
    "summary": "ask 24 applies 12 undetermined 14 does_not_apply 16 worth 70",
    "verdicts": """ask 20 provision 40 id 24 effect 12 kind 14 subject 22 verdict 16 worth_low 20 worth_high 20 due 14
        keeps_open 60 rests_on 44 horizon 14 stale 12 unconfirmed 14""",
    "criteria": """ask 20 provision 36 subject 22 verdict 16 group 14 criterion 60 outcome 16 decides 12 cite 36
        source 40 url 40 grade 14 seen 16 horizon 14 movable 24 facts 50""",
    "missing": "holder 20 fact 34 question 60 document 44 place 44 subject 24 provisions 16 alone 16",
    "worth": "ask 20 provision 40 subject 22 verdict 16 money 14 year 10 worth_low 20 worth_high 20 cite 36 note 60",
    "deadlines": "day 14 left 12 act 60 provision 40 subject 22 verdict 16 cite 36 seen 16",
    "issues": """issue 40 ask 20 request 16 forum 40 status 20 heard_in 40 talking_point 80 subject 40 worth_low 20
        worth_high 20 workers_low 12 workers_high 12 cite 36 horizon 14""",
}
"""The columns of each sheet, with their widths in characters."""


def to_xlsx(report: Report, rulebook: Rulebook, language: Language = "en") -> bytes:
    """The bytes of an .xlsx file; CheckerError where the library that writes it is not installed.

    The same input gives the same bytes.
    """
    title = Phrases(rulebook, language).words("title", firm=report.firm)
    return workbook(title, report.as_of, _Sheets(report, rulebook, language).all(), language)


class _Sheets:
    """What stands in the workbook."""

    def __init__(self, report: Report, rulebook: Rulebook, language: Language) -> None:
        self.report, self.rulebook = report, rulebook
        self.say = Phrases(rulebook, language)
        self.words = self.say.words

    def all(self) -> Iterator[Sheet]:
        """Every sheet, in the order in which it is read."""
        rows: dict[str, Callable[[], Iterable[Sequence[Cell]]]] = {
            "summary": self.summary,
            "verdicts": self.verdicts,
            "criteria": self.criteria,
            "missing": self.missing,
            "worth": self.worth,
            "deadlines": self.deadlines,
            "issues": self.issues,
        }
        for name, found in rows.items():
            widths = columns(COLUMNS[name])
            head = [self.words[f"column.{column}"] for column, _ in widths]
            notes = self.notes() if name == "summary" else []
            yield Sheet(self.words[f"sheet.{name}"], head, [width for _, width in widths], list(found()), notes)

    def summary(self) -> Iterator[Sequence[Cell]]:
        """One row an ask, then all of them."""
        for ask, *counts, worth in Narrative(self.report, self.say).totals().rows:
            yield plain(ask), *(int(plain(n)) for n in counts), plain(worth)

    def notes(self) -> list[str]:
        """What the workbook was made from, and on how much of it one may lean."""
        told = Narrative(self.report, self.say)
        return [plain(block.spans) for block in (*told.header(), *told.remarks()) if not isinstance(block, Table)]

    def verdicts(self) -> Iterator[Sequence[Cell]]:
        """One row a verdict."""
        for v in self.report.verdicts:
            low, high = (v.benefit.low, v.benefit.high) if v.benefit is not None else (None, None)
            known = v.benefit is not None and v.verdict != "does_not_apply"
            deciding = "; ".join(self.say.text(c.text) for c in v.criteria if c.deciding)
            missing = plain(self.say.missing(v.unknown_facts, v.subject.id))
            days = [x.by for x in v.deadlines if x.by is not None and x.by >= self.report.as_of]
            yield (
                *self._of(v), v.provision, self.words[f"effect.{v.effect}"], self.words[f"kind.{v.subject.kind}"],
                v.subject.id, self.words[f"verdict.{v.verdict}"], low if known else None, high if known else None,
                min(days, default=None), missing, deciding, v.horizon, self._yes(v.stale),
                self._yes(bool(v.rests_on_unconfirmed)),
            )  # fmt: skip

    def criteria(self) -> Iterator[Sequence[Cell]]:
        """One row a criterion of a verdict."""
        for v in self.report.verdicts:
            for c in v.criteria:
                source: Any = self.rulebook.sources.get(c.source, {})
                bar = "bar" if c.group == "disqualified_by" else "outcome"
                yield (
                    *self._of(v), self.say.subject(v.subject), self.words[f"verdict.{v.verdict}"], self.words[c.group],
                    self.say.text(c.text), self.words[f"{bar}.{c.outcome}"], self._yes(c.deciding), c.cite,
                    source.get("title", c.source), source.get("url"), self.words[f"rank.{c.grade}"],
                    self.words[f"confidence.{c.seen}"], c.horizon, self.words[f"movable.{c.movable_by}"],
                    plain(self.say.facts(c.facts, v.subject.id)),
                )  # fmt: skip

    def missing(self) -> Iterator[Sequence[Cell]]:
        """One row a place in the file where a fact is missing."""
        found = weights(self.report)
        for x in questions(self.report, self.rulebook.vocabulary):
            about = self.rulebook.vocabulary.facts.get(x.fact)
            label = self.say.label(x.fact)
            question = self.say.text(about["question"]) if about else self.words("list_question", list=label)
            document = self.say.text(about["document"]) if about else None
            for path in x.paths:
                weight = found[path]
                yield (
                    self.words[f"holder.{x.holder}"], label, question, document, path,
                    self.say.subject(weight.fact.subject), weight.keeps_open, weight.decides,
                )  # fmt: skip

    def worth(self) -> Iterator[Sequence[Cell]]:
        """One row an amount: the whole, then its years."""
        for v in self.report.verdicts:
            benefit = v.benefit
            if benefit is None or v.verdict == "does_not_apply":
                continue
            parts: list[Benefit | YearAmount] = [benefit, *benefit.schedule]
            for part in parts:
                note = self.say.text(benefit.note) if benefit.note is not None and part is benefit else None
                yield (
                    *self._of(v), self.say.subject(v.subject), self.words[f"verdict.{v.verdict}"],
                    self.words[f"money.{benefit.kind}"], getattr(part, "year", None), part.low, part.high,
                    benefit.cite, note,
                )  # fmt: skip

    def deadlines(self) -> Iterator[Sequence[Cell]]:
        """One row a deadline of what applies or is open; where the day is not known yet, it is empty."""
        found = [(x, v) for v in self.report.verdicts if v.verdict != "does_not_apply" for x in v.deadlines]
        for x, v in sorted(found, key=lambda pair: (pair[0].by is None, pair[0].by or self.report.as_of)):
            yield (
                x.by, x.days_left, self.say.text(x.act), self.say.text(v.name), self.say.subject(v.subject),
                self.words[f"verdict.{v.verdict}"], x.cite, self.words[f"confidence.{x.seen}"],
            )  # fmt: skip

    def issues(self) -> Iterator[Sequence[Cell]]:
        """One row an open issue."""
        for x in self.report.open_issues:
            usd: Usd = x.stake.usd
            yield (
                self.say.text(x.name), self.words[f"ask.{x.ask}"], self.words[f"request.{x.request}"],
                self.say.text(x.forum.primary_name), self.words[f"status.{x.forum.status}"],
                self.say.forum(x.forum.heard_in), self.say.text(x.talking_point),
                ", ".join(self.say.subject(s) for s in x.subjects), usd.low, usd.high, x.stake.workers.low,
                x.stake.workers.high, x.cite, x.horizon,
            )  # fmt: skip

    def _of(self, v: Verdict) -> tuple[str, str]:
        return self.words[f"ask.{v.ask}"], self.say.text(v.name)

    def _yes(self, true: bool) -> str:
        return self.words["yes" if true else "no"]
