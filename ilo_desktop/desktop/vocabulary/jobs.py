"""What is done with the user's vocabulary file, without a reference to any widget; called in workers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ilo_desktop import paths, vocabularies
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.errors import NewsroomError
from ilo_desktop.newsroom.progress import Progress

if TYPE_CHECKING:
    from ilo_desktop.library import Library
    from ilo_desktop.newsroom.vocabulary import Vocabulary

#: What tells one state of a file from another: its size and when it was written. None where there is none.
Stamp = tuple[int, int] | None


def stamp_of(path: Path) -> Stamp:
    """Return the state of a file."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


class MakeFile:
    """Returns the user's own file, made where there is none."""

    def __call__(self, _progress: Progress) -> Path:
        return vocabularies.own_file()


@dataclass(frozen=True, slots=True)
class Looked:
    """The file as it is, and the vocabulary with it; None where nothing changed since it was looked at before."""

    stamp: Stamp
    vocabulary: Vocabulary | None = None
    trouble: NewsroomError | None = None


class Look:
    """Reads the vocabulary where the user's own file is not as it was."""

    def __init__(self, before: Stamp) -> None:
        self._before = before

    def __call__(self, _progress: Progress) -> Looked:
        stamp = stamp_of(paths.own_vocabulary())
        if stamp == self._before:
            return Looked(stamp)
        known = vocabularies.read()
        return Looked(stamp, known.vocabulary, known.trouble)


class TagAnew:
    """Tags all releases of a library by another vocabulary."""

    def __init__(self, library: Library, vocabulary: Vocabulary) -> None:
        self.library = library
        self.vocabulary = vocabulary

    def __call__(self, progress: Progress) -> ChangeSet:
        return self.library.retag(progress, self.vocabulary)
