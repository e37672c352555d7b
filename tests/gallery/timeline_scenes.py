"""How the window gets to what is looked at in the timeline."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.searching.search_box import SearchBox
from ilo_desktop.desktop.timeline.strip import Timeline
from ilo_desktop.newsroom.periods import Period
from tests.gallery.stage import Stage


def drag(stage: Stage) -> None:
    """Drag over three bars, and hold them."""
    strip = stage.part(Timeline)
    if not strip.isVisible():  # in a window that is too low
        return
    bars = [strip.visualRect(strip.model().index(row, 0)).center() for row in range(4)]
    QTest.mousePress(strip.viewport(), Qt.MouseButton.LeftButton, pos=bars[1])
    QTest.mouseMove(strip.viewport(), bars[3])
    stage.rest()


def keyboard(stage: Stage) -> None:
    """Go to a bar with the keyboard, under a search."""
    stage.write(stage.part(SearchBox), "work")
    stage.act(Act.FOCUS_TIMELINE)
    stage.keys(stage.part(Timeline), Qt.Key.Key_Home, Qt.Key.Key_Right)


def years(stage: Stage) -> None:
    """Choose some years."""
    stage.state.set_query(stage.state.query.during(Period.of_years(1996, 2004)))
    stage.rest()
