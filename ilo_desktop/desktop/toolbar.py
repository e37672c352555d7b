"""The bar at the head of the window: import and print with their menus, the search, the theme, the preferences."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStyle, QStyleOptionToolButton, QToolButton, QWidget

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.icons import Icon, icon, pixmap
from ilo_desktop.desktop.search_box import SearchBox
from ilo_desktop.desktop.theme import Measure, Theme, Type, font

_ICON_PX = 16
_MARGIN = 8  # a button has as much around its icon, which stands over those of the sidebar
_CHEVRON_PX = 12
_PADDING_PX = 8
_GAP_PX = 6


class _MenuButton(QToolButton):
    """A button that opens a menu: icon, words where there is room, and a chevron."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self) -> QSize:
        """Fit what is drawn."""
        words = self.fontMetrics().horizontalAdvance(self.text()) + _GAP_PX if self._has_words() else 0
        return QSize(2 * _PADDING_PX + _ICON_PX + words + _GAP_PX + _CHEVRON_PX, Measure.FIELD)

    def minimumSizeHint(self) -> QSize:
        """Fit what is drawn."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button's ground, then icon, words and chevron in the direction of the text."""
        with QPainter(self) as painter:
            option = QStyleOptionToolButton()
            self.initStyleOption(option)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelButtonTool, option, painter, self)
            colours = self._theme.colours
            mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
            self.icon().paint(painter, self._place(_PADDING_PX, _ICON_PX), mode=mode)
            if self._has_words():
                painter.setPen(QColor(colours.ink if self.isEnabled() else colours.ink3))
                left = _PADDING_PX + _ICON_PX + _GAP_PX
                room = self._place(left, self.width() - left - _CHEVRON_PX - _GAP_PX, self.height())
                side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
                flags = QStyle.visualAlignment(self.layoutDirection(), side)
                painter.drawText(room, flags, self.text())
            colour = colours.ink2 if self.isEnabled() else colours.ink3
            mark = pixmap(Icon.CHEVRON_DOWN, colour, _CHEVRON_PX, self.devicePixelRatioF())
            painter.drawPixmap(self._place(self.width() - _PADDING_PX - _CHEVRON_PX, _CHEVRON_PX), mark)

    def _has_words(self) -> bool:
        return self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon

    def _place(self, left: int, width: int, height: int | None = None) -> QRect:
        height = width if height is None else height
        room = QRect(left, (self.height() - height) // 2, width, height)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), room)


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
        at_end = [self._icon_button(actions[act]) for act in (Act.TOGGLE_THEME, Act.PREFERENCES)]
        self._buttons = QWidget(self)
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(0)
        buttons.addWidget(self._import)
        buttons.addWidget(self._print)
        buttons.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        layout.setSpacing(0)
        layout.addWidget(self._buttons)
        layout.addWidget(search)
        layout.addStretch(1)
        for button in at_end:
            layout.addWidget(button)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_search_place(self, left_px: int, width_px: int) -> None:
        """Put the search box where the list's text begins."""
        self._buttons.setFixedWidth(max(left_px - _MARGIN, self._buttons.minimumSizeHint().width() + 12))
        self._search.setFixedWidth(width_px)

    def set_words_shown(self, is_shown: bool) -> None:
        """Show the buttons with their words, or as icons alone."""
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if is_shown else Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in (self._import, self._print):
            button.setToolButtonStyle(style)
            button.updateGeometry()

    def _icon_button(self, action: QAction) -> QToolButton:
        """Make a button that shows an action's icon alone."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(action.text().replace("&", "").rstrip(" …"))
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        return button

    def _menu_button(self, text: str, actions: Sequence[QAction]) -> QToolButton:
        """Make a button that does the first action, with all of them in its menu."""
        button = _MenuButton(self._theme, self)
        button.setText(text)
        button.setFont(font(Type.BODY_MEDIUM))
        button.setAccessibleName(text)
        button.setToolTip(actions[0].toolTip())
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setFixedHeight(Measure.FIELD)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.addActions(actions)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @Slot()
    def _on_theme_changed(self) -> None:
        colours = self._theme.colours
        self._import.setIcon(icon(Icon.IMPORT, colours, size_px=_ICON_PX))
        self._print.setIcon(icon(Icon.PRINT, colours, size_px=_ICON_PX))
