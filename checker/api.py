"""`check` and `agenda`: the report of one firm under one rulebook on one day, and what it should raise."""

from __future__ import annotations

import datetime as dt
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from checker.engines import Engine
from checker.engines.choose import default_engine
from checker.firm import Firm
from checker.logic.record import World
from checker.rulebook import Rulebook, load_rulebook

if TYPE_CHECKING:
    from checker.report import Report
    from checker.report.agenda import Agenda
    from checker.report.build import Builder


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
    rulebook = rulebook or load_rulebook()
    return _builder(firm, rulebook, as_of, engine).report(_name(firm), _chosen(rulebook, only))


def agenda(
    firm: Firm, rulebook: Rulebook | None = None, as_of: dt.date | None = None, engine: Engine | None = None
) -> Agenda:
    """What a firm should raise in which forum, in the order of stake and urgency."""
    from checker.report.agenda import agenda_of

    builder = _builder(firm, rulebook or load_rulebook(), as_of, engine)
    return agenda_of(builder, builder.report(_name(firm), None))


def _builder(firm: Firm, rulebook: Rulebook, as_of: dt.date | None, engine: Engine | None) -> Builder:
    from checker.report.build import Builder

    world = World(firm, rulebook.vocabulary)
    return Builder(rulebook.program(as_of or dt.date.today()), world, engine or default_engine())


def _name(firm: Firm) -> str:
    return str(firm.record.get("name") or firm.record.get("id") or "")


def _chosen(rulebook: Rulebook, only: str | None) -> frozenset[str] | None:
    known = (*rulebook.provisions, *rulebook.issues)
    return None if only is None else frozenset(name for name in known if fnmatchcase(name, only))
