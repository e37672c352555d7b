"""Lines to paragraphs: by the white above, by the indent, by a line that ends early, by another size of letters."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ilo_desktop.intake.formats.pdf.hyphens import HYPHENS, Hyphens, without_soft_hyphens
from ilo_desktop.intake.formats.pdf.lines import Line
from ilo_desktop.newsroom.text import is_cjk, squeeze

# In parts of the size: sizes that are the same, an indent, room at a line's end that a word would have filled.
_SAME_SIZE = 0.06
_INDENT = 0.7
_ROOM = 0.6
# So few lines do not show how far lines reach: they would nearly reach the edge.
_FEW_LINES = 8
_SHARE_OF_EDGE = 0.9
# Lines of running text are mostly full: they nearly reach as far as the longest.
_NEARLY, _SHARE_OF_FULL = 0.9, 0.4
# How much shorter than its column a line is, in parts of it, that ends a paragraph without the end of a sentence.
_FAR = 0.12
# How much more white than usual between two lines parts paragraphs.
_MORE_WHITE = 1.25
_USUAL_LEADING = 1.35
_WIDEST_LEADING = 2.2
# Centred lines that make one heading are at most so far apart, in parts of the size.
_LEADING_OF_HEADING = 1.7
_ITEM = re.compile(r"(?:[•▪●◦‣■*–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S")
_SENTENCE_END = re.compile(r"[.!?:;…。！？؟]['\"’”»)\]]*$")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with how its letters look, and where its first and last line stand. Pages count from 1."""

    text: str
    size: float
    is_bold: bool
    page: int
    last_page: int
    y: float
    last_y: float
    is_italic: bool = False


def body_size(lines: Sequence[Line]) -> float:
    """Return the size that most letters of a document have."""
    weights: Counter[float] = Counter()
    for line in lines:
        weights[line.size] += len(line.text)
    return weights.most_common(1)[0][0] if weights else 0.0


def read_paragraphs(lines: Sequence[Line]) -> list[Paragraph]:
    """Return the paragraphs of a document's lines, given in reading order."""
    body = body_size(lines)
    hyphens = Hyphens(line.text for line in lines)
    shape = _Shape(lines, body)
    found = (_paragraph(run, hyphens) for run in _runs(lines, shape))
    return [paragraph for paragraph in found if paragraph.text]  # some are hyphens that show nowhere


#: The lines of one size in one column of a page.
_Column = tuple[int, int, float]


@dataclass(frozen=True, slots=True)
class _Reach:
    """How far the lines of a column go; those of running text mostly as far as the farthest."""

    count: int
    farthest: float
    is_of_text: bool

    @classmethod
    def of(cls, stops: Sequence[float]) -> "_Reach":
        """Return it of the ends of all lines of a column."""
        farthest = max(stops)
        full = sum(stop >= _NEARLY * farthest for stop in stops)
        return cls(len(stops), farthest, len(stops) >= _FEW_LINES and full > _SHARE_OF_FULL * len(stops))


class _Shape:
    """What is usual in a document: the leading of a size, and how far the lines of a column reach."""

    def __init__(self, lines: Sequence[Line], body: float) -> None:
        self._body = body
        stops: dict[_Column, list[float]] = {}
        for line in lines:
            stops.setdefault(_column(line), []).append(line.stop)
        self._reaches = {column: _Reach.of(of_column) for column, of_column in stops.items()}
        self._leadings: dict[float, float] = {}
        gaps: dict[float, Counter[float]] = {}
        for above, line in pairwise(lines):
            gap = round(line.y - above.y, 1)
            is_below = above.page == line.page and above.size == line.size and 0 < gap < _WIDEST_LEADING * line.size
            if is_below and self._is_full(above):
                gaps.setdefault(line.size, Counter())[gap] += 1
        for size, counts in gaps.items():
            self._leadings[size] = _commonest(counts)

    def _is_full(self, line: Line) -> bool:
        """Say whether a line runs to the end of its column, so that the next one goes on with its paragraph."""
        reach = self._reaches[_column(line)]
        return line.stop >= (_NEARLY * reach.farthest if reach.is_of_text else _SHARE_OF_EDGE * line.edge)

    def is_body(self, line: Line) -> bool:
        """Say whether a line is of the size of running text."""
        return abs(line.size - self._body) <= _SAME_SIZE * self._body

    def begins(self, above: Line, line: Line, first: Line) -> bool:
        """Say whether a line begins a paragraph; ``first`` is that of the paragraph above."""
        if abs(above.size - line.size) > _SAME_SIZE * max(above.size, line.size):
            return True
        is_below = above.page == line.page and line.y > above.y
        if is_below and line.y - above.y > _MORE_WHITE * self._leading(line.size):
            return True
        if _ITEM.match(line.text):
            return True
        if above.is_bold != line.is_bold or line.size > self._body * (1 + _SAME_SIZE):
            return self._begins_heading(above, line)
        if not is_below:
            return self._begins_column(above, line)
        return self._is_indented(above, line, first) or self._ends_early(above, line)

    def _begins_heading(self, above: Line, line: Line) -> bool:
        if above.is_bold != line.is_bold:
            return (
                not self.is_body(line) or _SENTENCE_END.search(above.text) is not None or self._ends_early(above, line)
            )
        return not 0 < line.y - above.y <= _LEADING_OF_HEADING * line.size

    def _begins_column(self, above: Line, line: Line) -> bool:
        """Say whether a paragraph begins with a page or a column."""
        return _SENTENCE_END.search(above.text) is not None or self._ends_early(above, line)

    def _is_indented(self, above: Line, line: Line, first: Line) -> bool:
        indent = line.start - above.start
        if indent > _INDENT * line.size:
            return above is not first or not _ITEM.match(first.text)  # lines of an item hang
        is_item = _ITEM.match(first.text) is not None
        return is_item and above is not first and -indent > _INDENT * line.size

    def _ends_early(self, above: Line, line: Line) -> bool:
        """Say whether the next line's first word would still have found room in the line above."""
        if above.text.endswith(HYPHENS):
            return False
        reach = self._reaches[_column(above)]
        needed = above.stop + line.word + _ROOM * line.size
        if not _SENTENCE_END.search(above.text):  # it must be far shorter: lines of a ragged text differ
            return needed + _FAR * (reach.farthest - above.start) < reach.farthest
        few = reach.count < _FEW_LINES
        return needed < (max(reach.farthest, _SHARE_OF_EDGE * above.edge) if few else reach.farthest)

    def _leading(self, size: float) -> float:
        return self._leadings.get(size, _USUAL_LEADING * size)


def _column(line: Line) -> _Column:
    return line.page, line.column, line.size


def _commonest(counts: Counter[float]) -> float:
    """Return the smaller of the commonest gaps: lines of a paragraph stand closer than paragraphs."""
    most = max(counts.values())
    return min(gap for gap, count in counts.items() if count * 2 >= most)


def _runs(lines: Sequence[Line], shape: _Shape) -> Iterator[list[Line]]:
    run: list[Line] = []
    for line in lines:
        if run and shape.begins(run[-1], line, run[0]):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _paragraph(run: Sequence[Line], hyphens: Hyphens) -> Paragraph:
    parts = [
        above.text if is_cjk(above.text[-1]) and is_cjk(line.text[0]) else hyphens.ended(above.text, line.text)
        for above, line in pairwise(run)
    ]
    first = max(run, key=lambda line: len(line.text))
    return Paragraph(
        text=squeeze(without_soft_hyphens("".join([*parts, run[-1].text]))),
        size=first.size,
        is_bold=first.is_bold,
        page=run[0].page,
        last_page=run[-1].page,
        y=run[0].y,
        last_y=run[-1].y,
        is_italic=all(line.is_italic for line in run),
    )
