"""The routes of one subject side by side: the provisions with a `route` block that lead it to the same end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Literal, TypeAlias

from checker.firm.vocabulary import Vocabulary
from checker.logic.conditions import on_each_member
from checker.logic.program import Program
from checker.logic.record import FactRecord
from checker.logic.unknown import Truth
from checker.report import model
from checker.rulebook import ir

Standing = Literal["open", "open_under_conditions", "undetermined", "closed"]
STANDINGS: tuple[Standing, ...] = ("open", "open_under_conditions", "undetermined", "closed")
"""From the best to the worst."""


Bars: TypeAlias = dict[tuple[str, model.Subject], list[model.Verdict]]
"""(route, subject) -> the verdicts of the bars that exclude it there."""


def routes(program: Program, verdicts: Iterable[model.Verdict], records: dict[str, FactRecord]) -> list[model.Routes]:
    """The routes of every subject that has one, best standing first, then by the rulebook's order."""
    by_subject: dict[tuple[str, str], list[model.Verdict]] = defaultdict(list)
    bars: Bars = defaultdict(list)
    for v in verdicts:
        for met in v.interactions if v.effect == "bar" else ():
            for choice in met.choices if met.kind == "excludes" else ():
                bars[choice.provision, choice.subject].append(v)
        if "route" in program.rulebook.provisions[v.provision]:
            by_subject[v.subject.kind, v.subject.id].append(v)
    return [_of_subject(program, found, bars, records[id]) for (_, id), found in sorted(by_subject.items())]


def _of_subject(program: Program, verdicts: list[model.Verdict], bars: Bars, r: FactRecord) -> model.Routes:
    ranked = []
    for v in verdicts:
        data = program.rulebook.provisions[v.provision]["route"]
        result = _route(program, data, v, bars[v.provision, v.subject], r)
        low, high = program.on(r, lambda r, data=data: program.value(data["order"], r))  # type: ignore[misc]
        # An order that is not known ranks as low as it can be: a route is not hidden for want of a fact.
        order = (low is None, low or 0, high is None, high or 0)
        ranked.append(((STANDINGS.index(result.standing), order, v.provision), result))
    found = [result for _, result in sorted(ranked, key=lambda pair: pair[0])]
    return model.Routes(subject=verdicts[0].subject, routes=found, split=_split(found))


def _route(
    program: Program, data: ir.Route, v: model.Verdict, bars: list[model.Verdict], r: FactRecord
) -> model.RouteResult:
    items = _items(program, data, r)
    barred_by = [bar for bar in bars if bar.verdict == "applies"]
    closing = barred_by if v.verdict != "does_not_apply" else [v, *barred_by]
    deciding = [c for verdict in closing for c in verdict.criteria if c.deciding]
    unless = [bar.provision for bar in bars if bar.verdict == "undetermined"]
    standing: Standing = "closed" if barred_by else _standing(v, items, bool(unless))
    return model.RouteResult(
        provision=v.provision,
        name=v.name,
        standing=standing,
        decided_by=v.decided_by,
        barred_by=[bar.provision for bar in barred_by],
        unless=unless,
        within_firms_power=all(c.movable_by == "firm" for c in deciding) if standing == "closed" else None,
        items=items,
        terms=[_term(term) for term in data["terms"] if _binds(program, term, r)],
        cost=v.benefit,
        stale=v.stale,
    )


def _standing(v: model.Verdict, items: list[model.RouteItem], may_be_barred: bool) -> Standing:
    if v.verdict == "applies":
        return "open" if all(item.free for item in items) and not may_be_barred else "open_under_conditions"
    return "undetermined" if v.verdict == "undetermined" else "closed"


def _items(program: Program, data: ir.Route, r: FactRecord) -> list[model.RouteItem]:
    """What the route says of each member of the set, none where the set is not known."""
    possible = program.value(data["items"], r)
    if possible is None or len(possible) != 1:
        return []
    (members,) = possible
    vocabulary: Vocabulary = program.rulebook.vocabulary
    labels = vocabulary[data["items"]["path"][-1]]["values"] if data["items"]["op"] == "fact" else {}

    def said() -> list[tuple[Truth, Truth]]:
        return [(program.truth(data["carried"], r), program.truth(data["free"], r))]

    return [
        model.RouteItem(item=member, label=model.Words(**labels[member]), carried=carried, free=free)
        for member in sorted(members)
        for carried, free in program.on(r, lambda r, member=member: on_each_member([member], r, said))  # type: ignore[misc]
    ]


def _binds(program: Program, term: ir.Term, r: FactRecord) -> bool:
    gate = term.get("gate")
    return gate is None or program.on(r, lambda r: program.truth(gate, r)) is not False


def _term(term: ir.Term) -> model.RouteTerm:
    return model.RouteTerm(
        id=term["id"],
        text=model.Words(**term["text"]),
        cite=term["cite"],
        source=term["source"],
        seen=term["seen"],
    )


def _split(found: list[model.RouteResult]) -> list[model.SplitItem]:
    """Where each item of a mixed group could go, if no route may carry all of them."""
    known = [route for route in found if route.items]
    if not known or any(all(item.carried is not False for item in route.items) for route in known):
        return []
    return [
        model.SplitItem(
            item=first.item,
            label=first.label,
            carried_by=sorted(route.provision for route in known if _carries(route, first.item)),
        )
        for first in known[0].items
    ]


def _carries(route: model.RouteResult, item: str) -> bool:
    return any(found.item == item and found.carried for found in route.items)
