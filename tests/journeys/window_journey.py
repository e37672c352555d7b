"""The main journey, through the real window: run by ``test_journeys`` in a process and on a screen of its own."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.importing.bar import ImportNotice
from ilo_desktop.desktop.importing.review import ReviewDialog
from ilo_desktop.desktop.printing.preview import PrintPreview
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.desktop.welcome.page import WelcomePage
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.text import fold
from tests.conftest import DATA, SHARED_DATA
from tests.journeys.hands import Hands

USERS_FILE = SHARED_DATA / "000_9feb4e5daaaacf88.txt"
OWN_FILE = DATA / "lists" / "groups_without_headings.txt"
WINDOW = (0, 0, 1280, 800)
SOURCE_AT = (1300, 300)


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The real program with a library of its own, on the screen."""
    made = Program(qapp, tmp_path / "journey.sqlite", [])
    with qtbot.waitSignal(made.state.shown_changed, timeout=15_000):
        made.start()
    made.window.setGeometry(*WINDOW)
    qtbot.waitUntil(made.window.isActiveWindow, timeout=15_000)
    yield made
    made.window.close()
    made.shut_down()


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    """Mouse and keyboard."""
    return Hands(qtbot)


W = TypeVar("W", bound=QObject)


class Place:
    """Finds the parts of the window that a person would look for."""

    def __init__(self, program: Program) -> None:
        self.program = program
        window = program.window
        self.list = _only(window, ReleaseList)
        self.sidebar = _only(window, Sidebar)
        self.detail = _only(window, DetailPane)
        self.notice = _only(window, ImportNotice)
        self.welcome = _only(window, WelcomePage)

    def count(self) -> int:
        """How many releases the list shows."""
        shown = self.program.state.shown
        return 0 if shown is None else len(shown.result)

    def releases(self) -> list[Release]:
        """All releases that the list shows, in its order."""
        shown = self.program.state.shown
        library = self.program.state.library
        return [] if shown is None else list(library.releases(library.ids(shown.result.all_keys())))

    def dialog(self, kind: type[QWidget]) -> QWidget | None:
        """The visible dialog of a kind, if there is one."""
        return next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)


def _only(window: QWidget, kind: type[W]) -> W:
    found = window.findChildren(kind)
    assert len(found) == 1
    return found[0]


def _button(dialog: QWidget, word: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if word in b.text().replace("&", "") and b.isVisible())


def _click_row(hands: Hands, sidebar: Sidebar, words: str) -> None:
    model = sidebar.model()
    rows = [model.index(row, 0, parent) for parent in _parents(sidebar) for row in range(model.rowCount(parent))]
    index = next(index for index in rows if str(index.data()) == words)
    sidebar.scrollTo(index)
    hands.click(sidebar.viewport(), sidebar.visualRect(index).center())


def _parents(sidebar: Sidebar) -> list[QModelIndex]:
    model = sidebar.model()
    return [QModelIndex(), *(model.index(row, 0) for row in range(model.rowCount()))]


def test_from_a_dragged_file_to_paper_and_back(program: Program, hands: Hands, tmp_path: Path) -> None:
    file = USERS_FILE if USERS_FILE.exists() else OWN_FILE
    place = Place(program)
    assert place.welcome.isVisible()
    hands.shoot("first-start")

    # a file dragged from another process, reviewed and brought in
    hands.drag_files([file], place.welcome, source_at=SOURCE_AT, until=lambda: place.dialog(ReviewDialog) is not None)
    review = place.dialog(ReviewDialog)
    assert isinstance(review, ReviewDialog)
    hands.wait(lambda: bool(review.ticked))
    total = len(review.ticked)
    hands.wait(review.isActiveWindow)
    hands.shoot("review")
    assert not program.state.library.imports()
    hands.keys("Return")
    hands.wait(lambda: place.count() == total and place.dialog(ReviewDialog) is None)
    if file == USERS_FILE:
        assert total == 20
    hands.wait(program.window.isActiveWindow)
    hands.shoot("imported")

    # arrow keys
    releases = place.releases()
    assert [r.day for r in releases if r.day] == sorted((r.day for r in releases if r.day), reverse=True)
    hands.keys("ctrl+2", "Home", "Down", "Down")
    hands.wait(lambda: program.state.current == releases[2].id)
    hands.wait(lambda: place.detail.release is not None and place.detail.release.id == releases[2].id)
    assert not place.detail.release.read
    hands.keys("s")
    hands.wait(lambda: place.detail.release.starred)
    hands.shoot("arrow-keys")

    # a filter, and a search within it
    year = str(releases[0].day.year)
    _click_row(hands, place.sidebar, year)
    of_year = [r for r in releases if r.day and str(r.day.year) == year]
    hands.wait(lambda: place.count() == len(of_year))
    hands.shoot("filter")
    word = fold(of_year[0].headline).split()[-1]
    hands.keys("ctrl+f")
    hands.type(word)
    hands.wait(lambda: 0 < place.count() < len(of_year))
    assert place.releases()[0].id == of_year[0].id
    hands.shoot("search")

    # everything again, to paper
    hands.keys("ctrl+shift+f")
    hands.wait(lambda: place.count() == total)
    hands.keys("ctrl+p")
    hands.wait(lambda: place.dialog(PrintPreview) is not None)
    preview = place.dialog(PrintPreview)
    hands.wait(lambda: _button(preview, "PDF").isEnabled())
    hands.shoot("preview")
    hands.click(_button(preview, "PDF"))
    hands.wait(lambda: place.dialog(QFileDialog) is not None)
    paper = tmp_path / "summaries.pdf"
    hands.keys("ctrl+a")
    hands.type(str(paper))
    hands.keys("Return")
    hands.wait(paper.exists)
    words = fold(" ".join(page.extract_text() for page in PdfReader(paper).pages))
    places = [words.find(fold(release.headline)) for release in releases]
    assert -1 not in places
    assert places == sorted(places)
    assert all(fold(release.summary) in words for release in releases)
    hands.click(_button(preview, "Close"))
    hands.wait(lambda: place.dialog(PrintPreview) is None)

    # and back: only the release that was starred stays
    hands.wait(place.notice.isVisible)
    hands.click(_button(place.notice, "Undo"))
    hands.wait(lambda: place.dialog(QMessageBox) is not None)
    hands.shoot("undo-question")
    hands.keys("Return")
    hands.wait(lambda: place.count() == 1)
    assert place.releases()[0].id == releases[2].id
    hands.shoot("undone")
