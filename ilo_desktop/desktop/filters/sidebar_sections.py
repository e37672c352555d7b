"""Makes the rows of the sidebar from counts, the query in force, and how the user arranged them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ilo_desktop.desktop.filters.naming import Names
from ilo_desktop.desktop.filters.sidebar_arrangement import Arrangement
from ilo_desktop.desktop.filters.sidebar_force import Forces, Item
from ilo_desktop.desktop.filters.sidebar_kept import KeptBranches
from ilo_desktop.desktop.filters.sidebar_rows import FACET_SECTIONS, STATES, Branch, Row, RowKind, Section, path_of
from ilo_desktop.desktop.filters.sidebar_values import SEARCHED_SECTIONS, ValueOrder, Values
from ilo_desktop.desktop.filters.sidebar_words import SidebarWords
from ilo_desktop.desktop.when import month_name
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Query
from ilo_desktop.newsroom.text import query_words

if TYPE_CHECKING:
    from ilo_desktop.library import FacetCounts


#: How many values of a section are shown before it is unfolded; values in force always are.
SHOWN_VALUES: Mapping[Section, int] = {Section.TOPICS: 8, Section.COUNTRIES: 8, Section.TAGS: 8}
_SHOWN_VALUES = 6
_SHOWN_WITHIN = 12  # every month of a year
_SHOWN_FOUND = 50
#: As many values, once they are all shown, have a field to search them.
_LONG = 20
#: How many more are shown at a time; among more than that one searches.
MORE_VALUES = 200
#: What is folded up at first: long lists that few need, which would push the others away.
_FOLDED_AT_FIRST = frozenset({Section.PLACES, Section.LANGUAGES, Section.CONTENTS})
#: As many countries in all stand open below their regions at first.
_FEW_COUNTRIES = 8


class SectionRows:
    """Makes all rows anew, in a few milliseconds for thousands of values: of those not shown none is made."""

    def __init__(self, names: Names, words: SidebarWords, arrangement: Arrangement) -> None:
        self._names = names
        self._words = words
        self._arrangement = arrangement
        self.kept = KeptBranches(words, arrangement)
        self._order = ValueOrder(names)
        self._forces = Forces()

    def branches(self, query: Query, counts: FacetCounts | None) -> list[Branch]:
        """Return all rows. Sections without any value stay out of the way."""
        self._order.refresh()
        self._forces = Forces(query)
        rows = self._top_rows(query, counts)
        if counts is None:
            return rows
        rows += self.kept.branches(self._forces, counts)
        return [*rows, *filter(None, (self._section(section, counts) for section in FACET_SECTIONS))]

    def holding(self, text: str, counts: FacetCounts) -> Section | None:
        """Return the first section of which some value is found by a text."""
        if not query_words(text):
            return None
        sections = (section for section in FACET_SECTIONS if section in SEARCHED_SECTIONS)
        return next((one for one in sections if self._order.matching(self._values(one, counts), text).items), None)

    def finds(self, row: Row | None, text: str) -> bool:
        """Say whether a row is a value that a text finds by its own name."""
        if row is None or row.kind is not RowKind.VALUE or row.facet is None:
            return False
        return bool(self._order.matching(Values([(row.facet, row.value, 0)]), text).items)

    def hiding(self, text: str, counts: FacetCounts) -> list[str]:
        """Return the paths to unfold for the first value that begins with a text, where that is not too far down."""
        beginning = text.casefold()
        for section in FACET_SECTIONS:
            values = self._values(section, counts)
            for holder, items in {"": values.items, **values.within}.items():
                near = items[:MORE_VALUES]
                if any(self._label(section, holder, item).casefold().startswith(beginning) for item in near):
                    return [section, path_of(section, holder)] if holder else [section]
        return []

    def _top_rows(self, query: Query, counts: FacetCounts | None) -> list[Branch]:
        numbers: tuple[int | None, ...] = (None,) * len(STATES)
        if counts:
            numbers = (counts.unread, counts.starred, counts.edited, counts.likely, counts.deleted)
        everything = Row(RowKind.ALL, self._words.all(), count=counts.total if counts else None)
        rows = [replace(everything, force=self._forces.of_all(query))]
        for state, count in zip(STATES, numbers, strict=True):
            force = self._forces.of(Facet.STATE, state)
            label = self._names.label(Facet.STATE, state)
            rows.append(Row(RowKind.STATE, label, None, Facet.STATE, state, count, force))
        return [Branch(row) for row in rows]

    def _values(self, section: Section, counts: FacetCounts) -> Values:
        return self._order.values(section, counts, self._arrangement.sorting(section))

    def _section(self, section: Section, counts: FacetCounts) -> Branch | None:
        values = self._values(section, counts)
        if section is Section.LANGUAGES and len(values.items) == 1 and not self._forces.any_of(values.items):
            return None  # it parts nothing from anything
        rows = self._rows(section, values)
        if not rows and section is Section.TAGS:
            rows = [Branch(Row(RowKind.HINT, self._words.hint(), section))]
        if not rows:
            return None
        is_open = self._arrangement.is_open(section, at_first=section not in _FOLDED_AT_FIRST)
        has_force = self._forces.any_of(values.items) or any(map(self._forces.any_of, values.within.values()))
        head = Row(RowKind.SECTION, self._words.title(section), section, is_open=is_open, has_force_within=has_force)
        return Branch(head, tuple(rows))

    def _rows(self, section: Section, values: Values) -> list[Branch]:
        text = self._arrangement.search(section)
        limit = SHOWN_VALUES.get(section, _SHOWN_VALUES)
        is_few = section is Section.COUNTRIES and sum(map(len, values.within.values())) <= _FEW_COUNTRIES
        is_long = self._arrangement.beyond(section) > 0 and len(values.items) > _LONG
        rows = [Row(RowKind.SEARCH, self._words.search(section), section)] if is_long or text is not None else []
        if text:
            values, limit = self._order.matching(values, text), _SHOWN_FOUND
            rows += [] if values.items else [Row(RowKind.NOTHING, self._words.nothing(), section)]
        shown, more = self._cut(section, values.items, limit, values.within)
        branches = [self._branch(section, item, values, is_few=is_few) for item in shown]
        return [*map(Branch, rows), *branches, *self._more(section, "", more)]

    def _branch(self, section: Section, item: Item, values: Values, *, is_few: bool) -> Branch:
        row = self._row(section, "", item)
        within = values.within.get(item[1])
        if not within:
            return Branch(row)
        path = path_of(section, item[1])
        shown, more = self._cut(path, within, _SHOWN_WITHIN)
        is_open = self._arrangement.is_open(path, at_first=is_few)
        if item[1] in values.found:
            is_open = self._arrangement.is_found_open(path)
        row = replace(row, is_open=is_open, has_force_within=row.has_force_within or self._forces.any_of(within))
        below = [Branch(self._row(section, item[1], one)) for one in shown]
        return Branch(row, (*below, *self._more(section, item[1], more)))

    def _row(self, section: Section, holder: str, item: Item) -> Row:
        facet, value, count = item
        label, name = self._label(section, holder, item), self._order.label(facet, value)
        force, within = self._forces.of(facet, value), self._forces.is_within(facet, value)
        return Row(RowKind.VALUE, label, section, facet, value, count, force, name, int(bool(holder)), None, within)

    def _label(self, section: Section, holder: str, item: Item) -> str:
        if section is Section.YEARS and holder:
            return month_name(date.fromisoformat(f"{item[1]}-01"))
        return self._order.label(*item[:2])

    def _more(self, section: Section, holder: str, count: int | None) -> Iterator[Branch]:
        if count is None:
            return
        kind, label = (RowKind.MORE, self._words.more(count)) if count else (RowKind.FEWER, self._words.fewer())
        yield Branch(Row(kind, label, section, None, holder, depth=int(bool(holder))))

    def _cut(
        self, path: str, items: Sequence[Item], limit: int, within: Mapping[str, Sequence[Item]] | None = None
    ) -> tuple[Sequence[Item], int | None]:
        """Return the values to show, and how many are left; None where no row need say so."""
        if len(items) <= limit + 1:  # "1 more" would take the place of that one
            return items, None
        beyond = self._arrangement.beyond(path)
        end = limit + beyond
        rest = items[end:]
        marked = {item[1] for item in self._forces.marked(rest)}
        marked |= {value for value, below in (within or {}).items() if self._forces.any_of(below)}
        kept = [*items[:end], *(item for item in rest if item[1] in marked)] if marked else items[:end]
        left = len(items) - len(kept)
        return kept, left if left or beyond else None
