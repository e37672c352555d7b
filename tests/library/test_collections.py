"""Collections: hand-picked releases in an order of their own, kept through everything."""

import pytest

from ilo_desktop.library import Library
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import (
    ArrangeEdit,
    CollectEdit,
    CollectionAdd,
    CollectionDelete,
    CollectionMove,
    CollectionRename,
    DeleteEdit,
    JoinEdit,
    TagEdit,
)
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition, Query
from tests.library.making import bring_in, draft, headlines, open_library, reading, whole
from tests.library.scan import check_index, counts
from tests.queries import asking

LIST = (draft("Wages in China"), draft("Skills in Peru"), draft("Kenya ratifies"), draft("Fourth"), draft("Fifth"))


@pytest.fixture(autouse=True)
def _filled(library: Library) -> None:
    bring_in(library, reading("a.txt", *LIST))
    library.edit([CollectionAdd("Lima trip")])


def collect(*ids: int, on: bool = True, before: int | None = None, name: str = "Lima trip") -> CollectEdit:
    return CollectEdit(name, ids, on, before)


def arrange(*ids: int, before: int | None = None) -> ArrangeEdit:
    return ArrangeEdit("Lima trip", ids, before)


def names(library: Library) -> list[str]:
    return [one.name for one in library.collections()]


def inside(library: Library, name: str = "Lima trip") -> list[int]:
    return library.collection_ids(name)


def of_collection(name: str, search: str = "") -> Query:
    return asking(search, conditions=frozenset({Condition(Facet.COLLECTION, name)}))


def test_releases_are_put_in_at_the_end_and_before_others_and_taken_out(library: Library) -> None:
    changes = library.edit([collect(3, 1)])
    assert (changes.marks, changes.moves_rows, changes.keeps_otherwise) == ({1, 3}, False, True)
    assert inside(library) == [3, 1]
    library.edit([collect(5, 3, 2, before=1)])
    assert inside(library) == [3, 5, 2, 1]
    library.edit([collect(4, before=99)])
    assert inside(library, "LIMA  trip") == [3, 5, 2, 1, 4]
    library.edit([collect(5, 1, 99, on=False)])
    assert inside(library) == [3, 2, 4]
    assert library.release(3).collections == ("Lima trip",)
    assert library.collections_of(library.find(Query()).all_keys()) == {"Lima trip": 3}
    check_index(library)


def test_taking_out_is_taken_back_to_the_same_places(library: Library) -> None:
    library.edit([collect(5, 4, 3, 2, 1)])
    changes = library.edit([collect(4, 2, 5, on=False)])
    assert inside(library) == [3, 1]
    library.edit(changes.inverse)
    assert inside(library) == [5, 4, 3, 2, 1]


def test_steps_are_taken_back_one_by_one_to_the_same_places(library: Library) -> None:
    library.edit([collect(3, 5, 4, 1, 2)])
    steps = [collect(5, 2, on=False), arrange(1, before=3), collect(2, before=4), arrange(4, before=1), arrange(3)]
    orders = [inside(library)]
    done: list[ChangeSet] = []
    for step in steps:
        done.append(library.edit([step]))
        orders.append(inside(library))
    undone: list[ChangeSet] = []
    for changes, order in zip(reversed(done), orders[-2::-1], strict=True):
        undone.append(library.edit(changes.inverse))
        assert inside(library) == order
    for changes, order in zip(reversed(undone), orders[1:], strict=True):
        library.edit(changes.inverse)
        assert inside(library) == order


@pytest.mark.parametrize(
    ("move", "order"),
    [
        (arrange(5, before=1), [5, 1, 2, 3, 4]),
        (arrange(4, 2, before=1), [4, 2, 1, 3, 5]),
        (arrange(1, 2), [3, 4, 5, 1, 2]),
        (arrange(2, 3, before=2), [1, 2, 3, 4, 5]),
        (arrange(2, 5, before=2), [1, 2, 5, 3, 4]),
        (arrange(1, before=99), [2, 3, 4, 5, 1]),
        (arrange(5), [1, 2, 3, 4, 5]),
        (arrange(99), [1, 2, 3, 4, 5]),
        (arrange(5, 4, 3, 2, 1, before=3), [5, 4, 3, 2, 1]),
    ],
)
def test_releases_are_moved_within_and_back(library: Library, move: ArrangeEdit, order: list[int]) -> None:
    library.edit([collect(1, 2, 3, 4, 5)])
    changes = library.edit([move])
    assert inside(library) == order
    assert changes.is_empty == (order == [1, 2, 3, 4, 5])
    back = library.edit(changes.inverse)
    assert inside(library) == [1, 2, 3, 4, 5]
    library.edit(back.inverse)
    assert inside(library) == order


def test_what_came_to_stand_among_others_meanwhile_keeps_its_place_when_these_go(library: Library) -> None:
    library.edit([collect(3, 1)])
    put = library.edit([collect(5, 2, before=1)])
    library.edit([JoinEdit(frozenset({4, 5}))])
    assert inside(library) == [3, 4, 2, 1]
    back = library.edit(put.inverse)
    assert inside(library) == [3, 4, 1]
    library.edit(back.inverse)
    assert inside(library) == [3, 4, 2, 1]


def test_filtering_and_counting(library: Library) -> None:
    library.edit([CollectionAdd("Empty"), collect(2, 1)])
    assert headlines(library, of_collection("Lima trip")) == ["Wages in China", "Skills in Peru"]
    assert headlines(library, of_collection("Empty")) == []
    query = of_collection("Lima trip", "skills")
    assert library.counts(query) == counts(library, query)
    assert [(one.name, one.size) for one in library.collections()] == [("Lima trip", 2), ("Empty", 0)]


def test_names_are_cleaned_and_no_two_fold_alike(library: Library) -> None:
    assert library.edit([CollectionAdd(" lima   TRIP "), CollectionAdd(" "), CollectionAdd("\u202e")]) == ChangeSet()
    library.edit([CollectionAdd("Für  später"), collect(1, name="FUR SPATER")])
    assert names(library) == ["Lima trip", "Für später"]
    with pytest.raises(NewsroomError) as caught:
        library.edit([CollectionRename("Für später", "LIMA Trip")])
    assert (caught.value.code, caught.value.values) == (Code.NAME_TAKEN, {"name": "Lima trip"})
    changes = library.edit([CollectionRename("fur spater", "FÜR SPÄTER")])
    assert changes.renamed == ((Facet.COLLECTION, "Für später", "FÜR SPÄTER"),)
    assert (changes.marks, changes.inverse) == ({1}, (CollectionRename("FÜR SPÄTER", "Für später"),))
    assert headlines(library, of_collection("FÜR SPÄTER")) == ["Wages in China"]
    check_index(library)


def test_collections_are_put_in_an_order(library: Library) -> None:
    library.edit([CollectionAdd("B"), CollectionAdd("C"), CollectionAdd("A", before="b")])
    assert names(library) == ["Lima trip", "A", "B", "C"]
    changes = library.edit([CollectionMove("C", "Lima trip"), CollectionMove("A")])
    assert names(library) == ["C", "Lima trip", "B", "A"]
    assert library.edit([CollectionMove("A"), CollectionMove("C", "lima trip"), CollectionMove("B", "B")]).is_empty
    library.edit(changes.inverse)
    assert names(library) == ["Lima trip", "A", "B", "C"]


def test_a_deleted_collection_comes_back_with_its_place_and_its_releases_in_order(library: Library) -> None:
    library.edit([CollectionAdd("First", before="Lima trip"), CollectionAdd("Last"), collect(3, 1, 2)])
    library.edit([collect(1, name="Last")])
    changes = library.edit([CollectionDelete("lima trip")])
    assert (names(library), changes.marks) == (["First", "Last"], {1, 2, 3})
    assert library.release(1).collections == ("Last",)
    library.edit(changes.inverse)
    assert (names(library), inside(library)) == (["First", "Lima trip", "Last"], [3, 1, 2])
    check_index(library)


def test_a_collection_keeps_a_release_whose_import_is_undone(library: Library) -> None:
    library.edit([collect(3, 1)])
    assert library.undo_preview(1) == (3, 2)
    assert library.undo(1).kept == 2
    assert [(one.id, one.collections, one.has_source) for one in whole(library)] == [
        (1, ("Lima trip",), False),
        (3, ("Lima trip",), False),
    ]
    check_index(library)
    changes = library.edit([CollectionDelete("Lima trip")])
    assert changes.removed == {1, 3}
    check_index(library)
    library.edit(changes.inverse)
    assert inside(library) == [3, 1]
    library.redo(1)
    assert (inside(library), len(whole(library))) == ([3, 1], 5)
    check_index(library)


def test_the_bin_keeps_the_place_of_a_release(library: Library) -> None:
    library.edit([collect(3, 1, 2)])
    changes = library.edit([DeleteEdit(frozenset({1}), on=True)])
    assert (inside(library), library.collections()[0].size) == ([3, 2], 2)
    check_index(library)
    library.edit([collect(4, before=2)])
    library.edit(changes.inverse)
    assert inside(library) == [3, 1, 4, 2]
    check_index(library)


def test_a_release_that_takes_over_another_one_takes_its_place(library: Library) -> None:
    library.edit([CollectionAdd("Both"), collect(3, 2, 5), collect(1, 2, name="Both")])
    changes = library.edit([JoinEdit(frozenset({1, 2}))])
    assert (inside(library), inside(library, "Both")) == ([3, 1, 5], [1])
    check_index(library)
    library.edit([collect(4, before=1)])
    assert inside(library) == [3, 4, 1, 5]
    library.edit([collect(4, on=False)])
    back = library.edit(changes.inverse)
    assert (inside(library), inside(library, "Both")) == ([3, 2, 5], [1, 2])
    check_index(library)
    library.edit(back.inverse)
    assert (inside(library), inside(library, "Both")) == ([3, 1, 5], [1])


def test_an_import_that_joins_releases_joins_their_collections(library: Library) -> None:
    bring_in(library, reading("b.txt", draft("Work"), draft("Labour", "2024-05-01", url="one")))
    library.edit([collect(7, 1, 6), TagEdit("x", frozenset({6}), on=True)])
    bring_in(library, reading("c.txt", draft("Work", url="one")))
    assert inside(library) == [1, 6]
    library.edit([collect(6, on=False)])
    library.undo(3)
    assert inside(library) == [7, 1]
    check_index(library)


def test_another_window_sees_them(library: Library) -> None:
    other = open_library(library.path)
    library.edit([collect(2, 1)])
    assert other.changed_elsewhere()
    library.edit([arrange(2)])
    assert other.changed_elsewhere()
    assert other.collection_ids("Lima trip") == [1, 2]
    other.close()
