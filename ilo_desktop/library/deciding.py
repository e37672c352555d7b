"""Edits after which it is settled anew which releases there are and what they say: fields by hand, joined, apart."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime

from sqlalchemy import Column, Connection, bindparam, select, update

from ilo_desktop.library import decisions
from ilo_desktop.library.index import IndexChange
from ilo_desktop.library.lookup import among, chunks, heir_of, known_of
from ilo_desktop.library.matching import match
from ilo_desktop.library.preparing import Marks
from ilo_desktop.library.records import Stored, load_releases
from ilo_desktop.library.tables import SIGHTING
from ilo_desktop.library.writer import Writer
from ilo_desktop.newsroom.decisions import things
from ilo_desktop.newsroom.edits import (
    ApartEdit,
    CollectEdit,
    DecisionEdit,
    DeleteEdit,
    Edit,
    JoinEdit,
    MarkEdit,
    NoteEdit,
    PickEdit,
    RemarkEdit,
    SettlingEdit,
    TagCorrection,
    TagEdit,
    WordingEdit,
)
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Correction
from ilo_desktop.newsroom.own_wordings import OwnWordings, cleaned, with_wording
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Decision, Joint, Mark, Thing
from ilo_desktop.newsroom.vocabulary import Vocabulary


class Deciding:
    """Carries out such edits in the caller's transaction; the sets hold the ids of the releases that they touched."""

    def __init__(self, connection: Connection, vocabulary: Vocabulary, change: IndexChange, progress: Progress) -> None:
        self.added: set[int] = set()
        self.changed: set[int] = set()
        self.removed: set[int] = set()
        self._connection = connection
        self._vocabulary = vocabulary
        self._change = change
        self._progress = progress

    def carry_out(self, edit: SettlingEdit) -> list[Edit]:
        """Write one edit; returns those that take it back, in their order.

        RELEASE_UNKNOWN, RELEASE_WITHOUT_SOURCE, HEADLINE_EMPTY, DATE_UNREADABLE.
        """
        match edit:
            case WordingEdit():
                return self._write(edit)
            case JoinEdit():
                return self._join(edit.ids)
            case ApartEdit():
                return self._keep_apart(edit.ids)
            case DecisionEdit():
                return self._bring_back(edit.decision) if edit.on else self._take_back(edit)

    def note(self, joint: Joint, known_by: frozenset[Thing], other: int | frozenset[Thing]) -> None:
        """Say of what is about to come in whether it is one with a release that is there, or that comes in as well.

        Nothing is settled yet. RELEASE_UNKNOWN.
        """
        if isinstance(other, int):
            (release,) = self._releases([other])
            other = self._side(release.id)
        sides = (other, known_by)
        if joint is Joint.JOINED:
            self._lift(sides)
        decisions.add(self._connection, Decision(joint, sides, datetime.now(UTC)))

    def _write(self, edit: WordingEdit) -> list[Edit]:
        (release,) = self._releases([edit.release_id])
        if not release.has_source:
            raise NewsroomError(Code.RELEASE_WITHOUT_SOURCE, headline=release.draft.headline)
        value = None if edit.value is None else cleaned(edit.field, edit.value)
        before = next((one for one in release.wordings if one.field == edit.field), None)
        if value == (before.value if before else None):
            return []
        now = edit.written_at or datetime.now(UTC)
        after = with_wording(release.wordings, edit.field, value, now)
        self._settle(self._sightings_of([release.id]), {release.id: after})
        if before is None:
            return [WordingEdit(release.id, edit.field, None)]
        return [WordingEdit(release.id, edit.field, before.value, before.written_at)]

    def _join(self, ids: Collection[int]) -> list[Edit]:
        releases = self._releases(ids)
        sides = [self._side(release.id) for release in releases]
        if len(sides) < 2:
            return []
        lifted = self._lift(sides)
        decision = Decision(Joint.JOINED, tuple(sides), datetime.now(UTC))
        return [*self._bring_back(decision), *(DecisionEdit(one, on=True) for one in lifted)]

    def _lift(self, sides: Sequence[frozenset[Thing]]) -> list[Decision]:
        """Take back what keeps releases apart that are to be one."""
        known_by = frozenset[Thing]().union(*sides)
        about = decisions.load(self._connection).about(known_by)
        lifted = [
            one
            for one in about
            if one.verdict is Joint.APART and sum(not known_by.isdisjoint(side) for side in one.sides) > 1
        ]
        for one in lifted:
            decisions.remove(self._connection, one)
        return lifted

    def _keep_apart(self, ids: Collection[int]) -> list[Edit]:
        sides = [self._side(release.id) for release in self._releases(ids)]
        if len(sides) < 2:
            return []
        return self._bring_back(Decision(Joint.APART, tuple(sides), datetime.now(UTC)))

    def _bring_back(self, decision: Decision) -> list[Edit]:
        decisions.add(self._connection, decision)
        touched = decisions.sightings_known_by(self._connection, frozenset[Thing]().union(*decision.sides))
        before, belonged = self._stored_of(touched), self._values(SIGHTING.c.release_id, touched)
        self._settle(touched)
        self.changed |= before.keys() - self.removed  # also where all stays as it was: a decision is on them now
        return [DecisionEdit(decision, on=False, homes=belonged), *self._restoring(before)]

    def _take_back(self, edit: DecisionEdit) -> list[Edit]:
        decision = edit.decision
        if not decisions.remove(self._connection, decision):
            return []
        began = self._values(SIGHTING.c.home_id, [sighting_id for sighting_id, _ in edit.homes])
        self._send_home(edit.homes)
        touched = decisions.sightings_known_by(self._connection, frozenset[Thing]().union(*decision.sides))
        self._settle(touched)
        self._send_home(began)  # where they began stays so, for decisions that are taken back later
        self.changed |= self._stored_of(touched).keys() - self.added
        return [DecisionEdit(decision, on=True)]

    def _settle(self, touched: Collection[int], wordings: Mapping[int, OwnWordings] | None = None) -> None:
        matching = match(self._connection, [], touched)
        writer = Writer(self._connection, self._vocabulary, self._progress, wordings=wordings)
        outcome = writer.write(matching, touched)
        self._change.follow(outcome.index)
        self.added = (self.added | outcome.added) - outcome.removed
        self.changed |= outcome.changed
        self.removed = (self.removed | outcome.removed) - outcome.added

    def _releases(self, ids: Iterable[int]) -> list[Stored]:
        """Return releases in the order of their ids, each as what it became; RELEASE_UNKNOWN for one that never was."""
        heirs = {heir_of(self._connection, release_id) for release_id in ids}
        found = load_releases(self._connection, heirs)
        for release_id in heirs - found.keys():
            raise NewsroomError(Code.RELEASE_UNKNOWN, number=release_id)
        return [found[release_id] for release_id in sorted(found)]

    def _sightings_of(self, release_ids: Iterable[int]) -> set[int]:
        found: set[int] = set()
        for chunk in chunks(release_ids):
            is_of = among(SIGHTING.c.release_id, chunk)
            found.update(self._connection.scalars(select(SIGHTING.c.id).where(is_of, SIGHTING.c.is_active)))
        return found

    def _side(self, release_id: int) -> frozenset[Thing]:
        """Return by what a release is known, those of its sightings that are inactive included."""
        ids = self._connection.scalars(select(SIGHTING.c.id).where(SIGHTING.c.release_id == release_id)).all()
        known = known_of(self._connection, ids)
        return frozenset[Thing]().union(*(things(one.identifiers, one.same_key) for one in known))

    def _values(self, column: Column[int], sighting_ids: Collection[int]) -> tuple[tuple[int, int], ...]:
        """Return for each sighting which release it belongs to, or began with."""
        found: list[tuple[int, int]] = []
        for chunk in chunks(sorted(sighting_ids)):
            columns = select(SIGHTING.c.id, column).where(among(SIGHTING.c.id, chunk))
            found += [(row[0], row[1]) for row in self._connection.execute(columns)]
        return tuple(found)

    def _send_home(self, homes: Collection[tuple[int, int]]) -> None:
        rows = [{"of": sighting_id, "home_id": release_id} for sighting_id, release_id in homes]
        if rows:
            self._connection.execute(update(SIGHTING).where(SIGHTING.c.id == bindparam("of")), rows)

    def _stored_of(self, sighting_ids: Collection[int]) -> dict[int, Stored]:
        release_ids: set[int] = set()
        for chunk in chunks(sorted(sighting_ids)):
            release_ids.update(
                self._connection.scalars(select(SIGHTING.c.release_id).where(among(SIGHTING.c.id, chunk)))
            )
        return load_releases(self._connection, release_ids)

    def _restoring(self, before: Mapping[int, Stored]) -> list[Edit]:
        """Return the edits that give releases their own marks back, once what was joined parts again."""
        edits: list[Edit] = []
        for release_id, after in load_releases(self._connection, list(before)).items():
            edits += _restoring(release_id, Marks.of(before[release_id]), Marks.of(after))
        return edits


def _restoring(release_id: int, before: Marks, after: Marks) -> Iterable[Edit]:
    this = frozenset({release_id})
    if after.read != before.read:
        yield MarkEdit(Mark.READ, this, before.read)
    if after.starred != before.starred:
        yield MarkEdit(Mark.STARRED, this, before.starred)
    if after.note != before.note:
        yield NoteEdit(release_id, before.note, expected=after.note)
    for tag in set(after.own_tags) - set(before.own_tags):
        yield TagEdit(tag, this, on=False)
    for name in sorted(dict(after.collected).keys() - dict(before.collected).keys()):
        yield CollectEdit(name, (release_id,), on=False)
    yield from _restoring_remarks(release_id, before, after)
    for one in set(after.corrections) - set(before.corrections):
        yield TagCorrection(one.facet, one.value, this, Correction.NONE)
    for wording in set(after.wordings) - set(before.wordings):
        yield WordingEdit(release_id, wording.field, None)
    if after.deleted_at is None and before.deleted_at is not None:
        yield DeleteEdit(this, on=True)


def _restoring_remarks(release_id: int, before: Marks, after: Marks) -> Iterable[Edit]:
    said = {name: remark for name, _place, remark in before.briefed}
    for name, _place, remark in after.briefed:
        if name not in said:
            yield PickEdit(name, (release_id,), on=False)
        elif remark != said[name]:
            yield RemarkEdit(name, release_id, said[name])
