"""Which unknown facts keep a rule open."""

from __future__ import annotations

from checker import Firm
from checker.logic.reads import open_amount, open_facts
from checker.logic.record import World
from tests.laputa import DAY, concept, provision, with_rules


def test_facts_of_the_subject_are_found_from_inside_a_quantifier() -> None:
    book = with_rules(concept("probe", "{some: firm.investments, where: {workers: {is: {fact: subject.workers}}}}"))
    firm = Firm.from_data({"investments": [{"id": "fab"}, {"id": "mill", "workers": 3}]}, book.vocabulary)
    built = World(firm, book.vocabulary)
    found = open_facts(book.program(DAY), "probe", built.by_id["fab"])
    assert [(read.record.id, read.fact) for read in found] == [("fab", "workers")]


def test_facts_of_an_amount_that_is_found_year_by_year() -> None:
    year = "{year_of: finish_date}"
    amount = "{multiply: [basis_usd, {subtract: [{fact: year}, 2000]}]}"
    benefit = (
        f"benefit: {{kind: credit, schedule: {{from: {year}, to: {year}, amount: {amount}}}, cite: x, source: none}}"
    )
    book = with_rules(provision("kite", "when: {workers: 1}", benefit))
    for given, expected in (({}, ["finish_date", "basis_usd"]), ({"finish_date": "2026-01-01"}, ["basis_usd"])):
        firm = Firm.from_data({"investments": [{"id": "fab", **given}]}, book.vocabulary)
        built = World(firm, book.vocabulary)
        found = open_amount(book.program(DAY), "kite", built.by_id["fab"])
        assert [read.fact for read in found] == expected
