"""What the tests of libraries share: a state without a library, and what opens libraries for it."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ilo_desktop import paths
from ilo_desktop.desktop.libraries.libraries import Libraries
from ilo_desktop.desktop.libraries.shelf import Shelf
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Workers


@pytest.fixture
def state(workers: Workers) -> Iterator[State]:
    """A state that shows nothing yet."""
    made = State(workers, workers)
    yield made
    workers.shut_down()
    if made.is_open:
        made.library.close()


@pytest.fixture
def libraries(state: State, qtbot: QtBot) -> Libraries:
    """The libraries of a program that has opened the user's own."""
    made = Libraries(state, Shelf(), state)
    with qtbot.waitSignal(made.opened):
        made.start(paths.own_library())
    return made
