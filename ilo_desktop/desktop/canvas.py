"""Painting for both directions: places count from the leading edge, and every text keeps its own direction."""

import math

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTransform
from PySide6.QtWidgets import QStyle

from ilo_desktop.desktop.direction import is_right_to_left
from ilo_desktop.desktop.icons import Icon, pixmap


def width_of(words: str, face: QFont) -> int:
    """Return the width in pixels in which words are written without being cut."""
    return math.ceil(QFontMetricsF(face).horizontalAdvance(words))


class Canvas:
    """An area to paint in, mirrored where the interface is written from the right. Sizes are in pixels at scale 1."""

    def __init__(self, painter: QPainter, area: QRect, direction: Qt.LayoutDirection) -> None:
        self.painter = painter
        self.area = area
        self._direction = direction

    @property
    def is_mirrored(self) -> bool:
        """Whether the leading edge is the right one."""
        return self._direction is Qt.LayoutDirection.RightToLeft

    def rect(self, start: int, top: int, width: int, height: int) -> QRect:
        """Return a place that begins ``start`` from the leading edge and ``top`` from the upper one."""
        logical = QRect(self.area.left() + start, self.area.top() + top, width, height)
        return QStyle.visualRect(self._direction, self.area, logical)

    def between(self, start: int, end: int) -> QRect:
        """Return what is left of the area without ``start`` at its leading and ``end`` at its trailing edge."""
        return self.rect(start, 0, self.area.width() - start - end, self.area.height())

    def square(self, start: int, size: int, shift: int = 0) -> QRect:
        """Return a square in the middle of the height, moved down by ``shift``."""
        return self.rect(start, (self.area.height() - size) // 2 + shift, size, size)

    def part(self, place: QRect) -> "Canvas":
        """Return a part of the area to paint in."""
        return Canvas(self.painter, place, self._direction)

    def words(self, place: QRect, words: str, face: QFont, ink: QColor, *, at_end: bool = False) -> None:
        """Write words of the interface from the leading edge of a place, or up to its trailing edge."""
        edge = Qt.AlignmentFlag.AlignTrailing if at_end else Qt.AlignmentFlag.AlignLeading
        self._write(place, words, face, ink, QStyle.visualAlignment(self._direction, edge))

    def text(self, place: QRect, text: str, face: QFont, ink: QColor, *, beside: str = "") -> None:
        """Write a text from the edge of a place at which its own script begins, or that of the text ``beside`` it."""
        edge = Qt.AlignmentFlag.AlignRight if is_right_to_left(beside or text) else Qt.AlignmentFlag.AlignLeft
        self._write(place, text, face, ink, edge)

    def icon(self, place: QRect, icon: Icon, ink: QColor, *, points_onward: bool = False) -> None:
        """Draw an icon; one that points onward points to the other side where the interface is mirrored."""
        picture = pixmap(icon, ink.name(), place.width(), self.painter.device().devicePixelRatioF())
        if points_onward and self.is_mirrored:
            picture = picture.transformed(QTransform.fromScale(-1, 1))
        self.painter.drawPixmap(place, picture)

    def _write(self, place: QRect, text: str, face: QFont, ink: QColor, edge: Qt.AlignmentFlag) -> None:
        shown = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        self.painter.setFont(face)
        self.painter.setPen(ink)
        self.painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        where = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self.painter.drawText(place, where | Qt.TextFlag.TextSingleLine, shown)
