"""A journey through the user's own marks by the keyboard of the real screen: a note, tags on many, all taken back."""

from PySide6.QtWidgets import QApplication

from ilo_desktop.app import Program
from ilo_desktop.desktop.tagging.picker import TagPicker
from tests.desktop.newsroom import SAMPLE, fill, reading_of
from tests.journeys.hands import Hands
from tests.journeys.place import Place


def test_notes_and_tags_are_written_and_taken_back(program: Program, hands: Hands) -> None:
    place = Place(program)
    library = program.state.library
    fill(library, reading_of(SAMPLE))
    program.state.refresh()
    hands.wait(lambda: place.count() == len(SAMPLE))
    own = place.detail.own

    # a note, saved when the field is left
    hands.keys("ctrl+2", "Down")
    hands.wait(lambda: place.detail.release is not None)
    hands.keys("n")
    hands.wait(own.note.hasFocus)
    hands.type("Ask Lima, s u n and t")
    hands.shoot("note")
    hands.keys("Escape")
    hands.wait(lambda: place.detail.release is not None and place.detail.release.note == "Ask Lima, s u n and t")

    # tags for everything that is shown, in one step each
    hands.keys("ctrl+a", "t")
    hands.wait(lambda: isinstance(QApplication.activePopupWidget(), TagPicker))
    hands.type("mines,to check")
    hands.shoot("picker")
    hands.keys("Return")
    hands.wait(lambda: library.own_tags() == [("mines", len(SAMPLE)), ("to check", len(SAMPLE))])
    hands.keys("Escape")
    hands.wait(lambda: QApplication.activePopupWidget() is None)
    hands.wait(program.window.isActiveWindow)
    hands.shoot("tagged")

    # all of it taken back, and brought back
    hands.keys("ctrl+z", "ctrl+z", "ctrl+z")
    hands.wait(lambda: library.own_tags() == [] and not any(release.note for release in place.releases()))
    hands.keys("ctrl+shift+z", "ctrl+y", "ctrl+y")
    hands.wait(lambda: library.own_tags() == [("mines", len(SAMPLE)), ("to check", len(SAMPLE))])
    hands.wait(lambda: any(release.note for release in place.releases()))
