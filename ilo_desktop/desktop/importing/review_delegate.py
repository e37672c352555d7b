"""How a row of the review is drawn: tick box, badge, headline with date, and why below it."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from ilo_desktop.desktop.canvas import Canvas, width_of
from ilo_desktop.desktop.direction import is_right_to_left
from ilo_desktop.desktop.importing.groups import Group, look, word
from ilo_desktop.desktop.importing.review_model import Column, ReviewRow, Role
from ilo_desktop.desktop.item_option import members
from ilo_desktop.desktop.theme import Measure, Theme, Type, font
from ilo_desktop.desktop.tick_box import draw_tick_box
from ilo_desktop.desktop.when import medium_day

MARGIN = 20
TICK_WIDTH = MARGIN + Measure.TICK + 12
_BAR = 3
_ICON = 14
_BADGE_SIDE = 8
_BADGE_TEXT = _BADGE_SIDE + _ICON + 4
_BADGE_GAP = 20
_END = 20
_GAP = 20


def verdict_width(groups: Iterable[Group]) -> int:
    """Return the width of a column that holds the badges of these groups, with the gap behind them."""
    return max((_badge_width(group) for group in groups), default=0) + _BADGE_GAP


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
        canvas = Canvas(painter, members(option).rect, members(option).direction)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(canvas, index)
        is_current = index.row() == self._view.currentIndex().row()
        if index.column() == Column.TICK:
            self._paint_tick(canvas, row)
        elif index.column() == Column.VERDICT:
            self._paint_badge(canvas, row.group, is_current=is_current)
        else:
            self._paint_release(canvas, row, is_current=is_current)
        painter.restore()

    def _paint_ground(self, canvas: Canvas, index: QModelIndex | QPersistentModelIndex) -> None:
        colours, area = self._theme.colours, canvas.area
        if index.row() == self._view.currentIndex().row():
            has_focus = self._view.hasFocus()
            canvas.painter.fillRect(area, colours.of("soft" if has_focus else "hover"))
            if index.column() == Column.TICK:
                bar = canvas.rect(0, 0, _BAR, area.height())
                canvas.painter.fillRect(bar, colours.of("accent" if has_focus else "edge"))
        elif index.column() != Column.TICK:
            canvas.painter.fillRect(area.left(), area.bottom(), area.width(), 1, colours.of("line"))

    def _paint_tick(self, canvas: Canvas, row: ReviewRow) -> None:
        states = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}
        state = states[row.tick] if row.tick is not None else None
        draw_tick_box(canvas, canvas.square(MARGIN, Measure.TICK), self._theme.colours, state)

    def _paint_badge(self, canvas: Canvas, group: Group, *, is_current: bool) -> None:
        colours, shown = self._theme.colours, look(group)
        top = (canvas.area.height() - Measure.CHIP) // 2
        badge = canvas.part(canvas.rect(0, top, _badge_width(group), Measure.CHIP))
        canvas.painter.setPen(Qt.PenStyle.NoPen)
        would_vanish = is_current and shown.ground in ("soft", "hover")  # the current row's own grounds
        canvas.painter.setBrush(colours.of("ground" if would_vanish else shown.ground))
        canvas.painter.drawRoundedRect(badge.area, Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)
        ink = colours.of(shown.ink)
        badge.icon(badge.square(_BADGE_SIDE, _ICON), shown.icon, ink)
        badge.words(badge.between(_BADGE_TEXT, 0), word(group), font(Type.META_MEDIUM), ink)

    def _paint_release(self, canvas: Canvas, row: ReviewRow, *, is_current: bool) -> None:
        colours, width = self._theme.colours, canvas.area.width() - _END
        date_width = 0
        if row.day:
            face = font(Type.META)
            canvas.words(canvas.rect(0, 9, width, 20), row.day, face, colours.of("ink2"), at_end=True)
            date_width = max(width_of(row.day, face), _widest_day(QLocale().name(), face.key())) + _GAP
        comes_in = row.tick or row.group is Group.SAME
        headline = canvas.rect(0, 9, width - date_width, 20)
        canvas.text(headline, row.headline, font(Type.BODY_MEDIUM), colours.of("ink" if comes_in else "ink2"))
        ends_at_date = is_right_to_left(row.headline) is not canvas.is_mirrored
        why = canvas.rect(0, 29, width - (date_width if ends_at_date else 0), 18)
        ink = colours.of("ink2" if is_current else "ink3")
        canvas.text(why, row.why, font(Type.META), ink, beside=row.headline)


@lru_cache(maxsize=1)
def _widest_day(_locale: str, _face: str) -> int:
    """Return the width of the dates' column, so that headlines end, or begin, at one edge."""
    return max(width_of(medium_day(date(2023, month, 28)), font(Type.META)) for month in range(1, 13))


def _badge_width(group: Group) -> int:
    return _BADGE_TEXT + width_of(word(group), font(Type.META_MEDIUM)) + _BADGE_SIDE
