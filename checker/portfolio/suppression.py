"""Small counts are hidden, so that no firm can be told from a table, with what would give them away.

The rule, and why it holds.  A matter that fewer firms than the least share is named without any number.  Of a shared
matter, a part (a family, a place) with fewer firms is hidden, and the smallest other part with it: what the matter's
total leaves then belongs to two parts or more, together of as many firms as the least or more.  Every other number,
such as that of a forum, counts firms of shown parts alone, so that no number hangs on a hidden one.
"""

from __future__ import annotations

from collections.abc import Mapping

from checker.errors import CheckerError, Place, Problem

DEFAULT, NOTHING = 3, 1
"""The least number of firms that is shown unless told otherwise, and that by which nothing is hidden."""


def must_hide(least: int) -> None:
    """CheckerError where counts below `least` cannot be hidden."""
    if least < NOTHING or least == NOTHING + 1:
        what = f"{least} is no number of firms" if least < NOTHING else "a hidden count below 2 could only be 1"
        raise CheckerError(Problem(Place("--min-cell"), what, "3 or more, or 1 to hide nothing,"))


def is_small(firms: int, least: int) -> bool:
    """Whether a count of firms is hidden by itself.

    >>> [is_small(n, 3) for n in (0, 1, 2, 3)]
    [False, True, True, False]
    """
    return 0 < firms < least


def hidden(parts: Mapping[str, int], least: int) -> frozenset[str]:
    """The parts of one total to hide, by their counts of firms; a firm may be in several parts.

    >>> sorted(hidden({"hull": 1, "mast": 8, "sail": 5}, 3))
    ['hull', 'sail']
    >>> sorted(hidden({"hull": 3, "mast": 8}, 3))
    []
    """
    found = {name for name, firms in parts.items() if is_small(firms, least)}
    others = sorted((firms, name) for name, firms in parts.items() if name not in found)
    if found and others:
        found.add(others[0][1])
    return frozenset(found)


def gives_away(total: int, parts: Mapping[str, int], least: int) -> bool:
    """Whether a sum of money over `total` firms, less that of one of its parts, would be the money of few firms."""
    return any(is_small(total - firms, least) for firms in parts.values())
