"""From what an author wrote to the compiled form: paths resolved, literals typed against the vocabulary, names
looked up.

Every fault is collected with its place, so that an author sees all of them at once.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypeAlias, cast

from pydantic import BaseModel

from checker.errors import Place, Problem, nearest
from checker.firm.kinds import KINDS, STANDS_FOR
from checker.firm.reading import dotted
from checker.firm.vocabulary import NUMERIC, ORDERED, FactDef, FactType, Vocabulary
from checker.rulebook import files, ir
from checker.rulebook import language as lang

At: TypeAlias = tuple[str | int, ...]

_OPERATORS: dict[str, tuple[str, str]] = {
    # operator: (test, the types it is meant for)
    "is_": ("eq", "any"),
    "is_not": ("ne", "any"),
    "at_least": ("ge", "number"),
    "more_than": ("gt", "number"),
    "at_most": ("le", "number"),
    "less_than": ("lt", "number"),
    "on_or_before": ("le", "date"),
    "before": ("lt", "date"),
    "on_or_after": ("ge", "date"),
    "after": ("gt", "date"),
}
ITEM = "item"
"""The variable that stands for a member of a set."""
TYPES: dict[str, str] = {
    "bool": "true or false",
    "date": "a day",
    "count": "a whole number",
    "number": "a number",
    "money": "an amount of money",
    "percent": "a share",
    "year": "a year",
    "text": "a text",
    "code": "a code",
    "country": "a country",
    "enum": "a word",
    "set": "a set of words",
    "ref": "a record",
}
"""What a type is called in messages."""
_SETS = {"includes_any": "any", "includes_all": "all", "only": "only"}


@dataclass(frozen=True)
class Names:
    """What a rule file may refer to."""

    vocabulary: Vocabulary
    concepts: Mapping[str, tuple[str, FactType]]
    """name -> (kind of its subject, type)"""
    provisions: Mapping[str, str]
    """id -> kind of its subject"""
    criteria: Mapping[str, frozenset[str]]
    """rule -> ids of its criteria"""
    tables: Mapping[str, ir.Table]
    sources: frozenset[str]
    forums: frozenset[str]


@dataclass(frozen=True)
class Resolved:
    """Where a path leads: to a fact, a concept, a record or a list of records."""

    what: str
    path: list[str]
    kind: str = ""
    type: FactType = "ref"
    fact: FactDef | None = None
    name: str = ""


class Lowering:
    """Lowers one file.  `problems` holds what was found wrong."""

    def __init__(self, names: Names, file: str, lines: Mapping[At, int]) -> None:
        self.names, self.file, self.lines = names, file, lines
        self.problems: list[Problem] = []
        self.subject = "firm"
        self.variables: dict[str, FactType] = {}
        self.members: dict[str, FactDef] = {}
        """variable -> the set-valued fact of which it is a member"""

    def wrong(self, at: At, what: str, instead: str = "") -> None:
        """Notes a fault at a path of the file."""
        self.problems.append(Problem(self.place(at), what, instead))

    def place(self, at: At) -> Place:
        """The place of a path, or of its nearest ancestor that has a line."""
        known = at
        while known and known not in self.lines:
            known = known[:-1]
        return Place(self.file, self.lines.get(known), dotted(at))

    # --- paths --------------------------------------------------------------------------------------------------------

    def resolve(self, text: str, kind: str, at: At) -> Resolved | None:
        """Follows a path from a record of `kind`; notes the fault and gives None where it leads nowhere."""
        words, path = text.split("."), []
        for i, word in enumerate(words):
            last = i == len(words) - 1
            if word == "subject" and i == 0:
                kind = self.subject
                path.append(word)
                if last:
                    return Resolved("record", path, kind)
                continue
            if word == "concept" and i == len(words) - 2:
                return self._concept(words[-1], path, kind, at)
            step = self.names.vocabulary.step_to(kind, word)
            fact = self.names.vocabulary.of_kind(kind).get(word)
            if fact is not None and last:
                return Resolved("fact", [*path, word], kind, fact["type"], fact)
            if step is None:
                near = "" if fact is not None else self.names.vocabulary.suggest(kind, word)
                what = "holds no further facts" if fact is not None else f"is not a fact of {_a(kind)}"
                self.wrong(at, f"{word!r} {what}", near)
                return None
            kind, is_list = step
            path.append(word)
            if last:
                return Resolved("list" if is_list else "record", path, kind)
            if is_list:
                self.wrong(
                    at,
                    f"{word!r} is a list; its items are reached one by one",
                    "`some`, `every`, `sum` or `count` over it",
                )
                return None
        return None

    def _concept(self, name: str, path: list[str], kind: str, at: At) -> Resolved | None:
        known = self.names.concepts.get(name)
        if known is None:
            self.wrong(at, f"there is no concept {name!r}", nearest(name, self.names.concepts))
            return None
        if not _fits(known[0], kind):
            self.wrong(at, f"the concept {name!r} is about {_a(known[0])}, this is {_a(kind)}")
            return None
        return Resolved("concept", path, kind, known[1], name=name)

    def record(self, text: str | None, kind: str, target: str | None, at: At) -> list[str]:
        """The path to a record of the kind `target`; the empty path is the record itself."""
        if text is None:
            found: Resolved | None = Resolved("record", [], kind)
        else:
            found = self.resolve(text, kind, at)
        if found is None:
            return []
        # A reference is a fact whose value is the record itself.
        end = found.fact["to"] if found.fact is not None and found.type == "ref" else found.kind
        if found.what not in ("record", "fact") or (found.what == "fact" and found.type != "ref"):
            self.wrong(at, f"{text!r} does not lead to one record")
        elif target is not None and not _fits(target, end):
            self.wrong(at, f"this is about {_a(target)}, {text or 'the record itself'} is {_a(end)}")
        return found.path

    def items(self, text: str, kind: str, at: At) -> tuple[list[str], str]:
        """(path of a list of records, kind of its items)."""
        found = self.resolve(text, kind, at)
        if found is not None and found.what != "list":
            self.wrong(at, f"{text!r} is not a list of records")
            found = None
        return (found.path, found.kind) if found else ([], kind)

    # --- conditions ---------------------------------------------------------------------------------------------------

    def condition(self, model: Any, kind: str, at: At) -> ir.Condition:
        """A condition about a record of `kind`, compiled."""
        compiled: ir.Condition = getattr(self, "_" + type(model).__name__.rstrip("_").lower())(model, kind, at)
        return compiled

    def _many(self, models: Iterable[Any], kind: str, at: At) -> list[ir.Condition]:
        return [self.condition(model, kind, (*at, i)) for i, model in enumerate(models)]

    def _all(self, model: lang.All, kind: str, at: At) -> ir.Condition:
        return {"op": "all", "of": self._many(model.all, kind, (*at, "all"))}

    def _any(self, model: lang.Any_, kind: str, at: At) -> ir.Condition:
        return {"op": "any", "of": self._many(model.any, kind, (*at, "any"))}

    def _consensus(self, model: lang.Consensus, kind: str, at: At) -> ir.Condition:
        return {"op": "consensus", "of": self._many(model.consensus, kind, (*at, "consensus"))}

    def _not(self, model: lang.Not, kind: str, at: At) -> ir.Condition:
        return {"op": "not", "of": self.condition(model.not_, kind, (*at, "not"))}

    def _atleast(self, model: lang.AtLeast, kind: str, at: At) -> ir.Condition:
        some = model.at_least
        if some.n > len(some.of):
            self.wrong((*at, "at_least"), f"{some.n} of {len(some.of)} can never be reached")
        return {"op": "at_least", "n": some.n, "of": self._many(some.of, kind, (*at, "at_least", "of"))}

    def _if(self, model: lang.If, kind: str, at: At) -> ir.Condition:
        return {
            "op": "if",
            "when": self.condition(model.if_, kind, (*at, "if")),
            "then": self.condition(model.then, kind, (*at, "then")),
            "otherwise": self.condition(model.else_, kind, (*at, "else")),
        }

    def _always(self, model: lang.Always, kind: str, at: At) -> ir.Condition:
        return {"op": "const", "value": model.always}

    def _shows(self, model: lang.Shows, kind: str, at: At) -> ir.Condition:
        # Answers that contradict each other are the unknown.
        nothing: ir.Condition = {
            "op": "consensus",
            "of": [{"op": "const", "value": True}, {"op": "const", "value": False}],
        }
        when = self.condition(model.shows, kind, (*at, "shows"))
        return {"op": "if", "when": when, "then": {"op": "const", "value": True}, "otherwise": nothing}

    def _some(self, model: lang.Some, kind: str, at: At) -> ir.Condition:
        return self._quantify("some", model.some, "some", {"test": ("where", model.where)}, kind, at)

    def _no(self, model: lang.No, kind: str, at: At) -> ir.Condition:
        return _maybe_not(self._quantify("some", model.no, "no", {"test": ("where", model.where)}, kind, at), False)

    def _every(self, model: lang.Every, kind: str, at: At) -> ir.Condition:
        parts = {"test": ("satisfies", model.satisfies), "where": ("where", model.where)}
        return self._quantify("every", model.every, "every", parts, kind, at)

    def _quantify(
        self, op: str, text: str, key: str, parts: Mapping[str, tuple[str, Any]], kind: str, at: At
    ) -> ir.Condition:
        """A quantifier over the records of a list, or over the members of a set-valued fact."""
        found = self.resolve(text, kind, (*at, key))
        outer = dict(self.variables), dict(self.members)
        if found is not None and found.fact is not None and found.type == "set":
            item, out = kind, {"op": f"{op}_member", "set": self._value_of(found)}
            self.variables[ITEM], self.members[ITEM] = "enum", found.fact
        elif found is not None and found.what == "list":
            item, out = found.kind, {"op": op, "list": found.path}
        else:
            if found is not None:
                self.wrong((*at, key), f"{text!r} is not a list of records", "a list, or a fact that is a set")
            return {"op": "const", "value": False}
        for name, (word, model) in parts.items():
            if model is not None:
                out[name] = self.condition(model, item, (*at, word))
        self.variables, self.members = outer
        return cast(ir.Condition, out)

    def members_tested(
        self, text: str, value: Any, words: Sequence[Sequence[str]], kind: str, at: At
    ) -> tuple[Any, ...]:
        """A set-valued fact, and for each list of words whether a value about the member `item` is one of them."""
        found = self.resolve(text, kind, (*at, "items"))
        if found is None or found.fact is None or found.type != "set":
            if found is not None:
                self.wrong((*at, "items"), f"{text!r} is not a fact that is a set")
            return tuple({"op": "const", "value": False} for _ in range(len(words) + 1))
        outer = dict(self.variables), dict(self.members)
        self.variables[ITEM], self.members[ITEM] = "enum", found.fact
        tests = [
            self.condition(lang.ValueIs.model_validate({"value": value, "in": list(among)}), kind, (*at, "item"))
            for among in words
        ]
        self.variables, self.members = outer
        return self._value_of(found), *tests

    def _conceptis(self, model: lang.ConceptIs, kind: str, at: At) -> ir.Condition:
        target, type = self.names.concepts.get(model.concept, ("", "bool"))
        if not target:
            self.wrong(
                (*at, "concept"), f"there is no concept {model.concept!r}", nearest(model.concept, self.names.concepts)
            )
        elif type != "bool":
            self.wrong(
                (*at, "concept"), f"the concept {model.concept!r} has a value", "`concept.NAME:` with a test of it"
            )
        of = self.record(model.of, kind, target or None, (*at, "of"))
        return _maybe_not({"op": "concept", "name": model.concept, "of": of}, model.is_)

    def _verdictis(self, model: lang.VerdictIs, kind: str, at: At) -> ir.Condition:
        target = self.names.provisions.get(model.provision)
        if target is None:
            near = nearest(model.provision, self.names.provisions)
            self.wrong((*at, "provision"), f"there is no provision {model.provision!r}", near)
        of = self.record(model.of, kind, target, (*at, "of"))
        return _maybe_not({"op": "verdict", "provision": model.provision, "of": of}, model.is_ == "applies")

    def _criterionis(self, model: lang.CriterionIs, kind: str, at: At) -> ir.Condition:
        rule, _, criterion = model.criterion.partition("/")
        known = self.names.criteria.get(rule)
        if known is None or criterion not in known:
            every = [f"{r}/{c}" for r, ids in self.names.criteria.items() for c in ids]
            self.wrong(
                (*at, "criterion"), f"there is no criterion {model.criterion!r}", nearest(model.criterion, every)
            )
        concept = self.names.concepts.get(rule)
        target = concept[0] if concept else self.names.provisions.get(rule)
        of = self.record(model.of, kind, target, (*at, "of"))
        return _maybe_not({"op": "criterion", "rule": rule, "criterion": criterion, "of": of}, model.is_ == "met")

    def _tablesays(self, model: lang.TableSays, kind: str, at: At) -> ir.Condition:
        table, by = self._table(model, kind, at)
        if table is not None and table["type"] != "bool":
            self.wrong(
                (*at, "table"),
                f"the table {model.table!r} gives {TYPES[table['type']]}",
                "`value: {table: ...}` with a test",
            )
        return _maybe_not({"op": "lookup_truth", "table": model.table, "by": by}, model.is_)

    def _facts(self, model: lang.Facts, kind: str, at: At) -> ir.Condition:
        tests = [node for text, test in model.root.items() for node in self._tests(text, test, kind, (*at, text))]
        return tests[0] if len(tests) == 1 else {"op": "all", "of": tests}

    def _valueis(self, model: lang.ValueIs, kind: str, at: At) -> ir.Condition:
        left = self.expression(model.value, kind, (*at, "value"))
        tests = self._operators(left, model, kind, at, self._words_of(left))
        return tests[0] if len(tests) == 1 else {"op": "all", "of": tests}

    def _tests(self, text: str, test: Any, kind: str, at: At) -> list[ir.Condition]:
        if text == "as_of" or text in self.variables:
            fact = self.members.get(text)
            return self._operators(self.expression(text, kind, at), _as_test(test), kind, at, fact)
        found = self.resolve(text, kind, at)
        if found is None:
            return []
        if found.what in ("list", "record"):
            if isinstance(test, lang.Test) and test.model_fields_set == {"empty"} and found.what == "list":
                return [_maybe_not({"op": "empty", "list": found.path}, bool(test.empty))]
            self.wrong(
                at, f"{text!r} is {'a list of records' if found.what == 'list' else 'a record'}, not a value to test"
            )
            return []
        if found.what == "concept" and found.type == "bool":
            if not isinstance(test, bool):
                self.wrong(at, "a true-or-false concept is tested with true or false")
            return [_maybe_not({"op": "concept", "name": found.name, "of": found.path}, test is True)]
        return self._operators(self._value_of(found), _as_test(test), kind, at, found.fact)

    def _operators(self, left: Any, test: lang.Test, kind: str, at: At, fact: FactDef | None) -> list[ir.Condition]:
        out: list[ir.Condition] = []
        type: FactType = left["type"]
        for name in sorted(test.model_fields_set - {"value"}, key=list(lang.Test.model_fields).index):
            value, spot = getattr(test, name), (*at, name.rstrip("_"))
            if name in _OPERATORS:
                out += self._compare(left, name, value, kind, spot, fact)
            elif name in ("between", "during"):
                low, high = ("at_least", "at_most") if name == "between" else ("on_or_after", "on_or_before")
                out += self._compare(left, low, value[0], kind, (*spot, 0), fact)
                out += self._compare(left, high, value[1], kind, (*spot, 1), fact)
            elif name in ("in_", "not_in"):
                values = [self.literal(v, type, fact, (*spot, i)) for i, v in enumerate(value)]
                if type in ORDERED:
                    self.wrong(spot, f"`{name.rstrip('_')}` tests words, this is {TYPES[type]}", "`between`")
                out.append(_maybe_not({"op": "member", "left": left, "values": values}, name == "in_"))
            elif name == "empty":
                if type != "set" or left["op"] != "fact":
                    self.wrong(spot, f"`empty` tests lists, this is {TYPES[type]}")
                else:
                    out.append(_maybe_not({"op": "empty", "list": left["path"]}, bool(value)))
            else:
                members = [value] if name == "includes" else value
                if type != "set":
                    self.wrong(spot, f"`{name}` tests sets, this is {TYPES[type]}", "`is` or `in`")
                values = [self.literal(v, type, fact, (*spot, i)) for i, v in enumerate(members)]
                out.append({"op": "includes", "left": left, "how": _SETS.get(name, "any"), "values": values})  # type: ignore[typeddict-item]
        return out

    def _compare(self, left: Any, name: str, value: Any, kind: str, at: At, fact: FactDef | None) -> list[ir.Condition]:
        test, meant = _OPERATORS[name]
        type: FactType = left["type"]
        if (meant == "date" and type != "date") or (meant == "number" and type not in NUMERIC):
            right_word = {
                "number": "on_or_after, on_or_before, before or after",
                "date": "at_least, at_most, more_than or less_than",
            }
            self.wrong(
                at, f"`{name}` does not test {TYPES[type]}", right_word[meant] if type in ORDERED else "`is` or `in`"
            )
            return []
        if isinstance(value, BaseModel):
            right: Any = self.expression(value, kind, at)
            if not _comparable(type, right["type"]):
                self.wrong(at, f"{TYPES[type]} cannot be compared with {TYPES[right['type']]}")
        else:
            right = {"op": "lit", "value": self.literal(value, type, fact, at), "type": type}
        return [{"op": "compare", "test": test, "left": left, "right": right}]  # type: ignore[typeddict-item]

    # --- expressions --------------------------------------------------------------------------------------------------

    def expression(self, model: Any, kind: str, at: At) -> Any:
        """An expression about a record of `kind`, compiled; every node has its type."""
        if isinstance(model, bool):
            return {"op": "lit", "value": model, "type": "bool"}
        if isinstance(model, int | Decimal):
            return {"op": "lit", "value": _number(model), "type": "number"}
        if isinstance(model, dt.date):
            return {"op": "lit", "value": model.isoformat(), "type": "date"}
        if isinstance(model, str):
            return self._word(model, kind, at)
        return getattr(self, "_x_" + type(model).__name__.lower())(model, kind, at)

    def _word(self, text: str, kind: str, at: At) -> Any:
        if text == "as_of":
            return {"op": "as_of", "type": "date"}
        if text in self.variables:
            return {"op": "var", "name": text, "type": self.variables[text]}
        found = self.resolve(text, kind, at)
        if found is None or found.what == "list":
            if found is not None:
                self.wrong(at, f"{text!r} is not a value")
            return {"op": "lit", "value": 0, "type": "number"}
        # A link to a record is as good as a reference: one can be compared with the other.
        return self._value_of(found)

    def _value_of(self, found: Resolved) -> Any:
        if found.what == "concept":
            return {"op": "concept_value", "name": found.name, "of": found.path, "type": found.type}
        return {"op": "fact", "path": found.path, "type": found.type}

    def _x_factvalue(self, model: lang.FactValue, kind: str, at: At) -> Any:
        return self._word(model.fact, kind, (*at, "fact"))

    def _x_arithmetic(self, model: lang.Arithmetic, kind: str, at: At) -> Any:
        op = next(iter(model.model_fields_set))
        parts = [self.expression(x, kind, (*at, op, i)) for i, x in enumerate(getattr(model, op))]
        types = {part["type"] for part in parts}
        if "date" in types and (op not in ("min", "max") or types != {"date"}):
            self.wrong(at, f"`{op}` takes numbers, one of these is a day", "date_plus or days_between")
        for part in parts:
            if part["type"] not in ORDERED:
                self.wrong(at, f"`{op}` takes numbers, one of these is {TYPES[part['type']]}")
        type = types.pop() if len(types) == 1 else "money" if types & {"money"} else "number"
        return {
            "op": op,
            "of": parts,
            "type": type if op in ("min", "max", "add", "subtract") or type == "money" else "number",
        }

    def _x_sum(self, model: lang.Sum, kind: str, at: At) -> Any:
        path, item = self.items(model.sum, kind, (*at, "sum"))
        value = self.expression(model.value, item, (*at, "value"))
        return self._where({"op": "sum", "list": path, "value": value, "type": value["type"]}, model.where, item, at)

    def _x_count(self, model: lang.Count, kind: str, at: At) -> Any:
        path, item = self.items(model.count, kind, (*at, "count"))
        return self._where({"op": "count", "list": path, "type": "count"}, model.where, item, at)

    def _x_shareof(self, model: lang.ShareOf, kind: str, at: At) -> Any:
        path, item = self.items(model.share_of, kind, (*at, "share_of"))
        out: dict[str, Any] = {
            "op": "share",
            "list": path,
            "weight": self.expression(model.weight, item, (*at, "weight")),
            "type": "percent",
        }
        if model.exclude is not None:
            out["exclude"] = self.condition(model.exclude, item, (*at, "exclude"))
        return self._where(out, model.where, item, at)

    def _where(self, out: Any, where: Any, item: str, at: At) -> Any:
        if where is not None:
            out["where"] = self.condition(where, item, (*at, "where"))
        return out

    def _x_ownershipshare(self, model: lang.OwnershipShare, kind: str, at: At) -> Any:
        measure = self.names.vocabulary.of_kind("owner").get(model.ownership_share)
        if measure is None or measure["type"] != "percent":
            near = nearest(model.ownership_share, self.names.vocabulary.of_kind("owner"))
            self.wrong((*at, "ownership_share"), f"{model.ownership_share!r} is not a share of an owner", near)
        out: dict[str, Any] = {
            "op": "ownership",
            "of": self.record(model.of, kind, "entity", (*at, "of")),
            "measure": model.ownership_share,
            "type": "percent",
        }
        for key, share in (("whole_from", model.whole_from), ("passes_from", model.passes_from)):
            if share is not None:
                out[key] = _number(share)
        if model.unless is not None:
            out["unless"] = self.condition(model.unless, "entity", (*at, "unless"))
            if model.passes_from is None:
                self.wrong(
                    (*at, "unless"), "`unless` names what passes on below `passes_from`", "a `passes_from` beside it"
                )
        if model.of_one:
            out["of_one"] = True
        return self._where(out, model.where, "owner", at)

    def _x_tablevalue(self, model: lang.TableValue, kind: str, at: At) -> Any:
        table, by = self._table(model, kind, at)
        return {"op": "lookup", "table": model.table, "by": by, "type": table["type"] if table else "number"}

    def _table(self, model: Any, kind: str, at: At) -> tuple[ir.Table | None, dict[str, Any]]:
        table = self.names.tables.get(model.table)
        if table is None:
            self.wrong((*at, "table"), f"there is no table {model.table!r}", nearest(model.table, self.names.tables))
            return None, {}
        given = {next(iter(table["keys"])): model.by} if isinstance(model.by, str) else model.by
        if isinstance(model.by, str) and len(table["keys"]) > 1:
            self.wrong((*at, "by"), f"the table has the keys {', '.join(table['keys'])}", "each key with its value")
        by: dict[str, Any] = {}
        for key, cell in table["keys"].items():
            if key not in given:
                self.wrong((*at, "by"), f"the key {key!r} of the table is missing")
                continue
            value, spot = given[key], (*at, "by", key)
            if isinstance(value, str) and cell["type"] == "enum" and self._is_word(value, kind):
                # A word that is no fact is a literal of the key.
                by[key] = {"op": "lit", "value": value, "type": "enum"}
                known = {row["keys"].get(key, value) for row in table["rows"]}
                if cell["match"] == "exact" and value not in known:
                    self.wrong(spot, f"no row of the table has the {key} {value!r}", nearest(value, known))
            else:
                by[key] = self.expression(value, kind, spot)
                if not _comparable(by[key]["type"], cell["type"]):
                    self.wrong(spot, f"the key is {TYPES[cell['type']]}, this is {TYPES[by[key]['type']]}")
                if isinstance(value, str) and value in self.members:
                    words = self.members[value]["values"]
                    for word in sorted({row["keys"][key] for row in table["rows"] if key in row["keys"]} - set(words)):
                        self.wrong(
                            spot,
                            f"the table has a row for the {key} {word!r}, which no {value} is",
                            nearest(word, words),
                        )
        for key in given:
            if key not in table["keys"]:
                self.wrong((*at, "by"), f"the table has no key {key!r}", nearest(key, table["keys"]))
        return table, by

    def _words_of(self, left: Any) -> FactDef | None:
        """The words that a table can give, as a fact that has them, so that a word it never gives is noticed."""
        table = self.names.tables.get(left["table"]) if left["op"] == "lookup" and left["type"] == "enum" else None
        if table is None:
            return None
        values = [row["value"] for row in table["rows"]] + ([table["default"]] if "default" in table else [])
        return cast(FactDef, {"type": "enum", "values": dict.fromkeys(values)})

    def _is_word(self, text: str, kind: str) -> bool:
        first = text.split(".")[0]
        known = {*self.names.vocabulary.names(kind), *self.variables, "firm", "parent", "subject", "concept", "as_of"}
        return first not in known

    def _x_agreed(self, model: lang.Agreed, kind: str, at: At) -> Any:
        parts = [self.expression(x, kind, (*at, "consensus", i)) for i, x in enumerate(model.consensus)]
        type = next((part["type"] for part in parts if part["op"] != "lit"), parts[0]["type"])
        for i, part in enumerate(parts):
            if not _comparable(part["type"], type):
                self.wrong((*at, "consensus", i), f"{TYPES[part['type']]} cannot agree with {TYPES[type]}")
        return {"op": "agreed", "of": parts, "type": type}

    def _x_choose(self, model: lang.Choose, kind: str, at: At) -> Any:
        then, otherwise = (
            self.expression(model.then, kind, (*at, "then")),
            self.expression(model.else_, kind, (*at, "else")),
        )
        if not _comparable(then["type"], otherwise["type"]):
            self.wrong(at, f"`then` is {TYPES[then['type']]}, `else` {TYPES[otherwise['type']]}")
        type = otherwise["type"] if then["op"] == "lit" else then["type"]
        when = self.condition(model.if_, kind, (*at, "if"))
        return {"op": "choose", "when": when, "then": then, "otherwise": otherwise, "type": type}

    def _x_dateplus(self, model: lang.DatePlus, kind: str, at: At) -> Any:
        date = self._of_type(model.date_plus, "date", kind, (*at, "date_plus"))
        return {
            "op": "date_plus",
            "date": date,
            "years": model.years,
            "months": model.months,
            "days": model.days,
            "type": "date",
        }

    def _x_datepart(self, model: lang.DatePart, kind: str, at: At) -> Any:
        op = next(iter(model.model_fields_set))
        inner = self.expression(getattr(model, op), kind, (*at, op))
        if (inner["type"] == "date") != (op == "year_of"):
            self.wrong(
                (*at, op), f"`{op}` takes a {'day' if op == 'year_of' else 'year'}, this is {TYPES[inner['type']]}"
            )
        return {"op": op, "of": inner, "type": "year" if op == "year_of" else "date"}

    def _x_between(self, model: lang.Between, kind: str, at: At) -> Any:
        op = next(iter(model.model_fields_set))
        start, end = (self._of_type(x, "date", kind, (*at, op, i)) for i, x in enumerate(getattr(model, op)))
        return {"op": op, "start": start, "end": end, "type": "number"}

    def _of_type(self, model: Any, type: str, kind: str, at: At) -> Any:
        out = self.expression(model, kind, at)
        if out["type"] != type:
            self.wrong(at, f"{TYPES[type]} is expected, this is {TYPES[out['type']]}")
        return out

    def _x_conceptvalue(self, model: lang.ConceptValue, kind: str, at: At) -> Any:
        target, type = self.names.concepts.get(model.concept, ("", "number"))
        if not target:
            self.wrong(
                (*at, "concept"), f"there is no concept {model.concept!r}", nearest(model.concept, self.names.concepts)
            )
        elif type == "bool":
            self.wrong((*at, "concept"), f"the concept {model.concept!r} is true or false, not a value")
        of = self.record(model.of, kind, target or None, (*at, "of"))
        return {"op": "concept_value", "name": model.concept, "of": of, "type": type}

    def _x_benefitof(self, model: lang.BenefitOf, kind: str, at: At) -> Any:
        target = self.names.provisions.get(model.benefit_of)
        if target is None:
            near = nearest(model.benefit_of, self.names.provisions)
            self.wrong((*at, "benefit_of"), f"there is no provision {model.benefit_of!r}", near)
        of = self.record(model.of, kind, target, (*at, "of"))
        return {"op": "benefit_of", "provision": model.benefit_of, "of": of, "type": "money"}

    # --- literals -----------------------------------------------------------------------------------------------------

    def literal(self, value: Any, type: str, fact: FactDef | None, at: At) -> Any:
        """A literal of a type as compiled data; the fault is noted where it is not one."""
        good = isinstance(value, str)
        if type == "bool":
            good = isinstance(value, bool)
        elif type == "date":
            good = isinstance(value, dt.date)
        elif type in NUMERIC:
            good = isinstance(value, int | Decimal) and not isinstance(value, bool)
        if not good:
            instead = {"date": "a day as 2026-12-31", "bool": "true or false"}.get(type, "")
            self.wrong(at, f"{value!s} is not {TYPES[type]}", instead or ("a number" if type in NUMERIC else "a word"))
            return "2000-01-01" if type == "date" else 0
        if isinstance(value, dt.date):
            return value.isoformat()
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            if type == "percent" and not 0 <= value <= 100:
                self.wrong(at, f"{value} is not a share from 0 to 100")
            return _number(value)
        if fact is not None and fact["type"] in ("enum", "set") and value not in fact["values"]:
            near = nearest(value, fact["values"]) or "one of " + ", ".join(fact["values"])
            self.wrong(at, f"{value!r} is not one of the allowed values", near)
        if type == "country" and not (len(value) == 2 and value.isupper()):
            self.wrong(at, f"{value!r} is not a country", "two capital letters as KR, US, CN")
        return value.replace(".", "") if type == "code" else value

    def source(self, name: str, seen: str | None, at: At) -> str:
        """A key of sources.yaml, checked; `none` stands only at a point that is not confirmed."""
        if name == "none":
            if seen not in (None, "unconfirmed"):
                self.wrong(at, "a confirmed point needs a source", "a key of sources.yaml")
        elif name not in self.names.sources:
            self.wrong(at, f"there is no source {name!r}", nearest(name, self.names.sources))
        return name

    def subject_kind(self, kind: str, at: At) -> str:
        """A kind of record that verdicts are about."""
        if kind not in KINDS:
            self.wrong(at, f"{kind!r} is not a kind of record", nearest(kind, KINDS))
            return "firm"
        return kind

    def windows(self, model: files.Windows | None, at: At) -> list[ir.Window]:
        """Windows in the order given; the fault is noted where they overlap or end before they begin."""
        if model is None:
            return []
        given = model if isinstance(model, list) else [model]
        out: list[ir.Window] = []
        for i, window in enumerate(given):
            if window.from_ and window.to and window.to < window.from_:
                self.wrong(at, f"this window ends on {window.to} before it begins on {window.from_}")
            before = given[i - 1].to if i else None
            if i and (before is None or window.from_ is None or window.from_ <= before):
                self.wrong(
                    at,
                    "these windows overlap",
                    "windows in the order of time, each beginning after the one before ends",
                )
            out.append(window_of(window.from_, window.to))
        return out


def window_of(since: dt.date | None, until: dt.date | None) -> ir.Window:
    """A window of days in the compiled form."""
    out: ir.Window = {}
    if since is not None:
        out["since"] = since.isoformat()
    if until is not None:
        out["until"] = until.isoformat()
    return out


def _maybe_not(node: Any, holds: bool) -> ir.Condition:
    condition: ir.Condition = node if holds else {"op": "not", "of": node}
    return condition


def _as_test(test: Any) -> lang.Test:
    return test if isinstance(test, lang.Test) else lang.Test.model_validate({"is": test})


def _number(value: int | Decimal) -> int | str:
    return int(value) if value == int(value) else str(value)


def _comparable(a: str, b: str) -> bool:
    return a == b or (a in NUMERIC and b in NUMERIC) or {a, b} <= {"enum", "text", "code", "country"}


def _fits(wanted: str, kind: str) -> bool:
    """Whether a rule about `wanted` can be asked of a record of `kind`."""
    return wanted == kind or (wanted in STANDS_FOR and STANDS_FOR[wanted][0] == kind)


def _a(kind: str) -> str:
    return ("an " if kind[0] in "aeiou" else "a ") + kind.replace("_", " ")
