"""Another program marks, imports and undoes in the library that is open: the window shows it and loses no place."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.library import Library
from ilo_desktop.newsroom.edits import MarkEdit, NoteEdit
from ilo_desktop.newsroom.query import EVERYTHING
from ilo_desktop.newsroom.release import Draft, Mark
from tests.desktop.newsroom import fill, large_readings, reading_of

NEWER = [Draft(headline=f"Ferry crews meet for the {n}. time", day=date(2025, 4, n)) for n in range(1, 9)]


@pytest.fixture
def other(empty_library: Library) -> Library:
    """The library of 300 releases, as another program has it open."""
    for reading in large_readings(300):
        fill(empty_library, reading)
    return empty_library


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, other: Library) -> Iterator[Program]:
    """The program on that library."""
    made = Program(qapp, other.path, [])
    with qtbot.waitSignal(made.libraries.opened):
        made.start()
    made.window.resize(1280, 800)
    qtbot.waitUntil(lambda: not made.workers.is_busy)
    yield made
    made.window.close()
    made.shut_down()


@pytest.fixture
def listed(program: Program, qtbot: QtBot) -> ReleaseList:
    """The list, scrolled to its middle, with three releases selected there."""
    found = program.window.findChild(ReleaseList)
    found.setFocus()
    row = found.model().index(150, 0)
    found.setCurrentIndex(row)
    found.scrollTo(row, ReleaseList.ScrollHint.PositionAtCenter)
    for more in (151, 152):
        found.selectionModel().select(found.model().index(more, 0), found.selectionModel().SelectionFlag.Select)
    qtbot.waitUntil(lambda: not program.workers.is_busy)
    return found


def _place(program: Program, listed: ReleaseList) -> tuple[object, ...]:
    """What is current and selected, and what is at the top of the list and how far it is scrolled there."""
    row_px = listed.verticalHeader().defaultSectionSize()
    scroll_px = listed.verticalScrollBar().value()
    top = listed.model().row_at(scroll_px // row_px).id
    ids = program.state.library.ids(listed.selected_keys())
    return program.state.current, ids, top, scroll_px % row_px


def _ids(other: Library, *places: int) -> frozenset[int]:
    found = other.find(EVERYTHING)
    return frozenset(other.ids([found.key_at(place) for place in places]))


def test_marks(program: Program, listed: ReleaseList, other: Library, qtbot: QtBot) -> None:
    before = _place(program, listed)
    other.edit([MarkEdit(Mark.STARRED, _ids(other, 150, 3), on=True)])
    qtbot.waitUntil(lambda: program.state.shown.counts.starred == 2)
    qtbot.waitUntil(lambda: listed.model().row_at(150).starred)
    qtbot.waitUntil(lambda: program.window._detail.release.starred)
    assert _place(program, listed) == before


def test_notes(program: Program, listed: ReleaseList, other: Library, qtbot: QtBot) -> None:
    before = _place(program, listed)
    (release_id,) = _ids(other, 150)
    other.edit([NoteEdit(release_id, "Ask for the list of ferries.")])
    qtbot.waitUntil(lambda: program.window._detail.release.note == "Ask for the list of ferries.")
    qtbot.waitUntil(lambda: listed.model().row_at(150).has_note)
    assert _place(program, listed) == before


def test_an_import_and_its_undo(program: Program, listed: ReleaseList, other: Library, qtbot: QtBot) -> None:
    before = _place(program, listed)
    fill(other, reading_of(NEWER, "newer.txt"))
    qtbot.waitUntil(lambda: len(program.state.shown.result) == 308)
    assert _place(program, listed) == before
    assert listed.currentIndex().row() == 158
    qtbot.waitUntil(lambda: program.window.flow._last.documents == ("newer.txt",))
    other.undo(other.imports()[0].id)
    qtbot.waitUntil(lambda: len(program.state.shown.result) == 300)
    assert _place(program, listed) == before


def test_two_windows_on_one_library(
    program: Program, listed: ReleaseList, other: Library, qapp: QApplication, qtbot: QtBot
) -> None:
    second = Program(qapp, other.path, [])
    with qtbot.waitSignal(second.libraries.opened):
        second.start()
    qtbot.waitUntil(lambda: second.state.shown is not None and len(second.state.shown.result) == 300)
    ids = _ids(other, 0, 1)
    second.state.write(lambda _progress: second.state.library.edit([MarkEdit(Mark.READ, ids, on=True)]))
    qtbot.waitUntil(lambda: program.state.shown.counts.unread == 298)
    program.state.write(lambda _progress: program.state.library.edit([MarkEdit(Mark.READ, ids, on=False)]))
    qtbot.waitUntil(lambda: second.state.shown.counts.unread == 300)
    second.window.close()
    second.shut_down()
