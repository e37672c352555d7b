"""What the pane of a review says of an entry: its draft, and field by field how it differs from what is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ilo_desktop.desktop.comparing.sections import Section
from ilo_desktop.desktop.importing import fields
from ilo_desktop.desktop.importing.duplicate_sections import sections_of
from ilo_desktop.newsroom.differences import Piece, added, removed
from ilo_desktop.newsroom.differences import differences as word_differences
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.release import Draft, Release, Verdict

if TYPE_CHECKING:
    from ilo_desktop.library import Library, PlanEntry
    from ilo_desktop.newsroom.vocabulary import Vocabulary

#: The fields that are compared word by word; of the others the whole value counts.
READ_AS_WORDS = frozenset({"headline", "summary", "text"})


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that would change: the words that went and came, in order. ``was_missing``: all of them come."""

    field: str
    pieces: tuple[Piece, ...]
    was_missing: bool


@dataclass(frozen=True, slots=True)
class Examined:
    """An entry with its draft and the release that it joins or resembles, if there is one.

    A likely duplicate has ``sections`` with all of both instead of ``differences``. It can resemble another entry of
    the plan, its ``twin``, instead of a release.
    """

    entry: PlanEntry
    draft: Draft
    release: Release | None = None
    differences: tuple[Difference, ...] = ()
    sections: tuple[Section, ...] = ()
    twin: PlanEntry | None = None


class Examine:
    """Compares a draft with the release of the library, or with its twin and that one's draft; called in a worker."""

    def __init__(
        self,
        library: Library,
        vocabulary: Vocabulary,
        entry: PlanEntry,
        draft: Draft,
        twin: tuple[PlanEntry, Draft] | None = None,
    ) -> None:
        self._library = library
        self._vocabulary = vocabulary
        self._entry = entry
        self._draft = draft
        self._twin = twin

    def __call__(self, progress: Progress) -> Examined:
        release = self._release()
        if self._twin is not None:
            twin, other = self._twin
            return Examined(self._entry, self._draft, sections=self._sections(other, progress), twin=twin)
        if release is None:
            return Examined(self._entry, self._draft)
        if self._entry.verdict is Verdict.LIKELY_DUPLICATE:
            return Examined(self._entry, self._draft, release, sections=self._sections(release, progress))
        found = differences(self._entry, self._draft, release, self._vocabulary, progress)
        return Examined(self._entry, self._draft, release, found)

    def _sections(self, other: Draft | Release, progress: Progress) -> tuple[Section, ...]:
        return sections_of(self._draft, other, self._vocabulary, progress)

    def _release(self) -> Release | None:
        """Return the release; None also where it has gone since the plan was made."""
        if self._entry.release_id is None:
            return None
        try:
            return self._library.release(self._entry.release_id)
        except NewsroomError as error:
            if error.code is not Code.RELEASE_UNKNOWN:
                raise
            return None


def differences(
    entry: PlanEntry, draft: Draft, release: Release, vocabulary: Vocabulary, progress: Progress = NO_PROGRESS
) -> tuple[Difference, ...]:
    """Return how a draft differs from the release that it joins, field by field."""
    names = dict.fromkeys(map(_one_date, entry.changed_fields))
    found = (_difference(draft, release, name, vocabulary, progress) for name in names)
    return tuple(difference for difference in found if difference is not None)


def _difference(
    draft: Draft, release: Release, field: str, vocabulary: Vocabulary, progress: Progress
) -> Difference | None:
    before, after = fields.value(release, field, vocabulary), fields.value(draft, field, vocabulary)
    if before == after:
        return None
    if field in READ_AS_WORDS and before:
        return Difference(field, word_differences(before, after, progress), was_missing=False)
    pieces = (*([removed(before)] if before else []), *([added(after)] if after else []))
    return Difference(field, pieces, was_missing=not before)


def _one_date(field: str) -> str:
    return "day" if field == "last_day" else field
