"""A window that hears second starts: they come in letters, and nothing of a network is in its process."""

import sys
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from ilo_desktop.desktop.one_program.claim import Claim
from tests.test_offline import NETWORK


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="what a process has open is told by Linux alone")
def test_a_window_that_hears_second_starts_has_no_network_in_it(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    before = _sockets()
    claim = Claim(tmp_path / "library.sqlite")
    program = Program(qapp, tmp_path / "library.sqlite", [], claim=claim)
    with qtbot.waitSignal(program.libraries.opened):
        program.start()
    assert claim.is_held
    assert _sockets() <= before
    assert not any(name.startswith(NETWORK) for name in sys.modules)
    assert "Qt6Network" not in Path("/proc/self/maps").read_text()
    program.window.close()
    program.shut_down()


def _sockets() -> set[str]:
    """Return the names of the sockets that this process has open."""
    found = set()
    for file in Path("/proc/self/fd").iterdir():
        with suppress(OSError):  # the one that lists them is gone
            found.add(str(file.readlink()))
    return {name for name in found if name.startswith("socket:")}
