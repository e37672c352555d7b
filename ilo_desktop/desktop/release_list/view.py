"""The list of releases: a table of one column with rows of one height, however many there are."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ilo_desktop.desktop.focus_ring import BY_KEY, FocusRing
from ilo_desktop.desktop.model_index import AnyIndex
from ilo_desktop.desktop.release_list.band import MonthOverlay, month_words
from ilo_desktop.desktop.release_list.by_hand import ByHand, Spot
from ilo_desktop.desktop.release_list.delegate import ReleaseDelegate
from ilo_desktop.desktop.release_list.model import ReleaseModel, Role
from ilo_desktop.desktop.release_list.place import Place
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.state import FirstPage, Shown, State
from ilo_desktop.desktop.theme import Measure, Theme
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.order import Order

if TYPE_CHECKING:
    from ilo_desktop.library import Library
    from ilo_desktop.library.first_look import FirstLook
    from ilo_desktop.newsroom.vocabulary_labels import Labels

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_WHEEL_STEP_PX = 36
#: Qt goes through all runs of a selection for each of them: with more the window would stand still.
_MOST_RUNS = 1_000


class ReleaseList(QTableView):
    """Shows what is found, in its order, and makes the current row the release that is read.

    ``paste_requested`` for Ctrl+V, ``next_page_requested`` for Space, ``activated_release(id)`` for Return and a
    double click, ``selection_count_changed(n)`` whenever rows are selected or not, ``current_row_changed`` with the
    ReleaseRow that is current, or None: known before the whole release is read.

    A new result of the same query keeps place and selection; in another order it keeps the selection, and the current
    release in view. One of another query keeps the current release where it is among the found; otherwise nothing is
    current, and the list begins at its top.
    """

    paste_requested = Signal()
    next_page_requested = Signal()
    activated_release = Signal(int)
    selection_count_changed = Signal(int)
    current_row_changed = Signal(object)

    def __init__(self, state: State, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._is_restoring = True  # being made it changes nothing of what is read
        self._is_taking_focus = False
        self._focus_came_by_key = False
        self._has_moved = True  # whether a result that comes may have other rows than the one that is shown
        self._goes_on = False  # whether the current release was put away, so that the one that follows is to be read
        self._has_chosen_all = False  # whether all was asked for: one row in a list of one is no more than that row
        self._resume_row = 0  # where to go on when the current release is in the list no more
        self._ring = FocusRing(self, theme)
        self._releases = ReleaseModel(state, self)
        self._delegate = ReleaseDelegate(self._releases, state, theme, self)
        self.setModel(self._releases)
        self.setItemDelegate(self._delegate)
        self._set_up_table()
        self._overlay = MonthOverlay(theme, self)
        self._bar = SlimScrollBar(self, self.tr("Scroll the list"))
        self._overlay.stackUnder(self._bar)
        self.setAccessibleName(self.tr("Releases"))
        self._by_hand = ByHand(self, theme)
        self._connect(theme)
        self._place_overlay()
        self._is_restoring = False

    def _set_up_table(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_px)
        self.verticalScrollBar().setSingleStep(_WHEEL_STEP_PX)

    def _connect(self, theme: Theme) -> None:
        self._state.ask_what_is_looked_at(self._looked_at)
        self._state.ask_for_room(self._room)
        self._state.first_looked.connect(self._on_first_looked)
        self._state.library_opened.connect(self._on_library_opened)
        self._state.first_page_found.connect(self._on_first_page_found)
        self._state.shown_changed.connect(self._on_shown_changed)
        self._state.library_changed.connect(self._on_library_changed)
        self._state.current_changed.connect(self._on_current_changed)
        self._releases.failed.connect(self._state.failed)
        self.verticalScrollBar().valueChanged.connect(self._place_overlay)
        self.doubleClicked.connect(self._activate)
        theme.changed.connect(self._on_theme_changed)

    # What others ask for

    @property
    def overlay(self) -> MonthOverlay:
        """The month that lies over the top of the list."""
        return self._overlay

    @property
    def selection_count(self) -> int:
        """How many rows are selected."""
        return sum(last - first + 1 for first, last in self._selected_runs())

    @property
    def has_selection_of_all(self) -> bool:
        """Whether everything that is shown is selected."""
        return 0 < self._releases.rowCount() == self.selection_count

    def selected_keys(self) -> Collection[int]:
        """Return the keys of the selected releases in the order of the list; many are best gone through in a worker."""
        shown = self._releases.shown
        return shown.result.keys_of(self._selected_runs()) if shown is not None else ()

    @property
    def shown(self) -> Shown | FirstPage | None:
        """What the rows come from."""
        return self._releases.shown

    @property
    def library(self) -> Library:
        """What the rows are read from."""
        return self._state.library

    @property
    def by_hand(self) -> ByHand:
        """What drags releases out of the list, and moves them within it."""
        return self._by_hand

    def key_at(self, row: int) -> int | None:
        """Return the key of the release of a row; None outside of the list."""
        return self._releases.key_at(row)

    def top_of(self, row: int) -> int:
        """Return where a row begins, in the viewport."""
        return row * self._delegate.row_px - self.verticalScrollBar().value()

    def row_between(self, y: int) -> int:
        """Return the row before which a height of the viewport is nearest; that behind the last one for the end."""
        row = round((y + self.verticalScrollBar().value()) / self._delegate.row_px)
        return min(max(row, 0), self._releases.rowCount())

    def spot_beside(self, step: int) -> Spot | None:
        """Return where the selected releases stand together, one row further up (-1) or down (1); None at the end."""
        selected = self._selected_runs()
        if not selected:
            return None
        row = selected[0][0] - 1 if step < 0 else selected[-1][1] + 2
        return Spot(self._releases.key_at(row)) if 0 <= row <= self._releases.rowCount() else None

    def set_context_actions(self, actions: Sequence[QAction]) -> None:
        """Put actions into the menu of a row."""
        self.addActions(actions)

    @Slot(bool)
    def set_compact(self, is_compact: bool) -> None:
        """Choose between rows of two heights; the row at the top stays there."""
        height = Measure.ROW_COMPACT if is_compact else Measure.ROW
        if height != self._delegate.row_px:
            top_row = self.verticalScrollBar().value() // self._delegate.row_px
            self._delegate.set_row_px(height)
            self.verticalHeader().setDefaultSectionSize(height)
            self._scroll_to(top_row * height)

    @Slot()
    def select_next(self) -> bool:
        """Make the next release current; False at the end of the list."""
        current = self.currentIndex()
        return self._select_row(current.row() + 1 if current.isValid() else self._resume_row)

    @Slot()
    def select_previous(self) -> bool:
        """Make the release before current; False at the beginning of the list."""
        current = self.currentIndex()
        return self._select_row((current.row() if current.isValid() else self._resume_row) - 1)

    def take_place_of(self, before: ReleaseList) -> None:
        """Show what another list shows, at the place where the user is in it."""
        if self._state.shown is not None:
            self._show(self._state.shown, before._place(), is_same_query=True)

    # What Qt asks for

    def selectAll(self) -> None:  # noqa: N802 - Qt's name
        """Select everything, as one range and not as so many indexes."""
        last = self._releases.rowCount() - 1
        if last >= 0:
            everything = QItemSelection(self._releases.index(0, 0), self._releases.index(last, 0))
            self.selectionModel().select(everything, _SELECT)
            self._has_chosen_all = True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard, and make nothing current by it: that would begin to read a release."""
        self._is_taking_focus = True
        super().focusInEvent(event)
        self._is_taking_focus = False
        self._focus_came_by_key = event.reason() in BY_KEY
        self._show_ring()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave the keyboard to others."""
        super().focusOutEvent(event)
        self._show_ring()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space reads on, Return activates, Ctrl+V pastes; the rest is Qt's."""
        current = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.next_page_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self._activate(current)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Search for nothing: letters are keys of actions."""

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Let Home and End go to the first and the last row, and begin where the list was left."""
        last = self._releases.rowCount() - 1
        if self._is_taking_focus:
            return QModelIndex()
        if action is QAbstractItemView.CursorAction.MoveHome:
            return self._releases.index(0, 0)
        if action is QAbstractItemView.CursorAction.MoveEnd:
            return self._releases.index(last, 0)
        if not self.currentIndex().isValid():
            return self._releases.index(min(self._resume_row, last), 0)
        return super().moveCursor(action, modifiers)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Make the current row the release that is read."""
        super().currentChanged(current, previous)
        self._show_ring()
        if self._is_restoring:
            return
        release = self._releases.row_at(current.row()) if current.isValid() else None
        self._state.set_current(release.id if release is not None else None)
        self.current_row_changed.emit(release)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell how many rows are selected; a row that is selected alone is the one that is read.

        Mouse and keys make a row current before they select it. Screen readers and voice control only select.
        """
        super().selectionChanged(selected, deselected)
        self._has_chosen_all = False
        self.viewport().update()  # the line below a row depends on whether that row is selected
        if self._is_restoring:
            return
        runs = self._selected_runs()
        if len(runs) == 1 and runs[0][0] == runs[0][1] != self.currentIndex().row() and selected.count():
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._releases.index(runs[0][0], 0), keep)
        self._announce_selection()

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into view, and not under the month that lies over the top."""
        if not index.isValid():
            return
        row_px, height = self._delegate.row_px, self.viewport().height()
        top = index.row() * row_px
        above = Measure.MONTH_BAND if self._has_overlay and not index.data(Role.STARTS_MONTH) else 0
        value = self.verticalScrollBar().value()
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            self._scroll_to(top - (height - row_px) // 2)
        elif hint is QAbstractItemView.ScrollHint.PositionAtTop or top - above < value:
            self._scroll_to(top - above)
        elif hint is QAbstractItemView.ScrollHint.PositionAtBottom or top + row_px > value + height:
            self._scroll_to(min(top + row_px - height, top - above))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the month over the whole width."""
        super().resizeEvent(event)
        self._place_overlay()

    # What the state tells

    @Slot(object, object)
    def _on_first_looked(self, look: FirstLook, labels: Labels) -> None:
        self.setEnabled(False)  # there is nothing yet from which a release could be read
        self._delegate.set_labels(labels)
        self._releases.set_first_look(look)
        self._place_overlay()

    @Slot()
    def _on_library_opened(self) -> None:
        self._releases.clear()
        self._delegate.set_labels(None)
        self.setEnabled(True)

    @Slot(object)
    def _on_first_page_found(self, page: FirstPage) -> None:
        if self._releases.query == page.query or self.selection_count > 1:  # more can be selected than these rows hold
            return
        self._show(page, self._place(), is_same_query=False)
        self.viewport().repaint()  # before the rest is looked for, and other panes are painted

    def _complete(self, shown: Shown) -> bool:
        """Add the rest of the rows below those that are there; False where these are not how the result begins."""
        is_all = self.has_selection_of_all and self.selection_count > 1
        if not self._releases.is_beginning or self._has_moved or not self._releases.complete(shown):
            return False
        if is_all:
            self.selectAll()
        return True

    @Slot(object)
    def _on_shown_changed(self, shown: Shown) -> None:
        if self._complete(shown):
            return
        before = self._releases.shown
        is_same_query = before is not None and before.query == shown.query
        is_same_order = before is not None and before.result.order is shown.result.order
        is_as_before = is_same_query and is_same_order and not self._has_moved
        if is_as_before and len(shown.result) == self._releases.rowCount():
            self._releases.replace_shown(shown)
            return
        self._show(shown, self._place(), is_same_query=is_same_query, is_same_order=is_same_order)
        if not is_same_query:
            self.viewport().repaint()  # before the other panes work out what they show

    def _show(self, shown: Shown | FirstPage, place: Place, *, is_same_query: bool, is_same_order: bool = True) -> None:
        self._is_restoring = True
        self._releases.set_shown(shown)
        self._has_moved = False
        self._restore(place, is_same_query=is_same_query, is_same_place=is_same_query and is_same_order)
        self._is_restoring = False
        if self._goes_on and is_same_query and not self.currentIndex().isValid():
            self._go_on(place)
        self._goes_on = False
        self._announce_selection()
        self._place_overlay()
        self._show_ring()

    def _go_on(self, place: Place) -> None:
        """Read what follows the release that was current; nothing where the list is empty by now."""
        last = self._releases.rowCount() - 1
        if last < 0 or place.current_key is None:
            self._state.set_current(None)
        else:
            row = self._releases.place_of(place.current_key)
            self._select_row(min(place.current_row if row is None else row, last))

    @Slot(object)
    def _on_library_changed(self, changes: ChangeSet) -> None:
        shown = self._releases.shown
        put_away = changes.added if shown is not None and shown.query.is_bin else changes.removed
        self._goes_on |= changes.import_id is None and self._state.current in put_away
        asks_for_marks = shown is not None and bool(shown.query.of(Facet.STATE))
        is_by_hand = shown is not None and shown.result.order is Order.COLLECTION
        if changes.moves_rows or not changes.marks or asks_for_marks or is_by_hand:
            self._has_moved = True  # the rows come with the result that is being asked for
        else:
            self._releases.refresh_rows()

    @Slot(object)
    def _on_current_changed(self, release_id: int | None) -> None:
        shown = self._releases.row_at(self.currentIndex().row()) if self.currentIndex().isValid() else None
        if release_id == (shown.id if shown is not None else None):
            return
        key = self._releases.key_of_release(release_id) if release_id is not None else None
        row = self._releases.row_of(key) if key is not None else None
        if row is None:
            self._show_none_current()
        else:
            self._select_row(row)

    def _show_none_current(self) -> None:
        """Let no row be current; the release that is read can be one that was not found."""
        self._is_restoring = True
        self.clearSelection()
        self.selectionModel().clearCurrentIndex()
        self._is_restoring = False
        self.current_row_changed.emit(None)
        self._announce_selection()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.viewport().update()

    # Ways and means

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        release = self._releases.row_at(index.row())
        if release is not None:
            self.activated_release.emit(release.id)

    def _show_ring(self) -> None:
        """Show by a ring that the list has the keyboard, where no current row shows it."""
        self._ring.set_shown(self.hasFocus() and self._focus_came_by_key and not self.currentIndex().isValid())

    def _announce_selection(self) -> None:
        count = self.selection_count
        self._delegate.set_rings_current(count > 1)
        self.selection_count_changed.emit(count)

    def _select_row(self, row: int) -> bool:
        if not 0 <= row < self._releases.rowCount():
            return False
        self.selectionModel().setCurrentIndex(self._releases.index(row, 0), _SELECT)
        self.scrollTo(self.currentIndex())
        return True

    def _selected_runs(self) -> list[tuple[int, int]]:
        selection = self.selectionModel().selection()
        spans = (selection.at(i) for i in range(selection.count()))
        return sorted((span.top(), span.bottom()) for span in spans)

    def _scroll_to(self, value: int) -> None:
        self.executeDelayedItemsLayout()
        self.updateGeometries()
        self.verticalScrollBar().setValue(value)

    def _looked_at(self) -> list[int]:
        """Return the keys of the release at the top and of the current one."""
        rows = {self.verticalScrollBar().value() // self._delegate.row_px, self.currentIndex().row()}
        return [key for row in rows if row >= 0 for key in self._releases.keys(row, row)]

    def _room(self) -> int:
        """Return how many rows can be seen at once, those that are cut at the top and at the bottom with them."""
        return self.viewport().height() // self._delegate.row_px + 2

    def _place(self) -> Place:
        current = self.currentIndex().row() if self.currentIndex().isValid() else -1
        scroll_px = self.verticalScrollBar().value()
        return Place(
            current_key=self._releases.key_at(current),
            current_row=current,
            selected=self._releases.keys_of(self._selected_runs()),
            is_all=self._has_chosen_all and self.has_selection_of_all,
            top_key=self._releases.key_at(scroll_px // self._delegate.row_px),
            scroll_px=scroll_px,
        )

    def _restore(self, place: Place, *, is_same_query: bool, is_same_place: bool) -> None:
        row = self._current_row_after(place)
        if row is not None:
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._releases.index(row, 0), keep)
        elif not is_same_query:
            self._resume_row = 0
            self._state.set_current(None)
        elif not is_same_place:
            self._resume_row = 0
        elif place.current_row >= 0:
            self._resume_row = place.current_row
        if is_same_query or row is not None:
            self._restore_selection(place, is_same_query=is_same_query)
        self._scroll_to(self._scroll_after(place, row, is_same_place=is_same_place))
        if row is not None and not is_same_place:
            self.scrollTo(self.currentIndex())

    def _current_row_after(self, place: Place) -> int | None:
        """Return where the release is that is read; it may have another date, and key, than before."""
        row = self._releases.row_of(place.current_key) if place.current_key is not None else None
        if row is None and self._state.current is not None:
            key = self._releases.key_of_release(self._state.current)
            if key is None:
                self._state.set_current(None)
            else:
                row = self._releases.row_of(key)
        return row

    def _restore_selection(self, place: Place, *, is_same_query: bool) -> None:
        """Select what was selected. All that was asked for takes in what came, but not what another query adds."""
        if place.is_all and is_same_query:
            self.selectAll()
            return
        runs = self._releases.runs_of(place.selected)
        if len(runs) > _MOST_RUNS:  # scattered among what another query finds
            runs = []
        if not runs and self.currentIndex().isValid():
            runs = [(self.currentIndex().row(), self.currentIndex().row())]
        selection = QItemSelection()
        for first, last in runs:
            selection.select(self._releases.index(first, 0), self._releases.index(last, 0))
        self.selectionModel().select(selection, _SELECT)
        self._has_chosen_all = False

    def _scroll_after(self, place: Place, row: int | None, *, is_same_place: bool) -> int:
        """Return the scroll position at which what the user looks at stands where it stood."""
        row_px = self._delegate.row_px
        if not is_same_place:
            return (row - place.current_row) * row_px + place.scroll_px if row is not None else 0
        top_row = self._releases.place_of(place.top_key) if place.top_key is not None else None
        if top_row is None or (place.scroll_px == 0 and row is None):
            return place.scroll_px
        return top_row * row_px + place.scroll_px % row_px

    @property
    def _has_overlay(self) -> bool:
        return self._releases.rowCount() > 0 and self._releases.has_months

    @Slot()
    def _place_overlay(self) -> None:
        """Show the month of the row at the top, pushed up by the next one where that comes near."""
        row_px, value = self._delegate.row_px, self.verticalScrollBar().value()
        row = value // row_px
        self._overlay.setVisible(self._has_overlay)
        if not self._has_overlay:
            return
        below = (row + 1) * row_px - value
        is_pushed = below < Measure.MONTH_BAND and self._releases.starts_month(row + 1)
        words = month_words(self._releases.day_at(row))
        self._overlay.show_month(words, below - Measure.MONTH_BAND if is_pushed else 0, self.viewport().width())
