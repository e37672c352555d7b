"""Windows never stand where they cannot be reached."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.placement import placed, restore_geometry

MAIN = QRect(0, 28, 1920, 1052)
LEFT = QRect(-1280, 0, 1280, 1024)

_NUMBERS = st.integers(-20_000, 20_000)
_SIZES = st.integers(1, 20_000)
_RECTS = st.builds(QRect, _NUMBERS, _NUMBERS, _SIZES, _SIZES)


def test_a_window_that_stands_well_stays() -> None:
    frame = QRect(-1200, 40, 800, 600)
    assert placed(frame, [MAIN, LEFT]) == frame


def test_a_window_of_a_screen_that_is_gone_comes_to_the_middle_of_the_main_one() -> None:
    moved = placed(QRect(-1200, 40, 800, 600), [MAIN])
    assert moved.size() == QRect(0, 0, 800, 600).size()
    assert abs(moved.center().x() - MAIN.center().x()) <= 1
    assert abs(moved.center().y() - MAIN.center().y()) <= 1


def test_a_window_that_hangs_over_an_edge_is_moved_in() -> None:
    assert placed(QRect(1800, -300, 800, 600), [MAIN, LEFT]) == QRect(1120, 28, 800, 600)


def test_a_window_larger_than_the_screen_becomes_as_large_as_it() -> None:
    assert placed(QRect(-5, -5, 4000, 3000), [MAIN]) == MAIN


def test_without_a_screen_nothing_is_moved() -> None:
    assert placed(QRect(5, 5, 40, 30), []) == QRect(5, 5, 40, 30)


@given(_RECTS, st.lists(_RECTS, min_size=1, max_size=4))
def test_every_window_lies_whole_on_a_screen_and_stays_there(frame: QRect, screens: list[QRect]) -> None:
    found = placed(frame, screens)
    assert any(screen.contains(found) for screen in screens)
    assert placed(found, [next(s for s in screens if s.contains(found))]) == found
    assert found.width() <= frame.width()
    assert found.height() <= frame.height()


def _saved(qtbot: QtBot, geometry: QRect, state: Qt.WindowState = Qt.WindowState.WindowNoState) -> QByteArray:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(geometry)
    window.show()
    window.setWindowState(state)
    return window.saveGeometry()


def _restored(qtbot: QtBot, geometry: QByteArray) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(5_000, 300)
    restore_geometry(window, geometry)
    return window


def test_a_window_saved_on_a_screen_that_is_gone_is_restored_on_one_that_is_there(qtbot: QtBot) -> None:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    window = _restored(qtbot, _saved(qtbot, QRect(9_000, 4_000, 400, 300)))
    assert screen.contains(window.geometry())
    assert (window.width(), window.height()) == (400, 300)


def test_a_window_that_was_whole_comes_back_to_its_place(qtbot: QtBot) -> None:
    window = _restored(qtbot, _saved(qtbot, QRect(100, 120, 400, 300)))
    assert window.geometry() == QRect(100, 120, 400, 300)


def test_a_maximised_window_stays_so_and_has_a_size_to_go_back_to(qtbot: QtBot) -> None:
    window = _restored(qtbot, _saved(qtbot, QRect(9_000, 4_000, 400, 300), Qt.WindowState.WindowMaximized))
    assert window.isMaximized()
    assert QGuiApplication.primaryScreen().availableGeometry().contains(window.normalGeometry())


def test_a_window_that_was_minimised_is_shown(qtbot: QtBot) -> None:
    window = _restored(qtbot, _saved(qtbot, QRect(100, 120, 400, 300), Qt.WindowState.WindowMinimized))
    assert not window.isMinimized()


def test_a_first_window_is_no_larger_than_the_screen(qtbot: QtBot) -> None:
    window = _restored(qtbot, QByteArray())
    assert window.width() < QGuiApplication.primaryScreen().availableGeometry().width()
