"""What shows where a drag would be let go: round a row, or between two."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop.theme import Measure, Theme

_LINE_PX = 2
_SIDE_PX = 8


class DropMark(QWidget):
    """Lies over a view's rows, as high as what it shows."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_round(self, row: QRect) -> None:
        """Show a frame round a row."""
        self._show(QRect(_SIDE_PX, row.top(), self._over.width() - 2 * _SIDE_PX, row.height()))

    def show_between(self, row: QRect, *, at_end: bool) -> None:
        """Show a line over a row, or under it."""
        y = row.bottom() + 1 if at_end else row.top()
        self.show_line(y, _SIDE_PX)

    def show_line(self, y: int, side_px: int = 0) -> None:
        """Show a line at a height."""
        top = max(y - _LINE_PX // 2, 0)
        self._show(QRect(side_px, top, self._over.width() - 2 * side_px, _LINE_PX))

    def _show(self, place: QRect) -> None:
        self.setGeometry(place)
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, or the frame."""
        accent = self._theme.colours.of("accent")
        with QPainter(self) as painter:
            if self.height() <= _LINE_PX:
                painter.fillRect(self.rect(), accent)
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(accent, _LINE_PX))
            frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)
