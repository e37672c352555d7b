"""The index: for each value of a facet the keys of its releases, as immutable bitmaps that all readers share."""

import json
import zlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pyroaring import BitMap
from sqlalchemy import Column, ColumnElement, Connection, Select, func, select, true, update

from ilo_desktop.library.lookup import among, chunks
from ilo_desktop.library.tables import (
    BITMAP,
    COLLECTION,
    COLLECTION_RELEASE,
    LIKELY_DUPLICATE,
    META,
    OWN_TAG,
    OWN_TAGGING,
    RELEASE,
    SIGHTING,
    TAG,
)
from ilo_desktop.newsroom.facets import CORRECTED_FACETS, Facet
from ilo_desktop.newsroom.hosts import host_of
from ilo_desktop.newsroom.query import State

FacetValue = tuple[Facet, str]
#: A first key and the first key after the last one.
KeyRange = tuple[int, int]
#: The bitmap of all listed releases.
LISTED: FacetValue = (Facet.STATE, "")
UNREAD: FacetValue = (Facet.STATE, State.UNREAD.value)
STARRED: FacetValue = (Facet.STATE, State.STARRED.value)
EDITED: FacetValue = (Facet.STATE, State.EDITED.value)
LIKELY: FacetValue = (Facet.STATE, State.LIKELY.value)
HAS_SUMMARY: FacetValue = (Facet.STATE, State.HAS_SUMMARY.value)
HAS_NOTE: FacetValue = (Facet.STATE, State.HAS_NOTE.value)
#: The releases in the bin, which have no other value.
DELETED: FacetValue = (Facet.STATE, State.DELETED.value)
#: The facets whose values are tags.
TAG_FACETS = frozenset(CORRECTED_FACETS)
_NOTHING = BitMap()
_GENERATIONS = "SELECT generation, index_generation FROM meta"
#: In libraries of more releases than these, values whose bitmaps have so many bytes have the keys of so many of the
#: newest releases by themselves.
MANY_LISTED = 200_000
_LARGE = 1 << 16
_NEWEST = 20_000
#: So many releases are asked about at once.
_MANY = 50_000


class Keys:
    """The keys of one value's releases, made a bitmap when they are first asked for, for most are only counted.

    Serialised and compressed they take a twentieth of the memory: a bitmap has a piece of its own for every day. Those
    of the newest releases are packed a second time, by themselves, where to unpack all of them takes milliseconds.
    """

    __slots__ = ("_count", "_keys", "_newest")

    def __init__(self, keys: BitMap | bytes, count: int, newest: tuple[int, bytes] | None = None) -> None:
        """Bytes are a serialised bitmap, compressed; ``newest`` are the keys from the first one on that it names."""
        self._keys = keys
        self._count = count
        self._newest = newest

    def __len__(self) -> int:
        return self._count

    def newest(self, since: int) -> BitMap:
        """Return the keys from ``since`` on, perhaps with others: sooner than all where these are many."""
        newest = self._newest
        if newest is None or since < newest[0]:
            return self.bitmap
        return _unpacked(newest[1])

    @property
    def bitmap(self) -> BitMap:
        """The keys as a bitmap, which is never changed."""
        keys = self._keys
        if isinstance(keys, bytes):
            self._keys = keys = _unpacked(keys)
            self._newest = None
        return keys


def _packed(content: bytes) -> bytes:
    return zlib.compress(content, zlib.Z_BEST_SPEED)


def _unpacked(packed: bytes) -> BitMap:
    return BitMap.deserialize(zlib.decompress(packed))


@dataclass(slots=True)
class IndexChange:
    """What a write does to the index: keys that go from every bitmap, or from some; then keys that come into some.

    Where everything was worked out anew, ``rebuilt`` holds all bitmaps instead.
    """

    gone: BitMap = field(default_factory=BitMap)
    left: dict[FacetValue, BitMap] = field(default_factory=lambda: defaultdict(BitMap))
    come: dict[FacetValue, BitMap] = field(default_factory=lambda: defaultdict(BitMap))
    rebuilt: Mapping[FacetValue, BitMap] | None = None

    @property
    def is_of_marks(self) -> bool:
        """Whether releases were only marked: none came, went or moved."""
        return self.rebuilt is None and not self.gone and LISTED not in self.come

    def add(self, key: int, values: Iterable[FacetValue]) -> None:
        """Let a release's key come into the bitmaps of its values."""
        for value in values:
            self.come[value].add(key)

    def switch(self, value: FacetValue, keys: BitMap, *, on: bool) -> None:
        """Let keys come into one bitmap or leave it; what is said last counts."""
        into, out_of = (self.come, self.left) if on else (self.left, self.come)
        into[value].update(keys)
        out_of[value].difference_update(keys)

    def remove(self, keys: BitMap) -> None:
        """Let keys go from every bitmap, whatever they were to come into."""
        self.gone |= keys
        for coming in self.come.values():
            coming -= keys

    def follow(self, other: "IndexChange") -> None:
        """Let another change, not of one rebuilt, come after this one."""
        self.remove(other.gone)
        for value, keys in other.left.items():
            self.switch(value, keys, on=False)
        for value, keys in other.come.items():
            self.switch(value, keys, on=True)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The index at one generation of the library. Its bitmaps are never changed; a write makes new ones.

    ``text_generation`` is one since which no text has changed, only marks: searches made then still hold. With
    ``since`` it holds for keys from there on alone, of which it gets others or not.
    """

    generation: int
    keys: Mapping[FacetValue, Keys]
    text_generation: int
    since: int | None = None

    def get(self, value: FacetValue) -> BitMap:
        """Return the keys of the releases with a value."""
        keys = self.keys.get(value)
        if keys is None:
            return _NOTHING
        return keys.bitmap if self.since is None else keys.newest(self.since)

    def count(self, value: FacetValue) -> int:
        """Return the number of the releases with a value."""
        return len(self.keys.get(value, ()))

    @classmethod
    def at(cls, generation: int, keys: Mapping[FacetValue, Keys]) -> "Snapshot":
        """Return the index with these keys, without the values that no release has."""
        return cls(generation, {value: found for value, found in keys.items() if found}, generation)

    @property
    def bitmaps(self) -> dict[FacetValue, BitMap]:
        """All bitmaps."""
        return {value: keys.bitmap for value, keys in self.keys.items()}

    @property
    def listed(self) -> BitMap:
        """The keys of all releases."""
        return self.get(LISTED)

    def values(self, facet: Facet) -> list[str]:
        """Return the values of a facet that any release has."""
        return [value for of_facet, value in self.keys if of_facet is facet]

    def totals(self, facet: Facet) -> list[tuple[str, int]]:
        """Return the values of a facet with the number of their releases, the most frequent first."""
        totals = [(value, self.count((facet, value))) for value in self.values(facet)]
        return sorted(totals, key=lambda total: (-total[1], total[0]))

    def changed(self, change: IndexChange, generation: int) -> tuple["Snapshot", dict[FacetValue, BitMap]]:
        """Return the index after a write, and those of its bitmaps that are new."""
        if change.rebuilt is not None:
            # What is left of no bitmap is stored as an empty one, for readers that reload what changed.
            fresh = {**dict.fromkeys(self.keys, _NOTHING), **change.rebuilt}
        else:
            fresh = self._fresh(change)
        after = Snapshot.at(generation, {**self.keys, **_as_keys(fresh)})
        return (replace(after, text_generation=self.text_generation) if change.is_of_marks else after), fresh

    def _fresh(self, change: IndexChange) -> dict[FacetValue, BitMap]:
        fresh: dict[FacetValue, BitMap] = {}
        # Marks touch their own values alone: the others stay as they are, and what is stored of them unread.
        touched = {*change.left, *change.come} if not change.gone else {*self.keys, *change.come}
        for value in touched:
            before = self.get(value)
            after = before - change.gone if before.intersect(change.gone) else before
            if value in change.left:
                after = after - change.left[value]
            if value in change.come:
                after = after | change.come[value]
            if after != before:
                fresh[value] = after
        return fresh


def load(connection: Connection) -> Snapshot:
    """Return the index that a transaction sees, from the stored bitmaps if they fit, else from the rows."""
    generation, stored = connection.exec_driver_sql(_GENERATIONS).one()  # for each read: thrice as fast as by tables
    if generation == stored:
        try:
            return Snapshot.at(generation, _stored(connection, after=-1))
        except ValueError:  # a bitmap that cannot be read: the rows are the truth
            pass
    return Snapshot.at(generation, _as_keys(build(connection)))


def refreshed(connection: Connection, known: Snapshot) -> Snapshot:
    """Return the index that a transaction sees, reading only what changed since another one."""
    generation, stored = connection.exec_driver_sql(_GENERATIONS).one()  # for each read: thrice as fast as by tables
    if generation == known.generation:
        return known
    if generation != stored or generation < known.generation:
        return load(connection)
    try:
        return Snapshot.at(generation, {**known.keys, **_stored(connection, after=known.generation)})
    except ValueError:
        return Snapshot.at(generation, _as_keys(build(connection)))


def _stored(connection: Connection, after: int) -> dict[FacetValue, Keys]:
    """Return what is stored since a generation; ValueError for bytes that are no bitmap."""
    since = _newest_since(connection)
    rows = connection.execute(
        select(BITMAP.c.facet, BITMAP.c.value, BITMAP.c.content).where(BITMAP.c.generation > after)
    )
    found: dict[FacetValue, Keys] = {}
    alike: dict[bytes, Keys] = {}  # a whole library can be of one language, and unread
    for facet, value, content in rows:
        packed = _packed(content)
        if packed not in alike:
            keys = BitMap.deserialize(content)
            is_parted = since and len(content) > _LARGE
            newest = (since, _packed(keys[keys.rank(since - 1) :].serialize())) if is_parted else None
            alike[packed] = Keys(packed, len(keys), newest)
        found[Facet(facet), value] = alike[packed]
    return found


def _newest_since(connection: Connection) -> int:
    """Return from which key on keys are had by themselves; 0 where they are not."""
    is_listed = (BITMAP.c.facet == Facet.STATE.value, BITMAP.c.value == "")
    content = connection.scalar(select(BITMAP.c.content).where(*is_listed))
    listed = _NOTHING if content is None else BitMap.deserialize(content)
    return listed[len(listed) - _NEWEST] if len(listed) > MANY_LISTED else 0


def _as_keys(bitmaps: Mapping[FacetValue, BitMap]) -> dict[FacetValue, Keys]:
    return {value: Keys(bitmap, len(bitmap)) for value, bitmap in bitmaps.items()}


def store(connection: Connection, fresh: Mapping[FacetValue, BitMap], generation: int) -> None:
    """Write new bitmaps and raise the library's generation, in the transaction that changes the rows."""
    if fresh:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO bitmap (facet, value, generation, content) VALUES (?, ?, ?, ?)",
            [(facet.value, value, generation, bitmap.serialize()) for (facet, value), bitmap in fresh.items()],
        )
    connection.execute(update(META).values(generation=generation, index_generation=generation))


def build(connection: Connection) -> dict[FacetValue, BitMap]:
    """Return the bitmaps as the rows tell them."""
    binned = connection.scalars(select(RELEASE.c.key).where(RELEASE.c.is_listed, RELEASE.c.deleted_at.is_not(None)))
    in_bin = {DELETED: keys} if (keys := BitMap(binned.all())) else {}
    return {**_of_shown(connection), **in_bin}


def values_of_some(connection: Connection, release_ids: Iterable[int]) -> dict[FacetValue, BitMap]:
    """Return the bitmaps of some releases alone, without those in the bin."""
    found: dict[FacetValue, BitMap] = defaultdict(BitMap)
    for chunk in chunks(release_ids, _MANY):
        for value, keys in _of_shown(connection, among(RELEASE.c.id, chunk)).items():
            found[value] |= keys
    return found


def _of_shown(connection: Connection, *conditions: ColumnElement[bool]) -> dict[FacetValue, BitMap]:
    are_shown = (RELEASE.c.is_listed, RELEASE.c.deleted_at.is_(None), *conditions)
    found = _of_rows(connection, are_shown)
    for column in (LIKELY_DUPLICATE.c.release_id, LIKELY_DUPLICATE.c.other_id):
        paired = select(RELEASE.c.key).join(LIKELY_DUPLICATE, column == RELEASE.c.id).where(*are_shown)
        found.setdefault(LIKELY, BitMap()).update(connection.scalars(paired).all())
    tags = _keys_by(TAG.c.facet, TAG.c.value).join(TAG, TAG.c.release_id == RELEASE.c.id)
    are_tags = TAG.c.facet.in_([facet.value for facet in TAG_FACETS])
    for facet, tag, keys in connection.execute(tags.where(*are_shown, are_tags)):
        found[Facet(facet), tag] = _bitmap(keys)
    own_tags = (
        _keys_by(OWN_TAG.c.name)
        .join(OWN_TAGGING, OWN_TAGGING.c.release_id == RELEASE.c.id)
        .join(OWN_TAG, OWN_TAG.c.id == OWN_TAGGING.c.tag_id)
    )
    for name, keys in connection.execute(own_tags.where(*are_shown)):
        found[Facet.TAG, name] = _bitmap(keys)
    collected = (
        _keys_by(COLLECTION.c.name)
        .join(COLLECTION_RELEASE, COLLECTION_RELEASE.c.release_id == RELEASE.c.id)
        .join(COLLECTION, COLLECTION.c.id == COLLECTION_RELEASE.c.collection_id)
    )
    for name, keys in connection.execute(collected.where(*are_shown)):
        found[Facet.COLLECTION, name] = _bitmap(keys)
    imports = _keys_by(SIGHTING.c.import_id).join(SIGHTING, SIGHTING.c.release_id == RELEASE.c.id)
    for import_id, keys in connection.execute(imports.where(*are_shown, SIGHTING.c.is_active)):
        found[Facet.IMPORT, str(import_id)] = _bitmap(keys)
    return {value: bitmap for value, bitmap in found.items() if bitmap}


def _of_rows(connection: Connection, are_shown: tuple[ColumnElement[bool], ...]) -> dict[FacetValue, BitMap]:
    """Return what stands in the releases' own rows: states, and hosts of addresses."""
    having = {
        LISTED: true(),
        UNREAD: ~RELEASE.c.read,
        STARRED: RELEASE.c.starred,
        EDITED: RELEASE.c.is_edited,
        HAS_NOTE: RELEASE.c.note != "",
        HAS_SUMMARY: RELEASE.c.summary != "",
    }
    keys = [func.json_group_array(RELEASE.c.key).filter(condition) for condition in having.values()]
    listed = connection.execute(select(*keys).where(*are_shown)).one()
    found = {value: _bitmap(some) for value, some in zip(having, listed, strict=True)}
    by_source: dict[FacetValue, list[int]] = defaultdict(list)
    addresses = select(RELEASE.c.key, RELEASE.c.url).where(*are_shown, RELEASE.c.url != "")
    for key, url in connection.execute(addresses):
        for value in sources(url):
            by_source[value].append(key)
    found.update((value, BitMap(some)) for value, some in by_source.items())
    return found


def _keys_by(*columns: Column[Any]) -> Select[Any]:
    """Ask for the keys of releases by what they have: SQLite gathers them, row by row they would take twice as long."""
    return select(*columns, func.json_group_array(RELEASE.c.key)).select_from(RELEASE).group_by(*columns)


def _bitmap(keys: str) -> BitMap:
    return BitMap(json.loads(keys))


def states(*, read: bool, starred: bool, is_edited: bool, has_note: bool, has_summary: bool) -> list[FacetValue]:
    """Return the states that stand in a release's own row, where it is not in the bin."""
    values = [LISTED]
    if not read:
        values.append(UNREAD)
    if starred:
        values.append(STARRED)
    if is_edited:
        values.append(EDITED)
    if has_note:
        values.append(HAS_NOTE)
    if has_summary:
        values.append(HAS_SUMMARY)
    return values


def sources(address: str) -> list[FacetValue]:
    """Return the host of a release's address, if it has one.

    Hosts are few, and their bitmaps small; to look through the addresses of a million releases would take seconds.
    """
    host = host_of(address)
    return [(Facet.SOURCE, host)] if host else []
