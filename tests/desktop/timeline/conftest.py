"""A window for a strip, in which something else has the keyboard at first."""

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.timeline.strip import Timeline


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(448, 200)
    QLineEdit(made).setFocus()
    return made


def in_a_window(strip: Timeline, window: QWidget) -> Timeline:
    """Show a strip as wide as the list is at first."""
    strip.setParent(window)
    strip.resize(448, strip.height())
    window.show()
    return strip
