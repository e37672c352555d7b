"""What the stack of steps has done in workers: undo or redo, and pack what takes a write back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ilo_desktop.desktop.kept_edits import KeptEdit, bring_back, keep
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.progress import Progress

if TYPE_CHECKING:
    from ilo_desktop.library import Library

Work = Callable[[Progress], ChangeSet]


class ApplyKept:
    """Carries out the edits of a step."""

    def __init__(self, library: Library, kept: Sequence[KeptEdit]) -> None:
        self._library = library
        self._kept = kept

    def __call__(self, progress: Progress) -> ChangeSet:
        return self._library.edit(bring_back(self._kept), progress)


class Keeping:
    """Does some work and packs what takes it back, in the same worker."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self.inverse: tuple[KeptEdit, ...] = ()

    def __call__(self, progress: Progress) -> ChangeSet:
        changes = self._work(progress)
        self.inverse = keep(changes.inverse)
        return changes


class MoveImport:
    """Takes an import back, or brings it back."""

    def __init__(self, library: Library, import_id: int, *, is_redo: bool) -> None:
        self._library = library
        self._import_id = import_id
        self._is_redo = is_redo

    def __call__(self, progress: Progress) -> ChangeSet:
        move = self._library.redo if self._is_redo else self._library.undo
        return move(self._import_id, progress)
