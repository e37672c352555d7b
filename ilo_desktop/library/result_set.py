"""What a query gives: the keys of its releases, in one of the orders of a list.

In the orders by date a result is its bitmap alone. In the others it is the bitmap with the keys written out, and the
row of each: eight bytes a release.
"""

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Protocol

from pyroaring import BitMap

from ilo_desktop.newsroom.keys import SEQUENCE_BITS, undated_range
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.query import Query

_KEYS_AT_ONCE = 10_000
#: Up to so many keys are looked up one by one, and up to so many runs are looked for; else all keys are gone through.
_FEW_KEYS = 200
_FEW_RUNS = 100

Runs = list[tuple[int, int]]


class Arrangement(Protocol):
    """The keys of a bitmap in some order, for rows that are there."""

    def slice(self, start: int, stop: int) -> list[int]:
        """Return the keys of some rows."""

    def row_of(self, key: int) -> int:
        """Return the row of a key that is there."""

    def place_of(self, key: int) -> int | None:
        """Return where a key that is not there would stand; None where its order does not tell."""


@dataclass(frozen=True, slots=True)
class NewestFirst:
    """The keys from the highest to the lowest."""

    _keys: BitMap

    def slice(self, start: int, stop: int) -> list[int]:
        """Return the keys of some rows."""
        count = len(self._keys)
        return list(self._keys[count - stop : count - start])[::-1]

    def row_of(self, key: int) -> int:
        """Return the row of a key that is there."""
        return len(self._keys) - self._keys.rank(key)

    def place_of(self, key: int) -> int | None:
        """Return where a key that is not there would stand."""
        return self.row_of(key)


class OldestFirst:
    """The keys from the lowest to the highest, but those of undated releases, which are the lowest, come last."""

    __slots__ = ("_keys", "_undated")

    def __init__(self, keys: BitMap) -> None:
        self._keys = keys
        self._undated = keys.range_cardinality(*undated_range())

    def slice(self, start: int, stop: int) -> list[int]:
        """Return the keys of some rows."""
        dated = len(self._keys) - self._undated
        found = list(self._keys[self._undated + start : self._undated + min(stop, dated)]) if start < dated else []
        if stop > dated:
            found += self._keys[max(start - dated, 0) : stop - dated]
        return found

    def row_of(self, key: int) -> int:
        """Return the row of a key that is there."""
        return self._row_from(key, self._keys.rank(key) - 1)

    def place_of(self, key: int) -> int | None:
        """Return where a key that is not there would stand."""
        return self._row_from(key, self._keys.rank(key))

    def _row_from(self, key: int, lower: int) -> int:
        is_dated = key >= undated_range()[1]
        return lower - self._undated if is_dated else len(self._keys) - self._undated + lower


class Listed:
    """Keys in an order that they do not tell themselves."""

    __slots__ = ("_keys", "_order", "_rows")

    def __init__(self, keys: BitMap, order: "array[int]", progress: Progress = NO_PROGRESS) -> None:
        """``order`` holds each of the keys once."""
        self._keys = keys
        self._order = order
        self._rows = _rows_by_key(keys, order, progress)

    def slice(self, start: int, stop: int) -> list[int]:
        """Return the keys of some rows."""
        return self._order[start:stop].tolist()

    def row_of(self, key: int) -> int:
        """Return the row of a key that is there."""
        return self._rows[self._keys.rank(key) - 1]

    def place_of(self, _key: int) -> int | None:
        """Return None."""
        return None


def _rows_by_key(keys: BitMap, order: "array[int]", progress: Progress) -> "array[int]":
    """Return the rows of all keys, by how many of the keys are lower."""
    # In small steps: one sort of a million numbers would hold up every other thread as long as it takes.
    rising = array("I")
    for some in pieces(keys):
        rising.extend(some)
    rows = array("I", bytes(rising.itemsize * len(rising)))
    # The keys of a day mostly follow each other: the place of the first tells that of each. Where not, it is searched.
    lower: dict[int, int] = {}
    for place, key in enumerate(rising):
        lower.setdefault(key >> SEQUENCE_BITS, place - key)
    for row, key in enumerate(order):
        if row % _KEYS_AT_ONCE == 0:
            progress.step(row, len(order))
        place = key + lower[key >> SEQUENCE_BITS]
        is_there = place < len(rising) and rising[place] == key
        rows[place if is_there else bisect_left(rising, key)] = row
    return rows


def pieces(keys: Iterable[int]) -> Iterator[list[int]]:
    """Yield keys by some thousands, between which other threads can run."""
    iterator = iter(keys)
    while some := list(islice(iterator, _KEYS_AT_ONCE)):
        yield some


def runs(rows: Iterable[int]) -> Runs:
    """Return ascending rows as runs without gaps, each with its first and last row."""
    found: Runs = []
    for row in rows:
        if found and row <= found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found


def _runs_of_ranks(keys: BitMap, chosen: BitMap) -> Runs | None:
    """Return the places of chosen keys among all, by how many are lower, as runs; None where these are many."""
    found: Runs = []
    done = 0
    while done < len(chosen):
        if len(found) == _FEW_RUNS:
            return None
        first = keys.rank(chosen[done]) - 1
        low, high = 1, len(chosen) - done
        while low < high:  # the longest stretch in which none is left out
            length = (low + high + 1) // 2
            is_whole = keys.rank(chosen[done + length - 1]) == first + length
            low, high = (length, high) if is_whole else (low, length - 1)
        found.append((first, first + low - 1))
        done += low
    return found


@dataclass(frozen=True, slots=True)
class ResultSet:
    """The releases that a query matches, in an order, at one generation of the library. Never changes."""

    query: Query
    generation: int
    _keys: BitMap
    order: Order = Order.NEWEST
    #: How the keys are arranged; None: the newest first.
    arranged: Arrangement | None = field(default=None, compare=False, repr=False)

    def __len__(self) -> int:
        return len(self._keys)

    def __contains__(self, key: int) -> bool:
        return key in self._keys

    @property
    def bitmap(self) -> BitMap:
        """The keys, in no order; never to be changed."""
        return self._keys

    @property
    def newest(self) -> int | None:
        """The key of the newest release, in whatever order they are; None where there is none."""
        return self._keys.max() if self._keys else None

    def key_at(self, row: int) -> int:
        """Return the key of a row, counted from 0; IndexError outside."""
        if not 0 <= row < len(self._keys):
            raise IndexError(row)
        return self.keys(row, row + 1)[0]

    def keys(self, start: int, stop: int) -> list[int]:
        """Return the keys of the rows from ``start`` up to, not including, ``stop``."""
        start, stop = max(start, 0), min(stop, len(self._keys))
        return self._arrangement.slice(start, stop) if start < stop else []

    def row_of(self, key: int) -> int | None:
        """Return the row of a key, None where it is not among the results."""
        return self._arrangement.row_of(key) if key in self._keys else None

    def place_of(self, key: int) -> int | None:
        """Return the row of a key, or where it would stand; None where it is not there and its order does not tell."""
        return self._arrangement.row_of(key) if key in self._keys else self._arrangement.place_of(key)

    def all_keys(self) -> list[int]:
        """Return all keys in their order."""
        return self.keys(0, len(self._keys))

    def keys_of(self, runs: Sequence[tuple[int, int]]) -> "RowKeys":
        """Return the keys of runs of rows, each with its first and its last row, without reading them yet."""
        return RowKeys(self, runs)

    def bitmap_of(self, runs: Sequence[tuple[int, int]]) -> BitMap:
        """Return the keys of runs of rows, in no order; never to be changed."""
        if sum(last + 1 - first for first, last in runs) == len(self._keys):
            return self._keys
        chosen = BitMap()
        for first, last in runs:
            chosen.update(self.keys(first, last + 1))
        return chosen

    def runs_of(self, keys: BitMap) -> Runs:
        """Return the rows of those keys that are there as runs without gaps, each with its first and its last row."""
        chosen = keys & self._keys
        if len(chosen) == len(self._keys):
            return [(0, len(chosen) - 1)] if chosen else []
        if len(chosen) <= _FEW_KEYS:
            return runs(sorted(self._arrangement.row_of(key) for key in chosen))
        of_ranks = None if self.arranged is not None else _runs_of_ranks(self._keys, chosen)
        if of_ranks is not None:
            newest = len(self._keys) - 1
            return [(newest - last, newest - first) for first, last in reversed(of_ranks)]
        rows = (
            start + place for start in range(0, len(self._keys), _KEYS_AT_ONCE) for place in self._places(start, chosen)
        )
        return runs(rows)

    def _places(self, start: int, chosen: BitMap) -> Iterator[int]:
        some = self.keys(start, start + _KEYS_AT_ONCE)
        return (place for place, key in enumerate(some) if key in chosen)

    @property
    def _arrangement(self) -> Arrangement:
        return NewestFirst(self._keys) if self.arranged is None else self.arranged


@dataclass(frozen=True, slots=True)
class RowKeys(Collection[int]):
    """The keys of runs of rows, read when they are gone through: to choose a million releases takes no time."""

    _result: ResultSet
    _runs: Sequence[tuple[int, int]]

    def __len__(self) -> int:
        return sum(last + 1 - first for first, last in self._runs)

    def __iter__(self) -> Iterator[int]:
        for first, last in self._runs:
            for start in range(first, last + 1, _KEYS_AT_ONCE):
                yield from self._result.keys(start, min(start + _KEYS_AT_ONCE, last + 1))

    def __contains__(self, key: object) -> bool:
        row = self._result.row_of(key) if isinstance(key, int) else None
        return row is not None and any(first <= row <= last for first, last in self._runs)
