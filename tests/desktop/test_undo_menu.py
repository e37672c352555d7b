"""Undo and Redo in the Edit menu."""

from functools import partial

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop import step_names
from ilo_desktop.desktop.action_table import Act, Needs
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.undo import ApplyEdits, UndoStack
from ilo_desktop.desktop.undo_menu import UndoMenu
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import MarkEdit
from ilo_desktop.newsroom.release import Mark


@pytest.fixture
def actions(qtbot: QtBot) -> Actions:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Actions(window)
    made.window = window
    return made


@pytest.fixture
def stack(state: State) -> UndoStack:
    return UndoStack(state, state)


@pytest.fixture
def menu(stack: UndoStack, actions: Actions, state: State) -> UndoMenu:
    return UndoMenu(stack, actions, state)


def test_without_a_step_there_is_nothing_to_undo(menu: UndoMenu, actions: Actions) -> None:
    assert actions[Act.UNDO].text() == "&Undo"
    assert actions[Act.REDO].text() == "&Redo"
    assert menu.available == frozenset()


def test_the_menu_names_what_is_undone_and_redone(
    menu: UndoMenu, stack: UndoStack, actions: Actions, state: State, qtbot: QtBot
) -> None:
    edit = MarkEdit(Mark.STARRED, frozenset({1, 2, 3}), on=True)
    stack.do(ApplyEdits(state.library, [edit]), partial(step_names.starred, True))
    assert menu.available == {Needs.UNDO, Needs.REDO}  # something is under way
    qtbot.waitUntil(lambda: not stack.is_busy)
    assert actions[Act.UNDO].text() == "&Undo “Star 3 releases”"
    assert actions[Act.UNDO].statusTip() == "Star 3 releases"
    assert menu.available == {Needs.UNDO}
    stack.undo()
    qtbot.waitUntil(lambda: not stack.is_busy)
    assert actions[Act.UNDO].text() == "&Undo"
    assert actions[Act.REDO].text() == "&Redo “Star 3 releases”"
    assert menu.available == {Needs.REDO}


def test_long_names_are_shortened_and_signs_stay_signs(menu: UndoMenu, stack: UndoStack, actions: Actions) -> None:
    stack.add_import(ChangeSet(import_id=1), ("Q&A of the mines.txt",))
    assert actions[Act.UNDO].text() == "&Undo “Import Q&&A of the mines.txt”"
    stack.add_import(ChangeSet(import_id=2), (f"{'long ' * 30}.txt",))
    text = actions[Act.UNDO].text()
    assert len(text) < 60
    assert text.endswith("…”")
    assert actions[Act.UNDO].statusTip().endswith(".txt")
