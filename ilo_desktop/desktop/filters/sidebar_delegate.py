"""How a row of the sidebar is drawn: icon or chevron, label, count at the right, the ground of what is in force."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ilo_desktop.desktop.filters.sidebar_model import Force, Role, Row, RowKind
from ilo_desktop.desktop.icons import Icon, pixmap
from ilo_desktop.desktop.item_option import members
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.theme import Measure, Theme, Type, font
from ilo_desktop.newsroom.query import State

_SIDE = 8  # from the pane's edge to the ground of a row
_MARGIN = 16  # from the pane's edge to icon and count
_TEXT = 28
_TEXT_BESIDE_ICON = 40
_MARK = 12  # chevron and minus sign, before the text
_GAP = 12  # above a section, and between label and count
_TOP = 8
_ICONS = {"": Icon.INBOX, State.UNREAD: Icon.UNREAD, State.STARRED: Icon.STAR_ON}


class SidebarDelegate(QStyledItemDelegate):
    """Draws rows of the view's width; ``shows_focus`` says whether the current row has a ring."""

    def __init__(self, theme: Theme, shows_focus: Callable[[], bool], view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self._shows_focus = shows_focus
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: Row = index.data(Role.ROW)
        has_icon = row.kind in (RowKind.ALL, RowKind.STATE)
        height = Measure.ROW_SIDEBAR_ICON if has_icon else Measure.ROW_SIDEBAR
        return QSize(self._view.viewport().width(), height + _gap_above(row))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(Role.ROW)
        area = members(option).rect.adjusted(0, _gap_above(row), 0, 0)
        ground = area.adjusted(_SIDE, 0, -_SIDE, 0)
        state = members(option).state
        is_current = index == self._view.currentIndex() and self._shows_focus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, ground, row, is_hovered=bool(state & QStyle.StateFlag.State_MouseOver))
        if is_current:
            self._paint_ring(painter, ground)
        if row.kind is RowKind.SECTION:
            self._paint_section(painter, area, row, is_open=bool(state & QStyle.StateFlag.State_Open))
        else:
            self._paint_value(painter, area, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, ground: QRect, row: Row, *, is_hovered: bool) -> None:
        colours = self._theme.colours
        if row.force is Force.NONE and not is_hovered:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.of("hover" if row.force is Force.NONE else "soft"))
        painter.drawRoundedRect(ground, Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)

    def _paint_ring(self, painter: QPainter, ground: QRect) -> None:
        pen = painter.pen()
        pen.setColor(self._theme.colours.of("accent"))
        pen.setWidth(2)
        pen.setStyle(Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)

    def _paint_section(self, painter: QPainter, area: QRect, row: Row, *, is_open: bool) -> None:
        chevron = Icon.CHEVRON_DOWN if is_open else Icon.CHEVRON_RIGHT
        self._paint_mark(painter, area, chevron)
        painter.setFont(font(Type.META_STRONG))
        painter.setPen(self._theme.colours.of("ink3"))
        painter.drawText(area.adjusted(_TEXT, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, row.label)

    def _paint_value(self, painter: QPainter, area: QRect, row: Row) -> None:
        colours = self._theme.colours
        left = _TEXT
        if row.kind in (RowKind.ALL, RowKind.STATE):
            left = _TEXT_BESIDE_ICON
            self._paint_icon(painter, area, row)
        if row.force is Force.EXCLUDED:
            self._paint_mark(painter, area, Icon.MINUS)
        is_strong = row.force is Force.WANTED
        count_width = self._paint_count(painter, area, row, is_strong=is_strong)
        label = font(Type.BODY_STRONG if is_strong else Type.BODY)
        label.setStrikeOut(row.force is Force.EXCLUDED)
        painter.setFont(label)
        painter.setPen(colours.of(_label_role(row)))
        place = area.adjusted(left, 0, -_MARGIN - count_width, 0)
        text = QFontMetrics(label).elidedText(row.label, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_count(self, painter: QPainter, area: QRect, row: Row, *, is_strong: bool) -> int:
        """Draw the count and return the width that it takes from the label."""
        if row.count is None:
            return 0
        count = font(Type.META_STRONG if is_strong else Type.META)
        painter.setFont(count)
        painter.setPen(self._theme.colours.of(_count_role(row)))
        text = number(row.count)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(area.adjusted(0, 0, -_MARGIN, 0), right, text)
        return QFontMetrics(count).horizontalAdvance(text) + _GAP

    def _paint_icon(self, painter: QPainter, area: QRect, row: Row) -> None:
        role = "star" if row.value == State.STARRED else "accent" if row.force is Force.WANTED else "ink2"
        self._draw(painter, _ICONS[row.value], role, QRect(_MARGIN, area.center().y() - 7, 16, 16))

    def _paint_mark(self, painter: QPainter, area: QRect, mark: Icon) -> None:
        role = "ink2" if mark is Icon.MINUS else "ink3"
        self._draw(painter, mark, role, QRect(_SIDE + 4, area.center().y() - 5, _MARK, _MARK))

    def _draw(self, painter: QPainter, icon: Icon, role: str, place: QRect) -> None:
        painter.drawPixmap(
            place, pixmap(icon, self._theme.colours.of(role).name(), place.width(), self._view.devicePixelRatio())
        )


def _gap_above(row: Row) -> int:
    return {RowKind.SECTION: _GAP, RowKind.ALL: _TOP}.get(row.kind, 0)


def _label_role(row: Row) -> str:
    if row.force is Force.WANTED:
        return "accent"
    if row.force is Force.EXCLUDED:
        return "ink2"
    return "ink3" if row.kind is RowKind.MORE or row.count == 0 else "ink"


def _count_role(row: Row) -> str:
    return {Force.WANTED: "accent", Force.EXCLUDED: "ink2", Force.NONE: "ink3"}[row.force]
