"""Adding up worth."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from checker.report.model import Choice, InteractionResult, Report, Subject, Usd, Verdict, Words
from checker.report.worth import exclusions_in, total

TEXT = Words(en="x", ko="가")


def verdict(
    name: str, low: str | None, high: str | None, kind: str = "credit", excludes: tuple[str, ...] = ()
) -> Verdict:
    benefit: dict[str, Any] = {
        "kind": kind, "low": low, "high": high, "schedule": [], "note": None, "cite": "§1", "source": "s",
    }  # fmt: skip
    here = Subject(kind="investment", id="works")
    worth = Usd(low=Decimal(0), high=None)
    choices = [Choice(provision=x, subject=here, verdict="applies", worth=worth) for x in (name, *excludes)]
    met = InteractionResult(
        kind="excludes", on=here, certain=True, text=TEXT, cite="§1", source="s", seen="two-sources", choices=choices
    )
    fields: dict[str, Any] = dict.fromkeys(Verdict.model_fields, ())
    fields |= {"provision": name, "name": TEXT, "subject": here, "verdict": "applies", "benefit": benefit}
    fields |= {"ask": "energy", "effect": "grant", "role": None, "missing_truncated": False}
    fields |= {"horizon": "2026-06-30", "stale": False, "interactions": [met] if excludes else []}
    return Verdict.model_validate(fields)


def summed(*verdicts: Verdict) -> tuple[dict[str, tuple[str | None, str | None]], int]:
    report = Report.model_construct(verdicts=list(verdicts))
    ranges, unquantified = total(verdicts, exclusions_in(report))
    return {
        kind: tuple(None if x is None else str(x) for x in (found.low, found.high)) for kind, found in ranges.items()
    }, unquantified  # type: ignore[return-value]


def test_what_can_be_had_together_is_added() -> None:
    assert summed(verdict("a", "1", "2"), verdict("b", "3", "4", "grant")) == ({"gain": ("4", "6")}, 0)


def test_of_two_that_exclude_each_other_the_better_counts() -> None:
    assert summed(verdict("a", "1", "10", excludes=("b",)), verdict("b", "3", "4")) == ({"gain": ("3", "10")}, 0)


def test_the_ends_of_a_chain_of_exclusions_can_be_had_together() -> None:
    # Either b, or a and c: 6 against 5 + 5.
    chain = verdict("a", "5", "5", excludes=("b",)), verdict("b", "6", "6", excludes=("c",)), verdict("c", "5", "5")
    assert summed(*chain) == ({"gain": ("10", "10")}, 0)


def test_money_of_different_kinds_is_not_mixed() -> None:
    found, _ = summed(verdict("a", "1", "1"), verdict("b", "2", "2", "loan"), verdict("c", "-3", "0", "duty"))
    assert found == {"gain": ("1", "1"), "loan": ("2", "2"), "cost": ("-3", "0")}


def test_no_bound_stays_no_bound() -> None:
    assert summed(verdict("a", "1", None), verdict("b", "1", "2")) == ({"gain": ("2", None)}, 0)


@pytest.mark.parametrize("kind", ["credit", "other"])
def test_what_has_no_number_is_counted(kind: str) -> None:
    assert summed(verdict("a", None, None, kind)) == ({}, 1)


def test_what_does_not_apply_is_worth_nothing() -> None:
    lost = verdict("a", "1", "1").model_copy(update={"verdict": "does_not_apply"})
    assert summed(lost) == ({}, 0)
