"""The strip as a screen reader finds it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.desktop.timeline.strip import Timeline
from ilo_desktop.newsroom.periods import Period
from ilo_desktop.newsroom.query import EVERYTHING
from tests.desktop.timeline.conftest import in_a_window
from tests.queries import asking


@pytest.fixture
def strip(state: State, theme: Theme, window: QWidget) -> Timeline:
    return in_a_window(Timeline(state, theme), window)


def bars(strip: Timeline) -> list[QAccessibleInterface]:
    whole = QAccessible.queryAccessibleInterface(strip)
    return [whole.child(number) for number in range(whole.childCount())]


def names(strip: Timeline) -> list[str]:
    return [bar.text(QAccessible.Text.Name) for bar in bars(strip)]


def toggle(strip: Timeline, number: int) -> None:
    """Do what a screen reader's user does with a bar."""
    bars(strip)[number].actionInterface().doAction(QAccessibleActionInterface.toggleAction())


def test_the_strip_and_its_bars_are_named(strip: Timeline, state: State, qtbot: QtBot) -> None:
    whole = QAccessible.queryAccessibleInterface(strip)
    assert whole.text(QAccessible.Text.Name) == "Timeline"
    assert whole.role() is QAccessible.Role.List
    assert whole.text(QAccessible.Text.Description) == (
        "Releases by month, Nov 2023 – Mar 2024. No period is chosen. Without a date: 2 releases."
    )
    with qtbot.waitSignal(state.shown_changed):
        state.set_query(asking("harbour").during(Period(date(2024, 1, 1), date(2024, 2, 29))))
    assert names(strip) == [
        "November 2023, 0 of 1 release",
        "December 2023, 0 of 2 releases",
        "January 2024, 1 of 3 releases, in the period",
        "February 2024, 0 of 2 releases, in the period",
        "March 2024, 0 of 3 releases",
    ]
    assert "The period January – February 2024 is chosen." in whole.text(QAccessible.Text.Description)


def test_bars_stand_where_they_are_drawn(strip: Timeline) -> None:
    for number, bar in enumerate(bars(strip)):
        drawn = strip.visualRect(strip.model().index(number, 0))
        assert bar.rect() == drawn.translated(strip.viewport().mapToGlobal(drawn.topLeft() - drawn.topLeft()))


def test_a_screen_reader_chooses_lengthens_and_lets_go(strip: Timeline, state: State) -> None:
    toggle(strip, 1)
    assert state.query.period == Period.of_months(date(2023, 12, 1), date(2023, 12, 1))
    toggle(strip, 3)
    assert state.query.period == Period.of_months(date(2023, 12, 1), date(2024, 2, 1))
    toggle(strip, 3)
    assert state.query.period == Period.of_months(date(2023, 12, 1), date(2024, 1, 1))
    toggle(strip, 1)
    toggle(strip, 2)
    assert state.query == EVERYTHING


def test_bars_tell_their_state(strip: Timeline, state: State, qtbot: QtBot) -> None:
    toggle(strip, 2)
    assert [bool(bar.state().selected) for bar in bars(strip)] == [False, False, True, False, False]
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    assert strip.cursor_bar == 2
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    focused = QAccessible.queryAccessibleInterface(strip).focusChild()
    assert focused.text(QAccessible.Text.Name) == "February 2024, 2 releases"


def test_interfaces_outlive_other_bars(strip: Timeline, state: State, qtbot: QtBot) -> None:
    """What Qt keeps of a bar is asked again after the bars were made anew: nothing may fall."""
    kept = bars(strip)
    strip.resize(60, strip.height())
    assert len(bars(strip)) == 2
    strip.resize(448, strip.height())
    assert len(names(strip)) == 5
    assert not any(one.isValid() and one.parent() is None for one in kept)
