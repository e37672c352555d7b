"""A running program on the small newsroom, with the parts of its window that the tests look at."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.library import Library


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, library: Library) -> Iterator[Program]:
    """A running program on ``library``, which it opens for itself."""
    path = library.path
    library.close()
    made = Program(qapp, path, [])
    with qtbot.waitSignal(made.state.shown_changed):
        made.start()
    made.window.resize(1280, 800)
    qtbot.waitUntil(lambda: not made.workers.is_busy)
    yield made
    made.window.close()
    made.shut_down()


@pytest.fixture
def releases(program: Program) -> ReleaseList:
    """The list of the window."""
    return program.window.findChild(ReleaseList)


@pytest.fixture
def detail(program: Program) -> DetailPane:
    """The pane in which a release is read."""
    return program.window.findChild(DetailPane)
