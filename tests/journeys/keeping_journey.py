"""A journey through views and collections on the real screen: kept by keys, filled by a real drag, all taken back."""

from PySide6.QtCore import QPoint

from ilo_desktop.app import Program
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.filters.sidebar_rows import Section
from ilo_desktop.desktop.keeping.name_dialog import NameDialog
from ilo_desktop.desktop.release_list.view import ReleaseList
from tests.desktop.newsroom import SAMPLE, fill, reading_of
from tests.journeys.hands import Hands
from tests.journeys.place import Place


def test_a_search_is_kept_and_releases_are_dragged_into_a_collection(program: Program, hands: Hands) -> None:
    place = Place(program)
    library = program.state.library
    fill(library, reading_of(SAMPLE))
    program.state.refresh()
    hands.wait(lambda: place.count() == len(SAMPLE))
    sidebar, releases = program.window.findChild(Sidebar), program.window.findChild(ReleaseList)

    # a collection, made by its name
    hands.keys("ctrl+shift+l")
    hands.wait(lambda: program.window.findChild(NameDialog) is not None)
    hands.type("Ports")
    hands.keys("Return")
    hands.wait(lambda: [one.name for one in library.collections()] == ["Ports"])
    hands.wait(lambda: collection(sidebar, "Ports") is not None)
    hands.wait(program.window.isActiveWindow)

    # three releases, dragged there, and then moved in its own list
    hands.keys("ctrl+2", "Down", "shift+Down", "shift+Down")
    hands.wait(lambda: releases.selection_count == 3)
    rows = [releases.visualRect(releases.model().index(row, 0)).center() for row in range(3)]
    target = collection(sidebar, "Ports")
    assert target is not None
    hands.carry(releases.viewport().mapToGlobal(rows[1]), sidebar.viewport().mapToGlobal(target))
    hands.wait(lambda: len(library.collection_ids("Ports")) == 3)
    before = library.collection_ids("Ports")
    hands.click(sidebar.viewport(), target)
    hands.wait(lambda: place.count() == 3)
    hands.keys("ctrl+2", "Home", "alt+Down")
    hands.wait(lambda: library.collection_ids("Ports") == [before[1], before[0], before[2]])
    hands.shoot("collection")

    # what is shown, saved as a view; then all of it taken back
    hands.keys("ctrl+shift+s")
    hands.wait(lambda: program.window.findChild(NameDialog) is not None)
    hands.keys("Return")
    hands.wait(lambda: [view.name for view in library.views()] == ["Ports"])
    hands.wait(program.window.isActiveWindow)
    hands.keys("ctrl+z", "ctrl+z", "ctrl+z", "ctrl+z")
    hands.wait(lambda: not library.views() and not library.collections())
    hands.wait(lambda: len(library.find(program.state.query)) == 0)


def collection(sidebar: Sidebar, name: str) -> QPoint | None:
    """Return where a collection stands in the sidebar."""
    for index in sidebar.rows.indexes():
        row = sidebar.rows.row(index)
        if row is not None and (row.section, row.value) == (Section.COLLECTIONS, name):
            return sidebar.visualRect(index).center()
    return None
