"""The main journey, through the real window: run by ``test_journeys`` in a process and on a screen of its own."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog, QMessageBox

from ilo_desktop.app import Program
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.importing.review import ReviewDialog
from ilo_desktop.desktop.printing.preview import PrintPreview
from ilo_desktop.newsroom.text import fold
from tests.conftest import DATA, SHARED_DATA
from tests.journeys.hands import SOURCE_AT, Hands
from tests.journeys.place import Place, button_of

USERS_FILE = SHARED_DATA / "000_9feb4e5daaaacf88.txt"
OWN_FILE = DATA / "lists" / "groups_without_headings.txt"


def _click_row(hands: Hands, sidebar: Sidebar, words: str) -> None:
    index = next(index for index in sidebar.model().indexes() if str(index.data()) == words)
    sidebar.scrollTo(index)
    hands.click(sidebar.viewport(), sidebar.visualRect(index).center())


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

    # a period is dragged on the timeline, and a double click lets it go
    bars = place.timeline.model()
    columns = [place.timeline.visualRect(bars.index(row, 0)).center() for row in range(bars.rowCount())]
    hands.drag(place.timeline, columns[-1], columns[-2], shot="timeline-drag")
    hands.wait(lambda: program.state.query.period is not None)
    period = program.state.query.period
    of_period = [r for r in releases if r.day and period.first <= r.day <= period.last]
    hands.wait(lambda: place.count() == len(of_period) < total)
    hands.shoot("period")
    hands.double_click(place.timeline, columns[-1])
    hands.wait(lambda: place.count() == total)
    assert program.state.query.is_everything

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
    hands.wait(lambda: button_of(preview, "PDF").isEnabled())
    hands.shoot("preview")
    hands.click(button_of(preview, "PDF"))
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
    hands.click(button_of(preview, "Close"))
    hands.wait(lambda: place.dialog(PrintPreview) is None)

    # and back: only the release that was starred stays
    hands.wait(place.notice.isVisible)
    hands.click(button_of(place.notice, "Undo"))
    hands.wait(lambda: place.dialog(QMessageBox) is not None)
    hands.shoot("undo-question")
    hands.keys("Return")
    hands.wait(lambda: place.count() == 1)
    assert place.releases()[0].id == releases[2].id
    hands.shoot("undone")
