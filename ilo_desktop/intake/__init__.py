"""Files to drafts: what a user drops, opens or pastes, read one document at a time, whatever it turns out to be."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from ilo_desktop.intake import documents
from ilo_desktop.intake.desk_work import DeskWork
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.walking import find_files
from ilo_desktop.newsroom.columns import NO_DECISIONS, Decisions
from ilo_desktop.newsroom.errors import NewsroomError
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.release import Problem, Reading
from ilo_desktop.newsroom.vocabulary import Vocabulary


def read(
    paths: Iterable[Path], vocabulary: Vocabulary, progress: Progress = NO_PROGRESS, mappings: Decisions = NO_DECISIONS
) -> Iterator[Reading]:
    """Yield the readings of each file, lazily and in order; folders are walked, their files sorted by name.

    Files within files (archives, mails) follow in the place of the file around them. What cannot be read is a Reading
    with a problem, and the rest goes on. Progress counts files; Cancelled is raised between files and within long ones.
    ``mappings`` are what the user decided about columns of tables.
    """
    found = find_files(paths, progress)
    with DeskWork(Desk(vocabulary, mappings=mappings), progress) as work:
        yield from work.read_files(found)


def read_text(
    text: str,
    name: str,
    vocabulary: Vocabulary,
    progress: Progress = NO_PROGRESS,
    mappings: Decisions = NO_DECISIONS,
) -> Iterator[Reading]:
    """Yield the readings of a pasted text; ``name`` is what the paste is called. Raises Cancelled."""
    try:
        document = documents.from_text(text, name)
    except NewsroomError as error:
        yield Reading(name, problems=(Problem(error.code, name, values=error.values),))
        return
    with DeskWork(Desk(vocabulary, mappings=mappings), progress) as work:
        yield from work.read_document(document)
