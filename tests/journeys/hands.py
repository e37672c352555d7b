"""Hands for a journey: mouse and keyboard of the real screen, moved by another process while Qt's loop runs."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QProcess
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

SOURCE = Path(__file__).parent / "drag_source.py"
TARGET = Path(__file__).parent / "drop_target.py"
#: Where the window of another program stands beside ours.
SOURCE_AT = (1300, 300)
_DRAG_STEPS = 20


class Hands(QObject):
    """Moves, clicks, drags and types by ``xdotool``; ``shoot`` keeps pictures where JOURNEY_SHOTS names a folder."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self._qtbot = qtbot
        folder = os.environ.get("JOURNEY_SHOTS")
        self._shots = Path(folder) if folder else None
        self._count = 0

    def do(self, *words: str) -> None:
        """Run one xdotool command to its end."""
        process = QProcess(self)
        with self._qtbot.waitSignal(process.finished, timeout=15_000) as ended:
            process.start("xdotool", list(words))
        assert ended.args is not None
        assert ended.args[0] == 0, (words, bytes(process.readAllStandardError().data()).decode())

    def keys(self, *names: str) -> None:
        """Press keys, each a key or a chord such as "ctrl+f"."""
        self.do("key", "--delay", "40", *names)

    def type(self, text: str) -> None:
        """Type a text."""
        self.do("type", "--delay", "40", text)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on a widget, at its middle or at a point of it, once it has the place that it is to have."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        place = widget.mapToGlobal(at if at is not None else widget.rect().center())
        self.do("mousemove", str(place.x()), str(place.y()), "click", "1")

    def drag(self, widget: QWidget, start: QPoint, end: QPoint, *, shot: str = "") -> None:
        """Drag on a widget with the left button, from one point of it to another, a picture before it is let go."""
        first, last = widget.mapToGlobal(start), widget.mapToGlobal(end)
        middle = (first + last) / 2
        self.do("mousemove", str(first.x()), str(first.y()), "mousedown", "1")
        for place in (middle, last):
            self.do("mousemove", str(place.x()), str(place.y()), "sleep", "0.1")
        if shot:
            self.shoot(shot)
        self.do("mouseup", "1")

    def carry(self, start: QPoint, end: QPoint) -> None:
        """Drag something from one place of the screen to another and let it go there, in one go.

        A drag has an event loop of its own, out of which nothing else could be begun.
        """
        words = ["mousemove", str(start.x()), str(start.y()), "mousedown", "1"]
        for place in (start + QPoint(0, 20), (start + end) / 2, end - QPoint(4, 0), end):
            words += ["sleep", "0.1", "mousemove", str(place.x()), str(place.y())]
        self.do(*words, "sleep", "0.2", "mouseup", "1")

    def double_click(self, widget: QWidget, at: QPoint) -> None:
        """Click twice on a point of a widget."""
        place = widget.mapToGlobal(at)
        self.do("mousemove", str(place.x()), str(place.y()), "click", "--repeat", "2", "--delay", "80", "1")

    def drag_files(
        self, files: list[Path], target: QWidget, *, source_at: tuple[int, int], until: Callable[[], bool]
    ) -> None:
        """Drag files out of a window of another process, drop them on a widget, and wait until they are taken.

        The other process must live until then: the target asks it for the names when the drop has arrived.
        """
        source = QProcess(self)
        environment = [word for word in QProcess.systemEnvironment() if not word.startswith("JOURNEY_")]
        source.setEnvironment(environment)
        source.start(sys.executable, [str(SOURCE), *map(str, source_at), *map(str, files)])
        self.do("search", "--sync", "--onlyvisible", "--name", "Drag source")
        start = (source_at[0] + 60, source_at[1] + 50)
        end = target.mapToGlobal(target.rect().center())
        self.do("mousemove", str(start[0]), str(start[1]), "sleep", "0.3", "mousedown", "1")
        steps = []
        for step in range(1, _DRAG_STEPS + 1):
            x = start[0] + (end.x() - start[0]) * step // _DRAG_STEPS
            y = start[1] + (end.y() - start[1]) * step // _DRAG_STEPS
            steps += ["mousemove", str(x), str(y), "sleep", "0.03"]
        self.do(*steps)
        self.shoot("drag")
        self.do("mouseup", "1")
        self.wait(until)
        with self._qtbot.waitSignal(source.finished, raising=False, timeout=10_000):
            source.kill()

    def carry_out(self, start: QPoint, end: QPoint, *, answer: Path) -> None:
        """Drag something out of our window to that of another process, and wait until this wrote down what came."""
        target = QProcess(self)
        environment = [word for word in QProcess.systemEnvironment() if not word.startswith("JOURNEY_")]
        target.setEnvironment(environment)
        target.start(sys.executable, [str(TARGET), str(end.x() - 80), str(end.y() - 60), str(answer)])
        self.do("search", "--sync", "--onlyvisible", "--name", "Drop target")
        self.carry(start, end)
        self.wait(answer.exists)
        with self._qtbot.waitSignal(target.finished, raising=False, timeout=10_000):
            target.kill()

    def shoot(self, name: str) -> None:
        """Keep a picture of the whole screen."""
        if self._shots is not None:
            self._count += 1
            picture = QGuiApplication.primaryScreen().grabWindow(0)
            picture.save(str(self._shots / f"{self._count:02}-{name}.png"))

    def wait(self, is_true: Callable[[], bool]) -> None:
        """Wait until something is true."""
        self._qtbot.waitUntil(is_true, timeout=15_000)
