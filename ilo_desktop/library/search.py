"""Searching: a query becomes one bitmap of keys, from which list, counts and timeline all read."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from threading import Lock
from typing import Protocol

from pyroaring import BitMap

from ilo_desktop.library import months
from ilo_desktop.library.index import DELETED, KeyRange, Snapshot
from ilo_desktop.library.result_set import ResultSet
from ilo_desktop.newsroom import keys
from ilo_desktop.newsroom.clauses import AllOf, AnyOf, Clause, Condition, Not, State, Words, conditions_of, facet_of
from ilo_desktop.newsroom.edits import tag_key
from ilo_desktop.newsroom.facets import TYPED_FACETS, Facet
from ilo_desktop.newsroom.keys import FIRST_DAY, LAST_DAY
from ilo_desktop.newsroom.periods import resolved
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.query import BIN, Query
from ilo_desktop.newsroom.timeline import Timeline

_REMEMBERED_SEARCHES = 16
_COUNTED_FACETS = (
    Facet.COUNTRY,
    Facet.REGION,
    Facet.PLACE,
    Facet.TOPIC,
    Facet.INSTRUMENT,
    Facet.KIND,
    Facet.LANGUAGE,
    Facet.COLLECTION,
    Facet.TAG,
)


@dataclass(frozen=True, slots=True)
class FacetCounts:
    """How many releases each value of a facet has under a query's other groups of conditions.

    ``total`` is the whole library, ``matching`` the query's own count, ``deleted`` that of its search in the bin; in
    the bin, the other counts are those of the search outside of it.
    ``values`` holds every value that the library has: years with the newest first and "" (undated) last, the others by
    their count in the whole library. ``months`` holds the months of each year that have releases, the newest first.
    """

    total: int
    matching: int
    unread: int
    starred: int
    edited: int
    likely: int
    has_summary: int
    has_note: int
    deleted: int
    values: Mapping[Facet, tuple[tuple[str, int], ...]]
    months: Mapping[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything that the window shows of a query, from one moment of the library."""

    result: ResultSet
    counts: FacetCounts
    timeline: Timeline


class SearchMemory:
    """The hits of the latest searches: while filters change, the search is not run again."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._found: OrderedDict[tuple[int, str], BitMap] = OrderedDict()

    def hits(self, generation: int, asked: str, ask: Callable[[], BitMap]) -> BitMap:
        """Return the keys of a search's hits at a generation of the library's texts."""
        known = self.known(generation, asked)
        if known is not None:
            return known
        found = ask()
        with self._lock:
            self._found[generation, asked] = found
            while len(self._found) > _REMEMBERED_SEARCHES:
                self._found.popitem(last=False)
        return found

    def known(self, generation: int, asked: str) -> BitMap | None:
        """Return the keys of a search that was made already; None for any other."""
        key = (generation, asked)
        with self._lock:
            if key not in self._found:
                return None
            self._found.move_to_end(key)
            return self._found[key]


class Finding(Protocol):
    """Finds what has no bitmap: the keys of releases, those in the bin too."""

    def words(self, words: Sequence[Words]) -> BitMap:
        """Return the releases that have all of some words; never to be changed."""

    def source(self, value: str) -> BitMap:
        """Return the releases in whose sources the words of a value follow each other."""


def universe_of(snapshot: Snapshot, query: Query) -> BitMap:
    """Return the keys of the releases among which a query looks: those in the bin, or all others."""
    return snapshot.get(DELETED) if query.is_bin else snapshot.listed


class Searching:
    """Answers one query at one generation of the library."""

    def __init__(
        self, snapshot: Snapshot, query: Query, finding: Finding, today: date, within: KeyRange | None = None
    ) -> None:
        """With ``within`` only what has a key in that range is found."""
        self._snapshot = snapshot
        self._query = query
        self._finding = finding
        self._today = today
        universe = universe_of(snapshot, query)
        self._universe = universe if within is None else _between(universe, *within)
        self._searched = self._all_found(query.search, self._universe)
        self._filters = {clause: self._keys(clause) for clause in query.filters}
        self._matched: dict[tuple[Clause, ...], BitMap] = {}

    def result(self) -> ResultSet:
        """Return the releases that match."""
        return ResultSet(self._query, self._snapshot.generation, self._matching())

    def counts(self, progress: Progress = NO_PROGRESS) -> FacetCounts:
        """Return the counts of the query and of each facet's values."""
        outside = self._outside_bin()
        values = {facet: outside._counts_of(facet, progress) for facet in _COUNTED_FACETS}
        years, months = outside._date_counts()
        return FacetCounts(
            total=len(self._snapshot.listed),
            matching=len(self._matching()),
            unread=outside._count(Facet.STATE, State.UNREAD),
            starred=outside._count(Facet.STATE, State.STARRED),
            edited=outside._count(Facet.STATE, State.EDITED),
            likely=outside._count(Facet.STATE, State.LIKELY),
            has_summary=outside._count(Facet.STATE, State.HAS_SUMMARY),
            has_note=outside._count(Facet.STATE, State.HAS_NOTE),
            deleted=self._binned_count(),
            values={Facet.DATE: years, **values},
            months=months,
        )

    def _binned_count(self) -> int:
        search = self._query.searched_in_bin
        if not search:
            return self._snapshot.count(DELETED)
        if self._query.is_bin:
            return len(self._searched)
        return len(self._all_found(search, self._snapshot.get(DELETED)))

    def _outside_bin(self) -> "Searching":
        """Return what gives the counts of all other values: who looks into the bin leaves it by choosing one."""
        if not self._query.is_bin:
            return self
        return Searching(self._snapshot, Query(self._query.search), self._finding, self._today)

    def timeline(self) -> Timeline:
        """Return the counts of the query and of the library by month."""
        return months.timeline(self._universe, self._matching())

    def findings(self, progress: Progress) -> Findings:
        """Return all of it."""
        return Findings(self.result(), self.counts(progress), self.timeline())

    def without_each(self) -> list[tuple[tuple[Clause, ...], int]]:
        """Return each part of the query that can be dropped by itself, with how many releases match without it."""
        return [(part, self._count_without(part)) for part in self._query.parts]

    def _count_without(self, part: tuple[Clause, ...]) -> int:
        if facet_of(part[0]) is not None and BIN not in part:
            return len(self._matching(without=part))
        # Another search, or the bin left: nothing of what is known helps.
        return len(Searching(self._snapshot, self._query.dropping(part), self._finding, self._today)._matching())

    # What clauses find

    def _all_found(self, clauses: Iterable[Clause], universe: BitMap) -> BitMap:
        """Return the keys of a universe for which all of some clauses hold."""
        words = [clause for clause in clauses if isinstance(clause, Words)]
        found = universe & self._finding.words(words) if words else universe
        for clause in clauses:
            if not isinstance(clause, Words):
                found = found & self._keys(clause, universe)
        return found

    def _keys(self, clause: Clause, universe: BitMap | None = None) -> BitMap:
        """Return the keys for which a clause holds."""
        everything = self._universe if universe is None else universe
        match clause:
            case Words():
                return self._finding.words((clause,)) & everything
            case Condition():
                having = self._value(clause.facet, clause.value)
                return everything - having if clause.is_excluded else having
            case Not(part):
                return everything - self._keys(part, everything)
            case AnyOf(parts):
                return BitMap().union(*(self._keys(part, everything) for part in parts))
            case AllOf(parts):
                return self._all_found(parts, everything)

    def _value(self, facet: Facet, value: str) -> BitMap:
        if facet is Facet.DATE:
            return _between(self._universe, *self._range_of(value))
        if facet is Facet.SOURCE:
            return self._finding.source(value)
        found = self._snapshot.get((facet, value))
        if facet in TYPED_FACETS and not found:
            key = tag_key(value)
            alike = (other for other in self._snapshot.values(facet) if tag_key(other) == key)
            return BitMap().union(*(self._snapshot.get((facet, other)) for other in alike))
        return found

    def _range_of(self, value: str) -> tuple[int, int]:
        """Return the first key of a date ("": those without one) and the first key after it; none for other words."""
        if not value:
            return keys.undated_range()
        period = resolved(value, self._today)
        if period is None or period.last < FIRST_DAY or period.first > LAST_DAY:
            return 0, 0
        return keys.period_range(period.first, period.last)

    def _matching(self, without: Iterable[Clause] = ()) -> BitMap:
        """Return the keys that match, with some filters left out; each intersection is made once."""
        left_out = frozenset(without)
        in_force = tuple(clause for clause in self._filters if clause not in left_out)
        if in_force not in self._matched:
            self._matched[in_force] = self._all_having(in_force)
        return self._matched[in_force]

    def _all_having(self, in_force: Iterable[Clause]) -> BitMap:
        found = self._searched
        for clause in in_force:
            having = self._filters[clause]
            found = having if found is self._snapshot.listed and self._is_indexed(clause) else found & having
        return found

    def _is_indexed(self, clause: Clause) -> bool:
        """Say whether what a clause finds is a bitmap of the index, of listed releases alone."""
        is_value = isinstance(clause, Condition) and not clause.is_excluded
        return is_value and clause != BIN and facet_of(clause) is not Facet.SOURCE

    # Counts

    def _wanting(self, facet: Facet) -> tuple[Clause, ...]:
        """Return the filters that want values of a facet."""
        return tuple(
            clause
            for clause in self._query.filters
            if facet_of(clause) is facet and not conditions_of(clause)[0].is_excluded
        )

    def _counts_of(self, facet: Facet, progress: Progress) -> tuple[tuple[str, int], ...]:
        others = self._matching(self._wanting(facet))
        counts = []
        for value, _count in self._snapshot.totals(facet):
            progress.step(0, 0)  # of a million releases each takes milliseconds, when it is first asked for
            counts.append((value, self._count(facet, value, others)))
        return tuple(counts)

    def _count(self, facet: Facet, value: str, others: BitMap | None = None) -> int:
        """Return what a value alone in its group would give."""
        exclusion = Condition(facet, value, is_excluded=True)
        if others is None or exclusion in self._filters:
            others = self._matching((*self._wanting(facet), exclusion))
        if others is self._snapshot.listed:  # nothing is in force: no keys need be read to count them
            return self._snapshot.count((facet, value))
        return others.intersection_cardinality(self._value(facet, value))

    def _date_counts(self) -> tuple[tuple[tuple[str, int], ...], dict[str, tuple[tuple[str, int], ...]]]:
        """Return the counts of the years, and those of the months of each."""
        listed = self._snapshot.listed
        if not listed:
            return (), {}
        others = self._matching(self._wanting(Facet.DATE))
        years = [
            (year, self._count_of_date(year, others))
            for year in [*_years_between(listed.min(), listed.max()), ""]
            if listed.range_cardinality(*self._range_of(year))
        ]
        of_years = {year: tuple(self._month_counts(int(year), others)) for year, _ in years if year}
        return tuple(years), of_years

    def _month_counts(self, year: int, others: BitMap) -> Iterator[tuple[str, int]]:
        for month in range(12, 0, -1):
            value = f"{year:04}-{month:02}"
            if self._snapshot.listed.range_cardinality(*self._range_of(value)):
                yield value, self._count_of_date(value, others)

    def _count_of_date(self, value: str, others: BitMap) -> int:
        exclusion = Condition(Facet.DATE, value, is_excluded=True)
        if exclusion in self._filters:
            others = self._matching((*self._wanting(Facet.DATE), exclusion))
        return others.range_cardinality(*self._range_of(value))


def _between(listed: BitMap, first: int, end: int) -> BitMap:
    """Return the keys from ``first`` up to, not including, ``end``."""
    # A range of centuries has 65,000 containers: only those are made in which there can be a release.
    if not listed or first >= end:
        return BitMap()
    return listed & BitMap(range(max(first, listed.min()), min(end, listed.max() + 1)))


def _years_between(lowest: int, highest: int) -> list[str]:
    """Return the years from that of a key down to that of another one, undated ones apart."""
    first, last = keys.day_of(lowest) or keys.EPOCH, keys.day_of(highest)
    return [] if last is None else [str(year) for year in range(last.year, first.year - 1, -1)]
