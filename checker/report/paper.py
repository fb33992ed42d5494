"""The agenda of a firm as a talking-points paper: one page for each forum, each matter with its evidence."""

from __future__ import annotations

from collections.abc import Iterator

from checker.report.agenda import Agenda, AgendaLine, ForumOnTheDay, Matter, Page
from checker.report.outline import Block, Heading, Line, Span, Spans, spans
from checker.report.phrases import Phrases
from checker.report.words import Language
from checker.rulebook import Rulebook

SUBJECTS = 5
"""How many subjects a matter names."""


def paper(agenda: Agenda, rulebook: Rulebook, language: Language) -> Iterator[Block]:
    """The blocks of an agenda."""
    return _Paper(agenda, Phrases(rulebook, language)).blocks()


class Papers:
    """What the papers of one firm and of many have in common: forums, and on what a matter rests."""

    def __init__(self, say: Phrases) -> None:
        self.rulebook, self.say, self.words = say.rulebook, say, say.words

    def forum(self, page: ForumOnTheDay) -> Iterator[Block]:
        """What a forum is and can do."""
        yield Heading(2, spans(self.say.text(page.name)))
        yield Line(1, self.status(page), label=self.words["page.status"])
        for key, text in (
            ("chairs", page.chairs),
            ("korean_entry_point", page.korean_entry_point),
            ("decides", page.decides),
        ):
            yield Line(1, spans(self.say.text(text)), label=self.words[f"forum.{key}"])

    def status(self, page: ForumOnTheDay) -> Spans:
        """How a forum stands on the day, since when and by which source."""
        word = Span(self.words[f"status.{page.status}"], "good" if page.status == "active" else "open")
        since = self.words("page.since", day=page.since.isoformat()) if page.since is not None else ""
        why = f" – {self.say.text(page.status_why)}" if page.status_why is not None else ""
        source = self._source(page.status_source)
        return spans(word, since, why, source, self._stale(page))

    def request(self, number: str, matter: AgendaLine) -> Block:
        """The heading of a matter."""
        request = f" – {self.words[f'request.{matter.request}']}"
        return Heading(3, spans(f"{number} ", Span(self.say.text(matter.name), "strong"), request))

    def basis(self, matter: AgendaLine) -> Iterator[Block]:
        """The law and the evidence on which a matter rests, and where it belongs."""
        say, words = self.say, self.words
        yield Line(1, spans(Span("; ".join(matter.cites), "cite"), self._stale(matter)), label=words["matter.basis"])
        for i, because in enumerate(matter.because):
            text = spans(say.text(because.text), self._source(because.source))
            yield Line(1, text, label=words["matter.evidence"]) if i == 0 else Line(2, text, sign="·")
        group = f"{say.text(matter.group)} – " if matter.group is not None else ""
        yield Line(1, spans(group, say.text(matter.why_there)), label=words["why_there"])
        if matter.instead_of is not None:
            yield Line(1, spans(Span(words("matter.instead_of", forum=say.forum(matter.instead_of)), "open")))
        for key, names in (("decided_by", matter.decided_by), ("matter.also_in", matter.also_in)):
            if names:
                yield Line(1, spans(", ".join(say.forum(name) for name in names)), label=words[key])

    def _source(self, key: str | None) -> Spans:
        """The title of a source, for a paper is read without the key."""
        found = self.rulebook.sources.get(key or "")
        return spans(" ", Span(f"[{found['title']}]", "cite")) if found is not None else ()

    def _stale(self, what: ForumOnTheDay | AgendaLine) -> Spans:
        known = self.words("last_verified", day=what.horizon.isoformat())
        return spans(Span(f" ({known})", "open")) if what.stale else ()


class _Paper(Papers):
    def __init__(self, agenda: Agenda, say: Phrases) -> None:
        super().__init__(say)
        self.agenda = agenda

    def blocks(self) -> Iterator[Block]:
        """All of it."""
        agenda, words = self.agenda, self.words
        yield from self.say.head("agenda", agenda)
        if not agenda.pages:
            yield Line(0, spans(words["agenda_none"]))
            return
        yield Line(0, spans(Span(words["agenda_rule"], "quiet")))
        for page in agenda.pages:
            yield from self.page(page)

    def page(self, page: Page) -> Iterator[Block]:
        """One forum: what it is and can do, then what to raise in it."""
        yield from self.forum(page)
        for number, matter in enumerate(page.matters, 1):
            yield from self.matter(number, matter)

    def matter(self, number: int, matter: Matter) -> Iterator[Block]:
        """One matter: what to ask, for whom, what hangs on it, and on what it rests."""
        say, words = self.say, self.words
        yield self.request(f"{number}.", matter)
        if matter.standing is None:
            yield Line(1, spans(Span(say.text(matter.talking_point), "strong")), label=words["talking_point"])
        else:
            how = Span(words[f"law.{matter.standing}"], "open")
            yield Line(1, spans(say.text(matter.talking_point), ": ", how), label=words["matter.condition"])
        stakes = []
        if matter.usd.high != 0 or matter.usd.low != 0:
            stakes.append(say.usd(matter.usd))
        if matter.workers.high != 0 or matter.workers.low != 0:
            stakes.append(say.persons(matter.workers))
        if stakes:
            yield Line(1, spans(", ".join(stakes)), label=words["stake"])
        if matter.by is not None:
            yield Line(1, spans(Span(say.day(matter.by, matter.days_left), "strong")), label=words["matter.by"])
        named = [say.subject(subject) for subject in matter.subjects[:SUBJECTS]]
        more = len(matter.subjects) - len(named)
        yield Line(1, spans(", ".join(named), words("and_more", n=more) if more > 0 else ""), label=words["subjects"])
        yield from self.basis(matter)
