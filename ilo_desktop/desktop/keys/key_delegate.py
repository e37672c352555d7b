"""How a line of the list of keys is drawn: what it does at the leading edge, its keys as caps at the trailing one."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ilo_desktop.desktop.canvas import Canvas, width_of
from ilo_desktop.desktop.item_option import members
from ilo_desktop.desktop.keys.key_model import Head, Role
from ilo_desktop.desktop.keys.key_rows import KeyRow
from ilo_desktop.desktop.theme import Measure, Theme, Type, font

MARGIN = 24
ROW = 32
_HEAD = 40
_CAP_PADDING = 8
_CAP_LEAST = 28
_CAP_GAP = 6
_BAR = 3


class KeyDelegate(QStyledItemDelegate):
    """Draws heads and rows in the colours of the theme."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _HEAD if isinstance(index.data(Role.LINE), Head) else ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(Role.LINE)
        drawn = members(option)
        canvas = Canvas(painter, drawn.rect, drawn.direction)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Head):
            place = canvas.rect(MARGIN, _HEAD - 28, canvas.area.width() - 2 * MARGIN, 24)
            canvas.words(place, line.words, font(Type.META_STRONG), self._ink("ink2"))
        else:
            self._paint_row(canvas, line, is_current=bool(drawn.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_row(self, canvas: Canvas, row: KeyRow, *, is_current: bool) -> None:
        if is_current:
            canvas.painter.fillRect(canvas.area, self._ink("soft"))
            canvas.painter.fillRect(canvas.rect(0, 0, _BAR, ROW), self._ink("accent"))
        end = MARGIN
        for key in reversed(row.keys):
            width = max(width_of(key, font(Type.META_MEDIUM)) + 2 * _CAP_PADDING, _CAP_LEAST)
            end += width
            self._paint_cap(canvas, canvas.area.width() - end, width, key)
            end += _CAP_GAP
        canvas.words(canvas.between(MARGIN, end + MARGIN), row.does, font(Type.BODY), self._ink("ink"))

    def _paint_cap(self, canvas: Canvas, start: int, width: int, key: str) -> None:
        place = canvas.rect(start, (ROW - Measure.CHIP) // 2, width, Measure.CHIP)
        canvas.painter.setPen(QPen(self._ink("edge"), 1))
        canvas.painter.setBrush(self._ink("bar"))
        outline = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
        canvas.painter.drawRoundedRect(outline, Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)
        canvas.painter.setFont(font(Type.META_MEDIUM))
        canvas.painter.setPen(self._ink("ink"))
        canvas.painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, key)

    def _ink(self, role: str) -> QColor:
        return self._theme.colours.of(role)
