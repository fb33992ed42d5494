"""An interview: what it asks, what answers do, and that it says what a check of its file says."""

from __future__ import annotations

import copy
import datetime as dt
import random
from decimal import Decimal
from typing import Any

import pytest

from checker import Firm, Rulebook, check
from checker.engines import Engine
from checker.engines.choose import default_engine
from checker.engines.evaluator import Evaluator
from checker.firm.reading import read_data
from checker.firm.writing import to_json, to_yaml
from checker.interview import Interview, Question, Refused
from checker.logic.record import World
from tests.engines.agreement import answers
from tests.laputa import laputa
from tests.random_rulebooks import DAYS, RandomRulebook, forget, random_firm

DAY = dt.date(2026, 6, 15)


def begun(data: dict[str, Any] | None = None) -> Interview:
    return Interview(laputa().program(DAY), data or {}, Evaluator())


def asked(interview: Interview) -> tuple[str, str]:
    question = interview.next()
    assert question is not None
    return question.record.id, question.name


def answer(interview: Interview, *texts: str) -> None:
    for text in texts:
        question = interview.next()
        assert question is not None
        if text == "?":
            interview.decline(question)
        else:
            interview.answer(question, text)


def report(interview: Interview) -> Any:
    return interview.report().model_dump(mode="json", exclude={"run"})


def checked(data: dict[str, Any], book: Rulebook, day: dt.date, engine: Engine) -> Any:
    """The report of the file that an interview keeps."""
    firm = Firm.from_data(data, book.vocabulary)
    return check(firm, book, day, engine=engine).model_dump(mode="json", exclude={"run"})


# --- what is asked ----------------------------------------------------------------------------------------------------


def test_it_begins_with_what_there_is() -> None:
    interview = begun()
    seen = []
    for text in ("Balnibarbi", "north, south", "wings", "700", "anchors", "kites"):
        seen.append(asked(interview))
        answer(interview, text)
    # A works that makes anchors is not asked for its height: the rulebook asks it of wings and sails only.
    assert seen == [
        ("firm", "name"), ("firm", "investments"), ("north", "output"), ("north", "height_m"), ("south", "output"),
        ("firm", "products"),
    ]  # fmt: skip
    assert asked(interview) == ("kites", "investment")


def test_what_no_wanted_provision_reads_is_not_asked() -> None:
    interview = Interview(laputa().program(DAY), {"name": "f"}, Evaluator(), "wing-grant")
    seen = [asked(interview)]
    answer(interview, "fab")
    while interview.next() is not None:
        seen.append(asked(interview))
        answer(interview, "?")
    assert seen[:2] == [("firm", "investments"), ("fab", "output")]
    assert {"begin_date", "island_friendly", "workers", "taxpayer"} <= {name for _, name in seen}
    assert not {"products", "assignments", "kind_of_work", "sold_date"} & {name for _, name in seen}


def test_then_it_asks_what_decides_the_most() -> None:
    # Only the day of begin can settle the grant for the mill on its own: `begins-in-time` fails after 2026-12-31.
    mill = {"id": "mill", "output": "wings", "height_m": 700, "workers": 5, "island_friendly": True}
    interview = begun({"name": "f", "investments": [mill], "products": [], "assignments": []})
    place = asked(interview)
    question = interview.next()
    assert question is not None
    assert place[0] == "mill"
    assert place[1] in {fact.fact for v in interview.verdicts() for one in v.missing if len(one) == 1 for fact in one}
    wanted = {(v.provision, tuple(ids)) for v, ids in interview.why(question)}
    assert any(provision == "wing-grant" for provision, _ in wanted)


def test_what_nobody_knows_is_not_asked_again() -> None:
    interview = begun({"name": "f"})
    seen = set()
    while (question := interview.next()) is not None:
        place = (question.record.id, question.name)
        assert place not in seen
        seen.add(place)
        interview.decline(question)
    assert interview.data["investments"] is None
    # What is kept in the file says so to the next interview too.
    assert begun(read_data(to_yaml(interview.data), "kept")).next() is None


def test_a_file_is_gone_on_with() -> None:
    first = begun()
    answer(first, "Balnibarbi", "north", "?")
    second = begun(read_data(to_yaml(first.data), "kept"))
    assert asked(second) == ("firm", "products")


def test_a_reference_can_name_what_is_not_there_yet() -> None:
    interview = begun({"name": "f", "investments": [{"id": "fab"}], "products": [], "assignments": []})
    fab = interview.world.by_id["fab"]
    interview.answer(interview._question(fab, "taxpayer"), "sails-inc")
    # That there are no other entities is not said.
    assert interview.data["entities"] == {"items": [{"id": "sails-inc"}], "complete": False}
    assert fab["taxpayer"] is interview.world.by_id["sails-inc"]
    assert interview._question(fab, "taxpayer").options == ("sails-inc",)
    interview.back()
    assert "entities" not in interview.data
    assert "sails-inc" not in interview.world.by_id


# --- what answers do --------------------------------------------------------------------------------------------------


def test_it_says_what_an_answer_settles() -> None:
    interview = begun({"name": "f", "investments": [{"id": "fab"}]})
    question = interview.next()
    assert question is not None
    assert (question.name, question.options) == ("output", ("wings", "sails", "anchors"))
    changes = interview.answer(question, "3")
    assert ("wing-grant", "undetermined", "does_not_apply") in {
        (x.verdict.provision, x.before, x.verdict.verdict) for x in changes
    }


def test_back_restores_what_was() -> None:
    interview = begun()
    trail = []
    for text in ("Balnibarbi", "north", "wings", "?", "0", "2"):
        trail.append((asked(interview), copy.deepcopy(interview.data), report(interview)))
        answer(interview, text)
    for place, data, said in reversed(trail):
        question = interview.back()
        assert question is not None
        assert (question.record.id, question.name) == place
        assert list(interview.data.items()) == list(data.items())
        assert report(interview) == said
        assert asked(interview) == place
    assert interview.back() is None


def test_a_wrong_answer_changes_nothing() -> None:
    interview = begun({"name": "f"})
    answer(interview, "fab")
    before, place = copy.deepcopy(interview.data), asked(interview)
    question = interview.next()
    assert question is not None
    for wrong in ("4", "0", "", "kites", "1, 2"):
        with pytest.raises(Refused, match="form"):
            interview.answer(question, wrong)
    interview.decline(question)
    question = interview.next()
    assert question is not None
    assert question.name == "products"
    with pytest.raises(Refused, match="taken: fab"):
        interview.answer(question, "kite, fab")
    with pytest.raises(Refused, match="taken: kite"):
        interview.answer(question, "kite, kite")
    interview.back()
    assert (interview.data, asked(interview)) == (before, place)


# --- it says what a check of its file says ----------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(30))
def test_after_any_answers_it_says_what_a_check_of_its_file_says(seed: int) -> None:
    rng = random.Random(seed)
    engine = default_engine() if seed % 2 else Evaluator()
    book = RandomRulebook(rng, size=3).build()
    book.issues = {}  # those of a random rulebook hold no words to report
    book.interview = [_start(rng, kind) for kind in rng.sample(list(_LISTS), 3)]
    day = rng.choice(DAYS)
    program = book.program(day)
    data = {} if rng.random() < 0.5 else {"name": "f", **forget(rng, random_firm(rng, 2), 0.5)}
    interview = Interview(program, data, engine)
    for _ in range(14):
        question = interview.next()
        if question is None:
            break
        move = rng.random()
        try:
            if move < 0.2:
                interview.back()
            elif move < 0.35:
                interview.decline(question)
            else:
                interview.answer(question, _answer(rng, question, interview))
        except Refused:
            pass
        text = rng.choice([to_yaml, to_json])(interview.data)
        kept = World(Firm.from_text(text, book.vocabulary), book.vocabulary)
        assert answers(engine, program, interview.world) == answers(engine, program, kept), question
    told = {(v.provision, v.subject.id): v.verdict for v in interview.verdicts()}
    said = report(interview)
    assert said == checked(read_data(to_yaml(interview.data), "kept"), book, day, engine)
    assert told == {(v["provision"], v["subject"]["id"]): v["verdict"] for v in said["verdicts"]}
    while interview.back() is not None:
        pass
    assert interview.data == data
    assert report(interview) == checked(data, book, day, engine)


_LISTS = {"entity": "entities", "investment": "investments", "product": "products", "assignment": "assignments"}


def _start(rng: random.Random, kind: str) -> Any:
    from tests.random_rulebooks import VOCABULARY

    facts = [name for name in VOCABULARY.of_kind(kind) if name != "investment"]
    words: Any = {"en": "x", "ko": "엑스"}
    return {
        "kind": kind, "records": _LISTS[kind], "question": words, "facts": [{"fact": x} for x in rng.sample(facts, 2)],
    }  # fmt: skip


def _answer(rng: random.Random, question: Question, interview: Interview) -> str:
    """Some answer, now and then one that cannot be taken."""
    number = rng.choice(["0", "1", "25", "50", "33.3", "100"])
    match question.sort:
        case "bool":
            return rng.choice(["yes", "아니요", "perhaps"])
        case "enum":
            return str(rng.randint(1, len(question.options)))
        case "set":
            return rng.choice(["0", "1", "2, 4", "red"])
        case "ref":
            return rng.choice([*question.options, "?new", f"r{interview.answered}"])
        case "list":
            return rng.choice(["0", f"x{interview.answered}", f"x{interview.answered}, y{interview.answered}"])
        case "date":
            days = sorted(rng.choice(DAYS) + dt.timedelta(days=rng.randint(-2, 2)) for _ in range(2))
            return rng.choice([days[0].isoformat(), f"{days[0]}..{days[1]}"])
        case "year":
            return rng.choice(["2024", "2023..2026"])
        case "count":
            return rng.choice(["0", "50", "1..100", "0.5"])
        case "number" | "money" | "percent":
            return rng.choice([number, "10..60", f"{Decimal(number)}..100"])
        case "country":
            return rng.choice(["KR", "us", "Korea"])
        case "code":
            return "8507.60"
        case _:
            return rng.choice(["하나", "free text"])
