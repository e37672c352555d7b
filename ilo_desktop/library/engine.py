"""The connection to a library's file: pragmas, real transactions, and SQLite's errors told as the user's trouble."""

import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry

from ilo_desktop.library.memory import give_back
from ilo_desktop.library.word_tables import make_views
from ilo_desktop.newsroom.errors import Cancelled, Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress

BUSY_TIMEOUT_S = 5.0
_RETRY_S = 0.02
#: Sightings of some 3,000 bytes would leave a quarter of SQLite's usual pages empty.
_PAGE_BYTES = 16_384
_READ_CACHE_KIB = 16_000
_WRITE_CACHE_KIB = 80_000
#: Writes of no more rows leave the cache nearly as it was.
_FEW_CHANGES = 1_000
_WAL_LIMIT_BYTES = 64 << 20
#: The index of the write-ahead log needs two pieces of 32 KiB.
_LEAST_ROOM_BYTES = 64 << 10
#: Of SQLite's machine; some milliseconds.
_STEPS_BETWEEN_LOOKS = 100_000

_TROUBLE = {
    sqlite3.SQLITE_FULL: Code.DISK_FULL,
    sqlite3.SQLITE_BUSY: Code.LIBRARY_LOCKED,
    sqlite3.SQLITE_LOCKED: Code.LIBRARY_LOCKED,
    sqlite3.SQLITE_READONLY: Code.LIBRARY_READ_ONLY,
    sqlite3.SQLITE_CORRUPT: Code.LIBRARY_DAMAGED,
    sqlite3.SQLITE_NOTADB: Code.LIBRARY_DAMAGED,
    sqlite3.SQLITE_CANTOPEN: Code.LIBRARY_UNREACHABLE,
    sqlite3.SQLITE_IOERR: Code.LIBRARY_UNREACHABLE,
    sqlite3.SQLITE_PERM: Code.LIBRARY_READ_ONLY,
}


def trouble(error: BaseException | None, path: Path) -> NewsroomError | Cancelled | None:
    """Return what an error of SQLite means to the user, None where it is a bug of ours."""
    if not isinstance(error, sqlite3.Error):
        return None
    if _primary_code(error) == sqlite3.SQLITE_INTERRUPT:
        return Cancelled()
    code = _TROUBLE.get(_primary_code(error))
    if code is Code.LIBRARY_UNREACHABLE and _is_disk_full(path):
        code = Code.DISK_FULL
    return None if code is None else NewsroomError(code, path=path, reason=str(error))


def _is_disk_full(path: Path) -> bool:
    # Where there is no room even for the files beside it, SQLite tells of input and output alone.
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_ROOM_BYTES
    except OSError:
        return False


def _primary_code(error: sqlite3.Error) -> int:
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF  # the upper bits tell details


def _switch_journal(connection: sqlite3.Connection, mode: str) -> None:
    # Two that switch a new file at once could wait for each other for ever, so SQLite does not wait here by itself.
    give_up_at = time.monotonic() + BUSY_TIMEOUT_S
    while True:
        try:
            connection.execute(f"PRAGMA journal_mode = {mode}")
        except sqlite3.OperationalError as error:
            if _primary_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > give_up_at:
                raise
            time.sleep(_RETRY_S)
        else:
            return


def make_engine(path: Path, journal: str | None = "WAL") -> Engine:
    """Return an engine on a library's file whose errors are NewsroomError where the user can act on them.

    ``journal`` is the journal mode that the file is switched to (None: as it is). The plain one, "DELETE", needs the
    file for itself alone; it never leaves the header behind a log.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"timeout": BUSY_TIMEOUT_S, "check_same_thread": False},
        pool_size=4,
        max_overflow=12,
        hide_parameters=True,  # errors are logged, and the log holds no texts of releases
    )

    def prepare(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        # The driver would begin transactions late and commit before changes of the schema; ours begin when we say.
        connection.isolation_level = None
        connection.execute(f"PRAGMA page_size = {_PAGE_BYTES}")  # only an empty file takes it
        if journal is not None:
            _switch_journal(connection, journal)
            connection.execute(f"PRAGMA journal_size_limit = {_WAL_LIMIT_BYTES}")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA cache_size = -{_READ_CACHE_KIB}")
        make_views(connection)

    def begin(connection: Connection) -> None:
        # A transaction that reads before it writes would fail at once when another connection has written since.
        is_writing = connection.get_execution_options().get("is_writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")

    def tell(context: ExceptionContext) -> None:
        told = trouble(context.original_exception, path)
        if told is not None:
            raise told from context.original_exception

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", begin)
    event.listen(engine, "handle_error", tell)
    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that holds the write lock; it is committed at the end, rolled back on any error."""
    with engine.connect().execution_options(is_writing=True) as connection:
        _set_cache(connection, _WRITE_CACHE_KIB)
        before = _driver(connection).total_changes
        try:
            with connection.begin():
                yield connection
        finally:
            _set_cache(connection, _READ_CACHE_KIB)
            if _driver(connection).total_changes - before > _FEW_CHANGES:
                give_back()  # what is left of 200 MB of cache


@contextmanager
def stopping(connection: Connection, progress: Progress) -> Iterator[None]:
    """End a long statement as well, with Cancelled, where a job is no longer wanted."""
    stop, driver = progress.stop, _driver(connection)
    if stop is not None:
        driver.set_progress_handler(stop.is_set, _STEPS_BETWEEN_LOOKS)
    try:
        yield
    finally:
        driver.set_progress_handler(None, 0)


@contextmanager
def bare(connection: Connection) -> Iterator[sqlite3.Cursor]:
    """Lend the driver's cursor for a thousand tiny questions, which would take thrice the time; errors are the same."""
    cursor = _driver(connection).cursor()
    try:
        yield cursor
    except sqlite3.Error as error:
        told = trouble(error, Path(connection.engine.url.database or ""))
        if told is None:
            raise
        raise told from error
    finally:
        cursor.close()


def _set_cache(connection: Connection, kib: int) -> None:
    _driver(connection).execute(f"PRAGMA cache_size = -{kib}")


def _driver(connection: Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - what the engine makes
    return driver


def refuse(path: Path, code: Code, reason: str = "") -> NoReturn:
    """Raise the error that says why a file is not opened."""
    raise NewsroomError(code, path=path, reason=reason)
