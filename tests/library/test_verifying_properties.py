"""Whatever came, went, was decided and undone, in whatever order, the library is what it would be without that."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from ilo_desktop.library import Library
from ilo_desktop.newsroom.edits import (
    ApartEdit,
    BriefingAdd,
    BriefingDelete,
    BriefingRename,
    CollectEdit,
    CollectionAdd,
    CollectionDelete,
    CollectionRename,
    DeleteEdit,
    Edit,
    JoinEdit,
    MarkEdit,
    NoteEdit,
    PickEdit,
    RemarkEdit,
    TagCorrection,
    TagEdit,
    WordingEdit,
)
from ilo_desktop.newsroom.errors import NewsroomError
from ilo_desktop.newsroom.facets import Correction, Facet
from ilo_desktop.newsroom.release import Draft, Mark, Reading
from ilo_desktop.newsroom.versions import versions
from tests.library.histories import drafts, histories, switch
from tests.library.making import Said, binned, bring_in, fresh, reading, said, whole

IDS = st.frozensets(st.integers(1, 6), min_size=1, max_size=3)
FIELDS = st.sampled_from(["headline", "day", "summary", "text"])
NAMES = st.sampled_from(["Trip", "TRIP", "Book"])
EDITS: st.SearchStrategy[Edit] = st.one_of(
    st.builds(MarkEdit, st.sampled_from(list(Mark)), IDS, st.booleans()),
    st.builds(NoteEdit, st.integers(1, 6), st.sampled_from(["", "Ask", "Call Lima"])),
    st.builds(TagEdit, st.sampled_from(["Lima", "Quito"]), IDS, st.booleans()),
    st.builds(TagCorrection, st.just(Facet.TOPIC), st.just("skills"), IDS, st.sampled_from(list(Correction))),
    st.builds(CollectionAdd, NAMES),
    st.builds(CollectionRename, NAMES, NAMES),
    st.builds(CollectionDelete, NAMES),
    st.builds(CollectEdit, NAMES, IDS.map(tuple), st.booleans(), st.sampled_from([None, 1, 2])),
    st.builds(BriefingAdd, NAMES, ids=IDS.map(tuple)),
    st.builds(BriefingRename, NAMES, NAMES),
    st.builds(BriefingDelete, NAMES),
    st.builds(PickEdit, NAMES, IDS.map(tuple), st.booleans(), st.sampled_from([None, 1, 2])),
    st.builds(RemarkEdit, NAMES, st.integers(1, 6), st.sampled_from(["", "Ask", "Call Lima"])),
    st.builds(DeleteEdit, IDS, st.booleans()),
    st.builds(JoinEdit, IDS),
    st.builds(ApartEdit, IDS),
    st.builds(WordingEdit, st.integers(1, 6), FIELDS, st.sampled_from([None, "2024-05-05"])),
)


@settings(max_examples=60)
@given(histories(), st.lists(st.one_of(EDITS, st.integers(1, 4)), max_size=8))
def test_verifying_finds_nothing_after_anything_and_a_repair_changes_nothing(
    history: tuple[list[Reading], list[int]], steps: Sequence[Edit | int]
) -> None:
    readings, numbers = history
    with fresh() as library:
        for one in readings:
            bring_in(library, one)
        library.edit([CollectionAdd("Trip"), CollectEdit("Trip", (2, 1), on=True)])
        library.edit([BriefingAdd("Book", ids=(3, 1)), RemarkEdit("Book", 3, "First")])
        undone = switch(library, numbers)
        for step in steps:
            if isinstance(step, int):
                number = (step - 1) % len(readings) + 1
                (library.redo if number in undone else library.undo)(number)
                undone ^= {number}
            else:
                try:
                    library.edit([step])
                except NewsroomError:
                    continue
            assert [*library.verify()] == []
        before = everything(library)
        library.repair()
        assert [*library.verify()] == []
        assert everything(library) == before


def everything(library: Library) -> list[tuple[object, ...]]:
    """Return all releases with what they are to the user, their ids and places, collections and briefings."""
    collections = [(one.name, one.size, *library.collection_ids(one.name)) for one in library.collections()]
    briefings = [(one, library.briefing(one.name)) for one in library.briefings()]
    releases = [*whole(library), *binned(library)]
    return [*((r.id, r.key, r.deleted_at, r.is_edited, said(r)) for r in releases), *collections, *briefings]


@settings(max_examples=40)
@given(st.data(), st.lists(st.lists(drafts(), min_size=1, max_size=4), min_size=1, max_size=4))
def test_files_in_any_order_and_any_number_of_imports_give_the_same_releases_with_the_same_versions(
    data: st.DataObject, files: list[list[Draft]]
) -> None:
    readings = [
        reading(f"{number}.txt", *some, saved=f"2024-04-0{number}") for number, some in enumerate(files, start=1)
    ]
    shuffled = data.draw(st.permutations(readings))
    together = data.draw(st.integers(0, len(readings)))
    with fresh() as library, fresh() as other:
        for one in readings:
            bring_in(library, one)
        if together:
            bring_in(other, *shuffled[:together])
        for one in shuffled[together:]:
            bring_in(other, one)
        assert told(library) == told(other)


def told(library: Library) -> list[object]:
    """Return what releases say, in which versions, in an order of its own."""
    return sorted(
        (
            (
                said(release),
                release.is_edited,
                [(v.says, v.seen_on, v.documents, v.changed, v.words) for v in versions(release.sightings)],
            )
            for release in whole(library)
        ),
        key=repr,
    )


@settings(max_examples=40)
@given(st.data(), histories())
def test_what_marks_keep_stays_marked_and_comes_whole_again(
    data: st.DataObject, history: tuple[list[Reading], list[int]]
) -> None:
    readings, numbers = history
    with fresh() as library, fresh() as other:
        for one in readings:
            bring_in(library, one)
        before = without_marks(library)
        ids = sorted(release.id for release in whole(library))
        starred, tagged, noted, picked, briefed = (data.draw(st.frozensets(st.sampled_from(ids))) for _ in range(5))
        library.edit([CollectionAdd("Trip"), CollectEdit("Trip", tuple(sorted(picked, reverse=True)), on=True)])
        library.edit([BriefingAdd("Book", ids=tuple(sorted(briefed)))])
        library.edit([RemarkEdit("Book", release_id, f"Of {release_id}") for release_id in sorted(briefed)])
        library.edit([MarkEdit(Mark.STARRED, starred, on=True), TagEdit("Lima", tagged, on=True)])
        library.edit([NoteEdit(release_id, f"Note of {release_id}") for release_id in sorted(noted)])
        undone = switch(library, numbers)
        for number, one in enumerate(readings, start=1):
            if number not in undone:
                bring_in(other, one)
        assert without_marks(library) == without_marks(other)
        for kept in whole(library):
            assert kept.has_source or kept.starred or kept.note or kept.own_tags or kept.collections or kept.briefings
        assert [*library.verify()] == []
        for number in data.draw(st.permutations(sorted(undone))):
            library.redo(number)
        assert without_marks(library) == before
        assert [*library.verify()] == []


def without_marks(library: Library) -> list[Said]:
    """Return what the releases with a source say, apart from what the user added."""
    return sorted((said(r)._replace(marks=()) for r in whole(library) if r.has_source), key=repr)
