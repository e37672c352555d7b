"""A line of text that colours the pieces of a search.

It is a ``QLineEdit``, which has what no text edit of one line has by itself: input methods, screen readers, undo,
selection, scrolling and both directions of writing as on every other field of the desktop. Its layout takes looks from
input methods alone, so that the colours are given as an input method that composes nothing would give them.
"""

from PySide6.QtCore import Slot
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ilo_desktop.desktop.searching.colouring import attributes, stretches
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.desktop.units import from_units, to_units
from ilo_desktop.newsroom.query_language import QueryError


class ColouredField(QLineEdit):
    """Shows a search with its pieces coloured, and what is wrong with it underlined with a wave."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fault: QueryError | None = None
        self._composed = ""
        self._is_putting = False
        self.textChanged.connect(self._colour)
        theme.changed.connect(self._colour)

    @property
    def is_composing(self) -> bool:
        """Whether an input method holds letters that are no text yet."""
        return bool(self._composed)

    @property
    def is_putting(self) -> bool:
        """Whether it is the program that changes the text just now."""
        return self._is_putting

    @property
    def place(self) -> int:
        """Where the cursor stands, in letters."""
        return from_units(self.text(), self.cursorPosition())

    def go_to(self, place: int) -> None:
        """Put the cursor before a letter."""
        self.setCursorPosition(to_units(self.text(), place))

    def mark(self, start: int, end: int) -> None:
        """Select letters."""
        first, last = to_units(self.text(), start), to_units(self.text(), end)
        self.setSelection(first, last - first)

    def put(self, text: str, cursor: int | None = None) -> None:
        """Have another text, as one step that can be taken back; the cursor before a letter, else at the end."""
        self._is_putting = True
        self.selectAll()
        self.insert(text)
        if cursor is not None:
            self.go_to(cursor)
        self._is_putting = False

    def show_fault(self, fault: QueryError | None) -> None:
        """Underline what is wrong; nothing for None."""
        self._fault = fault
        self._colour()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method gives, and keep the colours of the text round it."""
        if event.commitString() or event.replacementLength():
            finished = QInputMethodEvent()
            finished.setCommitString(event.commitString(), event.replacementStart(), event.replacementLength())
            self._composed = ""
            super().inputMethodEvent(finished)  # sends textChanged, which colours
        self._composed = event.preeditString()
        if self._composed and self.hasSelectedText():  # which goes now: the places of the colours are those after it
            super().inputMethodEvent(QInputMethodEvent(self._composed, event.attributes()))
        looks = [*event.attributes(), *self._attributes()]
        super().inputMethodEvent(QInputMethodEvent(self._composed, looks))

    @Slot()
    def _colour(self) -> None:
        if not self._composed:  # else the input method would lose what it composes
            super().inputMethodEvent(QInputMethodEvent("", self._attributes()))

    def _attributes(self) -> list[QInputMethodEvent.Attribute]:
        text = self.text()
        composed = to_units(self._composed, len(self._composed))
        looks = stretches(text, self._fault)
        return attributes(text, looks, self._theme.colours, self.cursorPosition(), composed)
