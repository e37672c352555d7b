"""Planning an import: drafts go to the spool, are held against the library, and get their verdicts."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import Connection, select

from ilo_desktop.library.lookup import Member, among, chunks
from ilo_desktop.library.matching import FIRST_DRAFT_ID, Judgement, Match, match, settle
from ilo_desktop.library.packing import Packing
from ilo_desktop.library.plan import Plan, PlanEntry, SpooledDocument, SpooledDraft
from ilo_desktop.library.preparing import as_kept, prepare
from ilo_desktop.library.records import load_drafts
from ilo_desktop.library.resembling import Resembling, Twin
from ilo_desktop.library.settle import fingerprint, headline_key, same_key
from ilo_desktop.library.spool import Spool
from ilo_desktop.library.tables import DOCUMENT, RELEASE, SIGHTING
from ilo_desktop.newsroom.doubts import Doubt, doubts
from ilo_desktop.newsroom.likeness import Says
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Document, Draft, Problem, Reading, Verdict
from ilo_desktop.newsroom.vocabulary import Vocabulary

_BATCH = 200
_STEP = 50
_Key = tuple[str, int]


def spool_readings(readings: Iterable[Reading], progress: Progress) -> Plan:
    """Put the drafts of some readings into a spool; returns a plan without verdicts."""
    spool = Spool()
    packing = Packing(spool)
    documents: list[SpooledDocument] = []
    drafts: list[SpooledDraft] = []
    problems: list[Problem] = []
    try:
        for reading in readings:
            problems.extend(reading.problems)
            if reading.document is None:
                continue
            if not reading.goes_on:
                documents.append(_spool_document(packing, reading.document))
            for some in chunks(reading.drafts, _STEP):
                progress.step(len(drafts), 0)
                drafts.extend(
                    _spool_draft(spool, draft, index, len(documents) - 1)
                    for index, draft in enumerate(some, start=len(drafts))
                )
    except BaseException:
        packing.close()
        spool.close()
        raise
    return Plan(spool, packing, documents, drafts, problems)


def _spool_document(packing: Packing, document: Document) -> SpooledDocument:
    return SpooledDocument(
        # A file's name can hold bytes that are no text; only what can be stored and shown is kept.
        name=document.name.encode("utf-8", "replace").decode(),
        sha256=document.sha256,
        size=document.size,
        charset=document.charset,
        source_url=document.source_url.encode("utf-8", "replace").decode(),
        saved_on=document.saved_on,
        content=packing.add(document.content),
    )


def _spool_draft(spool: Spool, draft: Draft, index: int, document: int) -> SpooledDraft:
    offset, kept = spool.add_draft(draft)
    return SpooledDraft(
        index=index,
        document=document,
        offset=offset,
        headline_key=headline_key(kept),
        same_key=same_key(kept),
        fingerprint=fingerprint(kept),
        identifiers=kept.identifiers,
        day=kept.day,
    )


def known_drafts(connection: Connection, plan: Plan) -> dict[int, int | None]:
    """Return the indexes of drafts for which nothing would be written, with the release they belong to.

    These are drafts that the library has from the same bytes, and those of a second copy of a file in the plan (None).
    """
    wanted = {plan.spooled_documents[draft.document].sha256 for draft in plan.spooled}
    stored: dict[_Key, int] = {}
    for chunk in chunks(sorted(wanted)):
        rows = connection.execute(
            select(DOCUMENT.c.sha256, SIGHTING.c.fingerprint, SIGHTING.c.release_id)
            .join(SIGHTING, SIGHTING.c.document_id == DOCUMENT.c.id)
            .where(among(DOCUMENT.c.sha256, chunk), SIGHTING.c.is_active)
        )
        stored.update(((row[0], row[1]), row[2]) for row in rows)
    first: dict[_Key, int] = {}
    known: dict[int, int | None] = {}
    for draft in plan.spooled:
        key = (plan.spooled_documents[draft.document].sha256, draft.fingerprint)
        if key in stored:
            known[draft.index] = stored[key]
        elif first.setdefault(key, draft.document) != draft.document:
            known[draft.index] = None
    return known


def members(plan: Plan, indexes: Iterable[int]) -> list[Member]:
    """Return drafts of a plan as settling sees them."""
    today = datetime.now(UTC).date()
    found = []
    for index in indexes:
        draft = plan.spooled[index]
        seen_on = plan.spooled_documents[draft.document].saved_on or today
        found.append(Member(FIRST_DRAFT_ID + index, draft.same_key, draft.identifiers, draft.day, seen_on))
    return found


def judge(connection: Connection, plan: Plan, vocabulary: Vocabulary, progress: Progress) -> None:
    """Give the drafts of a plan their verdicts, and work out what the index will need of those that are new."""
    known = known_drafts(connection, plan)
    unknown = [draft.index for draft in plan.spooled if draft.index not in known]
    entries = [
        _entry(plan, index, plan.draft(index), Verdict.SAME, release_id, is_known=True)
        for index, release_id in known.items()
    ]
    done = len(known)
    matches = [one for one in match(connection, members(plan, unknown)).matches if one.drafts]
    resembling = Resembling(connection, plan)
    for batch in chunks(matches, _BATCH):
        progress.step(done, len(plan.spooled))
        entries.extend(_judge_batch(connection, plan, batch, vocabulary, resembling))
        done += sum(len(one.drafts) for one in batch)
    plan.entries = sorted(entries, key=lambda entry: entry.index)
    _note_twins(plan, matches, resembling, progress)
    _note_binned(connection, plan)
    plan.packing.finish()
    progress.step(len(entries), len(entries))


def _note_twins(plan: Plan, matches: Iterable[Match], resembling: Resembling, progress: Progress) -> None:
    """Tell which new drafts are likely duplicates, and of what."""
    twins = resembling.twins(Progress(stop=progress.stop))
    for one in matches:
        if one.known:
            continue
        index = one.drafts[0].id - FIRST_DRAFT_ID
        twin = twins.get(index)
        rival = one.rival_draft if one.rival_id is None else one.rival_id
        if twin is None and rival is not None:  # one of a crowd of namesakes
            twin = resembling.twin_of(index, rival)
        plan.entries[index] = _with_twin(plan.entries[index], twin)


def _with_twin(entry: PlanEntry, twin: Twin | None) -> PlanEntry:
    if twin is None and entry.verdict is Verdict.NEW and entry.release_id is None:
        return entry  # nearly all are, and to replace one takes longer than to look
    if twin is None:
        return replace(entry, verdict=Verdict.NEW, release_id=None)
    return replace(
        entry,
        verdict=Verdict.LIKELY_DUPLICATE,
        release_id=twin.release_id,
        likeness=twin.likeness,
        resembled_index=twin.draft,
    )


def _note_binned(connection: Connection, plan: Plan) -> None:
    is_binned = RELEASE.c.deleted_at.is_not(None)
    if connection.scalar(select(RELEASE.c.id).where(is_binned).limit(1)) is None:
        return
    binned: set[int] = set()
    for chunk in chunks({entry.release_id for entry in plan.entries if entry.release_id is not None}):
        binned.update(connection.scalars(select(RELEASE.c.id).where(among(RELEASE.c.id, chunk), is_binned)))
    for place, entry in enumerate(plan.entries):
        if entry.release_id in binned:
            plan.entries[place] = replace(entry, is_binned=True)


def _judge_batch(
    connection: Connection, plan: Plan, batch: Iterable[Match], vocabulary: Vocabulary, resembling: Resembling
) -> Iterator[PlanEntry]:
    drafts = load_drafts(connection, [known.id for one in batch for known in one.known])
    drafts.update((draft.id, plan.draft(draft.id - FIRST_DRAFT_ID)) for one in batch for draft in one.drafts)
    for one in batch:
        settled, judgements = settle(one, lambda member: drafts[member.id])
        yield from (_judged(plan, one, judgement, drafts[judgement.draft.id]) for judgement in judgements)
        if not one.known:
            says = as_kept(settled.draft)
            resembling.note(one, settled, _prepare(plan, one, says, vocabulary))


def _judged(plan: Plan, one: Match, judgement: Judgement, draft: Draft) -> PlanEntry:
    index = judgement.draft.id - FIRST_DRAFT_ID
    return _entry(plan, index, draft, judgement.verdict, one.release_id, judgement.fields)


def _entry(
    plan: Plan,
    index: int,
    draft: Draft,
    verdict: Verdict,
    release_id: int | None,
    changed_fields: tuple[str, ...] = (),
    *,
    is_known: bool = False,
) -> PlanEntry:
    return PlanEntry(
        index=index,
        verdict=verdict,
        headline=draft.headline,
        day=draft.day,
        last_day=draft.last_day,
        document=plan.documents[plan.spooled[index].document],
        line=draft.line,
        release_id=release_id,
        changed_fields=changed_fields,
        is_known=is_known,
        doubts=_doubts(draft, verdict),
    )


def _doubts(draft: Draft, verdict: Verdict) -> tuple[Doubt, ...]:
    """Return what of a draft is worth a look: nothing of what is in the library, nor a date that this may have."""
    if verdict is Verdict.SAME:
        return ()
    found = doubts(draft, datetime.now().astimezone().date())
    joins = verdict in (Verdict.CHANGED, Verdict.COMPLETED)
    return tuple(doubt for doubt in found if doubt is not Doubt.UNDATED or not joins)


def _prepare(plan: Plan, one: Match, says: Draft, vocabulary: Vocabulary) -> Sequence[int]:
    """Work out what the index needs of a release that is one draft; returns the bands, also of several."""
    if len(one.drafts) > 1:
        return Says.of(says).bands
    prepared = prepare(says, vocabulary)
    plan.prepared[one.drafts[0].id - FIRST_DRAFT_ID] = plan.spool.add_prepared(prepared)
    return prepared.bands
