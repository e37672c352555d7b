"""By what headlines are compared, worked out anew for all releases."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from ilo_desktop.newsroom.headline_order import headline_order

_BATCH = 5_000
# By the names of the columns, so that a step that brings an older library up to date can do it too.
_READ = "SELECT id, headline, language, headline_order FROM release WHERE id > ? ORDER BY id LIMIT ?"
_WRITE = "UPDATE release SET headline_order = ? WHERE id = ?"


def renew(connection: Connection) -> None:
    """Write the order of every headline that has another one, whether the release is listed or not."""
    last = -1
    while rows := connection.exec_driver_sql(_READ, (last, _BATCH)).all():
        others = _others(rows)
        if others:
            connection.exec_driver_sql(_WRITE, others)
        last = rows[-1][0]


def _others(rows: Sequence[Any]) -> list[tuple[str, int]]:
    due = [(headline_order(headline, language), release_id, now) for release_id, headline, language, now in rows]
    return [(order, release_id) for order, release_id, now in due if order != now]
