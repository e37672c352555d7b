"""Which way a text is written, and at which edge it begins."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


def is_right_to_left(text: str) -> bool:
    """Say whether the first letter that has a direction runs from right to left."""
    if text.isascii():
        return False
    for letter in text:
        match unicodedata.bidirectional(letter):
            case "L":
                return False
            case "R" | "AL":
                return True
    return False


def leading() -> Qt.AlignmentFlag:
    """Return the edge at which the interface begins: a label by itself takes that of its own words."""
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    edge = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    return edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
