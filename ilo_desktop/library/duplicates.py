"""Likely duplicates in the database: the bands by which releases find each other, and the pairs that are alike.

Both follow from what the releases say and what the user decided, whatever came first: a write works out anew what its
releases, and those that share a band with them, are to each other.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from pyroaring import BitMap
from sqlalchemy import Connection, Table, delete, insert, or_, select

from ilo_desktop.library import decisions
from ilo_desktop.library.index import LIKELY, IndexChange
from ilo_desktop.library.lookup import among, as_list, chunks, known_of
from ilo_desktop.library.records import load_releases
from ilo_desktop.library.tables import IDENTIFIER, LIKELY_DUPLICATE, RELEASE, RELEASE_BAND, SIGHTING, SIGHTING_ALTERNATE
from ilo_desktop.newsroom.decisions import things
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.likeness import CROWD, LikelyDuplicate, Says, likeness
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.release import Identifier, Scheme, Thing
from ilo_desktop.newsroom.siblings import are_siblings

_BATCH = 200
_INSERT_BAND = "INSERT INTO release_band (band, release_id) VALUES (?, ?)"
# Of a crowd no more is counted, or read, than tells that it is one.
_COUNT = (
    "SELECT value, (SELECT count(*) FROM (SELECT 1 FROM release_band WHERE band = asked.value LIMIT ?))"
    " FROM json_each(?) AS asked"
)
_IN_COMPANY = (
    "SELECT DISTINCT release_id FROM release_band WHERE band IN"
    " (SELECT band FROM release_band GROUP BY band HAVING count(*) BETWEEN 2 AND ?)"
)
#: Up to so many releases are looked up one by one: to go through all bands takes as long.
_FEW = 2_000
_Pair = tuple[int, int]
Addresses = frozenset[Identifier]


class Bands:
    """Writes the bands of releases, and notes for whom that can make others likely duplicates, or none any more."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        #: Releases that shared a band with so many that it did not count, and now does.
        self.uncrowded: set[int] = set()

    def write(self, bands: Mapping[int, Sequence[int]], renewed: Collection[int]) -> None:
        """Write the bands of releases in place of those that the ``renewed`` ones had; some have none any more."""
        gone: Counter[int] = Counter()
        if renewed:
            is_renewed = among(RELEASE_BAND.c.release_id, renewed)
            gone.update(self._connection.scalars(select(RELEASE_BAND.c.band).where(is_renewed)).all())
            self._connection.execute(delete(RELEASE_BAND).where(is_renewed))
        rows = sorted((band, release_id) for release_id, some in bands.items() for band in some)
        if rows:
            self._connection.exec_driver_sql(_INSERT_BAND, rows)
        if gone:
            self._note_uncrowded(gone)

    def _note_uncrowded(self, gone: Mapping[int, int]) -> None:
        counts = band_counts(self._connection, gone)
        uncrowded = [band for band, count in gone.items() if counts[band] <= CROWD < counts[band] + count]
        for chunk in chunks(uncrowded):
            is_among = among(RELEASE_BAND.c.band, chunk)
            self.uncrowded.update(self._connection.scalars(select(RELEASE_BAND.c.release_id).where(is_among)))


def band_counts(connection: Connection, bands: Collection[int]) -> dict[int, int]:
    """Return how many releases have each of some bands, no more than make a crowd."""
    found: dict[int, int] = {}
    for chunk in chunks(bands):
        rows = connection.exec_driver_sql(_COUNT, (CROWD + 1, as_list(chunk)))
        found.update((band, count) for band, count in rows.all())
    return found


class Pairing:
    """Works out the pairs of likely duplicates anew around some releases, in the caller's transaction."""

    def __init__(self, connection: Connection, change: IndexChange) -> None:
        self._connection = connection
        self._change = change
        self._in_force = decisions.load(connection)
        self._crowded: set[int] = set()

    def renew(self, touched: Collection[int], progress: Progress = NO_PROGRESS) -> None:
        """Renew the pairs of releases that changed, came, went or were decided on.

        A band that has become common with them does not count any more: those that shared it are looked at as well.
        """
        known = frozenset(touched)
        others: set[int] = set()
        for done, chunk in enumerate(chunks(sorted(known), _BATCH)):
            progress.step(done * _BATCH, len(known))
            others |= self._renew_some(chunk, known)
        for chunk in chunks(sorted(others - known), _BATCH):
            self._renew_some(chunk, None)

    def forget(self, gone: Collection[int]) -> None:
        """Forget the pairs of releases that went into the bin. What others are to each other stays: bands are kept."""
        mates: set[int] = set()
        for chunk in chunks(sorted(gone)):
            mates |= self._forget(chunk)
        self._index(mates.difference(gone))

    def bring_back(self, come: Collection[int]) -> None:
        """Work out the pairs of releases that are back from the bin; among the others none can have come or gone."""
        for chunk in chunks(self._with_company(come), _BATCH):
            self._renew_some(chunk, None)

    def _with_company(self, ids: Collection[int]) -> list[int]:
        """Return those of some releases that can have pairs: of many, few share a band with any other."""
        if len(ids) <= _FEW:
            return sorted(ids)
        return sorted(set(self._connection.exec_driver_sql(_IN_COMPANY, (CROWD,)).scalars()).intersection(ids))

    def due(self, ids: Sequence[int]) -> dict[_Pair, int]:
        """Return the pairs that some releases should make, each with how alike they are; nothing is written."""
        rows = self._alike(self._candidates(ids, None)[0])
        return {(row["release_id"], row["other_id"]): row["likeness"] for row in rows}

    def _renew_some(self, ids: Sequence[int], touched: frozenset[int] | None) -> set[int]:
        """Renew the pairs of some releases; returns those with which some share a band that has become common."""
        mates = self._forget(ids)
        candidates, crowded_out = self._candidates(ids, touched)
        rows = self._alike(candidates)
        if rows:
            self._connection.execute(insert(LIKELY_DUPLICATE), rows)
        self._index({*ids, *mates, *(row["other_id"] for row in rows), *(row["release_id"] for row in rows)})
        return crowded_out

    def _forget(self, ids: Sequence[int]) -> set[int]:
        """Forget the pairs of some releases; returns those with which they made pairs."""
        mates: set[int] = set()
        for ours, theirs in (("release_id", "other_id"), ("other_id", "release_id")):
            is_of = among(LIKELY_DUPLICATE.c[ours], ids)
            found = self._connection.scalars(select(LIKELY_DUPLICATE.c[theirs]).where(is_of)).all()
            if found:
                mates.update(found)
                self._connection.execute(delete(LIKELY_DUPLICATE).where(is_of))
        return mates

    def _candidates(self, ids: Sequence[int], touched: frozenset[int] | None) -> tuple[set[_Pair], set[int]]:
        is_of = among(RELEASE_BAND.c.release_id, ids)
        wanted = set(self._connection.scalars(select(RELEASE_BAND.c.band).where(is_of)).all()) - self._crowded
        counts = band_counts(self._connection, sorted(wanted))
        shared = [band for band, count in counts.items() if 1 < count <= CROWD]
        crowds = [band for band, count in counts.items() if count > CROWD]
        self._crowded.update(crowds)
        crowded_out = set() if touched is None else self._crowded_out(crowds, touched)
        having: dict[int, list[int]] = defaultdict(list)
        for chunk in chunks(shared):
            rows = select(RELEASE_BAND.c.band, RELEASE_BAND.c.release_id).where(among(RELEASE_BAND.c.band, chunk))
            for band, release_id in self._connection.execute(rows):
                having[band].append(release_id)
        asked = frozenset(ids)
        pairs = {
            (min(one, other), max(one, other))
            for some in having.values()
            for one in some
            if one in asked
            for other in some
            if one != other
        }
        return pairs, crowded_out

    def _crowded_out(self, crowds: Sequence[int], touched: frozenset[int]) -> set[int]:
        """Return the releases whose bands were not common before the touched ones came."""
        found: set[int] = set()
        for band in crowds:
            of_band = select(RELEASE_BAND.c.release_id).where(RELEASE_BAND.c.band == band)
            others = [one for one in self._connection.scalars(of_band) if one not in touched]
            if len(others) <= CROWD:  # else it was as common before
                found.update(others)
        return found

    def _alike(self, candidates: Collection[_Pair]) -> list[dict[str, int]]:
        stored = load_releases(self._connection, {one for pair in candidates for one in pair})
        says = {one.id: Says.of(one.draft) for one in stored.values() if one.is_shown and one.has_source}
        alike: dict[_Pair, int] = {}
        for one, other in sorted(candidates):
            if one in says and other in says and (found := likeness(says[one], says[other])):
                alike[one, other] = found.percent
        kept = alike.keys() - self._of_two_languages(alike) - self._kept_apart(alike)
        return [{"release_id": one, "other_id": other, "likeness": alike[one, other]} for one, other in sorted(kept)]

    def _of_two_languages(self, pairs: Collection[_Pair]) -> set[_Pair]:
        """Return the pairs that are one release in two languages, as their addresses say."""
        ids = {one for pair in pairs for one in pair}
        borne, named = addresses_of(self._connection, ids)
        return {(one, other) for one, other in pairs if are_of_two_languages(borne, named, one, other)}

    def _kept_apart(self, pairs: Collection[_Pair]) -> set[_Pair]:
        if not pairs or not self._in_force.keep_apart:
            return set()
        known_by = things_of(self._connection, {one for pair in pairs for one in pair})
        return {(one, other) for one, other in pairs if self._in_force.separates(known_by[one], known_by[other])}

    def _index(self, ids: Collection[int]) -> None:
        paired = having_pairs(self._connection, ids)
        is_shown = (RELEASE.c.is_listed, RELEASE.c.deleted_at.is_(None))
        keys: dict[bool, BitMap] = {True: BitMap(), False: BitMap()}
        for chunk in chunks(ids):
            rows = select(RELEASE.c.id, RELEASE.c.key).where(among(RELEASE.c.id, chunk), *is_shown)
            for release_id, key in self._connection.execute(rows):
                keys[release_id in paired].add(key)
        for is_likely, some in keys.items():
            self._change.switch(LIKELY, some, on=is_likely)


def having_pairs(connection: Connection, release_ids: Collection[int]) -> set[int]:
    """Return those of some releases that have a likely duplicate."""
    found: set[int] = set()
    for chunk in chunks(release_ids):
        for column in (LIKELY_DUPLICATE.c.release_id, LIKELY_DUPLICATE.c.other_id):
            found.update(connection.scalars(select(column).where(among(column, chunk))))
    return found


def are_of_two_languages(borne: Mapping[int, Addresses], named: Mapping[int, Addresses], one: int, other: int) -> bool:
    """Say whether two are one release in two languages, by the addresses that they have and that they name."""
    is_named = not (named[one].isdisjoint(borne[other]) and named[other].isdisjoint(borne[one]))
    return is_named or are_siblings(borne[one], borne[other])


def addresses_of(
    connection: Connection, release_ids: Collection[int]
) -> tuple[Mapping[int, Addresses], Mapping[int, Addresses]]:
    """Return what the active sightings of some releases have, and what they name as theirs in other languages."""
    return _addresses_in(connection, IDENTIFIER, release_ids), _addresses_in(
        connection, SIGHTING_ALTERNATE, release_ids
    )


def _addresses_in(connection: Connection, table: Table[Any], release_ids: Collection[int]) -> Mapping[int, Addresses]:
    found: dict[int, Addresses] = dict.fromkeys(release_ids, frozenset())
    for chunk in chunks(sorted(release_ids)):
        rows = connection.execute(
            select(SIGHTING.c.release_id, table.c.scheme, table.c.value)
            .join(SIGHTING, SIGHTING.c.id == table.c.sighting_id)
            .where(among(SIGHTING.c.release_id, chunk), SIGHTING.c.is_active)
        )
        for release_id, scheme, value in rows:
            found[release_id] |= {Identifier(Scheme(scheme), value)}
    return found


def things_of(connection: Connection, release_ids: Collection[int]) -> Mapping[int, frozenset[Thing]]:
    """Return by what decisions know some releases: their active sightings."""
    sightings: list[int] = []
    for chunk in chunks(sorted(release_ids)):
        is_of = among(SIGHTING.c.release_id, chunk)
        sightings += connection.scalars(select(SIGHTING.c.id).where(is_of, SIGHTING.c.is_active))
    found: dict[int, frozenset[Thing]] = dict.fromkeys(release_ids, frozenset())
    for known in known_of(connection, sightings):
        found[known.release_id] |= things(known.identifiers, known.same_key)
    return found


def rebuild(connection: Connection, progress: Progress) -> None:
    """Work out all bands and pairs anew; the index is to be rebuilt after it."""
    connection.execute(delete(LIKELY_DUPLICATE))
    connection.execute(delete(RELEASE_BAND))
    bands = Bands(connection)
    ids = connection.scalars(
        select(RELEASE.c.id).where(RELEASE.c.is_listed, RELEASE.c.has_source).order_by(RELEASE.c.id)
    ).all()
    for done, chunk in enumerate(chunks(ids, _BATCH)):
        progress.part(0, 2).step(done * _BATCH, len(ids))
        stored = load_releases(connection, chunk)
        bands.write({one.id: Says.of(one.draft).bands for one in stored.values()}, ())
    Pairing(connection, IndexChange()).renew(ids, progress.part(1, 2))


def of_release(connection: Connection, release_id: int) -> list[LikelyDuplicate]:
    """Return the likely duplicates of a release, the most alike first; RELEASE_UNKNOWN where it is not listed."""
    pairs = connection.execute(
        select(LIKELY_DUPLICATE.c.release_id, LIKELY_DUPLICATE.c.other_id).where(
            or_(LIKELY_DUPLICATE.c.release_id == release_id, LIKELY_DUPLICATE.c.other_id == release_id)
        )
    ).all()
    stored = load_releases(connection, {release_id, *(one for pair in pairs for one in pair)})
    if release_id not in stored or not stored[release_id].is_listed:
        raise NewsroomError(Code.RELEASE_UNKNOWN, number=release_id)
    own = Says.of(stored.pop(release_id).draft)
    found = [
        LikelyDuplicate(release_id=other.id, headline=other.draft.headline, day=other.draft.day, likeness=alike)
        for other in stored.values()
        if (alike := likeness(own, Says.of(other.draft)))
    ]
    return sorted(found, key=lambda one: (-one.likeness.percent, one.release_id))
