"""Files to drafts: what a user drops, opens or pastes, read one document at a time, whatever it turns out to be."""

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path, PurePath

from ilo_desktop.intake import documents, registry
from ilo_desktop.intake.formats import unread
from ilo_desktop.intake.formats.format import Desk, Enclosed, Format
from ilo_desktop.intake.gathering import guarded, readings
from ilo_desktop.intake.limits import HEAD_BYTES
from ilo_desktop.intake.walking import Found, find_files
from ilo_desktop.newsroom.columns import NO_DECISIONS, Decisions
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.release import Document, Problem, Reading
from ilo_desktop.newsroom.vocabulary import Vocabulary


def read(
    paths: Iterable[Path], vocabulary: Vocabulary, progress: Progress = NO_PROGRESS, mappings: Decisions = NO_DECISIONS
) -> Iterator[Reading]:
    """Yield the readings of each file, lazily and in order; folders are walked, their files sorted by name.

    What cannot be read is a Reading with a problem, and the rest goes on. Progress counts files; Cancelled is raised
    between files and within long ones. ``mappings`` are what the user decided about columns of tables.
    """
    found = find_files(paths, progress)
    for done, file in enumerate(found):
        check = partial(progress.step, done, len(found))
        check()
        yield from _read_file(file, Desk(vocabulary, check, mappings))
    progress.step(len(found), len(found))


def read_text(text: str, name: str, vocabulary: Vocabulary, mappings: Decisions = NO_DECISIONS) -> Iterator[Reading]:
    """Yield the readings of a pasted text; ``name`` is what the paste is called."""
    try:
        document = documents.from_text(text, name)
    except NewsroomError as error:
        yield Reading(name, problems=(Problem(error.code, name, values=error.values),))
        return
    yield from _read_document(document, "", Desk(vocabulary, mappings=mappings))


def _read_file(file: Found, desk: Desk) -> Iterator[Reading]:
    if file.problem:
        yield Reading(file.name, problems=(file.problem,))
        return
    ending = file.path.suffix.lower()
    try:
        known = registry.recognise(documents.read_head(file.path, file.name), ending)
        if known and known.reader is None:
            raise _not_supported(known, file.name)  # before a film is read into memory
        document = documents.load(file.path, file.name)  # what is too large is told before what is no text
    except NewsroomError as error:
        yield Reading(file.name, problems=(Problem(error.code, file.name, values=error.values),))
        return
    yield from _read_document(document, ending, desk)


def _read_document(document: Document, ending: str, desk: Desk) -> Iterator[Reading]:
    known = registry.recognise(document.content[:HEAD_BYTES], ending)
    if known is None or known.reader is None:
        error = _not_supported(known, document.name) if known else NewsroomError(Code.FILE_BINARY, name=document.name)
        yield Reading(document.name, problems=(Problem(error.code, document.name, values=error.values),))
        return
    for one in readings(guarded(known.reader(document, desk), document.name), document):
        match one:
            case Reading():
                yield one
            case Enclosed():
                yield from _read_enclosed(one, document, desk)


def _read_enclosed(enclosed: Enclosed, within: Document, desk: Desk) -> Iterator[Reading]:
    document = documents.enclosed(enclosed.name, enclosed.content, within)
    yield from _read_document(document, PurePath(enclosed.name).suffix.lower(), desk)


def _not_supported(known: Format, name: str) -> NewsroomError:
    if known is unread.LIBRARY:
        return NewsroomError(Code.FILE_IS_LIBRARY, name=name)
    return NewsroomError(Code.FILE_NOT_SUPPORTED, name=name, format=known.name)
