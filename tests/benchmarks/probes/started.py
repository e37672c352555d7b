"""The program itself, on the library of the environment, until its ``frame`` or its first ``rows`` are painted, or
until the library was ``open`` and shown for a while.

Prints when that was (monotonic clock, ns) and what it takes of memory.
"""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

gc.disable()  # as a start does before it loads what is loaded here for the watch

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QTimer  # noqa: E402 - after what a start does first

from ilo_desktop import app  # noqa: E402 - after what a start does first
from tests.benchmarks.probes import telling  # noqa: E402 - after what a start does first

if TYPE_CHECKING:
    from ilo_desktop.app import Program

_A_WHILE_MS = 1_000
_what = sys.argv[1]
_fill = app.Program.fill


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


def _tell_soon() -> None:
    QTimer.singleShot(_A_WHILE_MS, _tell)


def _fill_and_watch(program: Program) -> None:
    """Come in when the frame was painted, as the floor does with its window."""
    if _what == "frame":
        _tell()
    _fill(program)
    from ilo_desktop.desktop.release_list.view import ReleaseList

    if _what == "rows":
        viewport = program.window.findChild(ReleaseList).viewport()
        viewport.installEventFilter(_Watch(viewport))
    else:
        program.state.shown_changed.connect(_tell_soon)


app.Program.fill = _fill_and_watch
sys.argv = ["ilo-newsroom"]
from ilo_desktop.__main__ import main  # noqa: E402 - after what a start does first

main()
