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
from ilo_desktop.desktop.chosen_ids import Ids, KnownIds, as_set, chosen_ids
from ilo_desktop.desktop.deciding import joining
from ilo_desktop.desktop.deciding.notice import StepNotice
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.detail.targets import Editing, Likening, Restoring, Retracting, Wish, Wished
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.desktop.undo import ApplyEdits, Step, UndoStack, Wording
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import ApartEdit, DecisionEdit, DeleteEdit, Edit, JoinEdit
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.likeness import LikelyDuplicate
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Decision, Draft, Joint, Release

if TYPE_CHECKING:
    from ilo_desktop.library import Library


#: More than anybody goes through one by one, which is how it is known that they are one.
MOST_JOINED = 20


class Deciding(QObject):
    """Carries out what is decided, and tells of it in a notice; opens the dialogs in which that is asked.

    ``selected`` gives the keys of the selection.
    """

    def __init__(
        self,
        state: State,
        theme: Theme,
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
        self._theme = theme
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
        actions[Act.JOIN].triggered.connect(self.join)
        detail.deciding_requested.connect(self._on_wished)

    @property
    def available(self) -> frozenset[Needs]:
        """Whether what is chosen is in the bin, and whether it is several releases."""
        release = self._detail.release
        is_read = release is not None and release.id == self._state.current
        count = len(self._selected())
        if not count and not is_read:
            return frozenset()
        if self._state.query.is_bin or (is_read and release is not None and release.deleted_at is not None):
            return frozenset({Needs.BINNED})
        return frozenset({Needs.KEPT, Needs.SEVERAL} if count > 1 else {Needs.KEPT})

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

    @Slot()
    def join(self) -> None:
        """Ask whether the selected releases are one."""
        count = len(self._selected())
        if count > MOST_JOINED:
            title = self.tr("Too many to join")
            text = self.tr("{count} releases are selected. Select at most {most} to join them as one.")
            self._messages.show_notice(title, text.format(count=number(count), most=number(MOST_JOINED)))
            return
        self._ask_to_join(self._chosen())

    def _ask_to_join(self, ids: Ids) -> None:
        task = self._state.workers.start(_Look(self._state.library, ids))
        task.done.connect(self._on_looked)
        task.failed.connect(self._messages.show_trouble)

    @Slot(object)
    def _on_looked(self, releases: Sequence[Release]) -> None:
        if len(releases) > 1:
            box = self._messages.ask(*joining.question(releases), self.tr("Join"))
            box.accepted.connect(partial(self._join, frozenset(release.id for release in releases)))

    def _join(self, ids: frozenset[int]) -> None:
        self._decide(JoinEdit(ids), step_names.joined, joining.joined, partial(self._read_joined, ids))

    def _read_joined(self, ids: frozenset[int], changes: ChangeSet) -> None:
        left = ids - changes.removed
        if left:
            self._state.set_current(min(left))

    def _keep_apart(self, other_id: int) -> None:
        if self._state.current is not None:
            ids = frozenset({self._state.current, other_id})
            self._decide(ApartEdit(ids), step_names.kept_apart, joining.kept_apart)

    def _retract(self, decision: Decision) -> None:
        release = self._detail.release
        headline = "" if release is None else release.headline
        wording = partial(step_names.retracted, decision.verdict, headline)
        said = joining.parted if decision.verdict is Joint.JOINED else joining.no_longer_apart
        self._decide(DecisionEdit(decision, on=False), wording, said)

    def _decide(
        self,
        edit: Edit,
        wording: Wording,
        said: Wording,
        then: Callable[[ChangeSet], None] | None = None,
    ) -> None:
        def done(changes: ChangeSet) -> None:
            if then is not None:
                then(changes)
            self._tell(said, changes)

        self._steps.do(ApplyEdits(self._state.library, [edit]), wording, done=done, failed=self._messages.show_trouble)

    @Slot(object)
    def _on_wished(self, wished: Wished) -> None:
        match wished:
            case Editing():
                self.edit()
            case Restoring():
                self.restore()
            case Retracting():
                self._retract(wished.decision)
            case Likening(wish=Wish.COMPARE):
                self._compare(wished.other)
            case Likening(wish=Wish.JOIN):
                self._ask_to_join_with(wished.other.release_id)
            case Likening(wish=Wish.APART):
                self._keep_apart(wished.other.release_id)

    def _ask_to_join_with(self, other_id: int) -> None:
        if self._state.current is not None:
            self._ask_to_join(KnownIds((self._state.current, other_id)))

    def _compare(self, other: LikelyDuplicate) -> None:
        if self._state.current is None:
            return
        from ilo_desktop.desktop.deciding.compare_dialog import CompareDialog  # loaded when it is wanted

        dialog = CompareDialog(self._state, self._theme, self._state.current, other, self._window)
        dialog.join_requested.connect(self._ask_to_join_with)
        dialog.apart_requested.connect(self._keep_apart)
        dialog.open()

    def tell(self, words: str, *, is_step: bool = True) -> None:
        """Say in the notice what the latest step did, or that nothing was to be done, until there is another step."""
        self._told = self._steps.done[-1] if self._steps.done else None
        self._notice.say(words, can_undo=is_step)

    def _chosen(self) -> Ids:
        return chosen_ids(self._state, self._selected())

    def _tell(self, wording: Callable[[int], str], changes: ChangeSet) -> None:
        if not changes.is_empty:
            self.tell(wording(changes.touched_count))

    @Slot()
    def _on_steps_changed(self) -> None:
        latest = self._steps.done[-1] if self._steps.done else None
        if latest is not self._told:
            self._notice.leave()


def _deleted(count: int) -> str:
    return QCoreApplication.translate("Deciding", "%Ln release(s) are in the bin", "", count)


def _restored(count: int) -> str:
    return QCoreApplication.translate("Deciding", "%Ln release(s) are back from the bin", "", count)


class _Look:
    """Reads the releases that are to be joined; called in a worker."""

    def __init__(self, library: Library, ids: Ids) -> None:
        self._library = library
        self._ids = ids

    def __call__(self, _progress: Progress) -> list[Release]:
        return list(self._library.releases(self._ids()))


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
        return self._library.edit([DeleteEdit(as_set(self._ids()), self._is_on)], progress)
