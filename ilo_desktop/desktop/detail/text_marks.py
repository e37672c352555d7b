"""Where a stretch of text lies on the screen, line by line."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock

from ilo_desktop.desktop.marks import mark_rect


def rects_in(block: QTextBlock, start: int, end: int, font_px: int) -> list[QRectF]:
    """Return the rectangles of a stretch of text within its block, one for each line that it stands on."""
    layout = block.layout()
    start, end = start - block.position(), end - block.position()
    rects = []
    for number in range(layout.lineForTextPosition(start).lineNumber(), layout.lineCount()):
        line = layout.lineAt(number)
        if line.textStart() >= end:
            break
        last = min(end, line.textStart() + line.textLength())
        rects.append(mark_rect(line, (max(start, line.textStart()), last), font_px))
    return rects
