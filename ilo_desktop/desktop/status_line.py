"""The line at the foot of the window: how many releases, the newest, and the last import."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from ilo_desktop.desktop.announcing import announce
from ilo_desktop.desktop.ending_label import EndingLabel
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.desktop.theme import Measure, Type, font
from ilo_desktop.desktop.when import long_day, moment
from ilo_desktop.newsroom.keys import day_of
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import BIN, EVERYTHING
from ilo_desktop.newsroom.release import ImportRecord

if TYPE_CHECKING:
    from ilo_desktop.library import Library

#: Writes of no more releases end before they could be followed.
_MANY = 1_000


@dataclass(frozen=True, slots=True)
class _Facts:
    total: int
    newest: date | None
    last_import: ImportRecord | None
    binned: int = 0


class StatusLine(QWidget):
    """Shows facts of the whole library, work under way, and what others put at its end."""

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._asking: Task | None = None
        self._write: Task | None = None
        self.setFixedHeight(Measure.STATUS)
        self.setProperty("ground", "bar")
        self.setAccessibleName(self.tr("Status"))
        self._text = EndingLabel(self)
        self._text.setFont(font(Type.META))
        self._text.setProperty("role", "meta")
        self._work = QLabel(self)
        self._work.setFont(font(Type.META))
        self._work.setProperty("role", "meta")
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(160)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setProperty("link", True)
        self._cancel.setFont(font(Type.META_MEDIUM))
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(16, 0, 12, 0)  # a button at the end has 4 around its words
        self._layout.setSpacing(12)
        self._layout.addWidget(self._text)
        self._layout.addStretch(1)
        self._layout.addWidget(self._work)
        self._layout.addWidget(self._bar)
        self._layout.addWidget(self._cancel)
        self._show_work("")
        self._text.show_text(self.tr("Opening your library …"))
        state.library_opened.connect(self.show_facts)
        state.library_changed.connect(self.show_facts)

    @property
    def cancel(self) -> QPushButton:
        """The button that cancels the job that is followed."""
        return self._cancel

    def add_widget(self, widget: QWidget) -> None:
        """Put a widget at the end of the line."""
        self._layout.addWidget(widget)

    def follow(self, task: Task, what: str, *, can_cancel: bool = False) -> None:
        """Show the progress of a job until it ends, and the way to cancel it."""
        self._show_work(what)
        self._cancel.setVisible(can_cancel)
        if can_cancel:
            self._cancel.clicked.connect(task.cancel)
        self._bar.setRange(0, 0)
        task.progressed.connect(self._on_progressed)
        task.ended.connect(self._on_work_ended)

    @Slot(object)
    def follow_long_write(self, task: Task) -> None:
        """Show the progress of a write, and the way to cancel it, once it tells of many releases."""
        self._write = task
        task.progressed.connect(self._on_write_progressed)

    @Slot(int, int)
    def _on_write_progressed(self, _done: int, total: int) -> None:
        if self._write is not None and total > _MANY:
            task, self._write = self._write, None
            self.follow(task, self.tr("Saving changes"), can_cancel=True)

    def show_text(self, text: str) -> None:
        """Show a text in place of the library's facts."""
        self._text.show_text(text)
        self._layout.activate()  # else the first picture has it in the room of the text before

    def say(self, text: str) -> None:
        """Show a text in place of the library's facts, and let screen readers say it."""
        self.show_text(text)
        announce(self, text)

    @Slot()
    def show_facts(self) -> None:
        """Show the library's facts as they are now."""
        if self._asking is not None:
            self._asking.abandon()
        self._asking = self._state.workers.start(_Ask(self._state.library))
        self._asking.done.connect(self._on_facts)
        self._asking.failed.connect(self._state.failed)

    def _show_work(self, what: str) -> None:
        self._work.setText(what)
        self._work.setVisible(bool(what))
        self._bar.setVisible(bool(what))
        self._cancel.setVisible(False)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    @Slot()
    def _on_work_ended(self) -> None:
        self._show_work("")

    @Slot(object)
    def _on_facts(self, facts: _Facts) -> None:
        self._asking = None
        self.show_text("  ·  ".join(self._parts(facts)))

    def _parts(self, facts: _Facts) -> list[str]:
        if facts.binned and not facts.total:
            return [self.tr("%Ln release(s) in the bin", "", facts.binned)]
        if not facts.total:
            return [self.tr("No releases yet"), self.tr("everything stays on this computer")]
        parts = [self.tr("%Ln release(s)", "", facts.total)]
        if facts.newest is not None:
            parts.append(self.tr("newest {day}").format(day=long_day(facts.newest)))
        if facts.last_import is not None:
            made = facts.last_import
            parts.append(
                self.tr("last import {when} ({new} new)").format(when=moment(made.made_at), new=number(made.new))
            )
        return parts


class _Ask:
    def __init__(self, library: Library) -> None:
        self._library = library

    def __call__(self, _progress: Progress) -> _Facts:
        everything = self._library.find(EVERYTHING)
        newest = None if everything.newest is None else day_of(everything.newest)
        in_force = [made for made in self._library.imports() if made.undone_at is None]
        binned = self._library.find(EVERYTHING.only(BIN))
        return _Facts(len(everything), newest, in_force[0] if in_force else None, len(binned))
