"""What the library tells of the user's own: tags and corrections, saved views, collections and briefings."""

from abc import ABC, abstractmethod
from collections.abc import Collection as Some
from collections.abc import Iterable
from contextlib import AbstractContextManager

from pyroaring import BitMap
from sqlalchemy import Connection, select

from ilo_desktop.library import correcting, remarks
from ilo_desktop.library.collecting import Contents
from ilo_desktop.library.index import FacetValue, Snapshot
from ilo_desktop.library.shelves import Shelf
from ilo_desktop.library.sources import known_sources
from ilo_desktop.library.tables import BRIEFING, COLLECTION, SAVED_VIEW
from ilo_desktop.newsroom.briefings import BriefingLook, KeptBriefing, ListedBriefing, Picked
from ilo_desktop.newsroom.edits import clean_tag
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.kept import Collection, SavedView


class KeptReading(ABC):
    """Reads, each in a transaction of its own."""

    @abstractmethod
    def _read(self) -> AbstractContextManager[tuple[Connection, Snapshot]]:
        """Open a transaction on the library as it is now, with the index as it is in that transaction."""

    def own_tags(self) -> list[tuple[str, int]]:
        """Return the user's own tags with the number of their releases, the most used first."""
        with self._read() as (_, snapshot):
            return snapshot.totals(Facet.TAG)

    def own_tags_of(self, keys: Iterable[int]) -> dict[str, int]:
        """Return the user's own tags that some releases, by their keys, have, with how many of them have each."""
        return {tag: count for (_, tag), count in self.tags_of(keys, [Facet.TAG]).items()}

    def tags_of(self, keys: Iterable[int], facets: Some[Facet]) -> dict[FacetValue, int]:
        """Return the tags of some facets that some releases, by their keys, bear, with how many of them bear each."""
        chosen = BitMap(keys)
        with self._read() as (_, snapshot):
            values = ((facet, value) for facet in facets for value in snapshot.values(facet))
            counts = ((value, snapshot.get(value).intersection_cardinality(chosen)) for value in values)
            return {value: count for value, count in counts if count}

    def added_by_user(self, facet: Facet, value: str) -> frozenset[int]:
        """Return the ids of the releases to which the user added a tag."""
        with self._read() as (connection, _):
            return correcting.having_added(connection, facet, value)

    def views(self) -> list[SavedView]:
        """Return the saved views in the user's order."""
        columns = select(SAVED_VIEW.c.name, SAVED_VIEW.c.query, SAVED_VIEW.c.sorting)
        in_order = columns.order_by(SAVED_VIEW.c.position, SAVED_VIEW.c.id)
        with self._read() as (connection, _):
            return [SavedView(*row) for row in connection.execute(in_order)]

    def collections(self) -> list[Collection]:
        """Return the collections, those that are empty too, in the user's order."""
        with self._read() as (connection, snapshot):
            kept = Shelf(connection, COLLECTION).all()
            return [Collection(one.name, snapshot.count((Facet.COLLECTION, one.name))) for one in kept]

    def collection_ids(self, name: str) -> list[int]:
        """Return the ids of the releases of a collection in their order, without those in the bin."""
        with self._read() as (connection, _):
            collection = Shelf(connection, COLLECTION).find(name)
            return [] if collection is None else Contents(connection, COLLECTION).shown(collection)

    def collections_of(self, keys: Iterable[int]) -> dict[str, int]:
        """Return the collections in which some releases, by their keys, are, with how many of them are in each."""
        return {name: count for (_, name), count in self.tags_of(keys, [Facet.COLLECTION]).items()}

    def briefings(self) -> list[ListedBriefing]:
        """Return the briefings, those that are empty too, in the user's order."""
        columns = select(BRIEFING.c.id, BRIEFING.c.name, BRIEFING.c.title)
        in_order = columns.order_by(BRIEFING.c.position, BRIEFING.c.id)
        with self._read() as (connection, _):
            sizes = Contents(connection, BRIEFING).sizes()
            return [ListedBriefing(row[1], row[2], sizes.get(row[0], 0)) for row in connection.execute(in_order)]

    def briefing(self, name: str) -> KeptBriefing | None:
        """Return a briefing, its releases in their order without those in the bin; None where there is none."""
        with self._read() as (connection, _):
            kept = Shelf(connection, BRIEFING).find(clean_tag(name))
            if kept is None:
                return None
            columns = select(BRIEFING.c.title, BRIEFING.c.introduction, BRIEFING.c.look).where(BRIEFING.c.id == kept.id)
            title, introduction, look = connection.execute(columns).one()
            said = remarks.of(connection, kept)
            ids = Contents(connection, BRIEFING).shown(kept)
            return KeptBriefing(
                name=kept.name,
                title=title,
                introduction=introduction,
                look=BriefingLook.from_text(look),
                picked=tuple(Picked(one, said.get(one, "")) for one in ids),
            )

    def sources(self) -> list[tuple[str, int]]:
        """Return the documents and hosts that most releases come from, each with how many do."""
        with self._read() as (connection, snapshot):
            return known_sources(connection, snapshot)
