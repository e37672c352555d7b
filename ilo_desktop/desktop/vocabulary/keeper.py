"""Edit the vocabulary: opens the user's file in the system's editor, and tags anew when it came back changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.status_line import StatusLine
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.errors import Code, NewsroomError

if TYPE_CHECKING:
    from ilo_desktop.desktop.vocabulary.jobs import Looked, Stamp, TagAnew
    from ilo_desktop.newsroom.vocabulary import Vocabulary


class VocabularyKeeper(QObject):
    """Looks at the user's file whenever the program comes to the front again, once it was opened or changed.

    ``is_busy`` says whether something is open that must not see its vocabulary change, such as a review.
    """

    def __init__(
        self, state: State, messages: Messages, status: StatusLine, is_busy: Callable[[], bool], window: QWidget
    ) -> None:
        super().__init__(window)
        self._state = state
        self._messages = messages
        self._status = status
        self._is_busy = is_busy
        self._path: Path | None = None
        self._stamp: Stamp = None
        self._declined = ""  # the version that the user did not want
        self._looking: Task | None = None
        self._looks_again = False
        self._tagging: Task | None = None
        self._job: TagAnew | None = None
        self._found: Vocabulary | None = None
        self._show: QPushButton | None = None
        self._box: QMessageBox | None = None
        state.library_opened.connect(self._on_library_opened)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_application_state_changed)

    @property
    def is_tagging(self) -> bool:
        """Whether releases are being tagged anew."""
        return self._tagging is not None

    @Slot()
    def edit(self) -> None:
        """Tell where the file is, and open it."""
        from ilo_desktop.desktop.vocabulary.jobs import MakeFile

        task = self._state.workers.start(MakeFile())
        task.done.connect(self._on_made)
        task.failed.connect(self._messages.show_trouble)

    @Slot()
    def look(self) -> None:
        """Find out whether the file is another one than that in force."""
        self._looks_again = self._looking is not None
        can_look = self._state.is_open and self._looking is None and self._tagging is None
        if not can_look or self._is_busy() or QApplication.activeModalWidget() is not None:
            return
        from ilo_desktop.desktop.vocabulary.jobs import Look

        self._looking = self._state.workers.start(Look(self._stamp))
        self._looking.done.connect(self._on_looked)
        self._looking.failed.connect(self._messages.show_trouble)
        self._looking.ended.connect(self._on_look_ended)

    # The file

    @Slot(object)
    def _on_made(self, path: Path) -> None:
        self._path = path
        self._declined = ""
        text = self.tr(
            "It is a text file of your own, which adds to the vocabulary of the program: names and phrases by which"
            " releases get their tags. Its first lines say how it is written. Save it and come back here: the releases"
            " can then be tagged anew."
        )
        box = self._messages.ask(self.tr("Edit your vocabulary?"), f"{text}\n\n{path}", self.tr("Open in the editor"))
        self._show = box.addButton(self.tr("Show the folder"), QMessageBox.ButtonRole.ActionRole)
        self._box = box
        box.finished.connect(self._on_answered)

    @Slot(int)
    def _on_answered(self) -> None:
        box, self._box = self._box, None
        chosen = box.clickedButton() if box is not None else None
        path = self._path
        if box is None or chosen is None or path is None:
            return
        if chosen == self._show or (
            chosen == box.defaultButton() and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        ):
            self._open_folder(path)

    def _open_folder(self, path: Path) -> None:
        if not _opens(path.parent):
            self._messages.show_trouble(NewsroomError(Code.FOLDER_NOT_SHOWN, path=str(path.parent)))

    # Whether it changed

    @Slot(Qt.ApplicationState)
    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    @Slot()
    def _on_library_opened(self) -> None:
        self._stamp = None  # it is read once more then, and compared by its version
        self._declined = ""

    @Slot(object)
    def _on_looked(self, looked: Looked) -> None:
        self._stamp = looked.stamp
        if looked.trouble is not None:
            self._messages.show_trouble(looked.trouble)
        elif looked.vocabulary is not None:
            self._offer(looked.vocabulary)

    @Slot()
    def _on_look_ended(self) -> None:
        self._looking = None
        if self._looks_again:  # it can have been saved just behind the look
            self.look()

    def _offer(self, vocabulary: Vocabulary) -> None:
        if vocabulary.version in (self._state.vocabulary.version, self._declined):
            return
        self._found = vocabulary
        self._declined = vocabulary.version  # unless it is accepted
        box = self._messages.ask(
            self.tr("The vocabulary has changed. Tag all releases anew?"),
            self.tr("Your corrections, own tags, notes and stars stay. You can go on reading meanwhile."),
            self.tr("Tag anew"),
        )
        box.accepted.connect(self._on_accepted)

    # Tagging anew

    @Slot()
    def _on_accepted(self) -> None:
        if self._found is None or not self._state.is_open:
            return
        from ilo_desktop.desktop.vocabulary.jobs import TagAnew

        self._job = TagAnew(self._state.library, self._found)
        self._tagging = self._state.workers.start_write(self._job)
        self._tagging.done.connect(self._on_tagged)
        self._tagging.failed.connect(self._messages.show_trouble)
        self._tagging.ended.connect(self._on_tagging_ended)
        self._status.follow(self._tagging, self.tr("Tagging anew"), can_cancel=True)

    @Slot(object)
    def _on_tagged(self, _changes: ChangeSet) -> None:
        if self._job is not None and self._job.library is self._state.library:
            self._state.set_vocabulary(self._job.vocabulary)

    @Slot()
    def _on_tagging_ended(self) -> None:
        self._tagging = None
        self._job = None


def _opens(path: Path) -> bool:
    """Have the system open a file or a folder; return whether it names a program for that."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
