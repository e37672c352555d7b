"""What the user decides: one release or two, put into the bin, written by hand; and that it holds for good."""

from collections.abc import Sequence
from operator import itemgetter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilo_desktop.library import Library
from ilo_desktop.newsroom.edits import (
    ApartEdit,
    CollectEdit,
    CollectionAdd,
    DecisionEdit,
    DeleteEdit,
    Edit,
    JoinEdit,
    MarkEdit,
    NoteEdit,
    TagEdit,
    WordingEdit,
)
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import EVERYTHING, Condition, State
from ilo_desktop.newsroom.release import Joint, Mark, Reading, Release, Verdict
from tests.library.histories import histories, switch
from tests.library.making import binned, bring_in, content, draft, fresh, headlines, reading, shown, verdicts, whole
from tests.library.scan import check_index, counts
from tests.queries import asking

LIST = (
    draft("Wages in China", "2024-03-07", summary="They rise", text="Wages rise.", url="china"),
    draft("Wages of China", "2024-03-08", summary="They rise", text="Wages rise!", url="china-2"),
    draft("Skills in Peru", "2024-03-06", text="Skills for all.", kicker="News"),
)
IN_BIN = asking(conditions=frozenset({Condition(Facet.STATE, State.DELETED)}))


@pytest.fixture
def filled(library: Library) -> Library:
    bring_in(library, reading("list.txt", *LIST))
    return library


def ids(*numbers: int) -> frozenset[int]:
    return frozenset(numbers)


def write(field: str, value: str | None, release_id: int = 1) -> WordingEdit:
    return WordingEdit(release_id, field, value)


def edit_and_back(library: Library, *edits: Edit) -> None:
    """Edit, take it back, and do it again: the library is what it was in between."""
    before = state(library)
    done = library.edit(edits)
    after = state(library)
    undone = library.edit(done.inverse)
    assert state(library) == before
    check_index(library)
    library.edit(undone.inverse)
    assert state(library) == after
    check_index(library)


def state(library: Library) -> list[object]:
    """Return all that the user sees, but for when something was decided, and the order within a day."""
    marks = [(r.id, r.headline, r.day, r.read, r.starred, r.note) for r in [*whole(library), *binned(library)]]
    return [content(library), sorted(marks, key=itemgetter(0)), library.collection_ids("Trip")]


def release(library: Library, release_id: int) -> Release:
    return library.release(release_id)


def test_a_deleted_release_is_in_the_bin_alone_and_comes_back_whole(filled: Library) -> None:
    filled.edit([MarkEdit(Mark.STARRED, ids(1), on=True), TagEdit("Lima", ids(1, 3), on=True)])
    before = content(filled)
    deleted = filled.edit([DeleteEdit(ids(1, 99), on=True)])
    assert (deleted.removed, deleted.added) == (ids(1), ids())
    assert headlines(filled) == ["Wages of China", "Skills in Peru"]
    assert headlines(filled, asking("rise")) == ["Wages of China"]
    assert headlines(filled, IN_BIN) == ["Wages in China"]
    assert headlines(filled, IN_BIN.searching(asking("rise").clauses)) == ["Wages in China"]
    assert headlines(filled, IN_BIN.searching(asking("skills").clauses)) == []
    assert filled.counts(EVERYTHING) == counts(filled, EVERYTHING)
    assert (filled.counts(EVERYTHING).deleted, filled.counts(EVERYTHING).starred) == (1, 0)
    assert release(filled, 1).deleted_at is not None
    assert filled.own_tags() == [("Lima", 1)]
    check_index(filled)
    restored = filled.edit(deleted.inverse)
    assert restored.added == ids(1)
    assert content(filled) == before
    assert headlines(filled, IN_BIN) == []
    check_index(filled)


def test_what_is_done_to_a_release_in_the_bin_shows_when_it_comes_back(filled: Library) -> None:
    filled.edit([DeleteEdit(ids(1), on=True)])
    filled.edit([MarkEdit(Mark.STARRED, ids(1, 3), on=True), NoteEdit(1, "Ask"), TagEdit("Lima", ids(1), on=True)])
    filled.edit([write("headline", "Pay in China")])
    assert filled.counts(EVERYTHING).starred == 1
    check_index(filled)
    filled.edit([DeleteEdit(ids(1), on=False)])
    back = release(filled, 1)
    assert (back.starred, back.note, back.own_tags, back.headline) == (True, "Ask", ("Lima",), "Pay in China")
    check_index(filled)


def test_a_deleted_release_stays_in_the_bin_when_it_is_imported_again(filled: Library) -> None:
    filled.edit([DeleteEdit(ids(1), on=True)])
    with filled.plan(
        [reading("again.txt", draft("Wages in China", "2024-03-07", url="china", credit="© ILO"))]
    ) as plan:
        assert verdicts(plan) == ["completed"]
        assert plan.entries[0].is_binned
        filled.apply(plan)
    assert headlines(filled, IN_BIN) == ["Wages in China"]
    assert release(filled, 1).credit == "© ILO"
    filled.undo(1)
    assert headlines(filled, IN_BIN) == ["Wages in China"]
    filled.undo(2)
    assert headlines(filled, IN_BIN) == []
    filled.redo(1)
    assert headlines(filled, IN_BIN) == ["Wages in China"]
    check_index(filled)


def test_many_are_deleted_and_restored_at_once(library: Library) -> None:
    bring_in(library, reading("many.txt", *(draft(f"Release {n}", url=f"u{n}") for n in range(1200))))
    everything = frozenset(row.id for row in shown(library))
    edit_and_back(library, DeleteEdit(everything, on=True))
    assert headlines(library) == []
    assert len(library.find(IN_BIN)) == 1200


def test_a_field_is_written_by_hand_and_taken_back(filled: Library) -> None:
    written = filled.edit(
        [write("headline", "  Pay in\nChina "), write("text", "Pay\n\nrises. "), write("summary", "")]
    )
    one = release(filled, 1)
    assert (one.headline, one.text, one.summary, one.body) == ("Pay in China", "Pay\n\nrises.", "", "")
    assert [wording.field for wording in one.own_wordings] == ["headline", "summary", "text"]
    assert headlines(filled, asking("pay")) == ["Pay in China"]
    assert headlines(filled, asking("rise")) == ["Wages of China"]
    assert [row.excerpt for row in shown(filled) if row.id == 1] == ["Pay\n\nrises."]
    assert one.sightings[0].draft.headline == "Wages in China"
    check_index(filled)
    filled.edit(written.inverse)
    assert (release(filled, 1).headline, release(filled, 1).summary) == ("Wages in China", "They rise")
    assert not release(filled, 1).own_wordings
    check_index(filled)


def test_a_date_by_hand_moves_the_release_and_an_empty_one_takes_its_date(filled: Library) -> None:
    edit_and_back(filled, write("day", "2023-01-05"))
    assert headlines(filled) == ["Wages of China", "Skills in Peru", "Wages in China"]
    bring_in(filled, reading("again.txt", *LIST, draft("New", "2023-01-04")))
    assert headlines(filled)[-2:] == ["Wages in China", "New"]
    edit_and_back(filled, write("day", ""))
    assert release(filled, 1).day is None
    assert headlines(filled)[-1] == "Wages in China"
    filled.edit([write("day", None)])
    assert headlines(filled)[:2] == ["Wages of China", "Wages in China"]


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("headline", " ", Code.HEADLINE_EMPTY),
        ("day", "7 March", Code.DATE_UNREADABLE),
        ("day", "2024-02-30", Code.DATE_UNREADABLE),
    ],
)
def test_what_cannot_be_written_is_refused(filled: Library, field: str, value: str, code: Code) -> None:
    before = content(filled)
    with pytest.raises(NewsroomError) as caught:
        filled.edit([write("summary", "Other"), write(field, value)])
    assert caught.value.code is code
    assert content(filled) == before


def test_a_release_without_a_source_cannot_be_written(filled: Library) -> None:
    filled.edit([MarkEdit(Mark.STARRED, ids(1), on=True)])
    filled.undo(1)
    with pytest.raises(NewsroomError) as caught:
        filled.edit([write("headline", "Other")])
    assert caught.value.code is Code.RELEASE_WITHOUT_SOURCE
    with pytest.raises(NewsroomError) as caught:
        filled.edit([write("headline", "Other", 99)])
    assert caught.value.code is Code.RELEASE_UNKNOWN


def test_a_wording_by_hand_survives_other_wordings_undo_and_redo(filled: Library) -> None:
    filled.edit([write("summary", "Mine")])
    bring_in(filled, reading("b.txt", draft("Wages in China", "2024-03-07", summary="They fall", url="china")))
    assert release(filled, 1).summary == "Mine"
    filled.undo(1)
    filled.undo(2)
    assert headlines(filled) == []
    filled.redo(1)
    assert release(filled, 1).summary == "Mine"
    filled.edit([write("summary", None)])
    assert release(filled, 1).summary == "They rise"
    check_index(filled)


def test_two_releases_are_joined_with_their_marks_and_part_again(filled: Library) -> None:
    filled.edit([MarkEdit(Mark.STARRED, ids(2), on=True), NoteEdit(2, "Second"), NoteEdit(1, "First")])
    filled.edit([TagEdit("Lima", ids(2), on=True), write("credit", "Mine", 2)])
    edit_and_back(filled, JoinEdit(ids(1, 2)))
    joined = release(filled, 1)
    assert (joined.starred, joined.note, joined.own_tags, joined.credit) == (True, "First\n\nSecond", ("Lima",), "Mine")
    assert len(joined.sightings) == 2
    assert [(one.verdict, len(one.sides)) for one in joined.decisions] == [(Joint.JOINED, 2)]
    assert headlines(filled) == [joined.headline, "Skills in Peru"]


def test_what_was_joined_stays_so_for_good(filled: Library) -> None:
    filled.edit([JoinEdit(ids(1, 3))])
    filled.undo(1)
    bring_in(filled, reading("other.txt", *LIST, draft("New"), saved="2024-05-01"))
    assert len(whole(filled)) == 3
    again = next(one for one in whole(filled) if len(one.sightings) == 2)
    assert {sighting.draft.headline for sighting in again.sightings} == {"Wages in China", "Skills in Peru"}
    filled.redo(1)
    assert len(whole(filled)) == 3
    check_index(filled)


def test_kept_apart_is_no_likely_duplicate_any_more(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Wages", url="a"), draft("Wages", url="b")))
    library.edit([ApartEdit(ids(1, 2))])
    with library.plan([reading("c.txt", draft("Wages", url="b", credit="x"), draft("Wages", url="c"))]) as plan:
        assert [entry.verdict for entry in plan.entries] == [Verdict.COMPLETED, Verdict.LIKELY_DUPLICATE]
    assert [one.verdict for one in release(library, 1).decisions] == [Joint.APART]


def test_what_is_kept_apart_is_not_joined_by_a_headline(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Wages", url="a"), draft("Pay", None, text="Rises")))
    library.edit([ApartEdit(ids(1, 2))])
    link = draft("Pay", None, text="Rises")
    other = draft("Wages", url="a", summary="More")
    bring_in(library, reading("b.txt", link, other))
    assert len(whole(library)) == 2
    check_index(library)


def test_joining_lifts_what_kept_apart_and_back(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Wages", url="a"), draft("Wages", url="b")))
    library.edit([ApartEdit(ids(1, 2))])
    done = library.edit([JoinEdit(ids(1, 2))])
    assert [one.verdict for one in release(library, 1).decisions] == [Joint.JOINED]
    library.edit(done.inverse)
    assert [one.verdict for one in release(library, 2).decisions] == [Joint.APART]
    assert library.edit([JoinEdit(ids(1))]).is_empty
    with pytest.raises(NewsroomError):
        library.edit([JoinEdit(ids(1, 99))])


def test_some_decisions_of_one_step_are_taken_back_together(filled: Library) -> None:
    edit_and_back(
        filled,
        write("headline", "Pay"),
        JoinEdit(ids(1, 2)),
        write("summary", "Mine"),
        DeleteEdit(ids(3), on=True),
        MarkEdit(Mark.STARRED, ids(1, 3), on=True),
    )


EDITS = st.one_of(
    st.builds(JoinEdit, st.frozensets(st.integers(1, 4), min_size=2, max_size=2)),
    st.builds(ApartEdit, st.frozensets(st.integers(1, 4), min_size=2, max_size=2)),
    st.builds(DeleteEdit, st.frozensets(st.integers(1, 4), max_size=2), st.booleans()),
    st.builds(MarkEdit, st.just(Mark.STARRED), st.frozensets(st.integers(1, 4), max_size=2), st.booleans()),
    st.builds(
        CollectEdit, st.just("Trip"), st.permutations([1, 2, 3, 4]).map(lambda some: tuple(some[:2])), st.booleans()
    ),
    st.builds(
        WordingEdit,
        st.integers(1, 4),
        st.sampled_from(["headline", "day", "text", "summary"]),
        st.sampled_from(["2024-03-07", "2023-01-01", None]),
    ),
)


@settings(max_examples=30)
@given(histories(), st.lists(st.lists(EDITS, min_size=1, max_size=3), max_size=4))
def test_any_decisions_can_be_taken_back_one_by_one(
    history: tuple[list[Reading], list[int]], steps: Sequence[Sequence[Edit]]
) -> None:
    readings, numbers = history
    with fresh() as library:
        for one in readings:
            bring_in(library, one)
        library.edit([CollectionAdd("Trip"), CollectEdit("Trip", (3, 1), on=True)])
        switch(library, numbers)
        trail: list[tuple[list[object], Sequence[Edit]]] = []
        for step in steps:
            before = state(library)
            try:
                done = library.edit(step)
            except NewsroomError:
                assert state(library) == before
                continue
            check_index(library)
            trail.append((before, done.inverse))
        for before, inverse in reversed(trail):
            library.edit(inverse)
            assert state(library) == before
            check_index(library)


@settings(max_examples=25)
@given(histories(), st.lists(EDITS, max_size=4))
def test_settling_anew_changes_nothing(history: tuple[list[Reading], list[int]], edits: Sequence[Edit]) -> None:
    readings, numbers = history
    with fresh() as library:
        for one in readings:
            bring_in(library, one)
        for edit in edits:
            try:
                library.edit([edit])
            except NewsroomError:
                continue
        switch(library, numbers)
        before = state(library)
        _settle_anew(library)
        assert state(library) == before
        check_index(library)


def _settle_anew(library: Library) -> None:
    from ilo_desktop.library import reindexing
    from ilo_desktop.newsroom.progress import NO_PROGRESS

    library._write(lambda connection: reindexing.refold(connection, library._vocabulary, NO_PROGRESS))


def test_a_decision_names_the_releases_it_is_about(filled: Library) -> None:
    filled.edit([ApartEdit(ids(1, 3)), write("headline", "Skills for Peru", 3)])
    (apart,) = release(filled, 1).decisions
    assert [(side.release_id, side.headline) for side in filled.sides(apart)] == [
        (1, "Wages in China"),
        (3, "Skills for Peru"),
    ]
    filled.edit([JoinEdit(ids(1, 2))])
    joined = next(one for one in release(filled, 1).decisions if one.verdict is Joint.JOINED)
    assert [(side.release_id, side.headline) for side in filled.sides(joined)] == [
        (1, "Wages in China"),
        (1, "Wages of China"),
    ]
    filled.undo(1)
    assert filled.sides(joined) == filled.sides(apart) == []


def test_a_decision_tells_of_the_releases_it_is_about_also_where_nothing_else_changes(filled: Library) -> None:
    apart = filled.edit([ApartEdit(ids(1, 3))])
    assert apart.changed == ids(1, 3)
    assert filled.edit(apart.inverse).changed == ids(1, 3)


def test_in_the_bin_the_counts_are_those_outside(filled: Library) -> None:
    filled.edit([DeleteEdit(ids(1), on=True)])
    found, outside = filled.counts(IN_BIN), filled.counts(EVERYTHING)
    assert (found.matching, outside.matching) == (1, 2)
    assert found.values == outside.values
    assert filled.counts(IN_BIN.searching(asking("rise").clauses)) == counts(
        filled, IN_BIN.searching(asking("rise").clauses)
    )


def test_a_row_stands_where_its_key_would(filled: Library) -> None:
    before = filled.find(EVERYTHING)
    filled.edit([DeleteEdit(ids(1), on=True)])
    after = filled.find(EVERYTHING)
    assert [before.place_of(key) for key in before.all_keys()] == [0, 1, 2]
    assert [after.place_of(key) for key in before.all_keys()] == [0, 1, 1]


@pytest.mark.parametrize("is_done_again", [True, False])
def test_a_decision_taken_back_leaves_releases_the_numbers_that_they_began_with(
    filled: Library, is_done_again: bool
) -> None:
    filled.edit([JoinEdit(ids(1, 2))])
    joined = filled.edit([JoinEdit(ids(1, 3))])
    undone = filled.edit(joined.inverse)
    if is_done_again:
        filled.edit(undone.inverse)
    filled.edit([DecisionEdit(one, on=False) for one in release(filled, 1).decisions])
    assert {one.id: one.headline for one in whole(filled)} == {
        1: "Wages in China",
        2: "Wages of China",
        3: "Skills in Peru",
    }
