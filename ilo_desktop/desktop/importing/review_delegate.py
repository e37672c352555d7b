"""How a row of the review is drawn: tick box, badge, headline with date; below it why, and where it was found."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from ilo_desktop.desktop.canvas import Canvas, width_of
from ilo_desktop.desktop.direction import is_right_to_left
from ilo_desktop.desktop.icons import Icon
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
_SIGN_GAP = 4
_WORDS_GAP = 10
#: What the source takes of its line at most.
_SOURCE_SHARE = 0.42


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
        self._paint_line_below(canvas.part(canvas.rect(0, 29, width, 18)), row, is_current=is_current)

    def _paint_line_below(self, line: Canvas, row: ReviewRow, *, is_current: bool) -> None:
        """Say whether it is worth a look, why it has its verdict and, at the end, where it was found."""
        colours, face = self._theme.colours, font(Type.META)
        ink, width = colours.of("ink2" if is_current else "ink3"), line.area.width()
        start = self._paint_doubts(line, row) if row.is_for_a_look else 0
        source = _cut_in_the_middle(row.source, int(width * _SOURCE_SHARE))
        source_width = width_of(source, face)
        line.words(line.between(width - source_width, 0), source, face, ink, at_end=True)
        room = line.between(start, source_width + _GAP if source else 0)
        is_mixed = is_right_to_left(row.headline) is not is_right_to_left(row.why)
        line.text(room, row.why, face, ink, beside="" if is_mixed or start else row.headline)

    def _paint_doubts(self, line: Canvas, row: ReviewRow) -> int:
        """Draw the sign of what is worth a look, with words; return where what follows begins."""
        face, ink = font(Type.META_MEDIUM), self._theme.colours.of("warn")
        line.icon(line.square(0, _ICON), Icon.FLAG, ink)
        if not row.doubts:
            return _ICON + _SIGN_GAP
        width = min(width_of(row.doubts, face), line.area.width() // 2)
        line.words(line.rect(_ICON + _SIGN_GAP, 0, width, line.area.height()), row.doubts, face, ink)
        return _ICON + _SIGN_GAP + width + _WORDS_GAP


@lru_cache(maxsize=1)
def _widest_day(_locale: str, _face: str) -> int:
    """Return the width of the dates' column, so that headlines end, or begin, at one edge."""
    return max(width_of(medium_day(date(2023, month, 28)), font(Type.META)) for month in range(1, 13))


def _cut_in_the_middle(source: str, width: int) -> str:
    """Return a document with its place so that both ends are seen."""
    return QFontMetricsF(font(Type.META)).elidedText(source, Qt.TextElideMode.ElideMiddle, width)


def _badge_width(group: Group) -> int:
    return _BADGE_TEXT + width_of(word(group), font(Type.META_MEDIUM)) + _BADGE_SIDE
