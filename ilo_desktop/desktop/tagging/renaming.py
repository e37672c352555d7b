"""Calling a tag otherwise: a field with the name, and what happens where there is a tag of that name."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ilo_desktop.desktop.shortening import shortened
from ilo_desktop.desktop.theme import Type, font
from ilo_desktop.newsroom.edits import clean_tag, tag_key

_WIDTH_PX = 400
_MARGIN = 24


class RenameDialog(QDialog):
    """Asks for another name; ``tags`` are all tags with the numbers of their releases.

    ``renamed(str)`` when one was given that no tag has, ``merged(str)`` when one of another tag was.
    """

    renamed = Signal(str)
    merged = Signal(str)

    def __init__(self, tag: str, tags: Mapping[str, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tag = tag
        self._tags = tags
        self.setWindowTitle(self.tr("Rename the tag"))
        self.setMinimumWidth(_WIDTH_PX)
        title = QLabel(self.tr("Rename the tag “{tag}”").format(tag=shortened(tag)), self)
        title.setFont(font(Type.LEAD_STRONG))
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        self._field = QLineEdit(tag, self)
        self._field.setAccessibleName(self.tr("New name"))
        self._field.selectAll()
        self._note = QLabel(self)
        self._note.setFont(font(Type.META))
        self._note.setProperty("role", "meta")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setMinimumHeight(2 * self._note.fontMetrics().lineSpacing())
        self._rename = QPushButton(self)
        self._rename.setProperty("primary", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self._rename, QDialogButtonBox.ButtonRole.AcceptRole)
        self._rename.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        for widget in (title, self._field, self._note, buttons):
            layout.addWidget(widget)
        self._field.textChanged.connect(self._on_text_changed)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self._on_text_changed()

    @property
    def field(self) -> QLineEdit:
        """The field of the name."""
        return self._field

    @property
    def note(self) -> str:
        """What is said about the name that stands in the field."""
        return self._note.text()

    @property
    def button(self) -> QPushButton:
        """The button that renames."""
        return self._rename

    @Slot()
    def _on_text_changed(self) -> None:
        name = clean_tag(self._field.text())
        other = self._other(name)
        self._rename.setEnabled(bool(name) and name != self._tag)
        self._rename.setText(self.tr("Rename") if other is None else self.tr("Merge"))
        text = ""
        if other is not None:
            count = self._tags[other]
            text = self.tr("There is a tag “{other}” already, on %Ln release(s). The two become one.", "", count)
        self._note.setText(text.format(other=shortened(other or "")))
        self._field.setAccessibleDescription(self._note.text())

    def _other(self, name: str) -> str | None:
        key, own = tag_key(name), tag_key(self._tag)
        return next((tag for tag in self._tags if name and key != own and tag_key(tag) == key), None)

    @Slot()
    def _on_accepted(self) -> None:
        name = clean_tag(self._field.text())
        other = self._other(name)
        self.accept()
        if other is None:
            self.renamed.emit(name)
        else:
            self.merged.emit(other)
