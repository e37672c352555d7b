"""Searching: a query becomes one bitmap of keys, from which list, counts and timeline all read."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from threading import Lock

from pyroaring import BitMap

from ilo_desktop.library import months
from ilo_desktop.library.index import DELETED, Snapshot
from ilo_desktop.library.result_set import ResultSet
from ilo_desktop.newsroom import keys
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.periods import Period
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.query import Condition, Query, State, Term
from ilo_desktop.newsroom.timeline import Timeline

_REMEMBERED_SEARCHES = 16
#: Days outside of these years have the first's or the last's key.
_FIRST_YEAR, _LAST_YEAR = 1900, 2078
_BIN = (Facet.STATE, State.DELETED.value)
_COUNTED_FACETS = (Facet.COUNTRY, Facet.REGION, Facet.TOPIC, Facet.INSTRUMENT, Facet.KIND, Facet.TAG, Facet.COLLECTION)


@dataclass(frozen=True, slots=True)
class FacetCounts:
    """How many releases each value of a facet has under a query's other groups of conditions.

    ``total`` is the whole library, ``matching`` the query's own count, ``deleted`` that of its search in the bin; in
    the bin, the other counts are those of the search outside of it.
    ``values`` holds every value that the library has: years with the newest first and "" (undated) last, the others by
    their count in the whole library.
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
        self._found: OrderedDict[tuple[int, tuple[Term, ...]], BitMap] = OrderedDict()

    def hits(self, generation: int, terms: tuple[Term, ...], ask: Callable[[tuple[Term, ...]], BitMap]) -> BitMap:
        """Return the keys of a search's hits at a generation of the library's texts."""
        key = (generation, terms)
        with self._lock:
            if key in self._found:
                self._found.move_to_end(key)
                return self._found[key]
        found = ask(terms)
        with self._lock:
            self._found[key] = found
            while len(self._found) > _REMEMBERED_SEARCHES:
                self._found.popitem(last=False)
        return found


class Searching:
    """Answers one query at one generation of the library."""

    def __init__(self, snapshot: Snapshot, query: Query, hits: BitMap | None) -> None:
        """``hits`` are the keys of the search's hits, None where the query has no search."""
        self._snapshot = snapshot
        self._query = query
        self._listed = snapshot.listed if hits is None else hits & snapshot.listed
        self._hits = hits
        self._groups = {group: self._any(group[0], values) for group, values in query.groups().items()}
        self._excluded = {c: self._value(c.facet, c.value) for c in query.excluded()}

    def result(self) -> ResultSet:
        """Return the releases that match."""
        return ResultSet(self._query, self._snapshot.generation, self._matching())

    def counts(self, progress: Progress = NO_PROGRESS) -> FacetCounts:
        """Return the counts of the query and of each facet's values."""
        outside = self._outside_bin()
        values = {}
        for facet in _COUNTED_FACETS:
            values[facet] = outside._counts_of(facet, progress)
        return FacetCounts(
            total=len(self._snapshot.listed),
            matching=len(self._matching()),
            unread=outside._count(Facet.STATE, State.UNREAD),
            starred=outside._count(Facet.STATE, State.STARRED),
            edited=outside._count(Facet.STATE, State.EDITED),
            likely=outside._count(Facet.STATE, State.LIKELY),
            has_summary=outside._count(Facet.STATE, State.HAS_SUMMARY),
            has_note=outside._count(Facet.STATE, State.HAS_NOTE),
            deleted=self._snapshot.count(DELETED) if self._hits is None else len(self._binned()),
            values={Facet.YEAR: outside._year_counts(), **values},
        )

    def _outside_bin(self) -> "Searching":
        """Return what gives the counts of all other values: who looks into the bin leaves it by choosing one."""
        if _BIN not in self._groups:
            return self
        return Searching(self._snapshot, Query(self._query.search, self._query.is_typing), self._hits)

    def timeline(self) -> Timeline:
        """Return the counts of the query and of the library by month."""
        return months.timeline(
            self._snapshot.get(DELETED) if _BIN in self._groups else self._snapshot.listed, self._matching()
        )

    def findings(self, progress: Progress) -> Findings:
        """Return all of it."""
        return Findings(self.result(), self.counts(progress), self.timeline())

    def without_each(self) -> list[tuple[tuple[Condition, ...] | None, int]]:
        """Return how many releases match without each group of conditions; None stands for the search."""
        ways: list[tuple[tuple[Condition, ...] | None, int]] = []
        if self._query.terms:
            everything = Searching(self._snapshot, self._query.with_search(""), None)
            ways.append((None, len(everything._matching())))
        for (facet, name), values in sorted(self._query.groups().items()):
            conditions = tuple(Condition(facet, value) for value in sorted(values))
            ways.append((conditions, len(self._matching(without=(facet, name)))))
        for condition in sorted(self._excluded):
            ways.append(((condition,), len(self._matching(without_exclusion=condition))))
        return ways

    def _value(self, facet: Facet, value: str) -> BitMap:
        listed = self._snapshot.listed
        if facet is Facet.YEAR:
            return _between(listed, *_range_of_year(value))
        if facet is Facet.PERIOD:
            return _between(listed, *_range_of_period(value))
        return self._snapshot.get((facet, value))

    def _any(self, facet: Facet, values: Iterable[str]) -> BitMap:
        return BitMap().union(*(self._value(facet, value) for value in values))

    def _binned(self) -> BitMap:
        binned = self._snapshot.get(DELETED)
        return binned if self._hits is None else self._hits & binned

    def _matching(self, without: tuple[Facet, str] | None = None, without_exclusion: Condition | None = None) -> BitMap:
        """Return the keys that match, with one group of conditions or one exclusion left out."""
        found = self._binned() if _BIN in self._groups and without != _BIN else self._listed
        for group, having in self._groups.items():
            if group != without:
                found = found & having
        for condition, having in self._excluded.items():
            if condition != without_exclusion:
                found = found - having
        return found

    def _counts_of(self, facet: Facet, progress: Progress) -> tuple[tuple[str, int], ...]:
        others = self._matching(without=(facet, ""))
        counts = []
        for value, _count in self._snapshot.totals(facet):
            progress.step(0, 0)  # of a million releases each takes milliseconds, when it is first asked for
            counts.append((value, self._count(facet, value, others)))
        return tuple(counts)

    def _count(self, facet: Facet, value: str, others: BitMap | None = None) -> int:
        """Return what a value alone in its group would give."""
        group = (facet, value if facet is Facet.STATE else "")
        exclusion = Condition(facet, value, is_excluded=True)
        if others is None or exclusion in self._excluded:
            others = self._matching(group, exclusion)
        if others is self._snapshot.listed:  # nothing is in force: no keys need be read to count them
            return self._snapshot.count((facet, value))
        return others.intersection_cardinality(self._value(facet, value))

    def _year_counts(self) -> tuple[tuple[str, int], ...]:
        listed = self._snapshot.listed
        if not listed:
            return ()
        others = self._matching(without=(Facet.YEAR, ""))
        counts = []
        for year in [*_years_between(listed.min(), listed.max()), ""]:
            first, end = _range_of_year(year)
            if listed.range_cardinality(first, end):
                exclusion = Condition(Facet.YEAR, year, is_excluded=True)
                is_excluded = exclusion in self._excluded
                allowed = self._matching((Facet.YEAR, ""), exclusion) if is_excluded else others
                counts.append((year, allowed.range_cardinality(first, end)))
        return tuple(counts)


def _between(listed: BitMap, first: int, end: int) -> BitMap:
    """Return the keys from ``first`` up to, not including, ``end``."""
    # A range of centuries has 65,000 containers: only those are made in which there can be a release.
    if not listed or first >= end:
        return BitMap()
    return listed & BitMap(range(max(first, listed.min()), min(end, listed.max() + 1)))


def _range_of_period(value: str) -> tuple[int, int]:
    """Return the first key of a period and the first key after it; none for other words."""
    period = Period.parse(value)
    return (0, 0) if period is None else keys.period_range(period.first, period.last)


def _range_of_year(value: str) -> tuple[int, int]:
    """Return the first key of a year ("": the undated releases) and the first key after it; none for other words."""
    if not value:
        return keys.undated_range()
    if not (value.isascii() and value.isdigit()) or not _FIRST_YEAR <= int(value) <= _LAST_YEAR:
        return 0, 0
    return keys.year_range(int(value))


def _years_between(lowest: int, highest: int) -> list[str]:
    """Return the years from that of a key down to that of another one, undated ones apart."""
    first, last = keys.day_of(lowest) or keys.EPOCH, keys.day_of(highest)
    return [] if last is None else [str(year) for year in range(last.year, first.year - 1, -1)]
