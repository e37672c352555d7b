"""A button that opens a menu, drawn with a chevron."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QToolButton, QWidget

from ilo_desktop.desktop.icons import Icon, pixmap
from ilo_desktop.desktop.theme import Measure, Theme

ICON_PX = 16
_CHEVRON_PX = 12
_PADDING_PX = 8
_GAP_PX = 6


class MenuButton(QToolButton):
    """A button that opens a menu: icon, words where there is room, and a chevron."""

    def __init__(self, theme: Theme, parent: QWidget | None, height_px: int = Measure.FIELD) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height_px = height_px
        self.setFixedHeight(height_px)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(ICON_PX, ICON_PX))

    def sizeHint(self) -> QSize:
        """Fit what is drawn."""
        return QSize(self.width_with_words() if self._has_words() else self.width_without_words(), self._height_px)

    def width_without_words(self) -> int:
        """Return the width of the icon and the chevron."""
        return 2 * _PADDING_PX + ICON_PX + _GAP_PX + _CHEVRON_PX

    def width_with_words(self) -> int:
        """Return the width with the words, whether they are shown or not."""
        return self.width_without_words() + self.fontMetrics().horizontalAdvance(self.text()) + _GAP_PX

    def set_words_shown(self, is_shown: bool) -> None:
        """Show the button with its words, or as an icon alone."""
        styles = Qt.ToolButtonStyle
        self.setToolButtonStyle(styles.ToolButtonTextBesideIcon if is_shown else styles.ToolButtonIconOnly)
        self.updateGeometry()

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
            self.icon().paint(painter, self._place(_PADDING_PX, ICON_PX), mode=mode)
            if self._has_words():
                painter.setPen(QColor(colours.ink if self.isEnabled() else colours.ink3))
                left = _PADDING_PX + ICON_PX + _GAP_PX
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
