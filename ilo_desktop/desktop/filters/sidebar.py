"""The sidebar: what releases can be filtered by, with live counts; one click shows only these."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTreeView, QWidget

from ilo_desktop.desktop.filters.naming import Names
from ilo_desktop.desktop.filters.sidebar_arrangement import Sorting
from ilo_desktop.desktop.filters.sidebar_choice import choice_of, chosen
from ilo_desktop.desktop.filters.sidebar_delegate import RowPart, SidebarDelegate, part_at
from ilo_desktop.desktop.filters.sidebar_kept_ways import KeptWays
from ilo_desktop.desktop.filters.sidebar_menus import SEARCH_KEY, SidebarMenus
from ilo_desktop.desktop.filters.sidebar_model import SidebarModel
from ilo_desktop.desktop.filters.sidebar_rows import Force, Row, RowKind, Section
from ilo_desktop.desktop.filters.sidebar_searches import SectionSearches
from ilo_desktop.desktop.filters.sidebar_typing import TypedText, is_letter, row_beginning_with
from ilo_desktop.desktop.filters.sidebar_values import SEARCHED_SECTIONS
from ilo_desktop.desktop.focus_ring import BY_KEY
from ilo_desktop.desktop.keeping.kept_now import Kept
from ilo_desktop.desktop.model_index import AnyIndex
from ilo_desktop.desktop.own_keys import OwnKeys
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.state import Shown, State
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import EVERYTHING, Query


class Sidebar(QTreeView):
    """Shows the values of the library with their counts and puts conditions into the query.

    Click, Enter or Space: only this. With Ctrl: this as well. With Shift: not this. The row's menu says the same
    in words. The selection is what is in force, kept for screen readers and voice control, which choose a row by
    selecting it: that is the same as with Ctrl.

    ``rename_requested(str)`` and ``delete_requested(str)`` for one of the user's own tags, by F2 and Delete or its
    menu.
    """

    rename_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, state: State, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._shows_focus = False
        self._pressed = QModelIndex()
        self._is_showing = False
        self._wishes = {Qt.Key.Key_F2: self.rename_requested, Qt.Key.Key_Delete: self.delete_requested}
        OwnKeys(self, self._wishes)
        self._typed = TypedText()
        self._rows = SidebarModel(Names(state, self), self)
        self._searches = SectionSearches(self, self._rows, theme, self._showing)
        self._searches.taken.connect(self._on_taken)
        self._menus = self._made_menus()
        self.setModel(self._rows)
        self.setItemDelegate(SidebarDelegate(theme, self._has_ring, self))
        self.setAccessibleName(self.tr("Filters"))
        self.setProperty("ground", "side")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        SlimScrollBar(self, self.tr("Place in the filters"))
        self.kept_ways = KeptWays(self, theme)
        self._kept = Kept.of(state)
        self._kept.changed.connect(self._on_kept_changed)
        state.order_changed.connect(self._on_kept_changed)
        state.query_told.connect(self._on_kept_changed)
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)
        state.library_opened.connect(self._on_library_opened)
        state.query_told.connect(self._on_query_changed)
        state.shown_changed.connect(self._on_shown_changed)
        theme.changed.connect(self._on_theme_changed)
        if state.shown is not None:
            self._on_shown_changed(state.shown)
        self._on_kept_changed()

    @property
    def rows(self) -> SidebarModel:
        """The rows."""
        return self._rows

    def save_state(self) -> str:
        """Return how the rows are arranged, for ``restore_state``."""
        return self._rows.save_state()

    def restore_state(self, saved: str) -> None:
        """Arrange the rows as they were."""
        with self._showing():
            self._rows.restore_state(saved)

    def take_focus(self) -> None:
        """Move the keyboard here, to the row where it was."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What the keyboard and the mouse do

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter and Space, alone or with Ctrl or Shift; the rest is Qt's."""
        self._set_shows_focus(True)
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and self._goes_on_with_space():
            self.keyboardSearch(" ")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex(), event.modifiers())
        elif event.text() == SEARCH_KEY and (section := self._searchable(self.currentIndex())) is not None:
            self._searches.open(section)
        elif event.key() in self._wishes and (tag := self._own_tag(self.currentIndex())):
            self._wishes[Qt.Key(event.key())].emit(tag)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep letters here, where they lead to a row; elsewhere some are keys of actions."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and is_letter(event):
            event.accept()
            return True
        return super().event(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next row that begins with what is typed; unfold what hides it.

        Where none does, the first section is searched that has a value of which another word begins so.
        """
        text = self._typed.with_more(search)
        found = row_beginning_with(self, text)
        if not found.isValid():
            with self._showing():
                self._rows.unfold_for(text)
            found = row_beginning_with(self, text)
        if found.isValid():
            self.setCurrentIndex(found)
        else:
            self._searches.look_for(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the row that was pressed."""
        self._set_shows_focus(False)
        super().mousePressEvent(event)
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = self.indexAt(event.position().toPoint()) if is_left else QModelIndex()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the row that was pressed, where the button is let go on it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index == self._pressed:
            place = event.position().toPoint()
            if self._is_at(index, place, RowPart.FOLD):
                self.setExpanded(index, not self.isExpanded(index))
            elif self._is_at(index, place, RowPart.MENU):
                self._pop_up_section_menu(index)
            else:
                self._choose(index, event.modifiers())
        self._pressed = QModelIndex()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring where the keyboard brought the focus; begin at the first row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.index(0, 0))
        if event.reason() in BY_KEY:
            self._set_shows_focus(True)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer in words what click, Ctrl-click and Shift-click do."""
        is_by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if is_by_mouse else self.currentIndex()
        row = self._rows.row(index)
        menu = self._menu(row)
        if menu is not None:
            place = event.pos() if is_by_mouse else self.visualRect(index).bottomLeft() + QPoint(28, 0)
            menu.popup(self.viewport().mapToGlobal(place))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Go into the field of a search where the arrows come to it."""
        super().currentChanged(current, previous)
        row = self._rows.row(current)
        if row is not None and row.kind is RowKind.SEARCH and not self._is_showing and self.hasFocus():
            self._searches.enter(current)

    # What screen readers do

    def selectionCommand(self, _index: AnyIndex, _event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Let mouse and keyboard select nothing: they choose."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Choose the row that a screen reader selected, or no longer selects."""
        super().selectionChanged(selected, deselected)
        if self._is_showing:
            return
        for index in [*selected.indexes(), *deselected.indexes()]:
            self._choose(index, Qt.KeyboardModifier.ControlModifier)
        with self._showing():  # the selection is what is in force, whatever was selected
            self._rows.show_query(self._state.query)

    # Drawing

    def drawBranches(self, painter: QPainter, rect: object, index: object) -> None:  # noqa: N802 - Qt's name
        """Draw nothing: the delegate draws the chevrons."""

    # Inside

    def _has_ring(self) -> bool:
        return self._shows_focus and self.hasFocus()

    def _set_shows_focus(self, shows: bool) -> None:
        if shows != self._shows_focus:
            self._shows_focus = shows
            self.viewport().update()

    def _choose(self, index: QModelIndex, modifiers: Qt.KeyboardModifier) -> None:
        row = self._rows.row(index)
        if row is None:
            return
        if row.kind is RowKind.SECTION:
            self.setExpanded(index, not self.isExpanded(index))
        elif row.kind in (RowKind.MORE, RowKind.FEWER):
            with self._showing():
                self._rows.show_more(row)
        elif row.kind is RowKind.SEARCH:
            self._searches.enter(index)
        elif row.kind is RowKind.ALL:
            self._state.set_query(EVERYTHING)
        elif row.kind in (RowKind.VIEW, RowKind.OFFER):
            self.kept_ways.choose(row)
        elif row.condition is not None:
            self._state.set_query(chosen(self._state.query, row.condition, choice_of(modifiers)))

    def _goes_on_with_space(self) -> bool:
        """Say whether a space goes on with what is typed, as in "South Africa", rather than to choose."""
        text = self._typed.going_on
        return bool(text) and row_beginning_with(self, f"{text} ").isValid()

    def _searchable(self, index: QModelIndex) -> Section | None:
        """Return the section of a row, None where one does not search in it."""
        row = self._rows.row(index)
        return row.section if row is not None and row.section in SEARCHED_SECTIONS else None

    def _own_tag(self, index: QModelIndex) -> str:
        """Return the user's own tag of a row, empty where it is none."""
        row = self._rows.row(index)
        return row.value if row is not None and row.kind is RowKind.VALUE and row.facet is Facet.TAG else ""

    def _is_at(self, index: QModelIndex, place: QPoint, part: RowPart) -> bool:
        """Say whether a place is that of the chevron of a value, or of the button of a section."""
        row = self._rows.row(index)
        return row is not None and part_at(row, self.visualRect(index), place, self.layoutDirection()) is part

    def _menu(self, row: Row | None) -> QMenu | None:
        if row is None or (row.condition is None and row.section is None):
            return None
        if row.condition is not None:
            menu = self._menus.of_value(row, self._state.query)
        else:
            assert row.section is not None  # noqa: S101 - asked above
            sorting, has_folds = self._rows.sorting(row.section), self._rows.has_folds(row.section)
            menu = self._menus.of_section(row, row.section, sorting, has_folds=has_folds)
        self.kept_ways.extend(menu, row)
        return menu

    def _pop_up_section_menu(self, index: QModelIndex) -> None:
        menu = self._menu(self._rows.row(index))
        if menu is not None:
            area = self.visualRect(index)
            corner = (
                area.bottomLeft() if self.isRightToLeft() else area.bottomRight() - QPoint(menu.sizeHint().width(), 0)
            )
            menu.popup(self.viewport().mapToGlobal(corner))

    @Slot(object, object)
    def _on_taken(self, index: QModelIndex, modifiers: Qt.KeyboardModifier) -> None:
        self._choose(index, modifiers)

    # Showing other rows

    @contextmanager
    def _showing(self) -> Iterator[None]:
        """Show other rows: nothing that the view tells of them meanwhile is the user's doing."""
        self._is_showing = True
        try:
            yield
            self._show_folds_and_force()
        finally:
            self._is_showing = False

    def _show_folds_and_force(self) -> None:
        """Unfold just what is open, and select just the rows whose condition is in force."""
        wanted = QItemSelection()
        for index in self._rows.indexes():
            row = self._rows.row(index)
            if row is None:
                continue
            if row.is_open is not None and row.is_open != self.isExpanded(index):
                self.setExpanded(index, row.is_open)
            if row.kind is RowKind.SEARCH:
                self._searches.place(index, row)
            if row.force is Force.WANTED:
                wanted.select(index, index)
        self.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _made_menus(self) -> SidebarMenus:
        menus = SidebarMenus(self)
        menus.query_wanted.connect(self._state.set_query)
        menus.fold_wanted.connect(self._on_fold_wanted)
        menus.all_folds_wanted.connect(self._on_all_folds_wanted)
        menus.search_wanted.connect(self._searches.open)
        menus.sorting_wanted.connect(self._on_sorting_wanted)
        menus.rename_wanted.connect(self.rename_requested)
        menus.delete_wanted.connect(self.delete_requested)
        return menus

    @Slot(object, bool)
    def _on_fold_wanted(self, row: Row, is_open: bool) -> None:
        with self._showing():
            self._rows.set_open(row, is_open=is_open)

    @Slot(object, bool)
    def _on_all_folds_wanted(self, section: Section, is_open: bool) -> None:
        with self._showing():
            self._rows.set_all_open(section, is_open=is_open)

    @Slot(object, object)
    def _on_sorting_wanted(self, section: Section, how: Sorting) -> None:
        with self._showing():
            self._rows.sort_section(section, how)

    @Slot(QModelIndex)
    def _on_expanded(self, index: QModelIndex) -> None:
        self._set_open(index, is_open=True)

    @Slot(QModelIndex)
    def _on_collapsed(self, index: QModelIndex) -> None:
        self._set_open(index, is_open=False)

    def _set_open(self, index: QModelIndex, *, is_open: bool) -> None:
        row = self._rows.row(index)
        if row is not None and not self._is_showing:
            with self._showing():
                self._rows.set_open(row, is_open=is_open)

    @Slot()
    def _on_library_opened(self) -> None:
        with self._showing():
            self._rows.forget_searches()

    @Slot(object)
    def _on_query_changed(self, query: Query) -> None:
        if not self._rows.is_marked_by(query):
            with self._showing():
                self._rows.show_query(query)

    @Slot()
    def _on_kept_changed(self) -> None:
        now = self._kept.now if self._kept.is_known else None
        in_force = now.in_force(self._state.query, self._state.order) if now is not None else ""
        if self._rows.shows_kept(now, in_force):
            return  # with most keys that are typed
        with self._showing():
            self._rows.show_kept(now, in_force)
        self.kept_ways.follow()

    @Slot(str)
    def offer_change(self, view: str) -> None:
        """Offer under a view to let it show what is shown now; under none with an empty name."""
        if view != self._rows.offered:
            with self._showing():
                self._rows.offer_change(view)

    @Slot(object)
    def _on_shown_changed(self, shown: Shown) -> None:
        with self._showing():
            self._rows.show_counts(self._state.query, shown.counts)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.viewport().update()
