"""What lies under the search box, over the panes: no window of its own, so that the keyboard stays in the box."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

_GAP_PX = 4
_EDGE_PX = 8


class Overlay(QFrame):
    """A part of the window of ``box`` that hangs under it and follows it; nothing else moves when it comes or goes.

    It is as wide as the box, or as ``least_px`` where the window has room. A subclass says by ``height_for`` how high.
    """

    def __init__(self, box: QWidget, least_px: int) -> None:
        super().__init__(box.window())
        self._box = box
        self._least_px = least_px
        self.setProperty("overlay", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayoutDirection(box.layoutDirection())
        self.hide()
        for watched in (box, box.window()):
            watched.installEventFilter(self)

    def height_for(self, width_px: int, room_px: int) -> int:
        """Return the height at a width; no more than the room that there is."""
        return min(self.heightForWidth(width_px), room_px)

    def open_under_box(self) -> None:
        """Show it over everything else, or fit it anew to what it shows."""
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the box, and go with it."""
        if self.isVisible():
            if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
                self._place()
            elif event.type() == QEvent.Type.Hide and watched is self._box:
                self.hide()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        window = self._box.window()
        width = min(max(self._box.width(), self._least_px), window.width() - 2 * _EDGE_PX)
        below = self._box.mapTo(window, QPoint(0, self._box.height() + _GAP_PX))
        left = below.x()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left += self._box.width() - width
        left = min(max(left, _EDGE_PX), window.width() - _EDGE_PX - width)
        height = self.height_for(width, window.height() - below.y() - _EDGE_PX)
        self.setGeometry(left, below.y(), width, height)
