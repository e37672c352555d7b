"""The stack of steps: what is undone and redone, in which order, and what becomes of trouble."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop import step_names
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.undo import MOST_STEPS, ApplyEdits, UndoStack
from ilo_desktop.library import Library
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import Edit, MarkEdit, NoteEdit, TagEdit, TagRename
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.query import EVERYTHING
from ilo_desktop.newsroom.release import Mark
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.desktop.newsroom import SAMPLE, fill, reading_of

Waiter = Callable[[], None]


@pytest.fixture
def stack(state: State) -> UndoStack:
    """A stack whose trouble is recorded in ``stack.told``."""
    made = UndoStack(state, state)
    made.told = []
    made.failed.connect(made.told.append)
    return made


@pytest.fixture
def settled(stack: UndoStack, state: State, qtbot: QtBot) -> Waiter:
    """Wait until everything that was asked for is written."""
    return lambda: qtbot.waitUntil(lambda: not stack.is_busy and not state.workers.is_busy)


def name(count: int) -> str:
    return f"step of {count}"


def do(stack: UndoStack, state: State, *edits: Edit, session: object = None) -> None:
    stack.do(ApplyEdits(state.library, edits), name, session=session)


def star(*ids: int, on: bool = True) -> MarkEdit:
    return MarkEdit(Mark.STARRED, frozenset(ids), on)


def starred(state: State) -> set[int]:
    library = state.library
    return {
        release.id for release in library.releases(library.ids(library.find(EVERYTHING).all_keys())) if release.starred
    }


def test_a_step_is_undone_and_redone(stack: UndoStack, state: State, settled: Waiter) -> None:
    do(stack, state, star(1, 2, 3))
    settled()
    assert [step.name for step in stack.done] == ["step of 3"]
    stack.undo()
    settled()
    assert starred(state) == set()
    assert [step.name for step in stack.undone] == ["step of 3"]
    assert not stack.done
    stack.redo()
    settled()
    assert starred(state) == {1, 2, 3}
    assert not stack.undone


def test_undo_takes_back_only_what_the_step_changed(stack: UndoStack, state: State, settled: Waiter) -> None:
    state.library.edit([star(1)])
    do(stack, state, star(1, 2))
    settled()
    assert stack.done[-1].count == 1
    stack.undo()
    settled()
    assert starred(state) == {1}


def test_what_changes_nothing_is_no_step(stack: UndoStack, state: State, settled: Waiter) -> None:
    do(stack, state, star(1, on=False))
    settled()
    assert not stack.done


def test_a_new_step_ends_what_could_be_redone(stack: UndoStack, state: State, settled: Waiter) -> None:
    do(stack, state, star(1))
    stack.undo()
    do(stack, state, star(2))
    settled()
    assert starred(state) == {2}
    assert not stack.undone
    assert len(stack.done) == 1


def test_keys_pressed_fast_are_worked_off_in_their_order(stack: UndoStack, state: State, settled: Waiter) -> None:
    for number in range(1, 6):
        do(stack, state, star(number))
    for _ in range(4):
        stack.undo()
    stack.redo()
    do(stack, state, star(9))
    stack.undo()
    stack.undo()
    settled()
    assert starred(state) == {1}
    assert len(stack.done) == 1
    assert len(stack.undone) == 2


def test_undo_and_redo_on_empty_stacks_do_nothing(stack: UndoStack, settled: Waiter) -> None:
    stack.undo()
    stack.redo()
    settled()
    assert not stack.told


def test_two_hundred_steps_are_kept(stack: UndoStack, state: State, settled: Waiter) -> None:
    for number in range(MOST_STEPS + 5):
        do(stack, state, star(1, on=number % 2 == 0))
    settled()
    assert len(stack.done) == MOST_STEPS
    for _ in range(MOST_STEPS):
        stack.undo()
    settled()
    assert not stack.done
    assert len(stack.undone) == MOST_STEPS


def test_trouble_is_told_and_leaves_the_step_where_it_was(
    stack: UndoStack, state: State, settled: Waiter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_what: object) -> None:
        raise NewsroomError(Code.DISK_FULL, path="library")

    do(stack, state, star(1))
    do(stack, state, star(2))
    settled()
    with monkeypatch.context() as patch:
        patch.setattr(state.library, "edit", fail)
        stack.undo()
        stack.undo()  # meant for the step below, which is not reached
        settled()
    assert [trouble.code for trouble in stack.told] == [Code.DISK_FULL]
    assert len(stack.done) == 2
    assert not stack.undone
    stack.undo()
    settled()
    assert starred(state) == {1}


def test_after_a_step_that_failed_the_undo_that_was_meant_for_it_is_forgotten(
    stack: UndoStack, state: State, settled: Waiter
) -> None:
    do(stack, state, star(1))
    settled()
    do(stack, state, NoteEdit(999, "There is no such release."))
    stack.undo()
    settled()
    assert [trouble.code for trouble in stack.told] == [Code.RELEASE_UNKNOWN]
    assert starred(state) == {1}


def test_a_note_that_was_changed_elsewhere_is_not_undone(stack: UndoStack, state: State, settled: Waiter) -> None:
    do(stack, state, NoteEdit(1, "mine"))
    settled()
    state.library.edit([NoteEdit(1, "theirs")])
    stack.undo()
    settled()
    assert [trouble.code for trouble in stack.told] == [Code.NOTE_CHANGED]
    assert not stack.done
    assert not stack.undone
    assert state.library.release(1).note == "theirs"


def test_a_step_of_which_nothing_is_left_is_explained_and_dropped(
    stack: UndoStack, state: State, settled: Waiter
) -> None:
    do(stack, state, star(1))
    settled()
    state.library.edit([star(1, on=False)])
    stack.undo()
    settled()
    assert [(trouble.code, trouble.values) for trouble in stack.told] == [(Code.STEP_GONE, {"step": "step of 1"})]
    assert not stack.done
    assert not stack.undone


def test_the_writes_of_one_session_are_one_step(stack: UndoStack, state: State, settled: Waiter) -> None:
    state.library.edit([NoteEdit(1, "before")])
    session = object()
    for text in ("a", "a long", "a long note"):
        do(stack, state, NoteEdit(1, text), session=session)
    settled()
    assert len(stack.done) == 1
    stack.undo()
    settled()
    assert state.library.release(1).note == "before"
    stack.redo()
    settled()
    assert state.library.release(1).note == "a long note"


def test_a_session_that_ends_as_it_began_is_no_step(stack: UndoStack, state: State, settled: Waiter) -> None:
    session = object()
    do(stack, state, NoteEdit(1, "a"), session=session)
    do(stack, state, NoteEdit(1, ""), session=session)
    settled()
    assert not stack.done


def test_a_step_between_parts_a_session(stack: UndoStack, state: State, settled: Waiter) -> None:
    session = object()
    do(stack, state, NoteEdit(1, "a"), session=session)
    do(stack, state, star(1))
    do(stack, state, NoteEdit(1, "ab"), session=session)
    settled()
    assert len(stack.done) == 3


def test_another_library_has_no_steps_yet(
    stack: UndoStack, state: State, settled: Waiter, qtbot: QtBot, tmp_path: Path, vocabulary: Vocabulary
) -> None:
    do(stack, state, star(1))
    settled()
    other = Library.open(tmp_path / "other.sqlite", vocabulary)
    first = state.library
    do(stack, state, star(2))
    with qtbot.waitSignal(state.shown_changed):
        state.set_library(other, vocabulary)
    settled()
    assert not stack.done
    assert first.release(2).starred
    first.close()
    stack.undo()
    settled()
    other.close()


def test_what_waits_when_the_window_is_closed_is_written(stack: UndoStack, state: State) -> None:
    do(stack, state, star(1))
    stack.undo()
    do(stack, state, NoteEdit(1, "typed last"))
    stack.finish()
    state.workers.shut_down()
    assert state.library.release(1).note == "typed last"


def test_what_waits_is_written_into_its_own_library_before_another_one_is_opened(
    stack: UndoStack, state: State, settled: Waiter, vocabulary: Vocabulary, tmp_path: Path, qtbot: QtBot
) -> None:
    other, first = Library.open(tmp_path / "other.sqlite", vocabulary), state.library
    do(stack, state, star(1))
    stack.undo()
    do(stack, state, NoteEdit(1, "typed last"))
    with qtbot.waitSignal(state.shown_changed):
        state.set_library(other, vocabulary)
    settled()
    assert first.release(1).note == "typed last"
    first.close()
    other.close()


def test_the_window_waits_for_what_is_to_be_undone(stack: UndoStack, state: State, qtbot: QtBot) -> None:
    do(stack, state, star(1))
    do(stack, state, star(2))
    assert stack.may_close()  # what is under way ends without the window
    for _ in range(2):
        stack.undo()
    with qtbot.waitSignal(stack.settled):
        assert not stack.may_close()
    assert stack.may_close()
    assert not starred(state)


def test_the_window_stays_where_what_is_to_be_undone_needs_it(
    stack: UndoStack, state: State, settled: Waiter, qtbot: QtBot
) -> None:
    (record,) = state.library.imports()
    stack.add_import(ChangeSet(import_id=record.id), record.documents)
    do(stack, state, star(1))
    stack.undo()
    stack.undo()
    closed = []
    stack.settled.connect(lambda: closed.append(True))
    with qtbot.waitSignal(stack.import_asked):
        assert not stack.may_close()
    settled()
    assert not closed
    assert not starred(state)


# Imports


def test_an_import_is_asked_about_before_it_is_undone(
    stack: UndoStack, state: State, settled: Waiter, qtbot: QtBot
) -> None:
    (record,) = state.library.imports()
    stack.add_import(ChangeSet(import_id=record.id), record.documents)
    assert stack.done[-1].name == "Import list.txt"
    with qtbot.waitSignal(stack.import_asked) as asked:
        stack.undo()
    assert asked.args == [record.id]
    assert len(stack.done) == 1

    stack.undo_import(record.id, record.documents)
    settled()
    assert len(state.library.find(EVERYTHING)) == 0
    assert not stack.done
    assert [step.import_id for step in stack.undone] == [record.id]

    stack.redo()
    settled()
    assert len(state.library.find(EVERYTHING)) == len(SAMPLE)
    assert [step.import_id for step in stack.done] == [record.id]


def test_an_import_below_other_steps_can_be_undone_by_itself(stack: UndoStack, state: State, settled: Waiter) -> None:
    fill(state.library, reading_of(SAMPLE[:1], "second.txt"))
    older = state.library.imports()[-1]
    stack.add_import(ChangeSet(import_id=older.id), older.documents)
    do(stack, state, star(1))
    stack.undo_import(older.id, older.documents)
    settled()
    assert [step.import_id for step in stack.done] == [None]
    assert [step.import_id for step in stack.undone] == [older.id]
    stack.redo_import(older.id, older.documents)
    settled()
    assert [step.import_id for step in stack.done] == [None, older.id]
    assert not stack.undone


def test_imports_that_another_program_undid_or_redid_are_forgotten(
    stack: UndoStack, state: State, settled: Waiter
) -> None:
    (record,) = state.library.imports()
    stack.add_import(ChangeSet(import_id=record.id), record.documents)
    stack.agree({record.id})
    assert len(stack.done) == 1
    stack.agree(set())
    assert not stack.done
    stack.undo_import(record.id, record.documents)
    settled()
    stack.agree({record.id})
    assert not stack.undone


def test_an_import_that_was_undone_meanwhile_is_explained(stack: UndoStack, state: State, settled: Waiter) -> None:
    (record,) = state.library.imports()
    stack.add_import(ChangeSet(import_id=record.id), record.documents)
    state.library.undo(record.id)
    stack.undo_import(record.id, record.documents)
    settled()
    assert [trouble.code for trouble in stack.told] == [Code.IMPORT_ALREADY_UNDONE]
    assert not stack.done


# Any order of steps

_IDS = st.frozensets(st.integers(1, 5), min_size=1)
_TAGS = st.sampled_from(["mines", "Mines", "Visit", "to check"])
_EDITS = st.one_of(
    st.builds(MarkEdit, st.sampled_from(Mark), _IDS, st.booleans()),
    st.builds(NoteEdit, st.integers(1, 5), st.sampled_from(["", "short", "two\nlines"])),
    st.builds(TagEdit, _TAGS, _IDS, st.booleans()),
    st.builds(TagRename, _TAGS, _TAGS),
)
_WISHES = st.lists(st.one_of(st.lists(_EDITS, min_size=1, max_size=3), st.sampled_from(["undo", "redo"])), max_size=12)


def marks(state: State) -> list[tuple[object, ...]]:
    """Return everything that the user's edits can change."""
    releases = state.library.releases(range(1, 6))
    return [(release.id, release.read, release.starred, release.note, release.own_tags) for release in releases]


@settings(max_examples=40)
@given(_WISHES)
def test_whatever_is_done_undone_and_redone_gives_the_library_of_that_moment(
    stack: UndoStack, state: State, settled: Waiter, wishes: list[list[Edit] | str]
) -> None:
    while stack.done:  # of the example before
        stack.undo()
        settled()
    state.library_opened.emit()
    before, after = [marks(state)], []
    for wish in wishes:
        if wish == "undo":
            stack.undo()
            if len(before) > 1:
                after.append(before.pop())
        elif wish == "redo":
            stack.redo()
            if after:
                before.append(after.pop())
        else:
            steps = len(stack.done)
            do(stack, state, *wish)
            settled()
            if len(stack.done) > steps:
                before.append(marks(state))
                after.clear()
        settled()
        assert marks(state) == before[-1]
        assert len(stack.done) == len(before) - 1
        assert len(stack.undone) == len(after)
    assert not stack.told


@pytest.mark.parametrize(
    ("wording", "words"),
    [
        (partial(step_names.starred, True), "Star 3 releases"),
        (partial(step_names.starred, False), "Take the star from 3 releases"),
        (partial(step_names.read, True), "Mark 3 releases as read"),
        (partial(step_names.read, False), "Mark 3 releases as unread"),
        (partial(step_names.noted, "", "a"), "Add a note"),
        (partial(step_names.noted, "a", "b"), "Edit the note"),
        (partial(step_names.noted, "a", ""), "Delete the note"),
        (partial(step_names.tagged, "mines", True), "Tag 3 releases ‘mines’"),
        (partial(step_names.tagged, "mines", False), "Take the tag ‘mines’ off 3 releases"),
        (partial(step_names.tag_deleted, "mines"), "Delete the tag ‘mines’"),
        (partial(step_names.tag_renamed, "mines", "pits"), "Rename the tag ‘mines’ to ‘pits’"),
        (partial(step_names.tags_merged, "mines", "pits"), "Merge the tag ‘mines’ into ‘pits’"),
        (partial(step_names.imported, ("a.txt", "b.txt", "c.txt")), "Import a.txt and 2 more files"),
    ],
)
def test_steps_have_names(wording: Callable[[int], str], words: str) -> None:
    assert wording(3) == words
