"""The rows that a batch of releases writes, gathered so that each table is written in one go."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Dialect, Table, bindparam, delete, insert, update

from ilo_desktop.library import notes, own_tags, remarks
from ilo_desktop.library.collecting import Contents
from ilo_desktop.library.lookup import among
from ilo_desktop.library.preparing import Marks
from ilo_desktop.library.records import Stored, release_values, sighting_values
from ilo_desktop.library.tables import (
    BRIEFING,
    COLLECTION,
    IDENTIFIER,
    OWN_WORDING,
    RELEASE,
    SIGHTING,
    SIGHTING_ALTERNATE,
    SIGHTING_BODY,
    TAG,
    TAG_CORRECTION,
)
from ilo_desktop.newsroom.corrections import Corrections
from ilo_desktop.newsroom.facets import Correction, Tag
from ilo_desktop.newsroom.own_wordings import OwnWordings
from ilo_desktop.newsroom.release import Draft

_INSERT_TAG = "INSERT INTO tag (release_id, position, facet, value, found_in, words) VALUES (?, ?, ?, ?, ?, ?)"
_INSERT_CORRECTION = "INSERT INTO tag_correction (release_id, facet, value, is_added) VALUES (?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Renewed:
    """A release as it is to be."""

    id: int
    key: int
    says: Draft
    text_id: int | None
    marks: Marks
    import_ids: frozenset[int]
    is_edited: bool

    @property
    def row(self) -> dict[str, Any]:
        """The columns of its row, but for the id."""
        return {
            "key": self.key,
            "is_listed": True,
            "has_source": True,
            "merged_into": None,
            "read": self.marks.read,
            "starred": self.marks.starred,
            "note": self.marks.note,
            "deleted_at": self.marks.deleted_at,
            "is_edited": self.is_edited,
            "text_id": self.text_id,
            **release_values(self.says),
        }


def blank_release(release_id: int, key: int) -> dict[str, Any]:
    """Return the row of a release of which nothing is known yet but its id."""
    row = Renewed(release_id, key, Draft(headline=""), None, Marks(), frozenset(), is_edited=False).row
    return {"id": release_id, "uid": uuid4().hex, **row, "is_listed": False, "has_source": False}


@dataclass(slots=True)
class Rows:
    """The rows of one batch, by statement."""

    new: list[dict[str, Any]] = field(default_factory=list)
    changed: list[dict[str, Any]] = field(default_factory=list)
    given_up: list[dict[str, Any]] = field(default_factory=list)
    sightings: list[dict[str, Any]] = field(default_factory=list)
    bodies: list[dict[str, Any]] = field(default_factory=list)
    identifiers: list[dict[str, Any]] = field(default_factory=list)
    moved: list[dict[str, Any]] = field(default_factory=list)
    untagged: list[int] = field(default_factory=list)
    tags: list[tuple[int, int, str, str, str, str]] = field(default_factory=list)
    notes: dict[int, str] = field(default_factory=dict)
    own_tags: list[tuple[int, str]] = field(default_factory=list)
    collected: list[tuple[int, int, str]] = field(default_factory=list)
    briefed: list[tuple[int, int, str]] = field(default_factory=list)
    remarks: list[tuple[str, int, str]] = field(default_factory=list)
    corrections: dict[int, Corrections] = field(default_factory=dict)
    wordings: dict[int, OwnWordings] = field(default_factory=dict)
    alternates: list[dict[str, Any]] = field(default_factory=list)

    def add_release(self, release: Renewed, before: Stored | None) -> None:
        """Write a release, if it is not just as it was."""
        marks = Marks.of(before)
        self._add_marks(release.id, marks, release.marks)
        if before is None:
            self.new.append({"id": release.id, "uid": uuid4().hex, **release.row})
            return
        was = Renewed(release.id, before.key, before.draft, before.text_id, marks, frozenset(), before.is_edited)
        if not (before.is_listed and before.has_source) or was.row != release.row:
            self.changed.append({"of": release.id, **release.row})

    def _add_marks(self, release_id: int, before: Marks, after: Marks) -> None:
        """Write what of marks that joined stands in other tables than the release's."""
        if after.note != before.note:
            self.notes[release_id] = after.note
        self.own_tags.extend((release_id, own_tag) for own_tag in after.own_tags if own_tag not in before.own_tags)
        inside = {name for name, _place in before.collected}
        self.collected.extend((release_id, place, name) for name, place in after.collected if name not in inside)
        if after.briefed != before.briefed:
            # Where it stood already it stays, for there is one row for each.
            self.briefed.extend((release_id, place, name) for name, place, _remark in after.briefed)
            self.remarks.extend((remark, release_id, name) for name, _place, remark in after.briefed)
        if after.corrections != before.corrections:
            self.corrections[release_id] = after.corrections
        if after.wordings != before.wordings:
            self.wordings[release_id] = after.wordings

    def give_up(self, release_id: int, heir_id: int | None, *, is_listed: bool) -> None:
        """Write that a release has no source any more."""
        values = {"is_listed": is_listed, "has_source": False, "merged_into": heir_id}
        self.given_up.append({"of": release_id, **values})

    def add_tags(self, release_id: int, tags: Sequence[Tag], before: Stored | None) -> None:
        """Write a release's tags in place of those that it had."""
        if before is not None:
            self.untagged.append(release_id)
        self.tags.extend(
            (release_id, position, tag.facet.value, tag.value, tag.where.value, tag.words)
            for position, tag in enumerate(tags)
        )

    def add_sighting(self, sighting_id: int, draft: Draft, belongs: Mapping[str, int]) -> None:
        """Write a draft as a sighting; ``belongs`` holds its import, document, release, home and keys."""
        self.sightings.append({"id": sighting_id, "is_active": True, **belongs, **sighting_values(draft)})
        if draft.body:
            self.bodies.append({"sighting_id": sighting_id, "html": draft.body})
        self.identifiers.extend(
            {"value": identifier.value, "scheme": identifier.scheme.value, "sighting_id": sighting_id}
            for identifier in dict.fromkeys(draft.identifiers)
        )
        self.alternates.extend(
            {"value": alternate.value, "scheme": alternate.scheme.value, "sighting_id": sighting_id}
            for alternate in dict.fromkeys(draft.alternates)
        )

    def move_sighting(self, sighting_id: int, release_id: int, home_id: int) -> None:
        """Write that a sighting belongs to another release."""
        self.moved.append({"of": sighting_id, "release_id": release_id, "home_id": home_id})

    def write(self, connection: Connection) -> None:
        """Write everything; a release's text is a sighting, so sightings come first."""
        if self.sightings:
            _put(connection, SIGHTING, self.sightings)
        if self.bodies:
            _put(connection, SIGHTING_BODY, self.bodies)
        if self.given_up:
            connection.execute(update(RELEASE).where(RELEASE.c.id == bindparam("of")), self.given_up)
        if self.new:
            _put(connection, RELEASE, self.new)
        if self.changed:
            connection.execute(update(RELEASE).where(RELEASE.c.id == bindparam("of")), self.changed)
        if self.identifiers:
            _put(connection, IDENTIFIER, self.identifiers)
        if self.alternates:
            _put(connection, SIGHTING_ALTERNATE, self.alternates)
        if self.moved:
            connection.execute(update(SIGHTING).where(SIGHTING.c.id == bindparam("of")), self.moved)
        if self.untagged:
            connection.execute(delete(TAG).where(among(TAG.c.release_id, self.untagged)))
        if self.tags:
            connection.exec_driver_sql(_INSERT_TAG, self.tags)
        notes.index(connection, self.notes)
        if self.own_tags:
            own_tags.give_by_name(connection, self.own_tags)
        if self.collected:
            Contents(connection, COLLECTION).hand_over(self.collected)
        if self.briefed:
            Contents(connection, BRIEFING).hand_over(self.briefed)
            remarks.hand_over(connection, self.remarks)
        if self.corrections:
            _write_corrections(connection, self.corrections)
        if self.wordings:
            _write_wordings(connection, self.wordings)


def _put(connection: Connection, table: Table[Any], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that have the same columns, by the driver: to bind them row by row takes as long as to write them."""
    statement, processors = _insertion(connection.dialect, table, tuple(rows[0]))
    values = ([row[name] for row in rows] for name in processors)
    bound = (
        some if process is None else map(process, some)
        for some, process in zip(values, processors.values(), strict=True)
    )
    connection.exec_driver_sql(statement, list(zip(*bound, strict=True)))


@lru_cache(maxsize=16)
def _insertion(
    dialect: Dialect, table: Table[Any], names: tuple[str, ...]
) -> tuple[str, Mapping[str, Callable[[Any], Any] | None]]:
    """Return the statement that inserts into some columns, and these in its order with what binds their values."""
    compiled = insert(table).compile(dialect=dialect, column_keys=names)
    order = compiled.positiontup or ()
    return str(compiled), {name: table.c[name].type.dialect_impl(dialect).bind_processor(dialect) for name in order}


def _write_corrections(connection: Connection, corrections: Mapping[int, Corrections]) -> None:
    connection.execute(delete(TAG_CORRECTION).where(among(TAG_CORRECTION.c.release_id, list(corrections))))
    rows = [
        (release_id, one.facet.value, one.value, one.verdict is Correction.ADD)
        for release_id, some in corrections.items()
        for one in some
    ]
    if rows:
        connection.exec_driver_sql(_INSERT_CORRECTION, rows)


def _write_wordings(connection: Connection, wordings: Mapping[int, OwnWordings]) -> None:
    connection.execute(delete(OWN_WORDING).where(among(OWN_WORDING.c.release_id, list(wordings))))
    rows = [
        {"release_id": release_id, "field": one.field, "value": one.value, "written_at": one.written_at}
        for release_id, some in wordings.items()
        for one in some
    ]
    if rows:
        connection.execute(insert(OWN_WORDING), rows)
