"""One review from reading to the end: the window, the jobs behind it, and the plan that they hand over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop.importing.examining import Examine, Examined
from ilo_desktop.desktop.importing.jobs import Apply, ReadAndPlan, Remember, Source
from ilo_desktop.desktop.importing.review import Phase, ReviewDialog
from ilo_desktop.desktop.importing.review_model import Review
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.columns import ColumnMapping
from ilo_desktop.newsroom.progress import Progress

if TYPE_CHECKING:
    from ilo_desktop.library import Plan, PlanEntry


class ReviewSession(QObject):
    """Owns the plan and closes it. ``imported(ChangeSet, names of documents)`` where something was written, then in any
    case ``ended``.
    """

    imported = Signal(object, object)
    ended = Signal()

    def __init__(self, state: State, theme: Theme, messages: Messages, source: Source, window: QWidget) -> None:
        super().__init__(window)
        self._state = state
        self._theme = theme
        self._messages = messages
        self._source = source
        self._job: ReadAndPlan | None = None
        self._reading: Task | None = None
        self._applying: Task | None = None
        self._examining: Task | None = None
        self._review: Review | None = None
        self._earlier: Review | None = None
        self._decided: Sequence[ColumnMapping] = ()
        self._is_given_up = False
        self._files: tuple[str, ...] = ()
        self.dialog = ReviewDialog(theme, window)
        self.dialog.entry_chosen.connect(self._on_entry_chosen)
        self.dialog.import_requested.connect(self._on_import_requested)
        self.dialog.stop_requested.connect(self._on_stop_requested)
        self.dialog.columns.check_requested.connect(self._on_check_requested)
        self.dialog.finished.connect(self._on_finished)

    @property
    def plan(self) -> Plan | None:
        """What the import would do, once it is known."""
        return None if self._review is None else self._review.plan

    def start(self) -> None:
        """Open the window and begin to read."""
        self.dialog.show_reading(self._what())
        self.dialog.open()
        self._read_source()

    def _read_source(self, decided: Sequence[ColumnMapping] = ()) -> None:
        self._job = ReadAndPlan(self._state.library, self._state.vocabulary, self._source, decided)
        self._reading = self._state.workers.start(self._job)
        self._reading.progressed.connect(self._on_read_progressed)
        self._reading.done.connect(self._on_read)
        self._reading.failed.connect(self._on_read_failed)
        self._reading.ended.connect(self._on_read_ended)

    def _what(self) -> str:
        paths = self._source.paths
        if not paths:
            return self._source.name
        return paths[0].name if len(paths) == 1 else self.tr("%Ln file(s)", "", len(paths))

    def _read(self) -> str:
        if not self._source.paths:
            return self.tr("Text read")
        return self.tr("%Ln file(s) read", "", len(self._files))

    # Reading

    @Slot()
    def _on_read_progressed(self) -> None:
        job = self._job
        if job is None or self._review is not None:
            return
        if job.compared:
            text = self.tr("{done} of {total} entries compared")
            numbers = text.format(done=number(job.compared), total=number(job.entries))
            self.dialog.show_progress(numbers, job.compared, job.entries)
            return
        entries = self.tr("%Ln entries", "", job.entries)
        parts = [part for part in (self._files_read(job), entries if job.entries else "") if part]
        self.dialog.show_progress("  ·  ".join(parts), job.files_done, 0 if job.grows else job.files_total)

    def _files_read(self, job: ReadAndPlan) -> str:
        if job.grows:
            return self.tr("%Ln file(s) read so far", "", job.files_done)
        text = self.tr("{done} of {total} files read") if job.files_total > 1 else ""
        return text.format(done=number(job.files_done), total=number(job.files_total))

    @Slot(object)
    def _on_read(self, review: Review) -> None:
        if self._is_given_up or not self.dialog.isVisible():  # it was done just before it could be stopped
            self._close(review.plan)
            return
        self._review = review
        if self._earlier is not None:
            self._close(self._earlier.plan)
            self._earlier = None
        if self._decided:
            remembering = self._state.workers.start_write(Remember(self._decided))
            remembering.failed.connect(self._messages.show_trouble)
            self._decided = ()
        self._files = tuple(dict.fromkeys([*review.plan.documents, *(p.document for p in review.plan.problems)]))
        self.dialog.show_review(review, self._files, self._read())

    @Slot(object)
    def _on_read_failed(self, trouble: Exception) -> None:
        if self._earlier is None:
            self.dialog.reject()
        self._messages.show_trouble(trouble)

    @Slot()
    def _on_read_ended(self) -> None:
        self._reading = None
        if not self.dialog.isVisible():
            self._end()
        elif self._earlier is not None:  # reading again was given up, or failed
            self._is_given_up, self._decided = False, ()
            self._review, self._earlier = self._earlier, None
            self.dialog.show_review(self._review, self._files, self._read())

    # The columns of tables

    @Slot()
    def _on_check_requested(self) -> None:
        if self._review is None:
            return
        from ilo_desktop.desktop.importing.columns_dialog import ColumnsDialog  # no other review wants it

        columns = ColumnsDialog(self._theme, self._review.tables, self._state.vocabulary, self.dialog)
        columns.decided.connect(self._on_columns_decided)
        columns.open()

    @Slot(list)
    def _on_columns_decided(self, decided: Sequence[ColumnMapping]) -> None:
        if self._review is None or self._reading is not None:
            return
        if self._examining is not None:
            self._examining.abandon()
            self._examining = None
        self._earlier, self._review = self._review, None
        self._decided = decided
        self.dialog.show_reading(self._what(), again=True)
        self._read_source(decided)

    # Reviewing

    @Slot(object)
    def _on_entry_chosen(self, entry: PlanEntry) -> None:
        if self._examining is not None:
            self._examining.abandon()
            self._examining = None
        if self._review is None:
            return
        plan, place = self._review.plan, entry.resembled_index
        draft = plan.draft(entry.index)
        if entry.release_id is None and place is None:
            self._on_examined(Examined(entry, draft))
            return
        twin = (plan.entries[place], plan.draft(place)) if place is not None else None
        examine = Examine(self._state.library, self._state.vocabulary, entry, draft, twin)
        self._examining = self._state.workers.start(examine)
        self._examining.done.connect(self._on_examined)
        self._examining.failed.connect(self._messages.show_trouble)

    @Slot(object)
    def _on_examined(self, examined: Examined) -> None:
        self._examining = None
        self.dialog.show_examined(examined, self._state.vocabulary)

    # Importing

    @Slot()
    def _on_import_requested(self) -> None:
        if self._review is None or self._applying is not None:
            return
        self.dialog.show_applying()
        self._applying = self._state.write(self._apply(self._review.plan))
        self._applying.progressed.connect(self._on_apply_progressed)
        self._applying.done.connect(self._on_applied)
        self._applying.failed.connect(self._on_apply_failed)
        self._applying.cancelled.connect(self._on_apply_cancelled)

    def _apply(self, plan: Plan) -> Apply:
        return Apply(self._state.library, plan, self.dialog.ticked, self.dialog.decided)

    @Slot(int, int)
    def _on_apply_progressed(self, done: int, total: int) -> None:
        if self.dialog.phase is Phase.APPLYING:
            percent = done * 100 // max(total, 1)
            self.dialog.show_progress(self.tr("Importing, {percent} %").format(percent=number(percent)), done, total)

    @Slot()
    def _on_stop_requested(self) -> None:
        self._is_given_up = self._reading is not None
        under_way = self._applying or self._reading
        if under_way is not None:
            under_way.cancel()

    @Slot(object)
    def _on_applied(self, changes: ChangeSet) -> None:
        self._applying = None
        self.dialog.accept()
        self.imported.emit(changes, self._files)
        self._end()

    @Slot(object)
    def _on_apply_failed(self, trouble: Exception) -> None:
        self._applying = None
        self.dialog.show_stopped()
        self._messages.show_trouble(trouble)

    @Slot()
    def _on_apply_cancelled(self) -> None:
        self._applying = None
        self.dialog.show_stopped()

    # The end

    @Slot(int)
    def _on_finished(self, result: int) -> None:
        """The window was closed: stop what is under way; nothing was written unless it was accepted."""
        if result == ReviewDialog.DialogCode.Accepted:
            return
        if self._reading is not None:
            self._reading.cancel()
        else:
            self._end()

    def _end(self) -> None:
        if self._examining is not None:
            self._examining.abandon()
            self._examining = None
        self.dialog.let_go()
        for review in (self._review, self._earlier):
            if review is not None:
                self._close(review.plan)
        self._review = self._earlier = None
        self.dialog.deleteLater()
        self.ended.emit()
        self.deleteLater()

    def _close(self, plan: Plan) -> None:
        # In the lane, where no job is cancelled: not when the program ends, nor when another library is opened.
        self._state.workers.start_write(_Close(plan))


class _Close:
    """Closes a plan: to delete a spool of hundreds of megabytes takes the system some tenths of a second."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def __call__(self, _progress: Progress) -> None:
        self._plan.close()
