"""`check`: the report of one firm under one rulebook on one day."""

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
    from checker.report.build import build_report

    rulebook = rulebook or load_rulebook()
    world = World(firm, rulebook.vocabulary)
    known = (*rulebook.provisions, *rulebook.issues)
    chosen = None if only is None else frozenset(name for name in known if fnmatchcase(name, only))
    name = firm.record.get("name") or firm.record.get("id") or ""
    return build_report(rulebook.program(as_of or dt.date.today()), world, engine or default_engine(), name, chosen)
