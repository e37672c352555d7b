"""How a row under the search box is drawn: its words, what they mean beside them, and a count at the end."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ilo_desktop.desktop.canvas import Canvas, width_of
from ilo_desktop.desktop.icons import Icon
from ilo_desktop.desktop.item_option import members
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.searching.offer import Offer, Offered
from ilo_desktop.desktop.searching.offer_model import Role
from ilo_desktop.desktop.theme import Measure, Theme, Type, font

ROW_PX = 28
_SIDE = 8
_END = 16  # clear of the scroll bar
_ICON = 14
_GAP = 12
_LEAST_NOTE_PX = 24
_ICONS = {Offered.SEARCH: Icon.HISTORY, Offered.FORGET: Icon.BIN, Offered.HELP: Icon.INFO}


class OfferDelegate(QStyledItemDelegate):
    """Draws rows of one height; the row that Return takes has the soft ground and a bar at its beginning."""

    def __init__(self, theme: Theme, parent: QObject, note_at: int = 0) -> None:
        """``note_at`` is from where on notes stand at least, in pixels."""
        super().__init__(parent)
        self._theme = theme
        self._note_at = note_at

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, ROW_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        offer: Offer = index.data(Role.OFFER)
        style = members(option)
        canvas = Canvas(painter, style.rect, style.direction)
        is_current = bool(style.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_current or style.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colours.of("soft" if is_current else "hover"))
            painter.drawRoundedRect(QRectF(style.rect), Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)
        self._write(canvas, offer, is_current=is_current)
        painter.restore()

    def _write(self, canvas: Canvas, offer: Offer, *, is_current: bool) -> None:
        colours = self._theme.colours
        faint = colours.of("ink2" if is_current else "ink3")
        start, end = _SIDE, _END
        if offer.what in _ICONS:
            canvas.icon(canvas.square(start, _ICON), _ICONS[offer.what], faint)
            start += _ICON + _SIDE
        if offer.count is not None:
            count, face = number(offer.count), font(Type.META)
            canvas.words(canvas.between(start, end), count, face, faint, at_end=True)
            end += width_of(count, face) + _GAP
        face = font(Type.BODY_MEDIUM if offer.what is Offered.FIELD else Type.BODY)
        ink = faint if offer.count == 0 else colours.of("accent" if offer.what is Offered.FIELD else "ink")
        canvas.words(canvas.between(start, end), offer.label, face, ink)
        start = max(start + width_of(offer.label, face) + _GAP, self._note_at)
        if offer.note and canvas.area.width() - start - end > _LEAST_NOTE_PX:
            canvas.words(canvas.between(start, end), offer.note, font(Type.META), faint)
