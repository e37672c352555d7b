"""Bringing a library of an older version up to date: a copy first, then all steps in one transaction."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from ilo_desktop.library import schema
from ilo_desktop.library.engine import make_engine, writing

_FOLDER = Path(__file__).parent


def upgrade(connection: Connection, folder: Path = _FOLDER) -> None:
    """Run the steps that a library lacks, inside the transaction of a connection."""
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.exec_driver_sql(f"PRAGMA user_version = {len(schema.REVISIONS)}")


def migrate(path: Path, folder: Path = _FOLDER) -> Path:
    """Bring the library at a path up to date; returns the copy of it that was made before.

    Raises NewsroomError, the library being as it was, where others use it or the disk is full.
    """
    copy = _free_name(path)
    schema.backup(path, copy)
    engine = make_engine(path, is_wal=False)
    try:
        # In the plain journal mode, so that the version in the header is never behind a log.
        with engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None  # noqa: S101 - an open connection has one
            driver.execute("PRAGMA journal_mode = DELETE")
        with writing(engine) as connection:
            upgrade(connection, folder)
    finally:
        engine.dispose()
    return copy


def _free_name(path: Path) -> Path:
    number = 1
    while (copy := path.with_name(f"{path.stem}.before-update-{number}{path.suffix}")).exists():
        number += 1
    return copy
