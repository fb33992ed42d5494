"""Adding up what verdicts are worth: ranges in USD, provisions that exclude each other counted once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple, TypeAlias

from checker.report.model import Report, Usd, Verdict

Class: TypeAlias = Literal["gain", "loan", "deduction", "cost"]
Key: TypeAlias = tuple[str, str, str]
"""(provision, kind of the subject, its id)."""

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
    ranges = {
        kind: added(_best(group, found, exclusions) for group in _groups(found, exclusions))
        for kind, found in amounts.items()
    }
    return Total(ranges, unquantified)


def key_of(v: Verdict) -> Key:
    """What tells a verdict from the others of a report."""
    return v.provision, v.subject.kind, v.subject.id


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
                    other = (choice.provision, choice.subject.kind, choice.subject.id)
                    if choice.provision != v.provision:
                        out[key_of(v)].add(other)
                        out[other].add(key_of(v))
    return dict(out)


def _groups(found: Iterable[Key], exclusions: dict[Key, set[Key]]) -> Iterable[set[Key]]:
    """The keys, those together that exclude each other, directly or through others."""
    left = dict.fromkeys(found)
    while left:
        pending, group = [next(iter(left))], set()
        while pending:
            key = pending.pop()
            if key in left:
                del left[key]
                group.add(key)
                pending += exclusions.get(key, ())
        yield group


def _best(group: set[Key], amounts: dict[Key, Usd], exclusions: dict[Key, set[Key]]) -> Usd:
    """The range of the best choice in a group."""
    by_provision: dict[str, list[Key]] = defaultdict(list)
    for key in group:
        by_provision[key[0]].append(key)
    sums = [added(amounts[key] for key in keys) for keys in by_provision.values()]
    only_one = all(a[0] == b[0] or b in exclusions.get(a, ()) for a in group for b in group)
    # Where some pairs of the group may be had together, the sum of all is the only bound that surely holds.
    high = _greatest(x.high for x in sums) if only_one else added(sums).high
    lows = [x.low for x in sums]
    return Usd(low=None if None in lows else max(x for x in lows if x is not None), high=high)


def _greatest(highs: Iterable[Decimal | None]) -> Decimal | None:
    """The greatest upper bound; None is without bound."""
    found = list(highs)
    return None if None in found else max((x for x in found if x is not None), default=Decimal(0))


def added(amounts: Iterable[Usd]) -> Usd:
    """The sum of ranges; None is without bound."""
    low: Decimal | None = Decimal(0)
    high: Decimal | None = Decimal(0)
    for amount in amounts:
        low = None if low is None or amount.low is None else low + amount.low
        high = None if high is None or amount.high is None else high + amount.high
    return Usd(low=low, high=high)


def as_cost(loss: Usd) -> Usd:
    """A loss, which is negative, as what it costs."""
    return Usd(low=None if loss.high is None else -loss.high, high=None if loss.low is None else -loss.low)
