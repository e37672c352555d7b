"""The strip in use: by mouse, by keyboard, and from right to left."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.theme import Mode, Theme
from ilo_desktop.desktop.timeline.strip import Timeline
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.periods import Period
from ilo_desktop.newsroom.query import EVERYTHING, Condition
from ilo_desktop.newsroom.release import Draft
from tests.desktop.inks import GROUNDS, columns, mirrored
from tests.desktop.newsroom import fill, reading_of
from tests.desktop.timeline.conftest import in_a_window
from tests.queries import asking

SHIFT = Qt.KeyboardModifier.ShiftModifier
NOVEMBER, DECEMBER, JANUARY, FEBRUARY, MARCH = range(5)


def months(first: str, last: str) -> Period:
    return Period.of_months(date.fromisoformat(f"{first}-01"), date.fromisoformat(f"{last}-01"))


@pytest.fixture
def strip(state: State, theme: Theme, window: QWidget) -> Iterator[Timeline]:
    yield in_a_window(Timeline(state, theme), window)
    QToolTip.hideText()


def at(strip: Timeline, number: int) -> QPoint:
    return strip.visualRect(strip.model().index(number, 0)).center()


def move(strip: Timeline, place: QPoint, *, pressed: bool = True) -> None:
    """Move the mouse with the button held, as the offscreen platform's own moves have none."""
    button = Qt.MouseButton.LeftButton if pressed else Qt.MouseButton.NoButton
    where = QPointF(place)
    viewport = strip.viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        where,
        QPointF(viewport.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        button,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)


def press(strip: Timeline, number: int) -> None:
    QTest.mousePress(strip.viewport(), Qt.MouseButton.LeftButton, pos=at(strip, number))


def release(strip: Timeline, number: int) -> None:
    QTest.mouseRelease(strip.viewport(), Qt.MouseButton.LeftButton, pos=at(strip, number))


def click(strip: Timeline, number: int) -> None:
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=at(strip, number))


def drag(strip: Timeline, first: int, last: int) -> None:
    press(strip, first)
    move(strip, at(strip, last))
    release(strip, last)


def selected(strip: Timeline) -> list[int]:
    return sorted(index.row() for index in strip.selectionModel().selectedIndexes())


def test_it_has_a_bar_for_each_month_with_the_querys_share(strip: Timeline, state: State, qtbot: QtBot) -> None:
    QAbstractItemModelTester(strip.model())
    assert [bar.total for bar in strip._layout.bars] == [1, 2, 3, 2, 3]
    with qtbot.waitSignal(state.shown_changed):
        state.set_query(asking("harbour"))
    assert [bar.matching for bar in strip._layout.bars] == [0, 0, 1, 0, 1]
    assert [bar.total for bar in strip._layout.bars] == [1, 2, 3, 2, 3]


def test_a_click_chooses_a_month_and_lets_it_go(strip: Timeline, state: State, qtbot: QtBot) -> None:
    click(strip, JANUARY)
    assert state.query.period == months("2024-01", "2024-01")
    qtbot.waitUntil(lambda: state.is_told)
    assert selected(strip) == [JANUARY]
    click(strip, FEBRUARY)
    assert state.query.period == months("2024-02", "2024-02")
    click(strip, FEBRUARY)
    assert state.query == EVERYTHING


def test_what_is_chosen_shows_at_once_and_its_numbers_follow(strip: Timeline, state: State, qtbot: QtBot) -> None:
    with qtbot.waitSignal(state.shown_changed):
        click(strip, DECEMBER)
    assert [bar.matching for bar in strip._layout.bars] == [0, 2, 0, 0, 0]
    assert len(state.shown.result) == 2


@pytest.mark.parametrize(("first", "last"), [(DECEMBER, FEBRUARY), (FEBRUARY, DECEMBER)])
def test_dragging_chooses_from_bar_to_bar(strip: Timeline, state: State, first: int, last: int) -> None:
    press(strip, first)
    move(strip, at(strip, last))
    assert strip.period == months("2023-12", "2024-02")
    assert QToolTip.text() == "Dec 2023 – Feb 2024"
    assert state.query == EVERYTHING
    release(strip, last)
    assert state.query.period == months("2023-12", "2024-02")


def test_dragging_beyond_the_ends_chooses_up_to_them(strip: Timeline, state: State) -> None:
    press(strip, FEBRUARY)
    move(strip, QPoint(2_000, -40))
    QTest.mouseRelease(strip.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2_000, -40))
    assert state.query.period == months("2024-02", "2024-03")


def test_a_short_drag_within_a_chosen_bar_keeps_it(strip: Timeline, state: State) -> None:
    click(strip, JANUARY)
    press(strip, JANUARY)
    move(strip, at(strip, JANUARY) + QPoint(10, 0))
    release(strip, JANUARY)
    assert state.query.period == months("2024-01", "2024-01")


@pytest.mark.parametrize(
    ("grabbed", "dropped", "first", "last"),
    [
        ("end", MARCH, "2023-12", "2024-03"),
        ("end", DECEMBER, "2023-12", "2023-12"),
        ("start", NOVEMBER, "2023-11", "2024-01"),
        ("start", FEBRUARY, "2024-01", "2024-02"),
    ],
)
def test_an_edge_of_the_period_can_be_dragged(
    strip: Timeline, state: State, grabbed: str, dropped: int, first: str, last: str
) -> None:
    drag(strip, DECEMBER, JANUARY)
    start, end = strip._layout.stretch(state.query.period)
    place = QPoint(end + 1 if grabbed == "end" else start - 1, 40)
    move(strip, place, pressed=False)
    assert strip.cursor().shape() is Qt.CursorShape.SplitHCursor
    QTest.mousePress(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    move(strip, at(strip, dropped))
    release(strip, dropped)
    assert state.query.period == months(first, last)


def test_a_double_click_clears_whatever_was_chosen(strip: Timeline, state: State) -> None:
    drag(strip, DECEMBER, JANUARY)
    press(strip, DECEMBER)
    release(strip, DECEMBER)
    QTest.mouseDClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=at(strip, DECEMBER))
    assert state.query == EVERYTHING


def test_escape_gives_a_drag_up_wherever_the_keyboard_is(strip: Timeline, state: State, qtbot: QtBot) -> None:
    drag(strip, JANUARY, JANUARY)
    before = state.query
    press(strip, NOVEMBER)
    move(strip, at(strip, DECEMBER))
    assert strip.period == months("2023-11", "2023-12")
    qtbot.keyClick(strip.window(), Qt.Key.Key_Escape)
    assert strip.period == before.period
    move(strip, at(strip, MARCH))
    release(strip, MARCH)
    assert state.query == before


def test_a_drag_whose_end_nobody_saw_is_given_up(strip: Timeline, state: State) -> None:
    press(strip, NOVEMBER)
    move(strip, at(strip, DECEMBER))
    move(strip, at(strip, MARCH), pressed=False)
    assert strip.period is None
    release(strip, MARCH)
    assert state.query == EVERYTHING


def test_hiding_gives_a_drag_up(strip: Timeline, state: State) -> None:
    press(strip, NOVEMBER)
    move(strip, at(strip, DECEMBER))
    strip.hide()
    assert strip.period is None


def test_other_buttons_and_places_choose_nothing(strip: Timeline, state: State) -> None:
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.RightButton, pos=at(strip, JANUARY))
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(444, 40))
    assert state.query == EVERYTHING


def test_the_mouse_is_told_what_is_in_a_bar(strip: Timeline, state: State, qtbot: QtBot) -> None:
    move(strip, at(strip, JANUARY), pressed=False)
    assert QToolTip.text() == "January 2024: 3 releases"
    with qtbot.waitSignal(state.shown_changed):
        state.set_query(asking("harbour"))
    move(strip, at(strip, FEBRUARY), pressed=False)
    assert QToolTip.text() == "February 2024: 0 of 2 releases"
    move(strip, at(strip, JANUARY), pressed=False)
    assert QToolTip.text() == "January 2024: 1 of 3 releases"


def test_a_period_takes_the_place_of_years(strip: Timeline, state: State) -> None:
    state.set_query(EVERYTHING.only(Condition(Facet.DATE, "2023")))
    click(strip, FEBRUARY)
    assert state.query.conditions == {Condition(Facet.DATE, "2024-02")}


def test_the_keyboard_begins_at_the_newest_bar_with_something_in_it(
    strip: Timeline, state: State, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(state.shown_changed):
        state.set_query(asking("lighthouse"))
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    assert strip.cursor_bar == FEBRUARY


def test_arrows_home_and_end_move_and_enter_chooses(strip: Timeline, state: State, qtbot: QtBot) -> None:
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    assert strip.cursor_bar == MARCH
    for key, place in [
        (Qt.Key.Key_Right, MARCH),
        (Qt.Key.Key_Left, FEBRUARY),
        (Qt.Key.Key_Home, NOVEMBER),
        (Qt.Key.Key_Left, NOVEMBER),
        (Qt.Key.Key_Right, DECEMBER),
        (Qt.Key.Key_End, MARCH),
    ]:
        qtbot.keyClick(strip, key)
        assert strip.cursor_bar == place
    assert state.query == EVERYTHING
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(strip, key)
        assert state.query.period == months("2024-03", "2024-03")
        qtbot.keyClick(strip, key)
        assert state.query == EVERYTHING


def test_shift_extends_and_enter_chooses_all_of_it(strip: Timeline, state: State, qtbot: QtBot) -> None:
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    qtbot.keyClick(strip, Qt.Key.Key_Left, SHIFT)
    qtbot.keyClick(strip, Qt.Key.Key_Left, SHIFT)
    assert strip.period == months("2023-12", "2024-02")
    assert selected(strip) == [DECEMBER, JANUARY, FEBRUARY]
    assert state.query == EVERYTHING
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert state.query.period == months("2023-12", "2024-02")
    qtbot.keyClick(strip, Qt.Key.Key_Right, SHIFT)
    assert strip.period == months("2024-01", "2024-02")
    qtbot.keyClick(strip, Qt.Key.Key_Home, SHIFT)
    assert strip.period == months("2023-11", "2024-02")
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    assert strip.period == months("2023-12", "2024-02")


def test_moving_on_gives_up_what_was_not_chosen(strip: Timeline, state: State, qtbot: QtBot) -> None:
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(strip, Qt.Key.Key_Left, SHIFT)
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert strip.period is None
    qtbot.keyClick(strip, Qt.Key.Key_Left, SHIFT)
    strip.clearFocus()
    assert strip.period is None
    assert state.query == EVERYTHING


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Escape])
def test_a_key_clears_the_period(strip: Timeline, state: State, qtbot: QtBot, key: Qt.Key) -> None:
    click(strip, JANUARY)
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(strip, key)
    assert state.query == EVERYTHING


def test_from_right_to_left_time_and_keys_run_that_way(strip: Timeline, state: State, qtbot: QtBot) -> None:
    mirrored(strip)
    assert at(strip, NOVEMBER).x() > at(strip, MARCH).x()
    click(strip, JANUARY)
    assert state.query.period == months("2024-01", "2024-01")
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    assert strip.cursor_bar == JANUARY
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert strip.cursor_bar == FEBRUARY
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert strip.cursor_bar == JANUARY
    drag(strip, FEBRUARY, NOVEMBER)
    assert state.query.period == months("2023-11", "2024-02")


def test_the_picture_is_mirrored(strip: Timeline, state: State, theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(state.shown_changed):
        state.set_query(asking("lighthouse"))
    chart = theme.colours.of("chart")
    there = columns(strip.viewport(), chart, near=GROUNDS)
    mirrored(strip)
    width = strip.viewport().width()
    assert columns(strip.viewport(), chart, near=GROUNDS) == sorted(width - 1 - x for x in there)


def test_the_period_is_drawn_over_its_bars_only(strip: Timeline, state: State, theme: Theme) -> None:
    drag(strip, DECEMBER, JANUARY)
    start, end = strip._layout.stretch(state.query.period)
    soft = columns(strip.viewport(), theme.colours.of("soft"), near=GROUNDS)
    assert (soft[0], soft[-1]) == (start, end - 1)


def test_without_focus_there_is_no_ring(strip: Timeline, state: State, theme: Theme, qtbot: QtBot) -> None:
    theme.set_mode(Mode.DARK)  # in which the accent is no colour of a bar
    accent = theme.colours.of("accent")
    assert not columns(strip.viewport(), accent, near=GROUNDS)
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    found = columns(strip.viewport(), accent, near=GROUNDS)
    ring = strip.visualRect(strip.model().index(MARCH, 0))
    assert (found[0], found[-1]) == (ring.left(), ring.right())


def test_it_follows_width_and_language(strip: Timeline) -> None:
    assert [label.words for label in strip._layout.feet] == ["Nov", "Dec", "Jan", "Feb", "Mar"]
    strip.resize(60, strip.height())
    assert len(strip._layout.bars) == 2
    QLocale.setDefault(QLocale("fr_FR"))
    QApplication.sendEvent(strip, QEvent(QEvent.Type.LanguageChange))
    strip.resize(448, strip.height())
    assert [label.words for label in strip._layout.feet][2] == "janv."


def test_an_import_brings_bars_and_the_keyboard_stays_in_its_month(strip: Timeline, state: State, qtbot: QtBot) -> None:
    click(strip, JANUARY)
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    fill(state.library, reading_of([Draft(headline="An older one", day=date(2023, 9, 4))], "older.txt"))
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()
    assert [bar.total for bar in strip._layout.bars] == [1, 0, 1, 2, 3, 2, 3]
    assert strip.cursor_bar == JANUARY + 2
    assert selected(strip) == [JANUARY + 2]


def test_a_library_without_dates_says_so(
    empty_library, workers, vocabulary, theme, window: QWidget, qtbot: QtBot
) -> None:
    fill(empty_library, reading_of([Draft(headline="Who we are"), Draft(headline="Photographs")]))
    state = State(workers, workers)
    strip = in_a_window(Timeline(state, theme), window)
    with qtbot.waitSignal(state.shown_changed):
        state.set_library(empty_library, vocabulary)
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    click(strip, 0)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Delete):
        qtbot.keyClick(strip, key)
    assert state.query == EVERYTHING
    assert strip.accessibleDescription() == "No release has a date."
    assert columns(strip.viewport(), theme.colours.of("ink3"))


def test_one_month_is_one_bar(empty_library, workers, vocabulary, theme, window: QWidget, qtbot: QtBot) -> None:
    fill(empty_library, reading_of([Draft(headline="Only one", day=date(2024, 2, 29))]))
    state = State(workers, workers)
    with qtbot.waitSignal(state.shown_changed):
        state.set_library(empty_library, vocabulary)
    strip = in_a_window(Timeline(state, theme), window)
    click(strip, 0)
    assert state.query.period == months("2024-02", "2024-02")
