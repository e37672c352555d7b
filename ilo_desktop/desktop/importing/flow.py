"""The way in: files, folders, drops and pastes all end in one review, and every import can be undone."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ilo_desktop.desktop.importing.drop import DropOverlay
from ilo_desktop.desktop.importing.jobs import Imports, PreviewUndo, Source, UndoPreview
from ilo_desktop.desktop.importing.offers import offer_of
from ilo_desktop.desktop.importing.where import WhereToImport
from ilo_desktop.desktop.importing.wording import undo_question
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.desktop.undo import UndoStack
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import ImportRecord, Sighting

if TYPE_CHECKING:  # each window is loaded when it is wanted
    from ilo_desktop.desktop.importing.history import ImportsDialog
    from ilo_desktop.desktop.importing.session import ReviewSession

#: When a start has had its time: what a review needs is loaded then, for the window would stop for it later.
_LOAD_AFTER_MS = 1_000


class ImportFlow(QObject):
    """Opens one review at a time; what comes meanwhile waits for its turn, and so does what comes before the library.

    ``imported(ChangeSet, names of documents)`` after an import, ``last_import_changed(ImportRecord | None)`` when
    another import is the last one that can be undone, ``own_library_wanted`` when what is given in the sample newsroom
    is meant for the user's own library, which is to be opened then. What is undone and redone goes through the stack
    of all steps.
    """

    imported = Signal(object, object)
    last_import_changed = Signal(object)
    own_library_wanted = Signal()

    def __init__(self, state: State, theme: Theme, messages: Messages, steps: UndoStack, window: QWidget) -> None:
        super().__init__(window)
        self._state = state
        self._steps = steps
        self._theme = theme
        self._messages = messages
        self._window = window
        self._folder = ""
        self._waiting: deque[Source] = deque()
        self._is_held = False
        self._asks_where = False
        self._session: ReviewSession | None = None
        self._imports: ImportsDialog | None = None
        self._records: dict[int, ImportRecord] = {}
        self._last: ImportRecord | None = None
        self._previewing: Task | None = None
        self._asked: UndoPreview | None = None
        self._looking: Task | None = None
        self._where = WhereToImport(messages)
        self._where.own_meant.connect(self.own_library_wanted)
        self._where.sample_meant.connect(self._on_sample_meant)
        self._where.given_up.connect(self._on_given_up)
        state.library_opened.connect(self._on_library_opened)
        state.library_changed.connect(self._on_library_changed)
        self.imported.connect(steps.add_import)
        steps.import_asked.connect(self._on_import_asked)

    @property
    def session(self) -> ReviewSession | None:
        """The review that is open."""
        return self._session

    @property
    def folder(self) -> str:
        """The folder from which files were chosen last, empty where none was."""
        return self._folder

    def set_folder(self, folder: str) -> None:
        """Begin in this folder when files are chosen."""
        self._folder = folder

    def set_asks_where(self, asks: bool) -> None:
        """Ask before the next review whether it is meant for the sample newsroom, which is open, or not."""
        self._asks_where = asks

    def set_held(self, is_held: bool) -> None:
        """Let what comes wait while another library is on its way, or go on with it."""
        self._is_held = is_held
        self._go_on()

    # What is to be reviewed

    @Slot()
    def show_dialog(self) -> None:
        """Offer all ways in: drop, choose files, choose a folder, paste."""
        from ilo_desktop.desktop.importing.dialog import ImportDialog

        dialog = ImportDialog(self._theme, self._window)
        dialog.choose_files_requested.connect(self.choose_files)
        dialog.choose_folder_requested.connect(self.choose_folder)
        dialog.paste_requested.connect(self.paste)
        dialog.paths_dropped.connect(self.review_paths)
        dialog.text_dropped.connect(self.review_text)
        dialog.web_address_dropped.connect(self.refuse_web_address)
        dialog.open()

    @Slot()
    def choose_files(self) -> None:
        """Let the user choose files, and review them."""
        from ilo_desktop.desktop.importing.file_filters import file_filters

        dialog = QFileDialog(self._window, self.tr("Choose files to import"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(file_filters())
        self._open_chooser(dialog)

    @Slot()
    def choose_folder(self) -> None:
        """Let the user choose a folder, and review the files in it."""
        dialog = QFileDialog(self._window, self.tr("Choose a folder to import"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open_chooser(dialog)

    @Slot()
    def paste(self) -> None:
        """Review the files or the text on the clipboard; say so where it holds neither."""
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        offer = offer_of(mime) if mime is not None else None
        if offer is None or offer.is_empty:
            self._messages.show_trouble(NewsroomError(Code.NOTHING_TO_PASTE))
        elif offer.is_web_address:
            self.refuse_web_address()
        elif offer.paths:
            self.review_paths(list(offer.paths))
        else:
            self.review_text(offer.text)

    @Slot(list)
    def review_paths(self, paths: Sequence[Path]) -> None:
        """Review what files and folders would bring in."""
        self._review(Source(paths=tuple(paths)))

    @Slot(str)
    def review_text(self, text: str) -> None:
        """Review what a text would bring in."""
        self._review(Source(text=text, name=self.tr("Pasted text")))

    @Slot()
    def refuse_web_address(self) -> None:
        """Say that addresses on the web are not opened."""
        self._messages.show_trouble(NewsroomError(Code.WEB_ADDRESS))

    # What was imported

    @Slot()
    def show_imports(self) -> None:
        """Open the list of imports."""
        if self._imports is None:
            from ilo_desktop.desktop.importing.history import ImportsDialog

            self._imports = ImportsDialog(self._state, self._theme, self._window)
            self._imports.undo_requested.connect(self.ask_undo)
            self._imports.redo_requested.connect(self.redo)
            self._imports.source_requested.connect(self._show_source)
            self._take_drops(self._imports.drop)
        self._imports.refresh()
        self._imports.open()

    @Slot(object)
    def _show_source(self, sighting: Sighting) -> None:
        from ilo_desktop.desktop.source.dialog import SourceDialog  # loaded when it is wanted, with the readers

        parent = self._imports or self._window
        SourceDialog(self._state, self._theme, self._messages, [sighting], sighting, parent).open()

    @Slot()
    def undo_last(self) -> None:
        """Ask whether to take the last import back."""
        if self._last is not None:
            self.ask_undo(self._last)

    @Slot(object)
    def ask_undo(self, record: ImportRecord) -> None:
        """Count what undoing an import would do, then ask whether to."""
        if self._previewing is not None:  # the key was pressed twice
            return
        self._previewing = self._state.workers.start(PreviewUndo(self._state.library, record))
        self._previewing.done.connect(self._on_undo_previewed)
        self._previewing.failed.connect(self._messages.show_trouble)
        self._previewing.ended.connect(self._on_preview_ended)

    @Slot(object)
    def redo(self, record: ImportRecord) -> None:
        """Bring an import back that was undone."""
        self._steps.redo_import(record.id, record.documents)

    # Inside

    def _open_chooser(self, dialog: QFileDialog) -> None:
        dialog.filesSelected.connect(self._on_files_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(list)
    def _on_files_chosen(self, names: Sequence[str]) -> None:
        paths = [Path(name) for name in names]
        self._folder = str(paths[0].parent)
        self.review_paths(paths)

    def _review(self, source: Source) -> None:
        self._waiting.append(source)
        self._go_on()

    def _go_on(self) -> None:
        can_begin = self._session is None and self._waiting and self._state.is_open and not self._is_held
        if can_begin and self._asks_where:
            self._where.ask()
        elif can_begin:
            from ilo_desktop.desktop.importing.session import ReviewSession

            source = self._waiting.popleft()
            self._session = ReviewSession(self._state, self._theme, self._messages, source, self._window)
            self._session.imported.connect(self.imported)
            self._session.ended.connect(self._on_session_ended)
            self._take_drops(self._session.dialog.drop)
            self._session.start()
        if self._session is not None:
            self._session.dialog.show_waiting(len(self._waiting))

    @Slot()
    def _on_sample_meant(self) -> None:
        self._asks_where = False
        self._go_on()

    @Slot()
    def _on_given_up(self) -> None:
        self._waiting.clear()

    def _take_drops(self, drop: DropOverlay) -> None:
        drop.paths_dropped.connect(self.review_paths)
        drop.text_dropped.connect(self.review_text)
        drop.web_address_dropped.connect(self.refuse_web_address)

    @Slot()
    def _on_session_ended(self) -> None:
        self._session = None
        self._go_on()

    @Slot()
    def _load_review(self) -> None:
        self._state.workers.start(_load_review)

    @Slot()
    def _on_library_opened(self) -> None:
        QTimer.singleShot(_LOAD_AFTER_MS, self._load_review)
        self._last = None
        self.last_import_changed.emit(None)
        self.look()
        self._go_on()

    @Slot(object)
    def _on_library_changed(self, changes: ChangeSet) -> None:
        if changes.import_id is not None or changes.is_empty:  # empty: another program wrote
            self.look()

    def look(self) -> None:
        """Find out which import is the last, and bring the open list of imports up to date."""
        if self._looking is not None:
            self._looking.abandon()
        self._looking = self._state.workers.start(Imports(self._state.library))
        self._looking.done.connect(self._on_imports)
        self._looking.failed.connect(self._state.failed)

    @Slot(object)
    def _on_imports(self, records: Sequence[ImportRecord]) -> None:
        self._looking = None
        self._records = {record.id: record for record in records}
        in_force = [record for record in records if record.undone_at is None]
        self._steps.agree({record.id for record in in_force})
        last = in_force[0] if in_force else None
        if last != self._last:
            self._last = last
            self.last_import_changed.emit(last)
        if self._imports is not None:
            self._imports.show_records(records)

    @Slot(object)
    def _on_undo_previewed(self, preview: UndoPreview) -> None:
        self._asked = preview
        title, text = undo_question(preview)
        box = self._messages.ask(title, text, self.tr("Undo import"))
        box.accepted.connect(self._on_undo_accepted)

    @Slot()
    def _on_preview_ended(self) -> None:
        self._previewing = None

    @Slot()
    def _on_undo_accepted(self) -> None:
        if self._asked is not None:
            self._steps.undo_import(self._asked.record.id, self._asked.record.documents)
            self._asked = None

    @Slot(int)
    def _on_import_asked(self, import_id: int) -> None:
        record = self._records.get(import_id)
        if record is not None:
            self.ask_undo(record)


def _load_review(_progress: Progress) -> None:
    import ilo_desktop.desktop.importing.session  # noqa: F401 - only to have it
