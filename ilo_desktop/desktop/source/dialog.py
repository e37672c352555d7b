"""The dialog that shows a document as it was imported, with what is the release's marked, and gives it back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ilo_desktop.desktop.dialog_parts import open_size
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.source.lines import DocumentLines
from ilo_desktop.desktop.source.page import SourcePage
from ilo_desktop.desktop.source.words import remark_on, told_of
from ilo_desktop.desktop.source.work import SaveOriginal, ShowSource, Source
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.desktop.theme import Theme, Type, font
from ilo_desktop.newsroom.provenance import file_name
from ilo_desktop.newsroom.release import Sighting

_SIZE = (780, 620)
_MARGIN = 24
#: What the choice of a document has room for at least, in letters: names can be of any length.
_FEWEST_LETTERS = 20


class SourceDialog(QDialog):
    """Shows where in its documents a release was read. With several sightings one can be chosen.

    ``open_requested(str)`` for a web address, which nothing here opens; ``saved`` once the original is written.
    """

    open_requested = Signal(str)
    saved = Signal()

    def __init__(
        self,
        state: State,
        theme: Theme,
        messages: Messages,
        sightings: Sequence[Sighting],
        chosen: Sighting,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._messages = messages
        self._sightings = sightings
        self._reading: Task | None = None
        self._saving: Task | None = None
        self.setWindowTitle(self.tr("Source"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build(theme, chosen)
        open_size(self, *_SIZE)
        self._choice.currentIndexChanged.connect(self._on_chosen)
        self._page.link_followed.connect(self._on_link_followed)
        self._save.clicked.connect(self.save_as)
        self._on_chosen(self._choice.currentIndex())

    def _build(self, theme: Theme, chosen: Sighting) -> None:
        self._choice = QComboBox(self)
        self._choice.setAccessibleName(self.tr("Document"))
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.setMinimumContentsLength(_FEWEST_LETTERS)
        self._choice.addItems([told_of(sighting) for sighting in self._sightings])
        self._choice.setCurrentIndex(list(self._sightings).index(chosen))
        self._choice.setVisible(len(self._sightings) > 1)
        self._head = self._label("meta")
        self._remark = self._label("faint")
        self._lines = DocumentLines(theme, self)
        self._page = SourcePage(theme, self)
        self._views = QStackedWidget(self)
        self._views.addWidget(self._lines)
        self._views.addWidget(self._page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._save = buttons.addButton(self.tr("Save original…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._save.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        layout.setSpacing(12)
        layout.addWidget(self._choice)
        layout.addWidget(self._head)
        layout.addWidget(self._remark)
        layout.addWidget(self._views, 1)
        layout.addWidget(buttons)

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setFont(font(Type.META))
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    @property
    def lines(self) -> DocumentLines:
        """The document's lines."""
        return self._lines

    @property
    def page(self) -> SourcePage:
        """The document as a page of text."""
        return self._page

    @property
    def remark(self) -> str:
        """What is said of the way in which the document is shown."""
        return self._remark.text()

    @property
    def is_reading(self) -> bool:
        """Whether the document is still being read."""
        return self._reading is not None

    @property
    def _sighting(self) -> Sighting:
        return self._sightings[self._choice.currentIndex()]

    @Slot()
    def save_as(self) -> None:
        """Ask for a name and write the document's own bytes there."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save original"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(file_name(self._sighting.document))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save)
        dialog.open()

    @Slot(str)
    def save(self, path: str) -> None:
        """Write the document's own bytes to a path; the file dialog has asked where one is there already."""
        work = SaveOriginal(self._state.library, self._sighting.document_id, Path(path))
        self._save.setEnabled(False)
        self._saving = self._state.workers.start(work)
        self._saving.done.connect(self._on_saved)
        self._saving.failed.connect(self._on_not_saved)

    @Slot(object)
    def _on_saved(self, path: object) -> None:
        self._end_saving()
        if isinstance(path, Path):
            self._tell(self.tr("Saved as “{name}”.").format(name=path.name))
            self.saved.emit()

    @Slot(object)
    def _on_not_saved(self, trouble: Exception) -> None:
        self._end_saving()
        self._messages.show_trouble(trouble)

    def _tell(self, words: str) -> None:
        self._head.setText(words)
        self._head.setVisible(bool(words))

    def _end_saving(self) -> None:
        self._saving = None
        self._save.setEnabled(True)

    @Slot(int)
    def _on_chosen(self, _row: int) -> None:
        self._tell("" if len(self._sightings) > 1 else told_of(self._sighting))
        self._remark.setText(self.tr("Reading the document …"))
        self._remark.show()
        if self._reading is not None:
            self._reading.abandon()
        work = ShowSource(self._state.library, self._state.vocabulary, self._sighting)
        self._reading = self._state.workers.start(work)
        self._reading.done.connect(self._on_read)
        self._reading.failed.connect(self._on_failed)

    @Slot(object)
    def _on_read(self, source: Source) -> None:
        self._reading = None
        remark = remark_on(source)
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        had_keyboard = self._views.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else True
        view = self._lines if source.passage is None else self._page
        self._views.setCurrentWidget(view)
        if source.passage is None:
            self._lines.show_lines(source.readable)
        else:
            self._page.show_passage(source.passage)
        if had_keyboard:
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_failed(self, trouble: Exception) -> None:
        self._reading = None
        self._remark.hide()
        self._state.failed.emit(trouble)

    @Slot(object)
    def _on_link_followed(self, target: object) -> None:
        if isinstance(target, str):
            self.open_requested.emit(target)

    def done(self, result: int) -> None:
        """Close, and let no document arrive any more; what is being saved is saved."""
        if self._reading is not None:
            self._reading.abandon()
        super().done(result)
