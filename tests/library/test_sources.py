"""What releases come from: documents by their names, and hosts."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilo_desktop.library import Library, sources
from ilo_desktop.newsroom.edits import DeleteEdit
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.hosts import host_of
from ilo_desktop.newsroom.query import Condition, Query
from ilo_desktop.newsroom.release import Reading, Release
from ilo_desktop.newsroom.text import fold
from tests.library.histories import histories, switch
from tests.library.making import bring_in, draft, fresh, headlines, reading, whole
from tests.library.scan import counts


@pytest.fixture
def filled(library: Library) -> Library:
    with_address = draft("One", url="one"), draft("Two", identifiers=(), url="two")
    bring_in(library, reading("ILO-News_2024.html", *with_address, draft("Three")))
    from_web = reading("saved page.htm", draft("Four"), draft("Three"))
    assert from_web.document
    address = "https://me:secret@WWW.ilo.org:443/news"
    bring_in(library, replace(from_web, document=replace(from_web.document, source_url=address)))
    return library


def found(library: Library, words: str, *, is_prefix: bool = False) -> list[str]:
    with library._read() as (connection, snapshot):
        keys = sources.matching_keys(connection, snapshot, tuple(words.split()), is_prefix=is_prefix)
        shown = keys & snapshot.listed
    return sorted(row.headline for row in library.rows(list(shown)))


@pytest.mark.parametrize(
    ("words", "headlines"),
    [
        ("ilo news 2024 html", ["One", "Three", "Two"]),
        ("news 2024", ["One", "Three", "Two"]),
        ("2024 news", []),
        ("new", []),
        ("www ilo org", ["Four", "Three"]),
        ("ilo", ["Four", "One", "Three", "Two"]),
        ("example org", ["One", "Two"]),
        ("org", ["Four", "One", "Three", "Two"]),
        ("secret", []),
        ("443", []),
        ("page", ["Four", "Three"]),
        ("", []),
    ],
)
def test_words_are_found_in_names_of_documents_and_in_hosts(filled: Library, words: str, headlines: list[str]) -> None:
    assert found(filled, words) == headlines


def test_the_last_word_may_go_on(filled: Library) -> None:
    assert found(filled, "www il", is_prefix=True) == ["Four", "Three"]
    assert found(filled, "ilo new", is_prefix=True) == ["One", "Three", "Two"]


def test_what_is_undone_is_no_source_and_the_bin_is_not_counted(filled: Library) -> None:
    assert filled.sources() == [
        ("ILO-News_2024.html", 3),
        ("example.org", 2),
        ("saved page.htm", 2),
        ("www.ilo.org", 2),
    ]
    one = next(release for release in whole(filled) if release.headline == "One")
    filled.edit([DeleteEdit(frozenset({one.id}), on=True)])
    assert filled.sources()[0] == ("ILO-News_2024.html", 2)
    assert ("example.org", 1) in filled.sources()
    filled.undo(2)
    assert found(filled, "page") == []
    assert filled.sources() == [("ILO-News_2024.html", 2), ("example.org", 1)]


def test_a_document_is_found_by_each_name_under_which_it_came(library: Library) -> None:
    drafts = draft("One"), draft("Two")
    bring_in(library, reading("first.txt", *drafts, content=b"x"), ticked=[0])
    bring_in(library, reading("second.txt", *drafts, content=b"x"))
    assert found(library, "first") == found(library, "second txt") == ["One", "Two"]
    library.undo(2)
    assert (found(library, "first"), found(library, "second"), headlines(library)) == (["One"], [], ["One"])


def test_the_many_are_found_as_the_few(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "_MANY", 1)
    assert found(filled, "news 2024") == ["One", "Three", "Two"]
    assert found(filled, "page") == ["Four", "Three"]


@settings(max_examples=30)
@given(histories(), st.sampled_from(["1", "2 txt", "txt", "example", "example org", "10"]))
def test_sources_are_those_that_releases_tell(history: tuple[list[Reading], list[int]], words: str) -> None:
    readings, numbers = history
    with fresh() as library:
        for number, one in enumerate(readings):
            url = f"https://example.org/{number}"
            bring_in(library, replace(one, drafts=tuple(replace(draft, url=url) for draft in one.drafts)))
        switch(library, numbers)
        releases = whole(library)
        having = sorted(release.headline for release in releases if _is_from(release, words))
        assert found(library, words) == having
        known = dict(library.sources())
        assert known == {
            name: sum(name in _names(release) for release in releases) for name in set().union(*map(_names, releases))
        }


def _names(release: Release) -> set[str]:
    names = {sighting.document for sighting in release.sightings} | {host_of(release.url)}
    return names - {""}


def _is_from(release: Release, words: str) -> bool:
    return any(f" {words} " in f" {fold(name)} " for name in _names(release))


def test_a_search_asks_for_sources(filled: Library) -> None:
    assert headlines(filled, Query((Condition(Facet.SOURCE, "WWW.ILO.org"),))) == ["Four", "Three"]
    assert len(filled.find(Query((Condition(Facet.SOURCE, "ILO", is_excluded=True),)))) == 0
    query = Query((Condition(Facet.SOURCE, "News 2024"), Condition(Facet.SOURCE, "example", is_excluded=True)))
    assert headlines(filled, query) == ["Three"]
    assert filled.counts(query) == counts(filled, query)
    filled.undo(1)
    assert headlines(filled, query) == []
