"""Placing: which chronological key a release gets, so that pages keep their order and nothing known is renumbered."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Generic, TypeVar

from pyroaring import BitMap
from sqlalchemy import Connection

from ilo_desktop.library.engine import bare
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.keys import (
    SEQUENCE_BITS,
    SEQUENCE_COUNT,
    SEQUENCE_MIDDLE,
    UNDATED_SLOTS,
    day_of,
    key_of,
    slot_of,
    slot_range,
)

_KEYS_OF_SLOT = "SELECT key FROM release WHERE key >= ? AND key < ?"
ItemT = TypeVar("ItemT", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Place(Generic[ItemT]):
    """A release on a page, the page's first being the newest: its day, and its key if it keeps one."""

    item: ItemT
    day: date | None
    key: int | None


def fits(key: int, day: date | None) -> bool:
    """Say whether a key belongs to a day (an undated one to any undated slot)."""
    slot = key >> SEQUENCE_BITS
    return slot < UNDATED_SLOTS if day is None else slot == slot_of(day)


class Placing(Generic[ItemT]):
    """Hands out free keys within one transaction. ``keys`` holds what every item got or kept."""

    def __init__(self, connection: Connection) -> None:
        self.keys: dict[ItemT, int] = {}
        self._connection = connection
        self._taken: dict[int, BitMap] = {}

    def place_page(self, page: Sequence[Place[ItemT]]) -> None:
        """Give keys to the releases of one page that have none, each run of them between its known neighbours."""
        days: dict[int, list[Place[ItemT]]] = {}
        for place in page:
            days.setdefault(slot_of(place.day), []).append(place)
        for places in days.values():
            self._place_day(places)

    def _place_day(self, places: list[Place[ItemT]]) -> None:
        keys = [self._known_key(place) for place in places]
        above: int | None = None
        start = 0
        for has_key, run in groupby(keys, key=lambda key: key is not None):
            length = len(list(run))
            if has_key:
                above = keys[start + length - 1]
            else:
                below = keys[start + length] if start + length < len(keys) else None
                self._place_run(
                    [place.item for place in places[start : start + length]], places[start].day, above, below
                )
            start += length

    def _known_key(self, place: Place[ItemT]) -> int | None:
        key = self.keys.get(place.item, place.key)
        if key is not None:
            self.keys[place.item] = key
        return key

    def _place_run(self, items: list[ItemT], day: date | None, above: int | None, below: int | None) -> None:
        items = [item for item in dict.fromkeys(items) if item not in self.keys]
        found = None
        if above is not None:
            found = self._free_below(above, below, len(items))
        if found is None:
            found = self._on_top(slot_of(day), len(items))
        for item, key in zip(items, found, strict=True):
            self.keys[item] = key
            self._slot(key >> SEQUENCE_BITS).add(key)

    def _slot(self, slot: int) -> BitMap:
        taken = self._taken.get(slot)
        if taken is None:
            first, end = slot_range(slot)
            with bare(self._connection) as cursor:  # a large import asks of each of its days
                taken = self._taken[slot] = BitMap(key for (key,) in cursor.execute(_KEYS_OF_SLOT, (first, end)))
        return taken

    def _free_below(self, above: int, below: int | None, count: int) -> list[int] | None:
        """Return the highest free keys under a neighbour and over another one, None where there are too few."""
        slot = above >> SEQUENCE_BITS
        lowest = slot_range(slot)[0] if below is None else below + 1
        taken = self._slot(slot)
        if above - lowest - taken.range_cardinality(lowest, max(lowest, above)) < count:
            return None
        return self._free(slot, above - 1, count)

    def _free(self, slot: int, highest: int, count: int) -> list[int]:
        """Return up to ``count`` free keys of a slot from a key downward."""
        first, _ = slot_range(slot)
        taken = self._slot(slot)
        found: list[int] = []
        key = highest
        while key >= first and len(found) < count:
            if key not in taken:
                found.append(key)
            key -= 1
        return found

    def _on_top(self, slot: int, count: int) -> list[int]:
        """Return keys over all others of a slot; where they do not fit there, any free ones, newest first."""
        first, end = slot_range(slot)
        taken = self._slot(slot)
        bottom = taken.max() + 1 if taken else key_of(slot, SEQUENCE_MIDDLE)
        if bottom + count <= end:
            return list(range(bottom + count - 1, bottom - 1, -1))
        found = self._free(slot, end - 1, count)
        if len(found) < count:
            if not 0 < slot < UNDATED_SLOTS:
                raise NewsroomError(Code.DAY_FULL, day=day_of(first), limit=SEQUENCE_COUNT)
            found += self._on_top(slot - 1, count - len(found))
        return found
