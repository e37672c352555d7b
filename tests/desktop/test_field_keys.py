"""Ctrl+Y in text fields."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from ilo_desktop.desktop.field_keys import FieldKeys

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit])
def test_the_key_is_the_fields(qtbot, kind):
    field = kind()
    qtbot.addWidget(field)
    keys = FieldKeys(field)
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Y, CTRL)
    override.ignore()
    assert keys.eventFilter(field, override)
    assert override.isAccepted()
    text = field.text if kind is QLineEdit else field.toPlainText
    assert text() == ""
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Y, CTRL))
    assert text() == "abc"
    qtbot.keyClick(field, Qt.Key.Key_Y)
    assert text() == "abcy"
