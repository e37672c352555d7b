"""The wish of the system that the program end: SIGTERM when the user logs out, SIGINT and SIGHUP of a terminal."""

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_BYTES = 64


class EndingAsked(QObject):
    """``asked`` when such a signal came. Without this it would end the program at once, with what was typed last.

    Python runs its handlers between two lines of Python, and the event loop may run none for hours: a pipe wakes it.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if sys.platform == "win32":  # which tells by messages to the window, that Qt makes the request to commit of
            return
        self._read, self._write = os.pipe()
        for end in (self._read, self._write):
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)
        signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
        for one in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(one, _wake)

    @Slot()
    def _on_woken(self) -> None:
        os.read(self._read, _BYTES)
        self.asked.emit()


def _wake(_number: int, _frame: object) -> None:
    """Do nothing: the pipe has the number already."""
