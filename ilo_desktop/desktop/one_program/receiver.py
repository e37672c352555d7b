"""The ear of the first program: takes in what second starts hand over."""

import logging
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal, Slot

from ilo_desktop.desktop.one_program.claim import Claim
from ilo_desktop.desktop.one_program.letter import LYING, OPEN, Handed, drop, make_folder, read, sort_left, take

log = logging.getLogger(__name__)

#: How often to look where the system tells of no change.
_LOOK_INTERVAL_MS = 1_000


class Receiver(QObject):
    """Watches the letters of a claim that is held. ``received(files, token)`` for each start that handed over.

    A letter is taken in when all have heard of it, and then it is gone. One that is no message is left to its sender,
    which goes on by itself when its patience is over.
    """

    received = Signal(list, str)

    def __init__(self, claim: Claim, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = claim.letters
        self._refused: set[Path] = set()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        self._regularly = QTimer(self)
        self._regularly.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._regularly.setInterval(_LOOK_INTERVAL_MS)
        self._regularly.timeout.connect(self._look)

    def begin(self) -> bool:
        """Take in the letters that are waited for, and watch for more; False where there is no place for letters."""
        try:
            make_folder(self._folder)
            sort_left(self._folder)
        except OSError as trouble:
            log.warning("second starts cannot hand over: %s", trouble)
            return False
        self._regularly.start()
        self._look()
        return True

    def close(self) -> None:
        """Take no more letters: those that come lie there until their senders take them back."""
        self._regularly.stop()
        self._watcher.directoryChanged.disconnect(self._look)
        try:
            self._folder.rmdir()
        except OSError:
            log.debug("letters are left at %s", self._folder)

    @Slot()
    def _look(self) -> None:
        if not self._watcher.directories():  # also where somebody cleaned up, and a second start made it again
            self._watcher.addPath(str(self._folder))
        for letter in sorted(self._folder.glob(f"*{LYING}")):
            if letter not in self._refused:
                self._take_in(letter)

    def _take_in(self, letter: Path) -> None:
        handed = self._open(letter)
        if handed is None:
            return
        log.info("a second start handed over %d files", len(handed.files))
        self.received.emit(list(handed.files), handed.token)
        drop(letter.with_suffix(OPEN))

    def _open(self, letter: Path) -> Handed | None:
        """Return what a letter says, None where it is not to be had or is none."""
        opened = letter.with_suffix(OPEN)
        try:
            handed = read(letter)
            take(letter, opened)
        except FileNotFoundError:  # its sender took it back
            return None
        except (OSError, ValueError, RecursionError) as trouble:
            with suppress(OSError):  # so that its sender can take it back
                opened.replace(letter)
            if not isinstance(trouble, PermissionError):  # on Windows somebody has it open: it is looked at again
                log.warning("a letter that is none was handed over: %s", type(trouble).__name__)
                self._refused.add(letter)
            return None
        return handed
