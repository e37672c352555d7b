"""The list of pages at the left of the preferences."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ilo_desktop.desktop.canvas import Canvas
from ilo_desktop.desktop.focus_ring import BY_KEY
from ilo_desktop.desktop.icons import Icon
from ilo_desktop.desktop.item_option import members
from ilo_desktop.desktop.model_index import AnyIndex
from ilo_desktop.desktop.theme import Measure, Theme, Type, font

_MARGIN_PX = 8
_ICON_AT_PX = 9
_ICON_PX = 16
_WORDS_AT_PX = 32
_RING_PX = 2


class PageList(QListWidget):
    """Names the pages, each with its icon; ``currentRowChanged`` says which one is chosen."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ground", "side")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        self.setMouseTracking(True)
        self._pages = _PageDelegate(theme, self)
        self.setItemDelegate(self._pages)
        theme.changed.connect(self.viewport().update)

    def add_page(self, icon: Icon, name: str) -> None:
        """Add a page at the end."""
        item = QListWidgetItem(name, self)
        item.setData(Qt.ItemDataRole.UserRole, icon)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard came, unless something else shows it."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self._pages.came_by_key = event.reason() in BY_KEY

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the ring as soon as keys are used."""
        self._pages.came_by_key = True
        super().keyPressEvent(event)
        self.viewport().update()


class _PageDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent
        self.came_by_key = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(0, Measure.ROW_SIDEBAR_ICON)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw icon and name, on a ground of their own where the page is shown or the pointer is over it."""
        place, colours = members(option), self._theme.colours
        canvas = Canvas(painter, place.rect, place.direction)
        states = QStyle.StateFlag
        is_shown = bool(place.state & states.State_Selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_shown or place.state & states.State_MouseOver:
            painter.setBrush(colours.of("soft" if is_shown else "hover"))
            painter.drawRoundedRect(place.rect, Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)
        if is_shown and self.came_by_key and self._list.hasFocus():
            painter.setPen(QPen(colours.of("accent"), _RING_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                place.rect.adjusted(1, 1, -1, -1), Measure.RADIUS_CONTROL - 1, Measure.RADIUS_CONTROL - 1
            )
        icon = Icon(index.data(Qt.ItemDataRole.UserRole))
        canvas.icon(canvas.square(_ICON_AT_PX, _ICON_PX), icon, colours.of("accent" if is_shown else "ink2"))
        face = font(Type.BODY_STRONG if is_shown else Type.BODY)
        words = canvas.between(_WORDS_AT_PX, _MARGIN_PX)
        canvas.words(words, str(index.data()), face, colours.of("accent" if is_shown else "ink"))
