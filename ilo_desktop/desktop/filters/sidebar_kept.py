"""Makes the rows of what the user keeps: saved views with their counts, and collections."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ilo_desktop.desktop.filters.sidebar_arrangement import Arrangement
from ilo_desktop.desktop.filters.sidebar_force import Forces
from ilo_desktop.desktop.filters.sidebar_rows import Branch, Force, Row, RowKind, Section
from ilo_desktop.desktop.filters.sidebar_words import SidebarWords
from ilo_desktop.desktop.keeping.kept_now import KeptNow
from ilo_desktop.newsroom.facets import Facet

if TYPE_CHECKING:
    from ilo_desktop.library import FacetCounts


class KeptBranches:
    """Makes two sections, in the user's order; an empty one says what would fill it.

    Views count the whole library, for they take the place of what is shown; collections are filters, and count what
    each would give.
    """

    def __init__(self, words: SidebarWords, arrangement: Arrangement) -> None:
        self._words = words
        self._arrangement = arrangement
        self._now: KeptNow | None = None
        self._in_force = ""
        self._changeable = ""

    @property
    def shown(self) -> tuple[KeptNow | None, str]:
        """What was taken over by ``show``."""
        return self._now, self._in_force

    @property
    def offered(self) -> str:
        """The view under which a change is offered."""
        return self._changeable

    def show(self, now: KeptNow | None, in_force: str) -> None:
        """Take over what is kept (None: not known yet) and the name of the view that is shown."""
        self._now = now
        self._in_force = in_force

    def offer_change(self, view: str) -> None:
        """Offer under a view, by its name, to let it show what is shown now; under none with an empty name."""
        self._changeable = view

    def branches(self, forces: Forces, counts: FacetCounts) -> list[Branch]:
        """Return both sections; none while it is not known what is kept."""
        if self._now is None:
            return []
        collections = self._collections(forces, counts)
        return [self._section(Section.VIEWS, self._views()), self._section(Section.COLLECTIONS, collections)]

    def _section(self, section: Section, rows: Sequence[Row]) -> Branch:
        is_open = self._arrangement.is_open(section, at_first=True)
        has_force = any(row.force is not Force.NONE for row in rows)
        head = Row(RowKind.SECTION, self._words.title(section), section, is_open=is_open, has_force_within=has_force)
        shown = rows or [Row(RowKind.HINT, self._words.hint(section), section)]
        return Branch(head, tuple(map(Branch, shown)))

    def _views(self) -> list[Row]:
        assert self._now is not None  # noqa: S101 - asked by ``branches``
        rows = []
        for view in self._now.views:
            force = self._force_of(view.name)
            rows.append(Row(RowKind.VIEW, view.name, Section.VIEWS, None, view.name, view.count, force))
            if view.name == self._changeable:
                offer = self._words.offer()
                spoken = self._words.offer_of(view.name)
                rows.append(Row(RowKind.OFFER, offer, Section.VIEWS, None, view.name, name=spoken, depth=1))
        return rows

    def _force_of(self, view: str) -> Force:
        return Force.WANTED if view == self._in_force else Force.NONE

    def _collections(self, forces: Forces, counts: FacetCounts) -> list[Row]:
        assert self._now is not None  # noqa: S101 - asked by ``branches``
        facet, sizes = Facet.COLLECTION, dict(counts.values.get(Facet.COLLECTION, ()))
        return [
            Row(RowKind.VALUE, name, Section.COLLECTIONS, facet, name, sizes.get(name, 0), forces.of(facet, name))
            for name in (one.name for one in self._now.collections)
        ]
