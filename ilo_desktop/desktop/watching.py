"""The eye on the library's file: finds out soon, and without holding up the window, that another program wrote."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from ilo_desktop.desktop.tasks import Task, Workers
from ilo_desktop.newsroom.progress import Progress

if TYPE_CHECKING:
    from ilo_desktop.library import Library

#: How often to look where the system tells of no change, as on drives of other computers.
_LOOK_INTERVAL_MS = 1_000
#: A write changes the files many times; one look after the last of them is enough.
_SETTLE_MS = 50


class LibraryWatch(QObject):
    """Watches one library at a time. ``changed`` when another process wrote, ``failed(Exception)`` where it cannot be
    looked at: told once until it can be again, the watch then rests until ``resume``.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = workers
        self._library: Library | None = None
        self._looking: Task | None = None
        self._is_resting = True
        self._has_told = False
        self._files = QFileSystemWatcher(self)
        self._files.fileChanged.connect(self._on_file_changed)
        self._soon = _timer(self, _SETTLE_MS, is_single=True)
        self._regularly = _timer(self, _LOOK_INTERVAL_MS, is_single=False)
        self._soon.timeout.connect(self.look)
        self._regularly.timeout.connect(self.look)

    @property
    def is_resting(self) -> bool:
        """Whether nothing is looked at."""
        return self._is_resting

    def set_library(self, library: Library) -> None:
        """Watch this library from ``resume`` on, and the one before no longer."""
        if self._looking is not None:
            self._looking.abandon()
            self._looking = None
        self._library = library
        self._is_resting = True
        self._has_told = False
        for timer in (self._soon, self._regularly):
            timer.stop()
        if self._files.files():
            self._files.removePaths(self._files.files())

    def resume(self) -> None:
        """Watch on."""
        if self._library is not None and self._is_resting:
            self._is_resting = False
            self._watch_files(self._library.path)
            self._regularly.start()

    @Slot()
    def look(self) -> None:
        """Ask the library in a worker whether it changed; never twice at once, nor while this program writes."""
        if self._library is None or self._is_resting or self._looking is not None or self._workers.is_writing:
            return
        self._looking = self._workers.start(_Look(self._library))
        self._looking.done.connect(self._on_looked)
        self._looking.failed.connect(self._on_look_failed)

    def _watch_files(self, path: Path) -> None:
        # The log beside the library goes and comes with the programs that use it.
        wanted = {str(path), str(path.with_name(path.name + "-wal"))}
        missing = [name for name in wanted - set(self._files.files()) if Path(name).exists()]
        if missing:
            self._files.addPaths(missing)

    @Slot()
    def _on_file_changed(self) -> None:
        self._soon.start()

    @Slot(object)
    def _on_looked(self, is_changed: bool) -> None:
        self._looking = None
        self._has_told = False
        if self._library is not None:
            self._watch_files(self._library.path)
        if is_changed:
            self.changed.emit()

    @Slot(object)
    def _on_look_failed(self, trouble: Exception) -> None:
        self._looking = None
        self._is_resting = True
        self._regularly.stop()
        if not self._has_told:
            self._has_told = True
            self.failed.emit(trouble)


def _timer(parent: QObject, interval_ms: int, *, is_single: bool) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(interval_ms)
    timer.setSingleShot(is_single)
    return timer


class _Look:
    def __init__(self, library: Library) -> None:
        self._library = library

    def __call__(self, _progress: Progress) -> bool:
        return self._library.changed_elsewhere()
