"""Reading releases: rows for a list, and whole releases with their sightings."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, func, select

from ilo_desktop.library import decisions
from ilo_desktop.library.engine import bare
from ilo_desktop.library.listed_rows import listed_rows
from ilo_desktop.library.lookup import among, chunks, identifiers_of
from ilo_desktop.library.records import SIGHTING_FIELDS, Stored, load_releases, load_tags
from ilo_desktop.library.row_facts import alphabetical, shown_place
from ilo_desktop.library.settle import same_key
from ilo_desktop.library.tables import (
    DOCUMENT,
    IMPORT,
    IMPORT_DOCUMENT,
    SIGHTING,
    SIGHTING_BODY,
)
from ilo_desktop.newsroom.decisions import Decisions, things
from ilo_desktop.newsroom.facets import SINGLE_FACETS, Facet, Tag
from ilo_desktop.newsroom.imported import Imported, ImportedDocument
from ilo_desktop.newsroom.release import Decision, Draft, Identifier, Release, ReleaseRow, Sighting, Thing
from ilo_desktop.newsroom.text import fold

_BATCH = 200


def rows(connection: Connection, keys: Sequence[int]) -> list[ReleaseRow]:
    """Return what a list shows of releases, in the order of their keys; keys that are gone are left out."""
    with bare(connection) as cursor:
        return [row for chunk in chunks(keys) for row in listed_rows(cursor, chunk)]


def _first(tags: Sequence[tuple[str, str]]) -> str:
    return tags[0][0] if tags else ""


def releases(connection: Connection, ids: Iterable[int]) -> Iterator[Release]:
    """Yield whole releases in the order of their ids; ids that the library does not list are left out."""
    for chunk in chunks(ids, _BATCH):
        stored = load_releases(connection, chunk)
        tags = load_tags(connection, chunk)
        sightings = _sightings(connection, chunk)
        bodies = _bodies(connection, [sighting.id for release_id in chunk for sighting in sightings[release_id]])
        in_force = decisions.load(connection)
        for release_id in chunk:
            if release_id in stored and stored[release_id].is_listed:
                seen = sightings[release_id]
                yield _release(stored[release_id], tags[release_id], seen, bodies, _decisions_on(seen, in_force))


def _decisions_on(sightings: Iterable[Sighting], in_force: Decisions) -> tuple[Decision, ...]:
    if not in_force:
        return ()
    known_by = (things(one.draft.identifiers, same_key(one.draft)) for one in sightings)
    return in_force.about(frozenset[Thing]().union(*known_by))


def _bodies(connection: Connection, sighting_ids: Sequence[int]) -> Mapping[int, str]:
    """Return the bodies of the sightings that have one with structure."""
    found: dict[int, str] = {}
    for chunk in chunks(sighting_ids):
        rows = connection.execute(
            select(SIGHTING_BODY.c.sighting_id, SIGHTING_BODY.c.html).where(among(SIGHTING_BODY.c.sighting_id, chunk))
        )
        found.update((row.sighting_id, row.html) for row in rows)
    return found


def _body(stored: Stored, sightings: Iterable[Sighting], bodies: Mapping[int, str]) -> str:
    """Return the body of the sighting whose text is shown, else of another one that says just the same."""
    if any(one.field == "text" for one in stored.wordings):
        return ""
    if stored.text_id is not None and stored.text_id in bodies:
        return bodies[stored.text_id]
    with_body = [sighting for sighting in sightings if sighting.id in bodies]
    shown = fold(stored.draft.text) if with_body else ""
    return next((bodies[one.id] for one in with_body if fold(one.draft.text) == shown), "")


def _release(
    stored: Stored,
    tags: Sequence[Tag],
    sightings: Sequence[Sighting],
    bodies: Mapping[int, str],
    decided: tuple[Decision, ...],
) -> Release:
    says = stored.draft
    shown = {facet: [(tag.value, tag.where) for tag in tags if tag.facet is facet] for facet in SINGLE_FACETS}
    return Release(
        id=stored.id,
        key=stored.key,
        headline=says.headline,
        day=says.day,
        last_day=says.last_day,
        summary=says.summary,
        text=says.text,
        body=_body(stored, sightings, bodies),
        kicker=says.kicker,
        kind=_first(shown[Facet.KIND]),
        credit=says.credit,
        place=shown_place(says.place, shown[Facet.PLACE]),
        language=_first(shown[Facet.LANGUAGE]),
        url=says.url,
        identifiers=_identifiers(sightings),
        tags=tuple(tags),
        sightings=tuple(sightings),
        read=stored.read,
        starred=stored.starred,
        note=stored.note,
        own_tags=stored.own_tags,
        corrections=stored.corrections,
        collections=alphabetical(name for name, _place in stored.collected),
        briefings=alphabetical(name for name, _place, _remark in stored.briefed),
        own_wordings=stored.wordings,
        decisions=decided,
        deleted_at=stored.deleted_at,
        is_edited=stored.is_edited,
        has_source=stored.has_source,
    )


def _identifiers(sightings: Iterable[Sighting]) -> tuple[Identifier, ...]:
    return tuple(sorted({identifier for sighting in sightings for identifier in sighting.draft.identifiers}))


def _sightings(connection: Connection, release_ids: Collection[int]) -> Mapping[int, list[Sighting]]:
    found: dict[int, list[Sighting]] = defaultdict(list)
    for release_id, sighting in _seen(connection, among(SIGHTING.c.release_id, release_ids), SIGHTING.c.is_active):
        found[release_id].append(sighting)
    return found


def brought(connection: Connection, import_id: int, most: int) -> Imported:
    """Return the documents of an import, undone or not, and at most so many of the sightings that it brought."""
    told = select(SIGHTING.c.document_id, func.count()).where(SIGHTING.c.import_id == import_id)
    counts = {row[0]: row[1] for row in connection.execute(told.group_by(SIGHTING.c.document_id))}
    documents = connection.execute(
        select(IMPORT_DOCUMENT.c.document_id, IMPORT_DOCUMENT.c.name, DOCUMENT.c.size)
        .join(DOCUMENT, DOCUMENT.c.id == IMPORT_DOCUMENT.c.document_id)
        .where(IMPORT_DOCUMENT.c.import_id == import_id)
        .order_by(IMPORT_DOCUMENT.c.position)
    )
    return Imported(
        tuple(ImportedDocument(row[0], row[1], row[2], counts.get(row[0], 0)) for row in documents),
        tuple(_seen(connection, SIGHTING.c.import_id == import_id, most=most)),
    )


def _seen(
    connection: Connection, *conditions: ColumnElement[bool], most: int | None = None
) -> list[tuple[int, Sighting]]:
    """Return the sightings that meet conditions, by their ids, each with the id of its release."""
    selected = connection.execute(
        select(
            SIGHTING.c.release_id,
            SIGHTING.c.id,
            SIGHTING.c.import_id,
            IMPORT.c.made_at,
            SIGHTING.c.document_id,
            DOCUMENT.c.name,
            DOCUMENT.c.saved_on,
            *(SIGHTING.c[name] for name in SIGHTING_FIELDS),
        )
        .join(IMPORT, IMPORT.c.id == SIGHTING.c.import_id)
        .join(DOCUMENT, DOCUMENT.c.id == SIGHTING.c.document_id)
        .where(*conditions)
        .order_by(SIGHTING.c.id)
        .limit(most)
    ).all()
    identifiers = identifiers_of(connection, [row[1] for row in selected])
    return [
        (
            row[0],
            Sighting(
                id=row[1],
                import_id=row[2],
                imported_at=row[3],
                document_id=row[4],
                document=row[5],
                saved_on=row[6],
                draft=Draft(
                    **dict(zip(SIGHTING_FIELDS, row[7:], strict=True)), identifiers=identifiers.get(row[1], ())
                ),
            ),
        )
        for row in selected
    ]
