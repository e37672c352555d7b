"""Accidents: killed processes, several processes and threads at once, and errors in the middle of a write."""

import multiprocessing
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import text
from sqlalchemy.exc import StatementError

from ilo_desktop.library import Library, full_text
from ilo_desktop.newsroom.edits import MarkEdit
from ilo_desktop.newsroom.errors import Cancelled, Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import EVERYTHING
from ilo_desktop.newsroom.release import Mark
from tests.library.interrupted_import import COUNT
from tests.library.making import bring_in, content, draft, headlines, open_library, reading, whole
from tests.library.scan import check_index
from tests.queries import asking

#: Steps of an import's progress: at the first batch of rows, between batches, and in the full-text index.
STEPS = (1, 2, 4, 5, 7)


def run_import(path: Path, step: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.library.interrupted_import", str(path), str(step)]
    return subprocess.run(command, check=False, cwd=Path(__file__).parents[2], capture_output=True, text=True)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a signal of POSIX systems")
@pytest.mark.parametrize("step", STEPS)
def test_a_killed_import_leaves_nothing(path: Path, step: int) -> None:
    library = open_library(path)
    bring_in(library, reading("before.txt", draft("Wages"), draft("Skills")))
    before = content(library)
    library.close()
    assert run_import(path, step).returncode == -signal.SIGKILL
    library = open_library(path)
    assert content(library) == before
    assert [record.id for record in library.imports()] == [1]
    check_index(library)
    library.close()


def test_an_import_that_lives_leaves_everything(path: Path) -> None:
    run = run_import(path, 0)
    assert run.returncode == 0, run.stderr
    assert int(run.stdout.split()[-1]) >= max(STEPS)
    library = open_library(path)
    assert len(library.find(EVERYTHING)) == len(library.find(asking("work"))) == COUNT
    assert library.imports()[0].new == COUNT
    library.close()


@pytest.mark.parametrize("step", range(1, 6))
def test_a_cancelled_import_leaves_the_index_in_memory_as_it_was(library: Library, step: int) -> None:
    bring_in(library, reading("before.txt", draft("Wages", url="w"), draft("Skills")))
    library.edit([MarkEdit(Mark.STARRED, frozenset({1}), on=True)])
    before = library.find(EVERYTHING), library.counts(EVERYTHING), content(library)
    stop = Event()
    steps = 0

    def report(_done: int, _total: int) -> None:
        nonlocal steps
        steps += 1
        if steps == step:
            stop.set()

    many = (draft(f"Number {n}") for n in range(600))
    with library.plan([reading("many.txt", draft("Wages", "2024-05-05", url="w"), *many)]) as plan:
        with pytest.raises(Cancelled):
            library.apply(plan, None, Progress(report, stop))
        assert (library.find(EVERYTHING), library.counts(EVERYTHING), content(library)) == before
        check_index(library)
        assert len(library.apply(plan).added) == 600
    check_index(library)


def test_an_error_in_the_middle_leaves_everything_as_it_was(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    bring_in(library, reading("a.txt", draft("Wages")))
    before = content(library)

    def fail(*_: object) -> None:
        raise RuntimeError("in the middle")

    monkeypatch.setattr(full_text.Changes, "write", fail)
    for write in (lambda: bring_in(library, reading("b.txt", draft("Skills"))), lambda: library.undo(1)):
        with pytest.raises(RuntimeError, match="in the middle"):
            write()
    monkeypatch.undo()
    assert content(library) == before
    check_index(library)


def test_another_librarys_write_is_seen_at_once(path: Path) -> None:
    one, other = open_library(path), open_library(path)
    assert len(one.find(EVERYTHING)) == 0
    bring_in(other, reading("a.txt", draft("Wages"), draft("Skills")))
    assert headlines(one, asking("wages")) == ["Wages"]
    assert one.counts(EVERYTHING).total == 2
    assert one.changed_elsewhere()
    assert not one.changed_elsewhere()
    assert not other.changed_elsewhere()
    other.edit([MarkEdit(Mark.READ, frozenset({1}), on=True)])
    bring_in(one, reading("b.txt", draft("Kenya")))
    assert one.counts(EVERYTHING).unread == 2
    assert one.changed_elsewhere()
    for library in (one, other):
        check_index(library)
        library.close()


def test_ones_own_writes_do_not_come_from_elsewhere(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Wages")))
    library.edit([MarkEdit(Mark.READ, frozenset({1}), on=True)])
    assert not library.changed_elsewhere()


def look_in(path: Path) -> None:
    library = open_library(path)
    assert len(library.find(EVERYTHING)) == 0
    library.close()


def test_several_processes_make_a_new_library_at_once(path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=look_in, args=(path,)) for _ in range(4)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0] * 4


def import_some(path: Path, name: str) -> None:
    library = open_library(path)
    for number in range(5):
        shared = [draft(f"Shared {number} {n}") for n in range(20)]
        own = [draft(f"{name} {number} {n}") for n in range(20)]
        bring_in(library, reading(f"{name}{number}.txt", *shared, *own))
    library.close()


def test_two_processes_write_at_once(path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=import_some, args=(path, name)) for name in ("one", "two")]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0, 0]
    library = open_library(path)
    assert len(library.find(EVERYTHING)) == 300
    assert len(library.imports()) == 10
    assert {len(release.sightings) for release in whole(library)} == {1, 2}
    check_index(library)
    library.close()


def test_threads_read_and_write_at_once(library: Library) -> None:
    bring_in(library, reading("a.txt", *(draft(f"Wages {n}") for n in range(50))))

    def write(number: int) -> None:
        bring_in(library, reading(f"{number}.txt", draft(f"Skills {number}"), draft("Wages 0", summary=str(number))))
        library.edit([MarkEdit(Mark.STARRED, frozenset({number + 1}), on=number % 2 == 0)])

    def read(_number: int) -> None:
        result = library.find(asking("wages"))
        assert len(result) == 50
        assert len(library.rows(result.all_keys())) == 50
        counts = library.counts(EVERYTHING)
        assert counts.total == counts.unread

    with ThreadPoolExecutor(6) as pool:
        jobs = [pool.submit(job, number) for number in range(12) for job in (write, read, read)]
        for job in jobs:
            job.result()
    assert len(library.find(EVERYTHING)) == 62
    check_index(library)


@pytest.mark.parametrize("is_replaced", [False, True])
def test_nothing_is_written_into_a_file_that_is_gone(path: Path, *, is_replaced: bool) -> None:
    library = open_library(path)
    bring_in(library, reading("a.txt", draft("Bakers agree on rest")))
    path.rename(path.with_name("elsewhere.sqlite"))
    if is_replaced:
        path.write_bytes(b"")
    with pytest.raises(NewsroomError) as caught:
        bring_in(library, reading("b.txt", draft("Welders go to school")))
    assert caught.value.code is Code.LIBRARY_GONE
    library.close()


@pytest.mark.parametrize("is_replaced", [False, True])
def test_of_a_file_that_is_gone_is_told_and_none_is_made_in_its_place(path: Path, *, is_replaced: bool) -> None:
    library = open_library(path)
    bring_in(library, reading("a.txt", draft("Bakers agree on rest")))
    path.rename(path.with_name("elsewhere.sqlite"))
    if is_replaced:
        path.write_bytes(b"")
    with pytest.raises(NewsroomError) as caught:
        library.changed_elsewhere()
    assert caught.value.code is Code.LIBRARY_GONE
    library.close()  # none of its connections is left
    with pytest.raises(NewsroomError) as caught:
        library.find(EVERYTHING)
    assert caught.value.code is Code.LIBRARY_GONE
    assert path.exists() is is_replaced
    path.with_name("elsewhere.sqlite").replace(path)
    assert not library.changed_elsewhere()
    assert len(library.find(EVERYTHING)) == 1
    library.close()


def test_errors_tell_no_texts(path: Path) -> None:
    library = open_library(path)
    with pytest.raises(StatementError) as caught, library._engine.connect() as connection:
        connection.execute(text("SELECT nothing FROM nowhere WHERE headline = :headline"), {"headline": "secret words"})
    assert "secret words" not in str(caught.value)
    library.close()
