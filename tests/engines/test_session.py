"""Facts that come and go: conclusions go with what they rest on, and come back the same."""

from __future__ import annotations

import copy
import random
from typing import Any

import pytest

from checker import FirmError
from checker.engines import Engine
from checker.engines.choose import default_engine
from checker.engines.evaluator import Evaluator
from checker.engines.session import Ground, Session
from checker.firm.kinds import CONTAINS
from checker.firm.model import Firm
from checker.logic.record import FactRecord, World
from checker.report.build import Builder
from tests.engines.agreement import answers
from tests.laputa import world
from tests.random_rulebooks import DAYS, VOCABULARY, RandomRulebook, forget, random_firm
from tests.random_rulebooks import world as random_world

FULL: dict[str, Any] = {
    "entities": [
        {"id": "e", "home": "KR", "owners": [{"share_pct": 80, "home": "KR"}, {"share_pct": 20, "home": "TR"}]},
        {"id": "other", "home": "TR"},
    ],
    "investments": [
        {
            "id": "fab", "taxpayer": "e", "begin_date": "2026-01-01", "finish_date": "2026-05-01", "output": "wings",
            "height_m": 700, "workers": 50, "island_friendly": True,
        },
        {"id": "mill"},
    ],
    "assignments": [{"id": "crew", "investment": "fab", "kind_of_work": ["sewing"]}],
}  # fmt: skip


@pytest.fixture(params=["evaluator", "default"])
def engine(request: pytest.FixtureRequest) -> Engine:
    return Evaluator() if request.param == "evaluator" else default_engine()


@pytest.fixture
def session(engine: Engine) -> Session:
    program, built = world(**copy.deepcopy(FULL))
    return Session(program, built, engine)


def judged(session: Session, rule: str = "wing-grant", id: str = "fab") -> bool | None:
    return session.judge(rule, session.world.by_id[id]).truth


def rules_about(dropped: list[Ground]) -> list[tuple[str, str]]:
    found = [(key[1] if isinstance(key, tuple) else key, record.id) for record, key, _ in dropped]
    return [(name.split("/")[0], id) for name, id in found]


def test_a_fact_that_is_taken_back_takes_its_conclusions_with_it(session: Session) -> None:
    fab = session.world.by_id["fab"]
    assert judged(session, "flying-pass", "crew") is True
    dropped = rules_about(session.retract_fact(fab, "output"))
    assert dropped.index(("wing-grant", "fab")) < dropped.index(("flying-pass", "crew"))
    assert ("pirate", "e") not in dropped
    assert judged(session) is None
    assert judged(session, "flying-pass", "crew") is None


def test_and_they_come_back_with_it(session: Session) -> None:
    fab = session.world.by_id["fab"]
    assert judged(session) is True
    session.retract_fact(fab, "output")
    assert judged(session) is None
    assert rules_about(session.assert_fact(fab, "output", "sails"))
    assert judged(session) is True
    session.assert_fact(fab, "output", "anchors")
    assert judged(session) is False


def test_what_rests_on_other_facts_is_kept(session: Session) -> None:
    fab = session.world.by_id["fab"]
    before = session.judge("wing-grant", fab)
    assert session.retract_fact(fab, "basis_usd") == []
    assert session.retract_fact(session.world.by_id["mill"], "output") == []
    if session.engine.name != "evaluator":
        assert session.judge("wing-grant", fab) is before


def test_a_conclusion_behind_a_reference_goes_too(session: Session) -> None:
    entity = session.world.by_id["e"]
    assert judged(session) is True
    dropped = rules_about(session.assert_fact(entity, "declared_pirate", True))
    assert {("pirate", "e"), ("wing-grant", "fab")} <= set(dropped)
    session.assert_fact(entity, "home", "TR")
    assert judged(session) is False


def test_shares_of_one_whole_bound_each_other(session: Session) -> None:
    korean, turk = session.world.by_id["e"]["owners"]
    assert judged(session) is True
    session.retract_fact(turk, "share_pct")
    assert turk.bounds == {"share_pct": (0, 20)}
    assert judged(session) is True
    session.retract_fact(korean, "share_pct")
    assert turk.bounds is None
    assert judged(session) is None
    session.assert_fact(turk, "share_pct", "30")
    assert judged(session) is False
    assert korean.bounds == {"share_pct": (0, 70)}


def test_a_reference_changes_the_lists_that_it_fills(session: Session) -> None:
    crew, fab, mill = (session.world.by_id[id] for id in ("crew", "fab", "mill"))
    session.assert_fact(crew, "investment", "mill")
    assert (fab["assignments"], mill["assignments"], mill["assignments"].rest) == ([], [crew], None)
    session.retract_fact(crew, "investment")
    assert mill["assignments"] == []
    assert mill["assignments"].rest is not None
    assert judged(session, "flying-pass", "crew") is None


def test_a_list_can_be_taken_back_and_put_back(session: Session) -> None:
    entity = session.world.by_id["e"]
    owners = entity["owners"]
    assert judged(session) is True
    assert rules_about(session.retract_fact(entity, "owners"))
    assert judged(session) is None
    session.assert_fact(entity, "owners", owners)
    assert judged(session) is True


def test_a_condition_that_stands_alone(session: Session) -> None:
    fab = session.world.by_id["fab"]
    late = session.program.rulebook.issues["too-late"]["raise_when"]
    assert session.condition(late, fab) is False
    session.assert_fact(fab, "begin_date", "2027-01-01")
    assert session.condition(late, fab) is True


def test_a_report_follows_the_facts(session: Session) -> None:
    def report(built: World) -> Any:
        found = Builder(session.program, built, session.engine).report().model_dump(mode="json")
        return {key: value for key, value in found.items() if key != "run"}

    report(session.world)
    changed = copy.deepcopy(FULL)
    changed["investments"][0] |= {"begin_date": "2027-01-01", "workers": None}
    session.assert_fact(session.world.by_id["fab"], "begin_date", "2027-01-01")
    session.retract_fact(session.world.by_id["fab"], "workers")
    assert report(session.world) == report(world(**changed)[1])


@pytest.mark.parametrize(
    ("id", "fact", "value", "said"),
    [
        ("fab", "hieght_m", 5, "not a fact of this investment; write height_m"),
        ("fab", "workers", "many", "not a whole number"),
        ("fab", "output", "kites", "not one of the allowed values"),
        ("fab", "begin_date", None, "null is no value"),
        ("fab", "taxpayer", "mill", "no entity with the id 'mill'"),
        ("e", "owners", [], "can be put back"),
    ],
)
def test_what_is_no_value_is_refused(session: Session, id: str, fact: str, value: Any, said: str) -> None:
    record = session.world.by_id[id]
    before = dict(record)
    with pytest.raises(FirmError, match=said):
        session.assert_fact(record, fact, value)
    assert dict(record) == before


def test_an_error_while_judging_leaves_nothing_half_done(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    fab = session.world.by_id["fab"]
    with monkeypatch.context() as patch:
        patch.setattr(session.program, "concept_truth", lambda name, r: 1 / 0)
        patch.setattr(session.program, "rule", lambda name: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            session.judge("wing-grant", fab)
    assert judged(session) is True


@pytest.mark.parametrize("seed", range(25))
def test_after_any_changes_it_says_what_a_new_world_says(seed: int, engine: Engine) -> None:
    rng = random.Random(seed)
    book = RandomRulebook(rng, size=3).build()
    program = book.program(rng.choice(DAYS))
    known = random_firm(rng)
    data = forget(rng, known, 0.4)
    session = Session(program, random_world(book, data), engine)
    for _ in range(6):
        record, values, now = rng.choice(list(_pairs(session.world, known, data)))
        names = [name for name in VOCABULARY.of_kind(record.kind) if name in values]
        if not names:
            continue
        name = rng.choice(names)
        answers(engine, program, session.world)
        if name in record:
            now.pop(name, None)
            session.retract_fact(record, name)
        else:
            now[name] = values[name]
            session.assert_fact(record, name, values[name])
        fresh = World(Firm.from_data({"name": "f", **data}, book.vocabulary), book.vocabulary)
        assert answers(engine, program, session.world) == answers(engine, program, fresh), (record, name)


def _pairs(built: World, known: dict[str, Any], data: dict[str, Any]) -> Any:
    """(record, all that can be known of it, what the file says of it now) of every record that both files show."""

    def walk(record: FactRecord, kind: str, values: dict[str, Any], now: dict[str, Any]) -> Any:
        yield record, values, now
        for name, item in CONTAINS.get(kind, {}).items():
            shown = now.get(name)
            shown = shown["items"] if isinstance(shown, dict) else shown
            if shown is None:
                continue
            for part, value, told in zip(record.get(name) or (), values.get(name, ()), shown, strict=False):
                yield from walk(part, item, value, told)

    yield from walk(built.firm, "firm", known, data)


def test_bounds_are_knowledge_that_comes_and_goes(session: Session) -> None:
    fab = session.world.by_id["fab"]
    session.retract_fact(fab, "begin_date")
    assert judged(session) is None
    assert rules_about(session.bound_fact(fab, "begin_date", ("2026-12-01", "2026-12-31")))
    assert judged(session) is True
    session.bound_fact(fab, "begin_date", ("2026-12-31", "2027-01-01"))
    assert judged(session) is None
    session.bound_fact(fab, "begin_date", None)
    assert fab.bounds is None


def test_bounds_of_shares_go_together_with_what_the_others_leave(session: Session) -> None:
    korean, turk = session.world.by_id["e"]["owners"]
    session.retract_fact(turk, "share_pct")
    session.bound_fact(turk, "share_pct", (5, 50))
    assert turk.bounds == {"share_pct": (5, 20)}
    session.assert_fact(korean, "share_pct", 90)
    assert turk.bounds == {"share_pct": (5, 10)}


def test_records_come_and_go(session: Session) -> None:
    world, fab = session.world, session.world.by_id["fab"]
    before = len(world.every)
    session.list_records(world.firm, "investments", ["fab", "mill", "dock"])
    dock = world.by_id["dock"]
    assert judged(session, id="dock") is None
    assert (dock["firm"], dock["properties"], dock["assignments"]) == (world.firm, [dock], [])
    session.assert_fact(dock, "output", "anchors")
    assert judged(session, id="dock") is False
    session.list_records(fab, "properties", ["fab-1"])
    assert [record.id for record in world.subjects("property")] == ["fab-1", "mill", "dock"]
    session.list_records(fab, "properties", None)
    session.list_records(world.firm, "investments", ["fab", "mill"])
    assert [record.id for record in world.subjects("property")] == ["fab", "mill"]
    assert "dock" not in world.by_id
    assert len(world.every) == before


def test_a_list_of_unknown_length_keeps_its_question_open(session: Session) -> None:
    entity = session.world.by_id["e"]
    session.list_records(entity, "owners", None)
    assert judged(session) is None
    session.list_records(entity, "owners", ["parent-co"], complete=False)
    session.assert_fact(session.world.by_id["parent-co"], "home", "KR")
    assert judged(session) is None
    session.list_records(entity, "owners", ["parent-co"])
    assert judged(session) is True


@pytest.mark.parametrize(
    ("name", "ids", "said"),
    [
        ("investments", ["mill"], "at the end of a list only"),
        ("investments", ["fab", "mill", "e"], "the id 'e' is taken"),
        ("investments", ["fab", "mill", "x", "x"], "the id 'x' is taken"),
        ("investment", ["x"], "not a fact of this firm"),
    ],
)
def test_records_that_cannot_be_are_refused(session: Session, name: str, ids: list[str], said: str) -> None:
    firm = session.world.firm
    before = {key: list(value) if isinstance(value, list) else value for key, value in firm.items()}
    with pytest.raises(FirmError, match=said):
        session.list_records(firm, name, ids)
    assert dict(firm) == before


@pytest.mark.parametrize("ends", [("2026-12-31", "2026-12-31"), ("2026-12-31", "2026-12-01"), ("soon", "later")])
def test_bounds_that_bound_nothing_are_refused(session: Session, ends: tuple[Any, Any]) -> None:
    with pytest.raises(FirmError):
        session.bound_fact(session.world.by_id["mill"], "begin_date", ends)
    with pytest.raises(FirmError, match="only a day or a number"):
        session.bound_fact(session.world.by_id["mill"], "output", (1, 2))
