"""Searching in the sections of the sidebar: where the fields stand, and where the keyboard goes from them."""

from collections.abc import Callable
from contextlib import AbstractContextManager

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from ilo_desktop.desktop.announcing import announce
from ilo_desktop.desktop.filters.sidebar_model import SidebarModel
from ilo_desktop.desktop.filters.sidebar_rows import Row, Section
from ilo_desktop.desktop.filters.sidebar_search import SectionSearch
from ilo_desktop.desktop.model_index import AnyIndex
from ilo_desktop.desktop.theme import Measure, Theme

_ROOM_PX = 6 * Measure.ROW_SIDEBAR  # below a field that is opened, for what it finds


class SectionSearches(QObject):
    """Puts fields into the rows of searches. ``taken(QModelIndex, modifiers)``: Return chose what was found first.

    ``showing`` is the view's own way to show other rows.
    """

    taken = Signal(object, object)

    def __init__(
        self, view: QTreeView, rows: SidebarModel, theme: Theme, showing: Callable[[], AbstractContextManager[None]]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._rows = rows
        self._theme = theme
        self._showing = showing

    def place(self, index: QModelIndex, row: Row) -> None:
        """Put the field into the row of a search, where it is not there yet."""
        assert row.section is not None  # noqa: S101 - a search is one of a section
        text = self._rows.searched(row.section) or ""
        shown = self._view.indexWidget(index)
        if isinstance(shown, SectionSearch):
            shown.show_text(text)
            return
        made = SectionSearch(row.section, row.label, text, self._theme, self._view)
        made.searched.connect(self._on_searched)
        made.taken.connect(self._on_taken)
        made.closed.connect(self._on_closed)
        made.left.connect(self._on_left)
        self._view.setIndexWidget(index, made)

    def look_for(self, text: str) -> None:
        """Search for what was typed in the first section that has it, and let one type on there."""
        with self._showing():
            section = self._rows.search_for(text)
        if section is not None:
            self.enter(self._rows.search_index(section))

    @Slot(object)
    def open(self, section: Section) -> None:
        """Begin to search in a section, or go on with it."""
        with self._showing():
            self._rows.search(section, self._rows.searched(section) or "")
        self.enter(self._rows.search_index(section))

    def enter(self, index: AnyIndex) -> None:
        """Move the keyboard to the field in a row, with room below it for what it finds."""
        place = self._view.indexWidget(index)
        if not isinstance(place, SectionSearch):
            return
        self._view.scrollTo(index)
        if self._view.visualRect(index).bottom() > self._view.viewport().height() - _ROOM_PX:
            self._view.scrollTo(index.parent(), QAbstractItemView.ScrollHint.PositionAtTop)
        place.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        place.field.end(False)

    @Slot(object, str)
    def _on_searched(self, section: Section, text: str) -> None:
        top = self._view.visualRect(self._rows.search_index(section)).top()
        with self._showing():
            self._rows.search(section, text)
        bar = self._view.verticalScrollBar()  # the field stays where it is, as far as the rows below let it
        bar.setValue(bar.value() + self._view.visualRect(self._rows.search_index(section)).top() - top)
        announce(self._view, self._rows.found(section))

    @Slot(object, object)
    def _on_taken(self, section: Section, modifiers: Qt.KeyboardModifier) -> None:
        self.taken.emit(self._rows.first_value(section), modifiers)

    @Slot(object)
    def _on_closed(self, section: Section) -> None:
        self._leave_for(self._rows.section_index(section))
        with self._showing():
            self._rows.search(section, None)

    @Slot(object, int)
    def _on_left(self, section: Section, step: int) -> None:
        index = self._rows.search_index(section)
        self._leave_for(self._view.indexAbove(index) if step < 0 else self._view.indexBelow(index))

    def _leave_for(self, index: QModelIndex) -> None:
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if index.isValid():
            self._view.setCurrentIndex(index)
