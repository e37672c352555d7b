"""Background work: one shape for every job, with exactly one ending, delivered in the GUI thread.

Writes to the library go through a lane of one thread, everything else through a small pool.
"""

import logging
import sys
import time
from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from ilo_desktop.newsroom.errors import Cancelled, NewsroomError
from ilo_desktop.newsroom.progress import Progress

log = logging.getLogger(__name__)

_REPORT_INTERVAL_S = 0.05
#: How long a thread may run Python code while another one waits; Python's own measure is a hundred times as much. A
#: worker that calls the database lets go of Python's lock and takes it back sooner than a window that waits can wake:
#: the window gets it only by asking, which it does after this time.
_LONGEST_TURN_S = 0.00005
#: For how long a job works before it pauses where it tells how far it is, and how long it pauses: it can hold Python's
#: lock for milliseconds in one piece, and what the window does meanwhile asks for the lock many times.
_WORK_S = 0.005
_PAUSE_S = 0.001


class Task(QObject):
    """One job. It ends with just one of ``done``, ``failed`` and ``cancelled``, then ``ended`` follows.

    ``failed`` carries a NewsroomError for the user's trouble, any other exception for a bug of ours. All signals
    arrive in the thread that made the task; after ``abandon`` none does.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    _worker_progressed = Signal(int, int)
    _worker_ended = Signal(object, object)

    def __init__(self, work: Callable[[Progress], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = Event()
        self._is_abandoned = False
        self._last_report = 0.0
        self._last_pause = time.monotonic()
        queued = Qt.ConnectionType.QueuedConnection
        self._worker_progressed.connect(self._on_worker_progressed, queued)
        self._worker_ended.connect(self._on_worker_ended, queued)

    @Slot()
    def cancel(self) -> None:
        """Ask the job to stop; ``cancelled`` follows, or ``done`` where it was too late."""
        self._stop.set()

    def abandon(self) -> None:
        """Ask the job to stop and let no signal of it arrive any more."""
        self._is_abandoned = True
        self._stop.set()

    def run(self) -> None:
        """Do the work; called in a worker thread."""
        result: object = None
        trouble: BaseException | None = None
        try:
            if self._stop.is_set():
                raise Cancelled
            result = self._work(Progress(self._report, self._stop))
        except (Cancelled, NewsroomError) as expected:
            # With its traceback it would keep all that the job had made, until the next collection of garbage.
            trouble = expected.with_traceback(None)
        except Exception as bug:
            log.exception("a background job failed")
            trouble = bug
        self._worker_ended.emit(result, trouble)

    def _report(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._last_report >= _REPORT_INTERVAL_S or (done == total and total):
            self._last_report = now
            self._worker_progressed.emit(done, total)
        if now - self._last_pause >= _WORK_S:
            time.sleep(_PAUSE_S)
            self._last_pause = time.monotonic()

    @Slot(int, int)
    def _on_worker_progressed(self, done: int, total: int) -> None:
        if not self._is_abandoned:
            self.progressed.emit(done, total)

    @Slot(object, object)
    def _on_worker_ended(self, result: object, trouble: BaseException | None) -> None:
        if not self._is_abandoned:
            if trouble is None:
                self.done.emit(result)
            elif isinstance(trouble, Cancelled):
                self.cancelled.emit()
            else:
                self.failed.emit(trouble)
        self.ended.emit()
        self.deleteLater()


class _Runner(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.run()


class Workers(QObject):
    """Owns the threads: ``start`` for reading and layout, ``start_write`` for what writes to the library."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Each call from Qt into Python waits for a worker to let go, and to paint a window takes many of them.
        sys.setswitchinterval(_LONGEST_TURN_S)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(4)
        self._lane = QThreadPool(self)
        self._lane.setMaxThreadCount(1)
        self._running: set[Task] = set()
        self._writing: set[Task] = set()

    def start(self, work: Callable[[Progress], object]) -> Task:
        """Run work in the pool. Connect to the returned task at once: its signals come by the event loop."""
        return self._start(self._pool, work)

    def start_write(self, work: Callable[[Progress], object]) -> Task:
        """Run work in the lane, after the writes that were asked for before."""
        task = self._start(self._lane, work)
        self._writing.add(task)
        return task

    @property
    def is_busy(self) -> bool:
        """Whether any job has not ended yet."""
        return bool(self._running)

    @property
    def is_writing(self) -> bool:
        """Whether any job of the lane has not ended yet."""
        return bool(self._writing)

    def abandon_reads(self) -> None:
        """Let no job of the pool deliver anything any more."""
        for task in self._running - self._writing:
            task.abandon()

    def wait_for_writes(self) -> None:
        """Return when everything in the lane is done; what follows from it is not told yet."""
        self._lane.waitForDone()

    def shut_down(self) -> None:
        """Ask all jobs that only read to stop, let writes finish, and wait."""
        for task in self._running - self._writing:
            task.cancel()
        self.wait_for_writes()
        self._pool.waitForDone()

    def _start(self, pool: QThreadPool, work: Callable[[Progress], object]) -> Task:
        task = Task(work, self)
        self._running.add(task)
        task.ended.connect(self._on_ended)
        pool.start(_Runner(task))
        return task

    @Slot()
    def _on_ended(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._running.discard(task)
            self._writing.discard(task)
