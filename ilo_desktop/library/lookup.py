"""Batches of values looked up at once, and the sightings that a change can touch."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    Connection,
    Date,
    Table,
    bindparam,
    func,
    select,
    type_coerce,
)

from ilo_desktop.library.settle import Rank, Trace
from ilo_desktop.library.tables import DOCUMENT, IDENTIFIER, IMPORT, RELEASE, SIGHTING
from ilo_desktop.newsroom.decisions import Decisions
from ilo_desktop.newsroom.release import Identifier, Scheme

CHUNK = 2_000
T = TypeVar("T")


def chunks(items: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """Yield items in lists of up to ``size``."""
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk


def among(column: Column[Any], values: Collection[int] | Collection[str]) -> ColumnElement[bool]:
    """Return the condition that a column has one of many values, whose statement is the same for any number."""
    return _is_in(column, bindparam(None, as_list(values)))


def as_list(values: Collection[int] | Collection[str]) -> str:
    """Return values as the one parameter that SQLite's ``json_each`` takes apart."""
    return json.dumps(list(values))


def _is_in(column: Column[Any], parameter: BindParameter[Any]) -> ColumnElement[bool]:
    return column.in_(select(func.json_each(parameter).table_valued("value").c.value))


@dataclass(frozen=True, slots=True)
class Member(Trace):
    """A sighting, or a draft that would be one, with what decides its release's day."""

    day: date | None = None
    seen_on: date = date.min

    @property
    def rank(self) -> Rank:
        """How new it is."""
        return Rank(self.seen_on, self.id)


@dataclass(frozen=True, slots=True)
class Known(Member):
    """A sighting of the library with the releases that it belongs to and began with."""

    release_id: int = 0
    home_id: int = 0
    import_id: int = 0
    is_active: bool = True


#: The day that tells how new a sighting is.
SEEN_ON = type_coerce(func.coalesce(DOCUMENT.c.saved_on, func.date(IMPORT.c.made_at)), Date)


class Neighbourhood:
    """All sightings that could be one release with some others, however long the chain between them.

    ``active`` holds every active sighting that settling needs to see, ``inactive`` those of undone imports that would
    belong to the same releases.
    """

    def __init__(
        self, connection: Connection, drafts: Iterable[Trace], sighting_ids: Collection[int], decisions: Decisions
    ) -> None:
        self._connection = connection
        self._seen: dict[int, Known] = {}
        self._done_keys: set[int] = set()
        self._done_identifiers: set[Identifier] = set()
        self._done_releases: set[int] = set()
        keys: set[int] = set()
        identifiers: set[Identifier] = set()
        releases: set[int] = set()
        for draft in drafts:
            keys.add(draft.same_key)
            identifiers.update(draft.identifiers)
        found = self._load(sighting_ids)
        while True:
            for known in found:
                keys.add(known.same_key)
                identifiers.update(known.identifiers)
                releases.add(known.release_id)
            for thing in decisions.relatives({*keys, *identifiers}) if decisions else ():
                if isinstance(thing, Identifier):
                    identifiers.add(thing)
                else:
                    keys.add(thing)
            ids = self._with_keys(keys) | self._with_identifiers(identifiers) | self._of_releases(releases)
            found = [known for known in self._load(ids - self._seen.keys()) if known.is_active]
            keys, identifiers, releases = set(), set(), set()
            if not found:
                break
        self.active = [known for known in self._seen.values() if known.is_active]
        self.inactive = [known for known in self._seen.values() if not known.is_active]

    def _with_keys(self, keys: set[int]) -> set[int]:
        wanted = keys - self._done_keys
        self._done_keys |= wanted
        return self._ids(SIGHTING.c.same_key, wanted)

    def _of_releases(self, releases: set[int]) -> set[int]:
        wanted = releases - self._done_releases
        self._done_releases |= wanted
        return self._ids(SIGHTING.c.release_id, wanted)

    def _ids(self, column: Column[int], values: set[int]) -> set[int]:
        found: set[int] = set()
        for chunk in chunks(sorted(values)):
            found.update(self._connection.scalars(select(SIGHTING.c.id).where(among(column, chunk))))
        return found

    def _with_identifiers(self, identifiers: set[Identifier]) -> set[int]:
        wanted = identifiers - self._done_identifiers
        self._done_identifiers |= wanted
        found: set[int] = set()
        for chunk in chunks(sorted({identifier.value for identifier in wanted})):
            rows = self._connection.execute(
                select(IDENTIFIER.c.scheme, IDENTIFIER.c.value, IDENTIFIER.c.sighting_id).where(
                    among(IDENTIFIER.c.value, chunk)
                )
            )
            found.update(row.sighting_id for row in rows if Identifier(Scheme(row.scheme), row.value) in wanted)
        return found

    def _load(self, ids: Collection[int]) -> list[Known]:
        loaded = known_of(self._connection, ids)
        self._seen.update((known.id, known) for known in loaded)
        return loaded


def known_of(connection: Connection, ids: Collection[int]) -> list[Known]:
    """Return sightings, active or not, as settling sees them."""
    loaded: list[Known] = []
    for chunk in chunks(sorted(ids)):
        identifiers = identifiers_of(connection, chunk)
        rows = connection.execute(
            select(
                SIGHTING.c.id,
                SIGHTING.c.same_key,
                SIGHTING.c.day,
                SEEN_ON,
                SIGHTING.c.release_id,
                SIGHTING.c.home_id,
                SIGHTING.c.import_id,
                SIGHTING.c.is_active,
            )
            .join(IMPORT, IMPORT.c.id == SIGHTING.c.import_id)
            .join(DOCUMENT, DOCUMENT.c.id == SIGHTING.c.document_id)
            .where(among(SIGHTING.c.id, chunk))
        )
        loaded.extend(Known(row[0], row[1], identifiers.get(row[0], ()), *row[2:]) for row in rows)
    return loaded


def heir_of(connection: Connection, release_id: int) -> int:
    """Return the release that one became when it was joined with others; else itself."""
    heir_id: int | None = release_id
    while heir_id is not None:
        release_id = heir_id
        heir_id = connection.scalar(select(RELEASE.c.merged_into).where(RELEASE.c.id == release_id))
    return release_id


def identifiers_of(
    connection: Connection, sighting_ids: Collection[int], table: Table[Any] = IDENTIFIER
) -> dict[int, tuple[Identifier, ...]]:
    """Return the identifiers of sightings that have any; those in other languages, where these are asked for."""
    found: dict[int, list[Identifier]] = defaultdict(list)
    columns = (table.c.sighting_id, table.c.scheme, table.c.value)
    rows = connection.execute(select(*columns).where(among(table.c.sighting_id, sighting_ids)))
    for sighting_id, scheme, value in rows:
        found[sighting_id].append(Identifier(Scheme(scheme), value))
    return {sighting_id: tuple(sorted(identifiers)) for sighting_id, identifiers in found.items()}


@dataclass(frozen=True, slots=True)
class Sourceless:
    """A release that no active sighting belongs to: listed for the user's marks, or merged into another one."""

    is_listed: bool
    is_merged: bool


def sourceless(connection: Connection, release_ids: Collection[int]) -> dict[int, Sourceless]:
    """Return those of some releases that no active sighting belongs to."""
    found: dict[int, Sourceless] = {}
    for chunk in chunks(sorted(release_ids)):
        rows = connection.execute(
            select(RELEASE.c.id, RELEASE.c.is_listed, RELEASE.c.merged_into).where(
                among(RELEASE.c.id, chunk), ~RELEASE.c.has_source
            )
        )
        found.update((row.id, Sourceless(row.is_listed, row.merged_into is not None)) for row in rows)
    return found
