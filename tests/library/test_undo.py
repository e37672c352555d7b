"""Undo and redo: the library is what its active imports and the user's marks make it, whatever happened before."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from ilo_desktop.library import Library
from ilo_desktop.newsroom.edits import MarkEdit, NoteEdit, TagEdit
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import EVERYTHING, Condition, Query
from ilo_desktop.newsroom.release import Draft, Mark, Reading
from tests.library.histories import drafts, histories, switch
from tests.library.making import bring_in, content, draft, fresh, headlines, reading, shown, whole
from tests.library.scan import check_index
from tests.queries import asking

LIST = (draft("Wages in China", summary="Wages rise"), draft("Skills in Peru"), draft("Kenya ratifies"))


def of_import(number: int) -> Query:
    return asking(conditions=frozenset({Condition(Facet.IMPORT, str(number))}))


def test_undo_takes_an_import_back_and_redo_brings_it_whole(library: Library) -> None:
    bring_in(library, reading("a.txt", *LIST))
    before, rows = content(library), shown(library)
    assert library.undo_preview(1) == (3, 0)
    undone = library.undo(1)
    assert library.undo_preview(1) == (0, 0)
    assert undone.removed == {row.id for row in rows}
    assert (len(library.find(EVERYTHING)), headlines(library, asking("wages"))) == (0, [])
    assert library.counts(EVERYTHING).total == 0
    assert library.imports()[0].undone_at is not None
    redone = library.redo(1)
    assert redone.added == undone.removed
    assert (content(library), shown(library)) == (before, rows)
    assert library.imports()[0].undone_at is None


def test_undoing_twice_and_redoing_twice_are_refused(library: Library) -> None:
    bring_in(library, reading("a.txt", *LIST))
    with pytest.raises(NewsroomError) as caught:
        library.redo(1)
    assert caught.value.code is Code.IMPORT_NOT_UNDONE
    library.undo(1)
    with pytest.raises(NewsroomError) as caught:
        library.undo(1)
    assert caught.value.code is Code.IMPORT_ALREADY_UNDONE


def test_what_another_import_brought_too_stays(library: Library) -> None:
    bring_in(library, reading("a.txt", *LIST))
    changed = replace(LIST[0], summary="Wages fall")
    bring_in(library, reading("b.txt", changed, *LIST[1:], draft("New")))
    library.undo(1)
    assert sorted(headlines(library)) == ["Kenya ratifies", "New", "Skills in Peru", "Wages in China"]
    library.undo(2)
    assert headlines(library) == []
    library.redo(1)
    assert [row.excerpt for row in shown(library)] == ["Wages rise", "", ""]
    library.redo(2)
    assert shown(library, asking("fall"))[0].headline == "Wages in China"


def test_undo_brings_the_words_of_before_back(library: Library) -> None:
    bring_in(library, reading("a.txt", *LIST))
    before = shown(library)
    bring_in(library, reading("b.txt", replace(LIST[0], summary="Wages fall in Kenya")))
    changes = library.undo(2)
    assert changes.changed == {before[0].id}
    assert shown(library) == before
    assert headlines(library, asking("fall")) == []


def test_a_star_or_a_note_keeps_a_release_and_being_read_does_not(library: Library) -> None:
    bring_in(library, reading("a.txt", *LIST))
    china, peru, kenya = (row.id for row in shown(library))
    library.edit([MarkEdit(Mark.STARRED, frozenset({china}), on=True)])
    library.edit([NoteEdit(peru, "Ask Lima")])
    library.edit([MarkEdit(Mark.READ, frozenset({kenya}), on=True)])
    assert library.undo_preview(1) == (1, 2)
    changes = library.undo(1)
    assert (changes.kept, changes.removed) == (2, {kenya})
    assert library.imports()[0].kept == 2
    assert [(one.headline, one.has_source, one.sightings) for one in whole(library)] == [
        ("Wages in China", False, ()),
        ("Skills in Peru", False, ()),
    ]
    assert headlines(library, of_import(1)) == []
    assert headlines(library, asking("wages")) == ["Wages in China"]
    library.redo(1)
    assert [(one.starred, one.note, one.read, one.has_source) for one in whole(library)] == [
        (True, "", False, True),
        (False, "Ask Lima", False, True),
        (False, "", True, True),
    ]


def test_a_release_that_only_marks_keep_goes_with_the_last_of_them_and_returns_with_one(library: Library) -> None:
    bring_in(library, reading("a.txt", *LIST))
    china = shown(library)[0].id
    library.edit([MarkEdit(Mark.STARRED, frozenset({china}), on=True)])
    library.undo(1)
    changes = library.edit([MarkEdit(Mark.STARRED, frozenset({china}), on=False)])
    assert changes.removed == {china}
    assert headlines(library, asking("wages")) == []
    changes = library.edit([MarkEdit(Mark.STARRED, frozenset({china}), on=True)])
    assert changes.added == {china}
    assert headlines(library, asking("wages")) == ["Wages in China"]
    assert shown(library)[0].countries == ("CN",)
    library.edit([NoteEdit(china, "Seen")])
    library.edit([MarkEdit(Mark.STARRED, frozenset({china}), on=False)])
    assert library.edit([NoteEdit(china, "")]).removed == {china}
    check_index(library)


def test_a_release_kept_by_marks_is_joined_when_it_comes_again(library: Library) -> None:
    bring_in(library, reading("a.txt", *LIST))
    china = shown(library)[0].id
    library.edit([NoteEdit(china, "Seen")])
    library.undo(1)
    bring_in(library, reading("b.txt", *LIST))
    assert [(one.id, one.note) for one in whole(library) if one.note] == [(china, "Seen")]
    assert len(library.find(EVERYTHING)) == 3
    library.redo(1)
    assert len(library.find(EVERYTHING)) == 3


def test_the_same_file_after_undo_is_new_again_with_its_ids(library: Library) -> None:
    bring_in(library, reading("a.txt", *LIST))
    before = shown(library)
    library.undo(1)
    with library.plan([reading("a.txt", *LIST)]) as plan:
        assert not plan.is_empty
        library.apply(plan)
    assert shown(library) == before
    check_index(library)


def test_releases_that_a_conflict_parted_join_again(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Work"), draft("Other")))
    bring_in(library, reading("b.txt", draft("Work", url="one")))
    library.edit([NoteEdit(1, "Seen")])
    changes = bring_in(library, reading("c.txt", draft("Work", url="two")))
    assert len(changes.added) == 2
    assert len(library.find(EVERYTHING)) == 4
    library.undo(3)
    assert len(library.find(EVERYTHING)) == 2
    assert library.release(1).note == "Seen"
    library.redo(3)
    assert {one.id for one in whole(library)} == {1, 2} | changes.added


@settings(max_examples=30)
@given(histories())
def test_after_any_undo_and_redo_the_library_is_the_one_that_never_had_them(
    history: tuple[list[Reading], list[int]],
) -> None:
    readings, numbers = history
    with fresh() as library, fresh() as other:
        for one in readings:
            bring_in(library, one)
        undone = switch(library, numbers)
        check_index(library)
        for number, one in enumerate(readings, start=1):
            if number not in undone:
                bring_in(other, one)
        assert content(library) == content(other)


@settings(max_examples=30)
@given(st.data(), st.lists(drafts(), min_size=1, max_size=6))
def test_the_same_drafts_in_any_number_of_imports_give_the_same_releases(
    data: st.DataObject, some: list[Draft]
) -> None:
    shuffled = data.draw(st.permutations(some))
    cuts = data.draw(st.lists(st.integers(0, len(some)), max_size=3))
    with fresh() as library, fresh() as other:
        bring_in(library, reading("all.txt", *some))
        bounds = [0, *sorted(cuts), len(some)]
        for number, (start, stop) in enumerate(pairwise(bounds)):
            bring_in(other, reading(f"{number}.txt", *shuffled[start:stop]))
        assert partition_of(library) == partition_of(other)


def partition_of(library: Library) -> list[list[str]]:
    def as_text(one: Draft) -> str:
        return repr(replace(one, position=0, line=1, last_line=1))

    return sorted(sorted(as_text(sighting.draft) for sighting in release.sightings) for release in whole(library))


@settings(max_examples=30)
@given(st.data(), histories())
def test_no_mark_is_lost(data: st.DataObject, history: tuple[list[Reading], list[int]]) -> None:
    readings, numbers = history
    with fresh() as library:
        for one in readings:
            bring_in(library, one)
        before = {release.id: release for release in whole(library)}
        starred, tagged, noted = (data.draw(st.frozensets(st.sampled_from(sorted(before)))) for _ in range(3))
        library.edit([MarkEdit(Mark.STARRED, starred, on=True), TagEdit("Lima", tagged, on=True)])
        library.edit([NoteEdit(release_id, f"Note of {release_id}") for release_id in noted])
        for number in switch(library, numbers):
            library.redo(number)
        after = {sighting.id: release for release in whole(library) for sighting in release.sightings}
        for release_id, one in before.items():
            for bearer in (after[sighting.id] for sighting in one.sightings):
                assert bearer.starred >= (release_id in starred)
                assert ("Lima" in bearer.own_tags) >= (release_id in tagged)
                assert release_id not in noted or f"Note of {release_id}" in bearer.note
        check_index(library)


def test_dates_are_kept_through_undo_and_redo(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Work", "2024-03-07", url="w", last_day=date(2024, 3, 9))))
    bring_in(library, reading("b.txt", draft("Work", "2024-05-01", url="w")))
    library.undo(2)
    (row,) = shown(library)
    assert (row.day, row.last_day) == (date(2024, 3, 7), date(2024, 3, 9))


def test_to_foresee_an_undo_takes_twice_as_long_for_twice_as_many() -> None:
    few, many = (_steps_to_foresee_an_undo(count) for count in (200, 400))
    assert many < 3 * few  # what looks at each pair of releases takes four times as long


def _steps_to_foresee_an_undo(count: int) -> int:
    """Return how much SQLite has to do, in hundreds of steps of its machine."""
    steps = 0

    def step() -> None:
        nonlocal steps
        steps += 1

    with fresh() as library:
        bring_in(library, reading("a.txt", *(draft(f"Release {number}") for number in range(count))))
        event.listen(library._engine, "checkout", lambda driver, *_: driver.set_progress_handler(step, 100))
        assert library.undo_preview(1) == (count, 0)
    return steps
