"""The libraries of one window: which one is open, which were, and how another one takes its place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ilo_desktop import paths
from ilo_desktop.desktop.libraries.opening import How, Open, Opened
from ilo_desktop.desktop.libraries.shelf import Shelf, is_there
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.newsroom.progress import Progress

if TYPE_CHECKING:
    from ilo_desktop.library import Library


@dataclass(frozen=True, slots=True)
class Recent:
    """A library that was opened before, and whether its file is still there."""

    path: Path
    is_there: bool


class Libraries(QObject):
    """Opens libraries for a state, one at a time, in the lane: writes that were asked for before are done before.

    ``opening(Path)`` when one is asked for, and then either ``opened(Path)`` or ``refused(Exception)``, which leaves
    the open one as it is. ``recent_changed`` when the list of recent ones may be another.
    """

    opening = Signal(object)
    opened = Signal(object)
    refused = Signal(object)
    recent_changed = Signal()

    def __init__(self, state: State, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._shelf = shelf
        self._recent: tuple[Recent, ...] = ()
        self._asked: tuple[Path, How] | None = None
        self._found: Opened | None = None
        self._first: Path | None = None  # what a start asked for
        self._own = paths.own_library()  # where the way back leads
        self._reindexing: Task | None = None
        self._listing: Task | None = None
        self._is_clearing = False

    @property
    def path(self) -> Path | None:
        """The open library, None before the first one is."""
        return self._state.library.path if self._state.is_open else None

    @property
    def is_opening(self) -> bool:
        """Whether a library is on its way."""
        return self._asked is not None

    @property
    def opening_path(self) -> Path | None:
        """The library that is on its way, if one is."""
        return None if self._asked is None else self._asked[0]

    @property
    def is_sample(self) -> bool:
        """Whether the sample newsroom is open."""
        return self.path == paths.sample_library()

    @property
    def recent(self) -> tuple[Recent, ...]:
        """The libraries that were opened before, newest first, without the open one."""
        return tuple(entry for entry in self._recent if entry.path != self.path)

    @property
    def reindexing(self) -> Task | None:
        """The job that brings the index of the open library up to date, while it is under way."""
        return self._reindexing

    def start(self, path: Path) -> None:
        """Open the first library, which is made where there is none."""
        self._first = path
        self._open(path, How.START)

    @Slot()
    def start_again(self) -> None:
        """Open the first library after all, where it was refused and none is open: another program may have let go."""
        if self._first is not None and not self._state.is_open:
            self.start(self._first)

    @Slot(object)
    def open(self, path: Path) -> None:
        """Open another library in place of the present one."""
        self._open(path, How.OPEN)

    @Slot(object)
    def make(self, path: Path) -> None:
        """Make a new library and open it; refused where there is a file already."""
        self._open(path, How.MAKE)

    @Slot()
    def open_own(self) -> None:
        """Open the user's own library, which is made where there is none."""
        self._open(paths.own_library(), How.START)

    @Slot()
    def open_sample(self) -> None:
        """Open the sample newsroom."""
        self._open(paths.sample_library(), How.SAMPLE)

    @Slot()
    def start_sample_afresh(self) -> None:
        """Open the sample newsroom as it was at first."""
        self._open(paths.sample_library(), How.FRESH_SAMPLE)

    @Slot()
    def go_back(self) -> None:
        """Open the library from which the sample newsroom was entered."""
        # Where the user's own is not there any more, an empty one is no surprise; in place of another it would be.
        self._open(self._own, How.START if self._own == paths.own_library() else How.OPEN)

    @Slot()
    def refresh_recent(self) -> None:
        """Find out which libraries were opened before and are still there."""
        if not self._is_clearing:  # else its list, read a moment later, comes anyway
            self._list(_ListRecent(self._shelf))

    @Slot()
    def clear_recent(self) -> None:
        """Forget which libraries were opened before."""
        self._is_clearing = True
        self._list(_ClearRecent(self._shelf))

    def _list(self, job: _ListRecent) -> None:
        if self._listing is not None:
            self._listing.abandon()
        self._listing = self._state.workers.start(job)
        self._listing.done.connect(self._on_listed)

    def _open(self, path: Path, how: How) -> None:
        if path == paths.sample_library() and how is not How.FRESH_SAMPLE:
            how = How.SAMPLE  # however it was called: it is filled, and it is not remembered
        is_open = path == self.path and how is not How.FRESH_SAMPLE
        if self.is_opening or is_open:
            return
        self._asked = (path, how)
        self.opening.emit(path)
        replaced = self._state.library if path == self.path else None
        task = self._state.workers.start_write(Open(path, how, self._shelf, replaced))
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.ended.connect(self._on_ended)

    @Slot(object)
    def _on_done(self, found: Opened) -> None:
        self._found = found

    @Slot()
    def _on_ended(self) -> None:
        if self._found is None:
            return
        self._state.announce_closing()
        if self._state.workers.is_writing:  # asked for meanwhile: the library that it is meant for is still open
            self._state.workers.start_write(_nothing).ended.connect(self._on_ended)
            return
        found, self._found = self._found, None
        self._take(found)

    def _take(self, found: Opened) -> None:
        before = self._state.library if self._state.is_open else None
        self._asked = None
        self._state.set_library(found.library, found.vocabulary, found.shown)
        if before is not None:
            self._state.workers.start_write(_Close(before))
        self._reindexing = None
        if found.is_outdated:
            self._reindexing = self._state.write(found.library.reindex)
            self._reindexing.ended.connect(self._on_reindexed)
        if not self.is_sample:
            self._own = found.library.path
        self.opened.emit(found.library.path)
        if found.trouble is not None:
            self._state.failed.emit(found.trouble)
        self._is_clearing = False  # whatever was asked before is given up
        self.refresh_recent()

    @Slot()
    def _on_reindexed(self) -> None:
        self._reindexing = None

    @Slot(object)
    def _on_failed(self, trouble: Exception) -> None:
        was_replacing = self._asked is not None and self._asked[1] is How.FRESH_SAMPLE
        self._asked = None
        self.refused.emit(trouble)
        if was_replacing:  # what was open is gone
            self.go_back()

    @Slot(object)
    def _on_listed(self, recent: tuple[Recent, ...]) -> None:
        self._is_clearing = False
        self._recent = recent
        self.recent_changed.emit()


def _nothing(_progress: Progress) -> None:
    """Be the last job of the lane."""


class _Close:
    def __init__(self, library: Library) -> None:
        self._library = library

    def __call__(self, _progress: Progress) -> None:
        self._library.close()


class _ListRecent:
    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def __call__(self, _progress: Progress) -> tuple[Recent, ...]:
        return tuple(Recent(path, is_there(path)) for path in self._shelf.read().recent)


class _ClearRecent(_ListRecent):
    def __call__(self, progress: Progress) -> tuple[Recent, ...]:
        self._shelf.clear()
        return super().__call__(progress)
