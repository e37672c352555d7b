"""The segmented control: mouse, keyboard, screen readers, both directions of writing."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.segmented import PADDING, Segmented
from ilo_desktop.desktop.theme import LIGHT, Theme
from tests.desktop.inks import columns, mirrored

CHOICES = [("a", "One"), ("b", "A longer one"), ("c", "Three")]


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page with a field before and behind the control."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(500, 200)
    return made


@pytest.fixture
def segmented(page: QWidget, theme: Theme) -> Segmented:
    """A control of three choices, of which the first holds."""
    column = QVBoxLayout(page)
    column.addWidget(QLineEdit(page))
    made = Segmented("Numbers", CHOICES, theme, page)
    column.addWidget(made)
    column.addWidget(QLineEdit(page))
    made.set_value("a")
    page.show()
    page.activateWindow()
    return made


def _walk(page: QWidget, key: Qt.Key) -> list[QWidget]:
    found = []
    page.findChild(QLineEdit).setFocus()
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), key)
        found.append(QApplication.focusWidget())
    return found


def test_a_click_chooses_and_tells(segmented: Segmented, qtbot: QtBot) -> None:
    with qtbot.waitSignal(segmented.chosen) as chosen:
        qtbot.mouseClick(segmented.segments[1], Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert chosen.args == ["b"]
    assert segmented.value == "b"


def test_a_value_is_marked_in_silence(segmented: Segmented, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(segmented.chosen):
        segmented.set_value("c")
    assert segmented.value == "c"


def test_a_value_that_is_none_of_the_choices_marks_none(segmented: Segmented, qtbot: QtBot) -> None:
    segmented.set_value("x")
    assert segmented.value is None
    segmented.set_value("b")
    assert segmented.value == "b"
    segmented.set_value("x")
    with qtbot.waitSignal(segmented.chosen) as chosen:
        segmented.segments[2].click()
    assert chosen.args == ["c"]
    assert [segment.isChecked() for segment in segmented.segments] == [False, False, True]


@pytest.mark.parametrize("value", ["a", "b", "x"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_it_is_one_stop_for_tab(page: QWidget, segmented: Segmented, key: Qt.Key, value: str) -> None:
    segmented.set_value(value)
    before, after = page.findChildren(QLineEdit)
    found = ["control" if widget in segmented.segments else widget for widget in _walk(page, key)]
    forwards = ["control", after, before, "control"]
    assert found == (forwards if key == Qt.Key.Key_Tab else [after, "control", before, after])


def test_the_arrow_keys_choose(segmented: Segmented, qtbot: QtBot) -> None:
    segmented.segments[0].setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(segmented.chosen) as chosen:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert chosen.args == ["b"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert segmented.value == "c"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert segmented.value == "b"


def test_from_the_right_the_arrow_keys_go_where_they_point(segmented: Segmented, page: QWidget) -> None:
    mirrored(page)
    QApplication.processEvents()
    assert segmented.segments[0].x() > segmented.segments[1].x()
    segmented.segments[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert segmented.value == "b"


def test_screen_readers_hear_a_group_of_radio_buttons(segmented: Segmented) -> None:
    group = QAccessible.queryAccessibleInterface(segmented)
    assert group.role() is QAccessible.Role.Grouping
    assert group.text(QAccessible.Text.Name) == "Numbers"
    children = [group.child(number) for number in range(group.childCount())]
    assert [child.role() for child in children] == [QAccessible.Role.RadioButton] * 3
    assert [child.text(QAccessible.Text.Name) for child in children] == ["One", "A longer one", "Three"]
    assert [bool(child.state().checked) for child in children] == [True, False, False]


def test_the_ring_comes_with_the_keyboard_and_not_with_the_mouse(segmented: Segmented, theme: Theme) -> None:
    accent = theme.colours.of("accent")
    segmented.segments[0].setFocus(Qt.FocusReason.MouseFocusReason)
    assert columns(segmented, accent)[0] >= PADDING
    segmented.segments[0].clearFocus()
    segmented.segments[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert segmented.shows_ring
    QApplication.sendEvent(
        segmented.segments[0], QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason)
    )
    ring = columns(segmented, accent)  # it stays when one comes back from another window
    assert ring[0] < PADDING
    assert ring[-1] > segmented.width() - PADDING


def test_no_word_moves_when_another_is_chosen(segmented: Segmented) -> None:
    before = [segment.geometry() for segment in segmented.segments]
    segmented.set_value("b")
    QApplication.processEvents()
    assert [segment.geometry() for segment in segmented.segments] == before
    assert len({place.width() for place in before}) == 1


def test_where_there_is_little_room_every_word_is_still_whole(segmented: Segmented, page: QWidget) -> None:
    page.resize(page.minimumSizeHint().width(), 200)
    QApplication.processEvents()
    for segment in segmented.segments:
        assert segment.width() >= segment.fontMetrics().horizontalAdvance(segment.text())


def test_what_is_chosen_has_its_own_ground(segmented: Segmented) -> None:
    image = segmented.segments[0].grab().toImage()
    assert image.pixelColor(6, 6).name() == LIGHT.soft
    assert segmented.segments[1].grab().toImage().pixelColor(6, 6).name() != LIGHT.soft
