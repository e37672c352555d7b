"""What exporting has workers do: find a name for the file, and write it."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ilo_desktop.desktop import languages
from ilo_desktop.desktop.commands import on_paper
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Release
from ilo_desktop.publish.exports import ExportFormat
from ilo_desktop.publish.layout import FULL

if TYPE_CHECKING:
    from ilo_desktop.desktop.state import Shown, State
    from ilo_desktop.publish.words import Words

#: What the database keeps beside its file while it is open.
_BESIDE_LIBRARY = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, and where."""

    path: Path
    count: int


class ExportSource:
    """What was shown when exporting began: the releases of keys in their order, and what they were found by."""

    def __init__(self, state: State, shown: Shown) -> None:
        self.library = state.library
        self.vocabulary = state.vocabulary
        self.shown = shown
        self.language = languages.current()

    def words(self) -> Words:
        """Return what says everything that is not the releases' own text."""
        from ilo_desktop.publish.words import Words  # with the dates of every language

        return Words(self.vocabulary, self.language, on_paper)


@dataclass(frozen=True, slots=True)
class FindSubject:
    """Says in short what the list shows; empty for everything. Called in a worker."""

    source: ExportSource

    def __call__(self, _progress: Progress) -> str:
        return self.source.words().subject(self.source.shown.query)


@dataclass(frozen=True, slots=True)
class WriteExport:
    """Writes releases to a path in a format; called in a worker. The releases never lie in memory together."""

    source: ExportSource
    keys: Collection[int]
    format: ExportFormat
    path: Path

    def __call__(self, progress: Progress) -> Exported:
        from ilo_desktop.library import KeyedReleases
        from ilo_desktop.publish.briefing import make_briefing
        from ilo_desktop.publish.exports import export, exporter

        source = self.source
        refuse_library(self.path, source.library.path)
        releases = _Counted(KeyedReleases(source.library, self.keys))
        briefing = make_briefing(
            releases,
            source.shown.query,
            source.vocabulary,
            FULL,
            datetime.now().astimezone().date(),
            source.language,
            on_paper,
            order=source.shown.result.order,
            tells_contents=exporter(self.format).tells_contents,
        )
        export(briefing, self.format, self.path, progress)
        return Exported(self.path, releases.passed)


def refuse_library(path: Path, library: Path) -> None:
    """NewsroomError FILE_IN_USE where a path is the library that is open, by whatever name, or a part of it."""
    for ending in _BESIDE_LIBRARY:
        part = library.with_name(library.name + ending)
        if os.path.realpath(path) == os.path.realpath(part) or _is_same_file(path, part):
            raise NewsroomError(Code.FILE_IN_USE, path=path)


def _is_same_file(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:  # one of them is not there
        return False


class _Counted(Collection[Release]):
    """Releases, with how many of them ``passed`` when they were last gone through: some may have gone meanwhile."""

    def __init__(self, releases: Collection[Release]) -> None:
        self._releases = releases
        self.passed = 0

    def __len__(self) -> int:
        return len(self._releases)

    def __iter__(self) -> Iterator[Release]:
        self.passed = 0
        for release in self._releases:
            self.passed += 1
            yield release

    def __contains__(self, release: object) -> bool:
        return release in self._releases
