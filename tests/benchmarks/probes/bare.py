"""The floor: an empty window of Qt's own, with SQLAlchemy imported after it was painted where that is asked for.

Prints when it was painted (monotonic clock, ns) and what it takes of memory.
"""

import sys
from importlib import import_module

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.probes import telling


class _Window(QMainWindow):
    def __init__(self) -> None:
        super().__init__()
        self._is_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, _tell)


def _tell() -> None:
    painted = telling.now()
    if sys.argv[1:] == ["--sqlalchemy"]:
        import_module("sqlalchemy.dialects.sqlite")
    telling.tell(painted=painted)


app = QApplication([])
window = _Window()
window.resize(1280, 800)
window.show()
app.exec()
