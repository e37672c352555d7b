"""Draws pages: the one way onto PDF, printer and screen, black on white whatever the theme."""

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QPainter, QPen, QTextLayout, QTextLine

from ilo_desktop.desktop.printing.faces import UNITS_PER_POINT
from ilo_desktop.desktop.printing.paginator import Page, Placed
from ilo_desktop.desktop.printing.sheet import BLOCK_WIDTH_PT, HAIRLINE_PT
from ilo_desktop.desktop.printing.typesetting import Paragraph, Typesetter

#: Is told of each run of glyphs that is drawn, with the line and the text of which it is a part.
Watch = Callable[[QGlyphRun, QTextLine, str], None]

_INK = QColor(0, 0, 0)


class PageArtist:
    """Draws pages with the fonts of its thread, on a painter whose unit is the point."""

    def __init__(self, watch: Watch | None = None) -> None:
        self._typesetter = Typesetter()
        self._watch = watch
        #: Those of the page drawn last: a paragraph that goes on over pages is set once, not once a page.
        self._layouts: dict[Paragraph, QTextLayout] = {}

    def draw(self, painter: QPainter, page: Page) -> None:
        """Draw what stands on a page, leaving the ground as it is."""
        painter.save()
        painter.scale(1 / UNITS_PER_POINT, 1 / UNITS_PER_POINT)
        painter.translate(page.sheet.block_x_pt * UNITS_PER_POINT, 0)
        painter.setPen(QPen(_INK, HAIRLINE_PT * UNITS_PER_POINT, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        for height in page.rules_pt:
            y = height * UNITS_PER_POINT
            painter.drawLine(QLineF(0, y, BLOCK_WIDTH_PT * UNITS_PER_POINT, y))
        placed_lines = (*page.placed, *page.foot)
        self._layouts = {
            paragraph: self._layouts.get(paragraph) or self._typesetter.set(paragraph)
            for paragraph in dict.fromkeys(placed.paragraph for placed in placed_lines)
        }
        for placed in placed_lines:
            self._draw_line(painter, placed, self._layouts[placed.paragraph].lineAt(placed.line))
        painter.restore()

    def _draw_line(self, painter: QPainter, placed: Placed, line: QTextLine) -> None:
        # Runs of glyphs are drawn one by one and not the line at once, so that who watches sees them in the order in
        # which a PDF gets them.
        origin = QPointF(placed.paragraph.x_pt, placed.baseline_pt) * UNITS_PER_POINT
        for run in line.glyphRuns():
            if self._watch is not None:
                self._watch(run, line, placed.paragraph.text)
            painter.drawGlyphRun(origin, run)
