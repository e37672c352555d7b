"""The rounded marks behind words that are searched for, alike in list and text."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLine

from ilo_desktop.desktop.theme import Measure

Span = tuple[int, int]
_REACH_PX = 1.5
_RIM_PX = 2
# Above and below the baseline, as parts of the size of the type.
_ABOVE = 0.94
_BELOW = 0.28


def mark_rect(line: QTextLine, span: Span, font_px: int) -> QRectF:
    """Return where the mark of a span (positions in the line's text) lies, in the layout's coordinates."""
    # The far side of the last letter, not the near side of the next: where writing directions meet they differ.
    ends = (
        line.cursorToX(span[0], QTextLine.Edge.Leading),
        line.cursorToX(span[1] - 1, QTextLine.Edge.Trailing),
    )
    left, right = min(map(_x, ends)), max(map(_x, ends))
    top = line.y() + line.ascent() - _ABOVE * font_px
    return QRectF(left - _REACH_PX, top, right - left + 2 * _REACH_PX, (_ABOVE + _BELOW) * font_px)


def draw_mark(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Draw a mark; the words go over it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, Measure.RADIUS_MARK, Measure.RADIUS_MARK)
    painter.restore()


def draw_current_mark(painter: QPainter, rect: QRectF, colour: QColor, rim: QColor) -> None:
    """Draw the mark that was gone to: it has a rim, and is told from the others without its colour."""
    draw_mark(painter, rect, colour)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(rim, _RIM_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), Measure.RADIUS_MARK, Measure.RADIUS_MARK)
    painter.restore()


def _x(place: object) -> float:
    # PySide gives the x alone, or with the position that it was moved to.
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]  # a pair, whatever the stubs say
