"""Where verdicts turn: every tried value answers as a fresh check does, and every turn is found on its own day."""

from __future__ import annotations

import datetime as dt
import random
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from checker.cli import main

from checker import CheckerError, Firm, check, turns
from checker.firm.changing import with_value
from checker.firm.vocabulary import ORDERED
from checker.report import Report
from checker.report import turns as module
from checker.report.changes import changes
from checker.report.model import Usd
from checker.report.stretches import stretches
from checker.report.text import lines_of
from checker.report.turns import Turns
from tests.laputa import DAY, RULES, laputa
from tests.random_rulebooks import DAYS, RandomRulebook, forget, random_firm

US: dict[str, Any] = {"id": "us", "home": "LP", "owners": []}
WINGS: dict[str, Any] = {
    "id": "fab", "output": "wings", "height_m": 500, "workers": 50, "island_friendly": True, "taxpayer": "us",
    "begin_date": "2026-12-01", "finish_date": "2024-06-30", "basis_usd": 1000,
}  # fmt: skip


def data(**facts: Any) -> dict[str, Any]:
    return {"name": "Gulliver", "entities": [US], "investments": [{**WINGS, **facts}]}


def made(asked: str, **facts: Any) -> Turns:
    return turns(Firm.from_data(data(**facts), laputa().vocabulary), asked, laputa(), DAY)


def told(found: Turns) -> list[tuple[Any, Any, list[str]]]:
    return [(x.first, x.last, [y.verdict for y in x.verdicts if y.provision == "wing-grant"]) for x in found.stretches]


def test_a_range_of_days_turns_on_the_day_of_the_law() -> None:
    found = made("fab.begin_date=2026-06-01..2027-12-31")
    assert told(found) == [
        ("2026-06-01", "2026-12-31", ["applies"]), ("2027-01-01", "2027-12-31", ["does_not_apply"]),
    ]  # fmt: skip
    assert [x.given for x in found.stretches] == [True, False]
    first, second = found.stretches
    assert first.changes is None
    assert second.changes is not None
    (change,) = (x for x in second.changes.verdicts if x.provision == "wing-grant")
    assert [(c.id, c.before, c.after) for c in change.criteria] == [("begins-in-time", "met", "unmet")]
    assert [(x.issue, x.raised) for x in second.changes.issues] == [("too-late", True)]


def test_a_step_of_a_table_turns_the_money_alone() -> None:
    found = made("fab.finish_date=2025-12-01..2026-02-01")
    worths = [[(str(y.first and y.first.low), str(y.last and y.last.low)) for y in x.verdicts] for x in found.stretches]
    # The rate of the table is 25 percent of 1000 until the end of 2025, then 35.
    assert [(x.first, x.last) for x in found.stretches] == [
        ("2025-12-01", "2025-12-31"), ("2026-01-01", "2026-02-01"),
    ]  # fmt: skip
    assert worths == [[("250", "250")], [("350", "350")]]


def test_between_two_values_that_differ_the_turn_is_found() -> None:
    found = made("fab.height_m=900,100", finish_date="2026-01-01")
    assert told(found) == [(100, 799, ["applies"]), (800, 900, ["does_not_apply"])]


def test_a_turn_and_its_return_are_not_missed_where_a_rule_names_the_value() -> None:
    found = made("fab.workers=1..1000", island_friendly=False)
    # The two readings agree above 100 workers only.
    assert told(found) == [(1, 100, ["undetermined"]), (101, 1000, ["does_not_apply"])]


def test_along_numbers_the_worth_moves() -> None:
    (stretch,) = made("fab.basis_usd=1000..2000").stretches
    (said,) = stretch.verdicts
    assert (str(said.first and said.first.low), str(said.last and said.last.low)) == ("250", "500")


def test_words_and_the_unknown_against_the_file_as_it_is() -> None:
    found = made("fab.output=anchors, wings, unknown")
    assert told(found) == [
        ("anchors", "anchors", ["does_not_apply"]), ("wings", "wings", ["applies"]),
        ("unknown", "unknown", ["undetermined"]),
    ]  # fmt: skip
    assert [x.given for x in found.stretches] == [False, True, False]
    assert [len(x.changes.verdicts) for x in found.stretches if x.changes is not None] == [1, 0, 1]


def test_a_search_that_is_cut_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not made("fab.begin_date=2026-06-01..2027-12-31").truncated
    monkeypatch.setattr(module, "TRIED", 3)
    assert made("fab.begin_date=2026-06-01..2027-12-31").truncated


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("fab.begin_date", "'fab.begin_date' is not a fact with a value; write ID.FACT=VALUE"),
        ("fab.begun=2026-01-01..2026-02-01", "'begun' is not a fact"),
        ("fib.workers=1..2", "the firm holds nothing with the id 'fib'; write fab"),
        ("fab.workers=2..1", "'2..1' is not a range from a value to a greater one"),
        ("fab.workers=1..2..3", "'1..2..3' is not a range"),
        ("fab.workers=1..many", "'many' in '1..many' is no number"),
        ("fab.begin_date=2026-01-01..2026-02-30", "'2026-02-30' in '2026-01-01..2026-02-30' is no day"),
        ("fab.output=a..b", "output is no day and no number, so that 'a..b' is no range of it"),
        ("fab.output=rafts", "investments[0].output"),
        ("fab.workers=,", "this is not YAML"),
        ("fab.workers=[", "this is not YAML"),
    ],
)
def test_what_cannot_be_tried(asked: str, said: str) -> None:
    with pytest.raises(CheckerError) as caught:
        made(asked)
    assert said in str(caught.value)


@pytest.mark.parametrize("seed", range(30))
def test_every_value_answers_as_a_fresh_check_does(seed: int) -> None:
    rng = random.Random(seed)
    book = RandomRulebook(rng, 3, True).build()
    book.issues.clear()
    file, day = forget(rng, random_firm(rng), 0.2), rng.choice(DAYS)
    for name in rng.sample(["begin_date", "end_date", "staff", "first_year", "used_pct", "sort", "flag"], 2):
        type, spot = book.vocabulary[name]["type"], f"i0.{name}"
        low, high, values = {
            "date": ("2024-12-28", "2025-01-09", [dt.date(2024, 12, 28) + dt.timedelta(days=n) for n in range(13)]),
            "count": (40, 60, list(range(40, 61))),
            "year": (2022, 2028, list(range(2022, 2029))),
            "percent": ("32.9", "33.4", [Decimal(n) / 100 for n in range(3290, 3341, 5)]),
            "enum": (None, None, ["red", "green", "unknown"]),
            "bool": (None, None, [True, False]),
        }[type]  # type: ignore[misc]
        asked = f"{low}..{high}" if low is not None else ",".join(str(x).lower() for x in values)
        found = turns(Firm.from_data(file, book.vocabulary), f"{spot}={asked}", book, day)
        assert not found.truncated

        def fresh(value: Any, spot: str = spot) -> Report:
            return check(Firm.from_data(with_value(file, spot, value, "--try"), book.vocabulary), book, day)

        for value in values if type in ORDERED else []:
            (stretch,) = [x for x in found.stretches if _at(x.first, type) <= value <= _at(x.last, type)]
            said = {(y.provision, y.subject): y for y in stretch.verdicts}
            here, at_first = fresh(value), fresh(_at(stretch.first, type))
            for v in here.verdicts:
                if (v.provision, v.subject) in said:
                    assert said[v.provision, v.subject].verdict == v.verdict
            moved = changes(at_first, here).verdicts
            # Along numbers only the worth moves; a deadline may hang on the very day.
            assert all(x.before == x.after for x in moved)
            assert type not in ("date", "year") or all(x.worth_before == x.worth_after for x in moved)
        for value, stretch in zip(values, found.stretches, strict=True) if type not in ORDERED else []:
            for v in fresh(value).verdicts:
                for y in stretch.verdicts:
                    if (y.provision, y.subject) == (v.provision, v.subject):
                        worth = None if v.benefit is None else Usd(low=v.benefit.low, high=v.benefit.high)
                        assert (y.verdict, y.first) == (v.verdict, worth)


def _at(told: Any, type: str) -> Any:
    return dt.date.fromisoformat(told) if type == "date" else Decimal(str(told)) if type == "percent" else told


def test_for_a_person_in_both_languages() -> None:
    found = made("fab.begin_date=2026-06-01..2027-12-31")
    english = " ".join(lines_of(stretches(found, laputa(), "en", ["fab.workers=50"])).split())
    for words in (
        "What the value of one fact decides for Gulliver", "Begin of works (fab.begin_date)", "fab.workers=50",
        "2026-06-01 to 2026-12-31 (as in the file)", "From 2027-01-01",
        "Works begin on or before 31 December 2026 [Code of Laputa §4(e)]: met → not met",
    ):  # fmt: skip
        assert words in english
    korean = " ".join(lines_of(stretches(found, laputa(), "ko", [])).split())
    for words in ("Gulliver: 사실 값에 따른 판정 변화", "2026-06-01~2026-12-31 (현재 파일의 값)", "2027-01-01부터"):
        assert words in korean
    nothing = made("fab.begin_date=2026-06-01..2026-07-01")
    assert "No verdict depends on it" in lines_of(stretches(nothing, laputa(), "en", []))


@pytest.mark.parametrize(("form", "said"), [
    ("json", '"turns_version": 1'), ("markdown", "| **2027-01-01 to 2027-02-01**"), ("text", "From 2027-01-01"),
])  # fmt: skip
def test_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str, said: str) -> None:
    file = tmp_path / "firm.yaml"
    file.write_text("investments: [{id: fab, output: wings}]\n", "utf-8")
    options = ["--rules", str(RULES), "--as-of", "2026-06-01", "--format", form]
    asked = "fab.begin_date=2026-12-01..2027-02-01"
    assert main(["whatif", str(file), *options, "--set", "fab.workers=7", "--try", asked]) == 0
    assert said in capsys.readouterr().out
    assert main(["whatif", str(file), *options]) == 2
    assert "nothing to change; write --set" in capsys.readouterr().err
