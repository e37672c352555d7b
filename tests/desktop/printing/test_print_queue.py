"""What lpstat says of queues, as CUPS 2.4 words it."""

import subprocess
from pathlib import Path

import pytest

from ilo_desktop.desktop.printing import print_queue
from ilo_desktop.desktop.printing.print_queue import Queue, parse
from ilo_desktop.newsroom.errors import Code, NewsroomError

_ACCEPTING = """\
Attic accepting requests since Tue Nov 24 04:09:46 2026
Cellar not accepting requests since Tue Nov 24 04:09:46 2026 -
\tRejecting Jobs
Cellar-2 accepting requests since Tue Nov 24 04:09:46 2026
"""
_PRINTERS = """\
printer Attic is idle.  enabled since Tue Nov 24 04:09:46 2026
printer Cellar is idle.  enabled since Tue Nov 24 04:09:46 2026
\tRejecting Jobs
printer Cellar-2 disabled since Tue Nov 24 04:09:46 2026 -
\tPaused
"""
_JOBS = """\
Attic-7                 ada             61440   Tue Nov 24 04:09:56 2026
Cellar-2-8              ada             61440   Tue Nov 24 04:09:56 2026
Attic-9                 ada             61440   Tue Nov 24 04:09:58 2026
"""


@pytest.mark.parametrize(
    ("printer", "queue"),
    [
        ("Attic", Queue(is_known=True, jobs=frozenset({7, 9}))),
        ("Cellar", Queue(is_known=True, is_accepting=False)),
        ("Cellar-2", Queue(is_known=True, is_paused=True, jobs=frozenset({8}))),
        ("Elsewhere", Queue()),
    ],
)
def test_a_queue_is_told_from_others(printer: str, queue: Queue) -> None:
    assert parse(printer, _ACCEPTING, _PRINTERS, _JOBS) == queue


def test_nothing_is_known_where_nothing_is_said() -> None:
    assert parse("Attic", "", "", "") == Queue()


@pytest.fixture
def lpstat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in the place of lpstat, which says what stands in the file beside it."""
    program = tmp_path / "lpstat"
    program.write_text(f'#!/bin/sh\ncat "{tmp_path}/said$1" 2>/dev/null\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    (tmp_path / "said-a").write_text(_ACCEPTING, encoding="utf-8")
    (tmp_path / "said-p").write_text(_PRINTERS, encoding="utf-8")
    (tmp_path / "said-W").write_text(_JOBS, encoding="utf-8")
    return tmp_path


@pytest.mark.usefixtures("lpstat")
def test_a_rejecting_queue_is_reported_before_anything_is_sent() -> None:
    assert print_queue.check_accepts("Attic").is_accepting
    with pytest.raises(NewsroomError) as caught:
        print_queue.check_accepts("Cellar")
    assert caught.value.code is Code.PRINTER_REJECTS
    assert caught.value.values == {"printer": "Cellar"}


def test_a_job_that_did_not_come_is_reported(lpstat: Path) -> None:
    before = print_queue.check_accepts("Attic")
    with pytest.raises(NewsroomError) as caught:
        print_queue.check_arrived("Attic", before)
    assert caught.value.code is Code.PRINTER_FAILED
    (lpstat / "said-W").write_text(_JOBS + "Attic-10   ada   1   Tue Nov 24 04:10:00 2026\n", encoding="utf-8")
    assert 10 in print_queue.check_arrived("Attic", before).jobs


def test_without_cups_nothing_is_known_and_nothing_fails(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert print_queue.check_arrived("Attic", print_queue.check_accepts("Attic")) == Queue()


@pytest.mark.usefixtures("lpstat")
def test_a_print_server_that_does_not_answer_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(command: list[str], **options: object) -> None:
        raise subprocess.TimeoutExpired(command, 10)

    monkeypatch.setattr(subprocess, "run", hang)
    assert print_queue.look_at("Attic") == Queue()
