"""The rows of the user's own tags: which there are, and which releases bear them."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from sqlalchemy import Connection, delete, exists, insert, select, update

from ilo_desktop.library.lookup import among, chunks
from ilo_desktop.library.tables import OWN_TAG, OWN_TAGGING
from ilo_desktop.newsroom.edits import tag_key

_GIVE = "INSERT OR IGNORE INTO own_tagging (release_id, tag_id) VALUES (?, ?)"
_GIVE_BY_NAME = "INSERT OR IGNORE INTO own_tagging (release_id, tag_id) SELECT ?, id FROM own_tag WHERE name = ?"


class OwnTag(NamedTuple):
    """A tag with the number of its row."""

    id: int
    name: str


def find(connection: Connection, name: str) -> OwnTag | None:
    """Return the tag that is spelled so or folds alike."""
    spelled_so = connection.scalar(select(OWN_TAG.c.id).where(OWN_TAG.c.name == name))
    if spelled_so is not None:
        return OwnTag(spelled_so, name)
    key = tag_key(name)
    return next((tag for tag in _all(connection) if tag_key(tag.name) == key), None)


def _all(connection: Connection) -> list[OwnTag]:
    return [OwnTag(*row) for row in connection.execute(select(OWN_TAG.c.id, OWN_TAG.c.name).order_by(OWN_TAG.c.id))]


def add(connection: Connection, name: str) -> OwnTag:
    """Make a tag."""
    (tag_id,) = connection.execute(insert(OWN_TAG).values(name=name)).inserted_primary_key or (0,)
    return OwnTag(tag_id, name)


def rename(connection: Connection, tag: OwnTag, name: str) -> None:
    """Give a tag a name that no other tag has."""
    connection.execute(update(OWN_TAG).where(OWN_TAG.c.id == tag.id).values(name=name))


def bearers(connection: Connection, tag: OwnTag) -> set[int]:
    """Return the ids of all releases that bear a tag, of those that are not listed too."""
    return set(connection.scalars(select(OWN_TAGGING.c.release_id).where(OWN_TAGGING.c.tag_id == tag.id)))


def give(connection: Connection, tag: OwnTag, release_ids: Iterable[int]) -> None:
    """Let releases bear a tag."""
    connection.exec_driver_sql(_GIVE, [(release_id, tag.id) for release_id in release_ids])


def take(connection: Connection, tag: OwnTag, release_ids: Collection[int]) -> None:
    """Take a tag from releases."""
    of_tag = delete(OWN_TAGGING).where(OWN_TAGGING.c.tag_id == tag.id)
    for chunk in chunks(release_ids):
        connection.execute(of_tag.where(among(OWN_TAGGING.c.release_id, chunk)))


def give_by_name(connection: Connection, pairs: Iterable[tuple[int, str]]) -> None:
    """Let releases bear tags that there are, by their names."""
    connection.exec_driver_sql(_GIVE_BY_NAME, list(pairs))


def drop_unused(connection: Connection) -> None:
    """Forget the tags that no release bears."""
    connection.execute(delete(OWN_TAG).where(~exists().where(OWN_TAGGING.c.tag_id == OWN_TAG.c.id)))


def join_alike(connection: Connection) -> None:
    """Make tags one that fold alike, since folding changed, under the name of the first."""
    kept: dict[str, OwnTag] = {}
    for tag in _all(connection):
        first = kept.setdefault(tag_key(tag.name), tag)
        if first is not tag:
            release_ids = bearers(connection, tag)
            give(connection, first, release_ids)
            take(connection, tag, release_ids)
    drop_unused(connection)
