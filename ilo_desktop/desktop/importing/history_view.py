"""How the list of imports is drawn, and how an import is undone in it by mouse and keyboard."""

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ilo_desktop.desktop.canvas import Canvas, width_of
from ilo_desktop.desktop.icons import Icon
from ilo_desktop.desktop.importing.history_model import HistoryModel, HistoryRow, Role
from ilo_desktop.desktop.item_option import members
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.theme import Measure, Theme, Type, font
from ilo_desktop.desktop.when import clock
from ilo_desktop.newsroom.release import ImportRecord

MARGIN = 20
_TEXT_FROM = 72
_TIME_GAP = 12
_BAR = 3
_ICON = 14
_FIRST_TOP = 10
_LINE = 20
_ACTION_WIDTH = 84
_ACTION_HEIGHT = 30


class HistoryView(QListView):
    """A list of imports. ``action_requested(ImportRecord)`` is the wish to undo or redo one, by a click on its action,
    by Enter, or from its menu; ``shown_requested(ImportRecord)`` the wish to see its releases.
    """

    action_requested = Signal(object)
    shown_requested = Signal(object)

    def __init__(self, rows: HistoryModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setModel(rows)
        self.setItemDelegate(HistoryDelegate(theme, self))
        self.setAccessibleName(self.tr("Imports"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        SlimScrollBar(self, self.tr("Place in the imports"))
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo or redo the current import by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._act(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Undo or redo by a click on the action at the end of a row."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and action_area(self.visualRect(index), self.layoutDirection()).contains(place):
            self._act(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer in words what can be done with an import."""
        is_by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if is_by_mouse else self.currentIndex()
        record = self._rows.record(index.row())
        if record is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = self.tr("Redo this import") if record.undone_at else self.tr("Undo this import …")
        for text, wish in ((action, self.action_requested), (self.tr("Show its releases"), self.shown_requested)):
            entry = QAction(text, menu)
            entry.setData((wish, record))
            menu.addAction(entry)
        menu.triggered.connect(self._on_menu_triggered)
        place = event.pos() if is_by_mouse else self.visualRect(index).center()
        menu.popup(self.viewport().mapToGlobal(place))

    @Slot(QAction)
    def _on_menu_triggered(self, action: QAction) -> None:
        wish, record = action.data()
        wish.emit(record)

    def _act(self, index: QModelIndex) -> None:
        record: ImportRecord | None = self._rows.record(index.row())
        if record is not None:
            self.action_requested.emit(record)


class HistoryDelegate(QStyledItemDelegate):
    """Draws an import: time, documents, what came in, and its action; over the first of a day the day."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._text = text_left()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: HistoryRow = index.data(Role.ROW)
        band = Measure.MONTH_BAND if row.heading else 0
        return QSize(self._view.viewport().width(), Measure.ROW_HISTORY + band)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: HistoryRow = index.data(Role.ROW)
        canvas = Canvas(painter, members(option).rect, members(option).direction)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.heading:
            self._paint_band(canvas, row.heading)
        action = canvas.part(action_area(canvas.area, members(option).direction))
        canvas = canvas.part(_body(canvas.area))
        is_current = index == self._view.currentIndex()
        self._paint_ground(canvas, row, is_current=is_current)
        self._paint_words(canvas, row)
        self._paint_action(action, row, has_ring=is_current and self._view.hasFocus())
        painter.restore()

    def _paint_band(self, canvas: Canvas, heading: str) -> None:
        colours, width = self._theme.colours, canvas.area.width()
        canvas.painter.fillRect(canvas.rect(0, 0, width, Measure.MONTH_BAND), colours.of("side"))
        place = canvas.rect(MARGIN, 0, width - 2 * MARGIN, Measure.MONTH_BAND)
        canvas.words(place, heading, font(Type.META_STRONG), colours.of("ink2"))

    def _paint_ground(self, canvas: Canvas, row: HistoryRow, *, is_current: bool) -> None:
        colours, height = self._theme.colours, canvas.area.height()
        if is_current:
            has_focus = self._view.hasFocus()
            canvas.painter.fillRect(canvas.area, colours.of("soft" if has_focus else "hover"))
            canvas.painter.fillRect(canvas.rect(0, 0, _BAR, height), colours.of("accent" if has_focus else "edge"))
        elif not row.heading:
            canvas.painter.fillRect(canvas.rect(self._text, 0, canvas.area.width() - self._text, 1), colours.of("line"))

    def _paint_words(self, canvas: Canvas, row: HistoryRow) -> None:
        colours = self._theme.colours
        ink = colours.of("ink2")
        width = canvas.area.width() - self._text - _ACTION_WIDTH - MARGIN
        canvas.words(canvas.rect(MARGIN, _FIRST_TOP, self._text - MARGIN, _LINE), row.time, font(Type.BODY), ink)
        title = font(Type.BODY if row.is_undone else Type.BODY_STRONG)
        place = canvas.rect(self._text, _FIRST_TOP, width, _LINE)
        canvas.words(place, row.title, title, ink if row.is_undone else colours.of("ink"))
        start, second_top = self._text, _FIRST_TOP + _LINE
        if row.is_undone:
            canvas.icon(canvas.rect(self._text, second_top + 4, _ICON, _ICON), Icon.UNDO, ink)
            start += _ICON + 6
        place = canvas.rect(start, second_top, width - start + self._text, _LINE)
        canvas.words(place, row.outcome, font(Type.BODY), ink)

    def _paint_action(self, canvas: Canvas, row: HistoryRow, *, has_ring: bool) -> None:
        accent = self._theme.colours.of("accent")
        text, icon = (self.tr("Redo"), Icon.REDO) if row.is_undone else (self.tr("Undo"), Icon.UNDO)
        canvas.icon(canvas.square(10, _ICON, 1), icon, accent)
        canvas.words(canvas.between(10 + _ICON + 8, 0), text, font(Type.BODY_MEDIUM), accent)
        if has_ring:
            canvas.painter.setPen(QPen(accent, 2))
            canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
            canvas.painter.drawRoundedRect(QRectF(canvas.area), Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)


def text_left() -> int:
    """Return where the words of an import begin, beside its time: "10:02 PM" is wider than "14:02"."""
    times = (clock(datetime(2023, 1, 1, hour, 58, tzinfo=UTC)) for hour in range(24))
    return max(_TEXT_FROM, MARGIN + max(width_of(time, font(Type.BODY)) for time in times) + _TIME_GAP)


def action_area(row: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return where the action of a row is."""
    body = _body(row)
    area = QRect(0, 0, _ACTION_WIDTH, _ACTION_HEIGHT)
    area.moveCenter(body.center())
    area.moveRight(body.right() - MARGIN)
    return QStyle.visualRect(direction, body, area)


def _body(row: QRect) -> QRect:
    """Return a row without the band of its day."""
    return row.adjusted(0, row.height() - Measure.ROW_HISTORY, 0, 0)
