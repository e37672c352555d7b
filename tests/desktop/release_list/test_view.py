from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAction

from ilo_desktop.desktop.focus_ring import FocusRing
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.theme import LIGHT, Measure, Mode
from ilo_desktop.library import glimpsing
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import MarkEdit, NoteEdit
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.query import Condition
from ilo_desktop.newsroom.release import Draft, Mark
from tests.desktop.newsroom import SAMPLE, fill, reading_of
from tests.queries import asking

BAND = Measure.MONTH_BAND
ROW = Measure.ROW
TOGGLE = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows


@pytest.fixture
def listed(state, theme, qtbot):
    made = ReleaseList(state, theme)
    qtbot.addWidget(made)
    made.resize(448, 500)
    made.show()
    made.activateWindow()
    made.setFocus()
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()
    return made


def ids_shown(state):
    return state.library.ids(state.shown.result.keys(0, len(state.shown.result)))


def ids_selected(listed, state):
    return tuple(state.library.ids(listed.selected_keys()))


def show(qtbot, state, query):
    with qtbot.waitSignal(state.shown_changed):
        state.set_query(query)


def write(qtbot, state, work):
    with qtbot.waitSignals([state.library_changed, state.shown_changed]):
        state.write(work)


def bring(qtbot, state, *drafts):
    """Import drafts as another document."""
    fill(state.library, reading_of(drafts, "later.txt"))
    listed_again = ChangeSet(import_id=2)
    with qtbot.waitSignal(state.shown_changed):
        state.announce(listed_again)


def top_row(listed):
    return listed.verticalScrollBar().value() // ROW


def newer(count):
    return [Draft(headline=f"Newer release {number}", day=date(2024, 4, 1 + number)) for number in range(count)]


def test_a_line_parts_two_rows_but_not_a_selected_one_from_the_next(listed, theme):
    place = (300, ROW)
    assert listed.viewport().grab().toImage().pixelColor(*place) == theme.colours.of("line")
    listed.select_next()
    assert listed.viewport().grab().toImage().pixelColor(*place) == theme.colours.of("ground")


# Choosing


def test_nothing_is_current_at_first(listed, state):
    assert state.current is None
    assert ids_selected(listed, state) == ()


def test_arrows_home_and_end_move_the_current_release(listed, state, qtbot):
    ids = ids_shown(state)
    for key, row in (("Down", 0), ("Down", 1), ("End", len(ids) - 1), ("Up", len(ids) - 2), ("Home", 0)):
        qtbot.keyClick(listed, getattr(Qt.Key, f"Key_{key}"))
        assert state.current == ids[row]


def test_moving_marks_nothing_as_read(listed, state, qtbot):
    for _ in SAMPLE:
        qtbot.keyClick(listed, Qt.Key.Key_Down)
    assert state.library.counts(asking()).unread == len(SAMPLE)


def test_next_and_previous_tell_the_ends(listed, state):
    ids = ids_shown(state)
    assert not listed.select_previous()
    assert [listed.select_next() for _ in ids] == [True] * len(ids)
    assert not listed.select_next()
    assert state.current == ids[-1]
    assert listed.select_previous()
    assert state.current == ids[-2]


def test_letters_search_for_nothing(listed, state, qtbot):
    qtbot.keyClicks(listed, "har")
    assert state.current is None


def test_keys_that_others_act_on(listed, state, qtbot):
    with qtbot.waitSignal(listed.paste_requested):
        qtbot.keyClick(listed, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(listed.next_page_requested):
        qtbot.keyClick(listed, Qt.Key.Key_Space)
    listed.select_next()
    with qtbot.waitSignal(listed.activated_release) as activated:
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert activated.args == [state.current]


def test_selected_keys_are_in_the_order_of_the_list(listed, state):
    ids = ids_shown(state)
    for row in (5, 1, 2):
        listed.selectionModel().select(listed.model().index(row, 0), TOGGLE)
    assert ids_selected(listed, state) == (ids[1], ids[2], ids[5])
    assert not listed.has_selection_of_all


def test_select_all_is_one_range(listed, state, qtbot):
    with qtbot.waitSignal(listed.selection_count_changed) as counted:
        qtbot.keyClick(listed, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert counted.args == [len(SAMPLE)]
    assert listed.has_selection_of_all
    assert listed.selectionModel().selection().count() == 1
    assert ids_selected(listed, state) == tuple(ids_shown(state))


def test_another_part_of_the_window_can_choose(listed, state):
    ids = ids_shown(state)
    state.set_current(ids[4])
    assert listed.currentIndex().row() == 4
    assert ids_selected(listed, state) == (ids[4],)
    state.set_current(None)
    assert not listed.currentIndex().isValid()
    assert ids_selected(listed, state) == ()


def test_the_menu_of_a_row_holds_the_actions_given(listed):
    action = QAction("Star", listed)
    listed.set_context_actions([action])
    assert listed.actions() == [action]
    assert listed.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu


# Another result


def test_what_came_on_top_moves_neither_selection_nor_place(listed, state, qtbot):
    ids = ids_shown(state)
    state.set_current(ids[6])
    listed.selectionModel().select(listed.model().index(4, 0), TOGGLE)
    seen = listed.currentIndex().row() * ROW - listed.verticalScrollBar().value()
    bring(qtbot, state, *newer(3))
    assert state.current == ids[6]
    assert listed.currentIndex().row() == 9
    assert ids_selected(listed, state) == (ids[4], ids[6])
    assert listed.currentIndex().row() * ROW - listed.verticalScrollBar().value() == seen


def test_at_the_top_with_nothing_current_what_came_is_seen(listed, state, qtbot):
    bring(qtbot, state, *newer(2))
    assert listed.verticalScrollBar().value() == 0


def test_a_selection_of_all_takes_in_what_came(listed, state, qtbot):
    listed.selectAll()
    bring(qtbot, state, *newer(2))
    assert listed.has_selection_of_all
    assert len(ids_selected(listed, state)) == len(SAMPLE) + 2


def test_marks_repaint_rows_and_reset_nothing(listed, state, qtbot):
    ids = ids_shown(state)
    state.set_current(ids[3])
    with qtbot.assertNotEmitted(listed.model().modelReset):
        write(
            qtbot, state, lambda _progress: state.library.edit([MarkEdit(Mark.STARRED, frozenset({ids[3]}), on=True)])
        )
    assert listed.model().row_at(3).starred
    assert state.current == ids[3]


def test_a_query_that_finds_the_current_release_keeps_it_in_view(listed, state, qtbot):
    wanted = ids_shown(state)[9]
    state.set_current(wanted)
    show(qtbot, state, asking("work", is_typing=True))
    assert state.current == wanted
    assert ids_selected(listed, state) == (wanted,)
    assert listed.viewport().rect().contains(listed.visualRect(listed.currentIndex()))


def test_a_query_that_does_not_find_it_leaves_nothing_current(listed, state, qtbot):
    state.set_current(ids_shown(state)[6])
    show(qtbot, state, asking("lighthouse"))
    assert state.current is None
    assert ids_selected(listed, state) == ()
    assert listed.verticalScrollBar().value() == 0


def test_reading_on_in_unread_goes_to_what_took_the_place(listed, state, qtbot):
    show(qtbot, state, asking(conditions=frozenset({Condition(Facet.STATE, "unread")})))
    ids = ids_shown(state)
    state.set_current(ids[2])
    write(qtbot, state, lambda _progress: state.library.edit([MarkEdit(Mark.READ, frozenset({ids[2]}), on=True)]))
    assert state.current == ids[2]  # it is still being read
    assert not listed.currentIndex().isValid()
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    assert state.current == ids[3]


def test_a_release_that_went_is_current_no_more(listed, state, qtbot):
    state.set_current(ids_shown(state)[2])
    made = state.library.imports()[0].id
    with qtbot.waitSignals([state.library_changed, state.shown_changed]):
        state.write(lambda _progress: state.library.undo(made))
    assert state.current is None
    assert listed.model().rowCount() == 0
    assert listed.overlay.isHidden()


def test_a_library_that_cannot_be_read_is_told_and_the_list_goes_on(listed, state, qtbot, monkeypatch):
    def fail(_release_id):
        raise NewsroomError(Code.LIBRARY_UNREACHABLE, path="library", reason="gone")

    state.set_current(ids_shown(state)[2])
    with monkeypatch.context() as broken, qtbot.waitSignal(state.failed):
        broken.setattr(state.library, "key_of", fail)
        show(qtbot, state, asking("nowhere"))
    show(qtbot, state, asking())
    qtbot.keyClick(listed, Qt.Key.Key_End)
    assert state.current == ids_shown(state)[-1]


# The month over the list


def test_the_overlay_names_the_month_at_the_top(listed):
    assert listed.overlay.words == "March 2024"
    listed.verticalScrollBar().setValue(3 * ROW)
    assert listed.overlay.words == "February 2024"
    assert listed.overlay.geometry().top() == 0
    listed.verticalScrollBar().setValue(listed.verticalScrollBar().maximum())
    assert listed.overlay.words in ("December 2023", "November 2023", "No date")


def test_the_next_month_pushes_the_overlay_up(listed):
    listed.verticalScrollBar().setValue(3 * ROW - 10)
    assert listed.overlay.words == "March 2024"
    assert listed.overlay.geometry().top() == 10 - BAND


def test_a_row_reached_by_key_is_not_under_the_overlay(listed, qtbot):
    listed.verticalScrollBar().setValue(listed.verticalScrollBar().maximum())
    listed.setCurrentIndex(listed.model().index(12, 0))
    for row in range(11, -1, -1):
        qtbot.keyClick(listed, Qt.Key.Key_Up)
        assert listed.currentIndex().row() == row
        top = listed.visualRect(listed.currentIndex()).top()
        assert top >= (0 if listed.model().starts_month(row) else BAND)


def test_compact_rows_keep_the_row_at_the_top(listed):
    listed.verticalScrollBar().setValue(4 * ROW)
    listed.set_compact(True)
    assert listed.rowHeight(0) == Measure.ROW_COMPACT
    assert listed.verticalScrollBar().value() == 4 * Measure.ROW_COMPACT
    listed.set_compact(False)
    assert listed.rowHeight(0) == ROW


def test_the_slim_bar_follows_the_list_and_moves_it(listed):
    bar = listed.findChild(SlimScrollBar)
    listed.verticalScrollBar().setValue(200)
    assert bar.value() == 200
    bar.setValue(300)
    assert listed.verticalScrollBar().value() == 300
    assert bar.geometry().right() == listed.rect().right()


# Looks


def test_rows_are_painted_in_both_themes_and_directions(listed, state, theme, qtbot):
    ids = ids_shown(state)
    state.library.edit([MarkEdit(Mark.STARRED, frozenset(ids[:3]), on=True)])
    state.library.edit([NoteEdit(ids[1], "a note")])
    show(qtbot, state, asking("work", is_typing=True))
    listed.selectAll()
    pictures = set()
    for mode in (Mode.LIGHT, Mode.DARK):
        theme.set_mode(mode)
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            listed.setLayoutDirection(direction)
            pictures.add(bytes(listed.grab().toImage().constBits()))
    assert len(pictures) == 4


def test_a_list_without_the_keyboard_looks_otherwise(listed, state, qtbot):
    state.set_current(ids_shown(state)[0])
    focused = listed.grab().toImage().pixelColor(1, BAND + 40)
    listed.clearFocus()
    resting = listed.grab().toImage().pixelColor(1, BAND + 40)
    assert (focused.name(), resting.name()) == (LIGHT.accent, LIGHT.edge)


def test_a_list_with_nothing_current_shows_by_a_ring_that_a_key_led_to_it(listed, state):
    assert not listed.findChild(FocusRing).isVisible()
    listed.clearFocus()
    listed.setFocus(Qt.FocusReason.TabFocusReason)
    assert listed.findChild(FocusRing).isVisible()
    state.set_current(ids_shown(state)[0])
    assert not listed.findChild(FocusRing).isVisible()
    state.set_current(None)
    assert listed.findChild(FocusRing).isVisible()
    listed.clearFocus()
    assert not listed.findChild(FocusRing).isVisible()


def test_screen_readers_find_names_and_rows(listed):
    table = QAccessible.queryAccessibleInterface(listed)
    assert table.text(QAccessible.Text.Name) == "Releases"
    assert table.role() is QAccessible.Role.Table
    spoken = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    assert "Harbour towns open night schools for young welders, Thursday 14 March 2024, unread" in spoken


def test_every_widget_of_the_list_has_a_name(listed):
    assert listed.accessibleName()
    assert listed.overlay.accessibleName()
    assert listed.findChild(SlimScrollBar).accessibleName()


def test_a_release_that_a_screen_reader_selects_is_read(listed, state):
    table = QAccessible.queryAccessibleInterface(listed)
    cells = [table.child(number) for number in range(table.childCount())]
    cell = next(c for c in cells if c.text(QAccessible.Text.Name).startswith("Mine inspectors"))
    cell.actionInterface().doAction(QAccessibleActionInterface.toggleAction())
    assert state.current == ids_shown(state)[1]
    assert listed.selection_count == 1


def test_rows_have_no_numbers_for_a_screen_reader(listed):
    table = QAccessible.queryAccessibleInterface(listed)
    heads = [table.child(n) for n in range(table.childCount()) if table.child(n).role() is QAccessible.Role.RowHeader]
    assert {head.text(QAccessible.Text.Name) for head in heads} == {""}


# The first rows, before the rest


@pytest.fixture
def glimpsing_few(monkeypatch):
    monkeypatch.setattr(glimpsing, "_REACHES", (20,))
    monkeypatch.setattr("ilo_desktop.desktop.state._SCREEN_ROWS", 5)


@pytest.fixture
def many(listed, state, qtbot, glimpsing_few):
    bring(qtbot, state, *(Draft(headline=f"Many {number}", day=date(2023, 1, 1 + number % 28)) for number in range(60)))
    return listed


@pytest.mark.parametrize("order", [Order.NEWEST, Order.RELEVANCE])
def test_the_first_rows_are_shown_before_the_rest_and_stay(many, state, qtbot, order):
    counts = []
    state.first_page_found.connect(lambda _page: counts.append(many.model().rowCount()))
    many.model().rowsInserted.connect(lambda _parent, first, last: counts.append((first, last)))
    with qtbot.waitSignal(state.first_page_found):
        state.show(asking("many"), order)
    many.select_next()
    read = state.current
    with qtbot.waitSignal(state.shown_changed):
        pass
    first, rest = counts[-2:]
    assert 5 <= first < 60
    assert rest == (first, 59)
    assert state.current == read
    assert ids_selected(many, state) == (read,)
    assert [row.headline for row in state.library.rows(many.model().keys(0, 59))] == [
        many.model().row_at(row).headline for row in range(60)
    ]


def test_first_rows_in_another_order_than_the_rest_make_way_for_it(many, state, qtbot):
    state.first_page_found.connect(lambda _page: state.set_order(Order.OLDEST))
    with qtbot.waitSignal(state.shown_changed):
        state.show(asking("many"), Order.RELEVANCE)
    keys = many.model().keys(0, 59)
    assert keys == sorted(keys)
    assert [row.key for row in state.library.rows(keys)] == [many.model().row_at(row).key for row in range(60)]


def test_of_the_first_rows_those_that_are_not_seen_at_once_are_read_when_they_are_met(many, state, qtbot):
    state.ask_for_room(lambda: 2)
    pages = []
    state.first_page_found.connect(lambda page: pages.append((page, many.model().row_at(4))))
    with qtbot.waitSignal(state.first_page_found):
        state.set_query(asking("many"))
    ((page, fifth),) = pages
    assert [row.key for row in page.rows] == page.result.keys(0, 2)
    assert fifth.key == page.result.keys(4, 5)[0]


def test_all_of_the_first_rows_selected_is_all_of_the_rest(many, state, qtbot):
    with qtbot.waitSignal(state.first_page_found):
        state.set_query(asking("many"))
    many.selectAll()
    with qtbot.waitSignal(state.shown_changed):
        pass
    assert many.selection_count == 60


def test_a_release_further_down_is_not_lost_for_the_first_rows(many, state, qtbot):
    show(qtbot, state, asking("many"))
    many.selectionModel().setCurrentIndex(many.model().index(50, 0), many.selectionModel().SelectionFlag.ClearAndSelect)
    read = state.current
    pages = []
    state.first_page_found.connect(pages.append)
    show(qtbot, state, asking("man*"))
    assert pages == []
    assert state.current == read
    assert many.currentIndex().row() == 50


def test_rows_that_changed_meanwhile_are_read_anew(many, state, qtbot):
    more = reading_of([Draft(headline="Many more", day=date(2024, 9, 9))], "meanwhile.txt")
    state.first_page_found.connect(lambda _page: fill(state.library, more))
    show(qtbot, state, asking("many"))
    assert many.model().row_at(0).headline == "Many more"
    assert many.model().rowCount() == 61


def test_first_rows_that_cannot_be_found_leave_it_to_the_whole_result(many, state, qtbot, monkeypatch):
    def fail(*_how):
        raise NewsroomError(Code.LIBRARY_LOCKED, path="library", reason="busy")

    monkeypatch.setattr(state.library, "glimpse", fail)
    with qtbot.assertNotEmitted(state.failed):
        show(qtbot, state, asking("many"))
    assert many.model().rowCount() == 60


def test_a_first_page_that_the_next_key_overtakes_is_not_shown(many, state, qtbot):
    queries = []
    state.first_page_found.connect(lambda page: queries.append(page.query))
    state.shown_changed.connect(lambda shown: queries.append(shown.query))
    with qtbot.waitSignal(state.shown_changed):
        for text in ("m", "ma", "man", "many"):
            state.set_query(asking(text, True))
    assert set(queries) == {asking("many", True)}
