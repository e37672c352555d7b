"""A detail pane on the screen, beside the small newsroom."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.action_table import Needs
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.notes import Notes
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.desktop.undo import UndoStack

Shower = Callable[[str], None]


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """A window to own the actions."""
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(window: QMainWindow, theme: Theme) -> Actions:
    """The window's actions, all enabled."""
    made = Actions(window)
    made.set_colours(theme.colours)
    made.set_available(frozenset(Needs))
    return made


@pytest.fixture
def notes(state: State) -> Notes:
    """What is typed into notes."""
    return Notes(state, UndoStack(state, state), state)


@pytest.fixture
def pane(state: State, theme: Theme, actions: Actions, notes: Notes, qtbot: QtBot) -> DetailPane:
    """A pane that shows nothing yet."""
    made = DetailPane(state, theme, actions, notes)
    qtbot.addWidget(made)
    made.resize(584, 700)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def read(pane: DetailPane, state: State, qtbot: QtBot) -> Shower:
    """Make the release current whose headline holds some words, and wait until the pane shows it."""

    def show(words: str) -> None:
        result = state.shown.result
        rows = state.library.rows(result.keys(0, len(result)))
        with qtbot.waitSignal(pane.release_shown):
            state.set_current(next(row.id for row in rows if words in row.headline))

    return show
