"""What decides the open verdicts of a firm: the model of the answer, made from a report."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from checker.report import worth
from checker.report.catalogue import CATALOGUE
from checker.report.model import MissingFact, Part, Report, RulebookRef, Run, Subject, Usd, Verdict, Words
from checker.report.ranking import Deciding, holder_of
from checker.report.summary import heard, silent, wanted
from checker.rulebook import Rulebook


class Wanted(Part):
    """A fact to gather: where it stands, how it is asked for, who holds it and what proves it."""

    subject: Subject
    fact: str
    path: str
    question: Words | None
    document: Words | None
    holder: str


class OpenVerdict(Part):
    """An undetermined verdict."""

    provision: str
    name: Words
    subject: Subject


class AtStake(Part):
    """Money of one sort that hangs on a set; what is lost or owed is positive here."""

    sort: Literal["gain", "loan", "deduction", "cost"]
    usd: Usd


class Decider(Part):
    """A set of facts that can settle verdicts which no smaller part of it can settle."""

    facts: list[Wanted]
    settles: list[OpenVerdict]
    helps: int
    """How many further verdicts its facts can settle only together with others."""
    stakes: list[AtStake]
    unquantified: int
    """How many of the verdicts have a worth that no number is given for."""


class Decision(Part):
    """What decides the open verdicts of a firm, what matters most first, and those that no set was found for."""

    decision_version: Literal[1] = 1
    as_of: dt.date
    firm: str
    rulebook: RulebookRef
    ranked_by: Words
    deciders: list[Decider]
    undecided: list[OpenVerdict]
    silent: list[OpenVerdict]
    """Those on which nothing in the file bears; they are left aside."""
    run: Run


def decision_of(report: Report, rulebook: Rulebook) -> Decision:
    """What decides the undetermined verdicts of a report."""
    aside = silent(report)
    open_ = [v for v in heard(report) if v.verdict == "undetermined"]
    english, korean = CATALOGUE["ranked_by"]
    return Decision(
        as_of=report.as_of,
        firm=report.firm,
        rulebook=report.rulebook,
        ranked_by=Words(en=english, ko=korean),
        deciders=[_decider(found, rulebook) for found in wanted(report, rulebook.vocabulary)],
        undecided=[_open(v) for v in open_ if not v.missing],
        silent=[_open(v) for v in report.verdicts if worth.key_of(v) in aside],
        run=report.run,
    )


def _decider(found: Deciding, rulebook: Rulebook) -> Decider:
    ranges = found.stakes.ranges
    return Decider(
        facts=[_wanted(fact, rulebook) for fact in found.facts],
        settles=[_open(v) for v in found.settles],
        helps=found.helps,
        stakes=[
            AtStake(sort=sort, usd=worth.as_cost(ranges[sort]) if sort == "cost" else ranges[sort])
            for sort in worth.ORDER
            if sort in ranges
        ],
        unquantified=found.stakes.unquantified,
    )


def _wanted(fact: MissingFact, rulebook: Rulebook) -> Wanted:
    about = rulebook.vocabulary.facts.get(fact.fact)
    return Wanted(
        **dict(fact),
        question=Words(**about["question"]) if about is not None else None,
        document=Words(**about["document"]) if about is not None else None,
        holder=holder_of(fact.fact, rulebook.vocabulary),
    )


def _open(v: Verdict) -> OpenVerdict:
    return OpenVerdict(provision=v.provision, name=v.name, subject=v.subject)
