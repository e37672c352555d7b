"""Where a colour stands in what a widget paints, to tell the two directions of the interface apart."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

STROKES, GROUNDS = 24, 2  # of 255, in each channel: thin strokes are hardly ever drawn in just their colour


def columns(widget: QWidget, colour: QColor, area: QRect | None = None, near: int = STROKES) -> list[int]:
    """Return the columns of ``area`` (all of the widget) that have a pixel of about this colour, from the left."""
    image = widget.grab(area or widget.rect()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = []
    for x in range(image.width()):
        if any(_is_near(image.pixelColor(x, y), colour, near) for y in range(image.height())):
            found.append(x)
    return found


def mirrored(widget: QWidget) -> QWidget:
    """Turn a widget, with all in it, to the direction of an interface that is written from the right."""
    for part in (widget, *widget.findChildren(QWidget)):
        part.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return widget


def _is_near(one: QColor, other: QColor, near: int) -> bool:
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)
    return all(abs(first - second) <= near for first, second in pairs)
