"""Rows to columns and pages: each is filled as far as it goes and ends where it may end."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, repeat

from ilo_desktop.desktop.printing.pages import Bookmark, Page, Placed, Rule
from ilo_desktop.desktop.printing.rows import Row
from ilo_desktop.desktop.printing.sheet import Sheet

#: How near the balance of two columns is sought, in points.
_NEAR_PT = 4.0
_SHORT_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class Column:
    """Rows that stand one under the other, where their column begins."""

    rows: Sequence[Row]
    x_pt: float
    y_pt: float


def fill(rows: Iterable[Row], heights: Iterable[float], whole_pt: float) -> Iterator[list[Row]]:
    """Yield the rows of each column, one as high as the next of ``heights`` at most, the highest being ``whole_pt``.

    A column ends before a row that may start one. Rows that belong together and are higher than any column are parted
    where they may be, else where the column is full. A column that is lower than others can stay empty.
    """
    room = iter(heights)
    height = next(room)
    column: list[Row] = []
    used = 0.0
    for part in (part for group in _groups(rows) for part in _parts(group, whole_pt)):
        while (column or height < whole_pt) and used + _height(part, first=not column) > height:
            yield column
            column, used, height = [], 0.0, next(room)
        for row in part:
            needed = row.height_pt + (row.gap_pt if column else 0.0)
            if column and used + needed > height:
                yield column
                column, used, height, needed = [], 0.0, next(room), row.height_pt
            column.append(row)
            used += needed
    if column:
        yield column


def sections(rows: Iterable[Row]) -> Iterator[Iterator[Row]]:
    """Yield rows up to each that must begin a page; a section is gone through before the next one is asked for."""
    left = iter(rows)
    ahead = next(left, None)

    def section(first: Row) -> Iterator[Row]:
        nonlocal ahead
        yield first
        for row in left:
            if row.begins_page:
                ahead = row
                return
            yield row

    while ahead is not None:
        first, ahead = ahead, None
        yield section(first)


def pages_of(sheet: Sheet, rows: Iterable[Row], above: Sequence[Row] = ()) -> Iterator[list[Column]]:
    """Yield the columns of each page, ``above`` standing over those of the first."""
    over = [Column(page, 0.0, sheet.top_pt) for page in fill(above, repeat(sheet.height_pt), sheet.height_pt)]
    for whole in over[:-1]:
        yield [whole]
    last = over[-1:]
    for section in sections(rows):
        first = next(section)
        if last and first.begins_page:
            yield last
            last = []
        top = _height(last[0].rows, first=True) + first.gap_pt if last else 0.0
        yield from _columns(sheet, chain([first], section), last, top)
        last = []
    if last:
        yield last


def _columns(sheet: Sheet, rows: Iterator[Row], over: list[Column], top_pt: float) -> Iterator[list[Column]]:
    """Yield the columns of each page of a section, the last page's as high as each other."""
    heights = chain(repeat(sheet.height_pt - top_pt, sheet.columns), repeat(sheet.height_pt))
    page: list[list[Row]] = []
    for column in fill(rows, heights, sheet.height_pt):
        if len(page) == sheet.columns:
            yield [*over, *_placed(sheet, page, top_pt)]
            page, over, top_pt = [], [], 0.0
        page.append(column)
    yield [*over, *_placed(sheet, _balanced(page, sheet, sheet.height_pt - top_pt), top_pt)]


def _placed(sheet: Sheet, columns: Sequence[Sequence[Row]], top_pt: float) -> list[Column]:
    return [Column(rows, sheet.column_x_pt(number), sheet.top_pt + top_pt) for number, rows in enumerate(columns)]


def _balanced(columns: list[list[Row]], sheet: Sheet, height_pt: float) -> list[list[Row]]:
    """Return the columns of a section's last page as low as they can be; a short section stays in one of them."""
    rows = [row for column in columns for row in column]
    if sheet.columns == 1 or _height(rows, first=True) < height_pt * _SHORT_SHARE:
        return columns
    highest = max((_height(group) for group in _groups(rows)), default=height_pt)
    low, high, best = max(_height(rows, first=True) / sheet.columns, highest), height_pt, columns
    while high - low > _NEAR_PT:
        middle = (low + high) / 2
        tried = list(fill(rows, repeat(middle), middle))
        if len(tried) <= sheet.columns:
            best, high = tried, middle
        else:
            low = middle
    return best


def drawn(sheet: Sheet, number: int, columns: Iterable[Column]) -> tuple[Page, list[Bookmark]]:
    """Return a page of columns, with what begins on it."""
    placed: list[Placed] = []
    rules: list[Rule] = []
    bookmarks: list[Bookmark] = []
    for column in columns:
        y = column.y_pt
        before: Row | None = None
        for row in column.rows:
            top = y
            y += row.gap_pt if before else 0.0
            if row.anchor:
                bookmarks.append(Bookmark(row.anchor, number, y))
            placed += [Placed(paragraph, line, y + row.baseline_pt, column.x_pt) for paragraph, line in row.lines]
            bar_top = top if before and before.bar == row.bar else y
            y += row.height_pt
            if row.bar is not None:
                rules.append(Rule(column.x_pt + row.bar, bar_top, column.x_pt + row.bar, y))
            if row.rule:
                x, width = row.rule
                rules.append(Rule(column.x_pt + x, y, column.x_pt + x + width, y))
            before = row
    return Page(sheet, number, tuple(placed), tuple(rules)), bookmarks


def _groups(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Yield the rows that belong together."""
    group: list[Row] = []
    for row in rows:
        if row.may_start and group:
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _parts(group: list[Row], height_pt: float) -> Iterator[list[Row]]:
    """Yield a group that fits as it is, another one in the parts that it may have."""
    if _height(group, first=True) <= height_pt:
        yield group
        return
    part: list[Row] = []
    for row in group:
        if row.may_part and part:
            yield part
            part = []
        part.append(row)
    yield part


def _height(rows: Sequence[Row], *, first: bool = False) -> float:
    """Return how high rows are; the ``first`` of a column has no white above."""
    return sum(row.gap_pt + row.height_pt for row in rows) - (rows[0].gap_pt if first and rows else 0.0)
