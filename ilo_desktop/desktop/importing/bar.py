"""The notice after an import: what came in, from where, and Undo."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ilo_desktop.desktop.announcing import announce
from ilo_desktop.desktop.importing import wording
from ilo_desktop.desktop.theme import Type, font
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.release import ImportRecord, Verdict


class ImportNotice(QWidget):
    """The end of the status line while an import can be undone; just after one, with what it brought.

    ``undo_requested`` is the wish to undo.
    """

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._import_id: int | None = None
        self.setAccessibleName(self.tr("Last import"))
        self._text = QLabel(self)
        self._text.setFont(font(Type.META))
        self._text.setProperty("role", "meta")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._undo = QPushButton(self.tr("Undo import"), self)
        self._undo.setProperty("link", True)
        self._undo.setFont(font(Type.META_MEDIUM))
        self._undo.setToolTip(self.tr("Take this import back"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._text)
        layout.addWidget(self._undo)
        self._undo.clicked.connect(self._on_undo_clicked)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    @property
    def button(self) -> QPushButton:
        """The button that undoes."""
        return self._undo

    @Slot(object, object)
    def show_import(self, changes: ChangeSet, documents: Sequence[str]) -> None:
        """Say what an import brought: "20 new, 1 changed from list.txt"."""
        counts = {verdict: changes.verdicts.get(verdict, 0) for verdict in Verdict}
        came = wording.numbers(
            new=counts[Verdict.NEW] + counts[Verdict.LIKELY_DUPLICATE],
            changed=counts[Verdict.CHANGED],
            completed=counts[Verdict.COMPLETED],
            same=0 if changes.moves_rows else counts[Verdict.SAME],
        )
        text = self.tr("{came} from {documents}").format(came=came, documents=wording.documents(documents))
        self._import_id = changes.import_id
        self._text.setText(text)
        self.setAccessibleDescription(text)
        self.show()
        announce(self, text)

    @Slot(object)
    def show_last(self, record: ImportRecord | None) -> None:
        """Offer to undo the last import in force; be hidden where there is none."""
        if record is None or record.id != self._import_id:
            self._text.clear()
            self.setAccessibleDescription("")
        self.setVisible(record is not None)

    @Slot()
    def _on_undo_clicked(self) -> None:
        self.undo_requested.emit()
