"""Opening a library's file: looks before it touches, makes new files, and brings older ones up to date."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Engine

from ilo_desktop.library.engine import make_engine, refuse, trouble, writing
from ilo_desktop.library.file_format import APPLICATION_ID
from ilo_desktop.library.file_format import REVISIONS as REVISIONS
from ilo_desktop.library.tables import METADATA
from ilo_desktop.newsroom.errors import Code, NewsroomError

#: As Alembic makes it itself.
_CREATE_ALEMBIC_VERSION = (
    "CREATE TABLE alembic_version"
    " (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)
_MAGIC = b"SQLite format 3\0"
_HEADER_SIZE = 100


def open_engine(path: Path) -> Engine:
    """Return an engine on the library at a path, which is made or brought up to date where needed.

    A file that is refused is left as it is to the byte. Raises NewsroomError.
    """
    _make_folder(path)
    version = _look(path)
    if version is None:
        _create(path)
    elif version < len(REVISIONS):
        # Alembic takes a quarter of a second to import, and hardly any start needs it.
        from ilo_desktop.library.migrations import migrate

        migrate(path)
    engine = make_engine(path)
    try:
        _refuse_if_incomplete(path, engine)
    except NewsroomError:
        engine.dispose()
        raise
    return engine


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        refuse(path, Code.LIBRARY_UNREACHABLE, error.strerror or str(error))


def _look(path: Path) -> int | None:
    """Return a library's version as its header tells it, None for no file or an empty one; refuse all others.

    Only the file itself is read: SQLite would make files beside it.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_SIZE)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        if not os.access(path.parent, os.W_OK):
            refuse(path, Code.LIBRARY_READ_ONLY)
        return None
    except OSError as error:
        refuse(path, Code.LIBRARY_UNREACHABLE, error.strerror or str(error))
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        refuse(path, Code.LIBRARY_READ_ONLY)
    if not header:
        return None
    if len(header) < _HEADER_SIZE or not header.startswith(_MAGIC) or _number(header, 68) != APPLICATION_ID:
        refuse(path, Code.LIBRARY_FOREIGN)
    version = _number(header, 60)
    if version > len(REVISIONS):
        refuse(path, Code.LIBRARY_NEWER)
    if version < 1:
        refuse(path, Code.LIBRARY_DAMAGED, "its version is missing")
    _refuse_if_cut(path, header, size)
    return version


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")


def _refuse_if_cut(path: Path, header: bytes, size: int) -> None:
    # After a crash the pages that seem to be missing may stand in the write-ahead log.
    page_size = int.from_bytes(header[16:18], "big") or 1
    expected = (65536 if page_size == 1 else page_size) * _number(header, 28)
    if size < expected and not path.with_name(path.name + "-wal").exists():
        refuse(path, Code.LIBRARY_DAMAGED, f"{size} of {expected} bytes are there")


def _refuse_if_incomplete(path: Path, engine: Engine) -> None:
    with engine.connect() as connection:
        names = set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars())
    missing = sorted(METADATA.tables.keys() - names)
    if missing:
        refuse(path, Code.LIBRARY_DAMAGED, f"these tables are missing: {', '.join(missing)}")


def _create(path: Path) -> None:
    """Make the tables in one transaction."""
    engine = make_engine(path, journal=None)
    try:
        with writing(engine) as connection:
            if connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one():
                return  # another process was faster
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {len(REVISIONS)}")
            METADATA.create_all(connection)
            connection.exec_driver_sql(_CREATE_ALEMBIC_VERSION)
            connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (REVISIONS[-1],))
    finally:
        engine.dispose()


def backup(path: Path, target: Path) -> None:
    """Copy a library to another file, whole even while others use it."""
    try:
        with (
            closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(target)) as copy,
        ):
            source.backup(copy)
    except sqlite3.Error as error:
        raise trouble(error, path) or error from error


@contextmanager
def copied(path: Path, why: str) -> Iterator[Path]:
    """Copy a library beside itself before it is changed at large; where that fails the copy goes again."""
    number = 1
    while (copy := path.with_name(f"{path.stem}.{why}-{number}{path.suffix}")).exists():
        number += 1
    try:
        backup(path, copy)
        yield copy
    except BaseException:  # whatever ends it, given up by the user included: a copy is of no use then
        copy.unlink(missing_ok=True)
        raise
