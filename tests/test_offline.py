"""The program never opens a network connection: neither the command line nor the window. No library for it is there."""

import ast
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import ilo_desktop
from ilo_desktop import READER_WORD

#: What of Qt could open a connection.
NETWORK = (
    "PySide6.QtNetwork",
    "PySide6.QtWeb",
    "PySide6.QtHttp",
    "PySide6.QtRemote",
    "PySide6.QtBluetooth",
    "PySide6.QtNfc",
)

# An audit hook sees every socket that Python makes, whoever asks for it. Python runs this module first in each process
# that has its folder among its ways: in the program, and in the processes that it reads files with. These refuse what
# asks for one (an extractor's library does when it is loaded), so there it must be refused before it is made.
_WATCH = """
import os, sys
def watch(event, _arguments):
    if event == "socket.__new__" and {word!r} in sys.orig_argv:
        return  # asked for; what is done with one comes next, if it is not refused
    if event.startswith("socket."):
        with open({told!r}, "a") as file:
            print(event, os.getpid(), file=file)
        os._exit(9)
sys.addaudithook(watch)
with open({started!r}, "a") as file:
    print(*sys.argv, file=file)
"""


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run commands of the program, watched."""
    (ways := tmp_path / "ways").mkdir()
    watch = _WATCH.format(word=READER_WORD, told=str(tmp_path / "told"), started=str(tmp_path / "started"))
    (ways / "sitecustomize.py").write_text(watch)

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "ilo_desktop", "--library", str(tmp_path / "library.sqlite"), *words]
        environment = os.environ | {"PYTHONPATH": str(ways)}
        return subprocess.run(command, capture_output=True, text=True, timeout=100, check=False, env=environment)

    return run


def test_the_command_line_makes_no_socket(tmp_path: Path, data: Path, run) -> None:
    file = data / "lists" / "groups_without_headings.txt"
    for words in (("import", str(file)), ("list", "work"), ("show", "1"), ("imports",)):
        done = run(*words)
        assert done.returncode == 0, done.stderr
    assert not (tmp_path / "told").exists()


def test_no_file_of_any_format_makes_a_socket(tmp_path: Path, data: Path, run) -> None:
    done = run("import", str(data))
    assert "Import 1:" in done.stdout
    started = (tmp_path / "started").read_text().splitlines()
    assert any(READER_WORD in words for words in started), "no process was watched while it read"
    assert not (tmp_path / "told").exists()


def test_nothing_of_the_network_is_imported() -> None:
    for file in Path(ilo_desktop.__file__).parent.rglob("*.py"):
        names = set(_imported(file))
        assert not any(name.startswith(("socket", "http", "urllib.request", "ssl", *NETWORK)) for name in names), file


def _imported(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{name.name}" for name in node.names)
