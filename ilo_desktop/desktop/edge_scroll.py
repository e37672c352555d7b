"""Scrolling a view while something is dragged near its upper or lower edge."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QAbstractScrollArea

_EDGE_PX = 40
_EVERY_MS = 30
_STEP_PX = 20


class EdgeScroll(QObject):
    """Scrolls as long as the drag stays there."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._step_px = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._on_timeout)

    def drag_to(self, y: int) -> None:
        """Tell the height of the drag in the viewport."""
        height = self._view.viewport().height()
        self._step_px = -_STEP_PX if y < _EDGE_PX else _STEP_PX if y > height - _EDGE_PX else 0
        if self._step_px and not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Tell that the drag is over."""
        self._timer.stop()

    @Slot()
    def _on_timeout(self) -> None:
        if not self._step_px:
            self._timer.stop()
            return
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + self._step_px)
