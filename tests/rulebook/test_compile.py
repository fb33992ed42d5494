"""What an author is told: each fault with its file, line and key, and what to write instead."""

from __future__ import annotations

import pytest

from checker import RulebookError
from checker.rulebook.compile import compile_rulebook
from checker.rulebook.load import read_folder
from tests.laputa import RULES, concept

GRANT = (RULES / "grants" / "wing-grant.yaml").read_text()


def faults(text: str, name: str = "rules/probe.yaml", **others: str) -> list[str]:
    """What is said of one file beside those of Laputa, its own name cut off."""
    texts = {**read_folder(RULES), **others, name: text}
    with pytest.raises(RulebookError) as error:
        compile_rulebook(texts, "test")
    return [str(problem).removeprefix(f"{name}") for problem in error.value.problems]


def of_condition(when: str, subject: str = "investment") -> str:
    (fault,) = faults(concept("probe", when, subject))
    place, _, said = fault.partition(": ")
    assert place.startswith(":10 at true_when.all[0].when"), fault
    return said


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("{hieght_m: 5}", "'hieght_m' is not a fact of an investment; write height_m instead"),
        ("{taxpayer.hom: KR}", "'hom' is not a fact of an entity; write home instead"),
        ("{height_m.home: KR}", "'height_m' holds no further facts"),
        (
            "{products.mass_kg: 5}",
            "'products' is a list; its items are reached one by one; write `some`, `every`, `sum` or `count` "
            "over it instead",
        ),
        (
            "{height_m: {on_or_before: 5}}",
            "`on_or_before` does not test a number; write at_least, at_most, more_than or less_than instead",
        ),
        (
            "{begin_date: {at_least: 2026-01-01}}",
            "`at_least` does not test a day; write on_or_after, on_or_before, before or after instead",
        ),
        ("{begin_date: {before: 2026}}", "2026 is not a day; write a day as 2026-12-31 instead"),
        ("{output: kites}", "'kites' is not one of the allowed values; write one of wings, sails, anchors instead"),
        ("{output: {in: [wing]}}", "'wing' is not one of the allowed values; write wings instead"),
        ("{island_friendly: 1}", "1 is not true or false; write true or false instead"),
        ("{concept: pirat, of: taxpayer}", "there is no concept 'pirat'; write pirate instead"),
        ("{concept: pirate}", "this is about an entity, the record itself is an investment"),
        ("{taxpayer.concept.pirate: 5}", "a true-or-false concept is tested with true or false"),
        ("{provision: wing-grants}", "there is no provision 'wing-grants'; write wing-grant instead"),
        (
            "{criterion: wing-grant/begin-in-time}",
            "there is no criterion 'wing-grant/begin-in-time'; write wing-grant/begins-in-time instead",
        ),
        (
            "{some: taxpayer, where: {home: KR}}",
            "'taxpayer' is not a list of records; write a list, or a fact that is a set instead",
        ),
        (
            "{table: wing_rate, by: finish_date}",
            "the table 'wing_rate' gives a share; write `value: {table: ...}` with a test instead",
        ),
        (
            "{value: {table: wing_rat, by: finish_date}, at_least: 5}",
            "there is no table 'wing_rat'; write wing_rate instead",
        ),
        ("{at_least: {n: 3, of: [{always: true}]}}", "3 of 1 can never be reached"),
        (
            "{value: {add: [begin_date, 1]}, at_least: 5}",
            "`add` takes numbers, one of these is a day; write date_plus or days_between instead",
        ),
        ("{output: {includes: wings}}", "`includes` tests sets, this is a word; write `is` or `in` instead"),
    ],
)
def test_a_condition_that_cannot_be(when: str, said: str) -> None:
    assert of_condition(when) == said


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("source: laputa-code", "source: laputa-cod", "there is no source 'laputa-cod'; write laputa-code instead"),
        ("cite: Code of Laputa §4(e)\n      source", "cit: Code\n      source", "the key 'cite' is missing"),
        (
            "grade: statute",
            "grade: gossip",
            "Input should be 'statute', 'regulation', 'guidance', 'practice' or 'press'",
        ),
        ("effect: grant", "effect: gift", "Input should be 'grant', 'bar', 'loss', 'duty', 'channel' or 'context'"),
        ("subject: property", "subject: owner", "'owner' is not a subject of verdicts"),
        (
            "in_force: {from: 2022-08-09}",
            "in_force: {from: 2022-08-09, to: 2021-01-01}",
            "this window ends on 2021-01-01 before it begins on 2022-08-09",
        ),
        (
            "in_force: {from: 2022-08-09}",
            "in_force: [{from: 2022-08-09}, {from: 2024-01-01}]",
            "these windows overlap; write windows in the order of time, each beginning after the one before "
            "ends instead",
        ),
        (
            "- id: makes-wings",
            "- id: begins-in-time",
            "the criterion id 'begins-in-time' stands twice in this file; write an id of its own instead",
        ),
        (
            "provisions: [feather-bounty]",
            "provisions: [feather-bount]",
            "there is no provision 'feather-bount'; write feather-bounty instead",
        ),
        ("by: 2026-12-31\n", "by: basis_usd\n", "a deadline is a day, this is an amount of money"),
        (
            "provision: wing-grant\n",
            "provision: wing-grunt\n",
            "the file is named wing-grant.yaml; write the name wing-grunt.yaml instead",
        ),
        ("horizon: 2026-06-30", "horizon: soon", "Input should be a valid date or datetime, input is too short"),
    ],
)
def test_a_provision_that_cannot_be(old: str, new: str, said: str) -> None:
    assert old in GRANT
    found = faults(GRANT.replace(old, new, 1), "rules/grants/wing-grant.yaml")
    assert any(fault.endswith(": " + said) for fault in found), found


def test_a_name_is_defined_once() -> None:
    (fault,) = faults(GRANT, "rules/other/wing-grant.yaml")
    assert "is defined in rules/grants/wing-grant.yaml too" in fault


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("issue: x\nissue: y\n", ":2 at issue: this key stands twice; write it once instead"),
        (
            "concept: !!python/object/apply:os.system [ls]\n",
            ":1: the tag tag:yaml.org,2002:python/object/apply:os.system is refused; write plain data instead",
        ),
        (
            "provison: x\n",
            ":1: this file does not say what it is: none of provision, concept, issue, routing, forum, table, sources, "
            "facts, interview; write provision instead",
        ),
        (
            "- a\n- b\n",
            ":1: this file holds no mapping; write a file with one of provision, concept, issue, routing, forum, "
            "table, sources, facts, interview instead",
        ),
        ("a: [1, 2\n", ":2: this is not YAML: did not find expected ',' or ']'"),
        (
            "concept: x\nhorizon: 2026-02-30\n",
            ":2 at horizon: 2026-02-30 is not a day of the calendar; write a day as 2026-12-31 instead",
        ),
    ],
)
def test_a_file_that_cannot_be_read(text: str, said: str) -> None:
    assert faults(text) == [said]


def test_an_alias_bomb_is_refused() -> None:
    bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [{', '.join(['*' + chr(97 + i)] * 10)}]\n" for i in range(8)
    )
    (fault,) = faults(bomb)
    assert "unfold into too much" in fault


def test_every_fault_of_every_file_is_told_at_once() -> None:
    found = faults(concept("probe", "{hieght_m: 5}"), **{"rules/b.yaml": concept("probe_b", "{outputs: wings}")})
    assert len(found) >= 2


INTERVIEW = (RULES / "interview.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "records: products",
            "records: product",
            ":9 at interview[1].records: a firm has no list 'product'; write products instead",
        ),
        (
            "facts: [investment]",
            "facts: [investmnet]",
            ":11 at interview[1].facts[0]: 'investmnet' is not a fact of this product; write investment instead",
        ),
        (
            "when: {output:",
            "when: {outptu:",
            ":8 at interview[0].facts[1].when.outptu: 'outptu' is not a fact of an investment; write output instead",
        ),
        (
            "  - records: assignments\n",
            "  - about: firm\n",
            ":12 at interview.2: `question` says how `records` are asked for",
        ),
    ],
)
def test_what_is_asked_first_must_be_there_to_ask(old: str, new: str, said: str) -> None:
    assert old in INTERVIEW
    found = faults(INTERVIEW.replace(old, new, 1), "rules/interview.yaml")
    assert found == [said]
