"""All active sightings in pieces that can be settled one by one, without holding them all."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, select

from ilo_desktop.library.decisions import sightings_known_by
from ilo_desktop.library.tables import IDENTIFIER, SIGHTING
from ilo_desktop.newsroom.decisions import Decisions
from ilo_desktop.newsroom.release import Joint, Thing

#: So many sightings are settled together, and more only where they belong to each other.
_PIECE = 500


def pieces(connection: Connection, in_force: Decisions) -> Iterator[list[int]]:
    """Yield the ids of all active sightings, those together that settling must see together.

    That is whatever shares a key, an identifier or a release, or is joined by a decision, however long the chain. Held
    are two numbers for each sighting alone.
    """
    chains = _Chains(connection)
    is_active = SIGHTING.c.is_active
    for column in (SIGHTING.c.same_key, SIGHTING.c.release_id):
        chains.link(connection.execute(select(column, SIGHTING.c.id).where(is_active).order_by(column)))
    columns = (IDENTIFIER.c.value, IDENTIFIER.c.scheme)
    bearers = connection.execute(select(*columns, IDENTIFIER.c.sighting_id).order_by(*columns))
    chains.link(((value, scheme), sighting_id) for value, scheme, sighting_id in bearers)
    for number, decision in enumerate(in_force.all):
        if decision.verdict is Joint.JOINED:
            things = frozenset[Thing]().union(*decision.sides)
            chains.link((number, sighting_id) for sighting_id in sightings_known_by(connection, things))
    yield from chains.pieces()


class _Chains:
    """The active sightings, by their places in the order of their ids, and which of them hang together."""

    def __init__(self, connection: Connection) -> None:
        active = select(SIGHTING.c.id).where(SIGHTING.c.is_active).order_by(SIGHTING.c.id)
        self._ids = array("q", connection.scalars(active))
        self._parents = array("q", range(len(self._ids)))

    def link(self, rows: Iterable[tuple[object, int]]) -> None:
        """Link sightings that follow each other under one thing."""
        before: object = None
        first: int | None = None
        for thing, sighting_id in rows:
            place = bisect_left(self._ids, sighting_id)
            if place == len(self._ids) or self._ids[place] != sighting_id:
                continue  # not active
            if first is None or thing != before:
                before, first = thing, place
            else:
                one, other = sorted((self._root(first), self._root(place)))
                self._parents[other] = one

    def _root(self, place: int) -> int:
        while self._parents[place] != place:
            self._parents[place] = self._parents[self._parents[place]]
            place = self._parents[place]
        return place

    def pieces(self) -> Iterator[list[int]]:
        """Yield the ids of sightings, in the order of the first ones of what hangs together."""
        roots = array("q", map(self._root, range(len(self._ids))))
        piece: list[int] = []
        root = -1
        for place in sorted(range(len(roots)), key=roots.__getitem__):
            if roots[place] != root and len(piece) >= _PIECE:
                yield piece
                piece = []
            root = roots[place]
            piece.append(self._ids[place])
        if piece:
            yield piece
