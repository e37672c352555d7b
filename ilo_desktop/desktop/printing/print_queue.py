"""Looks at a print queue, where the system has CUPS, before and after a job.

Qt hands a job to CUPS and hears nothing more: a queue that rejects jobs loses them without an error, and what Qt says
of its state stays "idle". CUPS's own ``lpstat`` tells.
"""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass

from ilo_desktop.newsroom.errors import Code, NewsroomError

_PROGRAM = "lpstat"
_TIMEOUT_S = 10
_ACCEPTING = re.compile(r"^(?P<name>.+?) (?P<answer>accepting|not accepting) requests")
_PRINTER = re.compile(r"^printer (?P<name>.+?) (?P<answer>is idle|now printing|disabled)\b")
_JOB = re.compile(r"^(?P<name>.+)-(?P<number>\d+)\s")


@dataclass(frozen=True, slots=True)
class Queue:
    """What is known of a printer's queue: nothing where ``is_known`` is False. ``jobs`` are numbers, done ones too."""

    is_known: bool = False
    is_accepting: bool = True
    is_paused: bool = False
    jobs: frozenset[int] = frozenset()


def look_at(printer: str) -> Queue:
    """Return the state of a printer's queue; takes up to half a minute where CUPS does not answer."""
    if shutil.which(_PROGRAM) is None:
        return Queue()
    return parse(printer, _ask("-a"), _ask("-p"), _ask("-W", "all", "-o"))


def parse(printer: str, accepting: str, printers: str, jobs: str) -> Queue:
    """Return the state of a queue by what ``lpstat -a``, ``-p`` and ``-W all -o`` say in English."""
    answer = _answer(_ACCEPTING, printer, accepting)
    return Queue(
        is_known=bool(answer),
        is_accepting=answer != "not accepting",
        is_paused=_answer(_PRINTER, printer, printers) == "disabled",
        jobs=frozenset(
            int(found["number"])
            for found in map(_JOB.match, jobs.splitlines())
            if found is not None and found["name"] == printer
        ),
    )


def check_accepts(printer: str) -> Queue:
    """Return the state of a queue; NewsroomError PRINTER_REJECTS where it is known to take no jobs."""
    queue = look_at(printer)
    if not queue.is_accepting:
        raise NewsroomError(Code.PRINTER_REJECTS, printer=printer)
    return queue


def check_arrived(printer: str, before: Queue) -> Queue:
    """Return the state of a queue after a job was sent; NewsroomError PRINTER_FAILED where none has come."""
    queue = look_at(printer)
    if before.is_known and queue.is_known and not queue.jobs - before.jobs:
        raise NewsroomError(Code.PRINTER_FAILED, printer=printer)
    return queue


def _answer(pattern: re.Pattern[str], printer: str, said: str) -> str:
    for line in said.splitlines():
        found = pattern.match(line)
        if found is not None and found["name"] == printer:
            return found["answer"]
    return ""


def _ask(*arguments: str) -> str:
    """Return what lpstat says of all printers; nothing where it fails or the print server does not answer."""
    command = [_PROGRAM, *arguments]
    english = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "C"}
    try:
        answer = subprocess.run(  # noqa: S603 - fixed words, no shell
            command, capture_output=True, text=True, errors="replace", timeout=_TIMEOUT_S, env=english, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return answer.stdout
