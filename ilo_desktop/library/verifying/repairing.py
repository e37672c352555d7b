"""Repairing: what is derived is worked out anew, from the sightings and from what the user decided and marked."""

from dataclasses import replace
from pathlib import Path

from pyroaring import BitMap
from sqlalchemy import Connection, delete, exists, insert, select, update

from ilo_desktop.library import decisions, own_tags, reindexing
from ilo_desktop.library.engine import refuse
from ilo_desktop.library.index import FacetValue, IndexChange
from ilo_desktop.library.placing import Place, Placing
from ilo_desktop.library.rows import blank_release
from ilo_desktop.library.shelves import tell_apart
from ilo_desktop.library.tables import BITMAP, IMPORT, RELEASE, SIGHTING
from ilo_desktop.library.verifying import file_checks
from ilo_desktop.library.verifying.derived_checks import bitmap_of, impossible_decisions
from ilo_desktop.library.verifying.settled_checks import due_releases
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.vocabulary import Vocabulary


def repair(
    connection: Connection, path: Path, vocabulary: Vocabulary, progress: Progress
) -> tuple[ChangeSet, IndexChange]:
    """Work out anew all that is derived, in the caller's transaction, and take out what names nothing.

    NewsroomError LIBRARY_DAMAGED where a document's words or an import are lost: there is nothing to work it out from.
    """
    _mend_file(connection)
    _refuse_if_sources_are_lost(connection, path)
    in_force = select(IMPORT.c.undone_at.is_(None)).where(IMPORT.c.id == SIGHTING.c.import_id).scalar_subquery()
    connection.execute(update(SIGHTING).values(is_active=in_force).where(SIGHTING.c.is_active != in_force))
    reindexing.renew_hashes(connection)
    _drop_impossible_decisions(connection)
    own_tags.join_alike(connection)
    tell_apart(connection)
    has_source = exists().where(SIGHTING.c.release_id == RELEASE.c.id, SIGHTING.c.is_active)
    connection.execute(update(RELEASE).values(has_source=False).where(~has_source))
    settled = reindexing.settle_anew(connection, vocabulary, progress.part(0, reindexing.PARTS))
    _write_due(connection)
    changes, change = reindexing.derive_anew(connection, vocabulary, progress, settled)
    return changes, replace(change, rebuilt={**_empty_bitmaps(connection), **(change.rebuilt or {})})


def _empty_bitmaps(connection: Connection) -> dict[FacetValue, BitMap]:
    """Return a bitmap of nothing for each that is stored: those that no release has are written over, too."""
    values = connection.execute(select(BITMAP.c.facet, BITMAP.c.value))
    return {(Facet(facet), value): BitMap() for facet, value in values}


def _mend_file(connection: Connection) -> None:
    # A row goes before those that name it, which then go as well.
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    connection.exec_driver_sql("REINDEX")
    _mend_references(connection)
    for rule in file_checks.RULES:
        if rule.mended:
            connection.exec_driver_sql(rule.statement)
    # What belonged to a row that was just taken out.
    _mend_references(connection)
    file_checks.mend_sizes(connection)
    for row in connection.execute(select(BITMAP)).all():
        if bitmap_of(row.facet, row.content) is None:
            connection.execute(delete(BITMAP).where(BITMAP.c.facet == row.facet, BITMAP.c.value == row.value))


def _mend_references(connection: Connection) -> None:
    """Give sightings a release where theirs is gone, and take out all else that names what is not there."""
    lost = {(one.table, one.column, one.parent) for one in file_checks.dangling(connection)}
    if ("sighting", "release_id", "release") in lost:
        _bring_releases_back(connection)
    for table, column, parent in lost:
        if parent in file_checks.SOURCES or (table, column) == ("sighting", "release_id"):
            continue
        if (table, column) == ("sighting", "home_id"):
            mended = "UPDATE sighting SET home_id = release_id"
        elif table == "release":
            mended = f"UPDATE release SET {column} = NULL"  # noqa: S608 - names of our own tables
        else:
            mended = f"DELETE FROM {table}"  # noqa: S608 - as above
        connection.exec_driver_sql(f"{mended} WHERE {column} NOT IN (SELECT id FROM {parent})")  # noqa: S608 - as above


def _bring_releases_back(connection: Connection) -> None:
    is_there = exists().where(RELEASE.c.id == SIGHTING.c.release_id)
    lost = connection.scalars(select(SIGHTING.c.release_id).where(~is_there).distinct()).all()
    placing = Placing[int](connection)
    placing.place_page([Place(release_id, None, None) for release_id in lost])
    connection.execute(insert(RELEASE), [blank_release(release_id, placing.keys[release_id]) for release_id in lost])


def _refuse_if_sources_are_lost(connection: Connection, path: Path) -> None:
    for difference in (*file_checks.of_references(connection), *file_checks.of_values(connection)):
        refuse(path, Code.LIBRARY_DAMAGED, f"{difference.which}: {difference.aspect}")


def _drop_impossible_decisions(connection: Connection) -> None:
    """Take out of decisions what no document ever told of, and those on fewer than two releases then."""
    for impossible in [*impossible_decisions(connection)]:
        decisions.remove(connection, impossible.decision)
        if (possible := impossible.possible) is not None:
            decisions.add(connection, possible)


def _write_due(connection: Connection) -> None:
    """Write what settling left: releases without a source, and what was written by hand but not shown."""
    places: list[Place[int]] = []
    for due in due_releases(connection):
        if due.wrong:
            connection.execute(update(RELEASE).values(due.wrong).where(RELEASE.c.id == due.id))
        if not due.key_fits:
            places.append(Place(due.id, due.expected["day"], None))
    placing = Placing[int](connection)
    placing.place_page(places)
    for place in places:
        key = placing.keys[place.item]
        connection.execute(update(RELEASE).values(key=key).where(RELEASE.c.id == place.item))
