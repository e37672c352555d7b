"""Where the user is in the list, in terms that outlive another result."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """The current release, the selected ones and the one at the top by their keys; the scroll position in pixels.

    ``current_row`` is -1 where nothing is current. ``selected`` is empty where everything is selected (``is_all``).
    """

    current_key: int | None
    current_row: int
    selected: tuple[int, ...]
    is_all: bool
    top_key: int | None
    scroll_px: int


def runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Return ascending rows as runs without gaps, each with its first and last row."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row <= found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
