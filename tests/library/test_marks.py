"""The user's marks."""

import pytest

from ilo_desktop.library import Library
from ilo_desktop.newsroom.edits import MarkEdit, NoteEdit, TagEdit
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import EVERYTHING, Condition, Query, State
from ilo_desktop.newsroom.release import Mark
from tests.library.making import bring_in, draft, headlines, open_library, reading, shown
from tests.library.scan import check_index
from tests.queries import asking


@pytest.fixture(autouse=True)
def _filled(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Wages"), draft("Skills"), draft("Kenya")))


def state(value: State) -> Query:
    return asking(conditions=frozenset({Condition(Facet.STATE, value)}))


def test_read_and_starred_are_set_and_cleared(library: Library) -> None:
    changes = library.edit([MarkEdit(Mark.READ, frozenset({1, 2}), on=True)])
    assert changes.marks == {1, 2}
    assert not changes.moves_rows
    library.edit([MarkEdit(Mark.STARRED, frozenset({2}), on=True)])
    assert [(row.read, row.starred) for row in shown(library)] == [(True, False), (True, True), (False, False)]
    assert headlines(library, state(State.UNREAD)) == ["Kenya"]
    assert headlines(library, state(State.STARRED)) == ["Skills"]
    library.edit([MarkEdit(Mark.READ, frozenset({2}), on=False)])
    library.edit([MarkEdit(Mark.STARRED, frozenset({2}), on=False)])
    counts = library.counts(EVERYTHING)
    assert (counts.unread, counts.starred) == (2, 0)
    check_index(library)


def test_only_what_changes_is_told_and_written(library: Library) -> None:
    library.edit([MarkEdit(Mark.READ, frozenset({1}), on=True)])
    generation = library.find(EVERYTHING).generation
    assert library.edit([MarkEdit(Mark.READ, frozenset({1, 99}), on=True)]).is_empty
    assert library.find(EVERYTHING).generation == generation
    assert library.edit([MarkEdit(Mark.READ, frozenset({1, 2}), on=True)]).marks == {2}


def test_a_note_is_written_and_taken_away(library: Library) -> None:
    assert library.edit([NoteEdit(1, "Ask Lima")]).marks == {1}
    assert library.release(1).note == "Ask Lima"
    assert [row.has_note for row in shown(library)] == [True, False, False]
    assert library.edit([NoteEdit(1, "Ask Lima")]).is_empty
    library.edit([NoteEdit(1, "")])
    assert not shown(library)[0].has_note


def test_a_note_on_a_release_that_is_not_there_is_refused(library: Library) -> None:
    with pytest.raises(NewsroomError) as caught:
        library.edit([NoteEdit(99, "x")])
    assert caught.value.code is Code.RELEASE_UNKNOWN


@pytest.mark.parametrize("note", ["  a\r\n\n b \n", "\t", "👩‍🏭 مرحبا 会議", "e\u0301", "a\0b", '‘quotes’ "; DROP'])
def test_a_note_is_kept_just_as_it_was_typed(library: Library, note: str) -> None:
    library.edit([NoteEdit(1, note)])
    assert library.release(1).note == note
    assert shown(library)[0].has_note


def test_a_note_that_another_program_changed_is_not_written_over(library: Library) -> None:
    other = open_library(library.path)
    written = library.edit([NoteEdit(1, "Mine", expected="")])
    other.edit([NoteEdit(1, "Theirs", expected="Mine")])
    for edits in ([NoteEdit(1, "Mine again", expected="Mine")], written.inverse):
        with pytest.raises(NewsroomError) as caught:
            library.edit(edits)
        assert (caught.value.code, caught.value.values) == (Code.NOTE_CHANGED, {"headline": "Wages", "note": "Theirs"})
    assert library.release(1).note == "Theirs"
    other.close()


def test_two_that_write_the_same_note_agree(library: Library) -> None:
    library.edit([NoteEdit(1, "Same")])
    assert library.edit([NoteEdit(1, "Same", expected="")]).is_empty


def test_marks_stay_when_a_release_changes(library: Library) -> None:
    library.edit([MarkEdit(Mark.STARRED, frozenset({1}), on=True)])
    library.edit([NoteEdit(1, "Seen")])
    bring_in(library, reading("b.txt", draft("Wages", summary="More"), draft("Wages", "2024-03-09")))
    release = library.release(1)
    assert (release.starred, release.note, release.summary) == (True, "Seen", "More")


def test_many_are_marked_at_once(library: Library) -> None:
    bring_in(library, reading("many.txt", *(draft(f"Number {n}") for n in range(5000))))
    ids = frozenset(library.ids(library.find(EVERYTHING).all_keys()))
    changes = library.edit([MarkEdit(Mark.READ, ids, on=True), TagEdit("Lima", ids, on=True)])
    assert changes.marks == ids
    assert (library.counts(EVERYTHING).unread, library.own_tags()) == (0, [("Lima", 5003)])
    library.edit(changes.inverse)
    assert (library.counts(EVERYTHING).unread, library.own_tags()) == (5003, [])
