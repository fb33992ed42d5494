"""Which missing facts decide the most: the smallest sets that settle open verdicts, in the order of what hangs on them.

The order is by the money at stake, then by the number of verdicts that a set settles, then by the effort: how many
facts must be gathered, and in how many departments.  Money of which no bound is known counts as the largest that is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from checker.firm.vocabulary import Vocabulary
from checker.report import worth
from checker.report.choice import Key
from checker.report.model import MissingFact, Usd, Verdict


class Deciding(NamedTuple):
    """Missing facts that together can settle verdicts which no part of them can settle."""

    facts: list[MissingFact]
    settles: list[Verdict]
    helps: int
    """How many further verdicts its facts can settle only with others."""
    stakes: worth.Total

    @property
    def limit(self) -> Decimal | None:
        """The most that can hang on it, None without bound; sorts of money are not added, the largest counts."""
        highs = [_most(kind, usd) for kind, usd in self.stakes.ranges.items()]
        if self.stakes.unquantified or None in highs:
            return None
        return max((high for high in highs if high is not None), default=Decimal(0))


def _most(kind: worth.Class, usd: Usd) -> Decimal | None:
    return worth.as_cost(usd).high if kind == "cost" else usd.high


def holder_of(fact: str, vocabulary: Vocabulary) -> str:
    """The department that holds a fact; `any` holds what the vocabulary does not know: lists of records."""
    return vocabulary[fact]["holder"] if fact in vocabulary else "any"


def ranking(
    verdicts: Iterable[Verdict], exclusions: dict[Key, set[Key]], holder: Callable[[str], str]
) -> list[Deciding]:
    """The deciding sets of the verdicts, those first on which the most hangs.

    `exclusions` from `worth.exclusions_in` the whole report; `holder` says which department holds a fact.
    """
    settled: dict[frozenset[str], list[Verdict]] = defaultdict(list)
    facts: dict[str, MissingFact] = {}
    reached: dict[str, set[Key]] = defaultdict(set)
    for v in verdicts:
        for together in v.missing:
            facts |= {fact.path: fact for fact in together}
            settled[frozenset(fact.path for fact in together)].append(v)
            for fact in together:
                reached[fact.path].add(worth.key_of(v))

    def helped(paths: frozenset[str]) -> set[Key]:
        parts = (frozenset(part) for size in range(1, len(paths) + 1) for part in combinations(paths, size))
        sure = {worth.key_of(v) for part in parts for v in settled.get(part, ())}
        return {key for path in paths for key in reached[path]} - sure

    found = [
        Deciding([facts[path] for path in sorted(paths)], settles, len(helped(paths)), worth.total(settles, exclusions))
        for paths, settles in settled.items()
    ]
    largest = max((x.limit for x in found if x.limit is not None), default=Decimal(0))

    def order(x: Deciding) -> tuple[object, ...]:
        stake = largest if x.limit is None else x.limit
        effort = (len(x.facts), len({holder(fact.fact) for fact in x.facts}))
        return (-stake, -len(x.settles), *effort, -x.helps, [fact.path for fact in x.facts])

    return sorted(found, key=order)
