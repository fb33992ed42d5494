"""One rule of the rulebook for a person to read, set by the report's own blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from checker.report.outline import Block, Heading, Line, Span, Spans, Table, spans
from checker.report.phrases import Phrases
from checker.report.text import lines_of
from checker.report.words import Language

if TYPE_CHECKING:
    from checker.rulebook import Rulebook

JOINS = {"all": "join.all", "any": "join.any", "at_least": "join.at_least"}


def shown(rulebook: Rulebook, kind: str, data: Any, language: Language) -> str:
    """A provision, concept, issue, forum or table as text."""
    return lines_of(_Rule(rulebook, language).blocks(kind, data))


class _Rule:
    def __init__(self, rulebook: Rulebook, language: Language) -> None:
        self.say = Phrases(rulebook, language)
        self.words = self.say.words

    def blocks(self, kind: str, data: Any) -> Iterator[Block]:
        """Head, content and citations of one rule."""
        yield Heading(1, spans(self.say.text(data["name"]), f" ({data['id']})"))
        yield from self.head(kind, data)
        for key in ("requires", "disqualified_by", "true_when"):
            if data.get(key, {}).get("of"):
                yield Heading(3, spans(Span(self.words["requires" if key == "true_when" else key], "strong")))
                yield from self.group(data[key], 1)
        if data.get("advisory"):
            yield Heading(3, spans(Span(self.words["advisory"], "strong")))
            for criterion in data["advisory"]:
                yield from self.criterion(criterion, 1)
        yield from self.consequences(data)
        if kind == "issue":
            yield from self.issue(data)
        if kind == "forum":
            yield from self.forum(data)
        if kind == "table":
            yield self.table(data)

    def head(self, kind: str, data: Any) -> Iterator[Block]:
        """What it is, and since when."""
        words = self.words
        about = [words[f"rule.{kind}"]]
        about += [words[f"{key}.{data[key]}"] for key in ("ask", "effect", "request") if key in data]
        about += [words[f"kind.{data['subject']}"]] if "subject" in data else []
        yield Line(0, spans(" · ".join(about)))
        if "authority" in data:
            yield Line(1, spans(Span(data["authority"], "cite")), label=words["authority"])
        if "in_force" in data:
            yield Line(1, spans(self.windows(data["in_force"])), label=words["in_force"])
        yield Line(1, spans(data["horizon"]), label=words["horizon"])
        yield Line(1, spans(data["file"]), label=words["file"])

    def windows(self, windows: Iterable[Any]) -> str:
        """Days on which something is law."""
        return ", ".join(self.window(w.get("since"), w.get("until")) for w in windows)

    def window(self, first: Any, last: Any) -> str:
        """From one value to another; None is without bound."""
        if first is None or last is None:
            if first is not None:
                return self.words("since", day=first)
            return "" if last is None else self.words("until", day=last)
        return self.words("range", low=first, high=last)

    def group(self, group: Any, depth: int) -> Iterator[Block]:
        """Criteria, and how they are joined where not all of them are needed."""
        if group["join"] != "all":
            yield Line(depth, spans(self.words(JOINS[group["join"]], n=group.get("n", ""))))
            depth += 1
        for item in group["of"]:
            yield from self.group(item, depth) if "join" in item else self.criterion(item, depth)

    def criterion(self, data: Any, depth: int) -> Iterator[Block]:
        """One cited line of the law."""
        cite = self.say.cite(data["cite"], data["seen"], data["grade"])
        yield Line(depth, spans(self.say.text(data["text"]), cite), sign="·")
        about = [
            data["id"],
            data["source"],
            self.words("last_verified", day=data["horizon"]),
            self.words("movable", who=self.words[f"movable.{data['movable_by']}"]),
        ]
        if data.get("in_force") and any(data["in_force"]):
            about.append(f"{self.words['in_force']} {self.windows(data['in_force'])}")
        yield Line(depth + 1, spans(Span(" · ".join(about), "quiet")))
        for reading in data.get("readings", ()):
            text = f"{self.words['reading']}: {self.say.text(reading['text'])}"
            yield Line(depth + 1, spans(text, self.source(reading["source"])))
        for guard in data.get("unsettled", ()):
            text = f"{self.words['reason.unsettled']}: {self.say.text(guard['note'])}"
            yield Line(depth + 1, spans(text, self.source(guard["source"])))

    def source(self, name: str) -> Spans:
        """The key of a source."""
        return spans(" ", Span(f"[{name}]", "cite"))

    def consequences(self, data: Any) -> Iterator[Block]:
        """What follows where it applies."""
        say, words = self.say, self.words
        if "benefit" in data:
            benefit = data["benefit"]
            note = f": {say.text(benefit['note'])}" if "note" in benefit else ""
            yield Line(0)
            yield Line(
                1, spans(words[f"money.{benefit['kind']}"], note, say.cite(benefit["cite"])), label=words["worth"]
            )
        for key, label, part in (("deadlines", "deadline", "act"), ("obligations", "obligation", "text")):
            for item in data.get(key, ()):
                cite = say.cite(item["cite"], item["seen"])
                yield Line(1, spans(say.text(item[part]), cite), label=words[label])
        for term in data.get("route", {}).get("terms", ()):
            text = spans(say.text(term["text"]), say.cite(term["cite"], term["seen"]))
            yield Line(1, text, label=words[f"term.{term['id']}"])
        for item in data.get("interactions", ()):
            others = ", ".join(say.provision(name) for name in item["provisions"])
            kind = words(f"interaction.{item['kind']}", others=others)
            text = spans(kind, " – ", say.text(item["text"]), say.cite(item["cite"], item["seen"]))
            yield Line(1, text, label=words["interaction"])

    def issue(self, data: Any) -> Iterator[Block]:
        """Where it is raised, and what is said."""
        say, words, forum = self.say, self.words, data["forum"]
        why = f"{say.forum(forum['primary'])} – {say.text(forum['why'])}"
        yield Line(1, spans(why), label=words["raise_in"])
        cite = say.cite(data["cite"], data["seen"])
        yield Line(1, spans(say.text(data["talking_point"]), cite), label=words["talking_point"])
        for because in data["because"]:
            text = f"{say.text(because['who'])} ({because['date']})"
            yield Line(1, spans(text, self.source(because["source"])), label=words["because"])

    def forum(self, data: Any) -> Iterator[Block]:
        """What it can decide, and its states."""
        for key in ("decides", "chairs", "korean_entry_point"):
            yield Line(1, spans(self.say.text(data[key])), label=self.words[f"forum.{key}"])
        for state in data["states"]:
            when = self.windows([state["window"]])
            why = f"{self.words['status.' + state['status']]} – {self.say.text(state['why'])}"
            yield Line(1, spans(why, self.source(state["source"])), label=when)

    def table(self, data: Any) -> Block:
        """All rows."""
        head = (*data["keys"], self.words["column.value"], self.words["in_force"], self.words["column.cite"])
        rows = tuple(
            (
                *(spans(self.cell(row["keys"].get(key))) for key in data["keys"]),
                spans(Span(str(row["value"]), "strong")),
                spans(self.windows(row["in_force"])),
                spans(Span(row["cite"], "cite")),
            )
            for row in data["rows"]
        )
        return Table(1, head, rows)

    def cell(self, cell: Any) -> str:
        """A key of a row: a value, a range, or everything."""
        if cell is None:
            return "*"
        if isinstance(cell, dict):
            return self.window(cell.get("from"), cell.get("to"))
        return str(cell)
