"""Where in a document something stands: in lines, in the pages of a PDF, in the rows of a table, or item by item."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath

_PACKED = (".gz", ".bz2", ".xz")
_PAGED = frozenset({".pdf"})
_TABLES = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})  # one saved as text has lines
_ITEMIZED = frozenset({".xml", ".rss", ".atom", ".rdf", ".json"})


class Counted(StrEnum):
    """What the number of a draft's line is the number of."""

    LINES = "lines"
    PAGES = "pages"
    ROWS = "rows"
    ITEMS = "items"


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a document: the number of a line, page, row or item, from 1."""

    counted: Counted
    number: int


def counted(document: str) -> Counted:
    """Return what a document's places are the numbers of, by the ending of its name."""
    ending = _ending(document)
    if ending in _PAGED:
        return Counted.PAGES
    return Counted.ROWS if ending in _TABLES else Counted.LINES


def place_of(document: str, line: int, position: int) -> Place | None:
    """Return where a draft stands in a document, by its line (0 where there are none) and its position from 0.

    Of the first draft of a document without lines nothing is told, unless it is a feed or the like: elsewhere it is
    often the only one.
    """
    if line:
        return Place(counted(document), line)
    return Place(Counted.ITEMS, position + 1) if position or _ending(document) in _ITEMIZED else None


def _ending(document: str) -> str:
    name = PurePosixPath(document.lower())
    return PurePosixPath(name.stem).suffix if name.suffix in _PACKED else name.suffix
