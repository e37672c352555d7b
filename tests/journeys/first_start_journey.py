"""The first start: a look round the sample newsroom, back again, and the first file of one's own."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from ilo_desktop import paths
from ilo_desktop.app import Program
from ilo_desktop.desktop.importing.review import ReviewDialog
from ilo_desktop.desktop.libraries.sample_bar import SampleBar
from tests.conftest import DATA
from tests.journeys.hands import SOURCE_AT, Hands
from tests.journeys.place import Place, button_of, only

FILE = DATA / "lists" / "groups_without_headings.txt"


def test_first_start(program: Program, hands: Hands) -> None:
    place = Place(program)
    bar = only(program.window, SampleBar)
    own = program.libraries.path
    assert place.welcome.isVisible()
    hands.shoot("first-start")

    # a look round the sample newsroom: it reads, searches and marks as any library does
    hands.click(button_of(place.welcome, "sample newsroom"))
    hands.wait(lambda: program.libraries.is_sample and place.count() > 20)
    hands.wait(bar.isVisible)
    hands.shoot("sample")
    total = place.count()
    hands.keys("ctrl+2", "Home", "s")
    hands.wait(lambda: program.state.shown.counts.starred == 1)
    hands.keys("ctrl+f")
    hands.type("apprenticeships")
    hands.wait(lambda: 0 < place.count() < total)
    hands.shoot("sample-searched")

    # what is dropped there is asked about; given up, it goes nowhere
    hands.drag_files([FILE], place.list, source_at=SOURCE_AT, until=lambda: place.dialog(QMessageBox) is not None)
    hands.wait(place.dialog(QMessageBox).isActiveWindow)
    hands.shoot("where-to")
    hands.keys("Escape")
    hands.wait(lambda: place.dialog(QMessageBox) is None)
    assert program.libraries.is_sample

    # back with one click, and nothing came along
    hands.wait(program.window.isActiveWindow)
    hands.click(button_of(bar, "Back to my library"))
    hands.wait(lambda: program.libraries.path == own and place.welcome.isVisible())
    assert not bar.isVisible()
    assert place.count() == 0
    assert program.window.windowTitle() == "journey — ILO Newsroom"

    # a file of one's own, chosen, reviewed and brought in
    hands.click(button_of(place.welcome, "Choose files"))
    hands.wait(lambda: place.dialog(QFileDialog) is not None)
    hands.wait(place.dialog(QFileDialog).isActiveWindow)
    hands.type(str(FILE))
    hands.keys("Return")
    hands.wait(lambda: place.dialog(ReviewDialog) is not None)
    review = place.dialog(ReviewDialog)
    assert isinstance(review, ReviewDialog)
    hands.wait(lambda: bool(review.ticked) and review.isActiveWindow())
    entries = len(review.ticked)
    hands.keys("Return")
    hands.wait(lambda: place.count() == entries and place.dialog(ReviewDialog) is None)
    hands.shoot("own")

    # the sample is where it was left, and can be begun anew
    hands.wait(program.window.isActiveWindow)
    hands.keys("alt+f")
    hands.keys("a")
    hands.wait(lambda: program.libraries.is_sample and place.count() == total)
    assert program.state.shown.counts.starred == 1
    hands.click(button_of(bar, "afresh"))
    hands.wait(lambda: place.dialog(QMessageBox) is not None)
    hands.wait(place.dialog(QMessageBox).isActiveWindow)
    hands.click(_default(place.dialog(QMessageBox)))
    hands.wait(lambda: program.state.shown.counts.total == total and program.state.shown.counts.starred == 0)
    assert paths.sample_library().exists()
    assert Path(own).exists()


def _default(box: QMessageBox) -> QPushButton:
    found = box.defaultButton()
    assert isinstance(found, QPushButton)
    return found
