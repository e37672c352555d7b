import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from ilo_desktop.desktop.filters.chip import MAX_WIDTH_PX, Chip
from ilo_desktop.desktop.filters.chips import ChipBar
from ilo_desktop.desktop.icons import Icon
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import EVERYTHING, Condition
from tests.desktop.inks import columns, mirrored
from tests.queries import asking

YEAR = Condition(Facet.DATE, "2023")
CHINA = Condition(Facet.COUNTRY, "CN")


@pytest.fixture
def bar(state, theme, qtbot):
    made = ChipBar(state, theme)
    qtbot.addWidget(made)
    made.resize(448, 41)
    made.show()
    return made


@pytest.fixture
def show(state, qtbot):
    def show_query(query):
        with qtbot.waitSignal(state.shown_changed):
            state.set_query(query)

    return show_query


def chips(bar):
    shown = [chip for chip in bar.findChildren(Chip) if chip.isVisible()]
    return sorted(shown, key=lambda chip: (chip.y(), chip.x()))


def clear_button(bar):
    return next(link for link in bar.findChildren(QPushButton) if link.text() == "Clear all")


def count(bar):
    return bar.findChild(QLabel).text()


def test_without_conditions_the_line_stays_with_the_number_of_releases(bar):
    assert chips(bar) == []
    assert not clear_button(bar).isVisible()
    assert count(bar) == "13 releases"
    assert bar.minimumHeight() == 41
    assert bar.accessibleDescription() == "Shown: all releases; 13 releases."


def test_every_condition_has_a_chip_and_a_place_in_the_sentence(bar, show):
    show(asking("work", conditions=frozenset({YEAR})))

    assert [chip.text() for chip in chips(bar)] == ["“work”", "2023"]
    assert count(bar) == "1 of 13"
    assert bar.accessibleDescription() == "Shown: releases with the word “work”, of 2023; 1 of 13."
    assert [chip.accessibleName() for chip in chips(bar)] == [
        "Take the filter “work” away",
        "Take the filter 2023 away",
    ]


def test_a_click_takes_its_condition_away(bar, show, state, qtbot):
    show(asking("work", conditions=frozenset({YEAR})))

    qtbot.mouseClick(chips(bar)[1], Qt.MouseButton.LeftButton)
    assert state.query == asking("work")

    qtbot.mouseClick(chips(bar)[0], Qt.MouseButton.LeftButton)
    assert state.query == EVERYTHING


def test_the_chip_of_the_search_follows_the_typing(bar, state, qtbot):
    with qtbot.waitSignal(state.query_told):
        state.set_query(asking("wo", is_typing=True))
    (first,) = chips(bar)
    with qtbot.waitSignal(state.query_told):
        state.set_query(asking("wor", is_typing=True))

    assert chips(bar) == [first]
    assert first.text() == "“wor”"


def test_clear_all_comes_with_the_second_condition(bar, show, state, qtbot):
    show(asking(conditions=frozenset({YEAR})))
    assert not clear_button(bar).isVisible()

    show(asking(conditions=frozenset({YEAR, CHINA})))
    assert clear_button(bar).isVisible()

    with qtbot.waitSignal(bar.emptied):
        qtbot.mouseClick(clear_button(bar), Qt.MouseButton.LeftButton)
    assert state.query == EVERYTHING


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_keyboard_takes_chips_away_and_stays_in_the_line(bar, show, state, qtbot, key):
    show(asking(conditions=frozenset({YEAR, CHINA})))
    first, second = chips(bar)
    first.setFocus()

    qtbot.keyClick(first, key)
    assert state.query.conditions == {CHINA}
    assert second.hasFocus()

    with qtbot.waitSignal(bar.emptied):
        qtbot.keyClick(second, key)
    assert state.query == EVERYTHING


def test_chips_go_on_in_the_next_line_where_they_do_not_fit(bar, show):
    show(asking("work", conditions=frozenset({YEAR, CHINA, Condition(Facet.TOPIC, "green-jobs", is_excluded=True)})))

    assert bar.heightForWidth(368) > bar.heightForWidth(900) == 41
    bar.resize(368, bar.heightForWidth(368))
    for chip in chips(bar):
        assert chip.geometry().right() <= chip.parentWidget().width()


def test_a_long_name_is_cut_and_told_in_full_by_the_tip(bar, show):
    long = "a very long search that nobody would ever type by hand"
    show(asking(long))
    (chip,) = chips(bar)

    assert chip.width() <= MAX_WIDTH_PX
    assert long in chip.toolTip()


@pytest.mark.parametrize("icon", [None, Icon.SEARCH])
@pytest.mark.parametrize("is_mirrored", [False, True])
def test_a_chip_begins_with_its_icon_and_ends_with_its_cross(theme, qtbot, icon, is_mirrored):
    chip = Chip(theme, icon)
    qtbot.addWidget(chip)
    if is_mirrored:
        mirrored(chip)
    chip.resize(120, chip.height())
    inked = columns(chip, theme.colours.of("accent"))
    at_the_left, at_the_right = any(x < 30 for x in inked), any(x > 90 for x in inked)
    leads, ends = (at_the_right, at_the_left) if is_mirrored else (at_the_left, at_the_right)

    assert leads is (icon is not None)
    assert ends


def test_chips_are_made_narrower_before_they_take_a_line_more(bar, show, qapp):
    long = Condition(Facet.TOPIC, "employment-policy-and-promotion")
    show(asking("wages", conditions=frozenset({YEAR, long})))

    assert bar.heightForWidth(448) == 41
    bar.resize(448, 41)
    qapp.processEvents()
    search, year, topic = chips(bar)
    assert search.width() == search.sizeHint().width()
    assert year.width() == year.sizeHint().width()
    assert topic.minimumSizeHint().width() <= topic.width() < topic.sizeHint().width()
    assert not clear_button(bar).isVisible()


def test_clear_all_never_takes_a_line_of_its_own(bar, show, qapp):
    conditions = [YEAR, CHINA, Condition(Facet.COUNTRY, "ZM"), Condition(Facet.COUNTRY, "MN")]
    show(asking("work", conditions=conditions))
    seen = set()
    for width in range(240, 700, 20):
        bar.resize(width, bar.heightForWidth(width))
        qapp.processEvents()
        if clear_button(bar).isVisible():
            assert clear_button(bar).y() in {chip.y() for chip in chips(bar)}, width
        seen.add(clear_button(bar).isVisible())
    assert seen == {True, False}
