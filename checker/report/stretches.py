"""Where verdicts turn for a person: a table of the stretches, then what is different from one to the next."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.report.comparison import differences
from checker.report.outline import Block, Heading, Line, Span, Spans, Table, spans
from checker.report.phrases import Phrases
from checker.report.turns import Said, Stretch, Turns
from checker.report.words import Language
from checker.rulebook import Rulebook


def stretches(turns: Turns, rulebook: Rulebook, language: Language, given: list[str]) -> Iterator[Block]:
    """The blocks; `given` says in lines what else was changed."""
    return _Stretches(turns, Phrases(rulebook, language), given).blocks()


class _Stretches:
    def __init__(self, turns: Turns, say: Phrases, given: list[str]) -> None:
        self.turns, self.say, self.words, self.given = turns, say, say.words, given

    def blocks(self) -> Iterator[Block]:
        """All of it."""
        turns, words, say = self.turns, self.words, self.say
        yield from say.head("turns", turns)
        yield Line(0, spans(Span(f"{say.label(turns.fact)} ({turns.spot})", "strong")))
        for line in self.given:
            yield Line(0, spans(Span(line, "strong")))
        rows = [row for stretch in turns.stretches for row in self._rows(stretch)]
        if len(turns.stretches) > 1 or any(x.verdicts for x in turns.stretches):
            head = ("value", "provision", "verdict", "worth")
            yield Table(0, tuple(words[f"column.{name}"] for name in head), tuple(rows))
        else:
            yield Line(0, spans(words["turns_none"]))
        for stretch in turns.stretches:
            if stretch.changes is not None and (stretch.changes.verdicts or stretch.changes.issues):
                yield Heading(2, spans(words("turns_from", value=self._value(stretch.first))))
                yield from differences(stretch.changes, say.rulebook, say.language)
        if turns.truncated:
            yield Line(0, spans(Span(words["turns_truncated"], "open")))

    def _rows(self, stretch: Stretch) -> Iterator[tuple[Spans, ...]]:
        words = self.words
        ends = [self._value(end) for end in (stretch.first, stretch.last)]
        value = ends[0] if ends[0] == ends[1] else words("range", low=ends[0], high=ends[1])
        first = spans(Span(value, "strong"), f" ({words['turns_given']})" if stretch.given else "")
        for said in stretch.verdicts:
            about = f"{self.say.text(said.name)}: {self.say.subject(said.subject)}"
            yield first, spans(about), spans(words[f"verdict.{said.verdict}"]), spans(self._worth(said))
            first = ()
        if not stretch.verdicts:
            yield first, (), (), ()

    def _worth(self, said: Said) -> str:
        first, last = ("" if x is None else self.say.usd(x) for x in (said.first, said.last))
        return first if first == last else f"{first} → {last}"

    def _value(self, value: Any) -> str:
        return self.words["outcome.unknown"] if value == "unknown" else self.say.value(self.turns.fact, value)
