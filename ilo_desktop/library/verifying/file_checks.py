"""The file itself: what SQLite says of it, values that nothing can be made of, and the bytes of the documents."""

import hashlib
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

from sqlalchemy import Connection, select, update

from ilo_desktop.library.tables import DOCUMENT
from ilo_desktop.library.verifying.steps import Steps
from ilo_desktop.newsroom.facets import Facet, Where
from ilo_desktop.newsroom.own_wordings import FIELDS
from ilo_desktop.newsroom.release import Joint, Scheme
from ilo_desktop.newsroom.verifying import Difference, Part

_TOLD = 100
_PIECE_BYTES = 1 << 20


def of_sqlite(connection: Connection) -> Iterator[Difference]:
    """Yield what SQLite finds in its own pages."""
    for (line,) in connection.exec_driver_sql(f"PRAGMA integrity_check({_TOLD})").all():
        if line != "ok":
            # An index that lacks rows of its table is made anew; nothing else that SQLite tells of can be.
            yield Difference(Part.FILE, "", "SQLite", line, "ok", can_be_repaired="index" in line)


class Dangling(NamedTuple):
    """A row that names one of another table that is not there."""

    table: str
    row: int | None
    parent: str
    column: str


def dangling(connection: Connection) -> list[Dangling]:
    """Return the rows that name what is not there."""
    found: list[Dangling] = []
    columns: dict[tuple[str, int], str] = {}
    for table, row, parent, number in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        if (table, number) not in columns:
            keys = connection.exec_driver_sql(f"PRAGMA foreign_key_list({table})").all()
            columns |= {(table, key[0]): key[3] for key in keys}
        found.append(Dangling(table, row, parent, columns[table, number]))
    return found


#: What an import or a document brought cannot be told without it.
SOURCES = ("import_batch", "document")


def of_references(connection: Connection) -> Iterator[Difference]:
    """Yield the rows that name what is not there."""
    for one in dangling(connection):
        which = one.table if one.row is None else f"{one.table} {one.row}"
        expected = f"one of {one.parent}"
        yield Difference(Part.REFERENCE, which, one.column, "", expected, one.parent not in SOURCES)


#: The column that tells whose row it is, where that has no number of its own.
_OWNERS = {
    "tag": "release_id",
    "tag_correction": "release_id",
    "own_wording": "release_id",
    "sighting_identifier": "sighting_id",
    "sighting_alternate": "sighting_id",
    "decision_thing": "decision_id",
}


class Rule(NamedTuple):
    """Values that a column may not have; ``mended`` is the statement that takes them out, where they are derived."""

    table: str
    column: str
    is_wrong: str
    mended: str = ""

    @property
    def question(self) -> str:
        """The statement that finds whose rows have one."""
        owner = _OWNERS.get(self.table, "id")
        return f"SELECT {owner}, {self.column} FROM {self.table} WHERE {self.is_wrong}"  # noqa: S608 - all of it ours

    @property
    def statement(self) -> str:
        """The statement that mends it."""
        return f"{self.mended} WHERE {self.is_wrong}"


def _not_of(column: str, *values: str) -> str:
    return f"{column} NOT IN ({', '.join(repr(str(value)) for value in values)})"


def _no_date(column: str) -> str:
    return f"{column} IS NOT NULL AND date({column}) IS NOT {column}"


def _no_time(column: str) -> str:
    return f"{column} IS NOT NULL AND datetime({column}) IS NULL"


RULES = (
    Rule("sighting", "day", _no_date("day")),
    Rule("sighting", "last_day", _no_date("last_day")),
    Rule("document", "saved_on", _no_date("saved_on")),
    Rule("import_batch", "made_at", f"made_at IS NULL OR {_no_time('made_at')}"),
    Rule("import_batch", "undone_at", _no_time("undone_at")),
    Rule("sighting_identifier", "scheme", _not_of("scheme", *Scheme)),
    Rule("sighting_alternate", "scheme", _not_of("scheme", *Scheme)),
    Rule("release", "day", _no_date("day"), "UPDATE release SET day = NULL"),
    Rule("release", "last_day", _no_date("last_day"), "UPDATE release SET last_day = NULL"),
    Rule(
        "release",
        "deleted_at",
        _no_time("deleted_at"),
        "UPDATE release SET deleted_at = strftime('%Y-%m-%d %H:%M:%f000', 'now')",
    ),
    Rule("tag", "facet", _not_of("facet", *Facet), "DELETE FROM tag"),
    Rule("tag", "found_in", _not_of("found_in", *Where), "DELETE FROM tag"),
    Rule("tag_correction", "facet", _not_of("facet", *Facet), "DELETE FROM tag_correction"),
    Rule("own_wording", "field", _not_of("field", *FIELDS), "DELETE FROM own_wording"),
    Rule(
        "own_wording",
        "value",
        f"field IN ('day', 'last_day') AND value <> '' AND ({_no_date('value')})",
        "DELETE FROM own_wording",
    ),
    Rule(
        "own_wording",
        "written_at",
        f"written_at IS NULL OR {_no_time('written_at')}",
        "UPDATE own_wording SET written_at = strftime('%Y-%m-%d %H:%M:%f000', 'now')",
    ),
    Rule("decision", "verdict", _not_of("verdict", *Joint), "DELETE FROM decision"),
    Rule(
        "decision",
        "made_at",
        f"made_at IS NULL OR {_no_time('made_at')}",
        "UPDATE decision SET made_at = strftime('%Y-%m-%d %H:%M:%f000', 'now')",
    ),
    Rule("briefing", "look", "NOT json_valid(look)", "UPDATE briefing SET look = '{}'"),
    Rule("decision_thing", "scheme", _not_of("scheme", *Scheme, "key"), "DELETE FROM decision_thing"),
    Rule(
        "decision_thing",
        "value",
        "scheme = 'key' AND CAST(CAST(value AS INTEGER) AS TEXT) <> value",
        "DELETE FROM decision_thing",
    ),
)


def of_values(connection: Connection) -> Iterator[Difference]:
    """Yield the values of which nothing can be made."""
    for rule in RULES:
        for number, value in connection.exec_driver_sql(rule.question):
            which = f"{rule.table} {number}"
            yield Difference(Part.VALUE, which, rule.column, f"{value}", "", bool(rule.mended))


def of_documents(connection: Connection, steps: Steps) -> Iterator[Difference]:
    """Yield the documents whose bytes are not those that were imported, which none can repair, or whose size is not."""
    columns = (DOCUMENT.c.id, DOCUMENT.c.name, DOCUMENT.c.sha256, DOCUMENT.c.size)
    for document_id, name, sha256, size in connection.execute(select(*columns).order_by(DOCUMENT.c.id)).all():
        which = f"{document_id} “{name}”"
        try:
            found_size, found_sha256 = measured(connection, document_id)
        except (zlib.error, sqlite3.Error) as error:
            yield Difference(Part.DOCUMENT, which, "bytes", str(error), f"{size} bytes", can_be_repaired=False)
        else:
            if found_sha256 != sha256:
                yield Difference(Part.DOCUMENT, which, "SHA-256", found_sha256, sha256, can_be_repaired=False)
            elif found_size != size:
                yield Difference(Part.DOCUMENT, which, "size", str(found_size), str(size))
        steps.more(1)


def mend_sizes(connection: Connection) -> None:
    """Write the sizes of whole documents anew."""
    for document_id, sha256, size in connection.execute(
        select(DOCUMENT.c.id, DOCUMENT.c.sha256, DOCUMENT.c.size)
    ).all():
        with suppress(zlib.error, sqlite3.Error):
            found_size, found_sha256 = measured(connection, document_id)
            if found_sha256 == sha256 and found_size != size:
                connection.execute(update(DOCUMENT).values(size=found_size).where(DOCUMENT.c.id == document_id))


def measured(connection: Connection, document_id: int) -> tuple[int, str]:
    """Return the size and the hash of a document, unpacked piece by piece."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - what the engine makes
    size, digest, unpacking = 0, hashlib.sha256(), zlib.decompressobj()
    with driver.blobopen("document", "content", document_id, readonly=True) as blob:
        while not unpacking.eof:
            packed = unpacking.unconsumed_tail or blob.read(_PIECE_BYTES)
            content = unpacking.decompress(packed, _PIECE_BYTES)
            if not packed and not content:
                raise zlib.error("it ends too early")
            digest.update(content)
            size += len(content)
        if unpacking.unused_data or blob.read(1):
            raise zlib.error("it goes on after its end")
    return size, digest.hexdigest()
