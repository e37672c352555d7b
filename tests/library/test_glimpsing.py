"""The first rows before the rest: they are those of the result, whatever is asked for."""

from contextlib import closing
from threading import Event

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilo_desktop.library import Library, full_text, glimpsing, index, ordering, word_list
from ilo_desktop.newsroom.edits import DeleteEdit, NoteEdit, TagEdit
from ilo_desktop.newsroom.errors import Cancelled
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import BIN, EVERYTHING, Condition, Query
from tests.library.making import bring_in, draft, fresh, open_library, reading, shown
from tests.library.test_search import queries, releases
from tests.queries import asking


@pytest.fixture
def filled(library: Library, monkeypatch: pytest.MonkeyPatch) -> Library:
    monkeypatch.setattr(glimpsing, "_REACHES", (4, 12))
    monkeypatch.setattr(glimpsing, "MANY_RELEASES", 0)
    days = (f"2024-03-{day:02}" for day in range(20, 0, -1))
    drafts = [draft(f"{'Wages' if place % 2 else 'Skills'} {place}", day) for place, day in enumerate(days)]
    bring_in(library, reading("list.txt", *drafts))
    return library


def test_the_newest_hits_come_first(filled: Library) -> None:
    found = filled.glimpse(asking("wages"), 2)
    assert found is not None
    assert not found.is_whole
    whole = filled.find(asking("wages")).all_keys()
    assert found.result.all_keys() == whole[:2]
    assert found.result.query == asking("wages")
    further = filled.glimpse(asking("wages"), 5)
    assert further is not None
    assert further.result.all_keys() == whole[:6]


def test_what_is_rare_is_found_whole(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = filled.find(asking("wages")).all_keys()
    for reaches in ((4, 12), (4, 100)):  # fewer releases than there are, and more
        monkeypatch.setattr(glimpsing, "_REACHES", reaches)
        found = filled.glimpse(asking("wages"), 7)  # among the newest twelve there are six
        assert found is not None
        assert found.is_whole
        assert found.result.all_keys() == whole


def test_filters_are_known_at_once(filled: Library) -> None:
    for query in (EVERYTHING, Query((Condition(Facet.DATE, "2024-03-05"),))):
        found = filled.glimpse(query, 100)
        assert found is not None
        assert found.is_whole
        assert found.result.all_keys() == filled.find(query).all_keys()


def test_filters_of_a_large_library_are_read_among_the_newest(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"MANY_LISTED": 10, "_LARGE": 0, "_NEWEST": 6}.items():
        monkeypatch.setattr(index, name, value)
    monkeypatch.setattr(glimpsing, "_FILTERED", 5)
    filled.edit([TagEdit("Trip", frozenset(row.id for row in shown(filled)[::2]), on=True)])
    asked = Query((Condition(Facet.TAG, "Trip"),))
    whole = filled.find(asked).all_keys()
    with closing(open_library(filled.path)) as library:
        kept = library.glimpse(asked, 2, whole[-1])
        few = library.glimpse(asked, 4)
        found = library.glimpse(asked, 2)
    assert found is not None
    assert (found.is_whole, found.result.all_keys()) == (False, whole[:3])
    for all_of_it in (kept, few):
        assert all_of_it is not None
        assert (all_of_it.is_whole, all_of_it.result.all_keys()) == (True, whole)


def test_a_release_that_is_read_is_not_lost_from_sight(filled: Library) -> None:
    keys = filled.find(asking("wages")).all_keys()
    other = filled.find(asking("skills")).all_keys()[-1]
    assert filled.glimpse(asking("wages"), 2, keys[1]) is not None
    assert filled.glimpse(asking("wages"), 2, keys[-1]) is None  # the list goes to where it stands
    assert filled.glimpse(asking("wages"), 2, other) is not None


def test_hits_that_are_known_are_not_asked_for_again(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    filled.find(asking("wages"))
    monkeypatch.setattr(glimpsing, "_REACHES", (4,))
    found = filled.glimpse(asking("wages"), 2)
    assert found is not None
    assert found.result.all_keys() == filled.find(asking("wages")).all_keys()[:2]


def test_a_beginning_is_looked_for_as_the_words_that_begin_so(filled: Library) -> None:
    texts = ("Wageworker unions", "Wagé bill", "Wagering and odds", "Skilling")
    bring_in(filled, reading("more.txt", *(draft(text, f"2024-04-{n:02}") for n, text in enumerate(texts, start=1))))
    for search in ("wage", '"and odd', "union OR wagew", "headline:skill", "wages sorr"):
        asked = asking(search, is_typing=True)
        found = filled.glimpse(asked, 1)
        whole = filled.find(asked).all_keys()
        assert found is not None
        keys = found.result.all_keys()
        assert keys == whole[: len(keys)]
        assert bool(keys) is bool(whole)


def test_a_beginning_of_too_many_words_is_looked_for_as_it_is(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_list, "_MOST_WORDS", 1)
    bring_in(filled, reading("more.txt", draft("Wager", "2024-04-01"), draft("Wagering", "2024-04-02")))
    found = filled.glimpse(asking("wage", is_typing=True), 3)
    assert found is not None
    keys = found.result.all_keys()
    assert keys == filled.find(asking("wage", is_typing=True)).all_keys()[: len(keys)]


def test_the_most_relevant_come_first_with_their_order(filled: Library) -> None:
    bring_in(filled, reading("more.txt", draft("Old", "1999-01-01", text="wages and wages"), draft("Wages", None)))
    asked = asking("wages")
    whole = filled.find(asked, Order.RELEVANCE)
    with closing(open_library(filled.path)) as library:
        found = library.glimpse(asked, 4, order=Order.RELEVANCE)
        assert found is not None
        first = found.result.all_keys()
        assert (found.result.order, first) == (Order.RELEVANCE, whole.keys(0, 8))
        assert [found.result.row_of(key) for key in first] == list(range(8))
        assert library.glimpse(asked, 13, order=Order.RELEVANCE) is None
        assert library.glimpse(asked, 4, whole.key_at(11), order=Order.RELEVANCE) is None
        assert library.glimpse(asked, 4, whole.key_at(1), order=Order.RELEVANCE) is not None


def test_what_is_ranked_already_is_not_weighed_again(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = Query((*asking("wages").clauses, Condition(Facet.STATE, "unread")))
    whole = filled.find(asking("wages"), Order.RELEVANCE)
    monkeypatch.setattr(full_text, "first_ranked_keys", None)
    found = filled.glimpse(asked, 2, order=Order.RELEVANCE)
    assert found is not None
    assert found.result.all_keys() == whole.keys(0, 4)


def test_what_is_given_up_is_not_answered(filled: Library) -> None:
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        filled.glimpse(asking("wages"), 2, progress=Progress(stop=stop))


def test_the_bin_is_looked_into(filled: Library) -> None:
    filled.edit([DeleteEdit(frozenset(row.id for row in shown(filled)), on=True)])
    found = filled.glimpse(Query((*asking("wages").clauses, BIN)), 2)
    assert found is not None
    assert len(found.result) == 2
    found = filled.glimpse(asking("wages"), 2)
    assert found is not None
    assert not found.result


@settings(max_examples=30)
@given(st.data(), st.lists(releases(), min_size=3, max_size=12), st.lists(queries(), min_size=1, max_size=6))
def test_a_glimpse_is_how_the_result_begins(data: st.DataObject, drafts: list, asked: list[Query]) -> None:
    with fresh() as library, pytest.MonkeyPatch.context() as patch:
        patch.setattr(glimpsing, "_REACHES", (2, 4))
        patch.setattr(glimpsing, "MANY_RELEASES", 0)
        patch.setattr(word_list, "_LONGEST_INDEXED", 1)
        patch.setattr(word_list, "_MOST_WORDS", data.draw(st.sampled_from([1, 200])))
        patch.setattr(ordering, "_MOST_RANKED", data.draw(st.sampled_from([2, 5_000])))
        patch.setattr(index, "MANY_LISTED", 2)
        patch.setattr(index, "_LARGE", 0)
        patch.setattr(index, "_NEWEST", data.draw(st.sampled_from([2, 3])))
        patch.setattr(glimpsing, "_FILTERED", data.draw(st.sampled_from([2, 3])))
        bring_in(library, reading("list.txt", *drafts))
        for release_id in data.draw(st.sets(st.sampled_from([row.id for row in shown(library)]))):
            library.edit([TagEdit("会議", frozenset({release_id}), on=True), NoteEdit(release_id, "wages peru")])
        for query in asked:
            count = data.draw(st.integers(1, 3))
            order = data.draw(st.sampled_from([Order.NEWEST, Order.RELEVANCE]))
            whole = library.find(query, order).all_keys()
            again = open_library(library.path)  # whose index is as it is stored
            for found in (library.glimpse(query, count, order=order), again.glimpse(query, count, order=order)):
                if found is not None:
                    keys = found.result.all_keys()
                    assert keys == whole[: len(keys)]
                    assert len(keys) == len(whole) if found.is_whole else len(keys) >= count
            again.close()
