"""What the user decides of releases: each decision is one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop import step_names
from ilo_desktop.desktop.action_table import Act, Needs
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.chosen_ids import Ids, chosen_ids
from ilo_desktop.desktop.deciding.notice import StepNotice
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.undo import ApplyEdits, Step, UndoStack
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import DeleteEdit, Edit
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Draft, Release

if TYPE_CHECKING:
    from ilo_desktop.library import Library


class Deciding(QObject):
    """Carries out deleting and restoring, and tells of it in a notice; opens the dialog in which a release is edited.

    ``selected`` gives the keys of the selection.
    """

    def __init__(
        self,
        state: State,
        actions: Actions,
        messages: Messages,
        steps: UndoStack,
        detail: DetailPane,
        notice: StepNotice,
        selected: Callable[[], Collection[int]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._state = state
        self._messages = messages
        self._steps = steps
        self._detail = detail
        self._selected = selected
        self._told: Step | None = None  # the step of which the notice tells
        self._notice = notice
        notice.undo_requested.connect(steps.undo)
        steps.changed.connect(self._on_steps_changed)
        state.query_changed.connect(notice.leave)
        state.library_opened.connect(notice.leave)
        actions[Act.EDIT].triggered.connect(self.edit)
        actions[Act.DELETE].triggered.connect(self.delete)
        actions[Act.RESTORE].triggered.connect(self.restore)
        detail.restoring_requested.connect(self.restore)
        detail.editing_requested.connect(self.edit)

    @property
    def available(self) -> frozenset[Needs]:
        """Whether what is chosen is in the bin."""
        release = self._detail.release
        is_read = release is not None and release.id == self._state.current
        if not self._selected() and not is_read:
            return frozenset()
        is_binned = self._state.query.is_bin or (is_read and release is not None and release.deleted_at is not None)
        return frozenset({Needs.BINNED if is_binned else Needs.KEPT})

    @Slot()
    def delete(self) -> None:
        """Put what is chosen into the bin."""
        work = _Delete(self._state.library, self._chosen(), is_on=True)
        self._steps.do(work, partial(step_names.deleted, True), done=partial(self._tell, _deleted))

    @Slot()
    def restore(self) -> None:
        """Bring what is chosen back from the bin."""
        work = _Delete(self._state.library, self._chosen(), is_on=False)
        self._steps.do(work, partial(step_names.deleted, False), done=partial(self._tell, _restored))

    @Slot()
    def edit(self) -> None:
        """Let the release that is read be written by hand."""
        if self._state.current is not None:
            task = self._state.workers.start(_Say(self._state.library, self._state.current))
            task.done.connect(self._on_said)
            task.failed.connect(self._messages.show_trouble)

    @Slot(object)
    def _on_said(self, said: _Said) -> None:
        release = said.release
        if not release.has_source:
            self._messages.show_trouble(NewsroomError(Code.RELEASE_WITHOUT_SOURCE, headline=release.headline))
            return
        from ilo_desktop.desktop.deciding.edit_dialog import EditDialog  # loaded when it is wanted

        dialog = EditDialog(release, said.draft, self._messages, self._window)
        dialog.written.connect(partial(self._write, release.headline))
        dialog.open()

    def _write(self, headline: str, edits: Sequence[Edit]) -> None:
        if edits:
            wording = partial(step_names.written, headline, len(edits))
            self._steps.do(ApplyEdits(self._state.library, edits), wording, failed=self._messages.show_trouble)

    def _chosen(self) -> Ids:
        return chosen_ids(self._state, self._selected())

    def _tell(self, wording: Callable[[int], str], changes: ChangeSet) -> None:
        """Say in the notice what was done, until it is no more the latest step."""
        if not changes.is_empty and self._steps.done:
            self._told = self._steps.done[-1]
            self._notice.say(wording(changes.touched_count))

    @Slot()
    def _on_steps_changed(self) -> None:
        latest = self._steps.done[-1] if self._steps.done else None
        if latest is not self._told:
            self._notice.leave()


def _deleted(count: int) -> str:
    return QCoreApplication.translate("Deciding", "%Ln release(s) are in the bin", "", count)


def _restored(count: int) -> str:
    return QCoreApplication.translate("Deciding", "%Ln release(s) are back from the bin", "", count)


@dataclass(frozen=True, slots=True)
class _Said:
    """A release, and what its documents say."""

    release: Release
    draft: Draft


class _Say:
    """Reads both; called in a worker."""

    def __init__(self, library: Library, release_id: int) -> None:
        self._library = library
        self._release_id = release_id

    def __call__(self, _progress: Progress) -> _Said:
        from ilo_desktop.library.settle import said

        release = self._library.release(self._release_id)
        return _Said(release, said(release.sightings))


class _Delete:
    """Puts releases into the bin, or brings them back; called in a worker."""

    def __init__(self, library: Library, ids: Ids, *, is_on: bool) -> None:
        self._library = library
        self._ids = ids
        self._is_on = is_on

    def __call__(self, progress: Progress) -> ChangeSet:
        return self._library.edit([DeleteEdit(frozenset(self._ids()), self._is_on)], progress)
