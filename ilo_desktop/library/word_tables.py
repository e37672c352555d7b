"""The indexes of words, which SQLAlchemy cannot declare: the statements that make them."""

import sqlite3

#: The columns of the full-text index. It is fed with folded text alone, which is words joined by blanks, so the
#: plainest tokenizer is exact (SQLite's Unicode tables would part letters that are newer than they).
_FTS_COLUMNS = ("headline", "summary", "text", "kicker", "place")
CREATE_FULL_TEXT = (
    f"CREATE VIRTUAL TABLE full_text USING fts5({', '.join(_FTS_COLUMNS)},"
    " content='', tokenize='ascii', prefix='1 2 3', detail=full)"
)
#: Entries held in memory before FTS5 writes a segment: a third more imports a second than with the default.
SET_HASH_SIZE = "INSERT INTO full_text (full_text, rank) VALUES ('hashsize', 33554432)"
#: The notes, folded, under the ids of their releases. Unlike the texts they stay in the index itself, which can so
#: take one out without being told what it was, and a note that changes leaves the texts alone.
CREATE_NOTE_TEXT = "CREATE VIRTUAL TABLE note_text USING fts5(note, tokenize='ascii', prefix='1 2 3', detail=full)"

#: Each word with every place where it stands, and with the number of its releases.
FIRST_PLACES, RELEASES = "temp.word_places", "temp.word_releases"
_KINDS = {FIRST_PLACES: "instance", RELEASES: "row"}


def make_views(driver: sqlite3.Connection) -> None:
    """Let the words be read in views, for as long as a connection lasts.

    To make them each time anew would have SQLite prepare all statements of the connection anew.
    """
    for view, kind in _KINDS.items():
        driver.execute(f"CREATE VIRTUAL TABLE {view} USING fts5vocab('main', 'full_text', '{kind}')")
