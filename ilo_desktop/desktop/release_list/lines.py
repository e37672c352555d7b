"""Lines of text for a row of the list: broken, shortened, and with rounded marks behind the words searched for."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from ilo_desktop.desktop.direction import is_right_to_left
from ilo_desktop.desktop.format_range import format_range
from ilo_desktop.desktop.marks import Span, draw_mark, mark_rect
from ilo_desktop.desktop.units import from_units, to_units

#: No row shows more than this; to measure a whole text would be waste.
_MEASURED = 600
#: How wide a letter of plain text is at least on average, as a part of the size of the type; and what is measured
#: beside what the lines then hold. Where letters are narrower after all, more is measured.
_NARROW = 0.4
_SPARE = 40
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

    def __init__(
        self,
        text: str,
        hits: Iterable[Span],
        style: LineStyle,
        *,
        is_mirrored: bool,
        layout: QTextLayout | None = None,
    ) -> None:
        """``layout`` is that of the text, where it is laid out in one line already, without hits."""
        self.text = text
        self.width_px = style.width_px
        spans = [(to_units(text, start), to_units(text, end)) for start, end in hits]
        self._layout = layout or _one_line(text, spans, style, is_mirrored=is_mirrored)
        line = self._layout.lineAt(0)
        line.setPosition(QPointF(0, (style.height_px - line.height()) / 2))
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

    def fits(start: int) -> bool:
        rest = _ELLIPSIS + text[start : start + _MEASURED]
        spans, _ = _spans(rest, style, max_lines, is_mirrored=is_right_to_left(rest))
        return spans[-1][1] == len(rest)

    return _earliest(text, hit, fits)


def _earliest(text: str, hit: int, fits: Callable[[int], bool]) -> int:
    """Return the earliest start of a word before ``hit`` that fits, if all between them fit as well; else ``hit``.

    The steps back grow as long as a start fits; then it is looked for between the last two.
    """
    starts = [hit]  # from the hit backwards
    fitting, step = 0, 1
    while starts[fitting]:
        while starts[-1] and len(starts) <= fitting + step:
            starts.append(text.rfind(" ", 0, starts[-1] - 1) + 1)
        if not fits(starts[-1]):
            break
        fitting, step = len(starts) - 1, 2 * step
    failing = len(starts)  # where the beginning fits, there is none
    if fitting < len(starts) - 1:
        failing = len(starts) - 1
    while failing - fitting > 1:
        middle = (fitting + failing) // 2
        fitting, failing = (middle, failing) if fits(starts[middle]) else (fitting, middle)
    return starts[fitting]


def _break(text: str, hits: Sequence[Span], style: LineStyle, max_lines: int, *, is_mirrored: bool) -> list[TextLine]:
    measured = _beginning(text, style, max_lines)
    spans, layout = _spans(measured, style, max_lines, is_mirrored=is_mirrored)
    if len(measured) < len(text) and measured.rfind(" ") <= spans[-1][1]:  # the word that fits no more is cut, or fits
        measured = text
        spans, layout = _spans(text, style, max_lines, is_mirrored=is_mirrored)
    if spans == [(0, len(text))] and not hits and not text[-1].isspace():
        return [TextLine(text, (), style, is_mirrored=is_mirrored, layout=layout)]
    lines = []
    for start, end in spans:
        if end == spans[-1][1] and end < len(text):
            shown = _elided(measured[start:], text[start:], style)
            kept = len(shown.rstrip("\u200d…"))
        else:
            shown = text[start:end].rstrip()
            kept = len(shown)
        own = [(max(s - start, 0), min(e - start, kept)) for s, e in hits if s - start < kept and e > start]
        lines.append(TextLine(shown, own, style, is_mirrored=is_mirrored))
    return lines


def _beginning(text: str, style: LineStyle, max_lines: int) -> str:
    """Return as much of a text as may fill the lines; all of it where letters can be joined or turned round."""
    if not text.isascii():
        return text
    return text[: int(style.width_px * max_lines / (style.font.pixelSize() * _NARROW)) + _SPARE]


def _elided(beginning: str, text: str, style: LineStyle) -> str:
    """Return a text shortened to a line, by its beginning alone where that is too long for it."""
    metrics = QFontMetricsF(style.font)
    shown = metrics.elidedText(beginning, Qt.TextElideMode.ElideRight, style.width_px)
    if shown == beginning != text:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, style.width_px)
    return shown


def _spans(text: str, style: LineStyle, max_lines: int, *, is_mirrored: bool) -> tuple[list[Span], QTextLayout]:
    """Return where the first lines of a text begin and end, with the layout that has them."""
    layout = QTextLayout(text, style.font)
    layout.setCacheEnabled(True)
    layout.setTextOption(_option(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere, is_mirrored=is_mirrored))
    spans: list[Span] = []
    layout.beginLayout()
    while len(spans) < max_lines and (line := layout.createLine()).isValid():
        line.setLineWidth(style.width_px)
        end = line.textStart() + line.textLength()
        spans.append((from_units(text, line.textStart()), from_units(text, end)))
    layout.endLayout()
    return spans, layout


def _one_line(text: str, hits: Sequence[Span], style: LineStyle, *, is_mirrored: bool) -> QTextLayout:
    """Lay a text out in one line; hits in UTF-16 units."""
    layout = QTextLayout(text, style.font)
    layout.setCacheEnabled(True)
    layout.setTextOption(_option(QTextOption.WrapMode.NoWrap, is_mirrored=is_mirrored))
    if hits:
        look = QTextCharFormat()
        look.setForeground(style.hit_ink)
        layout.setFormats([format_range(start, end - start, look) for start, end in hits])
    layout.beginLayout()
    layout.createLine().setLineWidth(style.width_px)
    layout.endLayout()
    return layout


@lru_cache
def _option(wrap: QTextOption.WrapMode, *, is_mirrored: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(wrap)
    return option
