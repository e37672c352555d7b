"""Opening: new files, files that are refused and left as they are, and the errors of SQLite in the user's terms."""

import hashlib
import os
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from ilo_desktop.library import Library, engine, schema
from ilo_desktop.newsroom.edits import NoteEdit
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.query import EVERYTHING
from tests.library.making import bring_in, draft, headlines, open_library, reading


def everything_in(folder: Path) -> dict[str, str]:
    return {entry.name: hashlib.sha256(entry.read_bytes()).hexdigest() for entry in folder.iterdir() if entry.is_file()}


def refusal(path: Path) -> NewsroomError:
    """Return why a file is refused, having seen that nothing in its folder changed."""
    before = everything_in(path.parent)
    with pytest.raises(NewsroomError) as caught:
        open_library(path)
    assert everything_in(path.parent) == before
    assert caught.value.values["path"] == path
    return caught.value


def connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None)


def some_library(path: Path) -> None:
    library = open_library(path)
    bring_in(library, reading("a.txt", *(draft(f"Wages {n}", text="word " * 500) for n in range(50))))
    library.close()


def test_a_new_library_is_made_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "ünïcode" / "library.sqlite"
    library = open_library(path)
    assert library.path == path
    assert not library.needs_reindex()
    library.close()
    assert [entry.name for entry in path.parent.iterdir()] == ["library.sqlite"]


def test_a_library_has_the_pragmas_that_it_should(library: Library) -> None:
    names = ("journal_mode", "synchronous", "foreign_keys", "application_id", "busy_timeout", "page_size")
    with library._engine.connect() as connection:
        found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]
    assert found == ["wal", 2, 1, 0x494C4F4E, 5000, 16384]


def test_what_was_brought_in_is_there_after_opening_again(path: Path) -> None:
    some_library(path)
    library = open_library(path)
    assert len(library.find(EVERYTHING)) == 50
    library.close()


def test_an_empty_file_becomes_a_library(path: Path) -> None:
    path.touch()
    some_library(path)
    assert path.stat().st_size > 0


def test_alembic_is_not_imported_without_need(path: Path) -> None:
    code = textwrap.dedent(f"""
        import sys
        from pathlib import Path
        from tests.library.making import open_library
        for _ in range(2):
            open_library(Path({str(path)!r})).close()
        sys.exit("alembic" in sys.modules or "PySide6" in sys.modules)
    """)
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=Path(__file__).parents[2]).returncode == 0


@pytest.mark.parametrize("content", [b"x", b"no library", b"no library at all\n" * 1000, b"\0" * 5000])
def test_a_file_that_is_no_database_is_refused(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert refusal(path).code is Code.LIBRARY_FOREIGN


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_a_database_of_another_program_is_refused(path: Path, journal: str) -> None:
    other = connect(path)
    other.execute(f"PRAGMA journal_mode = {journal}")
    other.execute("CREATE TABLE release (id)")
    other.close()
    assert refusal(path).code is Code.LIBRARY_FOREIGN


def test_a_newer_library_is_refused(path: Path) -> None:
    some_library(path)
    newer = connect(path)
    newer.execute(f"PRAGMA user_version = {len(schema.REVISIONS) + 1}")
    newer.close()
    assert refusal(path).code is Code.LIBRARY_NEWER


def test_a_library_that_was_cut_off_is_refused(path: Path) -> None:
    some_library(path)
    path.write_bytes(path.read_bytes()[: -engine._PAGE_BYTES * 3 // 2])
    assert refusal(path).code is Code.LIBRARY_DAMAGED


def test_a_library_without_its_tables_or_its_version_is_refused(path: Path) -> None:
    some_library(path)
    odd = connect(path)
    odd.execute("DROP TABLE meta")
    odd.close()
    assert refusal(path).code is Code.LIBRARY_DAMAGED
    odd = connect(path)
    odd.execute("PRAGMA user_version = 0")
    odd.close()
    assert refusal(path).code is Code.LIBRARY_DAMAGED


def damage(path: Path, first_page: int, end: int | None = None) -> None:
    """Overwrite some of a file's pages, counted from 1."""
    content = bytearray(path.read_bytes())
    last = len(content) // engine._PAGE_BYTES if end is None else end
    size = engine._PAGE_BYTES
    content[(first_page - 1) * size : last * size] = b"\xa5" * ((last - first_page + 1) * size)
    path.write_bytes(content)


def test_a_library_whose_tables_are_overwritten_is_refused(path: Path) -> None:
    some_library(path)
    damage(path, 2)
    assert refusal(path).code is Code.LIBRARY_DAMAGED


def test_damage_that_is_met_later_is_told(path: Path) -> None:
    some_library(path)
    raw = connect(path)
    (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'sighting'").fetchone()
    raw.close()
    damage(path, root, root)
    library = open_library(path)
    with pytest.raises(NewsroomError) as caught:
        library.release(1)
    assert caught.value.code is Code.LIBRARY_DAMAGED
    library.close()


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    assert refusal(tmp_path).code is Code.LIBRARY_UNREACHABLE


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(NewsroomError) as caught:
        open_library(tmp_path / "file" / "library.sqlite")
    assert caught.value.code is Code.LIBRARY_UNREACHABLE
    assert caught.value.values["reason"]


@pytest.fixture
def no_writing(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Let the system say that a path is read-only; the administrator, who may run tests, is never told so."""

    def forbid(path: Path) -> None:
        access = os.access
        monkeypatch.setattr(os, "access", lambda p, mode: Path(p) != path and access(p, mode))

    return forbid


def test_a_library_that_may_not_be_written_is_refused(path: Path, no_writing: Callable[[Path], None]) -> None:
    some_library(path)
    no_writing(path)
    assert refusal(path).code is Code.LIBRARY_READ_ONLY


def test_a_folder_that_may_not_be_written_is_refused(path: Path, no_writing: Callable[[Path], None]) -> None:
    no_writing(path.parent)
    assert refusal(path).code is Code.LIBRARY_READ_ONLY
    assert not path.exists()


def test_a_library_that_another_program_holds_is_locked(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    some_library(path)
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_S", 0.05)
    holder = connect(path)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("PRAGMA journal_mode = DELETE")
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(NewsroomError) as caught:
        open_library(path)
    assert caught.value.code is Code.LIBRARY_LOCKED
    holder.execute("COMMIT")
    holder.close()
    open_library(path).close()


def test_a_write_while_another_program_writes_is_locked_and_reading_goes_on(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    some_library(path)
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_S", 0.05)
    library = open_library(path)
    other = connect(path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(NewsroomError) as caught:
        library.edit([NoteEdit(1, "x")])
    assert caught.value.code is Code.LIBRARY_LOCKED
    assert len(library.find(EVERYTHING)) == 50
    other.execute("ROLLBACK")
    assert library.edit([NoteEdit(1, "x")]).marks == {1}
    library.close()
    other.close()


def test_opening_works_while_another_program_writes(path: Path) -> None:
    some_library(path)
    other = connect(path)
    other.execute("BEGIN IMMEDIATE")
    library = open_library(path)
    assert len(library.find(EVERYTHING)) == 50
    library.close()
    other.execute("ROLLBACK")
    other.close()


def test_a_full_disk_is_told_and_nothing_is_written(path: Path) -> None:
    library = open_library(path)
    bring_in(library, reading("a.txt", draft("Wages")))
    with library._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        # The limit belongs to a connection, and this one is the pool's only one.
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 10}")
    before = library.find(EVERYTHING)
    with pytest.raises(NewsroomError) as caught:
        bring_in(library, reading("b.txt", *(draft(f"New {n}", text="word " * 500) for n in range(200))))
    assert caught.value.code is Code.DISK_FULL
    assert headlines(library) == ["Wages"]
    assert library.find(EVERYTHING) == before
    assert [record.id for record in library.imports()] == [1]
    with library._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 100000")
    assert len(bring_in(library, reading("c.txt", draft("Skills"))).added) == 1
    library.close()


def test_a_bug_stays_a_bug(library: Library) -> None:
    with library._engine.connect() as connection, pytest.raises(OperationalError, match="no such table"):
        connection.exec_driver_sql("SELECT * FROM nowhere")


def test_bitmaps_that_cannot_be_read_are_made_from_the_rows(path: Path) -> None:
    some_library(path)
    raw = connect(path)
    raw.execute("UPDATE bitmap SET content = x'00'")
    raw.close()
    library = open_library(path)
    assert len(library.find(EVERYTHING)) == 50
    assert library.counts(EVERYTHING).unread == 50
    library.close()


def test_a_reader_makes_bitmaps_that_it_cannot_read_or_that_are_behind_from_the_rows(path: Path) -> None:
    some_library(path)
    reader, raw = open_library(path), connect(path)
    raw.execute("UPDATE release SET starred = 1 WHERE id < 4")
    raw.execute("UPDATE meta SET generation = generation + 1")
    assert reader.counts(EVERYTHING).starred == 3
    raw.execute("UPDATE release SET starred = 1 WHERE id < 6")
    raw.execute("UPDATE meta SET generation = generation + 1, index_generation = generation + 1")
    raw.execute("UPDATE bitmap SET content = x'00', generation = (SELECT generation FROM meta)")
    assert reader.counts(EVERYTHING).starred == 5
    raw.close()
    reader.close()


def test_bitmaps_of_another_generation_are_made_from_the_rows(path: Path) -> None:
    some_library(path)
    raw = connect(path)
    raw.execute("DELETE FROM bitmap")
    raw.execute("UPDATE meta SET generation = generation + 1")
    raw.close()
    library = open_library(path)
    assert len(library.find(EVERYTHING)) == 50
    bring_in(library, reading("b.txt", draft("Skills")))
    library.close()
    library = open_library(path)
    assert len(library.find(EVERYTHING)) == 51
    library.close()
