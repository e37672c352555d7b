"""Searching and sorting in a section of the sidebar, of a library with many tags and places."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.filters.sidebar_rows import RowKind, Section
from ilo_desktop.newsroom.edits import TagEdit
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import EVERYTHING, Condition
from tests.desktop.filters.sidebars import click, find, values

TAGS = (
    "Zurich talks",
    "ask again",
    "Café notes",
    "for the speech",
    "old cases",
    "quotes",
    "salt",
    "sea",
    "sugar",
    "tea",
)
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def sidebar(state, theme, qtbot):
    """The sidebar of a library with ten tags, of which each has a release fewer than the one before."""
    edits = [TagEdit(tag, frozenset(range(1, 11 - place)), True) for place, tag in enumerate(TAGS)]
    with qtbot.waitSignal(state.shown_changed):
        state.write(lambda _progress: state.library.edit(edits))
    made = Sidebar(state, theme)
    qtbot.addWidget(made)
    QAbstractItemModelTester(made.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.resize(248, 1200)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def open_search(sidebar, qtbot, section="Tags"):
    sidebar.setCurrentIndex(find(sidebar, section))
    qtbot.keyClicks(sidebar, "/")
    return field(sidebar)


def field(sidebar):
    return next(one for one in sidebar.findChildren(QLineEdit) if one.isVisible())


def menu_of(sidebar, index):
    place = sidebar.visualRect(index).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, sidebar.viewport().mapToGlobal(place))
    QApplication.sendEvent(sidebar.viewport(), event)
    return next(menu for menu in sidebar.findChildren(QMenu) if menu.isVisible())


def choose(sidebar, index, words):
    menu = menu_of(sidebar, index)
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_a_key_opens_the_search_of_the_section(sidebar, qtbot):
    typed = open_search(sidebar, qtbot)
    assert typed.hasFocus()
    assert typed.accessibleName() == "Search in “Tags”"
    assert values(sidebar, "Tags")[1:-1] == list(TAGS[:8])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("s", ["for the speech", "salt", "sea", "sugar"]),
        ("cafe", ["Café notes"]),
        ("N", ["Café notes"]),
        ("th sp", ["for the speech"]),
        ("!", list(TAGS)),
        ("zzz", ["Nothing found"]),
    ],
)
def test_a_search_shows_the_values_of_which_words_begin_so(sidebar, qtbot, text, found):
    typed = open_search(sidebar, qtbot)
    qtbot.keyClicks(typed, text)
    assert values(sidebar, "Tags")[1:] == found
    assert typed is field(sidebar)
    assert typed.hasFocus()


def test_return_chooses_what_was_found_first(sidebar, state, qtbot):
    typed = open_search(sidebar, qtbot)
    qtbot.keyClicks(typed, "su")
    qtbot.keyClick(typed, Qt.Key.Key_Return)
    assert state.query.conditions == {Condition(Facet.TAG, "sugar")}
    typed.selectAll()
    qtbot.keyClicks(typed, "tea")
    qtbot.keyClick(typed, Qt.Key.Key_Return, SHIFT)
    assert Condition(Facet.TAG, "tea", is_excluded=True) in state.query.conditions
    assert typed.hasFocus()


def test_return_chooses_nothing_where_nothing_was_found(sidebar, state, qtbot):
    typed = open_search(sidebar, qtbot)
    qtbot.keyClicks(typed, "zzz")
    qtbot.keyClick(typed, Qt.Key.Key_Return)
    assert state.query == EVERYTHING


def test_escape_clears_the_search_and_then_ends_it(sidebar, qtbot):
    before = values(sidebar, "Tags")
    typed = open_search(sidebar, qtbot)
    qtbot.keyClicks(typed, "su")
    qtbot.keyClick(typed, Qt.Key.Key_Escape)
    assert typed.text() == ""
    assert values(sidebar, "Tags")[1:] == before
    qtbot.keyClick(typed, Qt.Key.Key_Escape)
    assert values(sidebar, "Tags") == before
    assert sidebar.hasFocus()
    assert sidebar.currentIndex().data() == "Tags"


def test_arrows_go_from_the_field_to_the_rows_and_back(sidebar, qtbot):
    typed = open_search(sidebar, qtbot)
    qtbot.keyClicks(typed, "s")
    qtbot.keyClick(typed, Qt.Key.Key_Down)
    assert sidebar.hasFocus()
    assert sidebar.currentIndex().data() == "for the speech"
    qtbot.keyClick(sidebar, Qt.Key.Key_Up)
    assert typed.hasFocus()
    qtbot.keyClick(typed, Qt.Key.Key_Up)
    assert sidebar.currentIndex().data() == "Tags"


def test_typing_a_later_word_of_a_hidden_value_searches_for_it(sidebar, state, qtbot):
    assert "salt" in values(sidebar, "Tags")
    qtbot.keyClicks(sidebar, "no")  # "No date"
    assert sidebar.currentIndex().data() == "No date"
    sidebar.keyboardSearch("tes")  # "notes": "Café notes" is there, but begins otherwise
    assert field(sidebar).hasFocus()
    assert field(sidebar).text() == "notes"
    assert values(sidebar, "Tags")[1:] == ["Café notes"]
    qtbot.keyClick(field(sidebar), Qt.Key.Key_Return)
    assert state.query.conditions == {Condition(Facet.TAG, "Café notes")}


def test_a_space_goes_on_with_a_name_or_chooses(sidebar, state, qtbot):
    qtbot.keyClicks(sidebar, "old ")
    assert sidebar.currentIndex().data() == "old cases"
    assert state.query == EVERYTHING
    qtbot.keyClicks(sidebar, "cases ")  # no name goes on so
    assert state.query.conditions == {Condition(Facet.TAG, "old cases")}


def test_a_search_finds_countries_within_their_regions(sidebar, state, qtbot):
    sidebar.collapse(find(sidebar, "Asia and the Pacific"))
    typed = open_search(sidebar, qtbot, "Regions and countries")
    qtbot.keyClicks(typed, "mon")
    rows = [index.data() for index in sidebar.model().indexes(find(sidebar, "Regions and countries"))]
    assert rows[1:] == ["Asia and the Pacific", "Mongolia"]
    assert sidebar.isExpanded(find(sidebar, "Asia and the Pacific"))
    qtbot.keyClick(typed, Qt.Key.Key_Return)
    assert state.query.conditions == {Condition(Facet.COUNTRY, "MN")}
    sidebar.collapse(find(sidebar, "Asia and the Pacific"))
    assert not sidebar.isExpanded(find(sidebar, "Asia and the Pacific"))
    qtbot.keyClicks(typed, "g")
    assert sidebar.isExpanded(find(sidebar, "Asia and the Pacific"))
    qtbot.keyClick(typed, Qt.Key.Key_Escape)
    assert not sidebar.isExpanded(find(sidebar, "Asia and the Pacific"))  # as it was before the search


def test_a_search_of_months_finds_them_in_every_year(sidebar, qtbot):
    typed = open_search(sidebar, qtbot, "Years")
    qtbot.keyClicks(typed, "dec 2023")
    rows = [index.data() for index in sidebar.model().indexes(find(sidebar, "Years"))]
    assert rows[1:] == ["2023", "December"]


def test_the_search_stays_while_counts_come(sidebar, state, qtbot):
    typed = open_search(sidebar, qtbot)
    qtbot.keyClicks(typed, "s")
    with qtbot.waitSignal(state.shown_changed):
        state.set_query(EVERYTHING.only(Condition(Facet.COUNTRY, "CN")))
    assert typed.hasFocus()
    assert values(sidebar, "Tags")[1:] == ["for the speech", "salt", "sea", "sugar"]


def test_the_menu_of_a_section_searches_it(sidebar, qtbot):
    choose(sidebar, find(sidebar, "Tags"), "Search in this section")
    assert field(sidebar).hasFocus()


def test_the_field_has_a_place_in_the_tree_of_a_screen_reader(sidebar, qtbot):
    typed = open_search(sidebar, qtbot)
    spoken = QAccessible.queryAccessibleInterface(typed)
    assert spoken.role() is QAccessible.Role.EditableText
    assert spoken.text(QAccessible.Text.Name) == "Search in “Tags”"
    assert spoken.state().focused


def test_what_is_no_long_section_is_not_searched(sidebar, qtbot):
    for row in ("All", "Contents"):
        sidebar.setCurrentIndex(find(sidebar, row))
        qtbot.keyClicks(sidebar, "/")
        assert not [one for one in sidebar.findChildren(QLineEdit) if one.isVisible()]
    menu = menu_of(sidebar, find(sidebar, "Contents"))
    assert [action.text() for action in menu.actions() if action.text()] == ["Unfold the section"]


def test_another_library_is_not_searched(sidebar, state, qtbot):
    before = values(sidebar, "Tags")
    qtbot.keyClicks(open_search(sidebar, qtbot), "zzz")
    assert values(sidebar, "Tags")[1:] == ["Nothing found"]
    state.library_opened.emit()
    assert values(sidebar, "Tags") == before


def test_the_field_stays_where_it_is_while_one_types(sidebar, qtbot):
    sidebar.resize(248, 400)
    typed = open_search(sidebar, qtbot, "Topics")
    top = typed.mapTo(sidebar, QPoint()).y()
    for letter in "la":
        qtbot.keyClicks(typed, letter)
        assert typed.mapTo(sidebar, QPoint()).y() == top
    qtbot.keyClick(typed, Qt.Key.Key_Escape)
    assert typed.mapTo(sidebar, QPoint()).y() == top


def test_a_screen_reader_goes_into_the_field_by_its_row(sidebar, qtbot):
    typed = open_search(sidebar, qtbot)
    sidebar.setFocus()
    tree = QAccessible.queryAccessibleInterface(sidebar)
    rows = (tree.child(number) for number in range(tree.childCount()))
    row = next(row for row in rows if row.text(QAccessible.Text.Name) == "Search in “Tags”")
    row.actionInterface().doAction(QAccessibleActionInterface.toggleAction())
    assert typed.hasFocus()


def test_a_search_opened_below_gets_room_for_what_it_finds(sidebar, qtbot):
    sidebar.resize(248, 400)
    sidebar.verticalScrollBar().setValue(0)
    typed = open_search(sidebar, qtbot, "Topics")
    assert 0 <= typed.mapTo(sidebar.viewport(), QPoint()).y() < 256


# Sorting


def test_a_section_is_sorted_by_name_and_by_count_again(sidebar, qtbot):
    choose(sidebar, find(sidebar, "Tags"), "Sort by name")
    assert values(sidebar, "Tags")[:3] == ["ask again", "Café notes", "for the speech"]
    checked = [action.text() for action in menu_of(sidebar, find(sidebar, "Tags")).actions() if action.isChecked()]
    assert checked == ["Sort by name"]
    choose(sidebar, find(sidebar, "Tags"), "Sort by count")
    assert values(sidebar, "Tags")[:3] == list(TAGS[:3])


def test_how_a_section_is_sorted_is_remembered(sidebar, state, theme, qtbot):
    choose(sidebar, find(sidebar, "Tags"), "Sort by name")
    other = Sidebar(state, theme)
    qtbot.addWidget(other)
    other.restore_state(sidebar.save_state())
    assert values(other, "Tags")[0] == "ask again"
    assert values(other, "Topics") == values(sidebar, "Topics")


def test_countries_are_sorted_within_their_regions(sidebar):
    sidebar.model().sort_section(Section.COUNTRIES, "name")
    assert values(sidebar, "Regions and countries") == ["Africa", "Asia and the Pacific"]
    region = find(sidebar, "Asia and the Pacific")
    assert [index.data() for index in sidebar.model().indexes(region)] == ["China", "Fiji", "Mongolia"]


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_the_button_of_a_section_opens_its_menu(sidebar, qtbot, is_mirrored):
    if is_mirrored:
        sidebar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    area = sidebar.visualRect(find(sidebar, "Topics"))
    place = QPoint(16 if is_mirrored else area.right() - 16, area.center().y())
    qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=place)
    menu = next(menu for menu in sidebar.findChildren(QMenu) if menu.isVisible())
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Search in this section", "Sort by count", "Sort by name", "Fold the section up"]
    menu.close()
    assert sidebar.isExpanded(find(sidebar, "Topics"))


def test_all_of_a_section_is_unfolded_and_folded_up(sidebar):
    choose(sidebar, find(sidebar, "Years"), "Unfold all of it")
    assert sidebar.isExpanded(find(sidebar, "2024"))
    assert sidebar.isExpanded(find(sidebar, "2023"))
    choose(sidebar, find(sidebar, "Years"), "Fold all of it up")
    assert not sidebar.isExpanded(find(sidebar, "2024"))
    assert sidebar.isExpanded(find(sidebar, "Years"))


# Thousands of values


@pytest.fixture
def crowded(sidebar, state):
    """The sidebar of a library with 5,000 tags and as many places."""
    counts = state.shown.counts
    many = {
        facet: [(f"{facet} {number:04}", number) for number in range(5000, 0, -1)] for facet in (Facet.TAG, Facet.PLACE)
    }
    state.shown_changed.emit(replace(state.shown, counts=replace(counts, values=dict(counts.values) | many)))
    return sidebar


def test_of_thousands_of_values_some_are_shown_and_all_are_found(crowded, qtbot):
    assert len(values(crowded, "Tags")) == 9
    click(crowded, qtbot, "4,992 more …")
    assert crowded.model().row(crowded.model().index(0, 0, find(crowded, "Tags"))).kind is RowKind.SEARCH
    assert len(values(crowded, "Tags")) == 1 + 208 + 1
    typed = field(crowded)
    typed.setFocus()
    qtbot.keyClicks(typed, "0042")
    assert values(crowded, "Tags")[1:] == ["tag 0042"]
    typed.selectAll()
    qtbot.keyClicks(typed, "tag")
    assert len(values(crowded, "Tags")) == 1 + 250 + 1


def test_a_value_far_down_is_found_by_typing(crowded, qtbot):
    crowded.keyboardSearch("place 0007")
    assert field(crowded).text() == "place 0007"
    assert values(crowded, "Places")[1:] == ["place 0007"]
