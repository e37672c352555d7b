"""Rows to values and back: what of a draft stands in which column."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from ilo_desktop.library.lookup import among, chunks, identifiers_of
from ilo_desktop.library.row_facts import alphabetical
from ilo_desktop.library.tables import (
    BRIEFING,
    BRIEFING_RELEASE,
    COLLECTION,
    COLLECTION_RELEASE,
    OWN_TAG,
    OWN_TAGGING,
    OWN_WORDING,
    RELEASE,
    SIGHTING,
    TAG,
    TAG_CORRECTION,
)
from ilo_desktop.newsroom.corrections import Corrections
from ilo_desktop.newsroom.facets import Corrected, Correction, Facet, Tag, Where
from ilo_desktop.newsroom.headline_order import headline_order
from ilo_desktop.newsroom.own_wordings import OwnWordings, written_over
from ilo_desktop.newsroom.release import Draft, OwnWording

#: The fields of a draft that have a column of their own name in the table of sightings. The body, by which
#: nothing is compared, is read where it is shown.
SIGHTING_FIELDS = tuple(
    field.name for field in fields(Draft) if field.name not in ("identifiers", "alternates", "body")
)
#: The fields that have one in the table of releases; the text stays in the sighting.
RELEASE_FIELDS = tuple(name for name in SIGHTING_FIELDS if name not in ("text", "position", "line", "last_line"))
_SIGHTING_COLUMNS = tuple(SIGHTING.c[name] for name in SIGHTING_FIELDS)
_RELEASE_COLUMNS = tuple(RELEASE.c[name] for name in RELEASE_FIELDS)

#: The collections that a release is in, each with its position there.
Collected = tuple[tuple[str, int], ...]
#: The briefings that a release is in, each with its position there and what the user says of it.
Briefed = tuple[tuple[str, int, str], ...]


@dataclass(frozen=True, slots=True)
class Stored:
    """A release as the library has it: its row, what it says as a draft, and its text's sighting."""

    id: int
    key: int
    is_listed: bool
    has_source: bool
    read: bool
    starred: bool
    note: str
    own_tags: tuple[str, ...]
    collected: Collected
    briefed: Briefed
    corrections: Corrections
    wordings: OwnWordings
    deleted_at: datetime | None
    is_edited: bool
    text_id: int | None
    draft: Draft

    @property
    def is_shown(self) -> bool:
        """Whether lists and filters show it: it is listed, and not in the bin."""
        return self.is_listed and self.deleted_at is None


def sighting_values(draft: Draft) -> dict[str, Any]:
    """Return the columns of a sighting that tell what it says."""
    return {name: getattr(draft, name) for name in SIGHTING_FIELDS}


def release_values(draft: Draft) -> dict[str, Any]:
    """Return the columns of a release that tell what it says, but for the text."""
    values = {name: getattr(draft, name) for name in RELEASE_FIELDS}
    return {**values, "headline_order": headline_order(draft.headline, draft.language)}


def load_drafts(connection: Connection, sighting_ids: Collection[int]) -> dict[int, Draft]:
    """Return what sightings say."""
    identifiers = identifiers_of(connection, sighting_ids)
    rows = connection.execute(select(SIGHTING.c.id, *_SIGHTING_COLUMNS).where(among(SIGHTING.c.id, sighting_ids)))
    return {
        row[0]: Draft(**dict(zip(SIGHTING_FIELDS, row[1:], strict=True)), identifiers=identifiers.get(row[0], ()))
        for row in rows
    }


def load_releases(connection: Connection, release_ids: Collection[int]) -> dict[int, Stored]:
    """Return releases with their texts; without identifiers, which only sightings have."""
    found: dict[int, Stored] = {}
    for chunk in chunks(sorted(release_ids)):
        own_tags = load_own_tags(connection, chunk)
        collected = load_collected(connection, chunk)
        briefed = load_briefed(connection, chunk)
        corrections = load_corrections(connection, chunk)
        wordings = load_wordings(connection, chunk)
        rows = connection.execute(
            select(
                RELEASE.c.id,
                RELEASE.c.key,
                RELEASE.c.is_listed,
                RELEASE.c.has_source,
                RELEASE.c.read,
                RELEASE.c.starred,
                RELEASE.c.note,
                RELEASE.c.deleted_at,
                RELEASE.c.is_edited,
                RELEASE.c.text_id,
                SIGHTING.c.text,
                *_RELEASE_COLUMNS,
            )
            .join(SIGHTING, SIGHTING.c.id == RELEASE.c.text_id, isouter=True)
            .where(among(RELEASE.c.id, chunk))
        )
        found.update(
            (
                row[0],
                _stored(
                    tuple(row),
                    own_tags.get(row[0], ()),
                    collected.get(row[0], ()),
                    briefed.get(row[0], ()),
                    corrections.get(row[0], ()),
                    wordings.get(row[0], ()),
                ),
            )
            for row in rows
        )
    return found


def _stored(
    values: Sequence[Any],
    own_tags: tuple[str, ...],
    collected: Collected,
    briefed: Briefed,
    corrections: Corrections,
    wordings: OwnWordings,
) -> Stored:
    release_id, key, is_listed, has_source, read, starred, note, deleted_at, is_edited, text_id, text, *said = values
    # The text alone is not in the release's row: there what was written by hand stands already.
    draft = written_over(Draft(**dict(zip(RELEASE_FIELDS, said, strict=True)), text=text or ""), wordings)
    marks = (read, starred, note, own_tags, collected, briefed, corrections, wordings, deleted_at)
    return Stored(release_id, key, is_listed, has_source, *marks, is_edited, text_id, draft)


def load_tags(connection: Connection, release_ids: Collection[int]) -> Mapping[int, list[Tag]]:
    """Return the tags of releases, in their order."""
    found: dict[int, list[Tag]] = defaultdict(list)
    rows = connection.execute(
        select(TAG.c.release_id, TAG.c.facet, TAG.c.value, TAG.c.found_in, TAG.c.words)
        .where(among(TAG.c.release_id, release_ids))
        .order_by(TAG.c.release_id, TAG.c.position)
    )
    for release_id, facet, value, where, words in rows:
        found[release_id].append(Tag(Facet(facet), value, Where(where), words))
    return found


def load_corrections(connection: Connection, release_ids: Collection[int]) -> Mapping[int, Corrections]:
    """Return the user's corrections of the releases that have any."""
    found: dict[int, list[Corrected]] = defaultdict(list)
    rows = connection.execute(
        select(
            TAG_CORRECTION.c.release_id, TAG_CORRECTION.c.facet, TAG_CORRECTION.c.value, TAG_CORRECTION.c.is_added
        ).where(among(TAG_CORRECTION.c.release_id, release_ids))
    )
    for release_id, facet, value, is_added in rows:
        verdict = Correction.ADD if is_added else Correction.REMOVE
        found[release_id].append(Corrected(Facet(facet), value, verdict))
    return {release_id: tuple(sorted(corrections)) for release_id, corrections in found.items()}


def load_wordings(connection: Connection, release_ids: Collection[int]) -> Mapping[int, OwnWordings]:
    """Return what the user wrote by hand in the fields of releases, of those where there is any."""
    found: dict[int, list[OwnWording]] = defaultdict(list)
    rows = connection.execute(select(OWN_WORDING).where(among(OWN_WORDING.c.release_id, release_ids)))
    for release_id, field, value, written_at in rows:
        found[release_id].append(OwnWording(field, value, written_at))
    return {release_id: tuple(sorted(wordings)) for release_id, wordings in found.items()}


def load_own_tags(connection: Connection, release_ids: Collection[int]) -> Mapping[int, tuple[str, ...]]:
    """Return the user's own tags of the releases that bear any, in the order of the alphabet."""
    found: dict[int, list[str]] = defaultdict(list)
    rows = connection.execute(
        select(OWN_TAGGING.c.release_id, OWN_TAG.c.name)
        .join(OWN_TAG, OWN_TAG.c.id == OWN_TAGGING.c.tag_id)
        .where(among(OWN_TAGGING.c.release_id, release_ids))
    )
    for release_id, name in rows:
        found[release_id].append(name)
    return {release_id: alphabetical(names) for release_id, names in found.items()}


def load_collected(connection: Connection, release_ids: Collection[int]) -> Mapping[int, Collected]:
    """Return the collections of the releases that are in any, by their names."""
    found: dict[int, list[tuple[str, int]]] = defaultdict(list)
    rows = connection.execute(
        select(COLLECTION_RELEASE.c.release_id, COLLECTION.c.name, COLLECTION_RELEASE.c.position)
        .join(COLLECTION, COLLECTION.c.id == COLLECTION_RELEASE.c.collection_id)
        .where(among(COLLECTION_RELEASE.c.release_id, release_ids))
    )
    for release_id, name, position in rows:
        found[release_id].append((name, position))
    return {release_id: tuple(sorted(collected)) for release_id, collected in found.items()}


def load_briefed(connection: Connection, release_ids: Collection[int]) -> Mapping[int, Briefed]:
    """Return the briefings of the releases that are in any, by their names."""
    found: dict[int, list[tuple[str, int, str]]] = defaultdict(list)
    rows = connection.execute(
        select(BRIEFING_RELEASE.c.release_id, BRIEFING.c.name, BRIEFING_RELEASE.c.position, BRIEFING_RELEASE.c.remark)
        .join(BRIEFING, BRIEFING.c.id == BRIEFING_RELEASE.c.briefing_id)
        .where(among(BRIEFING_RELEASE.c.release_id, release_ids))
    )
    for release_id, name, position, remark in rows:
        found[release_id].append((name, position, remark))
    return {release_id: tuple(sorted(briefed)) for release_id, briefed in found.items()}
