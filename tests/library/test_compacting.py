"""A library that one import has filled is compacted; no other, and not where that cannot be or is unwanted."""

import sqlite3
from contextlib import closing
from threading import Event

import pytest

from ilo_desktop.library import Library, compacting
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from tests.library.making import bring_in, draft, reading

MANY = [draft(f"Release {number}", text=f"Words of release {number}. " * 40) for number in range(1_200)]


@pytest.fixture(autouse=True)
def of_any_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compacting, "_BYTES", range(1 << 40))


def _segments(library: Library) -> int:
    with closing(sqlite3.connect(library.path)) as connection:
        found: int = connection.execute("SELECT count(DISTINCT segid) FROM full_text_idx").fetchone()[0]
    return found


def _pages(library: Library) -> int:
    with closing(sqlite3.connect(library.path)) as connection:
        found: int = connection.execute("PRAGMA page_count").fetchone()[0]
    return found


def test_the_first_import_leaves_a_compact_file(library: Library) -> None:
    bring_in(library, reading("many.txt", *MANY))
    pages = _pages(library)
    with closing(sqlite3.connect(library.path)) as connection:
        connection.execute("VACUUM")
    assert _pages(library) == pages
    assert _segments(library) == 1
    assert not list(library.verify())


def test_a_later_import_does_not_write_all_anew(library: Library) -> None:
    bring_in(library, reading("some.txt", *MANY[:20]))
    bring_in(library, reading("others.txt", *MANY[20:40]))
    assert _segments(library) > 1
    assert not list(library.verify())


def test_an_import_stands_where_compacting_is_stopped(library: Library) -> None:
    stop = Event()
    with library.plan([reading("many.txt", *MANY)]) as plan:
        progress = Progress(lambda done, total: stop.set() if done == total else None, stop)
        changes = library.apply(plan, progress=progress)
    assert len(changes.added) == len(MANY)
    assert not list(library.verify())


def test_an_import_stands_where_another_program_is_in_the_way(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    compact = compacting.compact

    def compact_late(*arguments: object) -> None:
        with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with library._engine.connect() as connection:
                connection.connection.execute("PRAGMA busy_timeout = 1")
            compact(library._engine, NO_PROGRESS)

    monkeypatch.setattr(compacting, "compact", compact_late)
    assert bring_in(library, reading("some.txt", *MANY[:20])).added
    assert not list(library.verify())
