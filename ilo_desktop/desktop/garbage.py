"""Collects Python's cyclic garbage in the GUI thread alone.

The collector runs in whichever thread fills its quota. In a worker it would end Qt objects there that live in the GUI
thread, and with them now and then the process.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from ilo_desktop.desktop.tasks import Workers

_INTERVAL_MS = 100
_YOUNGEST = 0
#: From how many objects, and how many collections of the younger ones, on a generation is gone through: what Python
#: itself began with. Its own limits differ by version, and 0 there means "never" in some.
_LIMITS = (700, 10, 10)


class GarbageCollector(QObject):
    """Takes over from the automatic collector until ``stop``; looks so often that there is never much to go through.

    Only what is older can be millions of objects: pages of a preview, entries of a review. To go through these would
    stop the window for a second, so that they wait until no job makes more of them and no dialog holds them.
    """

    def __init__(self, workers: Workers, parent: QObject) -> None:
        super().__init__(parent)
        self._workers = workers
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Take over."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give the work back."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def _on_timeout(self) -> None:
        counts = enumerate(zip(gc.get_count(), _LIMITS, strict=True))
        full = [generation for generation, (count, limit) in counts if count > limit]
        if full:
            must_wait = self._workers.is_busy or QApplication.activeModalWidget() is not None
            gc.collect(_YOUNGEST if must_wait else max(full))
