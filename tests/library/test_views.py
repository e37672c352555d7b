"""Saved views: queries under a name, in the user's order."""

import pytest

from ilo_desktop.library import Library
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import (
    CollectionAdd,
    CollectionRename,
    TagEdit,
    TagRename,
    ViewDelete,
    ViewMove,
    ViewRename,
    ViewSave,
)
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.kept import SavedView
from tests.library.making import bring_in, draft, reading

UNREAD = ViewSave("Unread", "is:unread", "newest")


def names(library: Library) -> list[str]:
    return [view.name for view in library.views()]


def test_views_are_saved_and_changed_and_taken_back(library: Library) -> None:
    saved = library.edit([UNREAD])
    assert (saved.keeps_otherwise, saved.is_empty, saved.marks) == (True, False, frozenset())
    changed = library.edit([ViewSave(" unread ", "is:unread wages", "headline")])
    assert library.views() == [SavedView("Unread", "is:unread wages", "headline")]
    assert changed.inverse == (UNREAD,)
    library.edit(changed.inverse)
    assert library.views() == [SavedView("Unread", "is:unread", "newest")]
    assert library.edit([UNREAD, ViewSave("\t", "x", "newest"), ViewDelete("No"), ViewMove("No")]) == ChangeSet()
    library.edit(saved.inverse)
    assert library.views() == []


def test_views_are_renamed_moved_and_deleted(library: Library) -> None:
    library.edit([ViewSave(name, f"tag:{name}", "newest") for name in ("A", "B", "C")])
    renamed = library.edit([ViewRename("b", "Für später")])
    assert (names(library), renamed.inverse) == (["A", "Für später", "C"], (ViewRename("Für später", "B"),))
    with pytest.raises(NewsroomError) as caught:
        library.edit([ViewRename("C", "fur spater")])
    assert caught.value.code is Code.NAME_TAKEN
    moved = library.edit([ViewMove("C", "A")])
    assert names(library) == ["C", "A", "Für später"]
    deleted = library.edit([ViewDelete("A")])
    assert names(library) == ["C", "Für später"]
    library.edit(deleted.inverse)
    assert library.views()[1] == SavedView("A", "tag:A", "newest")
    library.edit(moved.inverse)
    assert names(library) == ["A", "Für später", "C"]


def test_half_a_surrogate_pair_is_kept_as_a_sign_for_it(library: Library) -> None:
    library.edit([ViewSave("Half", "wages \ud800", "newest")])
    assert library.views() == [SavedView("Half", "wages \N{REPLACEMENT CHARACTER}", "newest")]


def test_views_follow_tags_and_collections_to_their_new_names(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Wages")))
    this = frozenset({1})
    library.edit([TagEdit("Lima", this, on=True), TagEdit("Quito", this, on=True), CollectionAdd("Trip")])
    queries = ["wages tag:lima", "-in:Trip tag:(Lima OR Quito)", "tag:Cusco", "in:lima", "(tag:lima"]
    library.edit([ViewSave(str(number), query, "newest") for number, query in enumerate(queries)])
    renamed = library.edit([TagRename("Lima", "Cusco")])
    followed = ["wages tag:Cusco", "-in:Trip tag:(Cusco OR Quito)", "tag:Cusco", "in:lima", "(tag:lima"]
    assert [view.query for view in library.views()] == followed
    assert renamed.keeps_otherwise
    joined = library.edit([TagRename("Cusco", "quito"), CollectionRename("trip", "To Lima")])
    assert library.views()[1].query == '-in:"To Lima" tag:Quito'
    library.edit(joined.inverse)
    assert [view.query for view in library.views()] == followed
    library.edit(renamed.inverse)
    assert [view.query for view in library.views()] == queries
