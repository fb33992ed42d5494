"""What would turn a verdict: every proposal really does, none holds more than it takes, and who else could."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from checker.cli import main

from checker import CheckerError, Firm, Rulebook, check, gap
from checker.firm.changing import changed
from checker.report.gap import UNWANTED, Gap
from checker.report.text import lines_of
from checker.report.ways import ways
from tests.laputa import DAY, RULES, laputa, with_rules
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
    rule = """provision: kite-bounty
name: {en: Kite bounty, ko: 연 포상금}
ask: tax-incentive
effect: grant
subject: investment
authority: Code of Laputa §8
in_force: {from: 2022-01-01}
horizon: 2026-06-30
requires:
  all:
    - {id: it, text: {en: It begins by June, ko: 6월까지 착공할 것}, cite: Code of Laputa §8(a), source: laputa-code,
       grade: statute, seen: two-sources, movable_by: firm, when: {begin_date: {on_or_before: DAY}}}
"""
    later = with_rules(rule.replace("DAY", "2026-06-30"))
    assert settings(made(data(begin_date="2026-07-05"), "kite-bounty", later)) == [["fab.begin_date=2026-06-30"]]
    past = with_rules(rule.replace("DAY", "2026-05-31"))
    found = made(data(begin_date="2026-07-05"), "kite-bounty", past)
    assert (found.proposals, found.closed, [x.criterion for x in found.obstacles]) == ([], False, ["it"])
    after = with_rules(rule.replace("on_or_before: DAY", "after: 2026-12-31"))
    assert settings(made(data(begin_date="2026-05-05"), "kite-bounty", after)) == []
    assert settings(made(data(begin_date="2026-07-05"), "kite-bounty", after)) == [["fab.begin_date=2027-01-01"]]


def test_a_bar_is_turned_away() -> None:
    rule = """provision: kite-bar
name: {en: Kite bar, ko: 연 제한}
ask: tax-incentive
effect: bar
subject: investment
authority: Code of Laputa §8
in_force: {from: 2022-01-01}
horizon: 2026-06-30
requires:
  all:
    - {id: big, text: {en: It is big, ko: 대규모일 것}, cite: Code of Laputa §8(a), source: laputa-code,
       grade: statute, seen: two-sources, movable_by: firm, when: {workers: {more_than: 40}}}
    - {id: wings, text: {en: It makes wings, ko: 날개를 생산할 것}, cite: Code of Laputa §8(b), source: laputa-code,
       grade: statute, seen: two-sources, movable_by: statute, when: {output: wings}}
"""
    found = made(data(), "kite-bar", with_rules(rule))
    assert (found.verdict, found.wanted) == ("applies", "does_not_apply")
    assert settings(found) == [["fab.workers=40"]]


def test_nothing_to_change_and_not_in_force() -> None:
    found = made(data())
    assert (found.verdict, found.proposals, found.obstacles) == ("applies", [], [])
    firm = Firm.from_data(data(), laputa().vocabulary)
    (early,) = gap(firm, "wing-grant", None, laputa(), DAY.replace(year=2020)).gaps
    assert (early.in_force, early.proposals, early.obstacles) == (False, [], [])


@pytest.mark.parametrize("seed", range(60))
def test_every_proposal_turns_the_verdict_and_no_part_of_it_does(seed: int) -> None:
    rng = random.Random(seed)
    book = RandomRulebook(rng, 3, True).build()
    book.issues.clear()
    given, day = forget(rng, random_firm(rng), 0.2), rng.choice(DAYS)

    def verdict(file: dict[str, Any], found: Gap) -> str:
        report = check(Firm.from_data(file, book.vocabulary), book, day, found.provision)
        (v,) = (v for v in report.verdicts if (v.provision, v.subject) == (found.provision, found.subject))
        return v.verdict

    for name, provision in book.provisions.items():
        for found in gap(Firm.from_data(given, book.vocabulary), name, None, book, day).gaps:
            wanted = "does_not_apply" if provision["effect"] in UNWANTED else "applies"
            assert found.wanted == wanted
            assert (found.verdict == wanted) <= (not found.proposals and not found.obstacles)
            assert bool(found.proposals) + bool(found.obstacles) <= 1
            for proposal in found.proposals:
                file: Any = given
                for x in proposal.settings:
                    file = changed(file, x.setting)
                assert verdict(file, found) == wanted
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
