"""How a row of the sidebar is drawn: icon or chevron, label, count at the end, the ground of what is in force."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ilo_desktop.desktop.canvas import Canvas, width_of
from ilo_desktop.desktop.filters.sidebar_rows import Force, Role, Row, RowKind
from ilo_desktop.desktop.icons import Icon
from ilo_desktop.desktop.item_option import members
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.theme import Measure, Theme, Type, font
from ilo_desktop.newsroom.query import State

_GROUND_START = 8
_GROUND_END = 8  # the handle of the scroll bar lies beside the grounds, not on them
_START = 16  # where an icon begins
_END = _GROUND_END + 8  # where a count ends
_TEXT = 28
_TEXT_BESIDE_ICON = 40
_INDENT = 16  # of values within a value
_ICON = 16
_MARK = 12  # chevron and minus sign, before the text
_DOT = 6  # after the label of what holds something in force
_GAP = 12  # above a section, and between label and count
_TOP = 8
_BUTTON = 28  # the place of a section's button, up to the trailing edge
_HEIGHTS = {
    RowKind.ALL: Measure.ROW_SIDEBAR_ICON,
    RowKind.STATE: Measure.ROW_SIDEBAR_ICON,
    RowKind.SEARCH: Measure.FIELD_SMALL + 6,
}
_ICONS = {
    "": Icon.INBOX,
    State.UNREAD: Icon.UNREAD,
    State.STARRED: Icon.STAR_ON,
    State.EDITED: Icon.PENCIL,
    State.DELETED: Icon.BIN,
    State.LIKELY: Icon.DUPLICATE,
}


class RowPart(Enum):
    """What is clicked in a row."""

    FOLD = auto()  # the chevron of a value that holds others
    MENU = auto()  # the button of a section
    ROW = auto()


def part_at(row: Row, area: QRect, place: QPoint, direction: Qt.LayoutDirection) -> RowPart:
    """Return what is at a place of a row."""
    across = place.x() - area.left() if direction is Qt.LayoutDirection.LeftToRight else area.right() - place.x()
    if row.kind is RowKind.VALUE and row.is_open is not None and across < _TEXT:
        return RowPart.FOLD
    return RowPart.MENU if row.kind is RowKind.SECTION and across >= area.width() - _BUTTON else RowPart.ROW


class SidebarDelegate(QStyledItemDelegate):
    """Draws rows of the view's width; ``shows_focus`` says whether the current row has a ring."""

    def __init__(self, theme: Theme, shows_focus: Callable[[], bool], view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self._shows_focus = shows_focus
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: Row = index.data(Role.ROW)
        height = _HEIGHTS.get(row.kind, Measure.ROW_SIDEBAR)
        return QSize(self._view.viewport().width(), height + _gap_above(row))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(Role.ROW)
        area = members(option).rect.adjusted(0, _gap_above(row), 0, 0)
        canvas = Canvas(painter, area, members(option).direction)
        ground = canvas.between(_GROUND_START, _GROUND_END)
        state = members(option).state
        is_current = index == self._view.currentIndex() and self._shows_focus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, ground, row, is_hovered=bool(state & QStyle.StateFlag.State_MouseOver))
        if is_current:
            self._paint_ring(painter, ground)
        if row.is_open is not None:
            self._paint_fold(canvas, row)
        if row.kind is RowKind.SECTION:
            self._paint_section(canvas, row, has_button=is_current or bool(state & QStyle.StateFlag.State_MouseOver))
        elif row.kind is not RowKind.SEARCH:
            self._paint_value(canvas, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, ground: QRect, row: Row, *, is_hovered: bool) -> None:
        if row.force is Force.NONE and not is_hovered:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colours.of("hover" if row.force is Force.NONE else "soft"))
        painter.drawRoundedRect(ground, Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)

    def _paint_ring(self, painter: QPainter, ground: QRect) -> None:
        painter.setPen(QPen(self._theme.colours.of("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)

    def _paint_fold(self, canvas: Canvas, row: Row) -> None:
        chevron = Icon.CHEVRON_DOWN if row.is_open else Icon.CHEVRON_RIGHT
        canvas.icon(fold_mark(canvas), chevron, self._ink("ink3"), points_onward=not row.is_open)

    def _paint_section(self, canvas: Canvas, row: Row, *, has_button: bool) -> None:
        self._paint_words(canvas, row, _TEXT, _BUTTON if has_button else _END, font(Type.META_STRONG), "ink3")
        if has_button:
            place = canvas.between(canvas.area.width() - _BUTTON, _END - 4)
            icon = QRect(0, 0, _ICON, _ICON)
            icon.moveCenter(place.center())
            canvas.icon(icon, Icon.MORE, self._ink("ink2"))

    def _paint_words(self, canvas: Canvas, row: Row, start: int, end: int, face: QFont, role: str) -> None:
        """Write the label; after it comes a dot where something is in force that is folded up."""
        has_dot = row.has_force_within and not row.is_open
        room = canvas.between(start, end + (2 * _DOT + _GAP if has_dot else 0))
        canvas.words(room, row.label, face, self._ink(role))
        if has_dot:
            canvas.painter.setPen(Qt.PenStyle.NoPen)
            canvas.painter.setBrush(self._ink("accent"))
            after = start + min(width_of(row.label, face), room.width()) + _DOT
            canvas.painter.drawEllipse(canvas.square(after, _DOT))

    def _paint_value(self, canvas: Canvas, row: Row) -> None:
        colours = self._theme.colours
        start = _TEXT + _INDENT * row.depth
        if row.kind in (RowKind.ALL, RowKind.STATE):
            start = _TEXT_BESIDE_ICON
            canvas.icon(canvas.square(_START, _ICON), _ICONS[row.value], colours.of(_icon_role(row)))
        if row.force is Force.EXCLUDED:
            place = fold_mark(canvas) if row.is_open is None and not row.depth else canvas.square(start, _MARK)
            start = start if place == fold_mark(canvas) else start + _INDENT
            canvas.icon(place, Icon.MINUS, colours.of("ink2"))
        is_strong = row.force is Force.WANTED
        count_width = self._paint_count(canvas, row, is_strong=is_strong)
        label = font(Type.BODY_STRONG if is_strong else Type.BODY)
        label.setStrikeOut(row.force is Force.EXCLUDED)
        self._paint_words(canvas, row, start, _END + count_width, label, _label_role(row))

    def _ink(self, role: str) -> QColor:
        return self._theme.colours.of(role)

    def _paint_count(self, canvas: Canvas, row: Row, *, is_strong: bool) -> int:
        """Draw the count and return the width that it takes from the label."""
        if row.count is None:
            return 0
        face = font(Type.META_STRONG if is_strong else Type.META)
        text = number(row.count)
        ink = self._theme.colours.of(_count_role(row))
        canvas.words(canvas.between(_START, _END), text, face, ink, at_end=True)
        return width_of(text, face) + _GAP


def fold_mark(canvas: Canvas) -> QRect:
    """Return the place of what stands before a row's text."""
    return canvas.square(_GROUND_START + 4, _MARK)


def _gap_above(row: Row) -> int:
    return {RowKind.SECTION: _GAP, RowKind.ALL: _TOP}.get(row.kind, 0)


def _icon_role(row: Row) -> str:
    if row.value == State.STARRED:
        return "star"
    return "accent" if row.force is Force.WANTED else "ink2"


def _label_role(row: Row) -> str:
    if row.force is Force.WANTED or row.kind is RowKind.OFFER:
        return "accent"
    if row.force is Force.EXCLUDED:
        return "ink2"
    if row.kind is RowKind.VIEW and row.count is None:
        return "ink3"
    return (
        "ink3" if row.kind in (RowKind.MORE, RowKind.FEWER, RowKind.HINT, RowKind.NOTHING) or row.count == 0 else "ink"
    )


def _count_role(row: Row) -> str:
    return {Force.WANTED: "accent", Force.EXCLUDED: "ink2", Force.NONE: "ink3"}[row.force]
