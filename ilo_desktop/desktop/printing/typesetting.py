"""Sets paragraphs into lines, one small text layout each."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from itertools import islice

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from ilo_desktop.desktop.direction import is_right_to_left
from ilo_desktop.desktop.format_range import format_range
from ilo_desktop.desktop.printing.faces import (
    BASELINE,
    LOOKS,
    UNITS_PER_POINT,
    Faces,
    east_asian_language,
    east_asian_runs,
)
from ilo_desktop.newsroom.body import Run
from ilo_desktop.newsroom.body import Style as Stress
from ilo_desktop.publish.styles import Style

#: The last line of a headline is no shorter than this share of the measure, if the lines above may be so much shorter.
_SHORTEST_LAST_LINE = 0.2
_NARROWER = (0.92, 0.84)
#: Latin, Greek and Cyrillic stand before the Armenian letters, but for rare additions.
_END_OF_ITALICS = "\u0530"
#: So many letters of a paragraph are looked at to tell its script.
_LETTERS_LOOKED_AT = 400
_ADDRESS = re.compile(r"(?:https?://|www\.|mailto:)\S+", re.IGNORECASE)
#: After these an address is parted, and before these.
_GOOD_END, _GOOD_START = "/?&=_-,;:+", ".#%~"


class Side(Enum):
    """Along which edge the lines of a paragraph stand. ``NATURAL`` is the right one for right-to-left texts."""

    NATURAL = "natural"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style. ``stress`` is how it stands out of it, ``link`` the address to which it leads."""

    text: str
    style: Style
    stress: Stress = Stress.PLAIN
    link: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text to be set at ``x_pt`` from the column's left edge, ``width_pt`` wide. The first span decides the leading.

    ``to_page`` is the page to which the whole leads, 0 where it leads to none.
    """

    spans: tuple[Span, ...]
    x_pt: float
    width_pt: float
    side: Side = Side.NATURAL
    language: str = ""
    to_page: int = 0

    @property
    def text(self) -> str:
        """The whole text."""
        return "".join(span.text for span in self.spans)

    @property
    def leading_pt(self) -> float:
        """The distance from line to line in points."""
        return LOOKS[self.spans[0].style].leading_pt

    @property
    def is_right_to_left(self) -> bool:
        """Whether it is written from the right. Its longest span decides: a place is no more than a guest in it."""
        return is_right_to_left(max(self.spans, key=lambda span: len(span.text)).text)


def spans_of_lines(runs: Iterable[Run], style: Style) -> Iterator[tuple[Span, ...]]:
    """Yield the spans of each line that a text itself ends."""
    spans: list[Span] = []
    for run in runs:
        for number, text in enumerate(run.text.split("\n")):
            if number and spans:
                yield tuple(spans)
                spans = []
            if text:
                spans.append(Span(text, style, run.style, run.link))
    if spans:
        yield tuple(spans)


class Typesetter:
    """Sets the paragraphs of one thread."""

    def __init__(self) -> None:
        self._faces = Faces()

    def set(self, paragraph: Paragraph) -> QTextLayout:
        """Return the lines of a paragraph in units, the baseline of each at height 0."""
        is_upright = not has_italics(paragraph.text)
        layout = QTextLayout(paragraph.text, self._faces.font(paragraph.spans[0].style, is_upright=is_upright))
        layout.setTextOption(_option(paragraph))
        layout.setFormats(self._formats(paragraph, is_upright))
        addresses = _addresses(paragraph.text)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(paragraph.width_pt * UNITS_PER_POINT)
            if addresses:
                _end_well(line, addresses)
            line.setPosition(QPointF(0, -line.ascent()))
        layout.endLayout()
        return layout

    def count_lines(self, paragraph: Paragraph) -> int:
        """Return how many lines a paragraph takes."""
        return self.set(paragraph).lineCount()

    def width_pt(self, paragraph: Paragraph) -> float:
        """Return how wide the longest line of a paragraph is."""
        layout = self.set(paragraph)
        widths = (layout.lineAt(i).naturalTextWidth() for i in range(layout.lineCount()))
        return max(widths, default=0.0) / UNITS_PER_POINT

    def balanced(self, paragraph: Paragraph) -> Paragraph:
        """Return a headline, a little narrower where that keeps its last line from being one short word."""
        count = 0
        for share in (1.0, *_NARROWER):
            tried = _narrowed(paragraph, share)
            layout = self.set(tried)
            count = count or layout.lineCount()
            last_pt = layout.lineAt(count - 1).naturalTextWidth() / UNITS_PER_POINT
            if layout.lineCount() > count:
                break
            if count == 1 or last_pt >= paragraph.width_pt * _SHORTEST_LAST_LINE:
                return tried
        return paragraph

    def shortened(self, text: str, style: Style, width_pt: float) -> str:
        """Return a text that fits one line of a width, cut at its end where it must be."""
        metrics = QFontMetricsF(self._faces.font(style))
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width_pt * UNITS_PER_POINT)

    def _formats(self, paragraph: Paragraph, is_upright: bool) -> list[QTextLayout.FormatRange]:
        """Return the fonts of the runs that do not have that of the whole."""
        formats = []
        offset = 0
        for number, span in enumerate(paragraph.spans):
            if number or span.stress:
                font = self._faces.font(span.style, is_upright=is_upright, stress=span.stress)
                formats.append(_format(offset, utf16_length(span.text), font))
            for start, end in east_asian_runs(span.text):
                language = east_asian_language(paragraph.text, paragraph.language)
                font = self._faces.font(span.style, language, is_upright=is_upright, stress=span.stress)
                before = utf16_length(span.text[:start])
                formats.append(_format(offset + before, utf16_length(span.text[start:end]), font))
            offset += utf16_length(span.text)
        return formats


def _addresses(text: str) -> list[tuple[int, str]]:
    """Return the addresses in a text, each with where it begins as Qt counts it."""
    if "://" not in text and "www." not in text:
        return []
    return [(utf16_length(text[: found.start()]), found[0]) for found in _ADDRESS.finditer(text)]


def _end_well(line: QTextLine, addresses: list[tuple[int, str]]) -> None:
    """Shorten a line that ends within an address where nobody would part it."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    for begin, address in addresses:
        if not begin < end < begin + len(address) or _is_good_end(address, end - begin):
            continue
        ends = (at for at in range(end - 1, max(start, begin), -1) if _is_good_end(address, at - begin))
        chosen = next(ends, None)
        if chosen is not None:
            # To the middle of the letter behind: a width that just fits would not, with what letters reach out.
            line.setLineWidth((x_of(line.cursorToX(chosen)) + x_of(line.cursorToX(chosen + 1))) / 2)


def _is_good_end(address: str, at: int) -> bool:
    """Say whether an address may be parted before its letter ``at``: after its signs, never within its beginning."""
    head = address.find("://") + 3 if "://" in address else 0
    return head < at < len(address) and (address[at - 1] in _GOOD_END or address[at] in _GOOD_START)


def x_of(answer: object) -> float:
    """Return the place that a line says a letter has."""
    # PySide gives the position that was really taken along with the place.
    return float(answer[0]) if isinstance(answer, tuple) else float(str(answer))


def _format(start: int, length: int, font: QFont) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setFont(font)
    return format_range(start, length, look)


def baseline_pt(leading_pt: float) -> float:
    """Return how far under the top of a line its baseline stands."""
    return leading_pt * BASELINE


def has_italics(text: str) -> bool:
    """Say whether most letters at the beginning of a text are Latin, Greek or Cyrillic: no others are slanted."""
    letters = [letter for letter in islice(text, _LETTERS_LOOKED_AT) if letter.isalpha()]
    return 2 * sum(letter < _END_OF_ITALICS for letter in letters) >= len(letters)


def _narrowed(paragraph: Paragraph, share: float) -> Paragraph:
    width = paragraph.width_pt * share
    x = paragraph.x_pt + (paragraph.width_pt - width if _stands_right(paragraph) else 0.0)
    return replace(paragraph, x_pt=x, width_pt=width)


def _stands_right(paragraph: Paragraph) -> bool:
    if paragraph.side is Side.NATURAL:
        return paragraph.is_right_to_left
    return paragraph.side is Side.RIGHT


def _option(paragraph: Paragraph) -> QTextOption:
    from_right = paragraph.is_right_to_left
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if _stands_right(paragraph) else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    return option


def utf16_length(text: str) -> int:
    """Return the length of a text as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2
