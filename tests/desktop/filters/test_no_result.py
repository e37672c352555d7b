import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ilo_desktop.desktop.filters.no_result import NoResultPage, WayButton
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import EVERYTHING, Condition, Query

YEAR = Condition(Facet.YEAR, "2023")
CHINA = Condition(Facet.COUNTRY, "CN")
ZAMBIA = Condition(Facet.COUNTRY, "ZM")


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
    ask(page, state, qtbot, Query("mentor", conditions=frozenset({YEAR, ZAMBIA})), 3)

    assert texts(page) == [
        "Without “Zambia”: 1 release",
        "Without “mentor”: still none",
        "Without “2023”: still none",
    ]


def test_values_of_one_group_go_together(page, state, qtbot):
    ask(page, state, qtbot, Query("mentor", conditions=frozenset({CHINA, ZAMBIA})), 2)

    assert "Without “China or Zambia”: 1 release" in texts(page)


def test_a_click_drops_the_condition(page, state, qtbot):
    ask(page, state, qtbot, Query("mentor", conditions=frozenset({YEAR, ZAMBIA})), 3)

    with qtbot.waitSignal(state.shown_changed):
        qtbot.mouseClick(ways(page)[0], Qt.MouseButton.LeftButton)

    assert state.query == Query("mentor", conditions=frozenset({YEAR}))
    assert len(state.shown.result) == 1


def test_all_conditions_can_be_cleared(page, state, qtbot):
    ask(page, state, qtbot, Query("mentor", conditions=frozenset({ZAMBIA})), 2)
    clear = next(button for button in page.findChildren(QPushButton) if button.text().startswith("Clear"))

    assert clear.text() == "Clear all conditions and show 13 releases"
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert state.query == EVERYTHING


def test_one_condition_alone_has_no_rows(page, state, qtbot):
    with qtbot.waitSignal(state.shown_changed):
        state.set_query(Query("zzzz"))

    assert page.heading == "No release matches this condition"
    assert ways(page) == []
