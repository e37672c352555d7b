"""When cyclic garbage is collected: often, and what is older only while nothing else goes on."""

import gc
from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.garbage import GarbageCollector
from ilo_desktop.desktop.tasks import Workers
from ilo_desktop.newsroom.progress import Progress


@pytest.fixture
def collected(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The generations that were collected, while every one is always full."""
    found: list[int] = []
    monkeypatch.setattr(gc, "get_count", lambda: (999, 99, 99))
    monkeypatch.setattr(gc, "collect", found.append)
    return found


@pytest.fixture
def collector(workers: Workers) -> Iterator[GarbageCollector]:
    """A collector that has taken over."""
    made = GarbageCollector(workers, workers)
    made.start()
    yield made
    made.stop()


@pytest.mark.usefixtures("collector")
def test_at_rest_everything_is_collected(collected: list[int], qtbot: QtBot) -> None:
    assert not gc.isenabled()
    qtbot.waitUntil(lambda: 2 in collected)


@pytest.mark.usefixtures("collector")
def test_what_is_older_waits_for_the_end_of_a_job(collected: list[int], workers: Workers, qtbot: QtBot) -> None:
    go_on = Event()

    def work(_progress: Progress) -> None:
        go_on.wait(10)

    workers.start(work)
    qtbot.waitUntil(lambda: len(collected) > 0)
    assert set(collected) == {0}
    go_on.set()
    qtbot.waitUntil(lambda: collected[-1] == 2)


@pytest.mark.usefixtures("collector")
def test_what_is_older_waits_while_a_dialog_may_hold_them(collected: list[int], qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: len(collected) > 0)
    assert set(collected) == {0}
    dialog.reject()
    qtbot.waitUntil(lambda: collected[-1] == 2)


def test_without_garbage_nothing_is_collected(
    collector: GarbageCollector, collected: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gc, "get_count", lambda: (700, 10, 10))
    collector._on_timeout()
    assert collected == []
