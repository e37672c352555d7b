"""Draws pages: the one way onto PDF, printer and screen, black on white whatever the theme."""

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QPainter, QPen, QTextLayout, QTextLine

from ilo_desktop.desktop.printing.faces import BASELINE, UNITS_PER_POINT, shift_of
from ilo_desktop.desktop.printing.pages import Page, Placed
from ilo_desktop.desktop.printing.sheet import HAIRLINE_PT
from ilo_desktop.desktop.printing.typesetting import Paragraph, Typesetter, utf16_length, x_of


class Watcher(Protocol):
    """Is told what is drawn."""

    def watch(self, run: QGlyphRun, line: QTextLine, text: str) -> None:
        """See a run of glyphs that is about to be drawn, part of a line of ``text``."""

    def watch_link(self, page: int, place: QRectF, target: str | int) -> None:
        """See a link at a place of the sheet, in points, that leads to an address or to a page."""


_INK = QColor(0, 0, 0)


class PageArtist:
    """Draws pages with the fonts of its thread, on a painter whose unit is the point."""

    def __init__(self, watcher: Watcher | None = None) -> None:
        self._typesetter = Typesetter()
        self._watcher = watcher
        #: Those of the page drawn last: a paragraph that goes on over pages is set once, not once a page.
        self._layouts: dict[Paragraph, QTextLayout] = {}

    def draw(self, painter: QPainter, page: Page) -> None:
        """Draw what stands on a page, leaving the ground as it is."""
        painter.save()
        scale = page.sheet.scale / UNITS_PER_POINT
        painter.scale(scale, scale)
        painter.translate(page.sheet.block_x_pt * UNITS_PER_POINT, 0)
        painter.setPen(QPen(_INK, HAIRLINE_PT * UNITS_PER_POINT, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        for rule in page.rules:
            start, end = QPointF(rule.x_pt, rule.y_pt), QPointF(rule.to_x_pt, rule.to_y_pt)
            painter.drawLine(QLineF(start * UNITS_PER_POINT, end * UNITS_PER_POINT))
        placed_lines = (*page.placed, *page.marginal)
        self._layouts = {
            paragraph: self._layouts.get(paragraph) or self._typesetter.set(paragraph)
            for paragraph in dict.fromkeys(placed.paragraph for placed in placed_lines)
        }
        for placed in placed_lines:
            line = self._layouts[placed.paragraph].lineAt(placed.line)
            self._draw_line(painter, placed, line)
            if self._watcher is not None:
                for place, target in _links(placed, line):
                    self._watcher.watch_link(page.number, _on_sheet(place, page), target)
        painter.restore()

    def _draw_line(self, painter: QPainter, placed: Placed, line: QTextLine) -> None:
        # Runs of glyphs are drawn one by one and not the line at once, so that who watches sees them in the order in
        # which a PDF gets them.
        origin = _origin(placed) * UNITS_PER_POINT
        for run in line.glyphRuns():
            if self._watcher is not None:
                self._watcher.watch(run, line, placed.paragraph.text)
            painter.drawGlyphRun(origin + QPointF(0, shift_of(run.rawFont().pixelSize())), run)


def _origin(placed: Placed) -> QPointF:
    return QPointF(placed.column_x_pt + placed.paragraph.x_pt, placed.baseline_pt)


def _links(placed: Placed, line: QTextLine) -> Iterator[tuple[QRectF, str | int]]:
    """Yield where the links of a line stand, in points from the block's left edge, with that to which they lead."""
    paragraph = placed.paragraph
    if paragraph.to_page:
        found = line.naturalTextRect()
        yield _strip(placed, found.left(), found.right()), paragraph.to_page
        return
    at, first, last = 0, line.textStart(), line.textStart() + line.textLength()
    for span in paragraph.spans:
        start, end = max(at, first), min(at + utf16_length(span.text), last)
        at += utf16_length(span.text)
        if span.link and start < end:
            edges = x_of(line.cursorToX(start)), x_of(line.cursorToX(end))
            yield _strip(placed, min(edges), max(edges)), span.link


def _strip(placed: Placed, left: float, right: float) -> QRectF:
    leading = placed.paragraph.leading_pt
    corner = _origin(placed) + QPointF(left / UNITS_PER_POINT, -leading * BASELINE)
    return QRectF(corner.x(), corner.y(), (right - left) / UNITS_PER_POINT, leading)


def _on_sheet(place: QRectF, page: Page) -> QRectF:
    moved = place.translated(page.sheet.block_x_pt, 0)
    corner, size = moved.topLeft() * page.sheet.scale, moved.size() * page.sheet.scale
    return QRectF(corner, size)
