"""How a row of a picker is drawn: tick box, tag, and at the end what else is said of it."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ilo_desktop.desktop.canvas import Canvas, width_of
from ilo_desktop.desktop.icons import Icon
from ilo_desktop.desktop.item_option import members
from ilo_desktop.desktop.tagging.choice_model import Role
from ilo_desktop.desktop.theme import Measure, Theme, Type, font
from ilo_desktop.desktop.tick_box import draw_tick_box

ROW_PX = 28
_START = 8
_TEXT = _START + Measure.TICK + 8
_END = 12
_GAP = 12


class ChoiceDelegate(QStyledItemDelegate):
    """Draws rows of one height; the row that Return acts on has the soft ground."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, ROW_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, style = self._theme.colours, members(option)
        canvas = Canvas(painter, style.rect, style.direction)
        tick: Qt.CheckState | None = index.data(Qt.ItemDataRole.CheckStateRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(style.state & QStyle.StateFlag.State_Selected)
        if is_current or style.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.of("soft" if is_current else "hover"))
            painter.drawRoundedRect(QRectF(style.rect), Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)
        box = canvas.square(_START, Measure.TICK)
        end = _END
        if tick is None:
            canvas.icon(box, Icon.PLUS, colours.of("ink2"))
        else:
            draw_tick_box(canvas, box, colours, tick)
            more, face = str(index.data(Role.END)), font(Type.META)
            ink = colours.of("ink2" if is_current else "ink3")
            canvas.words(canvas.between(_TEXT, _END), more, face, ink, at_end=True)
            end += width_of(more, face) + _GAP
        canvas.words(canvas.between(_TEXT, end), str(index.data()), font(Type.BODY), colours.of("ink"))
        painter.restore()
