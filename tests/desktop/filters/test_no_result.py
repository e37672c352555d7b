import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ilo_desktop.desktop.filters.no_result import NoResultPage, Way, WayButton
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import EVERYTHING, Condition
from tests.desktop.inks import columns, mirrored
from tests.queries import asking, search_of

YEAR = Condition(Facet.DATE, "2023")
CHINA = Condition(Facet.COUNTRY, "CN")
ZAMBIA = Condition(Facet.COUNTRY, "ZM")
ABROAD = frozenset({Condition(Facet.COUNTRY, "FR"), Condition(Facet.COUNTRY, "DE")})
STARRED = frozenset({Condition(Facet.STATE, "starred")})


@pytest.fixture
def page(state, theme, qtbot):
    made = NoResultPage(state, theme)
    qtbot.addWidget(made)
    made.resize(448, 600)
    made.show()
    return made


def ways(page):
    return [button for button in page.findChildren(WayButton) if button.isVisible()]


def ask(page, state, qtbot, query, count):
    state.set_query(query)
    qtbot.waitUntil(lambda: len(ways(page)) == count)


def texts(page):
    return [button.accessibleName() for button in ways(page)]


def test_each_condition_says_what_comes_back_without_it(page, state, qtbot):
    ask(page, state, qtbot, asking("mentor", conditions=frozenset({YEAR, ZAMBIA})), 3)

    assert texts(page) == [
        "Without “Zambia”: 1 release",
        "Without “mentor”: still none",
        "Without “2023”: still none",
    ]


def test_values_of_one_group_go_together(page, state, qtbot):
    ask(page, state, qtbot, asking("mentor", conditions=frozenset({CHINA, ZAMBIA})), 2)

    assert "Without “China or Zambia”: 1 release" in texts(page)


def test_a_click_drops_the_condition(page, state, qtbot):
    ask(page, state, qtbot, asking("mentor", conditions=frozenset({YEAR, ZAMBIA})), 3)

    with qtbot.waitSignal(state.shown_changed):
        qtbot.mouseClick(ways(page)[0], Qt.MouseButton.LeftButton)

    assert state.query == asking("mentor", conditions=frozenset({YEAR}))
    assert len(state.shown.result) == 1


def clear_button(page):
    return page.findChild(QPushButton)


def test_all_conditions_can_be_cleared(page, state, qtbot):
    ask(page, state, qtbot, asking("mentor", conditions=frozenset({ZAMBIA})), 2)

    assert clear_button(page).text() == "Clear all conditions and show 13 releases"
    qtbot.mouseClick(clear_button(page), Qt.MouseButton.LeftButton)
    assert state.query == EVERYTHING


@pytest.mark.parametrize(
    ("query", "heading", "clear"),
    [
        (asking("zzzz"), "No release matches “zzzz”", "Clear the search and show 13 releases"),
        (asking('"zz zz"'), 'No release matches "zz zz"', "Clear the search and show 13 releases"),
        (asking("z" * 99), f"No release matches “{'z' * 31}…”", "Clear the search and show 13 releases"),
        (asking(conditions=STARRED), "No release matches “Starred”", "Clear this filter and show 13 releases"),
        (
            asking(conditions=ABROAD),
            "No release matches “Germany or France”",
            "Clear these filters and show 13 releases",
        ),
    ],
)
def test_one_condition_alone_is_named_and_needs_no_rows(page, state, qtbot, query, heading, clear):
    state.set_query(query)
    qtbot.waitUntil(lambda: page.heading == heading)

    assert ways(page) == []
    assert clear_button(page).text() == clear
    assert clear_button(page).mapTo(page, QPoint()).y() < 100  # close below the heading
    assert page.accessibleDescription() == heading


def test_the_ways_out_stay_until_the_next_ones_are_known(page, state, qtbot):
    ask(page, state, qtbot, asking("mentor", conditions=frozenset({YEAR, ZAMBIA})), 3)
    before = page.heading

    with qtbot.waitSignal(state.shown_changed):
        state.set_query(asking("mentors", conditions=frozenset({YEAR, ZAMBIA})))
    assert page.heading == before
    assert len(ways(page)) == 3
    qtbot.waitUntil(lambda: "Without “mentors”: still none" in texts(page))


@pytest.fixture
def stack(state, theme, qtbot):
    """A list and the page in one place, as in the window, with a search box over it."""
    made = QWidget()
    qtbot.addWidget(made)
    made.box, made.pages = QLineEdit(), QStackedWidget()
    made.list, made.page = QListView(), NoResultPage(state, theme)
    for widget in (made.list, made.page):
        made.pages.addWidget(widget)
    layout = QVBoxLayout(made)
    layout.addWidget(made.box)
    layout.addWidget(made.pages)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def show_none(stack, state, qtbot):
    state.set_query(asking("zzzz"))
    qtbot.waitUntil(lambda: bool(stack.page.heading))
    stack.pages.setCurrentWidget(stack.page)


def test_the_search_box_keeps_the_keyboard(stack, state, qtbot):
    stack.box.setFocus()
    show_none(stack, state, qtbot)

    assert stack.box.hasFocus()


def test_from_the_list_the_page_takes_the_keyboard_without_choosing_anything(stack, state, qtbot):
    stack.list.setFocus()
    show_none(stack, state, qtbot)
    assert stack.page.hasFocus()

    qtbot.keyClick(stack.page, Qt.Key.Key_Space)
    assert state.query == asking("zzzz")
    qtbot.keyClick(stack.page, Qt.Key.Key_Tab)
    assert clear_button(stack.page).hasFocus()
    stack.pages.setCurrentWidget(stack.list)
    assert stack.list.hasFocus()


def test_a_way_that_leads_nowhere_leaves_the_keyboard_on_the_page(page, state, qtbot):
    ask(page, state, qtbot, asking("mentor", conditions=frozenset({YEAR, ZAMBIA})), 3)
    page.activateWindow()
    ways(page)[1].setFocus()
    qtbot.keyClick(ways(page)[1], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(ways(page)) == 2)

    assert page.hasFocus()


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_a_way_begins_with_its_cross_and_ends_with_what_it_gives(theme, qtbot, is_mirrored):
    parent = QWidget()
    qtbot.addWidget(parent)
    way = WayButton(Way("“Zambia”", EVERYTHING, 7), theme, is_first=True, parent=parent)
    way.resize(400, way.height())
    if is_mirrored:
        mirrored(way)
    link, number = columns(way, theme.colours.of("accent")), columns(way, theme.colours.of("ink2"))

    assert (max(number) < 100 and min(link) > 150) if is_mirrored else (max(link) < 250 and min(number) > 300)


def test_what_was_meant_is_offered_first_and_takes_the_place_of_the_word(page, state, qtbot):
    ask(page, state, qtbot, asking("harbuor"), 1)

    assert page.heading == "No release matches “harbuor”"
    assert texts(page) == ["Did you mean “harbour”?: 2 releases"]
    with qtbot.waitSignal(state.shown_changed):
        qtbot.mouseClick(ways(page)[0], Qt.MouseButton.LeftButton)
    assert search_of(state.query) == "harbour"
    assert len(state.shown.result) == 2


def test_the_rest_of_the_query_stays_and_the_number_is_that_of_its_rows(page, state, qtbot):
    ask(page, state, qtbot, asking("harbuor headline:pilots -zzzz", conditions=[YEAR]), 5)

    meant = [button.way for button in ways(page) if button.way.is_meant]
    assert [way.label for way in meant] == ["“harbour”"]
    assert meant[0].count == len(state.library.find(meant[0].query))
    assert search_of(meant[0].query) == "harbour headline:pilots -zzzz"
    assert YEAR in meant[0].query.conditions


def test_the_way_to_what_was_meant_stands_over_the_ways_without_a_part(page, state, qtbot):
    ask(page, state, qtbot, asking("harbuor", conditions=[YEAR]), 3)

    tops = [button.mapTo(page, QPoint()).y() for button in ways(page)]
    assert tops == sorted(tops)
    assert [button.way.is_meant for button in ways(page)] == [True, False, False]


def test_clauses_of_the_search_are_told_without_quotes_in_quotes(page, state, qtbot):
    ask(page, state, qtbot, asking("mentor -mentor headline:zzzz"), 3)

    assert {text.partition(": ")[0] for text in texts(page)} >= {"Without “mentor”", "Without not “mentor”"}
