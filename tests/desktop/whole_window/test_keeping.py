"""Saved views and collections in the real window: kept, shown, changed, arranged, and each step taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.detail.tag_chip import CollectionChip
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.filters.sidebar_kept_ways import KEPT
from ilo_desktop.desktop.filters.sidebar_rows import Force, Row, RowKind, Section
from ilo_desktop.desktop.keeping.keeping import Keeping
from ilo_desktop.desktop.keeping.kept_now import Kept
from ilo_desktop.desktop.keeping.name_dialog import NameDialog
from ilo_desktop.desktop.release_list.by_hand import RELEASES
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.desktop.tagging.picker import TagPicker
from ilo_desktop.library import Library
from ilo_desktop.newsroom.edits import CollectEdit, CollectionAdd, MarkEdit, ViewSave
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.query import EVERYTHING, Condition, Query
from ilo_desktop.newsroom.release import Mark
from tests.queries import asking, search_of

Settled = Callable[[], None]
TRIP = Query((Condition(Facet.COLLECTION, "Trip"),))


@pytest.fixture
def keeping(program: Program) -> Keeping:
    return program.window._own_marks.keeping


@pytest.fixture
def settled(program: Program, qtbot: QtBot) -> Settled:
    steps = program.window._steps
    return lambda: qtbot.waitUntil(lambda: not steps.is_busy and not program.workers.is_busy)


@pytest.fixture
def library(library: Library) -> Library:
    library.edit([CollectionAdd("Trip"), CollectEdit("Trip", (4, 1, 3), on=True)])
    library.edit([ViewSave("Work, oldest first", "work", "oldest")])
    return library


def act(program: Program, name: Act) -> None:
    action = program.window._actions[name]
    assert action.isEnabled(), name
    action.trigger()


def is_possible(program: Program, name: Act) -> bool:
    return program.window._actions[name].isEnabled()


def answer(program: Program, name: str) -> NameDialog:
    dialog = program.window.findChild(NameDialog)
    dialog.field.setText(name)
    dialog.button.click()
    return dialog


def views(program: Program) -> list[tuple[str, int | None]]:
    return [(view.name, view.count) for view in Kept.of(program.state).now.views]


def collections(program: Program) -> list[tuple[str, int]]:
    return [(one.name, one.size) for one in Kept.of(program.state).now.collections]


def inside(program: Program, name: str = "Trip") -> list[int]:
    return program.state.library.collection_ids(name)


def latest(program: Program) -> str:
    return program.window._steps.done[-1].name


def listed(program: Program) -> list[int]:
    shown = program.state.shown
    return program.state.library.ids(shown.result.keys(0, len(shown.result)))


# Views


def test_a_search_is_kept_and_shown_again_with_its_order(program: Program, settled: Settled) -> None:
    program.state.show(asking("harbour", is_typing=True), Order.HEADLINE)
    settled()
    act(program, Act.SAVE_VIEW)
    dialog = program.window.findChild(NameDialog)
    assert dialog.field.text() == "harbour"
    assert dialog.note == "Kept in the sidebar: releases with the word “harbour”."
    answer(program, "  Ports ")
    settled()
    assert views(program) == [("Work, oldest first", 3), ("Ports", 2)]
    assert latest(program) == "Save the view ‘Ports’"
    assert program.state.library.views()[1].query == "harbour"
    program.state.show(EVERYTHING, Order.NEWEST)
    program.window._own_marks.keeping.views.show("Ports")
    settled()
    assert (search_of(program.state.query), program.state.order) == ("harbour", Order.HEADLINE)


def test_a_view_follows_what_is_read_and_starred(program: Program, settled: Settled) -> None:
    program.state.library.edit([ViewSave("Stars", "is:starred", "newest")])
    program.state.refresh()
    settled()
    assert views(program)[1] == ("Stars", 0)
    program.state.write(lambda _: program.state.library.edit([MarkEdit(Mark.STARRED, frozenset({1, 2}), on=True)]))
    settled()
    assert views(program)[1] == ("Stars", 2)


def test_a_view_is_changed_to_what_is_shown_and_back(program: Program, keeping: Keeping, settled: Settled) -> None:
    keeping.views.show("Work, oldest first")
    settled()
    assert keeping.views.in_force == "Work, oldest first"
    assert not is_possible(program, Act.UPDATE_VIEW)
    program.state.set_query(asking("work is:unread"))
    assert keeping.views.in_force == ""
    assert program.window._actions[Act.UPDATE_VIEW].text() == "Save c&hanges to “Work, oldest first”"
    act(program, Act.UPDATE_VIEW)
    settled()
    assert program.state.library.views()[0].query == "work is:unread"
    assert (keeping.views.in_force, latest(program)) == (
        "Work, oldest first",
        "Change what the view ‘Work, oldest first’ shows",
    )
    act(program, Act.UNDO)
    settled()
    assert program.state.library.views()[0].query == "work"
    assert keeping.views.changeable == "Work, oldest first"
    program.state.set_query(EVERYTHING)
    assert keeping.views.changeable == ""


def test_a_view_is_renamed_moved_and_deleted_and_all_of_it_undone(
    program: Program, keeping: Keeping, settled: Settled
) -> None:
    program.state.library.edit([ViewSave("Stars", "is:starred", "newest")])
    program.state.refresh()
    settled()
    keeping.views.rename("Stars")
    dialog = program.window.findChild(NameDialog)
    dialog.field.setText("WORK, oldest first")
    assert (dialog.note, dialog.button.isEnabled()) == ("There is a view “Work, oldest first” already.", False)
    answer(program, "Marked")
    keeping.views.move("Marked", "Work, oldest first")
    keeping.views.delete("Work, oldest first")
    settled()
    assert views(program) == [("Marked", 0)]
    names = [step.name for step in program.window._steps.done]
    assert names == [
        "Rename the view ‘Stars’ to ‘Marked’",
        "Move the view ‘Marked’",
        "Delete the view ‘Work, oldest first’",
    ]
    for _ in names:
        act(program, Act.UNDO)
    settled()
    assert [name for name, _ in views(program)] == ["Work, oldest first", "Stars"]


def test_a_view_that_is_not_understood_any_more_says_so_and_is_kept(
    program: Program, keeping: Keeping, settled: Settled, qtbot: QtBot
) -> None:
    program.state.library.edit([ViewSave("Odd", "topic:no-such-topic", "newest"), ViewSave("Open", "(work", "newest")])
    program.state.refresh()
    settled()
    assert views(program)[1:] == [("Odd", None), ("Open", None)]
    with qtbot.waitSignal(program.window.messages.shown) as told:
        keeping.views.show("Odd")
    assert told.args[0] == "The view “Odd” cannot be shown"
    assert "topic:no-such-topic" in told.args[1]
    assert program.state.query == EVERYTHING


def test_saving_under_a_name_that_is_there_replaces_it(program: Program, settled: Settled) -> None:
    program.state.set_query(asking("harbour"))
    settled()
    act(program, Act.SAVE_VIEW)
    dialog = program.window.findChild(NameDialog)
    dialog.field.setText("work, OLDEST first")
    assert dialog.button.text() == "Replace"
    dialog.button.click()
    settled()
    assert views(program) == [("Work, oldest first", 2)]
    act(program, Act.UNDO)
    settled()
    assert views(program) == [("Work, oldest first", 3)]


# Collections


def test_releases_are_collected_by_the_picker_in_one_step(
    program: Program, releases: ReleaseList, settled: Settled, qtbot: QtBot
) -> None:
    releases.selectAll()
    act(program, Act.COLLECT)
    qtbot.waitUntil(lambda: program.window.findChild(TagPicker) is not None)
    picker = program.window.findChild(TagPicker)
    assert picker.windowTitle() == "Collections"
    qtbot.keyClicks(picker.field, "Geneva, in May")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    settled()
    picker.close()
    assert collections(program) == [("Trip", 3), ("Geneva, in May", 13)]
    assert inside(program, "Geneva, in May") == listed(program)
    assert latest(program) == "Put 13 releases into ‘Geneva, in May’"
    act(program, Act.UNDO)
    settled()
    assert collections(program) == [("Trip", 3)]
    act(program, Act.REDO)
    settled()
    assert inside(program, "Geneva, in May") == listed(program)


def test_a_collection_is_listed_as_it_was_put_until_another_order_is_wanted(
    program: Program, keeping: Keeping, settled: Settled
) -> None:
    keeping.collections.show("Trip")
    settled()
    assert (program.state.order, listed(program)) == (Order.COLLECTION, [4, 1, 3])
    act(program, Act.ORDER_NEWEST)
    settled()
    assert listed(program) == [1, 3, 4]
    assert not is_possible(program, Act.MOVE_UP)
    program.state.set_query(EVERYTHING)
    keeping.collections.show("Trip")
    settled()
    assert listed(program) == [4, 1, 3]


def test_releases_are_taken_out_and_stay_in_the_library(
    program: Program, keeping: Keeping, releases: ReleaseList, settled: Settled, qtbot: QtBot
) -> None:
    assert not is_possible(program, Act.TAKE_OUT)
    keeping.collections.show("Trip")
    settled()
    releases.select_next()
    qtbot.keyClick(releases, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    settled()
    assert inside(program) == [1, 3]
    assert program.state.shown.counts.total == 13
    notice = program.window._own_marks.notice
    assert notice.text == "1 release taken out of “Trip”; it stays in the library"
    notice.undo_requested.emit()
    settled()
    assert inside(program) == [4, 1, 3]


def test_selected_releases_are_moved_by_alt_and_arrows(
    program: Program, keeping: Keeping, releases: ReleaseList, settled: Settled, qtbot: QtBot
) -> None:
    keeping.collections.show("Trip")
    settled()
    releases.setFocus()
    releases.select_next()
    for key, expected in (
        (Qt.Key.Key_Up, [4, 1, 3]),
        (Qt.Key.Key_Down, [1, 4, 3]),
        (Qt.Key.Key_Down, [1, 3, 4]),
        (Qt.Key.Key_Down, [1, 3, 4]),
        (Qt.Key.Key_Up, [1, 4, 3]),
    ):
        qtbot.keyClick(releases, key, Qt.KeyboardModifier.AltModifier)
        settled()
        assert (inside(program), listed(program)) == (expected, expected)
        assert list(releases.selected_keys()) == [program.state.library.key_of(4)]
    assert latest(program) == "Move 1 release within ‘Trip’"
    for _ in range(3):
        act(program, Act.UNDO)
    settled()
    assert inside(program) == [4, 1, 3]


def test_elsewhere_alt_and_arrows_read_on(
    program: Program, releases: ReleaseList, settled: Settled, qtbot: QtBot
) -> None:
    releases.setFocus()
    qtbot.keyClick(releases, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert releases.currentIndex().row() == 0


def drop(view: QAbstractItemView, kind: type[QDropEvent], place: QPoint, what: str = RELEASES) -> bool:
    mime = QMimeData()
    mime.setData(what, b" ")
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    if kind is QDropEvent:
        event = QDropEvent(QPointF(place), action, mime, button, Qt.KeyboardModifier.NoModifier)
    else:
        event = kind(place, action, mime, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), event)
    return event.isAccepted()


def dragging(releases: ReleaseList, monkeypatch: pytest.MonkeyPatch, then: Callable[[], None]) -> None:
    """Drag what is selected; ``then`` happens while the mouse has it."""
    monkeypatch.setattr("ilo_desktop.desktop.release_list.by_hand.QDrag.exec", lambda *_: then())
    pull(releases, releases.visualRect(releases.currentIndex()).center())


def pull(view: QAbstractItemView, start: QPoint) -> None:
    """Press the mouse and move it far enough for a drag."""
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in (2, QApplication.startDragDistance() + 2):
        place = start + QPoint(0, step)
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(place),
            QPointF(view.viewport().mapToGlobal(place)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view.viewport(), event)


def test_releases_are_dragged_to_another_place_of_the_collection(
    program: Program,
    keeping: Keeping,
    releases: ReleaseList,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keeping.collections.show("Trip")
    settled()
    releases.select_next()
    seen: list[bool] = []

    def carry() -> None:
        below = QPoint(20, releases.visualRect(releases.model().index(1, 0)).bottom() + 2)
        seen.append(drop(releases, QDragEnterEvent, below))
        seen.append(drop(releases, QDragMoveEvent, below))
        seen.append(releases.by_hand._line.isVisible())
        seen.append(drop(releases, QDropEvent, below))

    dragging(releases, monkeypatch, carry)
    settled()
    assert seen == [True] * 4
    assert not releases.by_hand._line.isVisible()
    assert (inside(program), listed(program)) == ([1, 4, 3], [1, 4, 3])
    assert releases.by_hand.dragged == ()


def test_a_list_by_date_takes_no_release_that_is_dropped(
    program: Program, releases: ReleaseList, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    releases.select_next()
    seen: list[bool] = []
    dragging(releases, monkeypatch, lambda: seen.append(drop(releases, QDropEvent, QPoint(20, 200))))
    assert seen == [False]


def test_what_is_dragged_is_put_into_a_collection(
    program: Program, keeping: Keeping, releases: ReleaseList, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    releases.selectAll()
    releases.selectionModel().setCurrentIndex(
        releases.model().index(0, 0), releases.selectionModel().SelectionFlag.NoUpdate
    )
    dragging(releases, monkeypatch, lambda: keeping.put_dragged("Trip"))
    settled()
    assert (len(inside(program)), latest(program)) == (13, "Put 10 releases into ‘Trip’")
    dragging(releases, monkeypatch, lambda: keeping.put_dragged("Trip"))
    settled()
    notice = program.window._own_marks.notice
    assert (notice.text, notice.buttons[0].isVisible()) == ("All of them are in “Trip” already", False)
    dragging(releases, monkeypatch, lambda: keeping.put_dragged(""))
    answer(program, "All of it")
    settled()
    assert inside(program, "All of it") == listed(program)


def test_a_collection_is_made_renamed_moved_and_deleted_and_all_of_it_undone(
    program: Program, keeping: Keeping, settled: Settled
) -> None:
    act(program, Act.NEW_COLLECTION)
    answer(program, "Lima")
    settled()
    keeping.collections.show("Trip")
    settled()
    keeping.collections.rename("Trip")
    answer(program, "Geneva")
    settled()
    assert program.state.query == Query((Condition(Facet.COLLECTION, "Geneva"),))
    keeping.collections.move("Lima", "Geneva")
    settled()
    assert collections(program) == [("Lima", 0), ("Geneva", 3)]
    keeping.collections.delete("Geneva")
    settled()
    assert (collections(program), program.state.query) == ([("Lima", 0)], EVERYTHING)
    assert [step.name for step in program.window._steps.done] == [
        "Make the collection ‘Lima’",
        "Rename the collection ‘Trip’ to ‘Geneva’",
        "Move the collection ‘Lima’",
        "Delete the collection ‘Geneva’",
    ]
    for _ in range(4):
        act(program, Act.UNDO)
    settled()
    assert collections(program) == [("Trip", 3)]
    assert inside(program) == [4, 1, 3]


def test_the_text_names_the_collections_of_a_release(
    program: Program, detail: DetailPane, releases: ReleaseList, settled: Settled
) -> None:
    program.state.set_current(4)
    settled()
    (chip,) = detail.own.tags.findChildren(CollectionChip)
    assert (chip.name, chip.accessibleName()) == ("Trip", "Collection Trip")
    chip.chosen.emit("Trip")
    settled()
    assert program.state.query == TRIP
    chip.taken_off.emit("Trip")
    settled()
    assert inside(program) == [1, 3]
    assert detail.own.tags.chips == ()


def test_another_library_has_its_own(program: Program, settled: Settled, tmp_path: Path) -> None:
    settled()
    assert collections(program) == [("Trip", 3)]
    other = Library.open(tmp_path / "other.sqlite", program.state.vocabulary)
    other.edit([CollectionAdd("Elsewhere")])
    program.state.set_library(other, program.state.vocabulary)
    settled()
    assert (views(program), collections(program)) == ([], [("Elsewhere", 0)])
    other.close()


def test_what_another_program_keeps_is_shown(program: Program, settled: Settled) -> None:
    settled()
    other = Library.open(program.state.library.path, program.state.vocabulary)
    other.edit([CollectionAdd("From elsewhere"), ViewSave("All of 2024", "date:2024", "newest")])
    other.close()
    program.state._on_changed_elsewhere()
    settled()
    assert collections(program) == [("Trip", 3), ("From elsewhere", 0)]
    assert views(program)[1] == ("All of 2024", 8)


# The sidebar


@pytest.fixture
def sidebar(program: Program, settled: Settled) -> Sidebar:
    settled()
    return program.window.findChild(Sidebar)


def rows_of(sidebar: Sidebar, section: Section) -> list[Row]:
    rows = map(sidebar.rows.row, sidebar.rows.indexes())
    return [row for row in rows if row is not None and row.section is section and row.kind is not RowKind.SECTION]


def index_of(sidebar: Sidebar, section: Section, value: str, kind: RowKind | None = None) -> QModelIndex:
    for index in sidebar.rows.indexes():
        row = sidebar.rows.row(index)
        if row is not None and (row.section, row.value) == (section, value) and kind in (None, row.kind):
            return index
    raise LookupError(value)


def click(sidebar: Sidebar, index: QModelIndex) -> None:
    sidebar.scrollTo(index)
    QTest.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=sidebar.visualRect(index).center())


def test_views_and_collections_stand_under_the_states_with_their_counts(
    program: Program, sidebar: Sidebar, settled: Settled
) -> None:
    heads = [sidebar.rows.index(place, 0).data() for place in range(sidebar.rows.rowCount())]
    assert heads[5:8] == ["Bin", "Views", "Collections"]
    assert [(row.label, row.count) for row in rows_of(sidebar, Section.VIEWS)] == [("Work, oldest first", 3)]
    assert [(row.label, row.count) for row in rows_of(sidebar, Section.COLLECTIONS)] == [("Trip", 3)]
    click(sidebar, index_of(sidebar, Section.VIEWS, "Work, oldest first"))
    settled()
    assert (search_of(program.state.query), program.state.order) == ("work", Order.OLDEST)
    (view,) = rows_of(sidebar, Section.VIEWS)
    assert (view.force, view.count) == (Force.WANTED, 3)
    program.state.set_order(Order.NEWEST)
    assert rows_of(sidebar, Section.VIEWS)[0].force is Force.NONE
    click(sidebar, index_of(sidebar, Section.COLLECTIONS, "Trip"))
    settled()
    assert rows_of(sidebar, Section.COLLECTIONS)[0].force is Force.WANTED


def test_an_empty_library_of_views_says_how_to_fill_it(program: Program, sidebar: Sidebar, settled: Settled) -> None:
    keeping = program.window._own_marks.keeping
    keeping.views.delete("Work, oldest first")
    keeping.collections.delete("Trip")
    settled()
    hints = [rows_of(sidebar, section)[0] for section in (Section.VIEWS, Section.COLLECTIONS)]
    assert [(row.kind, row.label) for row in hints] == [
        (RowKind.HINT, "Save one: Ctrl+Shift+S"),
        (RowKind.HINT, "Press L to collect"),
    ]


def test_keys_move_rename_and_delete_the_current_row(
    program: Program, sidebar: Sidebar, settled: Settled, qtbot: QtBot
) -> None:
    program.state.library.edit([CollectionAdd("Lima"), CollectionAdd("Suva")])
    program.state.refresh()
    settled()
    sidebar.setFocus()
    sidebar.setCurrentIndex(index_of(sidebar, Section.COLLECTIONS, "Trip"))
    for key, expected in (
        (Qt.Key.Key_Up, ["Trip", "Lima", "Suva"]),
        (Qt.Key.Key_Down, ["Lima", "Trip", "Suva"]),
        (Qt.Key.Key_Down, ["Lima", "Suva", "Trip"]),
        (Qt.Key.Key_Down, ["Lima", "Suva", "Trip"]),
        (Qt.Key.Key_Up, ["Lima", "Trip", "Suva"]),
    ):
        qtbot.keyClick(sidebar, key, Qt.KeyboardModifier.AltModifier)
        settled()
        assert [name for name, _ in collections(program)] == expected
        assert sidebar.currentIndex().data() == "Trip"
    qtbot.keyClick(sidebar, Qt.Key.Key_F2)
    assert program.window.findChild(NameDialog).windowTitle() == "Rename the collection “Trip”"
    answer(program, "Lima, again")
    settled()
    sidebar.setCurrentIndex(index_of(sidebar, Section.COLLECTIONS, "Suva"))
    qtbot.keyClick(sidebar, Qt.Key.Key_Delete)
    settled()
    assert [name for name, _ in collections(program)] == ["Lima", "Lima, again"]
    assert program.state.shown.counts.total == 13
    assert program.window._own_marks.notice.text.startswith("The collection “Suva” is deleted")


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def menu_of(sidebar: Sidebar, index: QModelIndex) -> QMenu:
    sidebar.setCurrentIndex(index)
    for menu in sidebar.findChildren(QMenu):
        menu.setParent(None)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(sidebar.viewport(), event)
    return sidebar.findChildren(QMenu)[-1]


def test_the_menus_say_it_in_words(program: Program, sidebar: Sidebar, settled: Settled) -> None:
    program.state.set_query(asking("harbour"))
    settled()
    menu = menu_of(sidebar, index_of(sidebar, Section.VIEWS, "Work, oldest first"))
    assert texts(menu) == [
        "Show this view",
        "Let it show what is shown now",
        "Rename the view …",
        "Delete the view",
        "Move up",
        "Move down",
        "Save what is shown as a view …",
    ]
    next(action for action in menu.actions() if action.text() == "Let it show what is shown now").trigger()
    settled()
    assert program.state.library.views()[0].query == "harbour"
    menu.close()
    menu = menu_of(sidebar, index_of(sidebar, Section.COLLECTIONS, "Trip"))
    assert texts(menu)[:4] == ["Show only “Trip”", "Show “Trip” as well", "Leave “Trip” out", "Rename the collection …"]
    menu.close()
    menu = menu_of(sidebar, index_of(sidebar, Section.COLLECTIONS, "", RowKind.SECTION))
    assert texts(menu)[-1] == "New collection …"
    menu.close()


def test_releases_are_dropped_on_a_collection_and_on_the_head_for_a_new_one(
    program: Program,
    sidebar: Sidebar,
    releases: ReleaseList,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    releases.select_next()
    seen: list[bool] = []

    def at(section: Section, value: str, kind: type[QDropEvent]) -> None:
        place = sidebar.visualRect(index_of(sidebar, section, value)).center()
        seen.append(drop(sidebar, kind, place))

    def onto_trip() -> None:
        at(Section.COLLECTIONS, "Trip", QDragEnterEvent)
        at(Section.VIEWS, "Work, oldest first", QDragMoveEvent)
        at(Section.COLLECTIONS, "Trip", QDropEvent)

    dragging(releases, monkeypatch, onto_trip)
    settled()
    assert seen == [True, False, True]
    assert program.window._steps.done == ()  # it is in it already
    releases.select_next()
    dragging(releases, monkeypatch, onto_trip)
    settled()
    assert (len(inside(program)), latest(program)) == (4, "Put 1 release into ‘Trip’")

    def onto_head() -> None:
        at(Section.COLLECTIONS, "", QDragEnterEvent)
        at(Section.COLLECTIONS, "", QDropEvent)

    dragging(releases, monkeypatch, onto_head)
    answer(program, "New one")
    settled()
    assert inside(program, "New one") == program.state.library.ids(releases.selected_keys())


def test_views_are_dragged_to_another_place(
    program: Program, sidebar: Sidebar, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.state.library.edit([ViewSave("Second", "two", "newest"), ViewSave("Third", "three", "newest")])
    program.state.refresh()
    settled()
    seen: list[bool] = []

    def carry() -> None:
        first = sidebar.visualRect(index_of(sidebar, Section.VIEWS, "Work, oldest first"))
        trip = sidebar.visualRect(index_of(sidebar, Section.COLLECTIONS, "Trip"))
        seen.append(drop(sidebar, QDragEnterEvent, first.topLeft() + QPoint(30, 2), KEPT))
        seen.append(drop(sidebar, QDragMoveEvent, trip.center(), KEPT))
        seen.append(drop(sidebar, QDropEvent, first.topLeft() + QPoint(30, 2), KEPT))

    monkeypatch.setattr("ilo_desktop.desktop.filters.sidebar_kept_ways.QDrag.exec", lambda *_: carry())
    pull(sidebar, sidebar.visualRect(index_of(sidebar, Section.VIEWS, "Third")).center())
    settled()
    assert seen == [True, False, True]
    assert [name for name, _ in views(program)] == ["Third", "Work, oldest first", "Second"]
    assert program.state.query == EVERYTHING  # a drag is no click


def test_the_rows_hold_what_a_model_must(program: Program, sidebar: Sidebar, settled: Settled) -> None:
    tester = QAbstractItemModelTester(sidebar.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    keeping = program.window._own_marks.keeping
    keeping.views.move("Work, oldest first", "")
    keeping.collections.put("Other", program.state.shown.result.all_keys())
    keeping.collections.move("Other", "Trip")
    keeping.views.delete("Work, oldest first")
    for _ in range(3):
        program.window._steps.undo()
    settled()
    assert tester.model() is sidebar.rows


def test_the_line_of_chips_offers_to_save_what_is_shown(program: Program, sidebar: Sidebar, settled: Settled) -> None:
    chips = program.window._chips
    assert chips._offer.isHidden()
    program.state.set_query(asking("harbour"))
    settled()
    assert (chips._offer.text(), chips._offer.isVisible()) == ("Save as a view", True)
    chips._offer.click()
    answer(program, "Ports")
    settled()
    assert chips._offer.isHidden()
    program.state.set_query(asking("harbour is:unread"))
    settled()
    assert chips._offer.text() == "Save changes to “Ports”"
    chips._offer.click()
    settled()
    assert program.state.library.views()[1].query == "harbour is:unread"


def test_under_a_view_stands_the_offer_to_change_it(program: Program, sidebar: Sidebar, settled: Settled) -> None:
    click(sidebar, index_of(sidebar, Section.VIEWS, "Work, oldest first"))
    settled()
    assert [row.kind for row in rows_of(sidebar, Section.VIEWS)] == [RowKind.VIEW]
    program.state.set_query(asking("work is:unread"))
    settled()
    offer = index_of(sidebar, Section.VIEWS, "Work, oldest first", RowKind.OFFER)
    assert (offer.data(), offer.data(Qt.ItemDataRole.AccessibleTextRole)) == (
        "Save changes",
        "Save changes to “Work, oldest first”",
    )
    click(sidebar, offer)
    settled()
    assert program.state.library.views()[0].query == "work is:unread"
    assert [row.kind for row in rows_of(sidebar, Section.VIEWS)] == [RowKind.VIEW]
