"""What a failing step says: where it stands, what was expected, what there is, and what to write instead."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent, indent

import pytest

from checker.bdd.runner import scenarios
from checker.errors import CheckerError
from checker.rulebook import Rulebook, load_rulebook

HERE = Path(__file__).parent

BACKGROUND = """\
Feature: wrong

  Background:
    Given an entity "jv" with
      | home            | KR    |
      | declared_pirate | false |
    And an investment "fab" with
      | taxpayer        | jv         |
      | output          | wings      |
      | begin_date      | 2026-12-31 |
      | finish_date     | 2027-06-30 |
      | height_m        | 799        |
      | island_friendly | true       |
      | workers         | 100        |
      | basis_usd       | 1,000,000  |
    And the firm has no products

  Scenario: it fails
"""
CHECKED = "When the firm is checked as of 2026-01-15"
ALL_MET = """\
    begins-in-time is met (Code of Laputa §4(e))
    makes-wings is met (Code of Laputa §4(b))
    low-enough is met (Code of Laputa §4(c))
    friendly is met (Code of Laputa §4(d))
    pirate-taxpayer is unmet (Code of Laputa §4(f))"""


def _case(name: str, steps: str, message: str) -> object:
    return pytest.param(dedent(steps), dedent(message).strip("\n").replace("ALL_MET", ALL_MET.strip()), id=name)


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    """The toy rulebook, with what it has no example of."""
    return load_rulebook(HERE.parent / "toy" / "rules", HERE / "more_rules")


def _message(tmp_path: Path, rulebook: Rulebook, steps: str) -> str:
    file = tmp_path / "wrong.feature"
    file.write_text(BACKGROUND + indent(steps, "    "), encoding="utf-8")
    (scenario,) = scenarios(file)
    failure = scenario.run(rulebook)
    # The steps of the scenario begin on line 20 of the file.
    return str(failure).replace(str(file), "wrong.feature")


@pytest.mark.parametrize(
    ("steps", "message"),
    [
        _case(
            "another verdict",
            f"""\
            {CHECKED}
            Then "wing-grant" does not apply to "fab"
            """,
            """
            wrong.feature:20: Then "wing-grant" does not apply to "fab"
              expected: does_not_apply
              actual: applies, because
                ALL_MET
            """,
        ),
        _case(
            "another criterion decides",
            f"""\
            Given the fact "height_m" of "fab" is "800"
            {CHECKED}
            Then "wing-grant" does not apply to "fab" because of "begins-in-time"
            """,
            """
            wrong.feature:21: Then "wing-grant" does not apply to "fab" because of "begins-in-time"
              expected: does_not_apply, because of begins-in-time
              actual: does_not_apply, because
                low-enough is unmet (Code of Laputa §4(c))
            """,
        ),
        _case(
            "undetermined",
            f"""\
            Given the fact "height_m" of "fab" is unknown
            And the fact "workers" of "fab" is "101"
            {CHECKED}
            Then "wing-grant" applies to "fab"
            """,
            """
            wrong.feature:22: Then "wing-grant" applies to "fab"
              expected: applies
              actual: undetermined, because
                low-enough is unknown (Code of Laputa §4(c))
                friendly is unknown (Code of Laputa §4(d))
              reasons: contested
              unknown facts: height_m of fab
            """,
        ),
        _case(
            "not in force",
            """\
            When the firm is checked as of 2022-08-08
            Then "wing-grant" applies to "fab"
            """,
            """
            wrong.feature:20: Then "wing-grant" applies to "fab"
              expected: applies
              actual: does_not_apply: not in force on 2022-08-08
            """,
        ),
        _case(
            "another concept",
            f"""\
            {CHECKED}
            Then the concept "pirate" is unknown for "jv"
            """,
            """
            wrong.feature:20: Then the concept "pirate" is unknown for "jv"
              expected: unknown
              actual: false, because
                declared-or-held is unmet (Code of Laputa §2(a))
            """,
        ),
        _case(
            "another value of a concept",
            f"""\
            {CHECKED}
            Then the concept "crowd" is "250.5" for "fab"
            """,
            """
            wrong.feature:20: Then the concept "crowd" is "250.5" for "fab"
              expected: 250.5
              actual: 250
            """,
        ),
        _case(
            "another citation",
            f"""\
            Given the fact "output" of "fab" is "anchors"
            {CHECKED}
            Then "wing-grant" does not apply to "fab"
            And it cites "Code of Laputa §4"
            """,
            """
            wrong.feature:22: And it cites "Code of Laputa §4"
              expected: Code of Laputa §4
              actual: Code of Laputa §4(b)
            """,
        ),
        _case(
            "another reason",
            f"""\
            {CHECKED}
            Then "wing-grant" applies to "fab"
            And it is contested
            """,
            """
            wrong.feature:21: And it is contested
              expected: contested
              actual: applies, because
                ALL_MET
            """,
        ),
        _case(
            "another outcome",
            f"""\
            {CHECKED}
            Then the concept "pirate" is false for "jv"
            And the criterion "declared-or-held" is unknown
            """,
            """
            wrong.feature:21: And the criterion "declared-or-held" is unknown
              expected: unknown
              actual: unmet
              false, because
                declared-or-held is unmet (Code of Laputa §2(a))
            """,
        ),
        _case(
            "no such fact is wanted",
            f"""\
            Given the fact "height_m" of "fab" is unknown
            {CHECKED}
            Then "wing-grant" is undetermined for "fab"
            And it wants the fact "workers" of "fab"
            """,
            """
            wrong.feature:22: And it wants the fact "workers" of "fab"
              expected: workers of fab among the unknown facts
              actual: undetermined, because
                low-enough is unknown (Code of Laputa §4(c))
              unknown facts: height_m of fab
            """,
        ),
        _case(
            "another worth",
            f"""\
            {CHECKED}
            Then "wing-grant" applies to "fab"
            And it is worth between 0 and 1,000.50 USD
            """,
            """
            wrong.feature:21: And it is worth between 0 and 1,000.50 USD
              expected: between 0 and 1,000.50 USD
              actual: 350,000 USD
            """,
        ),
        _case(
            "no such year",
            f"""\
            {CHECKED}
            Then "wing-grant" applies to "fab"
            And it is worth 1 USD in 2031
            """,
            """
            wrong.feature:21: And it is worth 1 USD in 2031
              expected: a worth in 2031
              actual: years none
            """,
        ),
        _case(
            "another day",
            f"""\
            {CHECKED}
            Then "wing-grant" applies to "fab"
            And the deadline "begin" is 2026-12-30
            """,
            """
            wrong.feature:21: And the deadline "begin" is 2026-12-30
              expected: 2026-12-30
              actual: 2026-12-31
            """,
        ),
        _case(
            "no such deadline",
            f"""\
            {CHECKED}
            Then "wing-grant" applies to "fab"
            And the deadline "began" is 2026-12-30
            """,
            """
            wrong.feature:21: And the deadline "began" is 2026-12-30
              "wing-grant" has no deadline "began" (it has: begin, report)
            """,
        ),
        _case(
            "no such meeting",
            f"""\
            {CHECKED}
            Then "wing-grant" applies to "fab"
            And it meets "feather-bounty"
            """,
            """
            wrong.feature:21: And it meets "feather-bounty"
              expected: feather-bounty
              actual: it meets no other provision
            """,
        ),
        _case(
            "an issue that is not raised",
            f"""\
            {CHECKED}
            Then the issue "too-late" is raised for "fab"
            """,
            """
            wrong.feature:20: Then the issue "too-late" is raised for "fab"
              expected: raised for fab
              actual: not raised
            """,
        ),
        _case(
            "another talking point",
            """\
            Given the fact "begin_date" of "fab" is "2027-01-01"
            When the firm is checked as of 2026-01-15
            Then the issue "too-late" is raised
            And its talking point says "too early"
            """,
            """
            wrong.feature:22: And its talking point says "too early"
              expected: too early
              actual:  begins on 2027-01-01, too late for the wing grant.
                      은 2027-01-01에 착공하여 날개 보조금을 받을 수 없습니다.
            """,
        ),
        _case(
            "another forum status",
            f"""\
            {CHECKED}
            Then the forum "f-island" is active
            """,
            """
            wrong.feature:20: Then the forum "f-island" is active
              expected: active
              actual: dormant_unconfirmed
            """,
        ),
        _case(
            "no such step",
            f"""\
            {CHECKED}
            Then "wing-grant" apply to "fab"
            """,
            """
            wrong.feature:20: Then "wing-grant" apply to "fab"
              no step reads so; the nearest is
                Then "{provision}" applies to "{subject}"[ because of "{criterion}"]
            """,
        ),
        _case(
            "no such kind",
            'Given an investmnt "x"',
            """
            wrong.feature:19: Given an investmnt "x"
              no step reads so; the nearest is
                Given a/an (entity|investment|product|assignment|foreign site|transaction) "{id}"[ with]
            """,
        ),
        _case(
            "no such Korean step",
            'Given "jv"의 주인이 있다',
            """
            wrong.feature:19: Given "jv"의 주인이 있다
              no step reads so; the nearest is
                Given "{holder}"의 [다음 ](주주|채무|임원|계약|사업연도|자산|지원금|로트|재료)[ "{id}"]이/가 있다
            """,
        ),
        _case(
            "a step of another type",
            'Then an investment "x"',
            """
            wrong.feature:19: Then an investment "x"
              this is a Given step, and it stands where a Then step does
            """,
        ),
        _case(
            "no such fact",
            """\
            Given an investment "dock" with
              | output    | sails      |
              # the row after this one
              | begin_dat | 2026-12-31 |
            """,
            """
            wrong.feature:22: Given an investment "dock" with
              row | begin_dat | 2026-12-31 |: 'begin_dat' is not a fact of an investment; write begin_date instead
            """,
        ),
        _case(
            "no such value",
            'Given the fact "output" of "fab" is "winks"',
            """
            wrong.feature:19: Given the fact "output" of "fab" is "winks"
              | output | winks |: 'winks' is not one of the allowed values; write wings instead
            """,
        ),
        _case(
            "no such day",
            """\
            Given a product "kite" with
              | sold_date | 2026-02-30 |
            """,
            """
            wrong.feature:20: Given a product "kite" with
              row | sold_date | 2026-02-30 |: 2026-02-30 is not a day of the calendar; write a day as 2026-12-31 instead
            """,
        ),
        _case(
            "no such number",
            """\
            Given a firm with
              | name | Lilliput |
            And a property "east" of "fab" with
              | basis_usd | a lot |
            """,
            """
            wrong.feature:22: And a property "east" of "fab" with
              row | basis_usd | a lot |: 'a lot' is not a number; write a number such as 1000 or 0.5 instead
            """,
        ),
        _case(
            "no such record",
            f"""\
            Given a property "east" of "fab"
            And an investment "dock" with
              | taxpayer | jw |
            {CHECKED}
            """,
            """
            wrong.feature:22: When the firm is checked as of 2026-01-15
              row | taxpayer | jw | of "dock": there is no entity with the id 'jw'; write one of jv instead
            """,
        ),
        _case(
            "a fact said twice",
            """\
            Given an investment "dock" with
              | workers | 1 |
              | workers | 2 |
            """,
            """
            wrong.feature:21: Given an investment "dock" with
              row | workers | 2 |: workers stands twice in the table
            """,
        ),
        _case(
            "a table of three columns",
            """\
            Given an investment "dock" with
              | workers | 1 | 2 |
            """,
            """
            wrong.feature:20: Given an investment "dock" with
              row | workers | 1 | 2 |: a row holds a fact and its value
            """,
        ),
        _case(
            "a table that is not wanted",
            """\
            Given the firm has no assignments
              | workers | 1 |
            """,
            """
            wrong.feature:19: Given the firm has no assignments
              this step takes no table
            """,
        ),
        _case(
            "a list that holds something",
            """\
            Given the firm has no investments
            """,
            """
            wrong.feature:19: Given the firm has no investments
              "firm" has investments: a step before adds them
            """,
        ),
        _case(
            "one id for two kinds",
            'Given an entity "fab"',
            """
            wrong.feature:19: Given an entity "fab"
              "fab" is already an investment
            """,
        ),
        _case(
            "two ids for one record",
            """\
            Given an entity "lab" with
              | id | lap |
            """,
            """
            wrong.feature:19: Given an entity "lab" with
              the step says "lab" and its table says "lap"
            """,
        ),
        _case(
            "a part of the wrong kind",
            'Given a lot of "fab"',
            """
            wrong.feature:19: Given a lot of "fab"
              "fab" is an investment, which holds no lots
            """,
        ),
        _case(
            "a list of the wrong kind",
            'Given "fab" has no taxable years',
            """
            wrong.feature:19: Given "fab" has no taxable years
              "fab" is an investment, which holds no taxable years
            """,
        ),
        _case(
            "a record that no step describes",
            'Given "fap" has no awards',
            """
            wrong.feature:19: Given "fap" has no awards
              no step before describes "fap"; did you mean "fab"?
            """,
        ),
        _case(
            "no such file",
            'Given the firm file "nowhere.yaml"',
            """
            wrong.feature:19: Given the firm file "nowhere.yaml"
              nowhere.yaml: there is no such file
            """,
        ),
        _case(
            "a subject of another kind",
            f"""\
            {CHECKED}
            Then "wing-grant" applies to "jv"
            """,
            """
            wrong.feature:20: Then "wing-grant" applies to "jv"
              "wing-grant" is asked of a property ("fab"), and "jv" is an entity
            """,
        ),
        _case(
            "no such provision",
            f"""\
            {CHECKED}
            Then "wing-grand" applies to "fab"
            """,
            """
            wrong.feature:20: Then "wing-grand" applies to "fab"
              there is no provision "wing-grand"; did you mean "wing-grant"?
            """,
        ),
        _case(
            "no such subject",
            f"""\
            {CHECKED}
            Then "wing-grant" applies to "fap"
            """,
            """
            wrong.feature:20: Then "wing-grant" applies to "fap"
              the firm holds no "fap"; did you mean "fab"?
            """,
        ),
        _case(
            "no such criterion",
            f"""\
            {CHECKED}
            Then "wing-grant" applies to "fab" because of "friendl"
            """,
            """
            wrong.feature:20: Then "wing-grant" applies to "fab" because of "friendl"
              "wing-grant" has no criterion "friendl"; did you mean "friendly"?
            """,
        ),
        _case(
            "a value that is no truth",
            f"""\
            {CHECKED}
            Then the concept "crowd" is true for "fab"
            """,
            """
            wrong.feature:20: Then the concept "crowd" is true for "fab"
              the concept "crowd" has a value, and is not true or false
            """,
        ),
        _case(
            "no worth",
            f"""\
            {CHECKED}
            Then "flying-pass" applies to "fab"
            """,
            """
            wrong.feature:20: Then "flying-pass" applies to "fab"
              "flying-pass" is asked of an assignment (none in this firm), and "fab" is an investment
            """,
        ),
        _case(
            "not checked",
            'Then "wing-grant" applies to "fab"',
            """
            wrong.feature:19: Then "wing-grant" applies to "fab"
              the firm is not checked yet; write `When the firm is checked as of 2026-12-31` before
            """,
        ),
        _case(
            "changed since it was checked",
            f"""\
            {CHECKED}
            Then "wing-grant" applies to "fab"
            Given the fact "workers" of "fab" is "101"
            Then it is contested
            """,
            """
            wrong.feature:22: Then it is contested
              `it` speaks of nothing: no step before names a provision, a concept or a raised issue
            """,
        ),
        _case(
            "a provision, where an issue is meant",
            f"""\
            {CHECKED}
            Then "wing-grant" applies to "fab"
            And it goes to "f-island"
            """,
            """
            wrong.feature:21: And it goes to "f-island"
              the step before speaks of "wing-grant", and this one of an issue
            """,
        ),
        _case(
            "an issue, where a provision is meant",
            """\
            Given the fact "begin_date" of "fab" is "2027-01-01"
            When the firm is checked as of 2026-01-15
            Then the issue "too-late" is raised
            And it obliges "form"
            """,
            """
            wrong.feature:22: And it obliges "form"
              the step before speaks of the issue "too-late", and this one of a provision
            """,
        ),
    ],
)
def test_message(tmp_path: Path, rulebook: Rulebook, steps: str, message: str) -> None:
    """The whole message, to the letter."""
    assert _message(tmp_path, rulebook, steps) == message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "Feature: a\n  Scenario: b\n  Scenario: b\n",
            ":3: the scenario 'b' stands twice in this file; write another name instead",
        ),
        (
            "Feature: a\n  Rule: r\n    Scenario: b\n  Rule: s\n    Scenario: b\n",
            ":5: the scenario 'b' stands twice in this file; write another name instead",
        ),
        (
            "Feature: a\n  Scenario Outline: b\n    Given <x>\n    Examples:\n      | x |\n      | 1 |\n      | 1 |\n",
            ":2: the scenario 'b [1]' stands twice in this file; write another name instead",
        ),
        ("# nothing\n", ": the file holds no feature"),
        ("Feature: a\n  Given b\n", ":1: the feature holds no scenario"),
        (
            "Feature: a\n  Scenario: b\n    Given c\n  Scenario Outline: d\n    Given <x>\n    Examples:\n     | x |\n",
            ":4: the outline has no examples",
        ),
        (
            "Feature: a\n  Background:\n    Given b\n  Scenario: c\n    Given d\nFeature: e\n",
            ":6: Multiple features are not allowed in a single feature file.",
        ),
    ],
)
def test_a_file_that_cannot_be_parsed(tmp_path: Path, text: str, message: str) -> None:
    """File and line of what is wrong."""
    file = tmp_path / "wrong.feature"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(CheckerError) as error:
        scenarios(file)
    assert str(error.value) == f"{file}{message}"


def test_a_file_that_is_not_text_or_not_there(tmp_path: Path) -> None:
    """It is named."""
    file = tmp_path / "wrong.feature"
    file.write_bytes(b"Feature: \xff")
    with pytest.raises(CheckerError, match="not UTF-8"):
        scenarios(file)
    with pytest.raises(CheckerError, match="no such file or folder"):
        scenarios(tmp_path / "other.feature")
