"""The program never opens a network connection: neither the command line nor the window.

Two starts speak by a local socket, which leaves the computer as little as a file does.
"""

import ast
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import ilo_desktop
from ilo_desktop.app import Program
from ilo_desktop.desktop.one_program.claim import Claim

_QT_NETWORK = "PySide6.QtNetwork"

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


def test_of_qts_network_nothing_is_used_but_local_sockets() -> None:
    used = set()
    for file in Path(ilo_desktop.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                assert not any(name.name.startswith(_QT_NETWORK) for name in node.names), file
            elif isinstance(node, ast.ImportFrom) and node.module == _QT_NETWORK:
                used |= {name.name for name in node.names}
    assert used == {"QLocalServer", "QLocalSocket"}


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="the sockets of a process are told by Linux alone")
def test_what_hears_second_starts_is_a_local_socket(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    before = _sockets()
    claim = Claim(tmp_path / "library.sqlite")
    program = Program(qapp, tmp_path / "library.sqlite", [], claim=claim)
    with qtbot.waitSignal(program.libraries.opened):
        program.start()
    made = _sockets() - before
    local = {line.split()[6] for line in Path("/proc/self/net/unix").read_text().splitlines()[1:]}
    assert made
    assert made <= local
    program.window.close()
    program.shut_down()


def _sockets() -> set[str]:
    """Return the numbers of the sockets that this process has open."""
    found = set()
    for file in Path("/proc/self/fd").iterdir():
        with suppress(OSError):  # the one that lists them is gone
            found.add(str(file.readlink()))
    return {name.removeprefix("socket:[").removesuffix("]") for name in found if name.startswith("socket:")}


def test_a_window_that_hears_nobody_has_no_network_in_it(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    program = Program(qapp, tmp_path / "library.sqlite", [])
    with qtbot.waitSignal(program.state.shown_changed):
        program.start()
    assert program.findChildren(QLocalServer) == []
    assert "PySide6.QtWebEngineCore" not in sys.modules
    program.window.close()
    program.shut_down()
