"""Real releases planned, applied and undone in a library, in turn with SQLite alone that writes and takes out the rows.

The floor is the same rows in the same tables, with their indexes, and the same words in the same full-text index, put
in by ``executemany`` and taken out by ``DELETE`` in another copy of the library. Nothing is compared there, tagged or
settled, and no foreign key is looked up: the library itself takes no row out.
Prints milliseconds. Arguments: the data file, and two copies of one library.
"""

import sqlite3
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from ilo_desktop import intake, resources
from ilo_desktop.library import Library, full_text
from ilo_desktop.library.records import load_releases
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.benchmarks.probes import telling

#: Tables in the order in which rows come, each with the condition that tells the rows of one import.
_OF_SIGHTINGS = "sighting_id IN (SELECT id FROM sighting WHERE import_id = ?)"
_OF_RELEASES = "release_id IN (SELECT release_id FROM sighting WHERE import_id = ?)"
_TABLES = {
    "import_batch": "id = ?",
    "document": "id IN (SELECT document_id FROM sighting WHERE import_id = ?)",
    "import_document": "import_id = ?",
    "sighting": "import_id = ?",
    "sighting_body": _OF_SIGHTINGS,
    "sighting_identifier": _OF_SIGHTINGS,
    "sighting_alternate": _OF_SIGHTINGS,
    "release": "id IN (SELECT release_id FROM sighting WHERE import_id = ?)",
    "tag": _OF_RELEASES,
    "release_band": _OF_RELEASES,
    "likely_duplicate": _OF_RELEASES,
}
_PUT_WORDS = "INSERT INTO full_text (rowid, headline, summary, text, kicker, place) VALUES (?, ?, ?, ?, ?, ?)"
_TAKE_WORDS = (
    "INSERT INTO full_text (full_text, rowid, headline, summary, text, kicker, place)"
    " VALUES ('delete', ?, ?, ?, ?, ?, ?)"
)


def main(file: Path, path: Path, other: Path) -> None:
    """Do it and tell."""
    vocabulary = Vocabulary.read(resources.folder("vocabulary"))
    readings = list(intake.read([file], vocabulary))
    told: dict[str, Any] = {}
    with closing(Library.open(path, vocabulary)) as library:
        if library.needs_reindex():
            library.reindex()
        with _timed(told, "plan"):
            plan = library.plan(readings)
        with plan:
            told["drafts"] = sum(plan.counts.values())
            with _timed(told, "apply"):
                import_id = library.apply(plan).import_id or 0
        rows, words = _rows(path, import_id), _words(library, path, import_id)
        with _timed(told, "undo"):
            library.undo(import_id)
    _write(other, rows, words, told)
    telling.tell(**told)


@contextmanager
def _timed(told: dict[str, Any], name: str) -> Iterator[None]:
    began = time.monotonic()
    yield
    told[name] = (time.monotonic() - began) * 1000


def _rows(path: Path, import_id: int) -> dict[str, list[tuple[Any, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: connection.execute(f"SELECT * FROM {table} WHERE {condition}", (import_id,)).fetchall()
            for table, condition in _TABLES.items()
        }


def _words(library: Library, path: Path, import_id: int) -> list[tuple[int | str, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        ids = [
            row[0] for row in connection.execute("SELECT release_id FROM sighting WHERE import_id = ?", (import_id,))
        ]
    with library._engine.connect() as reading:
        releases = load_releases(reading, ids).values()
    return sorted((one.key, *full_text.folded(one.draft)) for one in releases)


def _write(
    path: Path, rows: dict[str, list[tuple[Any, ...]]], words: Sequence[tuple[int | str, ...]], told: dict[str, Any]
) -> None:
    """Put the rows into a copy of the library and take them out again, each in one transaction."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = OFF", "cache_size = -80000"):
            connection.execute(f"PRAGMA {pragma}")
        with _timed(told, "put"):
            connection.execute("BEGIN IMMEDIATE")
            for table, some in rows.items():
                if some:
                    places = ", ".join("?" * len(some[0]))
                    connection.executemany(f"INSERT INTO {table} VALUES ({places})", some)
            connection.executemany(_PUT_WORDS, words)
            connection.execute("COMMIT")
        with _timed(told, "take"):
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(_TAKE_WORDS, words)
            for table, some in reversed(rows.items()):
                columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
                keys = [(column[0], column[1]) for column in columns if column[5]]
                is_row = " AND ".join(f"{name} = ?" for _, name in keys)
                values = [tuple(row[place] for place, _ in keys) for row in some]
                connection.executemany(f"DELETE FROM {table} WHERE {is_row}", values)
            connection.execute("COMMIT")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
