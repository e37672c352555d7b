"""The first rows of a library, read by the database driver alone: a start shows them while SQLAlchemy is being loaded.

They are read as ``Library.rows`` reads them. Nothing is written, and whatever is unusual is left to the opening of the
library, which has the words for it.
"""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from pyroaring import BitMap

from ilo_desktop.library.file_format import APPLICATION_ID, REVISIONS
from ilo_desktop.library.listed_rows import listed_rows
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.release import ReleaseRow

_STATE = "SELECT generation = index_generation FROM meta"
_BITMAPS = "SELECT value, content FROM bitmap WHERE facet = ?"


@dataclass(frozen=True, slots=True)
class FirstLook:
    """The newest releases, how many there are in all, and whether they are of more than one kind."""

    rows: tuple[ReleaseRow, ...]
    total: int
    has_several_kinds: bool


def first_look(path: Path, count: int) -> FirstLook | None:
    """Return up to ``count`` of the newest releases; None where the library is not as it usually is."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0)) as connection:
            connection.execute("BEGIN")
            return _look(connection, count) if _is_usual(connection) else None
    except (sqlite3.Error, ValueError):
        return None


def _is_usual(connection: sqlite3.Connection) -> bool:
    wanted = {"application_id": APPLICATION_ID, "user_version": len(REVISIONS)}
    found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    return found == wanted and connection.execute(_STATE).fetchone() == (1,)


def _look(connection: sqlite3.Connection, count: int) -> FirstLook:
    of_state = dict(connection.execute(_BITMAPS, (Facet.STATE.value,)))
    listed = BitMap.deserialize(of_state[""]) if "" in of_state else BitMap()
    kinds = [content for _, content in connection.execute(_BITMAPS, (Facet.KIND.value,))]
    keys = list(listed[max(len(listed) - count, 0) :])[::-1]
    has_several_kinds = sum(bool(BitMap.deserialize(content)) for content in kinds) > 1
    with closing(connection.cursor()) as cursor:
        return FirstLook(tuple(listed_rows(cursor, keys)), len(listed), has_several_kinds)
