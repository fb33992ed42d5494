"""Changes between two reports for a person: only what is different, with the money and the conditions that moved it."""

from __future__ import annotations

from collections.abc import Iterator

from checker.report.changes import Changes, VerdictChange
from checker.report.model import Usd
from checker.report.outline import Block, Heading, Line, Span, Spans, Style, spans
from checker.report.phrases import Phrases
from checker.report.words import Language
from checker.rulebook import Rulebook


def comparison(changes: Changes, rulebook: Rulebook, language: Language, given: list[str]) -> Iterator[Block]:
    """The blocks; `given` says in lines what was changed."""
    return _Comparison(changes, Phrases(rulebook, language), given).blocks()


def differences(changes: Changes, rulebook: Rulebook, language: Language) -> Iterator[Block]:
    """What is different, without a head."""
    return _Comparison(changes, Phrases(rulebook, language), []).differences()


class _Comparison:
    def __init__(self, changes: Changes, say: Phrases, given: list[str]) -> None:
        self.changes, self.say, self.words, self.given = changes, say, say.words, given

    def blocks(self) -> Iterator[Block]:
        """All of it."""
        changes, words = self.changes, self.words
        yield Heading(1, spans(words("changes", firm=changes.firm or words["unnamed"])))
        for line in self.given:
            yield Line(0, spans(Span(line, "strong")))
        yield from self.differences()

    def differences(self) -> Iterator[Block]:
        """Verdict by verdict, then the issues."""
        if not self.changes.verdicts and not self.changes.issues:
            yield Line(0, spans(self.words["changes_none"]))
        for change in self.changes.verdicts:
            yield from self.verdict(change)
        for raised in (True, False):
            names = [self.say.text(issue.name) for issue in self.changes.issues if issue.raised is raised]
            if names:
                yield Heading(3, spans(self.words["issues_raised" if raised else "issues_gone"]))
                for name in names:
                    yield Line(1, spans(name), sign="*")

    def verdict(self, change: VerdictChange) -> Iterator[Block]:
        """One verdict, before and after."""
        say, words = self.say, self.words
        after = Span(words[f"verdict.{change.after}"], _TONES.get(change.after, ""))
        said = spans(words[f"verdict.{change.before}"], " → ", after) if change.before != change.after else spans(after)
        about = f" · {say.subject(change.subject)}: "
        yield Heading(3, spans(Span(say.text(change.name), "strong"), about, said))
        if change.worth_before != change.worth_after:
            yield Line(1, self._worth(change), label=words["worth"])
        for c in change.criteria:
            moved = f"{words[f'outcome.{c.before}']} → {words[f'outcome.{c.after}']}"
            yield Line(1, spans(say.text(c.text), say.cite(c.cite), ": ", moved), sign="·")
        for deadline in change.deadlines:
            day = words["deadline_open"] if deadline.by is None else say.day(deadline.by, deadline.days_left)
            yield Line(1, spans(Span(day, "strong"), ": ", say.text(deadline.act)), label=words["deadline"])

    def _worth(self, change: VerdictChange) -> Spans:
        before, after = (self._usd(x) for x in (change.worth_before, change.worth_after))
        return spans(before, " → ", Span(after, "strong"))

    def _usd(self, worth: Usd | None) -> str:
        return self.words["none"] if worth is None else self.say.usd(worth)


_TONES: dict[str, Style] = {"applies": "good", "undetermined": "open", "does_not_apply": "quiet", "not_asked": "quiet"}
