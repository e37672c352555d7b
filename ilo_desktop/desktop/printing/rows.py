"""Rows: strips of a page, and between which of them a page may end."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ilo_desktop.desktop.printing.typesetting import Paragraph, Typesetter, baseline_pt


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a part of the whole begins, a group (``level`` 0) or a release: what it is called."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """A strip of the page. ``lines`` are a paragraph and the number of its line, standing on the row's baseline.

    ``gap_pt`` is the white above. ``may_start`` says that a page may begin here, ``may_part`` that it may where what
    belongs together is higher than a page, ``begins_page`` that it must. ``rule`` is a hairline that closes the row and
    ``bar`` the place of one beside it, in points from the column's left edge.
    """

    height_pt: float
    baseline_pt: float
    lines: tuple[tuple[Paragraph, int], ...] = ()
    gap_pt: float = 0.0
    may_start: bool = False
    may_part: bool = False
    begins_page: bool = False
    rule: tuple[float, float] | None = None
    bar: float | None = None
    anchor: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Chunk:
    """Rows of running text that are one paragraph, item, heading or table.

    A heading ``keeps_next``; a table ``is_whole``, as long as it fits on a page.
    """

    rows: tuple[Row, ...]
    keeps_next: bool = False
    is_whole: bool = False


def row_of(paragraph: Paragraph, line: int = 0, gap_pt: float = 0.0) -> Row:
    """Return the row of one line of a paragraph."""
    leading = paragraph.leading_pt
    return Row(leading, baseline_pt(leading), ((paragraph, line),), gap_pt)


def rows_of(typesetter: Typesetter, paragraph: Paragraph, gap_pt: float = 0.0) -> Iterator[Row]:
    """Yield the rows of a paragraph that stays whole and with what stands before it."""
    for line in range(typesetter.count_lines(paragraph)):
        yield row_of(paragraph, line, 0.0 if line else gap_pt)


def parted(chunks: Sequence[Chunk], fewest: int) -> Iterator[Row]:
    """Yield the rows of a running text with where a page may begin: no line is left alone, no heading at the foot."""
    starts = page_starts([len(chunk.rows) for chunk in chunks], fewest)
    keeps = False
    for number, chunk in enumerate(chunks):
        for i, row in enumerate(chunk.rows):
            may_start = (number, i) in starts and not (keeps if i == 0 else chunk.is_whole or chunk.keeps_next)
            yield replace(row, may_start=may_start)
        keeps = chunk.keeps_next


def page_starts(counts: Sequence[int], fewest: int = 2) -> set[tuple[int, int]]:
    """Return with which lines of a running text a page may begin, as (paragraph, line).

    ``counts`` are the lines of each paragraph. At least ``fewest`` lines of the text, and two of each paragraph that
    is parted, stand on either side.
    """
    starts = set()
    before, after = 0, sum(counts)
    for number, count in enumerate(counts):
        for i in range(count):
            parts_well = i == 0 or (i >= 2 and count - i >= 2)
            if parts_well and min(before, after) >= fewest:
                starts.add((number, i))
            before, after = before + 1, after - 1
    return starts


def barred(rows: Iterable[Row], bar: float) -> Iterator[Row]:
    """Yield rows with a hairline beside them."""
    for row in rows:
        yield replace(row, bar=bar)
