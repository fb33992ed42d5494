"""The calendar of a firm for a person: the days ahead in their order, then how each provision stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from checker.report.calendar import Calendar, Entry, Standing, State
from checker.report.outline import Block, Heading, Line, Span, Spans, Style, Table, spans
from checker.report.phrases import Phrases
from checker.report.words import Language
from checker.rulebook import Rulebook


def days(calendar: Calendar, rulebook: Rulebook, language: Language) -> Iterator[Block]:
    """The blocks of a calendar."""
    return _Days(calendar, Phrases(rulebook, language)).blocks()


class _Days:
    def __init__(self, calendar: Calendar, say: Phrases) -> None:
        self.calendar, self.say, self.words = calendar, say, say.words

    def blocks(self) -> Iterator[Block]:
        """All of it."""
        calendar, words = self.calendar, self.words
        yield from self.say.head("calendar", calendar)
        if calendar.entries:
            head = tuple(words[f"column.{name}"] for name in ("day", "left", "kind", "act", "for"))
            yield Table(1, head, tuple(map(self.row, calendar.entries)))
        else:
            yield Line(0, spans(words["calendar_none"]))
        if calendar.standings:
            yield Heading(2, spans(words["standings"]))
        for state in get_args(State):
            found = [x for x in calendar.standings if x.state == state]
            if found:
                yield Heading(3, spans(Span(words[f"state.{state}"], _TONES.get(state, ""))))
            for standing in found:
                yield Line(1, self.standing(standing), sign="·")

    def row(self, entry: Entry) -> tuple[Spans, ...]:
        """One day."""
        say, words = self.say, self.words
        turns = ""
        if entry.before is not None:
            before, after = (words[f"verdict.{x}"] for x in (entry.before, entry.after))
            turns = f" ({before} → {after})"
        return (
            spans(Span(entry.day.isoformat(), "strong")),
            spans(say.left(entry.days_left)),
            spans(words[f"day.{entry.kind}"]),
            spans(say.text(entry.what), Span(turns, "strong"), say.cite(entry.cite, entry.seen or "")),
            spans(f"{say.text(entry.name)}: {say.subject(entry.subject)}"),
        )

    def standing(self, x: Standing) -> Spans:
        """How one provision stands."""
        stale = Span(f" ({self.words('last_verified', day=x.horizon.isoformat())})", "open") if x.stale else ""
        said = self.words[f"verdict.{x.verdict}"]
        return spans(f"{self.say.text(x.name)} · {self.say.subject(x.subject)}: {said}", stale)


_TONES: dict[str, Style] = {"open": "good", "not_in_force": "quiet", "unsettled": "open", "past_horizon": "open"}
