"""The files of a rulebook as an author writes them: provisions, concepts, issues, forums, tables, sources,
vocabulary."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal, TypeAlias

from pydantic import Discriminator, Field, StrictInt, StrictStr, Tag, model_validator

from checker.firm.vocabulary import FactType, Holder
from checker.rulebook.language import Condition, Expression, Id, Model, PathText, Scalar, Word

Line: TypeAlias = Annotated[StrictStr, Field(min_length=1)]
Grade: TypeAlias = Literal["statute", "regulation", "guidance", "practice", "press"]
Seen: TypeAlias = Literal["two-sources", "one-source", "unconfirmed"]
Request: TypeAlias = Literal["clarify", "extend", "exempt", "speed-up", "enact", "information"]
Ask: TypeAlias = Literal[
    "subsidy-access", "tax-incentive", "visa", "supply-chain", "energy", "export-control", "tariff-customs",
    "market-access-ntb", "project-finance",
]  # fmt: skip
Effect: TypeAlias = Literal["grant", "bar", "loss", "duty", "channel", "context"]
MovableBy: TypeAlias = Literal[
    "firm", "guidance", "agency-case", "trade-action", "project-selection", "statute", "treaty", "visa-capacity",
    "information-only",
]  # fmt: skip
ForumStatus: TypeAlias = Literal[
    "active", "announced", "dormant_unconfirmed", "unverified", "superseded", "ended", "not_yet"
]


class Text(Model):
    """One text in both languages."""

    en: Line
    ko: Line


class Window(Model):
    """Days on which something is law, both included."""

    from_: dt.date | None = Field(default=None, alias="from")
    to: dt.date | None = None


Windows: TypeAlias = Window | list[Window]


class Unsettled(Model):
    """The law itself is not known, between two days or for certain facts."""

    when: Condition | None = None
    from_: dt.date | None = Field(default=None, alias="from")
    to: dt.date | None = None
    note: Text
    source: Line


class Reading(Model):
    """One sourced reading of words on which sources disagree."""

    id: Id
    text: Text
    source: Line
    when: Condition


class Criterion(Model):
    """One atomic, cited condition of a provision or concept."""

    id: Id
    text: Text
    cite: Line
    source: Line
    grade: Grade
    seen: Seen
    horizon: dt.date | None = None
    movable_by: MovableBy
    in_force: Windows | None = None
    sheet: list[Line] | None = None
    if_: Condition | None = Field(default=None, alias="if")
    when: Condition | None = None
    readings: Annotated[list[Reading], Field(min_length=2)] | None = None
    unsettled: Unsettled | list[Unsettled] | None = None
    after_horizon: Literal["unsettled"] | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _condition(self) -> Criterion:
        if (self.when is None) == (self.readings is None):
            raise ValueError("a criterion has either `when` or `readings`")
        return self


class AllGroup(Model):
    all: Annotated[list[Member], Field(min_length=1)]


class AnyGroup(Model):
    any: Annotated[list[Member], Field(min_length=1)]


class SomeMembers(Model):
    n: Annotated[StrictInt, Field(ge=1)]
    of: Annotated[list[Member], Field(min_length=1)]


class AtLeastGroup(Model):
    at_least: SomeMembers


def _member_kind(value: object) -> str:
    if not isinstance(value, dict):
        return type(value).__name__
    return (
        "AllGroup"
        if "all" in value
        else "AnyGroup"
        if "any" in value
        else "AtLeastGroup"
        if "at_least" in value
        else "Criterion"
    )


Group = Annotated[
    Annotated[AllGroup, Tag("AllGroup")]
    | Annotated[AnyGroup, Tag("AnyGroup")]
    | Annotated[AtLeastGroup, Tag("AtLeastGroup")],
    Discriminator(_member_kind),
]
Member = Annotated[
    Annotated[AllGroup, Tag("AllGroup")]
    | Annotated[AnyGroup, Tag("AnyGroup")]
    | Annotated[AtLeastGroup, Tag("AtLeastGroup")]
    | Annotated[Criterion, Tag("Criterion")],
    Discriminator(_member_kind),
]


class Schedule(Model):
    """`amount` for each year from `from` to `to`; in it `year` is a path word."""

    from_: Expression = Field(alias="from")
    to: Expression
    amount: Expression


class Benefit(Model):
    """What a provision is worth in USD.  `kind` says what that money is."""

    kind: Literal["credit", "grant", "loan", "deduction", "duty", "recapture", "clawback", "fee", "payment", "other"]
    amount: Expression | None = None
    schedule: Schedule | None = None
    note: Text | None = None
    cite: Line
    source: Line

    @model_validator(mode="after")
    def _amount(self) -> Benefit:
        if self.amount is None and self.schedule is None and self.note is None:
            raise ValueError("a benefit has an `amount`, a `schedule`, or a `note` that says why it has neither")
        return self


class Deadline(Model):
    id: Id
    by: Expression
    act: Text
    cite: Line
    source: Line
    seen: Seen
    if_: Condition | None = Field(default=None, alias="if")


class Obligation(Model):
    """What must be done or kept, with the document that proves it."""

    id: Id
    text: Text
    document: Text | None = None
    cite: Line
    source: Line
    seen: Seen
    sheet: list[Line] | None = None
    if_: Condition | None = Field(default=None, alias="if")


class Interaction(Model):
    """What happens when this provision meets others at one record: `on` leads each subject to that record."""

    kind: Literal["excludes", "requires", "reduces", "joint_cap", "stacks"]
    provisions: Annotated[list[Id], Field(min_length=1)]
    on: PathText | None = None
    text: Text
    cite: Line
    source: Line
    seen: Seen
    cap: Expression | None = None


class Term(Model):
    """What a route gives to whoever takes it: how long it is valid, how long it takes, who may come along."""

    id: Literal["validity", "stay", "maximum", "processing", "dependants"]
    text: Text
    cite: Line
    source: Line
    seen: Seen
    if_: Condition | None = Field(default=None, alias="if")


class Route(Model):
    """One of several provisions that lead one subject to the same end; reports set them beside each other.

    `order` ranks it, the lowest first.  `items` is a set-valued fact of the subject, each member of which is judged by
    itself: `item` gives the word `allowed`, `conditional` or `not_allowed` for the member `item`.
    """

    order: Expression
    items: PathText
    item: Expression
    terms: list[Term] = []


class RuleFile(Model):
    name: Text
    horizon: dt.date
    covers: list[Line] = []
    equivalent_mutants: dict[str, Line] = {}


class Provision(RuleFile):
    """One rule of law or policy that a firm can fall under."""

    provision: Id
    ask: Ask
    effect: Effect
    subject: Word
    role: Text | None = None
    authority: Line
    in_force: Windows
    requires: Group
    disqualified_by: Group | None = None
    advisory: list[Criterion] = []
    benefit: Benefit | None = None
    deadlines: list[Deadline] = []
    obligations: list[Obligation] = []
    interactions: list[Interaction] = []
    route: Route | None = None
    forum: Id | None = None
    topic: Line | None = None
    product_family: Word | None = None


class Concept(RuleFile):
    """A fact that the rulebook derives: a truth with `true_when`, any other type with `value`."""

    concept: Word
    subject: Word
    authority: Line
    in_force: Windows
    type: FactType = "bool"
    true_when: Group | None = None
    value: Expression | None = None

    @model_validator(mode="after")
    def _content(self) -> Concept:
        if (self.type == "bool") != (self.true_when is not None) or (self.true_when is None) == (self.value is None):
            raise ValueError("a true-or-false concept has `true_when`, any other has `value`")
        return self


class ForumWhere(Model):
    """A forum that an issue is for only where facts of its subject say so."""

    forum: Id
    when: Condition
    sheet: list[Line] | None = None


class IssueForum(Model):
    """Where an issue is heard: as a row of the routing says, or as stands here.  `secondary` forums hear it too, the
    first `live_substitute` that is active takes it where the primary one is not."""

    routing: Id | None = None
    primary: Id | None = None
    group: Text | None = None
    secondary: Id | list[Id | ForumWhere] = []
    live_substitute: Id | list[Id] = []
    decided_by: list[Id | ForumWhere]
    why: Text | None = None

    @model_validator(mode="after")
    def _one(self) -> IssueForum:
        own = self.model_fields_set & {"primary", "group", "secondary", "live_substitute", "why"}
        if self.routing is not None and own:
            raise ValueError(f"a row of the routing says this already: leave out {', '.join(sorted(own))}")
        if self.routing is None and (self.primary is None or self.why is None):
            raise ValueError("an issue has `primary` and `why`, or the id of a row of the routing")
        return self


class Stake(Model):
    usd: Expression | None = None
    workers: Expression | None = None


class Because(Model):
    """Who asked it in public, when."""

    who: Text
    date: StrictStr | dt.date
    source: Line
    seen: Seen


class Issue(RuleFile):
    """A matter to raise.  `{words}` in braces in the talking point are filled from `blanks`."""

    issue: Id
    ask: Ask
    request: Request
    subject: Word
    in_force: Windows
    sheet: list[Line] | None = None
    raise_when: Condition
    forum: IssueForum
    talking_point: Text
    blanks: dict[Word, Expression] = {}
    stake: Stake = Stake()
    because: list[Because] = []
    cite: Line
    source: Line
    seen: Seen


class RoutingRow(Model):
    """What a firm itself asks for, and where that belongs.  It becomes the issue `ask-ID` of the firm; without `when`
    it takes what no other row takes."""

    id: Id
    name: Text
    ask: Ask
    request: Request
    when: Condition | None = None
    primary: Id
    group: Text | None = None
    secondary: Id | list[Id] = []
    live_substitute: Id | list[Id] = []
    why: Text
    talking_point: Text
    blanks: dict[Word, Expression] = {}
    stake: Stake = Stake()
    because: list[Because] = []
    sheet: list[Line] | None = None
    cite: Line
    source: Line
    seen: Seen


class Unmoved(Model):
    """Where a condition belongs that a firm itself cannot move, by who can: under any ask, or under these."""

    movable_by: MovableBy | list[MovableBy]
    asks: list[Ask] | None = None
    request: Request
    routing: Id
    decided_by: list[Id]


class Routing(Model):
    """Which forum hears what, row by row, and who decides it; and where conditions that a firm cannot move belong."""

    routing: Id
    in_force: Windows
    horizon: dt.date
    covers: list[Line] = []
    decided_by: list[Id | ForumWhere]
    rows: Annotated[list[RoutingRow], Field(min_length=1)]
    unmoved: list[Unmoved] = []
    equivalent_mutants: dict[str, Line] = {}


class ForumState(Model):
    status: ForumStatus
    from_: dt.date | None = Field(default=None, alias="from")
    to: dt.date | None = None
    why: Text
    source: Line


class Forum(Model):
    """Where an issue can be raised."""

    forum: Id
    name: Text
    decides: Text
    chairs: Text
    korean_entry_point: Text
    states: Annotated[list[ForumState], Field(min_length=1)]
    horizon: dt.date
    covers: list[Line] = []


class TableKey(Model):
    type: FactType
    match: Literal["exact", "range", "prefix"] = "exact"


class Row(Model):
    """One row: a cell for each key (none matches everything), a value, its citation."""

    keys: dict[Word, Scalar | Range | None]
    value: Scalar
    cite: Line | None = None
    source: Line | None = None
    seen: Seen | None = None
    in_force: Windows | None = None
    note: Text | None = None


class Range(Model):
    from_: Scalar | None = Field(default=None, alias="from")
    to: Scalar | None = None


class Table(RuleFile):
    """Dated rows found by keys.  A row without its own citation carries the table's."""

    table: Word
    keys: dict[Word, TableKey]
    type: FactType
    default: Scalar | None = None
    cite: Line
    source: Line
    seen: Seen
    rows: Annotated[list[Row], Field(min_length=1)]


class Source(Model):
    title: Line
    publisher: StrictStr | None = None
    date: StrictStr | dt.date | None = None
    url: StrictStr | None = None
    note: StrictStr | None = None
    sheets: list[str] = []
    keys: list[str] = []


class Sources(Model):
    sources: dict[Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9.-]*$")], Source]


class Fact(Model):
    of: Annotated[list[Word], Field(min_length=1)]
    type: FactType
    unit: Line | None = None
    step: Scalar | None = None
    values: dict[Annotated[str, Field(min_length=1)], Text] | None = None
    to: Word | None = None
    whole: bool | None = None
    label: Text
    question: Text
    document: Text
    holder: Holder
    aliases: list[Word] | None = None

    @model_validator(mode="after")
    def _complete(self) -> Fact:
        if (self.type in ("enum", "set")) != (self.values is not None):
            raise ValueError("`values` belong to the types enum and set, and to no other")
        if (self.type == "ref") != (self.to is not None):
            raise ValueError("`to` belongs to the type ref, and to no other")
        return self


class VocabularyFile(Model):
    facts: dict[Word, Fact]


for _model in (AllGroup, AnyGroup, SomeMembers, AtLeastGroup, Provision, Concept, Row, Table):
    _model.model_rebuild()

FILES: dict[str, type[Model]] = {
    "provision": Provision,
    "concept": Concept,
    "issue": Issue,
    "routing": Routing,
    "forum": Forum,
    "table": Table,
    "sources": Sources,
    "facts": VocabularyFile,
}
"""The key by which a file says what it is -> its model."""
