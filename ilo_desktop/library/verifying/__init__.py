"""Verifying: a library held against what its documents and the user's decisions make of it."""

from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from ilo_desktop.library import full_text
from ilo_desktop.library.lookup import chunks
from ilo_desktop.library.records import load_releases
from ilo_desktop.library.tables import DOCUMENT, RELEASE, SIGHTING
from ilo_desktop.library.verifying import derived_checks, file_checks, settled_checks
from ilo_desktop.library.verifying.steps import Steps
from ilo_desktop.library.verifying.word_checks import Entry, Words
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.text import fold
from ilo_desktop.newsroom.verifying import Difference, Part
from ilo_desktop.newsroom.vocabulary import Vocabulary

_BATCH = 500


def differences(connection: Connection, vocabulary: Vocabulary, progress: Progress) -> Iterator[Difference]:
    """Yield everything that is not as it should be, in a read transaction; memory stays flat.

    Values of which nothing can be made, and a damaged file, end the search: what else there is, the next one tells.
    """
    try:
        yield from _differences(connection, vocabulary, progress)
    except NewsroomError as error:
        if error.code is not Code.LIBRARY_DAMAGED:
            raise
        reason = str(error.values.get("reason", ""))
        yield Difference(Part.FILE, "", "SQLite", reason, "ok", can_be_repaired=False)


def _differences(connection: Connection, vocabulary: Vocabulary, progress: Progress) -> Iterator[Difference]:
    steps = Steps(progress, _total(connection))
    steps.more(0)
    yield from file_checks.of_sqlite(connection)
    yield from file_checks.of_references(connection)
    is_readable = True
    for difference in file_checks.of_values(connection):
        is_readable = False
        yield difference
    yield from file_checks.of_documents(connection, steps)
    if is_readable:
        yield from settled_checks.of_sightings(connection, steps)
        yield from settled_checks.of_releases(connection, steps)
        yield from derived_checks.of_own_tags(connection)
        yield from derived_checks.of_shelves(connection)
        yield from derived_checks.of_decisions(connection)
        yield from _of_texts(connection, vocabulary, steps)
        yield from _of_notes(connection)
        yield from derived_checks.of_filters(connection)


def _total(connection: Connection) -> int:
    counts = [connection.scalar(select(func.count()).select_from(table)) or 0 for table in (DOCUMENT, SIGHTING)]
    active = connection.scalar(select(func.count()).select_from(SIGHTING).where(SIGHTING.c.is_active)) or 0
    releases = connection.scalar(select(func.count()).select_from(RELEASE)) or 0
    return sum(counts) + active + releases


def _of_texts(connection: Connection, vocabulary: Vocabulary, steps: Steps) -> Iterator[Difference]:
    words = Words(connection, "full_text", Part.WORDS)
    for chunk in chunks(connection.scalars(select(RELEASE.c.id).order_by(RELEASE.c.id)).all(), _BATCH):
        releases = load_releases(connection, chunk)
        folded = {release.id: full_text.folded(release.draft) for release in releases.values()}
        yield from derived_checks.of_tags(connection, releases, folded, vocabulary)
        yield from derived_checks.of_bands(connection, releases, folded)
        yield from derived_checks.of_pairs(connection, chunk)
        for release in releases.values():
            if release.is_listed:
                words.tally.add(release.key, folded[release.id])
        steps.more(len(chunk))
    yield from words.differences(_texts(connection))


def _texts(connection: Connection) -> Iterator[Entry]:
    ids = connection.scalars(select(RELEASE.c.id).where(RELEASE.c.is_listed).order_by(RELEASE.c.key)).all()
    for chunk in chunks(ids, _BATCH):
        for release in load_releases(connection, chunk).values():
            yield release.id, release.key, full_text.folded(release.draft)


def _of_notes(connection: Connection) -> Iterator[Difference]:
    words = Words(connection, "note_text", Part.NOTE_WORDS)
    for _, row, texts in _notes(connection):
        words.tally.add(row, texts)
    yield from words.differences(_notes(connection))


def _notes(connection: Connection) -> Iterator[Entry]:
    with_note = select(RELEASE.c.id, RELEASE.c.note).where(RELEASE.c.note != "").order_by(RELEASE.c.id)
    for release_id, note in connection.execute(with_note):
        yield release_id, release_id, (fold(note),)
