"""How many releases each of many queries has, and a collection in the order that the user gave it."""

from datetime import date

import pytest

from ilo_desktop.library import Library
from ilo_desktop.library.count_memory import CountMemory
from ilo_desktop.newsroom.edits import ArrangeEdit, CollectEdit, CollectionAdd, DeleteEdit, MarkEdit
from ilo_desktop.newsroom.errors import Cancelled
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.query import EVERYTHING, Condition, Query
from ilo_desktop.newsroom.release import Mark
from tests.library.making import bring_in, draft, open_library, reading
from tests.queries import asking

LIST = (draft("Wages in China"), draft("Skills in Peru"), draft("Kenya ratifies"), draft("Wages in Peru"))
QUERIES = [asking("wages"), asking("is:starred"), EVERYTHING, asking("in:Trip"), asking("wages")]
TRIP = Query((Condition(Facet.COLLECTION, "Trip"),))


@pytest.fixture(autouse=True)
def _filled(library: Library) -> None:
    bring_in(library, reading("a.txt", *LIST))
    library.edit([CollectionAdd("Trip"), CollectEdit("Trip", (4, 1, 3), on=True)])


class Stopping:
    """A user who wants no more at once."""

    def step(self, done: int, total: int) -> None:
        raise Cancelled


def listed(library: Library, query: Query, order: Order = Order.COLLECTION) -> list[int]:
    found = library.find(query, order)
    return library.ids(found.keys(0, len(found)))


def test_many_queries_are_counted_at_one_moment_and_follow_each_write(library: Library) -> None:
    assert library.counts_of(QUERIES) == [2, 0, 4, 3, 2]
    library.edit([MarkEdit(Mark.STARRED, frozenset({1, 2}), on=True)])
    assert library.counts_of(QUERIES) == [2, 2, 4, 3, 2]
    other = open_library(library.path)
    other.edit([DeleteEdit(frozenset({1}), on=True)])
    other.close()
    assert library.counts_of(QUERIES) == [1, 1, 3, 2, 1]
    assert library.counts_of(QUERIES) == [len(library.find(query)) for query in QUERIES]
    assert library.counts_of([]) == []


def test_counting_stops_when_it_is_not_wanted_any_more(library: Library) -> None:
    with pytest.raises(Cancelled):
        library.counts_of(QUERIES, Stopping())


def test_counts_are_remembered_for_one_generation_and_one_day() -> None:
    memory = CountMemory()
    asked: list[Query] = []

    def ask(query: Query) -> int:
        asked.append(query)
        return len(asked)

    one, other, day = asking("one"), asking("other"), date(2024, 5, 6)
    assert memory.counts((1, day), [one, other, one], ask) == [1, 2, 1]
    assert memory.counts((1, day), [other], ask) == [2]
    assert memory.counts((1, date(2024, 5, 7)), [other], ask) == [3]
    assert memory.counts((2, date(2024, 5, 7)), [other, one], ask) == [4, 5]
    assert asked == [one, other, other, other, one]


def test_a_collection_is_listed_by_hand(library: Library) -> None:
    found = library.find(TRIP, Order.COLLECTION)
    assert (listed(library, TRIP), found.order) == ([4, 1, 3], Order.COLLECTION)
    library.edit([ArrangeEdit("Trip", (3,), before=1)])
    assert listed(library, asking("in:TRIP")) == [4, 3, 1]
    library.edit([DeleteEdit(frozenset({3}), on=True)])
    assert listed(library, TRIP) == [4, 1]
    assert [found.row_of(key) for key in found.keys(0, 3)] == [0, 1, 2]


@pytest.mark.parametrize("search", ["", "-in:Trip", "in:(Trip OR Other)", "in:Other"])
def test_what_is_not_of_one_collection_has_no_order_by_hand(library: Library, search: str) -> None:
    assert listed(library, asking(search)) == listed(library, asking(search), Order.NEWEST)


def test_a_search_within_a_collection_keeps_its_order(library: Library) -> None:
    assert listed(library, asking("in:trip wages")) == [4, 1]
