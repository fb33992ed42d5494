"""What every form of a report tells beside single verdicts: the asks, the days ahead, the facts wanted, and of whom."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from checker.firm.vocabulary import Vocabulary
from checker.report.catalogue import CATALOGUE
from checker.report.choice import Key
from checker.report.model import DeadlineResult, MissingFact, Report, Verdict
from checker.report.ranking import Deciding, holder_of, ranking
from checker.report.worth import exclusions_in, key_of

ORDER = ("applies", "undetermined", "does_not_apply")
"""Verdicts as they are told."""

SIGNS = {"applies": "+", "undetermined": "?", "does_not_apply": "-", "met": "+", "unknown": "?", "unmet": "-"}
GAINS = ("grant", "channel", "context")
"""Effects that are good news where they apply."""


class Due(NamedTuple):
    """One act by one day, with all the verdicts that it is for."""

    day: dt.date
    days_left: int
    deadline: DeadlineResult
    verdicts: list[Verdict]


class Weight(NamedTuple):
    """A fact that is unknown: how many verdicts it keeps open, and how many it can decide on its own."""

    fact: MissingFact
    keeps_open: int
    decides: int


class Question(NamedTuple):
    """A fact to ask for: of whom, for which places of the file, and for which verdicts."""

    fact: str
    holder: str
    paths: list[str]
    verdicts: list[Verdict]


def asks_in(report: Report) -> list[str]:
    """The asks of which a report speaks, in the order in which they are told."""
    found = {v.ask for v in report.verdicts}
    return [ask for key in CATALOGUE if key.startswith("ask.") and (ask := key.removeprefix("ask.")) in found]


def heard(report: Report) -> list[Verdict]:
    """The verdicts on which something in the file bears; all of them where nothing does."""
    return [v for v in report.verdicts if not v.is_silent] or report.verdicts


def silent(report: Report) -> set[Key]:
    """The other verdicts."""
    return {key_of(v) for v in report.verdicts} - {key_of(v) for v in heard(report)}


def due(report: Report) -> list[Due]:
    """The days of what applies and of what the file describes, passed ones too, in their order.

    A day of something that the firm hardly does is nothing to be warned of.
    """
    found: dict[tuple[dt.date, str, str], Due] = {}
    for v in report.verdicts:
        for deadline in v.deadlines if v.verdict == "applies" or v.is_described else ():
            if deadline.by is not None and deadline.days_left is not None:
                key = (deadline.by, v.provision, deadline.act.en)
                found.setdefault(key, Due(deadline.by, deadline.days_left, deadline, [])).verdicts.append(v)
    return [found[key] for key in sorted(found)]


def wanted(report: Report, vocabulary: Vocabulary) -> list[Deciding]:
    """The sets of missing facts that settle open verdicts, those first on which the most hangs."""
    return ranking(heard(report), exclusions_in(report), lambda fact: holder_of(fact, vocabulary))


def weights(report: Report) -> dict[str, Weight]:
    """path -> what hangs on the unknown fact there."""
    facts = {fact.path: fact for v in heard(report) for fact in v.unknown_facts}
    open_ = Counter(path for v in heard(report) for path in {fact.path for fact in v.unknown_facts})
    alone = Counter(found[0].path for v in heard(report) for found in v.missing if len(found) == 1)
    return {path: Weight(fact, open_[path], alone[path]) for path, fact in facts.items()}


def questions(report: Report, vocabulary: Vocabulary) -> list[Question]:
    """Every unknown fact once, by the department that holds it, then by how many verdicts need it."""
    found: dict[str, Question] = {}
    for v in heard(report):
        for fact in v.unknown_facts:
            holder = holder_of(fact.fact, vocabulary)
            question = found.setdefault(fact.fact, Question(fact.fact, holder, [], []))
            question.paths.append(fact.path)
            question.verdicts.append(v)
    holders = [key.removeprefix("holder.") for key in CATALOGUE if key.startswith("holder.")]
    unique = [x._replace(paths=list(dict.fromkeys(x.paths)), verdicts=_unique(x.verdicts)) for x in found.values()]
    needed = {x.fact: len({v.provision for v in x.verdicts}) for x in unique}
    return sorted(unique, key=lambda x: (holders.index(x.holder), -needed[x.fact], x.fact))


def _unique(verdicts: Iterable[Verdict]) -> list[Verdict]:
    return list({key_of(v): v for v in verdicts}.values())
