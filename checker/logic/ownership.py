"""What share of an entity certain persons hold, directly and through the chain of owners, with exact bounds.

Cross-holdings are solved as linear equations, so that a cycle of owners neither loops nor counts twice.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from checker.logic.record import FactRecord, RecordList
from checker.logic.unknown import Interval, Truth


def ownership_share(
    entity: FactRecord, measure: str, where: Callable[[FactRecord], Truth], whole_from: Any = None
) -> Interval:
    """(least, greatest) percent of `entity` that owners who pass `where` hold, by the fact `measure` of an owner.

    An owner that passes counts with its share and the chain stops there.  Any other that is itself described
    (`entity` of
    the owner) passes on what is held in it, in proportion; as a whole where its share is at least `whole_from`.
    """
    return (
        _bound(entity, measure, where, whole_from, upper=False),
        _bound(entity, measure, where, whole_from, upper=True),
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
                    factor = Fraction(1) if whole_from is not None and part >= whole_from else Fraction(part) / 100
                    through[chain] = through.get(chain, Fraction(0)) + factor
        held.append(min(Fraction(direct), Fraction(100)))
        passed_on.append(through)
    return _least_solution(order, held, passed_on)


def _part(owner: FactRecord, measure: str, upper: bool) -> Any:
    part = owner.get(measure)
    if part is not None:
        return part
    low, high = (owner.bounds or {}).get(measure, (0, 100))
    return high if upper else low


def _least_solution(order: list[FactRecord], held: list[Fraction], passed_on: list[dict[FactRecord, Fraction]]) -> Any:
    """The first unknown of x = held + passed_on x, by elimination from the last to the first; never more than 100."""
    n = len(order)
    at = {record: i for i, record in enumerate(order)}
    rows = [[passed.get(record, Fraction(0)) for record in order] for passed in passed_on]
    constants = list(held)
    for i in reversed(range(n)):
        own = rows[i][i]
        if own >= 1:
            # A closed ring that holds itself: what is outside it cannot be reached through it.
            rows[i] = [Fraction(0)] * n
        else:
            rows[i] = [Fraction(0) if j == i else x / (1 - own) for j, x in enumerate(rows[i])]
            constants[i] = constants[i] / (1 - own)
        for k in range(i):
            factor = rows[k][i]
            if factor:
                rows[k] = [Fraction(0) if j == i else x + factor * rows[i][j] for j, x in enumerate(rows[k])]
                constants[k] += factor * constants[i]
    share = min(constants[at[order[0]]], Fraction(100))
    return share.numerator if share.denominator == 1 else share
