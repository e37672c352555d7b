"""The line at the foot of the window while something long is written."""

from collections.abc import Callable
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.status_line import StatusLine
from ilo_desktop.desktop.undo import UndoStack
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.progress import Progress


class Write:
    """Tells how far it is, then waits to go on; writes nothing."""

    def __init__(self, total: int) -> None:
        self._total = total
        self.go_on = Event()

    def __call__(self, progress: Progress) -> ChangeSet:
        progress.report(1, self._total)
        self.go_on.wait(60)
        progress.step(self._total, self._total)
        return ChangeSet()


@pytest.fixture
def status(state: State, theme, qtbot: QtBot) -> StatusLine:
    made = StatusLine(state)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def write(state: State, status: StatusLine) -> Callable[[int], Write]:
    stack = UndoStack(state, state)
    stack.began.connect(status.follow_long_write)

    def begin(total: int) -> Write:
        work = Write(total)
        stack.do(work, str)
        return work

    return begin


def test_a_long_write_is_followed_and_can_be_cancelled(status, write, state, qtbot) -> None:
    work = write(100_000)
    qtbot.waitUntil(status.cancel.isVisible)
    status.cancel.click()
    work.go_on.set()
    qtbot.waitUntil(lambda: not status.cancel.isVisible() and not state.workers.is_busy)


def test_a_short_write_shows_nothing(status, write, state, qtbot) -> None:
    work = write(100)
    work.go_on.set()
    qtbot.waitUntil(lambda: not state.workers.is_busy)
    assert not status.cancel.isVisible()
