"""What is drawn of the report of one firm: its verdicts, the days ahead of it, and what they are worth."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from checker.report import charts, worth
from checker.report.charts import Tone
from checker.report.html.figure import Figure, figure
from checker.report.model import Report, Usd, Verdict
from checker.report.phrases import Phrases
from checker.report.summary import GAINS, Due, asks_in, due

KINDS: dict[str, tuple[Tone, str]] = {
    "applies": ("good", "✓"),
    "caught": ("bad", "!"),
    "undetermined": ("open", "?"),
    "does_not_apply": ("quiet", "✕"),
}
"""How verdicts are shown, good news and bad news apart where they apply: a tone and a mark, which words say too."""

DRAWN = 24
"""How many rows a chart has at most; the tables have all of them."""


def kind_of(v: Verdict) -> str:
    """How a verdict is shown: a key of KINDS."""
    return "caught" if v.verdict == "applies" and v.effect not in GAINS else v.verdict


def is_sure(x: Due) -> bool:
    """Whether a day is one of something that applies."""
    return any(v.verdict == "applies" for v in x.verdicts)


class Drawn:
    """The charts in one language."""

    def __init__(self, report: Report, say: Phrases) -> None:
        self.report, self.say, self.words = report, say, say.words
        self.exclusions = worth.exclusions_in(report)

    def verdicts(self) -> Figure | None:
        """How many verdicts of each kind, by ask; None where there are none."""
        rows = []
        for ask in asks_in(self.report):
            kinds = Counter(kind_of(v) for v in self.report.verdicts if v.ask == ask)
            said = " · ".join(f"{mark} {kinds[kind]}" for kind, (_, mark) in KINDS.items())
            rows.append(charts.Stack(self.words[f"ask.{ask}"], said, [kinds[kind] for kind in KINDS]))
        legend = " · ".join(f"{mark} {self.words[f'column.{kind}']}" for kind, (_, mark) in KINDS.items())
        tones = [tone for tone, _ in KINDS.values()]
        return self._figure("verdicts", self.words["chart.verdicts"], legend, charts.stacks, rows, tones)

    def days(self) -> Figure | None:
        """The days ahead on a line of time; None where there are none."""
        rows = []
        for x in due(self.report):
            if x.days_left >= 0:
                subjects = ", ".join(v.subject.id for v in x.verdicts if v.subject.id)
                label = f"{self.say.text(x.deadline.act)} ({subjects})"
                tone: Tone = "good" if is_sure(x) else "open"
                rows.append(charts.Day(label, self.say.day(x.day, x.days_left), x.day, tone))
        title, note = self.words["chart.days"], self.words["chart.days.note"]
        return self._figure("days", title, note, charts.timeline, rows[:DRAWN], self.report.as_of)

    def worth(self) -> Iterator[Figure]:
        """By year where the law has a schedule, then what the provisions give and what they cost."""
        found: dict[str, list[Verdict]] = defaultdict(list)
        for v in self.report.verdicts:
            if v.benefit is not None and v.verdict != "does_not_apply" and v.benefit.kind in worth.CLASSES:
                found[v.provision].append(v)
        figures = [self._years(name, verdicts) for name, verdicts in found.items()]
        figures += [self._amounts(kind, found) for kind in ("gain", "cost")]
        yield from (x for x in figures if x is not None)

    def _years(self, name: str, verdicts: Sequence[Verdict]) -> Figure | None:
        """What a provision is worth in each year, to all its subjects together."""
        years: dict[int, list[Usd]] = defaultdict(list)
        for v in verdicts:
            for x in v.benefit.schedule if v.benefit is not None else ():
                years[x.year].append(Usd(low=x.low, high=x.high))
        rows = [self._range(str(year), worth.added(years[year])) for year in sorted(years)]
        subjects = ", ".join(v.subject.id for v in verdicts)
        title = self.words("chart.years", name=self.say.provision(name), subjects=subjects)
        return self._ranges(f"years-{name}", title, rows if any(map(_has_number, rows)) else [])

    def _amounts(self, kind: str, found: dict[str, list[Verdict]]) -> Figure | None:
        """What the provisions that give, or those that cost, are worth, the greatest amounts first."""
        rows = []
        for name, verdicts in found.items():
            for sort, usd in worth.total(verdicts, self.exclusions).ranges.items():
                if (sort == "cost") is (kind == "cost"):
                    sorts = {v.benefit.kind for v in verdicts if v.benefit is not None}
                    label = f"{self.say.provision(name)} ({', '.join(self.words[f'money.{x}'] for x in sorted(sorts))})"
                    rows.append(self._range(label, *((worth.as_cost(usd), "bad") if kind == "cost" else (usd, "good"))))
        rows = sorted(filter(_has_number, rows), key=lambda row: -(row.high if row.high is not None else row.low or 0))
        return self._ranges(kind, self.words[f"chart.{kind}"], rows[:DRAWN])

    def _range(self, label: str, usd: Usd, tone: Tone = "good") -> charts.Range:
        low, high = (None if x is None else float(x) for x in (usd.low, usd.high))
        return charts.Range(label, self.say.usd(usd), low, high, tone)

    def _ranges(self, id: str, title: str, rows: Sequence[charts.Range]) -> Figure | None:
        return self._figure(id, title, self.words["chart.worth.note"], charts.ranges, rows, self.say.compact)

    def _figure(self, id: str, title: str, note: str, draw: Any, rows: Sequence[Any], *rest: Any) -> Figure | None:
        return figure(f"{self.say.language}-chart-{id}", title, note, draw, rows, *rest) if rows else None


def _has_number(row: charts.Range) -> bool:
    """Whether a range says more than that it has no bound."""
    return bool(row.low or row.high)
