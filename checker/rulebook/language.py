"""The rule language as an author writes it: conditions and expressions as typed data.

A condition is a mapping with one keyword, or a mapping of fact paths to tests.  An expression is a number, a
day, a fact
path, or a mapping with one keyword.  `checker.rulebook.lowering` turns both into the compiled form.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from pydantic import (
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    RootModel,
    StrictBool,
    StrictInt,
    StrictStr,
    Tag,
    model_validator,
)

Word: TypeAlias = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
Id: TypeAlias = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$")]
PathText: TypeAlias = Annotated[StrictStr, Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$")]
Scalar: TypeAlias = StrictBool | StrictInt | Decimal | dt.date | StrictStr


class Model(BaseModel):
    """A mapping that refuses keys it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


# --- conditions -------------------------------------------------------------------------------------------------------


class All(Model):
    """True if every one is, false if one is not."""

    all: list[Condition]
    """The conditions."""


class Any_(Model):
    """True if one is, false if none is."""

    any: list[Condition]
    """The conditions."""


class Not(Model):
    """The opposite."""

    not_: Condition = Field(alias="not")
    """The condition."""


class SomeOf(Model):
    """Some of several conditions."""

    n: Annotated[StrictInt, Field(ge=1)]
    """How many."""
    of: list[Condition]
    """Of which conditions."""


class AtLeast(Model):
    """True if at least `n` of the conditions are."""

    at_least: SomeOf
    """How many of which conditions."""


class If(Model):
    """`then` where the first condition holds, otherwise `else`; with it unknown, what both agree on."""

    if_: Condition = Field(alias="if")
    """What is asked first."""
    then: Condition
    """The condition where it holds."""
    else_: Condition = Field(alias="else")
    """The condition where it does not."""


class Consensus(Model):
    """Independent answers to one question (a declaration, and a test): those that are known must agree."""

    consensus: Annotated[list[Condition], Field(min_length=2)]
    """The answers."""


class Always(Model):
    """A condition that is settled."""

    always: StrictBool
    """Which way it is settled."""


class Shows(Model):
    """True where the condition holds; where it does not, it shows nothing and the answer stays unknown.

    In a consensus: a declaration that can speak for an answer and not against it.
    """

    shows: Condition
    """The condition."""


class Some(Model):
    """At least one item of the list at the path passes `where`.

    The path of this, of `no` and of `every` may also lead to a set-valued fact: each member is then the variable `item`
    in turn.
    """

    some: PathText
    """The path to the list, or to a set-valued fact."""
    where: Condition
    """What one item must pass; its paths start at the item, `subject.` leads back."""


class No(Model):
    """No item of the list at the path passes `where`."""

    no: PathText
    """The path to the list."""
    where: Condition
    """What no item may pass."""


class Every(Model):
    """Every item of the list (of those that pass `where`) passes `satisfies`."""

    every: PathText
    """The path to the list."""
    where: Condition | None = None
    """Which items are asked; without it, all."""
    satisfies: Condition
    """What each of them must pass."""


class ConceptIs(Model):
    """A true-or-false concept, of the record itself or of the one at `of`."""

    concept: Word
    """The concept."""
    of: PathText | None = None
    """The path to the record that is asked; without it, the record itself."""
    is_: StrictBool = Field(default=True, alias="is")
    """Which answer is wanted."""


class VerdictIs(Model):
    """Another provision applies (or, with `is: does_not_apply`, does not)."""

    provision: Id
    """The provision."""
    of: PathText | None = None
    """The path to the record that is asked."""
    is_: Literal["applies", "does_not_apply"] = Field(default="applies", alias="is")
    """Which verdict is wanted."""


class CriterionIs(Model):
    """One criterion of another rule, named `rule/criterion`, is met (or unmet)."""

    criterion: Annotated[StrictStr, Field(pattern=r"^[a-z0-9_-]+/[a-z0-9-]+$")]
    """`rule/criterion`."""
    of: PathText | None = None
    """The path to the record that is asked."""
    is_: Literal["met", "unmet"] = Field(default="met", alias="is")
    """Which outcome is wanted."""


class TableSays(Model):
    """A table that answers true or false, looked up by its keys."""

    table: Word
    """The table."""
    by: PathText | dict[str, Expression]
    """The path to its one key, or an expression for each of its keys."""
    is_: StrictBool = Field(default=True, alias="is")
    """Which answer is wanted."""


class Test(Model):
    """What must hold of a value.  Several tests must all hold."""

    is_: Operand | None = Field(default=None, alias="is")
    """Equal to: a word, yes or no, a country, a number, a day."""
    is_not: Operand | None = None
    """Known to be another."""
    in_: list[Scalar] | None = Field(default=None, alias="in")
    """One of these."""
    not_in: list[Scalar] | None = None
    """Known to be none of these."""
    at_least: Operand | None = None
    """This number or more."""
    more_than: Operand | None = None
    """More than this number."""
    at_most: Operand | None = None
    """This number or less."""
    less_than: Operand | None = None
    """Less than this number."""
    between: tuple[Operand, Operand] | None = None
    """From the first number to the second, both included."""
    on_or_before: Operand | None = None
    """This day or an earlier one."""
    before: Operand | None = None
    """An earlier day."""
    on_or_after: Operand | None = None
    """This day or a later one."""
    after: Operand | None = None
    """A later day."""
    during: tuple[Operand, Operand] | None = None
    """From the first day to the second, both included."""
    includes: Scalar | None = None
    """The set holds this word."""
    includes_any: list[Scalar] | None = None
    """The set holds one of these."""
    includes_all: list[Scalar] | None = None
    """The set holds all of these."""
    only: list[Scalar] | None = None
    """The set holds nothing but these."""
    empty: StrictBool | None = None
    """The set or list is known to hold nothing (or, with `false`, something)."""

    @model_validator(mode="after")
    def _one(self) -> Test:
        if not self.model_fields_set:
            raise ValueError("a test needs an operator such as `is`, `in`, `at_least` or `on_or_before`")
        return self


class ValueIs(Test):
    """The same tests of any expression."""

    value: Expression
    """The expression that is tested."""


class Facts(RootModel[dict[PathText, "Scalar | Test"]]):
    """Facts at the end of paths, each with its test; a plain value means `is`.  All must hold."""


def _condition_kind(value: object) -> str:
    if isinstance(value, BaseModel):
        return type(value).__name__
    if isinstance(value, dict):
        for key, kind in _CONDITIONS.items():
            if key in value:
                return kind
    return "Facts"


_CONDITIONS = {
    "value": "ValueIs",  # before the others: `at_least` beside it is its test
    "all": "All",
    "any": "Any_",
    "not": "Not",
    "at_least": "AtLeast",
    "if": "If",
    "consensus": "Consensus",
    "always": "Always",
    "shows": "Shows",
    "some": "Some",
    "no": "No",
    "every": "Every",
    "concept": "ConceptIs",
    "provision": "VerdictIs",
    "criterion": "CriterionIs",
    "table": "TableSays",
}

Condition = Annotated[
    Annotated[All, Tag("All")]
    | Annotated[Any_, Tag("Any_")]
    | Annotated[Not, Tag("Not")]
    | Annotated[AtLeast, Tag("AtLeast")]
    | Annotated[If, Tag("If")]
    | Annotated[Consensus, Tag("Consensus")]
    | Annotated[Always, Tag("Always")]
    | Annotated[Shows, Tag("Shows")]
    | Annotated[Some, Tag("Some")]
    | Annotated[No, Tag("No")]
    | Annotated[Every, Tag("Every")]
    | Annotated[ConceptIs, Tag("ConceptIs")]
    | Annotated[VerdictIs, Tag("VerdictIs")]
    | Annotated[CriterionIs, Tag("CriterionIs")]
    | Annotated[TableSays, Tag("TableSays")]
    | Annotated[ValueIs, Tag("ValueIs")]
    | Annotated[Facts, Tag("Facts")],
    Discriminator(_condition_kind),
]


# --- expressions ------------------------------------------------------------------------------------------------------


class FactValue(Model):
    """The value at the end of a path, where a plain text would be read as a word."""

    fact: PathText
    """The path."""


class Arithmetic(Model):
    """Exact arithmetic, from left to right."""

    add: list[Expression] | None = None
    """The sum."""
    subtract: list[Expression] | None = None
    """The first less the others."""
    multiply: list[Expression] | None = None
    """The product."""
    divide: list[Expression] | None = None
    """The first divided by the others in turn."""
    min: list[Expression] | None = None
    """The least."""
    max: list[Expression] | None = None
    """The greatest."""

    @model_validator(mode="after")
    def _one(self) -> Arithmetic:
        if len(self.model_fields_set) != 1 or not next(iter(self.model_dump(exclude_none=True).values())):
            raise ValueError("one operator with at least one operand is expected")
        return self


class Sum(Model):
    """`value` summed over the items of a list that pass `where`."""

    sum: PathText
    """The path to the list."""
    value: Expression
    """What is summed, for each item."""
    where: Condition | None = None
    """Which items count; without it, all."""


class Count(Model):
    """How many items of a list pass `where`."""

    count: PathText
    """The path to the list."""
    where: Condition | None = None
    """Which items count; without it, all."""


class ShareOf(Model):
    """Percent of the weight of a list that falls on the items that pass `where`; `exclude` leaves items out
    altogether."""

    share_of: PathText
    """The path to the list."""
    weight: Expression
    """The weight of each item."""
    where: Condition
    """Which items are in the numerator."""
    exclude: Condition | None = None
    """Which items are in neither."""


class OwnershipShare(Model):
    """Percent that owners who pass `where` hold, directly and through chains; `ownership_share` is a share
    fact of an owner.

    `of_one` asks for the largest share of any one of them; with `passes_from` what an entity holds is its holder's only
    from that share of it, unless the entity passes `unless`.
    """

    ownership_share: Word
    """The share fact of an owner that is followed."""
    of: PathText | None = None
    """The path to the entity that is owned; without it, the record itself."""
    where: Condition
    """What a holder must pass."""
    whole_from: Decimal | StrictInt | None = None
    """From this percent on, what an entity holds counts as its holder's in full."""
    passes_from: Decimal | StrictInt | None = None
    """Below this percent, what an entity holds is not its holder's at all."""
    unless: Condition | None = None
    """Entities that pass holdings through whatever the share."""
    of_one: StrictBool = False
    """The largest share of any one holder instead of that of all."""


class TableValue(Model):
    """What a table gives for its keys."""

    table: Word
    """The table."""
    by: PathText | dict[str, Expression]
    """The path to its one key, or an expression for each of its keys."""


class Agreed(Model):
    """Independent answers to one question: what all of them still allow, or anything where they conflict."""

    consensus: Annotated[list[Expression], Field(min_length=2)]
    """The answers."""


class Choose(Model):
    """`then` where the condition holds, otherwise `else`."""

    if_: Condition = Field(alias="if")
    """What is asked first."""
    then: Expression
    """The value where it holds."""
    else_: Expression = Field(alias="else")
    """The value where it does not."""


class DatePlus(Model):
    """A day moved by a span."""

    date_plus: Expression
    """The day."""
    years: StrictInt = 0
    """Years to add."""
    months: StrictInt = 0
    """Months to add."""
    days: StrictInt = 0
    """Days to add."""


class DatePart(Model):
    """The year of a day; the first or last day of a year."""

    year_of: Expression | None = None
    """The year of a day."""
    year_begin: Expression | None = None
    """The first day of a year."""
    year_end: Expression | None = None
    """The last day of a year."""

    @model_validator(mode="after")
    def _one(self) -> DatePart:
        if len(self.model_fields_set) != 1:
            raise ValueError("one of year_of, year_begin, year_end is expected")
        return self


class Between(Model):
    """Whole days, or full years, from the first day to the second."""

    days_between: tuple[Expression, Expression] | None = None
    """Whole days."""
    years_between: tuple[Expression, Expression] | None = None
    """Full years."""

    @model_validator(mode="after")
    def _one(self) -> Between:
        if len(self.model_fields_set) != 1:
            raise ValueError("one of days_between, years_between is expected")
        return self


class ConceptValue(Model):
    """A concept that has a value."""

    concept: Word
    """The concept."""
    of: PathText | None = None
    """The path to the record that is asked."""


class BenefitOf(Model):
    """What another provision gives, in USD."""

    benefit_of: Id
    """The provision."""
    of: PathText | None = None
    """The path to the record that is asked."""


def _expression_kind(value: object) -> str:
    if isinstance(value, BaseModel):
        return type(value).__name__
    if isinstance(value, dict):
        return next((kind for key, kind in _EXPRESSIONS.items() if key in value), "FactValue")
    return "Scalar"


_EXPRESSIONS = {
    "fact": "FactValue",
    "add": "Arithmetic",
    "subtract": "Arithmetic",
    "multiply": "Arithmetic",
    "divide": "Arithmetic",
    "min": "Arithmetic",
    "max": "Arithmetic",
    "sum": "Sum",
    "count": "Count",
    "share_of": "ShareOf",
    "ownership_share": "OwnershipShare",
    "table": "TableValue",
    "consensus": "Agreed",
    "if": "Choose",
    "date_plus": "DatePlus",
    "year_of": "DatePart",
    "year_begin": "DatePart",
    "year_end": "DatePart",
    "days_between": "Between",
    "years_between": "Between",
    "concept": "ConceptValue",
    "benefit_of": "BenefitOf",
}

Mapped = (
    Annotated[FactValue, Tag("FactValue")]
    | Annotated[Arithmetic, Tag("Arithmetic")]
    | Annotated[Sum, Tag("Sum")]
    | Annotated[Count, Tag("Count")]
    | Annotated[ShareOf, Tag("ShareOf")]
    | Annotated[OwnershipShare, Tag("OwnershipShare")]
    | Annotated[TableValue, Tag("TableValue")]
    | Annotated[Agreed, Tag("Agreed")]
    | Annotated[Choose, Tag("Choose")]
    | Annotated[DatePlus, Tag("DatePlus")]
    | Annotated[DatePart, Tag("DatePart")]
    | Annotated[Between, Tag("Between")]
    | Annotated[ConceptValue, Tag("ConceptValue")]
    | Annotated[BenefitOf, Tag("BenefitOf")]
)

Expression = Annotated[Annotated[Scalar, Tag("Scalar")] | Mapped, Discriminator(_expression_kind)]
"""In an expression a text is a fact path."""

Operand = Expression
"""In a test a text is a word of the fact's own vocabulary; write `{fact: path}` to compare with another fact."""


for _model in list(globals().values()):
    if isinstance(_model, type) and issubclass(_model, BaseModel) and _model.__module__ == __name__:
        _model.model_rebuild()
