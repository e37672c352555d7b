"""What is typed into notes, kept until it is written: by itself after a pause, at the latest when the note is left."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ilo_desktop.desktop import step_names
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.undo import ApplyEdits, UndoStack
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import NoteEdit
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.release import Release

if TYPE_CHECKING:
    from ilo_desktop.library import Library

PAUSE_MS = 1_000


@dataclass(slots=True, eq=False)
class _Draft:
    """The note of one release while it is written: what was typed, and what the library has of it.

    ``before`` is the note before this session, ``stored`` the one that the library had last, ``sent`` what is under
    way to it. The draft itself tells the steps of its session from others.
    """

    library: Library
    release_id: int
    before: str
    stored: str
    text: str
    sent: list[str] = field(default_factory=list)

    @property
    def latest(self) -> str:
        """The note that the library will have when all that is under way has arrived."""
        return self.sent[-1] if self.sent else self.stored


class Notes(QObject):
    """Saves notes as they are typed; one session of typing is one step to undo, and nothing typed is ever lost.

    A note that cannot be written stays here, is shown again with its release, and is tried again.
    ``failed(Exception)`` tells of it. ``conflicted(int)`` when a note was changed elsewhere while it was written here:
    its release is to be shown anew. ``settled`` after ``may_close`` said no: all is saved now.
    """

    failed = Signal(object)
    conflicted = Signal(int)
    settled = Signal()

    def __init__(self, state: State, steps: UndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._steps = steps
        self._drafts: dict[int, _Draft] = {}
        self._current: int | None = None
        self._is_closing = False
        self._has_failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.save)
        state.library_closing.connect(self.end)
        state.library_opened.connect(self._on_library_opened)

    @classmethod
    def of(cls, state: State, steps: UndoStack) -> Notes:
        """Return the notes of a state; they outlive the window, which is made anew in another language."""
        return state.findChild(cls) or cls(state, steps, state)

    def text_of(self, release: Release) -> str:
        """Return what to show as the note of a release: what was typed, where that is not written yet.

        Where the note was changed elsewhere meanwhile, what was typed follows it, so that neither is lost.
        """
        draft = self._drafts.get(release.id)
        if draft is None:
            return release.note
        if release.note not in (draft.stored, *draft.sent):
            if draft.text == draft.latest:  # nothing typed since: take it over, as a session of its own
                del self._drafts[release.id]
                return release.note
            draft.text = "\n\n".join(filter(None, (release.note, draft.text)))
            draft.before = draft.stored = release.note
            draft.sent.clear()
            self._timer.start()
        return draft.text

    def type(self, release: Release, text: str) -> None:
        """Take over what stands in the note's field by now; it is saved after a pause."""
        draft = self._drafts.get(release.id)
        if draft is None:
            library = self._state.library
            draft = _Draft(library, release.id, release.note, release.note, text)
            self._drafts[release.id] = draft
        draft.text = text
        self._current = release.id
        self._has_failed = False
        self._timer.start()

    @Slot()
    def save(self) -> None:
        """Write what was typed, now."""
        self._timer.stop()
        for draft in tuple(self._drafts.values()):
            if draft.text != draft.latest:
                self._send(draft)

    @Slot()
    def end(self) -> None:
        """Save; what is typed from now on is another step."""
        self.save()
        self._current = None
        for draft in tuple(self._drafts.values()):
            self._let_go(draft)

    def may_close(self) -> bool:
        """Say whether the window may be closed; where a note is still to be saved, that is done, and ``settled`` sent.

        It may as well where that was tried, and the user was told that it failed.
        """
        if self._has_failed or not self._drafts:
            return True
        self.end()
        self._is_closing = bool(self._drafts)
        return not self._drafts

    # Inside

    def _send(self, draft: _Draft) -> None:
        edit = NoteEdit(draft.release_id, draft.text, expected=draft.latest)
        wording = partial(step_names.noted, draft.before, draft.text)
        draft.sent.append(draft.text)
        self._steps.do(
            ApplyEdits(draft.library, [edit]),
            wording,
            session=draft,
            done=partial(self._on_saved, draft, draft.text),
            failed=partial(self._on_failed, draft),
        )

    def _let_go(self, draft: _Draft) -> None:
        """Forget a draft that is written and not typed in any more."""
        is_known = self._drafts.get(draft.release_id) is draft
        if is_known and draft.release_id != self._current and not draft.sent and draft.text == draft.stored:
            del self._drafts[draft.release_id]

    def _on_saved(self, draft: _Draft, text: str, _changes: ChangeSet) -> None:
        draft.stored = text
        if text in draft.sent:
            draft.sent.remove(text)
        self._let_go(draft)
        if self._is_closing and not self._drafts:
            self._is_closing = False
            self.settled.emit()

    def _on_failed(self, draft: _Draft, trouble: Exception) -> None:
        draft.sent.clear()
        if isinstance(trouble, NewsroomError) and trouble.code is Code.NOTE_CHANGED:
            self.conflicted.emit(draft.release_id)
            return
        if isinstance(trouble, NewsroomError) and trouble.code is Code.RELEASE_UNKNOWN:
            self._drafts.pop(draft.release_id, None)  # there is nothing left to write it on
        self._is_closing = False
        self._has_failed = True
        self.failed.emit(trouble)

    @Slot()
    def _on_library_opened(self) -> None:
        self._timer.stop()
        self._drafts.clear()
        self._current = None
        self._is_closing = False
