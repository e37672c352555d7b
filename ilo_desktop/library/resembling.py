"""Resembling: drafts of a plan that would be new releases, and are nearly alike to others or to what is there."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from ilo_desktop.library import decisions
from ilo_desktop.library.duplicates import Addresses, addresses_of, are_of_two_languages, things_of
from ilo_desktop.library.lookup import as_list, chunks
from ilo_desktop.library.matching import FIRST_DRAFT_ID, Match
from ilo_desktop.library.plan import Plan
from ilo_desktop.library.records import load_releases
from ilo_desktop.library.settle import Settled
from ilo_desktop.newsroom.likeness import CROWD, Likeness, Says, likeness
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Draft, Thing

_BANDS_AT_ONCE = 50
_ROWS_AT_ONCE = 1_000
# A table of its own on disk, which goes with the transaction: the bands of a million drafts would fill the memory.
_CREATE = "CREATE TEMP TABLE planned_band (band INTEGER, draft INTEGER, PRIMARY KEY (band, draft)) WITHOUT ROWID"
_INSERT = "INSERT INTO planned_band (band, draft) VALUES (?, ?)"
_SHARED = (
    "SELECT band FROM (SELECT band, count(*) AS ours,"
    " (SELECT count(*) FROM (SELECT 1 FROM release_band WHERE release_band.band = planned_band.band LIMIT ?)) AS theirs"
    " FROM planned_band GROUP BY band) WHERE ours + theirs BETWEEN 2 AND ?"
)
_DRAFTS = "SELECT band, draft FROM planned_band WHERE band IN (SELECT value FROM json_each(?))"
_RELEASES = "SELECT band, release_id FROM release_band WHERE band IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Twin:
    """What a draft is nearly alike to: a release of the library or, by its index, an earlier draft."""

    likeness: Likeness
    release_id: int | None = None
    draft: int | None = None

    @property
    def rank(self) -> tuple[int, bool, int]:
        """The more alike first, what is in the library before drafts, then the oldest."""
        return -self.likeness.percent, self.release_id is None, self.release_id or self.draft or 0


@dataclass(slots=True)
class _Side:
    """What is held against each other: releases and drafts by their ids, drafts numbered as in matching."""

    says: dict[int, Says] = field(default_factory=dict)
    borne: dict[int, Addresses] = field(default_factory=dict)
    named: dict[int, Addresses] = field(default_factory=dict)
    known_by: dict[int, frozenset[Thing]] = field(default_factory=dict)


class Resembling:
    """Finds what the new drafts of a plan resemble, without keeping in memory what they say."""

    def __init__(self, connection: Connection, plan: Plan) -> None:
        self._connection = connection
        self._plan = plan
        self._in_force = decisions.load(connection)
        self._settled: dict[int, int] = {}
        self._matches: dict[int, Match] = {}
        self._rows: list[tuple[int, int]] = []
        connection.exec_driver_sql(_CREATE)

    def note(self, match: Match, settled: Settled, bands: Sequence[int]) -> None:
        """Note the drafts of a match that would be a new release, by the first of them."""
        index = match.drafts[0].id - FIRST_DRAFT_ID
        if len(match.drafts) > 1:
            self._settled[index], _ = self._plan.spool.add_draft(settled.draft)
        if self._in_force.keep_apart:
            self._matches[index] = match
        self._rows += [(band, index) for band in bands]
        if len(self._rows) > _ROWS_AT_ONCE:
            self._flush()

    def _flush(self) -> None:
        if self._rows:
            self._connection.exec_driver_sql(_INSERT, sorted(self._rows))
            self._rows.clear()

    def twins(self, progress: Progress) -> dict[int, Twin]:
        """Return the best twin of each noted draft that has one, by its index."""
        self._flush()
        found: dict[int, Twin] = {}
        for bands in chunks(self._shared(progress), _BANDS_AT_ONCE):
            progress.step(0, 0)
            for index, twin in self._judge(self._pairs(bands)):
                if index not in found or twin.rank < found[index].rank:
                    found[index] = twin
        return found

    def twin_of(self, index: int, other: int) -> Twin | None:
        """Return how a draft is alike to one other release or, numbered from FIRST_DRAFT_ID on, earlier draft."""
        return next((twin for _, twin in self._judge({(FIRST_DRAFT_ID + index, other)})), None)

    def _shared(self, progress: Progress) -> list[int]:
        """Return the bands that lead to others, and are not those of a crowd."""
        found: list[int] = []
        result = self._connection.exec_driver_sql(_SHARED, (CROWD + 1, CROWD))
        while rows := result.fetchmany(_ROWS_AT_ONCE):
            progress.step(0, 0)
            found += (band for (band,) in rows)
        return found

    def _pairs(self, bands: Sequence[int]) -> set[tuple[int, int]]:
        """Return each draft with the releases and the earlier drafts with which it shares a band."""
        having: dict[int, list[int]] = defaultdict(list)
        for band, draft in self._connection.exec_driver_sql(_DRAFTS, (as_list(bands),)):
            having[band].append(FIRST_DRAFT_ID + draft)
        pairs = {(one, other) for drafts in having.values() for one in drafts for other in drafts if other < one}
        for band, release_id in self._connection.exec_driver_sql(_RELEASES, (as_list(bands),)):
            pairs.update((draft, release_id) for draft in having[band])
        return pairs

    def _judge(self, pairs: Collection[tuple[int, int]]) -> Iterator[tuple[int, Twin]]:
        side = self._side({one for pair in pairs for one in pair})
        for one, other in sorted(pairs):
            if other not in side.says or self._are_no_duplicates(side, one, other):
                continue
            if alike := likeness(side.says[one], side.says[other]):
                is_draft = other >= FIRST_DRAFT_ID
                twin = Twin(alike, None, other - FIRST_DRAFT_ID) if is_draft else Twin(alike, other)
                yield one - FIRST_DRAFT_ID, twin

    def _are_no_duplicates(self, side: _Side, one: int, other: int) -> bool:
        if self._in_force.keep_apart and self._in_force.separates(side.known_by[one], side.known_by[other]):
            return True
        return are_of_two_languages(side.borne, side.named, one, other)

    def _side(self, ids: Collection[int]) -> _Side:
        side = _Side()
        releases = sorted(one for one in ids if one < FIRST_DRAFT_ID)
        stored = load_releases(self._connection, releases).values() if releases else ()
        side.says.update((one.id, Says.of(one.draft)) for one in stored if one.is_listed and one.has_source)
        if releases:
            borne, named = addresses_of(self._connection, releases)
            side.borne.update(borne)
            side.named.update(named)
            if self._in_force.keep_apart:
                side.known_by.update(things_of(self._connection, releases))
        for one in ids:
            if one >= FIRST_DRAFT_ID:
                self._add_draft(side, one)
        return side

    def _add_draft(self, side: _Side, number: int) -> None:
        draft = self._draft(number - FIRST_DRAFT_ID)
        side.says[number] = Says.of(draft)
        side.borne[number] = frozenset(draft.identifiers)
        side.named[number] = frozenset(draft.alternates)
        if self._in_force.keep_apart:
            side.known_by[number] = self._matches[number - FIRST_DRAFT_ID].known_by

    def _draft(self, index: int) -> Draft:
        offset = self._settled.get(index)
        return self._plan.draft(index) if offset is None else self._plan.spool.draft(offset)
