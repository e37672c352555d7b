"""The rows of a list, read by the database driver alone: both at a start, before SQLAlchemy is there, and at each key.

Three statements through SQLAlchemy would take as long again as SQLite does.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from ilo_desktop.library.row_facts import EXCERPT_LENGTH, alphabetical, shown_place
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.release import ReleaseRow

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
    " WHERE release_id IN (SELECT value FROM json_each(?))"
    " AND facet IN ('topic', 'country', 'kind', 'language', 'place') ORDER BY release_id, position"
)
_OWN_TAGS = (
    "SELECT release_id, name FROM own_tagging JOIN own_tag ON own_tag.id = tag_id"
    " WHERE release_id IN (SELECT value FROM json_each(?))"
)

#: By facet: the values that a release has, each with where it was found.
_Tags = dict[str, list[tuple[str, str]]]


def listed_rows(cursor: sqlite3.Cursor, keys: Sequence[int]) -> list[ReleaseRow]:
    """Return what a list shows of releases, in the order of their keys; keys that are gone are left out."""
    found = {row[1]: row for row in cursor.execute(_ROWS, (EXCERPT_LENGTH, json.dumps(keys)))}
    ids = json.dumps([row[0] for row in found.values()])
    tags: dict[int, _Tags] = defaultdict(dict)
    for release_id, facet, value, where in cursor.execute(_TAGS, (ids,)):
        tags[release_id].setdefault(facet, []).append((value, where))
    own_tags: dict[int, list[str]] = defaultdict(list)
    for release_id, name in cursor.execute(_OWN_TAGS, (ids,)):
        own_tags[release_id].append(name)
    return [_row(row, tags[row[0]], own_tags[row[0]]) for row in map(found.get, keys) if row is not None]


def _row(values: Sequence[Any], tags: _Tags, own_tags: Sequence[str]) -> ReleaseRow:
    release_id, key, headline, day, last_day, excerpt, kicker, place, read, starred, has_note = values
    return ReleaseRow(
        id=release_id,
        key=key,
        headline=headline,
        day=date.fromisoformat(day) if day else None,
        last_day=date.fromisoformat(last_day) if last_day else None,
        excerpt=excerpt,
        kind=next(_values(tags, Facet.KIND), ""),
        kicker=kicker,
        place=shown_place(place, tags.get(Facet.PLACE.value, ())),
        language=next(_values(tags, Facet.LANGUAGE), ""),
        topics=tuple(_values(tags, Facet.TOPIC)),
        countries=tuple(_values(tags, Facet.COUNTRY)),
        read=bool(read),
        starred=bool(starred),
        has_note=bool(has_note),
        own_tags=alphabetical(own_tags),
    )


def _values(tags: _Tags, facet: Facet) -> Iterator[str]:
    return (value for value, _where in tags.get(facet.value, ()))
