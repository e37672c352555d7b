"""The filter and search in force, as one immutable value that list, counts and paper share."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.periods import Period
from ilo_desktop.newsroom.text import is_cjk, query_words

_CLAUSE = re.compile(r'"([^"]*)"?|[^\s"]+')
_QUOTES = str.maketrans("“”„‟«»＂", '"""""""')


class State(StrEnum):
    """The values of ``Facet.STATE``."""

    UNREAD = "unread"
    STARRED = "starred"
    EDITED = "edited"  # some text changed under an unchanged date
    LIKELY = "likely"  # another release is nearly the same
    HAS_SUMMARY = "has-summary"
    HAS_NOTE = "has-note"
    DELETED = "deleted"  # in the bin; no other query finds these


@dataclass(frozen=True, slots=True)
class Term:
    """One clause of a search: folded words that follow each other, and whether the last may go on."""

    words: tuple[str, ...]
    is_prefix: bool = False


def parse_search(text: str, *, is_typing: bool = False) -> tuple[Term, ...]:
    """Return the clauses of a search text, all of which must match; any text is a valid search.

    Words in quotes (straight or curly; the closing one may be missing) are a phrase, and so is a word that folding
    parts ("U.S.", "South-South"). While one types, the last word of an unquoted ending also matches as the
    beginning of a word. A single Chinese or Japanese letter always does, since the index holds pairs.
    """
    text = text.translate(_QUOTES)
    terms = []
    for match in _CLAUSE.finditer(text):
        quoted = match.group(1)
        words = query_words(match.group() if quoted is None else quoted)
        if not words:
            continue
        is_last = match.end() == len(text) and quoted is None
        lone_letter = len(words) == 1 and len(words[0]) == 1 and is_cjk(words[0])
        terms.append(Term(words, (is_typing and is_last) or lone_letter))
    return tuple(dict.fromkeys(terms))


@dataclass(frozen=True, slots=True, order=True)
class Condition:
    """One value of a facet that releases must have, or must not have."""

    facet: Facet
    value: str
    is_excluded: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """Which releases are wanted: all words of ``search``, and every facet's conditions.

    Within a facet the wanted values join by OR, between facets by AND; each state stands for itself; excluded values
    are all excluded. ``is_typing`` says that the search box is still being typed in.
    """

    search: str = ""
    is_typing: bool = False
    conditions: frozenset[Condition] = field(default_factory=frozenset)

    @property
    def terms(self) -> tuple[Term, ...]:
        """The clauses of the search text."""
        return parse_search(self.search, is_typing=self.is_typing)

    @property
    def phrases(self) -> tuple[tuple[tuple[str, ...], bool], ...]:
        """The clauses as ``text.find_hits`` takes them."""
        return tuple((term.words, term.is_prefix) for term in self.terms)

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return not self.terms and not self.conditions

    @property
    def count(self) -> int:
        """How many conditions are in force, the search counted as one."""
        return len(self.conditions) + bool(self.terms)

    def groups(self) -> dict[tuple[Facet, str], frozenset[str]]:
        """Return the wanted values by group. A state is a group of its own, named by its value."""
        groups: dict[tuple[Facet, str], set[str]] = {}
        for condition in self.conditions:
            if not condition.is_excluded:
                name = condition.value if condition.facet is Facet.STATE else ""
                groups.setdefault((condition.facet, name), set()).add(condition.value)
        return {group: frozenset(values) for group, values in groups.items()}

    def excluded(self) -> frozenset[Condition]:
        """Return the conditions that keep releases out."""
        return frozenset(c for c in self.conditions if c.is_excluded)

    def of(self, facet: Facet) -> frozenset[Condition]:
        """Return the conditions of one facet."""
        return frozenset(c for c in self.conditions if c.facet is facet)

    def with_search(self, search: str, *, is_typing: bool = False) -> "Query":
        """Return this query with another search text."""
        return replace(self, search=search, is_typing=is_typing)

    @property
    def is_bin(self) -> bool:
        """Whether the bin is asked for."""
        return BIN in self.conditions

    def only(self, condition: Condition) -> "Query":
        """Return this query with one condition as its facet's only one; without it where it was just that."""
        own = self.of(condition.facet)
        wanted = frozenset() if own == {condition} else frozenset({condition})
        return self._with(self.conditions - own | wanted)

    def toggled(self, condition: Condition) -> "Query":
        """Return this query with a condition added to its facet, or taken out where it was in it."""
        if condition.facet is Facet.PERIOD or condition == BIN:
            return self.only(condition)
        opposite = replace(condition, is_excluded=not condition.is_excluded)
        return self._with((self.conditions ^ {condition}) - {opposite})

    @property
    def period(self) -> Period | None:
        """The period that is wanted."""
        wanted = (Period.parse(c.value) for c in self.of(Facet.PERIOD) if not c.is_excluded)
        return next(wanted, None)

    def during(self, period: Period | None) -> "Query":
        """Return this query with another period, or with none.

        A period takes the place of wanted years as well: a time outside of these would give nothing.
        """
        if period is None:
            return self.without(self.of(Facet.PERIOD))
        years = {c for c in self.of(Facet.YEAR) if not c.is_excluded}
        wanted = Condition(Facet.PERIOD, period.value)
        return self._with(self.conditions - self.of(Facet.PERIOD) - years | {wanted})

    def without(self, conditions: Iterable[Condition]) -> "Query":
        """Return this query without some conditions."""
        return self._with(self.conditions - frozenset(conditions))

    def _with(self, conditions: frozenset[Condition]) -> "Query":
        # In the bin only the search counts: the bin takes the place of all other conditions, and any of them its place.
        if BIN in conditions and len(conditions) > 1:
            conditions = conditions - {BIN} if self.is_bin else frozenset({BIN})
        return replace(self, conditions=conditions)


EVERYTHING = Query()
BIN = Condition(Facet.STATE, State.DELETED)
