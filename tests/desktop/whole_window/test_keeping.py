"""Saved views and collections in the real window: kept, shown, changed, arranged, and each step taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.detail.tag_chip import CollectionChip
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
    assert not is_possible(program, Act.SAVE_VIEW)
    program.state.show(asking("harbour", is_typing=True), Order.HEADLINE)
    settled()
    act(program, Act.SAVE_VIEW)
    dialog = program.window.findChild(NameDialog)
    assert dialog.field.text() == "“harbour”"
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


def drop(releases: ReleaseList, kind: type[QDropEvent], place: QPoint) -> bool:
    mime = QMimeData()
    mime.setData(RELEASES, b" ")
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    if kind is QDropEvent:
        event = QDropEvent(QPointF(place), action, mime, button, Qt.KeyboardModifier.NoModifier)
    else:
        event = kind(place, action, mime, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(releases.viewport(), event)
    return event.isAccepted()


def dragging(releases: ReleaseList, monkeypatch: pytest.MonkeyPatch, then: Callable[[], None]) -> None:
    """Drag what is selected; ``then`` happens while the mouse has it."""
    monkeypatch.setattr("ilo_desktop.desktop.release_list.by_hand.QDrag.exec", lambda *_: then())
    rect = releases.visualRect(releases.currentIndex())
    start = rect.center()
    QTest.mousePress(releases.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in (2, QApplication.startDragDistance() + 2):
        move = start + QPoint(0, step)
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(move),
            QPointF(releases.viewport().mapToGlobal(move)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(releases.viewport(), event)


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
