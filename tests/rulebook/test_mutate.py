"""Mutation: for each operator, a mutant that survives the features until they hold its boundary."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from pathlib import Path

import pytest

from checker import Rulebook
from checker.bdd.runner import Scenario, scenarios
from checker.rulebook.mutants import equivalents, mutants
from checker.rulebook.mutate import Result, main, mutate, report
from tests.laputa import RULES, laputa, with_rules

TEXT = "{en: It is so, ko: 그러할 것}"
CITED = "cite: Code of Laputa §9, source: laputa-code, seen: two-sources"
CRITERION = f"text: {TEXT}, {CITED}, grade: statute, movable_by: firm"


def provision(requires: str, rest: str = "", subject: str = "investment", in_force: str = "{from: 1700-01-01}") -> str:
    """The provision `probe`."""
    return f"""provision: probe
name: {{en: probe, ko: 규정}}
ask: visa
effect: grant
subject: {subject}
authority: Code of Laputa §9
in_force: {in_force}
horizon: 2026-06-30
requires: {requires}
{rest}
"""


def one(when: str, more: str = "") -> str:
    """A group of the single criterion `it`."""
    return f"{{all: [{{id: it, {CRITERION}, {when}{more}}}]}}"


def concept(rest: str) -> str:
    """The concept `probed` of an investment."""
    return f"""concept: probed
name: {{en: probed, ko: 개념}}
subject: investment
authority: Code of Laputa §9
in_force: {{from: 1700-01-01}}
horizon: 2026-06-30
{rest}
"""


def table(rest: str) -> str:
    """The table `probes`, by height."""
    return f"""table: probes
name: {{en: probes, ko: 표}}
cite: Code of Laputa §9
source: laputa-code
seen: two-sources
horizon: 2026-06-30
{rest}
"""


def feature(folder: Path, *patterns: str) -> list[Scenario]:
    """Scenarios, each written `facts @ day => step; step`; the facts are those of the investment `fab`."""
    lines = ["Feature: probe"]
    for i, pattern in enumerate(patterns):
        given, _, then = pattern.partition(" => ")
        facts, _, day = given.partition("@")
        lines += [f"  Scenario: {i}", '    Given an investment "fab" with', "      | name | Fab |"]
        lines += [f"      | {' | '.join(fact.strip().split(' ', 1))} |" for fact in facts.split(";") if fact.strip()]
        lines += [f"    When the firm is checked as of {day.strip() or '2026-06-01'}"]
        lines += [f"    {'Then' if j == 0 else 'And'} {step.strip()}" for j, step in enumerate(then.split(";"))]
    path = folder / "probe.feature"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return scenarios(path)


def left(result: Result) -> set[str]:
    """The ids of the mutants that survive."""
    assert result.errors == []
    return {survivor.mutant.id for survivor in result.survivors}


YES, NO, OPEN = (f'"probe" {verdict} "fab"' for verdict in ("applies to", "does not apply to", "is undetermined for"))
SO = '"probed" is true for "fab"'
LOW = one("when: {height_m: {less_than: 800}}")
DATED = one("when: {begin_date: {on_or_before: 2026-12-31}}")
FRIENDLY = f"{{id: friendly, {CRITERION}, when: {{island_friendly: true}}}}"
SMALL = f"{{id: small, {CRITERION}, when: {{workers: 1}}}}"
READINGS = (
    f"readings: [{{id: a, text: {TEXT}, source: laputa-code, when: {{island_friendly: true}}}}, "
    f"{{id: b, text: {TEXT}, source: laputa-gazette, when: {{workers: {{at_most: 100}}}}}}]"
)
GUARDED = (
    "when: {island_friendly: true}, unsettled: {when: {output: sails}, from: 2026-02-01, to: 2026-03-31, "
    f"note: {TEXT}, source: laputa-code}}"
)
RATES = (
    "keys: {output: {type: enum}, height_m: {type: number, match: range}}\ntype: money\ndefault: 1\nrows:\n"
    "  - {keys: {output: wings, height_m: {from: 100, to: 200}}, value: 10}\n"
    "  - {keys: {output: wings, height_m: {from: 201}}, value: 20, in_force: {from: 2026-01-01}}\n"
)
RATED = provision(
    one("when: {workers: {at_least: 1}}"),
    "benefit: {kind: grant, amount: {table: probes, by: {output: output, height_m: height_m}}, "
    "cite: Code of Laputa §9, source: laputa-code}",
)
WORTH = f"{YES}; it is worth {{}} USD"
TRUTHS = (
    "keys: {output: {type: enum}}\ntype: bool\nrows:\n"
    "  - {keys: {output: wings}, value: true}\n  - {keys: {output: sails}, value: unsettled}\n"
)
WORDS = "keys: {output: {type: enum}}\ntype: enum\nrows:\n  - {keys: {output: wings}, value: feathered}\n"


@dataclass(frozen=True)
class Case:
    """Rules, a scenario that does not notice their mutants, those that do, and the ids of the mutants."""

    rules: tuple[str, ...]
    weak: str
    boundary: tuple[str, ...]
    ids: tuple[str, ...]


def case(rules: str | tuple[str, ...], weak: str, boundary: str | tuple[str, ...], *ids: str) -> Case:
    """A case, where one rule or one scenario needs no brackets."""
    several = (rules,) if isinstance(rules, str) else rules
    return Case(several, weak, (boundary,) if isinstance(boundary, str) else boundary, ids)


CASES = {
    "criterion dropped": case(provision(LOW), f"height_m 1 => {YES}", f"height_m 900 => {NO}", "probe/it/drop"),
    "criterion negated": case(provision(LOW), f"=> {OPEN}", f"height_m 1 => {YES}", "probe/it/negate"),
    "readings negated": case(
        provision(one(READINGS)), f"=> {OPEN}", f"island_friendly true; workers 1 => {YES}", "probe/it/negate"
    ),
    "criterion of a group dropped": case(
        provision(f"{{any: [{{all: [{FRIENDLY}]}}, {SMALL}]}}"),
        f"workers 1 => {YES}",
        f"island_friendly true; workers 2 => {YES}",
        "probe/friendly/drop",
    ),
    "gate dropped": case(
        provision(one("when: {island_friendly: true}", ", if: {output: wings}")),
        f"output wings; island_friendly true => {YES}",
        f"output sails; island_friendly false => {YES}",
        "probe/it/if/drop",
    ),
    "date shifted": case(
        provision(DATED),
        f"begin_date 2020-01-01 => {YES}",
        (f"begin_date 2026-12-31 => {YES}", f"begin_date 2027-01-01 => {NO}"),
        "probe/it/date+1",
        "probe/it/date-1",
    ),
    "date of a gate shifted": case(
        provision(one("when: {island_friendly: true}", ", if: {begin_date: {after: 2025-06-30}}")),
        f"island_friendly true => {YES}",
        (
            f"begin_date 2025-06-30; island_friendly false => {YES}",
            f"begin_date 2025-07-01; island_friendly false => {NO}",
        ),
        "probe/it/if/date+1",
        "probe/it/if/date-1",
    ),
    "number shifted": case(
        provision(LOW),
        f"height_m 1 => {YES}",
        (f"height_m 800 => {NO}", f"height_m 799 => {YES}"),
        "probe/it/number+",
        "probe/it/number-",
    ),
    "money shifted by a cent": case(
        provision(one("when: {basis_usd: {at_least: 500}}")),
        f"basis_usd 501 => {YES}",
        (f"basis_usd 500 => {YES}", f"basis_usd 499.99 => {NO}"),
        "probe/it/money+",
        "probe/it/money-",
    ),
    "second literal of a criterion": case(
        provision(one("when: {height_m: {between: [10, 20]}}")),
        f"height_m 15 => {YES}",
        (f"height_m 20 => {YES}", f"height_m 21 => {NO}"),
        "probe/it/number 2+",
        "probe/it/number 2-",
    ),
    "member dropped": case(
        provision(one("when: {output: {in: [wings, sails]}}")),
        f"output wings => {YES}",
        f"output sails => {YES}",
        "probe/it/without sails",
    ),
    "n of a condition shifted": case(
        provision(one("when: {at_least: {n: 2, of: [{island_friendly: true}, {output: wings}, {workers: 1}]}}")),
        f"island_friendly true; output wings; workers 1 => {YES}",
        (
            f"island_friendly true; output wings; workers 2 => {YES}",
            f"island_friendly true; output sails; workers 2 => {NO}",
        ),
        "probe/it/at_least+1",
        "probe/it/at_least-1",
    ),
    "n of a group shifted": case(
        provision(f"{{at_least: {{n: 2, of: [{FRIENDLY}, {SMALL}]}}}}"),
        f"island_friendly true; workers 1 => {YES}",
        f"island_friendly true; workers 2 => {NO}",
        "probe/requires/at_least-1",
    ),
    "window of the provision moved": case(
        provision(LOW, in_force="{from: 2026-01-01, to: 2026-04-30}"),
        f"height_m 1 @ 2026-02-01 => {YES}",
        tuple(
            f"height_m 1 @ {day} => {say}"
            for day, say in (("2025-12-31", NO), ("2026-01-01", YES), ("2026-04-30", YES), ("2026-05-01", NO))
        ),
        *(f"probe/in_force/{end}" for end in ("from+1", "from-1", "to+1", "to-1")),
    ),
    "window of a criterion moved": case(
        provision(one("when: {height_m: {less_than: 800}}", ", in_force: {from: 2026-01-01}")),
        f"height_m 1 => {YES}",
        (f"height_m 900 @ 2025-12-31 => {YES}", f"height_m 900 @ 2026-01-01 => {NO}"),
        "probe/it/in_force/from+1",
        "probe/it/in_force/from-1",
    ),
    "reading dropped": case(
        provision(one(READINGS)),
        f"island_friendly true; workers 1 => {YES}",
        f"island_friendly true; workers 500 => {OPEN}; it is contested",
        "probe/it/reading a/drop",
        "probe/it/reading b/drop",
    ),
    "number of a reading shifted": case(
        provision(one(READINGS)),
        f"island_friendly true; workers 1 => {YES}",
        (f"island_friendly true; workers 100 => {YES}", f"island_friendly false; workers 101 => {NO}"),
        "probe/it/reading b/count+",
        "probe/it/reading b/count-",
    ),
    "guard dropped": case(
        provision(one(GUARDED)),
        f"output wings; island_friendly true @ 2026-02-15 => {YES}",
        f"output sails; island_friendly true @ 2026-02-15 => {OPEN}; it is unsettled",
        "probe/it/unsettled/drop",
    ),
    "span of a guard moved": case(
        provision(one(GUARDED)),
        f"output sails; island_friendly true @ 2026-02-15 => {OPEN}",
        tuple(
            f"output sails; island_friendly true @ {day} => {say}"
            for day, say in (("2026-01-31", YES), ("2026-02-01", OPEN), ("2026-03-31", OPEN), ("2026-04-01", YES))
        ),
        *(f"probe/it/unsettled/{end}" for end in ("from+1", "from-1", "to+1", "to-1")),
    ),
    "horizon guard dropped": case(
        provision(one("when: {island_friendly: true}", ", after_horizon: unsettled")),
        f"island_friendly true => {YES}",
        f"island_friendly true @ 2026-07-01 => {OPEN}",
        "probe/it/after_horizon/drop",
    ),
    "constant of a benefit shifted": case(
        provision(
            LOW,
            "benefit: {kind: grant, amount: {multiply: [3, basis_usd]}, cite: Code of Laputa §9, source: laputa-code}",
        ),
        f"height_m 1; basis_usd 0 => {WORTH.format(0)}",
        f"height_m 1; basis_usd 5 => {WORTH.format(15)}",
        "probe/benefit/number+",
        "probe/benefit/number-",
    ),
    "deadline shifted": case(
        provision(LOW, f"deadlines: [{{id: file, by: 2026-09-30, act: {TEXT}, {CITED}}}]"),
        f"height_m 1 => {YES}",
        f'height_m 1 => {YES}; the deadline "file" is 2026-09-30',
        "probe/deadline file/date+1",
        "probe/deadline file/date-1",
    ),
    "span of a deadline shifted": case(
        provision(
            LOW,
            f"deadlines: [{{id: file, by: {{date_plus: begin_date, months: 6}}, act: {TEXT}, {CITED}}}]",
        ),
        f"height_m 1; begin_date 2026-01-01 => {YES}",
        f'height_m 1; begin_date 2026-01-01 => {YES}; the deadline "file" is 2026-07-01',
        "probe/deadline file/months+1",
        "probe/deadline file/months-1",
    ),
    "gate of an obligation dropped": case(
        provision(LOW, f"obligations: [{{id: form, text: {TEXT}, {CITED}, if: {{output: wings}}}}]"),
        f'height_m 1; output wings => {YES}; it obliges "form"',
        f'height_m 1; output sails => {YES}; it does not oblige "form"',
        "probe/obligation form/if/drop",
    ),
    "advisory criterion dropped": case(
        provision(LOW, f"advisory: [{{id: hint, {CRITERION}, when: {{output: wings}}}}]"),
        f"height_m 1 => {YES}",
        f'height_m 1; output wings => {YES}; the criterion "hint" is met',
        "probe/hint/drop",
        "probe/hint/negate",
    ),
    "value of a concept shifted": case(
        (
            concept("type: number\nvalue: {multiply: [2, height_m]}"),
            provision(one("when: {concept.probed: {at_least: 4}}")),
        ),
        f"height_m 100 => {YES}",
        (f"height_m 2 => {YES}", f"height_m 1 => {NO}", f"height_m 1.5 => {NO}"),
        "concept probed/value/number+",
        "concept probed/value/number-",
    ),
    "row dropped": case(
        (table(RATES), RATED),
        f"workers 1; output wings; height_m 50 => {WORTH.format(1)}",
        f"workers 1; output wings; height_m 150 => {WORTH.format(10)}",
        "table probes/row 1/drop",
    ),
    "range of a row shifted": case(
        (table(RATES), RATED),
        f"workers 1; output wings; height_m 150 => {WORTH.format(10)}",
        tuple(
            f"workers 1; output wings; height_m {at} => {WORTH.format(worth)}"
            for at, worth in ((99, 1), (100, 10), (200, 10), (201, 20))
        ),
        *(f"table probes/row 1/height_m/{end}" for end in ("from+", "from-", "to+", "to-")),
    ),
    "value of a row shifted": case(
        (table(RATES), RATED),
        f"workers 1; output wings; height_m 50 => {WORTH.format(1)}",
        f"workers 1; output wings; height_m 150 => {WORTH.format(10)}",
        "table probes/row 1/value+",
        "table probes/row 1/value-",
    ),
    "window of a row moved": case(
        (table(RATES), RATED),
        f"workers 1; output wings; height_m 250 => {WORTH.format(20)}",
        (
            f"workers 1; output wings; height_m 250 @ 2026-01-01 => {WORTH.format(20)}",
            f"workers 1; output wings; height_m 250 @ 2025-12-31 => {WORTH.format(1)}",
        ),
        "table probes/row 2/in_force/from+1",
        "table probes/row 2/in_force/from-1",
    ),
    "default of a table dropped": case(
        (table(RATES), RATED),
        f"workers 1; output wings; height_m 150 => {WORTH.format(10)}",
        f"workers 1; output sails; height_m 150 => {WORTH.format(1)}",
        "table probes/default/drop",
    ),
    "truth of a row negated": case(
        (table(TRUTHS), provision(one("when: {table: probes, by: output}"))),
        f"=> {OPEN}",
        f"output wings => {YES}",
        "table probes/row 1/value negated",
    ),
    "word of a row dropped": case(
        (table(WORDS), provision(one("when: {value: {table: probes, by: output}, is: feathered}"))),
        f"=> {OPEN}",
        f"output wings => {YES}",
        "table probes/row 1/value dropped",
    ),
}


@pytest.mark.parametrize("given", CASES.values(), ids=CASES)
def test_a_mutant_survives_until_the_features_hold_its_boundary(given: Case, tmp_path: Path) -> None:
    book = with_rules(*given.rules)
    before = left(mutate(book, feature(tmp_path, given.weak), "prob*", jobs=1))
    after = left(mutate(book, feature(tmp_path, given.weak, *given.boundary), "prob*", jobs=1))
    assert set(given.ids) <= before
    assert not set(given.ids) & after


OWNED = """Feature: probe
  Scenario Outline: held through the middle
    Given an investment "fab" with
      | taxpayer | co |
    And an entity "co" with
      | home | KR |
    And an owner "mid-co" of "co" with
      | entity    | mid     |
      | home      | KR      |
      | share_pct | <share> |
    And an entity "mid" with
      | home | KR |
    And an owner of "mid" with
      | home      | TR  |
      | share_pct | 100 |
    When the firm is checked as of 2026-06-01
    Then "probe" <verdict> "fab"

    Examples:
      | share | verdict |
"""


def test_the_share_from_which_an_owner_passes_on_all_is_shifted(tmp_path: Path) -> None:
    share = "{ownership_share: share_pct, of: taxpayer, where: {home: TR}, whole_from: 50}"
    book = with_rules(provision(one(f"when: {{value: {share}, at_least: 75}}")))
    ids = {"probe/it/whole_from+", "probe/it/whole_from-"}
    path = tmp_path / "probe.feature"
    path.write_text(f"{OWNED}      | 90 | applies to |\n", "utf-8")
    assert ids <= left(mutate(book, scenarios(path), "probe", jobs=1))
    path.write_text(f"{OWNED}      | 50 | applies to |\n      | 49.99 | is undetermined for |\n", "utf-8")
    assert not ids & left(mutate(book, scenarios(path), "probe", jobs=1))


# --- issues, concepts and what depends on them


ISSUE = f"""issue: probe
name: {{en: probe, ko: 현안}}
ask: visa
request: extend
subject: investment
in_force: {{from: 2024-01-01}}
horizon: 2026-06-30
raise_when: {{all: [{{output: wings}}, {{workers: {{more_than: 5}}}}]}}
forum: {{primary: f-island, decided_by: [f-island], why: {TEXT}}}
talking_point: {{en: "{{firm}} asks.", ko: "{{firm}} 요청."}}
stake: {{usd: {{multiply: [2, basis_usd]}}}}
{CITED.replace(", ", chr(10))}
"""


def test_an_issue_is_held_by_whether_it_is_raised(tmp_path: Path) -> None:
    raised, silent = 'the issue "probe" is raised for "fab"', 'the issue "probe" is not raised'
    book = with_rules(ISSUE)
    weak = feature(tmp_path, f"output wings; workers 9 => {raised}")
    assert left(mutate(book, weak, "probe", jobs=1)) == {
        *(f"issue probe/in_force/{end}" for end in ("from+1", "from-1")),
        *(f"issue probe/raise_when/part {part}/drop" for part in (1, 2)),
        *(f"issue probe/raise_when/part 2/count{sign}" for sign in "+-"),
        *(f"issue probe/stake/number{sign}" for sign in "+-"),
    }
    strong = feature(
        tmp_path,
        f"output wings; workers 6; basis_usd 5 => {raised}; it is worth 10 USD",
        f"output wings; workers 5 => {silent}",
        f"output sails; workers 9 => {silent}",
        f"output wings; workers 9 @ 2023-12-31 => {silent}",
        f"output wings; workers 9 @ 2024-01-01 => {raised}",
    )
    assert left(mutate(book, strong, "probe", jobs=1)) == set()


def test_an_issue_of_one_condition_is_dropped_and_negated_whole() -> None:
    found = [mutant.id for mutant in mutants(laputa(), "too-late")]
    assert "issue too-late/raise_when/drop" in found
    assert "issue too-late/raise_when/negate" in found


def test_a_scenario_reaches_the_concepts_and_tables_on_which_its_rule_rests(tmp_path: Path) -> None:
    book = with_rules(concept(f"true_when: {LOW}"), provision(one("when: {concept: probed}")))
    near = mutate(book, feature(tmp_path, f"height_m 800 => {NO}", f"height_m 799 => {YES}"), "probed", jobs=1)
    assert {"concept probed/it/number+", "concept probed/it/number-"} <= near.killed.keys()
    far = mutate(book, feature(tmp_path, 'height_m 800 => "wing-grant" is undetermined for "fab"'), "probed", jobs=1)
    assert far.killed == {}
    assert {survivor.nearest for survivor in far.survivors} == {None}


def test_a_scenario_reaches_the_provisions_that_its_own_meets() -> None:
    from checker.rulebook import graph

    readers = graph.readers(laputa())
    assert ("provisions", "feather-bounty") in readers["provisions", "wing-grant"]
    assert graph.closure([("tables", "wing_rate")], readers) >= {("provisions", "flying-pass"), ("issues", "too-late")}


# --- what is never a mutant


def test_a_test_that_no_value_can_tell_apart_is_not_shifted() -> None:
    book = with_rules(provision(one("when: {workers: {at_least: 0}, basis_usd: {more_than: 0}}")))
    assert [m.id for m in mutants(book, "probe") if "/it/" in m.id and m.id[-1] in "+-"] == [
        "probe/it/count+",
        "probe/it/money+",
        "probe/it/money-",
    ]


def test_a_window_is_not_moved_on_days_when_its_rule_is_not_in_force() -> None:
    rule = provision(
        one("when: {workers: 1}", ", in_force: {from: 2026-01-01, to: 2026-04-30}"), in_force="{from: 2026-01-01}"
    )
    found = [mutant.id for mutant in mutants(with_rules(rule), "probe") if "/it/in_force/" in mutant.id]
    assert found == [f"probe/it/in_force/{end}" for end in ("from+1", "to+1", "to-1")]


def test_a_table_that_no_rule_reads_has_no_mutants() -> None:
    assert mutants(with_rules(table(WORDS)), "probes") == []


# --- the run


def test_every_mutant_has_an_id_of_its_own_and_leaves_nothing_behind() -> None:
    found = mutants(laputa())
    assert len({mutant.id for mutant in found}) == len(found)
    before = copy.deepcopy(laputa().compiled)
    for mutant in found:
        with mutant.applied():
            assert laputa().compiled != before, mutant.id
        assert laputa().compiled == before, mutant.id


def test_a_mutant_is_undone_when_a_scenario_breaks() -> None:
    before = copy.deepcopy(laputa().compiled)
    mutant = mutants(laputa(), "wing-grant")[0]
    with pytest.raises(RuntimeError), mutant.applied():
        raise RuntimeError
    assert laputa().compiled == before


def test_only_names_rules_mutants_and_brings_the_tables_of_a_rule() -> None:
    def owners(only: str) -> set[str]:
        return {mutant.owner[1] for mutant in mutants(laputa(), only)}

    assert owners("wing-grant") == {"wing-grant", "wing_rate"}
    assert owners("wing_rate") == {"wing_rate"}
    assert owners("*-grant") == {"wing-grant", "wing_rate"}
    assert {mutant.id for mutant in mutants(laputa(), "*/begins-in-time/*")} == {
        f"wing-grant/begins-in-time/{what}" for what in ("drop", "negate", "date+1", "date-1")
    }


def test_a_step_of_the_vocabulary_is_the_step_of_the_mutant() -> None:
    book = with_rules(provision(one("when: {mass: {less_than: 2}}")), FINE)
    assert [m.what for m in mutants(book, "*/it/number?")] == ["mass < 2 becomes 2.5", "mass < 2 becomes 1.5"]


FINE = """facts:
  mass:
    of: [investment]
    type: number
    step: 0.5
    label: {en: Mass, ko: 질량}
    question: {en: "How heavy?", ko: "질량은 얼마입니까?"}
    document: {en: Survey, ko: 측량서}
    holder: engineering
"""


def test_several_processes_find_what_one_finds(tmp_path: Path) -> None:
    cases = feature(tmp_path, f"height_m 800 => {NO}", f"height_m 799 => {YES}")
    book = with_rules(provision(LOW))
    seen: list[tuple[int, int]] = []
    many = mutate(book, cases, "probe", lambda done, total: seen.append((done, total)), jobs=2)
    assert many == mutate(book, cases, "probe", jobs=1)
    assert seen == [(i + 1, 6) for i in range(6)]


def test_a_scenario_that_fails_by_itself_stops_the_run(tmp_path: Path) -> None:
    result = mutate(with_rules(provision(LOW)), feature(tmp_path, f"height_m 1 => {NO}"), "probe", jobs=1)
    assert not result.ok
    assert (result.killed, result.survivors) == ({}, [])
    assert "probe.feature:2 0: fails before anything is changed" in result.errors[0]


def test_a_survivor_says_where_it_stands_what_it_changes_and_what_comes_near(tmp_path: Path) -> None:
    cases = feature(tmp_path, f"height_m 1 => {YES}", f'height_m 801 => {NO} because of "it"')
    result = mutate(with_rules(provision(LOW)), cases, "probe/*/number-", jobs=1)
    (line, count) = report(result)
    assert line.startswith("rules/probe.yaml:9: probe/it/number-: height_m < 800 becomes 799 (nearest: ")
    assert line.endswith("probe.feature:8 1)")
    assert count == "0 mutants killed, 1 survive, 0 listed as equivalent, 0 errors"


def with_equivalent(id: str) -> Rulebook:
    """A rulebook that lists one mutant of `probe` as equivalent."""
    return with_rules(provision(LOW, f"equivalent_mutants: {{'{id}': the height is never 800}}"))


def test_a_mutant_listed_as_equivalent_may_survive(tmp_path: Path) -> None:
    book = with_equivalent("probe/it/number+")
    result = mutate(book, feature(tmp_path, f"height_m 1 => {YES}"), "probe/*/number+", jobs=1)
    assert result.ok
    assert result.equivalent == {"probe/it/number+": "the height is never 800"}
    assert equivalents(book) == {"probe/it/number+": ("the height is never 800", "rules/probe.yaml")}


def test_a_mutant_listed_as_equivalent_must_not_be_killed(tmp_path: Path) -> None:
    result = mutate(
        with_equivalent("probe/it/number+"), feature(tmp_path, f"height_m 800 => {NO}"), "probe/*/number+", jobs=1
    )
    assert not result.ok
    assert result.errors[0].startswith("rules/probe.yaml: probe/it/number+ is listed as equivalent, and killed by ")


def test_the_command_says_what_survives(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def run(*more: str) -> tuple[int, str]:
        code = main(["--rules", str(RULES), "--features", str(tmp_path), "--jobs", "1", *more])
        said = capsys.readouterr()
        return code, said.out + said.err

    low = 'begin_date {} => "wing-grant" {} "fab"'
    feature(tmp_path, low.format("2026-12-31", "is undetermined for"), low.format("2027-01-01", "does not apply to"))
    assert run("*/begins-in-time/date*")[0] == 0
    code, said = run("*/makes-wings/drop")
    assert code == 1
    assert "rules/grants/wing-grant.yaml:19: wing-grant/makes-wings/drop: the criterion makes-wings is dropped" in said
    assert run("wing-grand") == (2, "no mutant is named wing-grand; write wing-grant instead\n")
    assert main(["--rules", str(tmp_path / "none"), "--features", str(tmp_path)]) == 2
