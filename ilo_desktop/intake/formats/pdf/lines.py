"""Pieces to lines in reading order: rows by their baselines, words by their gaps, columns by the white between."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from ilo_desktop.intake.formats.pdf.direction import has_right_to_left, in_reading_order, is_right_to_left
from ilo_desktop.intake.formats.pdf.pieces import WORD_GAP, Piece
from ilo_desktop.newsroom.text import is_cjk, squeeze

# In parts of the size: how far the baselines of one row differ (raised numbers), the gap from which parts of a row may
# be columns, the gap of a word among letters that have no blanks, and how near the same letter is only drawn twice.
_SAME_ROW = 0.4
_COLUMN_GAP = 1.0
_CJK_GAP = 0.8
_DRAWN_TWICE = 0.12
# In points: how exactly the lines of a column begin alike.
_ALIGNED = 2.5
_GUTTER = 5.0
# Fewer lines side by side are cells of a table, or an address beside a logo.
_FEWEST_IN_COLUMN = 4
# Lines of running text fill their column.
_FILLED = 0.55
_MOST_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text. ``start`` and ``stop`` are where its reading begins and ends, from the side it begins at.

    ``y`` is its baseline from the top, ``word`` the width of its first word; all in points. Pages count from 1, and the
    parts of a page that are read one after the other (its columns, what stands above them) from 0. ``edge`` is where
    the page's text would stop with equal margins.
    """

    text: str
    start: float
    stop: float
    y: float
    size: float
    word: float
    page: int
    column: int = 0
    edge: float = 0.0
    is_bold: bool = False
    is_italic: bool = False
    is_turned: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """Pieces of one row that stand close together."""

    pieces: tuple[Piece, ...]

    @property
    def x(self) -> float:
        """Where it begins, from the left."""
        return self.pieces[0].x

    @property
    def end(self) -> float:
        """Where it ends, from the left."""
        return max(piece.end for piece in self.pieces)


#: The parts of one row, from left to right.
Row = list[Segment]


def read_lines(pieces: Iterable[Piece], page: int, width: float) -> list[Line]:
    """Return the lines of a page of this width in the order in which they are read."""
    shown = [piece for piece in pieces if piece.text.strip()]
    rows = read_rows(shown)
    is_turned = is_right_to_left("".join(piece.text for piece in shown))
    blocks = enumerate(_ordered(rows, _MOST_COLUMNS))
    found = [
        replace(line_of(pieces, page, width, is_turned=is_turned), column=number)
        for number, block in blocks
        for pieces in block
    ]
    margin = min((line.start for line in found), default=0.0)
    return [replace(line, edge=width - margin) for line in found if line.text]  # some are marks without a letter


def read_rows(pieces: Iterable[Piece]) -> list[Row]:
    """Return the rows of a page as they stand, without looking for columns."""
    return [_segments(row) for row in _rows(piece for piece in pieces if piece.text.strip())]


def _rows(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    row: list[Piece] = []
    y = size = 0.0
    for piece in sorted(pieces, key=lambda piece: (piece.y, piece.x)):
        if row and piece.y - y > _SAME_ROW * max(size, piece.size):
            yield row
            row, size = [], 0.0
        row.append(piece)
        if piece.size > size:
            y, size = piece.y, piece.size
    if row:
        yield row


def _segments(row: list[Piece]) -> Row:
    row.sort(key=lambda piece: piece.x)
    found: list[list[Piece]] = []
    end = 0.0
    for piece in row:
        if not found or piece.x - end > _COLUMN_GAP * piece.size:
            found.append([])
        found[-1].append(piece)
        end = max(end, piece.end) if len(found[-1]) > 1 else piece.end
    return [Segment(tuple(pieces)) for pieces in found]


def _ordered(rows: Sequence[Row], columns: int) -> Iterator[list[tuple[Piece, ...]]]:
    """Yield the parts of a page in the order in which they are read, each with the pieces of its lines."""
    gutter = _gutter(rows) if columns > 1 else None
    if gutter is None:
        yield [tuple(piece for segment in row for piece in segment.pieces) for row in rows]
        return
    for band, is_parted in _bands(rows, gutter):
        if not is_parted:
            yield from _ordered(band, 1)
            continue
        left = [kept for row in band if (kept := [part for part in row if part.x < gutter - _ALIGNED])]
        right = [kept for row in band if (kept := [part for part in row if part.x >= gutter - _ALIGNED])]
        sides = (right, left) if _is_turned(right) and _is_turned(left) else (left, right)
        for side in sides:
            yield from _ordered(side, columns - 1)


def _is_turned(rows: Sequence[Row]) -> bool:
    return is_right_to_left("".join(piece.text for row in rows for segment in row for piece in segment.pieces))


def _gutter(rows: Sequence[Row]) -> float | None:
    """Return where the second column begins, by how many lines it parts; None where there is one column."""
    starts = Counter(round(segment.x / _ALIGNED) for row in rows for segment in row)
    best, most = None, 0
    for start, count in starts.most_common(8):
        if count < _FEWEST_IN_COLUMN - 1:
            break
        gutter = start * _ALIGNED
        parted = sum(len(band) for band, is_parted in _bands(rows, gutter) if is_parted)
        if parted > most:
            best, most = gutter, parted
    return best


def _bands(rows: Sequence[Row], gutter: float) -> Iterator[tuple[Sequence[Row], bool]]:
    """Part the rows into runs that leave the gutter free and hold columns, and other runs."""
    whole: list[Row] = []
    free: list[Row] = []
    for row in [*rows, None]:
        if row is not None and not _crosses(row, gutter):
            free.append(row)
            continue
        if _holds_columns(free, gutter):
            if whole:
                yield whole, False
            yield free, True
            whole = []
        else:
            whole += free
        free = []
        if row is not None:
            whole.append(row)
    if whole:
        yield whole, False


def _crosses(row: Row, gutter: float) -> bool:
    return any(segment.x < gutter - _ALIGNED and segment.end > gutter - _GUTTER for segment in row)


def _holds_columns(rows: Sequence[Row], gutter: float) -> bool:
    left = [segment for row in rows for segment in row if segment.x < gutter - _ALIGNED]
    right = [segment for row in rows for segment in row if segment.x >= gutter - _ALIGNED]
    if min(len(left), len(right)) < _FEWEST_IN_COLUMN or max(len(left), len(right)) > 8 * min(len(left), len(right)):
        return False
    return _is_filled(left) and _is_filled(right)


def _is_filled(segments: Sequence[Segment]) -> bool:
    """Say whether lines run through their column, as those of text do and cells of tables do not."""
    start, end = min(segment.x for segment in segments), max(segment.end for segment in segments)
    return median(segment.end - segment.x for segment in segments) >= _FILLED * (end - start)


def line_of(pieces: Sequence[Piece], page: int, width: float, *, is_turned: bool = False) -> Line:
    """Return some pieces of a row as a line; ``is_turned`` says that the page is read from right to left."""
    glyphs = _glyphs(pieces)
    text = squeeze(in_reading_order(glyphs, is_turned=is_turned))
    x, end = min(piece.x for piece in pieces), max(piece.end for piece in pieces)
    weights: Counter[tuple[float, bool, bool]] = Counter()
    for piece in pieces:
        weights[round(piece.size, 1), piece.is_bold, piece.is_italic] += len(piece.text)
    (size, is_bold, is_italic), _ = weights.most_common(1)[0]
    is_turned = has_right_to_left(text) and (is_turned or is_right_to_left(text))
    first = text.split(" ", 1)[0]
    return Line(
        text=text,
        start=width - end if is_turned else x,
        stop=width - x if is_turned else end,
        y=max(pieces, key=lambda piece: piece.size).y,
        size=size,
        word=(end - x) * len(first) / max(1, len(text)),
        page=page,
        is_bold=is_bold,
        is_italic=is_italic,
        is_turned=is_turned,
    )


def _glyphs(pieces: Sequence[Piece]) -> list[str]:
    """Return the letters of a row from left to right, with blanks where words part."""
    whole = _with_marks(_without_repeats(pieces))
    gap = _word_gap(whole)
    is_mixed = any(has_right_to_left(piece.text) for piece in whole)
    found: list[str] = []
    end = 0.0
    for piece in whole:
        if found and _parts(found[-1], piece.text, (piece.x - end) / piece.size, gap):
            found.append(" ")
        found += list(piece.text) if is_mixed and not has_right_to_left(piece.text) else [piece.text]
        end = max(end, piece.end) if len(found) > 1 else piece.end
    return found


def _with_marks(pieces: Sequence[Piece]) -> list[Piece]:
    """Return pieces with the marks that are drawn by themselves put on the nearest letter."""
    found: list[Piece] = []
    marks: list[tuple[int, Piece]] = []
    for piece in pieces:
        if all(map(unicodedata.combining, piece.text)):
            marks.append((len(found), piece))
        else:
            found.append(piece)
    for place, mark in marks:
        near = [i for i in range(max(0, place - 2), min(len(found), place + 2)) if found[i].text[-1].isalpha()]
        if near:
            best = min(near, key=lambda i: abs(found[i].x + found[i].end - mark.x - mark.end))
            found[best] = replace(found[best], text=found[best].text + mark.text)
    return found


def _parts(before: str, after: str, gap: float, usual: float) -> bool:
    if gap <= usual or before.endswith(" ") or after.startswith(" "):
        return False
    # Between Chinese letters and figures there is some white that is no blank.
    return gap > _CJK_GAP or not (is_cjk(before[-1]) or is_cjk(after[0]))


def _word_gap(pieces: Sequence[Piece]) -> float:
    """Return the gap that parts words, in parts of the size: a larger one where each letter stands by itself."""
    if len(pieces) > 5 and sum(len(piece.text) for piece in pieces) < 1.2 * len(pieces):
        gaps = [(second.x - first.end) / second.size for first, second in pairwise(pieces)]
        return max(WORD_GAP, 1.6 * median(gaps))
    return WORD_GAP


def _without_repeats(pieces: Sequence[Piece]) -> list[Piece]:
    """Return pieces without those that are drawn again at the same place, to look bold or have a shadow."""
    found: list[Piece] = []
    for piece in sorted(pieces, key=lambda piece: piece.x):
        if not any(other.text == piece.text and piece.x - other.x < _DRAWN_TWICE * piece.size for other in found[-3:]):
            found.append(piece)
    return found
