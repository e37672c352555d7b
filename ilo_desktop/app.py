"""The window's composition root: makes every part, gives each what it needs, and runs the event loop.

The order of a start, and why: the frame of the window first, in its colours, for that needs little and shows that the
program is coming; then the list with the first rows, which the database driver reads alone; then, when these are on the
screen, the other panes, the log and the ear for second starts; then the library with the database layer, whose loading
takes the longest and would hold up the rest (Python runs one thread at a time). What only some starts need is loaded
when it is wanted: readers, reviews, printing, dialogs. A test holds what is not loaded when.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from ilo_desktop import __version__
from ilo_desktop.desktop import languages
from ilo_desktop.desktop.display import has_display
from ilo_desktop.desktop.ending import EndingAsked
from ilo_desktop.desktop.garbage import GarbageCollector
from ilo_desktop.desktop.main_window import MainWindow
from ilo_desktop.desktop.one_program.presence import Presence
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.desktop.tasks import Workers
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.newsroom.errors import Code, NewsroomError

if TYPE_CHECKING:
    from ilo_desktop.desktop.libraries.libraries import Libraries
    from ilo_desktop.desktop.libraries.opening import Looked
    from ilo_desktop.desktop.libraries.shelf import Start
    from ilo_desktop.desktop.one_program.claim import Claim
    from ilo_desktop.desktop.state import State

log = logging.getLogger(__name__)

#: How often it is looked whether the window can be made anew.
_RENEWAL_MS = 100


def run(start: Start, files: Sequence[Path], claim: Claim) -> int:
    """Open the window on a library, with files for the import review; return the exit code when it is closed.

    ``claim`` is that of this library, whether it could be had or not. NewsroomError where there is no screen.
    """
    if not has_display():
        raise NewsroomError(Code.NO_DISPLAY)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("ilo-newsroom")
    app.setApplicationDisplayName("ILO Newsroom")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("ilo-newsroom")
    program = Program(app, start.library, files, claim=claim, gone=start.gone)
    ending = EndingAsked(program)
    ending.asked.connect(program.end)
    program.start()
    code = app.exec()
    program.shut_down()
    return code


class Program(QObject):
    """Owns the window, the state and the threads of one running program."""

    def __init__(
        self,
        app: QApplication,
        library: Path,
        files: Sequence[Path],
        *,
        claim: Claim | None = None,
        gone: Path | None = None,
    ) -> None:
        """Without a ``claim`` no second start is heard; ``gone`` is the library that was wanted and is not there."""
        super().__init__(app)
        self._gone = gone
        self._presence = None if claim is None else Presence(claim, self)
        self._app = app
        self._path = library
        self._files = list(files)
        self._settings = Settings(self)
        languages.install(app, self._settings.language)
        self._theme = Theme(app, self._settings.theme, self._settings.reading_type)
        self.workers = Workers(self)
        self.window = MainWindow(self._theme, self._settings)
        self._garbage = GarbageCollector(self.workers, self)
        self.window.framed.connect(self.fill)
        self._renewal = QTimer(self)
        self._renewal.setSingleShot(True)
        self._renewal.timeout.connect(self._renew_window)
        self._settings.changed.connect(self._on_setting_changed)
        app.commitDataRequest.connect(self._on_commit_requested)

    @cached_property
    def state(self) -> State:
        """What the window shows; made with the panes, which all listen to it."""
        from ilo_desktop.desktop.state import State

        return State(self.workers, self)

    @cached_property
    def libraries(self) -> Libraries:
        """The libraries that the window opens, one at a time."""
        from ilo_desktop.desktop.libraries.libraries import Libraries
        from ilo_desktop.desktop.libraries.shelf import Shelf

        return Libraries(self.state, Shelf(), self)

    def start(self) -> None:
        """Show the frame of the window; what is in it follows."""
        self._garbage.start()
        self.window.show()

    @Slot()
    def end(self) -> None:
        """End without a question, as the system wants: what was typed is still written."""
        self.window.write_all()
        self.window.remember()
        self._app.exit()

    def _on_commit_requested(self, _manager: QSessionManager) -> None:
        """Write what was typed before the session of the user ends, which waits for this."""
        self.window.write_all()
        self.workers.wait_for_writes()

    def shut_down(self) -> None:
        """Let writes finish, stop the rest, and close the library."""
        if self._presence is not None:
            self._presence.fall_silent()
        self.workers.shut_down()
        if self.state.is_open:
            self.state.library.close()
        if self._presence is not None:  # the next program finds a library that nobody writes to
            self._presence.leave()
        self._garbage.stop()

    @Slot()
    def fill(self) -> None:
        """Show the first rows, which a worker reads; what else there is follows."""
        from ilo_desktop.desktop.libraries.opening import Look

        self.window.show_list(self.state)
        look = self.workers.start(Look(self._path))
        look.done.connect(self._on_looked)
        look.ended.connect(self._on_look_ended)

    @Slot(object)
    def _on_looked(self, looked: Looked) -> None:
        if looked.look is not None:
            self.state.first_looked.emit(looked.look, looked.labels)
            self.window.repaint_list()  # else its picture waits until the other panes are made

    @Slot()
    def _on_look_ended(self) -> None:
        QTimer.singleShot(0, self, self._complete)

    @Slot()
    def _complete(self) -> None:
        """Fill the window, and open the library in a worker."""
        from ilo_desktop import logs
        from ilo_desktop.desktop.icons import app_icon

        logs.install(logging.INFO)
        self._fill(self.window)
        QApplication.setWindowIcon(app_icon())
        self.libraries.opened.connect(self._on_opened)
        self.libraries.start(self._path)
        if self._presence is not None:
            self._presence.received.connect(self.libraries.start_again)
        if self._files:
            self.window.flow.review_paths(self._files)
        # While the library opens, which may take long, second starts are answered already.
        QTimer.singleShot(0, self, self._settle)

    @Slot()
    def _settle(self) -> None:
        if self._presence is not None:
            self._presence.settle(self._path)

    @Slot(object)
    def _on_opened(self, library: Path) -> None:
        gone, self._gone = self._gone, None
        if gone is not None and library == self._path:  # else the user chose another one since
            self.window.messages.show_trouble(NewsroomError(Code.LAST_LIBRARY_MISSING, path=gone))
        # Who looks round the sample is asked for by the library that they came from.
        if self._presence is not None and not self.libraries.is_sample:
            self._presence.settle(library)

    def _fill(self, window: MainWindow) -> None:
        from ilo_desktop.desktop.messages import BugHook
        from ilo_desktop.desktop.one_program.arrivals import Arrivals

        window.fill(self.state, self.libraries)
        BugHook(window.messages).install()
        if self._presence is not None:
            self._presence.received.connect(Arrivals(window).take)

    @Slot(object)
    def _on_setting_changed(self, key: Key) -> None:
        if key is Key.LANGUAGE:
            self._renewal.start(0)  # the dialog that was used for it goes with the window

    @Slot()
    def _renew_window(self) -> None:
        """Make the window anew in the language that was chosen, as soon as nothing is under way in it."""
        before = self.window
        if not before.is_settled():
            self._renewal.start(_RENEWAL_MS)
            return
        spoken = languages.current()
        if languages.install(self._app, self._settings.language) == spoken:
            return
        before.remember()
        self.window = MainWindow(self._theme, self._settings)
        self._fill(self.window)
        self.window.take_place_of(before)
        before.hide()  # closed it would hold that the program ends
        before.deleteLater()
