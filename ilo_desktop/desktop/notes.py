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

    def follow(self, note: str) -> None:
        """Let what was typed come after the note that the library has by now, as a session of its own."""
        self.text = "\n\n".join(filter(None, (note, self.text)))
        self.before = self.stored = note
        self.sent.clear()


class Notes(QObject):
    """Saves notes as they are typed; one session of typing is one step to undo, and nothing typed is ever lost.

    A note that cannot be written stays here, is shown again with its release, and is tried again.
    ``failed(Exception)`` tells of it. ``conflicted(int)`` when a note was changed elsewhere while it was written here:
    what was typed follows the other one by now, and its release is to be shown anew. ``settled`` after ``may_close``
    said no: all is saved now, or the user insists.
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
        self._written: dict[int, str] = {}  # what was written since its release was shown last
        self._is_closing = False
        self._has_failed = False  # to save when the window was to be closed
        self._is_given_up = False
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
        self._written.clear()
        draft = self._drafts.get(release.id)
        if draft is None:
            return release.note
        if release.note not in (draft.stored, *draft.sent):
            if draft.text == draft.latest:  # nothing typed since: take it over, as a session of its own
                del self._drafts[release.id]
                return release.note
            draft.follow(release.note)
            self._timer.start()
        return draft.text

    def type(self, release: Release, text: str) -> None:
        """Take over what stands in the note's field by now; it is saved after a pause."""
        draft = self._drafts.get(release.id)
        if draft is None:
            note = self._written.get(release.id, release.note)
            draft = _Draft(self._state.library, release.id, note, note, text)
            self._drafts[release.id] = draft
        draft.text = text
        self._current = release.id
        self._has_failed = self._is_given_up = False
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

        What cannot be saved is told, and tried once more when the window is closed again; if in vain, it is given up.
        """
        if self._is_given_up or not self._drafts:
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
            failed=partial(self._on_failed, draft, draft.text),
        )

    def _let_go(self, draft: _Draft) -> None:
        """Forget a draft that is written and not typed in any more."""
        is_known = self._drafts.get(draft.release_id) is draft
        if is_known and draft.release_id != self._current and not draft.sent and draft.text == draft.stored:
            del self._drafts[draft.release_id]
            self._written[draft.release_id] = draft.stored

    def _on_saved(self, draft: _Draft, text: str, _changes: ChangeSet) -> None:
        if text in draft.sent:  # else the note is another one by now
            draft.stored = text
            draft.sent.remove(text)
        self._let_go(draft)
        if self._is_closing and not self._drafts:
            self._is_closing = False
            self.settled.emit()

    def _on_failed(self, draft: _Draft, text: str, trouble: Exception) -> None:
        if text not in draft.sent:  # it was to follow one that failed
            return
        draft.sent.clear()
        if isinstance(trouble, NewsroomError) and trouble.code is Code.NOTE_CHANGED:
            note = str(trouble.values["note"])
            if note != draft.stored:
                draft.follow(note)
            self._send(draft)
            self.conflicted.emit(draft.release_id)
            return
        if isinstance(trouble, NewsroomError) and trouble.code is Code.RELEASE_UNKNOWN:
            self._drafts.pop(draft.release_id, None)  # there is nothing left to write it on
        was_closing, self._is_closing = self._is_closing, False
        if was_closing and self._has_failed:
            self._is_given_up = True
            self.settled.emit()
        else:
            self._has_failed |= was_closing
            self.failed.emit(trouble)

    @Slot()
    def _on_library_opened(self) -> None:
        self._timer.stop()
        self._drafts.clear()
        self._written.clear()
        self._current = None
        self._is_closing = self._has_failed = self._is_given_up = False
