"""Asking for the name of a view or a collection, and saying what happens where one is called so already."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ilo_desktop.desktop.shortening import shortened
from ilo_desktop.desktop.theme import Type, font
from ilo_desktop.newsroom.edits import clean_tag, tag_key

_WIDTH_PX = 400
_MARGIN = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """What such a dialog says.

    ``taken`` is said of a name, put in for ``{name}``, that another one has; ``replace`` are the words of the button
    then, empty where that name cannot be given. ``about`` is said otherwise.
    """

    title: str
    accept: str
    taken: str
    replace: str = ""
    about: str = ""


class NameDialog(QDialog):
    """``named(str)`` when a name was given: one of those that are ``there`` as it is spelled there."""

    named = Signal(str)

    def __init__(
        self, words: NameWords, proposal: str, there: Sequence[str], own: str = "", parent: QWidget | None = None
    ) -> None:
        """``own`` is the name that is to be changed, if any: it is not another's, and no new one."""
        super().__init__(parent)
        self._words = words
        self._own = own
        self._there = {tag_key(name): name for name in there if name != own}
        self.setWindowTitle(words.title)
        self.setMinimumWidth(_WIDTH_PX)
        title = QLabel(words.title, self)
        title.setFont(font(Type.LEAD_STRONG))
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        self._field = QLineEdit(proposal, self)
        self._field.setAccessibleName(self.tr("Name"))
        self._field.selectAll()
        self._note = QLabel(self)
        self._note.setFont(font(Type.META))
        self._note.setProperty("role", "meta")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setMinimumHeight(2 * self._note.fontMetrics().lineSpacing())
        self._accept = QPushButton(self)
        self._accept.setProperty("primary", True)
        self._accept.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self._accept, QDialogButtonBox.ButtonRole.AcceptRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        for widget in (title, self._field, self._note, buttons):
            layout.addWidget(widget)
        self._field.textChanged.connect(self._on_text_changed)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
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
        """The button that gives the name."""
        return self._accept

    @Slot()
    def _on_text_changed(self) -> None:
        name = clean_tag(self._field.text())
        other = self._there.get(tag_key(name)) if name else None
        can_be = bool(name) and name != self._own and (other is None or bool(self._words.replace))
        self._accept.setEnabled(can_be)
        self._accept.setText(self._words.replace if other is not None and can_be else self._words.accept)
        about = self._words.about
        self._note.setText(about if other is None else self._words.taken.format(name=shortened(other)))
        self._field.setAccessibleDescription(self._note.text())

    @Slot()
    def _on_accepted(self) -> None:
        name = clean_tag(self._field.text())
        self.accept()
        self.named.emit(self._there.get(tag_key(name), name))
