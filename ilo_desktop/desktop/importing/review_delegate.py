"""How a row of the review is drawn: tick box, badge, headline with date, and why below it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from ilo_desktop.desktop.icons import pixmap
from ilo_desktop.desktop.importing.groups import Group, look, word
from ilo_desktop.desktop.importing.review_model import Column, ReviewRow, Role
from ilo_desktop.desktop.importing.tick_box import draw_tick_box
from ilo_desktop.desktop.item_option import members
from ilo_desktop.desktop.theme import Measure, Theme, Type, font

MARGIN = 20
TICK_WIDTH = MARGIN + Measure.TICK + 12
VERDICT_WIDTH = 148
_BAR = 3
_ICON = 14
_BADGE_SIDE = 8
_RIGHT = 20
_GAP = 20


class ReviewDelegate(QStyledItemDelegate):
    """Draws the cells of a row so that they look like one."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: ReviewRow = index.data(Role.ROW)
        area = members(option).rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, index)
        is_current = index.row() == self._view.currentIndex().row()
        if index.column() == Column.TICK:
            self._paint_tick(painter, area, row)
        elif index.column() == Column.VERDICT:
            self._paint_badge(painter, area, row.group, is_current=is_current)
        else:
            self._paint_release(painter, area, row, is_current=is_current)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        colours = self._theme.colours
        if index.row() == self._view.currentIndex().row():
            has_focus = self._view.hasFocus()
            painter.fillRect(area, colours.of("soft" if has_focus else "hover"))
            if index.column() == Column.TICK:
                bar = QRect(area.left(), area.top(), _BAR, area.height())
                painter.fillRect(bar, colours.of("accent" if has_focus else "edge"))
        elif index.column() != Column.TICK:
            painter.fillRect(area.left(), area.bottom(), area.width(), 1, colours.of("line"))

    def _paint_tick(self, painter: QPainter, area: QRect, row: ReviewRow) -> None:
        box = QRect(area.left() + MARGIN, area.center().y() - Measure.TICK // 2 + 1, Measure.TICK, Measure.TICK)
        states = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}
        state = states[row.tick] if row.tick is not None else None
        draw_tick_box(painter, box, self._theme.colours, state, self._view.devicePixelRatio())

    def _paint_badge(self, painter: QPainter, area: QRect, group: Group, *, is_current: bool) -> None:
        colours, shown, label = self._theme.colours, look(group), font(Type.META_MEDIUM)
        text = word(group)
        width = 2 * _BADGE_SIDE + _ICON + 4 + QFontMetrics(label).horizontalAdvance(text)
        badge = QRect(area.left(), area.center().y() - Measure.CHIP // 2 + 1, width, Measure.CHIP)
        painter.setPen(Qt.PenStyle.NoPen)
        would_vanish = is_current and shown.ground in ("soft", "hover")  # the current row's own grounds
        painter.setBrush(colours.of("ground" if would_vanish else shown.ground))
        painter.drawRoundedRect(badge, Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)
        ink = colours.of(shown.ink)
        picture = pixmap(shown.icon, ink.name(), _ICON, self._view.devicePixelRatio())
        painter.drawPixmap(badge.left() + _BADGE_SIDE, badge.top() + (badge.height() - _ICON) // 2, picture)
        painter.setPen(ink)
        painter.setFont(label)
        place = badge.adjusted(_BADGE_SIDE + _ICON + 4, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_release(self, painter: QPainter, area: QRect, row: ReviewRow, *, is_current: bool) -> None:
        colours = self._theme.colours
        place = area.adjusted(0, 0, -_RIGHT, 0)
        first = QRect(place.left(), area.top() + 9, place.width(), 20)
        second = QRect(place.left(), area.top() + 29, place.width(), 18)
        comes_in = row.tick or row.group is Group.SAME
        date_width = 0
        if row.day:
            painter.setFont(font(Type.META))
            painter.setPen(colours.of("ink2"))
            painter.drawText(first, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.day)
            date_width = QFontMetrics(painter.font()).horizontalAdvance(row.day) + _GAP
        painter.setPen(colours.of("ink" if comes_in else "ink2"))
        headline = font(Type.BODY_MEDIUM)
        _draw_elided(painter, first.adjusted(0, 0, -date_width, 0), headline, row.headline)
        painter.setPen(colours.of("ink2" if is_current else "ink3"))
        _draw_elided(painter, second, font(Type.META), row.why)


def _draw_elided(painter: QPainter, place: QRect, text_font: QFont, text: str) -> None:
    painter.setFont(text_font)
    shown = QFontMetrics(text_font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
