"""Collects Python's cyclic garbage in the GUI thread alone.

The collector runs in whichever thread fills its quota. In a worker it would end Qt objects there that live in the GUI
thread, and with them now and then the process.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_INTERVAL_MS = 1_000


class GarbageCollector(QObject):
    """Takes over from the automatic collector until ``stop``; looks each second whether there is enough to collect."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
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
        limits = enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        full = [generation for generation, (count, limit) in limits if count > limit > 0]
        if full:
            gc.collect(max(full))
