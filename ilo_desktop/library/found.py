"""The releases that an edit is about, as far as there are any."""

from collections.abc import Iterable
from typing import NamedTuple

from pyroaring import BitMap
from sqlalchemy import ColumnElement, Connection, select

from ilo_desktop.library.lookup import among, chunks
from ilo_desktop.library.tables import RELEASE


class Found(NamedTuple):
    """Releases that there are: their ids, and the keys of those that are listed and not in the bin."""

    ids: frozenset[int]
    keys: BitMap


def find(connection: Connection, ids: Iterable[int], *conditions: ColumnElement[bool]) -> Found:
    """Return those of some releases that there are and that meet conditions."""
    wanted = select(RELEASE.c.id, RELEASE.c.key, RELEASE.c.is_listed, RELEASE.c.deleted_at).where(*conditions)
    found: set[int] = set()
    keys = BitMap()
    for chunk in chunks(sorted(ids)):
        rows = connection.execute(wanted.where(among(RELEASE.c.id, chunk))).all()
        found.update(row.id for row in rows)
        keys.update([row.key for row in rows if row.is_listed and row.deleted_at is None])
    return Found(frozenset(found), keys)
