"""A reading process: takes files over its standard input, and tells what it finds over its standard output."""

import io
import json
import logging
import os
import pickle
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from ilo_desktop.intake import documents, registry
from ilo_desktop.intake.formats.format import Desk, Enclosed, Format, Found
from ilo_desktop.intake.gathering import guarded
from ilo_desktop.intake.limits import MAX_BYTES, MAX_MEMORY, MAX_MEMORY_OF_TEXT, MAX_PROCESSOR_SECONDS
from ilo_desktop.intake.processes import frames, messages
from ilo_desktop.intake.processes.frames import Kind
from ilo_desktop.intake.processes.limiting import be_modest, limit_memory, limit_time, stay_alone
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Draft, Problem

#: How a process ends that has used up its memory: what is left of it is not to be relied on.
OUT_OF_MEMORY = 3


def main() -> None:
    """Serve requests until the other side closes the pipe."""
    requests, answers = _pipes()
    be_modest()
    stay_alone()
    limit_memory(MAX_MEMORY)
    logging.getLogger().addHandler(_LogToProgram(answers))
    try:
        _, setup = frames.read(requests, MAX_MEMORY)
        desk: Desk = pickle.loads(setup)  # noqa: S301 - comes from the program that started this process
        while True:
            _serve(requests, answers, desk)
    except (EOFError, BrokenPipeError, KeyboardInterrupt):
        os._exit(0)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """Return the pipes, which nothing else can write into from now on: libraries print now and then."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    requests = os.fdopen(os.dup(0), "rb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    sys.stdin = io.TextIOWrapper(io.BytesIO())
    return requests, answers


def _serve(requests: BinaryIO, answers: BinaryIO, desk: Desk) -> None:
    _, request = frames.read(requests, MAX_MEMORY)
    name, format_name, path, shown = json.loads(request)
    known = registry.named(format_name)
    limit_memory(MAX_MEMORY if known.isolated or known.opener else MAX_MEMORY_OF_TEXT)
    limit_time(MAX_PROCESSOR_SECONDS)
    content = b"" if path else frames.read(requests, MAX_BYTES)[1]
    is_at_its_end = False
    for found in guarded(_found(known, name, path, content, desk, shown), name, desk.vocabulary):
        frames.write(answers, Kind.FOUND, messages.to_json(found))
        if isinstance(found, Enclosed):
            frames.write(answers, Kind.CONTENT, found.content)
        is_at_its_end |= isinstance(found, Problem) and found.code is Code.READER_STOPPED
    frames.write(answers, Kind.END)
    if is_at_its_end:
        os._exit(OUT_OF_MEMORY)


class _LogToProgram(logging.Handler):
    """Sends what is logged to the program, which has the log."""

    def __init__(self, answers: BinaryIO) -> None:
        super().__init__(logging.ERROR)
        self._answers = answers

    def emit(self, record: logging.LogRecord) -> None:
        """Send a record."""
        frames.write(self._answers, Kind.LOG, self.format(record).encode(errors="replace"))


def _found(known: Format, name: str, path: str, content: bytes, desk: Desk, shown: str) -> Iterator[Found]:
    document = documents.of_bytes(name, content)
    if shown and known.shower is not None:
        draft = messages.from_json(shown.encode(), document, bytes)
        if isinstance(draft, Draft):
            yield known.shower(document, draft, desk)
    elif known.opener is not None:
        with Path(path).open("rb") if path else io.BytesIO(content) as file:
            yield from known.opener(file, name, desk)
    elif known.reader is not None:
        yield from known.reader(document, desk)
