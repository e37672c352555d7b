"""The sidebar: what releases can be filtered by, with live counts; one click shows only these."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QMenu, QStyle, QTreeView, QWidget

from ilo_desktop.desktop.filters.naming import Names
from ilo_desktop.desktop.filters.sidebar_delegate import FOLD_WIDTH, SidebarDelegate
from ilo_desktop.desktop.filters.sidebar_model import SidebarModel
from ilo_desktop.desktop.filters.sidebar_rows import Force, Row, RowKind
from ilo_desktop.desktop.focus_ring import BY_KEY
from ilo_desktop.desktop.model_index import AnyIndex
from ilo_desktop.desktop.own_keys import OwnKeys
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.shortening import shortened
from ilo_desktop.desktop.state import Shown, State
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import BIN, EVERYTHING, Condition, Query


class Choice(StrEnum):
    """What choosing a value does to the query."""

    ONLY = "only"  # this value alone of its facet; again: none of it
    ALSO = "also"  # this value as well; again: without it
    NOT = "not"  # all but this value; again: without that


def chosen(query: Query, condition: Condition, choice: Choice) -> Query:
    """Return the query after a value was chosen; the bin is chosen alone."""
    if choice is Choice.ONLY or condition == BIN:
        return query.only(condition)
    return query.toggled(Condition(condition.facet, condition.value, is_excluded=choice is Choice.NOT))


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
        self._typed = ""
        self._typed_at = QElapsedTimer()
        self._rows = SidebarModel(Names(state, self), self)
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
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)
        state.query_changed.connect(self._on_query_changed)
        state.shown_changed.connect(self._on_shown_changed)
        theme.changed.connect(self._on_theme_changed)
        if state.shown is not None:
            self._on_shown_changed(state.shown)

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
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex(), event.modifiers())
        elif event.key() in self._wishes and (tag := self._own_tag(self.currentIndex())):
            self._wishes[Qt.Key(event.key())].emit(tag)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep letters here, where they lead to a row; elsewhere some are keys of actions."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_letter(event):
            event.accept()
            return True
        return super().event(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next row that begins with what is typed; unfold the section that hides it."""
        is_more = self._typed_at.isValid() and self._typed_at.elapsed() < QApplication.keyboardInputInterval()
        self._typed = self._typed + search if is_more else search
        self._typed_at.start()
        found = self._beginning_with(self._typed)
        if not found.isValid():
            with self._showing():
                self._rows.unfold_for(self._typed)
            found = self._beginning_with(self._typed)
        if found.isValid():
            self.setCurrentIndex(found)

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
            if self._is_on_fold(index, event.position().toPoint()):
                self.setExpanded(index, not self.isExpanded(index))
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
        if row is None or row.condition is None:
            return
        place = event.pos() if is_by_mouse else self.visualRect(index).bottomLeft() + QPoint(28, 0)
        menu = self._menu(row)
        menu.popup(self.viewport().mapToGlobal(place))

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
        self._on_query_changed(self._state.query)  # the selection is what is in force, whatever was selected

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

    def _beginning_with(self, text: str) -> QModelIndex:
        """Return the first row from the current one on that begins with a text; one letter goes on to the next row."""
        rows, index = [], self._rows.index(0, 0)
        while index.isValid():
            rows.append(index)
            index = self.indexBelow(index)
        start = rows.index(self.currentIndex()) + (len(text) == 1) if self.currentIndex() in rows else 0
        for row in rows[start:] + rows[:start]:
            if str(row.data()).casefold().startswith(text.casefold()):
                return row
        return QModelIndex()

    def _choose(self, index: QModelIndex, modifiers: Qt.KeyboardModifier) -> None:
        row = self._rows.row(index)
        if row is None:
            return
        if row.kind is RowKind.SECTION:
            self.setExpanded(index, not self.isExpanded(index))
        elif row.kind in (RowKind.MORE, RowKind.FEWER):
            with self._showing():
                self._rows.show_more(row)
        elif row.kind is RowKind.ALL:
            self._state.set_query(EVERYTHING)
        elif row.condition is not None:
            self._state.set_query(chosen(self._state.query, row.condition, _choice_of(modifiers)))

    def _menu(self, row: Row) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(row.full_name)
        texts = {
            Choice.ONLY: self.tr("Show only “{value}”"),
            Choice.ALSO: self.tr("Show “{value}” as well"),
            Choice.NOT: self.tr("Leave “{value}” out"),
        }
        if row.force is Force.WANTED:
            texts[Choice.ALSO] = self.tr("No longer filter by “{value}”")
        elif row.force is Force.EXCLUDED:
            texts[Choice.NOT] = self.tr("No longer leave “{value}” out")
        if row.condition == BIN:
            texts = {Choice.ONLY: self.tr("Leave the bin") if row.force is Force.WANTED else self.tr("Show the bin")}
        elif row.condition is not None and self._state.query.of(row.condition.facet) == {row.condition}:
            del texts[Choice.ONLY]
        for choice, text in texts.items():
            action = QAction(text.format(value=shortened(row.full_name).replace("&", "&&")), menu)
            action.setData((choice, row.condition))
            menu.addAction(action)
        if row.facet is Facet.TAG:
            menu.addSeparator()
            menu.addAction(self._tag_action(menu, self.tr("Rename the tag …"), Qt.Key.Key_F2, row.value))
            menu.addAction(self._tag_action(menu, self.tr("Delete the tag …"), Qt.Key.Key_Delete, row.value))
        menu.triggered.connect(self._on_menu_triggered)
        return menu

    def _tag_action(self, menu: QMenu, text: str, key: Qt.Key, tag: str) -> QAction:
        action = QAction(text, menu)
        action.setShortcut(QKeySequence(key))
        action.setData((key, tag))
        return action

    def _own_tag(self, index: QModelIndex) -> str:
        """Return the user's own tag of a row, empty where it is none."""
        row = self._rows.row(index)
        return row.value if row is not None and row.kind is RowKind.VALUE and row.facet is Facet.TAG else ""

    @Slot(QAction)
    def _on_menu_triggered(self, action: QAction) -> None:
        choice, condition = action.data()
        if choice in self._wishes:
            self._wishes[choice].emit(condition)
            return
        self._state.set_query(chosen(self._state.query, condition, choice))

    def _is_on_fold(self, index: QModelIndex, place: QPoint) -> bool:
        """Say whether a place is that of the chevron of a value that holds others."""
        row, area = self._rows.row(index), self.visualRect(index)
        if row is None or row.kind is RowKind.SECTION or row.is_open is None:
            return False
        fold = QRect(area.left(), area.top(), FOLD_WIDTH, area.height())
        return QStyle.visualRect(self.layoutDirection(), area, fold).contains(place)

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
            if row.force is Force.WANTED:
                wanted.select(index, index)
        self.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)

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

    @Slot(object)
    def _on_query_changed(self, query: Query) -> None:
        with self._showing():
            self._rows.show_query(query)

    @Slot(object)
    def _on_shown_changed(self, shown: Shown) -> None:
        with self._showing():
            self._rows.show_counts(self._state.query, shown.counts)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.viewport().update()


def _choice_of(modifiers: Qt.KeyboardModifier) -> Choice:
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return Choice.NOT
    return Choice.ALSO if modifiers & Qt.KeyboardModifier.ControlModifier else Choice.ONLY


def _is_letter(event: QKeyEvent) -> bool:
    is_plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return is_plain and event.text().strip().isprintable() and bool(event.text().strip())
