"""The kinds of record that a firm file holds, and how they contain each other.  Facts are declared in the
vocabulary."""

from __future__ import annotations

from typing import Final

FIRM: Final = "firm"

CONTAINS: Final[dict[str, dict[str, str]]] = {
    "firm": {
        "entities": "entity",
        "investments": "investment",
        "products": "product",
        "assignments": "assignment",
        "foreign_sites": "foreign_site",
        "transactions": "transaction",
    },
    "entity": {
        "owners": "owner",
        "debts": "debt",
        "officers": "officer",
        "contracts": "contract",
        "taxable_years": "taxable_year",
    },
    "investment": {"properties": "property", "awards": "award"},
    "product": {"lots": "lot", "materials": "material"},
    "lot": {"materials": "material"},
}
"""kind -> {list name: kind of its items}."""

PARTS: Final = frozenset({"owner", "debt", "officer", "contract", "taxable_year", "award", "material"})
"""Kinds that only describe the record that holds them; no verdict is about them alone and their id is optional."""

KINDS: Final[tuple[str, ...]] = tuple(
    dict.fromkeys(["firm", *(kind for lists in CONTAINS.values() for kind in lists.values())])
)
SUBJECTS: Final[tuple[str, ...]] = tuple(kind for kind in KINDS if kind not in PARTS)

STANDS_FOR: Final[dict[str, tuple[str, str]]] = {
    "property": ("investment", "properties"),
    "lot": ("product", "lots"),
}
"""A plain investment is its own single property, a plain product its own single lot: kind -> (owner kind, list)."""

PARENT: Final[dict[str, str]] = {kind: owner for owner, lists in CONTAINS.items() for kind in lists.values()}
"""kind -> kind of the record that holds it; a material's is a lot, for which a plain product stands."""

LINKS: Final[dict[str, dict[str, str]]] = {
    "property": {"investment": "investment"},
    "award": {"investment": "investment"},
    "investment": {"investment": "investment"},
    "lot": {"product": "product"},
    "product": {"product": "product"},
}
"""Built-in links to one record, beside `firm`, `parent` and the references of the vocabulary: kind -> {name: kind}."""

REVERSE: Final[dict[str, dict[str, tuple[str, str]]]] = {
    "investment": {"products": ("product", "investment"), "assignments": ("assignment", "investment")},
}
"""Built-in links to many records: kind -> {name: (kind, the reference by which they name this one)}."""
