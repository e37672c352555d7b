"""The first rows of a library, read by the database driver alone: a start shows them while SQLAlchemy is being loaded.

They are what ``Library.rows`` gives of the newest releases, which a test holds. Nothing is written, and whatever is
unusual is left to the opening of the library, which has the words for it.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pyroaring import BitMap

from ilo_desktop.library.file_format import APPLICATION_ID, REVISIONS
from ilo_desktop.library.row_facts import EXCERPT_LENGTH, alphabetical, shown_place
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.release import ReleaseRow

_STATE = "SELECT generation = index_generation FROM meta"
_BITMAPS = "SELECT value, content FROM bitmap WHERE facet = ?"
_ROWS = (
    "SELECT release.id, key, release.headline, release.day, release.last_day,"
    " substr(coalesce(nullif(release.summary, ''), own_wording.value, sighting.text, ''), 1, ?),"
    " release.kicker, release.place, read, starred, note != ''"
    " FROM release LEFT JOIN sighting ON sighting.id = release.text_id"
    " LEFT JOIN own_wording ON own_wording.release_id = release.id AND own_wording.field = 'text'"
    " WHERE is_listed AND key IN (SELECT value FROM json_each(?))"
)
_TAGS = (
    "SELECT release_id, facet, value, found_in FROM tag"
    " WHERE release_id IN (SELECT value FROM json_each(?)) ORDER BY release_id, position"
)
_OWN_TAGS = (
    "SELECT release_id, name FROM own_tagging JOIN own_tag ON own_tag.id = tag_id"
    " WHERE release_id IN (SELECT value FROM json_each(?))"
)


#: By release and facet: the values, each with where it was found.
_Tags = dict[tuple[int, str], list[tuple[str, str]]]


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
    return FirstLook(_rows(connection, keys), len(listed), has_several_kinds)


def _rows(connection: sqlite3.Connection, keys: Sequence[int]) -> tuple[ReleaseRow, ...]:
    found = {row[1]: row for row in connection.execute(_ROWS, (EXCERPT_LENGTH, json.dumps(keys)))}
    ids = json.dumps([row[0] for row in found.values()])
    tags: _Tags = defaultdict(list)
    for release_id, facet, value, where in connection.execute(_TAGS, (ids,)):
        tags[release_id, facet].append((value, where))
    own_tags: dict[int, list[str]] = defaultdict(list)
    for release_id, name in connection.execute(_OWN_TAGS, (ids,)):
        own_tags[release_id].append(name)
    return tuple(_row(found[key], tags, own_tags) for key in keys if key in found)


def _row(values: Sequence[Any], tags: _Tags, own_tags: dict[int, list[str]]) -> ReleaseRow:
    release_id, key, headline, day, last_day, excerpt, kicker, place, read, starred, has_note = values
    shown = {facet: tags[release_id, facet.value] for facet in Facet}
    return ReleaseRow(
        id=release_id,
        key=key,
        headline=headline,
        day=date.fromisoformat(day) if day else None,
        last_day=date.fromisoformat(last_day) if last_day else None,
        excerpt=excerpt,
        kind=next((value for value, _where in shown[Facet.KIND]), ""),
        kicker=kicker,
        place=shown_place(place, shown[Facet.PLACE]),
        language=next((value for value, _where in shown[Facet.LANGUAGE]), ""),
        topics=tuple(value for value, _where in shown[Facet.TOPIC]),
        countries=tuple(value for value, _where in shown[Facet.COUNTRY]),
        read=bool(read),
        starred=bool(starred),
        has_note=bool(has_note),
        own_tags=alphabetical(own_tags[release_id]),
    )
