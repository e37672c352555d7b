"""The tag picker: everything by keyboard, and by mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt

from ilo_desktop.desktop.tagging.choices import Choices, TagChoice
from ilo_desktop.desktop.tagging.picker import TagPicker

TAGS = (TagChoice("mines", 9, 3, 3), TagChoice("visit", 4, 1, 3), TagChoice("Zambia trip", 2, 0, 3))


@pytest.fixture
def picker(theme, qtbot):
    """A picker for three releases; what it wishes is recorded in ``picker.wishes``."""
    made = TagPicker(theme, Choices((), frozenset({1, 2, 3}), TAGS))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.wishes = []
    made.toggled.connect(lambda tag, is_on: made.wishes.append((tag, is_on)))
    made.open_at(QPoint(20, 20))
    return made


def press(qtbot, picker, *keys):
    for key in keys:
        qtbot.keyClick(picker.field, key)


def test_return_makes_a_new_tag_of_what_is_typed(picker, qtbot):
    qtbot.keyClicks(picker.field, "  to   check ")
    press(qtbot, picker, Qt.Key.Key_Return)
    assert picker.wishes == [("to check", True)]
    assert picker.field.text() == ""
    assert picker.list.model().index(0, 0).data() == "to check"


def test_what_is_typed_in_another_case_is_the_tag_that_there_is(picker, qtbot):
    qtbot.keyClicks(picker.field, "VISIT")
    press(qtbot, picker, Qt.Key.Key_Return)
    assert picker.wishes == [("visit", True)]


def test_a_tag_that_all_have_already_is_not_taken_off_by_typing_it(picker, qtbot):
    qtbot.keyClicks(picker.field, "mines")
    press(qtbot, picker, Qt.Key.Key_Return)
    assert picker.wishes == []


def test_commas_end_tags(picker, qtbot):
    qtbot.keyClicks(picker.field, "one, two,, thr")
    assert picker.wishes == [("one", True), ("two", True)]
    assert picker.field.text() == "thr"


def test_backspace_in_the_empty_field_takes_the_last_tag_off(picker, qtbot):
    qtbot.keyClicks(picker.field, "one,")
    press(qtbot, picker, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert picker.wishes == [("one", True), ("one", False), ("mines", False)]


def test_down_and_return_or_space_tick_without_typing(picker, qtbot):
    press(qtbot, picker, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert picker.wishes == [("mines", False), ("visit", True)]
    press(qtbot, picker, Qt.Key.Key_Return)
    assert picker.wishes[-1] == ("visit", False)
    press(qtbot, picker, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Space)
    assert picker.wishes[-1] == ("mines", True)


def test_a_completion_is_chosen_with_down(picker, qtbot):
    qtbot.keyClicks(picker.field, "mb")
    press(qtbot, picker, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert picker.wishes == [("Zambia trip", True)]
    assert picker.field.text() == ""


def test_return_in_the_empty_field_closes(picker, qtbot):
    press(qtbot, picker, Qt.Key.Key_Return)
    assert not picker.isVisible()
    assert picker.wishes == []


def test_escape_closes(picker, qtbot):
    press(qtbot, picker, Qt.Key.Key_Escape)
    assert not picker.isVisible()


def test_a_click_ticks(picker, qtbot):
    place = picker.list.visualRect(picker.list.model().index(2, 0)).center()
    qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert picker.wishes == [("Zambia trip", True)]


def test_the_row_that_return_acts_on_stays_when_the_library_answers(picker, qtbot):
    press(qtbot, picker, Qt.Key.Key_Down, Qt.Key.Key_Down)
    picker.show_choices(Choices((), frozenset({1, 2, 3}), (TagChoice("other", 1, 0, 3), *TAGS)))
    assert picker.list.currentIndex().data() == "visit"


def test_everything_has_a_name(picker):
    assert picker.field.accessibleName() == "Tags of 3 releases"
    assert "Backspace" in picker.field.accessibleDescription()
    assert picker.list.accessibleName() == "All tags"


def test_without_any_tag_it_says_what_to_do(theme, qtbot):
    made = TagPicker(theme, Choices((), frozenset({1})))
    qtbot.addWidget(made)
    assert made.list.isHidden()
    assert made.hint == "There are no tags yet. Type one and press Return."
    assert made.field.accessibleName() == "Tags of this release"
