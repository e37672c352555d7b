"""Siblings in the library: releases that are another one in other languages, found over all active sightings."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Connection, Table, select

from ilo_desktop.library.lookup import among, chunks
from ilo_desktop.library.tables import IDENTIFIER, RELEASE, SIGHTING, SIGHTING_ALTERNATE, TAG
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.release import Identifier, Scheme
from ilo_desktop.newsroom.siblings import Sibling, in_all_languages, language_of, spoken

#: What more releases than this name as theirs in another language is a front page or a list: no release has so many.
MOST_NAMED_ALIKE = 40
#: What is larger is no family: pages that name each other without being one.
LARGEST_FAMILY = 200
_SCHEMES = frozenset({Scheme.WCMS.value, Scheme.URL.value})


def siblings_of(connection: Connection, release_id: int) -> tuple[Sibling, ...]:
    """Return the siblings of a release that are not in the bin, by language, then day.

    Releases are of one family that have or name what differs in its language alone, however long the chain between
    them; of these, those in the language of the release itself are no siblings.
    """
    family = _family(connection, release_id)
    if len(family) < 2:
        return ()
    spoken_in = _languages(connection, family)
    own = spoken_in[release_id]
    rows = connection.execute(
        select(RELEASE.c.id, RELEASE.c.headline, RELEASE.c.day).where(
            among(RELEASE.c.id, family), RELEASE.c.is_listed, RELEASE.c.deleted_at.is_(None)
        )
    )
    found = [Sibling(row[0], row[1], row[2], spoken_in[row[0]]) for row in rows if spoken_in[row[0]] != own]
    return tuple(sorted(found, key=_in_order))


def _in_order(sibling: Sibling) -> tuple[str, str, str, int]:
    return sibling.language, sibling.day.isoformat() if sibling.day else "", sibling.headline, sibling.id


def _family(connection: Connection, release_id: int) -> frozenset[int]:
    """Return a release with all that are it in any language, its own too; it alone where these are too many."""
    family = {release_id}
    done: set[Identifier] = set()
    fresh = {release_id}
    while fresh:
        common = {spoken(name).common for name in _names(connection, fresh)} - done
        done |= common
        fresh = _sharing(connection, common) - family
        family |= fresh
        if len(family) > LARGEST_FAMILY:
            return frozenset({release_id})
    return frozenset(family)


def _names(connection: Connection, release_ids: Collection[int]) -> set[Identifier]:
    """Return by what releases are known, and what they name as theirs in other languages."""
    named = _borne(connection, SIGHTING_ALTERNATE, release_ids)
    return _borne(connection, IDENTIFIER, release_ids) | (_bearers(connection, SIGHTING_ALTERNATE, named).keys())


def _borne(connection: Connection, table: Table[Any], release_ids: Collection[int]) -> set[Identifier]:
    found: set[Identifier] = set()
    for chunk in chunks(sorted(release_ids)):
        rows = connection.execute(
            select(table.c.scheme, table.c.value)
            .join(SIGHTING, SIGHTING.c.id == table.c.sighting_id)
            .where(among(SIGHTING.c.release_id, chunk), SIGHTING.c.is_active)
        )
        found.update(Identifier(Scheme(scheme), value) for scheme, value in rows if scheme in _SCHEMES)
    return found


def _sharing(connection: Connection, common: Iterable[Identifier]) -> set[int]:
    """Return the releases that have or name what differs from something in its language alone."""
    wanted = {Identifier(each.scheme, value) for each in common for value in in_all_languages(each)}
    found = (_bearers(connection, table, wanted) for table in (IDENTIFIER, SIGHTING_ALTERNATE))
    return set[int]().union(*(ids for bearers in found for ids in bearers.values()))


def _bearers(connection: Connection, table: Table[Any], wanted: Collection[Identifier]) -> dict[Identifier, set[int]]:
    """Return the releases by what they have or name, but for what too many name."""
    found: dict[Identifier, set[int]] = defaultdict(set)
    for chunk in chunks(sorted({identifier.value for identifier in wanted})):
        rows = connection.execute(
            select(table.c.scheme, table.c.value, SIGHTING.c.release_id)
            .join(SIGHTING, SIGHTING.c.id == table.c.sighting_id)
            .where(among(table.c.value, chunk), SIGHTING.c.is_active)
        )
        for scheme, value, release_id in rows:
            if (identifier := Identifier(Scheme(scheme), value)) in wanted:
                found[identifier].add(release_id)
    return {identifier: ids for identifier, ids in found.items() if len(ids) <= MOST_NAMED_ALIKE}


def _languages(connection: Connection, release_ids: Collection[int]) -> dict[int, str]:
    """Return what releases are written in; of those of which nothing tells it, what their addresses say."""
    found = dict.fromkeys(release_ids, "")
    tagged = select(TAG.c.release_id, TAG.c.value).where(
        among(TAG.c.release_id, release_ids), TAG.c.facet == Facet.LANGUAGE.value
    )
    found.update((release_id, value) for release_id, value in connection.execute(tagged))
    for release_id, language in found.items():
        if not language:
            found[release_id] = language_of(_borne(connection, IDENTIFIER, [release_id]))
    return found
