"""What the tests of importing share: a state on an empty library, and the flow over a window."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.importing.flow import ImportFlow
from ilo_desktop.desktop.importing.review import Phase, ReviewDialog
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Workers
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.desktop.undo import UndoStack
from ilo_desktop.library import Library
from ilo_desktop.newsroom.vocabulary import Vocabulary


@pytest.fixture
def state(empty_library: Library, workers: Workers, vocabulary: Vocabulary, qtbot: QtBot) -> State:
    """The state of a window on a library that holds nothing yet."""
    made = State(workers, workers)
    with qtbot.waitSignal(made.shown_changed):
        made.set_library(empty_library, vocabulary)
    return made


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """A window that is shown."""
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


@pytest.fixture
def messages(window: QMainWindow, theme: Theme) -> Messages:
    """The window's messages, recorded in ``messages.told`` as (title, text)."""
    made = Messages(window, theme)
    made.told = []
    made.shown.connect(lambda title, text: made.told.append((title, text)))
    return made


@pytest.fixture
def steps(state: State, window: QMainWindow, messages: Messages) -> UndoStack:
    """The steps that can be undone; trouble is shown over ``window``."""
    made = UndoStack(state, window)
    made.failed.connect(messages.show_trouble)
    return made


@pytest.fixture
def flow(state: State, theme: Theme, messages: Messages, steps: UndoStack, window: QMainWindow) -> Iterator[ImportFlow]:
    """The way in, over ``window``."""
    made = ImportFlow(state, theme, messages, steps, window)
    yield made
    if made.session is not None:
        made.session.dialog.reject()


@pytest.fixture
def review(flow: ImportFlow, qtbot: QtBot) -> Callable[[], ReviewDialog]:
    """Wait until the review of what was given to the flow is there, and return its window."""

    def is_there() -> bool:
        return flow.session is not None and flow.session.dialog.phase is Phase.REVIEWING

    def wait() -> ReviewDialog:
        qtbot.waitUntil(is_there)
        return flow.session.dialog

    return wait
