"""Messages to the user: each is told once while it is open, and over the dialog that is in front."""

import logging
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.messages import BugHook, Messages
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.newsroom.errors import Code, NewsroomError

FULL = NewsroomError(Code.DISK_FULL, path="library")
LOCKED = NewsroomError(Code.LIBRARY_LOCKED, path="library")


@pytest.fixture
def messages(theme: Theme, qtbot: QtBot) -> Messages:
    """The messages of a window that is shown."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Messages(window, theme)


@pytest.fixture
def hook(messages: Messages, caplog: pytest.LogCaptureFixture) -> Iterator[BugHook]:
    """The hook for bugs, in place of the one that was there."""
    before = sys.excepthook
    made = BugHook(messages)
    made.install()
    with caplog.at_level(logging.CRITICAL):
        yield made
    sys.excepthook = before


def boxes(parent: QWidget) -> list[QMessageBox]:
    """Return the message boxes that are open over a window."""
    return [box for box in parent.findChildren(QMessageBox) if box.isVisible()]


def window_of(messages: Messages) -> QWidget:
    window = messages.parent()
    assert isinstance(window, QWidget)
    return window


def report(bug: Exception) -> None:
    """Raise a bug, always at the same place, and hand it to the hook."""
    try:
        raise bug
    except type(bug) as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)


def test_the_same_trouble_is_not_told_twice_at_once(messages: Messages) -> None:
    for trouble in (FULL, FULL, LOCKED, FULL):
        messages.show_trouble(trouble)
    first, second = boxes(window_of(messages))
    assert first.informativeText() != second.informativeText()


def test_trouble_that_was_closed_is_told_again(messages: Messages, qtbot: QtBot) -> None:
    messages.show_trouble(FULL)
    boxes(window_of(messages))[0].close()
    messages.show_trouble(FULL)
    assert len(boxes(window_of(messages))) == 1


def test_a_message_lies_over_the_dialog_that_is_open(messages: Messages) -> None:
    dialog = QDialog(window_of(messages))
    dialog.open()
    messages.show_trouble(FULL)
    assert boxes(window_of(messages)) == boxes(dialog) != []


@pytest.mark.usefixtures("hook")
def test_a_bug_that_comes_with_every_frame_is_told_once(messages: Messages, qtbot: QtBot) -> None:
    with qtbot.waitSignal(messages.shown):
        report(ZeroDivisionError("frame 1"))
    boxes(window_of(messages))[0].close()
    with qtbot.assertNotEmitted(messages.shown, wait=50):
        report(ZeroDivisionError("frame 2"))


@pytest.mark.usefixtures("hook")
def test_a_bug_at_another_place_is_told_as_well(messages: Messages, qtbot: QtBot) -> None:
    with qtbot.waitSignal(messages.shown):
        report(ZeroDivisionError())
    boxes(window_of(messages))[0].close()
    with qtbot.waitSignal(messages.shown):
        try:
            int("no number")
        except ValueError as bug:
            sys.excepthook(ValueError, bug, bug.__traceback__)


def test_a_message_stays_when_the_dialog_below_it_is_closed(messages: Messages, qtbot: QtBot) -> None:
    window = window_of(messages)
    dialog = QDialog(window)
    dialog.open()
    messages.show_trouble(FULL)
    (box,) = boxes(dialog)
    with qtbot.waitSignal(box.accepted) as accepted:
        dialog.reject()
        assert boxes(window) == [box]
        assert box.parent() is window
        box.accept()
    assert accepted.signal_triggered


def test_no_button_is_narrower_than_its_words(messages: Messages) -> None:
    messages.show_bug(ValueError())
    messages.ask("Go on?", "All of it goes.", "Take everything out of the library and do not come back")
    for box in boxes(window_of(messages)):
        assert all(button.width() >= button.sizeHint().width() for button in box.buttons())


def test_a_long_title_is_whole(messages: Messages) -> None:
    box = messages.ask("A question with many more words than there is room for of itself?", "Really.", "Take it back")
    QApplication.processEvents()
    title = box.findChild(QLabel, "qt_msgbox_label")
    assert title.width() >= title.sizeHint().width()
