"""Background work ends exactly once, in the GUI thread."""

import weakref
from threading import Event, get_ident

from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.tasks import Task, Workers
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress


class Endings(QObject):
    """Records every signal of a task with the thread in which it arrived."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.values: list[object] = []
        self.threads: set[int] = set()
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_cancelled)

    def _note(self, name: str, value: object = None) -> None:
        self.seen.append(name)
        self.values.append(value)
        self.threads.add(get_ident())

    @Slot(object)
    def _on_done(self, value: object) -> None:
        self._note("done", value)

    @Slot(object)
    def _on_failed(self, trouble: Exception) -> None:
        self._note("failed", trouble)

    @Slot()
    def _on_cancelled(self) -> None:
        self._note("cancelled")


def run(qtbot: QtBot, work, *, cancel: bool = False) -> Endings:
    workers = Workers()
    task = workers.start(work)
    endings = Endings(task)
    if cancel:
        task.cancel()
    with qtbot.waitSignal(task.ended):
        pass
    assert not workers.is_busy
    workers.shut_down()
    return endings


def test_a_result_arrives_once_in_the_gui_thread(qtbot: QtBot) -> None:
    endings = run(qtbot, lambda progress: get_ident())
    assert endings.seen == ["done"]
    assert endings.threads == {get_ident()}
    assert endings.values[0] != get_ident()


def test_trouble_and_bugs_are_failures(qtbot: QtBot) -> None:
    def trouble(_progress: Progress) -> None:
        raise NewsroomError(Code.DISK_FULL, path="x")

    def bug(_progress: Progress) -> None:
        raise ZeroDivisionError

    assert isinstance(run(qtbot, trouble).values[0], NewsroomError)
    assert isinstance(run(qtbot, bug).values[0], ZeroDivisionError)


def test_a_cancelled_job_says_so_and_nothing_else(qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        while True:
            progress.step(0, 0)

    assert run(qtbot, work, cancel=True).seen == ["cancelled"]


def test_a_cancelled_job_leaves_nothing_to_the_garbage(qtbot: QtBot) -> None:
    made: list[weakref.ref[Event]] = []

    def work(progress: Progress) -> None:
        large = Event()
        made.append(weakref.ref(large))
        while True:
            progress.step(0, 0)

    workers = Workers()
    task = workers.start(work)
    qtbot.waitUntil(lambda: len(made) == 1)
    with qtbot.waitSignal(task.ended):
        task.cancel()
    assert made[0]() is None


def test_an_abandoned_job_is_silent_but_ends(qtbot: QtBot) -> None:
    workers = Workers()
    task = workers.start(lambda progress: 1)
    endings = Endings(task)
    task.abandon()
    with qtbot.waitSignal(task.ended):
        pass
    assert endings.seen == []


def test_writes_run_one_after_the_other(qtbot: QtBot) -> None:
    workers = Workers()
    order: list[int] = []
    tasks = [workers.start_write(lambda progress, n=n: order.append(n)) for n in range(20)]
    with qtbot.waitSignal(tasks[-1].ended):
        pass
    assert order == list(range(20))


def test_the_last_report_always_arrives(qtbot: QtBot) -> None:
    workers = Workers()

    def work(progress: Progress) -> None:
        for done in range(1, 1001):
            progress.step(done, 1000)

    task = workers.start(work)
    reports: list[tuple[int, int]] = []
    task.progressed.connect(lambda done, total: reports.append((done, total)))
    with qtbot.waitSignal(task.ended):
        pass
    assert reports[-1] == (1000, 1000)


def test_shutting_down_lets_writes_finish_and_stops_the_rest(qtbot: QtBot) -> None:
    workers = Workers()
    written: list[int] = []

    def read(progress: Progress) -> None:
        while True:
            progress.step(0, 0)

    workers.start(read)
    for number in range(5):
        workers.start_write(lambda progress, number=number: written.append(number))
    workers.shut_down()
    assert written == list(range(5))
