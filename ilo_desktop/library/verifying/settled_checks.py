"""Sightings held against what they say, and releases against settling anew."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, exists, select

from ilo_desktop.library import decisions
from ilo_desktop.library.families import pieces
from ilo_desktop.library.lookup import among, chunks, known_of
from ilo_desktop.library.matching import Match, settle
from ilo_desktop.library.placing import fits
from ilo_desktop.library.preparing import Marks, as_kept
from ilo_desktop.library.records import load_drafts, load_releases, load_wordings, release_values
from ilo_desktop.library.reindexing import hashes_of
from ilo_desktop.library.settle import partition
from ilo_desktop.library.tables import IMPORT, RELEASE, SIGHTING
from ilo_desktop.library.verifying.steps import Steps
from ilo_desktop.newsroom.headline_order import headline_order
from ilo_desktop.newsroom.own_wordings import OwnWordings, written_over
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.verifying import Difference, Part

_BATCH = 500
_TOLD_LETTERS = 60


def told(value: object) -> str:
    """Return a value as a line tells it."""
    text = "" if value is None else " ".join(str(value).split())
    return text if len(text) <= _TOLD_LETTERS else f"{text[:_TOLD_LETTERS]}…"


def of_sightings(connection: Connection, steps: Steps) -> Iterator[Difference]:
    """Yield what of sightings is not as they and their imports say."""
    for sighting_id, found in _in_wrong_force(connection):
        yield Difference(Part.SIGHTING, f"{sighting_id}", "is_active", f"{found}", f"{not found}")
    for chunk in chunks(connection.scalars(select(SIGHTING.c.id).order_by(SIGHTING.c.id)).all(), _BATCH):
        expected = hashes_of(connection, chunk)
        columns = (SIGHTING.c.id, SIGHTING.c.same_key, SIGHTING.c.headline_key, SIGHTING.c.fingerprint)
        for row in connection.execute(select(*columns).where(among(SIGHTING.c.id, chunk))):
            for name, value in expected[row.id]._asdict().items():
                if row._mapping[name] != value:
                    yield Difference(Part.SIGHTING, f"{row.id}", name, f"{row._mapping[name]}", f"{value}")
        steps.more(len(chunk))


def _in_wrong_force(connection: Connection) -> list[Row[int, bool]]:
    in_force = IMPORT.c.undone_at.is_(None)
    columns = select(SIGHTING.c.id, SIGHTING.c.is_active).join(IMPORT, IMPORT.c.id == SIGHTING.c.import_id)
    return list(connection.execute(columns.where(SIGHTING.c.is_active != in_force)).all())


@dataclass(frozen=True, slots=True)
class Due:
    """A release's row, and the values that it should have; ``day`` tells which keys fit."""

    id: int
    found: Mapping[str, Any]
    expected: Mapping[str, Any]

    @property
    def wrong(self) -> dict[str, Any]:
        """The values that are others in the row."""
        return {name: value for name, value in self.expected.items() if self.found[name] != value}

    @property
    def key_fits(self) -> bool:
        """Whether the key is one of the day."""
        return fits(self.found["key"], self.expected["day"])

    def differences(self) -> Iterator[Difference]:
        """Yield what is wrong."""
        for name, value in self.wrong.items():
            yield Difference(Part.RELEASE, f"{self.id}", name, told(self.found[name]), told(value))
        if not self.key_fits:
            day = self.expected["day"]
            yield Difference(Part.RELEASE, f"{self.id}", "key", f"{self.found['key']}", f"a key of {day or 'no day'}")


def of_releases(connection: Connection, steps: Steps) -> Iterator[Difference]:
    """Yield what of releases is not as their active sightings and the user's decisions make it.

    Of a release that only the user's marks keep no active sighting tells what it says: of that one it is held that it
    is kept, and listed where it should be.
    """
    in_force = decisions.load(connection)
    for piece in pieces(connection, in_force):
        matches = [
            Match([*cluster], [], cluster[0].release_id)
            for family in partition(known_of(connection, piece), in_force)
            for cluster in family
        ]
        yield from _of_membership(matches)
        for due in _due(connection, matches):
            yield from due.differences()
        steps.more(len(piece))
    for due in sourceless_due(connection):
        yield from due.differences()


def _of_membership(matches: Sequence[Match]) -> Iterator[Difference]:
    """Yield releases in several rows, and rows that hold several releases."""
    holding: dict[int, list[Match]] = defaultdict(list)
    for match in matches:
        release_ids = sorted({known.release_id for known in match.known})
        for release_id in release_ids:
            holding[release_id].append(match)
        if len(release_ids) > 1:
            which = ", ".join(map(str, release_ids))
            yield Difference(Part.RELEASE, which, "sightings", f"{len(release_ids)} releases", "1 release")
    for release_id, held in holding.items():
        if len(held) > 1:
            yield Difference(Part.RELEASE, f"{release_id}", "sightings", "1 release", f"{len(held)} releases")


def due_releases(connection: Connection) -> Iterator[Due]:
    """Yield all releases with the values that they should have, once each has the sightings that it should have."""
    in_force = decisions.load(connection)
    for piece in pieces(connection, in_force):
        families = partition(known_of(connection, piece), in_force)
        yield from _due(connection, [Match([*one], [], one[0].release_id) for family in families for one in family])
    yield from sourceless_due(connection)


def _due(connection: Connection, matches: Sequence[Match]) -> Iterator[Due]:
    drafts = load_drafts(connection, [known.id for match in matches for known in match.known])
    of_matches = {match.release_id: match for match in matches if match.release_id is not None}
    wordings = load_wordings(connection, of_matches.keys())
    for row in connection.execute(select(RELEASE).where(among(RELEASE.c.id, list(of_matches)))).all():
        expected = _expected(of_matches[row.id], drafts, wordings.get(row.id, ()))
        yield Due(row.id, dict(row._mapping), expected)


def _expected(match: Match, drafts: Mapping[int, Draft], wordings: OwnWordings) -> dict[str, Any]:
    settled, _ = settle(match, lambda member: drafts[member.id])
    return {
        **release_values(written_over(as_kept(settled.draft), wordings)),
        "text_id": settled.text_id,
        "is_edited": settled.is_edited,
        "is_listed": True,
        "has_source": True,
        "merged_into": None,
    }


def sourceless_due(connection: Connection) -> Iterator[Due]:
    """Yield the releases without an active sighting: listed are those that marks keep and no other one took over."""
    has_source = exists().where(SIGHTING.c.release_id == RELEASE.c.id, SIGHTING.c.is_active)
    ids = connection.scalars(select(RELEASE.c.id).where(~has_source).order_by(RELEASE.c.id)).all()
    for chunk in chunks(ids, _BATCH):
        marks = {one.id: Marks.of(one) for one in load_releases(connection, chunk).values()}
        for row in connection.execute(select(RELEASE).where(among(RELEASE.c.id, chunk))).all():
            is_kept = row.merged_into is None and marks[row.id].keep_listed
            merged_into = None if _goes_round(connection, row.id, row.merged_into) else row.merged_into
            expected = {
                "is_listed": is_kept,
                "has_source": False,
                "merged_into": merged_into,
                "day": row.day,
                "headline_order": headline_order(row.headline, row.language),
            }
            yield Due(row.id, dict(row._mapping), expected)


def _goes_round(connection: Connection, release_id: int, heir_id: int | None) -> bool:
    """Say whether what a release became is in the end itself."""
    seen = {release_id}
    while heir_id is not None:
        if heir_id in seen:
            return True
        seen.add(heir_id)
        heir_id = connection.scalar(select(RELEASE.c.merged_into).where(RELEASE.c.id == heir_id))
    return False
