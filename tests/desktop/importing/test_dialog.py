"""The import dialog: every way in ends in the review."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ilo_desktop.desktop.importing.dialog import ImportDialog
from ilo_desktop.desktop.importing.flow import ImportFlow
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.undo import UndoStack

LIST = "Press releases\n\n  1. Harbour pilots agree on rest hours\n\n    3 May 2021\n"


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def flow(state, theme, window):
    return ImportFlow(state, theme, Messages(window, theme), UndoStack(state, window), window)


@pytest.fixture
def dialog(flow, window):
    flow.show_dialog()
    return window.findChild(ImportDialog)


def button(dialog, word):
    return next(button for button in dialog.findChildren(QPushButton) if word in button.text())


@pytest.mark.parametrize("word", ["files", "folder"])
def test_choosing_opens_the_chooser_in_its_place(dialog, window, word):
    button(dialog, word).click()
    assert not dialog.isVisible()
    chooser = window.findChild(QFileDialog)
    assert chooser.isVisible()
    chooser.reject()


def test_a_paste_goes_to_the_review(dialog, flow, qtbot):
    QGuiApplication.clipboard().setText(LIST)
    button(dialog, "Paste").click()
    qtbot.waitUntil(lambda: len(flow.session.dialog.ticked) == 1)
    flow.session.dialog.reject()
    qtbot.waitUntil(lambda: flow.session is None)


def test_a_drop_goes_to_the_review(dialog, flow, window, qtbot, tmp_path):
    file = tmp_path / "list.txt"
    file.write_text(LIST, encoding="utf-8")
    dialog.paths_dropped.emit([file])
    qtbot.waitUntil(lambda: len(flow.session.dialog.ticked) == 1)
    assert window.findChild(ImportDialog) is None
    flow.session.dialog.reject()
    qtbot.waitUntil(lambda: flow.session is None)


def test_closing_it_brings_nothing(dialog, flow):
    dialog.reject()
    assert flow.session is None
