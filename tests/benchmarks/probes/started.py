"""The program itself, on the library of the environment, until ``frame`` or ``rows`` of it are painted.

Prints when that was (monotonic clock, ns) and what it takes of memory.
"""

import sys

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QTimer

from ilo_desktop.desktop import main_window
from tests.benchmarks.probes import telling

_what = sys.argv[1]
_fill = main_window.MainWindow.fill


class _Watch(QObject):
    """Waits for the first picture of the list that has releases in it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and _has_rows(watched.parent().model()):
            QTimer.singleShot(0, _tell)
        return False


def _has_rows(model: QAbstractItemModel) -> bool:
    from ilo_desktop.desktop.release_list.model import Role

    return model.index(0, 0).data(Role.ROW) is not None


def _tell() -> None:
    telling.tell(painted=telling.now())


def _fill_and_watch(window: main_window.MainWindow, *arguments: object) -> None:
    if _what == "frame":
        _tell()
    _fill(window, *arguments)
    from ilo_desktop.desktop.release_list.view import ReleaseList

    viewport = window.findChild(ReleaseList).viewport()
    viewport.installEventFilter(_Watch(viewport))


main_window.MainWindow.fill = _fill_and_watch
sys.argv = ["ilo-newsroom"]
from ilo_desktop.__main__ import main  # noqa: E402

main()
