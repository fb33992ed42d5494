"""The steps of feature files, English and Korean beside each other, from `checker.bdd.steps`."""

from __future__ import annotations

from itertools import groupby

from checker.bdd.steps import FIELDS, STEPS, WORDS, Step

TITLES = {"given": "Given · 먼저", "when": "When · 만일", "then": "Then · 그러면"}


def steps() -> str:
    """Every step with its Korean form and what it does, then the words of its fields."""
    told = []
    for type_, title in TITLES.items():
        told.append(f"## {title}")
        for function, forms in groupby((s for s in STEPS if s.type == type_), key=lambda step: step.function):
            told.append(_entry(list(forms), (function.__doc__ or "").strip()))
    return "\n\n".join([*told, "## Words that fields stand for", _words()])


def _entry(forms: list[Step], about: str) -> str:
    english = [f"`{form.template}`" for form in forms if not form.korean]
    korean = [f"`{form.template}`" for form in forms if form.korean]
    table = "  Takes a table." if forms[0].takes_table else ""
    return f"{'<br>'.join((*english, *korean))}\n: {about}{table}"


def _words() -> str:
    rows = ["| Field | English | Korean |", "| --- | --- | --- |"]
    for name, (english, korean) in WORDS.items():
        rows.append(f"| `{{{name}}}` | {', '.join(english)} | {', '.join(korean)} |")
    rows += [f"| `{{{name}}}` | matches `{pattern}` | |" for name, pattern in FIELDS.items()]
    return "\n".join(row.replace("|-", "\\|-") if "matches" in row else row for row in rows)
