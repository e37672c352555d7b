"""What a second start handed over arrives: the window comes forward, and the files go into review."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from ilo_desktop.desktop.main_window import MainWindow


class Arrivals(QObject):
    """Takes files in for one window. While a dialog is open there, they wait until it is closed."""

    _unblocked = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[Path] = []
        window.installEventFilter(self)
        # A dialog cannot be opened while Qt is still about closing another one.
        self._unblocked.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    @Slot(list, str)
    def take(self, files: Sequence[Path], token: str) -> None:
        """Bring the window forward, and review the files or say that they wait."""
        come_forward(self._window, token)
        if not files:
            return
        self._waiting += files
        if not self._go_on():
            self._window.messages.show_notice(
                self.tr("Files are waiting"),
                self.tr("Their review opens as soon as the dialog that is open is closed."),
            )

    @Slot()
    def _go_on(self) -> bool:
        """Review what waits; False where a dialog is in the way. A review that is open tells itself of what waits."""
        if QApplication.activeModalWidget() is not None and self._window.flow.session is None:
            return False
        if self._waiting:
            files, self._waiting = self._waiting, []
            self._window.flow.review_paths(files)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on when the last dialog over the window is closed."""
        if event.type() is QEvent.Type.WindowUnblocked:
            self._unblocked.emit()
        return super().eventFilter(watched, event)


def come_forward(window: QWidget, token: str) -> None:
    """Show a window over the others and give it the keyboard, or let it ask for attention where that is not allowed."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # where Qt looks for it, once
    if window.isMinimized():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    front = QApplication.activeModalWidget() or window
    for one in dict.fromkeys((window, front)):
        one.show()
        one.raise_()
    front.activateWindow()
    QApplication.alert(front)
