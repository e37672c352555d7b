"""Notes as they are typed: saved by themselves, one step for each session, and never lost."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.notes import Notes
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.undo import UndoStack
from ilo_desktop.library import Library
from ilo_desktop.newsroom.edits import NoteEdit
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.vocabulary import Vocabulary


@pytest.fixture
def steps(state: State) -> UndoStack:
    return UndoStack(state, state)


@pytest.fixture
def notes(state: State, steps: UndoStack) -> Notes:
    """Notes whose trouble is recorded in ``notes.told``."""
    made = Notes(state, steps, state)
    made.told = []
    made.failed.connect(made.told.append)
    return made


@pytest.fixture
def settled(state: State, steps: UndoStack, qtbot: QtBot):
    return lambda: qtbot.waitUntil(lambda: not steps.is_busy and not state.workers.is_busy)


def note(state: State, release_id: int = 1) -> str:
    return state.library.release(release_id).note


def test_what_is_typed_is_saved_after_a_pause(notes, state, settled, qtbot):
    notes.type(state.library.release(1), "Ask Lima")
    assert note(state) == ""
    qtbot.waitUntil(lambda: note(state) == "Ask Lima", timeout=5_000)


def test_a_session_of_typing_is_one_step(notes, state, steps, settled):
    release = state.library.release(1)
    for text in ("A", "As", "Ask"):
        notes.type(release, text)
        notes.save()
        settled()
    notes.end()
    settled()
    assert note(state) == "Ask"
    assert [step.name for step in steps.done] == ["Add a note"]
    notes.type(state.library.release(1), "Ask Lima")
    notes.end()
    settled()
    assert [step.name for step in steps.done] == ["Add a note", "Edit the note"]
    steps.undo()
    steps.undo()
    settled()
    assert note(state) == ""


def test_typing_goes_on_while_it_is_saved(notes, state, steps, settled):
    release = state.library.release(1)
    notes.type(release, "A")
    notes.save()
    notes.type(release, "Ab")
    notes.save()
    notes.type(release, "Abc")
    notes.end()
    settled()
    assert note(state) == "Abc"
    assert len(steps.done) == 1


def test_what_is_not_saved_yet_is_shown(notes, state, settled):
    release = state.library.release(1)
    assert notes.text_of(release) == ""
    notes.type(release, "Ask Lima")
    assert notes.text_of(release) == "Ask Lima"
    assert notes.text_of(state.library.release(2)) == ""


def test_a_note_that_cannot_be_written_is_kept_and_tried_again(notes, state, settled, monkeypatch):
    def fail(*_what: object) -> None:
        raise NewsroomError(Code.DISK_FULL, path="library")

    release = state.library.release(1)
    with monkeypatch.context() as patch:
        patch.setattr(state.library, "edit", fail)
        notes.type(release, "Ask Lima")
        notes.end()
        settled()
    assert [trouble.code for trouble in notes.told] == [Code.DISK_FULL]
    assert notes.text_of(state.library.release(1)) == "Ask Lima"
    notes.save()
    settled()
    assert note(state) == "Ask Lima"


def test_a_note_changed_elsewhere_meanwhile_is_kept_beside_what_was_typed(notes, state, settled, qtbot):
    release = state.library.release(1)
    notes.type(release, "mine")
    state.library.edit([NoteEdit(1, "theirs")])
    with qtbot.waitSignal(notes.conflicted) as conflicted:
        notes.save()
    assert conflicted.args == [1]
    settled()
    assert notes.text_of(state.library.release(1)) == "theirs\n\nmine"
    notes.end()
    settled()
    assert note(state) == "theirs\n\nmine"
    assert not notes.told


def test_a_note_that_is_undone_while_it_stands_in_the_field_is_taken_over(notes, state, steps, settled):
    notes.type(state.library.release(1), "mine")
    notes.save()
    settled()
    steps.undo()
    settled()
    assert notes.text_of(state.library.release(1)) == ""


def test_a_note_brings_a_release_back_whose_import_was_undone_meanwhile(notes, state, settled):
    release = state.library.release(1)
    (record,) = state.library.imports()
    state.library.undo(record.id)
    notes.type(release, "Ask Lima")
    notes.end()
    settled()
    assert note(state) == "Ask Lima"
    assert not notes.told


def test_the_window_waits_for_a_note_to_be_saved(notes, state, settled, qtbot):
    assert notes.may_close()
    notes.type(state.library.release(1), "Ask Lima")
    with qtbot.waitSignal(notes.settled):
        assert not notes.may_close()
    assert notes.may_close()
    assert note(state) == "Ask Lima"


def failing(*_what: object) -> None:
    raise NewsroomError(Code.DISK_FULL, path="library")


def test_a_note_that_cannot_be_saved_is_told_when_the_window_is_closed_and_given_up_the_second_time(
    notes, state, settled, monkeypatch, qtbot
):
    monkeypatch.setattr(state.library, "edit", failing)
    notes.type(state.library.release(1), "Ask Lima")
    assert not notes.may_close()
    settled()
    assert len(notes.told) == 1
    with qtbot.waitSignal(notes.settled):
        assert not notes.may_close()
    assert notes.may_close()
    assert len(notes.told) == 1


def test_a_note_that_could_not_be_saved_is_tried_again_when_the_window_is_closed(
    notes, state, settled, monkeypatch, qtbot
):
    with monkeypatch.context() as patch:
        patch.setattr(state.library, "edit", failing)
        notes.type(state.library.release(1), "Ask Lima")
        notes.save()
        settled()
        assert not notes.may_close()
        settled()
    with qtbot.waitSignal(notes.settled):
        assert not notes.may_close()
    assert note(state) == "Ask Lima"


def test_a_note_on_a_release_that_is_left_is_saved_beside_one_of_elsewhere_and_the_window_closes(
    notes, state, settled, qtbot
):
    notes.type(state.library.release(1), "mine")
    state.library.edit([NoteEdit(1, "theirs")])
    with qtbot.waitSignal(notes.settled):
        assert not notes.may_close()
    assert note(state) == "theirs\n\nmine"
    assert not notes.told
    assert notes.may_close()


def test_typing_that_begins_again_before_the_saved_note_is_shown_goes_on_from_it(notes, state, settled):
    release = state.library.release(1)
    notes.type(release, "Ask")
    notes.end()
    settled()
    notes.type(release, "Ask Lima")  # the field was left and entered again at once
    notes.end()
    settled()
    assert note(state) == "Ask Lima"


def test_before_another_library_is_opened_the_note_goes_into_its_own(
    notes, state, settled, qtbot, tmp_path: Path, vocabulary: Vocabulary
):
    first = state.library
    notes.type(first.release(1), "Ask Lima")
    other = Library.open(tmp_path / "other.sqlite", vocabulary)
    with qtbot.waitSignal(state.shown_changed):
        state.set_library(other, vocabulary)
    settled()
    assert first.release(1).note == "Ask Lima"
    assert notes.may_close()
    first.close()
    other.close()
