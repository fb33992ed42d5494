"""The gap between a firm and a verdict for a person: what to change, or who can move what is in the way."""

from __future__ import annotations

from collections.abc import Iterator

from checker.report.gap import Gap, Gaps, Obstacle
from checker.report.moves import Setting
from checker.report.outline import Block, Heading, Line, Span, Spans, joined, spans
from checker.report.phrases import Phrases
from checker.report.words import Language
from checker.rulebook import Rulebook


def ways(gaps: Gaps, rulebook: Rulebook, language: Language) -> Iterator[Block]:
    """The blocks of a gap."""
    return _Ways(gaps, Phrases(rulebook, language)).blocks()


class _Ways:
    def __init__(self, gaps: Gaps, say: Phrases) -> None:
        self.gaps, self.say, self.words = gaps, say, say.words

    def blocks(self) -> Iterator[Block]:
        """All of it."""
        gaps, words = self.gaps, self.words
        yield from self.say.head("gap", gaps)
        if not gaps.gaps:
            yield Line(0, spans(words["gap_no_subject"]))
        for gap in gaps.gaps:
            yield from self.gap(gap)

    def gap(self, gap: Gap) -> Iterator[Block]:
        """One subject."""
        say, words = self.say, self.words
        verdict, wanted = (words[f"verdict.{x}"] for x in (gap.verdict, gap.wanted))
        said = verdict if gap.verdict == gap.wanted else f"{verdict} → {wanted}"
        yield Heading(3, spans(Span(say.text(gap.name), "strong"), f" · {say.subject(gap.subject)}: {said}"))
        if gap.verdict == gap.wanted:
            yield Line(1, spans(Span(words["gap_none"], "good")))
        elif not gap.in_force:
            yield Line(1, spans(words("not_in_force", day=self.gaps.as_of.isoformat())))
        for i, proposal in enumerate(gap.proposals):
            if i == 0:
                yield Line(1, label=words["gap_ways"])
            yield Line(2, joined(map(self.setting, proposal.settings), " + "), sign="·")
        if gap.obstacles:
            yield Line(1, label=words["gap_closed" if gap.closed else "gap_not_found"])
        for obstacle in gap.obstacles:
            yield Line(2, self.obstacle(obstacle), sign="·")
        if gap.truncated:
            yield Line(1, spans(Span(words["gap_truncated"], "quiet")))

    def setting(self, x: Setting) -> Spans:
        """One fact, from what to what, and how the command line says it."""
        say = self.say
        before = self.words["outcome.unknown"] if x.before is None else say.value(x.fact, x.before)
        told = f"{say.subject(x.subject)} – {say.label(x.fact)}: {before} → "
        return spans(told, Span(say.value(x.fact, x.after), "strong"), " ", Span(f"[--set {x.setting}]", "cite"))

    def obstacle(self, x: Obstacle) -> Spans:
        """One criterion, and who can move it."""
        who = self.words("movable", who=self.words[f"movable.{x.movable_by}"])
        outcome = self.words[f"outcome.{x.outcome}"]
        return spans(self.say.text(x.text), self.say.cite(x.cite, x.seen), f": {outcome}. ", Span(who, "open"))
