"""The files of a rulebook as an author writes them: provisions, concepts, issues, forums, tables, sources,
vocabulary."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal, TypeAlias

from pydantic import Discriminator, Field, StrictInt, StrictStr, Tag, model_validator

from checker.firm.vocabulary import FactType, Holder, Sorts
from checker.rulebook.language import Condition, Expression, Id, Model, PathText, Scalar, Word

Line: TypeAlias = Annotated[StrictStr, Field(min_length=1)]
Cite: TypeAlias = Annotated[Line, Field(description="The pinpoint: where in the law it stands.")]
SourceKey: TypeAlias = Annotated[Line, Field(description="A key of sources.yaml; `none` only for what is unconfirmed.")]
Grade: TypeAlias = Annotated[
    Literal["statute", "regulation", "guidance", "practice", "press"],
    Field(description="The rank of what says so."),
]
Seen: TypeAlias = Annotated[
    Literal["two-sources", "one-source", "unconfirmed"],
    Field(description="How well it was seen; a verdict that rests on what is unconfirmed says so."),
]
Request: TypeAlias = Annotated[
    Literal["clarify", "extend", "exempt", "speed-up", "enact", "information"], Field(description="What is asked for.")
]
Ask: TypeAlias = Annotated[
    Literal[
        "subsidy-access", "tax-incentive", "visa", "supply-chain", "energy", "export-control", "tariff-customs",
        "market-access-ntb", "project-finance",
    ],
    Field(description="The ask to which it belongs; the report is ordered by it."),
]  # fmt: skip
Effect: TypeAlias = Annotated[
    Literal["grant", "bar", "loss", "duty", "channel", "context"],
    Field(
        description="What it does where it applies: gives, excludes, takes back, obliges, opens a forum, or is context."
    ),
]
MovableBy: TypeAlias = Annotated[
    Literal[
        "firm", "guidance", "agency-case", "trade-action", "project-selection", "statute", "treaty", "visa-capacity",
        "information-only",
    ],
    Field(description="Who could move a failure; `check gap` tries changes only where the firm can."),
]  # fmt: skip
ForumStatus: TypeAlias = Literal[
    "active", "announced", "dormant_unconfirmed", "unverified", "superseded", "ended", "not_yet"
]


class Text(Model):
    """One text in both languages."""

    en: Line
    """In English."""
    ko: Line
    """In Korean, in the usage of Korean law and tax practice."""


class Window(Model):
    """Days on which something is law, both included."""

    from_: dt.date | None = Field(default=None, alias="from")
    """The first day; without it, since ever."""
    to: dt.date | None = None
    """The last day, included; without it, until further notice."""


Windows: TypeAlias = Window | list[Window]


class Unsettled(Model):
    """The law itself is not known, between two days or for certain facts."""

    when: Condition | None = None
    """The facts for which the law is not known; without it, for all.  Where this is unknown, so is the criterion."""
    from_: dt.date | None = Field(default=None, alias="from")
    """The first as-of day on which the law is not known."""
    to: dt.date | None = None
    """The last such day."""
    note: Text
    """What is not known, for the report."""
    source: Line
    """The source that says so, a key of sources.yaml."""


class Reading(Model):
    """One sourced reading of words on which sources disagree."""

    id: Id
    """Its name within the criterion."""
    text: Text
    """How this reading understands the words."""
    source: Line
    """The source that reads them so, a key of sources.yaml."""
    when: Condition
    """The condition under this reading."""


class Criterion(Model):
    """One atomic, cited condition of a provision or concept."""

    id: Id
    """Its name within the rule; reports, features and other rules refer to it as `rule/criterion`."""
    text: Text
    """What the law asks, in words that read the same whether it is met or not."""
    cite: Cite
    source: SourceKey
    grade: Grade
    seen: Seen
    horizon: dt.date | None = None
    """The newest day up to which it was checked; without it, the rule's."""
    movable_by: MovableBy
    in_force: Windows | None = None
    """The days on which it is law; outside them it is left out before anything is judged.  Without it, as long as
    the rule."""
    sheet: list[Line] | None = None
    """The keys of the law sheet that it encodes, such as `[R1, D3]`; lint holds the rulebook to them."""
    if_: Condition | None = Field(default=None, alias="if")
    """The facts for which the criterion is asked at all: where this is false it is `not_triggered` and left out."""
    when: Condition | None = None
    """The condition that is met or unmet."""
    readings: Annotated[list[Reading], Field(min_length=2)] | None = None
    """In place of `when`: two or more sourced readings of the same words.  Where they disagree, the criterion is
    contested."""
    unsettled: Unsettled | list[Unsettled] | None = None
    """Where the law itself is not known: the criterion is unknown then."""
    after_horizon: Literal["unsettled"] | None = None
    """`unsettled` where the point must not be answered as last verified beyond its horizon."""
    note: Text | None = None
    """A remark for the report."""

    @model_validator(mode="after")
    def _condition(self) -> Criterion:
        if (self.when is None) == (self.readings is None):
            raise ValueError("a criterion has either `when` or `readings`")
        return self


class AllGroup(Model):
    """Every member is needed."""

    all: Annotated[list[Member], Field(min_length=1)]
    """Criteria and groups."""


class AnyGroup(Model):
    """One member is enough."""

    any: Annotated[list[Member], Field(min_length=1)]
    """Criteria and groups."""


class SomeMembers(Model):
    """Some of several members."""

    n: Annotated[StrictInt, Field(ge=1)]
    """How many of them are needed."""
    of: Annotated[list[Member], Field(min_length=1)]
    """Criteria and groups."""


class AtLeastGroup(Model):
    """Several of the members are needed."""

    at_least: SomeMembers
    """How many of which members."""


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
    """The first year."""
    to: Expression
    """The last year."""
    amount: Expression
    """USD in the year `year`."""


class Benefit(Model):
    """What a provision is worth in USD.  `kind` says what that money is."""

    kind: Literal["credit", "grant", "loan", "deduction", "duty", "recapture", "clawback", "fee", "payment", "other"]
    """What the money is.  A duty, recapture, clawback, fee or payment is written positive and reported negative."""
    amount: Expression | None = None
    """USD in all."""
    schedule: Schedule | None = None
    """USD by year."""
    note: Text | None = None
    """A remark, or why there is no figure."""
    cite: Cite
    source: SourceKey

    @model_validator(mode="after")
    def _amount(self) -> Benefit:
        if self.amount is None and self.schedule is None and self.note is None:
            raise ValueError("a benefit has an `amount`, a `schedule`, or a `note` that says why it has neither")
        return self


class Deadline(Model):
    """A day by which something must be done."""

    id: Id
    """Its name within the provision."""
    by: Expression
    """The last day on which the act is in time."""
    act: Text
    """What must be done."""
    cite: Cite
    source: SourceKey
    seen: Seen
    if_: Condition | None = Field(default=None, alias="if")
    """The facts for which it runs."""


class Obligation(Model):
    """What must be done or kept, with the document that proves it."""

    id: Id
    """Its name within the provision."""
    text: Text
    """What must be done or kept."""
    document: Text | None = None
    """The document that proves it."""
    cite: Cite
    source: SourceKey
    seen: Seen
    sheet: list[Line] | None = None
    """The keys of the law sheet that it encodes."""
    if_: Condition | None = Field(default=None, alias="if")
    """The facts for which it binds."""


class Interaction(Model):
    """What happens when this provision meets others at one record: `on` leads each subject to that record."""

    kind: Literal["excludes", "requires", "reduces", "reduced_by", "joint_cap", "stacks"]
    """`excludes`: one of them only; `requires`: this one needs them; `reduces`: this one makes them less; `reduced_by`:
    they make this one less; `joint_cap`: together no more than `cap`; `stacks`: expressly side by side."""
    provisions: Annotated[list[Id], Field(min_length=1)]
    """The other provisions."""
    on: PathText | None = None
    """The path from each subject to the record at which they meet; without it, the subject itself."""
    text: Text
    """What happens, for the report."""
    cite: Cite
    source: SourceKey
    seen: Seen
    cap: Expression | None = None
    """USD, with `joint_cap`."""


class Term(Model):
    """What a route gives to whoever takes it: how long it is valid, how long it takes, who may come along."""

    id: Literal["validity", "stay", "maximum", "processing", "dependants"]
    """Which of the terms this is."""
    text: Text
    """What it gives, for the report."""
    cite: Cite
    source: SourceKey
    seen: Seen
    if_: Condition | None = Field(default=None, alias="if")
    """The facts for which it is so."""


class Route(Model):
    """One of several provisions that lead one subject to the same end; reports set them beside each other.

    `order` ranks it, the lowest first.  `items` is a set-valued fact of the subject, each member of which is judged by
    itself: `item` gives the word `allowed`, `conditional` or `not_allowed` for the member `item`.
    """

    order: Expression
    """Its rank among the routes, the lowest first."""
    items: PathText
    """The set-valued fact whose members are judged one by one."""
    item: Expression
    """`allowed`, `conditional` or `not_allowed` for the member `item`."""
    terms: list[Term] = []
    """What it gives."""


class RuleFile(Model):
    """What every rule file begins with."""

    name: Text
    """The name that reports show."""
    horizon: dt.date
    """The newest day up to which the rule was checked against its sources."""
    covers: list[Line] = []
    """The sections of the law sheets that it encodes."""
    equivalent_mutants: dict[str, Line] = {}
    """Changes that `check rules mutate` makes and that provably alter nothing, each with the reason."""


class Provision(RuleFile):
    """One rule of law or policy that a firm can fall under."""

    provision: Id
    """Its id, which is the name of its file."""
    ask: Ask
    effect: Effect
    subject: Word
    """The kind of record on which it gives a verdict."""
    role: Text | None = None
    """Whom it falls on, where that is not simply the claimant."""
    authority: Line
    """The statute, regulation or notice as a whole."""
    in_force: Windows
    """The days on which it is law."""
    requires: Group
    """What must be met."""
    disqualified_by: Group | None = None
    """What must not be met."""
    advisory: list[Criterion] = []
    """Criteria that are shown and flag something, and never change the verdict."""
    benefit: Benefit | None = None
    """What it is worth."""
    deadlines: list[Deadline] = []
    """Days by which something must be done."""
    obligations: list[Obligation] = []
    """What must be done or kept, and next steps."""
    interactions: list[Interaction] = []
    """How it meets other provisions."""
    route: Route | None = None
    """Where it is one of several ways to the same end."""
    forum: Id | None = None
    """With `effect: channel`: the forum whose topics it describes."""
    topic: Line | None = None
    """With `effect: channel`: the topic."""
    product_family: Word | None = None
    """With `effect: channel`: the family of products that the topic is about."""


class Concept(RuleFile):
    """A fact that the rulebook derives: a truth with `true_when`, any other type with `value`."""

    concept: Word
    """Its name, which is the name of its file."""
    subject: Word
    """The kind of record of which it is asked."""
    authority: Line
    """The statute, regulation or notice that defines it."""
    in_force: Windows
    """The days on which it is law."""
    type: FactType = "bool"
    """The type of its value."""
    true_when: Group | None = None
    """When a true-or-false concept holds."""
    value: Expression | None = None
    """The value of any other concept."""

    @model_validator(mode="after")
    def _content(self) -> Concept:
        if (self.type == "bool") != (self.true_when is not None) or (self.true_when is None) == (self.value is None):
            raise ValueError("a true-or-false concept has `true_when`, any other has `value`")
        return self


class ForumWhere(Model):
    """A forum that an issue is for only where facts of its subject say so."""

    forum: Id
    """The forum."""
    when: Condition
    """The facts of the issue's subject for which it is so."""
    sheet: list[Line] | None = None
    """The keys of the law sheet that it encodes."""


class IssueForum(Model):
    """Where an issue is heard: as a row of the routing says, or as stands here.  `secondary` forums hear it too, the
    first `live_substitute` that is active takes it where the primary one is not."""

    routing: Id | None = None
    """The id of a row of routing.yaml, in place of the other keys but `decided_by`."""
    primary: Id | None = None
    """The forum whose matter it is."""
    group: Text | None = None
    """The group or track within that forum."""
    secondary: Id | list[Id | ForumWhere] = []
    """Forums that hear it too."""
    live_substitute: Id | list[Id] = []
    """Forums that take it where the primary one is not active, the first active one first."""
    decided_by: list[Id | ForumWhere]
    """Who can change the outcome."""
    why: Text | None = None
    """Why there."""

    @model_validator(mode="after")
    def _one(self) -> IssueForum:
        own = self.model_fields_set & {"primary", "group", "secondary", "live_substitute", "why"}
        if self.routing is not None and own:
            raise ValueError(f"a row of the routing says this already: leave out {', '.join(sorted(own))}")
        if self.routing is None and (self.primary is None or self.why is None):
            raise ValueError("an issue has `primary` and `why`, or the id of a row of the routing")
        return self


class Stake(Model):
    """How much hangs on an issue."""

    usd: Expression | None = None
    """Money at stake in USD."""
    workers: Expression | None = None
    """Persons at stake."""


class Because(Model):
    """Who asked it in public, when."""

    who: Text
    """Who asked it, and how."""
    date: StrictStr | dt.date
    """When: a day, a month or a year."""
    source: SourceKey
    seen: Seen


class Issue(RuleFile):
    """A matter to raise.  `{words}` in braces in the talking point are filled from `blanks`."""

    issue: Id
    """Its id, which is the name of its file."""
    ask: Ask
    request: Request
    subject: Word
    """The kind of record that raises it."""
    in_force: Windows
    """The days on which it can be raised."""
    sheet: list[Line] | None = None
    """The keys of the law sheet that it encodes."""
    raise_when: Condition
    """When a record raises it.  Unknown does not raise it."""
    forum: IssueForum
    """Where it is raised."""
    talking_point: Text
    """What is said; `{words}` in braces are filled from `blanks`, `{firm}` is the firm's name."""
    blanks: dict[Word, Expression] = {}
    """What the words in braces stand for."""
    stake: Stake = Stake()
    """How much hangs on it; orders the agenda."""
    because: list[Because] = []
    """Who asked it in public."""
    cite: Cite
    source: SourceKey
    seen: Seen


class RoutingRow(Model):
    """What a firm itself asks for, and where that belongs.  It becomes the issue `ask-ID` of the firm; without `when`
    it takes what no other row takes."""

    id: Id
    """The row's name; the issue is `ask-ID`."""
    name: Text
    """The name that reports show."""
    ask: Ask
    request: Request
    when: Condition | None = None
    """The facts of the firm that send its ask here."""
    primary: Id
    """The forum whose matter it is."""
    group: Text | None = None
    """The group or track within that forum."""
    secondary: Id | list[Id] = []
    """Forums that hear it too."""
    live_substitute: Id | list[Id] = []
    """Forums that take it where the primary one is not active."""
    why: Text
    """Why there."""
    talking_point: Text
    """What is said, with blanks as in an issue."""
    blanks: dict[Word, Expression] = {}
    """What the words in braces stand for."""
    stake: Stake = Stake()
    """How much hangs on it."""
    because: list[Because] = []
    """Who asked it in public."""
    sheet: list[Line] | None = None
    """The keys of the law sheet that it encodes."""
    cite: Cite
    source: SourceKey
    seen: Seen


class Unmoved(Model):
    """Where a condition belongs that a firm itself cannot move, by who can: under any ask, or under these."""

    movable_by: MovableBy | list[MovableBy]
    """Who could move the condition."""
    asks: list[Ask] | None = None
    """The asks for which it is so; without it, for every ask."""
    request: Request
    routing: Id
    """The row of the routing that takes the condition."""
    decided_by: list[Id]
    """Who can change the outcome."""


class Routing(Model):
    """Which forum hears what, row by row, and who decides it; and where conditions that a firm cannot move belong."""

    routing: Id
    """Its id."""
    in_force: Windows
    """The days on which the routing holds."""
    horizon: dt.date
    """The newest day up to which it was checked."""
    covers: list[Line] = []
    """The sections of the law sheets that it encodes."""
    decided_by: list[Id | ForumWhere]
    """Who can change the outcome, for every row."""
    rows: Annotated[list[RoutingRow], Field(min_length=1)]
    """One row for each kind of ask."""
    unmoved: list[Unmoved] = []
    """Where conditions belong that only others can move."""
    equivalent_mutants: dict[str, Line] = {}
    """Changes that provably alter nothing, each with the reason."""


class ForumState(Model):
    """What a forum is, from one day to another."""

    status: ForumStatus
    """What it is on these days."""
    from_: dt.date | None = Field(default=None, alias="from")
    """The first day."""
    to: dt.date | None = None
    """The last day, included.  States follow each other without a gap."""
    why: Text
    """What shows it."""
    source: Line
    """A key of sources.yaml."""


class Forum(Model):
    """Where an issue can be raised."""

    forum: Id
    """Its id, which is the name of its file."""
    name: Text
    """The name that reports show."""
    decides: Text
    """What it can decide."""
    chairs: Text
    """Who leads it."""
    korean_entry_point: Text
    """Where a Korean firm comes in."""
    states: Annotated[list[ForumState], Field(min_length=1)]
    """Whether it is alive, day by day."""
    horizon: dt.date
    """The newest day up to which it was checked."""
    covers: list[Line] = []
    """The sections of the law sheets that it encodes."""


class TableKey(Model):
    """One key of a table."""

    type: FactType
    """The type of the key; that of a fact of the same name has its members checked."""
    match: Literal["exact", "range", "prefix"] = "exact"
    """`exact`; `range`: a cell is `{from, to}`, both included; `prefix`: the longest cell with which the code
    begins wins."""


class Row(Model):
    """One row: a cell for each key (none matches everything), a value, its citation."""

    keys: dict[Word, Scalar | Range | None]
    """A cell for each key; a key that is left out matches everything."""
    value: Scalar
    """What the row answers; `unsettled` in a table of truths."""
    cite: Line | None = None
    """The pinpoint, where not the table's."""
    source: Line | None = None
    """A key of sources.yaml, where not the table's."""
    seen: Seen | None = None
    """How well it was seen, where not as the table."""
    in_force: Windows | None = None
    """The days on which the row is law."""
    note: Text | None = None
    """A remark."""


class Range(Model):
    """A cell that matches from one value to another."""

    from_: Scalar | None = Field(default=None, alias="from")
    """The least, included."""
    to: Scalar | None = None
    """The greatest, included."""


class Table(RuleFile):
    """Dated rows found by keys.  A row without its own citation carries the table's."""

    table: Word
    """Its name, which is the name of its file."""
    keys: dict[Word, TableKey]
    """What it is looked up by, in order."""
    type: FactType
    """The type of its values; `bool` for a table that answers true or false."""
    default: Scalar | None = None
    """The value where no row matches; without it, the look-up is unknown."""
    cite: Cite
    source: SourceKey
    seen: Seen
    rows: Annotated[list[Row], Field(min_length=1)]
    """The rows."""


class Source(Model):
    """Where a statement about the law can be read."""

    title: Line
    """The title."""
    publisher: StrictStr | None = None
    """Who published it."""
    date: StrictStr | dt.date | None = None
    """When."""
    url: StrictStr | None = None
    """Where it can be read."""
    note: StrictStr | None = None
    """A remark."""
    sheets: list[str] = []
    """The law sheets that rest on it."""
    keys: list[str] = []
    """Other keys by which sheets name it."""


class Sources(Model):
    """The file sources.yaml."""

    sources: dict[Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9.-]*$")], Source]
    """Each source under its key."""


class Joined(Model):
    """Values of a fact that a portfolio counts as one."""

    name: Text
    """What they are called together."""
    of: Annotated[list[str], Field(min_length=2)]
    """The values."""


class Fact(Model):
    """One fact that a firm file may give."""

    of: Annotated[list[Word], Field(min_length=1)]
    """The kinds of record that may give it."""
    type: FactType
    """Its type."""
    unit: Line | None = None
    """What a number counts, where the type does not say."""
    step: Scalar | None = None
    """The smallest step that means something; `check rules mutate` shifts thresholds by it."""
    values: dict[Annotated[str, Field(min_length=1)], Text] | None = None
    """With `enum` and `set`: the words allowed, each with its label."""
    to: Word | None = None
    """With `ref`: the kind of record that it names."""
    whole: bool | None = None
    """The values of one list are parts of one hundred percent."""
    sorts: Sorts | None = None
    """An agenda of many firms counts them by this fact: `family` of products, or `place`."""
    joined: dict[Word, Joined] | None = None
    """With `sorts`: values that are counted as one, under a name of their own."""
    label: Text
    """The name that reports show."""
    question: Text
    """What to ask the firm."""
    document: Text
    """What proves it."""
    holder: Holder
    """Who in the firm knows it."""
    aliases: list[Word] | None = None
    """Names that people write by mistake; the message then names the right one."""

    @model_validator(mode="after")
    def _complete(self) -> Fact:
        if (self.type in ("enum", "set")) != (self.values is not None):
            raise ValueError("`values` belong to the types enum and set, and to no other")
        if (self.type == "ref") != (self.to is not None):
            raise ValueError("`to` belongs to the type ref, and to no other")
        if self.sorts is not None and self.type != "enum":
            raise ValueError("a portfolio is sorted by facts of the type enum alone")
        if self.joined is not None:
            self._joins(self.joined, self.values or {})
        return self

    def _joins(self, joined: dict[str, Joined], values: dict[str, Text]) -> None:
        if self.sorts is None:
            raise ValueError("`joined` belongs to a fact by which a portfolio is sorted (`sorts`)")
        named = [value for join in joined.values() for value in join.of]
        for value in named:
            if value not in values:
                raise ValueError(f"`joined` names {value!r}, which is no value of this fact")
            if named.count(value) > 1:
                raise ValueError(f"{value!r} is joined twice")
        for name in joined:
            if name in values:
                raise ValueError(f"{name!r} is a value of this fact, and cannot name several")


class VocabularyFile(Model):
    """The file vocabulary.yaml."""

    facts: dict[Word, Fact]
    """Each fact under its name.  A day ends in `_date`, money in `_usd`, a share in `_pct`, a duration in its unit."""


class InterviewFact(Model):
    """A fact that is asked for only where a condition is known to hold."""

    fact: Word
    """A fact of the record."""
    when: Condition
    """About the record; unknown does not hold."""


class InterviewPart(Model):
    """One part of the start of an interview: the firm, or a list of it to be filled, and what each record is asked."""

    about: Literal["firm"] | None = None
    """Facts of the firm itself follow."""
    records: Word | None = None
    """The list of the firm that is asked for, such as `investments`."""
    question: Text | None = None
    """How it is asked which records there are."""
    facts: list[Word | InterviewFact] = []
    """Facts that are asked for next, of each record, in this order."""

    @model_validator(mode="after")
    def _of_one(self) -> InterviewPart:
        if (self.about is None) == (self.records is None):
            raise ValueError("a part is either `about: firm` or about `records` of the firm")
        if (self.records is None) != (self.question is None):
            raise ValueError("`question` says how `records` are asked for")
        return self


class Interview(Model):
    """What is asked first, before it is known what matters most."""

    interview: Annotated[list[InterviewPart], Field(min_length=1)]
    """The parts, in the order in which they are asked."""


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
    "interview": Interview,
}
"""The key by which a file says what it is -> its model."""
