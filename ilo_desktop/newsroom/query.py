"""The filter and search in force, as one immutable value that list, counts and paper share."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ilo_desktop.newsroom.clauses import (
    AllOf,
    AnyOf,
    Clause,
    Condition,
    Field,
    Not,
    State,
    Term,
    Words,
    conditions_of,
    either,
    facet_of,
    ordered,
    parts_within,
    wanted_words,
)
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.periods import Period

__all__ = ["BIN", "EVERYTHING", "Clause", "Condition", "Field", "Query", "State", "Term", "Words"]


@dataclass(frozen=True, slots=True)
class Query:
    """Which releases are wanted: those for which all clauses hold.

    Filters write clauses of one facet: wanted values are joined by OR (each state stands for itself), and each value
    that is left out is a clause of its own. Everything else is the search: words, and whatever the language of
    searches can join.
    """

    clauses: tuple[Clause, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "clauses", ordered(self.clauses))

    @property
    def search(self) -> tuple[Clause, ...]:
        """The clauses that no filter writes."""
        return tuple(clause for clause in self.clauses if facet_of(clause) is None)

    @property
    def filters(self) -> tuple[Clause, ...]:
        """The clauses of one facet each."""
        return tuple(clause for clause in self.clauses if facet_of(clause) is not None)

    @property
    def conditions(self) -> frozenset[Condition]:
        """All values that filters want or leave out."""
        return frozenset(condition for clause in self.filters for condition in conditions_of(clause))

    @property
    def parts(self) -> tuple[tuple[Clause, ...], ...]:
        """What can be dropped by itself: all plain words together, and each other clause."""
        plain = tuple(clause for clause in self.search if is_plain(clause))
        others = tuple((clause,) for clause in self.clauses if clause not in plain)
        return (plain, *others) if plain else others

    @property
    def terms(self) -> tuple[Term, ...]:
        """What of words is looked for, in every spelling, and not left out."""
        return tuple(dict.fromkeys(term for one in self.clauses for words in wanted_words(one) for term in words.terms))

    @property
    def phrases(self) -> tuple[tuple[tuple[str, ...], bool], ...]:
        """The words that are looked for, as ``text.find_hits`` takes them."""
        return tuple((term.words, term.is_prefix) for term in self.terms)

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return not self.clauses

    @property
    def is_typing(self) -> bool:
        """Whether some words are still being typed."""
        return any(words.is_open for clause in self.clauses for words in wanted_words(clause))

    @property
    def count(self) -> int:
        """How many conditions are in force, the search counted as one."""
        return len(self.conditions) + bool(self.search)

    def groups(self) -> list[tuple[Facet, frozenset[str]]]:
        """Return the values that filters want, by clause."""
        wanted = [conditions_of(clause) for clause in self.filters]
        return [(some[0].facet, frozenset(one.value for one in some)) for some in wanted if not some[0].is_excluded]

    def excluded(self) -> frozenset[Condition]:
        """Return the conditions that keep releases out."""
        return frozenset(c for c in self.conditions if c.is_excluded)

    def of(self, facet: Facet) -> frozenset[Condition]:
        """Return the conditions of one facet."""
        return frozenset(c for c in self.conditions if c.facet is facet)

    def settled(self) -> "Query":
        """Return this query with all words typed to their ends."""
        return Query(tuple(_settled(clause) for clause in self.clauses))

    def searching(self, search: Iterable[Clause]) -> "Query":
        """Return this query with other clauses in the place of its search."""
        return Query((*search, *self.filters))

    @property
    def searched_in_bin(self) -> tuple[Clause, ...]:
        """The clauses of the search that mean something in the bin, where nothing has values to filter by."""
        return tuple(c for c in self.search if not any(isinstance(part, Condition) for part in parts_within(c)))

    @property
    def is_bin(self) -> bool:
        """Whether the bin is asked for."""
        return BIN in self.clauses

    def only(self, condition: Condition) -> "Query":
        """Return this query with one value as the only one wanted of its facet; with none where it was just that.

        The other values that are left out stay so: what is found is what the count beside the value says.
        """
        opposite = replace(condition, is_excluded=not condition.is_excluded)
        others = [one for one in self.clauses if not _wants(one, condition.facet) and one not in (condition, opposite)]
        was_only = condition in self.clauses and len(others) == len(self.clauses) - 1
        return self._with(others if was_only else [*others, condition])

    def toggled(self, condition: Condition) -> "Query":
        """Return this query with a condition added to its facet, or taken out where it was in it."""
        if condition == BIN:
            return self.only(condition)
        opposite = replace(condition, is_excluded=not condition.is_excluded)
        rest = self.without((condition, opposite))
        if condition in self.conditions:
            return rest
        if condition.is_excluded or condition.facet is Facet.STATE:
            return rest._with([*rest.clauses, condition])
        group = next((clause for clause in rest.filters if _wants(clause, condition.facet)), None)
        others = [clause for clause in rest.clauses if clause != group]
        return rest._with([*others, condition if group is None else either((group, condition))])

    @property
    def period(self) -> Period | None:
        """The period that is wanted; None where it is several, or one that moves with today."""
        wanted = [c for c in self.of(Facet.DATE) if not c.is_excluded]
        return Period.parse(wanted[0].value) if len(wanted) == 1 else None

    def during(self, period: Period | None) -> "Query":
        """Return this query with a period in the place of all dates that are wanted, or with none."""
        others = [clause for clause in self.clauses if not _wants(clause, Facet.DATE)]
        return self._with(others if period is None else [*others, Condition(Facet.DATE, period.value)])

    def without(self, conditions: Iterable[Condition]) -> "Query":
        """Return this query without some conditions of its filters."""
        gone = frozenset(conditions)
        clauses: list[Clause] = list(self.search)
        for clause in self.filters:
            left = [condition for condition in conditions_of(clause) if condition not in gone]
            clauses += [either(left)] if left else []
        return self._with(clauses)

    def dropping(self, clauses: Iterable[Clause]) -> "Query":
        """Return this query without some of its clauses."""
        gone = frozenset(clauses)
        return self._with([clause for clause in self.clauses if clause not in gone])

    def _with(self, clauses: Iterable[Clause]) -> "Query":
        # In the bin only words count: the bin takes the place of all filters, and any of them its place.
        query = Query(tuple(clauses))
        if not query.is_bin:
            return query
        if not self.is_bin:
            return Query((*query.searched_in_bin, BIN))
        return query.dropping((BIN,)) if len(query.filters) > 1 else query


def is_plain(clause: Clause) -> bool:
    """Say whether a clause is words that may stand anywhere."""
    return isinstance(clause, Words) and clause.field is Field.ANYWHERE


def _wants(clause: Clause, facet: Facet) -> bool:
    conditions = conditions_of(clause)
    return bool(conditions) and conditions[0].facet is facet and not conditions[0].is_excluded


def _settled(clause: Clause) -> Clause:
    match clause:
        case Words(is_open=True):
            return replace(clause, is_open=False)
        case Not(part):
            return Not(_settled(part))
        case AnyOf(parts):
            return AnyOf(tuple(map(_settled, parts)))
        case AllOf(parts):
            return AllOf(tuple(map(_settled, parts)))
    return clause


EVERYTHING = Query()
BIN = Condition(Facet.STATE, State.DELETED)
