"""Tagging releases anew: for another vocabulary, and for what the user corrects."""

from collections import defaultdict
from collections.abc import Iterable

from pyroaring import BitMap
from sqlalchemy import Connection, select

from ilo_desktop.library.index import TAG_FACETS, FacetValue, IndexChange
from ilo_desktop.library.lookup import chunks
from ilo_desktop.library.records import Stored, load_releases, load_tags
from ilo_desktop.library.rows import Rows
from ilo_desktop.library.tables import RELEASE
from ilo_desktop.newsroom.corrections import tags_of
from ilo_desktop.newsroom.facets import Tag
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.vocabulary import Vocabulary

_BATCH = 250


class Retagging:
    """Tags releases anew in the caller's transaction, and notes for the index only what is otherwise by then."""

    def __init__(self, connection: Connection, vocabulary: Vocabulary, change: IndexChange) -> None:
        self._connection = connection
        self._vocabulary = vocabulary
        self._change = change

    def everything(self, progress: Progress) -> set[int]:
        """Tag all releases; returns the listed ones that have other tags now."""
        ids = self._connection.scalars(select(RELEASE.c.id).order_by(RELEASE.c.id)).all()
        retagged: set[int] = set()
        done = 0
        for chunk in chunks(ids, _BATCH):
            progress.step(done, len(ids))
            retagged |= self.some(load_releases(self._connection, chunk).values(), Rows())
            done += len(chunk)
        progress.step(done, done)
        return retagged

    def some(self, releases: Iterable[Stored], rows: Rows) -> set[int]:
        """Tag some releases by what they say and how they are corrected, and write their rows; returns as above."""
        stored = list(releases)
        tags = load_tags(self._connection, [release.id for release in stored])
        gone: dict[FacetValue, BitMap] = defaultdict(BitMap)
        come: dict[FacetValue, BitMap] = defaultdict(BitMap)
        retagged: set[int] = set()
        for release in stored:
            before = tags[release.id]
            after = tags_of(release.draft, release.corrections, self._vocabulary)
            if list(after) == before:
                continue
            rows.add_tags(release.id, after, release)
            if release.is_shown:
                retagged.add(release.id)
                _note(gone, _values(before) - _values(after), release.key)
                _note(come, _values(after) - _values(before), release.key)
        rows.write(self._connection)
        for value, keys in gone.items():
            self._change.switch(value, keys, on=False)
        for value, keys in come.items():
            self._change.switch(value, keys, on=True)
        return retagged


def _values(tags: Iterable[Tag]) -> set[FacetValue]:
    return {(tag.facet, tag.value) for tag in tags if tag.facet in TAG_FACETS}


def _note(changes: dict[FacetValue, BitMap], values: Iterable[FacetValue], key: int) -> None:
    for value in values:
        changes[value].add(key)
