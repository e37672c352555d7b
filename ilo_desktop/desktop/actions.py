"""The actions of the window, made from their table."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ilo_desktop.desktop.action_table import (
    EXCLUSIVE,
    ICONS_ON,
    MENU_TITLES,
    SUBMENU_TITLES,
    TABLE,
    Act,
    Menu,
    Needs,
    Row,
    Submenu,
)
from ilo_desktop.desktop.icons import icon
from ilo_desktop.desktop.theme import Colours


class Actions(QObject):
    """Makes the QActions of the table, keeps their icons in the theme's colours and enables them by need."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {row.act: self._make(row) for row in TABLE}
        for acts in EXCLUSIVE:
            group = QActionGroup(self)
            for act in acts:
                group.addAction(self._actions[act])
        self._available: frozenset[Needs] | None = None
        self.set_available(frozenset({Needs.NOTHING}))

    def __getitem__(self, act: Act) -> QAction:
        return self._actions[act]

    def all(self) -> tuple[QAction, ...]:
        """Return every action, in the order of the table."""
        return tuple(self._actions.values())

    def set_available(self, available: frozenset[Needs]) -> None:
        """Enable the actions whose need is met, and only these."""
        if available == self._available:  # it is asked with each key, and hardly ever another one
            return
        self._available = available
        for row in TABLE:
            self._actions[row.act].setEnabled(row.needs is Needs.NOTHING or row.needs in available)

    def set_colours(self, colours: Colours) -> None:
        """Draw the icons in these colours."""
        for row in TABLE:
            if row.icon is not None:
                on = ICONS_ON.get(row.act)
                filled = (on[0], getattr(colours, on[1])) if on is not None else None
                self._actions[row.act].setIcon(icon(row.icon, colours, on=filled))

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """Put every action into its menu."""
        for menu in Menu:
            made: QMenu = bar.addMenu(QCoreApplication.translate("Actions", MENU_TITLES[menu]))
            made.setToolTipsVisible(True)
            within: set[Submenu] = set()
            for row in TABLE:
                if row.menu is menu and row.submenu not in within:
                    if row.starts_section:
                        made.addSeparator()
                    if row.submenu is None:
                        made.addAction(self._actions[row.act])
                    else:
                        within.add(row.submenu)
                        made.addMenu(self.menu_of(row.submenu, made))

    def menu_of(self, submenu: Submenu, parent: QWidget) -> QMenu:
        """Return a new menu with the actions of a submenu."""
        made = QMenu(QCoreApplication.translate("Actions", SUBMENU_TITLES[submenu]), parent)
        made.setToolTipsVisible(True)
        made.addActions([self._actions[row.act] for row in TABLE if row.submenu is submenu])
        return made

    def _make(self, row: Row) -> QAction:
        made = QAction(QCoreApplication.translate("Actions", row.text), self)
        made.setObjectName(row.act)
        made.setShortcuts([QKeySequence(key) for key in row.keys])
        made.setCheckable(row.is_checkable)
        made.setMenuRole(row.role)
        tip = QCoreApplication.translate("Actions", row.tip)
        keys = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{tip} ({keys})" if keys else tip)
        made.setStatusTip(tip)
        return made
