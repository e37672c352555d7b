"""Where the cells of a table lie, by how many columns and rows each of them takes."""

from dataclasses import dataclass

from ilo_desktop.newsroom.body import Cell, Table

#: Larger grids than that are hardly tables, and take long to be laid out.
_MOST_PLACES = 4_000


@dataclass(frozen=True, slots=True)
class PlacedCell:
    """A cell with its row and column from 0, and how many of each it takes within the table."""

    row: int
    column: int
    rows: int
    columns: int
    cell: Cell


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with as many rows and columns as its cells need."""

    rows: int
    columns: int
    cells: tuple[PlacedCell, ...]


def placed(table: Table) -> Grid | None:
    """Return where the cells lie; None for a table that is too large to be one."""
    starts: list[tuple[int, int, Cell]] = []
    taken: set[tuple[int, int]] = set()
    height = len(table.rows)
    for row, cells in enumerate(table.rows):
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            starts.append((row, column, cell))
            rows = min(cell.rows, height - row)
            taken.update((row + down, column + over) for down in range(rows) for over in range(cell.columns))
            if len(taken) > _MOST_PLACES:
                return None
            column += cell.columns
    width = 1 + max(column for _row, column, _cell in starts)
    if width * height > _MOST_PLACES:
        return None
    return Grid(height, width, tuple(_clipped(row, column, cell, height, width) for row, column, cell in starts))


def _clipped(row: int, column: int, cell: Cell, height: int, width: int) -> PlacedCell:
    return PlacedCell(row, column, min(cell.rows, height - row), min(cell.columns, width - column), cell)
