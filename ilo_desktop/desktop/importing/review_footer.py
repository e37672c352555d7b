"""The foot of the review: how far the work is, what stays out, and the two ways to go on."""

from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from ilo_desktop.desktop.dialog_parts import DialogFoot, FooterButton
from ilo_desktop.desktop.theme import Type, font

_BAR_WIDTH = 160
_BAR_LEAST = 48
_MARGIN = 20


class ReviewFooter(DialogFoot):
    """Holds the buttons ``cancel`` and ``accept``; its owner connects them, and words ``accept``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_MARGIN, parent)
        self._bar = QProgressBar(self)
        self._bar.setMinimumWidth(_BAR_LEAST)
        self._bar.setMaximumWidth(_BAR_WIDTH)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._progress = self._label()
        self._outcome = self._label()
        self.cancel = FooterButton("", self)
        self.accept = FooterButton(self.tr("Import"), self)
        self.accept.setProperty("primary", True)
        self.set_can_accept(True)
        layout = self.row
        layout.addWidget(self._bar, 3)
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

    def set_can_accept(self, can: bool) -> None:
        """Offer both buttons, or where there is nothing to accept only the one that closes."""
        self.accept.setVisible(can)
        self.accept.setDefault(can)
        self.cancel.setDefault(not can)
        self.cancel.setText(self.tr("Cancel") if can else self.tr("Close"))

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
