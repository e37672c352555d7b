"""The bar at the head of the window: import, print and export with their menus, the search, theme and preferences."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from ilo_desktop.desktop.action_table import Act, Submenu
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.icons import Icon, icon
from ilo_desktop.desktop.menu_button import ICON_PX, MenuButton
from ilo_desktop.desktop.searching.search_box import SearchBox
from ilo_desktop.desktop.theme import Measure, Theme, Type, font

_MARGIN = 8  # a button has as much around its icon, which stands over those of the sidebar
_GAP = 16
#: As wide as three or four conditions.
_SEARCH_PX = 560


class Toolbar(QWidget):
    """Holds the buttons and the search box. In a window that is not wide its buttons have no words."""

    def __init__(self, actions: Actions, search: SearchBox, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._search = search
        self.setFixedHeight(Measure.TOOLBAR)
        self.setProperty("ground", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Toolbar"))
        import_acts = (Act.IMPORT_FILES, Act.IMPORT_FOLDER, Act.IMPORT_PASTE, Act.IMPORTS)
        print_acts = (Act.PRINT_SHOWN, Act.PRINT_SELECTION, Act.PRINT_RELEASE)
        self._import = self._menu_button(self.tr("Import"), [actions[act] for act in import_acts])
        self._print = self._menu_button(self.tr("Print"), [actions[act] for act in print_acts])
        self._export = self._menu_button(self.tr("Export"), [actions[Act.EXPORT]])
        self._export.menu().addMenu(actions.menu_of(Submenu.CITE, self._export))
        self._at_end = [self._icon_button(actions[act]) for act in (Act.TOGGLE_THEME, Act.PREFERENCES)]
        self._buttons = QWidget(self)
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(0)
        buttons.addWidget(self._import)
        buttons.addWidget(self._print)
        buttons.addWidget(self._export)
        buttons.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        layout.setSpacing(0)
        layout.addWidget(self._buttons)
        layout.addWidget(search)
        layout.addStretch(1)
        for button in self._at_end:
            layout.addWidget(button)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_search_place(self, left_px: int, width_px: int) -> None:
        """Put the search box where the list's text begins; wider than that where a whole search can so be read."""
        begins = max(left_px - _MARGIN, self._buttons.minimumSizeHint().width() + 12)
        self._buttons.setFixedWidth(begins)
        ends = sum(button.sizeHint().width() for button in self._at_end)
        room = self.width() - 2 * _MARGIN - begins - ends - _GAP
        self._search.setFixedWidth(max(width_px, min(room, _SEARCH_PX)))

    def set_words_shown(self, is_shown: bool) -> None:
        """Show the buttons with their words, or as icons alone."""
        for button in (self._import, self._print, self._export):
            button.set_words_shown(is_shown)

    def _icon_button(self, action: QAction) -> QToolButton:
        """Make a button that shows an action's icon alone."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(action.text().replace("&", "").rstrip(" …"))
        button.setIconSize(QSize(ICON_PX, ICON_PX))
        return button

    def _menu_button(self, text: str, actions: Sequence[QAction]) -> MenuButton:
        """Make a button that does the first action, with all of them in its menu."""
        button = MenuButton(self._theme, self)
        button.setText(text)
        button.setFont(font(Type.BODY_MEDIUM))
        button.setAccessibleName(text)
        button.setToolTip(actions[0].toolTip())
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.addActions(actions)
        button.setMenu(menu)
        return button

    @Slot()
    def _on_theme_changed(self) -> None:
        colours = self._theme.colours
        self._import.setIcon(icon(Icon.IMPORT, colours, size_px=ICON_PX))
        self._print.setIcon(icon(Icon.PRINT, colours, size_px=ICON_PX))
        self._export.setIcon(icon(Icon.EXPORT, colours, size_px=ICON_PX))
