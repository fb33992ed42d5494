"""What an agenda of many firms says, as typed data; its JSON form is version 1.

A number that is None is hidden.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from checker.report.agenda import AgendaLine, ForumOnTheDay
from checker.report.model import Part, Persons, RulebookRef, Usd, Words

RankedBy: TypeAlias = Literal["firms", "usd", "workers", "places"]
RANKED_BY: tuple[RankedBy, ...] = ("firms", "usd", "workers", "places")
"""What matters are ranked by, the first first; another may be put before the rest."""


class Figures(Part):
    """Firms, and what they have at stake.  None where it is hidden: the firms where they are too few, the stake also
    where it would give away that of few firms."""

    firms: int | None
    usd: Usd | None
    workers: Persons | None


class PartOfMatter(Figures):
    """The firms of a matter in one family or place."""

    id: str
    name: Words


class Parts(Part):
    """A matter by family or by place; `together` is what the hidden parts have together, None where none is hidden."""

    parts: list[PartOfMatter]
    hidden: int
    together: Figures | None


class JointMatter(AgendaLine, Figures):
    """One matter that firms raise.  `rank` is None where the count of firms is hidden; `tied` with another rank that
    is the same by all that is ranked by; `may` is how many more firms may raise it, None where that is hidden;
    `places` in how many the firms raise it."""

    ask: str
    rank: int | None
    tied: bool
    may: int | None
    places: int | None
    by_family: Parts
    by_place: Parts


class JointPage(ForumOnTheDay, Figures):
    """One forum with what to raise in it."""

    matters: list[JointMatter]


class Group(Figures):
    """Firms of an ask, a family or a place, whatever of its matters they raise."""

    id: str
    name: Words


class Crossing(Part):
    """How many firms of a family, or in a forum (`of`), raise an ask."""

    ask: str
    of: str
    firms: int


class MayRaise(Part):
    """A matter that the facts of no firm raise for sure; `may` is None where the count is hidden."""

    id: str
    name: Words
    may: int | None


class JointAgenda(Part):
    """What many firms should raise, forum by forum."""

    joint_agenda_version: Literal[1] = 1
    as_of: dt.date
    rulebook: RulebookRef
    synthetic: int
    firms: int
    rejected: int
    raising: int | None
    min_cell: int
    ranked_by: list[RankedBy]
    rules: dict[str, Words]
    pages: list[JointPage]
    by_ask: list[Group]
    by_family: list[Group]
    by_place: list[Group]
    asks_of_forums: list[Crossing]
    asks_of_families: list[Crossing]
    may_raise: list[MayRaise]
