"""The calendar of a firm as iCalendar (RFC 5545): one all-day event for each day, for any calendar program.

Nothing in it comes from the clock: its stamp is the as-of day, and an event keeps its UID while it is about the same
thing, so that a later file takes the place of an earlier one.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Any

from checker.errors import CheckerError, Place, Problem
from checker.report.calendar import Calendar, Entry
from checker.report.phrases import Phrases
from checker.report.words import Language
from checker.rulebook import Rulebook


def to_ics(calendar: Calendar, rulebook: Rulebook, language: Language = "en") -> str:
    """The text of an .ics file; CheckerError where the library that writes it is not installed."""
    library = _library()
    say = Phrases(rulebook, language)
    found = library.Calendar()
    found.add("prodid", f"-//sccd-checker//{language.upper()}")
    found.add("version", "2.0")
    found.add("calscale", "GREGORIAN")
    found.add("method", "PUBLISH")
    firm = calendar.firm or say.words["unnamed"]
    found.add("x-wr-calname", say.words("calendar", firm=firm))
    stamp = dt.datetime(calendar.as_of.year, calendar.as_of.month, calendar.as_of.day, tzinfo=dt.UTC)
    for entry in calendar.entries:
        event = library.Event()
        event.add("uid", uid(calendar.firm, entry))
        event.add("dtstamp", stamp)
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + dt.timedelta(days=1))
        event.add("summary", f"{say.words[f'day.{entry.kind}']}: {say.text(entry.what)}")
        event.add("description", _description(entry, rulebook, say))
        event.add("categories", [say.words[f"day.{entry.kind}"]])
        event.add("transp", "TRANSPARENT")
        found.add_component(event)
    return str(found.to_ical().decode("utf-8"))


def uid(firm: str, entry: Entry) -> str:
    """What tells an event from all others, and stays the same when its day moves."""
    parts = (firm, entry.provision, entry.subject.kind, entry.subject.id, entry.kind, entry.id)
    told = hashlib.sha256("\0".join(parts).encode())
    return f"{told.hexdigest()[:32]}@sccd-checker"


def _description(entry: Entry, rulebook: Rulebook, say: Phrases) -> str:
    lines = [f"{say.text(entry.name)}: {say.subject(entry.subject)}"]
    if entry.before is not None:
        lines.append(" → ".join(say.words[f"verdict.{x}"] for x in (entry.before, entry.after)))
    lines.append(entry.cite)
    source = rulebook.sources.get(entry.source or "")
    if source is not None:
        lines.append(", ".join(x for x in (source["title"], source.get("url")) if x))
    seen = f"seen.{entry.seen}"
    if seen in say.words:
        lines.append(say.words[seen])
    return "\n".join(lines)


def _library() -> Any:
    try:
        import icalendar
    except ImportError:
        what = "icalendar, which writes such files, is not installed (pip install 'sccd-checker[report]')"
        raise CheckerError(Problem(Place("--format ics"), what, "--format json")) from None
    return icalendar
