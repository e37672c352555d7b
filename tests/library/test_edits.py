"""Edits and what takes them back: exactly what changed, whatever the library and the edits."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilo_desktop.library import Library
from ilo_desktop.newsroom.briefings import BriefingLook, Grouping
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import (
    ArrangeEdit,
    BriefingAdd,
    BriefingChange,
    BriefingDelete,
    BriefingMove,
    BriefingRename,
    CollectEdit,
    CollectionAdd,
    CollectionDelete,
    CollectionMove,
    CollectionRename,
    Edit,
    MarkEdit,
    NoteEdit,
    PickEdit,
    PickedMove,
    RemarkEdit,
    TagEdit,
    TagRename,
    ViewDelete,
    ViewMove,
    ViewRename,
    ViewSave,
)
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.query import EVERYTHING
from ilo_desktop.newsroom.release import Mark, Reading
from tests.library.histories import histories, switch
from tests.library.making import bring_in, content, draft, fresh, headlines, reading, whole
from tests.library.scan import check_index

_MARKS = """
    SELECT id, key, is_listed, read, starred, note,
        (SELECT json_group_array(name) FROM (
            SELECT name FROM own_tag JOIN own_tagging ON tag_id = own_tag.id WHERE release_id = release.id ORDER BY name
        ))
    FROM release ORDER BY id
"""
_KEPT = """
    SELECT collection.name, (SELECT json_group_array(release_id) FROM (
        SELECT release_id FROM collection_release WHERE collection_id = collection.id ORDER BY position, release_id
    ))
    FROM collection ORDER BY position
"""
_BRIEFINGS = """
    SELECT briefing.name, title, introduction, look, (SELECT json_group_array(json_array(release_id, remark)) FROM (
        SELECT release_id, remark FROM briefing_release WHERE briefing_id = briefing.id ORDER BY position, release_id
    ))
    FROM briefing ORDER BY position
"""
_VIEWS = "SELECT name, query, sorting FROM saved_view ORDER BY position"


def state(library: Library) -> tuple[object, ...]:
    """Return all that edits write: the marks of every release, of those that are not listed too, and what is kept."""
    with library._read() as (connection, _):
        rows = connection.exec_driver_sql(_MARKS).all()
        names = connection.exec_driver_sql("SELECT name FROM own_tag ORDER BY name").scalars().all()
        notes = connection.exec_driver_sql("SELECT rowid, note FROM note_text ORDER BY rowid").all()
        kept = [connection.exec_driver_sql(asked).all() for asked in (_KEPT, _BRIEFINGS, _VIEWS)]
    return rows, names, notes, kept, content(library), library.own_tags()


def star(*ids: int, on: bool = True) -> MarkEdit:
    return MarkEdit(Mark.STARRED, frozenset(ids), on)


def tag(name: str, *ids: int, on: bool = True) -> TagEdit:
    return TagEdit(name, frozenset(ids), on)


def test_starring_many_of_which_some_were_starred_takes_back_the_others_alone(library: Library) -> None:
    bring_in(library, reading("many.txt", *(draft(f"Number {n}") for n in range(300))))
    library.edit([star(*range(1, 21))])
    changes = library.edit([star(*range(1, 301))])
    assert changes.inverse == (star(*range(21, 301), on=False),)
    assert library.edit(changes.inverse).inverse == (star(*range(21, 301)),)
    counts = library.counts(EVERYTHING)
    assert (counts.starred, counts.total - counts.starred) == (20, 280)


def test_edits_are_taken_back_in_the_reverse_order(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Wages"), draft("Skills")))
    before = state(library)
    changes = library.edit([tag("Lima", 1), tag("LIMA", 1, 2), NoteEdit(1, "One"), NoteEdit(1, "Two"), star(1)])
    assert changes.inverse == (
        star(1, on=False),
        NoteEdit(1, "One", expected="Two"),
        NoteEdit(1, "", expected="One"),
        tag("Lima", 2, on=False),
        tag("Lima", 1, on=False),
    )
    assert changes.marks == {1, 2}
    library.edit(changes.inverse)
    assert state(library) == before


def test_what_is_said_last_counts(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Wages")))
    changes = library.edit([star(1), star(1, on=False), tag("Lima", 1), tag("lima", 1, on=False), tag("Lima", 1)])
    assert library.counts(EVERYTHING).starred == 0
    assert library.own_tags() == [("Lima", 1)]
    check_index(library)
    library.edit(changes.inverse)
    assert library.own_tags() == []
    check_index(library)


def test_nothing_is_written_where_nothing_changes(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Wages")))
    library.edit([star(1), tag("Lima", 1), NoteEdit(1, "Seen")])
    generation = library.find(EVERYTHING).generation
    same = [star(1), star(99), tag("lima", 1), tag("Cusco", 1, on=False), tag("Cusco", 99), tag(" ", 1)]
    renames = [TagRename("Lima", " Lima"), TagRename("Cusco", "Lima"), TagRename("Lima", " ")]
    assert library.edit([*same, *renames, NoteEdit(1, "Seen", expected="something else")]) == ChangeSet()
    assert library.edit([]).is_empty
    assert library.find(EVERYTHING).generation == generation


def test_one_edit_that_is_refused_refuses_all(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Wages")))
    before = state(library)
    with pytest.raises(NewsroomError) as caught:
        library.edit([star(1), tag("Lima", 1), NoteEdit(99, "x")])
    assert caught.value.code is Code.RELEASE_UNKNOWN
    assert state(library) == before
    check_index(library)


def test_undoing_the_last_mark_of_a_release_without_a_source_lets_it_go_and_come(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Wages in China")))
    tagged = library.edit([tag("Lima", 1)])
    library.undo(1)
    untagged = library.edit([MarkEdit(Mark.READ, frozenset({1}), on=True), *tagged.inverse])
    assert untagged.removed == {1}
    assert headlines(library) == []
    check_index(library)
    assert library.edit(untagged.inverse).added == {1}
    assert [(one.own_tags, one.read) for one in whole(library)] == [(("Lima",), False)]
    check_index(library)


TAGS = ["Lima", " LIMA", "lima  bay", "Für später", "fur spater", "★", "中国", "wages", ""]
tags = st.sampled_from(TAGS)
some = st.frozensets(st.integers(1, 8), max_size=8)
note = st.one_of(st.sampled_from(["", "Wages?", "Wages?\r\n\r\n  in Peru ", "中国 one"]), st.text(max_size=5))
mark_edits = st.one_of(
    st.builds(MarkEdit, st.sampled_from(Mark), some, st.booleans()),
    st.builds(NoteEdit, st.integers(1, 3), note),
    st.builds(TagEdit, tags, some, st.booleans()),
    st.builds(TagRename, tags, tags),
)
some_in_order = st.lists(st.integers(1, 8), max_size=5).map(tuple)
before_one = st.one_of(st.none(), st.integers(1, 8))
sortings = st.sampled_from(["newest", "headline"])
collection_edits = st.one_of(
    st.builds(CollectionAdd, tags, tags),
    st.builds(CollectionRename, tags, tags),
    st.builds(CollectionDelete, tags),
    st.builds(CollectionMove, tags, tags),
    st.builds(CollectEdit, tags, some_in_order, st.booleans(), before_one),
    st.builds(ArrangeEdit, tags, some_in_order, before_one),
)
texts = st.one_of(st.sampled_from(["", "Wages", "For the\n\nmeeting "]), st.text(max_size=5))
looks = st.builds(
    BriefingLook, st.sampled_from(["summaries", "full"]), st.sampled_from(Grouping), st.sampled_from([1, 2])
)
briefing_edits = st.one_of(
    st.builds(BriefingAdd, tags, texts, texts, looks, some_in_order, tags),
    st.builds(BriefingChange, tags, st.none() | texts, st.none() | texts, st.none() | looks),
    st.builds(BriefingRename, tags, tags),
    st.builds(BriefingDelete, tags),
    st.builds(BriefingMove, tags, tags),
    st.builds(PickEdit, tags, some_in_order, st.booleans(), before_one),
    st.builds(PickedMove, tags, some_in_order, before_one),
    st.builds(RemarkEdit, tags, st.integers(1, 8), texts),
)
searches = st.one_of(
    st.text(max_size=5),
    st.sampled_from(["tag:Lima", "in:lima OR wages", '-tag:"lima bay" in:中国', "tag:(中国 OR ★)", "(wages"]),
)
view_edits = st.one_of(
    st.builds(ViewSave, tags, searches, sortings, tags),
    st.builds(ViewRename, tags, tags),
    st.builds(ViewDelete, tags),
    st.builds(ViewMove, tags, tags),
)
edits = st.one_of(mark_edits, collection_edits, collection_edits, briefing_edits, briefing_edits, view_edits)
#: Without some at hand nearly all edits of collections and briefings would be about none.
MADE = [
    *(CollectionAdd("Lima"), CollectionAdd("中国"), CollectEdit("Lima", (3, 1, 2), on=True)),
    *(BriefingAdd("★", ids=(2, 3)), BriefingAdd("Lima", "Lima", ids=(3, 1)), RemarkEdit("Lima", 1, "Ask")),
]


def history_of(library: Library, history: tuple[list[Reading], list[int]], first: Sequence[Edit]) -> None:
    """Make a random library: imports, some edits, and imports undone and redone after them."""
    readings, numbers = history
    for one in readings:
        bring_in(library, one)
    carry_out(library, first)
    switch(library, numbers)


def carry_out(library: Library, some_edits: Sequence[Edit]) -> ChangeSet | None:
    """Return what edits changed, None where they were refused."""
    try:
        return library.edit(some_edits)
    except NewsroomError as error:
        if error.code not in (Code.RELEASE_UNKNOWN, Code.NAME_TAKEN):
            raise
        return None


@settings(max_examples=60)
@given(histories(), st.lists(edits, max_size=6), st.lists(edits, min_size=1, max_size=6))
def test_undo_gives_the_state_before_and_redo_the_state_after(
    history: tuple[list[Reading], list[int]], first: list[Edit], then: list[Edit]
) -> None:
    with fresh() as library:
        history_of(library, history, [*MADE, *first])
        before = state(library)
        done = carry_out(library, then)
        after = state(library)
        check_index(library)
        if done is None or done.is_empty:
            assert after == before
            return
        undone = library.edit(done.inverse)
        assert state(library) == before
        check_index(library)
        redone = library.edit(undone.inverse)
        assert state(library) == after
        library.edit(redone.inverse)
        assert state(library) == before
