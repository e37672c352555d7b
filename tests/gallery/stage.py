"""The stage of a scene: the real program on a library of its own, brought to rest before its picture is taken."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ilo_desktop.app import Program
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.main_window import MainWindow
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.desktop.state import State
from tests.gallery.variants import Variant

W = TypeVar("W", bound=QObject)
D = TypeVar("D", bound=QDialog)
_ROUNDS = 3


class Stage:
    """Owns one program from ``open`` to ``close``, and does what a user would do to bring it to a scene."""

    def __init__(self, variant: Variant, libraries: Path, folder: Path) -> None:
        self.variant = variant
        self.folder = folder
        self._libraries = libraries
        self._app: QApplication = QApplication.instance()
        self._program: Program | None = None
        self._bugs: list[BaseException] = []

    @property
    def window(self) -> MainWindow:
        """The main window."""
        assert self._program is not None
        return self._program.window

    @property
    def state(self) -> State:
        """What the window shows."""
        assert self._program is not None
        return self._program.state

    @property
    def releases(self) -> ReleaseList:
        """The list of releases."""
        return self.part(ReleaseList)

    def part(self, kind: type[W]) -> W:
        """Return the window's one part of a kind."""
        found = self.window.findChildren(kind)
        assert len(found) == 1, (kind, found)
        return found[0]

    def dialog(self, kind: type[D]) -> D:
        """Return the dialog of a kind that is open."""
        return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())

    # Beginning and end

    def open(self, library: str) -> None:
        """Start the program on a copy of a library of the gallery."""
        # Away from what the last scene hovered over.
        QCursor.setPos(QGuiApplication.primaryScreen().geometry().bottomRight())
        path = self.folder / f"{library}.sqlite"
        if (self._libraries / path.name).exists():
            shutil.copyfile(self._libraries / path.name, path)
        settings = Settings()
        settings.set_value(Key.READ_BY_TIME, False)  # however long a scene takes
        for key, value in self.variant.settings.items():
            settings.set_value(key, value)
        self._program = Program(self._app, path, [])
        self.window.resize(*self.variant.size)
        self._program.start()
        QTest.qWaitForWindowActive(self.window)
        self.wait(lambda: self.state.shown is not None)
        sys.excepthook = self._on_bug

    def close(self) -> None:
        """End the program; an error that it met on the way is raised."""
        assert self._program is not None
        for widget in QApplication.topLevelWidgets():
            widget.close()
        self.rest()
        self._program.shut_down()
        self._program.window.deleteLater()
        self._program.deleteLater()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._app.processEvents()
        self._program = None
        if self._bugs:
            raise self._bugs[0]

    # What a user does

    def act(self, act: Act) -> None:
        """Choose an action."""
        action = self.window.findChild(QObject, act)
        assert action is not None, act
        action.trigger()
        self.rest()

    def select(self, row: int) -> None:
        """Choose a row of the list with the keyboard, from the top."""
        self.releases.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys(self.releases, Qt.Key.Key_Home, *[Qt.Key.Key_Down] * row)

    def write(self, widget: QWidget, text: str) -> None:
        """Type a text."""
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        QTest.keyClicks(widget, text)
        self.rest()

    def keys(self, widget: QWidget, *keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys."""
        for key in keys:
            QTest.keyClick(widget, key, with_)
        self.rest()

    def click(self, widget: QWidget, at: QPoint, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Click with the left button."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, with_, at)
        self.rest()

    def hover(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Move the mouse over a place."""
        place = at if at is not None else widget.rect().center()
        for step in (QPoint(2, 2), QPoint()):  # what is entered only then sees the pointer move
            QTest.mouseMove(widget, place - step)
        self.rest()

    # Rest and picture

    def rest(self) -> None:
        """Let everything that is under way come to its end."""
        assert self._program is not None
        for _ in range(_ROUNDS):
            self._app.processEvents()
            while self._program.workers.is_busy:
                self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def wait(self, is_true: Callable[[], bool]) -> None:
        """Let events go by until something is true, then come to rest."""
        while not is_true():
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.rest()

    def picture(self) -> QPixmap:
        """Return the window with everything that lies over it."""
        shown = self.window.grab()
        with QPainter(shown) as painter:
            for widget in sorted(QApplication.topLevelWidgets(), key=_height):
                if widget is not self.window and widget.isVisible():
                    corner = self.window.mapFromGlobal(widget.mapToGlobal(QPoint()))
                    painter.drawPixmap(corner, widget.grab())
                    if isinstance(widget, QDialog):
                        painter.setPen(self.window.palette().shadow().color())
                        painter.drawRect(widget.rect().translated(corner).adjusted(-1, -1, 0, 0))
        return shown

    def _on_bug(self, _kind: type[BaseException], bug: BaseException, _trace: TracebackType | None) -> None:
        self._bugs.append(bug)


def _height(widget: QWidget) -> int:
    """Return over how many other windows a window lies."""
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + _height(parent.window())
