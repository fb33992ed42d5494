"""What would turn a verdict: every proposal really does, none holds more than it takes, and who else could."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from checker.cli import main

from checker import CheckerError, Firm, Rulebook, check, gap
from checker.firm.changing import changed
from checker.report.gap import UNWANTED, Gap
from checker.report.text import lines_of
from checker.report.ways import ways
from tests.laputa import DAY, RULES, laputa, provision, with_rules
from tests.random_rulebooks import DAYS, RandomRulebook, forget, random_firm

US: dict[str, Any] = {"id": "us", "home": "LP", "owners": []}
WINGS: dict[str, Any] = {
    "id": "fab", "output": "wings", "height_m": 500, "workers": 50, "island_friendly": True, "taxpayer": "us",
    "begin_date": "2026-12-01", "finish_date": "2027-06-30", "basis_usd": 1000,
}  # fmt: skip


def data(**facts: Any) -> dict[str, Any]:
    return {"name": "Gulliver", "entities": [US], "investments": [{**WINGS, **facts}]}


def made(given: dict[str, Any], provision: str = "wing-grant", book: Rulebook | None = None) -> Gap:
    book = book or laputa()
    (found,) = gap(Firm.from_data(given, book.vocabulary), provision, None, book, DAY).gaps
    return found


def settings(found: Gap) -> list[list[str]]:
    return [[x.setting for x in proposal.settings] for proposal in found.proposals]


def test_the_nearest_value_that_turns_it() -> None:
    found = made(data(height_m=900))
    # Below 800 m, and the works has a day of its end ahead: it may end before the condition begins, which is past.
    assert settings(found) == [["fab.height_m=799"]]
    (setting,) = found.proposals[0].settings
    assert (setting.before, setting.after, setting.path) == (900, 799, "investments[0].height_m")


def test_two_changes_where_one_is_not_enough() -> None:
    assert settings(made(data(height_m=900, output="anchors"))) == [["fab.output=wings", "fab.height_m=799"]]


def test_what_is_not_the_firms_to_move_ends_the_search() -> None:
    found = made(data(begin_date="2027-01-01", height_m=900))
    assert (found.proposals, found.closed) == ([], True)
    assert [(x.criterion, x.movable_by, x.outcome) for x in found.obstacles] == [
        ("begins-in-time", "statute", "unmet"),
    ]  # fmt: skip


def test_readings_that_disagree_are_not_the_firms_to_settle() -> None:
    found = made(data(workers=150))
    assert (found.verdict, found.proposals) == ("undetermined", [])
    assert [(x.criterion, x.movable_by) for x in found.obstacles] == [("friendly", "agency-case")]


def test_an_unknown_fact_may_be_tried_whoever_moves_the_criterion() -> None:
    assert settings(made(data(begin_date=None))) == [["fab.begin_date=2026-12-31"]]


def test_what_has_happened_stays_and_nothing_is_moved_into_the_past() -> None:
    rule = provision("kite-bounty", "when: {begin_date: {on_or_before: DAY}}")
    later = with_rules(rule.replace("DAY", "2026-06-30"))
    assert settings(made(data(begin_date="2026-07-05"), "kite-bounty", later)) == [["fab.begin_date=2026-06-30"]]
    past = with_rules(rule.replace("DAY", "2026-05-31"))
    found = made(data(begin_date="2026-07-05"), "kite-bounty", past)
    assert (found.proposals, found.closed, [x.criterion for x in found.obstacles]) == ([], False, ["it"])
    after = with_rules(rule.replace("on_or_before: DAY", "after: 2026-12-31"))
    assert settings(made(data(begin_date="2026-05-05"), "kite-bounty", after)) == []
    assert settings(made(data(begin_date="2026-07-05"), "kite-bounty", after)) == [["fab.begin_date=2027-01-01"]]


def test_a_bar_is_turned_away() -> None:
    wings = """    - {id: wings, text: {en: It makes wings, ko: 날개를 생산할 것}, cite: Code of Laputa §8(b),
       source: laputa-code, grade: statute, seen: two-sources, movable_by: statute, when: {output: wings}}
"""
    rule = provision("kite-bar", "when: {workers: {more_than: 40}}", wings, "bar")
    found = made(data(), "kite-bar", with_rules(rule))
    assert (found.verdict, found.wanted) == ("applies", "does_not_apply")
    assert settings(found) == [["fab.workers=40"]]


def test_nothing_to_change_and_not_in_force() -> None:
    found = made(data())
    assert (found.verdict, found.proposals, found.obstacles) == ("applies", [], [])
    firm = Firm.from_data(data(), laputa().vocabulary)
    (early,) = gap(firm, "wing-grant", None, laputa(), DAY.replace(year=2020)).gaps
    assert (early.in_force, early.proposals, early.obstacles) == (False, [], [])


def kite_gap(when: str, **facts: Any) -> Gap:
    return made(data(**facts), "kite-rule", with_rules(provision("kite-rule", f"when: {when}")))


def test_a_threshold_that_no_rule_names_is_found_to_the_day() -> None:
    # 180 days from the 15th of June 2026 are over on the 12th of December.
    when = "{value: {days_between: [begin_date, finish_date]}, at_least: 180}"
    found = kite_gap(when, begin_date="2026-06-15", finish_date="2026-08-01")
    assert ["fab.finish_date=2026-12-12"] in settings(found)
    year = kite_gap("{value: {year_of: finish_date}, at_least: 2028}", finish_date="2027-06-30")
    assert settings(year) == [["fab.finish_date=2028-01-01"]]


def test_a_number_known_within_bounds_may_be_moved_out_of_them() -> None:
    found = kite_gap("{height_m: {less_than: 800}}", height_m={"between": [850, 900]})
    (setting,) = found.proposals[0].settings
    assert (setting.before, setting.after) == ({"between": [850, 900]}, 799)
    inside = kite_gap("{height_m: {less_than: 800}}", height_m={"between": [700, 900]})
    assert settings(inside) == [["fab.height_m=799"]]


def test_a_day_within_bounds_that_has_come_is_not_moved_out_of_them() -> None:
    when = "{begin_date: {on_or_after: 2026-12-01}}"
    ahead = kite_gap(when, begin_date={"between": ["2026-07-01", "2026-08-01"]})
    assert settings(ahead) == [["fab.begin_date=2026-12-01"]]
    past = kite_gap(when, begin_date={"between": ["2026-03-01", "2026-04-01"]})
    assert (past.proposals, [x.criterion for x in past.obstacles]) == ([], ["it"])


def test_a_set_by_one_word_less_or_more() -> None:
    def crew(when: str, *work: str) -> Gap:
        rule = provision("kite-rule", f"when: {when}").replace("subject: investment", "subject: assignment")
        given = {"entities": [US], "assignments": [{"id": "crew", "kind_of_work": list(work)}]}
        return made(given, "kite-rule", with_rules(rule))

    only = crew("{kind_of_work: {only: [talking, sewing]}}", "sewing", "digging", "talking")
    assert settings(only) == [['crew.kind_of_work=["sewing", "talking"]']]
    every = crew("{kind_of_work: {includes_all: [talking, flying]}}", "sewing", "talking")
    assert settings(every) == [['crew.kind_of_work=["sewing", "talking", "flying"]']]


def feather(materials: Any) -> Gap:
    lot = {"id": "down", "investment": "fab", "sold_date": "2026-01-01", "mass_kg": 100, "materials": materials}
    return made({"entities": [US], "investments": [WINGS], "products": [lot]}, "feather-bounty")


def test_an_item_of_a_list_is_changed_or_given_up() -> None:
    found = feather([{"cost_usd": 50, "from_pirates": True}, {"cost_usd": 50, "from_pirates": False}])
    # At least 60 percent from others: 50 of 83.33, or 75 of 125.
    assert settings(found) == [
        ['down.materials=[{"cost_usd":50,"from_pirates":false}]'],
        ["down/materials[0].cost_usd=33.33"],
        ["down/materials[0].from_pirates=false"],
        ["down/materials[1].cost_usd=75"],
    ]


def test_a_list_may_turn_out_to_hold_no_more() -> None:
    found = feather({"items": [{"cost_usd": 50, "from_pirates": False}], "complete": False})
    assert settings(found) == [['down.materials=[{"cost_usd":50,"from_pirates":false}]']]
    empty = kite_gap("{firm.assignments: {empty: true}}")
    assert (settings(empty), empty.verdict) == ([["firm.assignments=[]"]], "undetermined")


def test_where_it_takes_many_criteria_one_way_is_told() -> None:
    facts = ("island_friendly: true", "output: sails", "workers: {at_least: 60}", "height_m: {less_than: 400}")
    more = "".join(
        f"""    - {{id: more{i}, text: {{en: It is so, ko: 그러할 것}}, cite: Code of Laputa §8(b), source: laputa-code,
       grade: statute, seen: two-sources, movable_by: firm, when: {{{fact}}}}}
"""
        for i, fact in enumerate(facts)
    )
    book = with_rules(provision("kite-rule", "when: {basis_usd: {at_least: 2000}}", more))
    found = made(data(island_friendly=None), "kite-rule", book)
    assert settings(found) == [[
        "fab.basis_usd=2000", "fab.island_friendly=true", "fab.output=sails", "fab.workers=60", "fab.height_m=399",
    ]]  # fmt: skip


def test_of_several_criteria_the_one_without_a_way_is_named() -> None:
    more = """    - {id: held, text: {en: It is held at home, ko: 국내 소유일 것}, cite: Code of Laputa §8(b),
       source: laputa-code, grade: statute, seen: two-sources, movable_by: firm, when: {taxpayer.home: LP}}
"""
    book = with_rules(provision("kite-rule", "when: {basis_usd: {at_least: 2000}}", more))
    # Who the taxpayer is stays open: the file names no entity.
    found = made({"investments": [{"id": "fab", "basis_usd": 1000}]}, "kite-rule", book)
    assert (found.proposals, [x.criterion for x in found.obstacles], found.closed) == ([], ["held"], False)


def test_a_share_goes_to_the_greatest_other_and_comes_from_it() -> None:
    owners = [{"home": "TR", "share_pct": 60}, {"home": "LP", "share_pct": 10}, {"home": "LP", "share_pct": 30}]
    found = made({**data(), "entities": [{**US, "owners": owners}]})
    assert settings(found) == [
        ["us/owners[0].share_pct=24.99", "us/owners[2].share_pct=65.01"],
        ["us/owners[1].share_pct=45.01", "us/owners[0].share_pct=24.99"],
    ]


def hand_over(rng: random.Random, node: Any) -> None:
    """Makes most criteria the firm's to move."""
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        hand_over(rng, part)
    if isinstance(node, dict) and "movable_by" in node:
        node["movable_by"] = rng.choice(["firm", "firm", "statute"])


def one_step_nearer(proposal: Any) -> Iterator[str]:
    """The same change of a day or a whole number, one step nearer to what it is now."""
    for x in proposal.settings if len(proposal.settings) == 1 else []:
        spot = x.setting.partition("=")[0]
        if x.fact.endswith("_date") and isinstance(x.before, str):
            before, after = map(dt.date.fromisoformat, (x.before, x.after))
            yield f"{spot}={after + dt.timedelta(days=1 if before > after else -1)}"
        elif x.fact in ("staff", "first_year", "last_year") and isinstance(x.before, int):
            yield f"{spot}={x.after + (1 if x.before > x.after else -1)}"


@pytest.mark.parametrize("seed", range(60))
def test_every_proposal_turns_the_verdict_and_no_part_of_it_does(seed: int) -> None:
    rng = random.Random(seed)
    book = RandomRulebook(rng, 3, True).build()
    book.issues.clear()
    hand_over(rng, list(book.provisions.values()))
    given, day = forget(rng, random_firm(rng), 0.2), rng.choice(DAYS)

    def verdict(file: dict[str, Any], found: Gap) -> str:
        try:
            firm = Firm.from_data(file, book.vocabulary)
        except CheckerError:
            return "refused"  # Shares of more than a whole, say.
        report = check(firm, book, day, found.provision)
        (v,) = (v for v in report.verdicts if (v.provision, v.subject) == (found.provision, found.subject))
        return v.verdict

    for name, rule in book.provisions.items():
        for found in gap(Firm.from_data(given, book.vocabulary), name, None, book, day).gaps:
            wanted = "does_not_apply" if rule["effect"] in UNWANTED else "applies"
            assert found.wanted == wanted
            assert (found.verdict == wanted) <= (not found.proposals and not found.obstacles)
            assert bool(found.proposals) + bool(found.obstacles) <= 1
            for proposal in found.proposals:
                file: Any = given
                for x in proposal.settings:
                    file = changed(file, x.setting)
                assert verdict(file, found) == wanted
                for nearer in one_step_nearer(proposal):
                    assert verdict(changed(file, nearer), found) != wanted
                for left_out in proposal.settings if len(proposal.settings) > 1 else []:
                    file = given
                    for x in proposal.settings:
                        file = changed(file, x.setting) if x is not left_out else file
                    assert verdict(file, found) != wanted


def test_for_a_person_in_both_languages() -> None:
    def text(language: Any, **facts: Any) -> str:
        found = gap(Firm.from_data(data(**facts), laputa().vocabulary), "wing-grant", None, laputa(), DAY)
        return " ".join(lines_of(ways(found, laputa(), language)).split())

    assert "Height: 900 m → 799 m [--set fab.height_m=799]" in text("en", height_m=900)
    assert "does not apply → applies" in text("en", height_m=900)
    assert "변경 가능 주체: 법률 개정" in text("ko", begin_date="2027-01-01")
    assert "이미 유리한 판정임" in text("ko")


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "firm.yaml"
    path.write_text("investments: [{id: fab, output: anchors, workers: 7}]\n", "utf-8")
    return str(path)


@pytest.mark.parametrize(("form", "said"), [
    ("json", '"gap_version": 1'), ("markdown", "### "), ("text", "What would turn a verdict"),
])  # fmt: skip
def test_command_line(file: str, capsys: pytest.CaptureFixture[str], form: str, said: str) -> None:
    options = ["--rules", str(RULES), "--as-of", "2026-06-01"]
    assert main(["gap", file, "wing-grant", *options, "--format", form]) == 0
    assert said in capsys.readouterr().out
    assert main(["gap", file, "flying-pass", *options]) == 0
    assert "nothing that this provision is asked of" in capsys.readouterr().out


def test_what_is_not_there(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    for args, said in (
        (["wing-grnt"], "no provision 'wing-grnt'; write wing-grant instead"),
        (
            ["wing-grant", "--subject", "fob"],
            "'fob' is no property of this firm that wing-grant is asked of; write fab",
        ),
    ):
        assert main(["gap", file, *args, "--rules", str(RULES)]) == 2
        assert said in capsys.readouterr().err


def test_an_error_is_for_the_person() -> None:
    with pytest.raises(CheckerError):
        gap(Firm.from_data({}, laputa().vocabulary), "nothing", None, laputa(), DAY)
