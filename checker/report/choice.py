"""The best choice among options that exclude, need, reduce or cap each other: an exact search, free of law and facts.

Options that meet, directly or through others, form a group; groups are chosen from by themselves.  Within a group only
options that exclude or reduce another are branched on, the one with the most rivals first, and all that is then free
is taken, for no amount is below nothing.  Groups are small (a facility and its credits), so every combination worth
having is listed and compared, which needs no solver; where a search would look at more than LIMIT, it ends and says
so.  The tests hold it to the trial of all subsets.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import islice
from typing import NamedTuple, TypeAlias

from checker.report.model import NOTHING, Usd

Key: TypeAlias = tuple[str, str, str]
"""(provision, kind of the subject, its id)."""
Chosen: TypeAlias = frozenset[Key]
LIMIT = 2000
"""No more combinations of one group are looked at."""


class Cap(NamedTuple):
    """The most that several options give together."""

    over: Chosen
    most: Usd


@dataclass
class Meetings:
    """How options meet: `rivals` cannot be had beside each other; of each of its `needs` an option needs one; an option
    is reduced, perhaps to nothing, by any of its `reducers`; a cap limits what its members give together."""

    rivals: dict[Key, set[Key]] = field(default_factory=dict)
    needs: dict[Key, list[Chosen]] = field(default_factory=dict)
    reducers: dict[Key, set[Key]] = field(default_factory=dict)
    caps: list[Cap] = field(default_factory=list)

    def among(self, keys: Collection[Key]) -> Iterator[set[Key]]:
        """The keys in groups: together those that meet, directly or through others."""
        links: dict[Key, set[Key]] = {}
        for together in (*self._pairs(), *(set(cap.over) for cap in self.caps)):
            for key in together:
                links.setdefault(key, set()).update(together)
        left = dict.fromkeys(keys)
        while left:
            pending, group = [next(iter(left))], set()
            while pending:
                key = pending.pop()
                if key in left:
                    del left[key]
                    group.add(key)
                    pending += links.get(key, ())
            yield group

    def _pairs(self) -> Iterator[set[Key]]:
        for told in (self.rivals, self.reducers):
            for key, others in told.items():
                yield {key, *others}
        for key, needs in self.needs.items():
            yield {key, *(other for need in needs for other in need)}

    def admits(self, chosen: Collection[Key]) -> bool:
        """Whether these options can be had together."""
        return all(self._rivals(key).isdisjoint(chosen) and self._is_met(key, chosen) for key in chosen)

    def _rivals(self, key: Key) -> set[Key]:
        return self.rivals.get(key, set())

    def _is_met(self, key: Key, chosen: Collection[Key]) -> bool:
        return all(not need.isdisjoint(chosen) for need in self.needs.get(key, ()))

    def combinations(self, group: Collection[Key]) -> tuple[list[Chosen], bool]:
        """(the combinations of a group to which only what reduces others can be added; whether these are all)."""
        branches = self._branches(frozenset(), frozenset(group))
        found = {chosen for chosen in islice(branches, LIMIT) if not self._can_grow(chosen, group)}
        return sorted(found, key=sorted), next(branches, None) is None

    def best(self, group: Collection[Key], amounts: Mapping[Key, Usd]) -> Usd:
        """What the best choice in a group gives: with every amount at its least, and with every amount at its most."""
        combinations, exact = self.combinations(group)
        found = [self.worth(chosen, amounts) for chosen in combinations]
        lows, highs = [x.low for x in found if x.low is not None], [x.high for x in found if x.high is not None]
        bounded = exact and len(highs) == len(found)
        return Usd(
            low=max(lows, default=None),
            high=max(highs) if bounded else _sum(amounts[key].high for key in group if key in amounts),
        )

    def _branches(self, chosen: Chosen, left: Chosen) -> Iterator[Chosen]:
        """What can be made of those that are left, one branch with the option that meets the most and one without."""
        meets = {key: len(self._rivals(key) & left) + len(self._reduced_by(key) & (left | chosen)) for key in left}
        pivot = max(sorted(left), key=meets.__getitem__, default=None)
        if pivot is None or not meets[pivot]:
            yield self._closed(chosen | left)
            return
        rest = left - {pivot}
        yield from self._branches(chosen | {pivot}, rest - self._rivals(pivot))
        yield from self._branches(chosen, rest)

    def _reduced_by(self, key: Key) -> set[Key]:
        """The options that an option reduces."""
        return {other for other, by in self.reducers.items() if key in by}

    def _closed(self, chosen: Chosen) -> Chosen:
        """Without the options that lack what they need."""
        while lacking := {key for key in chosen if not self._is_met(key, chosen)}:
            chosen -= lacking
        return chosen

    def _can_grow(self, chosen: Chosen, group: Collection[Key]) -> bool:
        return any(
            key not in chosen and self.admits(chosen | {key}) and self._reduced_by(key).isdisjoint(chosen)
            for key in group
        )

    # --- money --------------------------------------------------------------------------------------------------------

    def worth(self, chosen: Collection[Key], amounts: Mapping[Key, Usd], kind: Collection[Key] | None = None) -> Usd:
        """What options give together, or those of one kind among them: at least, where all that reduces them reduces
        them to nothing, and what is not of the kind uses up their caps; at most, where none of it does."""
        given = {key: self.reduced(key, amounts[key], chosen) for key in chosen if key in amounts}
        counted = {key: x for key, x in given.items() if kind is None or key in kind}
        return Usd(low=self._low(counted, given), high=self._high(counted))

    def reduced(self, key: Key, amount: Usd, chosen: Collection[Key]) -> Usd:
        """What an option gives beside others: a rule says which of two is reduced, and not by how much."""
        return Usd(low=Decimal(0), high=amount.high) if self._is_reduced(key, chosen) else amount

    def difference(self, a: Chosen, b: Chosen, amounts: Mapping[Key, Usd], kind: Collection[Key] | None = None) -> Usd:
        """How much more one combination gives than another; what both give alike cancels, unless a cap is in play."""
        if any(not cap.over.isdisjoint(a | b) for cap in self.caps):
            return self.worth(a, amounts, kind) + -self.worth(b, amounts, kind)
        counted = {key for key in a | b if key in amounts and (kind is None or key in kind)}
        return sum((self._apart(key, a, b, amounts[key]) for key in counted), NOTHING)

    def _apart(self, key: Key, a: Chosen, b: Chosen, amount: Usd) -> Usd:
        """What one option gives more in one combination than in another."""
        if key not in b:
            return self.reduced(key, amount, a)
        if key not in a:
            return -self.reduced(key, amount, b)
        by = self.reducers.get(key, set())
        if by & a == by & b:
            return NOTHING
        # The same amount on both sides, less what reduces it there, which no rule says.
        lost, gained = (
            Usd(low=Decimal(0), high=amount.high) if self._is_reduced(key, chosen) else NOTHING for chosen in (a, b)
        )
        return gained + -lost

    def _is_reduced(self, key: Key, chosen: Collection[Key]) -> bool:
        return not self.reducers.get(key, set()).isdisjoint(chosen)

    def _low(self, counted: dict[Key, Usd], given: dict[Key, Usd]) -> Decimal | None:
        total, taken = _sum(x.low for x in counted.values()), Decimal(0)
        for cap in self.caps:
            mine = _sum(counted[key].low for key in cap.over if key in counted) or Decimal(0)
            others = _sum(given[key].high for key in cap.over if key in given and key not in counted)
            room = Decimal(0) if others is None else max((cap.most.low or Decimal(0)) - others, Decimal(0))
            taken += max(mine - room, Decimal(0))
        # Where caps share options they may take the same money: all that each takes is the most that is taken.
        return total if total is None or not taken else max(total - taken, Decimal(0))

    def _high(self, counted: dict[Key, Usd]) -> Decimal | None:
        left, parts = dict(counted), list[Decimal | None]()
        for cap in self.caps:
            mine = _sum([left.pop(key).high for key in cap.over if key in left])
            parts.append(min((x for x in (mine, cap.most.high) if x is not None), default=None))
        return _sum([*parts, *(x.high for x in left.values())])


def _sum(parts: Iterable[Decimal | None]) -> Decimal | None:
    """The sum; None, which is without bound, where a part is."""
    found = list(parts)
    return None if None in found else sum((x for x in found if x is not None), Decimal(0))
