"""The values of a section: which there are, in which order, and which of them stand within others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ilo_desktop.desktop.filters.naming import Names
from ilo_desktop.desktop.filters.sidebar_arrangement import Sorting
from ilo_desktop.desktop.filters.sidebar_force import Item
from ilo_desktop.desktop.filters.sidebar_rows import FACET_SECTIONS, Section
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.headline_order import headline_order
from ilo_desktop.newsroom.query import State
from ilo_desktop.newsroom.text import fold, query_words

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
SORTED_SECTIONS = frozenset(FACET_SECTIONS) - {Section.YEARS, Section.CONTENTS}
#: Those that can be long.
SEARCHED_SECTIONS = frozenset(FACET_SECTIONS) - {Section.CONTENTS}


@dataclass(frozen=True, slots=True)
class Values:
    """The values of a section in order, and by value those within it; ``found`` are those in which some were found."""

    items: Sequence[Item] = ()
    within: Mapping[str, Sequence[Item]] = field(default_factory=dict)
    found: frozenset[str] = frozenset()


class ValueOrder:
    """Puts values in order. Names are read once for each value, for there can be thousands."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._edition = ""
        self._labels: dict[tuple[Facet, str], str] = {}
        self._folded_labels: dict[tuple[Facet, str], str] = {}
        self._orders: dict[tuple[Section, str], tuple[list[str], list[int]]] = {}

    def refresh(self) -> None:
        """Forget the labels and orders of another language or vocabulary."""
        if self._edition != self._names.edition:
            self._edition = self._names.edition
            self._labels.clear()
            self._folded_labels.clear()
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

    def matching(self, values: Values, text: str) -> Values:
        """Return the values with a word that begins with each of a text's, or with such values within."""
        words = [f" {word}" for word in query_words(text)]
        found = {value: self._matching(items, words) for value, items in values.within.items()}
        found = {value: items for value, items in found.items() if items}
        named = {(facet, value) for facet, value, _ in self._matching(values.items, words)}
        items = [item for item in values.items if item[:2] in named or item[1] in found]
        return Values(items, {**values.within, **found}, frozenset(found))

    def _matching(self, items: Sequence[Item], words: Sequence[str]) -> list[Item]:
        found = items
        for word in words:
            found = [item for item in found if word in self._folded(item)]
        return list(found)

    def _folded(self, item: Item) -> str:
        """Return the folded words of a label, each after a space; of an instrument its code as well."""
        found = self._folded_labels.get(item[:2])
        if found is None:
            facet, value, _ = item
            code = value if facet is Facet.INSTRUMENT else ""
            found = self._folded_labels[facet, value] = f" {fold(f'{self.label(facet, value)} {code}')}"
        return found

    def _found(self, section: Section, counts: FacetCounts) -> Values:
        if section is Section.CONTENTS:
            numbers = ((State.HAS_SUMMARY, counts.has_summary), (State.HAS_NOTE, counts.has_note))
            return Values([(Facet.STATE, value, count) for value, count in numbers] if counts.total else ())
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
