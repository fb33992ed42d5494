"""What differs between two reports of one firm, by facts and by day."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from checker.cli import main

from checker import Firm, check
from checker.errors import CheckerError
from checker.firm.changing import changed
from checker.report.changes import Changes, changes
from tests.laputa import DAY, RULES, laputa

WINGS: dict[str, Any] = {
    "output": "wings",
    "workers": 50,
    "island_friendly": True,
    "taxpayer": "us",
    "begin_date": "2026-12-31",
    "finish_date": "2024-12-31",
    "basis_usd": 1000,
}
FIRM: dict[str, Any] = {
    "entities": [{"id": "us", "home": "LP", "owners": []}],
    "investments": [{"id": "fab", **WINGS}],
}


def report(data: dict[str, Any], as_of: dt.date = DAY) -> Any:
    return check(Firm.from_data(data, laputa().vocabulary), laputa(), as_of)


def whatif(*settings: str) -> Changes:
    data: Any = FIRM
    for setting in settings:
        data = changed(data, setting)
    return changes(report(FIRM), report(data))


def test_nothing_changes() -> None:
    found = whatif("fab.workers=60")
    assert (found.verdicts, found.issues) == ([], [])


def test_a_verdict_turns_on_its_day_and_raises_an_issue() -> None:
    found = whatif("investment.fab.begin_date=2027-01-01")
    (grant,) = (change for change in found.verdicts if change.provision == "wing-grant")
    assert (grant.before, grant.after, grant.worth_after) == ("applies", "does_not_apply", None)
    assert [(c.id, c.before, c.after) for c in grant.criteria] == [("begins-in-time", "met", "unmet")]
    assert [(issue.issue, issue.raised) for issue in found.issues] == [("too-late", True)]


def test_money_changes_with_the_basis() -> None:
    (grant,) = whatif("fab.basis_usd=2000").verdicts
    assert grant.worth_before is not None
    assert grant.worth_after is not None
    assert grant.worth_after.high == 2 * (grant.worth_before.high or 0)
    assert grant.criteria == []


def test_a_fact_that_becomes_unknown_opens_what_rested_on_it() -> None:
    (grant,) = whatif("fab.begin_date=unknown").verdicts
    assert grant.after == "undetermined"


def test_the_law_of_another_day() -> None:
    late = {**FIRM, "investments": [{"id": "fab", **WINGS, "finish_date": "2025-01-01", "height_m": 900}]}
    found = changes(report(late, dt.date(2024, 12, 31)), report(late, dt.date(2025, 1, 1)))
    (grant,) = (change for change in found.verdicts if change.provision == "wing-grant")
    assert [(c.id, c.before, c.after) for c in grant.criteria] == [("low-enough", "not_in_force", "unmet")]


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("fab", "'fab' is not a fact with a value; write ID.FACT=VALUE"),
        ("fab.workers", "'fab.workers' is not a fact with a value"),
        ("workers=3", "'workers=3' is not a fact with a value"),
        ("fib.workers=3", "the firm holds nothing with the id 'fib'; write fab"),
        ("fab.workers=[", "this is not YAML"),
    ],
)
def test_what_is_no_setting(setting: str, said: str) -> None:
    with pytest.raises(CheckerError) as caught:
        changed(FIRM, setting)
    assert said in str(caught.value)


def test_records_are_found_at_any_depth_and_in_long_lists() -> None:
    data = {"investments": {"items": [{"id": "fab", "properties": [{"id": "hall"}]}], "complete": False}}
    assert changed(data, "property.hall.begin_date=2026-01-01")["investments"]["items"][0]["properties"][0] == {
        "id": "hall", "begin_date": dt.date(2026, 1, 1),
    }  # fmt: skip
    owners = {"entities": [{"id": "us", "owners": [{"home": "LP"}, {"home": "TR"}]}]}
    assert changed(owners, "us/owners[1].home=LP")["entities"][0]["owners"] == [{"home": "LP"}, {"home": "LP"}]
    assert changed(data, "firm.name=Gulliver")["name"] == "Gulliver"
    assert "begin_date" not in data["investments"]["items"][0]  # type: ignore[call-overload, index]


def test_command_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "firm.yaml"
    file.write_text("investments: [{id: fab, output: wings, begin_date: 2026-12-31}]\n", "utf-8")
    options = [str(file), "--rules", str(RULES)]
    assert main(["whatif", *options, "--set", "fab.begin_date=2027-01-01", "--as-of", "2026-06-01"]) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "undetermined → does not apply" in out
    assert "Works begin on or before 31 December 2026 [Code of Laputa §4(e)]: met → not met" in out
    assert "Issues that are raised anew * The wing grant ends too early" in out
    assert main(["diff", *options, "--from", "2026-06-01", "--to", "2026-06-02", "--lang", "ko"]) == 0
    assert "달라지는 사항이 없음." in capsys.readouterr().out
    assert main(["diff", *options, "--from", "2022-01-01", "--to", "2026-06-02", "--format", "json"]) == 0
    assert '"changes_version": 1' in capsys.readouterr().out


@pytest.mark.parametrize(
    ("setting", "said"), [
        ("fab.wrkers=3", "investments[0].wrkers: 'wrkers' is not a fact"),
        ("fab.workers=many", "investments[0].workers"),
        ("fab.begin_date=2027-02-30", "2027-02-30 is not a day"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], setting: str, said: str
) -> None:
    file = tmp_path / "firm.yaml"
    file.write_text("investments: [{id: fab}]\n", "utf-8")
    assert main(["whatif", str(file), "--rules", str(RULES), "--set", setting]) == 2
    assert said in capsys.readouterr().err
