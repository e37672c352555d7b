"""Corrections carried out: what a user says of tags is kept beside them, and the releases are tagged anew."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, select

from ilo_desktop.library.index import IndexChange
from ilo_desktop.library.lookup import among, chunks
from ilo_desktop.library.records import load_corrections, load_releases
from ilo_desktop.library.retagging import Retagging
from ilo_desktop.library.rows import Rows
from ilo_desktop.library.tables import RELEASE, TAG_CORRECTION
from ilo_desktop.newsroom.corrections import Corrections, with_verdict
from ilo_desktop.newsroom.edits import TagCorrection, clean_tag
from ilo_desktop.newsroom.facets import CORRECTED_FACETS, Corrected, Correction, Facet
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.vocabulary import Vocabulary

_BATCH = 500


class Correcting:
    """Carries out corrections in the caller's transaction. ``corrected`` are the releases of which one was changed."""

    def __init__(self, connection: Connection, vocabulary: Vocabulary, change: IndexChange, progress: Progress) -> None:
        self.corrected: set[int] = set()
        self._progress = progress
        self._looked_at = 0
        self._connection = connection
        self._retagging = Retagging(connection, vocabulary, change)

    def carry_out(self, edit: TagCorrection) -> list[TagCorrection]:
        """Write one correction; returns those that take it back, in their order.

        ValueError for a facet that is not corrected so.
        """
        if edit.facet not in CORRECTED_FACETS:
            raise ValueError(edit.facet)
        new = Corrected(edit.facet, clean_tag(edit.value), edit.verdict)
        inverse: dict[tuple[Corrected, ...], set[int]] = defaultdict(set)
        if not new.value:
            return []
        for chunk in chunks(sorted(edit.ids), _BATCH):
            if self._looked_at:  # a few are done before it could be told
                self._progress.step(self._looked_at, 0)
            self._looked_at += len(chunk)
            for release_id, before, after in self._correct_some(chunk, new):
                inverse[_way_back(before, after)].add(release_id)
        return [
            TagCorrection(one.facet, one.value, frozenset(ids), one.verdict)
            for way, ids in inverse.items()
            for one in way
        ]

    def _correct_some(self, ids: Sequence[int], new: Corrected) -> Iterator[tuple[int, Corrections, Corrections]]:
        """Correct some releases; yields those of which something else is said now, with what was said before."""
        known = load_corrections(self._connection, ids)
        changed = {}
        for release_id in self._existing(ids):
            before = known.get(release_id, ())
            after = with_verdict(before, new)
            if after != before:
                changed[release_id] = after
                yield release_id, before, after
        self._tag_anew(changed)

    def _existing(self, ids: Sequence[int]) -> Iterable[int]:
        return self._connection.scalars(
            select(RELEASE.c.id).where(among(RELEASE.c.id, ids), RELEASE.c.merged_into.is_(None)).order_by(RELEASE.c.id)
        ).all()

    def _tag_anew(self, corrections: Mapping[int, Corrections]) -> None:
        releases = load_releases(self._connection, list(corrections)).values()
        corrected = [replace(release, corrections=corrections[release.id]) for release in releases]
        self._retagging.some(corrected, Rows(corrections=dict(corrections)))
        self.corrected.update(corrections)


def having_added(connection: Connection, facet: Facet, value: str) -> frozenset[int]:
    """Return the ids of the releases to which the user added a tag."""
    is_it = (TAG_CORRECTION.c.facet == facet.value, TAG_CORRECTION.c.value == value, TAG_CORRECTION.c.is_added)
    return frozenset(connection.scalars(select(TAG_CORRECTION.c.release_id).where(*is_it)))


def _way_back(before: Corrections, after: Corrections) -> tuple[Corrected, ...]:
    """Return what brings corrections back to what they were before one more was made."""
    was = {(one.facet, one.value): one.verdict for one in before}
    made = [one for one in after if one not in before]
    back = [Corrected(m.facet, m.value, was.get((m.facet, m.value), Correction.NONE)) for m in made]
    now = {(one.facet, one.value) for one in after}
    # What was replaced comes back last: to add it takes nothing else away by then.
    return (*back, *(one for one in before if (one.facet, one.value) not in now))
