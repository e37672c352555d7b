"""Files to drafts: what a user drops, opens or pastes, read one document at a time, whatever it turns out to be."""

import logging
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from ilo_desktop.intake import documents, registry
from ilo_desktop.intake.formats import unread
from ilo_desktop.intake.formats.format import Check, Format, Reader
from ilo_desktop.intake.limits import HEAD_BYTES
from ilo_desktop.intake.walking import Found, find_files
from ilo_desktop.newsroom.errors import Cancelled, Code, NewsroomError
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.release import Problem, Reading
from ilo_desktop.newsroom.vocabulary import Vocabulary

log = logging.getLogger(__name__)


def read(paths: Iterable[Path], vocabulary: Vocabulary, progress: Progress = NO_PROGRESS) -> Iterator[Reading]:
    """Yield one Reading a file, lazily and in order; folders are walked, their files sorted by name.

    What cannot be read is a Reading with a problem, and the rest goes on. Progress counts files; Cancelled is raised
    between files and within long ones.
    """
    found = find_files(paths, progress)
    for done, file in enumerate(found):
        check = partial(progress.step, done, len(found))
        check()
        yield _read_file(file, vocabulary, check)
    progress.step(len(found), len(found))


def read_text(text: str, name: str, vocabulary: Vocabulary) -> Reading:
    """Return what a pasted text gave; ``name`` is what the paste is called."""

    def work() -> Reading:
        document = documents.from_text(text, name)
        known = registry.recognise(document.content[:HEAD_BYTES], "")
        return _reader(known, name)(document, vocabulary, lambda: None)

    return _guarded(name, work)


def _read_file(file: Found, vocabulary: Vocabulary, check: Check) -> Reading:
    if file.problem:
        return Reading(file.name, problems=(file.problem,))

    def work() -> Reading:
        head = documents.read_head(file.path, file.name)
        known = registry.recognise(head, file.path.suffix.lower())
        if known and known.reader is None:
            raise _not_supported(known, file.name)  # before a film is read into memory
        document = documents.load(file.path, file.name)  # what is too large is told before what is no text
        return _reader(known, file.name)(document, vocabulary, check)

    return _guarded(file.name, work)


def _reader(known: Format | None, name: str) -> Reader:
    if known is None:
        raise NewsroomError(Code.FILE_BINARY, name=name)
    if known.reader is None:
        raise _not_supported(known, name)
    return known.reader


def _not_supported(known: Format, name: str) -> NewsroomError:
    if known is unread.LIBRARY:
        return NewsroomError(Code.FILE_IS_LIBRARY, name=name)
    return NewsroomError(Code.FILE_NOT_SUPPORTED, name=name, format=known.name)


def _guarded(name: str, work: Callable[[], Reading]) -> Reading:
    """Return what reading one file gives, or the problem that ended it: the edge at which faults of readers stop."""
    try:
        return work()
    except Cancelled:
        raise
    except NewsroomError as error:
        problem = Problem(error.code, name, values=error.values)
    except Exception as error:  # so broad here alone: whatever a reader trips over, the other files are still read
        log.exception("reading %s failed", name)
        problem = Problem(Code.READER_FAILED, name, values={"reason": f"{type(error).__name__}: {error}"})
    return Reading(name, problems=(problem,))
