"""Working out anew all that is derived from the sightings, when folding, settling or vocabulary are other ones."""

from sqlalchemy import Connection, bindparam, select, update

from ilo_desktop.library import duplicates, full_text, index, notes, own_tags
from ilo_desktop.library.index import IndexChange
from ilo_desktop.library.lookup import chunks
from ilo_desktop.library.matching import match
from ilo_desktop.library.records import load_drafts, load_releases
from ilo_desktop.library.retagging import Retagging
from ilo_desktop.library.settle import SETTLING_VERSION, headline_key, same_key
from ilo_desktop.library.tables import META, RELEASE, SIGHTING
from ilo_desktop.library.writer import Writer
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.text import FOLDING_VERSION
from ilo_desktop.newsroom.vocabulary import Vocabulary

_BATCH = 500


def is_folded_otherwise(connection: Connection) -> bool:
    """Say whether texts were folded, or releases settled, by another version."""
    versions = connection.execute(select(META.c.folding_version, META.c.settling_version)).one()
    return tuple(versions) != (FOLDING_VERSION, SETTLING_VERSION)


def is_outdated(connection: Connection, vocabulary: Vocabulary) -> bool:
    """Say whether folding, settling or the vocabulary is another one than when the library was last written."""
    return is_folded_otherwise(connection) or (
        connection.scalar(select(META.c.vocabulary_version)) != vocabulary.version
    )


def set_versions(connection: Connection, vocabulary: Vocabulary) -> tuple[ChangeSet, IndexChange]:
    """Note that what is derived was worked out with this folding and this vocabulary."""
    connection.execute(
        update(META).values(
            folding_version=FOLDING_VERSION,
            settling_version=SETTLING_VERSION,
            vocabulary_version=vocabulary.version,
        )
    )
    return ChangeSet(), IndexChange()


def retag(connection: Connection, vocabulary: Vocabulary, progress: Progress) -> tuple[ChangeSet, IndexChange]:
    """Tag every release anew."""
    change = IndexChange()
    retagged = Retagging(connection, vocabulary, change).everything(progress)
    set_versions(connection, vocabulary)
    return ChangeSet(changed=frozenset(retagged)), change


def refold(connection: Connection, vocabulary: Vocabulary, progress: Progress) -> tuple[ChangeSet, IndexChange]:
    """Settle every release anew, tag it, find likely duplicates, and fill the indexes of words."""
    _renew_keys(connection)
    sighting_ids = connection.scalars(select(SIGHTING.c.id).where(SIGHTING.c.is_active)).all()
    outcome = Writer(connection, vocabulary, NO_PROGRESS).write(match(connection, [], sighting_ids), sighting_ids)
    # Only now: what the writer took out and put in was folded in two ways.
    full_text.clear(connection)
    notes.index_anew(connection)
    own_tags.join_alike(connection)
    retagged = Retagging(connection, vocabulary, IndexChange()).everything(NO_PROGRESS)
    duplicates.rebuild(connection, progress)
    _fill(connection, progress)
    set_versions(connection, vocabulary)
    changes = ChangeSet(
        added=frozenset(outcome.added),
        changed=frozenset(outcome.changed | retagged - outcome.added),
        removed=frozenset(outcome.removed),
    )
    return changes, IndexChange(rebuilt=index.build(connection))


def _renew_keys(connection: Connection) -> None:
    for chunk in chunks(connection.scalars(select(SIGHTING.c.id).order_by(SIGHTING.c.id)).all(), _BATCH):
        drafts = load_drafts(connection, chunk)
        connection.execute(
            update(SIGHTING).where(SIGHTING.c.id == bindparam("of")),
            [
                {"of": sighting_id, "same_key": same_key(draft), "headline_key": headline_key(draft)}
                for sighting_id, draft in drafts.items()
            ],
        )


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
