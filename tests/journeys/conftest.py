"""The real program and hands, for the journeys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from tests.journeys.hands import Hands

WINDOW = (0, 0, 1280, 800)


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The real program with a library of its own, on the screen."""
    made = Program(qapp, tmp_path / "journey.sqlite", [])
    with qtbot.waitSignal(made.state.shown_changed, timeout=15_000):
        made.start()
    made.window.setGeometry(*WINDOW)
    qtbot.waitUntil(made.window.isActiveWindow, timeout=15_000)
    yield made
    made.window.close()
    made.shut_down()


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    """Mouse and keyboard."""
    return Hands(qtbot)
