"""The picker of corrections: everything by keyboard, and by mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt

from ilo_desktop.desktop.correcting.choices import Choice, Choices
from ilo_desktop.desktop.correcting.picker import CorrectionPicker
from ilo_desktop.newsroom.facets import Facet


def choice(facet, value, label, having, of=3):
    return Choice(facet, value, label, (label.lower(),), having, of)


TAGS = (
    choice(Facet.TOPIC, "wages", "Wages", 3),
    choice(Facet.TOPIC, "youth", "Youth employment", 0),
    choice(Facet.COUNTRY, "CN", "China", 1),
    choice(Facet.COUNTRY, "MN", "Mongolia", 0),
)
KINDS = (choice(Facet.KIND, "article", "Article", 1, 1), choice(Facet.KIND, "video", "Video", 0, 1))


@pytest.fixture
def opened(theme, qtbot):
    """Return a function that opens a picker; what it wishes is recorded in ``picker.wishes``."""

    def open_picker(tags=TAGS, facet=None, ids=(1, 2, 3)):
        made = CorrectionPicker(theme, Choices((), frozenset(ids), tags), facet)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made)
        made.wishes = []
        made.toggled.connect(lambda choice, is_on: made.wishes.append((choice.value, is_on)))
        made.open_at(QPoint(20, 20))
        return made

    return open_picker


def rows(picker):
    model = picker.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def press(qtbot, picker, *keys):
    for key in keys:
        qtbot.keyClick(picker.field, key)


def test_it_begins_with_what_the_releases_bear(opened):
    picker = opened()
    assert rows(picker) == ["Wages", "China"]
    assert picker.field.accessibleName() == "Tags of 3 releases"
    assert "Return adds or removes" in picker.field.accessibleDescription()


def test_a_completion_is_added_with_return(opened, qtbot):
    picker = opened()
    qtbot.keyClicks(picker.field, "mong")
    assert rows(picker) == ["Mongolia"]
    press(qtbot, picker, Qt.Key.Key_Return)
    assert picker.wishes == [("MN", True)]
    assert picker.field.text() == ""
    assert rows(picker) == ["Wages", "China", "Mongolia"]


def test_what_all_bear_is_removed_and_what_some_bear_is_added(opened, qtbot):
    picker = opened()
    press(qtbot, picker, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert picker.wishes == [("wages", False), ("CN", True)]
    assert rows(picker) == ["Wages", "China"]


def test_a_click_ticks(opened, qtbot):
    picker = opened()
    place = picker.list.visualRect(picker.list.model().index(1, 0)).center()
    qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert picker.wishes == [("CN", True)]


def test_of_what_there_is_one_of_another_choice_closes(opened, qtbot):
    picker = opened(KINDS, Facet.KIND, (1,))
    assert picker.field.placeholderText() == "Find a kind of release"
    qtbot.keyClicks(picker.field, "vid")
    press(qtbot, picker, Qt.Key.Key_Return)
    assert picker.wishes == [("video", True)]
    assert not picker.isVisible()


def test_what_the_vocabulary_does_not_know_is_said(opened, qtbot):
    picker = opened()
    qtbot.keyClicks(picker.field, "spaceships")
    assert picker.list.isHidden()
    assert "nothing of this name" in picker.hint
    press(qtbot, picker, Qt.Key.Key_Return)
    assert picker.wishes == []
    assert picker.isVisible()


def test_return_in_the_empty_field_and_escape_close(opened, qtbot):
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        picker = opened()
        press(qtbot, picker, key)
        assert not picker.isVisible()


def test_without_tags_it_says_what_to_do(opened):
    assert opened(()).hint == "There are no tags yet. Type a name to find one."


def test_the_current_row_stays_when_the_library_answers(opened, qtbot):
    picker = opened()
    press(qtbot, picker, Qt.Key.Key_Down, Qt.Key.Key_Down)
    picker.show_choices(Choices((), frozenset({1, 2, 3}), (choice(Facet.TOPIC, "osh", "Safety", 2), *TAGS)))
    assert picker.list.currentIndex().data() == "China"


def test_it_stays_on_the_screen_however_many_rows_it_gets(opened, qtbot):
    many = tuple(choice(Facet.COUNTRY, str(number), f"Country {number}", 0) for number in range(20))
    picker = opened(many)
    area = picker.screen().availableGeometry()
    picker.open_at(QPoint(area.left() + 20, area.bottom() - 20))
    qtbot.keyClicks(picker.field, "country")
    assert area.contains(picker.geometry())
