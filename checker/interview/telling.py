"""An interview for a person: its questions, what each answer settled, and why something is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.firm.kinds import FIRM
from checker.interview.answers import Refused
from checker.interview.interview import Change, Interview
from checker.interview.questions import Question
from checker.report.model import Subject, Verdict
from checker.report.outline import Block, Heading, Line, Span, Spans, joined, spans
from checker.report.phrases import Phrases
from checker.report.summary import SIGNS
from checker.report.words import Language

SHOWN = 6
"""How many verdicts are named before the rest is counted."""


class Telling:
    """What an interview says, in one language."""

    def __init__(self, interview: Interview, language: Language) -> None:
        self.interview = interview
        self.say = Phrases(interview.rulebook, language)
        self.words = self.say.words

    def opening(self, file: str) -> Iterator[Block]:
        """How to answer, and where the answers are kept."""
        name = str(self.interview.data.get("name") or self.words["unnamed"])
        yield Heading(1, spans(self.words("ask", firm=name)))
        yield Line(0, spans(self.words["ask_how"]))
        yield Line(0, spans(self.words("ask_kept", file=file)))

    def question(self, q: Question) -> Iterator[Block]:
        """A question with what may be answered."""
        number = Span(f"{self.interview.answered + 1}. ", "quiet")
        whom = "" if q.record.kind == FIRM else f"{self.say.subject(self._subject(q))} – "
        yield Heading(3, spans(number, whom, Span(self.asked(q), "strong")))
        for i, option in enumerate(q.options, 1):
            yield Line(1, spans(self.option(q, option)), sign=f"{i}")
        yield Line(1, spans(Span(self.hint(q), "quiet")))

    def asked(self, q: Question) -> str:
        """The question itself."""
        if q.text is not None:
            return self.say.text(q.text)
        if q.fact is not None:
            return self.say.text(q.fact["question"])
        if q.sort == "name":
            return self.words["ask_name"]
        return self.words("ask_records", list=self.say.label(q.name), subject=self.say.subject(self._subject(q)))

    def option(self, q: Question, option: str) -> str:
        """One of the possible answers."""
        return self.say.text(q.fact["values"][option]) if q.fact is not None and "values" in q.fact else option

    def hint(self, q: Question) -> str:
        """How the answer is written."""
        parts = [self.words[f"hint.{q.sort}"]] if q.sort != "ref" or q.options else []
        if q.opens:
            parts.append(self.words["ask_another" if q.options else "hint.new"])
        if q.fact is not None and "unit" in q.fact:
            parts.append(self.words("ask_unit", unit=q.fact["unit"]))
        return ", ".join(parts)

    def refused(self, q: Question, error: Refused) -> Iterator[Block]:
        """What is wrong with an answer, and what to write instead."""
        said = self.words(f"refused.{error.why}", text=error.text, hint=self.hint(q))
        yield Line(1, spans(Span(said, "bad")))

    def changes(self, q: Question, changes: Sequence[Change], declined: bool) -> Iterator[Block]:
        """What an answer settled, and how far the interview is."""
        told = [x for x in changes if not _is_pruned(x.verdict)]
        for key in ("ask_settled", "ask_reopened"):
            of = [x.verdict for x in told if (x.verdict.verdict == "undetermined") is (key == "ask_reopened")]
            if of:
                yield Line(1, label=self.words[key])
            for v in of[:SHOWN]:
                yield Line(2, self.verdict(v), sign=SIGNS[v.verdict])
            if len(of) > SHOWN:
                yield Line(2, spans(Span(self.words("and_more", n=len(of) - SHOWN).strip(" ,"), "quiet")))
        if declined:
            yield Line(1, spans(Span(self.words["ask_declined"], "quiet")))
        elif not told and not q.starts:
            yield Line(1, spans(Span(self.words["ask_nothing"], "quiet")))
        yield Line(1, spans(Span(self.progress(), "quiet")))

    def progress(self) -> str:
        """How many verdicts are settled; those that are not in force are nobody's."""
        verdicts = [v for v in self.interview.verdicts() if not _is_pruned(v)]
        settled = sum(v.verdict != "undetermined" for v in verdicts)
        return self.words("ask_progress", n=settled, all=len(verdicts))

    def verdict(self, v: Verdict) -> Spans:
        """A verdict in one line."""
        said = Span(self.words[f"verdict.{v.verdict}"], "strong")
        return spans(said, f" · {self.say.text(v.name)} · {self.say.subject(v.subject)}")

    def why(self, q: Question) -> Iterator[Block]:
        """The provisions that hang on an answer, each with the conditions that want it and their citations."""
        found = self.interview.why(q)
        if not found:
            yield Line(1, spans(self.words["ask_why_start"]))
            return
        yield Line(1, spans(f"{self.words['ask_why']}: {len(found)}"))
        for v, wanting in found[:SHOWN]:
            yield Line(2, spans(f"{self.say.text(v.name)} · {self.say.subject(v.subject)}"), sign="?")
            for c in (c for c in v.criteria if c.id in wanting):
                yield Line(3, spans(self.say.text(c.text), self.say.cite(c.cite, c.seen, c.grade)), sign="·")
        if len(found) > SHOWN:
            yield Line(2, spans(Span(self.words("and_more", n=len(found) - SHOWN).strip(" ,"), "quiet")))

    def back(self, q: Question | None) -> Iterator[Block]:
        """Which answer was taken back."""
        if q is None:
            yield Line(1, spans(self.words["ask_at_start"]))
        else:
            whom = [] if q.record.kind == FIRM else [self.say.subject(self._subject(q))]
            label = joined([*whom, self.asked(q) if q.fact is None else self.say.label(q.name)], " – ")
            yield Line(1, spans(self.words("ask_back", label="".join(part.text for part in label))))

    def closing(self, file: str, is_done: bool) -> Iterator[Block]:
        """How it ended, and where to go on."""
        if is_done:
            yield Line(0, spans(Span(self.words["ask_done"], "good")))
        yield Line(0, spans(self.progress()))
        yield Line(0, spans(self.words("ask_kept_in", file=file)))

    def _subject(self, q: Question) -> Subject:
        return Subject(kind=q.record.kind, id=q.record.id)


def _is_pruned(v: Verdict) -> bool:
    return any(reason.kind == "not_in_force" for reason in v.reasons)
