"""A table as its readers hand it on: rows of texts, each with its place, that can be gone through more than once."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

#: What stands for no value in a table, in lower case.
_EMPTY = frozenset(
    {"", "-", "–", "—", "--", "na", "n/a", "n.a.", "#n/a", "null", "none", "nil", "nan", "\\n", "s/d", "s.d."}
)
_LONGEST_EMPTY = 6


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``line`` and ``last_line`` are its lines in a text, or its number in a sheet, from 1.

    ``links`` are the addresses that cells lead to, by the cells' numbers.
    """

    line: int
    last_line: int
    cells: tuple[str, ...]
    links: Mapping[int, str] = field(default_factory=dict)

    def value(self, column: int) -> str:
        """Return what a column has here: "" where the row is short, and for what stands for no value."""
        return value(self.cells[column]) if column < len(self.cells) else ""

    @property
    def is_blank(self) -> bool:
        """Say whether no cell has a value."""
        return not any(map(value, self.cells))


@dataclass(frozen=True, slots=True)
class Table:
    """A table in a document. ``name`` is that of its sheet, else empty; ``rows`` begins anew at each call.

    ``epoch`` is the day from which its numbers count where a day stands as a bare number, None outside of workbooks.
    """

    name: str
    rows: Callable[[], Iterator[Row]]
    epoch: date | None = None


def value(cell: str) -> str:
    """Return what a cell says, without white space around it: "" for what stands for no value, such as "N/A"."""
    said = cell.strip()
    return "" if len(said) <= _LONGEST_EMPTY and said.lower() in _EMPTY else said
