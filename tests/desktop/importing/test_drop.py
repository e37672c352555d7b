from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint
from PySide6.QtGui import QDragLeaveEvent
from PySide6.QtWidgets import QLineEdit, QListView, QMainWindow, QTextBrowser, QVBoxLayout, QWidget

from ilo_desktop.desktop.importing import drop
from ilo_desktop.desktop.importing.drop import DropOverlay
from ilo_desktop.desktop.importing.offers import offer_of
from tests.desktop.importing.drags import files, send, text


@pytest.fixture
def window(qtbot, theme):
    made = QMainWindow()
    qtbot.addWidget(made)
    centre = QWidget()
    layout = QVBoxLayout(centre)
    for child in (QLineEdit(), QListView(), QTextBrowser()):
        layout.addWidget(child)
    made.setCentralWidget(centre)
    made.resize(800, 600)
    made.overlay = DropOverlay(made, theme)
    made.show()
    return made


def over(window, kind):
    child = window.findChild(kind)
    return child.mapTo(window, child.rect().center())


@pytest.mark.parametrize("child", [QLineEdit, QListView, QTextBrowser])
def test_files_can_be_dropped_on_every_part_of_the_window(window, qtbot, child):
    place, mime = over(window, child), files("a list.txt", "b.txt", "c.txt")

    assert send(window, QEvent.Type.DragEnter, mime, place)
    assert window.overlay.isVisible()
    assert window.overlay.title == "Drop to import 3 files"
    assert send(window, QEvent.Type.DragMove, mime, place)
    with qtbot.waitSignal(window.overlay.paths_dropped) as dropped:
        assert send(window, QEvent.Type.Drop, mime, place)
        assert not dropped.signal_triggered  # told after the drop, so that nobody is kept waiting

    assert dropped.args == [[Path("/somewhere/a list.txt"), Path("/somewhere/b.txt"), Path("/somewhere/c.txt")]]
    assert not window.overlay.isVisible()


def test_what_moves_over_the_window_is_fetched_once(window, monkeypatch):
    fetched = []
    monkeypatch.setattr(drop, "offer_of", lambda mime: fetched.append(mime) or offer_of(mime))
    mime = files("a.txt")

    send(window, QEvent.Type.DragEnter, mime, QPoint(5, 5))
    for x in range(6, 20):
        assert send(window, QEvent.Type.DragMove, mime, QPoint(x, 5))

    assert len(fetched) == 1


def test_a_disabled_overlay_takes_nothing(window):
    window.overlay.setEnabled(False)

    assert not send(window, QEvent.Type.DragEnter, files("a.txt"), QPoint(5, 5))
    assert not window.overlay.isVisible()


def test_one_file_is_told_as_one(window):
    send(window, QEvent.Type.DragEnter, files("a.txt"), QPoint(5, 5))

    assert window.overlay.title == "Drop to import 1 file"
    assert window.overlay.explanation == "You review what it holds before anything is saved."


def test_the_overlay_goes_when_the_drag_leaves(window):
    send(window, QEvent.Type.DragEnter, files("a.txt"), QPoint(5, 5))

    QCoreApplication.sendEvent(window.windowHandle(), QDragLeaveEvent())

    assert not window.overlay.isVisible()


def test_the_overlay_fills_the_window(window, qtbot):
    send(window, QEvent.Type.DragEnter, files("a.txt"), QPoint(5, 5))
    assert window.overlay.geometry() == window.rect()

    window.resize(900, 500)
    assert window.overlay.geometry() == window.rect()
    assert not window.overlay.grab().isNull()


def test_text_is_taken_where_no_text_field_is(window, qtbot):
    mime = text("Press releases\n\nA headline")
    place = over(window, QListView)

    assert send(window, QEvent.Type.DragEnter, mime, place)
    assert window.overlay.title == "Drop to import this text"
    with qtbot.waitSignal(window.overlay.text_dropped) as dropped:
        send(window, QEvent.Type.Drop, mime, place)

    assert dropped.args == ["Press releases\n\nA headline"]


def test_text_over_a_text_field_is_the_fields(window, qtbot):
    mime, place = text("work"), over(window, QLineEdit)

    with qtbot.assertNotEmitted(window.overlay.text_dropped, wait=50):
        send(window, QEvent.Type.DragEnter, mime, place)
        send(window, QEvent.Type.Drop, mime, place)

    assert not window.overlay.isVisible()
    assert window.findChild(QLineEdit).text() == "work"


def test_a_web_address_is_told_not_to_be_opened(window, qtbot):
    mime = text("https://example.org/a-release")
    place = over(window, QListView)

    send(window, QEvent.Type.DragEnter, mime, place)
    assert window.overlay.title == "Web addresses are not opened"
    with qtbot.waitSignal(window.overlay.web_address_dropped):
        send(window, QEvent.Type.Drop, mime, place)


def test_a_drag_with_nothing_in_it_is_left_alone(window):
    assert not send(window, QEvent.Type.DragEnter, QMimeData(), over(window, QListView))
    assert not window.overlay.isVisible()
