"""Another language: the window is made anew in it and shows what the one before showed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from ilo_desktop.desktop import languages
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.detail.note_editor import NoteEditor
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.main_window import MainWindow
from ilo_desktop.desktop.preferences.controls import SettingSegments
from ilo_desktop.desktop.preferences.dialog import Page, PreferencesDialog
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.desktop.searching.search_box import SearchBox
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.desktop.status_line import StatusLine
from ilo_desktop.library import Library
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition
from tests.desktop.newsroom import SAMPLE
from tests.queries import asking


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, library: Library, speak) -> Iterator[Program]:
    """A running program in English on the sample library."""
    path = library.path
    library.close()
    speak("en")
    made = _start(qapp, qtbot, path)
    yield made
    made.window.close()
    made.shut_down()


def _start(qapp: QApplication, qtbot: QtBot, path: Path) -> Program:
    Settings().set_value(Key.LANGUAGE, "en")
    made = Program(qapp, path, [])
    with qtbot.waitSignal(made.state.shown_changed):
        made.start()
    made.window.setGeometry(40, 30, 1180, 760)
    qtbot.waitUntil(lambda: not made.workers.is_busy)
    return made


def _choose(program: Program, qtbot: QtBot, code: str) -> MainWindow:
    before = program.window
    program._settings.set_value(Key.LANGUAGE, code)
    qtbot.waitUntil(lambda: program.window is not before)
    qtbot.waitUntil(lambda: not program.workers.is_busy)
    assert program.window.isVisible()
    return program.window


def _preferences(program: Program) -> PreferencesDialog:
    return next(one for one in program.window.findChildren(PreferencesDialog) if one.isVisible())


def test_the_window_comes_back_in_the_language_and_at_its_place(program: Program, qtbot: QtBot) -> None:
    before = program.window.geometry()
    window = _choose(program, qtbot, "fr")
    assert window.geometry() == before
    assert QLocale().language() == QLocale.Language.French
    words = [label.text() for label in window.findChild(StatusLine).findChildren(QLabel)]
    assert any("14 mars 2024" in text for text in words)


def test_what_was_shown_is_shown_again(program: Program, qtbot: QtBot) -> None:
    listed = program.window.findChild(ReleaseList)
    program.state.set_query(asking(search="harbour", conditions=frozenset({Condition(Facet.DATE, "2024")})))
    qtbot.waitUntil(lambda: 0 < len(program.state.shown.result) < len(SAMPLE))
    listed.select_next()
    qtbot.waitUntil(lambda: program.window.findChild(DetailPane).release is not None)
    read = program.window.findChild(DetailPane).release
    window = _choose(program, qtbot, "es")
    assert window.findChild(SearchBox).text() == "harbour date:2024"
    assert window.findChild(ReleaseList).model().rowCount() == len(program.state.shown.result)
    assert program.state.current == read.id
    assert window.findChild(ReleaseList).currentIndex().row() == 0
    qtbot.waitUntil(lambda: window.findChild(DetailPane).release is not None)
    assert window.findChild(DetailPane).release.id == read.id


def test_the_selection_is_kept(program: Program, qtbot: QtBot) -> None:
    listed = program.window.findChild(ReleaseList)
    listed.select_next()
    for _ in range(3):
        QTest.keyClick(listed, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    keys = list(listed.selected_keys())
    assert len(keys) == 4
    window = _choose(program, qtbot, "fr")
    assert list(window.findChild(ReleaseList).selected_keys()) == keys


def test_a_selection_of_everything_is_kept(program: Program, qtbot: QtBot) -> None:
    program.window.findChild(ReleaseList).selectAll()
    window = _choose(program, qtbot, "fr")
    assert window.findChild(ReleaseList).has_selection_of_all


def test_the_preferences_come_back_on_their_page_with_the_keyboard(program: Program, qtbot: QtBot) -> None:
    program.window._actions[Act.PREFERENCES].trigger()
    dialog = _preferences(program)
    dialog.show_page(Page.LANGUAGE)
    place = dialog.geometry()
    control = next(one for one in dialog.findChildren(SettingSegments) if one.key is Key.LANGUAGE)
    control.segments[2].setFocus(Qt.FocusReason.TabFocusReason)
    before = program.window
    control.segments[2].click()
    qtbot.waitUntil(lambda: program.window is not before)
    again = _preferences(program)
    assert again is not dialog
    assert again.page is Page.LANGUAGE
    assert again.geometry() == place
    twin = next(one for one in again.findChildren(SettingSegments) if one.key is Key.LANGUAGE)
    assert twin.value == "fr"
    assert again.focusWidget() is twin.segments[2]
    qtbot.waitUntil(lambda: twin.shows_ring)
    assert sum(one.isVisible() for one in QApplication.topLevelWidgets() if isinstance(one, PreferencesDialog)) == 1


def test_the_new_window_works(program: Program, qtbot: QtBot) -> None:
    window = _choose(program, qtbot, "fr")
    window.findChild(ReleaseList).select_next()
    detail = window.findChild(DetailPane)
    qtbot.waitUntil(lambda: detail.release is not None)
    window._actions[Act.STAR].trigger()
    qtbot.waitUntil(lambda: detail.release.starred)
    assert QApplication.topLevelWidgets().count(window) == 1
    assert sum(one.isVisible() for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)) == 1


def test_what_was_done_before_can_still_be_undone(program: Program, qtbot: QtBot) -> None:
    program.window.findChild(ReleaseList).select_next()
    qtbot.waitUntil(lambda: program.window.findChild(DetailPane).release is not None)
    program.window._actions[Act.STAR].trigger()
    qtbot.waitUntil(lambda: program.state.shown.counts.starred == 1)
    window = _choose(program, qtbot, "fr")
    assert window._actions[Act.UNDO].isEnabled()
    window._actions[Act.UNDO].trigger()
    qtbot.waitUntil(lambda: program.state.shown.counts.starred == 0)


def test_a_note_that_is_being_typed_is_kept(program: Program, qtbot: QtBot) -> None:
    program.window.findChild(ReleaseList).select_next()
    qtbot.waitUntil(lambda: program.window.findChild(DetailPane).release is not None)
    read = program.window.findChild(DetailPane).release.id
    editor = program.window.findChild(NoteEditor)
    editor.setFocus()
    qtbot.keyClicks(editor, "Ask the harbour office")
    assert program.state.library.release(read).note == ""
    window = _choose(program, qtbot, "fr")
    assert window.findChild(NoteEditor).toPlainText() == "Ask the harbour office"
    qtbot.waitUntil(lambda: program.state.library.release(read).note == "Ask the harbour office")
    qtbot.waitUntil(lambda: not program.workers.is_busy)
    assert window.isVisible()


def test_an_open_question_is_answered_first(program: Program, qtbot: QtBot) -> None:
    before = program.window
    box = program.window.messages.ask("Go on?", "", "Go on")
    program._settings.set_value(Key.LANGUAGE, "fr")
    with qtbot.waitSignal(program._renewal.timeout):
        pass
    assert program.window is before
    assert isinstance(QApplication.activeModalWidget(), QMessageBox)
    box.reject()
    qtbot.waitUntil(lambda: program.window is not before)


@pytest.mark.parametrize("act", [Act.TAGS, None])
def test_what_is_open_over_the_window_is_not_taken_away(program: Program, qtbot: QtBot, act: Act | None) -> None:
    before = program.window
    before.findChild(ReleaseList).select_next()
    qtbot.waitUntil(lambda: before.findChild(DetailPane).release is not None)
    if act is None:
        before.menuBar().findChild(QMenu).popup(before.pos())
    else:
        before._actions[act].trigger()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    program._settings.set_value(Key.LANGUAGE, "fr")
    with qtbot.waitSignal(program._renewal.timeout):
        pass
    assert program.window is before
    assert popup.isVisible()
    popup.close()
    qtbot.waitUntil(lambda: program.window is not before)


def test_the_language_in_force_makes_nothing_anew(program: Program, qtbot: QtBot, monkeypatch) -> None:
    monkeypatch.setattr(languages, "of_system", lambda: "en")
    before = program.window
    program._settings.set_value(Key.LANGUAGE, "")
    with qtbot.waitSignal(program._renewal.timeout):
        pass
    assert program.window is before


def test_the_next_start_is_in_the_language(program: Program, qapp: QApplication, qtbot: QtBot, speak) -> None:
    _choose(program, qtbot, "es")
    speak("en")
    again = Program(qapp, program.state.library.path, [])
    assert languages.current() == "es"
    again.window.close()
    again.shut_down()
