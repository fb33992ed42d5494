"""What decides the open verdicts: ranked by money, verdicts and effort, nothing added up twice."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from checker import Firm, check, decide
from checker.engines.evaluator import Evaluator
from checker.report import worth
from checker.report.deciders import deciders
from checker.report.model import Benefit, MissingFact, Subject, Verdict
from checker.report.ranking import ranking
from checker.report.text import lines_of
from tests.laputa import laputa

DAY = dt.date(2026, 6, 15)
FIRM = "tests/cli/firm.yaml"


def missing(path: str) -> MissingFact:
    return MissingFact(subject=Subject(kind="investment", id="fab"), fact=path, path=path)


def verdict(name: str, sets: list[list[str]], kind: str = "", low: int = 0, high: int | None = None) -> Verdict:
    """An open verdict with its deciding sets; `kind` is that of its money, none where it is worth none."""
    words: Any = {"en": name, "ko": name}
    benefit = Benefit(kind=kind, low=Decimal(low), high=None if high is None else Decimal(high), schedule=[], note=None,
                      cite="x", source="none") if kind else None  # fmt: skip
    return Verdict(
        provision=name, name=words, ask="visa", effect="grant", role=None, subject=Subject(kind="investment", id="fab"),
        verdict="undetermined", reasons=[], criteria=[], decided_by=[], rests_on_unconfirmed=[],
        missing=[[missing(path) for path in one] for one in sets], missing_truncated=False, unknown_facts=[],
        benefit=benefit, deadlines=[], obligations=[], interactions=[], horizon=DAY, stale=False,
    )  # fmt: skip


def order(*verdicts: Verdict, exclusions: Any = (), holders: dict[str, str] | None = None) -> list[str]:
    held = holders or {}
    found = ranking(verdicts, dict(exclusions), lambda fact: held.get(fact, "tax"))
    return ["+".join(fact.path for fact in x.facts) for x in found]


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        # more money first, whether gained or lost
        ([verdict("p", [["a"]], "credit", 0, 5), verdict("q", [["b"]], "duty", -9, 0)], ["b", "a"]),
        # no known bound counts as the largest known; then the number of verdicts decides
        (
            [verdict("p", [["a"]], "credit", 0, 9), verdict("q", [["b"]], "credit"), verdict("r", [["b"]])],
            ["b", "a"],
        ),
        ([verdict("p", [["a"]], "credit", 0, 9), verdict("q", [["a"]]), verdict("r", [["b"]], "credit")], ["a", "b"]),
        # equal money and verdicts: fewer facts
        ([verdict("p", [["b", "c"], ["z"]])], ["z", "b+c"]),
        # all alike: what helps more verdicts together with others
        ([verdict("p", [["a"], ["b"]]), verdict("q", [["b", "c"]])], ["b", "a", "b+c"]),
    ],
)
def test_the_order(verdicts: list[Verdict], expected: list[str]) -> None:
    assert order(*verdicts) == expected


def test_fewer_departments_are_asked_first() -> None:
    one = verdict("p", [["a", "b"], ["c", "d"]])
    assert order(one, holders={"a": "tax", "b": "legal", "c": "tax", "d": "tax"}) == ["c+d", "a+b"]


def test_provisions_that_exclude_each_other_are_counted_once() -> None:
    p, q = verdict("p", [["a"]], "credit", 0, 10), verdict("q", [["a"]], "credit", 0, 8)
    keys = worth.key_of(p), worth.key_of(q)
    (apart,) = ranking([p, q], {}, str)
    (once,) = ranking([p, q], {keys[0]: {keys[1]}, keys[1]: {keys[0]}}, str)
    assert (apart.limit, once.limit) == (18, 10)
    assert once.settles == [p, q]


def test_what_a_part_settles_is_not_told_of_the_whole() -> None:
    found = ranking([verdict("p", [["a"]]), verdict("q", [["a", "b"]])], {}, str)
    told = {"+".join(fact.path for fact in x.facts): ([v.provision for v in x.settles], x.helps) for x in found}
    assert told == {"a": (["p"], 1), "a+b": (["q"], 0)}


def test_every_set_of_the_report_is_there_and_no_other() -> None:
    firm = Firm.from_file(FIRM, laputa().vocabulary)
    report = check(firm, laputa(), DAY, engine=Evaluator())
    found = decide(firm, laputa(), DAY, engine=Evaluator())
    listed = {
        (frozenset(fact.path for fact in x.facts), v.provision, v.subject.id) for x in found.deciders for v in x.settles
    }
    aside = {(v.provision, v.subject.id) for v in found.silent}
    assert listed == {
        (frozenset(fact.path for fact in one), v.provision, v.subject.id)
        for v in report.verdicts
        if (v.provision, v.subject.id) not in aside
        for one in v.missing
    }
    assert listed


def test_it_says_who_holds_a_fact_and_what_proves_it() -> None:
    found = decide(Firm.from_file(FIRM, laputa().vocabulary), laputa(), DAY, engine=Evaluator())
    english = lines_of(deciders(found, laputa(), "en", 20))
    assert "investment east-works – End of works" in english
    assert "  ? On which day do the works end?\n    Held by        Engineering – Works diary\n" in english
    assert "Ranked by the money at stake" in english
    korean = lines_of(deciders(found, laputa(), "ko", 1))
    assert "공사는 언제 끝납니까?" in korean
    assert "기술·설비 – 공사 일지" in korean
