"""Which unknown facts keep a rule open."""

from __future__ import annotations

from checker import Firm
from checker.logic.reads import open_facts
from checker.logic.record import World
from tests.laputa import DAY, concept, with_rules


def test_facts_of_the_subject_are_found_from_inside_a_quantifier() -> None:
    book = with_rules(concept("probe", "{some: firm.investments, where: {workers: {is: {fact: subject.workers}}}}"))
    firm = Firm.from_data({"investments": [{"id": "fab"}, {"id": "mill", "workers": 3}]}, book.vocabulary)
    built = World(firm, book.vocabulary)
    found = open_facts(book.program(DAY), "probe", built.by_id["fab"])
    assert [(read.record.id, read.fact) for read in found] == [("fab", "workers")]
