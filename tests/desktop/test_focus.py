"""Where the keyboard is can be seen, on every control to which Tab leads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.desktop.searching.search_box import SearchBox
from ilo_desktop.desktop.theme import Mode
from ilo_desktop.library import Library
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition
from tests.queries import asking

#: A ring may stand a little off the control that it is round.
_ROUND_PX = 4
#: So many pixels are the least that anybody sees: a side of a ring round a small button.
_LEAST_PIXELS = 24
_LEAST_CONTRAST = 3.0
#: In the list the bar of the current row turns from the colour of edges into the accent, and its ground with it.
_LEAST_IN_THE_LIST = 1.9


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, library: Library) -> Iterator[Program]:
    """A running program on the sample library, with a release, a search and two filters in force."""
    path = library.path
    library.close()
    made = Program(qapp, Path(path), [])
    with qtbot.waitSignal(made.state.shown_changed):
        made.start()
    made.window.resize(1280, 800)
    conditions = frozenset({Condition(Facet.COUNTRY, "CN"), Condition(Facet.DATE, "2024")})
    with qtbot.waitSignal(made.state.shown_changed):
        made.state.set_query(asking(conditions=conditions))
    made.window.findChild(ReleaseList).select_next()
    qtbot.waitUntil(lambda: not made.workers.is_busy)
    yield made
    made.window.close()
    made.shut_down()


def _stops(window: QWidget) -> list[QWidget]:
    """Return the controls to which Tab leads, once round the window from the search box."""
    search = window.findChild(SearchBox)
    search.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = [search]
    while len(found) < 100:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        control = QApplication.focusWidget()
        if control is search:
            return found
        found.append(control)
    raise AssertionError("Tab leads nowhere")


def _picture(window: QWidget, of: QWidget) -> QImage:
    place = QRect(of.mapTo(window, QPoint(0, 0)), of.size()).adjusted(-_ROUND_PX, -_ROUND_PX, _ROUND_PX, _ROUND_PX)
    return window.grab(place.intersected(window.rect())).toImage()


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def _changed_pixels(before: QImage, after: QImage, least: float) -> int:
    """Return how many pixels changed to a colour that stands out from the one that was there, as WCAG 2 counts it."""
    assert before.size() == after.size()
    count = 0
    for y in range(before.height()):
        for x in range(before.width()):
            if before.pixel(x, y) != after.pixel(x, y):
                lights = sorted((_luminance(before.pixelColor(x, y)), _luminance(after.pixelColor(x, y))))
                count += (lights[1] + 0.05) / (lights[0] + 0.05) >= least
    return count


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_the_keyboard_can_be_seen_wherever_it_is(program: Program, mode: Mode, qtbot: QtBot) -> None:
    window = program.window
    window._theme.set_mode(mode)
    window.activateWindow()
    stops = _stops(window)
    assert len(stops) > 8
    unseen = []
    for control in dict.fromkeys(stops):
        control.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = _picture(window, control)
        elsewhere = stops[0] if control is not stops[0] else stops[1]
        elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
        least = _LEAST_IN_THE_LIST if isinstance(control, ReleaseList) else _LEAST_CONTRAST
        if _changed_pixels(_picture(window, control), with_focus, least) < _LEAST_PIXELS:
            unseen.append(control.accessibleName() or control.text())
    assert unseen == []


def test_the_keyboard_goes_as_one_reads(program: Program) -> None:
    window = program.window
    window.activateWindow()
    names = [control.accessibleName() or control.text() for control in _stops(window)]
    order = [name for name in dict.fromkeys(names) if name in ("Search", "Filters", "Releases", "Text of the release")]
    assert order == ["Search", "Filters", "Releases", "Text of the release"]
    assert all(names)
