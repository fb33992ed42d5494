"""The input model: what it takes, and what it says of what it does not take."""

from __future__ import annotations

from typing import Any

import pytest

from checker import Firm, FirmError
from tests.laputa import laputa


def problems(**data: Any) -> list[str]:
    with pytest.raises(FirmError) as error:
        Firm.from_data(data, laputa().vocabulary)
    return [str(problem) for problem in error.value.problems]


@pytest.mark.parametrize(
    ("fact", "value", "what", "instead"),
    [
        ("hieght_m", 5, "'hieght_m' is not a fact of an investment", "height_m"),
        ("height_m", "tall", "'tall' is not a number", "a number such as 1000 or 0.5"),
        ("height_m", True, "True is not a number", "a number such as 1000 or 0.5"),
        ("height_m", -1, "-1 is negative", "a number from 0"),
        ("workers", 1.5, "1.5 is not a whole number", "a whole number from 0"),
        ("begin_date", "2026-02-30", "2026-02-30 is not a day of the calendar", "a day as 2026-12-31"),
        ("begin_date", "May 2026", "'May 2026' is not a day", "a day as 2026-12-31"),
        ("begin_date", 2026, "2026 is not a day", "a day as 2026-12-31"),
        ("output", "wing", "'wing' is not one of the allowed values", "wings"),
        ("island_friendly", "yes", "'yes' is not a truth value", "true, false or nothing"),
        ("taxpayer", "nobody", "there is no entity with the id 'nobody'", "one of jv"),
        ("basis_usd", {"value": 5, "sorce": "x"}, "'sorce' beside 'value'", "only value, source, note"),
        (
            "begin_date",
            {"between": ["2026-01-02", "2026-01-01"]},
            "2026-01-01 lies before 2026-01-02",
            "the least first",
        ),
        (
            "output",
            {"between": [1, 2]},
            "`between` bounds a fact that is a day or a number",
            "between: [the least, the greatest]",
        ),
    ],
)
def test_one_wrong_value(fact: str, value: Any, what: str, instead: str) -> None:
    found = problems(entities=[{"id": "jv"}], investments=[{"id": "fab", fact: value}])
    assert found == [f"firm at investments[0].{fact}: {what}; write {instead} instead"]


def test_every_wrong_field_is_named_at_once() -> None:
    found = problems(
        investments=[{"id": "fab", "height_m": -1}, {"id": "fab", "output": "kites"}, {"workers": 3}],
        products=[{"id": "p", "investment": "elsewhere"}],
        entities=[{"id": "jv", "owners": [{"share_pct": 130, "home": "Korea"}]}],
        colour="red",
    )
    assert len(found) == 8, found


def test_an_absent_fact_is_unknown_and_null_says_the_same() -> None:
    firm = Firm.from_data({"investments": [{"id": "fab", "height_m": None}]}, laputa().vocabulary)
    (fab,) = firm.record["investments"]
    assert fab["height_m"] is None
    assert "output" not in fab


def test_values_written_long_keep_their_source() -> None:
    fab = {"id": "fab", "height_m": {"value": 700, "source": "survey"}}
    firm = Firm.from_data({"investments": [fab]}, laputa().vocabulary)
    assert firm.record["investments"][0]["height_m"] == 700
    assert firm.sources == {("investments", 0, "height_m"): "survey"}


def test_json_and_yaml_say_the_same(tmp_path: Any) -> None:
    (tmp_path / "a.json").write_text('{"investments": [{"id": "fab", "basis_usd": 0.1, "begin_date": "2026-01-01"}]}')
    (tmp_path / "a.yaml").write_text("investments:\n  - id: fab\n    basis_usd: 0.1\n    begin_date: 2026-01-01\n")
    one, other = (Firm.from_file(tmp_path / name, laputa().vocabulary) for name in ("a.json", "a.yaml"))
    assert one.record == other.record
    assert str(one.record["investments"][0]["basis_usd"]) == "0.1"


def test_an_error_names_the_line_of_the_file(tmp_path: Any) -> None:
    file = tmp_path / "firm.yaml"
    file.write_text("name: Toy\ninvestments:\n  - id: fab\n    height_m: tall\n")
    with pytest.raises(FirmError) as error:
        Firm.from_file(file, laputa().vocabulary)
    assert str(error.value).startswith(f"{file}:4 at investments[0].height_m:")
