"""Where releases come from: the names and hosts of their documents, and the hosts of their own addresses.

What a release came from is told by the document of each of its sightings that are in force: by its name, by the names
under which imports in force brought it, and by the host of its address; and by the host of the release's own address.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterator

from pyroaring import BitMap
from sqlalchemy import Connection, select

from ilo_desktop.library.index import Snapshot
from ilo_desktop.library.tables import DOCUMENT, IMPORT, IMPORT_DOCUMENT, RELEASE
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.hosts import host_of
from ilo_desktop.newsroom.text import fold

#: So many sources are told at most.
MOST_KNOWN = 200
_OF_DOCUMENTS = "SELECT release_id FROM sighting WHERE is_active AND document_id IN (SELECT value FROM json_each(?))"
_COUNT = f"SELECT count(*) FROM ({_OF_DOCUMENTS} LIMIT ?)"  # noqa: S608 - ours
_KEYS = f"SELECT json_group_array(key) FROM release WHERE id IN ({_OF_DOCUMENTS})"  # noqa: S608 - ours
#: The same, but through the index of all keys: of many releases each would be looked for in its row.
_MANY_KEYS = _KEYS.replace("WHERE id", "WHERE +id")
_MANY = 20_000
_BY_DOCUMENT = "SELECT document_id, json_group_array(release_id) FROM sighting WHERE is_active GROUP BY document_id"
_NOTHING = BitMap()


def matching_keys(connection: Connection, snapshot: Snapshot, words: tuple[str, ...], *, is_prefix: bool) -> BitMap:
    """Return the keys of the releases in whose sources folded words follow each other; some may be in the bin.

    ``is_prefix``: the last word may go on.
    """
    wanted = f" {' '.join(words)}{'' if is_prefix else ' '}"
    if not words:
        return BitMap()
    hosts = [host for host in snapshot.values(Facet.SOURCE) if wanted in f" {fold(host)} "]
    named = (document_ids for name, document_ids in _documents(connection).items() if wanted in f" {fold(name)} ")
    of_addresses = BitMap().union(*(snapshot.get((Facet.SOURCE, host)) for host in hosts))
    return of_addresses | _keys_of(connection, set[int]().union(*named))


def known_sources(connection: Connection, snapshot: Snapshot) -> list[tuple[str, int]]:
    """Return the sources that releases come from, each with how many do, the most frequent first."""
    binned = BitMap(connection.scalars(select(RELEASE.c.id).where(RELEASE.c.deleted_at.is_not(None))).all())
    ids = {row[0]: BitMap(json.loads(row[1])) - binned for row in connection.exec_driver_sql(_BY_DOCUMENT)}
    found = dict(snapshot.totals(Facet.SOURCE))
    for name, documents in _documents(connection).items():
        if name in found:  # the host of both releases and documents
            keys = snapshot.get((Facet.SOURCE, name)) | (_keys_of(connection, documents) & snapshot.listed)
            found[name] = len(keys)
        else:
            found[name] = len(BitMap().union(*(ids.get(document_id, _NOTHING) for document_id in documents)))
    by_count = sorted((-count, name) for name, count in found.items() if count)
    return [(name, -count) for count, name in by_count[:MOST_KNOWN]]


def _documents(connection: Connection) -> dict[str, set[int]]:
    """Return the documents by what they are called and by the hosts that they come from."""
    found: dict[str, set[int]] = defaultdict(set)
    for document_id, name in _names(connection):
        found[name].add(document_id)
    return found


def _names(connection: Connection) -> Iterator[tuple[int, str]]:
    for document_id, name, address in connection.execute(select(DOCUMENT.c.id, DOCUMENT.c.name, DOCUMENT.c.source_url)):
        yield document_id, name
        if host := host_of(address):
            yield document_id, host
    in_force = select(IMPORT_DOCUMENT.c.document_id, IMPORT_DOCUMENT.c.name).join(
        IMPORT, IMPORT.c.id == IMPORT_DOCUMENT.c.import_id
    )
    for document_id, name in connection.execute(in_force.where(IMPORT.c.undone_at.is_(None))):
        yield document_id, name


def _keys_of(connection: Connection, document_ids: Collection[int]) -> BitMap:
    """Return the keys of the releases that some documents tell of."""
    if not document_ids:
        return BitMap()
    documents = json.dumps(list(document_ids))
    count = connection.exec_driver_sql(_COUNT, (documents, _MANY)).scalar_one()
    asked = _MANY_KEYS if count == _MANY else _KEYS
    return BitMap(json.loads(connection.exec_driver_sql(asked, (documents,)).scalar_one()))
