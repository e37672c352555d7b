"""Two programs at once: a second start hands over to the first, and the command line's writes show in the window."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from ilo_desktop.desktop.importing.review import ReviewDialog
from ilo_desktop.desktop.one_program.claim import Claim
from ilo_desktop.desktop.printing.preview import PrintPreview
from tests.conftest import DATA
from tests.journeys.conftest import WINDOW
from tests.journeys.hands import SOURCE, SOURCE_AT, Hands
from tests.journeys.place import Place, button_of

LISTS = DATA / "lists"
ROOT = Path(__file__).parents[2]


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The real program, as a start makes it: with the claim of its library."""
    library = tmp_path / "journey.sqlite"
    claim = Claim(library)
    assert claim.take()
    made = Program(qapp, library, [], claim=claim)
    with qtbot.waitSignal(made.libraries.opened, timeout=15_000):
        made.start()
    made.window.setGeometry(*WINDOW)
    qtbot.waitUntil(made.window.isActiveWindow, timeout=15_000)
    yield made
    made.window.close()
    made.shut_down()


class Shell:
    """Runs the program's command line in other processes, in a folder of its own."""

    def __init__(self, qtbot: QtBot, library: Path, folder: Path) -> None:
        self._qtbot = qtbot
        self._library = library
        self._folder = folder

    def start(self, *words: str) -> QProcess:
        """Start the program."""
        process = QProcess()
        process.setWorkingDirectory(str(self._folder))
        environment = [word for word in QProcess.systemEnvironment() if not word.startswith("PYTHONPATH")]
        process.setEnvironment([*environment, f"PYTHONPATH={ROOT}"])
        process.start(sys.executable, ["-m", "ilo_desktop", "--library", str(self._library), *words])
        return process

    def run(self, *words: str) -> str:
        """Run the program to its end, which must be a good one, and return what it says."""
        process = self.start(*words)
        with self._qtbot.waitSignal(process.finished, timeout=30_000) as ended:
            pass
        said = bytes(process.readAllStandardError().data()).decode()
        assert ended.args is not None
        assert ended.args[0] == 0, said
        return said


def test_two_programs(program: Program, hands: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    place = Place(program)
    folder = tmp_path / "downloads"
    folder.mkdir()
    (folder / "own list.txt").write_bytes((LISTS / "groups_without_headings.txt").read_bytes())
    shell = Shell(qtbot, program.state.library.path, folder)

    # the window of yet another program has the keyboard
    other = QProcess()
    other.start(sys.executable, [str(SOURCE), *map(str, SOURCE_AT)])
    hands.do("search", "--sync", "--onlyvisible", "--name", "Drag source", "windowactivate", "--sync")
    hands.wait(lambda: not program.window.isActiveWindow())

    # a second start with a file: the review opens in the first window, which comes forward
    assert "open already" in shell.run("own list.txt")
    hands.wait(lambda: place.dialog(ReviewDialog) is not None)
    review = place.dialog(ReviewDialog)
    assert isinstance(review, ReviewDialog)
    hands.wait(lambda: bool(review.ticked) and review.isActiveWindow())
    hands.shoot("handed-over")
    total = len(review.ticked)
    hands.keys("Return")
    hands.wait(lambda: place.count() == total and place.dialog(ReviewDialog) is None)

    # the command line brings something in, and takes it back: the window shows both, and keeps its place
    hands.wait(program.window.isActiveWindow)
    hands.keys("ctrl+2", "Home", "Down")
    hands.wait(lambda: place.detail.release is not None)
    read = place.detail.release.id
    shell.run("import", str(LISTS / "wrapped.txt"))
    hands.wait(lambda: place.count() > total)
    assert program.state.current == read
    hands.shoot("imported-elsewhere")
    shell.run("undo", str(program.state.library.imports()[0].id))
    hands.wait(lambda: place.count() == total)
    assert program.state.current == read

    # a start without files brings the window back that was put away
    program.window.showMinimized()
    hands.wait(program.window.isMinimized)
    shell.run()
    hands.wait(lambda: not program.window.isMinimized() and program.window.isActiveWindow())

    # what comes while a dialog is open waits, and that is said
    hands.keys("ctrl+p")
    hands.wait(lambda: place.dialog(PrintPreview) is not None)
    preview = place.dialog(PrintPreview)
    hands.wait(lambda: button_of(preview, "PDF").isEnabled())
    shell.run("own list.txt")
    hands.wait(lambda: place.dialog(QMessageBox) is not None)
    hands.wait(place.dialog(QMessageBox).isActiveWindow)
    hands.shoot("waiting")
    hands.keys("Escape")
    hands.wait(lambda: place.dialog(QMessageBox) is None)
    assert place.dialog(ReviewDialog) is None
    hands.wait(preview.isActiveWindow)
    hands.keys("Escape")
    hands.wait(lambda: place.dialog(ReviewDialog) is not None)
    hands.keys("Escape")
    hands.wait(lambda: place.dialog(ReviewDialog) is None)
    other.kill()
    other.waitForFinished()


def test_two_starts_at_the_same_moment(hands: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    shell = Shell(qtbot, tmp_path / "twins.sqlite", tmp_path)
    starts = [shell.start(), shell.start()]
    hands.wait(lambda: any(one.state() is QProcess.ProcessState.NotRunning for one in starts))
    (second,) = (one for one in starts if one.state() is QProcess.ProcessState.NotRunning)
    assert second.exitCode() == 0
    assert "open already" in bytes(second.readAllStandardError().data()).decode()
    (first,) = (one for one in starts if one is not second)
    hands.do("search", "--sync", "--onlyvisible", "--name", "twins — ILO Newsroom", "windowactivate", "--sync")
    hands.keys("ctrl+q")
    hands.wait(lambda: first.state() is QProcess.ProcessState.NotRunning)
    assert first.exitCode() == 0
