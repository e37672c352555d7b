"""The model of the sidebar: all, the states, and a section for each facet with its values and their counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt

from ilo_desktop.desktop.filters.naming import Names
from ilo_desktop.desktop.filters.sidebar_arrangement import Arrangement, Sorting
from ilo_desktop.desktop.filters.sidebar_rows import Role, Row, RowKind, Section
from ilo_desktop.desktop.filters.sidebar_sections import MORE_VALUES, SectionRows
from ilo_desktop.desktop.filters.sidebar_tree import RowTree
from ilo_desktop.desktop.filters.sidebar_words import SidebarWords
from ilo_desktop.desktop.keeping.kept_now import KeptNow
from ilo_desktop.desktop.model_index import AnyIndex
from ilo_desktop.newsroom.query import EVERYTHING, Query

if TYPE_CHECKING:
    from ilo_desktop.library import FacetCounts


class SidebarModel(RowTree):
    """The rows under a query, with their counts, as the user arranged them."""

    def __init__(self, names: Names, parent: QObject) -> None:
        super().__init__(parent)
        self._words = SidebarWords(self)
        self._arrangement = Arrangement()
        self._sections = SectionRows(names, self._words, self._arrangement)
        self._query = EVERYTHING
        self._counts: FacetCounts | None = None
        self._update()

    def save_state(self) -> str:
        """Return how the rows are arranged, for ``restore_state``."""
        return self._arrangement.save()

    def restore_state(self, saved: str) -> None:
        """Arrange the rows as they were."""
        self._arrangement.restore(saved)
        self._update()

    def is_marked_by(self, query: Query) -> bool:
        """Say whether a query has in force just what the rows are marked by; words mark none of them."""
        before = self._query
        return (before.filters, before.is_everything) == (query.filters, query.is_everything)

    def show_query(self, query: Query) -> None:
        """Mark the rows of the conditions in force; the counts follow by ``show_counts``."""
        self._query = query
        self._update()

    def show_counts(self, query: Query, counts: FacetCounts) -> None:
        """Show the counts under a query."""
        self._query = query
        self._counts = counts
        self._update()

    @property
    def offered(self) -> str:
        """The view under which it is offered to let it show what is shown now."""
        return self._sections.kept.offered

    def shows_kept(self, now: KeptNow | None, in_force: str) -> bool:
        """Say whether just that is shown already."""
        return self._sections.kept.shown == (now, in_force)

    def show_kept(self, now: KeptNow | None, in_force: str) -> None:
        """Show what the user keeps, the view in force marked by its name."""
        self._sections.kept.show(now, in_force)
        self._update()

    def offer_change(self, view: str) -> None:
        """Offer under a view to let it show what is shown now; under none with an empty name."""
        self._sections.kept.offer_change(view)
        self._update()

    def set_open(self, row: Row, *, is_open: bool) -> None:
        """Show what a row holds, or fold it up; among what was found, until one searches on."""
        if row.kind is RowKind.VALUE and row.section is not None and self._arrangement.search(row.section):
            self._arrangement.fold_found(row.path, is_open=is_open)
        else:
            self._arrangement.set_open(row.path, is_open=is_open)
        self._update()

    def set_all_open(self, section: Section, *, is_open: bool) -> None:
        """Show what all rows of a section hold, or fold them up."""
        for index in self._below(section):
            row = self.row(index)
            if row is not None and row.is_open is not None:
                self._arrangement.set_open(row.path, is_open=is_open)
        if is_open:
            self._arrangement.set_open(section, is_open=True)
        self._update()

    def has_folds(self, section: Section) -> bool:
        """Say whether some values of a section hold others."""
        rows = map(self.row, self._below(section))
        return any(row is not None and row.is_open is not None for row in rows)

    def searched(self, section: Section) -> str | None:
        """Return what is searched in a section; None where no search was begun."""
        return self._arrangement.search(section)

    def search(self, section: Section, text: str | None) -> None:
        """Show only the values of a section that a text finds; None ends the search and shows only the first again."""
        self._arrangement.set_search(section, text)
        if text is None:
            self._arrangement.show_beyond(section, 0)
        else:
            self._arrangement.set_open(section, is_open=True)
        self._update()

    def search_for(self, text: str) -> Section | None:
        """Search for a text in the first section in which it finds a value, and return that."""
        section = self._sections.holding(text, self._counts) if self._counts is not None else None
        if section is not None:
            self.search(section, text)
        return section

    def search_index(self, section: Section) -> QModelIndex:
        """Return the index of the field in a section, an invalid one where there is none."""
        below = self._below(section)
        fields = (index for index in below if (row := self.row(index)) is not None and row.kind is RowKind.SEARCH)
        return next(fields, QModelIndex())

    def found(self, section: Section) -> str:
        """Return how many values a search found, in words; empty where there is no search."""
        text = self._arrangement.search(section)
        rows = map(self.row, self._below(section))
        shown = sum(self._sections.finds(row, text) for row in rows) if text else 0
        return self._words.found(shown) if text else ""

    def first_value(self, section: Section) -> QModelIndex:
        """Return the index of what a search found first, an invalid one where it found nothing."""
        text = self._arrangement.search(section) or ""
        below = self._below(section)
        return next((index for index in below if self._sections.finds(self.row(index), text)), QModelIndex())

    def show_more(self, row: Row) -> None:
        """Show more values, or only the first again, as the row says."""
        beyond = self._arrangement.beyond(row.path) + MORE_VALUES if row.kind is RowKind.MORE else 0
        self._arrangement.show_beyond(row.path, beyond)
        self._update()

    def sorting(self, section: Section) -> Sorting:
        """Return how a section is sorted."""
        return self._arrangement.sorting(section)

    def sort_section(self, section: Section, how: Sorting) -> None:
        """Sort a section otherwise."""
        self._arrangement.sort(section, how)
        self._update()

    def unfold_for(self, text: str) -> bool:
        """Unfold what hides a value that begins with a text; say whether there is one."""
        paths = self._sections.hiding(text, self._counts) if self._counts is not None else []
        for path in paths:
            self._arrangement.set_open(path, is_open=True)
            self._arrangement.show_beyond(path, max(self._arrangement.beyond(path), MORE_VALUES))
        self._update()
        return bool(paths)

    def forget_searches(self) -> None:
        """End all searches, and show only the first values of each section."""
        self._arrangement.forget()
        self._update()

    def section_index(self, section: Section) -> QModelIndex:
        """Return the index of a section's head, an invalid one where it has no values."""
        heads = (self.index(place, 0) for place in range(self.rowCount()))
        of_section = (head for head in heads if (row := self.row(head)) is not None and row.section is section)
        return next(of_section, QModelIndex())

    # The model's own interface to the view

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.tr("Filters") if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._words.tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.spoken(row)
        return None

    def _below(self, section: Section) -> list[QModelIndex]:
        head = self.section_index(section)
        return list(self.indexes(head)) if head.isValid() else []

    def _update(self) -> None:
        self.show_branches(self._sections.branches(self._query, self._counts))
