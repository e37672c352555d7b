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

    def show_query(self, query: Query) -> None:
        """Mark the rows of the conditions in force; the counts follow by ``show_counts``."""
        before, self._query = self._query, query
        if (before.filters, before.is_everything) != (query.filters, query.is_everything):  # words mark no row
            self._update()

    def show_counts(self, query: Query, counts: FacetCounts) -> None:
        """Show the counts under a query."""
        self._query = query
        self._counts = counts
        self._update()

    def set_open(self, row: Row, *, is_open: bool) -> None:
        """Show what a row holds, or fold it up."""
        self._arrangement.set_open(row.path, is_open=is_open)
        self._update()

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

    def _update(self) -> None:
        self.show_branches(self._sections.branches(self._query, self._counts))
