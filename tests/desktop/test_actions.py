"""The table of actions: complete, with keys that do not clash, and every action in a menu."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop import languages
from ilo_desktop.desktop.action_table import TABLE, Act, Needs
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.theme import DARK, LIGHT


def test_every_action_stands_in_the_table_once() -> None:
    assert Counter(row.act for row in TABLE) == Counter(Act)


def test_no_key_is_given_twice() -> None:
    keys = Counter(QKeySequence(key).toString() for row in TABLE for key in row.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys


def test_every_action_is_in_a_menu_with_text_and_tip(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    actions.fill_menu_bar(window.menuBar())
    in_menus = {action for menu in window.findChildren(QMenu) for action in menu.actions()}
    for action in actions.all():
        assert action in in_menus
        assert action.text()
        assert action.toolTip()


def test_actions_are_enabled_by_need(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    assert not actions[Act.STAR].isEnabled()
    assert actions[Act.QUIT].isEnabled()
    actions.set_available(frozenset({Needs.LIBRARY, Needs.CHOSEN}))
    assert actions[Act.STAR].isEnabled()
    assert not actions[Act.PRINT_SHOWN].isEnabled()


def test_icons_follow_the_colours(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    actions.set_colours(LIGHT)
    light = actions[Act.PRINT_SHOWN].icon().pixmap(16, 16).toImage()
    actions.set_colours(DARK)
    assert actions[Act.PRINT_SHOWN].icon().pixmap(16, 16).toImage() != light


@pytest.mark.parametrize("code", languages.NAMES)
def test_no_two_entries_of_a_menu_have_the_same_letter(code: str, speak: Callable[[str], str], qtbot: QtBot) -> None:
    speak(code)
    bar = QMenuBar()
    qtbot.addWidget(bar)
    Actions(bar).fill_menu_bar(bar)
    for menu in (bar, *bar.findChildren(QMenu)):
        letters = [letter_of(action.text()) for action in menu.actions() if not action.isSeparator()]
        assert "" not in letters, [action.text() for action in menu.actions()]
        assert len(set(letters)) == len(letters), [action.text() for action in menu.actions()]


def letter_of(text: str) -> str:
    """Return the letter that chooses an entry."""
    return text.replace("&&", "").partition("&")[2][:1].lower()
