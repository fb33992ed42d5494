"""The routing: what a firm itself asks for becomes an issue, and other issues may follow a row of it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from checker import Firm, Rulebook, check
from checker.errors import RulebookError
from checker.report.model import OpenIssue
from tests.laputa import with_rules

HEAD = """facts:
  wish:
    of: [firm]
    type: enum
    values: {wings: {en: Wings, ko: 날개}, rain: {en: Rain, ko: 비}, gold: {en: Gold, ko: 금}}
    label: {en: Wish, ko: 요청}
    question: {en: "What does the firm ask for?", ko: "요청 사항은 무엇입니까?"}
    document: {en: Letter, ko: 서한}
    holder: corporate
  by_law:
    of: [firm]
    type: bool
    label: {en: By law, ko: 입법 필요}
    question: {en: "Does it need a law?", ko: "입법이 필요합니까?"}
    document: {en: Letter, ko: 서한}
    holder: corporate
"""


def forum(name: str, status: str) -> str:
    return f"""forum: {name}
name: {{en: {name}, ko: 협의체}}
decides: {{en: Much, ko: 다수}}
chairs: {{en: A duke, ko: 공작}}
korean_entry_point: {{en: The embassy, ko: 대사관}}
horizon: 2026-06-30
states: [{{status: {status}, why: {{en: So it is, ko: 그러함}}, source: laputa-gazette}}]
"""


def row(id: str, when: str, more: str = "") -> str:
    return f"""  - id: {id}
    name: {{en: The firm asks for {id}, ko: 기업의 요청}}
    ask: subsidy-access
    request: clarify
    {when}
    primary: f-island
    group: {{en: The wing table, ko: 날개 분과}}
    secondary: f-moon
    live_substitute: [f-moon, f-sun]
    why: {{en: It wrote the rule, ko: 규정을 제정한 기관}}
    talking_point: {{en: "{{firm}} asks.", ko: "{{firm}}의 요청입니다."}}
    cite: Code of Laputa §9
    source: laputa-code
    seen: two-sources
    {more}
"""


ROUTING = f"""routing: laputa
in_force: {{from: 1726-01-01}}
horizon: 2026-06-30
decided_by: [{{forum: f-sun, when: {{by_law: true}}}}, {{forum: f-island, when: {{by_law: false}}}}]
rows:
{row("wings", "when: {wish: wings}")}{row("rain", "when: {wish: rain}")}{row("rest", "")}"""

FOLLOWS = """issue: follows
name: {en: It follows a row, ko: 경로 준용}
ask: visa
request: enact
subject: firm
in_force: {from: 1726-01-01}
horizon: 2026-06-30
raise_when: {wish: wings}
forum: {routing: wings, decided_by: [f-sun]}
talking_point: {en: "{firm} waits.", ko: "{firm}의 요청입니다."}
cite: Code of Laputa §9
source: laputa-code
seen: two-sources
"""


def book(routing: str = ROUTING, follows: str = FOLLOWS) -> Rulebook:
    return with_rules(HEAD, forum("f-moon", "ended"), forum("f-sun", "active"), routing, follows)


def raised(as_of: str = "2026-06-01", **facts: Any) -> dict[str, OpenIssue]:
    rulebook = book()
    firm = Firm.from_data(facts, rulebook.vocabulary)
    return {issue.issue: issue for issue in check(firm, rulebook, as_of=dt.date.fromisoformat(as_of)).open_issues}


@pytest.mark.parametrize(
    ("wish", "said"), [("wings", ["ask-wings", "follows"]), ("rain", ["ask-rain"]), ("gold", ["ask-rest"]), (None, [])]
)
def test_a_row_takes_what_it_is_for_and_the_last_one_the_rest(wish: str | None, said: list[str]) -> None:
    assert sorted(raised(**({} if wish is None else {"wish": wish}))) == said


def test_an_issue_follows_its_row_but_names_who_decides() -> None:
    found = raised(wish="wings")
    assert found["follows"].forum == found["ask-wings"].forum
    assert found["follows"].decided_by == ["f-sun"]
    group = found["follows"].forum.group
    assert group is not None
    assert group.en == "The wing table"


@pytest.mark.parametrize(("by_law", "said"), [(True, ["f-sun"]), (False, ["f-island"]), (None, ["f-sun", "f-island"])])
def test_who_decides_hangs_on_facts_and_all_who_may_are_named(by_law: bool | None, said: list[str]) -> None:
    facts = {} if by_law is None else {"by_law": by_law}
    assert raised(wish="rain", **facts)["ask-rain"].decided_by == said


@pytest.mark.parametrize(("as_of", "status", "heard_in"), [
    ("2025-12-31", "active", "f-island"), ("2026-01-01", "dormant_unconfirmed", "f-sun"),
])  # fmt: skip
def test_a_dormant_forum_gives_way_to_the_first_substitute_that_is_active(
    as_of: str, status: str, heard_in: str
) -> None:
    found = raised(as_of, wish="rain")["ask-rain"].forum
    assert (found.status, found.heard_in, found.secondary, found.live_substitute) == (
        status, heard_in, [], ["f-moon", "f-sun"],
    ), "f-moon has ended, so nothing is raised there"  # fmt: skip


@pytest.mark.parametrize(
    ("routing", "follows", "said"),
    [
        (ROUTING, FOLLOWS.replace("routing: wings", "routing: wing"), "the routing has no row 'wing'; write wings"),
        (
            ROUTING,
            FOLLOWS.replace("routing: wings", "routing: wings, primary: f-sun"),
            "a row of the routing says this already: leave out primary",
        ),
        (ROUTING, FOLLOWS.replace("routing: wings, ", ""), "an issue has `primary` and `why`, or the id of a row"),
        (ROUTING, FOLLOWS.replace("issue: follows", "issue: ask-rain"), "a row of the routing is the issue 'ask-rain'"),
        (ROUTING.replace("id: rain", "id: wings"), FOLLOWS, "two rows have the id 'wings'"),
        (ROUTING.replace("when: {wish: wings}", ""), FOLLOWS, "only the last row may take what no other row takes"),
        (ROUTING.replace("forum: f-sun", "forum: f-sum"), FOLLOWS, "there is no forum 'f-sum'; write f-sun"),
    ],
)
def test_faults(routing: str, follows: str, said: str) -> None:
    with pytest.raises(RulebookError) as caught:
        book(routing, follows)
    assert said in str(caught.value)
