"""The steps of feature files, in English and Korean.

A template reads as the step does: `{name}` is a field, `[...]` may be left out, `a/an` and `이/가` are either word.
A field stands for what `WORDS` or `FIELDS` says, or for any text without quotes.  Every step is registered once, here,
for pytest-bdd and the runner.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from inspect import signature
from typing import Any, Final, Literal, TypeAlias, TypeVar

from checker.bdd.scenario import LIST_OF, Context, Finding, StepFailed, Table, expect
from checker.firm.kinds import FIRM

Type: TypeAlias = Literal["given", "when", "then"]
Function = TypeVar("Function", bound=Callable[..., None])

KINDS: Final = {
    "entity": ("entity", "entities", "법인"),
    "investment": ("investment", "investments", "투자"),
    "product": ("product", "products", "제품"),
    "assignment": ("assignment", "assignments", "파견"),
    "foreign_site": ("foreign site", "foreign sites", "해외사업장"),
    "transaction": ("transaction", "transactions", "거래"),
}
PARTS: Final = {
    "owner": ("owner", "owners", "주주"),
    "debt": ("debt", "debts", "채무"),
    "officer": ("officer", "officers", "임원"),
    "contract": ("contract", "contracts", "계약"),
    "taxable_year": ("taxable year", "taxable years", "사업연도"),
    "property": ("property", "properties", "자산"),
    "award": ("award", "awards", "지원금"),
    "lot": ("lot", "lots", "로트"),
    "material": ("material", "materials", "재료"),
}
"""kind -> (the word, its plural, the Korean word)."""

_OUTCOMES: Final = {
    "met": ("met", "충족"),
    "unmet": ("unmet", "미충족"),
    "unknown": ("unknown", "불명"),
    "not_in_force": ("not in force", "시행 전"),
    "not_triggered": ("not triggered", "해당 없음"),
}
_STATES: Final = {
    "contested": ("is contested", "해석이 다투어진다"),
    "unsettled": ("is unsettled", "법이 정해지지 않았다"),
    "not_in_force": ("is not in force", "시행 중이 아니다"),
    "stale": ("is stale", "최신 확인이 아니다"),
    "conflicting_facts": ("rests on facts that conflict", "사실관계가 서로 어긋난다"),
}
_STANDINGS: Final = {
    "open": ("open", "가능"),
    "open_under_conditions": ("open under conditions", "조건부 가능"),
    "undetermined": ("undetermined", "판정 불가"),
    "closed": ("closed", "불가"),
}
_ANSWERS: Final = {"true": ("true", "참"), "false": ("false", "거짓"), "unknown": ("unknown", "불명")}

Words: TypeAlias = Mapping[str, str]
"""What a step says -> what is meant."""


def _words(meant: Mapping[str, tuple[str, ...]], column: int) -> Words:
    return {words[column]: name for name, words in meant.items()}


_ALL: Final = {**KINDS, **PARTS}
WORDS: Final[dict[str, tuple[Words, Words]]] = {
    "kind": (_words(KINDS, 0), _words(KINDS, -1)),
    "part": (_words(PARTS, 0), _words(PARTS, -1)),
    "list": tuple({word: LIST_OF[kind] for word, kind in _words(_ALL, column).items()} for column in (1, -1)),  # type: ignore[dict-item]
    "outcome": (_words(_OUTCOMES, 0), _words(_OUTCOMES, 1)),
    "state": (_words(_STATES, 0), _words(_STATES, 1)),
    "standing": (_words(_STANDINGS, 0), _words(_STANDINGS, 1)),
    "truth": (_words(_ANSWERS, 0), _words(_ANSWERS, 1)),
}
"""Fields that stand for one of several words: (English, Korean)."""
FIELDS: Final = {
    "day": r"\d{4}-\d{2}-\d{2}",
    "year": r"\d{4}",
    "low": r"-?[\d,]+(?:\.\d+)?",
    "high": r"-?[\d,]+(?:\.\d+)?",
    "status": r"[a-z_]+",
}
_TOKEN: Final = re.compile(
    r"\{(?P<field>\w+)\}|(?P<open>\[)|(?P<close>\])|(?P<one>이다|이|은|와|로|a)/(?P<other>다|가|는|과|으로|an)"
)


@dataclass(frozen=True)
class Step:
    """One form of one step: when it is said, how, and what it does."""

    type: Type
    template: str
    korean: bool
    function: Callable[..., None]
    takes_table: bool

    @property
    def shown(self) -> str:
        """The template with the words of its fields."""
        return _TOKEN.sub(lambda m: self._words(m["field"]) if m["field"] in WORDS else m[0], self.template)

    def _words(self, name: str) -> str:
        return "(" + "|".join(WORDS[name][self.korean]) + ")"

    def forms(self) -> Iterator[str]:
        """Texts that read as the step does, quotes empty: with what may be left out and without, with every word."""
        for plain in (re.sub(r"\[.*?\]", "", self.template), re.sub(r"[\[\]]", "", self.template)):
            bare = re.sub(r'"\{\w+\}"', '""', plain)
            field = next((name for name in WORDS if f"{{{name}}}" in bare), None)
            words = WORDS[field][self.korean] if field else ("",)
            yield from (_TOKEN.sub(lambda m, word=word: m["one"] or word, bare) for word in words)  # type: ignore[misc]

    def match(self, text: str) -> dict[str, str] | None:
        """The fields of a text that is this step, by name; None where it is another."""
        found = self._pattern().fullmatch(text)
        if found is None:
            return None
        given = {name: value for name, value in found.groupdict().items() if value is not None}
        return {name: WORDS[name][self.korean][value] if name in WORDS else value for name, value in given.items()}

    @cache  # noqa: B019 - the steps are few and live as long as the module
    def _pattern(self) -> re.Pattern[str]:
        def regex(m: re.Match[str]) -> str:
            if m["open"] or m["close"]:
                return "(?:" if m["open"] else ")?"
            if m["one"]:
                return f"(?:{m['one']}|{m['other']})"
            name = m["field"]
            words = sorted(WORDS[name][self.korean], key=len, reverse=True) if name in WORDS else ()
            return f"(?P<{name}>" + ("|".join(words) or FIELDS.get(name, '[^"]*')) + ")"

        out, end = "", 0
        for m in _TOKEN.finditer(self.template):
            out += re.escape(self.template[end : m.start()]) + regex(m)
            end = m.end()
        return re.compile(out + re.escape(self.template[end:]))


STEPS: list[Step] = []
"""Every step, in the order of this file."""


def _step(type: Type, english: str, korean: str) -> Callable[[Function], Function]:
    def register(function: Function) -> Function:
        takes_table = "table" in signature(function).parameters
        STEPS.append(Step(type, english, False, function, takes_table))
        STEPS.append(Step(type, korean, True, function, takes_table))
        return function

    return register


@dataclass(frozen=True)
class Action:
    """A step bound to its function."""

    step: Step
    fields: Mapping[str, str]

    def run(self, context: Context, table: Table | None = None) -> None:
        """Carries the step out; StepFailed where it does not hold."""
        if self.step.takes_table:
            self.step.function(context, **self.fields, table=table)
        elif table is None:
            self.step.function(context, **self.fields)
        else:
            raise StepFailed("this step takes no table")


@lru_cache(maxsize=10_000)
def find(type: str, text: str) -> Action | None:
    """The step that a text is, bound to what it names; None where there is no such step.

    >>> find("then", '"wing-grant" applies to "fab"').fields
    {'provision': 'wing-grant', 'subject': 'fab'}
    """
    for step in STEPS:
        if step.type == type and (fields := step.match(text)) is not None:
            return Action(step, fields)
    return None


def unknown_step(type: str, text: str) -> str:
    """What to say of a text that is no step: the step most like it.

    >>> print(unknown_step("then", '"wing-grant" apply to "fab"'))
    no step reads so; the nearest is
        Then "{provision}" applies to "{subject}"[ because of "{criterion}"]
    """
    for other in ("given", "when", "then"):
        if other != type and find(other, text) is not None:
            return f"this is a {other.title()} step, and it stands where a {type.title()} step does"
    plain = re.sub(r'"[^"]*"', '""', text)

    def likeness(step: Step) -> float:
        return max(difflib.SequenceMatcher(None, plain, form).ratio() for form in step.forms())

    best = max(STEPS, key=lambda step: likeness(step) + 0.05 * (step.type == type))
    return f"no step reads so; the nearest is\n    {best.type.title()} {best.shown}"


# --- Given ------------------------------------------------------------------------------------------------------------


@_step("given", 'the firm file "{file}"', '기업 파일 "{file}"이/가 있다')
def firm_file(context: Context, file: str) -> None:
    """Starts from the firm of a file."""
    context.read(file)


@_step("given", "a firm[ with]", "[다음 ]기업이 있다")
def firm(context: Context, table: Table | None) -> None:
    """Facts of the firm itself."""
    context.describe(FIRM, None, table)


@_step("given", 'a/an {kind} "{id}"[ with]', '[다음 ]{kind} "{id}"이/가 있다')
def record(context: Context, kind: str, id: str, table: Table | None) -> None:
    """A record of the firm, or more facts of one."""
    context.describe(kind, id, table)


@_step("given", 'a/an {part}[ "{id}"] of "{holder}"[ with]', '"{holder}"의 [다음 ]{part}[ "{id}"]이/가 있다')
def part(context: Context, part: str, holder: str, table: Table | None, id: str | None = None) -> None:
    """A part of a record, or more facts of one that has a name."""
    context.describe(part, id, table, holder)


@_step("given", 'the {list} of "{holder}" are not all known', '"{holder}"의 {list}은/는 전부 밝혀지지 않았다')
@_step("given", "the {list} of the firm are not all known", "기업의 {list}은/는 전부 밝혀지지 않았다")
def not_all_known(context: Context, list: str, holder: str = FIRM) -> None:
    """More items may exist than are shown."""
    context.leave_open(holder, list)


@_step("given", '"{holder}" has no {list}', '"{holder}"에는 {list}이/가 없다')
@_step("given", "the firm has no {list}", "기업에는 {list}이/가 없다")
def none(context: Context, list: str, holder: str = FIRM) -> None:
    """A list is known to hold nothing."""
    context.leave_empty(holder, list)


@_step("given", 'the fact "{fact}" of "{id}" is "{value}"', '"{id}"의 사실 "{fact}"은/는 "{value}"이다/다')
@_step("given", 'the fact "{fact}" of the firm is "{value}"', '기업의 사실 "{fact}"은/는 "{value}"이다/다')
def fact_is(context: Context, fact: str, value: str, id: str = FIRM) -> None:
    """Changes one fact."""
    context.change(id, fact, value)


@_step("given", 'the fact "{fact}" of "{id}" is unknown', '"{id}"의 사실 "{fact}"은/는 알 수 없다')
@_step("given", 'the fact "{fact}" of the firm is unknown', '기업의 사실 "{fact}"은/는 알 수 없다')
def fact_is_unknown(context: Context, fact: str, id: str = FIRM) -> None:
    """Takes one fact away."""
    context.change(id, fact, "")


# --- When -------------------------------------------------------------------------------------------------------------


@_step("when", "the firm is checked as of {day}", "{day} 기준으로 기업을 점검하면")
def checked(context: Context, day: str) -> None:
    """Checks the firm under the law of a day."""
    context.check(day)


# --- Then: verdicts and concepts --------------------------------------------------------------------------------------


@_step(
    "then",
    '"{provision}" applies to "{subject}"[ because of "{criterion}"]',
    '"{provision}"은/는 ["{criterion}" 때문에 ]"{subject}"에 적용된다',
)
def applies(context: Context, provision: str, subject: str, criterion: str | None = None) -> None:
    """The verdict is applies."""
    _answer(context, context.judge("provision", provision, subject), "applies", criterion)


@_step(
    "then",
    '"{provision}" does not apply to "{subject}"[ because of "{criterion}"]',
    '"{provision}"은/는 ["{criterion}" 때문에 ]"{subject}"에 적용되지 않는다',
)
def does_not_apply(context: Context, provision: str, subject: str, criterion: str | None = None) -> None:
    """The verdict is does_not_apply."""
    _answer(context, context.judge("provision", provision, subject), "does_not_apply", criterion)


@_step(
    "then",
    '"{provision}" is undetermined for "{subject}"[ because of "{criterion}"]',
    '"{provision}"은/는 ["{criterion}" 때문에 ]"{subject}"에 대해 판정할 수 없다',
)
def undetermined(context: Context, provision: str, subject: str, criterion: str | None = None) -> None:
    """The verdict is undetermined."""
    _answer(context, context.judge("provision", provision, subject), "undetermined", criterion)


@_step(
    "then",
    'the concept "{concept}" is {truth} for "{subject}"[ because of "{criterion}"]',
    '개념 "{concept}"은/는 ["{criterion}" 때문에 ]"{subject}"에 대해 {truth}이다/다',
)
def concept(context: Context, concept: str, truth: str, subject: str, criterion: str | None = None) -> None:
    """A concept is true, false or unknown."""
    if truth == "unknown" and criterion is None and context.is_value(concept):
        _value(context, concept, subject, None)
    else:
        _answer(context, context.judge("concept", concept, subject), truth, criterion)


@_step(
    "then",
    'the concept "{concept}" is "{value}" for "{subject}"',
    '개념 "{concept}"은/는 "{subject}"에 대해 "{value}"이다/다',
)
def concept_value(context: Context, concept: str, value: str, subject: str) -> None:
    """A concept that is a number, a day or a word has this value."""
    _value(context, concept, subject, value)


@_step("then", 'it cites "{authority}"', '근거는 "{authority}"이다/다')
def cites(context: Context, authority: str) -> None:
    """What decides, or what was named since, carries this citation."""
    carried = list(dict.fromkeys(context.cites()))
    single = {part.strip() for cite in carried for part in (cite, *cite.split(";"))}
    expect(authority in single, authority, "; ".join(carried) or "no citation")


@_step("then", 'it wants the fact "{fact}"[ of "{id}"]', '["{id}"의 ]사실 "{fact}"이/가 필요하다')
def wants(context: Context, fact: str, id: str | None = None) -> None:
    """An unknown fact is among those that keep the answer open."""
    found = context.finding()
    holds = any(read.fact == fact and id in (None, read.record.id) for read in context.open_facts(found))
    expect(holds, f"{fact} of {id or 'any record'} among the unknown facts", lambda: context.explain(found))


@_step("then", "it {state}", "{state}")
def state(context: Context, state: str) -> None:
    """Why the answer is as it is."""
    it = context.it()
    if not isinstance(it, Finding):
        expect(state == "stale" and it.issue.stale, state, "stale" if it.issue.stale else "not stale")
        return
    expect(state in context.reasons(it), state, lambda: context.explain(it))


@_step("then", 'the criterion "{criterion}" is {outcome}', '요건 "{criterion}"은/는 {outcome}이다/다')
def criterion_is(context: Context, criterion: str, outcome: str) -> None:
    """What one criterion of the rule says."""
    found = context.finding()
    actual = context.outcome(found, criterion)
    expect(actual == outcome, outcome, lambda: f"{actual}\n  {context.explain(found)}")


def _answer(context: Context, found: Finding, expected: str, criterion: str | None) -> None:
    holds = context.answer(found) == expected
    if criterion is not None:
        context.criterion(found, criterion)
        holds = holds and criterion in context.deciding(found)
        expected += f", because of {criterion}"
    expect(holds, expected, lambda: context.explain(found))


def _value(context: Context, concept: str, subject: str, expected: str | None) -> None:
    possible = context.value(concept, subject)
    actual: object = None
    if isinstance(possible, tuple):
        low, high = possible
        actual = low if low is not None and low == high else None
    elif possible is not None and len(possible) == 1:
        actual = getattr(value := next(iter(possible)), "id", value)
    same = str(actual) == expected if expected is not None else actual is None
    if not same and expected is not None and isinstance(possible, tuple) and actual is not None:
        same = re.fullmatch(FIELDS["low"], expected) is not None and _number(expected) == actual
    shown = f"between {possible[0]} and {possible[1]}" if actual is None and isinstance(possible, tuple) else actual
    expect(same, "unknown" if expected is None else expected, "unknown" if shown is None else shown)


# --- Then: money, days, duties ----------------------------------------------------------------------------------------


@_step("then", "it is worth {low} USD[ in {year}]", "[{year}년 ]가치는 {low} 달러이다/다")
def worth(context: Context, low: str, year: str | None = None) -> None:
    """The worth is known, as a whole or in one year; a loss is negative."""
    _worth(context, _number(low), _number(low), year)


@_step(
    "then",
    "it is worth between {low} and {high} USD[ in {year}]",
    "[{year}년 ]가치는 {low} 이상 {high} 달러 이하이다/다",
)
def worth_between(context: Context, low: str, high: str, year: str | None = None) -> None:
    """The worth is a range with these ends."""
    _worth(context, _number(low), _number(high), year)


@_step("then", "it is worth at least {low} USD[ in {year}]", "[{year}년 ]가치는 {low} 달러 이상이다/다")
def worth_at_least(context: Context, low: str, year: str | None = None) -> None:
    """The worth has this lower end, and no upper one."""
    _worth(context, _number(low), None, year)


@_step("then", "it is worth at most {high} USD[ in {year}]", "[{year}년 ]가치는 {high} 달러 이하이다/다")
def worth_at_most(context: Context, high: str, year: str | None = None) -> None:
    """The worth has this upper end, and no lower one."""
    _worth(context, None, _number(high), year)


@_step("then", "its worth is unknown", "가치는 알 수 없다")
def worth_unknown(context: Context) -> None:
    """The worth has no end on either side."""
    _worth(context, None, None, None)


@_step("then", 'the deadline "{deadline}" is {day}', '기한 "{deadline}"은/는 {day}이다/다')
@_step("then", 'the deadline "{deadline}" is unknown', '기한 "{deadline}"은/는 알 수 없다')
def deadline(context: Context, deadline: str, day: str | None = None) -> None:
    """A deadline runs, until this day or until one that facts leave open."""
    found = context.deadline(deadline)
    actual = "no such deadline here" if found is None else "unknown" if found.by is None else found.by.isoformat()
    expect(actual == (day or "unknown"), day or "unknown", actual)


@_step("then", 'there is no deadline "{deadline}"', '기한 "{deadline}"은/는 없다')
def no_deadline(context: Context, deadline: str) -> None:
    """A deadline of the provision does not run."""
    expect(context.deadline(deadline) is None, f"no deadline {deadline}", "it runs")


@_step("then", 'it obliges "{obligation}"', '의무 "{obligation}"이/가 따른다')
def obliges(context: Context, obligation: str) -> None:
    """An obligation binds, or may bind."""
    expect(context.obligation(obligation) is not None, f"the obligation {obligation}", "it does not bind here")


@_step("then", 'it does not oblige "{obligation}"', '의무 "{obligation}"이/가 따르지 않는다')
def does_not_oblige(context: Context, obligation: str) -> None:
    """An obligation of the provision does not bind."""
    expect(context.obligation(obligation) is None, f"no obligation {obligation}", "it binds")


@_step("then", 'it meets "{other}"', '"{other}"와/과 만난다')
def meets(context: Context, other: str) -> None:
    """An interaction with a provision is reported."""
    met = list(context.meetings())
    expect(other in met, other, ", ".join(met) or "it meets no other provision")


@_step("then", 'it does not meet "{other}"', '"{other}"와/과 만나지 않는다')
def does_not_meet(context: Context, other: str) -> None:
    """No interaction with a provision is reported."""
    expect(other not in context.meetings(), f"no interaction with {other}", "one is reported")


def _worth(context: Context, low: Decimal | None, high: Decimal | None, year: str | None) -> None:
    found: Any = context.worth()
    schedule = {amount.year: amount for amount in getattr(found, "schedule", ())}
    if year is not None:
        if int(year) not in schedule:
            expect(False, f"a worth in {year}", f"years {', '.join(map(str, schedule)) or 'none'}")
        found = schedule[int(year)]
    expect((found.low, found.high) == (low, high), _range(low, high), _range(found.low, found.high))


def _range(low: Decimal | None, high: Decimal | None) -> str:
    if low == high:
        return "a worth that is unknown" if low is None else f"{low:,f} USD"
    if low is None or high is None:
        return f"at most {high:,f} USD" if low is None else f"at least {low:,f} USD"
    return f"between {low:,f} and {high:,f} USD"


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))


# --- Then: routes -----------------------------------------------------------------------------------------------------


@_step(
    "then",
    'the route "{provision}" is {standing} for "{subject}"',
    '경로 "{provision}"은/는 "{subject}"에 대해 {standing}이다/다',
)
def route_is(context: Context, provision: str, standing: str, subject: str) -> None:
    """How a route stands among those of the subject."""
    standings = {route.provision: route.standing for route in context.routes(subject).routes}
    actual = standings.get(provision, "no route of this subject")
    expect(actual == standing, standing, actual)


@_step(
    "then", 'the routes of "{subject}" begin with "{provisions}"', '"{subject}"의 경로는 "{provisions}" 순으로 시작한다'
)
def routes_begin(context: Context, subject: str, provisions: str) -> None:
    """The first routes in the order of the report, separated by commas."""
    wanted = _list(provisions)
    actual = [route.provision for route in context.routes(subject).routes][: len(wanted)]
    expect(actual == wanted, ", ".join(wanted), ", ".join(actual) or "no routes")


@_step(
    "then",
    'the work "{item}" of "{subject}" goes to "{provisions}"',
    '"{subject}"의 업무 "{item}"은/는 "{provisions}"로/으로 간다',
)
@_step("then", 'the work "{item}" of "{subject}" goes to no route', '"{subject}"의 업무 "{item}"을 맡을 경로가 없다')
def work_goes_to(context: Context, item: str, subject: str, provisions: str = "") -> None:
    """The routes that carry one thing that a mixed group does, in any order."""
    split = {part.item: part.carried_by for part in context.routes(subject).split}
    actual = ", ".join(split[item]) or "no route" if item in split else "not split off"
    expect(item in split and set(split[item]) == set(_list(provisions)), provisions or "no route", actual)


@_step("then", 'the work of "{subject}" need not be split', '"{subject}"의 업무는 나눌 필요가 없다')
def not_split(context: Context, subject: str) -> None:
    """Some route may carry all that the group does."""
    split = context.routes(subject).split
    expect(not split, "no split", ", ".join(part.item for part in split))


def _list(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


# --- Then: issues and forums ------------------------------------------------------------------------------------------


@_step("then", 'the issue "{issue}" is raised[ for "{subject}"]', '현안 "{issue}"이/가 ["{subject}"에 대해 ]제기된다')
def is_raised(context: Context, issue: str, subject: str | None = None) -> None:
    """An issue is raised, by this subject among others."""
    by = _raised_by(context, issue)
    expect(bool(by) and subject in (None, *by), f"raised{f' for {subject}' if subject else ''}", _said(by))


@_step(
    "then",
    'the issue "{issue}" is not raised[ for "{subject}"]',
    '현안 "{issue}"이/가 ["{subject}"에 대해 ]제기되지 않는다',
)
def is_not_raised(context: Context, issue: str, subject: str | None = None) -> None:
    """An issue is not raised, at all or by this subject."""
    by = _raised_by(context, issue)
    if subject is not None:
        context.record(subject)
    holds = not by if subject is None else subject not in by
    expect(holds, f"not raised{f' for {subject}' if subject else ''}", _said(by))


@_step("then", 'it goes to "{forum}"', '"{forum}"로/으로 간다')
def goes_to(context: Context, forum: str) -> None:
    """Where the issue is heard."""
    issue = context.raised()
    expect(issue.forum.primary == forum, forum, issue.forum.primary)


@_step("then", 'it is heard in "{forum}"', '"{forum}"에서 다루어진다')
def heard_in(context: Context, forum: str) -> None:
    """Where the issue is taken on the day: its forum, or a live substitute."""
    issue = context.raised()
    expect(issue.forum.heard_in == forum, forum, issue.forum.heard_in)


@_step("then", 'it is also raised in "{forums}"', '"{forums}"에도 제기된다')
def also_raised_in(context: Context, forums: str) -> None:
    """The secondary forums of the issue on the day, separated by commas."""
    issue = context.raised()
    expect(issue.forum.secondary == _list(forums), forums, ", ".join(issue.forum.secondary) or "no other forum")


@_step("then", 'it is decided by "{forums}"', '"{forums}"이/가 결정한다')
def decided_by(context: Context, forums: str) -> None:
    """Who can change the outcome, separated by commas."""
    issue = context.raised()
    expect(issue.decided_by == _list(forums), forums, ", ".join(issue.decided_by) or "nobody")


@_step("then", 'its talking point says "{words}"', '발언 요지에 "{words}"이/가 있다')
def says(context: Context, words: str) -> None:
    """The talking point holds these words, in either language."""
    said = context.raised().talking_point
    expect(words in said.en or words in said.ko, words, f"{said.en}\n          {said.ko}")


@_step("then", 'the forum "{forum}" is {status}', '협의체 "{forum}"은/는 {status} 상태이다/다')
def forum_is(context: Context, forum: str, status: str) -> None:
    """How a forum is on the day."""
    expect((actual := context.forum_status(forum)) == status, status, actual)


def _raised_by(context: Context, issue: str) -> list[str]:
    found = context.issue(issue)
    return [] if found is None else [subject.id for subject in found.subjects]


def _said(by: list[str]) -> str:
    return f"raised for {', '.join(by)}" if by else "not raised"


def every_form() -> Iterator[str]:
    """Every form of every step, for a manual or an editor."""
    yield from (f"{step.type.title()} {step.shown}" for step in STEPS)
