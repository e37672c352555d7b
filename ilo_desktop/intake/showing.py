"""Documents shown again as they were imported, around a release that was read from them.

What is more than plain text is read anew by a process of its own, under the same limits as when it was imported.
"""

from dataclasses import replace
from pathlib import PurePosixPath

from ilo_desktop.intake import charsets, registry
from ilo_desktop.intake.around import lines_around, shortened
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.limits import HEAD_BYTES
from ilo_desktop.intake.processes.pool import Pool
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.passages import find_lines
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.readable import Readable, Shape
from ilo_desktop.newsroom.release import Document, Draft, Problem
from ilo_desktop.newsroom.vocabulary import Vocabulary

#: In so many lines a release is looked for by its words; a document whose releases have no lines is never longer.
_MOST_LINES = 20_000


def show(document: Document, draft: Draft, vocabulary: Vocabulary, progress: Progress = NO_PROGRESS) -> Readable:
    """Return what can be read of a document around a release.

    NewsroomError where it cannot be read, as when it was imported; raises Cancelled.
    """
    known = registry.recognise(document.content[:HEAD_BYTES], PurePosixPath(document.name).suffix.lower())
    if known is None or known.shower is None:
        return _by_lines(document, draft)
    with Pool(Desk(vocabulary)) as pool:
        job = pool.start(known, document, is_alone=True, shown=draft)
        for found in job.results(lambda: progress.step(0, 0)):
            if isinstance(found, Readable):
                return replace(found, lines=tuple(map(shortened, found.lines)))
            if isinstance(found, Problem):
                raise NewsroomError(found.code, **{"name": document.name, **found.values})
    return Readable(Shape.READ)


def as_read(draft: Draft) -> Readable:
    """Return what was read from a document that cannot be shown itself."""
    day = str(draft.day) if draft.day else ""
    parts = (draft.kicker, draft.headline, day, draft.place, draft.summary, draft.text)
    text = "\n\n".join(part for part in parts if part)
    return Readable(Shape.READ, lines=tuple(map(shortened, text.split("\n"))))


def _by_lines(document: Document, draft: Draft) -> Readable:
    decoded = charsets.decode(document.content)
    if decoded is None:
        raise NewsroomError(Code.FILE_BINARY, name=document.name)
    text = decoded[0]
    if draft.line:
        return lines_around(text, draft.line, draft.last_line)
    shown = lines_around(text, 1, _MOST_LINES)
    found = find_lines(shown.lines, draft)
    marked = (found[0] + 1, found[1] + 1) if found else (0, 0)
    return replace(shown, marked=marked)
