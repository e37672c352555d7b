"""The window as a whole: what it shows when, what its actions do, and what it remembers."""

import sys
from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTextBrowser,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from ilo_desktop.desktop import commands
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.filters.chip import Chip
from ilo_desktop.desktop.filters.chips import ChipBar
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.importing.bar import ImportNotice
from ilo_desktop.desktop.importing.drop import DropOverlay
from ilo_desktop.desktop.main_window import MainWindow
from ilo_desktop.desktop.panes import Panes
from ilo_desktop.desktop.reading_type import ReadingType
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.desktop.searching.search_box import SearchBox
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.desktop.source.dialog import SourceDialog
from ilo_desktop.desktop.tagging.picker import TagPicker
from ilo_desktop.desktop.theme import Measure, Mode
from ilo_desktop.desktop.timeline.strip import Timeline
from ilo_desktop.desktop.welcome.page import WelcomePage
from ilo_desktop.library import Library
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import MarkEdit
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.periods import Period
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import EVERYTHING, Condition
from ilo_desktop.newsroom.release import Mark
from tests.desktop.newsroom import SAMPLE, reading_of
from tests.queries import asking


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, library: Library) -> Iterator[Program]:
    """A running program on the sample library."""
    path = library.path
    library.close()
    yield from _running(qapp, qtbot, path)


@pytest.fixture
def empty_program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """A running program on a library that is made by its start."""
    yield from _running(qapp, qtbot, tmp_path / "new" / "library.sqlite")


def _running(qapp: QApplication, qtbot: QtBot, path: Path) -> Iterator[Program]:
    made = Program(qapp, path, [])
    with qtbot.waitSignal(made.state.shown_changed):
        made.start()
    made.window.resize(1280, 800)
    qtbot.waitUntil(lambda: not made.workers.is_busy)
    yield made
    made.window.close()
    made.shut_down()


def _part(window: MainWindow, kind: type) -> object:
    return window.findChild(kind)


def _trigger(program: Program, act: Act) -> None:
    program.window.findChild(type(program.window._actions[act]), act).trigger()


def test_the_first_start_offers_to_drop_files(empty_program: Program) -> None:
    window = empty_program.window
    assert _part(window, WelcomePage).isVisible()
    assert not _part(window, SearchBox).isVisible()
    assert empty_program.state.library.path.exists()


def test_the_list_is_shown_newest_first_and_has_the_keyboard(program: Program) -> None:
    window = program.window
    releases = _part(window, ReleaseList)
    assert releases.isVisible()
    assert releases.hasFocus()
    assert releases.model().rowCount() == len(SAMPLE)


def test_everything_waits_for_something_to_act_on(empty_program: Program) -> None:
    actions = empty_program.window._actions
    enabled = {act for act in Act if actions[act].isEnabled()}
    assert {Act.IMPORT_FILES, Act.QUIT, Act.THEME_DARK} <= enabled
    assert not {Act.STAR, Act.PRINT_SHOWN, Act.UNDO, Act.REDO, Act.CLEAR_FILTERS} & enabled


def test_star_and_unread_follow_the_release(program: Program, qtbot: QtBot) -> None:
    window = program.window
    _part(window, ReleaseList).select_next()
    detail = _part(window, DetailPane)
    qtbot.waitUntil(lambda: detail.release is not None)
    assert not window._actions[Act.STAR].isChecked()
    _trigger(program, Act.STAR)
    qtbot.waitUntil(lambda: detail.release.starred)
    assert window._actions[Act.STAR].isChecked()
    _trigger(program, Act.STAR)
    qtbot.waitUntil(lambda: not detail.release.starred)


def test_a_mark_that_cannot_be_written_does_not_seem_to_be_set(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise NewsroomError(Code.LIBRARY_LOCKED, path="library")

    window = program.window
    _part(window, ReleaseList).select_next()
    qtbot.waitUntil(lambda: _part(window, DetailPane).release is not None)
    monkeypatch.setattr(program.state.library, "edit", fail)
    with qtbot.waitSignal(window.messages.shown):
        _trigger(program, Act.STAR)
    assert not window._actions[Act.STAR].isChecked()


def test_only_what_has_an_address_can_be_opened(program: Program, qtbot: QtBot) -> None:
    window = program.window
    for draft in SAMPLE[:5]:
        with qtbot.waitSignal(_part(window, DetailPane).release_shown):
            _part(window, ReleaseList).select_next()
        with qtbot.waitSignals([program.state.library_changed, program.state.shown_changed]):
            _trigger(program, Act.STAR)  # what is enabled is worked out anew after a write
        assert window._actions[Act.OPEN_SOURCE].isEnabled() == bool(draft.url)


def test_what_is_for_one_release_waits_for_one_to_be_read(program: Program) -> None:
    _trigger(program, Act.SELECT_ALL)
    actions = program.window._actions
    assert actions[Act.PRINT_SELECTION].isEnabled()
    assert not actions[Act.PRINT_RELEASE].isEnabled()
    assert not actions[Act.SHOW_SOURCE].isEnabled()


def test_return_goes_from_the_list_to_the_text(program: Program, qtbot: QtBot) -> None:
    listed, detail = _part(program.window, ReleaseList), _part(program.window, DetailPane)
    listed.select_next()
    qtbot.waitUntil(lambda: detail.release is not None)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert detail.text.hasFocus()


def test_deleting_a_word_of_the_search_keeps_the_rest(program: Program, qtbot: QtBot) -> None:
    search = _part(program.window, SearchBox)
    program.window.activateWindow()
    search.setFocus()
    qtbot.keyClicks(search, "welders harb")
    qtbot.keyClick(search, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert search.text() == "welders "


def test_more_than_anybody_pastes_is_not_cut_short_in_silence(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commands, "COPY_LIMIT", len(SAMPLE) - 1)
    QGuiApplication.clipboard().setText("before")
    _trigger(program, Act.SELECT_ALL)
    with qtbot.waitSignal(program.window.messages.shown) as shown:
        _trigger(program, Act.COPY)
    assert str(len(SAMPLE)) in shown.args[1]
    assert QGuiApplication.clipboard().text() == "before"


def test_marking_a_hundred_at_once_marks_all(program: Program, qtbot: QtBot) -> None:
    window = program.window
    _trigger(program, Act.SELECT_ALL)
    _trigger(program, Act.STAR)
    qtbot.waitUntil(lambda: program.state.shown.counts.starred == len(SAMPLE))
    assert _part(window, ReleaseList).selection_count == len(SAMPLE)


def test_marking_as_read_what_nobody_reads_needs_one_press(program: Program, qtbot: QtBot) -> None:
    _trigger(program, Act.SELECT_ALL)
    assert program.state.current is None
    _trigger(program, Act.READ)
    qtbot.waitUntil(lambda: program.state.shown.counts.unread == 0)
    _trigger(program, Act.READ)
    qtbot.waitUntil(lambda: program.state.shown.counts.unread == len(SAMPLE))


def test_typing_searches_and_escape_gives_all_back(program: Program, qtbot: QtBot) -> None:
    window = program.window
    _trigger(program, Act.FIND)
    search = _part(window, SearchBox)
    qtbot.keyClicks(search, "zzzz")
    qtbot.waitUntil(lambda: len(program.state.shown.result) == 0)
    assert not _part(window, ReleaseList).isVisible()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(program.state.shown.result) == len(SAMPLE))
    assert program.state.query == EVERYTHING
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert _part(window, ReleaseList).hasFocus()


def test_return_ends_the_typing(program: Program, qtbot: QtBot) -> None:
    search = _part(program.window, SearchBox)
    qtbot.keyClicks(search, "wor")
    assert program.state.query.is_typing
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert not program.state.query.is_typing


def test_copying_releases_copies_headline_and_date(program: Program, qtbot: QtBot) -> None:
    _part(program.window, ReleaseList).select_next()
    qtbot.waitUntil(lambda: program.state.current is not None)
    with qtbot.waitSignal(QGuiApplication.clipboard().dataChanged):
        _trigger(program, Act.COPY)
    first = program.state.library.release(program.state.current)
    text = QGuiApplication.clipboard().text()
    assert text.startswith(first.headline)
    assert str(first.day.year) in text


def test_a_key_right_after_another_release_turns_that_one(program: Program, qtbot: QtBot) -> None:
    window, state = program.window, program.state
    listed = _part(window, ReleaseList)
    listed.select_next()
    first = state.current
    state.write(partial(_edit, state.library, MarkEdit(Mark.READ, frozenset({first}), on=True)))
    qtbot.waitUntil(lambda: not window._actions[Act.READ].isChecked() and not program.workers.is_busy)
    listed.select_next()  # unread, and not loaded into the detail pane yet
    assert window._actions[Act.READ].isChecked()
    listed.select_previous()
    _trigger(program, Act.READ)
    qtbot.waitUntil(lambda: not state.library.release(first).read)


def _edit(library: Library, edit: MarkEdit, _progress: Progress) -> ChangeSet:
    return library.edit([edit])


def _walk(program: Program, key: Qt.Key) -> list[str]:
    """Return the names of the controls to which a key leads, once round the window from the search box."""
    search = _part(program.window, SearchBox)
    program.window.activateWindow()
    search.setFocus()
    found: list[str] = []
    while len(found) < 100:
        QTest.keyClick(QApplication.focusWidget(), key)
        control = QApplication.focusWidget()
        assert control.isVisible()
        if control is search:
            break
        found.append(control.accessibleName() or control.text())
    return [name for name, _stops in groupby(found)]


def test_tab_leads_through_the_window_as_it_is_read(program: Program, qtbot: QtBot) -> None:
    head, tail = (
        ["Filters", "Timeline", "Order of the list: Newest first", "Releases"],
        ["Undo import", "Import", "Print", "Export", "Change between light and dark", "Preferences"],
    )
    qtbot.waitUntil(_part(program.window, ImportNotice).isVisible)
    assert _walk(program, Qt.Key.Key_Tab) == head + tail
    _part(program.window, ReleaseList).select_next()
    qtbot.waitUntil(_part(program.window, DetailPane).text.isVisible)
    text = "Text of the release"  # its links, of which one stands behind the note
    in_pane = ["Star", "Unread", "Note", "Print release in full", text, "Add a tag", "Your note", text]
    assert _walk(program, Qt.Key.Key_Tab) == head + in_pane + tail
    assert _walk(program, Qt.Key.Key_Backtab) == [*reversed(head + in_pane + tail)]


def test_tab_leads_through_what_stands_in_for_an_empty_result(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(_part(program.window, ImportNotice).isVisible)
    program.state.set_query(asking("harbour", conditions=frozenset({Condition(Facet.DATE, "1931")})))
    ways = ["Without “1931”: 2 releases", "Without “harbour”: still none", "Clear all conditions and show 13 releases"]
    qtbot.waitUntil(lambda: set(ways) <= _names_of_buttons(program.window))
    walked = _walk(program, Qt.Key.Key_Tab)
    start = walked.index("Timeline") + 1
    chips = ["Take the filter “harbour” away", "Take the filter 1931 away", "Clear all"]
    assert walked[start : start + 8] == [*chips, "Order of the list: Newest first", *ways, "Undo import"]


def _names_of_buttons(window: MainWindow) -> set[str]:
    shown = (button for button in window.findChildren(QAbstractButton) if button.isVisible())
    return {button.accessibleName() or button.text() for button in shown}


def test_under_900_pixels_the_sidebar_folds_away(program: Program) -> None:
    window = program.window
    sidebar = _part(window, Sidebar)
    assert sidebar.isVisible()
    window.resize(880, 700)
    assert not sidebar.isVisible()
    window.resize(1280, 800)
    assert sidebar.isVisible()
    _trigger(program, Act.SIDEBAR)
    assert not sidebar.isVisible()


def test_the_text_comes_back_into_a_narrow_window_as_it_was(program: Program, qtbot: QtBot) -> None:
    window = program.window
    detail = _part(window, DetailPane)
    window.resize(720, 480)
    _trigger(program, Act.NEXT)
    qtbot.waitUntil(lambda: detail.release is not None)
    note = detail.own.note
    qtbot.waitUntil(note.isVisible)
    before = note.geometry()
    for act in (Act.FOCUS_SIDEBAR, Act.FOCUS_DETAIL):  # its width grows from nothing, which Qt is never to warn of
        _trigger(program, act)
        qtbot.waitUntil(lambda act=act: detail.isVisible() is (act is Act.FOCUS_DETAIL))
    qtbot.waitUntil(lambda: note.geometry() == before)


def test_filters_called_into_a_narrow_window_take_the_place_of_the_text(program: Program) -> None:
    window = program.window
    sidebar, detail, action = _part(window, Sidebar), _part(window, DetailPane), window._actions[Act.SIDEBAR]
    window.resize(720, 480)
    assert not action.isChecked()
    _trigger(program, Act.FOCUS_SIDEBAR)
    assert sidebar.isVisible()
    assert sidebar.hasFocus()
    assert not detail.isVisible()
    assert window.width() == 720
    assert sidebar.width() <= Measure.SIDEBAR_NARROW
    _trigger(program, Act.FOCUS_DETAIL)
    assert detail.isVisible()
    assert not sidebar.isVisible()
    _trigger(program, Act.SIDEBAR)
    assert sidebar.isVisible()
    window.resize(1280, 800)
    assert sidebar.isVisible()
    assert detail.isVisible()
    window.resize(720, 480)
    assert detail.isVisible()
    window.resize(1280, 800)
    assert action.isChecked()
    _trigger(program, Act.SIDEBAR)
    assert not sidebar.isVisible()


def test_a_low_window_gives_the_list_the_place_of_the_timeline(program: Program) -> None:
    window, strip = program.window, _part(program.window, Timeline)
    action = window._actions[Act.FOCUS_TIMELINE]
    assert strip.isVisible()
    assert action.isEnabled()
    window.resize(1280, 550)
    assert not strip.isVisible()
    assert not action.isEnabled()
    window.resize(1280, 700)
    assert strip.isVisible()
    assert action.isEnabled()


def test_the_timeline_is_hidden_called_back_and_remembered(program: Program) -> None:
    window, strip = program.window, _part(program.window, Timeline)
    _trigger(program, Act.TIMELINE)
    assert not strip.isVisible()
    assert not Settings().flag(Key.TIMELINE)
    _trigger(program, Act.FOCUS_TIMELINE)
    assert strip.isVisible()
    assert strip.hasFocus()
    assert window._actions[Act.TIMELINE].isChecked()


def test_a_month_of_the_timeline_is_a_filter_like_any_other(program: Program, qtbot: QtBot) -> None:
    _trigger(program, Act.FOCUS_TIMELINE)
    strip, state = _part(program.window, Timeline), program.state
    with qtbot.waitSignal(state.shown_changed):
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    chips = _part(program.window, ChipBar)
    assert [chip.text() for chip in chips.findChildren(Chip)] == ["March 2024"]
    assert chips.accessibleDescription() == "Shown: releases of March 2024; 3 of 13."
    assert len(state.shown.result) == 3
    with qtbot.waitSignal(state.shown_changed):
        qtbot.keyClick(strip, Qt.Key.Key_Delete)
    assert state.query == EVERYTHING


@pytest.mark.parametrize("width", [1280, 1024, 720])
def test_no_pane_is_squeezed_to_nothing(program: Program, width: int) -> None:
    window = program.window
    window.resize(width, 700)
    panes = _part(window, Panes)
    for place in (1, 2):
        for end in (0, width):
            panes.moveSplitter(end, place)
            assert all(size >= 160 for size in panes.sizes() if size)
            assert sum(size > 0 for size in panes.sizes()) == (2 if width == 720 else 3)


def test_all_of_it_fits_1024_by_700(program: Program, qtbot: QtBot) -> None:
    window = program.window
    window.resize(1024, 700)
    qtbot.waitExposed(window)
    assert window.width() == 1024
    for kind in (Sidebar, Timeline, ReleaseList, DetailPane):
        part = _part(window, kind)
        right = part.mapTo(window, part.rect().topRight()).x()
        assert part.isVisible()
        assert right < 1024


def test_the_window_remembers_how_it_was(
    program: Program, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = program.window
    _trigger(program, Act.THEME_DARK)
    _trigger(program, Act.LARGER)
    _trigger(program, Act.COMPACT)
    _trigger(program, Act.SIDEBAR)
    window.resize(760, 720)
    window.close()
    again = Program(qapp, program.state.library.path, [])
    with qtbot.waitSignal(again.state.shown_changed):
        again.start()
    assert again.window.size() == window.size()
    assert again.window._theme.mode is Mode.DARK
    assert again.window._theme.reading.size_px == 18
    assert _part(again.window, ReleaseList).rowHeight(0) == Measure.ROW_COMPACT
    assert not _part(again.window, Sidebar).isVisible()
    again.window._theme.set_reading(ReadingType())
    again.window.close()
    again.shut_down()


def test_a_foreign_file_is_named_and_left_alone(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    foreign = tmp_path / "notes.txt"
    foreign.write_text("these are no releases, and surely no library either. " * 40)
    before = foreign.read_bytes()
    program = Program(qapp, foreign, [])
    with qtbot.waitSignal(program.window.filled):
        program.start()
    with qtbot.waitSignal(program.window.messages.shown) as shown:
        pass
    assert "notes.txt" in shown.args[1]
    assert foreign.read_bytes() == before
    assert not program.state.is_open
    assert not _part(program.window, SearchBox).isVisible()
    assert not _part(program.window, DropOverlay).isEnabled()
    program.window.close()
    program.shut_down()


def test_files_of_the_command_line_go_to_the_review(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_text("Press releases\n\n  1. Harbour pilots agree on rest hours\n\n    3 May 2021\n", encoding="utf-8")
    program = Program(qapp, tmp_path / "library.sqlite", [file])
    with qtbot.waitSignal(program.state.library_opened):
        program.start()
    qtbot.waitUntil(lambda: program.window.flow.session is not None)
    dialog = program.window.flow.session.dialog
    qtbot.waitUntil(lambda: len(dialog.ticked) == 1)
    dialog.reject()
    qtbot.waitUntil(lambda: program.window.flow.session is None)
    assert program.state.library.imports() == []
    program.window.close()
    program.shut_down()


def test_what_another_program_writes_is_shown(program: Program, qtbot: QtBot, vocabulary) -> None:
    other = Library.open(program.state.library.path, vocabulary)
    reading = reading_of(SAMPLE[:1], name="another.txt")
    with other.plan([reading]) as plan:
        other.apply(plan)
    ids = other.ids(other.find(EVERYTHING).all_keys())
    other.edit([MarkEdit(Mark.STARRED, frozenset(ids), on=True)])
    other.close()
    qtbot.waitUntil(lambda: program.state.shown.counts.starred == len(SAMPLE))


def test_filters_do_not_outlive_what_they_filtered(program: Program, qtbot: QtBot) -> None:
    state = program.state
    state.set_query(asking("harbour").during(Period(date(2024, 1, 1), date(2024, 3, 31))))
    qtbot.waitUntil(lambda: 0 < len(state.shown.result) < len(SAMPLE))
    for record in state.library.imports():
        state.library.undo(record.id)
    state.refresh()
    qtbot.waitUntil(lambda: (page := _part(program.window, WelcomePage)) is not None and page.isVisible())
    assert state.query == EVERYTHING
    qtbot.waitUntil(lambda: state.shown.query == EVERYTHING)
    assert _part(program.window, SearchBox).text() == ""


def test_a_bug_in_a_slot_is_told_and_the_window_lives_on(program: Program, qtbot: QtBot, caplog) -> None:
    with qtbot.waitSignal(program.window.messages.shown) as shown:
        try:
            raise ZeroDivisionError("a bug of ours")
        except ZeroDivisionError as bug:
            sys.excepthook(type(bug), bug, bug.__traceback__)
    assert "unexpected" in shown.args[0]
    box = program.window.findChild(QMessageBox)
    copy = next(button for button in box.findChildren(QPushButton) if "Copy" in button.text())
    copy.click()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    assert box.isVisible()
    box.close()
    assert program.window.isVisible()
    caplog.clear()


def test_every_control_has_a_name(program: Program) -> None:
    kinds = (QToolButton, QPushButton, QLineEdit, QAbstractItemView, QTextBrowser)
    controls = [control for kind in kinds for control in program.window.findChildren(kind) if control.isVisible()]
    assert len(controls) > 4
    for control in controls:
        assert control.accessibleName() or control.text(), (control, control.parent())


def test_what_was_done_is_undone_and_redone_by_keys(program: Program, qtbot: QtBot) -> None:
    window = program.window
    _part(window, ReleaseList).select_next()
    detail = _part(window, DetailPane)
    qtbot.waitUntil(lambda: detail.release is not None)
    qtbot.keyClick(_part(window, ReleaseList), Qt.Key.Key_S)
    qtbot.waitUntil(lambda: detail.release.starred)
    qtbot.keyClick(_part(window, ReleaseList), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not detail.release.starred)
    qtbot.keyClick(_part(window, ReleaseList), Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: detail.release.starred)


def test_marking_as_read_by_reading_is_no_step(program: Program, qtbot: QtBot) -> None:
    window = program.window
    _part(window, ReleaseList).select_next()
    detail = _part(window, DetailPane)
    qtbot.waitUntil(lambda: detail.release is not None)
    detail.mark_read()
    qtbot.waitUntil(lambda: detail.release.read)
    qtbot.waitUntil(lambda: not program.workers.is_busy)
    assert not window._actions[Act.UNDO].isEnabled()


def test_in_a_text_field_undo_and_redo_are_the_fields_own(program: Program, qtbot: QtBot) -> None:
    window = program.window
    _part(window, ReleaseList).select_next()
    detail = _part(window, DetailPane)
    qtbot.waitUntil(lambda: detail.release is not None)
    _trigger(program, Act.STAR)
    qtbot.waitUntil(lambda: detail.release.starred and not program.workers.is_busy)
    search = _part(window, SearchBox)
    search.setFocus()
    qtbot.keyClicks(search, "harbour")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(search, Qt.Key.Key_Z, control)
    assert search.text() == ""
    for redo in ((Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier), (Qt.Key.Key_Y, control)):
        qtbot.keyClick(search, *redo)
        assert search.text() == "harbour"
        qtbot.keyClick(search, Qt.Key.Key_Z, control)
    qtbot.waitUntil(lambda: not program.workers.is_busy)
    assert window._actions[Act.UNDO].text() == "&Undo “Star 1 release”"


def test_n_writes_a_note_and_ctrl_z_takes_it_back(program: Program, qtbot: QtBot) -> None:
    window = program.window
    releases, detail = _part(window, ReleaseList), _part(window, DetailPane)
    releases.select_next()
    qtbot.waitUntil(lambda: detail.release is not None)
    qtbot.keyClick(releases, Qt.Key.Key_N)
    assert detail.own.note.hasFocus()
    qtbot.keyClicks(detail.own.note, "Ask Lima, s and u")
    qtbot.keyClick(detail.own.note, Qt.Key.Key_Escape)
    assert releases.hasFocus()
    qtbot.waitUntil(lambda: detail.release.note == "Ask Lima, s and u")
    qtbot.keyClick(releases, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: detail.release.note == "")
    assert detail.own.note.text == ""


def test_a_note_that_is_being_typed_is_saved_before_the_window_closes(program: Program, qtbot: QtBot) -> None:
    window = program.window
    releases, detail = _part(window, ReleaseList), _part(window, DetailPane)
    releases.select_next()
    qtbot.waitUntil(lambda: detail.release is not None)
    window._actions[Act.NOTE].trigger()
    qtbot.keyClicks(detail.own.note, "Ask Lima")
    assert not window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert program.state.library.release(detail.release.id).note == "Ask Lima"


def test_the_keyboard_goes_to_the_list_when_the_release_under_it_goes(program: Program, qtbot: QtBot) -> None:
    window = program.window
    releases, detail = _part(window, ReleaseList), _part(window, DetailPane)
    releases.select_next()
    qtbot.waitUntil(lambda: detail.release is not None)
    window._actions[Act.NOTE].trigger()
    qtbot.keyClicks(detail.own.note, "Ask Lima")
    noted = detail.release.id
    program.state.set_query(EVERYTHING.searching(asking("zambia").clauses))
    qtbot.waitUntil(lambda: detail.release is None)
    assert releases.hasFocus()
    qtbot.waitUntil(lambda: program.state.library.release(noted).note == "Ask Lima")


def test_a_note_is_for_one_release_alone(program: Program) -> None:
    _part(program.window, ReleaseList).select_next()
    assert program.window._actions[Act.NOTE].isEnabled()
    _trigger(program, Act.SELECT_ALL)
    assert not program.window._actions[Act.NOTE].isEnabled()


def test_t_tags_the_release_and_its_chip_filters(program: Program, qtbot: QtBot) -> None:
    window = program.window
    releases, detail = _part(window, ReleaseList), _part(window, DetailPane)
    releases.select_next()
    qtbot.waitUntil(lambda: detail.release is not None)
    qtbot.keyClick(releases, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: window.findChild(TagPicker) is not None)
    picker = window.findChild(TagPicker)
    qtbot.keyClicks(picker.field, "mines,")
    qtbot.waitUntil(lambda: detail.release.own_tags == ("mines",))
    qtbot.keyClick(picker.field, Qt.Key.Key_Escape)
    (chip,) = detail.own.tags.chips
    with qtbot.waitSignal(program.state.shown_changed):
        chip.click()
    assert releases.model().rowCount() == 1
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: detail.release.own_tags == ())


def test_the_source_of_a_release_opens_over_the_window(program: Program, qtbot: QtBot) -> None:
    window = program.window
    with qtbot.waitSignal(_part(window, DetailPane).release_shown):
        _part(window, ReleaseList).select_next()
    _trigger(program, Act.SHOW_SOURCE)
    dialog = _part(window, SourceDialog)
    qtbot.waitUntil(lambda: not dialog.is_reading)
    assert dialog.lines.is_marked(dialog.lines.readable.marked[0])
    dialog.close()


def test_an_original_is_asked_where_to_go(program: Program, qtbot: QtBot) -> None:
    window = program.window
    with qtbot.waitSignal(_part(window, DetailPane).release_shown):
        _part(window, ReleaseList).select_next()
    _trigger(program, Act.SAVE_ORIGINAL)
    dialog = _part(window, SourceDialog)
    chooser = _part(dialog, QFileDialog)
    assert Path(chooser.selectedFiles()[0]).name == "list.txt"
    chooser.close()
    dialog.close()
