"""What a write changed, so that each view can decide what to refresh."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from ilo_desktop.newsroom.edits import Edit
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.release import Verdict


class Renamed(NamedTuple):
    """A value of a facet that the user named, with its name before and the one after."""

    facet: Facet
    before: str
    after: str


class RenamedBriefing(NamedTuple):
    """A briefing with its name before and the one after."""

    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSet:
    """The outcome of one write: ids of releases that came, changed or went, and what kind of write it was.

    ``changed`` holds those, too, whose tags the user corrected, ``marks`` those whose read, star, note, own tags,
    collections or briefings changed and nothing else; ``inverse`` the edits that take exactly that back, in their
    order, none for other writes. ``renamed`` holds the own tags and collections that are called otherwise by now, or
    the tags that became one with another, ``renamed_briefings`` the briefings, which no search names.
    ``keeps_otherwise``: there are other saved views, collections or briefings than before, or they have another name,
    order or content. ``import_id`` names the import that was made, undone or redone; ``verdicts`` counts
    the drafts of one that was made by what became of them, which can differ from its plan where others wrote meanwhile.
    """

    added: frozenset[int] = field(default_factory=frozenset)
    changed: frozenset[int] = field(default_factory=frozenset)
    removed: frozenset[int] = field(default_factory=frozenset)
    marks: frozenset[int] = field(default_factory=frozenset)
    import_id: int | None = None
    verdicts: Mapping[Verdict, int] = field(default_factory=dict)
    kept: int = 0
    inverse: tuple[Edit, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    renamed_briefings: tuple[RenamedBriefing, ...] = ()
    keeps_otherwise: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written."""
        is_of_none = not (self.added or self.changed or self.removed or self.marks)
        return self.import_id is None and is_of_none and not self.keeps_otherwise

    @property
    def moves_rows(self) -> bool:
        """Whether the list has other rows, or rows with other words, than before."""
        return bool(self.added or self.changed or self.removed)

    @property
    def touched_count(self) -> int:
        """How many releases came, changed, went, or were marked."""
        return sum(map(len, self._parts)) if self._is_of_one_part else len(frozenset().union(*self._parts))

    def touches(self, release_id: int) -> bool:
        """Say whether a release came, changed, went, or was marked."""
        return any(release_id in part for part in self._parts)

    @property
    def _parts(self) -> tuple[frozenset[int], ...]:
        return self.added, self.changed, self.removed, self.marks

    @property
    def _is_of_one_part(self) -> bool:
        # Nearly every write is. To join the sets of a large one would hold up the window.
        return sum(map(bool, self._parts)) < 2
