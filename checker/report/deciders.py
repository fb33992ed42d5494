"""What decides the open verdicts of a firm for a person: which facts to gather, where, and what hangs on them."""

from __future__ import annotations

from collections.abc import Iterator

from checker.report.decide import Decider, Decision, OpenVerdict, Wanted
from checker.report.outline import Block, Heading, Line, Span, joined, spans
from checker.report.phrases import Phrases
from checker.report.words import Language
from checker.rulebook import Rulebook


def deciders(found: Decision, rulebook: Rulebook, language: Language, limit: int) -> Iterator[Block]:
    """The blocks of a decision, the first `limit` sets of it."""
    return _Deciders(found, Phrases(rulebook, language)).blocks(limit)


class _Deciders:
    def __init__(self, found: Decision, say: Phrases) -> None:
        self.found, self.say, self.words = found, say, say.words

    def blocks(self, limit: int) -> Iterator[Block]:
        """All of it."""
        found, words = self.found, self.words
        yield from self.say.head("decide", found)
        yield Line(0, spans(Span(self.say.text(found.ranked_by), "quiet")))
        if not found.deciders:
            yield Line(0, spans(words["decide_none"]))
        for i, decider in enumerate(found.deciders[:limit], 1):
            yield from self.decider(i, decider)
        if (rest := len(found.deciders) - limit) > 0:
            yield Line(0, spans(Span(words("decide_more", n=rest), "quiet")))
        if found.undecided:
            names = "; ".join(self.named(v) for v in found.undecided)
            yield Line(0, spans(words["decide_undecided"], ": ", names), sign="?")
        if found.silent:
            yield Line(0, spans(Span(words("decide_silent", n=len(found.silent)), "quiet")))

    def decider(self, number: int, x: Decider) -> Iterator[Block]:
        """One set."""
        words = self.words
        facts = joined((self.fact(fact) for fact in x.facts), " + ")
        yield Heading(3, spans(Span(f"{number}. ", "quiet"), facts))
        for fact in x.facts:
            if fact.question is not None:
                yield Line(1, spans(self.say.text(fact.question)), sign="?")
            else:
                yield Line(1, spans(words("list_question", list=self.say.label(fact.fact))), sign="?")
            proof = f" – {self.say.text(fact.document)}" if fact.document is not None else ""
            yield Line(2, spans(words[f"holder.{fact.holder}"], proof), label=words["held_by"])
            yield Line(2, spans(Span(fact.path, "cite")), label=words["place"])
        names = "; ".join(self.named(v) for v in x.settles)
        yield Line(1, spans(Span(str(len(x.settles)), "strong"), f": {names}"), label=words["settles"])
        if x.helps:
            yield Line(1, spans(words("settles_with_others", n=x.helps)))
        if money := self.money(x):
            yield Line(1, spans(Span(money, "strong")), label=words["stake"])

    def fact(self, fact: Wanted) -> Span:
        """A fact, after the record that it belongs to."""
        return Span(f"{self.say.subject(fact.subject)} – {self.say.label(fact.fact)}", "strong")

    def named(self, v: OpenVerdict) -> str:
        """An open verdict."""
        return self.say.text(v.name) + (f" ({v.subject.id})" if v.subject.id != v.subject.kind else "")

    def money(self, x: Decider) -> str:
        """The money that hangs on it."""
        return self.say.stakes({stake.sort: stake.usd for stake in x.stakes}, x.unquantified)
