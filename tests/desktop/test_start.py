"""The start of the window: what is loaded before the frame is shown, and that nothing moves when the panes come."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from ilo_desktop.desktop.release_list.model import Role
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.library import Library
from ilo_desktop.newsroom.query import EVERYTHING
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.desktop.newsroom import SAMPLE, fill, reading_of

#: What a start must not wait for, with what it was written for.
NOT_BEFORE_THE_FRAME = {
    "click",
    "hashlib",
    "sqlalchemy",
    "sqlite3",
    "PySide6.QtSvg",
    "babel",
    "charset_normalizer",
    "pyroaring",
    "ilo_desktop.library",
    "ilo_desktop.intake",
    "ilo_desktop.newsroom.query",
    "ilo_desktop.newsroom.vocabulary",
    "ilo_desktop.publish.briefing",
    "ilo_desktop.desktop.action_table",
    "ilo_desktop.desktop.icons",
    "ilo_desktop.desktop.detail.pane",
    "ilo_desktop.desktop.release_list.view",
    "ilo_desktop.desktop.filters.sidebar",
    "ilo_desktop.desktop.importing.flow",
}
#: What the first rows must not wait for.
NOT_BEFORE_THE_ROWS = {
    "sqlalchemy",
    "logging.handlers",
    "ilo_desktop.library.library",
    "ilo_desktop.newsroom.vocabulary",
    "ilo_desktop.desktop.action_table",
    "ilo_desktop.desktop.detail.pane",
    "ilo_desktop.desktop.filters.sidebar",
    "ilo_desktop.desktop.importing.flow",
    "ilo_desktop.desktop.messages",
    "ilo_desktop.desktop.one_program.receiver",
    "ilo_desktop.desktop.timeline.strip",
}
#: What is loaded when the user wants it, and not with the window; the network's never.
NOT_IN_A_START = {
    "PySide6.QtNetwork",
    "alembic",
    "babel",
    "charset_normalizer",
    "sqlalchemy.orm",
    "ilo_desktop.intake",
    "ilo_desktop.publish.briefing",
    "ilo_desktop.desktop.source.dialog",
    "ilo_desktop.desktop.filters.no_result",
    "ilo_desktop.desktop.importing.session",
    "ilo_desktop.desktop.importing.history",
    "ilo_desktop.desktop.importing.dialog",
    "ilo_desktop.desktop.printing.preview",
    "ilo_desktop.desktop.keys.dialog",
    "ilo_desktop.desktop.welcome.page",
}
_TELL = """
import sys
before = set(sys.modules)  # what measures coverage has loaded more than the program itself would
from pathlib import Path
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication
from ilo_desktop.app import Program
from ilo_desktop.desktop.one_program.claim import Claim

class Teller(QObject):
    @Slot()
    def tell(self):
        print(" ".join(sys.modules.keys() - before))

    @Slot()
    def go_on(self):
        self.tell()
        program.state.first_looked.connect(self.tell)
        program.state.shown_changed.connect(self.tell_and_quit)
        program.fill()

    @Slot()
    def tell_and_quit(self):
        self.tell()
        QApplication.quit()

app = QApplication([])
teller = Teller()
program = Program(app, Path(sys.argv[1]), [], claim=Claim(Path(sys.argv[1])))
program.window.framed.disconnect()
program.window.framed.connect(teller.go_on)
program.start()
app.exec()
program.window.close()
program.shut_down()
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory, vocabulary: Vocabulary) -> list[set[str]]:
    """What was loaded when the frame was shown, when the first rows were, and when the library was open."""
    path = tmp_path_factory.mktemp("start") / "library.sqlite"
    library = Library.open(path, vocabulary)
    fill(library, reading_of(SAMPLE))
    library.close()
    done = subprocess.run(
        [sys.executable, "-c", _TELL, str(path)], capture_output=True, text=True, timeout=60, check=True
    )
    return [set(line.split()) for line in done.stdout.splitlines()]


def test_the_frame_waits_for_neither_panes_nor_database(loaded: list[set[str]]) -> None:
    at_frame, _at_rows, at_end = loaded
    assert NOT_BEFORE_THE_FRAME & at_frame == set()
    assert {"sqlalchemy", "ilo_desktop.desktop.release_list.view"} <= at_end  # the list above knows the names


def test_the_first_rows_wait_for_neither_database_layer_nor_other_panes(loaded: list[set[str]]) -> None:
    _at_frame, at_rows, at_end = loaded
    assert "ilo_desktop.desktop.release_list.view" in at_rows
    assert NOT_BEFORE_THE_ROWS & at_rows == set()
    assert at_end >= NOT_BEFORE_THE_ROWS


def test_the_window_waits_for_nothing_that_only_some_starts_need(loaded: list[set[str]]) -> None:
    assert NOT_IN_A_START & loaded[-1] == set()


def test_the_first_rows_are_those_that_the_open_library_shows(
    qapp: QApplication, qtbot: QtBot, library: Library
) -> None:
    path, found = library.path, library.find(EVERYTHING)
    wanted = library.rows(found.keys(0, len(found)))
    library.close()
    program = Program(qapp, path, [])
    with qtbot.waitSignal(program.state.first_looked):
        program.start()
    releases = program.window.findChild(ReleaseList)
    place = QRect(releases.mapTo(program.window, QPoint()), releases.size())
    assert [releases.model().index(row, 0).data(Role.ROW) for row in range(releases.model().rowCount())] == wanted
    assert not releases.isEnabled()  # what can be read of them is not there yet
    with qtbot.waitSignal(program.state.shown_changed):
        pass
    assert [releases.model().index(row, 0).data(Role.ROW) for row in range(releases.model().rowCount())] == wanted
    assert releases.isEnabled()
    assert QRect(releases.mapTo(program.window, QPoint()), releases.size()) == place
    qtbot.waitUntil(lambda: not program.workers.is_busy)
    program.window.close()
    program.shut_down()


def test_nothing_moves_when_the_panes_come(qapp: QApplication, qtbot: QtBot, library: Library) -> None:
    path = library.path
    library.close()
    program = Program(qapp, path, [])
    window = program.window
    window.framed.disconnect()
    with qtbot.waitSignal(window.framed):
        program.start()
    before = _areas(window)
    with qtbot.waitSignal(program.state.shown_changed):
        program.fill()
    qtbot.waitUntil(lambda: not program.workers.is_busy)
    assert _areas(window) == before
    window.close()
    program.shut_down()


def _areas(window: QWidget) -> list[QRect]:
    """Return where head, pages, foot and the three panes are, on the window."""
    pages = window._pages
    panes = [window._panes.widget(place) for place in range(3)]
    return [QRect(area.mapTo(window, QPoint()), area.size()) for area in (pages, *panes)]
