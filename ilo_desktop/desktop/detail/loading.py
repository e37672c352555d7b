"""What the detail pane has workers do: read a release, and mark it as read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ilo_desktop.desktop.long_text import MOST_LETTERS
from ilo_desktop.newsroom.body import Body, read_body
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.decisions import Side
from ilo_desktop.newsroom.edits import MarkEdit
from ilo_desktop.newsroom.likeness import LikelyDuplicate
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Decision, Mark, Release
from ilo_desktop.newsroom.siblings import Sibling
from ilo_desktop.newsroom.versions import Version, versions

if TYPE_CHECKING:
    from ilo_desktop.library import Library


@dataclass(frozen=True, slots=True)
class Decided:
    """What likely is the same as a release, and what the user decided: each decision with the releases it is about."""

    likely: tuple[LikelyDuplicate, ...] = ()
    decisions: tuple[tuple[Decision, tuple[Side, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Loaded:
    """A release, the structure of its body, its versions, the release in other languages, and what is decided of it."""

    release: Release
    body: Body
    versions: tuple[Version, ...] = ()
    siblings: tuple[Sibling, ...] = ()
    decided: Decided = Decided()


class Load:
    """Reads a release; called in a worker."""

    def __init__(self, library: Library, release_id: int) -> None:
        self._library = library
        self._release_id = release_id

    def __call__(self, progress: Progress) -> Loaded:
        release = self._library.release(self._release_id)
        siblings = self._library.siblings_of(self._release_id)
        body = read_body(release.body, MOST_LETTERS)
        said = versions(release.sightings, progress)
        return Loaded(release, body, said, siblings, self._decided(release))

    def _decided(self, release: Release) -> Decided:
        likely = () if release.deleted_at else tuple(self._library.likely_duplicates_of(release.id))
        return Decided(likely, tuple((one, tuple(self._library.sides(one))) for one in release.decisions))


class MarkRead:
    """Marks a release as read; called in a worker."""

    def __init__(self, library: Library, release_id: int) -> None:
        self._library = library
        self._release_id = release_id

    def __call__(self, _progress: Progress) -> ChangeSet:
        return self._library.edit([MarkEdit(Mark.READ, frozenset({self._release_id}), on=True)])
