"""A whole window on the sample library, as a user has it who decides something."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.desktop.undo import UndoStack
from ilo_desktop.library import Library


class Window:
    """The window of a running program, and what a user does in it."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self.state = program.state
        self.window = program.window
        self.steps = UndoStack.of(program.state)
        self._qtbot = qtbot

    @property
    def library(self) -> Library:
        """The library that is open."""
        return self.state.library

    @property
    def releases(self) -> ReleaseList:
        """The list."""
        return self.window.findChild(ReleaseList)

    @property
    def detail(self) -> DetailPane:
        """The pane with the release."""
        return self.window.findChild(DetailPane)

    def action(self, act: Act) -> QAction:
        """Return an action."""
        return self.window.findChild(QAction, act)

    def do(self, act: Act) -> None:
        """Trigger an action and wait until all that follows is done."""
        assert self.action(act).isEnabled(), act
        self.action(act).trigger()
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is under way."""
        self.until(lambda: not self.steps.is_busy and not self.program.workers.is_busy)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something."""
        self._qtbot.waitUntil(condition)

    def select(self, *rows: int) -> None:
        """Select rows of the list, the last of which is read."""
        model = self.releases.model()
        flags = self.releases.selectionModel().SelectionFlag
        for number, row in enumerate(rows):
            how = flags.Select if number else flags.ClearAndSelect
            self.releases.selectionModel().setCurrentIndex(model.index(row, 0), how | flags.Rows)
        self.rest()

    @property
    def headlines(self) -> list[str]:
        """What the list shows."""
        model = self.releases.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def selected(self) -> list[str]:
        """What is selected in the list."""
        return [index.data() for index in sorted(self.releases.selectedIndexes())]


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, library: Library) -> Iterator[Window]:
    """A running program on the sample library."""
    yield from running(qapp, qtbot, library)


def running(qapp: QApplication, qtbot: QtBot, library: Library) -> Iterator[Window]:
    """Close a library and yield the window of a program that runs on it."""
    path = library.path
    library.close()
    made = Program(qapp, path, [])
    with qtbot.waitSignal(made.state.shown_changed):
        made.start()
    made.window.resize(1280, 800)
    one = Window(made, qtbot)
    one.rest()
    yield one
    made.window.close()
    made.shut_down()
