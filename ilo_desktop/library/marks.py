"""The user's edits carried out: marks, notes, own tags, corrections, decisions; with those that take them back."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from pyroaring import BitMap
from sqlalchemy import ColumnElement, Connection, select, update

from ilo_desktop.library import full_text, notes, own_tags
from ilo_desktop.library.correcting import Correcting
from ilo_desktop.library.deciding import Deciding
from ilo_desktop.library.derived_versions import is_folded_otherwise
from ilo_desktop.library.duplicates import Pairing
from ilo_desktop.library.found import Found, find
from ilo_desktop.library.index import DELETED, HAS_NOTE, STARRED, UNREAD, FacetValue, IndexChange, values_of_some
from ilo_desktop.library.keeping import KeepingCollections, KeepingViews
from ilo_desktop.library.keeping_briefings import KeepingBriefings
from ilo_desktop.library.lookup import among, chunks, heir_of
from ilo_desktop.library.preparing import Marks, values_of
from ilo_desktop.library.records import load_releases, load_tags
from ilo_desktop.library.rows import Rows
from ilo_desktop.library.spool import Spool
from ilo_desktop.library.tables import RELEASE
from ilo_desktop.newsroom.changes import ChangeSet, Renamed
from ilo_desktop.newsroom.edits import (
    ApartEdit,
    CollectionEdit,
    CollectionRename,
    DecisionEdit,
    DeleteEdit,
    Edit,
    JoinEdit,
    KeepingEdit,
    MarkEdit,
    NoteEdit,
    TagCorrection,
    TagEdit,
    TagRename,
    ViewEdit,
    WordingEdit,
    clean_tag,
    storable,
)
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.release import Mark
from ilo_desktop.newsroom.vocabulary import Vocabulary

_BATCH = 500
_COLUMNS = {Mark.READ: RELEASE.c.read, Mark.STARRED: RELEASE.c.starred}
_IS_NOT_MERGED = RELEASE.c.merged_into.is_(None)


def edit(
    connection: Connection, edits: Sequence[Edit], vocabulary: Vocabulary, progress: Progress
) -> tuple[ChangeSet, IndexChange | None]:
    """Carry out edits in their order, in the caller's transaction.

    NewsroomError RELEASE_UNKNOWN where a note is for a release that there is not, NOTE_CHANGED where it is not the
    expected one, NAME_TAKEN where a view, a collection or a briefing was to be called as another one is.
    """
    total = sum(len(one.ids) for one in edits if isinstance(one, TagCorrection))
    editing = _Editing(connection, vocabulary, Progress(lambda done, _: progress.step(done, total), progress.stop))
    for one in edits:
        editing.carry_out(one)
    return editing.finish()


class _Editing:
    """Carries out one edit after the other, and notes what changed and how it is taken back."""

    def __init__(self, connection: Connection, vocabulary: Vocabulary, progress: Progress) -> None:
        self._connection = connection
        self._change = IndexChange()
        self._correcting = Correcting(connection, vocabulary, self._change, progress)
        self._deciding = Deciding(connection, vocabulary, self._change, progress)
        self._views = KeepingViews(connection)
        self._collections = KeepingCollections(connection, self._change)
        self._briefings = KeepingBriefings(connection)
        self._keeps_otherwise = False
        self._marked: set[int] = set()
        self._deleted: set[int] = set()
        self._restored: set[int] = set()
        self._inverse: list[Edit] = []
        self._renamed: list[Renamed] = []

    def carry_out(self, one: Edit) -> None:
        """Write one edit; what is so already stays untouched."""
        match one:
            case MarkEdit():
                self._mark(one)
            case NoteEdit():
                self._note(one)
            case TagEdit():
                self._tag(one)
            case TagRename():
                self._rename(one)
            case TagCorrection():
                self._inverse.extend(reversed(self._correcting.carry_out(one)))
            case DeleteEdit():
                self._delete(one)
            case WordingEdit() | JoinEdit() | ApartEdit() | DecisionEdit():
                self._inverse.extend(reversed(self._deciding.carry_out(one)))
            case _:
                self._keep(one)

    def finish(self) -> tuple[ChangeSet, IndexChange | None]:
        """Return what changed, once releases without a source have come and gone with their last mark."""
        corrected = self._correcting.corrected | self._deciding.changed
        if not (self._inverse or self._marked or corrected):
            return ChangeSet(), None
        self._marked |= self._collections.marked | self._briefings.marked
        own_tags.drop_unused(self._connection)
        added, removed = self._relist()
        added |= self._restored | self._deciding.added
        removed |= self._deleted | self._deciding.removed
        changes = ChangeSet(
            added=frozenset(added),
            changed=frozenset(corrected - added - removed),
            removed=frozenset(removed),
            marks=frozenset(self._marked),
            inverse=tuple(reversed(self._inverse)),
            renamed=tuple(self._renamed),
            renamed_briefings=tuple(self._briefings.renamed),
            keeps_otherwise=self._keeps_otherwise,
        )
        return changes, self._change

    def _keep(self, edit: KeepingEdit) -> None:
        inverse = self._kept(edit)
        if inverse and isinstance(edit, CollectionRename):
            self._follow(self._collections.renamed[-1])
        self._inverse.extend(reversed(inverse))
        self._keeps_otherwise |= bool(inverse)

    def _kept(self, edit: KeepingEdit) -> list[Edit]:
        if isinstance(edit, ViewEdit):
            return self._views.carry_out(edit)
        if isinstance(edit, CollectionEdit):
            return self._collections.carry_out(edit)
        return self._briefings.carry_out(edit)

    def _follow(self, renamed: Renamed) -> None:
        """Let saved views follow; what brings them back comes after what takes back the renaming."""
        self._renamed.append(renamed)
        back = self._views.follow(*renamed)
        self._inverse.extend(back)
        self._keeps_otherwise |= bool(back)

    def _mark(self, edit: MarkEdit) -> None:
        column = _COLUMNS[edit.mark]
        found = self._find(edit.ids, column != edit.on, _IS_NOT_MERGED)
        if not found.ids:
            return
        for chunk in chunks(sorted(found.ids)):
            self._connection.execute(update(RELEASE).values({column: edit.on}).where(among(RELEASE.c.id, chunk)))
        if edit.mark is Mark.READ:
            self._switch(UNREAD, found, on=not edit.on)
        else:
            self._switch(STARRED, found, on=edit.on)
        self._inverse.append(MarkEdit(edit.mark, found.ids, not edit.on))

    def _note(self, edit: NoteEdit) -> None:
        release_id = heir_of(self._connection, edit.release_id)
        this = RELEASE.c.id == release_id
        stored = self._connection.execute(select(RELEASE.c.note, RELEASE.c.headline).where(this)).one_or_none()
        if stored is None:
            raise NewsroomError(Code.RELEASE_UNKNOWN, number=edit.release_id)
        note = storable(edit.note)
        if stored.note == note:
            return
        if edit.expected is not None and stored.note != storable(edit.expected):
            raise NewsroomError(Code.NOTE_CHANGED, headline=stored.headline, note=stored.note)
        self._connection.execute(update(RELEASE).values(note=note).where(this))
        notes.index(self._connection, {release_id: note})
        self._switch(HAS_NOTE, self._find([release_id]), on=bool(note))
        self._inverse.append(NoteEdit(release_id, stored.note, expected=note))

    def _delete(self, edit: DeleteEdit) -> None:
        is_there = RELEASE.c.deleted_at.is_(None) if edit.on else RELEASE.c.deleted_at.is_not(None)
        found = self._find(edit.ids, is_there, _IS_NOT_MERGED)
        if not found.ids:
            return
        moment = datetime.now(UTC) if edit.on else None
        for chunk in chunks(sorted(found.ids)):
            self._connection.execute(update(RELEASE).values(deleted_at=moment).where(among(RELEASE.c.id, chunk)))
        pairing = Pairing(self._connection, self._change)
        if edit.on:
            self._change.remove(found.keys)
            pairing.forget(found.ids)
            self._change.switch(DELETED, found.keys, on=True)
        else:
            self._change.remove(self._find(found.ids).keys)  # they are in no bin any more
            pairing.bring_back(found.ids)
            for value, having in values_of_some(self._connection, sorted(found.ids)).items():
                self._change.switch(value, having, on=True)
        gone, come = (self._deleted, self._restored) if edit.on else (self._restored, self._deleted)
        gone.update(found.ids)
        come.difference_update(found.ids)
        self._inverse.append(DeleteEdit(found.ids, not edit.on))

    def _tag(self, edit: TagEdit) -> None:
        name = clean_tag(edit.tag)
        tag = own_tags.find(self._connection, name)
        if not name or (tag is None and not edit.on):
            return
        bearers = set() if tag is None else own_tags.bearers(self._connection, tag)
        found = self._find(edit.ids - bearers if edit.on else edit.ids & bearers)
        if not found.ids:
            return
        if tag is None:
            tag = own_tags.add(self._connection, name)
        if edit.on:
            own_tags.give(self._connection, tag, sorted(found.ids))
        else:
            own_tags.take(self._connection, tag, found.ids)
        self._switch((Facet.TAG, tag.name), found, on=edit.on)
        self._inverse.append(TagEdit(tag.name, found.ids, not edit.on))

    def _rename(self, edit: TagRename) -> None:
        new = clean_tag(edit.new)
        tag = own_tags.find(self._connection, clean_tag(edit.tag))
        if not new or tag is None or tag.name == new:
            return
        ids = frozenset(own_tags.bearers(self._connection, tag))
        other = own_tags.find(self._connection, new)
        self._follow(Renamed(Facet.TAG, tag.name, new if other is None or other == tag else other.name))
        if other is not None and other != tag:
            self._tag(TagEdit(tag.name, ids, on=False))
            self._tag(TagEdit(other.name, ids, on=True))
            return
        own_tags.rename(self._connection, tag, new)
        found = self._find(ids)
        self._switch((Facet.TAG, tag.name), found, on=False)
        self._switch((Facet.TAG, new), found, on=True)
        self._inverse.append(TagRename(new, tag.name))

    def _find(self, ids: Iterable[int], *conditions: ColumnElement[bool]) -> Found:
        return find(self._connection, ids, *conditions)

    def _switch(self, value: FacetValue, found: Found, *, on: bool) -> None:
        self._change.switch(value, found.keys, on=on)
        self._marked.update(found.ids)

    def _relist(self) -> tuple[set[int], set[int]]:
        """Let releases without a source go whose last mark went, and come back with the first one."""
        sourceless = self._find(self._marked, ~RELEASE.c.has_source, _IS_NOT_MERGED)
        added: set[int] = set()
        removed: set[int] = set()
        with Spool() as spool:
            texts = full_text.Changes(spool)
            for chunk in chunks(sorted(sourceless.ids), _BATCH):
                come, gone = self._relist_some(chunk, texts)
                added |= come
                removed |= gone
            if not is_folded_otherwise(self._connection):  # else all of it is going to be filled anew
                texts.write(self._connection, NO_PROGRESS, 0)
        return added, removed

    def _relist_some(self, ids: Sequence[int], texts: full_text.Changes) -> tuple[set[int], set[int]]:
        tags = load_tags(self._connection, ids)
        rows = Rows()
        added: set[int] = set()
        removed: set[int] = set()
        for release in load_releases(self._connection, ids).values():
            marks = Marks.of(release)
            if marks.keep_listed == release.is_listed:
                continue
            if release.is_listed:
                removed.add(release.id)
                self._change.remove(BitMap([release.key]))
                texts.remove(release.key, full_text.folded(release.draft))
            else:
                added.add(release.id)
                values = values_of(tags[release.id], marks, (), release.draft, is_edited=release.is_edited)
                self._change.add(release.key, values)
                texts.add(release.key, full_text.folded(release.draft))
            rows.give_up(release.id, None, is_listed=marks.keep_listed)
        rows.write(self._connection)
        return added, removed
