"""Imports: applied, undone, redone and listed, each in the caller's transaction."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, case, exists, func, insert, or_, select, update

from ilo_desktop.library.deciding import Deciding
from ilo_desktop.library.index import IndexChange
from ilo_desktop.library.matching import match
from ilo_desktop.library.memory import let_go
from ilo_desktop.library.plan import Plan
from ilo_desktop.library.planner import known_drafts, members
from ilo_desktop.library.tables import (
    BRIEFING_RELEASE,
    COLLECTION_RELEASE,
    DOCUMENT,
    IMPORT,
    IMPORT_DOCUMENT,
    OWN_TAGGING,
    RELEASE,
    SIGHTING,
)
from ilo_desktop.library.writer import Incoming, Writer
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.decisions import things
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Joint, Thing, Verdict
from ilo_desktop.newsroom.vocabulary import Vocabulary


def apply(
    connection: Connection,
    plan: Plan,
    ticked: Collection[int] | None,
    decided: Mapping[int, Joint],
    vocabulary: Vocabulary,
    progress: Progress,
) -> tuple[ChangeSet, IndexChange | None]:
    """Bring the ticked drafts of a plan in (None: all); writes nothing where the library has them all.

    ``decided`` is what the user says of likely duplicates among them: one with what they resemble, or not.
    """
    known = known_drafts(connection, plan)
    unknown = [draft.index for draft in plan.spooled if draft.index not in known]
    wanted = unknown if ticked is None else sorted(set(unknown).intersection(ticked))
    if not wanted:
        return ChangeSet(verdicts={Verdict.SAME: len(known)}), None
    incoming = _begin(connection, plan, wanted)
    _note_decided(Deciding(connection, vocabulary, IndexChange(), progress), plan, decided, frozenset(wanted))
    matching = match(connection, members(plan, wanted))
    outcome = Writer(connection, vocabulary, progress, incoming).write(matching)
    let_go(matching.matches)
    verdicts = outcome.verdicts
    connection.execute(
        update(IMPORT)
        .where(IMPORT.c.id == incoming.import_id)
        .values(
            new=verdicts[Verdict.NEW] + verdicts[Verdict.LIKELY_DUPLICATE],
            changed=verdicts[Verdict.CHANGED],
            completed=verdicts[Verdict.COMPLETED],
            same=verdicts[Verdict.SAME],
            left_out=len(unknown) - len(wanted),
        )
    )
    changes = ChangeSet(
        added=frozenset(outcome.added),
        changed=frozenset(outcome.changed),
        removed=frozenset(outcome.removed),
        import_id=incoming.import_id,
        verdicts=verdicts + Counter({Verdict.SAME: len(known)}),
    )
    return changes, outcome.index


def _note_decided(deciding: Deciding, plan: Plan, decided: Mapping[int, Joint], wanted: frozenset[int]) -> None:
    """Note what the user says of drafts that are about to come in; of two, where both do."""
    for index in sorted(wanted.intersection(decided)):
        entry = plan.entries[index]
        if entry.release_id is not None:
            deciding.note(decided[index], _known_by(plan, index), entry.release_id)
        elif entry.resembled_index is not None and entry.resembled_index in wanted:
            deciding.note(decided[index], _known_by(plan, index), _known_by(plan, entry.resembled_index))


def _known_by(plan: Plan, index: int) -> frozenset[Thing]:
    draft = plan.spooled[index]
    return things(draft.identifiers, draft.same_key)


def _begin(connection: Connection, plan: Plan, wanted: Sequence[int]) -> Incoming:
    """Write the import and its documents, and give each draft the number of its sighting."""
    row = dict.fromkeys(("new", "changed", "completed", "same", "left_out", "kept"), 0)
    made = connection.execute(insert(IMPORT).values(made_at=datetime.now(UTC), problems=len(plan.problems), **row))
    (import_id,) = made.inserted_primary_key or (0,)
    document_ids: dict[int, int] = {}
    for number in dict.fromkeys(plan.spooled[index].document for index in wanted):
        document_ids[number] = _store_document(connection, plan, number)
        connection.execute(
            insert(IMPORT_DOCUMENT).values(
                import_id=import_id,
                position=number,
                document_id=document_ids[number],
                name=plan.spooled_documents[number].name,
            )
        )
    first = (connection.scalar(select(func.max(SIGHTING.c.id))) or 0) + 1
    return Incoming(plan, import_id, {index: first + place for place, index in enumerate(wanted)}, document_ids)


def _store_document(connection: Connection, plan: Plan, number: int) -> int:
    document = plan.spooled_documents[number]
    offset, length = document.content.result()
    stored = connection.scalar(select(DOCUMENT.c.id).where(DOCUMENT.c.sha256 == document.sha256))
    if stored is not None:
        return stored
    made = connection.execute(
        insert(DOCUMENT).values(
            sha256=document.sha256,
            name=document.name,
            size=document.size,
            charset=document.charset,
            source_url=document.source_url,
            saved_on=document.saved_on,
            content=plan.spool.read_bytes(offset, length),
        )
    )
    (document_id,) = made.inserted_primary_key or (0,)
    return int(document_id)


def undo(
    connection: Connection, import_id: int, vocabulary: Vocabulary, progress: Progress
) -> tuple[ChangeSet, IndexChange | None]:
    """Take an import back: its sightings become inactive, and the releases settle without them."""
    if _undone_at(connection, import_id) is not None:
        raise NewsroomError(Code.IMPORT_ALREADY_UNDONE, number=import_id)
    return _switch(connection, import_id, vocabulary, progress, is_active=False)


def redo(
    connection: Connection, import_id: int, vocabulary: Vocabulary, progress: Progress
) -> tuple[ChangeSet, IndexChange | None]:
    """Bring an undone import back."""
    if _undone_at(connection, import_id) is None:
        raise NewsroomError(Code.IMPORT_NOT_UNDONE, number=import_id)
    return _switch(connection, import_id, vocabulary, progress, is_active=True)


def _undone_at(connection: Connection, import_id: int) -> datetime | None:
    found = connection.execute(select(IMPORT.c.undone_at).where(IMPORT.c.id == import_id)).one_or_none()
    if found is None:
        raise NewsroomError(Code.IMPORT_UNKNOWN, number=import_id)
    undone_at: datetime | None = found[0]
    return undone_at


def _switch(
    connection: Connection, import_id: int, vocabulary: Vocabulary, progress: Progress, *, is_active: bool
) -> tuple[ChangeSet, IndexChange | None]:
    of_import = SIGHTING.c.import_id == import_id
    touched = connection.scalars(select(SIGHTING.c.id).where(of_import)).all()
    connection.execute(update(SIGHTING).where(of_import).values(is_active=is_active))
    matching = match(connection, [], touched)
    outcome = Writer(connection, vocabulary, progress).write(matching, touched)
    let_go(matching.matches)
    undone_at = None if is_active else datetime.now(UTC)
    connection.execute(
        update(IMPORT).where(IMPORT.c.id == import_id).values(undone_at=undone_at, kept=len(outcome.kept))
    )
    changes = ChangeSet(
        added=frozenset(outcome.added),
        changed=frozenset(outcome.changed),
        removed=frozenset(outcome.removed),
        import_id=import_id,
        kept=len(outcome.kept),
    )
    return changes, outcome.index


def undo_preview(connection: Connection, import_id: int) -> tuple[int, int]:
    """Return how many releases only this import brought: those that undoing takes out, and those that marks keep."""
    if _undone_at(connection, import_id) is not None:
        return 0, 0
    other = SIGHTING.alias()
    # Asked release by release whether it is of this import, SQLite would go through the whole import for each.
    of_import = select(SIGHTING.c.release_id).where(SIGHTING.c.import_id == import_id)
    only_here = (
        select(RELEASE.c.id)
        .where(
            RELEASE.c.id.in_(of_import),
            ~exists().where(other.c.release_id == RELEASE.c.id, other.c.is_active, other.c.import_id != import_id),
            RELEASE.c.has_source,
        )
        .subquery()
    )
    is_tagged = exists().where(OWN_TAGGING.c.release_id == RELEASE.c.id)
    is_picked = [exists().where(table.c.release_id == RELEASE.c.id) for table in (COLLECTION_RELEASE, BRIEFING_RELEASE)]
    is_kept = case((or_(RELEASE.c.starred, RELEASE.c.note != "", is_tagged, *is_picked), 1), else_=0)
    row = connection.execute(
        select(func.count(), func.coalesce(func.sum(is_kept), 0))
        .select_from(RELEASE)
        .join(only_here, only_here.c.id == RELEASE.c.id)
    ).one()
    return row[0] - row[1], row[1]
