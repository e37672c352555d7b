"""The rows of collections: which releases are in them, in which order.

Positions only tell what comes before what: they may have gaps and be shared, so that a release which takes over another
one's sightings can stand where that one stood. In the order the lower id comes first then.
"""

from collections.abc import Collection as Some
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, delete, func, select, tuple_, update

from ilo_desktop.library.lookup import among, chunks
from ilo_desktop.library.shelves import Kept
from ilo_desktop.library.tables import COLLECTION_RELEASE, RELEASE

_PUT = "INSERT OR IGNORE INTO collection_release (collection_id, release_id, position) VALUES (?, ?, ?)"
_PLACE = "UPDATE collection_release SET position = ? WHERE collection_id = ? AND release_id = ?"
_PUT_BY_NAME = (
    "INSERT OR IGNORE INTO collection_release (collection_id, release_id, position)"
    " SELECT id, ?, ? FROM collection WHERE name = ?"
)
_KEYS = (
    "SELECT json_group_array(key) FROM (SELECT release.key FROM collection_release"
    " JOIN release ON release.id = collection_release.release_id AND release.is_listed AND release.deleted_at IS NULL"
    " WHERE collection_id = ? ORDER BY position, release_id)"
)
_IN_ORDER = (COLLECTION_RELEASE.c.position, COLLECTION_RELEASE.c.release_id)


def places(connection: Connection, collection: Kept) -> dict[int, int]:
    """Return all releases in a collection, in their order, with their positions; those that no list shows, too."""
    of_it = COLLECTION_RELEASE.c.collection_id == collection.id
    columns = (COLLECTION_RELEASE.c.release_id, COLLECTION_RELEASE.c.position)
    return {row[0]: row[1] for row in connection.execute(select(*columns).where(of_it).order_by(*_IN_ORDER))}


def shown(connection: Connection, collection: Kept) -> list[int]:
    """Return the ids of the releases in a collection that lists show, in their order."""
    return [
        *connection.scalars(
            select(COLLECTION_RELEASE.c.release_id)
            .join(RELEASE, RELEASE.c.id == COLLECTION_RELEASE.c.release_id)
            .where(
                COLLECTION_RELEASE.c.collection_id == collection.id, RELEASE.c.is_listed, RELEASE.c.deleted_at.is_(None)
            )
            .order_by(*_IN_ORDER)
        )
    ]


def shown_keys(connection: Connection, collection: Kept) -> str:
    """Return the keys of the same, as JSON: they can be a million."""
    keys: str = connection.exec_driver_sql(_KEYS, (collection.id,)).scalar_one()
    return keys


def put(connection: Connection, collection: Kept, at: Mapping[int, int]) -> None:
    """Put releases into a collection, each at a position."""
    connection.exec_driver_sql(_PUT, [(collection.id, release_id, place) for release_id, place in at.items()])


def place(connection: Connection, collection: Kept, at: Mapping[int, int]) -> None:
    """Give releases of a collection other positions."""
    connection.exec_driver_sql(_PLACE, [(place, collection.id, release_id) for release_id, place in at.items()])


def take(connection: Connection, collection: Kept, release_ids: Some[int]) -> None:
    """Take releases out of a collection."""
    of_it = delete(COLLECTION_RELEASE).where(COLLECTION_RELEASE.c.collection_id == collection.id)
    for chunk in chunks(release_ids):
        connection.execute(of_it.where(among(COLLECTION_RELEASE.c.release_id, chunk)))


def room(connection: Connection, collection: Kept, count: int, before: int | None) -> tuple[range, tuple[int, int]]:
    """Make room for some more before a release of a collection, or at its end.

    Returns the free positions, and from which position and release on the others were moved on by one more than these.
    """
    of_it = COLLECTION_RELEASE.c.collection_id == collection.id
    here = select(COLLECTION_RELEASE.c.position).where(of_it, COLLECTION_RELEASE.c.release_id == before)
    position = None if before is None else connection.scalar(here)
    if before is None or position is None:
        last = connection.scalar(select(func.max(COLLECTION_RELEASE.c.position)).where(of_it))
        end = 0 if last is None else last + 1
        return range(end, end + count), (end, 0)
    is_behind = tuple_(*_IN_ORDER) >= (position, before)
    moved_on = COLLECTION_RELEASE.c.position + count + 1
    connection.execute(update(COLLECTION_RELEASE).where(of_it, is_behind).values(position=moved_on))
    return range(position + 1, position + 1 + count), (position, before)


def arrange(connection: Connection, collection: Kept, ids: Sequence[int], before: int | None) -> dict[int, int]:
    """Move releases of a collection before another one, or to its end.

    Returns the positions that bring them back, none where all of them stand there already.
    """
    were = places(connection, collection)
    if before not in were:
        before = None
    elif before in ids:
        before = _next_other(were, ids, before)
    if _arranged(were, ids, before) == [*were]:
        return {}
    free, behind = room(connection, collection, len(ids), before)
    place(connection, collection, dict(zip(ids, free, strict=True)))
    return {one: were[one] + (len(free) + 1 if (were[one], one) >= behind else 0) for one in ids}


def _arranged(order: Iterable[int], ids: Sequence[int], before: int | None) -> list[int]:
    moved = frozenset(ids)
    others = [one for one in order if one not in moved]
    at = len(others) if before is None else others.index(before)
    return [*others[:at], *ids, *others[at:]]


def _next_other(order: Iterable[int], ids: Some[int], release_id: int | None) -> int | None:
    """Return the first release from one on that is not among some."""
    moved, is_behind = frozenset(ids), False
    for one in order:
        is_behind |= one == release_id
        if is_behind and one not in moved:
            return one
    return None


def hand_over(connection: Connection, rows: Iterable[tuple[int, int, str]]) -> None:
    """Put releases into collections, by their names: release, position, name."""
    connection.exec_driver_sql(_PUT_BY_NAME, list(rows))
