"""The claim to be the one program of a library, and the way to the program that has it.

Loaded before anything large, for a second start ends here. What passes between the programs goes through a local
socket that only this user can open, never through the network.
"""

import json
import logging
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QDeadlineTimer, QLockFile, QThread

from ilo_desktop import paths

log = logging.getLogger(__name__)

#: What the first program answers when it has the files.
TAKEN = b"taken\n"
#: How long the first program may take to come up and to answer before the second opens a window of its own.
PATIENCE_MS = 5_000
_LOOK_MS = 40
#: How long before that the first program must have heard the files, so that its answer comes in time.
_ANSWER_MS = 500
#: The variables in which the desktop says that the user asked for this start, so that a window may come forward.
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


@dataclass(frozen=True, slots=True)
class Handed:
    """What a second start says: its files by their whole paths, its leave to come forward, and until when it waits.

    The moment is one of the system's clock that never goes back, which all programs share.
    """

    files: tuple[Path, ...]
    token: str
    until_ms: int

    @property
    def is_late(self) -> bool:
        """Whether the second start has opened a window of its own by now."""
        return QDeadlineTimer.current().deadline() > self.until_ms


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
    def address(self) -> str:
        """Where the program that has the claim listens: the path of a socket, on Windows the name of a pipe."""
        return f"{paths.APP_NAME}-{self._key}" if os.name == "nt" else str(self._folder / f"{self._key}.socket")

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

        False where it does not answer, or has ended meanwhile: then this process has the claim, if it can be had.
        """
        from PySide6.QtNetwork import QLocalSocket

        deadline = QDeadlineTimer(patience_ms)
        socket = QLocalSocket()
        while True:
            socket.connectToServer(self.address)
            if socket.waitForConnected(deadline.remainingTime()):
                break
            if deadline.hasExpired() or self.take():
                return False
            QThread.msleep(_LOOK_MS)  # it has not come up yet
        socket.write(message(files, deadline.deadline() - min(_ANSWER_MS, patience_ms // 2)))
        while not socket.canReadLine():
            if not socket.waitForReadyRead(deadline.remainingTime()):
                return False
        return bytes(socket.readLine().data()) == TAKEN


def message(files: Sequence[Path], until_ms: int) -> bytes:
    """Return what a second start says, as a line."""
    token = next((os.environ[name] for name in _TOKENS if os.environ.get(name)), "")
    said = {"files": [str(paths.whole(file)) for file in files], "token": token, "until": until_ms}
    return json.dumps(said).encode() + b"\n"


def read_message(line: bytes) -> Handed:
    """Return what a line says; ValueError where it is no message."""
    said = json.loads(line)
    if not isinstance(said, dict):
        raise ValueError(said)
    files, token, until_ms = said.get("files"), said.get("token"), said.get("until")
    if not (isinstance(files, list) and all(isinstance(file, str) for file in files)):
        raise ValueError(said)
    if not (isinstance(token, str) and isinstance(until_ms, int)):
        raise ValueError(said)
    return Handed(tuple(Path(file) for file in files), token, until_ms)
