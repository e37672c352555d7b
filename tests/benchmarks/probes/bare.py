"""The floor: an empty window of Qt's own. With ``--sqlalchemy`` it reads a page of the library of the environment by
SQLAlchemy once it was painted, as the least that a program with a library does.

Prints when it was painted (monotonic clock, ns) and what it takes of memory.
"""

import os
import sys

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
        _read_a_page(os.environ["ILO_DESKTOP_LIBRARY"])
    telling.tell(painted=painted)


def _read_a_page(library: str) -> None:
    from sqlalchemy import URL, column, create_engine, select, table

    release = table("release", column("key"), column("headline"), column("day"), column("summary"))
    newest = select(release).order_by(release.c.key.desc()).limit(100)
    with create_engine(URL.create("sqlite", database=library)).connect() as connection:
        connection.execute(newest).all()


app = QApplication([])
window = _Window()
window.resize(1280, 800)
window.show()
app.exec()
