"""How the grants of a report meet: which exclude, need, reduce or cap which, and what rules one out whatever is chosen.

An option is a grant that gives money and applies, or is open while the file describes what it is about or bounds what
there is to gain; the routes of a group of workers are compared elsewhere.  What is no grant is no choice: it bars an
option, meets what one requires, or does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from checker.report.choice import Cap, Chosen, Key, Meetings
from checker.report.model import InteractionResult, Part, Report, Subject, Usd, Verdict, Words
from checker.report.worth import CLASSES, exclusions_in, key_of, key_of_choice

GIVES = "grant"
"""The effect of a provision that a firm can choose to take."""


class Meeting(Part):
    """Why a rule bears on an option beside another provision."""

    kind: str
    provision: str
    name: Words
    subject: Subject
    verdict: str
    text: Words
    cite: str
    source: str
    seen: str


class _Found(NamedTuple):
    """How options meet, and what is decided without a choice."""

    meetings: Meetings
    barred: dict[Key, list[Meeting]]
    doubtful: set[Key]


class Options:
    """The options of a report.  `open` are those that nothing bars, `barred` the others and why; whether something
    bars those of `doubtful` is not known; `left_out` counts grants that are open and hardly described."""

    def __init__(self, report: Report) -> None:
        self.verdicts = {key_of(v): v for v in report.verdicts}
        routes = {(x.provision, found.subject) for found in report.routes for x in found.routes}
        grants = {
            key: v
            for key, v in self.verdicts.items()
            if v.effect == GIVES and v.benefit is not None and CLASSES.get(v.benefit.kind) != "cost"
            if (v.provision, v.subject) not in routes
        }  # fmt: skip
        self.all = {key: v for key, v in grants.items() if v.verdict == "applies" or _may(v)}
        self.left_out = sum(v.verdict == "undetermined" for v in grants.values()) - sum(map(_may, self.all.values()))
        self.meetings, self.barred, self.doubtful = self._found(exclusions_in(report))
        self.open = {key: v for key, v in self.all.items() if key not in self.barred}

    # --- how options meet ---------------------------------------------------------------------------------------------

    def _found(self, exclusions: dict[Key, set[Key]]) -> _Found:
        rivals = {a: {b for b in others if b in self.all} for a, others in exclusions.items()}
        found = _Found(Meetings({a: others for a, others in rivals.items() if a in self.all and others}), {}, set())
        caps: dict[Chosen, Usd] = {}
        for key, v in self.all.items():
            for met in v.interactions:
                others = [x for x in map(key_of_choice, met.choices[1:]) if x[0] != v.provision]
                mine = [x for x in others if x in self.all]
                if met.kind == "excludes":
                    self._exclude(key, met, [x for x in others if self.is_fate(x)], found)
                elif met.kind == "requires":
                    self._require(key, met, others, frozenset(mine), found)
                elif met.kind == "reduces":
                    for other in mine:
                        found.meetings.reducers.setdefault(other, set()).add(key)
                elif met.kind == "reduced_by":
                    found.meetings.reducers.setdefault(key, set()).update(mine)
                elif met.kind == "joint_cap" and met.cap is not None:
                    over = frozenset({key, *mine})
                    caps[over] = _lesser(caps[over], met.cap) if over in caps else met.cap
        found.meetings.caps += [Cap(over, caps[over]) for over in sorted(caps, key=sorted)]
        return found

    def is_fate(self, key: Key) -> bool:
        """Whether a provision is no choice of the firm's: it applies or does not."""
        return self.verdicts[key].effect != GIVES

    def _exclude(self, key: Key, met: InteractionResult, bars: list[Key], found: _Found) -> None:
        for bar in bars:
            if self.verdicts[bar].verdict == "applies":
                found.barred.setdefault(key, []).append(self._meeting(met, bar))
            elif self.verdicts[bar].verdict == "undetermined":
                found.doubtful.add(key)

    def _require(self, key: Key, met: InteractionResult, others: list[Key], mine: Chosen, found: _Found) -> None:
        standing = [self.verdicts[x].verdict for x in others if x not in mine]
        if not others or "applies" in standing:
            return
        if "undetermined" in standing:
            found.doubtful.add(key)
        elif mine:
            found.meetings.needs.setdefault(key, []).append(mine)
        else:
            found.barred.setdefault(key, []).extend(self._meeting(met, other) for other in others)

    def bars(self, v: Verdict) -> list[Verdict]:
        """What an option meets that is no choice."""
        met = (key_of_choice(x) for met in v.interactions for x in met.choices[1:])
        return [self.verdicts[key] for key in met if self.is_fate(key)]

    # --- what is told -------------------------------------------------------------------------------------------------

    def ruled_out(self, key: Key, chosen: Chosen) -> list[Meeting]:
        """What keeps an option from being added to the combination: what it excludes, reduces or lacks there."""
        return [
            *self._between(key, chosen, {"excludes", "reduces"}),
            *(x for x in self._between(key, self.all.keys() - chosen, {"requires"}) if x.kind == "requires"),
        ]

    def met(self, key: Key, chosen: Chosen) -> list[Meeting]:
        """What a member of the package meets: other members, and what is no choice of the firm and may apply."""
        fate = {
            other for other, v in self.verdicts.items() if self.is_fate(other) and (v.verdict == "applies" or _may(v))
        }
        return list(self._between(key, chosen | fate, {"excludes", "requires", "reduces", "reduced_by", "joint_cap"}))

    def _between(self, key: Key, others: Iterable[Key], kinds: set[str]) -> Iterator[Meeting]:
        """The interactions of these kinds between an option and others, told from the option's side."""
        told, seen = set(others), set()
        for a, met in [(key, met) for met in self.all[key].interactions] + [
            (other, met) for other in sorted(told) for met in self.verdicts[other].interactions
        ]:
            kind = met.kind if a == key else _SEEN_FROM.get(met.kind)
            for b in map(key_of_choice, met.choices[1:]):
                other = b if a == key else a
                if kind in kinds and other in told and key in (a, b) and (kind, other) not in seen:
                    seen.add((kind, other))
                    yield self._meeting(met, other).model_copy(update={"kind": kind})

    def _meeting(self, met: InteractionResult, other: Key) -> Meeting:
        v = self.verdicts[other]
        return Meeting(
            kind=met.kind, provision=v.provision, name=v.name, subject=v.subject, verdict=v.verdict, text=met.text,
            cite=met.cite, source=met.source, seen=met.seen,
        )  # fmt: skip


_SEEN_FROM = {"excludes": "excludes", "reduces": "reduced_by", "reduced_by": "reduces", "joint_cap": "joint_cap"}
"""An interaction as the other side sees it; that others need an option is nothing that bears on it."""


def _may(v: Verdict) -> bool:
    """Whether it is open, and the file describes what it is about or at least how much there is to gain."""
    told = v.is_described or (not v.is_silent and v.benefit is not None and v.benefit.high is not None)
    return v.verdict == "undetermined" and told


def _lesser(a: Usd, b: Usd) -> Usd:
    """The lesser of two caps."""
    highs = [x for x in (a.high, b.high) if x is not None]
    return Usd(low=min(a.low or Decimal(0), b.low or Decimal(0)), high=min(highs, default=None))
