"""The bar under the list while an export is written, and after it: how far it is, what was written and where."""

import re

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ilo_desktop.desktop.announcing import announce
from ilo_desktop.desktop.hairline import hairline
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.theme import Measure, Type, font

_BAR_PX = 120
#: So many letters of a file's or folder's name fit the narrowest list.
_UNBROKEN = 30
_PIECES = re.compile(rf"[^/\\]{{1,{_UNBROKEN}}}[/\\]?|[/\\]")
_BREAK = "\u200b"


class ExportNotice(QWidget):
    """``cancelled`` and ``folder_requested`` are wishes; ``left`` when the keyboard wants back to the list."""

    cancelled = Signal()
    folder_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Export"))
        self._text = QLabel(self)
        self._text.setFont(font(Type.BODY))
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(_BAR_PX)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = self._button(self.tr("Cancel"), self.tr("Stop the export and leave no file behind"))
        self._folder = self._button(self.tr("Show in folder"), self.tr("Open the folder in which the file lies"))
        self._close = self._button(self.tr("Close"), self.tr("Close this message"))
        line = QFrame(self)
        line.setProperty("ground", "soft")
        line.setMinimumHeight(Measure.CHIPS)
        rows = QVBoxLayout(line)
        rows.setContentsMargins(16, 8, 12, 4)
        rows.setSpacing(2)
        rows.addWidget(self._text)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._bar)
        row.addStretch(1)
        for button in self.buttons:
            row.addWidget(button)
        rows.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(hairline(self))
        layout.addWidget(line)
        self._cancel.clicked.connect(self.cancelled)
        self._folder.clicked.connect(self.folder_requested)
        self._close.clicked.connect(self.leave)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text().replace(_BREAK, "")

    @property
    def buttons(self) -> list[QPushButton]:
        """Cancel, Show in folder and Close."""
        return [self._cancel, self._folder, self._close]

    def begin(self, total: int) -> None:
        """Show that an export begins."""
        self._bar.setRange(0, 0)
        self._show(is_busy=True)
        self.show_progress(0, total)
        self._tell()

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Say how many releases are written."""
        self._text.setText(self.tr("Exporting: {done} of {total}").format(done=number(done), total=number(total)))
        if done:
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def say(self, text: str, *, has_file: bool) -> None:
        """Say how it ended; ``has_file`` where there is one to be shown in its folder."""
        had_focus = any(button.hasFocus() for button in self.buttons)
        self._text.setText(_breakable(text))
        self._show(is_busy=False)
        self._folder.setVisible(has_file)
        if had_focus:  # on Cancel, which is there no more
            self._close.setFocus()
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape once it has ended."""
        if event.key() == Qt.Key.Key_Escape and self._close.isVisible():
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

    def _show(self, *, is_busy: bool) -> None:
        self._bar.setVisible(is_busy)
        self._cancel.setVisible(is_busy)
        self._folder.setVisible(False)
        self._close.setVisible(not is_busy)
        self.show()

    def _tell(self) -> None:
        self.setAccessibleDescription(self.text)
        announce(self, self.text)

    def _button(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("link", True)
        button.setFont(font(Type.BODY_MEDIUM))
        button.setToolTip(tip)
        return button


def _breakable(text: str) -> str:
    """Return a text that can be broken after the separators of a path, and within names that are long themselves."""
    return re.sub(r"\S+", lambda word: _BREAK.join(_PIECES.findall(word[0])), text)
