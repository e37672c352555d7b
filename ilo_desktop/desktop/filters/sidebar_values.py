"""The values of a section: which there are, in which order, and which of them stand within others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ilo_desktop.desktop.filters.naming import Names
from ilo_desktop.desktop.filters.sidebar_arrangement import Sorting
from ilo_desktop.desktop.filters.sidebar_rows import Section
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.headline_order import headline_order
from ilo_desktop.newsroom.query import State

if TYPE_CHECKING:
    from ilo_desktop.library import FacetCounts

_FACETS = {
    Section.YEARS: Facet.DATE,
    Section.TOPICS: Facet.TOPIC,
    Section.INSTRUMENTS: Facet.INSTRUMENT,
    Section.KINDS: Facet.KIND,
    Section.PLACES: Facet.PLACE,
    Section.LANGUAGES: Facet.LANGUAGE,
    Section.TAGS: Facet.TAG,
}
#: The sections of which some readers want the values by their names.
SORTED_SECTIONS = frozenset(Section) - {Section.YEARS, Section.CONTENTS}

#: A value with its count.
Item = tuple[Facet, str, int]


@dataclass(frozen=True, slots=True)
class Values:
    """The values of a section in order, and by value those within it."""

    items: Sequence[Item] = ()
    within: Mapping[str, Sequence[Item]] = field(default_factory=dict)


class ValueOrder:
    """Puts values in order. Names are read once for each value, for there can be thousands."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._edition = ""
        self._labels: dict[tuple[Facet, str], str] = {}
        self._orders: dict[tuple[Section, str], tuple[list[str], list[int]]] = {}

    def refresh(self) -> None:
        """Forget the labels and orders of another language or vocabulary."""
        if self._edition != self._names.edition:
            self._edition = self._names.edition
            self._labels.clear()
            self._orders.clear()

    def label(self, facet: Facet, value: str) -> str:
        """Return what a value is called."""
        found = self._labels.get((facet, value))
        if found is None:
            found = self._labels[facet, value] = self._names.label(facet, value)
        return found

    def values(self, section: Section, counts: FacetCounts, how: Sorting) -> Values:
        """Return the values of a section."""
        found = self._found(section, counts)
        if how is Sorting.COUNT:
            return found
        within = {value: self._by_name(section, value, items) for value, items in found.within.items()}
        return Values(self._by_name(section, "", found.items), within)

    def _found(self, section: Section, counts: FacetCounts) -> Values:
        if section is Section.CONTENTS:
            numbers = ((State.HAS_SUMMARY, counts.has_summary), (State.HAS_NOTE, counts.has_note))
            return Values([(Facet.STATE, value, count) for value, count in numbers])
        if section is Section.COUNTRIES:
            return self._countries(counts)
        items = _items(_FACETS[section], counts)
        if section is Section.YEARS:
            months = {year: [(Facet.DATE, *month) for month in found] for year, found in counts.months.items()}
            return Values(items, months)
        return Values(items)

    def _countries(self, counts: FacetCounts) -> Values:
        """Return the regions with the countries of each; then the countries of which no region is there."""
        regions = _items(Facet.REGION, counts)
        within: dict[str, list[Item]] = {value: [] for _, value, _ in regions}
        others: list[Item] = []
        for country in _items(Facet.COUNTRY, counts):
            within.get(self._names.region_of(country[1]), others).append(country)
        return Values([*regions, *others], {value: items for value, items in within.items() if items})

    def _by_name(self, section: Section, holder: str, items: Sequence[Item]) -> list[Item]:
        values = [value for _, value, _ in items]
        known = self._orders.get((section, holder))
        if known is None or known[0] != values:
            keys = [headline_order(self.label(facet, value), self._names.language) for facet, value, _ in items]
            known = self._orders[section, holder] = (values, sorted(range(len(items)), key=keys.__getitem__))
        return [items[place] for place in known[1]]


def _items(facet: Facet, counts: FacetCounts) -> list[Item]:
    return [(facet, value, count) for value, count in counts.values.get(facet, ())]
