"""The user's marks: read and starred on many releases at once, and a release's note."""

from collections.abc import Collection

from sqlalchemy import Connection, Update, select, update

from ilo_desktop.library import full_text
from ilo_desktop.library.index import STARRED, UNREAD, IndexChange
from ilo_desktop.library.lookup import among, chunks
from ilo_desktop.library.preparing import Marks, values_of
from ilo_desktop.library.records import load_releases, load_tags
from ilo_desktop.library.rows import Rows
from ilo_desktop.library.spool import Spool
from ilo_desktop.library.tables import ReleaseRow
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import NO_PROGRESS
from ilo_desktop.newsroom.release import Mark

_COLUMNS = {Mark.READ: ReleaseRow.read, Mark.STARRED: ReleaseRow.starred}


def set_mark(
    connection: Connection, mark: Mark, ids: Collection[int], *, on: bool
) -> tuple[ChangeSet, IndexChange | None]:
    """Set or clear a mark; ids that the library does not have, or that are so already, are passed over."""
    column = _COLUMNS[mark]
    bitmap = UNREAD if mark is Mark.READ else STARRED
    change = IndexChange()
    keys = (change.come if on == (mark is Mark.STARRED) else change.left)[bitmap]
    marked: set[int] = set()
    for chunk in chunks(sorted(ids)):
        rows = connection.execute(
            select(ReleaseRow.id, ReleaseRow.key, ReleaseRow.is_listed).where(
                among(ReleaseRow.id, chunk), column != on, ReleaseRow.merged_into.is_(None)
            )
        ).all()
        keys.extend(row.key for row in rows if row.is_listed)
        marked.update(row.id for row in rows)
        _update(connection, [row.id for row in rows], update(ReleaseRow).values({column: on}))
    if not marked:
        return ChangeSet(), None
    return _settled(connection, marked, change)


def set_note(connection: Connection, release_id: int, note: str) -> tuple[ChangeSet, IndexChange | None]:
    """Write a release's note; NewsroomError RELEASE_UNKNOWN."""
    stored = connection.scalar(
        select(ReleaseRow.note).where(ReleaseRow.id == release_id, ReleaseRow.merged_into.is_(None))
    )
    if stored is None:
        raise NewsroomError(Code.RELEASE_UNKNOWN, number=release_id)
    if stored == note:
        return ChangeSet(), None
    _update(connection, [release_id], update(ReleaseRow).values(note=note))
    return _settled(connection, {release_id}, IndexChange())


def _update(connection: Connection, ids: Collection[int], statement: Update) -> None:
    if ids:
        connection.execute(statement.where(among(ReleaseRow.id, ids)))


def _settled(connection: Connection, marked: set[int], change: IndexChange) -> tuple[ChangeSet, IndexChange]:
    """Let releases without a source go whose last mark went, and come back with the first one."""
    sourceless: set[int] = set()
    for chunk in chunks(sorted(marked)):
        sourceless.update(
            connection.scalars(
                select(ReleaseRow.id).where(
                    among(ReleaseRow.id, chunk), ~ReleaseRow.has_source, ReleaseRow.merged_into.is_(None)
                )
            )
        )
    added, removed = _relist(connection, sourceless, change) if sourceless else (set(), set())
    return ChangeSet(added=frozenset(added), removed=frozenset(removed), marks=frozenset(marked)), change


def _relist(connection: Connection, ids: Collection[int], change: IndexChange) -> tuple[set[int], set[int]]:
    added: set[int] = set()
    removed: set[int] = set()
    with Spool() as spool:
        changes = full_text.Changes(spool)
        rows = Rows()
        tags = load_tags(connection, ids)
        for release in load_releases(connection, ids).values():
            marks = Marks.of(release)
            if marks.keep_listed == release.is_listed:
                continue
            if release.is_listed:
                removed.add(release.id)
                change.gone.add(release.key)
                changes.remove(release.key, full_text.folded(release.draft))
            else:
                added.add(release.id)
                change.add(release.key, values_of(release.draft, tags[release.id], marks, ()))
                changes.add(release.key, full_text.folded(release.draft))
            rows.give_up(release.id, None, is_listed=marks.keep_listed)
        rows.write(connection)
        changes.write(connection, NO_PROGRESS, 0)
    return added, removed
