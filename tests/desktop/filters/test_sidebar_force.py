"""What the sidebar marks of searches that no filter writes, and that its rows stay cheap among thousands of values."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from ilo_desktop.desktop.filters.naming import Names
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.filters.sidebar_arrangement import Sorting
from ilo_desktop.desktop.filters.sidebar_force import Forces
from ilo_desktop.desktop.filters.sidebar_model import SidebarModel
from ilo_desktop.desktop.filters.sidebar_rows import Force, RowKind, Section
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import EVERYTHING, Condition
from ilo_desktop.newsroom.query_language import parse
from tests.desktop.filters.sidebars import click, find, spoken

CHINA, MONGOLIA = Condition(Facet.COUNTRY, "CN"), Condition(Facet.COUNTRY, "MN")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def sidebar(state, theme, qtbot):
    made = Sidebar(state, theme)
    qtbot.addWidget(made)
    made.resize(248, 1200)
    made.show()
    return made


def marked(sidebar):
    rows = [sidebar.model().row(index) for index in sidebar.model().indexes()]
    wanted = {row.full_name for row in rows if row.force is Force.WANTED}
    return wanted, {row.full_name for row in rows if row.force is Force.EXCLUDED}


@pytest.mark.parametrize(
    ("written", "wanted", "excluded"),
    [
        ("", {"All"}, set()),
        ("country:CN country:MN", {"China", "Mongolia"}, set()),  # both at once
        ("country:CN OR country:MN", {"China", "Mongolia"}, set()),
        ("country:CN OR date:2024", set(), set()),
        ("workers OR country:CN", set(), set()),
        ("-(country:CN date:2024)", set(), set()),
        ("(country:CN OR date:2024) country:MN -date:2023", {"Mongolia"}, {"2023"}),
        ("country:CN -country:CN", {"China"}, set()),
        ("is:unread OR is:starred", {"Unread", "Starred"}, set()),
        ("is:unread -is:starred", {"Unread"}, {"Starred"}),
        ("has:summary -has:note", {"With a summary"}, {"With a note"}),
        ("date:2024-03 -date:2024-02", {"March 2024"}, {"February 2024"}),
        ("is:undated", {"No date"}, set()),
        ("country:PE", set(), set()),  # of which there is no release
        ("date:last-month", set(), set()),
    ],
)
def test_rows_show_what_filters_want_and_no_more(sidebar, state, qtbot, written, wanted, excluded):
    state.set_query(parse(written, state.names))
    qtbot.waitUntil(lambda: state.is_told)
    assert marked(sidebar) == (wanted, excluded)
    selected = {index.data() for index in sidebar.selectionModel().selectedIndexes()}
    assert selected == {name.removesuffix(" 2024") for name in wanted}


def test_a_click_takes_the_place_of_two_groups_of_one_facet(sidebar, state, qtbot):
    state.set_query(parse("country:CN country:MN", state.names))
    click(sidebar, qtbot, "China")
    assert state.query == EVERYTHING.toggled(CHINA)


def test_ctrl_takes_a_value_out_of_whichever_group_it_is_in(sidebar, state, qtbot):
    state.set_query(parse("(country:CN OR country:FJ) country:MN", state.names))
    click(sidebar, qtbot, "China", CTRL)
    assert state.query == parse("country:FJ country:MN", state.names)


def test_filters_leave_a_mixed_search_alone(sidebar, state, qtbot):
    mixed = parse("workers OR country:CN", state.names)
    state.set_query(mixed)
    click(sidebar, qtbot, "China")
    assert state.query == parse("(workers OR country:CN) country:CN", state.names)
    click(sidebar, qtbot, "China", SHIFT)
    assert state.query == parse("(workers OR country:CN) -country:CN", state.names)
    click(sidebar, qtbot, "China", SHIFT)
    assert state.query == mixed


def test_contents_are_states_of_which_all_must_hold(sidebar, state, qtbot):
    sidebar.expand(find(sidebar, "Contents"))
    assert spoken(find(sidebar, "With a summary")).startswith("With a summary, ")
    click(sidebar, qtbot, "With a summary")
    click(sidebar, qtbot, "Unread", CTRL)
    assert state.query == parse("has:summary is:unread", state.names)


def test_a_folded_section_says_that_something_in_it_is_in_force(sidebar, state, qtbot):
    with qtbot.waitSignal(state.query_told):
        state.set_query(EVERYTHING.toggled(CHINA))
    region = find(sidebar, "Asia and the Pacific")
    assert spoken(find(sidebar, "Regions and countries")) == "Regions and countries, expanded"
    sidebar.collapse(region)
    assert spoken(region).endswith(", collapsed, filtered by something within")
    sidebar.collapse(find(sidebar, "Regions and countries"))
    assert spoken(find(sidebar, "Regions and countries")).endswith("collapsed, filtered by something within")


@pytest.mark.parametrize(
    ("value", "around"),
    [
        ("2024", set()),
        ("2024-02", {"2024"}),
        ("2024-02-29", {"2024", "2024-02"}),
        ("2024-02..2024-05", {"2024"}),
        ("2024-02-03..2024-02-09", {"2024", "2024-02"}),
        ("2023-02..2024-05", set()),
        ("2024..", set()),
        ("last-month", set()),
        ("", set()),
        ("0001-05", {"0001"}),
    ],
)
def test_a_date_lies_in_its_year_and_month(value, around):
    forces = Forces(EVERYTHING.toggled(Condition(Facet.DATE, value)))
    known = ["2024", "2024-02", "2024-05", "2023", "2023-02", "0001", "0001-05"]
    assert {one for one in known if forces.is_within(Facet.DATE, one)} == around


class Counted(Names):
    """Names that count how often they are asked."""

    asked = 0

    def label(self, facet, value):
        self.asked += 1
        return super().label(facet, value)


def test_of_thousands_of_values_only_those_shown_are_named(state, qtbot):
    names = Counted(state)
    model = SidebarModel(names, state)
    counts = state.shown.counts
    many = {Facet.TAG: [(f"tag {number}", 1) for number in range(5000)]}
    many[Facet.PLACE] = [(f"place {number}", 1) for number in range(5000)]
    crowded = replace(counts, values=dict(counts.values) | many)
    model.show_counts(EVERYTHING, crowded)
    assert names.asked < 200
    assert sum(1 for _ in model.indexes()) < 200
    model.sort_section(Section.TAGS, Sorting.NAME)
    assert 5000 < names.asked < 5300
    before = names.asked
    model.show_counts(EVERYTHING.toggled(CHINA), crowded)
    assert names.asked < before + 20  # the states
    model.show_counts(EVERYTHING.toggled(Condition(Facet.TAG, "tag 4711")), crowded)
    tags = [model.row(index) for index in model.indexes(model.section_index(Section.TAGS))]
    assert [row.value for row in tags if row.kind is RowKind.VALUE][-1] == "tag 4711"  # far down, and in force
