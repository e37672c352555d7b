"""Paints the rows of the release list: month band, day gutter, lines with marks, star and note."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ilo_desktop.desktop.icons import Icon, pixmap
from ilo_desktop.desktop.item_option import members
from ilo_desktop.desktop.model_index import AnyIndex
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.release_list.band import month_words, paint_band
from ilo_desktop.desktop.release_list.gutter import under_day, whole_day
from ilo_desktop.desktop.release_list.model import ReleaseModel, Role
from ilo_desktop.desktop.release_list.rows import (
    HEADLINE_LINE_PX,
    ICONS_PX,
    TEXT_LEFT_PX,
    Part,
    RowComposer,
    RowLayout,
    RowSpace,
)
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.theme import Colours, Measure, Theme
from ilo_desktop.newsroom.release import ReleaseRow

if TYPE_CHECKING:
    from ilo_desktop.newsroom.vocabulary_labels import Labels

_DOT_PX = 8
_DOT_CENTRE_PX = 14
_GUTTER_LEFT_PX = 6
_DAY_RIGHT_PX = 52
_ICON_PX = 16
_BAR_PX = 3
_RING_PX = 2
_LAYOUTS_KEPT = 400


class ReleaseDelegate(QStyledItemDelegate):
    """Draws every row; the lines of a row are remembered as long as nothing changes that they depend on."""

    def __init__(self, model: ReleaseModel, state: State, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._state = state
        self._theme = theme
        self._row_px = Measure.ROW
        self._rings_current = False
        self._labels: Labels | None = None
        self._composer: RowComposer | None = None
        self._layouts: OrderedDict[object, RowLayout] = OrderedDict()
        theme.changed.connect(self._on_theme_changed)

    @property
    def composer(self) -> RowComposer:
        """Lays rows out in the theme that is in force."""
        if self._composer is None:
            names = self._labels or self._state.vocabulary
            self._composer = RowComposer(names, self._theme.colours.of("hit_ink"))
        return self._composer

    def set_labels(self, labels: Labels | None) -> None:
        """Name values by these, or (None) by the vocabulary of the open library."""
        self._labels = labels
        self._composer = None
        self._layouts.clear()

    @property
    def row_px(self) -> int:
        """The height of every row."""
        return self._row_px

    def set_row_px(self, height: int) -> None:
        """Lay the rows out for another height."""
        self._row_px = height
        self._layouts.clear()

    def set_rings_current(self, rings: bool) -> None:
        """Draw a ring round the current row, as it is one of several that are selected."""
        self._rings_current = rings

    def layout_of(self, row: ReleaseRow, width_px: int, *, starts_month: bool) -> RowLayout:
        """Return the lines of a row that is ``width_px`` wide."""
        with_kind = self._model.has_several_kinds
        phrases = self._model.phrases
        wanted = (row, width_px, starts_month, with_kind, phrases)
        known = self._layouts.get(wanted)
        if known is None:
            space = RowSpace(width_px, self._row_px, starts_month)
            known = self._layouts[wanted] = self.composer.lay_out(row, space, phrases, with_kind=with_kind)
            if len(self._layouts) > _LAYOUTS_KEPT:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(wanted)
        return known

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Return the one height of all rows."""
        return QSize(members(option).rect.width(), self._row_px)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one row."""
        row = cast("ReleaseRow | None", index.data(Role.ROW))
        starts_month = bool(index.data(Role.STARTS_MONTH))
        brush = _Brush(painter, option, self._theme.colours)
        painter.save()
        if starts_month:
            band = brush.rect(0, 0, brush.width, Measure.MONTH_BAND)
            paint_band(painter, band, month_words(self._model.day_at(index.row())), brush.colours, brush.direction)
        has_line = index.row() > 0 and (bool(brush.bar) or not _is_selected(option, index.row() - 1))
        self._paint_ground(brush, Measure.MONTH_BAND if starts_month else 0, has_line=has_line)
        if row is not None:
            top = RowSpace(brush.width, self._row_px, starts_month).text_top_px
            self._paint_gutter(brush, row, top, repeats_day=bool(index.data(Role.REPEATS_DAY)))
            self._paint_lines(brush, self.layout_of(row, brush.width, starts_month=starts_month))
            self._paint_icons(brush, row, top)
        painter.restore()

    def _paint_ground(self, brush: _Brush, top: int, *, has_line: bool) -> None:
        painter, ground = brush.painter, brush.rect(0, top, brush.width, self._row_px - top)
        if brush.ground:
            painter.fillRect(ground, QColor(brush.ground))
        if top == 0 and has_line and (self._rings_current or not brush.ground):
            line = brush.colours.of("ground" if brush.ground else "line")
            painter.fillRect(brush.rect(TEXT_LEFT_PX, 0, brush.width - TEXT_LEFT_PX, 1), line)
        if brush.bar:
            painter.fillRect(brush.rect(0, top, _BAR_PX, self._row_px - top), QColor(brush.bar))
        if brush.is_current and (self._rings_current or not brush.bar):
            painter.setPen(QPen(brush.colours.of("accent"), _RING_PX, j=Qt.PenJoinStyle.MiterJoin))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(ground.adjusted(1, 1, -1, -1))

    def _paint_gutter(self, brush: _Brush, row: ReleaseRow, top: int, *, repeats_day: bool) -> None:
        if not row.read:
            centre = top + HEADLINE_LINE_PX // 2
            brush.dot(brush.rect(_DOT_CENTRE_PX - _DOT_PX // 2, centre - _DOT_PX // 2, _DOT_PX, _DOT_PX))
        if not self._model.has_months:
            self._paint_whole_day(brush, row, top)
            return
        if row.day is None:
            return
        fonts = self.composer.fonts
        width = _DAY_RIGHT_PX - _GUTTER_LEFT_PX
        day_font, ink = (fonts.repeated_day, brush.faint) if repeats_day else (fonts.day, brush.colours.ink)
        brush.at_end(brush.rect(_GUTTER_LEFT_PX, top, width, HEADLINE_LINE_PX), number(row.day.day), day_font, ink)
        under = brush.rect(_GUTTER_LEFT_PX, top + HEADLINE_LINE_PX, width, HEADLINE_LINE_PX)
        brush.at_end(under, under_day(row), fonts.meta, brush.faint)

    def _paint_whole_day(self, brush: _Brush, row: ReleaseRow, top: int) -> None:
        """Write a day with its month and its year, one below the other: no head over the row tells these."""
        fonts = self.composer.fonts
        day, *under = whole_day(row, fonts.meta, _DAY_RIGHT_PX)
        width = _DAY_RIGHT_PX - _GUTTER_LEFT_PX
        brush.at_end(brush.rect(_GUTTER_LEFT_PX, top, width, HEADLINE_LINE_PX), day, fonts.day, brush.colours.ink)
        for words in under:
            top += HEADLINE_LINE_PX
            brush.at_end(brush.rect(0, top, _DAY_RIGHT_PX, HEADLINE_LINE_PX), words, fonts.meta, brush.faint)

    def _paint_lines(self, brush: _Brush, layout: RowLayout) -> None:
        inks = {Part.HEADLINE: brush.colours.ink, Part.META: brush.faint, Part.EXCERPT: brush.colours.ink2}
        for part, top, line in layout.lines:
            box = brush.rect(TEXT_LEFT_PX, top, round(line.width_px), HEADLINE_LINE_PX)
            brush.painter.setPen(QColor(inks[part]))
            line.draw(brush.painter, QPointF(box.topLeft()), brush.colours.of("hit"))

    def _paint_icons(self, brush: _Brush, row: ReleaseRow, top: int) -> None:
        if row.starred:
            brush.icon(
                brush.rect(brush.width - ICONS_PX, top + 1, _ICON_PX, _ICON_PX), Icon.STAR_ON, brush.colours.star
            )
            top += HEADLINE_LINE_PX + 2
        if row.has_note:
            brush.icon(brush.rect(brush.width - ICONS_PX, top + 1, _ICON_PX, _ICON_PX), Icon.NOTE, brush.colours.ink2)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._composer = None
        self._layouts.clear()


class _Brush:
    """Paints within one row: places count from its leading edge, colours follow its state."""

    def __init__(self, painter: QPainter, style_option: QStyleOptionViewItem, colours: Colours) -> None:
        option = members(style_option)
        self.painter = painter
        self.colours = colours
        self.direction = option.direction
        self._area = option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        has_focus = option.widget is not None and option.widget.hasFocus()
        self.is_current = has_focus and bool(option.state & QStyle.StateFlag.State_HasFocus)
        self.ground = (colours.soft if has_focus else colours.hover) if is_selected else ""
        self.ground = self.ground or (colours.hover if is_hovered else "")
        self.bar = (colours.accent if has_focus else colours.edge) if is_selected else ""
        #: Weekdays, topics, repeated days; on soft the faintest ink would be too faint.
        self.faint = colours.ink2 if self.ground == colours.soft else colours.ink3

    @property
    def width(self) -> int:
        """The width of the row."""
        return self._area.width()

    def rect(self, start: int, top: int, width: int, height: int) -> QRect:
        """Return a place on the device, mirrored where the interface is."""
        logical = QRect(self._area.left() + start, self._area.top() + top, width, height)
        return QStyle.visualRect(self.direction, self._area, logical)

    def at_end(self, rect: QRect, words: str, font: QFont, ink: str) -> None:
        """Write words that end at the trailing edge of a place."""
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        self.painter.setFont(font)
        self.painter.setPen(QColor(ink))
        self.painter.drawText(rect, QStyle.visualAlignment(self.direction, end), words)

    def dot(self, rect: QRect) -> None:
        """Draw the dot of an unread release."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colours.of("accent"))
        self.painter.drawEllipse(QRectF(rect))
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def icon(self, rect: QRect, icon: Icon, colour: str) -> None:
        """Draw an icon."""
        self.painter.drawPixmap(rect, pixmap(icon, colour, _ICON_PX, self.painter.device().devicePixelRatioF()))


def _is_selected(option: QStyleOptionViewItem, row: int) -> bool:
    """Say whether a row is selected; its ground then parts it from the next one, without a line."""
    view = members(option).widget
    return isinstance(view, QAbstractItemView) and view.selectionModel().isRowSelected(row)
