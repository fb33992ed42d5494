"""The lint of rulebooks: each finding is provoked by one deliberate fault, and the toy rulebook has none."""

from __future__ import annotations

import datetime as dt

import pytest

from checker import Rulebook
from checker.rulebook.compile import compile_rulebook
from checker.rulebook.lint import Finding, lint
from checker.rulebook.load import read_folder
from tests.laputa import RULES, concept, laputa, with_rules

TODAY = dt.date(2026, 11, 23)
GRANT, BOUNTY, PASS = (f"rules/grants/{name}.yaml" for name in ("wing-grant", "feather-bounty", "flying-pass"))
TABLE, PIRATE, ISSUE = "rules/tables/wing_rate.yaml", "rules/concepts/pirate.yaml", "rules/issues/too-late.yaml"
WORDS = "rules/vocabulary.yaml"


def edited(file: str, old: str, new: str, *more: str) -> Rulebook:
    """Laputa with a text of one file replaced; `more` are further pairs of the same file."""
    files = read_folder(RULES)
    pairs = [old, new, *more]
    for before, after in zip(pairs[::2], pairs[1::2], strict=True):
        assert before in files[file], before
        files[file] = files[file].replace(before, after, 1)
    return Rulebook(compile_rulebook(files, "test"))


def found(book: Rulebook, severity: str = "error") -> list[str]:
    """The findings of one severity, as they are told."""
    return [str(finding) for finding in lint(book, TODAY) if finding.severity == severity]


def worth(amount: str) -> str:
    """The benefit of a provision, to stand at the end of its file."""
    return f"benefit: {{kind: fee, amount: {amount}, cite: Code of Laputa §6, source: laputa-code}}\n"


def test_laputa_is_clean() -> None:
    assert lint(laputa(), TODAY) == []


def test_a_finding_says_where_what_and_what_instead() -> None:
    finding = Finding("rules/a.yaml", 3, "something is wrong", "write it right")
    assert str(finding) == "rules/a.yaml:3: error: something is wrong; write it right"
    assert str(Finding("rules/a.yaml", None, "look here", severity="note")) == "rules/a.yaml: note: look here"


PASS_TEXT = read_folder(RULES)[PASS]
UNSOURCED = tuple(f"source: {name}\n          when: {{investment.island" for name in ("laputa-gazette", "none"))
ERRORS = {
    "fact of a property alone": (
        (WORDS, "  finish_date:\n    of: [investment, property]", "  finish_date:\n    of: [property]"),
        "vocabulary.yaml: error: the fact finish_date cannot be given of an investment that stands for its property; "
        "add investment to its `of`",
    ),
    "fact of a lot alone": (
        (WORDS, "of: [product, lot]", "of: [lot]"),
        "vocabulary.yaml: error: the fact sold_date cannot be given of a product that stands for its lot; "
        "add product to its `of`",
    ),
    "question without Korean": (
        (WORDS, "공사는 언제 시작됩니까?", "When?"),
        "vocabulary.yaml: error: the question of begin_date has no Korean text; write it in Hangul",
    ),
    "joined values without Korean": (
        (WORDS, "ko: 양력 부품", "ko: Lifters"),
        "vocabulary.yaml: error: a name of joined values of output has no Korean text; write it in Hangul",
    ),
    "value without Korean": (
        (WORDS, "ko: 날개}", "ko: Wings}"),
        "vocabulary.yaml: error: the Korean text at output.values.wings has no Hangul: 'Wings'; write it in Korean",
    ),
    "criterion without Korean": (
        (GRANT, "ko: 고도 800m 미만일 것", "ko: below 800 m"),
        f"{GRANT}:27: error: the Korean text at requires.low-enough.text has no Hangul: 'below 800 m'; "
        "write it in Korean",
    ),
    "talking point without Korean": (
        (ISSUE, "{firm}은 {begin}에 착공하여 날개 보조금을 받을 수 없습니다.", "{firm} begins on {begin}."),
        f"{ISSUE}: error: the Korean text at talking_point has no Hangul: '{{firm}} begins on {{begin}}.'; "
        "write it in Korean",
    ),
    "forum without Korean": (
        ("rules/forums/f-island.yaml", "ko: 2025년 개최", "ko: Held in 2025"),
        "rules/forums/f-island.yaml: error: the Korean text at states[0].why has no Hangul: 'Held in 2025'; "
        "write it in Korean",
    ),
    "Korean for English": (
        (PIRATE, "name: {en: Pirate", "name: {en: 해적"),
        f"{PIRATE}: error: the English text at name is not English: '해적'; write it in English",
    ),
    "exclusion of one side": (
        (BOUNTY, "kind: excludes", "kind: stacks"),
        f"{GRANT}: error: this provision excludes feather-bounty, and feather-bounty does not say so; "
        f"write the interaction in {BOUNTY} too",
    ),
    "meeting at two places": (
        (BOUNTY, "on: product.investment", "on: product"),
        f"{GRANT}: error: this provision meets feather-bounty at an investment, and feather-bounty meets it "
        "at a product; lead `on` of both to the same record",
    ),
    "interaction with itself": (
        (GRANT, "kind: excludes\n    provisions: [feather-bounty]", "kind: stacks\n    provisions: [wing-grant]"),
        f"{GRANT}: error: an interaction (stacks) names the provision itself; name the other one",
    ),
    "deadline before the law": (
        (GRANT, "by: 2026-12-31", "by: 2020-12-31"),
        f"{GRANT}: error: the deadline begin ends on 2020-12-31, before the provision begins on 2022-08-09; "
        "correct one of the two days",
    ),
    "deadline id twice": (
        (GRANT, "id: report", "id: begin"),
        f"{GRANT}: error: the id 'begin' stands twice under deadlines; give each an id of its own",
    ),
    "path that a stand-in lacks": (
        (GRANT, "{investment.height_m: {less_than", "{parent.height_m: {less_than"),
        f"{GRANT}: error: parent.height_m leads elsewhere from an investment that stands for its property; "
        "start at `investment.`, which both have",
    ),
    "rows that overlap": (
        (TABLE, "in_force: {to: 2025-07-03}", "in_force: {to: 2025-07-04}"),
        f"{TABLE}:13: error: this row and the one on line 12 match the same keys on the same day, and give 35 and 25; "
        "part their keys or their in_force",
    ),
    "gap between ranges": (
        (TABLE, "{to: 2025-12-31}", "{to: 2025-12-30}"),
        f"{TABLE}:12: error: no row speaks of finish_date between 2025-12-30 and 2026-01-01; "
        "close the gap, or give the table a `default`",
    ),
    "gap between windows": (
        (TABLE, "in_force: {to: 2025-07-03}", "in_force: {to: 2025-07-01}"),
        f"{TABLE}:13: error: no row is in force for these keys between 2025-07-01 and 2025-07-04; "
        "close the gap, or give the table a `default`",
    ),
    "range that ends first": (
        (TABLE, "{to: 2025-12-31}", "{from: 2025-12-31, to: 2025-12-01}"),
        f"{TABLE}:11: error: the range of finish_date ends at 2025-12-01, before it begins; swap its ends",
    ),
    "criterion before its rule": (
        (GRANT, "in_force: {from: 2025-01-01}", "in_force: {from: 2022-01-01}"),
        f"{GRANT}:27: error: the criterion low-enough is in force 2022-01-01 to, beyond its rule (2022-08-09 to); "
        "keep its in_force inside the rule's",
    ),
    "criterion outside its rule": (
        (GRANT, "in_force: {from: 2025-01-01}", "in_force: {to: 2022-01-01}"),
        f"{GRANT}:27: error: the criterion low-enough is never in force while its rule is; "
        "correct one of the two windows",
    ),
    "horizon to come": (
        (GRANT, "horizon: 2026-06-30", "horizon: 2026-11-24"),
        f"{GRANT}: error: the file of wing-grant was checked up to 2026-11-24, a day that has not come; "
        "write the day of the newest source that was read",
    ),
    "horizon of a criterion to come": (
        (GRANT, "movable_by: firm", "movable_by: firm\n      horizon: 2027-01-01"),
        f"{GRANT}:19: error: the criterion makes-wings was checked up to 2027-01-01, a day that has not come; "
        "write the day of the newest source that was read",
    ),
    "horizon of a forum to come": (
        ("rules/forums/f-island.yaml", "horizon: 2026-06-30", "horizon: 2027-01-01"),
        "rules/forums/f-island.yaml: error: the forum f-island was checked up to 2027-01-01, a day that has not come; "
        "write the day of the newest source that was read",
    ),
    "blank citation": (
        (GRANT, "cite: Code of Laputa §4(e)", 'cite: " "'),
        f"{GRANT}:11: error: the citation of begins-in-time is empty; write the pinpoint",
    ),
    "reading without a source": (
        (GRANT, *UNSOURCED, "seen: unconfirmed", "seen: one-source"),
        f"{GRANT}:37: error: the criterion friendly is one-source, and a part of it has no source; "
        "name a key of sources.yaml, or say `seen: unconfirmed`",
    ),
    "interview in one language": (
        ("rules/interview.yaml", 'ko: "판매하는 제품에는 무엇이 있습니까?"', 'ko: "which products?"'),
        "interview.yaml: error: the Korean text at interview[1].question has no Hangul: 'which products?'; "
        "write it in Korean",
    ),
    "equivalent that is no mutant": (
        (GRANT, "interactions:", "equivalent_mutants: {wing-grant/low-enough/number: it does nothing}\ninteractions:"),
        f"{GRANT}: error: no mutant is named 'wing-grant/low-enough/number'; write wing-grant/low-enough/number-",
    ),
    "equivalent without a reason": (
        (GRANT, "interactions:", "equivalent_mutants: {wing-grant/low-enough/number-: ' '}\ninteractions:"),
        f"{GRANT}: error: nothing says why 'wing-grant/low-enough/number-' is equivalent; write the reason",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("fault", "told"), ERRORS.values(), ids=ERRORS)
def test_an_error_is_found_and_told(fault: tuple[str, ...], told: str) -> None:
    assert told in found(edited(*fault))


def test_a_point_without_a_source_must_be_unconfirmed() -> None:
    # The compiler refuses it in a file; a compiled rulebook from elsewhere is held to it too.
    book = edited(GRANT, "id: begin\n", "id: begin\n")
    book.provisions["wing-grant"]["deadlines"][0]["source"] = "none"
    told = "begin is two-sources and has no source; name a key of sources.yaml, or say `seen: unconfirmed`"
    assert found(book) == [f"{GRANT}: error: {told}"]


def test_unconfirmed_points_may_lack_a_source() -> None:
    assert found(edited(GRANT, *UNSOURCED)) == []


def test_codes_and_proper_names_need_no_hangul() -> None:
    assert found(edited(WORDS, "wings: {en: Wings, ko: 날개}", "wings: {en: W-1, ko: W-1}")) == []


@pytest.mark.parametrize(
    ("rules", "cycle"),
    [
        ((concept("probe", "{concept: probe}"),), "probe -> probe"),
        (
            (concept("a", "{concept: b}"), concept("b", "{concept: c}"), concept("c", "{concept: a}")),
            "a -> b -> c -> a",
        ),
        ((concept("a", "{criterion: b/it}"), concept("b", "{concept: a}")), "a -> b -> a"),
        (
            (concept("a", "{provision: flying-pass}", "assignment"), "PASS"),
            "a -> flying-pass -> a",
        ),
    ],
)
def test_rules_that_need_each_other_are_named_in_their_order(rules: tuple[str, ...], cycle: str) -> None:
    if rules[-1] == "PASS":
        text = PASS_TEXT.replace("when: {kind_of_work", "when: {concept.a: true, kind_of_work")
        book = with_rules(rules[0], text, drop=("flying-pass.yaml",))
    else:
        book = with_rules(*rules)
    (told,) = found(book)
    assert f"these need each other's answer: {cycle}; break it with a fact that the firm records" in told


def test_what_a_provision_is_worth_may_rest_on_one_that_rests_on_its_verdict() -> None:
    first = PASS_TEXT + worth("{benefit_of: second}")
    second = (PASS_TEXT + worth("5")).replace("provision: flying-pass", "provision: second")
    second = second.replace("{provision: wing-grant, of: investment}", "{provision: flying-pass}")
    assert found(with_rules(first, second, drop=("flying-pass.yaml",))) == []


def test_benefits_that_rest_on_each_other_are_a_cycle() -> None:
    (told,) = found(with_rules(PASS_TEXT + worth("{benefit_of: flying-pass}"), drop=("flying-pass.yaml",)))
    assert "benefit of flying-pass -> benefit of flying-pass" in told


def test_two_provisions_do_not_both_reduce_each_other() -> None:
    files = read_folder(RULES)
    for word in ("reduces", "reduced_by"):
        texts = [files[name].replace("kind: excludes", f"kind: {word}") for name in (BOUNTY, GRANT)]
        told = found(with_rules(*texts, drop=("feather-bounty.yaml", "wing-grant.yaml")))
        assert f"this provision and wing-grant both say {word} of each other" in told[0]
        texts[1] = texts[1].replace(f"kind: {word}", "kind: reduced_by" if word == "reduces" else "kind: reduces")
        assert found(with_rules(*texts, drop=("feather-bounty.yaml", "wing-grant.yaml"))) == []


NOTES = {
    "fact that no rule reads": (
        # It sorts portfolios, which is a use too.
        (WORDS, "    sorts: place\n", ""),
        "vocabulary.yaml: note: no rule reads the fact isle",
    ),
    "concept that no rule uses": (
        (GRANT, "when: {concept: pirate, of: investment.taxpayer}", "when: {investment.taxpayer.home: TR}"),
        f"{PIRATE}: note: no rule uses the concept pirate",
    ),
    "table that no rule uses": (
        (GRANT, "{table: wing_rate, by: finish_date}", "25"),
        f"{TABLE}: note: no rule uses the table wing_rate",
    ),
    "source that no rule cites": (
        ("rules/sources.yaml", "  laputa-gazette:", "  old-gazette: {title: Old Gazette}\n  laputa-gazette:"),
        "sources.yaml: note: no rule cites the source old-gazette",
    ),
    "joint cap without an amount": (
        (BOUNTY, "kind: excludes", "kind: joint_cap"),
        f"{BOUNTY}: note: the joint cap with wing-grant says no amount; "
        "add `cap`, unless the text says why there is none",
    ),
    "rows that say the same": (
        (TABLE, "value: 35", "value: 25", "in_force: {to: 2025-07-03}", "in_force: {to: 2025-07-04}"),
        f"{TABLE}:13: note: this row and the one on line 12 match the same keys on the same day; leave one out",
    ),
    "equivalents are counted": (
        (GRANT, "interactions:", "equivalent_mutants: {wing-grant/low-enough/number-: none is there}\ninteractions:"),
        "rulebook: note: 1 mutant is listed as equivalent",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("fault", "told"), NOTES.values(), ids=NOTES)
def test_a_note_is_found_and_told(fault: tuple[str, ...], told: str) -> None:
    assert told in found(edited(*fault), "note")


def test_a_forum_in_which_nothing_is_heard_is_noted() -> None:
    text = read_folder(RULES)["rules/forums/f-island.yaml"].replace("forum: f-island", "forum: f-reef")
    assert any("no issue is heard in the forum f-reef" in told for told in found(with_rules(text), "note"))


@pytest.mark.parametrize(
    ("keys", "rows", "count"),
    [
        # Two rows of other words, or of prefixes of which the longer wins, never meet.
        ("{output: {type: enum}}", ["{output: wings}", "{output: sails}"], 0),
        ("{output: {type: enum}}", ["{output: wings}", "{output: wings}"], 1),
        ("{output: {type: enum}}", ["{output: wings}", "{}"], 1),
        ("{part: {type: code, match: prefix}}", ['{part: "85"}', '{part: "8507"}'], 0),
        ("{part: {type: code, match: prefix}}", ['{part: "85"}', '{part: "85"}'], 1),
        ("{height_m: {type: number, match: range}}", ["{height_m: {to: 10}}", "{height_m: {from: 10}}"], 1),
        ("{height_m: {type: number, match: range}}", ["{height_m: {to: 10}}", "{height_m: {from: 11}}"], 0),
        ("{height_m: {type: number, match: range}}", ["{height_m: {to: 10}}", "{height_m: {from: 11.5}}"], 1),
        ("{share: {type: percent, match: range}}", ["{share: {to: 24.99}}", "{share: {from: 25}}"], 0),
        ("{share: {type: percent, match: range}}", ["{share: {to: 24}}", "{share: {from: 25}}"], 1),
    ],
)  # fmt: skip
def test_rows_are_held_to_each_other_by_the_match_of_their_keys(keys: str, rows: list[str], count: int) -> None:
    listed = "\n".join(f"  - {{keys: {row}, value: {i}}}" for i, row in enumerate(rows))
    head = "table: t\nname: {en: t, ko: 표}\ncite: Code of Laputa §9\nsource: laputa-code\nseen: one-source\n"
    head += "horizon: 2026-06-30\ntype: number\n"
    assert len(found(with_rules(f"{head}keys: {keys}\nrows:\n{listed}\n"))) == count
