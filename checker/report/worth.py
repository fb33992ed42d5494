"""Adding up what verdicts are worth: ranges in USD, provisions that exclude each other counted once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, TypeAlias

from checker.report.choice import Key, Meetings
from checker.report.model import NOTHING, Choice, Report, Usd, Verdict

Class: TypeAlias = Literal["gain", "loan", "deduction", "cost"]

CLASSES: dict[str, Class] = {
    "credit": "gain",
    "grant": "gain",
    "loan": "loan",
    "deduction": "deduction",
    "duty": "cost",
    "recapture": "cost",
    "clawback": "cost",
    "fee": "cost",
    "payment": "cost",
}
"""What kinds of money may be added; money lent and money earned may not.  Kinds that are not here stand alone."""

ORDER: tuple[Class, ...] = ("gain", "deduction", "loan", "cost")
"""In which order sorts of money are told."""


class Total(NamedTuple):
    """The sums by class, and how many provisions have a worth that no number is given for."""

    ranges: dict[Class, Usd]
    unquantified: int


def total(verdicts: Sequence[Verdict], exclusions: dict[Key, set[Key]]) -> Total:
    """What the verdicts are worth together; `exclusions` from `exclusions_in` the whole report."""
    amounts: dict[Class, dict[Key, Usd]] = defaultdict(dict)
    unquantified = 0
    for v in verdicts:
        if v.benefit is None or v.verdict == "does_not_apply":
            continue
        kind = CLASSES.get(v.benefit.kind)
        if kind is None or (v.benefit.low is None and v.benefit.high is None):
            unquantified += 1
        else:
            amounts[kind][key_of(v)] = Usd(low=v.benefit.low, high=v.benefit.high)
    meetings = Meetings(rivals=exclusions)
    ranges = {
        kind: added(meetings.best(group, found) for group in meetings.among(found)) for kind, found in amounts.items()
    }
    return Total(ranges, unquantified)


def key_of(v: Verdict) -> Key:
    """What tells a verdict from the others of a report."""
    return v.provision, v.subject.kind, v.subject.id


def key_of_choice(choice: Choice) -> Key:
    """The verdict that a choice is about."""
    return choice.provision, choice.subject.kind, choice.subject.id


def exclusions_in(report: Report) -> dict[Key, set[Key]]:
    """key -> those of which only one can be had beside it."""
    return exclusions_among(report.verdicts)


def exclusions_among(verdicts: Iterable[Verdict]) -> dict[Key, set[Key]]:
    """The same of verdicts that are all that there are."""
    out: dict[Key, set[Key]] = defaultdict(set)
    for v in verdicts:
        for met in v.interactions:
            if met.kind == "excludes":
                for choice in met.choices:
                    other = key_of_choice(choice)
                    if choice.provision != v.provision:
                        out[key_of(v)].add(other)
                        out[other].add(key_of(v))
    return dict(out)


def added(amounts: Iterable[Usd]) -> Usd:
    """The sum of ranges; None is without bound."""
    return sum(amounts, NOTHING)


def as_cost(loss: Usd) -> Usd:
    """A loss, which is negative, as what it costs."""
    return -loss
