"""The foot of the review: how far the work is, what stays out, and the two ways to go on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from ilo_desktop.desktop.theme import Measure, Type, font

_BAR_WIDTH = 160


class ReviewFooter(QWidget):
    """Holds the buttons ``cancel`` and ``accept``; its owner words them and connects them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(Measure.DIALOG_FOOTER)
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._progress = self._label()
        self._outcome = self._label()
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.accept = QPushButton(self.tr("Import"), self)
        self.accept.setProperty("primary", True)
        self.accept.setDefault(True)
        self.cancel.setAutoDefault(False)
        for button in (self.cancel, self.accept):
            button.setMinimumWidth(96)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 0, 20, 0)
        layout.setSpacing(12)
        layout.addWidget(self._bar)
        layout.addWidget(self._progress)
        layout.addStretch(1)
        layout.addWidget(self._outcome)
        layout.addSpacing(4)
        layout.addWidget(self.cancel)
        layout.addWidget(self.accept)

    @property
    def outcome(self) -> str:
        """What the button will leave out."""
        return self._outcome.text()

    @property
    def progress(self) -> str:
        """How far the work is, in words."""
        return self._progress.text()

    def show_progress(self, text: str, done: int, total: int) -> None:
        """Show how far the work is, in words and by the bar (total 0: not known, the bar is empty)."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(min(done, total))
        self._progress.setText(text)

    def show_outcome(self, text: str) -> None:
        """Say what the button will leave out, or why it does nothing."""
        self._outcome.setText(text)

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setFont(font(Type.META))
        label.setProperty("role", "meta")
        return label
