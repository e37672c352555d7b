"""The table of actions: complete, with keys that do not clash, and every action in a menu."""

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

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
    in_menus = {action for menu in window.menuBar().actions() for action in menu.menu().actions()}
    for action in actions.all():
        assert action in in_menus
        assert action.text()
        assert action.toolTip()


def test_mnemonics_of_a_menu_differ() -> None:
    for menu in {row.menu for row in TABLE}:
        letters = [row.text[row.text.index("&") + 1].lower() for row in TABLE if row.menu is menu and "&" in row.text]
        assert len(letters) == len(set(letters)), menu


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
