"""A journey by the keyboard alone, from the first start to the end of the program."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ilo_desktop.app import Program
from ilo_desktop.desktop.importing.review import ReviewDialog
from ilo_desktop.desktop.keys.dialog import KeysDialog
from ilo_desktop.desktop.preferences.dialog import PreferencesDialog
from ilo_desktop.desktop.printing.preview import PrintPreview
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition
from tests.conftest import DATA
from tests.journeys.hands import Hands
from tests.journeys.place import Place

FILE = DATA / "lists" / "groups_without_headings.txt"
TOTAL = 8


def _name_of_focus() -> str:
    focus = QApplication.focusWidget()
    return "" if focus is None else focus.accessibleName() or focus.property("text") or ""


def _tab_to(hands: Hands, words: str) -> None:
    """Press Tab until a control whose name begins with some words has the keyboard."""
    for _attempt in range(30):
        if _name_of_focus().startswith(words):
            return
        before = QApplication.focusWidget()
        hands.keys("Tab")
        hands.wait(lambda before=before: QApplication.focusWidget() is not before)
    raise AssertionError(f"Tab does not lead to {words}")


def test_all_of_it_can_be_done_by_keys(program: Program, hands: Hands) -> None:
    place = Place(program)
    current = lambda: program.state.current  # noqa: E731 - asked for again and again

    # a list on the clipboard is pasted on the first page, looked through and brought in without its third entry
    QGuiApplication.clipboard().setText(FILE.read_text(encoding="utf-8"))
    _tab_to(hands, "Paste text")
    hands.shoot("paste")
    hands.keys("space")
    hands.wait(lambda: place.dialog(ReviewDialog) is not None)
    review = place.dialog(ReviewDialog)
    assert isinstance(review, ReviewDialog)
    hands.wait(lambda: len(review.ticked) == TOTAL)
    hands.wait(review.isActiveWindow)
    _tab_to(hands, "Entries")
    hands.keys("Home", "Down", "Down", "space")
    hands.wait(lambda: len(review.ticked) == TOTAL - 1)
    hands.shoot("unticked")
    hands.keys("Return")
    hands.wait(lambda: place.count() == TOTAL - 1 and place.dialog(ReviewDialog) is None)
    hands.wait(program.window.isActiveWindow)

    # read on by Space: a page, then the next release; the first is read by then
    ids = [release.id for release in place.releases()]
    hands.keys("Down")
    hands.wait(lambda: current() == ids[0] and place.detail.release is not None)
    hands.keys("space")
    hands.wait(lambda: current() == ids[1])
    hands.wait(lambda: place.releases()[0].read and not place.releases()[1].read)

    # star it, hold the first unread again
    hands.keys("s")
    hands.wait(lambda: place.releases()[1].starred)
    hands.keys("Up", "u")
    hands.wait(lambda: not place.releases()[0].read)

    # note something, tag it, take both back and do them again
    noted = current()
    release = lambda: program.state.library.release(noted)  # noqa: E731 - asked for again and again
    hands.keys("n")
    hands.type("Ask for the list of looms")
    hands.shoot("note")
    hands.keys("Escape")
    hands.wait(lambda: release().note == "Ask for the list of looms")
    hands.keys("ctrl+2", "t")
    hands.type("weaving,")
    hands.shoot("tag")
    hands.wait(lambda: release().own_tags == ("weaving",))
    hands.keys("Escape", "ctrl+2")
    hands.keys("ctrl+z")
    hands.wait(lambda: release().own_tags == ())
    hands.keys("ctrl+z")
    hands.wait(lambda: release().note == "")
    hands.keys("ctrl+y", "ctrl+y")
    hands.wait(lambda: (release().note, release().own_tags) == ("Ask for the list of looms", ("weaving",)))

    # filter by what is typed in the sidebar, let it go by its chip
    hands.keys("ctrl+1")
    hands.type("Starred")
    hands.keys("Return")
    hands.wait(lambda: place.count() == 1)
    assert program.state.query.conditions == {Condition(Facet.STATE, "starred")}
    hands.shoot("filtered")
    _tab_to(hands, "Take the filter Starred away")
    hands.keys("space")
    hands.wait(lambda: place.count() == TOTAL - 1)

    # choose two months on the timeline, and let them go
    hands.keys("ctrl+4")
    hands.wait(lambda: _name_of_focus() == "Timeline")
    hands.keys("End", "Left", "Left", "shift+Left", "Return")
    hands.wait(lambda: program.state.query.conditions == {Condition(Facet.DATE, "2024-12..2025-01")})
    hands.wait(lambda: place.count() < TOTAL - 1)
    hands.shoot("period")
    hands.keys("Delete")
    hands.wait(lambda: place.count() == TOTAL - 1)

    # search, go on into the list and into the text
    hands.keys("ctrl+f")
    hands.type("welding")
    hands.wait(lambda: place.count() == 2)
    hands.keys("Down", "Down")
    hands.wait(lambda: current() == place.releases()[0].id)
    hands.keys("Return")
    hands.wait(lambda: _name_of_focus() == "Text of the release")
    hands.shoot("text")
    hands.keys("ctrl+shift+f")
    hands.wait(lambda: place.count() == TOTAL - 1)

    # all keys, dark colours, paper
    hands.keys("F1")
    hands.wait(lambda: place.dialog(KeysDialog) is not None)
    hands.wait(lambda: _name_of_focus() == "Find a key")
    hands.type("print")
    hands.shoot("keys")
    hands.keys("Escape")
    hands.wait(lambda: place.dialog(KeysDialog) is None)
    hands.keys("ctrl+comma")
    hands.wait(lambda: place.dialog(PreferencesDialog) is not None)
    hands.wait(place.dialog(PreferencesDialog).isActiveWindow)
    _tab_to(hands, "System")
    hands.keys("Right", "Right")
    hands.wait(lambda: program.window.palette().window().color().lightness() < 128)
    hands.shoot("dark")
    hands.keys("Escape")
    hands.wait(lambda: place.dialog(PreferencesDialog) is None)
    hands.keys("ctrl+p")
    hands.wait(lambda: place.dialog(PrintPreview) is not None)
    hands.wait(place.dialog(PrintPreview).isActiveWindow)
    hands.shoot("preview")
    hands.keys("Escape")
    hands.wait(lambda: place.dialog(PrintPreview) is None)
    hands.wait(program.window.isActiveWindow)
