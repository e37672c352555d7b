"""Migrations: the schema that the steps make is that of the tables, and every old library can be opened."""

import gzip
import re
import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from ilo_desktop.library import migrations, schema
from ilo_desktop.library.engine import make_engine, writing
from ilo_desktop.library.migrations import upgrade
from ilo_desktop.newsroom.briefings import Picked
from ilo_desktop.newsroom.edits import MarkEdit
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.kept import SavedView
from ilo_desktop.newsroom.query import Condition, Query, State
from ilo_desktop.newsroom.release import Mark
from tests.library.making import bring_in, content, draft, headlines, open_library, reading, whole
from tests.library.scan import check_index
from tests.library.stored import BODY, briefing_of
from tests.queries import asking

STORED = Path(__file__).parents[1] / "data" / "libraries"
STEPS = Path(schema.__file__).parent / "migrations"


def schema_of(path: Path) -> dict[str, str]:
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_autoindex%'").fetchall()
    connection.close()
    return {name: re.sub(r"\s+", " ", sql).replace("( ", "(").replace(" )", ")") for name, sql in rows}


def header_of(path: Path) -> tuple[int, int, str]:
    connection = sqlite3.connect(path)
    numbers = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
    (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    connection.close()
    return (numbers[0], numbers[1], revision)


def test_the_steps_make_what_the_tables_say(path: Path, tmp_path: Path) -> None:
    open_library(path).close()
    migrated = tmp_path / "migrated.sqlite"
    engine = make_engine(migrated, journal=None)
    with writing(engine) as connection:
        upgrade(connection)
    engine.dispose()
    assert schema_of(migrated) == schema_of(path)
    assert header_of(migrated)[1:] == header_of(path)[1:]


def test_each_step_has_its_place_in_the_list_of_revisions() -> None:
    steps = sorted(step.name for step in (STEPS / "versions").glob("v*.py"))
    assert [step[1:5] for step in steps] == list(schema.REVISIONS)


@pytest.mark.parametrize("revision", schema.REVISIONS)
def test_a_library_of_each_version_can_be_opened(tmp_path: Path, revision: str) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(gzip.decompress((STORED / f"{revision}.sqlite.gz").read_bytes()))
    library = open_library(path)
    assert headlines(library) == ["Wages in China", "Skills in Peru", "Kept by its star"]
    for state, having in ((State.HAS_SUMMARY, ["Wages in China"]), (State.HAS_NOTE, ["Skills in Peru"])):
        assert headlines(library, Query((Condition(Facet.STATE, state),))) == having
    assert headlines(library, Query((Condition(Facet.SOURCE, "example.org"),))) == ["Wages in China"]
    if library.needs_reindex():
        library.reindex()
    assert headlines(library, asking("they fall")) == ["Wages in China"]
    china, peru, kept = whole(library)
    is_corrected = revision >= "0004"
    assert [tag.value for tag in china.tags] == ["wages", *(["pay"] if is_corrected else []), "CN", "asia"]
    assert [one.value for one in peru.corrections] == (["skills"] if is_corrected else [])
    assert [s.document for s in china.sightings] == ["a.txt", "b.txt"]
    assert (peru.read, peru.note) == (True, "Ask Lima")
    assert peru.body == ("" if revision < "0003" else BODY)
    assert headlines(library, asking("ask lima")) == ["Skills in Peru"]
    assert library.own_tags() == ([] if revision < "0002" else [("Überstunden", 2)])
    assert [(one.name, one.size) for one in library.collections()] == (
        [] if revision < "0007" else [("Lima trip", 3), ("Empty", 0)]
    )
    assert library.collection_ids("Lima trip") == ([] if revision < "0007" else [peru.id, kept.id, china.id])
    assert library.views() == ([] if revision < "0007" else [SavedView("Unread", "is:unread", "newest")])
    assert [(one.name, one.size) for one in library.briefings()] == (
        [] if revision < "0008" else [("For Friday", 2), ("Empty", 0)]
    )
    assert library.briefing("For Friday") == (
        None if revision < "0008" else briefing_of(Picked(peru.id), Picked(kept.id, "Ask for its date"))
    )
    assert (kept.starred, kept.has_source) == (True, False)
    assert [record.undone_at is None for record in library.imports()] == [True, True, False]
    library.redo(1)
    assert library.release(kept.id).has_source
    assert len(bring_in(library, reading("new.txt", draft("New"))).added) == 1
    check_index(library)
    library.close()


@pytest.fixture
def next_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of steps of a program with one more revision."""
    folder = tmp_path / "steps"
    shutil.copytree(STEPS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    step = (
        '"""A column."""\nimport sqlalchemy as sa\nfrom alembic import op\n'
        f'revision = "9999"\ndown_revision = "{schema.REVISIONS[-1]}"\n'
        'def upgrade() -> None:\n    op.add_column("release", sa.Column("extra", sa.String()))\n'
    )
    (folder / "versions" / "v9999_column.py").write_text(step)
    monkeypatch.setattr(schema, "REVISIONS", (*schema.REVISIONS, "9999"))
    monkeypatch.setattr(migrations, "_FOLDER", folder)
    return folder


def some_library(path: Path) -> None:
    library = open_library(path)
    bring_in(library, reading("a.txt", draft("Wages"), draft("Skills")))
    library.edit([MarkEdit(Mark.STARRED, frozenset({1}), on=True)])
    library.close()


def test_an_older_library_is_copied_and_brought_up_to_date(path: Path, request: pytest.FixtureRequest) -> None:
    some_library(path)
    (path.parent / "library.before-update-1.sqlite").touch()
    request.getfixturevalue("next_revision")
    library = open_library(path)
    assert headlines(library) == ["Wages", "Skills"]
    library.close()
    copy = path.parent / "library.before-update-2.sqlite"
    assert header_of(path)[1:] == (len(schema.REVISIONS), "9999")
    assert header_of(copy)[1:] == (len(schema.REVISIONS) - 1, schema.REVISIONS[-2])
    assert "extra" in schema_of(path)["release"]
    assert "extra" not in schema_of(copy)["release"]


def test_a_step_that_fails_leaves_the_library_as_it_was(path: Path, request: pytest.FixtureRequest) -> None:
    some_library(path)
    folder: Path = request.getfixturevalue("next_revision")
    step = folder / "versions" / "v9999_column.py"
    step.write_text(step.read_text() + '    op.execute("SELECT * FROM nowhere")\n')
    before = schema_of(path), header_of(path)
    with pytest.raises(OperationalError, match="no such table: nowhere"):
        migrations.migrate(path)
    assert (schema_of(path), header_of(path)) == before
    assert [file.name for file in path.parent.glob("*.sqlite*")] == [path.name]


def test_a_library_in_use_is_not_migrated(
    path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ilo_desktop.library.engine.BUSY_TIMEOUT_S", 0.05)
    some_library(path)
    user = open_library(path)
    before = content(user)
    request.getfixturevalue("next_revision")
    with pytest.raises(NewsroomError) as caught:
        migrations.migrate(path)
    assert caught.value.code is Code.LIBRARY_LOCKED
    assert content(user) == before
    user.close()


def test_a_damaged_library_is_told_before_it_is_migrated(path: Path, request: pytest.FixtureRequest) -> None:
    some_library(path)
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(16384)
        file.write(b"\xa5" * (size - 16384))
    request.getfixturevalue("next_revision")
    with pytest.raises(NewsroomError) as caught:
        open_library(path)
    assert caught.value.code is Code.LIBRARY_DAMAGED
    assert [file.name for file in path.parent.glob("*.sqlite")] == [path.name]
