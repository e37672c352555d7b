"""A letter from a second start to the program that has the claim: a file in a folder that only this user can open.

It has one name after the other: ``.new`` while it is written, ``.letter`` while it lies there, ``.open`` while the
first program takes in what it says. Then it is gone, and that is the answer. While it lies there both may want it, the
one to open it, the other to take it back: each gives it a name of its own, which only one of them can do. ``.sender``
is locked for as long as the second start waits: a letter whose writer was killed is told from one that is waited for.
"""

import json
import logging
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile

from ilo_desktop import paths

log = logging.getLogger(__name__)

LYING, OPEN = ".letter", ".open"
_NEW, _BACK, _SENDER = ".new", ".back", ".sender"
_LONGEST_BYTES = 4 << 20
#: The variables in which the desktop says that the user asked for this start, so that a window may come forward.
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


@dataclass(frozen=True, slots=True)
class Handed:
    """What a second start says: its files by their whole paths, and its leave to come forward."""

    files: tuple[Path, ...]
    token: str


class Letter:
    """A letter, as the second start has it that writes it."""

    def __init__(self, folder: Path) -> None:
        self._name = str(folder / f"{os.getpid()}-{os.urandom(8).hex()}")
        self._lying, self._open = self._file(LYING), self._file(OPEN)
        self._sender = _lock(self._name)

    @property
    def is_taken_in(self) -> bool:
        """Whether the first program has what it says. One that is killed before that leaves the letter open."""
        return not (self._lying.exists() or self._open.exists())  # in this order: it goes from the one to the other

    def send(self, content: bytes) -> None:
        """Put it where the first program looks; OSError where that cannot be."""
        make_folder(self._lying.parent)
        if not self._sender.tryLock(0):
            raise OSError(f"{self._name}{_SENDER} cannot be locked")
        new = self._file(_NEW)
        new.write_bytes(content)
        new.replace(self._lying)

    def take_back(self, *, is_alone: bool) -> bool:
        """Have it back; False where the first program has it. ``is_alone``: there is none, what it opened counts too.

        Where the system lets nobody have it, it is said to be back: its files come twice rather than never.
        """
        for name in (self._lying, self._open) if is_alone else (self._lying,):
            try:
                take(name, self._file(_BACK))
            except FileNotFoundError:
                continue
            except OSError as trouble:
                log.warning("a letter cannot be taken back: %s", trouble)
                drop(name)
            return True
        return False

    def forget(self) -> None:
        """Wait for it no longer, and leave nothing of it but what the first program has."""
        for suffix in (_NEW, _BACK):
            drop(self._file(suffix))
        self._sender.unlock()

    def _file(self, suffix: str) -> Path:
        return Path(self._name + suffix)


def make_folder(folder: Path) -> None:
    """Make the folder of letters, for this user alone; OSError where that cannot be."""
    folder.mkdir(mode=0o700, exist_ok=True)


def read(letter: Path) -> Handed:
    """Return what a letter says; OSError where it cannot be read, ValueError where it is no message."""
    with letter.open("rb") as file:
        return read_message(file.read(_LONGEST_BYTES + 1))


def take(letter: Path, own: Path) -> None:
    """Give a letter a name of one's own; FileNotFoundError where another has it, another OSError where nobody can.

    Windows may let two at the same moment give it a name. Only the last of them can then open it.
    """
    letter.replace(own)
    own.open("rb").close()


def drop(file: Path) -> None:
    """Delete a file; where the system does not let that happen, the next program that begins to look does it."""
    with suppress(OSError):
        file.unlink(missing_ok=True)


def sort_left(folder: Path) -> None:
    """Lay out again what a program had open that was killed over it, and delete the letters whose writers are gone:
    nobody waits for a review of what was killed yesterday.
    """
    for name in {str(file.with_suffix("")) for file in folder.iterdir()}:
        sender = _lock(name)
        if sender.tryLock(0):
            for suffix in (LYING, OPEN, _NEW, _BACK):
                drop(Path(name + suffix))
            sender.unlock()
        else:
            with suppress(OSError):  # for most there is none
                Path(name + OPEN).replace(name + LYING)


def message(files: Sequence[Path]) -> bytes:
    """Return what a second start says, as a letter has it."""
    token = next((os.environ[name] for name in _TOKENS if os.environ.get(name)), "")
    return json.dumps({"files": [str(paths.whole(file)) for file in files], "token": token}).encode()


def read_message(content: bytes) -> Handed:
    """Return what a message says; ValueError where it is none, or too long for a letter."""
    if len(content) > _LONGEST_BYTES:
        raise ValueError(len(content))
    said = json.loads(content)
    if not isinstance(said, dict):
        raise ValueError(said)
    files, token = said.get("files"), said.get("token")
    if not (isinstance(files, list) and all(isinstance(file, str) for file in files) and isinstance(token, str)):
        raise ValueError(said)
    return Handed(tuple(Path(file) for file in files), token)


def _lock(name: str) -> QLockFile:
    lock = QLockFile(name + _SENDER)
    lock.setStaleLockTime(0)  # it is stale when its process is gone, and never by its age
    return lock
