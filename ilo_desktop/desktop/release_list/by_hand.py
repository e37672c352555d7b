"""Releases taken by hand: dragged out of the list, and moved within it where it stands in a collection's order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from ilo_desktop.desktop.canvas import width_of
from ilo_desktop.desktop.drop_mark import DropMark
from ilo_desktop.desktop.edge_scroll import EdgeScroll
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.theme import Measure, Theme, Type, font
from ilo_desktop.newsroom.order import Order

if TYPE_CHECKING:
    from ilo_desktop.desktop.release_list.drag_data import CarriedFiles
    from ilo_desktop.desktop.release_list.view import ReleaseList
    from ilo_desktop.library import Library
    from ilo_desktop.newsroom.release import Release

#: What a drag of releases is known by. It holds nothing: which they are is asked of the list.
RELEASES = "application/x-ilo-newsroom-releases"
#: Other programs get no more of a drag: they wait for it, and so does the window.
MOST_CARRIED = 200
_PADDING_PX = 12
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Spot:
    """A place between rows: before the release of a key, or at the end."""

    before: int | None


@dataclass(frozen=True, slots=True)
class _First:
    """Reads the first releases of some keys."""

    library: Library
    keys: Collection[int]

    def __call__(self, most: int) -> list[Release]:
        from ilo_desktop.library import KeyedReleases

        return list(islice(KeyedReleases(self.library, self.keys), most))


class ByHand(QObject):
    """Watches the mouse and the drags over a list, and its keys.

    ``moved(keys, Spot)`` when releases were dropped between rows, ``step_wanted(int)`` when Alt with Up (-1) or Down
    (1) is to move the selected ones. What is dragged are the selected rows; with Shift or Ctrl the mouse selects.
    """

    moved = Signal(object, object)
    step_wanted = Signal(int)

    def __init__(self, releases: ReleaseList, theme: Theme) -> None:
        super().__init__(releases)
        self._list = releases
        self._theme = theme
        self._pressed: QPoint | None = None
        self._dragged: Collection[int] = ()
        self._files: CarriedFiles | None = None
        self._line = DropMark(theme, releases.viewport())
        self._edge = EdgeScroll(releases)
        releases.viewport().setAcceptDrops(True)
        releases.viewport().installEventFilter(self)
        releases.installEventFilter(self)

    @property
    def dragged(self) -> Collection[int]:
        """The keys of the releases that are being dragged, in the order of the list."""
        return self._dragged

    @property
    def can_move(self) -> bool:
        """Whether the list stands in an order that the user can change."""
        shown = self._list.shown
        return shown is not None and shown.result.order is Order.COLLECTION

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin a drag, take a drop, or move by a key; the rest is the list's."""
        if watched is self._list:
            return isinstance(event, QKeyEvent) and self._take_key(event)
        match event:
            case QMouseEvent():
                return self._take_mouse(event)
            case QDropEvent():  # entering and moving are kinds of it
                return self._take_drop(event)
        if event.type() is QEvent.Type.DragLeave:
            self._end()
        return False

    # Taking up

    def _take_mouse(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        if event.type() is QEvent.Type.MouseButtonPress:
            is_plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
            self._pressed = place if is_plain and self._list.indexAt(place).isValid() else None
        elif event.type() is QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif event.type() is QEvent.Type.MouseMove and self._pressed is not None:
            if (place - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                self.drag()
            return True
        return False

    def drag(self) -> None:
        """Let the mouse carry the selected releases until it lets them go."""
        shown = self._list.shown
        self._dragged = self._list.selected_keys() if shown is not None and not shown.query.is_bin else ()
        if not self._dragged:
            return
        drag = QDrag(self._list)
        drag.setMimeData(self.data())
        drag.setPixmap(self._picture(len(self._dragged)))
        drag.setHotSpot(QPoint(-_PADDING_PX, -_PADDING_PX))
        drag.exec(Qt.DropAction.CopyAction)
        self._end()
        self._dragged = ()

    def data(self) -> QMimeData:
        """Return what such a drag holds for this program and for others."""
        from ilo_desktop.desktop.release_list.drag_data import CarriedFiles, CarriedReleases  # not before it is wanted

        if self._files is None:
            self._files = CarriedFiles(self)
        return CarriedReleases(_First(self._list.library, self._dragged), len(self._dragged), self._files)

    def _picture(self, count: int) -> QPixmap:
        """Return what hangs on the mouse: how many they are."""
        words, face = self.tr("%Ln release(s)", "", count), font(Type.META_STRONG)
        if count > MOST_CARRIED:
            limit = self.tr("other programs get the first {limit}").format(limit=number(MOST_CARRIED))
            words = f"{words} · {limit}"
        size = QSize(width_of(words, face) + 2 * _PADDING_PX, Measure.CHIP)
        scale = self._list.devicePixelRatioF()
        made = QPixmap(size * scale)
        made.setDevicePixelRatio(scale)
        made.fill(Qt.GlobalColor.transparent)
        colours = self._theme.colours
        with QPainter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.of("accent"))
            painter.drawRoundedRect(QRectF(QPointF(), size), Measure.RADIUS_CHIP, Measure.RADIUS_CHIP)
            painter.setPen(colours.of("ground"))
            painter.setFont(face)
            painter.drawText(QRectF(QPointF(), size), Qt.AlignmentFlag.AlignCenter, words)
        return made

    # Letting go

    def _take_drop(self, event: QDropEvent) -> bool:
        if not event.mimeData().hasFormat(RELEASES):
            return False
        if not self._dragged or not self.can_move:
            event.ignore()
            return True
        row = self._list.row_between(round(event.position().y()))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            keys: Sequence[int] = list(self._dragged)
            self._end()
            self.moved.emit(keys, Spot(self._list.key_at(row)))
        elif isinstance(event, QDragMoveEvent):
            self._line.show_line(self._list.top_of(row))
            self._edge.drag_to(round(event.position().y()))
        return True

    def _end(self) -> None:
        self._line.hide()
        self._edge.stop()

    # By keys

    def _take_key(self, event: QKeyEvent) -> bool:
        is_step = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
        step = _STEPS.get(Qt.Key(event.key())) if is_step else None
        if step is None or not self.can_move:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # here it is not the key of the next release
        elif event.type() is QEvent.Type.KeyPress:
            self.step_wanted.emit(step)
        return True
