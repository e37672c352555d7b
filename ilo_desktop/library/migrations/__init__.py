"""Bringing a library of an older version up to date: a copy first, then all steps in one transaction."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from ilo_desktop.library import schema
from ilo_desktop.library.engine import make_engine, writing

_FOLDER = Path(__file__).parent


def upgrade(connection: Connection) -> None:
    """Run the steps that a library lacks, inside the transaction of a connection."""
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.exec_driver_sql(f"PRAGMA user_version = {len(schema.REVISIONS)}")


def migrate(path: Path) -> Path:
    """Bring the library at a path up to date; returns the copy of it that was made before.

    Raises NewsroomError, the library being as it was, where others use it or the disk is full.
    """
    with schema.copied(path, "before-update") as copy:
        engine = make_engine(path, journal="DELETE")
        try:
            with writing(engine) as connection:
                upgrade(connection)
        finally:
            engine.dispose()
    return copy
