"""The job that opens a library, done in a worker: the window is there first, and stays with what it has on trouble."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from ilo_desktop import resources, vocabularies
from ilo_desktop.desktop.libraries.shelf import Shelf, is_there
from ilo_desktop.desktop.state import Find, Shown
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import EVERYTHING

if TYPE_CHECKING:  # SQLAlchemy is loaded in the worker
    from ilo_desktop.library import Library
    from ilo_desktop.library.first_look import FirstLook
    from ilo_desktop.newsroom.vocabulary import Vocabulary
    from ilo_desktop.newsroom.vocabulary_labels import Labels

#: More than a list has room for, however tall the screen.
_FIRST_ROWS = 60
_BESIDE = ("", "-wal", "-shm", "-journal")


class How(Enum):
    """In what sense a library is opened."""

    START = auto()  # made where there is none
    OPEN = auto()  # must be there
    MAKE = auto()  # must not be there
    SAMPLE = auto()  # the sample newsroom, filled where it is empty
    FRESH_SAMPLE = auto()  # the same without what was done in it


@dataclass(frozen=True, slots=True)
class Opened:
    """An open library with what it shows. ``trouble`` tells why the user's own vocabulary is not in force."""

    library: Library
    vocabulary: Vocabulary
    shown: Shown
    is_outdated: bool
    trouble: NewsroomError | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """What a library shows first, None where that must wait until it is open, and what that is called."""

    look: FirstLook | None
    labels: Labels


class Look:
    """Reads what a library shows first, without the database layer."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, _progress: Progress) -> Looked:
        from ilo_desktop.library.first_look import first_look

        look = first_look(self._path, _FIRST_ROWS)
        return Looked(look, vocabularies.read_for_rows())


class Open:
    """Loads the database layer and the vocabulary, and opens a library; NewsroomError where that is refused."""

    def __init__(self, path: Path, how: How, shelf: Shelf, replaced: Library | None = None) -> None:
        """``replaced`` is the open library where this one takes the place of its file."""
        self._path = path
        self._how = how
        self._shelf = shelf
        self._replaced = replaced

    def __call__(self, progress: Progress) -> Opened:
        from ilo_desktop.library import Library

        with ExitStack() as stack:
            self._prepare(stack)
            known = vocabularies.read()
            vocabulary = known.vocabulary
            library = Library.open(self._path, vocabulary)
            stack.callback(library.close)
            if self._how in (How.SAMPLE, How.FRESH_SAMPLE):
                _fill(library, vocabulary, progress)
            else:
                self._shelf.remember(self._path)
            shown = Find(library, EVERYTHING)(progress)
            opened = Opened(library, vocabulary, shown, library.needs_reindex(), known.trouble)
            stack.pop_all()
        return opened

    def _prepare(self, stack: ExitStack) -> None:
        match self._how:
            case How.OPEN:
                if not is_there(self._path):
                    raise NewsroomError(Code.LIBRARY_MISSING, path=self._path)
            case How.MAKE:
                _reserve(self._path)
                stack.callback(remove_library, self._path)
            case How.FRESH_SAMPLE:
                if self._replaced is not None:
                    self._replaced.close()
                remove_library(self._path)


def _reserve(path: Path) -> None:
    """Make an empty file where there is none, which nobody else can have made meanwhile."""
    try:
        path.open("xb").close()
    except FileExistsError as error:
        raise NewsroomError(Code.LIBRARY_EXISTS, path=path) from error
    except OSError as error:
        raise NewsroomError(Code.LIBRARY_UNREACHABLE, path=path, reason=error.strerror or str(error)) from error


def remove_library(path: Path) -> None:
    """Delete a library's file and those that SQLite keeps beside it."""
    try:
        for ending in _BESIDE:
            path.with_name(path.name + ending).unlink(missing_ok=True)
    except OSError as error:
        raise NewsroomError(Code.LIBRARY_UNREACHABLE, path=path, reason=error.strerror or str(error)) from error


def _fill(library: Library, vocabulary: Vocabulary, progress: Progress) -> None:
    """Import the sample releases into a library that has no import yet."""
    from ilo_desktop import intake

    if not library.imports():
        with library.plan(intake.read([resources.folder("samples")], vocabulary), progress) as plan:
            library.apply(plan, progress=progress)
