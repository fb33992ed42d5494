"""The compiled form of a rulebook: plain JSON data, typed here.  Engines read only this form.

Conditions and expressions are trees of nodes told apart by `op`.  A path is a list of words that lead from a
record to a
fact; `as_of` and bound variables are nodes of their own.  Days are ISO texts, numbers whole numbers or decimal texts.
"""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from checker.firm.vocabulary import FactDef, FactType, Text

Path: TypeAlias = list[str]


# --- conditions: true, false or unknown -------------------------------------------------------------------------------


class Const(TypedDict):
    op: Literal["const"]
    value: bool


class Junction(TypedDict):
    op: Literal["all", "any", "consensus"]
    of: list[Condition]


class Not(TypedDict):
    op: Literal["not"]
    of: Condition


class AtLeast(TypedDict):
    op: Literal["at_least"]
    n: int
    of: list[Condition]


class If(TypedDict):
    op: Literal["if"]
    when: Condition
    then: Condition
    otherwise: Condition


class Compare(TypedDict):
    """Both sides of one type; only `eq` and `ne` where the type has no order."""

    op: Literal["compare"]
    test: Literal["eq", "ne", "lt", "le", "gt", "ge"]
    left: Expression
    right: Expression


class Member(TypedDict):
    """Whether the value is one of `values`."""

    op: Literal["member"]
    left: Expression
    values: list[Any]


class Includes(TypedDict):
    """A set-valued fact against members: any of them, all of them, nothing but them."""

    op: Literal["includes"]
    left: Expression
    how: Literal["any", "all", "only"]
    values: list[Any]


class Empty(TypedDict):
    """Whether a list of records, or a set-valued fact, is known to hold nothing."""

    op: Literal["empty"]
    list: Path


class Quantify(TypedDict):
    """`some` item that passes `where` passes `test`, or `every` one does."""

    op: Literal["some", "every"]
    list: Path
    where: NotRequired[Condition]
    test: Condition


class QuantifyMembers(TypedDict):
    """The same over the members of a set-valued fact: the variable `item` is each of them in turn."""

    op: Literal["some_member", "every_member"]
    set: Expression
    where: NotRequired[Condition]
    test: Condition


class ConceptTruth(TypedDict):
    """A concept of the record at the end of `of` (the record itself where `of` is empty)."""

    op: Literal["concept"]
    name: str
    of: Path


class VerdictIs(TypedDict):
    op: Literal["verdict"]
    provision: str
    of: Path


class CriterionMet(TypedDict):
    op: Literal["criterion"]
    rule: str
    criterion: str
    of: Path


class LookupTruth(TypedDict):
    op: Literal["lookup_truth"]
    table: str
    by: dict[str, Expression]


Condition: TypeAlias = (
    Const | Junction | Not | AtLeast | If | Compare | Member | Includes | Empty | Quantify | QuantifyMembers
    | ConceptTruth | VerdictIs | CriterionMet | LookupTruth
)  # fmt: skip


# --- expressions: intervals of numbers and days, or sets of possible words --------------------------------------------


class Fact(TypedDict):
    op: Literal["fact"]
    path: Path
    type: FactType


class Lit(TypedDict):
    op: Literal["lit"]
    value: Any
    type: FactType


class AsOf(TypedDict):
    op: Literal["as_of"]
    type: Literal["date"]


class Var(TypedDict):
    """A variable that an enclosing node binds (`year` in a schedule)."""

    op: Literal["var"]
    name: str
    type: FactType


class Arithmetic(TypedDict):
    op: Literal["add", "subtract", "multiply", "divide", "min", "max"]
    of: list[Expression]
    type: FactType


class Sum(TypedDict):
    op: Literal["sum"]
    list: Path
    where: NotRequired[Condition]
    value: Expression
    type: FactType


class Count(TypedDict):
    op: Literal["count"]
    list: Path
    where: NotRequired[Condition]
    type: Literal["count"]


class Share(TypedDict):
    """Percent of the summed weight of a list that falls on the items that pass `where`, items that pass
    `exclude` left out
    of both sums.  Bounds are exact: what is unknown moves numerator and denominator together."""

    op: Literal["share"]
    list: Path
    weight: Expression
    where: Condition
    exclude: NotRequired[Condition]
    type: Literal["percent"]


class Ownership(TypedDict):
    """Percent of the record at `of` that persons who pass `where` hold, directly and through the chain of owners.

    `measure` is the share fact of an owner; an owner that passes `where` counts with all it holds; through any
    other the
    chain climbs in proportion, or as a whole where its share is at least `whole_from`.  `of_one` asks for the largest
    share of any one person; with `passes_from` an entity passes on only to one who holds at least that share of it, or
    to everyone where it passes `unless`."""

    op: Literal["ownership"]
    of: Path
    measure: str
    where: Condition
    whole_from: NotRequired[Any]
    passes_from: NotRequired[Any]
    unless: NotRequired[Condition]
    of_one: NotRequired[bool]
    type: Literal["percent"]


class Lookup(TypedDict):
    op: Literal["lookup"]
    table: str
    by: dict[str, Expression]
    type: FactType


class Agreed(TypedDict):
    op: Literal["agreed"]
    of: list[Expression]
    type: FactType


class Choose(TypedDict):
    op: Literal["choose"]
    when: Condition
    then: Expression
    otherwise: Expression
    type: FactType


class DatePlus(TypedDict):
    op: Literal["date_plus"]
    date: Expression
    years: int
    months: int
    days: int
    type: Literal["date"]


class DatePart(TypedDict):
    """`year_of` a day; the first or last day of a year."""

    op: Literal["year_of", "year_begin", "year_end"]
    of: Expression
    type: FactType


class Between(TypedDict):
    """Whole days, or full years, from one day to another."""

    op: Literal["days_between", "years_between"]
    start: Expression
    end: Expression
    type: Literal["number"]


class ConceptValue(TypedDict):
    op: Literal["concept_value"]
    name: str
    of: Path
    type: FactType


class BenefitOf(TypedDict):
    """What another provision gives the record at `of`, in USD."""

    op: Literal["benefit_of"]
    provision: str
    of: Path
    type: Literal["money"]


Expression: TypeAlias = (
    Fact | Lit | AsOf | Var | Arithmetic | Sum | Count | Share | Ownership | Lookup | Agreed | Choose |
    DatePlus | DatePart
    | Between | ConceptValue | BenefitOf
)  # fmt: skip

Node: TypeAlias = Condition | Expression


# --- files -----------------------------------------------------------------------------------------------------------


class Window(TypedDict):
    """Days on which something is law, both included; absent is unbounded."""

    since: NotRequired[str]
    until: NotRequired[str]


class Unsettled(TypedDict):
    """The law itself is not known: in `span`, while `when` is not known to be false."""

    when: NotRequired[Condition]
    span: NotRequired[Window]
    note: Text
    source: str


class Reading(TypedDict):
    id: str
    text: Text
    source: str
    when: Condition


class Criterion(TypedDict):
    id: str
    text: Text
    cite: str
    source: str
    grade: str
    seen: str
    horizon: str
    movable_by: str
    in_force: list[Window]
    sheet: NotRequired[list[str]]
    when: NotRequired[Condition]
    readings: NotRequired[list[Reading]]
    gate: NotRequired[Condition]
    unsettled: NotRequired[list[Unsettled]]
    after_horizon: NotRequired[Literal["unsettled"]]
    note: NotRequired[Text]
    line: int


class Group(TypedDict):
    """Criteria joined: all of them, any of them, or at least `n`."""

    join: Literal["all", "any", "at_least"]
    n: NotRequired[int]
    of: list[Group | Criterion]


class Schedule(TypedDict):
    """`amount` for each year from `first` to `last`, with the variable `year` bound to it."""

    first: Expression
    last: Expression
    amount: Expression


class Benefit(TypedDict):
    kind: str
    amount: NotRequired[Expression]
    schedule: NotRequired[Schedule]
    note: NotRequired[Text]
    cite: str
    source: str


class Deadline(TypedDict):
    id: str
    by: Expression
    act: Text
    cite: str
    source: str
    seen: str
    gate: NotRequired[Condition]


class Obligation(TypedDict):
    id: str
    text: Text
    cite: str
    source: str
    seen: str
    document: NotRequired[Text]
    gate: NotRequired[Condition]
    sheet: NotRequired[list[str]]


class Interaction(TypedDict):
    """What happens when this provision meets others on one record (found by the path `on` of each)."""

    kind: Literal["excludes", "requires", "reduces", "reduced_by", "joint_cap", "stacks"]
    provisions: list[str]
    on: Path
    text: Text
    cite: str
    source: str
    seen: str
    cap: NotRequired[Expression]


class Rule(TypedDict):
    """What provisions, concepts and issues share."""

    id: str
    name: Text
    subject: str
    file: str


class Term(TypedDict):
    """What a route gives to whoever takes it."""

    id: str
    text: Text
    cite: str
    source: str
    seen: str
    gate: NotRequired[Condition]


class Route(TypedDict):
    """A provision among several that lead one subject to the same end; `carried` and `free` ask of a member `item` of
    `items` whether the route carries it at all, and without conditions of its own."""

    order: Expression
    items: Expression
    carried: Condition
    free: Condition
    terms: list[Term]


class Provision(Rule):
    ask: str
    effect: str
    role: NotRequired[Text]
    authority: str
    in_force: list[Window]
    horizon: str
    requires: Group
    disqualified_by: Group
    advisory: list[Criterion]
    benefit: NotRequired[Benefit]
    deadlines: list[Deadline]
    obligations: list[Obligation]
    interactions: list[Interaction]
    route: NotRequired[Route]
    forum: NotRequired[str]
    topic: NotRequired[str]
    product_family: NotRequired[str]
    covers: list[str]
    equivalent_mutants: dict[str, str]


class Concept(Rule):
    """A derived fact: a truth (`true_when`) or a value (`value`)."""

    authority: str
    in_force: list[Window]
    horizon: str
    type: str
    true_when: NotRequired[Group]
    value: NotRequired[Expression]
    covers: list[str]
    equivalent_mutants: dict[str, str]


class Stake(TypedDict):
    usd: NotRequired[Expression]
    workers: NotRequired[Expression]


class ForumWhere(TypedDict):
    """A forum, unless `when` is known to be false."""

    forum: str
    when: NotRequired[Condition]


class Raise(TypedDict):
    """Where an issue is heard."""

    primary: str
    group: NotRequired[Text]
    secondary: list[ForumWhere]
    live_substitute: list[str]
    decided_by: list[ForumWhere]
    why: Text


class Issue(Rule):
    ask: str
    request: str
    raise_when: Condition
    sheet: NotRequired[list[str]]
    in_force: list[Window]
    forum: Raise
    talking_point: Text
    blanks: dict[str, Expression]
    stake: Stake
    because: list[dict[str, Any]]
    cite: str
    source: str
    seen: str
    horizon: str
    covers: list[str]
    equivalent_mutants: dict[str, str]


class Unmoved(TypedDict):
    """Where a condition belongs that only these can move; no `asks` is all of them."""

    movable_by: list[str]
    asks: list[str]
    request: str
    forum: Raise


class ForumState(TypedDict):
    status: str
    window: Window
    why: Text
    source: str


class Forum(TypedDict):
    id: str
    name: Text
    file: str
    decides: Text
    chairs: Text
    korean_entry_point: Text
    states: list[ForumState]
    horizon: str
    covers: list[str]


class TableKey(TypedDict):
    type: FactType
    match: Literal["exact", "range", "prefix"]


class Row(TypedDict):
    keys: dict[str, Any]
    value: Any
    cite: str
    source: str
    seen: str
    in_force: list[Window]
    note: NotRequired[Text]
    line: int


class Table(TypedDict):
    """Dated rows found by keys.  A truth table's value may be `unsettled`; `default` is what an unlisted key gives."""

    id: str
    name: Text
    file: str
    keys: dict[str, TableKey]
    type: FactType
    rows: list[Row]
    default: NotRequired[Any]
    horizon: str
    covers: list[str]
    equivalent_mutants: dict[str, str]


class Source(TypedDict):
    title: str
    publisher: str | None
    date: str | None
    url: str | None


class InterviewFact(TypedDict):
    fact: str
    when: NotRequired[Condition]


class InterviewPart(TypedDict):
    """What records of one kind are asked first; `records` is the list of the firm that is filled before."""

    kind: str
    facts: list[InterviewFact]
    records: NotRequired[str]
    question: NotRequired[Text]


class Compiled(TypedDict):
    """A whole rulebook."""

    format: int
    version: str
    sha256: str
    vocabulary: dict[str, FactDef]
    sources: dict[str, Source]
    tables: dict[str, Table]
    concepts: dict[str, Concept]
    provisions: dict[str, Provision]
    issues: dict[str, Issue]
    forums: dict[str, Forum]
    unmoved: list[Unmoved]
    interview: NotRequired[list[InterviewPart]]
