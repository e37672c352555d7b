"""Rows and whole releases."""

import pytest

from ilo_desktop.library import Library
from ilo_desktop.library.row_facts import EXCERPT_LENGTH
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.query import EVERYTHING
from tests.library.making import bring_in, draft, reading, shown


def test_rows_come_in_the_order_of_their_keys_and_without_those_that_are_gone(library: Library) -> None:
    bring_in(library, reading("a.txt", *(draft(name) for name in "abc")))
    keys = library.find(EVERYTHING).all_keys()
    assert [row.headline for row in library.rows([keys[2], 77, keys[0]])] == ["c", "a"]
    assert library.rows([]) == []
    assert library.ids([keys[2], 77, keys[0]]) == [3, 1]
    assert [library.key_of(release_id) for release_id in (1, 2, 3, 4)] == [*keys, None]


def test_a_row_shows_the_summary_else_the_start_of_the_text(library: Library) -> None:
    long = "ä" * 1000
    bring_in(library, reading("a.txt", draft("a", summary=long, text="t"), draft("b", text=long), draft("c")))
    assert [row.excerpt for row in shown(library)] == [long[:EXCERPT_LENGTH], long[:EXCERPT_LENGTH], ""]


def test_a_row_has_topics_countries_and_place(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Skills and wages in Peru and China", place="Lima", language="en")))
    (row,) = shown(library)
    assert (row.topics, row.countries, row.place) == (("skills", "wages"), ("PE", "CN"), "Lima")
    assert row.language == "en"


def test_releases_come_in_the_order_of_their_ids(library: Library) -> None:
    bring_in(library, reading("a.txt", *(draft(f"{n}") for n in range(450))))
    ids = [450, 3, *range(100, 400), 9999, 1]
    assert [one.id for one in library.releases(ids)] == [number for number in ids if number != 9999]
    assert list(library.releases([])) == []


def test_a_release_that_is_not_listed_is_unknown(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("a")))
    library.undo(1)
    for number in (1, 2):
        with pytest.raises(NewsroomError) as caught:
            library.release(number)
        assert caught.value.code is Code.RELEASE_UNKNOWN
        assert caught.value.values == {"number": number}
