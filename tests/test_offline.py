"""The program never opens a network connection: neither the command line nor the window."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program

# An audit hook sees every socket that Python makes, whoever asks for it.
_WATCH = """
import sys
def watch(event, _arguments):
    if event.startswith("socket."):
        raise SystemExit(f"network: {event}")
sys.addaudithook(watch)
from ilo_desktop.cli import main
sys.argv = ["ilo-desktop", *sys.argv[1:]]
main()
"""


def _run(library: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", _WATCH, "--library", str(library), *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_the_command_line_makes_no_socket(tmp_path: Path, data: Path) -> None:
    library = tmp_path / "library.sqlite"
    file = data / "lists" / "groups_without_headings.txt"
    for words in (("import", str(file)), ("list", "work"), ("show", "1"), ("imports",)):
        done = _run(library, *words)
        assert done.returncode == 0, done.stderr


def test_the_window_has_no_network_in_it(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    program = Program(qapp, tmp_path / "library.sqlite", [])
    with qtbot.waitSignal(program.state.shown_changed):
        program.start()
    loaded = {name for name in sys.modules if name.startswith("PySide6.Qt")}
    assert not {"PySide6.QtNetwork", "PySide6.QtWebEngineCore"} & loaded
    program.window.close()
    program.shut_down()
