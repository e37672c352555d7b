"""Working out anew all that is derived from the sightings, when folding, settling or vocabulary are other ones."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, select, update

from ilo_desktop.library import decisions, duplicates, full_text, headline_orders, index, notes, own_tags
from ilo_desktop.library.derived_versions import set_versions
from ilo_desktop.library.families import pieces
from ilo_desktop.library.index import IndexChange
from ilo_desktop.library.lookup import among, chunks, identifiers_of
from ilo_desktop.library.matching import match
from ilo_desktop.library.records import load_drafts, load_releases
from ilo_desktop.library.retagging import Retagging
from ilo_desktop.library.settle import fingerprint, headline_key, same_key
from ilo_desktop.library.shelves import tell_apart
from ilo_desktop.library.tables import RELEASE, SIGHTING, SIGHTING_ALTERNATE, SIGHTING_BODY
from ilo_desktop.library.writer import Writer
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.vocabulary import Vocabulary

_BATCH = 500
#: Settling, tagging, likely duplicates and filling the index, of which each is told as a quarter.
PARTS = 4


def retag(connection: Connection, vocabulary: Vocabulary, progress: Progress) -> tuple[ChangeSet, IndexChange]:
    """Tag every release anew."""
    change = IndexChange()
    retagged = Retagging(connection, vocabulary, change).everything(progress)
    set_versions(connection, vocabulary)
    return ChangeSet(changed=frozenset(retagged)), change


def refold(connection: Connection, vocabulary: Vocabulary, progress: Progress) -> tuple[ChangeSet, IndexChange]:
    """Settle every release anew, tag it, find likely duplicates, and fill the indexes of words."""
    _move_decisions(connection, renew_hashes(connection))
    settled = settle_anew(connection, vocabulary, progress.part(0, PARTS))
    headline_orders.renew(connection)
    own_tags.join_alike(connection)
    tell_apart(connection)
    return derive_anew(connection, vocabulary, progress, settled)


@dataclass(slots=True)
class Resettled:
    """The listed releases that settling anew brought, changed and took out."""

    added: set[int] = field(default_factory=set)
    changed: set[int] = field(default_factory=set)
    removed: set[int] = field(default_factory=set)


def settle_anew(connection: Connection, vocabulary: Vocabulary, progress: Progress) -> Resettled:
    """Settle all releases, some at a time; the full-text index and the bitmaps are left alone."""
    total = connection.scalar(select(func.count()).select_from(SIGHTING).where(SIGHTING.c.is_active)) or 0
    settled, done = Resettled(), 0
    for piece in pieces(connection, decisions.load(connection)):
        progress.step(done, total)
        writer = Writer(connection, vocabulary, NO_PROGRESS, with_texts=False)
        outcome = writer.write(match(connection, [], piece), piece)
        settled.added |= outcome.added
        settled.changed |= outcome.changed
        settled.removed |= outcome.removed
        done += len(piece)
    progress.step(total, total)
    return settled


def derive_anew(
    connection: Connection, vocabulary: Vocabulary, progress: Progress, settled: Resettled
) -> tuple[ChangeSet, IndexChange]:
    """Work out anew all that follows from settled releases: tags, likely duplicates, words, bitmaps."""
    full_text.clear(connection)
    notes.index_anew(connection)
    retagged = Retagging(connection, vocabulary, IndexChange()).everything(progress.part(1, PARTS))
    duplicates.rebuild(connection, progress.part(2, PARTS))
    _fill(connection, progress.part(3, PARTS))
    set_versions(connection, vocabulary)
    changes = ChangeSet(
        added=frozenset(settled.added),
        changed=frozenset(settled.changed | retagged - settled.added),
        removed=frozenset(settled.removed),
    )
    return changes, IndexChange(rebuilt=index.build(connection))


def renew_hashes(connection: Connection) -> dict[int, set[int]]:
    """Hash all sightings anew; returns what became of the keys that are others now."""
    moved: dict[int, set[int]] = defaultdict(set)
    for chunk in chunks(connection.scalars(select(SIGHTING.c.id).order_by(SIGHTING.c.id)).all(), _BATCH):
        hashes = hashes_of(connection, chunk)
        columns = (SIGHTING.c.id, SIGHTING.c.same_key, SIGHTING.c.headline_key, SIGHTING.c.fingerprint)
        rows = connection.execute(select(*columns).where(among(SIGHTING.c.id, chunk))).all()
        changed = [row for row in rows if hashes[row.id] != Hashes(*row[1:])]
        for row in changed:
            moved[row.same_key].add(hashes[row.id].same_key)
        if changed:
            connection.execute(
                update(SIGHTING).where(SIGHTING.c.id == bindparam("of")),
                [{"of": row.id, **hashes[row.id]._asdict()} for row in changed],
            )
    return {key: became for key, became in moved.items() if became != {key}}


class Hashes(NamedTuple):
    """The hashes by which sightings find each other."""

    same_key: int
    headline_key: int
    fingerprint: int


def hashes_of(connection: Connection, sighting_ids: Sequence[int]) -> dict[int, Hashes]:
    """Return the hashes that sightings should have."""
    bodies = select(SIGHTING_BODY.c.sighting_id, SIGHTING_BODY.c.html)
    rows = connection.execute(bodies.where(among(SIGHTING_BODY.c.sighting_id, sighting_ids)))
    html = {row.sighting_id: row.html for row in rows}
    alternates = identifiers_of(connection, sighting_ids, SIGHTING_ALTERNATE)
    found: dict[int, Hashes] = {}
    for sighting_id, draft in load_drafts(connection, sighting_ids).items():
        whole = replace(draft, body=html.get(sighting_id, ""), alternates=alternates.get(sighting_id, ()))
        found[sighting_id] = Hashes(same_key(whole), headline_key(whole), fingerprint(whole))
    return found


def _move_decisions(connection: Connection, moved: Mapping[int, Collection[int]]) -> None:
    """Let decisions on what is known by its key alone follow the keys, so that they hold with another folding."""
    for _, decision in [*decisions.stored(connection)] if moved else ():
        sides = tuple(
            frozenset(
                new for thing in side for new in (moved.get(thing, {thing}) if isinstance(thing, int) else {thing})
            )
            for side in decision.sides
        )
        if sides != decision.sides:
            decisions.remove(connection, decision)
            decisions.add(connection, replace(decision, sides=sides))


def _fill(connection: Connection, progress: Progress) -> None:
    """Give the listed releases to the full-text index, in the order of their keys."""
    ids = connection.scalars(select(RELEASE.c.id).where(RELEASE.c.is_listed).order_by(RELEASE.c.key)).all()
    done = 0
    for chunk in chunks(ids, _BATCH):
        progress.step(done, len(ids))
        releases = sorted(load_releases(connection, chunk).values(), key=lambda release: release.key)
        full_text.insert(connection, [(release.key, full_text.folded(release.draft)) for release in releases])
        done += len(chunk)
    progress.step(done, done)
