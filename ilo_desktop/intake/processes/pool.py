"""Some reading processes at work at once: jobs go in, what they find is waited for in any order."""

import os
import queue
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event, Lock, Thread

from ilo_desktop.intake.formats.format import Check, Desk, Format, Found
from ilo_desktop.intake.limits import MAX_PROCESSES
from ilo_desktop.intake.processes.process import ReadingProcess
from ilo_desktop.newsroom.release import Document, Draft

#: How much of what a process found waits for its turn. A file within a file can be large, the others are small.
_WAITING = 200
_WAITING_FILES = 2
#: How often a wait looks whether the user has cancelled, and the watch whether a process takes too long, in seconds.
_GLANCE = 0.05
_WATCH = 0.5


class Job:
    """One file that is being read, or waits for it."""

    def __init__(
        self, known: Format, document: Document, path: Path | None, is_over: Event, shown: Draft | None
    ) -> None:
        self._is_over = is_over
        self.known = known
        self.document = document
        self.path = path
        self.shown = shown
        self._found: queue.Queue[Found | None] = queue.Queue(_WAITING if known.opener is None else _WAITING_FILES)
        self._is_unwanted = Event()

    def results(self, check: Check) -> Iterator[Found]:
        """Yield what is found, as it comes; raises what ``check`` raises. What is not taken is not read any more."""
        try:
            while True:
                try:
                    found = self._found.get(timeout=_GLANCE)
                except queue.Empty:
                    check()
                    continue
                if found is None:
                    return
                yield found
        finally:
            self._is_unwanted.set()

    def work(self, process: ReadingProcess) -> None:
        """Read it; called in a thread of the pool."""
        found = process.read(self.known, self.document, self.path, self.shown)
        try:
            for one in found:
                if not self._hand_on(one):
                    return
        finally:
            found.close()  # type: ignore[attr-defined]  # a generator: a process that is still at work is ended
            self._hand_on(None)

    def _hand_on(self, found: Found | None) -> bool:
        while not (self._is_unwanted.is_set() or self._is_over.is_set()):
            try:
                self._found.put(found, timeout=_GLANCE)
            except queue.Full:
                continue
            return True
        return False


class Pool:
    """Reading processes, each with a thread that attends to it; a context manager that ends them all."""

    def __init__(self, desk: Desk) -> None:
        self._desk = Desk(desk.vocabulary, mappings=dict(desk.mappings))
        self._jobs: queue.Queue[Job | None] = queue.Queue()
        self._lock = Lock()
        self._processes: list[ReadingProcess] = []
        self._threads: list[Thread] = []
        self._spare: list[ReadingProcess] = []
        self._readers = 0
        self._idle = 0
        self._is_over = Event()
        self._watch: Thread | None = None
        self.width = max(1, min(os.cpu_count() or 1, MAX_PROCESSES))

    def __enter__(self) -> "Pool":
        return self

    def __exit__(self, *_how: object) -> None:
        self._is_over.set()
        with self._lock:
            processes, threads = list(self._processes), list(self._threads)
        for process in processes:
            process.close()
        for _ in threads:
            self._jobs.put(None)
        for thread in threads:
            thread.join()
        for process in processes:
            process.kill()
        if self._watch is not None:
            self._watch.join()

    def start(
        self,
        known: Format,
        document: Document,
        path: Path | None = None,
        *,
        is_alone: bool = False,
        shown: Draft | None = None,
    ) -> Job:
        """Have a document read, or the archive at a path opened, or a document ``shown`` around a release.

        It waits for its turn, unless it is to be read ``is_alone``, by a process that nothing else keeps: so must be
        what is wanted before jobs that were started sooner, for these may fill all other processes until then.
        """
        job = Job(known, document, path, self._is_over, shown)
        if is_alone:
            self._begin(job)
            return job
        self._jobs.put(job)
        with self._lock:
            is_wanted = self._jobs.qsize() > self._idle and self._readers < self.width
            self._readers += is_wanted
        if is_wanted:
            self._begin(None)
        return job

    def _begin(self, only: Job | None) -> None:
        with self._lock:
            if only is not None and self._spare:
                process = self._spare.pop()
            else:
                process = ReadingProcess(self._desk)
                self._processes.append(process)
            work = self._attend if only is None else partial(self._attend_only, only)
            thread = Thread(target=work, args=(process,), name="reading", daemon=True)
            self._threads = [thread, *(other for other in self._threads if other.is_alive() or not other.ident)]
            if self._watch is None:
                self._watch = Thread(target=self._keep_watch, name="reading-watch", daemon=True)
                self._watch.start()
        thread.start()

    def _attend_only(self, job: Job, process: ReadingProcess) -> None:
        job.work(process)
        with self._lock:
            self._spare.append(process)

    def _attend(self, process: ReadingProcess) -> None:
        while not self._is_over.is_set():
            with self._lock:
                self._idle += 1
            job = self._jobs.get()
            with self._lock:
                self._idle -= 1
            if job is None:
                return
            job.work(process)

    def _keep_watch(self) -> None:
        while not self._is_over.wait(_WATCH):
            with self._lock:
                processes = list(self._processes)
            for process in processes:
                process.watch()
