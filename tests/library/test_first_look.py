"""The first look: the same rows as the library gives, or none."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ilo_desktop.library import Library
from ilo_desktop.library.first_look import FirstLook, first_look
from ilo_desktop.newsroom.edits import MarkEdit, NoteEdit, TagEdit
from ilo_desktop.newsroom.query import EVERYTHING
from ilo_desktop.newsroom.release import Mark
from tests.library.making import bring_in, draft, reading

_LIST = (
    replace(draft("Wages in China", summary="Wages rise"), place="Beijing", kicker="Article", kind="article"),
    replace(draft("Skills in Peru and Chile"), text="Skills. " * 200, last_day=date(2024, 3, 9), language="en"),
    replace(draft("News of Kenya"), kind="news"),
    replace(draft("No day at all"), day=None),
)


@pytest.fixture
def filled(library: Library) -> Library:
    """A library with marks, a note and tags of the user's own, and an import that was undone."""
    bring_in(library, reading("a.txt", *_LIST))
    bring_in(library, reading("b.txt", draft("Taken back")))
    library.undo(2)
    library.edit(
        [
            MarkEdit(Mark.STARRED, frozenset({1}), on=True),
            MarkEdit(Mark.READ, frozenset({2}), on=True),
            NoteEdit(3, "To be read again"),
            TagEdit("Zeta", frozenset({1}), on=True),
            TagEdit("alpha", frozenset({1}), on=True),
        ]
    )
    return library


@pytest.mark.parametrize("count", [1, 3, 60])
def test_it_gives_the_rows_that_the_library_gives(filled: Library, count: int) -> None:
    found = filled.find(EVERYTHING)
    look = first_look(filled.path, count)
    assert look == FirstLook(tuple(filled.rows(found.keys(0, count))), len(found), has_several_kinds=True)


def test_it_sees_an_empty_library(library: Library) -> None:
    assert first_look(library.path, 60) == FirstLook((), 0, has_several_kinds=False)


def test_a_missing_file_is_left_to_the_opening_and_not_made(tmp_path: Path) -> None:
    assert first_look(tmp_path / "none.sqlite", 60) is None
    assert not list(tmp_path.iterdir())


def test_a_file_that_is_no_library_is_left_to_the_opening(tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("no database. " * 200)
    assert first_look(text, 60) is None


@pytest.mark.parametrize("change", ["PRAGMA user_version = 99", "UPDATE meta SET generation = generation + 1"])
def test_a_library_of_another_version_or_state_is_left_to_the_opening(filled: Library, change: str) -> None:
    filled.close()
    with closing(sqlite3.connect(filled.path)) as connection, connection:
        connection.execute(change)
    assert first_look(filled.path, 60) is None
