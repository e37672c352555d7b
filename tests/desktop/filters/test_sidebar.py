from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis.strategies import text
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAction, QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu

from ilo_desktop.desktop.filters.naming import Names
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.filters.sidebar_arrangement import Arrangement
from ilo_desktop.desktop.filters.sidebar_model import SidebarModel
from ilo_desktop.desktop.filters.sidebar_rows import RowKind, Section
from ilo_desktop.desktop.filters.sidebar_sections import SHOWN_VALUES
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.state import State
from ilo_desktop.newsroom.edits import TagCorrection, TagEdit
from ilo_desktop.newsroom.facets import Correction, Facet
from ilo_desktop.newsroom.query import EVERYTHING, Condition
from ilo_desktop.newsroom.query import State as Marked
from ilo_desktop.newsroom.query_language import parse
from ilo_desktop.newsroom.release import Draft
from tests.desktop.filters.sidebars import click, find, spoken, values
from tests.desktop.inks import GROUNDS, columns, mirrored
from tests.desktop.newsroom import SAMPLE, fill, reading_of
from tests.queries import asking

CHINA = Condition(Facet.COUNTRY, "CN")
MONGOLIA = Condition(Facet.COUNTRY, "MN")
ZAMBIA = Condition(Facet.COUNTRY, "ZM")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def sidebar(state, theme, qtbot):
    made = Sidebar(state, theme)
    qtbot.addWidget(made)
    QAbstractItemModelTester(made.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.resize(248, 900)
    made.show()
    return made


def sections(sidebar):
    model = sidebar.model()
    return {section for section in Section if model.section_index(section).isValid()}


def test_rows_have_the_counts_of_the_library(sidebar):
    assert spoken(find(sidebar, "All")) == "All, 13 releases, selected"
    assert spoken(find(sidebar, "Unread")) == "Unread, 13 releases"
    assert spoken(find(sidebar, "Starred")) == "Starred, 0 releases"
    assert values(sidebar, "Years") == ["2024", "2023", "No date"]
    assert spoken(find(sidebar, "2024")) == "2024, 8 releases, collapsed"


def test_what_changed_under_one_date_can_be_chosen(sidebar, state, qtbot):
    row = find(sidebar, "Silently edited")
    assert spoken(row) == "Silently edited, 0 releases"
    assert row.data(Qt.ItemDataRole.ToolTipRole).count("the date did not.") == 1
    fill(state.library, reading_of([replace(SAMPLE[1], summary="Another one.")], "second.txt"))
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()
    assert spoken(find(sidebar, "Silently edited")) == "Silently edited, 1 release"
    with qtbot.waitSignal(state.shown_changed):
        click(sidebar, qtbot, "Silently edited")
    assert state.query == asking(conditions=frozenset({Condition(Facet.STATE, Marked.EDITED)}))
    assert len(state.shown.result) == 1
    assert Names(state).sentence(state.query) == "releases that changed under one date"


def test_a_click_shows_only_this_and_a_second_one_takes_it_away(sidebar, state, qtbot):
    click(sidebar, qtbot, "China")
    assert state.query.conditions == {CHINA}

    click(sidebar, qtbot, "Mongolia")
    assert state.query.conditions == {MONGOLIA}

    click(sidebar, qtbot, "Mongolia")
    assert state.query == EVERYTHING


def test_ctrl_click_adds_and_shift_click_leaves_out(sidebar, state, qtbot):
    click(sidebar, qtbot, "China")
    click(sidebar, qtbot, "Mongolia", CTRL)
    assert state.query.conditions == {CHINA, MONGOLIA}

    click(sidebar, qtbot, "Zambia", SHIFT)
    unwanted = replace(ZAMBIA, is_excluded=True)
    assert state.query.conditions == {CHINA, MONGOLIA, unwanted}
    qtbot.waitUntil(lambda: state.is_told)
    assert spoken(find(sidebar, "Zambia")).startswith("not Zambia, ")

    click(sidebar, qtbot, "Zambia", SHIFT)
    assert state.query.conditions == {CHINA, MONGOLIA}


def test_other_facets_keep_their_conditions(sidebar, state, qtbot):
    click(sidebar, qtbot, "2024")
    click(sidebar, qtbot, "China")

    assert state.query.conditions == {Condition(Facet.DATE, "2024"), CHINA}


def test_all_takes_conditions_and_search_away(sidebar, state, qtbot):
    state.set_query(asking("mine", conditions=frozenset({CHINA})))

    click(sidebar, qtbot, "All")

    assert state.query == EVERYTHING


def test_counts_follow_the_query_and_zeros_stay(sidebar, state, qtbot):
    before = values(sidebar, "Regions and countries")

    with qtbot.waitSignal(state.shown_changed):
        click(sidebar, qtbot, "2023")

    assert values(sidebar, "Regions and countries") == before
    assert spoken(find(sidebar, "Zambia")) == "Zambia, 0 releases"
    assert spoken(find(sidebar, "2023")) == "2023, 3 releases, selected, collapsed"


def test_the_keyboard_does_what_the_mouse_does(sidebar, state, qtbot):
    sidebar.take_focus()
    sidebar.setCurrentIndex(find(sidebar, "China"))
    qtbot.keyClick(sidebar, Qt.Key.Key_Space)
    assert state.query.conditions == {CHINA}

    sidebar.setCurrentIndex(find(sidebar, "Mongolia"))
    qtbot.keyClick(sidebar, Qt.Key.Key_Space, CTRL)
    assert state.query.conditions == {CHINA, MONGOLIA}

    sidebar.setCurrentIndex(find(sidebar, "Zambia"))
    qtbot.keyClick(sidebar, Qt.Key.Key_Return, SHIFT)
    assert replace(ZAMBIA, is_excluded=True) in state.query.conditions

    sidebar.setCurrentIndex(find(sidebar, "All"))
    qtbot.keyClick(sidebar, Qt.Key.Key_Return)
    assert state.query == EVERYTHING


def test_arrows_move_and_typing_finds_a_row(sidebar, qtbot):
    sidebar.take_focus()
    assert sidebar.currentIndex().data() == "All"
    qtbot.keyClick(sidebar, Qt.Key.Key_Down)
    assert sidebar.currentIndex().data() == "Unread"

    qtbot.keyClicks(sidebar, "mong")
    assert sidebar.currentIndex().data() == "Mongolia"


def test_sections_fold_up_and_are_remembered(sidebar, state, theme, qtbot):
    click(sidebar, qtbot, "Regions and countries")
    assert not sidebar.isExpanded(find(sidebar, "Regions and countries"))
    saved = sidebar.save_state()

    other = Sidebar(state, theme)
    qtbot.addWidget(other)
    other.restore_state(saved)

    assert not other.isExpanded(find(other, "Regions and countries"))
    assert other.isExpanded(find(other, "Topics"))
    assert other.save_state() == saved


def test_sections_that_were_empty_at_first_are_open(workers, theme, state, library, vocabulary, qtbot):
    early = State(workers)
    made = Sidebar(early, theme)
    qtbot.addWidget(made)
    with qtbot.waitSignal(early.shown_changed):
        early.set_library(library, vocabulary)

    assert made.isExpanded(find(made, "Years"))
    assert made.save_state() == ""


def test_a_long_section_is_cut_and_unfolds(sidebar, qtbot):
    limit = SHOWN_VALUES[Section.TOPICS]
    cut = values(sidebar, "Topics")
    assert len(cut) == limit + 1
    assert cut[-1].endswith(" more …")

    click(sidebar, qtbot, cut[-1])
    unfolded = values(sidebar, "Topics")
    assert len(unfolded) == limit + int(cut[-1].split()[0]) + 1
    assert unfolded[-1] == "Show fewer"

    click(sidebar, qtbot, "Show fewer")
    assert values(sidebar, "Topics") == cut


def test_typing_unfolds_the_section_that_hides_a_value(sidebar, qtbot):
    click(sidebar, qtbot, values(sidebar, "Topics")[-1])
    last = values(sidebar, "Topics")[-2]
    click(sidebar, qtbot, "Show fewer")
    sidebar.take_focus()

    sidebar.keyboardSearch(last)

    assert sidebar.currentIndex().data() == last


def test_a_value_in_force_is_shown_beyond_the_cut(sidebar, state, qtbot):
    click(sidebar, qtbot, values(sidebar, "Topics")[-1])
    last = values(sidebar, "Topics")[-2]
    click(sidebar, qtbot, last)
    qtbot.waitUntil(lambda: state.is_told)
    click(sidebar, qtbot, "Show fewer")

    assert last in values(sidebar, "Topics")


def test_the_menu_says_in_words_what_the_keys_do(sidebar, state, qtbot):
    click(sidebar, qtbot, "China")
    place = sidebar.visualRect(find(sidebar, "Mongolia")).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, sidebar.viewport().mapToGlobal(place))
    QApplication.sendEvent(sidebar.viewport(), event)
    menu = sidebar.findChild(QMenu)
    texts = [action.text() for action in menu.actions()]

    assert texts == ["Show only “Mongolia”", "Show “Mongolia” as well", "Leave “Mongolia” out"]
    menu.actions()[1].trigger()
    assert state.query.conditions == {CHINA, MONGOLIA}


def test_rows_keep_the_focus_and_the_place_when_values_come(sidebar, state, qtbot):
    sidebar.resize(248, 200)
    sidebar.setCurrentIndex(find(sidebar, "Mongolia"))
    sidebar.verticalScrollBar().setValue(120)

    with qtbot.waitSignal(state.shown_changed):
        state.set_query(asking("mine"))

    assert sidebar.currentIndex().data() == "Mongolia"
    assert sidebar.verticalScrollBar().value() == 120


def test_the_model_survives_any_values(state, qtbot):
    """Values come, go and change places while the model tester watches."""
    model = SidebarModel(Names(state), state)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    counts = state.shown.counts
    topics = [f"topic-{number}" for number in range(10)]
    for chosen in (topics, topics[:3], [], topics[::-1], topics[4:], topics):
        found = dict(counts.values) | {Facet.TOPIC: tuple((value, place) for place, value in enumerate(chosen))}
        model.show_counts(EVERYTHING, replace(counts, values=found))
        head = model.section_index(Section.TOPICS)
        shown = [model.row(model.index(row, 0, head)).value for row in range(model.rowCount(head))] if chosen else []
        assert shown[: len(chosen)][:8] == chosen[:8]


@pytest.mark.parametrize("saved", ["", "country/africa+ country/asia-pacific-"])
def test_the_model_survives_any_regions(state, qtbot, saved):
    model = SidebarModel(Names(state), state)
    model.restore_state(saved)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    counts = state.shown.counts
    countries = ["CN", "MN", "ZM", "KH", "KE", "FJ", "FR", "DE", "ES", "XX", *("LS", "MW", "MZ", "NA", "SZ", "ZW")]
    regions = ["africa", "asia-pacific", "europe-central-asia"]
    of_regions = [(regions, countries), (regions[:1], countries[:3]), ([], countries), (regions[::-1], countries[::-1])]
    for some, others in [*of_regions, ([], []), (regions, countries)]:
        found = {Facet.REGION: [(value, 1) for value in some], Facet.COUNTRY: [(value, 2) for value in others]}
        model.show_counts(EVERYTHING, replace(counts, values=dict(counts.values) | found))
        head = model.section_index(Section.COUNTRIES)
        rows = [model.row(index) for index in model.indexes(head)] if head.isValid() else []
        values = {row.value for row in rows if row.facet is not None}
        assert values <= {*some, *others}
        assert values == {*some, *others} or RowKind.MORE in {row.kind for row in rows}
        assert [row.value for row in rows if row.depth == 0][: len(some)] == some


def test_clicking_nowhere_or_with_the_right_button_changes_nothing(sidebar, state, qtbot):
    sidebar.resize(sidebar.width(), 1400)
    qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 1390))
    place = sidebar.visualRect(find(sidebar, "China")).center()
    qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.RightButton, pos=place)

    assert state.query == EVERYTHING


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_icons_lead_and_counts_end_a_row_in_both_directions(sidebar, theme, is_mirrored):
    if is_mirrored:
        mirrored(sidebar)
    colours = theme.colours
    row = sidebar.visualRect(find(sidebar, "Starred"))
    star = columns(sidebar, colours.of("star"), row)
    count = [x for x in columns(sidebar, colours.of("ink3"), row) if x not in star]
    in_force = sidebar.visualRect(find(sidebar, "All"))
    ground = columns(sidebar, colours.of("soft"), in_force, GROUNDS)

    if is_mirrored:
        assert min(star) > 200
        assert 12 <= min(count) < 40
        assert min(ground) == 8
    else:
        assert max(star) < 40
        assert 208 < max(count) <= 236
        assert max(ground) == 239


def test_what_a_row_shows_stays_clear_of_the_scroll_bar(sidebar, theme):
    sidebar.resize(248, 200)
    bar = next(bar for bar in sidebar.findChildren(SlimScrollBar) if bar.isVisible())
    ground = columns(sidebar, theme.colours.of("soft"), sidebar.visualRect(find(sidebar, "All")), GROUNDS)

    handle = [bar.x() + x for x in columns(bar, theme.colours.of("edge"))]
    assert max(ground) < min(handle)


def _toggle(sidebar, words):
    """Do what a screen reader's user does with a row."""
    tree = QAccessible.queryAccessibleInterface(sidebar)
    for number in range(tree.childCount()):
        if tree.child(number).text(QAccessible.Text.Name).startswith(words):
            tree.child(number).actionInterface().doAction(QAccessibleActionInterface.toggleAction())
            return
    raise LookupError(words)


def test_a_screen_reader_chooses_a_value_and_lets_it_go(sidebar, state, qtbot):
    _toggle(sidebar, "China")
    assert state.query.conditions == {Condition(Facet.COUNTRY, "CN")}
    _toggle(sidebar, "2024")
    assert state.query.conditions == {Condition(Facet.COUNTRY, "CN"), Condition(Facet.DATE, "2024")}
    _toggle(sidebar, "China")
    assert state.query.conditions == {Condition(Facet.DATE, "2024")}
    _toggle(sidebar, "All")
    assert state.query.is_everything


def test_a_screen_reader_folds_a_section(sidebar):
    section = sidebar.model().section_index(Section.COUNTRIES)
    assert sidebar.isExpanded(section)
    _toggle(sidebar, "Regions and countries")
    assert not sidebar.isExpanded(section)
    assert not sidebar.selectionModel().isSelected(section)


def test_mouse_and_keys_select_nothing_but_what_is_in_force(sidebar, state, qtbot):
    with qtbot.waitSignal(state.query_told):
        state.set_query(asking(conditions=frozenset({Condition(Facet.COUNTRY, "CN")})))
    assert [index.data() for index in sidebar.selectionModel().selectedIndexes()] == ["China"]
    qtbot.keyClick(sidebar, Qt.Key.Key_Down)
    assert [index.data() for index in sidebar.selectionModel().selectedIndexes()] == ["China"]
    assert len(state.query.conditions) == 1


@pytest.fixture
def tree(sidebar):
    return QAccessible.queryAccessibleInterface(sidebar)


def _cell(tree, words):
    cells = (tree.child(number) for number in range(tree.childCount()))
    return next(cell for cell in cells if cell.text(QAccessible.Text.Name).startswith(words))


def test_a_screen_reader_hears_what_is_folded_up(tree, sidebar):
    assert _cell(tree, "2024").text(QAccessible.Text.Name) == "2024, 8 releases, collapsed"
    assert _cell(tree, "2024").state().expandable
    assert not _cell(tree, "2024").state().expanded
    sidebar.expand(find(sidebar, "2024"))
    assert _cell(tree, "2024").text(QAccessible.Text.Name) == "2024, 8 releases, expanded"
    assert _cell(tree, "2024").state().expanded
    assert _cell(tree, "March 2024").text(QAccessible.Text.Name) == "March 2024, 3 releases"


# Values within values


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_a_year_folds_out_to_its_months(sidebar, state, qtbot, is_mirrored):
    if is_mirrored:
        mirrored(sidebar)
    year = find(sidebar, "2024")
    area = sidebar.visualRect(year)
    place = QPoint(area.right() - 18 if is_mirrored else 18, area.center().y())
    qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sidebar.isExpanded(year)
    assert state.query == EVERYTHING
    assert [index.data() for index in sidebar.model().indexes(year)] == ["March", "February", "January"]
    click(sidebar, qtbot, "March")
    assert state.query.conditions == {Condition(Facet.DATE, "2024-03")}
    click(sidebar, qtbot, "January", CTRL)
    click(sidebar, qtbot, "February", SHIFT)
    assert state.query == EVERYTHING.toggled(Condition(Facet.DATE, "2024-03")).toggled(
        Condition(Facet.DATE, "2024-01")
    ).toggled(Condition(Facet.DATE, "2024-02", is_excluded=True))
    qtbot.waitUntil(lambda: state.is_told)
    sidebar.scrollTo(year)
    place.setY(sidebar.visualRect(year).center().y())
    qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not sidebar.isExpanded(year)
    assert spoken(year).endswith(", collapsed, filtered by something within")


def test_keys_fold_a_year_out_and_up(sidebar, qtbot):
    sidebar.take_focus()
    sidebar.setCurrentIndex(find(sidebar, "2024"))
    qtbot.keyClick(sidebar, Qt.Key.Key_Right)
    qtbot.keyClick(sidebar, Qt.Key.Key_Down)
    assert sidebar.currentIndex().data() == "March"
    qtbot.keyClick(sidebar, Qt.Key.Key_Left)
    assert sidebar.currentIndex().data() == "2024"
    qtbot.keyClick(sidebar, Qt.Key.Key_Left)
    assert not sidebar.isExpanded(find(sidebar, "2024"))


def test_sections_that_an_earlier_version_folded_up_stay_so(sidebar):
    sidebar.restore_state("country tag")
    assert not sidebar.isExpanded(find(sidebar, "Regions and countries"))
    assert not sidebar.isExpanded(find(sidebar, "Tags"))
    assert sidebar.isExpanded(find(sidebar, "Topics"))
    assert not sidebar.isExpanded(find(sidebar, "Places"))


@given(text())
def test_any_arrangement_that_was_kept_can_be_read(saved):
    arrangement = Arrangement()
    arrangement.restore(saved)
    kept = arrangement.save()
    arrangement.restore(kept)
    assert arrangement.save() == kept


def test_a_screen_reader_selects_nothing_that_is_not_in_force(sidebar, state):
    _toggle(sidebar, "Press T")
    assert [index.data() for index in sidebar.selectionModel().selectedIndexes()] == ["All"]
    assert state.query == EVERYTHING


def test_what_is_unfolded_is_remembered(sidebar, state, theme, qtbot):
    sidebar.expand(find(sidebar, "2023"))
    sidebar.expand(find(sidebar, "Places"))
    other = Sidebar(state, theme)
    qtbot.addWidget(other)
    other.restore_state(sidebar.save_state())
    assert other.isExpanded(find(other, "2023"))
    assert other.isExpanded(find(other, "Places"))
    assert not other.isExpanded(find(other, "2024"))


@pytest.mark.parametrize(
    ("written", "years"),
    [
        ("date:2024-02", ["2024"]),
        ("date:2023-12-07", ["2023"]),
        ("date:2024-01..2024-02", ["2024"]),
        ("date:2023..", []),
    ],
)
def test_a_folded_year_shows_that_a_part_of_it_is_in_force(sidebar, state, qtbot, written, years):
    with qtbot.waitSignal(state.query_told):
        state.set_query(parse(written, state.names))
    rows = [sidebar.model().row(index) for index in sidebar.model().indexes()]
    assert [row.value for row in rows if row.depth == 0 and row.value and row.has_force_within] == years


def test_countries_stand_below_their_region(sidebar, state, qtbot):
    region = find(sidebar, "Asia and the Pacific")
    assert [index.data() for index in sidebar.model().indexes(region)] == ["China", "Fiji", "Mongolia"]
    sidebar.collapse(region)
    click(sidebar, qtbot, "Asia and the Pacific")
    assert state.query.conditions == {Condition(Facet.REGION, "asia-pacific")}
    assert not sidebar.isExpanded(region)
    sidebar.keyboardSearch("mong")  # typing unfolds what hides a country
    assert sidebar.currentIndex().data() == "Mongolia"
    assert sidebar.isExpanded(region)


# The user's own tags


def test_without_own_tags_the_section_says_how_to_make_one(sidebar, state, qtbot):
    assert values(sidebar, "Tags") == ["Press T to tag releases"]
    click(sidebar, qtbot, "Press T to tag releases")
    assert state.query == EVERYTHING


@pytest.fixture
def tagged(sidebar, state, qtbot):
    """The sidebar of a library with tags."""
    edits = [TagEdit("mines", frozenset({1, 2}), True), TagEdit("R&D", frozenset({3}), True)]
    with qtbot.waitSignal(state.shown_changed):
        state.write(lambda _progress: state.library.edit(edits))
    return sidebar


def test_own_tags_have_counts_and_filter_like_all_others(tagged, state, qtbot):
    assert values(tagged, "Tags") == ["mines", "R&D"]
    assert spoken(find(tagged, "mines")) == "mines, 2 releases"
    click(tagged, qtbot, "mines")
    assert state.query.conditions == {Condition(Facet.TAG, "mines")}
    click(tagged, qtbot, "R&D", SHIFT)
    assert Condition(Facet.TAG, "R&D", is_excluded=True) in state.query.conditions


@pytest.mark.parametrize(
    ("key", "wish"), [(Qt.Key.Key_F2, "rename_requested"), (Qt.Key.Key_Delete, "delete_requested")]
)
def test_own_tags_are_renamed_and_deleted_by_key(tagged, qtbot, key, wish):
    tagged.setCurrentIndex(find(tagged, "mines"))
    with qtbot.waitSignal(getattr(tagged, wish)) as wished:
        qtbot.keyClick(tagged, key)
    assert wished.args == ["mines"]
    tagged.setCurrentIndex(find(tagged, "China"))
    with qtbot.assertNotEmitted(getattr(tagged, wish)):
        qtbot.keyClick(tagged, key)


def test_the_menu_of_an_own_tag_renames_and_deletes_it(tagged, state, qtbot):
    def chosen_in_menu(start):
        place = tagged.visualRect(find(tagged, "R&D")).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, tagged.viewport().mapToGlobal(place))
        QApplication.sendEvent(tagged.viewport(), event)
        menu = next(menu for menu in tagged.findChildren(QMenu) if menu.isVisible())
        next(action for action in menu.actions() if action.text().startswith(start)).trigger()
        menu.close()

    with qtbot.waitSignal(tagged.rename_requested) as wished:
        chosen_in_menu("Rename the tag")
    assert wished.args == ["R&D"]
    with qtbot.waitSignal(tagged.delete_requested) as wished:
        chosen_in_menu("Delete the tag")
    assert wished.args == ["R&D"]
    chosen_in_menu("Leave")
    assert state.query.conditions == {Condition(Facet.TAG, "R&D", is_excluded=True)}


def test_letters_lead_to_a_row_though_some_are_keys_of_actions(sidebar, qtbot):
    act = QAction("Star", sidebar.window())
    act.setShortcut("S")
    act.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
    sidebar.window().addAction(act)
    sidebar.activateWindow()
    sidebar.setFocus()
    qtbot.waitUntil(sidebar.hasFocus)
    with qtbot.assertNotEmitted(act.triggered):
        qtbot.keyClicks(sidebar, "st")
    assert sidebar.currentIndex().data() == "Starred"


def test_a_section_without_any_value_stays_out_of_the_way(theme, workers, vocabulary, empty_library, qtbot):
    state = State(workers, workers)
    sidebar = Sidebar(state, theme)
    qtbot.addWidget(sidebar)
    fill(empty_library, reading_of([Draft(headline="Annual meeting", day=date(2024, 1, 22))], "one.txt"))
    with qtbot.waitSignal(state.shown_changed):
        state.set_library(empty_library, vocabulary)
    assert sections(sidebar) == {Section.YEARS, Section.CONTENTS, Section.TAGS}  # that of tags says how to begin
    fill(empty_library, reading_of(SAMPLE, "more.txt"))
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()
    assert set(Section) - sections(sidebar) == {Section.INSTRUMENTS}
    empty_library.edit([TagCorrection(Facet.INSTRUMENT, "C190", frozenset({1, 2}), Correction.ADD)])
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()
    assert Section.INSTRUMENTS in sections(sidebar)
    assert len(values(sidebar, "Conventions and Recommendations")) == 1
    assert sidebar.isExpanded(sidebar.model().section_index(Section.TOPICS))
