"""The best package of a firm: what is taken, what rules the rest out, and what the order rests on."""

from __future__ import annotations

import random
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from checker.cli import main

from checker import Firm, Rulebook, check, package
from checker.report.offer import offer
from checker.report.package import Combination, Decision, Package
from checker.report.text import lines_of
from tests.laputa import DAY, RULES, laputa, provision, with_rules
from tests.random_rulebooks import DAYS, RandomRulebook, forget, random_firm

US: dict[str, Any] = {"id": "us", "home": "LP", "owners": []}
WINGS: dict[str, Any] = {
    "id": "fab", "output": "wings", "height_m": 500, "workers": 50, "island_friendly": True, "taxpayer": "us",
    "begin_date": "2026-12-01", "finish_date": "2027-06-30", "basis_usd": 1000,
}  # fmt: skip


def kite(name: str, amount: str = "5", kind: str = "credit", effect: str = "grant", *meets: str) -> str:
    """A provision on investments of few workers; `meets` are interactions in flow YAML, of investments too."""
    told = "".join(
        f"  - {{{x}, text: {{en: They meet, ko: 서로 관련됨}}, cite: Code of Laputa §9, source: laputa-code, "
        "seen: two-sources}\n"
        for x in meets
    )
    built = """    - {id: built, text: {en: It has a cost, ko: 취득가액이 있을 것}, cite: Code of Laputa §8(b),
       source: laputa-code, grade: statute, seen: two-sources, movable_by: firm, when: {basis_usd: {at_least: 1}}}
"""
    gives = f"benefit: {{kind: {kind}, amount: {amount}, cite: Code of Laputa §8(c), source: laputa-code}}\n"
    more = built + gives + (f"interactions:\n{told}" if told else "")
    return provision(name, "when: {workers: {at_most: 50}}", more, effect)


def book(*texts: str) -> Rulebook:
    return with_rules(*texts, drop=("feather-bounty.yaml", "wing-grant.yaml", "flying-pass.yaml", "too-late.yaml"))


def made(rules: Rulebook | None = None, **facts: Any) -> Package:
    rules = rules or laputa()
    data = {"name": "Gulliver", "entities": [US], "investments": [{**WINGS, **facts}]}
    return package(Firm.from_data(data, rules.vocabulary), rules, DAY)


def taken(found: Package) -> list[str]:
    return [x.pick.provision for x in found.taken]


def names(found: Combination) -> list[str]:
    return [x.provision for x in found.picks]


def money(found: list[Any]) -> dict[str, tuple[str | None, str | None]]:
    return {x.kind: tuple(None if end is None else str(end) for end in (x.usd.low, x.usd.high)) for x in found}  # type: ignore[misc]


def only(found: Package) -> Decision:
    (decision,) = found.decisions
    return decision


def test_of_two_that_exclude_each_other_the_better_is_taken_and_the_rule_is_named() -> None:
    found = made(book(
        kite("kite", "7", "credit", "grant", "kind: excludes, provisions: [swing]"),
        kite("swing", "5", "grant", "grant", "kind: excludes, provisions: [kite]"),
        kite("slide", "1"),
    ))  # fmt: skip
    assert taken(found) == ["kite", "slide"]
    assert money(found.money) == {"credit": ("8", "8")}
    choice = only(found)
    assert (names(choice.best), names(choice.runner_up), choice.order) == (["kite"], ["swing"], "settled")
    # Seven of a credit against five of a grant: told apart, and compared dollar for dollar.
    assert money(choice.runner_up.more) == {"credit": ("7", "7"), "grant": ("-5", "-5")}
    (out,) = choice.rejected
    assert [(x.kind, x.provision, x.cite) for x in out.because] == [("excludes", "kite", "Code of Laputa §9")]


def test_an_order_that_rests_on_unknown_facts_says_so_and_names_them() -> None:
    rules = book(
        kite("kite", "height_m", "credit", "grant", "kind: excludes, provisions: [swing]"),
        kite("swing", "5", "credit", "grant", "kind: excludes, provisions: [kite]"),
    )
    choice = only(made(rules, height_m={"between": [3, 9]}))
    # At the worst 3 against 5.
    assert (names(choice.best), choice.order, [x.path for x in choice.facts]) == (
        ["swing"], "open", ["investments[0].height_m"],
    )  # fmt: skip
    assert money(choice.runner_up.more) == {"credit": ("-4", "2")}
    assert [names(x) for x in choice.contenders] == [["kite"]]
    settled = only(made(rules, height_m={"between": [5, 9]}))
    assert (names(settled.best), settled.order, settled.facts) == (["kite"], "settled", [])


def test_what_requires_another_comes_with_it_or_not_at_all() -> None:
    found = made(book(
        kite("kite", "9", "credit", "grant", "kind: excludes, provisions: [swing]"),
        kite("swing", "5", "credit", "grant", "kind: excludes, provisions: [kite]"),
        kite("slide", "6", "credit", "grant", "kind: requires, provisions: [swing]"),
    ))  # fmt: skip
    assert taken(found) == ["slide", "swing"]
    assert money(only(found).runner_up.more) == {"credit": ("2", "2")}


def test_what_it_requires_does_not_apply() -> None:
    rules = book(
        kite("kite", "9", "credit", "grant", "kind: requires, provisions: [swing]"),
        kite("swing").replace("at_most: 50", "at_most: 5"),
    )
    found = made(rules)
    assert (taken(found), [x.pick.provision for x in found.barred]) == ([], ["kite"])
    assert [(x.kind, x.provision, x.verdict) for x in found.barred[0].because] == [
        ("requires", "swing", "does_not_apply"),
    ]  # fmt: skip


def test_what_requires_what_is_ruled_out_is_ruled_out_too() -> None:
    found = made(book(
        kite("kite", "9", "credit", "grant", "kind: requires, provisions: [swing]"),
        kite("swing", "5", "credit", "grant", "kind: excludes, provisions: [storm]"),
        kite("storm", "0", "other", "bar", "kind: excludes, provisions: [swing]"),
    ))  # fmt: skip
    assert (taken(found), found.decisions) == ([], [])
    assert [(x.pick.provision, [(y.kind, y.provision) for y in x.because]) for x in found.barred] == [
        ("kite", [("requires", "swing")]), ("swing", [("excludes", "storm")]),
    ]  # fmt: skip


@pytest.mark.parametrize(("workers", "low"), [(50, None), (None, "0")])
def test_a_bar_is_no_choice(workers: int | None, low: str | None) -> None:
    rules = book(
        kite("kite", "9", "credit", "grant", "kind: excludes, provisions: [storm]").replace(
            "at_most: 50", "at_most: 60"
        ),
        kite("storm", "0", "other", "bar", "kind: excludes, provisions: [kite]"),
    )
    found = made(rules, workers=workers if workers is not None else {"between": [40, 60]})
    if low is None:
        assert (taken(found), [x.pick.provision for x in found.barred]) == ([], ["kite"])
    else:
        # It applies, and whether it is barred is not known.
        assert [(x.kind, x.verdict) for x in found.taken[0].meets] == [("excludes", "undetermined")]
        assert money(found.money) == {"credit": ("0", "9")}


def test_what_reduces_another_may_cost_more_than_it_gives() -> None:
    rules = book(
        kite("kite", "2", "credit", "grant", "kind: reduces, provisions: [swing]"),
        kite("swing", "9", "credit", "grant", "kind: reduced_by, provisions: [kite]"),
    )
    choice = only(made(rules))
    # Together they give between 2 and 11, for no rule says how much of the nine is left.
    assert (names(choice.best), names(choice.runner_up), choice.order) == (["swing"], ["kite", "swing"], "open")
    assert money(choice.runner_up.money) == {"credit": ("2", "11")}
    assert money(choice.runner_up.more) == {"credit": ("-2", "7")}


def test_another_kind_of_money_is_not_weighed_up() -> None:
    rules = book(
        kite("kite", "2", "credit", "grant", "kind: reduces, provisions: [swing]"),
        kite("swing", "9", "deduction", "grant"),
    )
    choice = only(made(rules))
    assert (names(choice.best), choice.order) == (["kite", "swing"], "traded")
    assert money(choice.runner_up.more) == {"credit": ("2", "2"), "deduction": ("-9", "0")}


def test_a_joint_cap() -> None:
    cap = "kind: joint_cap, cap: 10"
    found = made(book(
        kite("kite", "8", "credit", "grant", f"{cap}, provisions: [swing]"),
        kite("swing", "7", "credit", "grant", f"{cap}, provisions: [kite]"),
    ))  # fmt: skip
    assert (taken(found), found.decisions, money(found.money)) == (
        ["kite", "swing"],
        [],
        {"credit": ("10", "10")},
    )


def test_one_property_and_the_lots_that_it_excludes() -> None:
    lots = [{"id": f"down{i}", "investment": "fab", "sold_date": "2026-01-01", "mass_kg": 100, "materials": []}
            for i in range(3)]  # fmt: skip
    data = {"entities": [US], "investments": [WINGS], "products": lots}
    found = package(Firm.from_data(data, laputa().vocabulary), laputa(), DAY)
    # A share of no materials is not known, so that the three lots, of 3 dollars a kilogram, are not sure.
    assert taken(found) == ["wing-grant"]
    assert [x.pick.provision for x in only(found).rejected] == ["feather-bounty"] * 3
    assert only(found).order == "open"


def test_what_the_file_hardly_describes_is_counted_and_left_out() -> None:
    found = made(book(kite("kite")), workers=None, basis_usd=None)
    assert (taken(found), found.left_out) == ([], 1)


def test_what_it_bounds_is_an_option_even_so() -> None:
    # Nothing that is required and does not decide is known, but the gain is.
    found = made(book(kite("kite", "basis_usd")), workers=None)
    assert (taken(found), money(found.money), found.left_out) == (["kite"], {"credit": ("0", "1000")}, 0)


KINDS = ("grant", "credit", "deduction")


def meeting(book: Rulebook, rng: random.Random) -> bool:
    """Gives some provisions of one kind of subject exclusions; whether any meet."""
    by_kind: dict[str, list[str]] = {}
    for name, rule in book.provisions.items():
        rule["effect"] = "grant"
        amount: Any = {"op": "lit", "value": rng.randint(1, 99), "type": "money"}
        rule.setdefault("benefit", {"amount": amount, "cite": "x", "source": "none"})  # type: ignore[typeddict-item]
        rule["benefit"]["kind"] = rng.choice(KINDS)
        by_kind.setdefault(rule["subject"], []).append(name)
    pairs = [(a, b) for names in by_kind.values() for a in names for b in names if a < b and rng.random() < 0.8]
    for a, b in pairs:
        for here, there in ((a, b), (b, a)):
            book.provisions[here]["interactions"].append(
                {"kind": "excludes", "provisions": [there], "on": [], "text": {"en": "x", "ko": "엑스"}, "cite": "§1",
                 "source": "none", "seen": "unconfirmed"}
            )  # fmt: skip
    return bool(pairs)


@pytest.mark.parametrize("seed", range(120))
def test_whatever_the_facts_turn_out_to_be_the_money_is_in_its_range_and_a_settled_order_holds(seed: int) -> None:
    rng = random.Random(seed)
    book = next(book for _ in range(9) if meeting(book := RandomRulebook(rng, 4, False).build(), rng))
    book.issues.clear()
    whole, day = random_firm(rng), rng.choice(DAYS)
    told = package(Firm.from_data(forget(rng, whole, rng.choice([0.05, 0.3])), book.vocabulary), book, day)
    known = {(v.provision, v.subject): v for v in check(Firm.from_data(whole, book.vocabulary), book, day).verdicts}

    def given(found: Combination, kind: str, end: str) -> Decimal | None:
        verdicts = [known[x.provision, x.subject] for x in found.picks]
        benefits = [v.benefit for v in verdicts if v.verdict != "does_not_apply" and v.benefit is not None]
        ends = [getattr(x, end) for x in benefits if x.kind == kind]
        return None if None in ends else sum(ends, Decimal(0))

    together = Combination(picks=[x.pick for x in told.taken], money=told.money, more=[])
    for found in (together, *(y for x in told.decisions for y in (x.best, x.runner_up))):
        for x in found.money:
            low, high = (given(found, x.kind, end) for end in ("low", "high"))
            if low is not None and x.usd.low is not None:
                assert x.usd.low <= low
            if high is not None and x.usd.high is not None:
                assert high <= x.usd.high
    for choice in told.decisions:
        if choice.order == "settled":
            ends = [(given(choice.best, x, "high"), given(choice.runner_up, x, "low")) for x in KINDS]
            gains = [ends[0], ends[1]]
            if all(None not in x for x in ends):
                assert sum(x[0] - x[1] for x in gains) >= 0  # type: ignore[operator]
                assert ends[2][0] - ends[2][1] >= 0  # type: ignore[operator]


def test_for_a_person_in_both_languages() -> None:
    rules = book(
        kite("kite", "height_m", "credit", "grant", "kind: excludes, provisions: [swing]"),
        kite("swing", "5", "credit", "grant", "kind: excludes, provisions: [kite]"),
    )
    found = made(rules, height_m={"between": [3, 9]})
    english = " ".join(lines_of(offer(found, rules, "en")).split())
    for words in (
        "The best package for Gulliver", "Swing: investment fab applies USD 5 (credit) [Code of Laputa §8(c)]",
        "Together USD 5 (credit)", "with Kite: investment fab, without Swing: investment fab – USD 3 to 9 (credit)",
        "Which is better depends on unknown facts", "It rests on investment fab – Height",
        "Kite: investment fab (USD 3 to 9): excludes Swing (investment fab) – They meet [Code of Laputa §9]",
    ):  # fmt: skip
        assert words in english
    korean = " ".join(lines_of(offer(found, rules, "ko")).split())
    for words in (
        "Gulliver: 최적 지원 조합",
        "함께 받을 혜택",
        "우열은 미확인 사실에 따라 달라짐.",
        "투자 fab – 고도",
    ):
        assert words in korean


@pytest.mark.parametrize(("form", "said"), [
    ("json", '"package_version": 1'), ("markdown", "| Wing grant: investment fab |"), ("text", "To take together"),
])  # fmt: skip
def test_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str, said: str) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text(
        "investments: [{id: fab, output: wings, workers: 7, height_m: 5, island_friendly: true}]\n", "utf-8"
    )
    assert main(["package", str(path), "--rules", str(RULES), "--as-of", "2026-06-01", "--format", form]) == 0
    assert said in capsys.readouterr().out


def test_a_firm_without_any(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text("{}\n", "utf-8")
    assert main(["package", str(path), "--rules", str(RULES), "--lang", "ko"]) == 0
    assert "받을 수 있는 금전적 혜택이 없음" in capsys.readouterr().out
