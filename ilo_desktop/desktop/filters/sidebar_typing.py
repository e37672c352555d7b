"""Typing in the sidebar: which letters belong together, and the row that begins with them."""

from PySide6.QtCore import QElapsedTimer, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTreeView


class TypedText:
    """What is typed without a rest between the letters."""

    def __init__(self) -> None:
        self._text = ""
        self._since = QElapsedTimer()

    def with_more(self, letters: str) -> str:
        """Return what is typed with further letters, or these alone after a rest."""
        self._text = self.going_on + letters
        self._since.start()
        return self._text

    @property
    def going_on(self) -> str:
        """What is typed so far; empty after a rest."""
        is_resting = not self._since.isValid() or self._since.elapsed() >= QApplication.keyboardInputInterval()
        return "" if is_resting else self._text


def row_beginning_with(view: QTreeView, text: str) -> QModelIndex:
    """Return the first row from the current one on that begins with a text; one letter goes on to the next row."""
    rows, index = [], view.model().index(0, 0)
    while index.isValid():
        rows.append(index)
        index = view.indexBelow(index)
    start = rows.index(view.currentIndex()) + (len(text) == 1) if view.currentIndex() in rows else 0
    for row in rows[start:] + rows[:start]:
        if str(row.data()).casefold().startswith(text.casefold()):
            return row
    return QModelIndex()


def is_letter(event: QKeyEvent) -> bool:
    """Say whether a key types a letter or a sign."""
    is_plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return is_plain and event.text().strip().isprintable() and bool(event.text().strip())
