"""The index of the notes: what is put in, taken out, and asked. It is given folded text, under the release's id."""

import json
from collections.abc import Mapping

from pyroaring import BitMap
from sqlalchemy import Connection, select

from ilo_desktop.library.full_text import any_of
from ilo_desktop.library.lookup import chunks
from ilo_desktop.library.tables import RELEASE
from ilo_desktop.newsroom.clauses import Words
from ilo_desktop.newsroom.text import fold

_DELETE = "DELETE FROM note_text WHERE rowid = ?"
_INSERT = "INSERT INTO note_text (rowid, note) VALUES (?, ?)"
_KEYS = (
    "SELECT json_group_array(key) FROM release"
    " WHERE is_listed AND id IN (SELECT rowid FROM note_text WHERE note_text MATCH ?)"
)


def index(connection: Connection, notes: Mapping[int, str]) -> None:
    """Let the notes of releases be found, in place of those that they had; an empty one is none."""
    if notes:
        connection.exec_driver_sql(_DELETE, [(release_id,) for release_id in notes])
    come = [(release_id, fold(note)) for release_id, note in notes.items() if note]
    if come:
        connection.exec_driver_sql(_INSERT, come)


def index_anew(connection: Connection) -> None:
    """Fold and index all notes."""
    # An index that lost what it holds of a note cannot take it out, before it is made anew from what it keeps.
    connection.exec_driver_sql("INSERT INTO note_text (note_text) VALUES ('rebuild')")
    connection.exec_driver_sql("DELETE FROM note_text")
    with_note = select(RELEASE.c.id, RELEASE.c.note).where(RELEASE.c.note != "").order_by(RELEASE.c.id)
    for chunk in chunks(connection.execute(with_note).all()):
        index(connection, {row.id: row.note for row in chunk})


def matching_keys(connection: Connection, words: Words) -> BitMap:
    """Return the keys of the listed releases in whose note some words occur."""
    found = connection.exec_driver_sql(_KEYS, (any_of(words.terms),)).scalar_one()
    return BitMap(json.loads(found))
