"""The bar under the list after a step that took releases away: what was done, and Undo."""

from typing import Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ilo_desktop.desktop.announcing import announce
from ilo_desktop.desktop.hairline import hairline
from ilo_desktop.desktop.theme import Measure, Type, font


class Tell(Protocol):
    """Says what the latest step did, with the way to undo it; or, where it is no step, that nothing was to be done."""

    def __call__(self, words: str, *, is_step: bool = True) -> None: ...


class StepNotice(QWidget):
    """Says what was done until it is undone, something else is done, or it is closed. ``undo_requested`` is the wish
    to undo it; ``left`` when the keyboard wants back to the list.
    """

    undo_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What was done"))
        self._text = QLabel(self)
        self._text.setFont(font(Type.BODY))
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._undo = self._button(self.tr("Undo"), self.tr("Take this back"))
        self._close = self._button(self.tr("Close"), self.tr("Close this message"))
        line = QFrame(self)
        line.setProperty("ground", "soft")
        line.setMinimumHeight(Measure.CHIPS)
        row = QHBoxLayout(line)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(16)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        row.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(hairline(self))
        layout.addWidget(line)
        self._undo.clicked.connect(self._on_undo_clicked)
        self._close.clicked.connect(self.leave)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    @property
    def buttons(self) -> list[QPushButton]:
        """Undo and Close."""
        return [self._undo, self._close]

    def say(self, text: str, *, can_undo: bool = True) -> None:
        """Show a text, and let a screen reader say it."""
        self._text.setText(text)
        self._undo.setVisible(can_undo)
        self.setAccessibleDescription(text)
        self.show()
        announce(self, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    @Slot()
    def leave(self) -> None:
        """Be seen no more; the keyboard does not stay on what cannot be seen."""
        had_focus = any(button.hasFocus() for button in self.buttons)
        self.hide()
        if had_focus:
            self.left.emit()

    def _button(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("link", True)
        button.setFont(font(Type.BODY_MEDIUM))
        button.setToolTip(tip)
        return button

    @Slot()
    def _on_undo_clicked(self) -> None:
        self.undo_requested.emit()
