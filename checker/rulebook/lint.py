"""What the compiler cannot see in one file: the files of a rulebook held to each other, and to the sheets they encode.

An *error* must be mended; a *note* is worth a look.  Nothing here knows any law.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, pairwise
from typing import Any, Literal, TypeAlias

from checker.errors import Place, nearest
from checker.firm.kinds import STANDS_FOR
from checker.firm.vocabulary import Vocabulary
from checker.rulebook import graph, ir
from checker.rulebook.mutants import equivalents, mutants, step_of
from checker.rulebook.rulebook import Rulebook

Severity: TypeAlias = Literal["error", "note"]
BOOK = "rulebook"
"""Stands for the file where a finding belongs to no single one."""
VOCABULARY, SOURCES, INTERVIEW = "vocabulary.yaml", "sources.yaml", "interview.yaml"

_HANGUL = re.compile("[가-힣]")
_FIRST, _LAST = dt.date.min, dt.date.max


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, or worth a look, in a rulebook."""

    file: str
    line: int | None
    what: str
    instead: str = ""
    severity: Severity = "error"

    def __str__(self) -> str:
        instead = f"; {self.instead}" if self.instead else ""
        return f"{Place(self.file, self.line)}: {self.severity}: {self.what}{instead}"


def lint(rulebook: Rulebook, today: dt.date | None = None) -> list[Finding]:
    """Everything found, by file and line.  `today` is the newest day on which a source can have been checked."""
    found = [
        *_vocabulary(rulebook),
        *_languages(rulebook),
        *_cycles(rulebook),
        *_meetings(rulebook),
        *_stand_ins(rulebook),
        *_unused(rulebook),
        *_equivalents(rulebook),
    ]
    for table in rulebook.tables.values():
        found += _table(table, rulebook.vocabulary)
    for _, data in graph.everything(rulebook):
        found += _rule(data, today or dt.date.today())
    for forum in rulebook.forums.values():
        found += _horizon(forum, forum["file"], None, f"the forum {forum['id']}", today or dt.date.today())
    return sorted(set(found), key=lambda x: (x.file, x.line or 0, x.severity, x.what))


# --- the vocabulary --------------------------------------------------------------------------------------------------


def _vocabulary(rulebook: Rulebook) -> Iterator[Finding]:
    read = {word for _, data in graph.everything(rulebook) for word in graph.words(data)}
    for name, fact in rulebook.vocabulary.facts.items():
        for kind, (owner, _) in STANDS_FOR.items():
            if kind in fact["of"] and owner not in fact["of"]:
                what = f"the fact {name} cannot be given of {_a(owner)} that stands for its {kind}"
                yield Finding(VOCABULARY, None, what, f"add {owner} to its `of`")
        for key in ("label", "question", "document"):
            if not _HANGUL.search(fact[key]["ko"]):
                yield Finding(VOCABULARY, None, f"the {key} of {name} has no Korean text", "write it in Hangul")
        for join in fact.get("joined", {}).values():
            if not _HANGUL.search(join["name"]["ko"]):
                yield Finding(
                    VOCABULARY, None, f"a name of joined values of {name} has no Korean text", "write it in Hangul"
                )
        if name not in read and "sorts" not in fact:
            yield Finding(VOCABULARY, None, f"no rule reads the fact {name}", "", "note")


# --- both languages --------------------------------------------------------------------------------------------------


def _languages(rulebook: Rulebook) -> Iterator[Finding]:
    for name, fact in rulebook.vocabulary.facts.items():
        yield from _texts(fact.get("values", {}), VOCABULARY, None, f"{name}.values")
    for data in (*(data for _, data in graph.everything(rulebook)), *rulebook.forums.values()):
        yield from _texts(data, str(data["file"]), None, "")
    yield from _texts({"interview": rulebook.interview}, INTERVIEW, None, "")


def _texts(part: Any, file: str, line: int | None, at: str) -> Iterator[Finding]:
    """The texts under a part whose Korean is not Korean, or whose English is."""
    if isinstance(part, list):
        for i, item in enumerate(part):
            named = isinstance(item, Mapping) and "id" in item
            spot = f"{at.removesuffix('.of')}.{item['id']}" if named else f"{at}[{i}]"
            yield from _texts(item, file, line, spot)
    if not isinstance(part, Mapping):
        return
    line = part.get("line") or line
    if part.keys() == {"en", "ko"} and isinstance(part["ko"], str):
        ko, en = part["ko"], part["en"]
        # Codes and proper names such as "L-1A" or "SUV" are the same in both languages; a sentence is not.
        if not _HANGUL.search(ko) and (not ko.strip() or re.search("[a-z]{3}", ko)):
            yield Finding(file, line, f"the Korean text at {at} has no Hangul: {ko[:40]!r}", "write it in Korean")
        if not en.strip() or (_HANGUL.search(en) and not re.search("[A-Za-z]{2}", en)):
            yield Finding(file, line, f"the English text at {at} is not English: {en[:40]!r}", "write it in English")
        return
    for key, inner in part.items():
        if isinstance(inner, Mapping | list) and key not in ("equivalent_mutants", "keys"):
            yield from _texts(inner, file, line, f"{at}.{key}" if at else str(key))


# --- references ------------------------------------------------------------------------------------------------------


def _cycles(rulebook: Rulebook) -> Iterator[Finding]:
    """Rules that need their own answer.  What a provision is worth is a question apart from whether it applies."""
    rules: dict[str, set[str]] = {}
    files: dict[str, str] = {}
    for kind in ("provisions", "concepts"):
        for name, data in getattr(rulebook, kind).items():
            parts = [data[key] for key in ("requires", "disqualified_by", "true_when", "value") if key in data]
            rules[name] = _asked(parts)
            files[name] = files[f"benefit of {name}"] = data["file"]
            if "benefit" in data:
                rules[f"benefit of {name}"] = {name, *_asked(data["benefit"])}
    for cycle in graph.cycles(rules):
        what = f"these need each other's answer: {' -> '.join([*cycle, cycle[0]])}"
        yield Finding(files[cycle[0]], None, what, "break it with a fact that the firm records")


def _asked(part: Any) -> set[str]:
    found = set()
    for node in graph.nodes(part):
        match node["op"]:
            case "concept" | "concept_value":
                found.add(node["name"])
            case "verdict":
                found.add(node["provision"])
            case "criterion":
                found.add(node["rule"])
            case "benefit_of":
                found.add(f"benefit of {node['provision']}")
    return found


def _meetings(rulebook: Rulebook) -> Iterator[Finding]:
    """Interactions, and the ids by which steps and reports name deadlines and obligations."""
    for name, provision in rulebook.provisions.items():
        file = provision["file"]
        for what in ("deadlines", "obligations"):
            ids = [item["id"] for item in provision[what]]
            for id in sorted({id for id in ids if ids.count(id) > 1}):
                yield Finding(file, None, f"the id {id!r} stands twice under {what}", "give each an id of its own")
        begins = min((w.get("since", "") for w in provision["in_force"]), default="")
        for deadline in provision["deadlines"]:
            by = deadline["by"]
            if by["op"] == "lit" and by["value"] < begins:
                what = f"the deadline {deadline['id']} ends on {by['value']}, before the provision begins on {begins}"
                yield Finding(file, None, what, "correct one of the two days")
        for interaction in provision["interactions"]:
            yield from _interaction(rulebook, name, provision, interaction)


def _interaction(rulebook: Rulebook, name: str, provision: ir.Provision, data: ir.Interaction) -> Iterator[Finding]:
    file, kind = provision["file"], data["kind"]
    if kind == "joint_cap" and "cap" not in data:
        what = f"the joint cap with {', '.join(data['provisions'])} says no amount"
        yield Finding(file, None, what, "add `cap`, unless the text says why there is none", "note")
    for other in data["provisions"]:
        if other == name:
            yield Finding(file, None, f"an interaction ({kind}) names the provision itself", "name the other one")
            continue
        back = [x for x in rulebook.provisions[other]["interactions"] if name in x["provisions"]]
        if kind == "excludes" and not any(x["kind"] == "excludes" for x in back):
            what = f"this provision excludes {other}, and {other} does not say so"
            yield Finding(file, None, what, f"write the interaction in {rulebook.provisions[other]['file']} too")
        if kind in ("reduces", "reduced_by") and any(x["kind"] == kind for x in back):
            what = f"this provision and {other} both say {kind} of each other"
            yield Finding(file, None, what, "`reduces` in the one and `reduced_by` in the other")
        here = _end(rulebook.vocabulary, provision["subject"], data["on"])
        for there in back:
            end = _end(rulebook.vocabulary, rulebook.provisions[other]["subject"], there["on"])
            if end is not None and here is not None and end != here:
                what = f"this provision meets {other} at {_a(here)}, and {other} meets it at {_a(end)}"
                yield Finding(file, None, what, "lead `on` of both to the same record")


def _end(vocabulary: Vocabulary, kind: str, path: ir.Path) -> str | None:
    """The kind of the record at the end of a path, None where it leads to none."""
    for word in path:
        step = vocabulary.step_to(kind, word)
        if step is None:
            return None
        kind = step[0]
    return kind


# --- stand-ins -------------------------------------------------------------------------------------------------------


def _stand_ins(rulebook: Rulebook) -> Iterator[Finding]:
    """Paths that lead elsewhere from a plain record that stands for its own single part."""
    for _, data in graph.everything(rulebook):
        kind = data.get("subject")
        if kind in STANDS_FOR:
            owner = STANDS_FOR[kind][0]
            paths = {tuple(path) for path, at in _paths(rulebook, data, kind, kind) if at == kind}
            for path in sorted(paths):
                steps = path[1:] if path[:1] == ("subject",) else path
                if steps and _leads(rulebook, owner, steps) != _leads(rulebook, kind, steps):
                    what = f"{'.'.join(path)} leads elsewhere from {_a(owner)} that stands for its {kind}"
                    yield Finding(data["file"], None, what, f"start at `{owner}.`, which both have")


def _leads(rulebook: Rulebook, kind: str, path: Iterable[str]) -> object:
    """What a path leads to, as far as records differ by kind."""
    for word in path:
        fact = rulebook.vocabulary.of_kind(kind).get(word)
        step = rulebook.vocabulary.step_to(kind, word)
        if step is None:
            return None if fact is None else word
        kind = step[0]
    return kind


def _paths(rulebook: Rulebook, part: Any, kind: str, subject: str) -> Iterator[tuple[ir.Path, str]]:
    """(path, kind of the record that it starts at) for every path under a part that speaks of a record of `kind`."""
    if isinstance(part, list):
        for inner in part:
            yield from _paths(rulebook, inner, kind, subject)
    if not isinstance(part, Mapping):
        return
    starts = {}
    for key in ("path", "list", "of", "on"):
        path = part.get(key)
        if path and isinstance(path, list) and all(isinstance(word, str) for word in path):
            starts[key] = path
            yield path, subject if path[0] == "subject" else kind
    inside = kind
    if "list" in starts and part.get("op") != "empty":
        first, *rest = starts["list"]
        start, path = (subject, rest) if first == "subject" else (kind, [first, *rest])
        inside = _end(rulebook.vocabulary, start, path) or ""
    elif part.get("op") == "ownership":
        inside = "owner"
    for key, inner in part.items():
        if key not in starts:
            yield from _paths(rulebook, inner, inside, subject)


# --- tables ----------------------------------------------------------------------------------------------------------


def _table(table: ir.Table, vocabulary: Vocabulary) -> Iterator[Finding]:
    file, rows = table["file"], table["rows"]
    for row in rows:
        for key, cell in row["keys"].items():
            if isinstance(cell, dict) and _low(cell) > _high(cell):
                what = f"the range of {key} ends at {cell['to']}, before it begins"
                yield Finding(file, row["line"], what, "swap its ends")
    for a, b in combinations(rows, 2):
        if _both_in_force(a["in_force"], b["in_force"]) and _both_match(table, a, b):
            same = a["value"] == b["value"]
            what = f"this row and the one on line {a['line']} match the same keys on the same day"
            if same:
                yield Finding(file, b["line"], what, "leave one out", "note")
            else:
                what += f", and give {b['value']} and {a['value']}"
                yield Finding(file, b["line"], what, "part their keys or their in_force")
    if "default" not in table:
        yield from _gaps(table, vocabulary)


def _both_in_force(a: list[ir.Window], b: list[ir.Window]) -> bool:
    whole: list[ir.Window] = [{}]
    return any(_begin(x) <= _end_of(y) and _begin(y) <= _end_of(x) for x in a or whole for y in b or whole)


def _both_match(table: ir.Table, a: ir.Row, b: ir.Row) -> bool:
    for key, spec in table["keys"].items():
        x, y = a["keys"].get(key), b["keys"].get(key)
        if spec["match"] == "prefix":
            # The longer prefix wins, so only equal ones are in each other's way.
            if x != y:
                return False
        elif x is None or y is None:
            continue
        elif spec["match"] == "range":
            if not (_low(x) <= _high(y) and _low(y) <= _high(x)):
                return False
        elif x != y:
            return False
    return True


def _gaps(table: ir.Table, vocabulary: Vocabulary) -> Iterator[Finding]:
    """Values between two ranges, and days between two windows, of which no row speaks."""
    for key, spec in table["keys"].items():
        if spec["match"] != "range":
            continue
        fact = vocabulary.facts.get(key)
        step = Decimal(1) if spec["type"] == "date" else step_of(fact, spec["type"])
        for rows in _alike(table, key):
            for day in sorted({_begin(w) for row in rows for w in row["in_force"] or [{}]}):
                live = [row for row in rows if any(_begin(w) <= day <= _end_of(w) for w in row["in_force"] or [{}])]
                live.sort(key=lambda row, key=key: _low(row["keys"][key]))  # type: ignore[misc]
                for a, b in pairwise(live):
                    if _low(b["keys"][key]) - _high(a["keys"][key]) > step:
                        since = "" if day == _FIRST else f" as of {day}"
                        ends = f"{a['keys'][key]['to']} and {b['keys'][key]['from']}"
                        what = f"no row speaks of {key} between {ends}{since}"
                        yield Finding(table["file"], b["line"], what, "close the gap, or give the table a `default`")
    for rows in _alike(table, None):
        windows = [(_begin(w), _end_of(w), row) for row in rows for w in row["in_force"] or [{}]]
        for (_, end, _), (begin, _, row) in pairwise(sorted(windows, key=lambda x: x[:2])):
            if end != _LAST and (begin - end).days > 1:
                what = f"no row is in force for these keys between {end} and {begin}"
                yield Finding(table["file"], row["line"], what, "close the gap, or give the table a `default`")


def _alike(table: ir.Table, but: str | None) -> list[list[ir.Row]]:
    """The rows grouped by all their keys but one."""
    groups: dict[str, list[ir.Row]] = {}
    for row in table["rows"]:
        if but is None or isinstance(row["keys"].get(but), dict):
            same = {key: row["keys"].get(key) for key in table["keys"] if key != but}
            groups.setdefault(repr(same), []).append(row)
    return list(groups.values())


def _ordinal(value: Any) -> Decimal:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return Decimal(dt.date.fromisoformat(value).toordinal())
    return Decimal(value)


def _low(cell: Any) -> Decimal:
    return Decimal("-Infinity") if cell is None or cell.get("from") is None else _ordinal(cell["from"])


def _high(cell: Any) -> Decimal:
    return Decimal("Infinity") if cell is None or cell.get("to") is None else _ordinal(cell["to"])


def _begin(window: ir.Window) -> dt.date:
    return dt.date.fromisoformat(window["since"]) if "since" in window else _FIRST


def _end_of(window: ir.Window) -> dt.date:
    return dt.date.fromisoformat(window["until"]) if "until" in window else _LAST


# --- criteria and citations ------------------------------------------------------------------------------------------


def _rule(data: Mapping[str, Any], today: dt.date) -> Iterator[Finding]:
    file = str(data["file"])
    yield from _horizon(data, file, None, f"the file of {data['id']}", today)
    yield from _cited(data, file)
    for criterion in graph.criteria_of(data):
        id, line = criterion["id"], criterion["line"] or None
        if criterion["horizon"] != data["horizon"]:
            yield from _horizon(criterion, file, line, f"the criterion {id}", today)
        for window in criterion["in_force"]:
            yield from _inside(window, data["in_force"], file, line, id)
        if criterion["seen"] != "unconfirmed":
            for part in (*criterion.get("readings", ()), *criterion.get("unsettled", ())):
                if part["source"] == "none":
                    what = f"the criterion {id} is {criterion['seen']}, and a part of it has no source"
                    yield Finding(file, line, what, "name a key of sources.yaml, or say `seen: unconfirmed`")


def _horizon(data: Any, file: str, line: int | None, name: str, today: dt.date) -> Iterator[Finding]:
    if data["horizon"] > today.isoformat():
        what = f"{name} was checked up to {data['horizon']}, a day that has not come"
        yield Finding(file, line, what, "write the day of the newest source that was read")


def _cited(part: Any, file: str, line: int | None = None) -> Iterator[Finding]:
    """Citations that are blank, and confirmed points without a source, anywhere in a file."""
    if isinstance(part, list):
        for inner in part:
            yield from _cited(inner, file, line)
    elif isinstance(part, Mapping):
        line = part.get("line") or line
        if "cite" in part and not str(part["cite"]).strip():
            yield Finding(file, line, f"the citation of {part.get('id', 'this part')} is empty", "write the pinpoint")
        if part.get("source") == "none" and part.get("seen", "unconfirmed") != "unconfirmed":
            what = f"{part.get('id', 'this part')} is {part['seen']} and has no source"
            yield Finding(file, line, what, "name a key of sources.yaml, or say `seen: unconfirmed`")
        for inner in part.values():
            yield from _cited(inner, file, line)


def _inside(window: ir.Window, outer: list[ir.Window], file: str, line: int | None, id: str) -> Iterator[Finding]:
    if not outer:
        return
    first, last = min(map(_begin, outer)), max(map(_end_of, outer))
    if not _both_in_force([window], outer):
        what = f"the criterion {id} is never in force while its rule is"
        yield Finding(file, line, what, "correct one of the two windows")
    elif ("since" in window and _begin(window) < first) or ("until" in window and _end_of(window) > last):
        days = f"{window.get('since', '')} to {window.get('until', '')}".strip()
        rule = f"{'' if first == _FIRST else first} to {'' if last == _LAST else last}".strip()
        what = f"the criterion {id} is in force {days}, beyond its rule ({rule})"
        yield Finding(file, line, what, "keep its in_force inside the rule's")


# --- what nothing uses -----------------------------------------------------------------------------------------------


def _unused(rulebook: Rulebook) -> Iterator[Finding]:
    readers = graph.readers(rulebook)
    for kind, label in (("concepts", "concept"), ("tables", "table")):
        for name, data in getattr(rulebook, kind).items():
            if not readers[kind, name]:
                yield Finding(data["file"], None, f"no rule uses the {label} {name}", "", "note")
    everything = [*(data for _, data in graph.everything(rulebook)), *rulebook.forums.values()]
    named = set(_values_of(everything, "source"))
    for name in sorted(rulebook.sources.keys() - named):
        yield Finding(SOURCES, None, f"no rule cites the source {name}", "", "note")
    heard = {data.get("forum") for data in rulebook.provisions.values()}
    for issue in rulebook.issues.values():
        forum: Mapping[str, Any] = issue["forum"]
        places = (place["forum"] for place in (*forum["secondary"], *forum["decided_by"]))
        heard |= {forum["primary"], *forum["live_substitute"], *places}
    for name, data in rulebook.forums.items():
        if name not in heard:
            yield Finding(data["file"], None, f"no issue is heard in the forum {name}", "", "note")


def _values_of(part: Any, key: str) -> Iterator[str]:
    if isinstance(part, list):
        for inner in part:
            yield from _values_of(inner, key)
    elif isinstance(part, Mapping):
        if isinstance(part.get(key), str):
            yield part[key]
        for inner in part.values():
            if isinstance(inner, Mapping | list):
                yield from _values_of(inner, key)


def _equivalents(rulebook: Rulebook) -> Iterator[Finding]:
    listed = equivalents(rulebook)
    if not listed:
        return
    known = [mutant.id for mutant in mutants(rulebook)]
    for id, (reason, file) in listed.items():
        if id not in known:
            near = nearest(id, known)
            yield Finding(file, None, f"no mutant is named {id!r}", f"write {near}" if near else "leave it out")
        if not reason.strip():
            yield Finding(file, None, f"nothing says why {id!r} is equivalent", "write the reason")
    count = f"{len(listed)} mutant{' is' if len(listed) == 1 else 's are'} listed as equivalent"
    yield Finding(BOOK, None, count, "", "note")


def _a(kind: str) -> str:
    return ("an " if kind[0] in "aeiou" else "a ") + kind.replace("_", " ")
