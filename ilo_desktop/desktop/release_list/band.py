"""The heads of months: painted in the first row of each, and lying over the top of the list."""

from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from ilo_desktop.desktop.release_list.gutter import no_date
from ilo_desktop.desktop.theme import Colours, Measure, Theme, Type, font
from ilo_desktop.desktop.when import month_head

_LEFT_PX = 16


def month_words(day: date | None) -> str:
    """Return the head of a day's month, or what stands over the undated releases."""
    return month_head(day) if day is not None else no_date()


def paint_band(painter: QPainter, rect: QRect, words: str, colours: Colours, direction: Qt.LayoutDirection) -> None:
    """Paint a month's head."""
    painter.fillRect(rect, colours.of("side"))
    painter.setPen(colours.of("ink2"))
    painter.setFont(_font())
    start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    inner = rect.adjusted(_LEFT_PX, 0, -_LEFT_PX, 0)
    painter.drawText(inner, QStyle.visualAlignment(direction, start), words)


def _font() -> QFont:
    return font(Type.META_STRONG)


class MonthOverlay(QWidget):
    """Shows the month at the top of the list, pushed up by the next one; the mouse reaches through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Month at the top of the list"))
        theme.changed.connect(self.update)

    @property
    def words(self) -> str:
        """The month that is shown."""
        return self._words

    def show_month(self, words: str, top_px: int, width_px: int) -> None:
        """Show a month, with the band's upper edge at ``top_px`` (0, or less while the next one pushes)."""
        if words != self._words:
            self._words = words
            self.setAccessibleDescription(words)
            self.update()
        self.setGeometry(0, top_px, width_px, Measure.MONTH_BAND)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the band, with a hairline that parts it from what scrolls under it."""
        with QPainter(self) as painter:
            paint_band(painter, self.rect(), self._words, self._theme.colours, self.layoutDirection())
            painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colours.of("line"))
