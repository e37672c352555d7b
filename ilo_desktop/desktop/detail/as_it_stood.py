"""The dialog that shows a document's own lines, with those marked from which a release was read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ilo_desktop.desktop import places
from ilo_desktop.desktop.detail.document_lines import DocumentLines
from ilo_desktop.desktop.detail.excerpts import Excerpt, as_read, cut_excerpt, is_page, on_page
from ilo_desktop.desktop.messages import sentence
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.desktop.theme import Theme, Type, font
from ilo_desktop.desktop.when import moment
from ilo_desktop.intake import charsets
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Sighting
from ilo_desktop.newsroom.whereabouts import Counted, counted

if TYPE_CHECKING:
    from ilo_desktop.library import Library

_SIZE = QSize(760, 560)
_MARGIN = 24


class AsItStood(QDialog):
    """Shows where in its documents a release was read. With several sightings one can be chosen."""

    def __init__(
        self, state: State, theme: Theme, sightings: Sequence[Sighting], chosen: Sighting, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._sightings = sightings
        self._reading: Task | None = None
        self.setWindowTitle(self.tr("As it stood"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        self._choice = QComboBox(self)
        self._choice.setAccessibleName(self.tr("Document"))
        self._choice.addItems([self._name_of(sighting) for sighting in sightings])
        self._choice.setCurrentIndex(list(sightings).index(chosen))
        self._choice.setVisible(len(sightings) > 1)
        self._head = QLabel(self)
        self._head.setFont(font(Type.META))
        self._head.setProperty("role", "meta")
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._note = QLabel(self)
        self._note.setFont(font(Type.META))
        self._note.setProperty("role", "faint")
        self._note.setWordWrap(True)
        self._note.hide()
        self._lines = DocumentLines(theme, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        layout.setSpacing(12)
        layout.addWidget(self._choice)
        layout.addWidget(self._head)
        layout.addWidget(self._note)
        layout.addWidget(self._lines, 1)
        layout.addWidget(buttons)
        self._choice.currentIndexChanged.connect(self._on_chosen)
        self._on_chosen(self._choice.currentIndex())

    @property
    def lines(self) -> DocumentLines:
        """The document's lines."""
        return self._lines

    def _name_of(self, sighting: Sighting) -> str:
        place = places.in_document(sighting.document, sighting.draft.line)
        return self.tr("{place}, imported {when}").format(place=place, when=moment(sighting.imported_at))

    def _note_on(self, excerpt: Excerpt) -> str:
        if any(excerpt.marked):
            return self.tr("This is the text of the page. What belongs to the release is marked.")
        return self.tr("This kind of document has no lines to show. This is the text that was read from it.")

    @Slot(int)
    def _on_chosen(self, row: int) -> None:
        sighting = self._sightings[row]
        self._head.setText(self._name_of(sighting))
        if self._reading is not None:
            self._reading.abandon()
        self._reading = self._state.workers.start(_ReadLines(self._state.library, sighting))
        self._reading.done.connect(self._on_read)
        self._reading.failed.connect(self._on_failed)

    @Slot(object)
    def _on_read(self, excerpt: Excerpt) -> None:
        self._reading = None
        self._note.setText(self._note_on(excerpt))
        self._note.setVisible(not excerpt.numbered)
        self._lines.show_excerpt(excerpt)

    @Slot(object)
    def _on_failed(self, trouble: Exception) -> None:
        self._reading = None
        if isinstance(trouble, NewsroomError):
            self._head.setText(sentence(trouble))
        else:
            self._state.failed.emit(trouble)

    def done(self, result: int) -> None:
        """Close, and let no lines arrive any more."""
        if self._reading is not None:
            self._reading.abandon()
        super().done(result)


class _ReadLines:
    def __init__(self, library: Library, sighting: Sighting) -> None:
        self._library = library
        self._sighting = sighting

    def __call__(self, _progress: Progress) -> Excerpt:
        sighting = self._sighting
        draft = sighting.draft
        has_lines = draft.line and counted(sighting.document) is Counted.LINES
        if not has_lines and not is_page(sighting.document):
            return as_read(draft)
        decoded = charsets.decode(self._library.document(sighting.document_id).content)
        if decoded is None:
            raise NewsroomError(Code.FILE_BINARY, name=sighting.document)
        if is_page(sighting.document):
            return on_page(decoded[0], draft) or as_read(draft)
        return cut_excerpt(decoded[0], draft.line, draft.last_line)
