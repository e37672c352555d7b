"""How the list of imports is drawn, and how an import is undone in it by mouse and keyboard."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ilo_desktop.desktop.icons import Icon, pixmap
from ilo_desktop.desktop.importing.history_model import HistoryModel, HistoryRow, Role
from ilo_desktop.desktop.item_option import members
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.theme import Measure, Theme, Type, font
from ilo_desktop.newsroom.release import ImportRecord

MARGIN = 20
_TEXT = 72
_BAR = 3
_ICON = 14
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
        """Undo or redo by a click on the action at the right."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and action_area(self.visualRect(index)).contains(place):
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
        place = event.pos() if is_by_mouse else self.visualRect(index).bottomLeft() + QPoint(_TEXT, 0)
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

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: HistoryRow = index.data(Role.ROW)
        band = Measure.MONTH_BAND if row.heading else 0
        return QSize(self._view.viewport().width(), Measure.ROW_HISTORY + band)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: HistoryRow = index.data(Role.ROW)
        area = members(option).rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.heading:
            self._paint_band(painter, QRect(area.left(), area.top(), area.width(), Measure.MONTH_BAND), row.heading)
        body = area.adjusted(0, area.height() - Measure.ROW_HISTORY, 0, 0)
        is_current = index == self._view.currentIndex()
        self._paint_ground(painter, body, row, is_current=is_current)
        self._paint_words(painter, body, row)
        self._paint_action(painter, body, row, has_ring=is_current and self._view.hasFocus())
        painter.restore()

    def _paint_band(self, painter: QPainter, band: QRect, heading: str) -> None:
        colours = self._theme.colours
        painter.fillRect(band, colours.of("side"))
        painter.setPen(colours.of("ink2"))
        painter.setFont(font(Type.META_STRONG))
        painter.drawText(band.adjusted(MARGIN, 0, -MARGIN, 0), Qt.AlignmentFlag.AlignVCenter, heading)

    def _paint_ground(self, painter: QPainter, body: QRect, row: HistoryRow, *, is_current: bool) -> None:
        colours = self._theme.colours
        if is_current:
            has_focus = self._view.hasFocus()
            painter.fillRect(body, colours.of("soft" if has_focus else "hover"))
            bar = QRect(body.left(), body.top(), _BAR, body.height())
            painter.fillRect(bar, colours.of("accent" if has_focus else "edge"))
        elif not row.heading:
            painter.fillRect(body.left() + _TEXT, body.top(), body.width() - _TEXT, 1, colours.of("line"))

    def _paint_words(self, painter: QPainter, body: QRect, row: HistoryRow) -> None:
        colours = self._theme.colours
        width = body.width() - _TEXT - _ACTION_WIDTH - MARGIN
        first = QRect(body.left() + _TEXT, body.top() + 10, width, 20)
        second = first.translated(0, 20)
        painter.setFont(font(Type.BODY))
        painter.setPen(colours.of("ink2"))
        painter.drawText(first.translated(MARGIN - _TEXT, 0), Qt.AlignmentFlag.AlignVCenter, row.time)
        painter.setPen(colours.of("ink2" if row.is_undone else "ink"))
        _draw_elided(painter, first, font(Type.BODY if row.is_undone else Type.BODY_STRONG), row.title)
        painter.setPen(colours.of("ink2"))
        if row.is_undone:
            picture = pixmap(Icon.UNDO, colours.ink2, _ICON, self._view.devicePixelRatio())
            painter.drawPixmap(second.left(), second.center().y() - _ICON // 2 + 1, picture)
            second.adjust(_ICON + 6, 0, 0, 0)
        _draw_elided(painter, second, font(Type.BODY), row.outcome)

    def _paint_action(self, painter: QPainter, body: QRect, row: HistoryRow, *, has_ring: bool) -> None:
        colours = self._theme.colours
        area = action_area(body)
        text, icon = (self.tr("Redo"), Icon.REDO) if row.is_undone else (self.tr("Undo"), Icon.UNDO)
        picture = pixmap(icon, colours.accent, _ICON, self._view.devicePixelRatio())
        painter.drawPixmap(area.left() + 10, area.center().y() - _ICON // 2 + 1, picture)
        painter.setPen(colours.of("accent"))
        painter.setFont(font(Type.BODY_MEDIUM))
        painter.drawText(area.adjusted(10 + _ICON + 8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        if has_ring:
            painter.setPen(QPen(colours.of("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area), Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)


def action_area(row: QRect) -> QRect:
    """Return where the action of a row is."""
    body = row.adjusted(0, row.height() - Measure.ROW_HISTORY, 0, 0)
    area = QRect(0, 0, _ACTION_WIDTH, _ACTION_HEIGHT)
    area.moveCenter(body.center())
    area.moveRight(body.right() - MARGIN)
    return area


def _draw_elided(painter: QPainter, place: QRect, face: QFont, text: str) -> None:
    painter.setFont(face)
    shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
