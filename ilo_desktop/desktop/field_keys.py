"""Ctrl+Y in a text field: it is the field's, also on desktops where fields know only Ctrl+Shift+Z."""

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTextEdit

_REDO = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Y)


class FieldKeys(QObject):
    """Lets Ctrl+Y do again in ``field`` what was undone there, before the window redoes a step of the library."""

    def __init__(self, field: QLineEdit | QTextEdit) -> None:
        super().__init__(field)
        self._field = field
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key from the window, then act on it."""
        if not isinstance(event, QKeyEvent) or event.keyCombination() != _REDO:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self._field.redo()
        return True
