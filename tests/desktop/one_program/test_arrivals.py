"""Files that a second start hands over go into review, and wait where a dialog is open; the window comes forward."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from ilo_desktop.desktop.one_program.claim import Claim


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """A running program that hears second starts."""
    library = tmp_path / "library.sqlite"
    claim = Claim(library)
    assert claim.take()
    made = Program(qapp, library, [], claim=claim)
    with qtbot.waitSignal(made.libraries.opened):
        made.start()
    yield made
    if made.window.flow.session is not None:
        made.window.flow.session.dialog.reject()
        qtbot.waitUntil(lambda: made.window.flow.session is None)
    made.window.close()
    made.shut_down()
    assert Claim(library).take()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "list.txt"
    made.write_text("Press releases\n\n  1. Harbour pilots agree on rest hours\n\n    3 May 2021\n", encoding="utf-8")
    return made


def test_files_go_into_review(program: Program, file: Path, qtbot: QtBot) -> None:
    program._presence.received.emit([file], "")
    qtbot.waitUntil(lambda: program.window.flow.session is not None)
    qtbot.waitUntil(lambda: len(program.window.flow.session.dialog.ticked) == 1)


def test_a_start_without_files_only_brings_the_window_forward(program: Program, qtbot: QtBot) -> None:
    program.window.showMinimized()
    program._presence.received.emit([], "")
    assert not program.window.isMinimized()
    assert program.window.isVisible()
    assert program.window.flow.session is None


def test_a_maximised_window_stays_so(program: Program) -> None:
    program.window.showMaximized()
    program.window.showMinimized()
    program._presence.received.emit([], "")
    assert program.window.isMaximized()
    assert not program.window.isMinimized()


def test_files_wait_while_a_dialog_is_open_and_that_is_said(program: Program, file: Path, qtbot: QtBot) -> None:
    dialog = QDialog(program.window)
    dialog.open()
    with qtbot.waitSignal(program.window.messages.shown) as shown:
        program._presence.received.emit([file], "")
    assert "waiting" in shown.args[0]
    assert program.window.flow.session is None
    program.window.findChild(QMessageBox).close()
    assert program.window.flow.session is None
    dialog.close()
    qtbot.waitUntil(lambda: program.window.flow.session is not None)


def test_files_wait_behind_a_review_that_is_open(program: Program, file: Path, tmp_path: Path, qtbot: QtBot) -> None:
    program._presence.received.emit([file], "")
    qtbot.waitUntil(lambda: program.window.flow.session is not None)
    first = program.window.flow.session
    program._presence.received.emit([file], "")
    assert program.window.flow.session is first
    first.dialog.reject()
    qtbot.waitUntil(lambda: program.window.flow.session not in (None, first))


def test_a_library_that_was_refused_is_tried_again(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    refused = tmp_path / "letter.txt"
    refused.write_text("Dear all")
    claim = Claim(refused)
    assert claim.take()
    program = Program(qapp, refused, [], claim=claim)
    with qtbot.waitSignal(program.libraries.refused):
        program.start()
    program.window.findChild(QMessageBox).close()
    with qtbot.waitSignal(program.libraries.refused):
        program._presence.received.emit([file], "")
    program.window.findChild(QMessageBox).close()
    refused.unlink()
    with qtbot.waitSignal(program.libraries.opened):
        program._presence.received.emit([], "")
    qtbot.waitUntil(lambda: program.window.flow.session is not None)
    qtbot.waitUntil(lambda: len(program.window.flow.session.dialog.ticked) == 1)
    program.window.flow.session.dialog.reject()
    qtbot.waitUntil(lambda: program.window.flow.session is None)
    program.window.close()
    program.shut_down()


def test_a_last_library_that_is_gone_is_told(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    program = Program(qapp, tmp_path / "library.sqlite", [], gone=tmp_path / "gone.sqlite")
    told = []
    program.window.filled.connect(lambda: program.window.messages.shown.connect(lambda *words: told.append(words)))
    with qtbot.waitSignal(program.libraries.opened):
        program.start()
    assert len(told) == 1
    assert "gone.sqlite" in told[0][1]
    program.window.close()
    program.shut_down()


def test_of_a_last_library_that_is_gone_nothing_is_told_where_another_one_was_chosen(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "letter.txt").write_text("Dear all")
    program = Program(qapp, tmp_path / "letter.txt", [], gone=tmp_path / "gone.sqlite")
    with qtbot.waitSignal(program.libraries.refused):
        program.start()
    with qtbot.waitSignal(program.libraries.opened), qtbot.assertNotEmitted(program.window.messages.shown):
        program.libraries.make(tmp_path / "new.sqlite")
    program.window.close()
    program.shut_down()
