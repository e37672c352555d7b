"""Putting what a query gives into an order: by the day, by the words that are searched for, by headline.

The database sorts: it holds up no other thread, and is interrupted like any question. Headlines stand in their order in
an index, for to sort a million of them takes seconds; how relevant releases are must be asked of the full-text index
anew for each search. Of both, the latest is remembered, in four bytes a release.
"""

import json
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import islice
from threading import Lock

from pyroaring import BitMap
from sqlalchemy import Connection

from ilo_desktop.library import full_text
from ilo_desktop.library.collecting import Contents
from ilo_desktop.library.index import DELETED, LISTED, Snapshot
from ilo_desktop.library.result_set import Listed, NewestFirst, OldestFirst, ResultSet, pieces
from ilo_desktop.library.shelves import Shelf
from ilo_desktop.library.tables import COLLECTION
from ilo_desktop.newsroom.clauses import Field, Words
from ilo_desktop.newsroom.order import Order, collection_of
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.query import Query

#: Of a result with a smaller share of the library the headlines are looked up, else all are gone through.
_SMALL_SHARE = 20
#: So many of the most relevant releases are looked through for those that have all else of a query.
_MOST_RANKED = 5_000
_BY_HEADLINE = "SELECT json_group_array(key) FROM (SELECT key FROM release ORDER BY headline_order, key DESC)"
_SOME_BY_HEADLINE = (
    "SELECT json_group_array(key) FROM (SELECT key FROM release"
    " WHERE key IN (SELECT value FROM json_each(?)) ORDER BY headline_order, key DESC)"
)


class OrderMemory:
    """All keys by headline, and those of the latest search by relevance: while filters change, nothing is sorted."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._known: dict[Order, tuple[tuple[int, str], array[int]]] = {}

    def get(self, order: Order, generation: int, words: str, ask: Callable[[], "array[int]"]) -> "array[int]":
        """Return the keys in an order, by some words, at a generation of the library's texts."""
        known = self.known(order, generation, words)
        if known is not None:
            return known
        found = ask()
        with self._lock:
            self._known[order] = ((generation, words), found)
        return found

    def known(self, order: Order, generation: int, words: str) -> "array[int] | None":
        """Return the keys in an order that was asked for already; None in any other."""
        with self._lock:
            known = self._known.get(order)
        return known[1] if known is not None and known[0] == (generation, words) else None


@dataclass(frozen=True, slots=True)
class Ordering:
    """Puts results of one moment of the library in order."""

    connection: Connection
    _snapshot: Snapshot
    _memory: OrderMemory
    _progress: Progress

    def arranged(self, result: ResultSet, order: Order) -> ResultSet:
        """Return a result in an order: where it does not suit the query, the newest first."""
        match order:
            case Order.OLDEST:
                return replace(result, order=order, arranged=OldestFirst(result.bitmap))
            case Order.HEADLINE:
                return by_hand(result, self._by_headline(result.bitmap), order, self._progress)
            case Order.RELEVANCE if order.suits(result.query):
                words = _relevant(result.query)
                ranked = self._remembered(order, words, lambda: self._ranked(words))
                return by_hand(result, ranked, order, self._progress)
            case Order.COLLECTION if (name := collection_of(result.query)) is not None:
                return by_hand(result, self._in_collection(name), order, self._progress)
        return result

    def most_relevant(self, query: Query, wanted: BitMap, count: int) -> ResultSet:
        """Return the first of a query's releases by relevance; fewer than ``count`` where they are not so many.

        ``wanted`` is what has ``all_but_words`` of the query: words are asked for here.
        """
        words = _relevant(query)
        ranked = self._memory.known(Order.RELEVANCE, self._snapshot.text_generation, words)
        if ranked is None:
            total = self._snapshot.count(LISTED) + self._snapshot.count(DELETED)
            most = min(2 * count * total // max(len(wanted), 1), _MOST_RANKED)
            ranked = full_text.first_ranked_keys(self.connection, words, most, self._progress)
        keys = list(islice((key for key in ranked[:_MOST_RANKED] if key in wanted), 2 * count))
        return by_hand(ResultSet(query, self._snapshot.generation, BitMap(keys)), keys, Order.RELEVANCE)

    def _in_collection(self, name: str) -> "array[int]":
        collection = Shelf(self.connection, COLLECTION).find(name)
        keys = "[]" if collection is None else Contents(self.connection, COLLECTION).shown_keys(collection)
        return full_text.numbers(keys, self._progress)

    def _remembered(self, order: Order, words: str, ask: Callable[[], "array[int]"]) -> "array[int]":
        return self._memory.get(order, self._snapshot.text_generation, words, ask)

    def _ranked(self, words: str) -> "array[int]":
        return full_text.ranked_keys(self.connection, words, self._progress)

    def _by_headline(self, keys: BitMap) -> "array[int]":
        if len(keys) * _SMALL_SHARE < self._snapshot.count(LISTED):
            some = self.connection.exec_driver_sql(_SOME_BY_HEADLINE, (json.dumps(list(keys)),)).scalar_one()
            return full_text.numbers(some, self._progress)
        return self._remembered(Order.HEADLINE, "", self._all_by_headline)

    def _all_by_headline(self) -> "array[int]":
        return full_text.numbers(self.connection.exec_driver_sql(_BY_HEADLINE).scalar_one(), self._progress)


def all_but_words(query: Query) -> Query:
    """Return what a release needs besides words that make it relevant, if it is one of those that are weighed."""
    return query if _needed_words(query) is None else query.dropping(query.search)


def _relevant(query: Query) -> str:
    """Return what releases are the more relevant to the more of it they have, in FTS5's language."""
    needed = _needed_words(query)
    return full_text.any_of(query.terms) if needed is None else full_text.match_expression(needed)


def _needed_words(query: Query) -> list[Words] | None:
    """Return the words of a search that must all occur, so that only what has them need be weighed; else None."""
    search = [clause for clause in query.search if isinstance(clause, Words) and clause.field is not Field.NOTE]
    return search if len(search) == len(query.search) else None


def by_hand(
    result: ResultSet, keys: Iterable[int], order: Order = Order.COLLECTION, progress: Progress = NO_PROGRESS
) -> ResultSet:
    """Return a result in the order of a list of keys; what the list lacks comes after it, the newest first."""
    wanted = result.bitmap
    listed = array("I")
    for some in pieces(keys):
        progress.step(len(listed), len(wanted))
        listed.extend([key for key in some if key in wanted])
    if len(listed) < len(wanted):
        rest = wanted - BitMap(listed)
        listed.extend(NewestFirst(rest).slice(0, len(rest)))
    return replace(result, order=order, arranged=Listed(wanted, listed, progress))
