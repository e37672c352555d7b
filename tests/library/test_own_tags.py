"""Tags of the user's own: given, renamed, filtered by, searched, and kept through everything."""

import pytest

from ilo_desktop.library import Library
from ilo_desktop.newsroom.edits import NoteEdit, TagEdit, TagRename
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition, Query
from tests.library.making import bring_in, draft, headlines, open_library, reading, shown, whole
from tests.library.scan import check_index, counts
from tests.queries import asking

LIST = (draft("Wages in China"), draft("Skills in Peru"), draft("Kenya ratifies"))


@pytest.fixture(autouse=True)
def _filled(library: Library) -> None:
    bring_in(library, reading("a.txt", *LIST))


def tag(name: str, *ids: int, on: bool = True) -> TagEdit:
    return TagEdit(name, frozenset(ids), on)


def bearing(name: str, *, search: str = "", is_excluded: bool = False) -> Query:
    return asking(search, conditions=frozenset({Condition(Facet.TAG, name, is_excluded)}))


def test_tags_are_given_and_taken(library: Library) -> None:
    changes = library.edit([tag("  For \n Friday", 1, 2), tag("zoo", 1), tag("Élan", 1)])
    assert (changes.marks, changes.moves_rows) == ({1, 2}, False)
    assert [row.own_tags for row in shown(library)] == [("Élan", "For Friday", "zoo"), ("For Friday",), ()]
    assert library.release(1).own_tags == ("Élan", "For Friday", "zoo")
    assert library.own_tags() == [("For Friday", 2), ("zoo", 1), ("Élan", 1)]
    library.edit([tag("for friday", 1, on=False)])
    assert library.own_tags() == [("For Friday", 1), ("zoo", 1), ("Élan", 1)]
    check_index(library)


def test_the_first_spelling_stays_while_a_release_bears_it(library: Library) -> None:
    library.edit([tag("Überstunden", 1)])
    library.edit([tag("UBERSTUNDEN", 2)])
    assert library.own_tags() == [("Überstunden", 2)]
    library.edit([tag("uberstunden", 1, 2, on=False)])
    assert library.own_tags() == []
    library.edit([tag("UBERSTUNDEN", 2)])
    assert library.own_tags() == [("UBERSTUNDEN", 1)]


def test_filtering_and_counting(library: Library) -> None:
    library.edit([tag("Lima", 1, 2), tag("Cusco", 2)])
    assert headlines(library, bearing("Lima")) == ["Wages in China", "Skills in Peru"]
    assert headlines(library, bearing("Lima", is_excluded=True)) == ["Kenya ratifies"]
    assert headlines(library, bearing("lima")) == ["Wages in China", "Skills in Peru"]
    assert headlines(library, bearing("limas")) == []
    query = bearing("Cusco", search="skills")
    assert library.counts(query) == counts(library, query)
    assert library.counts(asking("china")).values[Facet.TAG] == (("Lima", 1), ("Cusco", 0))


def test_a_tag_is_renamed_on_all_its_releases(library: Library) -> None:
    library.edit([tag("Lima", 1, 2)])
    changes = library.edit([TagRename("LIMA", "Cusco  region")])
    assert (changes.marks, changes.inverse) == ({1, 2}, (TagRename("Cusco region", "Lima"),))
    assert changes.renamed == ((Facet.TAG, "Lima", "Cusco region"),)
    assert library.own_tags() == [("Cusco region", 2)]
    assert headlines(library, asking("lima")) == []
    assert headlines(library, asking("cusco region")) == ["Wages in China", "Skills in Peru"]
    library.edit([TagRename("cusco region", "CUSCO Region")])
    assert library.own_tags() == [("CUSCO Region", 2)]
    check_index(library)


def test_a_tag_that_gets_the_name_of_another_joins_it(library: Library) -> None:
    library.edit([tag("Lima", 1, 2), tag("Cusco", 2, 3)])
    changes = library.edit([TagRename("Cusco", "lima")])
    assert library.own_tags() == [("Lima", 3)]
    assert changes.inverse == (tag("Lima", 3, on=False), tag("Cusco", 2, 3))
    library.edit(changes.inverse)
    assert library.own_tags() == [("Cusco", 2), ("Lima", 2)]
    check_index(library)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("überstunden", [1]),
        ("UBERSTUNDEN", [1]),
        ("worker's", [2]),
        ("“worker’s voice”", [2]),
        ('"voice call"', []),
        ("会", [3]),
        ("議室", [3]),
        ("wages überstunden", [1]),
        ("uberstunden seven", [1]),
        ("skills überstunden", []),
        ("voice call", [2]),
        ('"wages überstunden"', []),
        ("★", [1, 2, 3]),
    ],
)
def test_notes_and_tags_are_searched_by_the_same_words_as_texts(
    library: Library, search: str, found: list[int]
) -> None:
    library.edit([tag("Überstunden", 1), tag("worker’s voice", 2), tag("Call", 2), tag("会議室", 3), tag("★", 3)])
    library.edit([NoteEdit(1, "Page\nseven")])
    assert [row.id for row in shown(library, asking(search))] == found


def test_a_tag_matches_as_it_is_typed(library: Library) -> None:
    library.edit([tag("Overtime", 2), tag("Oversight", 3)])
    assert headlines(library, asking("overt", is_typing=True)) == ["Skills in Peru"]
    assert headlines(library, asking("over", is_typing=True)) == ["Skills in Peru", "Kenya ratifies"]
    assert headlines(library, asking("over")) == []


def test_a_search_that_is_remembered_learns_of_tags_and_notes(library: Library) -> None:
    assert headlines(library, asking("lima")) == []
    library.edit([tag("Lima", 1)])
    assert headlines(library, asking("lima")) == ["Wages in China"]
    library.edit([NoteEdit(2, "Lima?"), tag("Lima", 1, on=False)])
    assert headlines(library, asking("lima")) == ["Skills in Peru"]
    library.edit([NoteEdit(2, "")])
    assert headlines(library, asking("lima")) == []


def test_another_window_sees_them(library: Library) -> None:
    with_tags = open_library(library.path)
    library.edit([tag("Lima", 1), NoteEdit(2, "Cusco")])
    assert with_tags.changed_elsewhere()
    assert with_tags.own_tags() == [("Lima", 1)]
    assert headlines(with_tags, asking("cusco")) == ["Skills in Peru"]
    library.edit([TagRename("Lima", "Quito")])
    assert with_tags.own_tags() == [("Quito", 1)]
    with_tags.close()


def test_a_tag_keeps_a_release_whose_import_is_undone(library: Library) -> None:
    library.edit([tag("Lima", 1)])
    assert library.undo_preview(1) == (2, 1)
    changes = library.undo(1)
    assert (changes.kept, changes.removed) == (1, {2, 3})
    assert [(one.id, one.own_tags, one.has_source) for one in whole(library)] == [(1, ("Lima",), False)]
    check_index(library)
    library.redo(1)
    assert [one.own_tags for one in whole(library)] == [("Lima",), (), ()]
    check_index(library)


def test_tags_stay_when_a_release_comes_again_and_when_it_changes(library: Library) -> None:
    library.edit([tag("Lima", 1), NoteEdit(2, "Seen")])
    bring_in(library, reading("b.txt", *LIST, draft("Wages in China", summary="They rise")))
    assert library.release(1).summary == "They rise"
    assert library.release(1).own_tags == ("Lima",)
    bring_in(library, reading("c.txt", draft("Skills in Peru", "2024-05-01", url="p"), saved="2030-01-01"))
    check_index(library)


def test_tags_and_notes_follow_a_release_to_another_day(library: Library) -> None:
    bring_in(library, reading("b.txt", draft("Work", "2024-03-07", url="w")))
    library.edit([tag("Lima", 4), NoteEdit(4, "Seen")])
    bring_in(library, reading("c.txt", draft("Work", "2024-05-01", url="w"), saved="2030-01-01"))
    assert headlines(library) == ["Work", *(one.headline for one in LIST)]
    assert headlines(library, asking("lima seen")) == ["Work"]
    check_index(library)


def test_releases_that_join_join_their_tags_and_notes(library: Library) -> None:
    bring_in(library, reading("b.txt", draft("Work"), draft("Labour", "2024-05-01", url="one")))
    library.edit([tag("Lima", 4), tag("Cusco", 5), tag("Both", 4, 5), NoteEdit(5, "Seen")])
    bring_in(library, reading("c.txt", draft("Work", url="one")))
    assert library.release(4).own_tags == ("Both", "Cusco", "Lima")
    assert headlines(library, asking("seen cusco")) == [library.release(4).headline]
    assert library.own_tags() == [("Both", 1), ("Cusco", 1), ("Lima", 1)]
    check_index(library)
    library.undo(3)
    assert library.own_tags() == [("Both", 2), ("Cusco", 2), ("Lima", 1)]
    check_index(library)
