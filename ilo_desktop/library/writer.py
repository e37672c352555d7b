"""Writing what settling found: releases, sightings and tags, the full-text index, and what the bitmaps must learn."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy import Connection, func, select

from ilo_desktop.library import full_text
from ilo_desktop.library.duplicates import Bands, Pairing
from ilo_desktop.library.index import IndexChange
from ilo_desktop.library.lookup import Member, among, chunks
from ilo_desktop.library.matching import FIRST_DRAFT_ID, Match, Matching, settle
from ilo_desktop.library.placing import Place, Placing, fits
from ilo_desktop.library.plan import Plan
from ilo_desktop.library.preparing import Marks, as_kept, prepare, values_of
from ilo_desktop.library.records import Stored, load_drafts, load_releases, load_tags, load_wordings
from ilo_desktop.library.rows import Renewed, Rows
from ilo_desktop.library.settle import Settled
from ilo_desktop.library.spool import PreparedAt, Spool
from ilo_desktop.library.tables import RELEASE, SIGHTING
from ilo_desktop.newsroom.facets import Tag
from ilo_desktop.newsroom.likeness import Says
from ilo_desktop.newsroom.own_wordings import OwnWordings, own_day, written_over
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Draft, Verdict
from ilo_desktop.newsroom.vocabulary import Vocabulary

_BATCH = 200


@dataclass(frozen=True, slots=True)
class Incoming:
    """The drafts of an import on their way in: the sighting that each becomes, and the documents they stand in."""

    plan: Plan
    import_id: int
    sighting_ids: Mapping[int, int]
    document_ids: Mapping[int, int]


@dataclass(slots=True)
class Outcome:
    """What a write did to releases, by their ids, and to the index; how many drafts had each verdict."""

    index: IndexChange = field(default_factory=IndexChange)
    added: set[int] = field(default_factory=set)
    changed: set[int] = field(default_factory=set)
    removed: set[int] = field(default_factory=set)
    kept: set[int] = field(default_factory=set)
    verdicts: Counter[Verdict] = field(default_factory=Counter)


def _id(match: Match) -> int:
    assert match.release_id is not None  # noqa: S101 - all are numbered before they are written
    return match.release_id


class Writer:
    """Writes the releases of one matching in the caller's transaction."""

    def __init__(
        self,
        connection: Connection,
        vocabulary: Vocabulary,
        progress: Progress,
        incoming: Incoming | None = None,
        wordings: Mapping[int, OwnWordings] | None = None,
        *,
        with_texts: bool = True,
    ) -> None:
        """``wordings`` are to take the place of what the user wrote in the fields of some releases until now.

        Without texts the full-text index and the likely duplicates are left alone, to be worked out anew.
        """
        self._connection = connection
        self._vocabulary = vocabulary
        self._progress = progress
        self._incoming = incoming
        self._wordings = wordings or {}
        self._with_texts = with_texts
        self._spool = Spool()
        self._full_text = full_text.Changes(self._spool)
        self._placing = Placing[Match](connection)
        self._founded: set[int] = set()
        self._carried: dict[int, list[Marks]] = defaultdict(list)
        self._outcome = Outcome()
        self._bands = Bands(connection)
        self._new_bands: dict[int, tuple[int, ...]] = {}

    def write(self, matching: Matching, touched: Collection[int] = ()) -> Outcome:
        """Write what of a matching differs from what the library has.

        ``touched`` are the sightings that became active or inactive; they are marked so already.
        """
        try:
            matches = self._touched(matching, frozenset(touched))
            self._place(matches, self._own_days(matches, matching.lost))
            self._number(matches)
            self._give_up(matching.lost)
            done = self._write_texts_ahead(matches)
            for batch in chunks(matches, _BATCH):
                self._progress.step(done, 2 * len(matches))
                self._write_batch(batch)
                done += len(batch)
            if self._with_texts:
                self._pair(matches, matching.lost)
                self._full_text.write(self._connection, self._progress, done)
        finally:
            self._spool.close()
        return self._outcome

    def _write_texts_ahead(self, matches: Sequence[Match]) -> int:
        """Put the texts of releases that are plainly new into the full-text index before any row; returns how many.

        FTS5 merges what it holds as that grows, and leaves the pages of what it has merged. Rows that come afterwards
        fill them; they would stay in the file else, sixty megabytes of a library of a hundred thousand.
        """
        if self._incoming is None or not self._with_texts:
            return 0
        ahead = 0
        for match in matches:
            if (at := self._planned(match)) is not None:
                self._full_text.add_spooled(self._placing.keys[match], self._incoming.plan.spool, at.folded)
                ahead += 1
        written = self._full_text.write(self._connection, self._progress, 0, 2 * len(matches) - ahead)
        full_text.flush(self._connection)
        return written

    def _planned(self, match: Match) -> PreparedAt | None:
        """Return where the plan has what the index needs of a new release that takes nothing over."""
        if self._incoming is None or match.known or len(match.drafts) != 1:
            return None
        if match.release_id not in self._founded or match.release_id in self._carried:
            return None
        return self._incoming.plan.prepared.get(match.drafts[0].id - FIRST_DRAFT_ID)

    def _pair(self, matches: Iterable[Match], lost: Iterable[int]) -> None:
        touched = {*map(_id, matches), *lost, *self._bands.uncrowded}
        silent = Progress(stop=self._progress.stop)
        Pairing(self._connection, self._outcome.index).renew(touched, silent)

    def _touched(self, matching: Matching, touched: frozenset[int]) -> list[Match]:
        """Return the matches whose release gains or loses a sighting."""
        left: set[int] = set()
        for chunk in chunks(sorted(touched)):
            left.update(self._connection.scalars(select(SIGHTING.c.release_id).where(among(SIGHTING.c.id, chunk))))
        for match in matching.matches:
            left.update(known.release_id for known in match.known if known.release_id != match.release_id)
        return [
            match
            for match in matching.matches
            if match.drafts
            or match.release_id in left
            or any(known.release_id != match.release_id for known in match.known)
        ]

    def _own_days(self, matches: Sequence[Match], lost: Mapping[int, Match | None]) -> dict[Match, tuple[date | None]]:
        """Return the dates that the user wrote by hand: a release's own, else one of those that it takes over."""
        ids = {match.release_id for match in matches if match.release_id is not None} | lost.keys()
        wordings: dict[int, OwnWordings] = {}
        for chunk in chunks(sorted(ids)):
            wordings.update(load_wordings(self._connection, chunk))
        wordings.update(self._wordings)
        carried: dict[Match, list[int]] = defaultdict(list)
        for release_id in sorted(lost.keys() & wordings.keys()):
            heir = lost[release_id]
            if heir is not None:
                carried[heir].append(release_id)
        found: dict[Match, tuple[date | None]] = {}
        for match in matches if wordings else ():
            own = () if match.release_id is None else (match.release_id,)
            for release_id in (*own, *carried.get(match, ())):
                day = own_day(wordings.get(release_id, ()))
                if day is not None and match not in found:
                    found[match] = day
        return found

    def _place(self, matches: Sequence[Match], own_days: Mapping[Match, tuple[date | None]]) -> None:
        """Find a key for each release that has none that fits: in the order of its page, else on top of its day."""
        keys: dict[int, int] = {}
        for chunk in chunks(sorted(match.release_id for match in matches if match.release_id is not None)):
            rows = self._connection.execute(select(RELEASE.c.id, RELEASE.c.key).where(among(RELEASE.c.id, chunk)))
            keys.update((row.id, row.key) for row in rows)
        places: dict[int, Place[Match]] = {}
        for match in matches:
            key = None if match.release_id is None else keys[match.release_id]
            (day,) = own_days.get(match) or (match.day,)
            place = Place(match, day, key if key is not None and fits(key, day) else None)
            for member in match.drafts or match.known[:1]:
                places[member.id] = place
        pages: dict[int, list[Place[Match]]] = defaultdict(list)
        for member_id in sorted(places):
            pages[self._page_of(member_id)].append(places[member_id])
        for page in pages.values():
            self._placing.place_page(page)

    def _page_of(self, member_id: int) -> int:
        if self._incoming is None or member_id < FIRST_DRAFT_ID:
            return -member_id  # on no page of this import: a page of its own
        return self._incoming.plan.spooled[member_id - FIRST_DRAFT_ID].document

    def _number(self, matches: Iterable[Match]) -> None:
        number = self._connection.scalar(select(func.max(RELEASE.c.id))) or 0
        for match in matches:
            if match.release_id is None:
                number += 1
                match.release_id = number
                self._founded.add(number)

    def _give_up(self, lost: Mapping[int, Match | None]) -> None:
        """Unlist releases that are no more; the user's marks go on to the one that takes over, or keep them listed."""
        for chunk in chunks(lost, _BATCH):
            tags = load_tags(self._connection, chunk)
            rows = Rows()
            for release in load_releases(self._connection, chunk).values():
                heir = lost[release.id]
                heir_id = None if heir is None else heir.release_id
                marks = Marks.of(release)
                stays = heir_id is None and marks.keep_listed
                if heir_id is not None:
                    self._carried[heir_id].append(marks)
                if stays:
                    self._outcome.kept.add(release.id)
                    as_it_was = Renewed(
                        release.id,
                        release.key,
                        release.draft,
                        release.text_id,
                        marks,
                        frozenset(),
                        release.is_edited,
                    )
                    self._index(as_it_was, tags[release.id], release)
                elif release.is_listed:
                    self._full_text.remove(release.key, full_text.folded(release.draft))
                    self._outcome.index.gone.add(release.key)
                    self._outcome.removed.add(release.id)
                rows.give_up(release.id, heir_id, is_listed=stays)
            rows.write(self._connection)
            if self._with_texts:
                self._bands.write({}, chunk)

    def _write_batch(self, batch: Sequence[Match]) -> None:
        ids = [_id(match) for match in batch if match.release_id not in self._founded]
        stored = load_releases(self._connection, ids)
        tags = load_tags(self._connection, ids)
        drafts = load_drafts(self._connection, [known.id for match in batch for known in match.known])
        drafts.update((member.id, self._incoming_draft(member)) for match in batch for member in match.drafts)
        rows = Rows()
        for match in batch:
            settled, judgements = settle(match, lambda member: drafts[member.id])
            self._outcome.verdicts.update(judgement.verdict for judgement in judgements)
            before = stored.get(_id(match))
            release = self._renewed(match, settled, before)
            self._write_release(match, release, before, tags, rows)
            self._write_sightings(match, release.id, drafts, rows)
        rows.write(self._connection)
        if self._with_texts:
            self._bands.write(self._new_bands, self._new_bands.keys() & stored.keys())
        self._new_bands.clear()

    def _incoming_draft(self, member: Member) -> Draft:
        assert self._incoming is not None  # noqa: S101 - without, there are no drafts
        return self._incoming.plan.draft(member.id - FIRST_DRAFT_ID)

    def _sighting_id(self, member_id: int) -> int:
        if self._incoming is None or member_id < FIRST_DRAFT_ID:
            return member_id
        return self._incoming.sighting_ids[member_id - FIRST_DRAFT_ID]

    def _renewed(self, match: Match, settled: Settled, before: Stored | None) -> Renewed:
        marks = Marks.of(before)
        for carried in self._carried.get(_id(match), ()):
            marks = marks.joined(carried)
        if before is not None and before.id in self._wordings:
            marks = replace(marks, wordings=self._wordings[before.id])
        import_ids = {known.import_id for known in match.known}
        if self._incoming is not None and match.drafts:
            import_ids.add(self._incoming.import_id)
        return Renewed(
            id=_id(match),
            key=self._placing.keys[match],
            says=written_over(as_kept(settled.draft), marks.wordings),
            text_id=None if settled.text_id is None else self._sighting_id(settled.text_id),
            marks=marks,
            import_ids=frozenset(import_ids),
            is_edited=settled.is_edited,
        )

    def _write_release(
        self, match: Match, release: Renewed, before: Stored | None, tags: Mapping[int, Sequence[Tag]], rows: Rows
    ) -> None:
        rows.add_release(release, before)
        if before is None or before.draft != release.says or before.corrections != release.marks.corrections:
            new_tags, spool, folded = self._prepared(match, release)
            rows.add_tags(release.id, new_tags, before)
        else:
            new_tags, spool, folded = tags[release.id], self._spool, None
            if not before.has_source:
                self._new_bands[release.id] = Says.of(release.says).bands
        self._index(release, new_tags, before)
        if self._planned(match) is None:  # else it is in the index by now
            self._index_text(release, before, spool, folded)
        if before is None or not before.is_listed:
            self._outcome.added.add(release.id)
        elif folded is not None or not before.has_source:
            self._outcome.changed.add(release.id)

    def _index_text(self, release: Renewed, before: Stored | None, spool: Spool, folded: int | None) -> None:
        """Bring the full-text index up to date; ``folded`` is where the new texts stand, None for the old ones."""
        if not self._with_texts:
            return
        is_listed = before is not None and before.is_listed
        if before is not None and is_listed:
            old, new = before.draft.texts, release.says.texts
            if before.key == release.key and old == new:
                return
            self._full_text.remove(before.key, full_text.folded(before.draft))
        if folded is None:
            self._full_text.add(release.key, full_text.folded(release.says))
        else:
            self._full_text.add_spooled(release.key, spool, folded)

    def _prepared(self, match: Match, release: Renewed) -> tuple[Sequence[Tag], Spool, int]:
        """Return a release's tags, and where its folded texts stand; its bands are noted.

        They were worked out with the plan where it is one draft, and the user corrected and wrote nothing.
        """
        corrections = release.marks.corrections
        is_as_planned = not (corrections or release.marks.wordings)
        if self._incoming is not None and not match.known and len(match.drafts) == 1 and is_as_planned:
            plan = self._incoming.plan
            at = plan.prepared.get(match.drafts[0].id - FIRST_DRAFT_ID)
            if at is not None:
                self._new_bands[release.id] = plan.spool.bands(at.bands)
                return plan.spool.tags(at.tags), plan.spool, at.folded
        prepared = prepare(release.says, self._vocabulary, corrections)
        self._new_bands[release.id] = prepared.bands
        return prepared.tags, self._spool, self._spool.add_folded(prepared.folded)

    def _index(self, release: Renewed, tags: Iterable[Tag], before: Stored | None) -> None:
        if before is not None and before.is_listed:
            self._outcome.index.gone.add(before.key)
        values = values_of(tags, release.marks, release.import_ids, release.says, is_edited=release.is_edited)
        self._outcome.index.add(release.key, values)

    def _write_sightings(self, match: Match, release_id: int, drafts: Mapping[int, Draft], rows: Rows) -> None:
        is_new = release_id in self._founded
        for known in match.known:
            if known.release_id != release_id:
                rows.move_sighting(known.id, release_id, release_id if is_new else known.home_id)
        for member in match.drafts:
            assert self._incoming is not None  # noqa: S101 - without, there are no drafts
            spooled = self._incoming.plan.spooled[member.id - FIRST_DRAFT_ID]
            belongs = {
                "import_id": self._incoming.import_id,
                "document_id": self._incoming.document_ids[spooled.document],
                "release_id": release_id,
                "home_id": release_id,
                "same_key": spooled.same_key,
                "headline_key": spooled.headline_key,
                "fingerprint": spooled.fingerprint,
            }
            rows.add_sighting(self._incoming.sighting_ids[spooled.index], drafts[member.id], belongs)
