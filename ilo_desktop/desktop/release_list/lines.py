"""Lines of text for a row of the list: broken, shortened, and with rounded marks behind the words searched for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from ilo_desktop.desktop.direction import is_right_to_left
from ilo_desktop.desktop.format_range import format_range
from ilo_desktop.desktop.marks import Span, draw_mark, mark_rect
from ilo_desktop.desktop.units import from_units, to_units

#: No row shows more than this; to measure a whole text would be waste.
_MEASURED = 600
_ELLIPSIS = "… "


@dataclass(frozen=True, slots=True)
class LineStyle:
    """How lines look and how much room they have. ``height_px`` is the distance of their baselines."""

    font: QFont
    width_px: float
    height_px: int
    hit_ink: QColor


class TextLine:
    """One line of text, laid out. It is drawn in the painter's pen, its hits in their own ink on their marks."""

    def __init__(self, text: str, hits: Iterable[Span], style: LineStyle, *, is_mirrored: bool) -> None:
        self.text = text
        self.width_px = style.width_px
        spans = [(to_units(text, start), to_units(text, end)) for start, end in hits]
        self._layout = QTextLayout(text, style.font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(_option(QTextOption.WrapMode.NoWrap, is_mirrored=is_mirrored))
        self._layout.setFormats([_hit_format(span, style.hit_ink) for span in spans])
        self._layout.beginLayout()
        line = self._layout.createLine()
        line.setLineWidth(style.width_px)
        line.setPosition(QPointF(0, (style.height_px - line.height()) / 2))
        self._layout.endLayout()
        self.marks = [mark_rect(line, span, style.font.pixelSize()) for span in spans]

    def draw(self, painter: QPainter, top_left: QPointF, mark: QColor) -> None:
        """Draw the line in the box that begins at ``top_left``."""
        for rect in self.marks:
            draw_mark(painter, rect.translated(top_left), mark)
        self._layout.draw(painter, top_left)


def break_lines(
    text: str, hits: Sequence[Span], style: LineStyle, max_lines: int, *, seeks_hit: bool = False, beside: str = ""
) -> list[TextLine]:
    """Return the first lines of a text, the last one shortened where the text goes on.

    They stand at the edge at which the script of the text begins, or that of the text ``beside`` them. With
    ``seeks_hit`` they begin at the first hit where it would not be seen otherwise, or as far before it as the
    lines have room.
    """
    if not text or max_lines < 1:
        return []
    lines = _break(text[:_MEASURED], hits, style, max_lines, is_mirrored=is_right_to_left(beside or text))
    if not (seeks_hit and hits) or any(line.marks for line in lines):
        return lines
    start = _start_for(text, hits[0][0], style, max_lines)
    shift = start - len(_ELLIPSIS)
    moved = [(first - shift, last - shift) for first, last in hits]
    rest = _ELLIPSIS + text[start : start + _MEASURED]
    return _break(rest, moved, style, max_lines, is_mirrored=is_right_to_left(beside or rest))


def _start_for(text: str, hit: int, style: LineStyle, max_lines: int) -> int:
    """Return the start of the hit, or of the earliest word before it from which the rest still fits the lines."""
    start = hit
    while start:
        before = text.rfind(" ", 0, start - 1) + 1
        rest = _ELLIPSIS + text[before : before + _MEASURED]
        if _spans(rest, style, max_lines, is_mirrored=is_right_to_left(rest))[-1][1] < len(rest):
            break
        start = before
    return start


def _break(text: str, hits: Sequence[Span], style: LineStyle, max_lines: int, *, is_mirrored: bool) -> list[TextLine]:
    spans = _spans(text, style, max_lines, is_mirrored=is_mirrored)
    lines = []
    for start, end in spans:
        if end == spans[-1][1] and end < len(text):
            shown = QFontMetricsF(style.font).elidedText(text[start:], Qt.TextElideMode.ElideRight, style.width_px)
            kept = len(shown.rstrip("\u200d…"))
        else:
            shown = text[start:end].rstrip()
            kept = len(shown)
        own = [(max(s - start, 0), min(e - start, kept)) for s, e in hits if s - start < kept and e > start]
        lines.append(TextLine(shown, own, style, is_mirrored=is_mirrored))
    return lines


def _spans(text: str, style: LineStyle, max_lines: int, *, is_mirrored: bool) -> list[Span]:
    layout = QTextLayout(text, style.font)
    layout.setTextOption(_option(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere, is_mirrored=is_mirrored))
    spans: list[Span] = []
    layout.beginLayout()
    while len(spans) < max_lines and (line := layout.createLine()).isValid():
        line.setLineWidth(style.width_px)
        end = line.textStart() + line.textLength()
        spans.append((from_units(text, line.textStart()), from_units(text, end)))
    layout.endLayout()
    return spans


def _option(wrap: QTextOption.WrapMode, *, is_mirrored: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(wrap)
    return option


def _hit_format(span: Span, ink: QColor) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setForeground(ink)
    return format_range(span[0], span[1] - span[0], look)
