"""Undo and redo: one stack for everything that the user does to the library."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ilo_desktop.desktop import step_names
from ilo_desktop.desktop.kept_edits import KeptEdit
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.step_work import ApplyKept, Keeping, MoveImport, Work
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import Edit, NoteEdit
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress

if TYPE_CHECKING:
    from ilo_desktop.library import Library

#: How many steps can be undone; the oldest are forgotten.
MOST_STEPS = 200
#: Trouble after which a step can never be undone or redone: what it changed is another one by now.
_FINAL = frozenset(
    {
        Code.NOTE_CHANGED,
        Code.NAME_TAKEN,
        Code.RELEASE_UNKNOWN,
        Code.IMPORT_UNKNOWN,
        Code.IMPORT_ALREADY_UNDONE,
        Code.IMPORT_NOT_UNDONE,
    }
)

#: Words a step, in the language of the interface, for the number of releases that it changed.
Wording = Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that the user did: ``edits`` undo it, or redo it once it was undone. An import has its number instead.

    Steps of one ``session`` that follow each other are one.
    """

    wording: Wording
    count: int = 0
    edits: tuple[KeptEdit, ...] = ()
    import_id: int | None = None
    session: object = None

    @property
    def name(self) -> str:
        """What the step is called, in the language that is in force."""
        return self.wording(self.count)


@dataclass(frozen=True, slots=True)
class _Wish:
    """Something that waits for its turn. A wish to undo or redo is given up where something before it fails."""

    start: Callable[[], None]
    can_be_given_up: bool = True


@dataclass(frozen=True, slots=True)
class _Writing:
    """A write under way: what follows when it is done (with the edits that take it back), what when it failed, and
    the step that it moves, if any.
    """

    work: Keeping
    done: Callable[[ChangeSet, tuple[KeptEdit, ...]], None]
    failed: Callable[[Exception], None] | None = None
    step: Step | None = None


class UndoStack(QObject):
    """Writes what the user does, and takes it back, in the order in which it was asked for.

    ``changed`` when there are other steps to undo or redo; ``failed(Exception)`` when a write failed or a step cannot
    be undone any more; ``import_asked(int)`` when the step to undo is an import, which is for others to ask about and
    then to undo by ``undo_import``; ``settled`` after ``may_close`` said no; ``began(Task)`` with each write. A step
    comes, moves or goes only after its write ended.
    """

    changed = Signal()
    failed = Signal(object)
    import_asked = Signal(int)
    settled = Signal()
    began = Signal(object)

    def __init__(self, state: State, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._waiting: deque[_Wish] = deque()
        self._writing: dict[QObject, _Writing] = {}
        self._is_closing = False
        state.library_closing.connect(self.finish)
        state.library_opened.connect(self._on_library_opened)

    @classmethod
    def of(cls, state: State) -> UndoStack:
        """Return the stack of a state; it outlives the window, which is made anew in another language."""
        return state.findChild(cls) or cls(state, state)

    @property
    def done(self) -> Sequence[Step]:
        """The steps that can be undone, the latest last."""
        return tuple(self._done)

    @property
    def undone(self) -> Sequence[Step]:
        """The steps that can be redone, the next one last."""
        return tuple(self._undone)

    @property
    def is_busy(self) -> bool:
        """Whether something is being written or waits for its turn."""
        return bool(self._writing or self._waiting)

    # What the user does

    def do(
        self,
        work: Work,
        wording: Wording,
        *,
        session: object = None,
        done: Callable[[ChangeSet], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Carry some edits out in a worker; what they changed becomes a step. ``done`` or ``failed`` is called then.

        Without ``failed``, the signal tells of trouble.
        """
        start = partial(self._write, _Writing(Keeping(work), partial(self._on_edited, wording, session, done), failed))
        if self._waiting:
            self._waiting.append(_Wish(start, can_be_given_up=False))
        else:  # the lane keeps the order
            start()

    @Slot(object, object)
    def add_import(self, changes: ChangeSet, documents: Sequence[str]) -> None:
        """Let an import that was made be the latest step."""
        if changes.import_id is not None:
            self._undone.clear()
            self._push(_import_step(changes.import_id, documents))

    @Slot()
    def undo(self) -> None:
        """Take the latest step back."""
        self._wish(self._undo)

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        self._wish(self._redo)

    def undo_import(self, import_id: int, documents: Sequence[str]) -> None:
        """Take an import back, whichever step it is; it becomes the next one to redo."""
        self._wish(partial(self._move_import, _import_step(import_id, documents), is_redo=False))

    def redo_import(self, import_id: int, documents: Sequence[str]) -> None:
        """Bring an import back, whichever step it is; it becomes the latest one to undo."""
        self._wish(partial(self._move_import, _import_step(import_id, documents), is_redo=True))

    def agree(self, in_force: Collection[int]) -> None:
        """Forget the imports that another program undid or redid. ``in_force`` are the numbers of those in force."""
        done = [step for step in self._done if step.import_id is None or step.import_id in in_force]
        undone = [step for step in self._undone if step.import_id is None or step.import_id not in in_force]
        if (done, undone) != (self._done, self._undone):
            self._done, self._undone = done, undone
            self.changed.emit()

    def may_close(self) -> bool:
        """Say whether nothing waits for its turn; else ``settled`` follows once it had it.

        It does not where something fails or is to be asked about: the window is needed for that.
        """
        self._is_closing = bool(self._waiting)
        return not self._waiting

    @Slot()
    def finish(self) -> None:
        """Begin what waits at once, and forget the wishes to undo: the library is about to be closed."""
        self._give_up()
        while self._waiting:
            self._waiting.popleft().start()

    # One after the other

    def _wish(self, start: Callable[[], None]) -> None:
        self._waiting.append(_Wish(start))
        self._go_on()

    def _go_on(self) -> None:
        while self._waiting and not self._writing:
            self._waiting.popleft().start()
        self.changed.emit()
        if self._is_closing and not self.is_busy:
            self._is_closing = False
            self.settled.emit()

    def _give_up(self) -> None:
        """Forget the wishes that wait: what they were meant for did not come about."""
        self._waiting = deque(wish for wish in self._waiting if not wish.can_be_given_up)

    def _write(self, writing: _Writing) -> None:
        task = self._state.write(writing.work)
        self._writing[task] = writing
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.ended.connect(self._on_ended)
        self.began.emit(task)
        self.changed.emit()

    def _undo(self) -> None:
        step = self._done[-1] if self._done else None
        if step is None:
            return
        if step.import_id is None:
            self._write_edits(step, self._on_undone)
        else:
            self._give_up()
            self._is_closing = False
            self.import_asked.emit(step.import_id)

    def _redo(self) -> None:
        step = self._undone[-1] if self._undone else None
        if step is None:
            return
        if step.import_id is None:
            self._write_edits(step, self._on_redone)
        else:
            self._move_import(step, is_redo=True)

    def _write_edits(self, step: Step, settle: Callable[[Step, ChangeSet, tuple[KeptEdit, ...]], None]) -> None:
        work = Keeping(ApplyKept(self._state.library, step.edits))
        self._write(_Writing(work, partial(settle, step), step=step))

    def _move_import(self, step: Step, *, is_redo: bool) -> None:
        settle = self._on_import_redone if is_redo else self._on_import_undone
        work = Keeping(MoveImport(self._state.library, step.import_id or 0, is_redo=is_redo))
        self._write(_Writing(work, partial(settle, step), step=step))

    # How it ended

    @Slot(object)
    def _on_done(self, changes: ChangeSet) -> None:
        writing = self._writing.get(self.sender())
        if writing is not None:
            writing.done(changes, writing.work.inverse)

    @Slot(object)
    def _on_failed(self, trouble: Exception) -> None:
        writing = self._writing.get(self.sender())
        if writing is None:
            return
        self._give_up()
        self._is_closing = False
        if writing.step is not None and isinstance(trouble, NewsroomError) and trouble.code in _FINAL:
            self._drop(writing.step)
        if writing.failed is not None:
            writing.failed(trouble)
        else:
            self.failed.emit(trouble)

    @Slot()
    def _on_ended(self) -> None:
        if self._writing.pop(self.sender(), None) is not None:
            self._go_on()

    @Slot()
    def _on_library_opened(self) -> None:
        self._done.clear()
        self._undone.clear()
        self._waiting.clear()
        self._is_closing = False
        # What is still written into the library before is no step here; that it failed is told all the same.
        self._writing = {
            task: _Writing(writing.work, _ignore, writing.failed) for task, writing in self._writing.items()
        }
        self.changed.emit()

    def _on_edited(
        self,
        wording: Wording,
        session: object,
        done: Callable[[ChangeSet], None] | None,
        changes: ChangeSet,
        inverse: tuple[KeptEdit, ...],
    ) -> None:
        if inverse:
            self._undone.clear()
            step = Step(wording, changes.touched_count, inverse, session=session)
            before = self._done[-1] if self._done else None
            if session is not None and before is not None and before.session is session:
                self._done.pop()
                step = replace(step, edits=_joined(step.edits, before.edits))
            if step.edits:
                self._push(step)
        if done is not None:
            done(changes)

    def _on_undone(self, step: Step, changes: ChangeSet, inverse: tuple[KeptEdit, ...]) -> None:
        self._drop(step)
        if inverse:
            self._undone.append(replace(step, edits=inverse, count=changes.touched_count, session=None))
        else:
            self.failed.emit(NewsroomError(Code.STEP_GONE, step=step.name))

    def _on_redone(self, step: Step, changes: ChangeSet, inverse: tuple[KeptEdit, ...]) -> None:
        self._drop(step)
        if inverse:
            self._push(replace(step, edits=inverse, count=changes.touched_count))
        else:
            self.failed.emit(NewsroomError(Code.STEP_GONE, step=step.name))

    def _on_import_undone(self, step: Step, _changes: ChangeSet, _inverse: object) -> None:
        self._drop(step)
        self._undone.append(step)

    def _on_import_redone(self, step: Step, _changes: ChangeSet, _inverse: object) -> None:
        self._drop(step)
        self._push(step)

    def _push(self, step: Step) -> None:
        self._done.append(step)
        del self._done[:-MOST_STEPS]
        self.changed.emit()

    def _drop(self, gone: Step) -> None:
        """Take a step, or an import by its number, from where it is."""
        self._done = [step for step in self._done if not _is_same(step, gone)]
        self._undone = [step for step in self._undone if not _is_same(step, gone)]


class ApplyEdits:
    """Carries edits out; called in a worker."""

    def __init__(self, library: Library, edits: Sequence[Edit]) -> None:
        self._library = library
        self._edits = edits

    def __call__(self, progress: Progress) -> ChangeSet:
        return self._library.edit(self._edits, progress)


def _ignore(_changes: ChangeSet, _inverse: object) -> None:
    """Do nothing."""


def _import_step(import_id: int, documents: Sequence[str]) -> Step:
    return Step(partial(step_names.imported, tuple(documents)), import_id=import_id)


def _is_same(step: Step, other: Step) -> bool:
    return step is other or (step.import_id is not None and step.import_id == other.import_id)


def _joined(later: tuple[KeptEdit, ...], earlier: tuple[KeptEdit, ...]) -> tuple[KeptEdit, ...]:
    """Return the edits that take two writes of one session back at once; none where they left all as it was."""
    match later, earlier:
        case (NoteEdit(release_id=one) as last,), (NoteEdit(release_id=other) as first,) if one == other:
            is_as_before = first.note == last.expected
            return () if is_as_before else (replace(first, expected=last.expected),)
    return later + earlier
