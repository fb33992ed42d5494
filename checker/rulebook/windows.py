"""Windows of days: what is law when."""

from __future__ import annotations

import datetime as dt

from checker.rulebook import ir


def in_force(windows: list[ir.Window], day: dt.date) -> bool:
    """Whether a day lies in one of the windows; no window at all means always.

    >>> in_force([{"since": "2025-07-04"}], dt.date(2025, 7, 3)), in_force([], dt.date(2025, 7, 3))
    (False, True)
    """
    if not windows:
        return True
    iso = day.isoformat()
    return any(w.get("since", "") <= iso <= w.get("until", "9999-12-31") for w in windows)
