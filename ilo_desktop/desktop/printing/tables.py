"""Tables to rows: columns as wide as their words need, hairlines over and under, and under the heads."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ilo_desktop.desktop.direction import is_right_to_left
from ilo_desktop.desktop.printing.rows import Row
from ilo_desktop.desktop.printing.typesetting import Paragraph, Span, Typesetter, baseline_pt, spans_of_lines
from ilo_desktop.newsroom.body_tables import Grid, PlacedCell
from ilo_desktop.publish.styles import Style

_BETWEEN_COLUMNS_PT = 9.0
_BETWEEN_ROWS_PT = 3.0
_AROUND_PT = 3.0
_LEAST_COLUMN_PT = 14.0
#: So often the room between two widths is halved until they are near enough.
_STEPS = 24
#: A cell that is measured at all is measured as if it had so much room.
_ENDLESS_PT = 4_000.0
#: Words of more letters are broken before they make a column wider.
_LONGEST_WORD = 24


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell with its lines, each a paragraph and the number of its line in it."""

    placed: PlacedCell
    lines: tuple[tuple[Paragraph, int], ...]


def have_room(grid: Grid, width_pt: float) -> bool:
    """Say whether the columns of a table have room side by side."""
    return grid.columns * (_LEAST_COLUMN_PT + _BETWEEN_COLUMNS_PT) <= width_pt


def rows(
    grid: Grid, typesetter: Typesetter, x_pt: float, width_pt: float, language: str, gap_pt: float
) -> Iterator[Row]:
    """Yield the rows of a table, ``gap_pt`` under what stands before it; where it must be parted, between its rows."""
    widths = _widths(grid, typesetter, width_pt, language)
    table_width = sum(widths) + _BETWEEN_COLUMNS_PT * (grid.columns - 1)
    from_right = _is_from_right(grid)
    left = x_pt + width_pt - table_width if from_right else x_pt
    cells = [_set(cell, typesetter, widths, left, language, from_right=from_right) for cell in grid.cells]
    rule = (left, table_width)
    yield Row(_AROUND_PT, 0.0, gap_pt=gap_pt, rule=rule)
    heads = _heads(grid)
    for number, lines in enumerate(_lines_of_rows(grid.rows, cells)):
        made = list(_rows(lines, gap_pt=_AROUND_PT if number == 0 else _BETWEEN_ROWS_PT))
        made[0] = replace(made[0], may_part=number > heads)
        is_ruled = number in (heads - 1, grid.rows - 1)
        if is_ruled:
            made[-1] = replace(made[-1], height_pt=made[-1].height_pt + _AROUND_PT, rule=rule)
        yield from made


def _rows(lines: Sequence[tuple[tuple[Paragraph, int], ...]], gap_pt: float) -> Iterator[Row]:
    leading = Paragraph((Span("", Style.CELL),), 0, 0).leading_pt
    for number, line in enumerate(lines or [()]):
        yield Row(leading, baseline_pt(leading), line, 0.0 if number else gap_pt)


def _lines_of_rows(count: int, cells: Sequence[_Cell]) -> list[list[tuple[tuple[Paragraph, int], ...]]]:
    """Return the lines of each row, with what stands side by side in each of them."""
    heights = [1] * count
    for cell in cells:
        if cell.placed.rows == 1:
            heights[cell.placed.row] = max(heights[cell.placed.row], len(cell.lines))
    for cell in cells:
        first, last = cell.placed.row, cell.placed.row + cell.placed.rows - 1
        heights[last] += max(0, len(cell.lines) - sum(heights[first : last + 1]))
    flat: list[list[tuple[Paragraph, int]]] = [[] for _ in range(sum(heights))]
    for cell in cells:
        top = sum(heights[: cell.placed.row])
        for i, line in enumerate(cell.lines):
            flat[top + i].append(line)
    made = []
    for height in heights:
        made.append([tuple(line) for line in flat[:height]])
        flat = flat[height:]
    return made


def _set(
    cell: PlacedCell, typesetter: Typesetter, widths: Sequence[float], left: float, language: str, *, from_right: bool
) -> _Cell:
    before = sum(widths[: cell.column]) + _BETWEEN_COLUMNS_PT * cell.column
    width = sum(widths[cell.column : cell.column + cell.columns]) + _BETWEEN_COLUMNS_PT * (cell.columns - 1)
    whole = sum(widths) + _BETWEEN_COLUMNS_PT * (len(widths) - 1)
    x = left + (whole - before - width if from_right else before)
    lines = []
    for paragraph in _paragraphs(cell, x, width, language):
        lines += [(paragraph, i) for i in range(typesetter.count_lines(paragraph))]
    return _Cell(cell, tuple(lines))


def _paragraphs(cell: PlacedCell, x_pt: float, width_pt: float, language: str) -> Iterator[Paragraph]:
    style = Style.CELL_HEAD if cell.cell.is_head else Style.CELL
    for spans in spans_of_lines(cell.cell.runs, style):
        yield Paragraph(spans, x_pt, width_pt, language=language)


def _widths(grid: Grid, typesetter: Typesetter, width_pt: float, language: str) -> list[float]:
    """Return the widths of the columns: as their longest lines where there is room, else fair shares of it."""
    least, most = [0.0] * grid.columns, [0.0] * grid.columns
    for cell in grid.cells:
        if cell.columns == 1:
            for paragraph in _paragraphs(cell, 0.0, _ENDLESS_PT, language):
                most[cell.column] = max(most[cell.column], typesetter.width_pt(paragraph))
                least[cell.column] = max(least[cell.column], _width_of_words(paragraph, typesetter))
    room = width_pt - _BETWEEN_COLUMNS_PT * (grid.columns - 1)
    least = [max(_LEAST_COLUMN_PT, min(pair)) for pair in zip(least, most, strict=True)]
    most = [max(pair) for pair in zip(least, most, strict=True)]
    if sum(most) <= room:
        return most
    if sum(least) >= room:
        over = (sum(least) - room) / max(sum(least) - _LEAST_COLUMN_PT * grid.columns, 1.0)
        return [width - (width - _LEAST_COLUMN_PT) * over for width in least]
    return _shared(room, least, most)


def _shared(room: float, least: Sequence[float], most: Sequence[float]) -> list[float]:
    """Return widths that fill the room: what needs little gets all of it, the others as much as each other."""
    low, high = 0.0, max(most)
    for _ in range(_STEPS):
        level = (low + high) / 2
        widths = [min(max(level, one), other) for one, other in zip(least, most, strict=True)]
        low, high = (low, level) if sum(widths) > room else (level, high)
    return [min(max(low, one), other) for one, other in zip(least, most, strict=True)]


def _width_of_words(paragraph: Paragraph, typesetter: Typesetter) -> float:
    words = sorted(paragraph.text.split(), key=len)
    if not words:
        return 0.0
    longest = Span(words[-1][:_LONGEST_WORD], paragraph.spans[0].style, paragraph.spans[0].stress)
    return typesetter.width_pt(replace(paragraph, spans=(longest,))) + 1.0


def _heads(grid: Grid) -> int:
    """Return how many rows at the top are heads."""
    bodies = [cell.row for cell in grid.cells if not cell.cell.is_head]
    return min(bodies, default=0)


def _is_from_right(grid: Grid) -> bool:
    texts = ("".join(run.text for run in cell.cell.runs) for cell in grid.cells)
    told = [is_right_to_left(text) for text in texts if text]
    return 2 * sum(told) > len(told)
