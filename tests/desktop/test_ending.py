"""The program ends when the system wants it to: what was typed last is written."""

import signal
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.library import Library
from ilo_desktop.newsroom.vocabulary import Vocabulary

_TYPE_AND_END = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QObject, QTimer, Slot
from ilo_desktop import app
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.libraries.shelf import Start
from ilo_desktop.desktop.one_program.claim import Claim
from ilo_desktop.desktop.release_list.view import ReleaseList

class Typing(QObject):
    def __init__(self, program):
        super().__init__(program)
        self.program = program
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.look)
        self.timer.start(20)

    @Slot()
    def look(self):
        window = self.program.window
        if not self.program.state.is_open or self.program.state.shown is None:
            return
        detail = window.findChild(DetailPane)
        if self.program.state.current is None:
            window.findChild(ReleaseList).select_next()
        elif detail.release is not None:
            self.timer.stop()
            window._actions[Act.NOTE].trigger()
            detail.own.note.insertPlainText("typed last")
            os.kill(os.getpid(), int(sys.argv[2]))

class Program(app.Program):
    def start(self):
        super().start()
        Typing(self)

app.Program = Program
path = Path(sys.argv[1])
sys.exit(app.run(Start(path), [], Claim(path)))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals to windows")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_note_is_written_when_the_system_ends_the_program(
    library: Library, vocabulary: Vocabulary, number: signal.Signals
) -> None:
    path = library.path
    library.close()
    ended = subprocess.run([sys.executable, "-c", _TYPE_AND_END, path, str(int(number))], timeout=60, check=False)
    assert ended.returncode == 0
    again = Library.open(path, vocabulary)
    assert "typed last" in {release.note for release in again.releases(range(1, 14))}
    again.close()


def test_a_note_is_written_before_the_session_ends(qapp: QApplication, qtbot: QtBot, library: Library) -> None:
    path = library.path
    library.close()
    program = Program(qapp, path, [])
    with qtbot.waitSignal(program.state.shown_changed):
        program.start()
    detail = program.window.findChild(DetailPane)
    program.window.findChild(ReleaseList).select_next()
    qtbot.waitUntil(lambda: detail.release is not None)
    program.window._actions[Act.NOTE].trigger()
    qtbot.keyClicks(detail.own.note, "typed last")
    program._on_commit_requested(None)
    assert program.state.library.release(program.state.current).note == "typed last"  # with no turn of the event loop
    qtbot.waitUntil(lambda: not program.workers.is_busy)
    program.window.close()
    program.shut_down()
