"""The claim to be the one program of a library, and the way to the program that has it.

Loaded before anything large, for a second start ends here.
"""

import logging
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QDeadlineTimer, QLockFile, QThread

from ilo_desktop import paths
from ilo_desktop.desktop.one_program.letter import Letter, message

log = logging.getLogger(__name__)

#: How long the first program may take to come up and to take a letter in before the second opens a window of its own.
PATIENCE_MS = 5_000
_LOOK_MS = 20


class Claim:
    """One library's claim. It goes with the process that has it, even where that is killed."""

    def __init__(self, library: Path) -> None:
        self._folder = paths.runtime_folder()
        real = os.path.normcase(os.path.realpath(library))
        # Qt's, which is there already: hashlib loads another 3 MB before the frame of the window.
        digest = QCryptographicHash.hash(os.fsencode(real), QCryptographicHash.Algorithm.Sha256)
        self._key = bytes(digest.data()).hex()[:20]
        self._lock = QLockFile(str(self._folder / f"{self._key}.lock"))
        self._lock.setStaleLockTime(0)  # it is stale when its process is gone, and never by its age

    @property
    def is_held(self) -> bool:
        """Whether this process has it."""
        return self._lock.isLocked()

    @property
    def is_elsewhere(self) -> bool:
        """Whether another program had it when this one tried to take it."""
        return self._lock.error() is QLockFile.LockError.LockFailedError

    @property
    def letters(self) -> Path:
        """The folder in which second starts lay their letters; it may not exist yet."""
        return self._folder / f"{self._key}.letters"

    def take(self) -> bool:
        """Take the claim; False where another program has it, or where its file cannot be made."""
        if self.is_held:
            return True
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            log.warning("no place for the claim at %s", self._folder)
            return False
        return self._lock.tryLock(0)

    def release(self) -> None:
        """Let others have it."""
        self._lock.unlock()

    def hand_over(self, files: Sequence[Path], patience_ms: int = PATIENCE_MS) -> bool:
        """Hand files to the program that has the claim and let its window come forward; True when it has them.

        False where it does not take them in, or has ended meanwhile: then this process has the claim, if it can be had.
        """
        letter = Letter(self.letters)
        try:
            letter.send(message(files))
            return self._wait_for(letter, QDeadlineTimer(patience_ms))
        except OSError as trouble:
            log.warning("nothing can be handed over: %s", trouble)
            return False
        finally:
            letter.forget()

    def _wait_for(self, letter: Letter, deadline: QDeadlineTimer) -> bool:
        """Return whether the first program has what a letter says, which it keeps even where it ends after that."""
        while not letter.is_taken_in:
            is_alone = self.take()
            if is_alone or deadline.hasExpired():
                if letter.take_back(is_alone=is_alone):
                    return False
                self.release()
                return True
            QThread.msleep(_LOOK_MS)
        return True
