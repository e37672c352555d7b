"""What one window shows of its libraries: which is open, that another one is on its way, and why one is refused."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.importing.flow import ImportFlow
from ilo_desktop.desktop.libraries.libraries import Libraries
from ilo_desktop.desktop.libraries.menu import LibraryActions
from ilo_desktop.desktop.libraries.names import library_name, window_title
from ilo_desktop.desktop.libraries.sample_bar import SampleBar
from ilo_desktop.desktop.messages import Messages, sentence
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.status_line import StatusLine
from ilo_desktop.newsroom.errors import NewsroomError

#: An opening that takes longer is told in the middle of the window; words that come and go at once would only flicker.
_SLOW_MS = 400


class LibraryFront(QObject):
    """Owns title, sample bar and status line as far as they tell of libraries, and holds the flow meanwhile.

    ``left(str)`` when the panes give way to these words (or to nothing), ``is_open_changed(bool)`` when things can be
    done in a library, or not any more until the next one is open.
    """

    left = Signal(str)
    is_open_changed = Signal(bool)

    def __init__(
        self,
        state: State,
        libraries: Libraries,
        actions: Actions,
        messages: Messages,
        flow: ImportFlow,
        status: StatusLine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._state = state
        self._libraries = libraries
        self._messages = messages
        self._flow = flow
        self._status = status
        self._window = window
        self._why = ""  # no library is open
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MS)
        self.bar = SampleBar(window)
        menu = LibraryActions(libraries, actions, messages, window)
        libraries.opening.connect(self._on_opening)
        libraries.opened.connect(self._show_library)
        libraries.refused.connect(self._on_refused)
        self._slow.timeout.connect(self._on_slow)
        self.bar.back_requested.connect(libraries.go_back)
        self.bar.afresh_requested.connect(menu.ask_afresh)
        flow.own_library_wanted.connect(libraries.go_back)

    @property
    def is_open(self) -> bool:
        """Whether a library is open and none is on its way."""
        return self._state.is_open and not self._libraries.is_opening

    def take_place_of(self, before: LibraryFront) -> None:
        """Show what the front of another window showed."""
        if self._state.is_open:
            self._show_library()
            self._status.show_facts()
        else:
            self._show_none(before._why)

    @Slot(object)
    def _on_opening(self) -> None:
        if self._state.is_open:  # the first library finds the grounds of the panes
            self.left.emit("")
        self._status.show_text(self._words())
        self._slow.start()
        self._set_open(is_open=False)

    @Slot()
    def _on_slow(self) -> None:
        self.left.emit(self._words())

    @Slot(object)
    def _on_refused(self, trouble: Exception) -> None:
        self._slow.stop()
        self._messages.show_trouble(trouble)
        if self._state.is_open:
            self._set_open(is_open=True)
            self._status.show_facts()
        else:
            self._show_none(sentence(trouble) if isinstance(trouble, NewsroomError) else "")

    def _words(self) -> str:
        path = self._libraries.opening_path
        return self.tr("Opening “{library}” …").format(library="" if path is None else library_name(path))

    @Slot(object)
    def _show_library(self) -> None:
        self._slow.stop()
        is_sample = self._libraries.is_sample
        self._window.setWindowTitle(window_title(self._libraries.path))
        self.bar.setVisible(is_sample)
        self._flow.set_asks_where(is_sample)
        self._set_open(is_open=True)
        if self._libraries.reindexing is not None:
            self._libraries.reindexing.failed.connect(self._messages.show_trouble)
            self._status.follow(self._libraries.reindexing, self.tr("Updating the index"))

    def _show_none(self, why: str) -> None:
        self._why = why
        self.left.emit(why)
        self._status.show_text(self.tr("No library is open"))
        self._set_open(is_open=False)

    def _set_open(self, *, is_open: bool) -> None:
        self._flow.set_held(not is_open)
        self.is_open_changed.emit(is_open)
