"""One reading process as the program sees it: started when it is first needed, ended when it breaks its limits."""

import json
import logging
import os
import pickle
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock

import ilo_desktop
from ilo_desktop import READER_WORD
from ilo_desktop.intake.formats.format import Desk, Format, Found
from ilo_desktop.intake.limits import LARGE_FILE, MAX_BYTES, MAX_MESSAGE, MAX_SECONDS
from ilo_desktop.intake.processes import child, frames, messages
from ilo_desktop.intake.processes.frames import Kind
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Document, Draft, Problem
from ilo_desktop.newsroom.wording import BROKE_DOWN, TOO_MUCH_MEMORY, TOO_MUCH_TIME

log = logging.getLogger(__name__)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):  # a bundle has no interpreter beside the program
        return [sys.executable, READER_WORD]
    # -P: a module that lies in the current folder, which may be full of downloads, is never imported.
    return [sys.executable, "-P", "-m", "ilo_desktop", READER_WORD]


def _environment() -> dict[str, str]:
    """Return this process's environment with the way to the program itself, wherever it was started from."""
    ways = [str(Path(ilo_desktop.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    return os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, ways))}


class ReadingProcess:
    """Reads one file after the other; used by one thread, but ``watch`` and ``kill``, which any may call."""

    def __init__(self, desk: Desk) -> None:
        self._setup = pickle.dumps(desk)
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = Lock()
        self._is_closed = False
        self._waiting_since = 0.0
        self._waited = 0.0
        self._is_overdue = False

    def read(self, known: Format, document: Document, path: Path | None, shown: Draft | None = None) -> Iterator[Found]:
        """Yield what the process finds in a document, or in an archive at a path; or the document as it is ``shown``.

        A process that dies over it, or takes too long or too much memory, is one problem; the next file gets a new one.
        """
        self._waited, self._is_overdue = 0.0, False
        is_done = False
        try:
            with self._timed():
                self._ask(known, document, path, shown)
            yield from self._answers(document)
            is_done = document.size < LARGE_FILE
        except (OSError, EOFError, ValueError, TypeError, LookupError, RecursionError, MemoryError) as error:
            if self._is_closed:
                return
            log.warning("the reading process of %s ended: %r", document.name, error)
            yield Problem(Code.READER_STOPPED, document.name, values={"reason": self._why()})
        finally:
            if not is_done:  # it is broken, is still about a file that nobody wants any more, or has grown large
                self.kill()

    def _ask(self, known: Format, document: Document, path: Path | None, shown: Draft | None) -> None:
        stream = self._started().stdin
        assert stream is not None  # noqa: S101 - a pipe was asked for
        request = [
            document.name,
            known.name,
            str(path) if path else "",
            messages.to_json(shown).decode() if shown else "",
        ]
        frames.write(stream, Kind.REQUEST, json.dumps(request).encode())
        if path is None:
            frames.write(stream, Kind.CONTENT, document.content)

    def _answers(self, document: Document) -> Iterator[Found]:
        while True:
            kind, content = self._next(MAX_MESSAGE)
            if kind is Kind.END:
                return
            if kind is Kind.LOG:
                log.error("reading %s failed: %s", document.name, content.decode(errors="replace"))
            elif kind is Kind.FOUND:
                yield messages.from_json(content, document, lambda: self._next(MAX_BYTES)[1])
            else:
                raise EOFError

    def _next(self, limit: int) -> tuple[Kind, bytes]:
        process = self._started()
        assert process.stdout is not None  # noqa: S101 - a pipe was asked for
        with self._timed():
            return frames.read(process.stdout, limit)

    @contextmanager
    def _timed(self) -> Iterator[None]:
        since = self._waiting_since = time.monotonic()
        try:
            yield
        finally:
            self._waiting_since = 0.0
            self._waited += time.monotonic() - since

    def watch(self) -> None:
        """End the process where the program has waited too long for it over one file."""
        since = self._waiting_since
        if since and self._waited + time.monotonic() - since > MAX_SECONDS:
            self._is_overdue = True
            self._end()

    def kill(self) -> None:
        """End the process at once; it is started anew when it is needed."""
        self._end()
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with suppress(OSError):
                        pipe.close()
            process.wait()

    def close(self) -> None:
        """End the process for good; a thread that waits for it goes on at once."""
        self._is_closed = True
        self._end()

    def _end(self) -> None:
        with self._lock:
            if self._process is not None and self._process.poll() is None:
                with suppress(OSError):
                    self._process.kill()

    def _started(self) -> subprocess.Popen[bytes]:
        with self._lock:
            if self._is_closed:
                raise EOFError
            if self._process is not None:
                return self._process
            # Its own words and warnings are of no use to anybody; what fails comes as a message.
            self._process = subprocess.Popen(  # noqa: S603 - this program itself
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            process = self._process
        assert process.stdin is not None  # noqa: S101 - a pipe was asked for
        frames.write(process.stdin, Kind.SETUP, self._setup)
        return process

    def _why(self) -> str:
        if self._is_overdue:
            return TOO_MUCH_TIME
        with self._lock:
            process = self._process
        code = None
        if process is not None:
            with suppress(subprocess.TimeoutExpired):
                code = process.wait(1)
        return TOO_MUCH_MEMORY if code == child.OUT_OF_MEMORY else BROKE_DOWN
