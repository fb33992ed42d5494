"""What share of an entity certain persons hold, directly and through the chain of owners, with exact bounds.

Cross-holdings are solved as linear equations, so that a cycle of owners neither loops nor counts twice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeAlias

from checker.logic import unknown
from checker.logic.record import FactRecord, RecordList, exact
from checker.logic.unknown import Interval, Truth

Where: TypeAlias = Callable[[FactRecord], Truth]


def ownership_share(
    entity: FactRecord,
    measure: str,
    where: Where,
    whole_from: Any = None,
    passes_from: Any = None,
    unless: Where | None = None,
    of_one: bool = False,
) -> Interval:
    """(least, greatest) percent of `entity` that owners who pass `where` hold, by the fact `measure` of an owner.

    An owner that passes counts with its share and the chain stops there.  Any other that is itself described
    (`entity` of
    the owner) passes on what is held in it, in proportion; as a whole where its share is at least `whole_from`.

    With `of_one` it is the largest share of any one of them, found through every chain.  With `passes_from` what an
    entity holds is passed on only to one who holds at least that much of it (to everyone, of an entity that passes
    `unless`).
    """
    if passes_from is None and not of_one:
        return (
            _bound(entity, measure, where, whole_from, upper=False),
            _bound(entity, measure, where, whole_from, upper=True),
        )
    link = _Link(whole_from, passes_from, unless)
    return (
        _of_each(entity, measure, where, link, of_one, upper=False),
        _of_each(entity, measure, where, link, of_one, upper=True),
    )


def _bound(entity: FactRecord, measure: str, where: Callable[[FactRecord], Truth], whole_from: Any, upper: bool) -> Any:
    """Solves share(e) = held(e) + sum of part(e, o) x share(o) over the entities that the chain reaches."""
    order: list[FactRecord] = [entity]
    held: list[Any] = []
    passed_on: list[dict[FactRecord, Any]] = []
    for current in order:
        direct: Any = 0
        through: dict[FactRecord, Any] = {}
        owners: RecordList | None = current.get("owners")
        if owners is None:
            direct = 100 if upper else 0
        else:
            for owner in owners if owners.rest is None else [*owners, owners.rest]:
                part = _part(owner, measure, upper)
                counts = where(owner)
                if counts is True:
                    direct += part if owner is not owners.rest or upper else 0
                elif counts is None and upper:
                    direct += part
                elif owner is not owners.rest:
                    # Of an owner that may or may not count, at least what others hold through it.
                    chain = owner.get("entity")
                    if chain is None:
                        continue
                    if chain not in order:
                        order.append(chain)
                    factor = 1 if whole_from is not None and part >= whole_from else Fraction(part, 100)
                    through[chain] = through.get(chain, 0) + factor
        held.append(min(direct, 100))
        passed_on.append(through)
    return _least_solution(order, held, passed_on)


def _part(owner: FactRecord, measure: str, upper: bool) -> Any:
    part = owner.get(measure)
    if part is not None:
        return exact(part)
    low, high = (owner.bounds or {}).get(measure, (0, 100))
    return high if upper else low


@dataclass(frozen=True)
class _Link:
    """How a stake in an entity is worth a stake in what that entity holds."""

    whole_from: Any
    passes_from: Any
    unless: Where | None

    def factor(self, part: Any) -> Any:
        """What a holder of all of an owner holds through it, if the owner's own share is `part` percent."""
        return 1 if self.whole_from is not None and part >= self.whole_from else Fraction(part, 100)

    def always(self, entity: FactRecord, upper: bool) -> bool:
        """Whether every stake in the entity, however small, is passed on."""
        if self.passes_from is None:
            return True
        free = False if self.unless is None else self.unless(entity)
        return free is True or (free is None and upper)


def _of_each(entity: FactRecord, measure: str, where: Where, link: _Link, of_one: bool, upper: bool) -> Any:
    """The holders who pass `where` are followed one by one; the largest of them, or their sum.

    Upwards, whoever is not disclosed may be any of them, or a stranger to all.
    """
    order = [entity]
    counts: dict[FactRecord, Truth] = {}
    stakes: dict[FactRecord, list[tuple[FactRecord, Any, FactRecord | None]]] = {}
    hidden: dict[FactRecord, Any] = {}
    for current in order:
        owners: RecordList | None = current.get("owners")
        stakes[current] = []
        hidden[current] = 100 if upper and owners is None else 0
        if owners is not None and owners.rest is not None and upper and where(owners.rest) is not False:
            hidden[current] = _part(owners.rest, measure, upper)
        for owner in owners or ():
            holder = owner.get("entity", owner)
            found = where(owner)
            counts[holder] = unknown.disjunction([counts.get(holder, False), found])
            # Added up, a holder that counts answers for all that is held in it.
            follows = of_one or found is False or (found is None and not upper)
            chain = owner.get("entity") if follows else None
            stakes[current].append((holder, _part(owner, measure, upper), chain))
            if chain is not None and chain not in order:
                order.append(chain)
    holders: list[FactRecord | None] = [h for h, found in counts.items() if found is True or (found is None and upper)]
    if any(hidden.values()):
        holders.append(None)
    shares = [_share_of_one(holder, order, stakes, hidden, link, upper) for holder in holders]
    top = hidden[entity]
    if of_one:
        return _plain(max(shares, default=0))
    return _plain(min(sum(share - top for share in shares) + top, 100))


def _share_of_one(
    holder: FactRecord | None,
    order: list[FactRecord],
    stakes: dict[FactRecord, list[tuple[FactRecord, Any, FactRecord | None]]],
    hidden: dict[FactRecord, Any],
    link: _Link,
    upper: bool,
) -> Any:
    """What one holder (None is a stranger) has of the first entity.  The entities that pass on to it are found from
    none upwards, so that a ring of entities does not lift itself."""
    held = [sum(part for who, part, _ in stakes[e] if who is holder) + hidden[e] for e in order]
    passing = {e for e in order if link.always(e, upper)}
    while True:
        passed_on: list[dict[FactRecord, Any]] = []
        for e in order:
            through: dict[FactRecord, Any] = {}
            for who, part, chain in stakes[e]:
                if who is not holder and chain in passing:
                    through[chain] = through.get(chain, 0) + link.factor(part)
            passed_on.append(through)
        shares = _solution(order, held, passed_on)
        more = {
            e
            for e, share in zip(order, shares, strict=True)
            if link.passes_from is not None and share >= link.passes_from
        }
        if more <= passing:
            return shares[0]
        passing |= more


def _least_solution(order: list[FactRecord], held: list[Any], passed_on: list[dict[FactRecord, Any]]) -> Any:
    """The first unknown of the system, as a plain number; never more than 100."""
    return _plain(_solution(order, held, passed_on)[0])


def _plain(share: Any) -> Any:
    return share.numerator if share.denominator == 1 else share


def _solution(order: list[FactRecord], held: list[Any], passed_on: list[dict[FactRecord, Any]]) -> list[Any]:
    """x of x = held + passed_on x, by elimination from the last to the first; never more than 100."""
    constants = list(held)
    if any(passed_on) and any(constants):
        _eliminate(order, constants, passed_on)
    return [min(share, 100) for share in constants]


def _eliminate(order: list[FactRecord], constants: list[Any], passed_on: list[dict[FactRecord, Any]]) -> None:
    """Turns the constants of the system into its solution."""
    place = {record: i for i, record in enumerate(order)}
    rows = [{place[record]: factor for record, factor in passed.items() if factor} for passed in passed_on]
    for i in reversed(range(len(order))):
        row = rows[i]
        own = row.pop(i, 0)
        if own >= 1:
            # A closed ring that holds itself: what is outside it cannot be reached through it.
            row.clear()
        elif own:
            rows[i] = row = {j: x / (1 - own) for j, x in row.items()}
            constants[i] = constants[i] / (1 - own)
        for k in range(i):
            factor = rows[k].pop(i, None)
            if factor:
                for j, x in row.items():
                    rows[k][j] = rows[k].get(j, 0) + factor * x
                constants[k] += factor * constants[i]
    for i, row in enumerate(rows):
        # A row leads only to what stands before it.
        constants[i] = min(constants[i] + sum(x * constants[j] for j, x in row.items()), 100)
