"""Which values a query has in force, as the sidebar marks them."""

from collections.abc import Iterable, Iterator
from itertools import chain

from ilo_desktop.desktop.filters.sidebar_rows import Force
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.periods import Period, Span
from ilo_desktop.newsroom.query import EVERYTHING, Query

#: A value with its count.
Item = tuple[Facet, str, int]


class Forces:
    """The values in force of a query's filters, however those were written.

    What only the language of searches can join (one of two facets, a value within words) is no filter: it stands as it
    was written over the list, and marks no row. Two filters of one facet mark the values of both.
    """

    def __init__(self, query: Query = EVERYTHING) -> None:
        self._forces: dict[tuple[Facet, str], Force] = {}
        for condition in sorted(query.conditions):
            force = Force.EXCLUDED if condition.is_excluded else Force.WANTED
            self._forces.setdefault((condition.facet, condition.value), force)  # what is wanted comes first
        dates = [value for facet, value in self._forces if facet is Facet.DATE]
        self._dates_around = frozenset(chain.from_iterable(map(_dates_around, dates)))
        around = ((Facet.DATE, value) for value in self._dates_around)
        self._marked = frozenset(chain(self._forces, around))

    @staticmethod
    def of_all(query: Query) -> Force:
        """Return whether all releases are asked for."""
        return Force.WANTED if query.is_everything else Force.NONE

    def of(self, facet: Facet, value: str) -> Force:
        """Return whether a value is in force."""
        return self._forces.get((facet, value), Force.NONE)

    def is_within(self, facet: Facet, value: str) -> bool:
        """Say whether a date in force is a part of a year or a month."""
        return facet is Facet.DATE and value in self._dates_around

    def any_of(self, items: Iterable[Item]) -> bool:
        """Say whether some of the values are in force, or a part of them."""
        return any(True for _ in self.marked(items))

    def marked(self, items: Iterable[Item]) -> Iterator[Item]:
        """Yield those of the values that are in force, or of which a part is."""
        facets = {facet for facet, _ in self._marked}
        if facets:  # else there is no need to look at thousands
            yield from (item for item in items if item[0] in facets and item[:2] in self._marked)


def _dates_around(value: str) -> tuple[str, ...]:
    """Return the month and the year of which a date is a part."""
    period = Period.parse(value)
    if period is None or period.first.year != period.last.year or period.span is Span.YEARS:
        return ()
    year, month = f"{period.first:%Y}".zfill(4), f"{period.first:%Y-%m}".zfill(7)
    is_of_days = period.span is Span.DAYS and period.first.month == period.last.month
    return (year, month) if is_of_days else (year,)
