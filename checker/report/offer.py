"""The best package for a person: what to take together, what it gives, and what every choice costs."""

from __future__ import annotations

from collections.abc import Iterator

from checker.report.meeting import Meeting
from checker.report.model import Benefit, Usd
from checker.report.outline import Block, Heading, Line, Span, Spans, Style, Table, joined, plain, spans
from checker.report.package import Combination, Decision, Money, Package, Pick, Rejected
from checker.report.phrases import FACTS, Phrases
from checker.report.words import Language
from checker.rulebook import Rulebook


def offer(package: Package, rulebook: Rulebook, language: Language) -> Iterator[Block]:
    """The blocks of a package."""
    return _Offer(package, Phrases(rulebook, language)).blocks()


class _Offer:
    def __init__(self, package: Package, say: Phrases) -> None:
        self.package, self.say, self.words = package, say, say.words

    def blocks(self) -> Iterator[Block]:
        """All of it."""
        package, words = self.package, self.words
        yield from self.say.head("package", package)
        if package.taken:
            yield from self.taken()
        else:
            yield Line(0, spans(words["package_none"]))
        for decision in package.decisions:
            yield from self.decision(decision)
        if package.barred:
            yield Heading(3, spans(words["package_barred"]))
            for found in package.barred:
                yield from self.rejected(found)
        if package.left_out:
            yield Line(0, spans(Span(words("package_left_out", n=package.left_out), "quiet")))
        if not package.exact:
            yield Line(0, spans(Span(words["package_not_all"], "open")))

    def taken(self) -> Iterator[Block]:
        """What to take, each with its money, and the sums by kind."""
        package, words = self.package, self.words
        yield Heading(2, spans(words["package_taken"]))
        head = tuple(words[f"column.{name}"] for name in ("provision", "verdict", "worth"))
        yield Table(1, head, tuple(self._row(x.pick) for x in package.taken))
        told = self.money(package.money)
        if package.unquantified:
            told = joined([told, words("total.unquantified", n=package.unquantified)], "; ")
        yield Line(1, told, label=words["package_together"])
        yield Line(1, spans(Span(words["package_kinds"], "quiet")))
        for x in package.taken:
            for met in x.meets:
                if met.kind != "reduces":  # The other side tells it.
                    yield Line(1, spans(self.pick(x.pick), " ", self.meeting(met)), sign="·")

    def _row(self, pick: Pick) -> tuple[Spans, ...]:
        benefit = pick.benefit
        worth = spans(self._usd(benefit), f" ({self.words[f'money.{benefit.kind}']})", self.say.cite(benefit.cite))
        return self.pick(pick), spans(self.words[f"verdict.{pick.verdict}"]), worth

    def _usd(self, benefit: Benefit) -> str:
        return self.say.usd(Usd(low=benefit.low, high=benefit.high))

    def decision(self, decision: Decision) -> Iterator[Block]:
        """One choice: the best, the next and what it costs, what may turn the order, and what is ruled out by what."""
        words, best = self.words, decision.best
        subjects = dict.fromkeys(x.subject.id for x in (*best.picks, *decision.runner_up.picks))
        yield Heading(3, spans(Span(words("package_choice", subjects=", ".join(subjects)), "strong")))
        yield Line(1, self.combination(best), label=words["package_best"])
        yield Line(1, self.instead(best, decision.runner_up), label=words["package_next"])
        yield Line(1, spans(Span(words[f"package_order.{decision.order}"], _TONES[decision.order])))
        for other in decision.contenders:
            if other != decision.runner_up:
                yield Line(2, self.instead(best, other), sign="·")
        if decision.facts:
            shown = [f"{self.say.subject(x.subject)} – {self.say.label(x.fact)}" for x in decision.facts[:FACTS]]
            rest = len(decision.facts) - len(shown)
            more = words("and_more", n=rest) if rest else ""
            yield Line(1, spans("; ".join(shown) + more), label=words["package_facts"])
        for found in decision.rejected:
            yield from self.rejected(found)

    def instead(self, best: Combination, other: Combination) -> Spans:
        """Another combination by what is different in it, and what the best gives more."""
        without, added = ([x for x in a.picks if x not in b.picks] for a, b in ((best, other), (other, best)))
        parts = [
            spans(self.words[key], " ", joined(map(self.pick, picks), " + "))
            for key, picks in (("package_with", added), ("package_without", without))
            if picks
        ]
        more = self.words("package_more", money=plain(self.money(other.more)))
        return spans(joined(parts, ", "), " – ", self.money(other.money), ". ", more)

    def rejected(self, found: Rejected) -> Iterator[Block]:
        """An option that is not taken, and what rules it out."""
        why = joined(map(self.meeting, found.because), "; ")
        yield Line(1, spans(self.pick(found.pick), f" ({self._usd(found.pick.benefit)}): ", why), sign="×")

    def combination(self, found: Combination) -> Spans:
        """Options with their money."""
        return spans(joined(map(self.pick, found.picks), " + "), " – ", self.money(found.money))

    def money(self, found: list[Money]) -> Spans:
        """Money by kind."""
        parts = [f"{self.say.usd(x.usd)} ({self.words[f'money.{x.kind}']})" for x in found]
        return spans("; ".join(parts) or self.words["none"])

    def pick(self, pick: Pick) -> Spans:
        """The name of an option."""
        return spans(f"{self.say.text(pick.name)}: {self.say.subject(pick.subject)}")

    def meeting(self, met: Meeting) -> Spans:
        """One interaction with its citation."""
        other = f"{self.say.text(met.name)} ({self.say.subject(met.subject)})"
        open_ = f" ({self.words['interaction_open']})" if met.verdict == "undetermined" else ""
        said = self.words(f"interaction.{met.kind}", others=other)
        return spans(Span(said, "strong"), open_, " – ", self.say.text(met.text), self.say.cite(met.cite, met.seen))


_TONES: dict[str, Style] = {"settled": "good", "traded": "open", "open": "open", "equal": "quiet"}
