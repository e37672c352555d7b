"""What the user does with views and collections in the sidebar: by keys, in menus, and by dragging."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QDrag, QDragMoveEvent, QDropEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu

from ilo_desktop.desktop.drop_mark import DropMark
from ilo_desktop.desktop.edge_scroll import EdgeScroll
from ilo_desktop.desktop.filters.sidebar_rows import KEPT_SECTIONS, Row, RowKind, Section
from ilo_desktop.desktop.release_list.by_hand import RELEASES
from ilo_desktop.desktop.theme import Theme

if TYPE_CHECKING:
    from ilo_desktop.desktop.filters.sidebar import Sidebar

#: What a drag of a view or a collection is known by.
KEPT = "application/x-ilo-newsroom-kept"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Deed(Enum):
    """What is to be done with a view or a collection."""

    SHOW = auto()
    MAKE = auto()
    UPDATE = auto()  # of a view: let it show what is shown now
    RENAME = auto()
    DELETE = auto()
    MOVE = auto()


_KEYS = {Qt.Key.Key_F2: Deed.RENAME, Qt.Key.Key_Delete: Deed.DELETE}


@dataclass(frozen=True, slots=True)
class KeptWish:
    """A deed, on a view or a collection by its section and name; one that is moved comes before another, or last."""

    deed: Deed
    section: Section
    name: str = ""
    before: str = ""


class KeptWays(QObject):
    """Watches the sidebar. ``wished(KeptWish)``; ``releases_dropped(str)`` on a collection, or for a new one ("")."""

    wished = Signal(object)
    releases_dropped = Signal(str)

    def __init__(self, sidebar: Sidebar, theme: Theme) -> None:
        super().__init__(sidebar)
        self._sidebar = sidebar
        self._pressed: tuple[QPoint, Row] | None = None
        self._carried: Row | None = None
        self._moved: tuple[Section, str] | None = None  # what keeps the keyboard although its row comes anew
        self._mark = DropMark(theme, sidebar.viewport())
        self._edge = EdgeScroll(sidebar)
        self.wished.connect(self._on_wished)
        sidebar.viewport().setAcceptDrops(True)
        sidebar.viewport().installEventFilter(self)
        sidebar.installEventFilter(self)

    def follow(self) -> None:
        """Let what was moved be the current row again, once the rows are shown in their new order."""
        if self._moved is None:
            return
        for index in self._sidebar.rows.indexes():
            row = self._sidebar.rows.row(index)
            if row is not None and (row.section, row.value) == self._moved:
                self._sidebar.setCurrentIndex(index)
        self._moved = None

    def choose(self, row: Row) -> None:
        """Wish to see what a view shows, or to let it show what is shown now."""
        self._wish(Deed.UPDATE if row.kind is RowKind.OFFER else Deed.SHOW, row)

    def extend(self, menu: QMenu, row: Row) -> None:
        """Add to a menu what can be done with a row of what is kept, or with the whole section."""
        if row.section not in KEPT_SECTIONS:
            return
        is_view = row.section is Section.VIEWS
        if _is_kept(row):
            if menu.actions():
                menu.addSeparator()
            if is_view:
                self._add(menu, self.tr("Show this view"), Deed.SHOW, row)
                self._add(menu, self.tr("Let it show what is shown now"), Deed.UPDATE, row)
                menu.addSeparator()
            rename = self.tr("Rename the view …") if is_view else self.tr("Rename the collection …")
            delete = self.tr("Delete the view") if is_view else self.tr("Delete the collection")
            self._add(menu, rename, Deed.RENAME, row, QKeySequence(Qt.Key.Key_F2))
            self._add(menu, delete, Deed.DELETE, row, QKeySequence(Qt.Key.Key_Delete))
            for step, text in ((-1, self.tr("Move up")), (1, self.tr("Move down"))):
                key = "Alt+Up" if step < 0 else "Alt+Down"
                before = self._before(row, step)
                action = self._add(menu, text, Deed.MOVE, row, QKeySequence(key), before or "")
                action.setEnabled(before is not None)
        if menu.actions():
            menu.addSeparator()
        make = self.tr("Save what is shown as a view …") if is_view else self.tr("New collection …")
        self._add(menu, make, Deed.MAKE, row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the current row, begin a drag, or take a drop; the rest is the sidebar's."""
        if watched is self._sidebar:
            return isinstance(event, QKeyEvent) and self._take_key(event)
        match event:
            case QMouseEvent():
                return self._take_mouse(event)
            case QDropEvent():  # entering and moving are kinds of it
                return self._take_drop(event)
        if event.type() is QEvent.Type.DragLeave:
            self._end()
        return False

    # By keys and in menus

    def _take_key(self, event: QKeyEvent) -> bool:
        row = self._sidebar.rows.row(self._sidebar.currentIndex())
        if row is None or not _is_kept(row):
            return False
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        step = _STEPS.get(key) if modifiers == Qt.KeyboardModifier.AltModifier else None
        deed = _KEYS.get(key) if not modifiers else None
        if step is None and deed is None:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() is QEvent.Type.KeyPress and deed is not None:
            self._wish(deed, row)
        elif event.type() is QEvent.Type.KeyPress and step is not None:
            before = self._before(row, step)
            if before is not None:
                self._wish(Deed.MOVE, row, before)
        return True

    def _add(
        self, menu: QMenu, text: str, deed: Deed, row: Row, key: QKeySequence | None = None, before: str = ""
    ) -> QAction:
        action = QAction(text, menu)
        if key is not None:
            action.setShortcut(key)
        action.setData((self.wished, (self._wish_of(deed, row, before),)))
        menu.addAction(action)
        return action

    def _wish(self, deed: Deed, row: Row, before: str = "") -> None:
        self.wished.emit(self._wish_of(deed, row, before))

    @Slot(object)
    def _on_wished(self, wish: KeptWish) -> None:
        if wish.deed is Deed.MOVE:
            self._moved = (wish.section, wish.name)

    def _wish_of(self, deed: Deed, row: Row, before: str = "") -> KeptWish:
        assert row.section is not None  # noqa: S101 - what is kept stands in a section
        return KeptWish(deed, row.section, "" if deed is Deed.MAKE else row.value, before)

    def _names(self, section: Section | None) -> Sequence[str]:
        rows = map(self._sidebar.rows.row, self._sidebar.rows.indexes())
        return [row.value for row in rows if row is not None and row.section is section and _is_kept(row)]

    def _before(self, row: Row, step: int) -> str | None:
        """Return before which one a row comes when it is moved by one; None where it is the first or the last."""
        names = self._names(row.section)
        place = names.index(row.value)
        if not 0 <= place + step < len(names):
            return None
        return names[place - 1] if step < 0 else next(iter(names[place + 2 :]), "")

    # By dragging

    def _take_mouse(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        if event.type() is QEvent.Type.MouseButtonPress:
            row = self._sidebar.rows.row(self._sidebar.indexAt(place))
            is_plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
            self._pressed = (place, row) if row is not None and is_plain and _is_kept(row) else None
        elif event.type() is QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif event.type() is QEvent.Type.MouseMove and self._pressed is not None:
            start, row = self._pressed
            if (place - start).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                self._carry(row)
            return True
        return False

    def _carry(self, row: Row) -> None:
        self._carried = row
        drag = QDrag(self._sidebar)
        mime = QMimeData()
        mime.setData(KEPT, b" ")
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.MoveAction)
        self._carried = None
        self._end()

    def _take_drop(self, event: QDropEvent) -> bool:
        has_releases, has_kept = (event.mimeData().hasFormat(name) for name in (RELEASES, KEPT))
        if not has_releases and not (has_kept and self._carried is not None):
            return False
        place = event.position().toPoint()
        is_taken = self._take_releases(event, place) if has_releases else self._take_carried(event, place)
        if is_taken:
            event.accept()
        else:
            self._mark.hide()
            event.ignore()
        if isinstance(event, QDragMoveEvent):
            self._edge.drag_to(place.y())
        return True

    def _take_releases(self, event: QDropEvent, place: QPoint) -> bool:
        index = self._sidebar.indexAt(place)
        row = self._sidebar.rows.row(index)
        if row is None or row.section is not Section.COLLECTIONS:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        if event.type() is QEvent.Type.Drop:
            self._end()
            self.releases_dropped.emit(row.value)
        else:
            self._mark.show_round(self._sidebar.visualRect(index))
        return True

    def _take_carried(self, event: QDropEvent, place: QPoint) -> bool:
        index = self._sidebar.indexAt(place)
        row, carried = self._sidebar.rows.row(index), self._carried
        if row is None or carried is None or row.section is not carried.section:
            return False
        area = self._sidebar.visualRect(index)
        is_below = row.kind is RowKind.SECTION or place.y() > area.center().y()
        event.setDropAction(Qt.DropAction.MoveAction)
        if event.type() is QEvent.Type.Drop:
            self._end()
            self._wish(Deed.MOVE, carried, self._name_at(index, is_below=is_below))
        else:
            self._mark.show_between(area, at_end=is_below)
        return True

    def _name_at(self, index: QModelIndex, *, is_below: bool) -> str:
        """Return the name before which a place lies: above a row, or below it; nothing for the end."""
        row = self._sidebar.rows.row(index)
        assert row is not None  # noqa: S101 - there is one where something was dropped
        names = self._names(row.section)
        if row.kind is RowKind.SECTION:
            return next(iter(names), "")
        place = names.index(row.value) + is_below
        return next(iter(names[place:]), "")

    def _end(self) -> None:
        self._mark.hide()
        self._edge.stop()


def _is_kept(row: Row) -> bool:
    return row.section in KEPT_SECTIONS and row.kind in (RowKind.VIEW, RowKind.VALUE)
