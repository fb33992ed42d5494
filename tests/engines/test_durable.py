"""What keeps durable-rules sound: every fence that can be seen from outside, and values on both sides of each test."""

from __future__ import annotations

import builtins
import datetime as dt
import gc
import importlib
import json
import re
import sys
import threading
from typing import Any

import pytest

from checker import Firm
from checker.engines import Engine
from checker.engines.choose import default_engine
from checker.engines.evaluator import Evaluator
from checker.logic.record import World
from checker.logic.unknown import Truth
from tests.engines.agreement import engines_agree
from tests.laputa import DAY, concept, with_rules, world

durable = pytest.importorskip("checker.engines.durable", reason="durable-rules is built for Python 3.11 and 3.12 only")
rails = importlib.import_module("checker.engines.rails")

FULL: dict[str, Any] = {
    "entities": [{"id": "e", "home": "KR", "declared_pirate": False, "owners": [{"share_pct": 100, "home": "KR"}]}],
    "investments": [
        {
            "id": "fab", "taxpayer": "e", "begin_date": "2026-01-01", "finish_date": "2026-05-01", "output": "wings",
            "height_m": 700, "workers": 50, "island_friendly": True,
        }
    ],
    "assignments": [{"id": "crew", "investment": "fab", "kind_of_work": ["sewing"]}],
}  # fmt: skip


class Spy:
    """The library, with a note of everything that is given to it."""

    def __init__(self, library: Any) -> None:
        self.library = library
        self.rulesets: list[str] = []
        self.batches: list[tuple[int, str]] = []

    def create_ruleset(self, name: str, rules: str) -> int:
        self.rulesets.append(rules)
        handle: int = self.library.create_ruleset(name, rules)
        return handle

    def assert_facts(self, handle: int, facts: str) -> Any:
        self.batches.append((handle, facts))
        return self.library.assert_facts(handle, facts)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.library, name)


@pytest.fixture
def spy(monkeypatch: pytest.MonkeyPatch) -> Spy:
    found = Spy(durable.library)
    monkeypatch.setattr(durable, "library", found)
    return found


def asked(when: str, subject: str = "investment", id: str = "fab", **collections: Any) -> Truth:
    """Whether a condition holds for one record, by durable-rules, after the evaluator said the same."""
    book = with_rules(concept("probe", when, subject))
    answers = []
    for engine in (Evaluator(), durable.DurableEngine()):
        built = _world(book, collections)
        answers.append(engine.judge(book.program(DAY), "probe", built.by_id[id]).truth)
    assert answers[0] is answers[1]
    found: Truth = answers[1]
    return found


def _world(book: Any, collections: dict[str, Any]) -> Any:
    from checker import Firm
    from checker.logic.record import World

    return World(Firm.from_data(collections, book.vocabulary), book.vocabulary)


def judge_all(engine: Engine, collections: dict[str, Any], as_of: dt.date = DAY) -> list[Any]:
    program, built = world(as_of, **collections)
    return [
        (name, r.id, j.truth, j.outcomes)
        for name, provision in program.rulebook.provisions.items()
        for r in built.subjects(provision["subject"])
        for j in [engine.judge(program, name, r)]
    ]


# --- which engine -----------------------------------------------------------------------------------------------------


def test_it_is_the_engine_where_it_can_be_imported() -> None:
    assert default_engine().name == durable.DurableEngine.name == "durable-rules 2.0.28"


def test_elsewhere_the_evaluator_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    found = builtins.__import__

    def refuse(name: str, *args: Any, **kwargs: Any) -> Any:
        if name == "durable_rules_engine":
            raise ImportError("undefined symbol: PyEval_CallObject")
        return found(name, *args, **kwargs)

    monkeypatch.delitem(sys.modules, "checker.engines.durable")
    monkeypatch.delattr(sys.modules["checker.engines"], "durable", raising=False)
    monkeypatch.setattr(builtins, "__import__", refuse)
    assert default_engine().name == "evaluator"


def test_it_says_what_the_evaluator_says_of_laputa() -> None:
    for as_of in (dt.date(2022, 8, 8), dt.date(2024, 12, 31), DAY, dt.date(2026, 9, 1)):
        assert judge_all(durable.DurableEngine(), FULL, as_of) == judge_all(Evaluator(), FULL, as_of)


# --- the fences -------------------------------------------------------------------------------------------------------


def test_no_thread_is_started() -> None:
    before = threading.active_count()
    judge_all(durable.DurableEngine(), FULL)
    assert threading.active_count() == before


def test_threads_do_not_disturb_each_other() -> None:
    specified = judge_all(Evaluator(), FULL)
    found: list[Any] = []
    pool = [
        threading.Thread(target=lambda: found.extend(judge_all(durable.DurableEngine(), FULL) for _ in range(40)))
        for _ in range(4)
    ]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        for thread in pool:
            thread.start()
        for thread in pool:
            thread.join()
    finally:
        sys.setswitchinterval(before)
    assert found == [specified] * 160


def test_only_numbers_reach_the_library(spy: Spy) -> None:
    assert (
        asked("{all: [{output: wings}, {island_friendly: true}, {begin_date: {before: 2026-02-01}}]}", **FULL) is True
    )
    message = r'\{"id":(\d+),"sid":\d+,"f":\1,"v":-?\d+(,"w":-?\d+)?\}'
    for _, batch in spy.batches:
        assert re.fullmatch(rf"\[{message}(,{message.replace(chr(92) + '1', chr(92) + 'd+')})*\]", batch), batch
    for rules in spy.rulesets:
        assert re.fullmatch(r'[0-9a-zA-Z$", :{}\[\]-]*', rules)
        assert not re.search("wings|friendly|output|2026", rules)


def test_every_message_is_taken_in_by_some_rule(spy: Spy) -> None:
    # Bounds that decide neither test satisfy no leaf at all.
    between = [
        {"id": "fab", "height_m": {"between": [700, 900]}, "begin_date": {"between": ["2026-01-01", "2027-01-01"]}}
    ]
    assert asked("{height_m: {less_than: 800}, begin_date: {before: 2026-06-01}}", investments=between) is None
    assert spy.batches
    for rules in spy.rulesets:
        assert json.loads(rules)["never"] == {"all": [{"a": {"f": -1}}, {"b": {"$ex": {"f": 1}}}], "dist": 0}


def test_a_session_is_deleted_after_use(spy: Spy) -> None:
    judge_all(durable.DurableEngine(), FULL)
    sessions = {(handle, sid) for handle, batch in spy.batches for sid in re.findall(r'"sid":(\d+)', batch)}
    assert sessions
    for handle, sid in sessions:
        with pytest.raises(Exception, match="309"):
            spy.get_facts(handle, sid)


def test_more_judgements_than_sessions_can_live() -> None:
    program, built = world(**FULL)
    engine = durable.DurableEngine()
    for _ in range(1100):
        built.forget()
        assert engine.judge(program, "wing-grant", built.by_id["fab"]).truth is True


def test_a_ruleset_is_freed_with_its_program(spy: Spy) -> None:
    handles = set()
    for _ in range(3):
        book = with_rules(concept("probe", "{workers: {at_least: 5}}"))
        built = _world(book, FULL)
        durable.DurableEngine().judge(book.program(DAY), "probe", built.by_id["fab"])
        handles = {handle for handle, _ in spy.batches}
        spy.batches.clear()
        del book, built
    gc.collect()
    for handle in handles:
        with pytest.raises(Exception, match="111"):
            spy.assert_facts(handle, "[]")


def test_no_two_ids_of_a_session_share_the_hash_that_tells_them_apart() -> None:
    def hashed(text: str) -> int:
        out = 0x811C9DC5
        for byte in text.encode():
            out = (out ^ byte) * 16777619 & 0xFFFFFFFF
        return out

    ids = [str(i) for i in range(20_000)] + [f"sid-{i}" for i in range(1, 1001)]
    assert len({hashed(id) for id in ids}) == len(ids)


def test_no_rule_joins_more_messages_than_the_library_can_hold() -> None:
    pairs = ", ".join(f"{{any: [{{workers: {i}}}, {{height_m: {i}}}]}}" for i in range(30))
    assert asked(f"{{all: [{pairs}]}}", investments=[{"id": "fab", "workers": 1}]) is None
    days = [f"{{workers: {{more_than: {i}}}}}" for i in range(30)]
    assert asked(f"{{all: [{', '.join(days)}]}}", investments=[{"id": "fab", "workers": 30}]) is True
    assert rails.WIDTH <= 16


def test_more_thresholds_than_a_fact_may_satisfy_at_once() -> None:
    thresholds = ", ".join(f"{{workers: {{more_than: {i}}}}}" for i in range(100))
    for workers, said in ((100, True), (99, False), (98, False)):
        assert asked(f"{{all: [{thresholds}]}}", investments=[{"id": "fab", "workers": workers}]) is said


def test_a_large_rule_is_cut_into_several_rulesets(spy: Spy) -> None:
    parts = ", ".join(
        f"{{all: [{{workers: {{more_than: {i}}}}}, {{height_m: {{more_than: {i}}}}}]}}" for i in range(120)
    )
    fab = {"id": "fab", "workers": 119, "height_m": 5}
    assert asked(f"{{any: [{parts}]}}", investments=[fab]) is True
    assert asked(f"{{all: [{parts}]}}", investments=[fab]) is False
    assert len(spy.rulesets) > 3
    for rules in spy.rulesets:
        assert len(json.loads(rules)) <= durable.RULES + 26


def test_rules_without_criteria_do_not_touch_the_library(spy: Spy) -> None:
    assert asked("{always: true}", investments=[{"id": "fab"}]) is True
    assert asked("{not: {always: true}}", investments=[{"id": "fab"}]) is False
    assert not spy.rulesets


def test_a_record_of_which_nothing_is_known_opens_no_session(spy: Spy) -> None:
    assert asked("{workers: {at_least: 5}}", investments=[{"id": "fab"}]) is None
    assert spy.rulesets
    assert not spy.batches


def test_what_the_library_refuses_is_raised() -> None:
    made = rails.Rails(world()[0].compiler, lambda node: lambda r: None)
    leaves = tuple((made._number(), True) for _ in range(17))
    ruleset = durable.Ruleset([rails.Gate(99, (leaves,), ())], made)
    with pytest.raises(durable.library.error, match="304"):
        ruleset.conclude({number: '"v":1' for number, _ in leaves})


def test_a_contradiction_is_raised() -> None:
    made = rails.Rails(world()[0].compiler, lambda node: lambda r: None)
    leaf = (made._number(), True)
    ruleset = durable.Ruleset([rails.Gate(9, ((leaf,),), ((leaf,),))], made)
    with pytest.raises(durable.EngineFault, match="true and false"):
        ruleset.conclude({leaf[0]: '"v":1'})


# --- values -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("test", ["at_least", "at_most", "more_than", "less_than", "is", "is_not"])
@pytest.mark.parametrize("height", [0, "0.5", "800", "799.9999999", "800.0000001", 10**13, 10**30])
def test_numbers_beside_a_threshold(test: str, height: Any) -> None:
    for threshold in ("800", "0.5", "0.0000001", "10000000000000"):
        asked(f"{{height_m: {{{test}: {threshold}}}}}", investments=[{"id": "fab", "height_m": height}])


@pytest.mark.parametrize("day", ["2026-12-30", "2026-12-31", "2027-01-01"])
@pytest.mark.parametrize("test", ["on_or_before", "before", "on_or_after", "after", "is", "is_not"])
def test_days_beside_a_threshold(day: str, test: str) -> None:
    assert asked(f"{{begin_date: {{{test}: 2026-12-31}}}}", investments=[{"id": "fab", "begin_date": day}]) is not None
    other = [{"id": "fab", "begin_date": day, "finish_date": "2026-12-31"}]
    assert asked(f"{{begin_date: {{{test}: {{fact: finish_date}}}}}}", investments=other) is not None
    assert (
        asked(f"{{begin_date: {{{test}: {{fact: finish_date}}}}}}", investments=[{"id": "fab", "begin_date": day}])
        is None
    )


def test_a_bounded_fact_decides_what_it_can() -> None:
    fab = [{"id": "fab", "height_m": {"between": [700, 900]}}]
    assert asked("{height_m: {less_than: 1000}}", investments=fab) is True
    assert asked("{height_m: {less_than: 700}}", investments=fab) is False
    assert asked("{height_m: 800}", investments=fab) is None
    assert asked("{height_m: {is_not: 600}}", investments=fab) is True


def test_one_fact_may_meet_several_tests_of_a_rule() -> None:
    for height, said in ((699, False), (700, True), (800, True), (801, False)):
        fab = [{"id": "fab", "height_m": height}]
        assert asked("{height_m: {between: [700, 800]}}", investments=fab) is said


def test_words_that_no_rule_names() -> None:
    for home, said in (("TR", True), ("KR", False), (None, None)):
        entities = [{"id": "e", "home": home}]
        assert asked("{home: {in: [TR, LP]}}", "entity", "e", entities=entities) is said
        assert asked("{not: {home: {in: [TR, LP]}}}", "entity", "e", entities=entities) is (
            None if said is None else not said
        )


# --- references -------------------------------------------------------------------------------------------------------


def test_a_rule_that_is_referred_to_is_concluded_first_and_once(spy: Spy) -> None:
    program, built = world(**FULL)
    engine = durable.DurableEngine()
    assert engine.judge(program, "flying-pass", built.by_id["crew"]).truth is True
    before = len(spy.batches)
    assert engine.judge(program, "wing-grant", built.by_id["fab"]).truth is True
    assert len(spy.batches) == before


def test_a_condition_that_stands_alone() -> None:
    late = {**FULL, "investments": [{"id": "fab", "begin_date": "2027-01-01"}]}
    for collections, said in ((FULL, False), (late, True), ({"investments": [{"id": "fab"}]}, None)):
        program, built = world(**collections)
        node = program.rulebook.issues["too-late"]["raise_when"]
        assert durable.DurableEngine().condition(program, node, built.by_id["fab"]) is said


def test_a_rule_that_the_library_refuses_is_judged_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has refused rulesets with no more than a number for a reason."""
    from checker.engines import durable

    def refuse(*_: object) -> None:
        raise durable.library.error("Could not create ruleset, error code: 107")

    monkeypatch.setattr(durable.library, "create_ruleset", refuse)
    book = with_rules(concept("probe", "{all: [{height_m: {at_most: 800}}, {output: wings}]}"))
    firm = Firm.from_data({"investments": [{"id": "fab", "height_m": 700, "output": "wings"}]}, book.vocabulary)
    built = World(firm, book.vocabulary)
    judged = durable.DurableEngine().judge(book.program(DAY), "probe", built.by_id["fab"])
    assert judged.truth is True
    assert judged.outcomes == {"it": "met"}


@pytest.mark.parametrize("seed", [4253, 4289])
def test_tests_that_stand_in_a_hundred_alternatives(seed: int) -> None:
    """The library's lists of nodes hold 64 and 128 (errors 303 and 107)."""
    engines_agree(seed, 1 + seed % 5)
