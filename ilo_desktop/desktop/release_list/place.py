"""Where the user is in the list, in terms that outlive another result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyroaring import BitMap


@dataclass(frozen=True, slots=True)
class Place:
    """The current release, the selected ones and the one at the top by their keys; the scroll position in pixels.

    ``current_row`` is -1 where nothing is current; ``is_all`` where everything is selected.
    """

    current_key: int | None
    current_row: int
    selected: BitMap | None
    is_all: bool
    top_key: int | None
    scroll_px: int
