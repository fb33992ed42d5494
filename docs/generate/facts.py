"""The reference of the firm file, from the vocabulary of the shipped rulebook: the facts of each kind of record."""

from __future__ import annotations

from functools import cache

from checker.firm.kinds import CONTAINS
from checker.firm.kinds import KINDS as KINDS
from checker.firm.vocabulary import FactDef, Vocabulary
from checker.report.words import Words
from checker.rulebook import load_rulebook


def facts(kind: str) -> str:
    """What a record of a kind contains, then its facts in both languages, in the order of the vocabulary."""
    lists = CONTAINS.get(kind, {})
    inside = ", ".join(f"`{name}` (each [{item}]({item}.md))" for name, item in lists.items())
    told = [f"Contains the lists {inside}." if inside else ""]
    told += [_entry(name, fact) for name, fact in _vocabulary().of_kind(kind).items()]
    return "\n\n".join(text for text in told if text)


def _entry(name: str, fact: FactDef) -> str:
    about = f"`{fact['type']}`" + (f" of [{fact['to']}]({fact['to']}.md)" if "to" in fact else "")
    if "unit" in fact:
        about += f", {fact['unit']}"
    proof, holder = fact["document"], f"holder.{fact['holder']}"
    lines = [
        f"`{name}` – {fact['label']['en']} · {fact['label']['ko']}",
        f": {about}.  {fact['question']['en']} {fact['question']['ko']}",
        "",
        f"  Proof: {proof['en']} · {proof['ko']}.  Holder: {_said(holder, fact['holder'])}.",
    ]
    if "values" in fact:
        words = [f"  - `{word}` – {text['en']} · {text['ko']}" for word, text in fact["values"].items()]
        lines += ["", *words]
    return "\n".join(lines)


def _said(key: str, otherwise: str) -> str:
    try:
        return " · ".join(Words(language)[key] for language in ("en", "ko"))
    except KeyError:
        return otherwise


@cache
def _vocabulary() -> Vocabulary:
    return load_rulebook().vocabulary
