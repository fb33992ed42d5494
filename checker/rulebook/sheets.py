"""What a rulebook holds of the law sheets that it encodes: every condition in a criterion, every worked example in a
scenario, or a reason why not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import Any, Protocol

from checker.errors import nearest
from checker.rulebook import graph
from checker.rulebook.lint import Finding
from checker.rulebook.rulebook import Rulebook

_EXAMPLE = re.compile(r"\b(?:examples?|예) E?(\d+)|\bE(\d+)\b")
"""How the name of a scenario says which worked example it is."""


class Told(Protocol):
    """A scenario of a feature file: its file, its name, and the rules that its steps name."""

    @property
    def file(self) -> PurePath: ...

    @property
    def name(self) -> str: ...

    @property
    def rules(self) -> frozenset[str]: ...


_CONDITIONS = ("requires", "disqualifies", "tests")


def holds_to_sheets(
    rulebook: Rulebook, sheets: Mapping[str, Any], not_encoded: Mapping[str, Any] | None = None
) -> list[Finding]:
    """Whether every condition of each sheet covered is encoded, and every key that a criterion names exists.

    `sheets` is the content of docs/sheets.yaml, `not_encoded` that of docs/not-encoded.yaml: sheet id -> key -> reason.
    A criterion's `sheet: [R1]` counts for each sheet of its file that has R1; `sheet-id/R1` counts for that one alone.
    """
    index: Mapping[str, Any] = sheets.get("sheets", sheets)
    left_out: Mapping[str, Any] = (not_encoded or {}).get("not_encoded", not_encoded or {})
    covering: dict[str, list[Mapping[str, Any]]] = {}
    found: list[Finding] = []
    for data in (*(data for _, data in graph.everything(rulebook)), *rulebook.forums.values()):
        file = str(data["file"])
        for id in data["covers"]:
            covering.setdefault(id, []).append(data)
            if id not in index:
                near = nearest(id, index)
                instead = f"write {near}" if near else "see docs/sheets.yaml"
                found.append(Finding(file, None, f"there is no sheet {id!r}", instead))
        sections = _sections([id for id in data["covers"] if id in index], index)
        for part in _encoding(data):
            for key in part.get("sheet", ()):
                if not _named_in(key, sections, index):
                    of = " or ".join(sections) or "any sheet, for the file covers none"
                    what = f"{part['id']} names {key}, which is no key of {of}"
                    found.append(Finding(file, part.get("line") or None, what, "correct `sheet` or `covers`"))
    for id, sheet in index.items():
        found += _sheet(id, sheet, index, covering, left_out)
    for id, keys in left_out.items():
        for key in keys or {}:
            if id not in index or str(key) not in _keys(index[id]):
                found.append(Finding("docs/not-encoded.yaml", None, f"{id} has no key {key}", "leave it out"))
    return sorted(set(found), key=lambda x: (x.file, x.line or 0, x.what))


def _encoding(data: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """What of a file can carry keys of a sheet: its criteria, its obligations, and an issue itself."""
    yield from graph.criteria_of(data)
    yield from data.get("obligations", ())
    if "raise_when" in data:
        yield data


def _sheet(
    id: str,
    sheet: Mapping[str, Any],
    index: Mapping[str, Any],
    covering: Mapping[str, list[Mapping[str, Any]]],
    left_out: Mapping[str, Any],
) -> Iterator[Finding]:
    """A section is held by the rules that cover it, a part of it, or (for a part) the section whose part it is."""
    near = _near(id, index)
    rules = {str(rule["file"]): rule for name in near for rule in covering.get(name, ())}
    if not rules:
        if "part_of" not in sheet:
            yield Finding("docs/sheets.yaml", None, f"no rule covers the sheet {id}", "", "note")
        return
    encoded = {
        key.rpartition("/")[2]
        for rule in rules.values()
        for part in _encoding(rule)
        for key in part.get("sheet", ())
        if "/" not in key or key.rpartition("/")[0] in near
    }
    excused = {str(key) for key in left_out.get(id) or {}}
    missing = [key for key in _keys(sheet) if key not in encoded | excused]
    if missing:
        # The file of the sheet's own rule, or else the first that has criteria to carry its keys.
        file = min(rules, key=lambda x: (rules[x]["id"] != id, not list(graph.criteria_of(rules[x])), x))
        what = f"no criterion encodes {', '.join(missing)} of the sheet {id}"
        instead = "add each to the `sheet` of the criterion that does, or to docs/not-encoded.yaml with the reason"
        yield Finding(file, None, what, instead)
    for key in sorted(excused & encoded):
        yield Finding("docs/not-encoded.yaml", None, f"{key} of {id} is encoded after all", "leave it out")


def _keys(sheet: Mapping[str, Any]) -> list[str]:
    """The keys of a sheet's conditions, each once, in its order."""
    return list(dict.fromkeys(str(key) for part in _CONDITIONS for key in sheet.get(part) or ()))


def _sections(ids: Iterable[str], index: Mapping[str, Any]) -> list[str]:
    """Sheets, with the sections that they are parts of and the parts that they split into."""
    return list(dict.fromkeys(name for id in ids for name in _near(id, index) if name in index))


def _near(id: str, index: Mapping[str, Any]) -> list[str]:
    """A sheet, the parts that it splits into, and the section that it is a part of."""
    return [id, *index[id].get("splits", ()), *([index[id]["part_of"]] if "part_of" in index[id] else [])]


def _named_in(key: str, sections: Iterable[str], index: Mapping[str, Any]) -> bool:
    sheet, _, plain = str(key).rpartition("/")
    return any(plain in _keys(index[id]) for id in sections if sheet in ("", id))


# --- the table of what is covered -------------------------------------------------------------------------------------

HEAD = """# What the rulebook holds of the law sheets

One line for each section of the sheets. Criteria are counted by what was seen of them: two sources, one, or none that
confirms them. A scenario counts where it names a rule of the section, a worked example where a scenario carries its
number. The horizon is the day of the newest source seen, of the rule whose sources end first. Written by
`check rules coverage`.

| Section | Rules | Criteria (two sources / one / unconfirmed) | Scenarios | Worked examples | Horizon | Not encoded |
| --- | --- | --- | --- | --- | --- | --- |
"""


def coverage(
    rulebook: Rulebook, sheets: Mapping[str, Any], not_encoded: Mapping[str, Any], scenarios: Sequence[Told]
) -> str:
    """A table in Markdown: for each section of the sheets its rules, criteria, scenarios, tags and horizon, and what of
    it is not encoded."""
    index: Mapping[str, Any] = sheets.get("sheets", sheets)
    left_out: Mapping[str, Any] = not_encoded.get("not_encoded", not_encoded)
    covering: dict[str, list[Mapping[str, Any]]] = {}
    for data in (*(data for _, data in graph.everything(rulebook)), *rulebook.forums.values()):
        for id in data["covers"]:
            covering.setdefault(id, []).append(data)
    return HEAD + "".join(_row(id, index, covering, left_out.get(id) or {}, scenarios) for id in index)


def _row(
    id: str,
    index: Mapping[str, Any],
    covering: Mapping[str, list[Mapping[str, Any]]],
    left_out: Mapping[Any, str],
    scenarios: Sequence[Told],
) -> str:
    rules = {rule["id"]: rule for name in _near(id, index) for rule in covering.get(name, ())}
    criteria = [criterion for rule in rules.values() for criterion in graph.criteria_of(rule)]
    seen = Counter(criterion["seen"] for criterion in criteria)
    counts = " / ".join(str(seen[tag]) for tag in ("two-sources", "one-source", "unconfirmed"))
    told = [scenario for scenario in scenarios if _tells(scenario, id, rules)]
    examples = [str(key).removeprefix("E") for key in index[id].get("examples", ())]
    found = {a or b for scenario in told for a, b in _EXAMPLE.findall(scenario.name)}
    lacking = [key for key in examples if key not in found]
    shown = f"{len(examples) - len(lacking)} of {len(examples)}" if examples else "none"
    cells = (
        f"**{id}** {index[id]['title']['en']}",
        ", ".join(f"`{name}`" for name in sorted({PurePath(rule["file"]).stem for rule in rules.values()})) or "none",
        f"{len(criteria)} ({counts})" if criteria else "0",
        str(len(told)),
        shown + (f" (not {', '.join(lacking)})" if lacking else ""),
        min((rule["horizon"] for rule in rules.values()), default=""),
        "; ".join(f"{key}: {reason}" for key, reason in left_out.items()),
    )
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |\n"


def _tells(scenario: Told, id: str, rules: Mapping[str, Any]) -> bool:
    """A scenario tells of a section by naming one of its rules, or by standing in the feature of one."""
    stem = scenario.file.name.partition(".")[0]
    return bool(scenario.rules & rules.keys()) or stem in rules or stem == id
