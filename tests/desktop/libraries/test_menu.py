"""The actions on libraries, from the real window: title, menu of recent ones, dialogs, bar of the sample."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from ilo_desktop import paths, resources
from ilo_desktop.app import Program
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.libraries import opening
from ilo_desktop.desktop.libraries.menu import RecentMenu
from ilo_desktop.desktop.libraries.names import library_name, window_title
from ilo_desktop.desktop.libraries.sample_bar import SampleBar
from ilo_desktop.desktop.welcome.page import WelcomePage
from ilo_desktop.library import Library
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.desktop.newsroom import SAMPLE, fill, reading_of


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot) -> Iterator[Program]:
    """A running program on the user's own library, which is made by it."""
    made = Program(qapp, paths.own_library(), [])
    with qtbot.waitSignal(made.libraries.opened):
        made.start()
    yield made
    made.window.close()
    made.shut_down()


@pytest.fixture
def other(program: Program, qtbot: QtBot, tmp_path: Path) -> Path:
    """Another library, which is open now."""
    path = tmp_path / "Archive & press.sqlite"
    with qtbot.waitSignal(program.libraries.opened):
        program.libraries.make(path)
    return path


@pytest.fixture
def entries(program: Program, qtbot: QtBot) -> Callable[[], list[QAction]]:
    """Return the entries of the menu of recent libraries, as they are when it opens."""

    def look() -> list[QAction]:
        menu = program.window.findChild(RecentMenu)
        with qtbot.waitSignal(program.libraries.recent_changed):
            menu.aboutToShow.emit()
        return [action for action in menu.actions() if not action.isSeparator()]

    return look


def _dialog(program: Program, act: Act) -> QFileDialog:
    program.window._actions[act].trigger()
    return next(d for d in program.window.findChildren(QFileDialog) if d.isVisible())


def test_names_say_what_a_library_is() -> None:
    assert library_name(paths.own_library()) == "My library"
    assert library_name(paths.sample_library()) == "Sample newsroom"
    assert library_name(Path("/x/press 2024.sqlite")) == "press 2024"
    assert library_name(Path("/x/two\nlines\tand more.sqlite")) == "two lines and more"
    assert library_name(Path("/x/caf\udce9.sqlite")) == "caf\ufffd"


def test_the_title_names_the_library(program: Program, other: Path, qtbot: QtBot) -> None:
    assert program.window.windowTitle() == "Archive & press — ILO Newsroom"
    with qtbot.waitSignal(program.libraries.opened):
        program.libraries.open_own()
    assert program.window.windowTitle() == "ILO Newsroom"
    assert window_title(Path("/x/odd[*].sqlite")) == "odd[*][*] — ILO Newsroom"


def test_the_recent_ones_lead_back(
    program: Program, other: Path, entries: Callable[[], list[QAction]], qtbot: QtBot
) -> None:
    own, _clear = entries()
    assert own.text() == "My library"
    with qtbot.waitSignal(program.libraries.opened):
        own.trigger()
    own, recent, _clear = entries()
    assert not own.isEnabled()  # it is open
    assert recent.text() == "Archive && press"
    assert str(other) in recent.toolTip()
    with qtbot.waitSignal(program.libraries.opened):
        recent.trigger()
    assert program.libraries.path == other


def test_a_long_name_is_cut_in_the_menu_alone(
    program: Program, entries: Callable[[], list[QAction]], qtbot: QtBot, tmp_path: Path
) -> None:
    long = tmp_path / f"{'press ' * 35}.sqlite"
    for path in (long, tmp_path / "short.sqlite"):
        with qtbot.waitSignal(program.libraries.opened):
            program.libraries.make(path)
        qtbot.waitUntil(lambda: not program.workers.is_busy)
    _own, cut, *_ = entries()
    assert "…" in cut.text()
    assert len(cut.text()) < len(long.stem)
    assert long.name in cut.toolTip()


def test_one_that_is_gone_is_named_and_cannot_be_opened(
    program: Program, other: Path, entries: Callable[[], list[QAction]], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(program.libraries.opened):
        program.libraries.open_own()
    qtbot.waitUntil(lambda: not program.workers.is_busy)
    other.unlink()
    _own, gone, _clear = entries()
    assert not gone.isEnabled()
    assert "not there any more" in gone.text()


def test_the_list_can_be_cleared(
    program: Program, other: Path, entries: Callable[[], list[QAction]], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(program.libraries.opened):
        program.libraries.open_own()
    qtbot.waitUntil(lambda: not program.workers.is_busy)
    *_, clear = entries()
    with qtbot.waitSignal(program.libraries.recent_changed):
        clear.trigger()
    _own, clear = entries()
    assert not clear.isEnabled()


def test_a_chosen_library_is_opened(program: Program, other: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.libraries.opened):
        program.libraries.open_own()
    dialog = _dialog(program, Act.OPEN_LIBRARY)
    with qtbot.waitSignal(program.libraries.opened):
        dialog.fileSelected.emit(str(other))
        dialog.reject()
    assert program.libraries.path == other


def test_a_named_library_is_made(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = _dialog(program, Act.NEW_LIBRARY)
    assert dialog.defaultSuffix() == "sqlite"
    with qtbot.waitSignal(program.libraries.opened):
        dialog.fileSelected.emit(str(tmp_path / "new.sqlite"))
        dialog.reject()
    assert (tmp_path / "new.sqlite").exists()


def test_a_refused_one_leaves_all_as_it_was_and_says_why(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all")
    page = program.window._pages.currentWidget()
    with qtbot.waitSignal(program.window.messages.shown) as shown:
        program.libraries.open(tmp_path / "letter.txt")
    assert "letter.txt" in shown.args[1]
    assert program.window._pages.currentWidget() is page
    assert program.window._actions[Act.IMPORT].isEnabled()
    qtbot.waitUntil(lambda: "No releases yet" in program.window.status._text.text())


def test_a_first_one_that_is_refused_leaves_the_way_to_another(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "letter.txt").write_text("Dear all")
    program = Program(qapp, tmp_path / "letter.txt", [])
    with qtbot.waitSignal(program.libraries.refused):
        program.start()
    window = program.window
    assert "letter.txt" in window._opening.text()
    assert window._pages.currentWidget() is window._opening
    assert not window._actions[Act.IMPORT].isEnabled()
    assert window._actions[Act.OPEN_LIBRARY].isEnabled()
    with qtbot.waitSignal(program.libraries.opened):
        program.libraries.open_own()
    assert window.findChild(WelcomePage).isVisible()
    assert window._actions[Act.IMPORT].isEnabled()
    window.close()
    program.shut_down()


def test_an_opening_that_takes_long_is_told_in_the_middle(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Event()
    reserve = opening._reserve

    def slowly(path: Path) -> None:
        gate.wait(20)
        reserve(path)

    monkeypatch.setattr(opening, "_reserve", slowly)
    program.libraries.make(tmp_path / "slow.sqlite")
    qtbot.waitUntil(lambda: "slow" in program.window._opening.text())
    with qtbot.waitSignal(program.libraries.opened):
        gate.set()
    assert program.window.findChild(WelcomePage).isVisible()


def test_nothing_can_be_done_while_another_library_is_on_its_way(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(program.libraries.opened):
        program.libraries.make(tmp_path / "new.sqlite")
        assert not program.window._actions[Act.IMPORT].isEnabled()
        program.window.flow.review_text("Releases\n\n  1. Pilots rest\n\n    3 May 2021\n")
        assert program.window.flow.session is None
    qtbot.waitUntil(lambda: program.window.flow.session is not None)
    program.window.flow.session.dialog.reject()
    qtbot.waitUntil(lambda: program.window.flow.session is None)


def _button(parent: object, words: str) -> QPushButton:
    return next(b for b in parent.findChildren(QPushButton) if words in b.text())


def test_the_first_page_leads_into_the_sample_and_the_bar_out_of_it(program: Program, qtbot: QtBot) -> None:
    bar = program.window.findChild(SampleBar)
    assert not bar.isVisible()
    with qtbot.waitSignal(program.libraries.opened):
        _button(program.window.findChild(WelcomePage), "Look round").click()
    assert bar.isVisible()
    assert program.window.windowTitle() == "Sample newsroom — ILO Newsroom"
    with qtbot.waitSignal(program.libraries.opened):
        _button(bar, "Back").click()
    assert not bar.isVisible()
    assert program.libraries.path == paths.own_library()


def test_the_sample_is_begun_anew_when_that_is_confirmed(program: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.libraries.opened):
        program.window._actions[Act.SAMPLE].trigger()
    _button(program.window.findChild(SampleBar), "afresh").click()
    box = program.window.findChild(QMessageBox)
    with qtbot.waitSignal(program.libraries.opened):
        _button(box, "Start afresh").click()
    assert program.libraries.is_sample


def test_tab_goes_through_the_bar_of_the_sample(program: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.libraries.opened):
        program.libraries.open_sample()
    bar = program.window.findChild(SampleBar)
    afresh, back = bar.buttons
    program.window.activateWindow()
    afresh.setFocus()
    qtbot.keyClick(afresh, Qt.Key.Key_Tab)
    assert program.window.focusWidget() is back
    with qtbot.waitSignal(program.libraries.opened):
        qtbot.keyClick(back, Qt.Key.Key_Space)


def test_a_note_that_is_being_typed_is_saved_where_it_belongs(program: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.libraries.opened):
        program.libraries.open_sample()
    window, state = program.window, program.state
    window._list.select_next()
    qtbot.waitUntil(lambda: window._detail.release is not None)
    release_id = window._detail.release.id
    window._detail.own.note.setPlainText("Ask for the photographs")
    for open_ in (program.libraries.open_own, program.libraries.open_sample):
        with qtbot.waitSignal(program.libraries.opened):
            open_()
    assert state.library.release(release_id).note == "Ask for the photographs"


LIST = "Press releases\n\n  1. Harbour pilots agree on rest hours\n\n    3 May 2021\n"


class TestImportInTheSample:
    @pytest.fixture
    def box(self, program: Program, qtbot: QtBot) -> QMessageBox:
        """The question that comes when something is to be imported there."""
        with qtbot.waitSignal(program.libraries.opened):
            program.libraries.open_sample()
        program.window.flow.review_text(LIST)
        program.window.flow.review_text(LIST)
        (found,) = (box for box in program.window.findChildren(QMessageBox) if box.isVisible())
        assert program.window.flow.session is None
        return found

    def _reviewed(self, program: Program, qtbot: QtBot) -> None:
        for _ in range(2):
            qtbot.waitUntil(lambda: program.window.flow.session is not None)
            session = program.window.flow.session
            qtbot.waitUntil(lambda: len(session.dialog.ticked) == 1)  # noqa: B023 - asked for in this round
            session.dialog.reject()
            qtbot.waitUntil(lambda: program.window.flow.session is not session)  # noqa: B023 - asked for in this round
        assert program.window.flow.session is None

    def test_can_go_into_the_users_own_library(self, program: Program, box: QMessageBox, qtbot: QtBot) -> None:
        with qtbot.waitSignal(program.libraries.opened):
            box.defaultButton().click()
        assert program.libraries.path == paths.own_library()
        self._reviewed(program, qtbot)

    def test_can_go_into_the_sample(self, program: Program, box: QMessageBox, qtbot: QtBot) -> None:
        _button(box, "into the sample").click()
        self._reviewed(program, qtbot)
        assert program.libraries.is_sample
        program.window.flow.review_text(LIST)  # is not asked about again
        qtbot.waitUntil(lambda: program.window.flow.session is not None)
        program.window.flow.session.dialog.reject()
        qtbot.waitUntil(lambda: program.window.flow.session is None)

    def test_can_be_given_up(self, program: Program, box: QMessageBox, qtbot: QtBot) -> None:
        box.reject()
        assert program.window.flow.session is None
        assert program.libraries.is_sample
        with qtbot.waitSignal(program.libraries.opened):
            program.libraries.go_back()
        assert program.window.flow.session is None


def test_a_menu_that_is_open_stays_where_nothing_is_new(
    program: Program, other: Path, entries: Callable[[], list[QAction]]
) -> None:
    assert entries() == entries()


def test_a_library_of_another_vocabulary_is_brought_up_to_date(
    program: Program, qtbot: QtBot, tmp_path: Path, vocabulary: Vocabulary
) -> None:
    shutil.copytree(resources.folder("vocabulary"), tmp_path / "vocabulary")
    topics = tmp_path / "vocabulary" / "topics.toml"
    topics.write_text(topics.read_text(encoding="utf-8") + "\n# another version\n", encoding="utf-8")
    older = Library.open(tmp_path / "older.sqlite", Vocabulary.read(tmp_path / "vocabulary"))
    fill(older, reading_of(SAMPLE))
    older.close()
    status = program.window.status
    with qtbot.waitSignal(program.libraries.opened):
        program.libraries.open(tmp_path / "older.sqlite")
    assert program.libraries.reindexing is not None
    assert status._work.text() == "Updating the index"
    qtbot.waitUntil(lambda: program.libraries.reindexing is None)
    assert not program.state.library.needs_reindex()
    qtbot.waitUntil(lambda: not status._work.text())
