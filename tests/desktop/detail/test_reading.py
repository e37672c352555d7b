import pytest
from PySide6.QtWidgets import QDialog

from ilo_desktop.desktop.detail.reading import READING_TIME_MS, ReadingClock
from ilo_desktop.newsroom.edits import MarkEdit
from ilo_desktop.newsroom.release import Mark
from tests.queries import asking


@pytest.fixture
def clock(qtbot):
    return ReadingClock()


def test_two_seconds_make_a_release_read(clock, qtbot):
    assert READING_TIME_MS == 2_000
    clock.start(7)
    assert clock.timer.isActive()
    assert clock.timer.interval() == READING_TIME_MS
    with qtbot.waitSignal(clock.read) as read:
        clock.timer.timeout.emit()
    assert read.args == [7]
    assert not clock.timer.isActive()


def test_what_was_passed_by_is_not_read(clock, qtbot):
    clock.start(7)
    clock.start(8)
    with qtbot.waitSignal(clock.read) as read:
        clock.timer.timeout.emit()
    assert read.args == [8]
    clock.start(9)
    clock.stop()
    with qtbot.assertNotEmitted(clock.read):
        clock.timer.timeout.emit()


def test_a_release_in_view_is_marked_when_the_time_is_over(pane, read, state, qtbot):
    read("handbook")
    assert pane.clock.timer.isActive()
    with qtbot.waitSignals([state.library_changed, pane.release_shown]):
        pane.clock.timer.timeout.emit()
    assert pane.release.read
    assert state.library.counts(asking()).unread == 12


def test_nobody_reads_behind_a_dialog(pane, read, qtbot):
    read("handbook")
    dialog = QDialog(pane)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    pane.clock.timer.timeout.emit()
    assert not pane.release.read
    assert pane.clock.timer.isActive()
    dialog.reject()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    with qtbot.waitSignal(pane.release_shown):
        pane.clock.timer.timeout.emit()
    assert pane.release.read


def test_space_marks_at_once(pane, read, state, qtbot):
    read("handbook")
    with qtbot.waitSignals([state.library_changed, pane.release_shown]):
        pane.page_down()
    assert pane.release.read
    assert not pane.clock.timer.isActive()


def test_what_the_reader_calls_unread_stays_so(pane, read, state, qtbot):
    read("handbook")
    release_id = pane.release.id
    with qtbot.waitSignals([state.library_changed, pane.release_shown]):
        pane.mark_read()
    with qtbot.waitSignals([state.library_changed, pane.release_shown]):
        state.write(lambda _progress: state.library.edit([MarkEdit(Mark.READ, frozenset({release_id}), on=False)]))
    assert not pane.release.read
    assert not pane.clock.timer.isActive()


def test_nobody_reads_what_is_hidden_or_one_of_several(pane, read):
    read("handbook")
    pane.hide()
    assert not pane.clock.timer.isActive()
    pane.show()
    assert pane.clock.timer.isActive()
    pane.set_selection_count(2)
    assert not pane.clock.timer.isActive()


def test_a_release_that_was_read_before_starts_no_clock(pane, read, state):
    ids = state.library.ids(state.shown.result.keys(0, 13))
    state.library.edit([MarkEdit(Mark.READ, frozenset(ids), on=True)])
    read("handbook")
    assert not pane.clock.timer.isActive()


def test_the_time_counts_only_where_the_user_wants_it(pane, read):
    pane.set_marking(by_time=False, by_space=True)
    read("handbook")
    assert not pane.clock.timer.isActive()
    pane.set_marking(by_time=True, by_space=True)
    assert pane.clock.timer.isActive()
    pane.set_marking(by_time=False, by_space=True)
    assert not pane.clock.timer.isActive()


def test_space_pages_without_marking_where_the_user_wants_that(pane, read, state, qtbot):
    pane.set_marking(by_time=False, by_space=False)
    read("handbook")
    with qtbot.assertNotEmitted(state.library_changed):
        pane.page_down()
        qtbot.waitUntil(lambda: not state.workers.is_busy)
    assert not pane.release.read
