"""The window's composition root: makes every part, gives each what it needs, and runs the event loop.

The order of a start, and why: the frame of the window first, in its colours, for that needs little and shows that the
program is coming; then the panes, when that frame is on the screen; then the library in a worker, with the database
layer, whose loading takes the longest and would hold up the rest (Python runs one thread at a time). What only some
starts need is loaded when it is wanted: readers, reviews, printing, dialogs. A test holds what is not loaded when.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from ilo_desktop import __version__
from ilo_desktop.desktop import languages
from ilo_desktop.desktop.display import has_display
from ilo_desktop.desktop.garbage import GarbageCollector
from ilo_desktop.desktop.libraries.libraries import Libraries
from ilo_desktop.desktop.libraries.shelf import Shelf
from ilo_desktop.desktop.main_window import MainWindow
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Workers
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.newsroom.errors import Code, NewsroomError

log = logging.getLogger(__name__)


def run(library: Path, files: Sequence[Path] = ()) -> int:
    """Open the window on a library, with files for the import review; return the exit code when it is closed.

    NewsroomError where there is no screen.
    """
    if not has_display():
        raise NewsroomError(Code.NO_DISPLAY)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("ilo-newsroom")
    app.setApplicationDisplayName("ILO Newsroom")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("ilo-newsroom")
    program = Program(app, library, files)
    program.start()
    code = app.exec()
    program.shut_down()
    return code


class Program(QObject):
    """Owns the window, the state and the threads of one running program."""

    def __init__(self, app: QApplication, library: Path, files: Sequence[Path]) -> None:
        super().__init__(app)
        self._path = library
        self._files = list(files)
        self._settings = Settings(self)
        languages.install(app, self._settings.text(Key.LANGUAGE))
        self._theme = Theme(app, self._settings.theme, self._settings.reading_type)
        self.workers = Workers(self)
        self.state = State(self.workers, self)
        self.libraries = Libraries(self.state, Shelf(), self)
        self.window = MainWindow(self.state, self._theme, self._settings, self.libraries)
        self._garbage = GarbageCollector(self.workers, self)
        self.window.framed.connect(self.fill)

    def start(self) -> None:
        """Show the frame of the window; what is in it follows."""
        self._garbage.start()
        self.window.show()

    def shut_down(self) -> None:
        """Let writes finish, stop the rest, and close the library."""
        self.workers.shut_down()
        if self.state.is_open:
            self.state.library.close()
        self._garbage.stop()

    @Slot()
    def fill(self) -> None:
        """Fill the window, and open the library in a worker."""
        from ilo_desktop import logs
        from ilo_desktop.desktop.icons import app_icon
        from ilo_desktop.desktop.messages import BugHook

        logs.install(logging.INFO)
        self.window.fill()
        BugHook(self.window.messages).install()
        QApplication.setWindowIcon(app_icon())
        self.libraries.start(self._path)
        if self._files:
            self.window.flow.review_paths(self._files)
