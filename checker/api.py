"""`check` and what follows from it: the report of one firm under one rulebook on one day, what it should raise, the
days ahead of it, what would turn a verdict, and what to take together."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from checker.engines import Engine
from checker.engines.choose import default_engine
from checker.errors import CheckerError, Place, Problem, nearest
from checker.firm import Firm
from checker.logic.record import World
from checker.rulebook import Rulebook, load_rulebook

if TYPE_CHECKING:
    from checker.report import Report
    from checker.report.agenda import Agenda
    from checker.report.build import Builder
    from checker.report.calendar import Calendar
    from checker.report.decide import Decision
    from checker.report.gap import Gaps
    from checker.report.package import Package
    from checker.report.turns import Turns


def check(
    firm: Firm,
    rulebook: Rulebook | None = None,
    as_of: dt.date | None = None,
    only: str | None = None,
    engine: Engine | None = None,
) -> Report:
    """Every verdict, open issue and coverage for a firm.

    `rulebook` defaults to the shipped one and `as_of` to today; `only` is a pattern of ids such as
    `wing-*`.
    """
    return _builder(firm, rulebook or load_rulebook(), as_of, engine).report(only)


def agenda(
    firm: Firm, rulebook: Rulebook | None = None, as_of: dt.date | None = None, engine: Engine | None = None
) -> Agenda:
    """What a firm should raise in which forum, in the order of stake and urgency."""
    from checker.report.agenda import agenda_of

    builder = _builder(firm, rulebook or load_rulebook(), as_of, engine)
    return agenda_of(builder, builder.report())


def calendar(
    firm: Firm, rulebook: Rulebook | None = None, as_of: dt.date | None = None, engine: Engine | None = None
) -> Calendar:
    """Every day ahead of a firm that follows from the rulebook and from its facts."""
    from checker.report.calendar import calendar_of

    builder = _builder(firm, rulebook or load_rulebook(), as_of, engine)
    return calendar_of(firm, builder, builder.report())


def decide(
    firm: Firm,
    rulebook: Rulebook | None = None,
    as_of: dt.date | None = None,
    only: str | None = None,
    engine: Engine | None = None,
) -> Decision:
    """Which missing facts would settle the open verdicts of a firm, those first on which the most hangs."""
    from checker.report.decide import decision_of

    rulebook = rulebook or load_rulebook()
    return decision_of(check(firm, rulebook, as_of, only, engine), rulebook)


def gap(
    firm: Firm,
    provision: str,
    subject: str | None = None,
    rulebook: Rulebook | None = None,
    as_of: dt.date | None = None,
    engine: Engine | None = None,
) -> Gaps:
    """What would turn the verdicts of a provision, for each of its subjects or for the one named.

    CheckerError where the rulebook has no such provision, or the firm no such subject of it.
    """
    from checker.report.gap import gaps_of

    rulebook = rulebook or load_rulebook()
    if provision not in rulebook.provisions:
        what = f"the rulebook has no provision {provision!r}"
        raise CheckerError(Problem(Place("ID"), what, nearest(provision, rulebook.provisions)))
    builder = _builder(firm, rulebook, as_of, engine)
    kind = rulebook.provisions[provision]["subject"]
    ids = [r.id for r in builder.subjects(kind)]
    if subject is not None and subject not in ids:
        what = f"{subject!r} is no {kind.replace('_', ' ')} of this firm that {provision} is asked of"
        raise CheckerError(Problem(Place("--subject"), what, nearest(subject, ids) or ", ".join(ids)))
    return gaps_of(firm, builder, provision, subject)


def package(
    firm: Firm, rulebook: Rulebook | None = None, as_of: dt.date | None = None, engine: Engine | None = None
) -> Package:
    """Which grants a firm should take together, with what they give and what every choice between them costs."""
    from checker.report.package import package_of

    builder = _builder(firm, rulebook or load_rulebook(), as_of, engine)
    return package_of(builder, builder.report())


def turns(
    firm: Firm,
    asked: str,
    rulebook: Rulebook | None = None,
    as_of: dt.date | None = None,
    engine: Engine | None = None,
) -> Turns:
    """Where verdicts turn as one fact of a firm takes other values: `asked` is `ID.FACT=V1,V2,...` or
    `ID.FACT=FROM..TO`.

    CheckerError where that names no fact of the firm, or no value of it.
    """
    from checker.report.turns import turns_of

    return turns_of(firm.data, asked, rulebook or load_rulebook(), as_of or dt.date.today(), engine or default_engine())


def _builder(firm: Firm, rulebook: Rulebook, as_of: dt.date | None, engine: Engine | None) -> Builder:
    from checker.report.build import Builder

    world = World(firm, rulebook.vocabulary)
    return Builder(rulebook.program(as_of or dt.date.today()), world, engine or default_engine())
