"""What a query is made of: words, conditions, and how they are joined; all immutable, and in one form each.

The functions ``both``, ``either`` and ``negated`` make clauses; they keep to the form, so that what means the same in
the same words compares equal.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.text import is_cjk, query_words


class State(StrEnum):
    """The values of ``Facet.STATE``."""

    UNREAD = "unread"
    STARRED = "starred"
    EDITED = "edited"  # some text changed under an unchanged date
    LIKELY = "likely"  # another release is nearly the same
    HAS_SUMMARY = "has-summary"
    HAS_NOTE = "has-note"
    DELETED = "deleted"  # in the bin; no other query finds these


class Field(StrEnum):
    """Where words are looked for."""

    ANYWHERE = ""  # in all texts, the note and the user's own tags
    HEADLINE = "headline"
    SUMMARY = "summary"
    TEXT = "text"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Term:
    """Folded words that follow each other, and whether the last may go on."""

    words: tuple[str, ...]
    is_prefix: bool = False


@dataclass(frozen=True)
class Words:
    """Words that follow each other in one text of a release.

    ``text`` is what was typed, without quotes. ``is_prefix`` lets the last word go on ("wage*"), and so does
    ``is_open``, while it is still being typed. ``spellings`` are the other ways to spell the same.
    """

    text: str
    field: Field = Field.ANYWHERE
    is_prefix: bool = False
    is_open: bool = False
    spellings: tuple[Term, ...] = ()

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """What is looked for: the words as they are, then their other spellings; none where they have no letter."""
        words = query_words(self.text)
        if not words:
            return ()
        # The index holds pairs of Chinese and Japanese letters: a single one is the beginning of some.
        is_lone_letter = len(words) == 1 and len(words[0]) == 1 and is_cjk(words[0])
        return (Term(words, self.is_prefix or self.is_open or is_lone_letter), *self.spellings)


@dataclass(frozen=True, slots=True, order=True)
class Condition:
    """One value of a facet that releases must have, or must not have."""

    facet: Facet
    value: str
    is_excluded: bool = False


@dataclass(frozen=True, slots=True)
class Not:
    """What must not hold; of words or of several clauses, for a condition says so itself."""

    part: "Clause"


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Clauses of which one must hold, two at least."""

    parts: tuple["Clause", ...]

    @property
    def facet(self) -> Facet | None:
        """The one facet of which these are wanted values; None where they are anything else."""
        facets = {part.facet if isinstance(part, Condition) and not part.is_excluded else None for part in self.parts}
        return facets.pop() if len(facets) == 1 else None


@dataclass(frozen=True, slots=True)
class AllOf:
    """Clauses that must all hold, two at least; within others alone, for a query's own all must."""

    parts: tuple["Clause", ...]


Clause = Words | Condition | Not | AnyOf | AllOf


def negated(clause: Clause) -> Clause:
    """Return what holds where a clause does not."""
    match clause:
        case Not(part):
            return part
        case Condition():
            return replace(clause, is_excluded=not clause.is_excluded)
        case AnyOf(parts) if all(isinstance(part, Condition) for part in parts):
            return both(map(negated, parts))
    return Not(clause)


def either(clauses: Iterable[Clause]) -> Clause:
    """Return what holds where one of some clauses does; ValueError for none."""
    parts = _flat(clauses, AnyOf)
    if len(parts) == 1:
        return parts[0]
    if not parts:
        raise ValueError("one of none")
    found = AnyOf(parts)
    return found if found.facet is None else AnyOf(tuple(sorted(parts, key=_condition)))


def both(clauses: Iterable[Clause]) -> Clause:
    """Return what holds where all of some clauses do; ValueError for none."""
    parts = ordered(_flat(clauses, AllOf))
    if not parts:
        raise ValueError("all of none")
    return parts[0] if len(parts) == 1 else AllOf(parts)


def ordered(clauses: Iterable[Clause]) -> tuple[Clause, ...]:
    """Return clauses that must all hold in their order: as they came, then the wanted and unwanted values by facet."""
    flat = _flat(clauses, AllOf)
    simple = [clause for clause in flat if facet_of(clause) is not None]
    return (*(clause for clause in flat if facet_of(clause) is None), *sorted(simple, key=_place))


def facet_of(clause: Clause) -> Facet | None:
    """Return the facet of which a clause wants some values, or leaves one out; None for any other clause."""
    if isinstance(clause, AnyOf | Condition):
        return clause.facet
    return None


def conditions_of(clause: Clause) -> tuple[Condition, ...]:
    """Return the conditions of a clause of one facet, none of any other."""
    if isinstance(clause, Condition):
        return (clause,)
    if isinstance(clause, AnyOf) and clause.facet is not None:
        return tuple(part for part in clause.parts if isinstance(part, Condition))
    return ()


def parts_within(clause: Clause) -> Iterator[Words | Condition]:
    """Yield all words and conditions of a clause, however deep, wanted or not."""
    match clause:
        case Words() | Condition():
            yield clause
        case Not(part):
            yield from parts_within(part)
        case AnyOf(parts) | AllOf(parts):
            for part in parts:
                yield from parts_within(part)


def wanted_words(clause: Clause) -> Iterator[Words]:
    """Yield the words of a clause that releases have who match it."""
    match clause:
        case Words():
            yield clause
        case AnyOf(parts) | AllOf(parts):
            for part in parts:
                yield from wanted_words(part)


def _flat(clauses: Iterable[Clause], kind: type[AnyOf | AllOf]) -> tuple[Clause, ...]:
    flat: dict[Clause, None] = {}
    for clause in clauses:
        flat.update(dict.fromkeys(clause.parts if isinstance(clause, kind) else (clause,)))
    return tuple(flat)


_ORDER = {facet: place for place, facet in enumerate(Facet)}


def _place(clause: Clause) -> tuple[int, bool, tuple[str, ...]]:
    conditions = conditions_of(clause)
    values = tuple(condition.value for condition in conditions)
    return _ORDER[conditions[0].facet], conditions[0].is_excluded, values


def _condition(clause: Clause) -> Condition:
    assert isinstance(clause, Condition)  # noqa: S101 - the parts of a group of one facet
    return clause
