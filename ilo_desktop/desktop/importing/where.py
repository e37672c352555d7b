"""The question which library an import is meant for, asked while the sample newsroom is open."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QPushButton

from ilo_desktop.desktop.messages import Messages


class WhereToImport(QObject):
    """Asks once at a time, and is answered by just one of ``own_meant``, ``sample_meant`` and ``given_up``."""

    own_meant = Signal()
    sample_meant = Signal()
    given_up = Signal()

    def __init__(self, messages: Messages) -> None:
        super().__init__(messages)
        self._messages = messages
        self._box: QMessageBox | None = None
        self._sample: QPushButton | None = None

    def ask(self) -> None:
        """Open the question, unless it is open."""
        if self._box is not None:
            return
        self._box = self._messages.ask(
            self.tr("Import into which library?"),
            self.tr("The sample newsroom is open. What you import there stays there."),
            self.tr("Import into my library"),
        )
        self._sample = self._box.addButton(self.tr("Import into the sample"), QMessageBox.ButtonRole.ActionRole)
        self._box.finished.connect(self._on_finished)

    @Slot(int)
    def _on_finished(self) -> None:
        box, self._box = self._box, None
        chosen = box.clickedButton() if box is not None else None
        if chosen is not None and chosen == self._sample:
            self.sample_meant.emit()
        elif box is not None and chosen is not None and chosen == box.defaultButton():
            self.own_meant.emit()
        else:
            self.given_up.emit()
