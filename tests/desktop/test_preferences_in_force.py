"""What is chosen in the preferences holds at once in the running window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.printing.locale_paper import PaperChoice
from ilo_desktop.desktop.printing.preview import PrintPreview
from ilo_desktop.desktop.reading_type import Face
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.desktop.theme import Measure
from ilo_desktop.library import Library
from ilo_desktop.publish.layout import HEADLINES
from ilo_desktop.publish.paper import Paper


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, library: Library) -> Iterator[Program]:
    """A running program on the sample library."""
    path = library.path
    library.close()
    made = Program(qapp, path, [])
    with qtbot.waitSignal(made.state.shown_changed):
        made.start()
    qtbot.waitUntil(lambda: not made.workers.is_busy)
    yield made
    made._settings.set_value(Key.FACE, Face.SERIF)
    made._settings.set_value(Key.TEXT_SIZE, 16)
    made.window.close()
    made.shut_down()


@pytest.fixture
def settings(program: Program) -> Settings:
    """The settings of the program."""
    return program._settings


def _read(program: Program, qtbot: QtBot) -> DetailPane:
    detail = program.window.findChild(DetailPane)
    program.window.findChild(ReleaseList).select_next()
    qtbot.waitUntil(lambda: detail.release is not None)
    return detail


def test_density_and_type_follow(program: Program, settings: Settings, qtbot: QtBot) -> None:
    detail = _read(program, qtbot)
    settings.set_value(Key.COMPACT, True)
    assert program.window.findChild(ReleaseList).rowHeight(0) == Measure.ROW_COMPACT
    settings.set_value(Key.TEXT_SIZE, 20)
    settings.set_value(Key.FACE, Face.SYSTEM)
    block = next(block for block in _blocks(detail) if "Four towns in China" in block.text())
    face = block.begin().fragment().charFormat().font()
    assert (face.pixelSize(), face.family()) == (20, QApplication.font().family())


def _blocks(detail: DetailPane) -> list:
    block, found = detail.text.document().firstBlock(), []
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def test_what_counts_as_read_follows(program: Program, settings: Settings, qtbot: QtBot) -> None:
    detail = _read(program, qtbot)
    assert detail.clock.timer.isActive()
    settings.set_value(Key.READ_BY_TIME, False)
    settings.set_value(Key.READ_BY_SPACE, False)
    assert not detail.clock.timer.isActive()
    before = program.state.shown.counts.unread
    qtbot.keyClick(detail.text, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not program.workers.is_busy)
    assert program.state.library.counts(program.state.query).unread == before


def test_a_print_begins_with_the_chosen_layout_and_paper(program: Program, settings: Settings, qtbot: QtBot) -> None:
    settings.set_value(Key.LAYOUT, HEADLINES)
    settings.set_value(Key.PAPER, PaperChoice.LETTER)
    program.window._actions[Act.PRINT_SHOWN].trigger()
    preview = program.window.findChild(PrintPreview)
    boxes = {box.accessibleName(): box.currentData() for box in preview.findChildren(QComboBox)}
    assert preview.paper is Paper.LETTER
    assert boxes["Layout"] == HEADLINES
    qtbot.waitUntil(lambda: not program.workers.is_busy)
    preview.reject()


class _Browser(QObject):
    """Stands for the web browser."""

    opened = Signal(QUrl)

    @Slot(QUrl)
    def show(self, address: QUrl) -> None:
        self.opened.emit(address)


def test_a_link_opens_at_once_where_it_is_not_shown_first(program: Program, settings: Settings, qtbot: QtBot) -> None:
    browser = _Browser()
    QDesktopServices.setUrlHandler("https", browser, "show")
    try:
        with qtbot.assertNotEmitted(browser.opened), qtbot.waitSignal(program.window.messages.shown):
            program.window._commands.open_address("https://example.org/one")
        QApplication.activeModalWidget().reject()
        settings.set_value(Key.SHOW_ADDRESS, False)
        with qtbot.waitSignal(browser.opened) as opened:
            program.window._commands.open_address("https://example.org/two")
    finally:
        QDesktopServices.unsetUrlHandler("https")
    assert opened.args[0].toString() == "https://example.org/two"


def test_a_mail_is_begun_after_a_question_and_with_a_mailbox_alone(
    program: Program, settings: Settings, qtbot: QtBot
) -> None:
    settings.set_value(Key.SHOW_ADDRESS, False)
    mailer = _Browser()
    QDesktopServices.setUrlHandler("mailto", mailer, "show")
    try:
        with qtbot.assertNotEmitted(mailer.opened), qtbot.waitSignal(program.window.messages.shown):
            program.window._commands.open_address("mailto:press@example.org?attach=/etc/passwd")
        with qtbot.waitSignal(mailer.opened) as opened:
            QApplication.activeModalWidget().accept()
    finally:
        QDesktopServices.unsetUrlHandler("mailto")
    assert opened.args[0].toString() == "mailto:press@example.org"
