"""The routes of a subject side by side: their standing, their order, and where the work of a mixed group goes."""

from __future__ import annotations

from typing import Any

import pytest

from checker import Firm, check
from checker.report.text import to_text
from tests.laputa import DAY, laputa

OPEN, CONDITIONS, UNKNOWN, CLOSED = "open", "open_under_conditions", "undetermined", "closed"


def firm(work: list[str] | None, **works: Any) -> Firm:
    crew = {"id": "crew", "investment": "fab"} | ({} if work is None else {"kind_of_work": work})
    return Firm.from_data(
        {"investments": [{"id": "fab", "workers": 9, **works}], "assignments": [crew]}, laputa().vocabulary
    )


def routes(work: list[str] | None, **works: Any) -> dict[str, Any]:
    (found,) = check(firm(work, **works), laputa(), as_of=DAY).model_dump(mode="json")["routes"]
    assert found["subject"] == {"kind": "assignment", "id": "crew"}
    return dict(found)


def standings(found: dict[str, Any]) -> list[tuple[str, str]]:
    return [(route["provision"], route["standing"]) for route in found["routes"]]


@pytest.mark.parametrize(
    ("work", "said"),
    [
        (["talking"], [("balloon-pass", OPEN), ("flying-pass", OPEN)]),
        (["sewing"], [("flying-pass", CONDITIONS), ("balloon-pass", CLOSED)]),
        (["flying", "talking"], [("balloon-pass", CONDITIONS), ("flying-pass", CLOSED)]),
        (["flying", "sewing"], [("balloon-pass", CLOSED), ("flying-pass", CLOSED)]),
        (None, [("balloon-pass", UNKNOWN), ("flying-pass", UNKNOWN)]),
    ],
)
def test_the_best_standing_comes_first(work: list[str] | None, said: list[tuple[str, str]]) -> None:
    assert standings(routes(work)) == said


@pytest.mark.parametrize(("workers", "first"), [(9, "balloon-pass"), (10, "flying-pass"), (None, "flying-pass")])
def test_what_stands_alike_is_ordered_by_the_rulebook_and_an_unknown_order_by_the_best(
    workers: int | None, first: str
) -> None:
    assert standings(routes(None, workers=workers))[0][0] == first


def test_a_mixed_group_is_split_where_no_route_carries_all() -> None:
    assert routes(["sewing"])["split"] == []
    split = {part["item"]: part["carried_by"] for part in routes(["flying", "sewing", "talking"])["split"]}
    assert split == {"flying": ["balloon-pass"], "sewing": ["flying-pass"], "talking": ["balloon-pass", "flying-pass"]}


def test_whether_the_firm_itself_can_open_a_closed_route() -> None:
    power = {route["provision"]: route["within_firms_power"] for route in routes(["sewing"])["routes"]}
    assert power == {"flying-pass": None, "balloon-pass": False}
    power = {route["provision"]: route["within_firms_power"] for route in routes(["flying"])["routes"]}
    assert power == {"flying-pass": True, "balloon-pass": None}


def test_terms_and_cost() -> None:
    balloon, flying = routes(["talking"])["routes"]
    assert [term["id"] for term in flying["terms"]] == ["stay", "maximum"]
    assert [term["id"] for term in routes(["sewing"])["routes"][0]["terms"]] == ["stay"]
    assert balloon["cost"]["low"] == balloon["cost"]["high"] == "-30"
    assert flying["cost"] is None


@pytest.mark.parametrize(
    ("work", "said"),
    [
        (["talking"], "Flying pass open Three moons"),
        (["flying", "digging"], "No route is open. Do not send this group."),
        (["flying", "digging"], "Digging: by no route; leave it to local workers"),
        (None, "No route is known to be open yet. Do not send this group before one is."),
    ],
)
def test_a_person_reads_them_as_a_table(work: list[str] | None, said: str) -> None:
    assert said in " ".join(to_text(check(firm(work), laputa(), as_of=DAY), laputa(), "en").split())
