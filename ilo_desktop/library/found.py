"""The releases that an edit is about, as far as there are any."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from pyroaring import BitMap
from sqlalchemy import ColumnElement, Connection, and_, func, select

from ilo_desktop.library.lookup import among, chunks
from ilo_desktop.library.tables import RELEASE

_AT_ONCE = 20_000


class Found(NamedTuple):
    """Releases that there are: their ids, and the keys of those that are listed and not in the bin."""

    ids: frozenset[int]
    keys: BitMap


def find(connection: Connection, ids: Iterable[int], *conditions: ColumnElement[bool]) -> Found:
    """Return those of some releases that there are and that meet conditions."""
    is_shown = and_(RELEASE.c.is_listed, RELEASE.c.deleted_at.is_(None))
    # Gathered by SQLite, for it can be all releases that there are.
    wanted = select(func.json_group_array(RELEASE.c.id), func.json_group_array(RELEASE.c.key).filter(is_shown)).where(
        *conditions
    )
    found: set[int] = set()
    keys = BitMap()
    for chunk in chunks(sorted(ids), _AT_ONCE):
        found_ids, found_keys = connection.execute(wanted.where(among(RELEASE.c.id, chunk))).one()
        found.update(json.loads(found_ids))
        keys.update(json.loads(found_keys))
    return Found(frozenset(found), keys)
