"""Compacting: a library's file written anew without what is empty in it, after the import that filled it."""

from contextlib import suppress
from pathlib import Path

from sqlalchemy import Engine

from ilo_desktop.library.engine import bare, stopping
from ilo_desktop.library.memory import give_back
from ilo_desktop.newsroom.errors import Cancelled, NewsroomError
from ilo_desktop.newsroom.progress import Progress

#: Files of this size are worth it: with smaller ones nothing is gained, with larger ones it takes long.
_BYTES = range(16 << 20, 256 << 20)
_MERGE = "INSERT INTO full_text (full_text) VALUES ('optimize')"


def is_worth_it(file: Path) -> bool:
    """Say whether a library that one import has filled is to be compacted."""
    try:
        return file.stat().st_size in _BYTES
    except OSError:  # it is gone by now, which the next access tells
        return False


def compact(engine: Engine, progress: Progress) -> None:
    """Merge the full-text index, and leave out what is empty: trees that grow at their end leave an eighth of it.

    Where that cannot be, as room for a second file is needed meanwhile, or is no longer wanted, all stays as it is.
    """
    with (
        suppress(NewsroomError, Cancelled),
        engine.connect() as connection,
        stopping(connection, progress),
        bare(connection) as cursor,
    ):
        cursor.execute(_MERGE)
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA shrink_memory")
    give_back()
