"""The calendar of one firm: every kind of day, how provisions stand, and that nothing turns between two of its days."""

from __future__ import annotations

import builtins
import datetime as dt
import json
import random
import re
from pathlib import Path
from typing import Any

import pytest
from checker.cli import main

from checker import Firm, Rulebook, calendar, check
from checker.report.calendar import LAST_DAYS, Calendar
from checker.report.days import days
from checker.report.ics import uid
from checker.report.text import lines_of
from tests.laputa import RULES, laputa, provision, with_rules
from tests.random_rulebooks import DAYS, RandomRulebook, forget, random_firm

D = dt.date.fromisoformat
ONE = dt.timedelta(days=1)
WINGS: dict[str, Any] = {
    "id": "fab", "output": "wings", "height_m": 500, "workers": 50, "island_friendly": True, "taxpayer": "us",
    "begin_date": "2026-12-01", "finish_date": "2027-06-30", "basis_usd": 1000,
}  # fmt: skip
US: dict[str, Any] = {"id": "us", "home": "LP", "owners": []}


def kite(body: str, extra: str = "", in_force: str = "{from: 2022-01-01}") -> str:
    """A provision on investments with one criterion, `body` its condition and what else the criterion says."""
    return provision("kite-bounty", body, extra, in_force=in_force)


def made(rulebook: Rulebook | None = None, as_of: str = "2026-06-01", **facts: Any) -> Calendar:
    book = rulebook or laputa()
    data = {"name": "Gulliver", "entities": [US], "investments": [{**WINGS, **facts}]}
    return calendar(Firm.from_data(data, book.vocabulary), book, D(as_of))


def told(found: Calendar, provision: str = "wing-grant") -> list[tuple[str, str]]:
    return [(str(x.day), x.kind) for x in found.entries if x.provision == provision]


def states(found: Calendar, provision: str) -> list[str]:
    return [x.state for x in found.standings if x.provision == provision]


def test_deadlines_and_the_last_day_of_an_event() -> None:
    found = made()
    assert told(found) == [("2026-12-31", "closing"), ("2026-12-31", "deadline"), ("2028-06-30", "deadline")]
    closing = next(x for x in found.entries if x.kind == "closing")
    assert (closing.days_left, closing.cite, closing.source, closing.seen, closing.what.ko) == (
        213, "Code of Laputa §4(e)", "laputa-code", "two-sources", "2026년 12월 31일까지 착공할 것",
    )  # fmt: skip


def test_what_is_unsettled_for_other_facts_is_no_day_of_this_firm() -> None:
    assert ("2026-09-01", "unsettles") not in told(made())
    assert ("2026-09-01", "unsettles") in told(made(output="sails"))


def test_an_event_that_has_happened_closes_nothing() -> None:
    assert "closing" not in [kind for _, kind in told(made(begin_date="2026-06-01"))]


def test_on_its_last_day_a_deadline_is_still_ahead_and_on_the_next_it_is_not() -> None:
    assert ("2026-12-31", "deadline") in told(made(as_of="2026-12-31"))
    assert ("2026-12-31", "deadline") not in told(made(as_of="2027-01-01"))


def test_the_law_begins_for_a_firm_on_the_day_of_its_window() -> None:
    found = made(as_of="2024-06-01", height_m=900)
    begins = next(x for x in found.entries if x.id == "wing-grant/low-enough:2025-01-01")
    assert (begins.kind, str(begins.day), begins.before, begins.after) == (
        "law-begins", "2025-01-01", "applies", "does_not_apply",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("test", "day", "kind"),
    [
        ("{before: 2027-03-01}", "2027-02-28", "closing"),
        ("{on_or_before: 2027-03-01}", "2027-03-01", "closing"),
        ("{after: 2027-03-01}", "2027-03-02", "opening"),
        ("{on_or_after: 2027-03-01}", "2027-03-01", "opening"),
    ],
)
def test_each_test_of_an_event(test: str, day: str, kind: str) -> None:
    book = with_rules(kite(f"when: {{begin_date: {test}}}").replace("    - {id: it", DESCRIBED + "    - {id: it"))
    assert told(made(book, begin_date=None), "kite-bounty") == [(day, kind)]
    opposite = {"closing": ("opening", ONE), "opening": ("closing", -ONE)}[kind]
    book = with_rules(
        kite(f"when: {{not: {{begin_date: {test}}}}}").replace("    - {id: it", DESCRIBED + "    - {id: it")
    )
    assert told(made(book, begin_date=None), "kite-bounty") == [(str(D(day) + opposite[1]), opposite[0])]


DESCRIBED = """    - {id: staffed, text: {en: It has workers, ko: 근로자가 있을 것}, cite: Code of Laputa §8(b),
       source: laputa-code, grade: statute, seen: two-sources, movable_by: firm, when: {workers: {at_least: 1}}}
"""


def test_years_and_what_another_part_has_settled() -> None:
    body = "when: {value: {year_of: begin_date}, at_most: 2028}"
    book = with_rules(kite(body).replace("    - {id: it", DESCRIBED + "    - {id: it"))
    assert told(made(book), "kite-bounty") == [("2028-12-31", "closing")]
    body = "when: {any: [{workers: 50}, {begin_date: {before: 2027-03-01}}]}"
    assert told(made(with_rules(kite(body))), "kite-bounty") == []


def test_a_bar_closes_when_it_opens() -> None:
    bar = """disqualified_by:
  any:
    - {id: late, text: {en: It begins late, ko: 늦게 착공할 것}, cite: Code of Laputa §8(c), source: laputa-code,
       grade: statute, seen: two-sources, movable_by: firm, when: {begin_date: {on_or_after: 2028-01-01}}}
"""
    book = with_rules(kite("when: {workers: 50}", bar))
    assert told(made(book), "kite-bounty") == [("2027-12-31", "closing")]


def test_a_span_settles_on_the_day_after_its_last() -> None:
    body = (
        "when: {workers: 50}, unsettled: {from: 2026-01-01, to: 2026-08-31, "
        "note: {en: The council thinks, ko: 의회가 검토 중}, source: laputa-gazette}"
    )
    found = made(with_rules(kite(body)))
    (day,) = [x for x in found.entries if x.provision == "kite-bounty"]
    assert (day.kind, str(day.day), day.before, day.after) == ("settles", "2026-09-01", "undetermined", "applies")
    assert day.what.en == "The council thinks"
    assert (day.source, day.days_left) == ("laputa-gazette", 92)


def test_a_note_of_the_law_has_its_days_too() -> None:
    note = """advisory:
  - {id: warned, text: {en: It is windy, ko: 바람이 강할 것}, cite: Code of Laputa §8(c), source: laputa-code,
     grade: statute, seen: two-sources, movable_by: firm, in_force: {to: 2026-08-31}, when: {workers: 50}}
"""
    assert told(made(with_rules(kite("when: {workers: 50}", note))), "kite-bounty") == [("2026-08-31", "law-ends")]


def test_a_provision_that_ends_and_one_that_is_to_begin() -> None:
    book = with_rules(kite("when: {workers: 50}", in_force="{from: 2022-01-01, to: 2026-07-31}"))
    ends = [x for x in made(book).entries if x.provision == "kite-bounty"]
    assert [(str(x.day), x.kind, x.before, x.after) for x in ends] == [
        ("2026-07-31", "law-ends", "applies", "does_not_apply")
    ]
    assert states(made(book), "kite-bounty") == ["open"]
    assert states(made(book, as_of="2026-08-01"), "kite-bounty") == ["not_in_force"]
    assert states(made(book, as_of="2026-08-01", workers=51), "kite-bounty") == []
    later = with_rules(kite("when: {workers: 50}", in_force="{from: 2026-07-01}"))
    assert states(made(later), "kite-bounty") == ["not_in_force"]
    assert told(made(later), "kite-bounty") == [("2026-07-01", "law-begins")]


def rates(key: str, *rows: str) -> str:
    """A table of percentages by ranges of a year or a day; each row is `{from: ..., to: ...}, value`."""
    listed = "".join(f"  - {{keys: {{{key}: {row.replace('}, ', '}}, value: ')}}}\n" for row in rows)
    return f"""table: kite_rate
name: {{en: Kite rate, ko: 연 요율}}
keys: {{{key}: {{type: {"year" if key == "year" else "date"}, match: range}}}}
type: percent
cite: Code of Laputa §8
source: laputa-code
seen: two-sources
horizon: 2026-06-30
rows:
{listed}"""


def credit(gives: str) -> str:
    """A benefit, `gives` its amount or schedule."""
    return f"""benefit:
  kind: credit
  {gives}
  cite: Code of Laputa §8(d)
  source: laputa-code
"""


def test_a_schedule_steps_down_on_the_first_day_of_its_year() -> None:
    table = rates("year", "{to: 2027}, 50", "{from: 2028}, 20")
    amount = "{multiply: [basis_usd, {table: kite_rate, by: year}]}"
    schedule = credit(f"schedule: {{from: 2026, to: 2029, amount: {amount}}}")
    found = made(with_rules(kite("when: {workers: 50}", schedule), table))
    (step,) = [x for x in found.entries if x.provision == "kite-bounty"]
    # 1000 times the rate: 50,000 to 2027, 20,000 from 2028.
    assert (str(step.day), step.kind, step.what.en) == (
        "2028-01-01", "step", "Kite bounty: USD 50,000 → USD 20,000",
    )  # fmt: skip


def test_a_table_steps_down_while_the_event_is_ahead() -> None:
    rows = "{to: 2026-12-31}, 50", "{from: 2027-01-01, to: 2027-12-31}, 12.5", "{from: 2028-01-01}, 30"
    table = rates("finish_date", *rows)
    benefit = credit("amount: {multiply: [basis_usd, {table: kite_rate, by: finish_date}]}")
    book = with_rules(kite("when: {workers: 50}", benefit), table)
    for finish, expected in (("2027-06-30", [("2027-01-01", "step")]), ("2026-05-01", [])):
        assert told(made(book, finish_date=finish), "kite-bounty") == expected


def test_closed_to_new_and_still_claimable() -> None:
    assert states(made(as_of="2027-01-01"), "wing-grant") == ["closed_to_new"]
    assert states(made(as_of="2026-12-31"), "wing-grant") == ["open"]


def test_unsettled_and_past_the_horizon_are_kept_apart() -> None:
    assert states(made(output="sails", as_of="2026-09-01"), "wing-grant") == ["unsettled"]
    body = kite("when: {workers: 50}, after_horizon: unsettled")
    book = with_rules(body.replace("    - {id: it", DESCRIBED + "    - {id: it"))
    assert states(made(book, as_of="2026-06-30"), "kite-bounty") == ["open"]
    assert told(made(book, as_of="2026-06-30"), "kite-bounty") == [("2026-07-01", "unsettles")]
    assert states(made(book, as_of="2026-07-01"), "kite-bounty") == ["past_horizon"]


CLOCK = (
    "begin_date: {on_or_before: {fact: as_of}}",
    "begin_date: {after: {fact: as_of}}",
    "value: as_of, during: [2026-07-10, 2026-08-10]",
    "value: {days_between: [as_of, begin_date]}, between: [30, 60]",
)


@pytest.mark.parametrize("condition", CLOCK)
def test_time_alone_turns_what_looks_at_the_day(condition: str) -> None:
    book = with_rules(kite(f"when: {{{condition}}}"))
    data = {"entities": [US], "investments": [{**WINGS, "begin_date": "2026-09-15"}]}
    assert flips(book, data, D("2026-06-01"), 150) == day_by_day(book, data, D("2026-06-01"), 150) != set()


def contents(book: Rulebook, firm: Firm, day: dt.date) -> dict[tuple[str, str], Any]:
    """What each verdict of a day says, but for how far away its days are: nothing where it does not apply or
    rests on no fact; of one that does not concern the firm, only the verdict."""
    out: dict[tuple[str, str], Any] = {}
    for v in check(firm, book, day).verdicts:
        said: Any = None
        if v.verdict == "applies" or (v.verdict == "undetermined" and v.is_described):
            outcomes = [(c.id, c.outcome) for c in v.criteria if c.outcome != "not_in_force"]
            said = (v.verdict, outcomes, v.benefit, [(x.id, x.by) for x in v.deadlines])
        elif v.verdict == "undetermined" and not v.is_silent:
            said = v.verdict
        out[v.provision, v.subject.id] = said
    return out


def day_by_day(book: Rulebook, data: dict[str, Any], start: dt.date, length: int) -> set[tuple[str, str, dt.date]]:
    """(provision, subject, the first day that is different), by a check of every day."""
    firm, found = Firm.from_data(data, book.vocabulary), set()
    before = contents(book, firm, start)
    for n in range(1, length + 1):
        after = contents(book, firm, start + ONE * n)
        found |= {(*key, start + ONE * n) for key in after if after[key] != before[key]}
        before = after
    return found


def flips(book: Rulebook, data: dict[str, Any], start: dt.date, length: int) -> set[tuple[str, str, dt.date]]:
    """The same by the calendar of the first day alone: its days on which the law, or time, turns something."""
    found = calendar(Firm.from_data(data, book.vocabulary), book, start)
    last = start + ONE * length
    turning = {
        (x.provision, x.subject.id, x.day + ONE if x.kind in LAST_DAYS else x.day)
        for x in found.entries
        if x.kind in ("law-begins", "law-ends", "settles", "unsettles") or x.id.startswith("time:")
    }
    return {x for x in turning if x[2] <= last}


FIRMS: tuple[dict[str, Any], ...] = (
    {"entities": [US], "investments": [WINGS]},
    {"entities": [US], "investments": [{**WINGS, "output": "sails"}, {"id": "other", "height_m": 900}]},
    {"entities": [US], "investments": [{**WINGS, "height_m": 900, "workers": 200, "begin_date": None}]},
    {
        "entities": [{"id": "us", "home": "TR"}],
        "investments": [WINGS],
        "assignments": [{"id": "crew", "investment": "fab", "kind_of_work": ["sewing"]}],
        "products": [{"id": "down", "investment": "fab", "sold_date": "2026-01-01", "mass_kg": 3}],
    },
)


@pytest.mark.parametrize("number", range(len(FIRMS)))
@pytest.mark.parametrize("start", ["2024-10-01", "2025-06-01", "2026-06-01"])
def test_between_two_days_of_the_calendar_nothing_turns(number: int, start: str) -> None:
    book, length = laputa(), 130
    found = day_by_day(book, FIRMS[number], D(start), length)
    assert found <= flips(book, FIRMS[number], D(start), length)


@pytest.mark.parametrize("seed", range(30))
def test_nor_by_any_rulebook(seed: int) -> None:
    rng = random.Random(seed)
    book = RandomRulebook(rng, 3, True).build()
    book.issues.clear()
    data = forget(rng, random_firm(rng), 0.3)
    start = rng.choice(DAYS) - 3 * ONE
    assert day_by_day(book, data, start, 8) <= flips(book, data, start, 8)


def boundaries(node: Any) -> set[dt.date]:
    """Every day that a rulebook or a firm file names, and the next: from these it can say something else."""
    if isinstance(node, dict | list):
        parts = node.values() if isinstance(node, dict) else node
        return {day for part in parts for day in boundaries(part)}
    if isinstance(node, str) and re.fullmatch(r"20\d\d-\d\d-\d\d", node):
        return {D(node), D(node) + ONE}
    return set()


def verdicts_on(book: Rulebook, firm: Firm, day: dt.date) -> dict[tuple[str, str], str]:
    """The verdicts of a day; what is open for nothing that the file says counts as not applying."""
    report = check(firm, book, day)
    return {(v.provision, v.subject.id): "does_not_apply" if v.is_silent else v.verdict for v in report.verdicts}


@pytest.mark.parametrize("seed", range(10))
def test_the_turns_of_a_calendar_are_those_of_a_check_across_every_boundary(seed: int) -> None:
    rng = random.Random(seed)
    book = RandomRulebook(rng, 3, True).build()
    book.issues.clear()
    data = forget(rng, random_firm(rng), 0.3)
    firm = Firm.from_data(data, book.vocabulary)
    rules: list[Any] = [book.provisions, book.concepts, book.tables]
    days = sorted(boundaries(rules) | boundaries(json.loads(json.dumps(data, default=str))))
    start = days[0] - ONE
    told = {
        ((x.day + ONE if x.kind in LAST_DAYS else x.day), x.provision, x.subject.id, x.before, x.after)
        for x in calendar(firm, book, start).entries
        if x.before is not None
    }
    for day in {*days, *(x[0] for x in told)}:
        before, after = (verdicts_on(book, firm, on) for on in (day - ONE, day))
        turned = {(day, *key, before[key], after[key]) for key in after if before[key] != after[key]}
        assert {x for x in told if x[0] == day} == turned


def test_every_day_that_turns_a_verdict_says_how() -> None:
    data = FIRMS[2]
    found = calendar(Firm.from_data(data, laputa().vocabulary), laputa(), D("2024-10-01"))
    for x in found.entries:
        if x.before is not None:
            day = x.day + ONE if x.kind in LAST_DAYS else x.day
            for on, said in ((day - ONE, x.before), (day, x.after)):
                report = check(Firm.from_data(data, laputa().vocabulary), laputa(), on)
                (v,) = (v for v in report.verdicts if (v.provision, v.subject) == (x.provision, x.subject))
                assert v.verdict == said
    assert any(x.before for x in found.entries)


# --- forms ------------------------------------------------------------------------------------------------------------


def test_for_a_person_in_both_languages() -> None:
    english = " ".join(lines_of(days(made(output="sails"), laputa(), "en")).split())
    for words in ("Calendar of Gulliver", "2026-12-31 in 213 days last day", "In force, open to new", "Wing grant"):
        assert words in english
    korean = " ".join(lines_of(days(made(output="sails"), laputa(), "ko")).split())
    for words in ("Gulliver 일정표", "2026-09-01 D-92 미확정 전환", "규정별 현황", "시행 중, 신규 적용 가능"):
        assert words in korean


def ics(capsys: pytest.CaptureFixture[str], file: Path, as_of: str) -> str:
    assert main(["calendar", str(file), "--rules", str(RULES), "--as-of", as_of, "--format", "ics"]) == 0
    return capsys.readouterr().out


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "firm.yaml"
    path.write_text(
        "investments: [{id: fab, output: wings, workers: 7, height_m: 5, island_friendly: true}]\n", "utf-8"
    )
    return path


def test_ics_reads_back_as_all_day_events(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = pytest.importorskip("icalendar")
    text = ics(capsys, file, "2026-06-01")
    assert text == ics(capsys, file, "2026-06-01")
    events = library.Calendar.from_ical(text).walk("VEVENT")
    assert {(str(x["dtstart"].dt), str(x["dtend"].dt)) for x in events} == {("2026-12-31", "2027-01-01")}
    assert all(not isinstance(x["dtstart"].dt, dt.datetime) for x in events)
    uids = [str(x["uid"]) for x in events]
    assert len(set(uids)) == len(uids) == 2
    later = library.Calendar.from_ical(ics(capsys, file, "2026-06-02")).walk("VEVENT")
    assert [str(x["uid"]) for x in later] == uids


def test_no_two_events_of_a_calendar_share_a_uid() -> None:
    body = (
        "when: {workers: 50}, unsettled: [{from: 2026-08-01, note: {en: A, ko: 가}, source: laputa-gazette}, "
        "{from: 2026-08-01, note: {en: B, ko: 나}, source: laputa-gazette}]"
    )
    found = made(with_rules(kite(body)))
    assert [x.what.en for x in found.entries if x.provision == "kite-bounty"] == ["A", "B"]
    uids = [uid(found.firm, x) for x in found.entries]
    assert len(set(uids)) == len(uids)


def test_without_the_library_it_says_what_to_install(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def missing(name: str, *rest: Any, **more: Any) -> Any:
        if name == "icalendar":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", missing)
    assert main(["calendar", str(file), "--rules", str(RULES), "--format", "ics"]) == 2
    err = capsys.readouterr().err
    assert "pip install 'sccd-checker[report]'" in err
    assert "Traceback" not in err


@pytest.mark.parametrize(("form", "said"), [
    ("json", '"calendar_version": 1'), ("markdown", "| **2026-12-31** |"), ("text", "How provisions stand"),
])  # fmt: skip
def test_command_line(file: Path, capsys: pytest.CaptureFixture[str], form: str, said: str) -> None:
    assert main(["calendar", str(file), "--rules", str(RULES), "--as-of", "2026-06-01", "--format", form]) == 0
    assert said in capsys.readouterr().out


def test_a_firm_without_anything_ahead(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "firm.json"
    empty.write_text("{}")
    assert main(["calendar", str(empty), "--rules", str(RULES), "--lang", "ko"]) == 0
    assert "현재 사실관계로는 예정된 기일이 없음." in capsys.readouterr().out
