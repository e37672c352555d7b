"""The rows of collections and of briefings: which releases are in them, in which order.

Positions only tell what comes before what: they may have gaps and be shared, so that a release which takes over another
one's sightings can stand where that one stood. In the order the lower id comes first then.
"""

from collections.abc import Collection as Some
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, delete, func, select, tuple_, update

from ilo_desktop.library.found import find
from ilo_desktop.library.lookup import among, chunks
from ilo_desktop.library.shelves import Kept
from ilo_desktop.library.tables import BRIEFING, BRIEFING_RELEASE, COLLECTION, COLLECTION_RELEASE, RELEASE
from ilo_desktop.newsroom.edits import Gap

_TABLES: Mapping[Table[Any], Table[Any]] = {COLLECTION: COLLECTION_RELEASE, BRIEFING: BRIEFING_RELEASE}
_IS_SHOWN = (RELEASE.c.is_listed, RELEASE.c.deleted_at.is_(None))

_PUT = "INSERT OR IGNORE INTO {table} ({owner}, release_id, position) VALUES (?, ?, ?)"
_PLACE = "UPDATE {table} SET position = ? WHERE {owner} = ? AND release_id = ?"
_PUT_BY_NAME = (
    "INSERT OR IGNORE INTO {table} ({owner}, release_id, position) SELECT id, ?, ? FROM {shelf} WHERE name = ?"
)
_KEYS = (
    "SELECT json_group_array(key) FROM (SELECT release.key FROM {table}"
    " JOIN release ON release.id = {table}.release_id AND release.is_listed AND release.deleted_at IS NULL"
    " WHERE {owner} = ? ORDER BY position, release_id)"
)


class Contents:
    """The releases in what stands on one shelf, that of collections or that of briefings."""

    def __init__(self, connection: Connection, shelf: Table[Any]) -> None:
        self._connection = connection
        self._shelf = shelf.name
        self._table = _TABLES[shelf]
        self._owner = self._table.c[f"{shelf.name}_id"]
        self._release = self._table.c["release_id"]
        self._position = self._table.c["position"]
        self._in_order = (self._position, self._release)

    def places(self, kept: Kept) -> dict[int, int]:
        """Return all releases in one, in their order, with their positions; those that no list shows, too."""
        rows = select(self._release, self._position).where(self._owner == kept.id).order_by(*self._in_order)
        return {row[0]: row[1] for row in self._connection.execute(rows)}

    def shown(self, kept: Kept) -> list[int]:
        """Return the ids of the releases in one that lists show, in their order."""
        of_it = select(self._release).join(RELEASE, RELEASE.c.id == self._release).where(self._owner == kept.id)
        return [*self._connection.scalars(of_it.where(*_IS_SHOWN).order_by(*self._in_order))]

    def shown_keys(self, kept: Kept) -> str:
        """Return the keys of the same, as JSON: they can be a million."""
        keys: str = self._connection.exec_driver_sql(self._named(_KEYS), (kept.id,)).scalar_one()
        return keys

    def sizes(self) -> dict[int, int]:
        """Return how many releases lists show of each that has any, by the number of its row."""
        counts = select(self._owner, func.count()).join(RELEASE, RELEASE.c.id == self._release).where(*_IS_SHOWN)
        return {row[0]: row[1] for row in self._connection.execute(counts.group_by(self._owner))}

    def put(
        self, kept: Kept, ids: Sequence[int], before: int | None, places: Sequence[int] = (), gap: Gap | None = None
    ) -> tuple[list[int], Gap | None]:
        """Put releases into one, before another one of it or last, or at positions that are given, one for each.

        Returns those that came in, and the gap that their going closes; what is in it already stays where it is.
        """
        back = None
        there = find(self._connection, set(ids) - self.places(kept).keys()).ids
        come = [one for one in dict.fromkeys(ids) if one in there]
        if come:
            at = _given(ids, places)
            if not at:
                free, gap = self._room(kept, len(come), before)
                at = dict(zip(come, free, strict=True))
            back = self._shift(kept, gap, ())
            self._connection.exec_driver_sql(self._named(_PUT), [(kept.id, one, at[one]) for one in come])
        return come, back

    def take(self, kept: Kept, ids: Iterable[int], gap: Gap | None = None) -> tuple[dict[int, int], Gap | None]:
        """Take releases out of one and close the gap.

        Returns those that went, in their order, with their positions, and the gap that they need to come back.
        """
        wanted, were = frozenset(ids), self.places(kept)
        taken = {one: place for one, place in were.items() if one in wanted}
        of_it = delete(self._table).where(self._owner == kept.id)
        for chunk in chunks(taken):
            self._connection.execute(of_it.where(among(self._release, chunk)))
        others = [place for one, place in were.items() if one not in taken]
        return taken, self._shift(kept, gap, others) if taken else None

    def arrange(
        self, kept: Kept, ids: Sequence[int], before: int | None, places: Sequence[int] = (), gap: Gap | None = None
    ) -> tuple[dict[int, int], Gap | None]:
        """Move releases of one before another one of it, or to its end, or to positions that are given.

        Returns the positions that bring them back, none where all of them stand there already, with their gap.
        """
        were = self.places(kept)
        moved = [one for one in dict.fromkeys(ids) if one in were]
        at = _given(ids, places)
        if not at and moved:
            before = before if before in were else None
            before = _next_other(were, moved, before) if before in moved else before
            if _arranged(were, moved, before) == [*were]:
                return {}, None
            free, gap = self._room(kept, len(moved), before)
            at = dict(zip(moved, free, strict=True))
        back = {one: were[one] for one in moved if gap or at[one] != were[one]}
        if not back:
            return {}, None
        gap = self._shift(kept, gap, [place for one, place in were.items() if one not in back])
        self._connection.exec_driver_sql(self._named(_PLACE), [(at[one], kept.id, one) for one in back])
        return back, gap

    def _room(self, kept: Kept, count: int, before: int | None) -> tuple[range, Gap | None]:
        """Return free positions for some more before a release, once there is a gap, or at the end."""
        of_it = self._owner == kept.id
        here = select(self._position).where(of_it, self._release == before)
        position = None if before is None else self._connection.scalar(here)
        if before is None or position is None:
            last = self._connection.scalar(select(func.max(self._position)).where(of_it))
            end = 0 if last is None else last + 1
            return range(end, end + count), None
        return range(position + 1, position + 1 + count), Gap(position, before, count + 1)

    def _shift(self, kept: Kept, gap: Gap | None, others: Iterable[int]) -> Gap | None:
        """Make a gap, or close it: what stands behind it gets the positions that it had before.

        It stays open where one of the others has come to stand in it, so that none passes another one. Returns what
        takes it back.
        """
        if gap is None or any(gap.position < place < gap.position - gap.width for place in others):
            return None
        is_behind = (
            tuple_(*self._in_order) >= (gap.position, gap.release_id)
            if gap.width > 0
            else self._position >= gap.position - gap.width
        )
        shifted = {self._position: self._position + gap.width}
        self._connection.execute(update(self._table).where(self._owner == kept.id, is_behind).values(shifted))
        return gap._replace(width=-gap.width)

    def hand_over(self, rows: Iterable[tuple[int, int, str]]) -> None:
        """Put releases into some, by their names: release, position, name."""
        self._connection.exec_driver_sql(self._named(_PUT_BY_NAME), list(rows))

    def _named(self, statement: str) -> str:
        return statement.format(table=self._table.name, owner=self._owner.name, shelf=self._shelf)


def _given(ids: Sequence[int], places: Sequence[int]) -> dict[int, int]:
    """Return the positions that are given, none where it is left to the collection."""
    return dict(zip(ids, places, strict=True)) if places else {}


def _arranged(order: Iterable[int], ids: Sequence[int], before: int | None) -> list[int]:
    moved = frozenset(ids)
    others = [one for one in order if one not in moved]
    at = len(others) if before is None else others.index(before)
    return [*others[:at], *ids, *others[at:]]


def _next_other(order: Iterable[int], ids: Some[int], release_id: int | None) -> int | None:
    """Return the first release from one on that is not among some."""
    moved, is_behind = frozenset(ids), False
    for one in order:
        is_behind |= one == release_id
        if is_behind and one not in moved:
            return one
    return None
